// The records of one class and the indexes over them. Indexes are built on first use and kept from then on: of the
// some three hundred that the datamodel defines a gateway uses a few dozen.
import type { ClassName } from '../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../xapi/record.ts';
import type { OrderedRecords } from './contract.ts';
import type { IndexDefinition, OrderDefinition } from './index-definitions.ts';
import { OrderedSequence } from './ordered-sequence.ts';
import { ValueIndex } from './value-index.ts';

const NONE: readonly XapiRecord[] = Object.freeze([]);

/** The records of a class as an iterable that may be walked more than once. */
class Listing implements Iterable<XapiRecord> {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  [Symbol.iterator](): IterableIterator<XapiRecord> {
    return this.#table.records();
  }
}

/** A sequence that is kept, and which records belong to it. */
interface KeptOrder {
  readonly sequence: OrderedSequence;
  belongs(record: XapiRecord): boolean;
}

export class Table {
  readonly cls: ClassName;
  readonly listing: Iterable<XapiRecord> = new Listing(this);
  readonly #indexes = new Map<string, ValueIndex>();
  readonly #orders = new Map<string, KeptOrder>();
  #records = new Map<Ref, XapiRecord>();

  constructor(cls: ClassName) {
    this.cls = cls;
  }

  get size(): number {
    return this.#records.size;
  }

  get(ref: Ref): XapiRecord | undefined {
    return this.#records.get(ref);
  }

  refs(): IterableIterator<Ref> {
    return this.#records.keys();
  }

  records(): IterableIterator<XapiRecord> {
    return this.#records.values();
  }

  by(definition: IndexDefinition, key: string): readonly XapiRecord[] {
    const refs = this.#index(definition).refs(key);
    if (refs === undefined) return NONE;
    if (typeof refs === 'string') {
      const only = this.#records.get(refs);
      return only ? [only] : NONE;
    }
    // A loop that sees sets alone: one over arrays and sets alike would take each step through the iterator protocol.
    const found: XapiRecord[] = [];
    for (const ref of refs) {
      const record = this.#records.get(ref);
      if (record) found.push(record);
    }
    return found;
  }

  /** The records of one part, or of all, in order. */
  ordered({ field, parts }: OrderDefinition, part: string | undefined): OrderedRecords {
    const name = part === undefined ? field : `${field} ${part}`;
    const kept = this.#orders.get(name);
    if (kept) return kept.sequence;
    const belongs = (record: XapiRecord) => part === undefined || parts?.of(record) === part;
    const sequence = new OrderedSequence(field, [...this.#records.values()].filter(belongs));
    this.#orders.set(name, { sequence, belongs });
    return sequence;
  }

  /** Writes one record, or takes it out when `current` is undefined. */
  write(ref: Ref, current: XapiRecord | undefined): void {
    const previous = this.#records.get(ref);
    if (current) this.#records.set(ref, current);
    else this.#records.delete(ref);
    for (const index of this.#indexes.values()) index.update(ref, previous, current);
    for (const { sequence, belongs } of this.#orders.values()) {
      const before = previous && belongs(previous) ? previous : undefined;
      sequence.update(before, current && belongs(current) ? current : undefined);
    }
  }

  /** Takes `records` as a whole, in place of an empty class: the first list costs no copy. */
  adopt(records: Map<Ref, XapiRecord>): void {
    this.#records = records;
    for (const index of this.#indexes.values()) {
      for (const [ref, record] of records) index.update(ref, undefined, record);
    }
    // Sorting all at their next use is cheaper than to put one after the other in its place.
    this.#orders.clear();
  }

  #index(definition: IndexDefinition): ValueIndex {
    const kept = this.#indexes.get(definition.field);
    if (kept) return kept;
    const index = new ValueIndex(definition);
    for (const [ref, record] of this.#records) index.update(ref, undefined, record);
    this.#indexes.set(definition.field, index);
    return index;
  }
}
