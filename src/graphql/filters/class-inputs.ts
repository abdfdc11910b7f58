// The filter and order inputs of a class, and the arguments of its lists, from the same tables that src/query uses.
import { ArgsType, Directive, Field, registerEnumType } from 'type-graphql';
import { known } from '../../lib/assert.ts';
import { type QueryField, queryFields } from '../../query/fields.ts';
import type { FilterInput, OrderInput } from '../../query/input.ts';
import { isOrderable, MAX_ORDER_KEYS } from '../../query/order.ts';
import { classByName } from '../../xapi/datamodel/datamodel.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import { ConnectionArgs } from '../paging/connection-args.ts';
import type { SourceClass } from '../pipeline/contract.ts';
import { typeNameOf, typeNames } from '../schema/class-table.ts';
import { originOf } from '../schema/field-notes.ts';
import { omittedFields } from '../schema/omitted-fields.ts';
import { inputClass, type Member, operatorsFor, referenceFilter, setFilter } from './operators.ts';

export const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which way a list is ordered.',
  valuesConfig: {
    ASC: { description: 'The least first; nulls before all.' },
    DESC: { description: 'The greatest first; nulls after all.' },
  },
});

/** The filter of one class, and of the two ways in which others point at it. */
interface ClassFilters {
  readonly filter: SourceClass;
  readonly reference: SourceClass;
  readonly set: SourceClass;
}

export interface ClassInputs extends ClassFilters {
  readonly order: SourceClass;
  /** Arguments of a connection with filter and order: the class for `@Args(() => …)`. */
  readonly listArgs: SourceClass;
}

/** The values of `listArgs` when a method receives them. */
export interface ListArgs extends ConnectionArgs {
  readonly filter?: FilterInput | null;
  readonly orderBy?: OrderInput | null;
}

/** What a field is, wherever it stands: its origin in XAPI, or that the gateway derives it. */
export function describeField(cls: ClassName, name: string): string {
  const field = classByName(cls).fieldByName.get(name);
  return field ? originOf(cls, field) : `As the field \`${name}\` of the object.`;
}

function scalarOf({ name, kind, float }: QueryField): 'uuid' | 'int' | 'float' | undefined {
  if (name === 'uuid') return 'uuid';
  if (kind !== 'number') return undefined;
  return float ? 'float' : 'int';
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Conditions on what a structure has, e.g. the free space of an SR's usage. */
function structureFilter(cls: ClassName, { name, members }: QueryField): SourceClass {
  const type = known(typeNameOf(cls), `the type of ${cls}`);
  const fields = [...(members ?? [])].map(([member, field]): [string, Member] => {
    const operators = operatorInput(cls, field);
    return [member, { type: () => operators, description: `Its \`${member}\`.` }];
  });
  return inputClass(
    `${type}${capitalized(name)}Filter`,
    `Compares \`${name}\` of ${type} objects: all members must hold. Where there is none, all of it is null.`,
    {
      ...Object.fromEntries(fields),
      isNull: { type: () => Boolean, description: 'There is none (true) or one (false).' },
    },
  );
}

function structureOrder(cls: ClassName, { name, members }: QueryField): SourceClass {
  const type = known(typeNameOf(cls), `the type of ${cls}`);
  const fields = [...(members ?? [])]
    .filter(([, { kind }]) => isOrderable(kind))
    .map(([member]): [string, Member] => [
      member,
      { type: () => OrderDirection, description: `By its \`${member}\`.` },
    ]);
  const order = inputClass(
    `${type}${capitalized(name)}Order`,
    `Orders ${type} objects by exactly one member of \`${name}\`.`,
    Object.fromEntries(fields),
  );
  Directive('@oneOf')(order as new () => object);
  return order;
}

function operatorInput(cls: ClassName, field: QueryField): SourceClass {
  const { kind, refClass } = field;
  if (refClass && kind === 'ref') return inputsOf(refClass).reference;
  if (refClass && kind === 'refSet') return inputsOf(refClass).set;
  if (field.members) return structureFilter(cls, field);
  const scalar = scalarOf(field);
  return operatorsFor({
    kind,
    ...(field.enum ? { enum: field.enum } : {}),
    ...(scalar ? { scalar } : {}),
  });
}

/** Fields of a class that inputs may name: those that the graph shows. */
export function inputFields(cls: ClassName): readonly QueryField[] {
  const omitted = omittedFields(cls);
  return [...queryFields(cls).values()].filter(
    ({ name, refClass }) => !omitted.has(name) && (!refClass || typeNameOf(refClass) !== undefined),
  );
}

function classFilters(cls: ClassName, type: string): ClassFilters {
  const members = inputFields(cls).map((field): [string, Member] => {
    // Inputs are declared before the schema is built; those of other classes may not be there yet.
    const own = field.refClass ? undefined : operatorInput(cls, field);
    const description = describeField(cls, field.name);
    return [field.name, { type: () => own ?? operatorInput(cls, field), description }];
  });
  const filter: SourceClass = inputClass(
    `${type}Filter`,
    `Chooses among ${type} objects: all members must hold.`,
    {
      ...Object.fromEntries(members),
      and: { type: () => [filter], description: 'All of these hold.' },
      or: { type: () => [filter], description: 'At least one of these holds; none does of an empty list.' },
      not: { type: () => filter, description: 'This does not hold.' },
    },
  );
  return { filter, reference: referenceFilter(type, () => filter), set: setFilter(type, () => filter) };
}

function orderInput(cls: ClassName, type: string): SourceClass {
  const members = inputFields(cls).flatMap((field): [string, Member][] => {
    const { name, kind, refClass } = field;
    const description = describeField(cls, name);
    if (isOrderable(kind)) return [[name, { type: () => OrderDirection, description }]];
    if (field.members) {
      const order = structureOrder(cls, field);
      return [[name, { type: () => order, description }]];
    }
    return kind === 'ref' && refClass ? [[name, { type: () => inputsOf(refClass).order, description }]] : [];
  });
  const order = inputClass(
    `${type}Order`,
    `Orders ${type} objects by exactly one member; uuid decides between equals.`,
    Object.fromEntries(members),
  );
  Directive('@oneOf')(order as new () => object);
  return order;
}

function classInputs(cls: ClassName, type: string): ClassInputs {
  const filters = classFilters(cls, type);
  const order = orderInput(cls, type);

  @ArgsType()
  class ClassListArgs extends ConnectionArgs {
    @Field(() => filters.filter, { nullable: true, description: 'Only objects that match.' })
    filter?: FilterInput;

    @Field(() => [order], {
      nullable: true,
      description: `Up to ${MAX_ORDER_KEYS} keys, the first decides.`,
    })
    orderBy?: OrderInput;
  }
  return { ...filters, order, listArgs: ClassListArgs };
}

const byClass: ReadonlyMap<ClassName, ClassInputs> = new Map(
  [...typeNames].map(([cls, type]) => [cls, classInputs(cls, type)]),
);

/** Filter, order and list arguments of a class that the graph shows. */
export function inputsOf(cls: ClassName): ClassInputs {
  return known(byClass.get(cls), `the inputs of ${cls}`);
}
