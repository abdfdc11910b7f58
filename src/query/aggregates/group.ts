// Groups of records by one or several keys, with the aggregates of each, in order, the first of them.
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { type Direction, QueryInputError, type Scalar } from '../input.ts';
import { compareValues } from '../order.ts';
import type { Look, LookOf, Spend } from '../relations.ts';
import { weights } from '../weights.ts';
import { type Aggregate, aggregateLimits, Collector, numberFields } from './aggregate.ts';
import { type GroupKey, type GroupValue, groupKey } from './group-keys.ts';

/** By the number of records, by one of the keys, or by an aggregate of one of the fields of the request. */
export type GroupOrder =
  | { readonly kind: 'count'; readonly direction: Direction }
  | { readonly kind: 'key'; readonly key: string; readonly direction: Direction }
  | {
      readonly kind: 'field';
      readonly field: string;
      readonly of: 'sum' | 'min' | 'max' | 'avg';
      readonly direction: Direction;
    };

export interface GroupRequest {
  /** Names of group keys, each once. */
  readonly by: readonly string[];
  readonly fields?: readonly string[] | null;
  /** Most records first unless told; keys decide between equals, in ascending order. */
  readonly orderBy?: readonly GroupOrder[] | null;
  /** Groups to answer, maxGroups unless told. */
  readonly first?: number | null;
  /** Told of all that it costs: keys, members of sets, groups that a record falls into, new groups and their order. */
  readonly spend?: Spend;
}

export interface Group extends Aggregate {
  /** In the order of `by`. */
  readonly keys: readonly GroupValue[];
  /** The records themselves, for what is asked of them later. */
  readonly records: readonly XapiRecord[];
}

/** Collects a group, and keeps what is in it. */
class GroupCollector extends Collector {
  readonly records: XapiRecord[] = [];

  override add(record: XapiRecord, look: Look | undefined): void {
    super.add(record, look);
    this.records.push(record);
  }
}

export interface Groups {
  readonly groups: readonly Group[];
  /** Of all groups, whether answered or not. */
  readonly totalCount: number;
}

type CompareGroups = (a: Group, b: Group) => number;

/** Objects are ordered by name, then by uuid and pool; what has no value comes first. */
function compareKeyValues(a: GroupValue, b: GroupValue): number {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') {
    return compareValues(a as Scalar | null, b as Scalar | null);
  }
  return (
    compareValues((a.nameLabel ?? null) as Scalar | null, (b.nameLabel ?? null) as Scalar | null) ||
    compareValues(a.uuid, b.uuid) ||
    compareValues(a.$pool, b.$pool)
  );
}

/** The keys of a request, in its order. */
function keysInUse(cls: ClassName, names: readonly string[]): readonly GroupKey[] {
  const { maxKeys } = aggregateLimits;
  if (names.length === 0 || names.length > maxKeys) {
    throw new QueryInputError(`groups have between 1 and ${maxKeys} (maxKeys) keys, got ${names.length}`);
  }
  if (new Set(names).size < names.length) throw new QueryInputError('each key may be given once');
  return names.map((name) => {
    const key = groupKey(cls, name);
    if (!key) throw new QueryInputError(`${cls} has no key ${name} to group by`);
    return key;
  });
}

/** How many groups to answer. */
function groupLimit({ first }: GroupRequest): number {
  const { maxGroups } = aggregateLimits;
  const size = first ?? maxGroups;
  if (!Number.isInteger(size) || size < 0 || size > maxGroups) {
    throw new QueryInputError(`first must be between 0 and ${maxGroups} (maxGroups), got ${size}`);
  }
  return size;
}

function compareBy(order: GroupOrder, { by, fields }: GroupRequest): CompareGroups {
  if (order.kind === 'count') return (a, b) => a.count - b.count;
  if (order.kind === 'key') {
    const at = by.indexOf(order.key);
    if (at < 0) throw new QueryInputError(`groups by ${by.join(', ')} cannot be ordered by ${order.key}`);
    return (a, b) => compareKeyValues(a.keys[at] ?? null, b.keys[at] ?? null);
  }
  const { field, of } = order;
  if (!fields?.includes(field)) {
    throw new QueryInputError(`groups can be ordered by the fields that are aggregated, ${field} is not`);
  }
  const amount = (group: Group) => group.fields.get(field)?.[of] ?? null;
  return (a, b) => compareValues(amount(a), amount(b));
}

