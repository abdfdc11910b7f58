// Relay paging (https://relay.dev/graphql/connections.htm): a page of records out of all that match, in a total order.
import type { XapiRecord } from '../xapi/record.ts';
import { parseCursor, toCursor } from './cursor.ts';
import { QueryInputError } from './input.ts';
import type { Order } from './order.ts';
import type { Spend } from './relations.ts';

export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Page {
  readonly nodes: readonly XapiRecord[];
  /** All that match, on every page. */
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly order: Order;
}

export const pageLimits = { default: 100, max: 5_000 } as const;

export function cursorOf(page: Page, record: XapiRecord): string {
  return toCursor(page.order, page.order.keyOf(record));
}

/** @throws QueryInputError when a size is out of bounds or both directions are asked for. */
export function pageSize({ first, last }: PageRequest): { size: number; backward: boolean } {
  if (typeof first === 'number' && typeof last === 'number') {
    throw new QueryInputError('first and last exclude each other');
  }
  const backward = typeof last === 'number';
  const size = (backward ? last : first) ?? pageLimits.default;
  if (size < 0 || size > pageLimits.max) {
    throw new QueryInputError(
      `${backward ? 'last' : 'first'} must be between 0 and ${pageLimits.max}, got ${size}`,
    );
  }
  return { size, backward };
}

/** The first position from `low` on for which the monotone `test` is true; `high` if there is none before. */
export function bisect(low: number, high: number, test: (position: number) => boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (test(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** A page of records that are in `order` already, in logarithmic time. */
export function pageOfSorted(sorted: readonly XapiRecord[], order: Order, request: PageRequest): Page {
  const { size, backward } = pageSize(request);
  const after = parseCursor(order, request.after);
  const before = parseCursor(order, request.before);
  const rank = (test: (record: XapiRecord) => boolean) =>
    bisect(0, sorted.length, (position) => test(sorted[position] as XapiRecord));
  const from = after ? rank((record) => order.compareToKey(record, after) > 0) : 0;
  const to = before ? rank((record) => order.compareToKey(record, before) >= 0) : sorted.length;
  const end = Math.max(from, to);
  const start = backward ? Math.max(from, end - size) : from;
  const stop = backward ? end : Math.min(end, from + size);
  return {
    nodes: sorted.slice(start, stop),
    totalCount: sorted.length,
    hasNextPage: stop < sorted.length,
    hasPreviousPage: start > 0,
    order,
  };
}

/** How many times more records than the page makes choosing cheaper than sorting all. */
const CHOOSE_FACTOR = 4;

/**
 * A page of records in no order, by one pass that keeps the best ones. `spend` is told of what putting them in order
 * costs.
 */
export function pageOfUnsorted(
  matching: XapiRecord[],
  order: Order,
  request: PageRequest,
  spend?: Spend,
): Page {
  const { size, backward } = pageSize(request);
  if (matching.length <= size * CHOOSE_FACTOR) {
    return pageOfSorted(matching.sort(order.comparing(matching, spend)), order, request);
  }
  const { records, passed } = between(matching, order, request, spend);
  const forward = order.comparing(records, spend);
  const compare = backward ? (a: XapiRecord, b: XapiRecord) => forward(b, a) : forward;
  const nodes = smallest(records, size, compare);
  const totalCount = matching.length;
  const start = backward ? passed + records.length - nodes.length : passed;
  return {
    nodes: backward ? nodes.reverse() : nodes,
    totalCount,
    hasNextPage: start + nodes.length < totalCount,
    hasPreviousPage: start > 0,
    order,
  };
}

/** The records between the cursors, and how many stand before them. */
function between(
  matching: readonly XapiRecord[],
  order: Order,
  request: PageRequest,
  spend?: Spend,
): { readonly records: readonly XapiRecord[]; readonly passed: number } {
  const after = typeof request.after === 'string' ? parseCursor(order, request.after) : undefined;
  const before = typeof request.before === 'string' ? parseCursor(order, request.before) : undefined;
  if (!after && !before) return { records: matching, passed: 0 };
  spend?.(matching.length * (after && before ? 2 : 1) * (1 + order.perRecord));
  let passed = 0;
  const records: XapiRecord[] = [];
  for (const record of matching) {
    if (after && order.compareToKey(record, after) <= 0) passed += 1;
    else if (!before || order.compareToKey(record, before) < 0) records.push(record);
  }
  return { records, passed };
}

type Compare = (a: XapiRecord, b: XapiRecord) => number;

/** The `size` smallest records in order: buffers twice as many and cuts back, O(n log size) at worst. */
function smallest(records: readonly XapiRecord[], size: number, compare: Compare): XapiRecord[] {
  if (size === 0) return [];
  let kept: XapiRecord[] = [];
  let worst: XapiRecord | undefined;
  for (const record of records) {
    if (worst && compare(record, worst) > 0) continue;
    kept.push(record);
    if (kept.length >= size * 2) {
      kept = kept.sort(compare).slice(0, size);
      worst = kept[size - 1];
    }
  }
  return kept.sort(compare).slice(0, size);
}
