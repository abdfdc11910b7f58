// Databases built out of what a real xapi answered: its objects, under its refs, with its generations.

import { Database } from '../../src/simulator/database/database.ts';
import type { Row } from '../../src/simulator/database/wire-value.ts';
import { decodeRpc } from '../../src/simulator/wire/decode.ts';
import type { RpcValue } from '../../src/simulator/wire/rpc-value.ts';
import { classByLower, classByName, classes } from '../../src/xapi/datamodel/datamodel.ts';
import { parseType } from '../../src/xapi/datamodel/parse-type.ts';
import { member, sessionOf, textOf, type UnderstoodExchange } from './understood.ts';

/** A generation before any that a token can name, for rows that only count. */
const BEFORE_ALL = -10;

export function rowOf(cls: string, record: RpcValue): Row {
  return decodeRpc(parseType(`record ${cls}`), record) as Row;
}

export function putRow(database: Database, cls: string, ref: string, row: Row): void {
  const known = database.entry(cls, ref);
  const stamps = known ?? { created: database.generation, modified: database.generation };
  database.load(cls, ref, row, { created: stamps.created, modified: stamps.modified });
}

/**
 * Makes the database hold the records that this exchange's answer shows, so that it can be asked for them.
 */
export function prime(
  database: Database,
  understood: UnderstoodExchange,
  renamed: ReadonlyMap<string, string> = new Map(),
): void {
  const { message, result, params, failure } = understood;
  if (failure?.[0] === 'MAP_DUPLICATE_KEY') primeKey(database, failure);
  if (!message || !result || understood.method?.startsWith('Async.')) return;
  const { returns } = message;
  if (/^[gs]et_/.test(message.name)) invent(database, message.cls, textOf(params[1]));
  if (UNRECORDED_WRITES.test(understood.exchange.name)) primeField(database, understood);
  if (understood.method === 'event.next') primeQueue(database, result);
  if (returns.kind === 'record' && classByName(returns.cls)?.table) {
    const ref = textOf(params[1]);
    // What the simulator itself made, it must know by itself.
    if (renamed.has(ref.replace('OpaqueRef:', ''))) return;
    putRow(database, returns.cls, ref, rowOf(returns.cls, result));
  }
  if (returns.kind !== 'map' || returns.of.kind !== 'record' || result.kind !== 'dict') return;
  const { cls } = returns.of;
  if (message.name === 'get_all_records' || cls === 'message') database.unload(cls);
  // Answers list newest refs first; messages newest first of all.
  for (const [ref, record] of [...result.members].reverse()) {
    if (cls === 'message') database.nextGeneration();
    putRow(database, cls, ref, rowOf(cls, record));
  }
}

/** Getters that show what a call wrote which stands in no recording. */
const UNRECORDED_WRITES =
  /^20q?-task.get_progress|^25-get_name_description-(lead-trail-space|bell|del)|^26g|^90-session|^22f-VM.get/;

/** A task that an unrecorded call made, as far as it matters: it is there. */
function invent(database: Database, cls: string, ref: string): void {
  if (cls !== 'task' || !ref.startsWith('OpaqueRef:') || ref === 'OpaqueRef:NULL' || database.entry(cls, ref))
    return;
  putRow(database, cls, ref, {});
}

function primeField(database: Database, { message, params, result }: UnderstoodExchange): void {
  if (!message || !result) return;
  const ref = textOf(params[1]);
  const field = message.name.replace(/^get_/, '');
  putRow(database, message.cls, ref, {
    ...database.get(message.cls, ref),
    [field]: decodeRpc(message.returns, result),
  });
}

/** A key that was there already, put there by a call that stands in no recording. */
function primeKey(database: Database, [, cls = '', field = '', ref = '', key = '']: readonly string[]): void {
  const row = database.get(cls, ref);
  if (row) putRow(database, cls, ref, { ...row, [field]: { [key]: '', ...(row[field] as object) } });
}

/** The write that an event.next shows. */
function primeQueue(database: Database, result: RpcValue): void {
  const [event] = result.kind === 'array' ? result.items : [];
  const cls = classByLower(textOf(member(event, 'class')))?.name ?? '';
  const snapshot = member(event, 'snapshot');
  if (!snapshot) return;
  const description = textOf(member(snapshot, 'name_description'));
  const ref = textOf(member(event, 'ref'));
  putRow(database, cls, ref, { ...rowOf(cls, snapshot), name_description: 'before' });
  database.set(cls, ref, 'name_description', description);
}

