// An answer that may be as large as the pool: printed in pieces, so that the process lives on meanwhile,
// with the JSON of each row kept until the row changes.
import type { Entry } from '../database/table.ts';
import type { WireValue } from '../database/wire-value.ts';
import { jsonRecord, jsonString } from '../wire/json-print.ts';
import { xmlMember, xmlRecord } from '../wire/xml-print.ts';

export interface BulkAnswer {
  readonly bulk: true;
  json(): Iterable<string | Buffer>;
  xml(): Iterable<string>;
}

/** What a message answers inside the simulator: a wire value of its return type, or a bulk one. */
export type Answer = WireValue | BulkAnswer;

export function isBulk(answer: Answer): answer is BulkAnswer {
  return typeof answer === 'object' && 'bulk' in answer && answer.bulk === true && 'json' in answer;
}

/** The record of one row as JSON. */
export function entryJson(cls: string, entry: Entry): Buffer {
  entry.json ??= Buffer.from(jsonRecord(cls, entry.row));
  return entry.json;
}

/** `{ref: record, …}` in the order given. */
export function recordsAnswer(cls: string, entries: readonly Entry[]): BulkAnswer {
  return {
    bulk: true,
    *json() {
      yield '{';
      let separator = '';
      for (const entry of entries) {
        yield `${separator}${jsonString(entry.ref)}:`;
        yield entryJson(cls, entry);
        separator = ',';
      }
      yield '}';
    },
    *xml() {
      yield '<value><struct>';
      for (const entry of entries) yield xmlMember(entry.ref, xmlRecord(cls, entry.row));
      yield '</struct></value>';
    },
  };
}

/** One record, its JSON kept with the row. */
export function recordAnswer(cls: string, entry: Entry): BulkAnswer {
  return {
    bulk: true,
    json: () => [entryJson(cls, entry)],
    xml: () => [xmlRecord(cls, entry.row)],
  };
}
