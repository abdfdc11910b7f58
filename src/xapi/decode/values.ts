// One decoder per XAPI type: a value of the wire in, its form in records (see ../record.ts) out. No value fails a
// batch: what is missing decodes to the datamodel's default, what has a wrong type to the type's empty value.
//
//   empty values: string '' · int 0 · float null · bool false · datetime null · enum 'UNKNOWN' · ref null ·
//                 set [] · map {} · record and option null
//
// Keys of maps stay as they are on the wire, whatever their type: they are texts, and so are lookups by them.
import { classByName, enumValues } from '../datamodel/datamodel.ts';
import type { XapiType } from '../datamodel/types.ts';
import type { FieldValue } from '../record.ts';
import { decodeDate } from './dates.ts';

/** What decoding one record leaves behind beside the record. */
export class DecodeState {
  /** An integer came as a double past 2^53: the text must be parsed again, exactly. */
  inexact = false;
  /** Enum texts that no table knows, by GraphQL field name. */
  unknown: Readonly<Record<string, string>> | undefined;

  addUnknown(field: string, text: string): void {
    const before = this.unknown?.[field];
    this.unknown = { ...this.unknown, [field]: before === undefined ? text : `${before},${text}` };
  }
}

export type ValueDecoder = (wire: unknown) => FieldValue;

export const EMPTY_SET: readonly never[] = Object.freeze([]);
export const EMPTY_MAP: { readonly [key: string]: FieldValue } = Object.freeze({});
export const NULL_REF = 'OpaqueRef:NULL';
const DECIMAL = /^[+-]?\d{1,40}$/;

/** Decoder of one type for the field `name` (its GraphQL name, under which unknown enum texts are kept). */
export function compileValue(type: XapiType, name: string, state: DecodeState): ValueDecoder {
  switch (type.kind) {
    case 'string':
      return (wire) => (typeof wire === 'string' ? wire : '');
    case 'int':
      return (wire) => decodeInt(wire, state);
    case 'float':
      return decodeFloat;
    case 'bool':
      return (wire) => wire === true;
    case 'datetime':
      return (wire) => (typeof wire === 'string' ? (decodeDate(wire) ?? null) : null);
    case 'ref':
      return decodeRef;
    case 'enum':
      return compileEnum(type.enum, name, state);
    case 'set':
      return compileSet(type.of, name, state);
    case 'map':
      return compileMap(type.of, name, state);
    case 'option': {
      const inner = compileValue(type.of, name, state);
      return (wire) => (wire === undefined || wire === null ? null : inner(wire));
    }
    case 'record':
      return compileNested(type.cls, state);
    case 'void':
      return () => null;
  }
}

function decodeRef(wire: unknown): string | null {
  return typeof wire === 'string' && wire !== NULL_REF && wire !== '' ? wire : null;
}

function decodeInt(wire: unknown, state: DecodeState): number | bigint {
  if (typeof wire === 'number') {
    if (Number.isSafeInteger(wire)) return wire;
    if (!Number.isInteger(wire)) return 0;
    state.inexact = true;
    return wire;
  }
  if (typeof wire === 'bigint') return narrow(wire);
  return typeof wire === 'string' && DECIMAL.test(wire) ? narrow(BigInt(wire.replace('+', ''))) : 0;
}

function narrow(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function decodeFloat(wire: unknown): number | null {
  if (typeof wire === 'number') return Number.isFinite(wire) ? wire : null;
  if (typeof wire === 'bigint') return Number(wire);
  if (typeof wire !== 'string' || wire.trim() === '') return null;
  const value = Number(wire);
  return Number.isFinite(value) ? value : null;
}

function compileEnum(enumName: string, field: string, state: DecodeState): (wire: unknown) => string {
  const exact = new Map(Object.entries(enumValues(enumName)));
  const folded = new Map([...exact].map(([wire, name]) => [wire.toLowerCase(), name]));
  return (wire) => {
    if (typeof wire !== 'string') return 'UNKNOWN';
    const name = exact.get(wire) ?? folded.get(wire.toLowerCase());
    if (name !== undefined) return name;
    state.addUnknown(field, wire);
    return 'UNKNOWN';
  };
}

/** The parsed array itself is filled and frozen: it came from a JSON parser. */
function compileSet(of: XapiType, field: string, state: DecodeState): ValueDecoder {
  if (of.kind === 'ref') return decodeRefs;
  const member = compileValue(of, field, state);
  return (wire) => {
    if (!Array.isArray(wire) || wire.length === 0) return EMPTY_SET;
    for (let at = 0; at < wire.length; at += 1) wire[at] = member(wire[at]);
    return Object.freeze(wire);
  };
}

/** Null refs are no members: a set of refs holds objects only. */
function decodeRefs(wire: unknown): FieldValue {
  if (!Array.isArray(wire) || wire.length === 0) return EMPTY_SET;
  for (let at = 0; at < wire.length; at += 1) {
    if (decodeRef(wire[at]) !== null) continue;
    const refs = wire.filter((member) => decodeRef(member) !== null);
    return refs.length === 0 ? EMPTY_SET : Object.freeze(refs);
  }
  return Object.freeze(wire);
}

/** The parsed object itself is filled and frozen: it came from a JSON parser, so every member is its own. */
function compileMap(of: XapiType, field: string, state: DecodeState): ValueDecoder {
  const member = compileValue(of, field, state);
  return (wire) => {
    const keys = keysOf(wire);
    if (keys.length === 0) return EMPTY_MAP;
    const map = wire as { [key: string]: unknown };
    for (const key of keys) map[key] = member(map[key]);
    return Object.freeze(map) as FieldValue;
  };
}

function keysOf(wire: unknown): readonly string[] {
  return typeof wire === 'object' && wire !== null && !Array.isArray(wire) ? Object.keys(wire) : [];
}

function compileNested(cls: string, state: DecodeState): ValueDecoder {
  // Compiled at first use: a class may hold records of its own kind.
  let fields: [wire: string, name: string, decode: ValueDecoder][] | undefined;
  return (wire) => {
    if (typeof wire !== 'object' || wire === null || Array.isArray(wire)) return null;
    fields ??= (classByName(cls)?.fields ?? []).map((field) => [
      field.wire,
      field.name,
      compileValue(field.parsed, field.name, state),
    ]);
    const source = wire as { [key: string]: unknown };
    return Object.freeze(
      Object.fromEntries(fields.map(([from, to, decode]) => [to, decode(source[from])])),
    ) as FieldValue;
  };
}
