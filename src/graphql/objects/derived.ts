// Fields that XAPI does not have, declared from tables: what they are called, what they say, and the function of src/query
// that answers them. And the small types that their answers have.
import type { GraphQLScalarType } from 'graphql';
import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import type { XapiRecord } from '../../xapi/record.ts';
import { Access } from '../access/access.ts';
import type { Action } from '../access/actions.ts';
import type { SourceClass, View } from '../pipeline/contract.ts';
import type { ShapeExtensions } from '../pricing/shapes.ts';
import { defineMethod } from './methods.ts';

type OutputType = SourceClass | GraphQLScalarType | object;

/** What a field answers; a list in brackets. */
type TypeRef = () => OutputType | [OutputType];

interface Declared {
  readonly type: TypeRef;
  readonly description: string;
  /** Lists are never null, nor are their members, all else may be, unless told. */
  readonly nullable?: boolean | 'items';
  /** Of a member that is not read as it is: how it is found, maybe later. */
  readonly find?: (value: never, view: View) => unknown;
  /** For what prices operations. */
  readonly extensions?: ShapeExtensions;
}

export interface DerivedField extends Declared {
  readonly access?: Action;
  /** What it costs where that grows with the estate, in comparisons; lists count their members. */
  readonly cost?: (record: XapiRecord, view: View) => number;
  readonly value: (record: XapiRecord, view: View) => unknown;
}

function optionsOf({ type, description, nullable }: Declared) {
  return { description, nullable: nullable ?? !Array.isArray(safely(type)) };
}

/** Types by name are known only when the schema is built; none of them is a list. */
function safely(type: TypeRef): unknown {
  try {
    return type();
  } catch {
    return undefined;
  }
}

const MAX_INT = 2 ** 31 - 1;

/** XAPI counts in 64 bits, GraphQL's Int has 32: what no CPU, tag or day count can be is cut to what can be said. */
function toInt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toInt);
  if (typeof value !== 'number' && typeof value !== 'bigint') return value;
  return Math.max(-MAX_INT, Math.min(MAX_INT, Math.trunc(Number(value))));
}

function isInt(type: TypeRef): boolean {
  const given = safely(type);
  return given === Int || (Array.isArray(given) && given[0] === Int);
}

/** The field's function, metered, and within what an Int can say. */
function readerOf({ type, value, cost }: DerivedField): DerivedField['value'] {
  const toShown = isInt(type) ? toInt : (found: unknown) => found;
  return (record, view) => {
    if (cost) view.meter?.spend(cost(record, view));
    const found = value(record, view);
    if (Array.isArray(found)) view.meter?.spend(found.length);
    return toShown(found);
  };
}

/** Declares derived fields; stands below @XapiObject, so that they come before XAPI's own of the same name. */
export function Derived(fields: Readonly<Record<string, DerivedField>>): ClassDecorator {
  return (target) => {
    const { prototype } = target as unknown as { prototype: object };
    for (const [name, field] of Object.entries(fields)) {
      const read = readerOf(field);
      const descriptor = defineMethod(prototype, name, function (this: XapiRecord, _args, view) {
        return read(this, view);
      });
      Field(field.type as () => SourceClass, optionsOf(field))(prototype, name, descriptor);
      if (field.access) Access(field.access)(prototype, name);
    }
  };
}

/** The type of a plain value: its members are read as they are unless told, integers within what an Int can say. */
export function valueType(
  name: string,
  description: string,
  members: Readonly<Record<string, Declared>>,
): SourceClass {
  const cls = class {};
  for (const [member, declared] of Object.entries(members)) {
    const declare = Field(declared.type as () => SourceClass, optionsOf(declared));
    if (declared.extensions) Extensions({ ...declared.extensions })(cls.prototype, member);
    const { find } = declared;
    if (find) {
      const method = function (this: never, _args: unknown, view: View) {
        return find(this, view);
      };
      declare(cls.prototype, member, defineMethod(cls.prototype, member, method));
      continue;
    }
    if (!isInt(declared.type)) {
      declare(cls.prototype, member);
      continue;
    }
    const descriptor = defineMethod(
      cls.prototype,
      member,
      function (this: Readonly<Record<string, unknown>>) {
        return toInt(this[member]);
      },
    );
    declare(cls.prototype, member, descriptor);
  }
  Access('VIEW')(cls);
  ObjectType(name, { description })(cls);
  return cls;
}
