// What filters, orders and groups read of a pool: nothing but what may be seen.
import type { IndexName, Reader } from '../../cache/contract.ts';
import type { PoolMetrics } from '../../metrics/contract.ts';
import type { Look } from '../../query/relations.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../../xapi/record.ts';

export class VisibleLook implements Look {
  readonly #reader: Reader;
  readonly #sees: (record: XapiRecord) => boolean;

  readonly metrics: PoolMetrics | undefined;

  constructor(reader: Reader, sees: (record: XapiRecord) => boolean, metrics?: PoolMetrics) {
    this.#reader = reader;
    this.#sees = sees;
    this.metrics = metrics;
  }

  get(cls: ClassName, ref: Ref | null | undefined): XapiRecord | undefined {
    const record = this.#reader.get(cls, ref);
    return record && this.#sees(record) ? record : undefined;
  }

  *list(cls: ClassName): IterableIterator<XapiRecord> {
    for (const record of this.#reader.list(cls)) if (this.#sees(record)) yield record;
  }

  by(index: IndexName, key: string): readonly XapiRecord[] {
    return this.#reader.by(index, key).filter((record) => this.#sees(record));
  }
}

/** All of a pool, with its metrics. */
export class WholeLook implements Look {
  readonly #reader: Reader;
  readonly metrics: PoolMetrics | undefined;

  constructor(reader: Reader, metrics?: PoolMetrics) {
    this.#reader = reader;
    this.metrics = metrics;
  }

  get(cls: ClassName, ref: Ref | null | undefined): XapiRecord | undefined {
    return this.#reader.get(cls, ref);
  }

  list(cls: ClassName): Iterable<XapiRecord> {
    return this.#reader.list(cls);
  }

  by(index: IndexName, key: string): readonly XapiRecord[] {
    return this.#reader.by(index, key);
  }
}
