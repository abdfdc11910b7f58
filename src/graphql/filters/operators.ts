// Filter inputs per kind of field. Their operators are those of src/query/condition.ts.
import type { GraphQLScalarType } from 'graphql';
import { Field, Float, InputType } from 'type-graphql';
import { known } from '../../lib/assert.ts';
import type { FieldKind } from '../../query/fields.ts';
import type { SourceClass } from '../pipeline/contract.ts';
import { BigIntScalar } from '../scalars/big-int.ts';
import { DateTimeScalar, UuidScalar } from '../scalars/text-scalars.ts';
import { allEnums, type EnumEntry } from '../schema/enums.ts';

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

/** An input class with nullable members, declared from a table instead of by hand. */
export function inputClass(
  name: string,
  description: string,
  members: Readonly<Record<string, TypeRef>>,
): SourceClass {
  const cls = class {};
  for (const [member, type] of Object.entries(members)) {
    const note = notes[member];
    Field(type as () => SourceClass, { nullable: true, ...(note ? { description: note } : {}) })(
      cls.prototype,
      member,
    );
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
  Field(() => String)(cls.prototype, 'key');
  Field(() => String)(cls.prototype, 'value');
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
  ref: inputClass(
    'ReferenceFilter',
    'Compares the uuid of the object that is pointed at.',
    equality(UuidScalar),
  ),
  refSet: inputClass('ReferenceSetFilter', 'Looks for the uuid of an object.', set(UuidScalar)),
  textSet: inputClass('StringSetFilter', 'Looks into a set of texts.', set(String)),
  textMap: inputClass('MapFilter', 'Looks into a map with open keys.', {
    has: () => MapEntry,
    hasKey: () => String,
    isEmpty: () => Boolean,
  }),
} as const;

function enumFilters({ graphqlName, values }: EnumEntry): { one: SourceClass; set: SourceClass } {
  return {
    one: inputClass(`${graphqlName}Filter`, `Compares a ${graphqlName}.`, equality(values)),
    set: inputClass(`${graphqlName}SetFilter`, `Looks into a set of ${graphqlName}.`, set(values)),
  };
}

const byEnum = new Map([...allEnums()].map(([name, entry]) => [name, enumFilters(entry)]));

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
    const inputs = known(byEnum.get(choice.enum), `filter of enum ${choice.enum}`);
    return kind === 'enum' ? inputs.one : inputs.set;
  }
  if (choice.scalar) return kinds[choice.scalar];
  if (kind === 'number' || kind === 'enum' || kind === 'operationMap')
    throw new TypeError(`no filter for ${kind}`);
  return kinds[kind];
}
