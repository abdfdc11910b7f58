// Writing one field by a message: what the database refuses, and how sets and maps grow (xen-api
// ocaml/database/db_cache_impl.ml, process_structured_field; schema.ml).
import type { Field } from '../../xapi/datamodel/datamodel.ts';
import type { Entry } from '../database/table.ts';
import { isWireObject, type WireValue } from '../database/wire-value.ts';
import { ApiError, internalError } from '../rpc/api-error.ts';
import type { Call } from '../rpc/call.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what the database refuses
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f]/;

/**
 * @throws ApiError INTERNAL_ERROR as the database words it; answers the value as it stores it (CR becomes
 * LF).
 */
export function storable(value: WireValue): WireValue {
  if (typeof value === 'string') {
    if (FORBIDDEN.test(value)) throw internalError('Db_exn.Invalid_value');
    return value.includes('\r') ? value.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : value;
  }
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || !isWireObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (key === '') throw internalError('Db_exn.Empty_key_in_map');
      return [storable(key), storable(member)];
    }),
  );
}

export function setField(call: Call, entry: Entry, field: Field): '' {
  const [, value = ''] = call.params;
  write(call, entry, field, storable(value));
  return '';
}

/** @throws ApiError MAP_DUPLICATE_KEY */
export function addToField(call: Call, entry: Entry, field: Field): '' {
  const [, member = '', value = ''] = call.params;
  const held = entry.row[field.wire];
  if (Array.isArray(held)) {
    const stored = storable(member);
    if (!held.includes(stored)) write(call, entry, field, [stored, ...held]);
    return '';
  }
  const key = String(member);
  if (key === '') throw internalError('Db_exn.Empty_key_in_map');
  const map = held !== undefined && isWireObject(held) ? held : {};
  if (Object.hasOwn(map, key)) {
    const [cls] = call.method.split('.');
    throw new ApiError('MAP_DUPLICATE_KEY', [cls ?? '', field.wire, entry.ref, key]);
  }
  write(call, entry, field, { [String(storable(key))]: storable(value), ...map });
  return '';
}

/** What is not there is removed without complaint. */
export function removeFromField(call: Call, entry: Entry, field: Field): '' {
  const [, member = ''] = call.params;
  const held = entry.row[field.wire];
  if (Array.isArray(held)) {
    write(
      call,
      entry,
      field,
      held.filter((item) => item !== member),
    );
  } else if (held !== undefined && isWireObject(held)) {
    const { [String(member)]: _, ...rest } = held;
    write(call, entry, field, rest);
  }
  return '';
}

function write(call: Call, entry: Entry, field: Field, value: WireValue): void {
  const [cls = ''] = call.method.split('.');
  call.pool.database.set(cls, entry.ref, field.wire, value);
}
