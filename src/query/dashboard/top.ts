// Top lists: the objects with the largest values of something, in one pass.
import type { XapiRecord } from '../../xapi/record.ts';
import { byUuid, type Int } from '../derived/values.ts';
import { QueryInputError } from '../input.ts';

export const topLimits = { default: 5, max: 100 } as const;

export interface TopEntry {
  readonly record: XapiRecord;
  readonly value: Int;
}

/**
 * The `count` objects with the largest values, largest first, uuid deciding between equals; those without one are left
 * out.
 * @throws QueryInputError for a count out of bounds.
 */
export function topBy(
  records: Iterable<XapiRecord>,
  amountOf: (record: XapiRecord) => Int | null,
  count: number | null | undefined,
): readonly TopEntry[] {
  const size = count ?? topLimits.default;
  if (!Number.isInteger(size) || size < 0 || size > topLimits.max) {
    throw new QueryInputError(`first must be between 0 and ${topLimits.max}, got ${size}`);
  }
  const ranked: TopEntry[] = [];
  for (const record of records) {
    const value = amountOf(record);
    if (value === null) continue;
    const entry = { record, value };
    const last = ranked.at(-1);
    if (ranked.length >= size && (!last || compare(entry, last) >= 0)) continue;
    ranked.splice(placeOf(ranked, entry), 0, entry);
    if (ranked.length > size) ranked.pop();
  }
  return ranked;
}

function compare(a: TopEntry, b: TopEntry): number {
  if (a.value !== b.value) return a.value > b.value ? -1 : 1;
  return byUuid(a.record, b.record);
}

function placeOf(ranked: readonly TopEntry[], entry: TopEntry): number {
  const at = ranked.findIndex((other) => compare(entry, other) < 0);
  return at < 0 ? ranked.length : at;
}
