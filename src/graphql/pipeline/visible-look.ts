// What filters, orders and groups read of a pool: nothing but what may be seen.
import type { IndexName, Reader } from '../../cache/contract.ts';
import type { Look } from '../../query/relations.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../../xapi/record.ts';

export class VisibleLook implements Look {
  readonly #reader: Reader;
  readonly #sees: (record: XapiRecord) => boolean;

  constructor(reader: Reader, sees: (record: XapiRecord) => boolean) {
    this.#reader = reader;
    this.#sees = sees;
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
