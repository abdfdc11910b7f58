// What records can be grouped by: their own texts, enums, truth values and sets of texts, what their
// relations lead to, and the texts, enums and truth values of what a relation to one leads to. All from the
// table of fields.
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { osName } from '../derived/vm/guest.ts';
import {
  type FieldKind,
  fieldValue,
  memberSearch,
  type QueryField,
  queryFields,
  relatedClass,
  targetOf,
} from '../fields.ts';
import type { Look, Spend } from '../relations.ts';

/**
 * Null stands for records that have no such value: nothing there, a relation that leads nowhere, an empty
 * set.
 */
export type GroupValue = string | boolean | XapiRecord | null;

export interface GroupKey {
  /** Name of the field, or the path to it: `powerState`, `tags`, `host`, `sr.type`, `os`. */
  readonly name: string;
  readonly kind: 'text' | 'enum' | 'bool' | 'object';
  /** Of an enum: its name in the datamodel. */
  readonly enum?: string;
  /** Of objects: their class. */
  readonly cls?: ClassName;
  /** A record may have several values, and counts for each of them. */
  readonly many: boolean;
  /** Whether other records are read for it. */
  readonly acrossRelations: boolean;
  /** The distinct values of a record, never none. `spend` is told of the members of sets of objects. */
  valuesOf(record: XapiRecord, look: Look | undefined, spend: Spend): readonly GroupValue[];
}

const NOTHING: readonly GroupValue[] = Object.freeze([null]);
const PLAIN: readonly FieldKind[] = ['text', 'enum', 'bool'];

/** The value itself: enums by GraphQL name, UNKNOWN among them. */
function plainKey(field: QueryField): GroupKey {
  return {
    name: field.name,
    kind: field.kind as 'text' | 'enum' | 'bool',
    ...(field.enum ? { enum: field.enum } : {}),
    many: false,
    acrossRelations: field.derive !== undefined,
    valuesOf: (record, look, spend) => [fieldValue(field, record, look, spend) as GroupValue],
  };
}

/** Each member once, however often the set repeats it. */
function textSetKey(field: QueryField): GroupKey {
  return {
    name: field.name,
    kind: field.enum ? 'enum' : 'text',
    ...(field.enum ? { enum: field.enum } : {}),
    many: true,
    acrossRelations: field.derive !== undefined,
    valuesOf: (record, look, spend) => {
      const members = new Set((fieldValue(field, record, look, spend) ?? []) as readonly string[]);
      return members.size === 0 ? NOTHING : [...members];
    },
  };
}

/** The objects themselves, so that equal names in two pools stay two groups. */
function objectKey(field: QueryField, cls: ClassName): GroupKey {
  const many = field.kind === 'refSet';
  const facts = { name: field.name, kind: 'object', cls, many, acrossRelations: true } as const;
  if (!many) {
    return {
      ...facts,
      valuesOf: (record, look) => [(look && targetOf(field, record, look)) ?? null],
    };
  }
  return {
    ...facts,
    valuesOf: (record, look, spend) => {
      const found = new Set<XapiRecord>();
      // The search ends at the first member that passes: none does, so it visits all.
      if (look) memberSearch(field, spend)(record, look, (member) => !found.add(member));
      return found.size === 0 ? NOTHING : [...found];
    },
  };
}

/** A plain field behind a relation to one. */
function pathKey(relation: QueryField, field: QueryField): GroupKey {
  return {
    ...plainKey(field),
    name: `${relation.name}.${field.name}`,
    acrossRelations: true,
    valuesOf: (record, look, spend) => {
      const target = look && targetOf(relation, record, look);
      return [target ? (fieldValue(field, target, look, spend) as GroupValue) : null];
    },
  };
}

/** The operating system as the guest's agent tells it; nobody without an agent has one. */
const operatingSystem: GroupKey = {
  name: 'os',
  kind: 'text',
  many: false,
  acrossRelations: true,
  valuesOf: (record, look) => {
    const metrics = look?.get('VM_guest_metrics', record.guestMetrics as string | null);
    return [osName(metrics?.osVersion)];
  },
};

const derived: Readonly<Partial<Record<ClassName, readonly GroupKey[]>>> = { VM: [operatingSystem] };

/** Keys that one field gives: itself, and what it leads to. */
function keysOfField(field: QueryField): GroupKey[] {
  if (PLAIN.includes(field.kind)) return [plainKey(field)];
  if (field.kind === 'textSet') return [textSetKey(field)];
  if (field.members) return [...field.members.values()].flatMap(keysOfField);
  const target = relatedClass(field);
  if (!target) return [];
  const own = objectKey(field, target);
  if (field.kind === 'refSet') return [own];
  const behind = [...queryFields(target).values()].filter(({ kind }) => PLAIN.includes(kind));
  return [own, ...behind.map((inner) => pathKey(field, inner))];
}

/** All keys of a class by name, made anew with every call. */
export function groupKeys(cls: ClassName): ReadonlyMap<string, GroupKey> {
  const keys = [...queryFields(cls).values()].flatMap(keysOfField);
  return new Map([...keys, ...(derived[cls] ?? [])].map((key) => [key.name, key]));
}

/** One key of a class. */
export function groupKey(cls: ClassName, name: string): GroupKey | undefined {
  const [first = ''] = name.split('.');
  const field = queryFields(cls).get(first);
  const keys = [...(field ? keysOfField(field) : []), ...(derived[cls] ?? [])];
  return keys.find((key) => key.name === name);
}
