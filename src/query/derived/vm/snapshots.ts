// Snapshots of a VM as a tree. XAPI keeps the history as `parent` and `children`: a snapshot's parent is the
// snapshot before it, and the VM's own parent is the snapshot that it was taken last or reverted to
// (xapi_vm_snapshot.ml).
import type { XapiRecord } from '../../../xapi/record.ts';
import { follow, followAll, type Sight } from '../sight.ts';
import { byUuid, textOf } from '../values.ts';
import { snapshotInstant } from './vm.ts';

/** Oldest first; those without a time, which XAPI does not make, before all others. */
function byTime(a: XapiRecord, b: XapiRecord): number {
  return (snapshotInstant(a) ?? 0) - (snapshotInstant(b) ?? 0) || byUuid(a, b);
}

/** The visible snapshots of a VM, oldest first. */
export function snapshotsByTime(vm: XapiRecord, sight: Sight): readonly XapiRecord[] {
  return [...followAll(vm, 'snapshots', ['VM', sight])].sort(byTime);
}

export function lastSnapshot(vm: XapiRecord, sight: Sight): XapiRecord | null {
  return snapshotsByTime(vm, sight).at(-1) ?? null;
}

/**
 * Where the tree begins, oldest first: the snapshots whose parent is none, gone or hidden, or belongs to
 * another VM (a VM made from a snapshot keeps that as its history). A loop, which only a damaged database
 * has, has no root.
 */
export function snapshotRoots(vm: XapiRecord, sight: Sight): readonly XapiRecord[] {
  const own = snapshotsByTime(vm, sight);
  const refs = new Set(own.map(({ $ref }) => $ref));
  return own.filter((snapshot) => {
    const parent = textOf(snapshot, 'parent');
    return parent === null || parent === snapshot.$ref || !refs.has(parent);
  });
}

/** The snapshots of the same VM that follow this one directly, oldest first. */
export function childSnapshots(snapshot: XapiRecord, sight: Sight): readonly XapiRecord[] {
  const origin = textOf(snapshot, 'snapshotOf');
  return followAll(snapshot, 'children', ['VM', sight])
    .filter(
      (child) =>
        child.isASnapshot === true &&
        child.$ref !== snapshot.$ref &&
        textOf(child, 'snapshotOf') === origin &&
        textOf(child, 'parent') === snapshot.$ref,
    )
    .sort(byTime);
}

/** The VM goes on from this snapshot; null when the VM is gone or hidden. */
export function isCurrentSnapshot(snapshot: XapiRecord, sight: Sight): boolean | null {
  const vm = snapshot.isASnapshot === true ? follow(snapshot, 'snapshotOf', ['VM', sight]) : undefined;
  return vm === undefined ? null : textOf(vm, 'parent') === snapshot.$ref;
}

/** The snapshot that the VM goes on from. */
export function currentSnapshot(vm: XapiRecord, sight: Sight): XapiRecord | null {
  const parent = follow(vm, 'parent', ['VM', sight]);
  return parent?.isASnapshot === true && textOf(parent, 'snapshotOf') === vm.$ref ? parent : null;
}

/** The snapshot holds the memory too (a checkpoint): XAPI keeps it in a suspend VDI. */
export function hasMemory(snapshot: XapiRecord): boolean {
  return snapshot.isASnapshot === true && textOf(snapshot, 'suspendVdi') !== null;
}
