// Total orders over records: the asked keys, then uuid, then the pool (two pools may know one uuid). Nulls
// come first in ascending order, and a key behind a relation is null where that leads nowhere.
import { known } from '../lib/assert.ts';
import type { ClassName } from '../xapi/datamodel/types.ts';
import type { XapiRecord } from '../xapi/record.ts';
import {
  type FieldKind,
  fieldValue,
  type QueryField,
  queryFields,
  relatedClass,
  targetOf,
} from './fields.ts';
import { type Direction, type OrderElement, type OrderInput, QueryInputError, type Scalar } from './input.ts';
import type { LookOf, Spend } from './relations.ts';
import { weights } from './weights.ts';

/** What a record is ordered by: the keys in order, then uuid and pool key. */
export type SortKey = readonly (Scalar | null)[];

export interface Order {
  /** Equal for equal orders; part of cursors, so that a cursor of another order is refused. */
  readonly signature: string;
  /** Members of a sort key. */
  readonly keyCount: number;
  /**
   * What the keys of one record cost, in comparisons: one for each key and for each relation on the way, more for a
   * derived one.
   */
  readonly perRecord: number;
  /** Whether records are ordered by what other records say: what reads the order then depends on those as well. */
  readonly acrossRelations: boolean;
  keyOf(record: XapiRecord): SortKey;
  compare(a: XapiRecord, b: XapiRecord): number;
  compareKeys(a: SortKey, b: SortKey): number;
  compareToKey(record: XapiRecord, key: SortKey): number;
  /**
   * `compare` for these records alone, as they are now: follows relations once per record, not per
   * comparison. `spend` is told of every comparison by the keys that it looks at: how many there will be, and how
   * far they must look, only sorting knows.
   */
  comparing(records: readonly XapiRecord[], spend?: Spend): (a: XapiRecord, b: XapiRecord) => number;
}

export const MAX_ORDER_KEYS = 8;
/** Relations that one key may lead through. */
export const MAX_ORDER_RELATIONS = 3;
const ORDERABLE: readonly FieldKind[] = ['text', 'number', 'bool', 'datetime', 'enum'];

export function isOrderable(kind: FieldKind): boolean {
  return ORDERABLE.includes(kind);
}

interface OrderKey {
  /** Path of field names, joined by dots, which no name has. */
  readonly name: string;
  readonly sign: 1 | -1;
  readonly relations: number;
  readonly isDerived: boolean;
  get(record: XapiRecord): Scalar | null;
}

/** Where one element of the input leads: through relations to a field that has an order. */
interface Leaf {
  readonly relations: readonly QueryField[];
  readonly field: QueryField;
  readonly direction: Direction;
}

