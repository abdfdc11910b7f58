// The first list of simulated pools over real HTTP.
import { afterEach, describe, expect, it } from 'vitest';
import { Bench, configOf, differences } from './simulated.ts';

let bench: Bench;

afterEach(() => bench.close());

describe('a configured pool', () => {
  it('is copied, every class of it, and then followed', async () => {
    bench = new Bench();
    const simulated = await bench.simulate({ hosts: 3, vms: 40, seed: 7, poolNumber: 20 });
    void bench.registry.reconcile([configOf(simulated, 'one')]);
    expect(bench.pool('one').status.state).toBe('connecting');
    await bench.untilState('one', 'ready');
    const pool = bench.pool('one');
    expect(differences(simulated, pool)).toEqual([]);
    expect(pool.store.count('VM')).toBeGreaterThan(40);
    expect(pool.status).toMatchObject({ generation: 1, tls: 'none', relists: 0, lastError: null });
    expect(new URL(simulated.url).hostname).toBe(pool.status.address);

    bench.published.length = 0;
    const [vm] = [...simulated.database.rows('VM')].map(([ref]) => ref);
    if (!vm) throw new Error('the world has no VM');
    simulated.database.set('VM', vm, 'name_label', 'renamed');
    await bench.untilExact(simulated, 'one');
    expect(bench.told('one')).toContain(`modified VM ${vm}`);
    expect(pool.store.get('VM', vm)?.nameLabel).toBe('renamed');
    expect(pool.status.lagMs).toBeLessThan(100);
  });
});
