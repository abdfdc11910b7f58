// Relations that XAPI has no field for: the words that the graph uses (a VM's host), the pool that a record
// belongs to, what lies behind machinery (a VM's networks through its VIFs), and what leads back to a record (its
// messages, all hosts of a pool). How each is read, and the door that it is read by.
import type { IndexName } from '../cache/contract.ts';
import type { PoolMetrics } from '../metrics/contract.ts';
import { classByName, mirroredClasses } from '../xapi/datamodel/datamodel.ts';
import type { ClassName } from '../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../xapi/record.ts';
import { subjectClass } from './derived/activity/message.ts';
import { vdiKind, vmKind } from './kinds.ts';
import { reverseRelations } from './reverse-relations.ts';
import { weights } from './weights.ts';

/**
 * All that filters, orders and groups read of a pool. A Reader is one; so is anything in front of a reader
 * that hides records: what it does not yield does not exist, neither as a target nor as a member nor on the
 * way.
 */
export interface Look {
  get(cls: ClassName, ref: Ref | null | undefined): XapiRecord | undefined;
  list(cls: ClassName): Iterable<XapiRecord>;
  /** The metrics of the pool, where they are known. */
  readonly metrics?: PoolMetrics | undefined;
  /** Records by an index. @throws InvariantError for one that is not kept. */
  by(index: IndexName, key: string): readonly XapiRecord[];
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
  | { readonly kind: 'path'; readonly name: string; readonly steps: readonly Step[] }
  /** The records of `cls` whose ref, or set of refs, names the record. */
  | { readonly kind: 'reverse'; readonly name: string; readonly cls: ClassName; readonly field: string }
  /** The tasks that work on the record now: the keys of its operations. */
  | { readonly kind: 'tasks'; readonly name: 'tasks' }
  /** The messages about the record: they name it by uuid. */
  | { readonly kind: 'messages'; readonly name: 'messages' }
  /** All records of a class of the pool, or those of one kind. */
  | {
      readonly kind: 'all';
      readonly name: string;
      readonly cls: ClassName;
      readonly belongs?: (record: XapiRecord) => boolean;
    };

function path(
  name: string,
  ...steps: readonly (readonly [field: string, cls: ClassName])[]
): DerivedRelation {
  return { kind: 'path', name, steps: steps.map(([field, cls]) => ({ field, cls })) };
}

const ofClass: Readonly<Partial<Record<ClassName, readonly DerivedRelation[]>>> = {
  pool: [
    { kind: 'alias', name: 'coordinator', cls: 'host', source: 'master' },
    { kind: 'all', name: 'hosts', cls: 'host' },
    { kind: 'all', name: 'vms', cls: 'VM', belongs: (vm) => vmKind(vm) === 'VM' },
    { kind: 'all', name: 'vdis', cls: 'VDI', belongs: (vdi) => vdiKind(vdi) === 'VDI' },
    { kind: 'all', name: 'srs', cls: 'SR' },
    { kind: 'all', name: 'networks', cls: 'network' },
    { kind: 'all', name: 'tasks', cls: 'task' },
    { kind: 'all', name: 'messages', cls: 'message' },
  ],
  VM: [
    { kind: 'alias', name: 'host', cls: 'host', source: 'residentOn' },
    path('networks', ['vifs', 'VIF'], ['network', 'network']),
    path('srs', ['vbds', 'VBD'], ['vdi', 'VDI'], ['sr', 'SR']),
    path('vdis', ['vbds', 'VBD'], ['vdi', 'VDI']),
    { kind: 'messages', name: 'messages' },
  ],
  host: [
    { kind: 'messages', name: 'messages' },
    path('networks', ['pifs', 'PIF'], ['network', 'network']),
    path('srs', ['pbds', 'PBD'], ['sr', 'SR']),
  ],
  SR: [
    { kind: 'messages', name: 'messages' },
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

/** Tasks have no tasks, and those of a pool are all that it has. */
function worksOnIt(cls: ClassName): boolean {
  return cls !== 'task' && cls !== 'pool' && classByName(cls).fieldByName.has('currentOperations');
}

/** The relations of a class beside its fields. One whose name a field has already gives way to the field. */
export function derivedRelations(cls: ClassName): readonly DerivedRelation[] {
  const own = ofClass[cls] ?? [];
  const back = reverseRelations(cls).map(
    ({ from, field, name }): DerivedRelation => ({ kind: 'reverse', name, cls: from, field }),
  );
  const all: DerivedRelation[] = [...own, ...back];
  if (worksOnIt(cls)) all.push({ kind: 'tasks', name: 'tasks' });
  return isMirrored(cls) && cls !== 'pool' ? [{ kind: 'pool', name: 'pool' }, ...all] : all;
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

/** The messages about a record. */
export function messagesAbout(record: XapiRecord, look: Pick<Look, 'by'>): readonly XapiRecord[] {
  return look.by('message.objUuid', record.uuid).filter((message) => subjectClass(message) === record.$cls);
}

/** The tasks that work on a record. */
export function* tasksOn(record: XapiRecord, look: Pick<Look, 'get'>): Generator<XapiRecord> {
  for (const ref of Object.keys((record.currentOperations as object | null | undefined) ?? {})) {
    const task = look.get('task', ref);
    if (task) yield task;
  }
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
