// A page of a list that the stores keep in order: what it costs depends on the page, not on the list, and a change of
// the stores in between makes it no dearer. Several pools' sequences are merged as far as the page reaches.
import type { OrderedField, OrderedRecords } from '../cache/contract.ts';
import type { XapiRecord } from '../xapi/record.ts';
import { parseCursor } from './cursor.ts';
import type { Order } from './order.ts';
import { bisect, type Page, type PageRequest, pageSize } from './page.ts';

type Sequence = Pick<OrderedRecords, 'size' | 'at' | 'rank'>;

interface Way {
  readonly field: OrderedField;
  readonly descending: boolean;
}

// Further keys behind a uuid never decide, and one by uuid is in every order.
const WAYS: ReadonlyMap<string, Way> = new Map([
  ['', { field: 'uuid', descending: false }],
  ['+uuid', { field: 'uuid', descending: false }],
  ['-uuid', { field: 'uuid', descending: true }],
  ['+nameLabel', { field: 'nameLabel', descending: false }],
  ['+nameLabel+uuid', { field: 'nameLabel', descending: false }],
  ['-nameLabel', { field: 'nameLabel', descending: true }],
  ['-nameLabel+uuid', { field: 'nameLabel', descending: true }],
]);

/** The field whose sequences (`Reader.ordered`) serve an order; undefined where none does. */
export function orderedFieldOf(order: Order): OrderedField | undefined {
  return WAYS.get(order.signature)?.field;
}

/**
 * A sequence by descending values. Within equal values the uuids still ascend, so runs of equal values keep their
 * direction: only the runs stand in reverse.
 */
class Descending implements Sequence {
  readonly size: number;
  readonly #field: OrderedField;
  readonly #sequence: OrderedRecords;
  /** The run that was looked at last: positions in the ascending sequence, `end` not included. */
  #start = 0;
  #end = 0;

  constructor(sequence: OrderedRecords) {
    this.#sequence = sequence;
    this.#field = sequence.field;
    this.size = sequence.size;
  }

  at(position: number): XapiRecord | undefined {
    const mirrored = this.size - 1 - position;
    if (mirrored < this.#start || mirrored >= this.#end) this.#findRun(mirrored);
    return this.#sequence.at(this.#start + this.#end - 1 - mirrored);
  }

  rank(test: (record: XapiRecord) => boolean): number {
    return bisect(0, this.size, (position) => test(this.at(position) as XapiRecord));
  }

  #findRun(position: number): void {
    const valueAt = (place: number) => this.#sequence.at(place)?.[this.#field] ?? null;
    const value = valueAt(position);
    const isEqual = (place: number) => valueAt(place) === value;
    // Most values have one owner.
    this.#start = position > 0 && isEqual(position - 1) ? bisect(0, position, isEqual) : position;
    this.#end = isEqual(position + 1)
      ? bisect(position + 1, this.size, (place) => !isEqual(place))
      : position + 1;
  }
}

/** One sequence on the way through the merge. */
interface Cursor {
  readonly sequence: Sequence;
  record: XapiRecord;
  position: number;
  /** How many records are still to come from this sequence, `record` included. */
  left: number;
}

type Compare = (a: XapiRecord, b: XapiRecord) => number;

/** Restores the heap (its least record first) after the element at `at` has grown. */
function sink(heap: Cursor[], from: number, compare: Compare): void {
  let at = from;
  const moved = heap[at] as Cursor;
  for (;;) {
    let child = 2 * at + 1;
    let least = heap[child];
    if (!least) break;
    const right = heap[child + 1];
    if (right && compare(right.record, least.record) < 0) {
      least = right;
      child += 1;
    }
    if (compare(least.record, moved.record) >= 0) break;
    heap[at] = least;
    at = child;
  }
  heap[at] = moved;
}

/** The first `size` records of all spans in the order of `compare`, each span walked by `step` from its end on. */
function merge(heap: Cursor[], size: number, compare: Compare, step: 1 | -1): XapiRecord[] {
  for (let at = (heap.length >>> 1) - 1; at >= 0; at -= 1) sink(heap, at, compare);
  const nodes: XapiRecord[] = [];
  while (nodes.length < size) {
    const first = heap[0];
    if (!first) break;
    nodes.push(first.record);
    first.left -= 1;
    first.position += step;
    const next = first.left > 0 ? first.sequence.at(first.position) : undefined;
    if (next) {
      first.record = next;
    } else {
      const last = heap.pop() as Cursor;
      if (heap.length === 0) break;
      heap[0] = last;
    }
    sink(heap, 0, compare);
  }
  return nodes;
}

interface Span {
  readonly sequence: Sequence;
  readonly from: number;
  readonly end: number;
}

function cursorsOf(spans: readonly Span[], backward: boolean): Cursor[] {
  return spans.flatMap(({ sequence, from, end }) => {
    const position = backward ? end - 1 : from;
    const record = end > from ? sequence.at(position) : undefined;
    return record ? [{ sequence, record, position, left: end - from }] : [];
  });
}

/** The first page of a single pool's ascending sequence needs no merge; undefined where there is more to do. */
function alone(spans: readonly Span[], way: Way, size: number, backward: boolean): XapiRecord[] | undefined {
  const [span] = spans;
  if (!span || spans.length > 1 || way.descending || backward) return undefined;
  return (span.sequence as OrderedRecords).slice(span.from, Math.min(span.end, span.from + size));
}

/**
 * What `pageOfSorted` answers on all records of `sequences` (one per pool, all by the field that `orderedFieldOf`
 * names). Undefined where it cannot serve: in another order, and where some records may be hidden (`sees` is given),
 * since what counts then takes a look at each.
 */
export function pageOfOrdered(
  sequences: readonly OrderedRecords[],
  order: Order,
  request: PageRequest,
  sees?: (record: XapiRecord) => boolean,
): Page | undefined {
  const way = WAYS.get(order.signature);
  if (!way || sees || sequences.some(({ field }) => field !== way.field)) return undefined;
  const { size, backward } = pageSize(request);
  const after = parseCursor(order, request.after);
  const before = parseCursor(order, request.before);
  let totalCount = 0;
  let start = 0;
  let stop = 0;
  const spans = sequences.map((ascending): Span => {
    const sequence = way.descending ? new Descending(ascending) : ascending;
    const from = after ? sequence.rank((record) => order.compareToKey(record, after) > 0) : 0;
    const to = before ? sequence.rank((record) => order.compareToKey(record, before) >= 0) : sequence.size;
    const end = Math.max(from, to);
    totalCount += sequence.size;
    start += from;
    stop += end;
    return { sequence, from, end };
  });
  const compare: Compare = backward ? (a, b) => order.compare(b, a) : order.compare;
  const nodes =
    alone(spans, way, size, backward) ?? merge(cursorsOf(spans, backward), size, compare, backward ? -1 : 1);
  if (backward) nodes.reverse();
  return {
    nodes,
    totalCount,
    hasNextPage: (backward ? stop : start + nodes.length) < totalCount,
    hasPreviousPage: (backward ? stop - nodes.length : start) > 0,
    order,
  };
}