/** The world in which event.inject answers the recorded generation. */
export function worldOfInjection(understood: UnderstoodExchange): Database {
  const [generation = 0] = textOf(understood.result).split(',').map(Number);
  const database = new Database({ seed: 7, generation });
  const stamps = { created: 1, modified: 1 };
  database.load('host', database.ids.ref(), {}, stamps);
  database.load(textOf(understood.params[1]), textOf(understood.params[2]), {}, stamps);
  database.load('session', sessionOf(understood), {}, stamps);
  return database;
}

/** A host that is no coordinator: a world of one host. */
export function worldOfMember(): Database {
  const database = new Database({ seed: 7 });
  database.load('host', database.ids.ref(), {}, { created: 1, modified: 1 });
  return database;
}

/** Opens the session that a recorded call shows. */
export function openSession(database: Database, understood: UnderstoodExchange): void {
  const session = sessionOf(understood);
  if (!understood.result || !session.startsWith('OpaqueRef:') || database.entry('session', session)) return;
  database.load('session', session, {}, { created: 1, modified: 1 });
}

/** The world that makes event.from answer as recorded: nothing but what the answer tells. */
export function worldOfBatch(understood: UnderstoodExchange): Database {
  const database = new Database({ seed: 7 });
  applyBatch(database, understood.result);
  database.load('session', sessionOf(understood), {}, { created: BEFORE_ALL, modified: BEFORE_ALL });
  pad(database, member(understood.result, 'valid_ref_counts'));
  return database;
}

/** Brings a database to the state that an answer of event.from shows, generations included. */
export function applyBatch(database: Database, batch: RpcValue | undefined): void {
  const events = member(batch, 'events');
  const items = events?.kind === 'array' ? events.items : [];
  const [generation = 0, messageGeneration = 0] = textOf(member(batch, 'token')).split(',').map(Number);
  const deleted = (event: RpcValue) =>
    textOf(member(event, 'class')) === 'message' ? messageGeneration : Number(textOf(member(event, 'id')));
  const dels = items.filter((event) => textOf(member(event, 'operation')) === 'del');
  for (const event of dels.toSorted((a, b) => deleted(a) - deleted(b))) {
    bury(database, event, deleted(event));
  }
  const messages = items.filter(
    (event) => textOf(member(event, 'class')) === 'message' && member(event, 'snapshot'),
  );
  for (const [at, event] of messages.entries()) {
    const created = messageGeneration - messages.length + 1 + at;
    const snapshot = member(event, 'snapshot') ?? { kind: 'null' };
    database.load('message', textOf(member(event, 'ref')), rowOf('message', snapshot), {
      created,
      modified: created,
    });
  }
  let latest = 0;
  const living = items.filter((event) => member(event, 'snapshot') && !messages.includes(event));
  for (const event of living) latest = Math.max(latest, raise(database, event));
  const lastAdd = living.findLast((event) => textOf(member(event, 'operation')) === 'add');
  // An object made since the token shows when it was made; the token also knows when it last changed.
  if (lastAdd && generation > latest) raise(database, lastAdd, generation);
}

/** A living object of an event; answers its last generation. */
function raise(database: Database, event: RpcValue, modified?: number): number {
  const cls = classByLower(textOf(member(event, 'class')))?.name ?? '';
  const id = Number(textOf(member(event, 'id')));
  const ref = textOf(member(event, 'ref'));
  const before = database.entry(cls, ref)?.created ?? BEFORE_ALL;
  const created = textOf(member(event, 'operation')) === 'add' ? id : before;
  const row = rowOf(cls, member(event, 'snapshot') ?? { kind: 'null' });
  database.load(cls, ref, row, { created, modified: modified ?? id });
  return id;
}

function bury(database: Database, event: RpcValue, generation: number): void {
  const cls = classByLower(textOf(member(event, 'class')))?.name ?? '';
  const ref = textOf(member(event, 'ref'));
  const created = database.entry(cls, ref)?.created ?? BEFORE_ALL;
  database.loadDeletion(cls, { ref, created, deleted: generation });
}

function pad(database: Database, counts: RpcValue | undefined): void {
  for (const cls of classes) {
    const count = member(counts, cls.lower);
    if (count?.kind !== 'int' || !cls.table) continue;
    while (database.count(cls.name) < Number(count.value)) {
      database.load(cls.name, database.ids.ref(), {}, { created: BEFORE_ALL, modified: BEFORE_ALL });
    }
  }
}

/** The recorded pool at the time of its get_all_records. */
export function baseWorld(exchanges: readonly UnderstoodExchange[]): Database {
  const database = new Database({ seed: 7, generation: 3000 });
  const listed = exchanges.filter(({ message }) => message?.name === 'get_all_records');
  for (const understood of listed) prime(database, understood);
  const messages = exchanges.find(({ method }) => method === 'message.get_since');
  if (messages) prime(database, messages);
  for (const understood of exchanges) openSession(database, understood);
  return database;
}
