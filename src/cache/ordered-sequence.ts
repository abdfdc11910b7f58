// The records of one class (or of one part of it) in the total order (value of a field, uuid), kept through every
// write. Blocks of some hundred records stand one after another: a write shifts one block only, a place is found by
// bisection over the blocks and then within one. Refs come last in the order, so that every record has one place, even
// where two objects claim one uuid.
import { invariant } from '../lib/assert.ts';
import type { XapiRecord } from '../xapi/record.ts';
import type { OrderedField, OrderedRecords } from './contract.ts';

/** Records in a block that was just built or split; twice as many split it again. */
const BLOCK_RECORDS = 512;

type Test = (record: XapiRecord) => boolean;

/** Text by UTF-16 code units; what is missing comes first. */
function compareValues(a: XapiRecord[string], b: XapiRecord[string]): number {
  if (a === b) return 0;
  if (typeof a !== 'string') return typeof b === 'string' ? -1 : 0;
  if (typeof b !== 'string') return 1;
  return a < b ? -1 : 1;
}

interface Place {
  readonly block: number;
  readonly offset: number;
}

export class OrderedSequence implements OrderedRecords {
  readonly field: OrderedField;
  #blocks: XapiRecord[][] = [];
  #size = 0;
  /** Position of the first record of each block; built by the first read after a record came or went. */
  #starts: number[] | undefined;

  constructor(field: OrderedField, records: XapiRecord[]) {
    this.field = field;
    records.sort((a, b) => this.#compare(a, b));
    for (let at = 0; at < records.length; at += BLOCK_RECORDS) {
      this.#blocks.push(records.slice(at, at + BLOCK_RECORDS));
    }
    this.#size = records.length;
  }

  get size(): number {
    return this.#size;
  }

  at(position: number): XapiRecord | undefined {
    if (!(position >= 0 && position < this.#size)) return undefined;
    const block = this.#blockOf(position);
    return this.#blocks[block]?.[position - (this.#startsOfBlocks()[block] as number)];
  }

  slice(from: number, to: number): XapiRecord[] {
    const end = Math.min(to, this.#size);
    const found: XapiRecord[] = [];
    if (from >= end) return found;
    let block = this.#blockOf(from);
    let offset = from - (this.#startsOfBlocks()[block] as number);
    while (found.length < end - from) {
      const records = this.#block(block);
      const last = Math.min(records.length, offset + end - from - found.length);
      for (let at = offset; at < last; at += 1) found.push(records[at] as XapiRecord);
      block += 1;
      offset = 0;
    }
    return found;
  }

  rank(test: Test): number {
    const { block, offset } = this.#find(test);
    return (this.#startsOfBlocks()[block] ?? this.#size) + offset;
  }

  /** Follows one object from one state to the next; undefined where it is not in this sequence. */
  update(previous: XapiRecord | undefined, current: XapiRecord | undefined): void {
    if (previous && current && this.#compare(previous, current) === 0) {
      const { block, offset } = this.#placeOf(previous);
      this.#block(block)[offset] = current;
      return;
    }
    if (previous) this.#remove(previous);
    if (current) this.#insert(current);
  }

  #insert(record: XapiRecord): void {
    const found = this.#find((other) => this.#compare(other, record) > 0);
    this.#size += 1;
    this.#starts = undefined;
    if (this.#blocks.length === 0) {
      this.#blocks.push([record]);
      return;
    }
    // What comes after all others goes to the end of the last block.
    const behind = found.block === this.#blocks.length;
    const at = behind ? found.block - 1 : found.block;
    const block = this.#block(at);
    block.splice(behind ? block.length : found.offset, 0, record);
    if (block.length > 2 * BLOCK_RECORDS) this.#blocks.splice(at + 1, 0, block.splice(BLOCK_RECORDS));
  }

  #remove(record: XapiRecord): void {
    const place = this.#placeOf(record);
    const block = this.#block(place.block);
    this.#size -= 1;
    this.#starts = undefined;
    if (block.length > 1) block.splice(place.offset, 1);
    else this.#blocks.splice(place.block, 1);
  }

  #placeOf(record: XapiRecord): Place {
    const place = this.#find((other) => this.#compare(other, record) >= 0);
    const found = this.#blocks[place.block]?.[place.offset];
    invariant(found === record, `the sequence by ${this.field} must hold ${record.$cls} ${record.$ref}`);
    return place;
  }

  /** Place of the first record for which the monotone `test` is true; behind the last block where there is none. */
  #find(test: Test): Place {
    const blocks = this.#blocks;
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (test(this.#block(middle).at(-1) as XapiRecord)) high = middle;
      else low = middle + 1;
    }
    const block = blocks[low];
    if (!block) return { block: low, offset: 0 };
    let first = 0;
    let last = block.length - 1;
    while (first < last) {
      const middle = (first + last) >>> 1;
      if (test(block[middle] as XapiRecord)) last = middle;
      else first = middle + 1;
    }
    return { block: low, offset: first };
  }

  #blockOf(position: number): number {
    const starts = this.#startsOfBlocks();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] as number) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #startsOfBlocks(): readonly number[] {
    if (this.#starts) return this.#starts;
    let start = 0;
    const starts = this.#blocks.map((block) => {
      const own = start;
      start += block.length;
      return own;
    });
    this.#starts = starts;
    return starts;
  }

  #block(at: number): XapiRecord[] {
    return this.#blocks[at] as XapiRecord[];
  }

  #compare(a: XapiRecord, b: XapiRecord): number {
    const byValue = compareValues(a[this.field], b[this.field]);
    if (byValue !== 0) return byValue;
    return compareValues(a.uuid, b.uuid) || compareValues(a.$ref, b.$ref);
  }
}
