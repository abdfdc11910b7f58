// Which fields of a class can be compared, and how: from the datamodel table, plus the few derived fields that are
// filters of their own. All classes work; nothing here is written per class except the derived fields.
import { known } from '../lib/assert.ts';
import { classes, type XapiClass } from '../xapi/datamodel/datamodel.ts';
import type { ClassName, XapiType } from '../xapi/datamodel/types.ts';
import type { FieldValue, XapiRecord } from '../xapi/record.ts';

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
  | 'operationMap';

export interface QueryField {
  readonly name: string;
  readonly kind: FieldKind;
  /** XAPI enum of an enum field, of a set's members or of an operation map. */
  readonly enum?: string;
  /** Class that a ref or the members of a set of refs point at. */
  readonly refClass?: ClassName;
  get(record: XapiRecord): FieldValue | undefined;
}

export type VmKind = 'VM' | 'TEMPLATE' | 'SNAPSHOT' | 'CONTROL_DOMAIN';

/** A snapshot is marked as a template too (XAPI ocaml/xapi/xapi_vm_snapshot.ml), so it is asked for first. */
export function vmKind(record: XapiRecord): VmKind {
  if (record.isASnapshot === true) return 'SNAPSHOT';
  if (record.isATemplate === true) return 'TEMPLATE';
  return record.isControlDomain === true ? 'CONTROL_DOMAIN' : 'VM';
}

/** Fields that XAPI does not have; their enums are not in the datamodel either. */
const derived: Readonly<Partial<Record<ClassName, readonly QueryField[]>>> = {
  VM: [{ name: 'kind', kind: 'enum', enum: 'vm_kind', get: vmKind }],
};

function describe(type: XapiType): Pick<QueryField, 'kind' | 'enum' | 'refClass'> | undefined {
  switch (type.kind) {
    case 'string':
      return { kind: 'text' };
    case 'int':
    case 'float':
      return { kind: 'number' };
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

function fieldsOf({ name: cls, fields }: XapiClass): ReadonlyMap<string, QueryField> {
  const comparable = new Map<string, QueryField>();
  for (const { name, parsed } of fields) {
    const description = describe(parsed);
    if (!description) continue;
    comparable.set(name, { ...description, name, get: (record) => record[name] as FieldValue | undefined });
  }
  for (const field of derived[cls] ?? []) comparable.set(field.name, field);
  return comparable;
}

const byClass: ReadonlyMap<ClassName, ReadonlyMap<string, QueryField>> = new Map(
  classes.map((cls) => [cls.name, fieldsOf(cls)]),
);

/** Comparable fields of a class by GraphQL name. */
export function queryFields(cls: ClassName): ReadonlyMap<string, QueryField> {
  return known(byClass.get(cls), `class ${cls}`);
}