export function compareValues(a: Scalar | null, b: Scalar | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function toLeaf(cls: ClassName, element: OrderElement, relations: readonly QueryField[]): Leaf {
  const given = Object.entries(element).filter(([, member]) => member);
  const [first] = given;
  if (!first || given.length !== 1) {
    const where = relations.map(({ name }) => ` in ${name}`).join('');
    throw new QueryInputError(
      `each element of orderBy must name exactly one field, this one names ${given.length}${where}`,
    );
  }
  const [name, member] = first;
  const field = queryFields(cls).get(name);
  if (field?.members) return { relations, ...memberLeaf(field, member as OrderElement) };
  if (typeof member === 'object' && member !== null) {
    const target = field?.kind === 'ref' && relatedClass(field);
    if (!field || !target) throw new QueryInputError(`${cls} cannot be ordered across ${name}`);
    if (relations.length >= MAX_ORDER_RELATIONS) {
      throw new QueryInputError(
        `orderBy leads through more relations than MAX_ORDER_RELATIONS, ${MAX_ORDER_RELATIONS}`,
      );
    }
    return toLeaf(target, member, [...relations, field]);
  }
  if (!field || !isOrderable(field.kind)) throw new QueryInputError(`${cls} cannot be ordered by ${name}`);
  return { relations, field, direction: member as Direction };
}

/** One member of a structure. */
function memberLeaf(structure: QueryField, element: OrderElement): Omit<Leaf, 'relations'> {
  const given = Object.entries(element).filter(([, direction]) => direction);
  const [first] = given;
  if (!first || given.length !== 1) {
    throw new QueryInputError(
      `an order by ${structure.name} must name exactly one of its members, this one names ${given.length}`,
    );
  }
  const [name, direction] = first;
  const field = structure.members?.get(name);
  if (!field || !isOrderable(field.kind)) {
    throw new QueryInputError(`${structure.name} has no member ${name} to order by`);
  }
  return { field, direction: direction as Direction };
}

/** How keys read what is not in the record itself. */
interface KeyReads {
  readonly lookOf: LookOf | undefined;
  readonly spend: Spend;
}

function toKey(cls: ClassName, element: OrderElement, { lookOf, spend }: KeyReads): OrderKey {
  const { relations, field, direction } = toLeaf(cls, element, []);
  const isDerived = field.derive !== undefined;
  const key = {
    name: [...relations, field].map(({ name }) => name).join('.'),
    sign: direction === 'DESC' ? -1 : 1,
    relations: relations.length,
    isDerived,
  } as const;
  if (relations.length === 0 && !isDerived) {
    return { ...key, get: (record) => (field.get(record) ?? null) as Scalar | null };
  }
  if (!lookOf) throw new QueryInputError(`this list cannot be ordered across relations: ${key.name}`);
  return {
    ...key,
    // Refs hold inside one pool: each record is followed where it comes from.
    get: (record) => {
      const look = lookOf(record.$pool);
      let at: XapiRecord | undefined = look && record;
      for (const relation of relations) at = at && look && targetOf(relation, at, look);
      return at ? (fieldValue(field, at, look, spend) as Scalar | null) : null;
    },
  };
}

/**
 * An order of records of class `cls`. `lookOf` finds what relations and derived values are read through; without it no
 * key may need one. `spend` is told of the records that derived values read.
 * @throws QueryInputError for a field that has no order, or more than MAX_ORDER_KEYS keys or MAX_ORDER_RELATIONS.
 */
export function compileOrder(
  cls: ClassName,
  input: OrderInput | null | undefined,
  lookOf?: LookOf,
  spend: Spend = () => {},
): Order {
  const elements = input ?? [];
  if (elements.length > MAX_ORDER_KEYS) {
    throw new QueryInputError(`orderBy has ${elements.length} keys; MAX_ORDER_KEYS is ${MAX_ORDER_KEYS}`);
  }
  // Without a last resort, cursors of equal keys would skip or repeat records.
  const asked = elements.map((element) => toKey(cls, element, { lookOf, spend }));
  const keys: readonly OrderKey[] = [
    ...asked,
    { name: 'uuid', sign: 1, relations: 0, isDerived: false, get: (record) => record.uuid },
    { name: '$pool', sign: 1, relations: 0, isDerived: false, get: (record) => record.$pool },
  ];
  const keyOf = (record: XapiRecord): SortKey => keys.map(({ get }) => get(record));
  const compareToKey = (record: XapiRecord, key: SortKey) => {
    for (const [index, { get, sign }] of keys.entries()) {
      const result = compareValues(get(record), key[index] ?? null);
      if (result !== 0) return result * sign;
    }
    return 0;
  };
  const compareKeys = (a: SortKey, b: SortKey, spend?: Spend) => {
    for (const [index, { sign }] of keys.entries()) {
      const result = compareValues(a[index] ?? null, b[index] ?? null);
      if (result === 0) continue;
      spend?.(weights.sortedAcross + index + 1);
      return result * sign;
    }
    return 0;
  };
  const compare = (a: XapiRecord, b: XapiRecord) => {
    for (const { get, sign } of keys) {
      const result = compareValues(get(a), get(b));
      if (result !== 0) return result * sign;
    }
    return 0;
  };
  const compareAndSpend = (spend: Spend) => (a: XapiRecord, b: XapiRecord) => {
    let looked = weights.sorted;
    for (const { get, sign } of keys) {
      looked += 1;
      const result = compareValues(get(a), get(b));
      if (result === 0) continue;
      spend(looked);
      return result * sign;
    }
    return 0;
  };
  const acrossRelations = asked.some(({ relations, isDerived }) => relations > 0 || isDerived);
  return {
    signature: asked.map(({ name, sign }) => `${sign === 1 ? '+' : '-'}${name}`).join(''),
    keyCount: keys.length,
    perRecord: asked.reduce(
      (sum, { relations, isDerived }) => sum + (isDerived ? weights.derived : 1) + relations,
      0,
    ),
    acrossRelations,
    keyOf,
    compare,
    compareKeys: (a, b) => compareKeys(a, b),
    compareToKey,
    comparing: (records, spend) => {
      if (!acrossRelations) return spend ? compareAndSpend(spend) : compare;
      const keysOf = new Map(records.map((record) => [record, keyOf(record)]));
      const own = (record: XapiRecord) => known(keysOf.get(record), 'the key of a record to compare');
      return (a, b) => compareKeys(own(a), own(b), spend);
    },
  };
}
