// Which indexes a store keeps, read off the datamodel: every reference and set of references of a mirrored class, its
// uuid, and the three fields that people look objects up by.
import { mirroredClasses } from '../xapi/datamodel/datamodel.ts';
import type { ClassName, XapiType } from '../xapi/datamodel/types.ts';
import type { IndexName } from './contract.ts';

export interface IndexDefinition {
  readonly cls: ClassName;
  /** Name of the field in records. */
  readonly field: string;
  /** The field is a set: each member is a key. */
  readonly many: boolean;
}

const LOOKED_UP = new Set(['uuid', 'nameLabel', 'powerState', 'tags']);

function holdsRef(type: XapiType): boolean {
  return type.kind === 'ref' || (type.kind === 'set' && type.of.kind === 'ref');
}

export const indexDefinitions: ReadonlyMap<IndexName, IndexDefinition> = new Map(
  mirroredClasses.flatMap((cls) =>
    cls.fields
      .filter((field) => holdsRef(field.parsed) || LOOKED_UP.has(field.name))
      .map((field): [IndexName, IndexDefinition] => [
        `${cls.name}.${field.name}`,
        { cls: cls.name, field: field.name, many: field.parsed.kind === 'set' },
      ]),
  ),
);
