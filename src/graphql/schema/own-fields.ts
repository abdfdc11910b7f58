// Declares the fields of a XAPI class on a GraphQL type from the datamodel table: plain ones, which records carry in final
// form under the same names and which get no resolver, and relations, which read through the view. What needs more is
// written by hand in ../objects and found here by its name; what neither declares must stand in ./omitted-fields.
import type { GraphQLScalarType } from 'graphql';
import { Field as DeclareField, Float } from 'type-graphql';
import { invariant } from '../../lib/assert.ts';
import { classByName, type Field } from '../../xapi/datamodel/datamodel.ts';
import type { ClassName, XapiType } from '../../xapi/datamodel/types.ts';
import { Access } from '../access/access.ts';
import type { SourceClass } from '../pipeline/contract.ts';
import { BigIntScalar } from '../scalars/big-int.ts';
import { JsonScalar } from '../scalars/json.ts';
import { DateTimeScalar, UuidScalar } from '../scalars/text-scalars.ts';
import { enumEntry } from './enums.ts';
import { originOf } from './field-notes.ts';
import { omittedFields } from './omitted-fields.ts';

type OutputType = GraphQLScalarType | object;

/** The GraphQL type of a plain value; undefined for what needs a method or an omission. */
function outputType(type: XapiType): OutputType | [OutputType] | undefined {
  switch (type.kind) {
    case 'string':
      return String;
    case 'int':
      return BigIntScalar;
    case 'float':
      return Float;
    case 'bool':
      return Boolean;
    case 'datetime':
      return DateTimeScalar;
    case 'enum':
      return enumEntry(type.enum).values;
    case 'set': {
      const member = outputType(type.of);
      return member && !Array.isArray(member) ? [member] : undefined;
    }
    case 'map':
      return type.key.kind !== 'ref' && type.of.kind !== 'ref' && type.of.kind !== 'enum'
        ? JsonScalar
        : undefined;
    default:
      return undefined;
  }
}

// Always there for whoever may know of the object; all else may be withheld by a rule, or missing on older pools.
const NON_NULL = new Set(['uuid', 'nameLabel']);

/** Fields beside the open maps where secrets may stand. */
const SECRETS: Readonly<Partial<Record<ClassName, readonly string[]>>> = {
  console: ['location'],
  SDN_controller: ['address'],
};

function declare(cls: ClassName, field: Field, prototype: object): void {
  const type = field.name === 'uuid' ? UuidScalar : outputType(field.parsed);
  invariant(
    type,
    `${cls}.${field.name} (${field.type}) is no plain field: it needs a method on the type or an omission`,
  );
  DeclareField(() => type as SourceClass, {
    nullable: !NON_NULL.has(field.name),
    description: originOf(cls, field),
    ...(field.state === 'deprecated' ? { deprecationReason: 'Deprecated by XAPI.' } : {}),
  })(prototype, field.name);
  const isOpen = field.parsed.kind === 'map' || SECRETS[cls]?.includes(field.name);
  if (isOpen) Access('VIEW_CONFIG')(prototype, field.name);
  else if (NON_NULL.has(field.name)) Access('SEE')(prototype, field.name);
}

/** Declares one kind of fields; answers false for a field that is none of its. */
export type Declarer = (cls: ClassName, field: Field, prototype: object) => boolean;

/** @throws InvariantError naming a field of the class that nobody has decided about. */
export function declareOwnFields(cls: ClassName, target: SourceClass, declarers: readonly Declarer[]): void {
  const { prototype } = target;
  const omitted = omittedFields(cls);
  for (const field of classByName(cls).fields) {
    if (Object.hasOwn(prototype, field.name) || omitted.has(field.name)) continue;
    if (!declarers.some((declarer) => declarer(cls, field, prototype))) declare(cls, field, prototype);
  }
}
