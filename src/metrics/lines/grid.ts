// Lines of one chart on one grid: as many values at the same times, NaN where nothing is known.
import type { Series } from '../contract.ts';
import type { ArchiveSlice } from '../history/history.ts';
import type { Input, Line } from './line.ts';

export interface Span {
  /** Seconds between two values. */
  readonly step: number;
  /** Epoch seconds, both included. */
  readonly fromS: number;
  readonly toS: number;
}

/** Consecutive values of one input. */
export interface Part {
  readonly startS: number;
  readonly values: Float64Array;
}

export interface Reading {
  /** What is known of an input; undefined for nothing. */
  readonly read: (input: Input) => Part | undefined;
  /** Told how many values there will be, before they are made; it may throw. */
  readonly spend?: ((values: number) => void) | undefined;
}

/** The lines' values from the first step in the span to where the newest of them ends. */
export function fill(lines: readonly Line[], span: Span, { read, spend }: Reading): readonly Series[] {
  const { step, fromS, toS } = span;
  const startS = Math.ceil(fromS / step) * step;
  const parts = new Map<string, Part>();
  let endS = startS - step;
  for (const { inputs } of lines) {
    for (const input of inputs) {
      const key = keyOf(input);
      if (parts.has(key)) continue;
      const part = read(input);
      if (!part || part.values.length === 0) continue;
      parts.set(key, part);
      endS = Math.max(endS, part.startS + (part.values.length - 1) * step);
    }
  }
  const length = Math.max(0, Math.floor((Math.min(endS, toS) - startS) / step) + 1);
  spend?.(lines.length * length);
  const grid = { startS, step, length };
  return lines.map((line) => ({
    ...line.name,
    stepS: step,
    startS,
    values: line.compute((input) => placed(parts.get(keyOf(input)), grid)),
  }));
}

function keyOf({ uuid, source }: Input): string {
  return `${uuid} ${source}`;
}

function placed(
  part: Part | undefined,
  { startS, step, length }: { readonly startS: number; readonly step: number; readonly length: number },
): Float64Array {
  if (part && part.startS === startS && part.values.length === length) return part.values;
  const column = new Float64Array(length).fill(Number.NaN);
  if (!part) return column;
  const offset = Math.round((part.startS - startS) / step);
  const from = Math.max(0, -offset);
  const count = Math.min(part.values.length - from, length - Math.max(0, offset));
  if (count > 0) column.set(part.values.subarray(from, from + count), Math.max(0, offset));
  return column;
}

/** The rows of a slice in a span, on its grid. */
export function within(
  { times, step }: ArchiveSlice,
  values: Float64Array,
  { fromS, toS }: Pick<Span, 'fromS' | 'toS'>,
): Part | undefined {
  const first = times.findIndex((time) => time >= fromS);
  const last = times.findLastIndex((time) => time <= toS);
  if (first === -1 || last < first) return undefined;
  const startS = times[first] as number;
  const count = Math.round(((times[last] as number) - startS) / step) + 1;
  if (count === last - first + 1) return { startS, values: values.subarray(first, last + 1) };
  // Rows are missing: where the host did not tell, there is nothing.
  const column = new Float64Array(count).fill(Number.NaN);
  for (let row = first; row <= last; row += 1) {
    column[Math.round(((times[row] as number) - startS) / step)] = values[row] as number;
  }
  return { startS, values: column };
}
