import { describe, expect, it } from 'vitest';
import * as snapshots from '../../../src/query/derived/vm/snapshots.ts';
import { ref, scene } from './scene.ts';

// VM v:  a ── b ── c (current)
//         └── d
function tree() {
  const all = scene();
  const snapshot = (name: string, parent: string | null, children: string[], hour: number, fields = {}) =>
    all.add('VM', name, {
      isASnapshot: true,
      snapshotOf: ref('VM', 'v'),
      snapshotTime: `2026-01-01T${String(hour).padStart(2, '0')}:00:00Z`,
      parent: parent === null ? null : ref('VM', parent),
      children: children.map((child) => ref('VM', child)),
      ...fields,
    });
  const a = snapshot('a', null, ['b', 'd', 'other'], 1);
  const b = snapshot('b', 'a', ['c'], 2);
  const c = snapshot('c', 'b', ['v'], 4, { suspendVdi: ref('VDI', 'memory') });
  const d = snapshot('d', 'a', [], 3);
  all.add('VM', 'other', { isASnapshot: true, snapshotOf: ref('VM', 'w'), parent: ref('VM', 'a') });
  const vm = all.add('VM', 'v', {
    isASnapshot: false,
    parent: ref('VM', 'c'),
    snapshots: ['c', 'a', 'gone', 'd', 'b'].map((name) => ref('VM', name)),
  });
  return { ...all, vm, a, b, c, d };
}

describe('snapshots', () => {
  it('come oldest first, and the last one is the newest by time', () => {
    const { vm, sight, a, b, c, d } = tree();
    expect(snapshots.snapshotsByTime(vm, sight)).toEqual([a, b, d, c]);
    expect(snapshots.lastSnapshot(vm, sight)).toBe(c);
  });

  it('form a tree from their roots', () => {
    const { vm, sight, a, b, c, d } = tree();
    expect(snapshots.snapshotRoots(vm, sight)).toEqual([a]);
    expect(snapshots.childSnapshots(a, sight)).toEqual([b, d]);
    expect(snapshots.childSnapshots(b, sight)).toEqual([c]);
    // The VM itself is a child of its current snapshot, and no snapshot.
    expect(snapshots.childSnapshots(c, sight)).toEqual([]);
  });

  it('become roots when the one before them is hidden', () => {
    const { vm, sight, hide, a, b, d } = tree();
    hide(a);
    expect(snapshots.snapshotRoots(vm, sight)).toEqual([b, d]);
  });

  it('know which one the VM goes on from, and which one holds memory', () => {
    const { vm, sight, hide, b, c } = tree();
    expect(snapshots.currentSnapshot(vm, sight)).toBe(c);
    expect(snapshots.isCurrentSnapshot(c, sight)).toBe(true);
    expect(snapshots.isCurrentSnapshot(b, sight)).toBe(false);
    expect([snapshots.hasMemory(c), snapshots.hasMemory(b)]).toEqual([true, false]);
    hide(vm);
    expect(snapshots.isCurrentSnapshot(c, sight)).toBeNull();
  });

  it('have none where there are none', () => {
    const { sight, add } = scene();
    const vm = add('VM', 'v', { snapshots: [], parent: null });
    expect(snapshots.lastSnapshot(vm, sight)).toBeNull();
    expect(snapshots.snapshotRoots(vm, sight)).toEqual([]);
    expect(snapshots.currentSnapshot(vm, sight)).toBeNull();
    expect(snapshots.isCurrentSnapshot(vm, sight)).toBeNull();
  });
});
