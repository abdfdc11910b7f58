// Total orders over records: the asked keys, then uuid, then the pool (two pools may know one uuid). Nulls come first
// in ascending order.
import type { ClassName } from '../xapi/datamodel/types.ts';
import type { XapiRecord } from '../xapi/record.ts';
import { type FieldKind, queryFields } from './fields.ts';
import { type OrderInput, QueryInputError, type Scalar } from './input.ts';

/** What a record is ordered by: the keys in order, then uuid and pool key. */
export type SortKey = readonly (Scalar | null)[];

export interface Order {
  /** Equal for equal orders; part of cursors, so that a cursor of another order is refused. */
  readonly signature: string;
  keyOf(record: XapiRecord): SortKey;
  compare(a: XapiRecord, b: XapiRecord): number;
  compareToKey(record: XapiRecord, key: SortKey): number;
}

export const MAX_ORDER_KEYS = 8;
const ORDERABLE: readonly FieldKind[] = ['text', 'number', 'bool', 'datetime', 'enum'];

export function isOrderable(kind: FieldKind): boolean {
  return ORDERABLE.includes(kind);
}

interface OrderKey {
  readonly name: string;
  readonly sign: 1 | -1;
  get(record: XapiRecord): Scalar | null;
}

function compareValues(a: Scalar | null, b: Scalar | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function toKey(cls: ClassName, element: OrderInput[number]): OrderKey {
  const given = Object.entries(element).filter(([, direction]) => direction);
  const [first] = given;
  if (!first || given.length !== 1) {
    throw new QueryInputError(
      `each element of orderBy must name exactly one field, this one names ${given.length}`,
    );
  }
  const [name, direction] = first;
  const field = queryFields(cls).get(name);
  if (!field || !isOrderable(field.kind)) throw new QueryInputError(`${cls} cannot be ordered by ${name}`);
  return {
    name,
    sign: direction === 'DESC' ? -1 : 1,
    get: (record) => (field.get(record) ?? null) as Scalar | null,
  };
}

/** @throws QueryInputError for a field that has no order, or more than MAX_ORDER_KEYS keys. */
export function compileOrder(cls: ClassName, input: OrderInput | null | undefined): Order {
  const elements = input ?? [];
  if (elements.length > MAX_ORDER_KEYS) {
    throw new QueryInputError(`orderBy has ${elements.length} keys; MAX_ORDER_KEYS is ${MAX_ORDER_KEYS}`);
  }
  const asked = elements.map((element) => toKey(cls, element));
  const keys: readonly OrderKey[] = [
    ...asked,
    { name: 'uuid', sign: 1, get: (record) => record.uuid },
    { name: '$pool', sign: 1, get: (record) => record.$pool },
  ];
  const compareToKey = (record: XapiRecord, key: SortKey) => {
    for (const [index, { get, sign }] of keys.entries()) {
      const result = compareValues(get(record), key[index] ?? null);
      if (result !== 0) return result * sign;
    }
    return 0;
  };
  return {
    signature: asked.map(({ name, sign }) => `${sign === 1 ? '+' : '-'}${name}`).join(''),
    keyOf: (record) => keys.map(({ get }) => get(record)),
    compareToKey,
    compare: (a, b) => {
      for (const { get, sign } of keys) {
        const result = compareValues(get(a), get(b));
        if (result !== 0) return result * sign;
      }
      return 0;
    },
  };
}
