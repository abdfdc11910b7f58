// `@OwnFields(class)` declares the plain fields of a XAPI class on a GraphQL type from the datamodel table: records
// carry them in final form under the same names, so they get no resolver. Fields that need a method (refs, maps with
// refs) are written by hand in ../objects; what neither declares must stand in ./omitted-fields.
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
import { fieldNotes } from './field-notes.ts';
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

function declare(cls: ClassName, field: Field, prototype: object): void {
  const type = field.name === 'uuid' ? UuidScalar : outputType(field.parsed);
  invariant(
    type,
    `${cls}.${field.name} (${field.type}) is no plain field: it needs a method on the type or an omission`,
  );
  const note = fieldNotes[cls]?.[field.name];
  const origin = `XAPI: \`${cls}.${field.wire}\`${field.state === 'prototyped' ? ', a prototype' : ''}.`;
  DeclareField(() => type as SourceClass, {
    nullable: !NON_NULL.has(field.name),
    description: note ? `${note} ${origin}` : origin,
    ...(field.state === 'deprecated' ? { deprecationReason: 'Deprecated by XAPI.' } : {}),
  })(prototype, field.name);
  if (field.parsed.kind === 'map') Access('VIEW_CONFIG')(prototype, field.name);
  else if (NON_NULL.has(field.name)) Access('SEE')(prototype, field.name);
}

/** @throws InvariantError naming a field of the class that nobody has decided about. */
export function OwnFields(cls: ClassName): ClassDecorator {
  return (target) => {
    const { prototype } = target as { prototype: object };
    const omitted = omittedFields(cls);
    for (const field of classByName(cls).fields) {
      if (Object.hasOwn(prototype, field.name) || omitted.has(field.name)) continue;
      declare(cls, field, prototype);
    }
  };
}
