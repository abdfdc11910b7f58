// Which fields of a class can be compared, and how: from the datamodel table, plus the derived values of
// ./derived-fields and the relations of ./relations. All classes work; nothing here is written per class.
import { known } from '../lib/assert.ts';
import { classes, type XapiClass } from '../xapi/datamodel/datamodel.ts';
import type { ClassName, XapiType } from '../xapi/datamodel/types.ts';
import type { FieldValue, Ref, XapiRecord } from '../xapi/record.ts';
import { LookSight } from './derived/look-sight.ts';
import type { Sight } from './derived/sight.ts';
import { type DerivedDefinition, derivedDefinitions } from './derived-fields.ts';
import { vdiKind, vmKind } from './kinds.ts';
import {
  type DerivedRelation,
  derivedRelations,
  follow,
  isMirrored,
  type Look,
  messagesAbout,
  ownPool,
  type Spend,
  type Step,
  tasksOn,
} from './relations.ts';
import { weights } from './weights.ts';

export type FieldKind =
  | 'text'
  | 'number'
  | 'bool'
  | 'datetime'
  | 'enum'
  | 'ref'
  | 'textSet'
  | 'refSet'
  | 'textMap'
  | 'operationMap'
  | 'object';

export interface QueryField {
  readonly name: string;
  readonly kind: FieldKind;
  /** Of a number: it may have a fraction, and is no exact integer. */
  readonly float?: true;
  /** XAPI enum of an enum field, of a set's members or of an operation map. */
  readonly enum?: string;
  /** Class that a ref or the members of a set of refs point at. */
  readonly refClass?: ClassName;
  /** Of another name for a field: that field, which indexes go by. */
  readonly source?: string;
  /** Of a derived set: how the record leads to its members. */
  readonly path?: readonly Step[];
  /** Of a relation that is kept at its other end: the field there, of `refClass`, whose index leads here. */
  readonly reverse?: string;
  /** Of a structure: what it has. */
  readonly members?: ReadonlyMap<string, QueryField>;
  /** The value in the record; undefined where other records have a say, and for relations that it does not hold. */
  get(record: XapiRecord): FieldValue | undefined;
  /** Of a value in which other records have a say. See `fieldValue`. */
  derive?(record: XapiRecord, sight: Sight): FieldValue | null;
  /** Of a relation to one that no ref of the record names. See `targetOf`. */
  target?(record: XapiRecord, look: Look): XapiRecord | undefined;
  /** Of a set of relations that is neither in the record nor a path: its members. See `memberSearch`. */
  membersOf?(record: XapiRecord, look: Look, spend: Spend): Iterable<XapiRecord>;
}

/** Derived from the record alone, and indexed by the stores as well: their enums are not in the datamodel either. */
const kinds: Readonly<Partial<Record<ClassName, readonly QueryField[]>>> = {
  VM: [{ name: 'kind', kind: 'enum', enum: 'vm_kind', get: vmKind }],
  VDI: [{ name: 'kind', kind: 'enum', enum: 'vdi_kind', get: vdiKind }],
};

function describe(type: XapiType): Pick<QueryField, 'kind' | 'enum' | 'refClass' | 'float'> | undefined {
  switch (type.kind) {
    case 'string':
      return { kind: 'text' };
    case 'int':
      return { kind: 'number' };
    case 'float':
      return { kind: 'number', float: true };
    case 'bool':
    case 'datetime':
      return { kind: type.kind };
    case 'enum':
      return { kind: 'enum', enum: type.enum };
    case 'ref':
      return { kind: 'ref', refClass: type.cls as ClassName };
    case 'set':
      if (type.of.kind === 'string') return { kind: 'textSet' };
      if (type.of.kind === 'enum') return { kind: 'textSet', enum: type.of.enum };
      return type.of.kind === 'ref' ? { kind: 'refSet', refClass: type.of.cls as ClassName } : undefined;
    case 'map':
      if (type.of.kind === 'enum') return { kind: 'operationMap', enum: type.of.enum };
      return type.key.kind === 'string' && type.of.kind === 'string' ? { kind: 'textMap' } : undefined;
    default:
      return undefined;
  }
}

function toField(relation: DerivedRelation): QueryField {
  const { name } = relation;
  switch (relation.kind) {
    case 'alias': {
      const { cls, source } = relation;
      return { name, kind: 'ref', refClass: cls, source, get: (record) => record[source] as Ref | null };
    }
    case 'pool':
      return { name, kind: 'ref', refClass: 'pool', get: () => undefined, target: ownPool };
    case 'path': {
      const { steps } = relation;
      const { cls } = known(steps.at(-1), `a step of ${name}`);
      return { name, kind: 'refSet', refClass: cls, path: steps, get: () => undefined };
    }
    case 'reverse': {
      const { cls, field } = relation;
      const index = `${cls}.${field}` as const;
      const membersOf = (record: XapiRecord, look: Look) => look.by(index, record.$ref);
      return { name, kind: 'refSet', refClass: cls, reverse: field, get: () => undefined, membersOf };
    }
    case 'tasks':
      return { name, kind: 'refSet', refClass: 'task', get: () => undefined, membersOf: tasksOn };
    case 'messages':
      return { name, kind: 'refSet', refClass: 'message', get: () => undefined, membersOf: messagesAbout };
    case 'all': {
      const { cls, belongs } = relation;
      const membersOf = belongs
        ? (_pool: XapiRecord, look: Look) => chosen(look.list(cls), belongs)
        : (_pool: XapiRecord, look: Look) => look.list(cls);
      return { name, kind: 'refSet', refClass: cls, get: () => undefined, membersOf };
    }
  }
}

