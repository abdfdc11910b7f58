// Groups of a list: by what, in which order, and what each amounts to.
import { ArgsType, Directive, Extensions, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { aggregateLimits } from '../../query/aggregates/aggregate.ts';
import { type Group, type GroupOrder, type GroupRequest, groupBy } from '../../query/aggregates/group.ts';
import type { GroupKey, GroupValue } from '../../query/aggregates/group-keys.ts';
import { displayName } from '../../query/derived/pool.ts';
import { textOf } from '../../query/derived/values.ts';
import { QueryInputError } from '../../query/input.ts';
import { pageLimits } from '../../query/page.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { Access } from '../access/access.ts';
import { OrderDirection } from '../filters/class-inputs.ts';
import { inputClass, type Member } from '../filters/operators.ts';
import { Node } from '../objects/node.ts';
import { asClientErrors, type ListPage, rememberedLooks } from '../objects/relations.ts';
import type { SourceClass, View } from '../pipeline/contract.ts';
import { AggregateOrder, aggregateType, type Whole } from './aggregate-types.ts';
import { shownGroupKeys, shownNumbers } from './keys.ts';

type Direction = 'ASC' | 'DESC';

interface OrderElement {
  readonly count?: Direction | null;
  readonly key?: { readonly by: string; readonly direction: Direction } | null;
  readonly [field: string]: unknown;
}

/** The values of `groupArgs` when a method receives them. */
export interface GroupArgs {
  /** Values of the class's enum. */
  readonly by: readonly string[];
  readonly orderBy?: readonly OrderElement[] | null;
  readonly first?: number | null;
}

export interface ListAggregateTypes {
  readonly aggregate: SourceClass;
  readonly groups: SourceClass;
  readonly groupArgs: SourceClass;
  /** All of them, for the schema. */
  readonly all: readonly SourceClass[];
  /** The groups of a list. */
  read(view: View, list: ListPage, args: GroupArgs): unknown;
}

/** What the objects of a group have in common, as far as one key says. */
interface ShownKey {
  /** Value of the class's enum. */
  readonly by: string | undefined;
  readonly value: GroupValue;
}

/** Objects by the name that people see. */
function keyText(value: GroupValue, view: View): string | null {
  if (value === null || typeof value !== 'object') return value === null ? null : String(value);
  return value.$cls === 'pool' ? displayName(value, view) : textOf(value, 'nameLabel');
}

function groupByEnum(type: string, keys: ReadonlyMap<string, GroupKey>): object {
  const values = Object.fromEntries([...keys.keys()].map((name) => [name, name]));
  const valuesConfig = Object.fromEntries(
    [...keys].map(([name, key]) => [name, { description: describeKey(key) }]),
  );
  registerEnumType(values, {
    name: `${type}ListGroupBy`,
    description: `What ${type} objects can be grouped by.`,
    valuesConfig,
  });
  return values;
}

function describeKey({ name, many }: GroupKey): string {
  const several = many ? ' An object counts for each that it has.' : '';
  return `By \`${name}\`.${several}`;
}

function orderInput(cls: ClassName, type: string, by: object): SourceClass {
  const key = inputClass(`${type}ListGroupKeyOrder`, 'Orders groups by one of their keys.', {
    by: { type: () => by, description: 'The key: one of those that are grouped by.' },
    direction: { type: () => OrderDirection, description: 'Which way.' },
  });
  const numbers = shownNumbers(cls).map(({ name }): [string, Member] => [
    name,
    { type: () => AggregateOrder, description: `By an aggregate of \`${name}\`.` },
  ]);
  const order = inputClass(
    `${type}ListGroupOrder`,
    `Orders groups of ${type} objects by exactly one member.`,
    {
      ...Object.fromEntries(numbers),
      count: { type: () => OrderDirection, description: 'By the number of objects.' },
      key: { type: () => key, description: 'By one of the keys.' },
    },
  );
  Directive('@oneOf')(order as new () => object);
  return order;
}

/** The types of what a list of a class amounts to. */
export function listAggregateTypes(cls: ClassName, type: string): ListAggregateTypes {
  const keys = shownGroupKeys(cls);
  const by = groupByEnum(type, keys);
  const order = orderInput(cls, type, by);
  const { aggregate: Aggregate, structures } = aggregateType(cls, type);

  @ObjectType(`${type}ListGroupKey`, { description: 'What the objects of a group have in common.' })
  @Access('VIEW')
  class Key {
    @Field(() => by, { description: 'What they are grouped by.' })
    by!: string;

    @Field(() => String, {
      nullable: true,
      description:
        'A text, the value of an enum, or the name of the object (a nameless pool goes by its coordinator); null where ' +
        'there is none.',
    })
    text(this: ShownKey, _args: unknown, view: View): string | null {
      return keyText(this.value, view);
    }

    @Field(() => Node, { nullable: true, description: 'An object; null where there is none.' })
    object(this: ShownKey): XapiRecord | null {
      return typeof this.value === 'object' ? this.value : null;
    }
  }

  @ObjectType(`${type}ListGroup`, { description: `${type} objects that have something in common.` })
  @Access('NONE')
  class GroupType {
    @Field(() => [Key], { description: 'What they have in common, in the order of `by`.' })
    @Extensions({ listSize: aggregateLimits.maxKeys })
    keys!: readonly object[];

    @Field(() => Int, { description: 'How many there are.' })
    count!: number;

    @Field(() => Aggregate, { description: 'What they amount to.' })
    aggregate!: Whole;
  }

  @ObjectType(`${type}ListGroups`, { description: `Groups of ${type} objects.` })
  @Access('NONE')
  @Extensions({ isPage: true })
  class Groups {
    @Field(() => [GroupType], { description: 'The first groups.' })
    nodes!: readonly object[];

    @Field(() => Int, { description: 'How many groups there are.' })
    totalCount!: number;
  }

  @ArgsType()
  class Args {
    @Field(() => [by], { description: `Up to ${aggregateLimits.maxKeys} keys.` })
    by!: string[];

    @Field(() => [order], { nullable: true, description: 'The largest groups first unless told.' })
    orderBy?: OrderElement[];

    @Field(() => Int, {
      nullable: true,
      description: `How many groups: ${pageLimits.default} unless told, ${aggregateLimits.maxGroups} at most.`,
    })
    first?: number;
  }
  const read = (view: View, list: ListPage, args: GroupArgs) => groupsOf(view, list, args, keys);
  return {
    aggregate: Aggregate,
    groups: Groups,
    groupArgs: Args,
    all: [Aggregate, ...structures, Key, GroupType, Groups],
    read,
  };
}

function groupsOf(view: View, list: ListPage, args: GroupArgs, keys: ReadonlyMap<string, GroupKey>) {
  return asClientErrors(() => {
    const records = [...list.matching()];
    const nameOf = (value: string) => {
      const key = keys.get(value);
      if (!key) throw new QueryInputError(`${list.cls} cannot be grouped by ${value}`);
      return key.name;
    };
    const orderBy = (args.orderBy ?? []).map((element) => toGroupOrder(element, nameOf));
    const request: GroupRequest = {
      by: args.by.map(nameOf),
      orderBy,
      fields: orderBy.flatMap((order) => (order.kind === 'field' ? [order.field] : [])),
      first: args.first ?? pageLimits.default,
      spend: (comparisons) => view.meter?.spend(comparisons),
    };
    const { groups, totalCount } = groupBy(list.cls, records, request, rememberedLooks(view));
    return { nodes: groups.map((group) => toShown(group, list.cls, args.by)), totalCount };
  });
}

function toShown({ keys, count, records }: Group, cls: ClassName, by: readonly string[]) {
  return {
    keys: keys.map((value, at): ShownKey => ({ by: by[at], value })),
    count,
    aggregate: { cls, records },
  };
}

function toGroupOrder(element: OrderElement, nameOf: (value: string) => string): GroupOrder {
  const given = Object.entries(element).filter(([, value]) => value !== null && value !== undefined);
  const [first] = given;
  if (!first || given.length !== 1)
    throw new QueryInputError('each element of orderBy names exactly one member');
  const [name, value] = first;
  if (name === 'count') return { kind: 'count', direction: value as Direction };
  if (name === 'key') {
    const { by, direction } = value as { by?: string | null; direction?: Direction | null };
    if (!by) throw new QueryInputError('an order by key names the key: by');
    return { kind: 'key', key: nameOf(by), direction: direction ?? 'ASC' };
  }
  const [of, direction] = Object.entries(value as Record<string, Direction>)[0] ?? ['sum', 'DESC'];
  return { kind: 'field', field: name, of: of as 'sum' | 'min' | 'max' | 'avg', direction };
}
