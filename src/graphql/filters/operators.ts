// Filter inputs per kind of field. Their operators are those of src/query/condition.ts.
import type { GraphQLScalarType } from 'graphql';
import { Field, Float, InputType } from 'type-graphql';
import { known } from '../../lib/assert.ts';
import type { FieldKind } from '../../query/fields.ts';
import type { SourceClass } from '../pipeline/contract.ts';
import { BigIntScalar } from '../scalars/big-int.ts';
import { DateTimeScalar, UuidScalar } from '../scalars/text-scalars.ts';
import { allEnums, enumEntry } from '../schema/enums.ts';

type TypeRef = () => SourceClass | GraphQLScalarType | object | [SourceClass | GraphQLScalarType | object];

const notes: Readonly<Record<string, string>> = {
  eq: 'Equals.',
  in: 'Equals one of these.',
  lt: 'Is less.',
  lte: 'Is less or equal.',
  gt: 'Is greater.',
  gte: 'Is greater or equal.',
  isNull: 'Is null (true) or is not (false).',
  contains: 'Has this part.',
  startsWith: 'Begins with this.',
  ignoreCase: 'Compare eq, in, contains and startsWith without regard to case.',
  has: 'Has this member.',
  hasKey: 'Has this key, whatever its value.',
  isEmpty: 'Has no member (true) or some (false).',
};

/** Conditions on the object that a reference points at. */
export function referenceFilter(type: string, filter: () => SourceClass): SourceClass {
  return inputClass(`${type}ReferenceFilter`, `Compares the ${type} that is pointed at.`, {
    eq: { type: () => UuidScalar, description: 'It has this uuid.' },
    in: { type: () => [UuidScalar], description: 'It has one of these uuids.' },
    isNull: { type: () => Boolean, description: 'There is none (true) or one (false).' },
    is: { type: filter, description: 'There is one, and it matches.' },
  });
}

/** Conditions on the objects that a set of references holds, as far as they may be seen. */
export function setFilter(type: string, filter: () => SourceClass): SourceClass {
  return inputClass(
    `${type}SetFilter`,
    `Looks at the ${type} objects that are pointed at, as far as you may see them.`,
    {
      has: { type: () => UuidScalar, description: 'One of them has this uuid.' },
      isEmpty: { type: () => Boolean, description: 'There are none (true) or some (false).' },
      some: { type: filter, description: 'At least one of them matches.' },
      every: { type: filter, description: 'All of them match; so do none.' },
      none: { type: filter, description: 'None of them matches.' },
    },
  );
}

/** A member of an input with its own description. */
export interface Member {
  readonly type: TypeRef;
  readonly description: string;
}

/** An input class with nullable members, declared from a table instead of by hand. */
export function inputClass(
  name: string,
  description: string,
  members: Readonly<Record<string, TypeRef | Member>>,
): SourceClass {
  const cls = class {};
  for (const [member, given] of Object.entries(members)) {
    const { type, description: note } =
      typeof given === 'function'
        ? { type: given, description: known(notes[member], `a note on ${member}`) }
        : given;
    Field(type as () => SourceClass, { nullable: true, description: note })(cls.prototype, member);
  }
  InputType(name, { description })(cls);
  return cls;
}

const equality = (type: object) => ({ eq: () => type, in: (): [object] => [type], isNull: () => Boolean });
const range = (type: object) => ({
  ...equality(type),
  lt: () => type,
  lte: () => type,
  gt: () => type,
  gte: () => type,
});
const set = (type: object) => ({ has: () => type, isEmpty: () => Boolean });

const textual = { contains: () => String, startsWith: () => String, ignoreCase: () => Boolean };
const MapEntry = (() => {
  const cls = class {};
  Field(() => String, { description: 'The key.' })(cls.prototype, 'key');
  Field(() => String, { description: 'Its value.' })(cls.prototype, 'value');
  InputType('MapEntryInput', { description: 'A key with its value.' })(cls);
  return cls;
})();

const kinds = {
  text: inputClass('StringFilter', 'Compares a text.', { ...range(String), ...textual }),
  uuid: inputClass('UUIDFilter', 'Compares a UUID.', equality(UuidScalar)),
  int: inputClass('BigIntFilter', 'Compares an integer.', range(BigIntScalar)),
  float: inputClass('FloatFilter', 'Compares a number.', range(Float)),
  bool: inputClass('BooleanFilter', 'Compares a truth value.', { eq: () => Boolean, isNull: () => Boolean }),
  datetime: inputClass('DateTimeFilter', 'Compares an instant.', range(DateTimeScalar)),
  textSet: inputClass('StringSetFilter', 'Looks into a set of texts.', set(String)),
  textMap: inputClass('MapFilter', 'Looks into a map with open keys.', {
    has: () => MapEntry,
    hasKey: () => String,
    isEmpty: () => Boolean,
  }),
} as const;

interface EnumFilters {
  readonly one: SourceClass;
  readonly set: SourceClass;
}

/** The enum itself is looked up when the schema is built: those that XAPI does not have stand beside what they tell of. */
function enumFilters(name: string): EnumFilters {
  const type = allEnums().get(name)?.graphqlName ?? name;
  const eq = () => enumEntry(name).values;
  const members = (): [object] => [enumEntry(name).values];
  const isNull = () => Boolean;
  return {
    one: inputClass(`${type}Filter`, `Compares a ${type}.`, { eq, in: members, isNull }),
    set: inputClass(`${type}SetFilter`, `Looks into a set of ${type}.`, { has: eq, isEmpty: isNull }),
  };
}

const byEnum = new Map<string, EnumFilters>();

function filtersOf(name: string): EnumFilters {
  const filters = byEnum.get(name) ?? enumFilters(name);
  byEnum.set(name, filters);
  return filters;
}

export interface OperatorChoice {
  readonly kind: FieldKind;
  readonly enum?: string;
  /** Of the datamodel, where the kind alone does not tell. */
  readonly scalar?: 'uuid' | 'int' | 'float';
}

/** The filter input for one field. */
export function operatorsFor(choice: OperatorChoice): SourceClass {
  const { kind } = choice;
  if (choice.enum) {
    const inputs = filtersOf(choice.enum);
    return kind === 'enum' ? inputs.one : inputs.set;
  }
  if (choice.scalar) return kinds[choice.scalar];
  const input = kinds[kind as keyof typeof kinds];
  if (!input) throw new TypeError(`no filter for ${kind}`);
  return input;
}
