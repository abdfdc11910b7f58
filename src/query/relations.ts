// Relations that XAPI has no field for: the words that the graph uses (a VM's host), the pool that a record
// belongs to, and what lies behind machinery (a VM's networks through its VIFs). How each is read, and the
// door that it is read by.
import { mirroredClasses } from '../xapi/datamodel/datamodel.ts';
import type { ClassName } from '../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../xapi/record.ts';
import { weights } from './weights.ts';

/**
 * All that filters, orders and groups read of a pool. A Reader is one; so is anything in front of a reader
 * that hides records: what it does not yield does not exist, neither as a target nor as a member nor on the
 * way.
 */
export interface Look {
  get(cls: ClassName, ref: Ref | null | undefined): XapiRecord | undefined;
  list(cls: ClassName): Iterable<XapiRecord>;
}

/**
 * Finds the door to a record's pool by `$pool`; undefined for a pool that has gone, whose relations lead
 * nowhere.
 */
export type LookOf = (poolKey: string) => Look | undefined;

/** Told of work whose amount only the data knows; what it throws ends the work. */
export type Spend = (comparisons: number) => void;

/** One step of a path: to `cls` by `field` of the record before, a ref or a set of refs. */
export interface Step {
  readonly cls: ClassName;
  readonly field: string;
}

export type DerivedRelation =
  /** Another name of a ref field. */
  | { readonly kind: 'alias'; readonly name: string; readonly cls: ClassName; readonly source: string }
  /** The pool's own record. */
  | { readonly kind: 'pool'; readonly name: 'pool' }
  /** The distinct records at the end of a path. */
  | { readonly kind: 'path'; readonly name: string; readonly steps: readonly Step[] };

function path(
  name: string,
  ...steps: readonly (readonly [field: string, cls: ClassName])[]
): DerivedRelation {
  return { kind: 'path', name, steps: steps.map(([field, cls]) => ({ field, cls })) };
}

const ofClass: Readonly<Partial<Record<ClassName, readonly DerivedRelation[]>>> = {
  pool: [{ kind: 'alias', name: 'coordinator', cls: 'host', source: 'master' }],
  VM: [
    { kind: 'alias', name: 'host', cls: 'host', source: 'residentOn' },
    path('networks', ['vifs', 'VIF'], ['network', 'network']),
    path('srs', ['vbds', 'VBD'], ['vdi', 'VDI'], ['sr', 'SR']),
    path('vdis', ['vbds', 'VBD'], ['vdi', 'VDI']),
  ],
  host: [
    path('networks', ['pifs', 'PIF'], ['network', 'network']),
    path('srs', ['pbds', 'PBD'], ['sr', 'SR']),
  ],
  SR: [
    path('vms', ['vdis', 'VDI'], ['vbds', 'VBD'], ['vm', 'VM']),
    path('hosts', ['pbds', 'PBD'], ['host', 'host']),
  ],
  network: [path('vms', ['vifs', 'VIF'], ['vm', 'VM']), path('hosts', ['pifs', 'PIF'], ['host', 'host'])],
  VDI: [path('vms', ['vbds', 'VBD'], ['vm', 'VM'])],
};

const mirrored: ReadonlySet<string> = new Set(mirroredClasses.map(({ name }) => name));

/** Whether pools hold records of the class: refs to any other lead nowhere. */
export function isMirrored(cls: ClassName): boolean {
  return mirrored.has(cls);
}

/** The relations of a class beside its fields. One whose name a field has already gives way to the field. */
export function derivedRelations(cls: ClassName): readonly DerivedRelation[] {
  const own = ofClass[cls] ?? [];
  return isMirrored(cls) && cls !== 'pool' ? [{ kind: 'pool', name: 'pool' }, ...own] : own;
}

const NO_STEPS: readonly Step[] = Object.freeze([]);

const paths: ReadonlyMap<string, ReadonlyMap<string, readonly Step[]>> = new Map(
  Object.entries(ofClass).map(([cls, relations]) => {
    const ways = relations.flatMap((relation): [string, readonly Step[]][] =>
      relation.kind === 'path' ? [[relation.name, relation.steps]] : [],
    );
    return [cls, new Map(ways)];
  }),
);

/** The steps of a relation that is a path, none of any other; the same array each time, to be told by identity. */
export function stepsOf(cls: ClassName, name: string): readonly Step[] {
  return paths.get(cls)?.get(name) ?? NO_STEPS;
}

/** The pool's own record: the only one of its class. */
export function ownPool(_record: XapiRecord, look: Look): XapiRecord | undefined {
  for (const record of look.list('pool')) return record;
  return undefined;
}

/** The distinct records at the end of a path; `spend` is told of every ref that is followed, before it is. */
export function follow(
  steps: readonly Step[],
  spend: Spend,
): (record: XapiRecord, look: Look) => readonly XapiRecord[] {
  return (record, look) => {
    let records: Iterable<XapiRecord> = [record];
    spend(weights.step * steps.length);
    for (const { cls, field } of steps) {
      const found = new Set<XapiRecord>();
      for (const source of records) {
        const value = source[field] as Ref | readonly Ref[] | null | undefined;
        const refs = typeof value === 'string' ? [value] : (value ?? []);
        spend(weights.followed * refs.length);
        for (const ref of refs) {
          const target = look.get(cls, ref);
          if (target) found.add(target);
        }
      }
      records = found;
    }
    return [...records];
  };
}
