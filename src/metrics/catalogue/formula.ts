// How derived metrics are said: small trees over the names of metrics of one object, evaluated sample by sample. Columns
// are read one by one and late, so that what stands in for something else costs nothing where it is not needed.
//
// A missing value is NaN. A sum or mean over devices is that of the known ones and missing when none is known; a
// difference and a part of something need both.
import * as columns from './columns.ts';
import type { KnownSource, KnownSources } from './known-sources.ts';

export type Formula =
  /** All sources of these metrics together, without the devices that `except` names. */
  | { readonly sum: readonly string[]; readonly except?: (device: string) => boolean }
  /** All sources of this metric. */
  | { readonly mean: string }
  /** For each sample the first that is known. */
  | { readonly first: readonly Formula[] }
  /** Never below zero. */
  | { readonly difference: readonly [Formula, Formula] }
  | { readonly percent: readonly [part: Formula, whole: Formula] };

/** The samples of a source, as XAPI has them. All columns of one evaluation have the same length. */
export type ReadColumn = (source: string) => Float64Array;

/** What to read, and what it amounts to in the metric's unit. */
export interface Plan {
  /** Every source that `compute` may read. */
  readonly sources: readonly string[];
  /** @returns a column of its own. */
  compute(read: ReadColumn): Float64Array;
}

export type Choice = (source: KnownSource) => boolean;

const everything: Choice = () => true;

/** Names of the metrics that a formula reads. */
export function metricsIn(formula: Formula): string[] {
  if ('sum' in formula) return [...formula.sum];
  if ('mean' in formula) return [formula.mean];
  const parts =
    'first' in formula ? formula.first : 'difference' in formula ? formula.difference : [...formula.percent];
  return [...new Set(parts.flatMap(metricsIn))];
}

/** Over those of `known` that `choice` takes; null when there are too few of them to ever know anything. */
export function planFormula(formula: Formula, known: KnownSources, choice = everything): Plan | null {
  if ('sum' in formula) {
    const { except } = formula;
    const isIn: Choice = (source) =>
      choice(source) && !(except && source.device !== undefined && except(source.device));
    return planDevices(formula.sum, { known, choice: isIn }, columns.sum);
  }
  if ('mean' in formula) return planDevices([formula.mean], { known, choice }, columns.mean);
  if ('first' in formula) return planFirst(formula.first.map((part) => planFormula(part, known, choice)));
  const [operands, combine] =
    'difference' in formula ? [formula.difference, columns.difference] : [formula.percent, columns.percent];
  const left = planFormula(operands[0], known, choice);
  const right = planFormula(operands[1], known, choice);
  if (!left || !right) return null;
  return {
    sources: [...new Set([...left.sources, ...right.sources])],
    compute: (read) => combine(left.compute(read), right.compute(read)),
  };
}

function planDevices(
  names: readonly string[],
  from: { readonly known: KnownSources; readonly choice: Choice },
  combine: (parts: readonly columns.Scaled[]) => Float64Array,
): Plan | null {
  const taken = names.flatMap((name) => from.known.get(name) ?? []).filter(from.choice);
  if (taken.length === 0) return null;
  return {
    sources: taken.map(({ source }) => source),
    compute: (read) =>
      combine(taken.map(({ source, metric }) => ({ values: read(source), scale: metric.scale }))),
  };
}

function planFirst(plans: readonly (Plan | null)[]): Plan | null {
  const [first, ...others] = plans.filter((plan) => plan !== null);
  if (!first) return null;
  return {
    sources: [...new Set([first, ...others].flatMap(({ sources }) => sources))],
    compute: (read) =>
      others.reduce(
        (result, plan) => (columns.hasGap(result) ? columns.filled(result, plan.compute(read)) : result),
        first.compute(read),
      ),
  };
}
