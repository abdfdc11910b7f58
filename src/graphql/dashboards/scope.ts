// What a dashboard is about: everything, one pool, or one host. Its fields read only what they are asked for.
import { type Int, positiveOf, sum } from '../../query/derived/values.ts';
import { weights } from '../../query/weights.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../../xapi/record.ts';
import { messagesAbout, through } from '../objects/relations.ts';
import type { View } from '../pipeline/contract.ts';

export type DashboardScope =
  | { readonly of: 'all' }
  | { readonly of: 'pool'; readonly key: string }
  | { readonly of: 'host'; readonly host: XapiRecord };

/** Keys of the pools that the scope reaches into. */
export function poolKeysOf(view: View, scope: DashboardScope): string[] {
  if (scope.of === 'pool') return [scope.key];
  return scope.of === 'host' ? [scope.host.$pool] : view.pools.map(({ key }) => key);
}

/** The visible records of a class in the scope; of a host, what is on it. */
export function listed(view: View, scope: DashboardScope, cls: ClassName): Iterable<XapiRecord> {
  return scope.of === 'host' ? onHost(view, scope.host, cls) : inPools(view, poolKeysOf(view, scope), cls);
}

function* inPools(view: View, keys: readonly string[], cls: ClassName): IterableIterator<XapiRecord> {
  for (const key of keys) {
    const reader = view.reader(key);
    if (!reader) continue;
    view.meter?.spend(weights.totalled * reader.count(cls));
    for (const record of reader.list(cls)) if (view.sees(record)) yield record;
  }
}

function onHost(view: View, host: XapiRecord, cls: ClassName): readonly XapiRecord[] {
  switch (cls) {
    case 'host':
      return [host];
    case 'VM':
      return view.many(host, 'VM', host.residentVms as readonly Ref[]);
    case 'Certificate':
      return view.many(host, 'Certificate', host.certificates as readonly Ref[]);
    case 'SR':
      return through(view, host, 'srs');
    case 'task': {
      const tasks = view.reader(host.$pool)?.by('task.residentOn', host.$ref) ?? [];
      return tasks.filter((task) => view.sees(task));
    }
    default:
      return [];
  }
}

/** Visible VMs proper that are up. */
export function* vmsUp(view: View, scope: DashboardScope): IterableIterator<XapiRecord> {
  const vms = scope.of === 'host' ? onHost(view, scope.host, 'VM') : upInPools(view, poolKeysOf(view, scope));
  for (const vm of vms) if (vm.isControlDomain !== true && view.sees(vm)) yield vm;
}

function* upInPools(view: View, keys: readonly string[]): IterableIterator<XapiRecord> {
  for (const key of keys) {
    const reader = view.reader(key);
    for (const state of ['RUNNING', 'PAUSED']) {
      const vms = reader?.by('VM.powerState', state) ?? [];
      view.meter?.spend(weights.ranked * vms.length);
      yield* vms;
    }
  }
}

/** Bytes of the disks of each VM of a pool, by ref: one pass over the VBDs takes half of what asking every VM does. */
export function diskBytesByVm(view: View, poolKey: string): ReadonlyMap<Ref, Int> {
  const disks = new Map<Ref, XapiRecord[]>();
  view.meter?.spend(weights.ranked * (view.reader(poolKey)?.count('VBD') ?? 0));
  for (const vbd of inPools(view, [poolKey], 'VBD')) {
    const vdi = vbd.type === 'DISK' ? view.get(vbd, 'VDI', vbd.vdi as Ref | null) : undefined;
    if (!vdi || typeof vbd.vm !== 'string') continue;
    const found = disks.get(vbd.vm);
    if (!found) disks.set(vbd.vm, [vdi]);
    else if (!found.includes(vdi)) found.push(vdi);
  }
  const bytes = new Map<Ref, Int>();
  for (const [vm, vdis] of disks) bytes.set(vm, sum(vdis.map((vdi) => positiveOf(vdi, 'virtualSize') ?? 0)));
  return bytes;
}

/** The alarms about a host and the VMs on it. */
export function alarmsOnHost(view: View, host: XapiRecord): readonly XapiRecord[] {
  const subjects = [host, ...onHost(view, host, 'VM')];
  return subjects.flatMap((subject) => messagesAbout(view, subject)).filter(({ name }) => name === 'ALARM');
}
