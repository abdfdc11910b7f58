// One data source of an RRD: its facts (contract §5.7) and where its values come from.
import { hashText } from '../world/random.ts';
import { Curve, type Shape, type Span } from './curve.ts';

export type SourceType = 'GAUGE' | 'DERIVE' | 'ABSOLUTE';

export interface SourceFacts {
  readonly name: string;
  readonly type: SourceType;
  readonly units: string;
  readonly description: string;
  readonly min: number;
  readonly max: number;
  /** Recorded unless somebody asks for it (record_data_source). */
  readonly onDemand: boolean;
}

export interface Source extends SourceFacts {
  at(t: number): number;
  over(t: number, width: number): Span;
}

export type Facts = Partial<Omit<SourceFacts, 'name'>>;

function toFacts(name: string, facts: Facts): SourceFacts {
  return {
    name,
    type: facts.type ?? 'GAUGE',
    units: facts.units ?? '',
    description: facts.description ?? name,
    min: facts.min ?? 0,
    max: facts.max ?? Number.POSITIVE_INFINITY,
    onDemand: facts.onDemand ?? false,
  };
}

/** A source that moves along a curve of its own, drawn from `key` (pool, object) and its name. */
export function curved(key: string, name: string, shape: Shape, facts: Facts): Source {
  const curve = new Curve(hashText(`${key}/${name}`), shape);
  return { ...toFacts(name, facts), at: (t) => curve.at(t), over: (t, width) => curve.over(t, width) };
}

/** A source that does not move. */
export function constant(name: string, value: number, facts: Facts): Source {
  const span = { average: value, min: value, max: value };
  return { ...toFacts(name, facts), at: () => value, over: () => span };
}

/**
 * A source that is `combine` of others: a sum, a mean. Its least and greatest values are those of the parts.
 */
export function combined(
  name: string,
  parts: readonly Source[],
  combine: (values: readonly number[]) => number,
  facts: Facts,
): Source {
  return {
    ...toFacts(name, facts),
    at: (t) => combine(parts.map((part) => part.at(t))),
    over: (t, width) => {
      const spans = parts.map((part) => part.over(t, width));
      return {
        average: combine(spans.map((span) => span.average)),
        min: combine(spans.map((span) => span.min)),
        max: combine(spans.map((span) => span.max)),
      };
    },
  };
}

/** A part of another source. */
export function scaled(name: string, of: Source, factor: number, facts: Facts): Source {
  return combined(name, [of], ([value = 0]) => value * factor, facts);
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
