// Elements of a get_all_records answer: members `"OpaqueRef:…": {…}` of its result.
import type { ClassName } from '../datamodel/types.ts';
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
    const decoded = parseElement(`{${text}}`, (value) => {
      const done: XapiRecord[] = [];
      let inexact = false;
      for (const [ref, wire] of Object.entries(value as object)) {
        done.push(this.#records.decode(this.#cls, ref, wire));
        inexact ||= this.#records.wasInexact;
      }
      return { done, inexact };
    });
    for (const record of decoded) this.records.push(record);
  };
}
