// Messages that xapi generates from the fields of each class (ocaml/idl/ocaml_backend/gen_db_actions.ml):
// getters, setters, get_all…, constructors. Hand-written setters without an implementation of their own are
// treated as plain ones.
import { classByName, type Field } from '../../xapi/datamodel/datamodel.ts';
import type { Entry } from '../database/table.ts';
import type { Ref, Row, WireValue } from '../database/wire-value.ts';
import { ApiError, handleInvalid } from '../rpc/api-error.ts';
import { recordAnswer, recordsAnswer } from '../rpc/bulk-answer.ts';
import type { Call, Implementation } from '../rpc/call.ts';
import type { Message } from '../rpc/message-table.ts';
import { createFromRecord } from './constructor.ts';
import { addToField, removeFromField, setField } from './field-writes.ts';
import { parseWhere } from './where.ts';

/** The object that a call's first parameter names. @throws ApiError HANDLE_INVALID */
export function entryOf(call: Call, cls: string, ref: Ref = String(call.params[0])): Entry {
  const entry = call.pool.database.entry(cls, ref);
  if (!entry) throw handleInvalid(cls, ref);
  return entry;
}

/** Descending by ref: the order in which xapi folds its tables into lists. */
export function allEntries(call: Call, cls: string): Entry[] {
  return call.pool.database.sorted(cls).toReversed();
}

export function generatedMessage(message: Message): Implementation | undefined {
  const { cls, name, kind } = message;
  switch (kind) {
    case 'get_record':
      return (call) => recordAnswer(cls, entryOf(call, cls));
    case 'get_by_uuid':
      return (call) => findByUuid(call, cls);
    case 'get_by_name_label':
      return (call) => refsWhere(call, cls, (row) => row.name_label === call.params[0]);
    case 'get_all':
      return (call) => allEntries(call, cls).map((entry) => entry.ref);
    case 'get_all_records':
      return (call) => recordsAnswer(cls, allEntries(call, cls));
    case 'get_all_where':
      return (call) => refsWhere(call, cls, parseWhere(cls, String(call.params[0])));
    case 'get_all_records_where':
      return (call) => {
        const matches = parseWhere(cls, String(call.params[0]));
        return recordsAnswer(
          cls,
          allEntries(call, cls).filter((entry) => matches(entry.row)),
        );
      };
    case 'create':
      return (call) => createFromRecord(call, message);
    case 'destroy':
      return (call) => {
        call.pool.database.destroy(cls, entryOf(call, cls).ref);
        return '';
      };
    default:
      return fieldMessage(cls, name, message.params.length);
  }
}

function fieldMessage(cls: string, name: string, parameters: number): Implementation | undefined {
  const field = (prefix: string): Field | undefined =>
    name.startsWith(prefix) ? classByName(cls)?.fieldByWire.get(name.slice(prefix.length)) : undefined;
  const got = parameters === 1 ? field('get_') : undefined;
  if (got) return (call) => entryOf(call, cls).row[got.wire] ?? '';
  const set = parameters === 2 ? field('set_') : undefined;
  if (set) return (call) => setField(call, entryOf(call, cls), set);
  const addedTo = parameters === 3 ? field('add_to_') : undefined;
  if (addedTo) return (call) => addToField(call, entryOf(call, cls), addedTo);
  const removedFrom = parameters === 2 ? field('remove_from_') : undefined;
  if (removedFrom) return (call) => removeFromField(call, entryOf(call, cls), removedFrom);
  const added = parameters === 2 ? field('add_') : undefined;
  if (added) return (call) => addToField(call, entryOf(call, cls), added);
  const removed = parameters === 2 ? field('remove_') : undefined;
  if (removed) return (call) => removeFromField(call, entryOf(call, cls), removed);
  return undefined;
}

function findByUuid(call: Call, cls: string): Ref {
  const uuid = String(call.params[0]);
  const ref = call.pool.database.findByUuid(cls, uuid);
  if (ref === undefined) throw new ApiError('UUID_INVALID', [cls, uuid]);
  return ref;
}

function refsWhere(call: Call, cls: string, matches: (row: Row) => boolean): WireValue {
  return allEntries(call, cls)
    .filter((entry) => matches(entry.row))
    .map((entry) => entry.ref);
}
