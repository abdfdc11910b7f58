// A parameter as the datamodel types it, out of what came: xapi's generated unmarshallers and their error
// texts (ocaml/idl/ocaml_backend/gen_api.ml over ocaml-rpc's Rpcmarshal, ocaml/libs/clock/date.ml).
import { enumFacts } from '../../xapi/datamodel/enums.generated.ts';
import type { XapiType } from '../../xapi/datamodel/types.ts';
import type { WireValue } from '../database/wire-value.ts';
import { ApiError, internalError } from '../rpc/api-error.ts';
import { parseInt64 } from './ocaml-exception.ts';
import { recordFields } from './record-types.ts';
import { describeRpc, type RpcValue } from './rpc-value.ts';
import { toFloat } from './xmlrpc-parse.ts';

/** Matched exactly; all other enums whatever the case (contract §1.3). */
const EXACT_ENUMS = new Set(['bond_mode']);

/** @throws ApiError INTERNAL_ERROR with xapi's words, or INVALID_VALUE. */
export function decodeRpc(type: XapiType, value: RpcValue): WireValue {
  switch (type.kind) {
    case 'int':
      return decodeInt(value);
    case 'float':
      return decodeFloat(value);
    case 'bool':
      if (value.kind === 'bool') return value.value;
      throw expected('bool', value);
    case 'datetime':
      return decodeDate(value);
    case 'enum':
      return decodeEnum(type.enum, value);
    case 'set':
      if (value.kind !== 'array') throw expecting('Enum', value);
      return value.items.map((item) => decodeRpc(type.of, item));
    case 'map':
      return decodeMap(type.key, type.of, value);
    case 'record':
      return decodeRecord(type.cls, value);
    case 'option':
      return decodeRpc(type.of, value);
    default:
      if (value.kind === 'string') return value.value;
      throw expected('string', value);
  }
}

function decodeInt(value: RpcValue): number | bigint {
  const int = value.kind === 'int' ? value.value : value.kind === 'string' ? parseInt64(value.value) : null;
  if (int === null) throw expected('int64', value);
  if (int === undefined) throw failure('Int64.of_string');
  const number = Number(int);
  return Number.isSafeInteger(number) ? number : int;
}

function decodeFloat(value: RpcValue): number {
  if (value.kind === 'float') return value.value;
  if (value.kind === 'int') return Number(value.value);
  if (value.kind !== 'string') throw expected('float', value);
  const number = toFloat(value.value);
  if (number === undefined) throw failure('float_of_string');
  return number;
}

const DATE = /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d):?(\d\d)(?:[.,]\d+)?(Z|[+-]\d\d(?::?\d\d)?)?$/;

function decodeDate(value: RpcValue): string {
  if (value.kind !== 'datetime' && value.kind !== 'string') throw failure('Date.t_of_rpc');
  const match = DATE.exec(value.value);
  if (!match) throw internalError(`Invalid argument: Clock__Date.of_iso8601: ${value.value}`);
  const [, year, month, day, hour, minute, second, zone] = match;
  const local = `${year}${month}${day}T${hour}:${minute}:${second}`;
  if (zone === undefined || zone === 'Z') return `${local}${zone ?? ''}`;
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? 60_000 : -60_000);
  const at = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  const text = new Date(at + shift).toISOString();
  return `${text.slice(0, 19).replaceAll('-', '')}Z`;
}

function decodeEnum(name: string, value: RpcValue): string {
  if (value.kind !== 'string') throw failure('Unknown tag/contents');
  const spellings = Object.keys(enumFacts[name] ?? {});
  const found = EXACT_ENUMS.has(name)
    ? spellings.find((spelling) => spelling === value.value)
    : spellings.find((spelling) => spelling.toLowerCase() === value.value.toLowerCase());
  if (found === undefined) throw failure('Unknown tag/contents');
  return found;
}

function decodeMap(key: XapiType, of: XapiType, value: RpcValue): WireValue {
  if (value.kind !== 'dict') throw expecting('Dict', value);
  const map: Record<string, WireValue> = {};
  for (const [name, member] of value.members) {
    const text = String(decodeRpc(key, { kind: 'string', value: name }));
    if (!Object.hasOwn(map, text)) defineMember(map, text, decodeRpc(of, member));
  }
  return map;
}

/** The members that came and that the class knows; which ones must come is the constructor's business. */
function decodeRecord(cls: string, value: RpcValue): WireValue {
  if (value.kind !== 'dict') throw expecting('Dict', value);
  const record: Record<string, WireValue> = {};
  const given = new Map([...value.members].reverse());
  for (const { wire, parsed } of recordFields(cls)) {
    const member = given.get(wire);
    if (member !== undefined) record[wire] = decodeRpc(parsed, member);
  }
  return record;
}

/** `__proto__` is a key like any other. */
function defineMember(map: Record<string, WireValue>, key: string, value: WireValue): void {
  Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
}

function expected(type: string, value: RpcValue): ApiError {
  return failure(`Expected ${type}, got '${describeRpc(value)}'`);
}

function expecting(shape: string, value: RpcValue): ApiError {
  return failure(`Expecting Rpc.${shape}, but found '${describeRpc(value)}'`);
}

function failure(text: string): ApiError {
  return internalError(`Failure("${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}")`);
}
