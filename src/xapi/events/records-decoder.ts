// Elements of a get_all_records answer: members `"OpaqueRef:…": {…}` of its result.
import type { ClassName } from '../datamodel/types.ts';
import { parseExact, parseJson } from '../decode/exact-json.ts';
import { asciiText, endOfPlainText, passLiteral, QUOTE } from '../decode/json-bytes.ts';
import type { RecordDecoder } from '../decode/record-decoder.ts';
import type { XapiRecord } from '../record.ts';

/** Between a ref and its record. */
const MEMBER = Buffer.from('":');

export class RecordsDecoder {
  readonly #records: RecordDecoder;
  readonly #cls: ClassName;
  readonly records: XapiRecord[] = [];

  constructor(cls: ClassName, records: RecordDecoder) {
    this.#cls = cls;
    this.#records = records;
  }

  /** @throws SyntaxError when the bytes are not members of an object. */
  readonly add = (bytes: Buffer, from: number, to: number): void => {
    const end = bytes[from] === QUOTE ? endOfPlainText(bytes, from + 1, to) : -1;
    const at = end === -1 ? -1 : passLiteral(bytes, end, MEMBER);
    if (at === -1) {
      this.#addText(bytes.toString('utf8', from, to));
      return;
    }
    const ref = asciiText(bytes, from + 1, end);
    this.records.push(this.#records.decodeBytes(this.#cls, ref, bytes, at, to));
  };

  #addText(text: string): void {
    const members = `{${text}}`;
    const first = this.#decode(parseJson(members));
    const decoded = first.isExact ? first : this.#decode(parseExact(members));
    for (const record of decoded.records) this.records.push(record);
  }

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
