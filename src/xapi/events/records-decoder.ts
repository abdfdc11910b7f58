// Elements of a get_all_records answer: members `"OpaqueRef:…": {…}` of its result.
import type { ClassName } from '../datamodel/types.ts';
import { parseExact } from '../decode/exact-json.ts';
import type { RecordDecoder } from '../decode/record-decoder.ts';
import type { XapiRecord } from '../record.ts';
import { parseElement } from './event-decoder.ts';

export class RecordsDecoder {
  readonly #records: RecordDecoder;
  readonly #cls: ClassName;
  readonly records: XapiRecord[] = [];

  constructor(cls: ClassName, records: RecordDecoder) {
    this.#cls = cls;
    this.#records = records;
  }

  /** @throws SyntaxError when `text` is not members of an object. */
  readonly add = (text: string): void => {
    const members = `{${text}}`;
    const first = this.#decode(parseElement(members));
    const decoded = first.isExact ? first : this.#decode(parseExact(members));
    for (const record of decoded.records) this.records.push(record);
  };

  #decode(wire: unknown): { records: readonly XapiRecord[]; isExact: boolean } {
    let isExact = true;
    const records = Object.entries(wire as object).map(([ref, fields]) => {
      const record = this.#records.decode(this.#cls, ref, fields);
      if (this.#records.wasInexact) isExact = false;
      return record;
    });
    return { records, isExact };
  }
}
