// The filter and order inputs of a class, and the arguments of its lists, from the same tables that src/query uses.
import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { type QueryField, queryFields } from '../../query/fields.ts';
import type { FilterInput, OrderInput } from '../../query/input.ts';
import { isOrderable, MAX_ORDER_KEYS } from '../../query/order.ts';
import { classByName } from '../../xapi/datamodel/datamodel.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import { ConnectionArgs } from '../paging/connection.ts';
import type { SourceClass } from '../pipeline/contract.ts';
import { omittedFields } from '../schema/omitted-fields.ts';
import { inputClass, operatorsFor } from './operators.ts';

const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(OrderDirection, { name: 'OrderDirection', description: 'Nulls come first in ASC.' });

function scalarOf(cls: ClassName, { name, kind }: QueryField): 'uuid' | 'int' | 'float' | undefined {
  if (name === 'uuid') return 'uuid';
  if (kind !== 'number') return undefined;
  return classByName(cls).fieldByName.get(name)?.type === 'float' ? 'float' : 'int';
}

function operatorInput(cls: ClassName, field: QueryField): SourceClass {
  const scalar = scalarOf(cls, field);
  return operatorsFor({
    kind: field.kind,
    ...(field.enum ? { enum: field.enum } : {}),
    ...(scalar ? { scalar } : {}),
  });
}

function filterInput(cls: ClassName, name: string, fields: readonly QueryField[]): SourceClass {
  const members = Object.fromEntries(fields.map((field) => [field.name, () => operatorInput(cls, field)]));
  const self: SourceClass = inputClass(`${name}Filter`, `Chooses among ${name}: all members must hold.`, {
    ...members,
    and: () => [self],
    or: () => [self],
    not: () => self,
  });
  return self;
}

export interface ClassInputs {
  readonly filter: SourceClass;
  readonly order: SourceClass;
  /** Arguments of a connection with filter and order: the class for `@Args(() => …)`. */
  readonly listArgs: SourceClass;
}

/** The values of `listArgs` when a method receives them. */
export interface ListArgs extends ConnectionArgs {
  readonly filter?: FilterInput | null;
  readonly orderBy?: OrderInput | null;
}

/** `<name>Filter`, `<name>Order` and the list arguments of one XAPI class. */
export function classInputs(cls: ClassName, name: string): ClassInputs {
  const omitted = omittedFields(cls);
  const fields = [...queryFields(cls).values()].filter((field) => !omitted.has(field.name));
  const filter = filterInput(cls, name, fields);
  const orderable = fields.filter(({ kind }) => isOrderable(kind));
  const order = inputClass(
    `${name}Order`,
    `Orders ${name}: exactly one member; uuid decides between equals.`,
    Object.fromEntries(orderable.map((field) => [field.name, () => OrderDirection])),
  );

  @ArgsType()
  class ClassListArgs extends ConnectionArgs {
    @Field(() => filter, { nullable: true, description: 'Only objects that match.' })
    filter?: FilterInput;

    @Field(() => [order], { nullable: true, description: `Up to ${MAX_ORDER_KEYS} keys, the first decides.` })
    orderBy?: OrderInput;
  }
  return { filter, order, listArgs: ClassListArgs };
}
