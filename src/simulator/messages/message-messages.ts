// Class message: alerts, which xapi keeps in files and not in its database (xen-api
// ocaml/xapi/xapi_message.ml).
import type { Database } from '../database/database.ts';
import type { Entry } from '../database/table.ts';
import { type Ref, toWireDate } from '../database/wire-value.ts';
import { ApiError } from '../rpc/api-error.ts';
import { recordAnswer, recordsAnswer } from '../rpc/bulk-answer.ts';
import type { Call, Implementation } from '../rpc/call.ts';
import { entryOf } from './generated.ts';
import { parseWhere } from './where.ts';

export interface NewMessage {
  readonly name: string;
  readonly priority: number;
  /** Of enum cls: `VM`, `Host`, … */
  readonly cls: string;
  readonly objUuid: string;
  readonly body: string;
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
}

/** Stores a message; it is an event at once. */
export function postMessage(database: Database, message: NewMessage): Ref {
  return database.create('message', {
    name: message.name,
    priority: message.priority,
    cls: message.cls,
    obj_uuid: message.objUuid,
    timestamp: toWireDate(message.nowMs),
    body: message.body,
  });
}

/** Enum cls says Host and Pool, the classes are host and pool. */
function classOf(cls: string): string {
  return cls === 'Host' || cls === 'Pool' ? cls.toLowerCase() : cls;
}

function create(call: Call): Ref {
  const [name, priority, cls, objUuid, body] = call.params;
  const { database, clock } = call.pool;
  const table = classOf(String(cls));
  if (database.findByUuid(table, String(objUuid)) === undefined) {
    throw new ApiError('UUID_INVALID', [table, String(objUuid)]);
  }
  return postMessage(database, {
    name: String(name),
    priority: Number(priority),
    cls: String(cls),
    objUuid: String(objUuid),
    body: String(body),
    nowMs: clock.now(),
  });
}

/** Newest first. */
function all(call: Call): Entry[] {
  return [...call.pool.database.entries('message')].sort((a, b) => b.created - a.created);
}

/** Local times without a zone count as UTC; so compared, wire dates order like times. */
function since(entries: readonly Entry[], date: unknown): Entry[] {
  const from = String(date).replace('Z', '');
  return entries.filter(({ row }) => String(row.timestamp).replace('Z', '') >= from);
}

function get(call: Call): ReturnType<Implementation> {
  const [cls, objUuid, date] = call.params;
  const about = all(call).filter(({ row }) => row.cls === cls && row.obj_uuid === objUuid);
  return recordsAnswer('message', since(about, date));
}

function getByUuid(call: Call): Ref {
  const [uuid] = call.params;
  const ref = call.pool.database.findByUuid('message', String(uuid));
  if (ref === undefined) throw new ApiError('UUID_INVALID', ['message', String(uuid)]);
  return ref;
}

function destroy(call: Call, refs: readonly Ref[]): '' {
  for (const ref of refs) call.pool.database.destroy('message', entryOf(call, 'message', ref).ref);
  return '';
}

export const messageMessages: ReadonlyMap<string, Implementation> = new Map<string, Implementation>([
  ['message.create', create],
  ['message.destroy', (call) => destroy(call, [String(call.params[0])])],
  ['message.destroy_many', (call) => destroy(call, call.params[0] as readonly Ref[])],
  ['message.get', get],
  ['message.get_all', (call) => all(call).map((entry) => entry.ref)],
  ['message.get_since', (call) => recordsAnswer('message', since(all(call), call.params[0]))],
  ['message.get_record', (call) => recordAnswer('message', entryOf(call, 'message'))],
  ['message.get_by_uuid', getByUuid],
  ['message.get_all_records', (call) => recordsAnswer('message', all(call))],
  [
    'message.get_all_records_where',
    (call) => {
      const matches = parseWhere('message', String(call.params[0]));
      return recordsAnswer(
        'message',
        all(call).filter((entry) => matches(entry.row)),
      );
    },
  ],
]);
