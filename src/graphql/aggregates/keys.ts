// What lists can be grouped by, out of all that the query layer offers: what people group by, under names of an enum.
import { aggregateFields } from '../../query/aggregates/aggregate.ts';
import { type GroupKey, groupKeys } from '../../query/aggregates/group-keys.ts';
import { type QueryField, queryFields } from '../../query/fields.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import { hasNodeType } from '../schema/class-table.ts';
import { omittedFields } from '../schema/omitted-fields.ts';

/** Fields of other objects that a class is grouped by, beside all of its own. */
const PATHS: Readonly<Partial<Record<ClassName, readonly string[]>>> = {
  VM: ['os', 'host.powerOnMode'],
  VDI: ['sr.type', 'sr.shared', 'sr.contentType'],
  PBD: ['sr.type', 'sr.shared'],
  VBD: ['vm.powerState', 'vm.kind', 'vdi.type'],
  VIF: ['vm.powerState', 'vm.kind'],
};

// Nobody else has the same, or too long to be a key.
const NOT_GROUPED = new Set([
  'uuid',
  'recommendations',
  'lastBootedRecord',
  'snapshotMetadata',
  'certificate',
  'notes',
]);

/** By the name of its value in the enum, e.g. `POWER_STATE`, `SR_TYPE`. */
export function shownGroupKeys(cls: ClassName): ReadonlyMap<string, GroupKey> {
  const omitted = omittedFields(cls);
  const paths = new Set(PATHS[cls]);
  const fields = queryFields(cls);
  const shown = [...groupKeys(cls).values()].filter(({ name, cls: target }) => {
    if (paths.has(name)) return true;
    const [first = '', member] = name.split('.');
    // Members of structures are the object's own; the name of an operating system is the key `os`.
    if (member !== undefined) return name !== 'os.name' && fields.get(first)?.members !== undefined;
    if (name === 'os' || NOT_GROUPED.has(name) || omitted.has(name)) return false;
    return target === undefined || hasNodeType(target);
  });
  return new Map(shown.map((key) => [toEnumName(key.name), key]));
}

/** Number fields that lists are summed over. */
export function shownNumbers(cls: ClassName): readonly QueryField[] {
  const omitted = omittedFields(cls);
  return [...aggregateFields(cls).values()].filter(({ name }) => !omitted.has(name));
}

/** A number that a structure has. */
export interface StructureNumber {
  readonly member: string;
  readonly float: boolean;
}

/** Structures that have numbers, with these. */
export function shownStructures(
  cls: ClassName,
): readonly { readonly name: string; readonly members: readonly StructureNumber[] }[] {
  const omitted = omittedFields(cls);
  return [...queryFields(cls).values()].flatMap(({ name, members }) => {
    const numbers = [...(members ?? [])]
      .filter(([, { kind }]) => kind === 'number')
      .map(([member, { float }]) => ({ member, float: float === true }));
    return numbers.length === 0 || omitted.has(name) ? [] : [{ name, members: numbers }];
  });
}

/** `powerState` → `POWER_STATE`, `isATemplate` → `IS_A_TEMPLATE`, `sr.type` → `SR_TYPE`. */
function toEnumName(name: string): string {
  // A word begins at a capital after a small letter, and at the last of several capitals: XAPI's `is_a_template`.
  return name.replace(/\.|(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '_').toUpperCase();
}