function* chosen(records: Iterable<XapiRecord>, belongs: (record: XapiRecord) => boolean) {
  for (const record of records) if (belongs(record)) yield record;
}

function toDerived(name: string, definition: DerivedDefinition): QueryField {
  const get = () => undefined;
  switch (definition.kind) {
    case 'object': {
      const { members, read, readMember } = definition;
      const own = Object.entries(members).map(([member, facts]): [string, QueryField] => {
        const derive = (record: XapiRecord, sight: Sight) =>
          readMember
            ? readMember(record, sight, member)
            : ((read(record, sight) as Readonly<Record<string, FieldValue>> | null)?.[member] ?? null);
        return [member, { name: `${name}.${member}`, ...facts, get, derive }];
      });
      const derive = (record: XapiRecord, sight: Sight) => read(record, sight) as FieldValue;
      return { name, kind: 'object', members: new Map(own), get, derive };
    }
    case 'ref': {
      const { refClass, read } = definition;
      const target = (record: XapiRecord, look: Look) =>
        read(record, new LookSight(look, () => {})) ?? undefined;
      return { name, kind: 'ref', refClass, get, target };
    }
    case 'refSet': {
      const { refClass, read } = definition;
      const membersOf = (record: XapiRecord, look: Look, spend: Spend) =>
        read(record, new LookSight(look, spend));
      return { name, kind: 'refSet', refClass, get, membersOf };
    }
    default: {
      const { read, ...facts } = definition;
      return { name, ...facts, get, derive: read };
    }
  }
}

function fieldsOf({ name: cls, fields }: XapiClass): ReadonlyMap<string, QueryField> {
  const comparable = new Map<string, QueryField>();
  for (const { name, parsed } of fields) {
    const description = describe(parsed);
    if (!description) continue;
    comparable.set(name, { ...description, name, get: (record) => record[name] as FieldValue | undefined });
  }
  for (const field of kinds[cls] ?? []) comparable.set(field.name, field);
  const isLabelled = fields.some(({ name }) => name === 'otherConfig');
  for (const [name, definition] of Object.entries(derivedDefinitions(cls, isLabelled))) {
    comparable.set(name, toDerived(name, definition));
  }
  for (const relation of derivedRelations(cls)) {
    if (!comparable.has(relation.name)) comparable.set(relation.name, toField(relation));
  }
  return comparable;
}

const byClass: ReadonlyMap<ClassName, ReadonlyMap<string, QueryField>> = new Map(
  classes.map((cls) => [cls.name, fieldsOf(cls)]),
);

/** Comparable fields of a class by GraphQL name. */
export function queryFields(cls: ClassName): ReadonlyMap<string, QueryField> {
  return known(byClass.get(cls), `class ${cls}`);
}

/**
 * The class that a relation leads to, for one or many; undefined for other fields and for classes nobody
 * mirrors.
 */
export function relatedClass({ refClass }: QueryField): ClassName | undefined {
  return refClass && isMirrored(refClass) ? refClass : undefined;
}

/**
 * The value of a field wherever it stands; null where there is none, and of a derived one without a look. `spend` is
 * told of every record that is read for it.
 */
export function fieldValue(
  field: QueryField,
  record: XapiRecord,
  look: Look | undefined,
  spend: Spend,
): FieldValue {
  if (!field.derive) return field.get(record) ?? null;
  return look ? (field.derive(record, new LookSight(look, spend)) ?? null) : null;
}

/** What a relation to one leads to; undefined when that does not exist for `look`. */
export function targetOf(field: QueryField, record: XapiRecord, look: Look): XapiRecord | undefined {
  if (field.target) return field.target(record, look);
  return field.refClass && look.get(field.refClass, field.get(record) as Ref | null | undefined);
}

type MemberSearch = (record: XapiRecord, look: Look, test: (member: XapiRecord) => boolean) => boolean;

/**
 * Looks among the members of a relation to many, as far as they exist for `look`, until one passes `test`.
 * `spend` is told of every ref that is followed.
 */
export function memberSearch(field: QueryField, spend: Spend): MemberSearch {
  const { refClass, path, membersOf } = field;
  if (membersOf) {
    return (record, look, test) => {
      for (const member of membersOf(record, look, spend)) {
        spend(1);
        if (test(member)) return true;
      }
      return false;
    };
  }
  if (path) {
    const members = follow(path, spend);
    return (record, look, test) => members(record, look).some(test);
  }
  return (record, look, test) => {
    for (const ref of (field.get(record) ?? []) as readonly Ref[]) {
      spend(weights.target);
      const member = refClass && look.get(refClass, ref);
      if (member && test(member)) return true;
    }
    return false;
  };
}
