// The recorded lifecycle operations of a real xapi, and the world before each of them, put together from the
// listing of that pool and what every operation before changed.
import { readdirSync, readFileSync } from 'node:fs';
import { Database } from '../../src/simulator/database/database.ts';
import type { Row } from '../../src/simulator/database/wire-value.ts';
import { classByLower, classByName } from '../../src/xapi/datamodel/datamodel.ts';
import { loadRecordings, recordingPath } from './recordings.ts';

export interface RecordedEvent {
  readonly class: string;
  readonly operation: 'add' | 'mod' | 'del';
  readonly ref: string;
  readonly snapshot?: Row;
}

export interface RecordedOperation {
  readonly file: string;
  readonly method: string;
  readonly task: Row;
  readonly event_from_answers: readonly { readonly events: readonly RecordedEvent[] }[];
}

/** What a sequence of batches comes down to: the last word on every object. */
export interface Fold {
  readonly records: Map<string, { readonly cls: string; readonly row: Row; readonly added: boolean }>;
  readonly deleted: Map<string, string>;
}

export const classOf = (lower: string): string => classByLower(lower)?.name ?? lower;

export function fold(operation: Pick<RecordedOperation, 'event_from_answers'>): Fold {
  const result: Fold = { records: new Map(), deleted: new Map() };
  for (const { events } of operation.event_from_answers) {
    for (const event of events) {
      const cls = classOf(event.class);
      if (event.operation === 'del') {
        result.records.delete(event.ref);
        result.deleted.set(event.ref, cls);
      } else if (event.snapshot) {
        const added = event.operation === 'add' || result.records.get(event.ref)?.added === true;
        result.records.set(event.ref, { cls, row: event.snapshot, added });
        result.deleted.delete(event.ref);
      }
    }
  }
  return result;
}

export function loadOperations(): RecordedOperation[] {
  const folder = recordingPath('lifecycle');
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const parsed = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Omit<RecordedOperation, 'file'>;
      return { ...parsed, file };
    });
}

type Rows = Map<string, { readonly cls: string; readonly row: Row }>;

function listing(): Rows {
  const rows: Rows = new Map();
  for (const { name, response } of loadRecordings('jsonrpc2.ndjson')) {
    const cls = /^10-get_all_records-(\w+)$/.exec(name)?.[1];
    if (!cls || !classByName(cls)?.table || !response.body) continue;
    const { result } = JSON.parse(response.body) as { result?: Record<string, Row> };
    for (const [ref, row] of Object.entries(result ?? {})) rows.set(ref, { cls, row });
  }
  return rows;
}

/** Everything known of the recorded pool before `operation`; what it first touches is as it left it. */
export function rowsBefore(operations: readonly RecordedOperation[], operation: RecordedOperation): Rows {
  const rows = listing();
  for (const earlier of operations) {
    if (earlier === operation) break;
    const { records, deleted } = fold(earlier);
    for (const ref of deleted.keys()) rows.delete(ref);
    for (const [ref, { cls, row }] of records)
      if (cls !== 'task' && cls !== 'message') rows.set(ref, { cls, row });
  }
  // Between the listing and the first operation much happened that stands nowhere.
  const first = operation === operations[0];
  for (const [ref, { cls, row, added }] of fold(operation).records) {
    const unseen = first || cls === 'network' || !rows.has(ref);
    if (!added && cls !== 'task' && unseen) rows.set(ref, { cls, row });
  }
  return rows;
}

/** The recording's host answers on this address here. */
export const RECORDED_ADDRESS = '192.168.100.11';

export function toDatabase(rows: Rows): Database {
  const database = new Database({ seed: 7, generation: 4000 });
  const stamps = { created: 1000, modified: 1000 };
  for (const [ref, { cls, row }] of rows) database.load(cls, ref, row, stamps);
  return database;
}
