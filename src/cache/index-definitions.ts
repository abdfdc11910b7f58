// Which indexes a store keeps, read off the datamodel: every reference and set of references of a mirrored class, its
// uuid, the three fields that people look objects up by, what a message is about, and which tasks work on an object. And which orders it keeps: by uuid
// and by name, of a whole class and of each of its parts, so that a list of one part knows its size and its positions.
import { mirroredClasses } from '../xapi/datamodel/datamodel.ts';
import type { ClassName, XapiType } from '../xapi/datamodel/types.ts';
import type { XapiRecord } from '../xapi/record.ts';
import type { IndexName, OrderedField } from './contract.ts';

export interface IndexDefinition {
  readonly cls: ClassName;
  /** Name of the field in records. */
  readonly field: string;
  /** The field is a set, or a map: each member of the one, each key of the other is a key. */
  readonly many: boolean;
}

const LOOKED_UP = new Set(['uuid', 'nameLabel', 'powerState', 'tags', 'objUuid']);
/** A map by the refs of the tasks that work on an object: how a task finds it. */
const TASKS = 'currentOperations';

function holdsRef(type: XapiType): boolean {
  return type.kind === 'ref' || (type.kind === 'set' && type.of.kind === 'ref');
}

export const indexDefinitions: ReadonlyMap<IndexName, IndexDefinition> = new Map(
  mirroredClasses.flatMap((cls) =>
    cls.fields
      .filter(({ name, parsed }) => holdsRef(parsed) || LOOKED_UP.has(name) || name === TASKS)
      .map((field): [IndexName, IndexDefinition] => [
        `${cls.name}.${field.name}`,
        {
          cls: cls.name,
          field: field.name,
          many: field.parsed.kind === 'set' || field.parsed.kind === 'map',
        },
      ]),
  ),
);

export interface OrderDefinition {
  readonly cls: ClassName;
  readonly field: OrderedField;
  /** The part that a record belongs to; absent for classes that have no parts. */
  readonly parts?: Parts;
}

export interface Parts {
  readonly names: readonly string[];
  of(record: XapiRecord): string;
}

// The kinds by which the query layer tells objects of one class apart; a test holds both against each other. What is
// first here wins there: a snapshot is marked as a template too (xen-api ocaml/xapi/xapi_vm_snapshot.ml).
const partsByClass: Readonly<Partial<Record<ClassName, Parts>>> = {
  VM: {
    names: ['SNAPSHOT', 'TEMPLATE', 'CONTROL_DOMAIN', 'VM'],
    of: ({ isASnapshot, isATemplate, isControlDomain }) => {
      if (isASnapshot === true) return 'SNAPSHOT';
      if (isATemplate === true) return 'TEMPLATE';
      return isControlDomain === true ? 'CONTROL_DOMAIN' : 'VM';
    },
  },
  VDI: {
    names: ['UNMANAGED', 'SNAPSHOT', 'VDI'],
    of: ({ managed, isASnapshot }) => {
      if (managed === false) return 'UNMANAGED';
      return isASnapshot === true ? 'SNAPSHOT' : 'VDI';
    },
  },
};

const ORDERED: readonly OrderedField[] = ['nameLabel', 'uuid'];

const orderDefinitions: ReadonlyMap<string, OrderDefinition> = new Map(
  mirroredClasses.flatMap(({ name: cls, fields }) =>
    ORDERED.filter((field) => fields.some(({ name }) => name === field)).map((field) => {
      const parts = partsByClass[cls];
      return [`${cls}.${field}`, { cls, field, ...(parts ? { parts } : {}) }];
    }),
  ),
);

/** The order of a class by a field; undefined if it is not kept, or the class has no part of that name. */
export function orderDefinition(cls: ClassName, field: string, part?: string): OrderDefinition | undefined {
  const definition = orderDefinitions.get(`${cls}.${field}`);
  if (!definition || part === undefined) return definition;
  return definition.parts?.names.includes(part) ? definition : undefined;
}
