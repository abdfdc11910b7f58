// From a metric and the sources that objects have to what is to be read and how it is computed: one way for one object,
// one for several hosts.
import { invariant } from '../../lib/assert.ts';
import * as columns from './columns.ts';
import type { AggregateMetric, DerivedMetric, RrdMetric } from './contract.ts';
import { srDevice } from './devices.ts';
import { type Choice, type Plan, planFormula } from './formula.ts';
import type { KnownSources } from './known-sources.ts';

/** The samples of a host's source, as XAPI has them, by the host's place in the list that the plan was made from. */
export type ReadHostColumn = (host: number, source: string) => Float64Array;

export interface AggregatePlan {
  /** For each host every source that `compute` may read; none where the host has nothing to say. */
  readonly sources: readonly (readonly string[])[];
  /** @returns a column of its own. */
  compute(read: ReadHostColumn): Float64Array;
}

/**
 * For one metric of one object that has `known`. A metric of devices needs to be told which one; of SRs the uuid will do.
 * @returns null when the object has nothing to compute it from.
 */
export function planOf(metric: RrdMetric | DerivedMetric, known: KnownSources, device?: string): Plan | null {
  if (metric.origin === 'DERIVED') return planFormula(metric.formula, known);
  const named = device !== undefined && metric.device === 'SR' ? srDevice(metric.source, device) : device;
  return planFormula({ sum: [metric.name] }, known, (source) => source.device === named);
}

interface Part {
  readonly host: number;
  readonly plan: Plan;
  readonly weight: Plan | number;
}

/**
 * For one metric of a pool over its hosts, or of the SR with the uuid `sr` over the hosts that have it. Of an SR most
 * sources have the first 8 digits alone: it is for the caller to see that no other SR has the same (`resolveSr`).
 * @returns null when no host has anything to compute it from.
 */
export function planOver(
  metric: AggregateMetric,
  hosts: readonly KnownSources[],
  sr?: string,
): AggregatePlan | null {
  invariant((metric.owner === 'sr') === (sr !== undefined), `${metric.name} of ${metric.owner} for SR ${sr}`);
  const choice: Choice | undefined =
    sr === undefined ? undefined : (source) => source.device === srDevice(source.metric.source, sr);
  const parts = hosts.flatMap((known, host): Part[] => {
    const plan = planFormula(metric.part, known, choice);
    return plan ? [{ host, plan, weight: planWeight(metric.weight, known, choice) }] : [];
  });
  if (parts.length === 0) return null;
  const sources = hosts.map((): readonly string[] => []);
  for (const { host, plan, weight } of parts) {
    const weights = typeof weight === 'number' ? [] : weight.sources;
    sources[host] = [...new Set([...plan.sources, ...weights])];
  }
  return { sources, compute: (read) => combine(metric, parts, read) };
}

function planWeight(
  weight: AggregateMetric['weight'],
  known: KnownSources,
  choice: Choice | undefined,
): Plan | number {
  if (weight === null) return 1;
  if ('countOf' in weight) return known.get(weight.countOf)?.length ?? Number.NaN;
  return planFormula(weight, known, choice) ?? Number.NaN;
}

function combine(metric: AggregateMetric, parts: readonly Part[], read: ReadHostColumn): Float64Array {
  const values = parts.map(({ host, plan, weight }) => {
    const readOne = (source: string) => read(host, source);
    return {
      values: plan.compute(readOne),
      weight: typeof weight === 'number' ? weight : weight.compute(readOne),
      scale: 1,
    };
  });
  switch (metric.how) {
    case 'SUM':
      return columns.sum(values);
    case 'MEAN':
      return columns.mean(values);
    case 'WEIGHTED_MEAN':
      return columns.weightedMean(values);
    case 'COUNT':
      return columns.countKnown(values);
  }
}
