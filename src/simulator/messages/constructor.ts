// X.create generated from fields: one struct of wire field names; what has no default must be there, what is
// unknown is ignored (xen-api ocaml/idl/ocaml_backend/gen_server.ml).
import type { Row, WireValue } from '../database/wire-value.ts';
import { internalError } from '../rpc/api-error.ts';
import type { Call } from '../rpc/call.ts';
import type { Message } from '../rpc/message-table.ts';
import { storable } from './field-writes.ts';

const MANDATORY = '!';

/** The fields that a constructor call may set. @throws ApiError INTERNAL_ERROR for a mandatory one left out. */
export function constructorFields(call: Call, message: Message): Row {
  const given = (call.params[0] ?? {}) as Readonly<Record<string, WireValue>>;
  const fields: Row = {};
  for (const name of message.facts.ctorFields ?? []) {
    const wire = name.endsWith(MANDATORY) ? name.slice(0, -MANDATORY.length) : name;
    const value = given[wire];
    if (value !== undefined) fields[wire] = storable(value);
    else if (name !== wire) throw internalError(`Server_helpers.Dispatcher_FieldNotFound("${wire}")`);
  }
  return fields;
}

export function createFromRecord(call: Call, message: Message): string {
  return call.pool.database.create(message.cls, constructorFields(call, message));
}
