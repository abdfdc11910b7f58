// What decoding needs to know of one class: how each of its fields is read, and the function that makes the record. The
// function is generated from the datamodel table and puts the fields into an object literal: that gives every record of
// a class one hidden class with all fields inside the object. Measured against filling a cloned template it is 8 ×
// faster, and without the dictionary mode that V8 falls into for objects of 90 fields. It calls nothing: V8 inlines what
// is called, and compiled such functions for a quarter of a first sync's CPU when they decoded as well.
import { classByName, type Field } from '../datamodel/datamodel.ts';
import type { ClassName } from '../datamodel/types.ts';
import type { FieldValue, Ref, XapiRecord } from '../record.ts';
import { compileValue, type DecodeState, EMPTY_SET, type ValueDecoder } from './values.ts';

/** How a field's wire value looks when it is what the datamodel says. */
export type Form = 'text' | 'ref' | 'int' | 'name' | 'refs' | 'any';

export interface FieldPlan {
  readonly wire: string;
  /** Place of the field's value in `ClassPlan.values`. */
  readonly at: number;
  readonly form: Form;
  readonly decode: ValueDecoder;
  /** Value of a field that the wire leaves out. */
  readonly missing: FieldValue;
}

export interface ClassPlan {
  readonly fields: readonly FieldPlan[];
  readonly byWire: ReadonlyMap<string, FieldPlan>;
  /** The fields' values while a record is made. */
  readonly values: FieldValue[];
  readonly build: (values: readonly FieldValue[], ref: Ref) => XapiRecord;
}

export function planClass(cls: ClassName, pool: string, state: DecodeState): ClassPlan {
  const { fields: all } = classByName(cls);
  const fields = all.map((field, at) => planField(field, at, state));
  const text = JSON.stringify;
  const members = all.map((field, at) => `${text(field.name)}: values[${at}]`);
  if (!all.some((field) => field.name === 'uuid')) members.unshift('uuid: ""');
  // Nothing but names of our own table goes into this source.
  const source = `return function build_${cls}(values, ref) { return { $cls, $ref: ref, $pool, ${members.join(', ')} }; }`;
  const build = new Function('$cls', '$pool', source)(cls, pool) as ClassPlan['build'];
  generalize(build, fields.length);
  const byWire = new Map(fields.map((field) => [field.wire, field]));
  return { fields, byWire, values: fields.map(({ missing }) => missing), build };
}

/**
 * Shows V8 at once that every field may hold anything. Else it finds out field by field, and compiles the function anew
 * each time.
 */
function generalize(build: ClassPlan['build'], fields: number): void {
  for (const value of [0, 0.5, '', null, EMPTY_SET]) build(new Array<FieldValue>(fields).fill(value), '');
}

function planField(field: Field, at: number, state: DecodeState): FieldPlan {
  const { wire, name, parsed } = field;
  const decode = name === 'uuid' ? decodeUuid : compileValue(parsed, name, state);
  return { wire, at, form: formOf(field), decode, missing: defaultOf(field, decode) };
}

function formOf({ parsed }: Field): Form {
  switch (parsed.kind) {
    case 'string':
      return 'text';
    case 'ref':
    case 'int':
      return parsed.kind;
    case 'enum':
    case 'datetime':
      return 'name';
    case 'set':
      return parsed.of.kind === 'ref' ? 'refs' : 'any';
    default:
      return 'any';
  }
}

/** Not shared: no two objects have the same. */
function decodeUuid(wire: unknown): string {
  return typeof wire === 'string' ? wire : '';
}

function defaultOf(field: Field, decode: ValueDecoder): FieldValue {
  // Copied: decoding a set or a map takes it over, and the table is not ours to change.
  return decode(field.default === undefined ? undefined : structuredClone(field.default));
}