/** A total order: where all that was asked for is equal, the keys decide. */
function compareGroups(request: GroupRequest): CompareGroups {
  const asked = request.orderBy?.length ? request.orderBy : [{ kind: 'count', direction: 'DESC' } as const];
  const keys = request.by.map((key) => ({ kind: 'key', key, direction: 'ASC' }) as const);
  const compares = [...asked, ...keys].map((order) => ({
    sign: order.direction === 'DESC' ? -1 : 1,
    compare: compareBy(order, request),
  }));
  return (a, b) => {
    for (const { sign, compare } of compares) {
      const result = compare(a, b);
      if (result !== 0) return result * sign;
    }
    return 0;
  };
}

/** Groups by their keys: one map per key, so that values of any kind are told apart as they are. */
class GroupTree {
  readonly #root = new Map<GroupValue, unknown>();
  readonly #create: () => GroupCollector;
  readonly #found: { readonly keys: readonly GroupValue[]; readonly collector: GroupCollector }[] = [];

  constructor(create: () => GroupCollector) {
    this.#create = create;
  }

  get groups(): Group[] {
    return this.#found.map(({ keys, collector }) => ({
      keys,
      records: collector.records,
      ...collector.result,
    }));
  }

  at(keys: readonly GroupValue[]): GroupCollector {
    let level = this.#root;
    for (const key of keys.slice(0, -1)) {
      const next = (level.get(key) as Map<GroupValue, unknown> | undefined) ?? new Map<GroupValue, unknown>();
      level.set(key, next);
      level = next;
    }
    const last = keys.at(-1) ?? null;
    const known = level.get(last) as GroupCollector | undefined;
    return known ?? this.#add(level, last, keys);
  }

  #add(level: Map<GroupValue, unknown>, last: GroupValue, keys: readonly GroupValue[]): GroupCollector {
    const { maxDistinctGroups } = aggregateLimits;
    if (this.#found.length >= maxDistinctGroups) {
      throw new QueryInputError(
        `there are more groups than maxDistinctGroups, ${maxDistinctGroups}: give fewer keys`,
      );
    }
    const collector = this.#create();
    level.set(last, collector);
    this.#found.push({ keys, collector });
    return collector;
  }
}

/** Every combination of one value per key, one after the other. */
function* combinations(values: readonly (readonly GroupValue[])[], at = 0): Generator<GroupValue[]> {
  const own = values[at];
  if (!own) {
    yield [];
    return;
  }
  for (const value of own) for (const rest of combinations(values, at + 1)) yield [value, ...rest];
}

/**
 * Groups records of class `cls`, which may be of several pools. A record counts in each of its tags, and in
 * each combination of them with other keys. `lookOf` finds what relations are followed through: what it does not yield is null.
 * @throws QueryInputError for unknown keys and fields, and beyond the limits (aggregateLimits).
 */
export function groupBy(
  cls: ClassName,
  records: Iterable<XapiRecord>,
  request: GroupRequest,
  lookOf: LookOf = () => undefined,
): Groups {
  const size = groupLimit(request);
  const keys = keysInUse(cls, request.by);
  const spend = request.spend ?? (() => {});
  const fields = numberFields(cls, request.fields ?? []);
  const compare = compareGroups(request);
  const tree = new GroupTree(() => {
    spend(weights.newGroup);
    return new GroupCollector(fields, spend);
  });
  const perRecord = weights.grouped * keys.length;
  const perCombination = weights.combined * (1 + keys.length) + weights.summed * fields.length;
  for (const record of records) {
    const look = lookOf(record.$pool);
    const values = keys.map((key) => key.valuesOf(record, look, spend));
    // Sets multiply: told before the combinations are made.
    spend(perRecord + perCombination * values.reduce((product, { length }) => product * length, 1));
    for (const combination of combinations(values)) tree.at(combination).add(record, look);
  }
  const { groups } = tree;
  const sorted = groups.sort((a, b) => {
    spend(weights.groupsCompared);
    return compare(a, b);
  });
  return { groups: sorted.slice(0, size), totalCount: groups.length };
}
