import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as chains from '../../../src/query/derived/storage/vdi-chain.ts';
import { ref, scene } from './scene.ts';

/** Disks of one SR by name, with the name of the disk that each lies on; names in capitals are managed. */
function disksOf(parents: Readonly<Record<string, string | null>>) {
  const all = scene();
  const names = Object.keys(parents);
  const vdis = new Map(
    names.map((name) => [
      name,
      all.add('VDI', name, {
        sr: ref('SR', 's'),
        managed: name !== name.toLowerCase(),
        physicalUtilisation: 10,
        smConfig: parents[name] === null ? {} : { 'vhd-parent': `VDI-${parents[name]}` },
      }),
    ]),
  );
  const sr = all.add('SR', 's', { vdis: names.map((name) => ref('VDI', name)) });
  return { ...all, sr, vdi: (name: string) => vdis.get(name) as NonNullable<ReturnType<typeof vdis.get>> };
}

const names = (records: readonly { uuid: string }[]) => records.map(({ uuid }) => uuid.replace('VDI-', ''));

describe('the chain of a disk', () => {
  const family = { A: 'x', B: 'x', x: 'y', y: null };

  it('goes down to what lies on nothing', () => {
    const { vdi, sight } = disksOf(family);
    const { vdis, complete } = chains.chain(vdi('A'), sight);
    expect([names(vdis), complete]).toEqual([['A', 'x', 'y'], true]);
    expect(chains.chainLength(vdi('A'), sight)).toBe(3);
    expect(chains.chainUsage(vdi('A'), sight)).toBe(30);
    expect(chains.parentVdi(vdi('A'), sight)).toBe(vdi('x'));
    expect(chains.parentVdi(vdi('y'), sight)).toBeNull();
    expect(names(chains.childVdis(vdi('x'), sight))).toEqual(['A', 'B']);
  });

  it('is the same without a lookup by uuid', () => {
    const { vdi, sightWithoutUuids } = disksOf(family);
    expect(names(chains.chain(vdi('A'), sightWithoutUuids).vdis)).toEqual(['A', 'x', 'y']);
  });

  it('ends, incomplete, at what is gone, hidden or in another SR', () => {
    const { vdi, sight, hide, add } = disksOf({ ...family, C: 'gone', D: 'far' });
    add('VDI', 'far', { sr: ref('SR', 'other') });
    expect(chains.chain(vdi('C'), sight)).toEqual({ vdis: [vdi('C')], complete: false });
    expect(chains.chain(vdi('D'), sight)).toEqual({ vdis: [vdi('D')], complete: false });
    hide(vdi('y'));
    expect(chains.chain(vdi('A'), sight)).toEqual({ vdis: [vdi('A'), vdi('x')], complete: false });
  });

  it('ends in a ring, and past the limit', () => {
    const ring = disksOf({ A: 'b', b: 'c', c: 'b', S: 'S' });
    expect(chains.chain(ring.vdi('A'), ring.sight)).toMatchObject({ complete: false });
    expect(chains.chainLength(ring.vdi('A'), ring.sight)).toBe(3);
    expect(chains.chainLength(ring.vdi('S'), ring.sight)).toBe(1);
    const long = disksOf(
      Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`d${at}`, at === 99 ? null : `d${at + 1}`])),
    );
    expect(chains.chain(long.vdi('d0'), long.sight).vdis).toHaveLength(chains.chainLimits.members);
    expect(chains.chain(long.vdi('d0'), long.sight).complete).toBe(false);
    expect(chains.chain(long.vdi('d50'), long.sight).complete).toBe(true);
    expect(chains.coalesceState(long.sr, long.sight).longestChain).toBe(chains.chainLimits.members);
  });
});

describe('what waits to be coalesced', () => {
  it('is a base copy with one disk on it', () => {
    const { sr, sight } = disksOf({
      A: 'x',
      x: 'y',
      B: 'y',
      y: null,
      C: 'z',
      z: null,
      P: null,
      Q: 'P',
      R: 'gone',
    });
    const state = chains.coalesceState(sr, sight);
    // y has two disks on it, P is no base copy.
    expect(names(state.coalescable)).toEqual(['x', 'z']);
    expect(names(state.missingParent)).toEqual(['R']);
    expect(state.longestChain).toBe(3);
    expect(chains.coalescableCount(sr, sight)).toBe(2);
  });

  it('is nothing in an empty SR, and a ring does not hang', () => {
    const empty = disksOf({});
    expect(chains.coalesceState(empty.sr, empty.sight)).toEqual({
      coalescable: [],
      missingParent: [],
      longestChain: 0,
    });
    const ring = disksOf({ a: 'b', b: 'a' });
    expect(chains.coalesceState(ring.sr, ring.sight).longestChain).toBe(2);
  });

  it('agrees with walking every chain by itself', () => {
    const nameOf = (at: number) => (at % 3 === 0 ? `D${at}` : `d${at}`);
    const forest = fc.array(fc.nat(), { minLength: 1, maxLength: 30 }).map((picks) =>
      Object.fromEntries(
        // Disk n lies on one before it, or on nothing.
        picks.map((pick, at) => {
          const below = pick % (at + 1);
          return [nameOf(at), below === at ? null : nameOf(below)] as const;
        }),
      ),
    );
    fc.assert(
      fc.property(forest, (parents) => {
        const { sr, vdi, sight } = disksOf(parents);
        const all = Object.keys(parents);
        const lengths = all.map((name) => chains.chainLength(vdi(name), sight));
        const state = chains.coalesceState(sr, sight);
        expect(state.longestChain).toBe(Math.max(...lengths));
        const single = all.filter(
          (name) => name.startsWith('d') && chains.childVdis(vdi(name), sight).length === 1,
        );
        expect(names(state.coalescable)).toEqual(single.sort());
      }),
      { numRuns: 60 },
    );
  });
});
