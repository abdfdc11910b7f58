// X.create generated from fields: one struct of wire field names; what has no default must be there, what is
// unknown is ignored (xen-api ocaml/idl/ocaml_backend/gen_server.ml).
import type { Row, WireValue } from '../database/wire-value.ts';
import { internalError } from '../rpc/api-error.ts';
import type { Call } from '../rpc/call.ts';
import type { Message } from '../rpc/message-table.ts';
import { storable } from './field-writes.ts';

const MANDATORY = '!';

/** @throws ApiError INTERNAL_ERROR for a mandatory field that `given` leaves out. */
export function requireConstructorFields(message: Message, given: WireValue | undefined): void {
  for (const name of message.facts.ctorFields ?? []) {
    const wire = name.replace(MANDATORY, '');
    if (wire !== name && (given as Row | undefined)?.[wire] === undefined) {
      throw internalError(`Server_helpers.Dispatcher_FieldNotFound("${wire}")`);
    }
  }
}

/** The fields that a constructor call may set, as the database stores them. */
export function constructorFields(call: Call, message: Message): Row {
  const given = (call.params[0] ?? {}) as Row;
  const fields: Row = {};
  for (const name of message.facts.ctorFields ?? []) {
    const wire = name.replace(MANDATORY, '');
    const value = given[wire];
    if (value !== undefined) fields[wire] = storable(value);
  }
  return fields;
}

export function createFromRecord(call: Call, message: Message): string {
  return call.pool.database.create(message.cls, constructorFields(call, message));
}
