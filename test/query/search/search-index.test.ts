// How the index is kept: in slices, through restarts, gaps and wear; and that nothing of it outlives its run.
import { describe, expect, it } from 'vitest';
import { nextTurn } from '../../../src/lib/clock.ts';
import type { SearchHit } from '../../../src/query/search/contract.ts';
import { PoolIndex } from '../../../src/query/search/pool-index.ts';
import { SearchIndex } from '../../../src/query/search/search-index.ts';
import { TestPools } from '../../helpers/estate.ts';
import { put, settle, withIndex } from './searched-pools.ts';

const refsOf = (hits: readonly SearchHit[]) => hits.map(({ record }) => record.$ref);
const vm = (ref: string, nameLabel: string, more = {}) => put('p', 'VM', ref, { nameLabel, ...more });

describe('the index', () => {
  it('scans a pool that was started again under the same key until it is indexed', async () => {
    await withIndex(async (index, pools) => {
      pools.start('p').apply([vm('old', 'web')]);
      await settle(index);
      pools.stop('p');
      expect(index.search('web')).toEqual([]);
      pools.start('p').apply([vm('new', 'web')]);
      expect(refsOf(index.search('web'))).toEqual(['new']);
      await settle(index);
      expect(refsOf(index.search('web'))).toEqual(['new']);
    });
  });

  it('indexes in slices, between which the event loop turns', () => {
    const pool = new TestPools().start('p');
    pool.apply(Array.from({ length: 500 }, (_, at) => vm(`v${at}`, `machine-${at}`)));
    const index = new PoolIndex(pool.store);
    const { backlog } = index;
    expect(index.step(100)).toBe(true);
    expect(index.backlog).toBeGreaterThan(backlog - 20);
    expect(index.isCurrent).toBe(false);
    while (index.step(1_000));
    expect([index.backlog, index.isCurrent]).toEqual([0, true]);
  });

  it('knows when it has missed a revision', () => {
    const pool = new TestPools().start('p');
    const index = new PoolIndex(pool.store);
    while (index.step(1_000));
    const first = pool.store.apply({ events: [vm('v', 'a')] });
    const second = pool.store.apply({ events: [vm('w', 'b')] });
    const { revision } = pool.store;
    expect(index.isCurrent).toBe(false);
    expect(index.apply({ pool: 'p', revision, changes: second })).toBe(false);
    expect(index.apply({ pool: 'p', revision: revision - 1, changes: first })).toBe(true);
    expect(index.apply({ pool: 'p', revision, changes: second })).toBe(true);
    expect([index.backlog, index.isCurrent]).toEqual([2, true]);
  });

  it('does nothing for changes of what is not searched', () => {
    const pool = new TestPools().start('p');
    pool.apply([vm('v', 'a', { powerState: 'HALTED' })]);
    const index = new PoolIndex(pool.store);
    while (index.step(1_000));
    const changes = pool.store.apply({ events: [vm('v', 'a', { powerState: 'RUNNING' })] });
    index.apply({ pool: 'p', revision: pool.store.revision, changes });
    expect([index.backlog, index.isCurrent]).toEqual([0, true]);
  });

  it('is built anew when most of it is dead, and finds the same', async () => {
    await withIndex(async (index, pools) => {
      const pool = pools.start('p');
      const named = (round: number) =>
        Array.from({ length: 300 }, (_, at) => vm(`v${at}`, `r${round}-${at}`));
      const follower = new PoolIndex(pool.store);
      for (let round = 0; round < 32; round += 1) {
        const changes = pool.store.apply({ events: named(round) });
        follower.apply({ pool: 'p', revision: pool.store.revision, changes });
        while (follower.step(100_000));
      }
      expect(follower.isWorn).toBe(true);
      for (let round = 0; round < 32; round += 1) {
        pool.apply(named(round));
        await settle(index);
        expect(index.search(`r${round}-7`, { limit: 1_000 })).toHaveLength(11);
      }
      for (let turn = 0; turn < 20; turn += 1) await nextTurn();
      expect(index.search('r31-7', { limit: 1_000 })).toHaveLength(11);
      expect(index.search('r30-7')).toEqual([]);
    });
  });

  it('ends with its run, and searches scan again', async () => {
    const pools = new TestPools();
    pools.start('p').apply([vm('v', 'web')]);
    const index = new SearchIndex({ pools });
    const scope = new AbortController();
    const done = index.run(scope.signal);
    await settle(index);
    await expect(index.run(scope.signal)).rejects.toThrow('once at a time');
    expect(pools.listeners).toBe(2);
    scope.abort();
    await done;
    expect(pools.listeners).toBe(0);
    expect(index.backlog).toBeGreaterThan(0);
    expect(refsOf(index.search('web'))).toEqual(['v']);
  });
});
