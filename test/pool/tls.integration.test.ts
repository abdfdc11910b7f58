// A pool over TLS: what is trusted is shown, a stranger's certificate ends nothing but the connection, and what the pool
// vouches for is learned.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SimulatedPool } from '../../src/simulator/simulator.ts';
import { Bench, configOf, until } from './simulated.ts';

let bench: Bench;
let pool: SimulatedPool;

beforeEach(async () => {
  bench = new Bench();
  pool = await bench.simulate({ hosts: 2, vms: 5, seed: 5, poolNumber: 26, tls: true });
});
afterEach(() => bench.close());

function pinned(): { mode: 'pinned'; fingerprints: string[] } {
  return { mode: 'pinned', fingerprints: [pool.fingerprint ?? ''] };
}

describe('a pool over TLS', () => {
  it('is copied when its certificate is pinned, and says so', async () => {
    void bench.registry.reconcile([configOf(pool, 'one', { tls: pinned() })]);
    await bench.untilExact(pool, 'one');
    expect(bench.pool('one').status.tls).toBe('pinned');
  });

  it('that nobody vouches for gets no credentials', async () => {
    void bench.registry.reconcile([configOf(pool, 'one')]);
    await until('the refusal is known', () => bench.pool('one').status.lastError?.code === 'TLS');
    expect(bench.pool('one').status).toMatchObject({ state: 'connecting', tls: 'system' });
    expect(pool.database.count('session')).toBe(0);
  });

  it('whose host turns into a stranger stays readable, and is followed when it is itself again', async () => {
    void bench.registry.reconcile([configOf(pool, 'one', { tls: pinned() })]);
    await bench.untilExact(pool, 'one');
    bench.published.length = 0;
    pool.faults.wrongCertificate();
    await until('the stranger is noticed', () => {
      // Open connections stay what they were.
      if (bench.pool('one').status.lastError?.code !== 'TLS') pool.faults.cutConnections();
      return bench.pool('one').status.lastError?.code === 'TLS';
    });
    expect(bench.pool('one').status.state).toBe('stale');
    expect(bench.pool('one').store.count('VM')).toBe(pool.database.count('VM'));
    pool.faults.clear();
    await bench.untilExact(pool, 'one', 30_000);
    expect(bench.told('one').filter((line) => !line.includes(' task '))).toEqual([]);
  });

  it('is followed over a failover to a host that its own records vouch for', async () => {
    void bench.registry.reconcile([configOf(pool, 'one', { tls: pinned() })]);
    await bench.untilExact(pool, 'one');
    await pool.faults.failOver(1, { oldHostDown: true });
    await bench.untilExact(pool, 'one', 30_000);
    expect(bench.pool('one').status.address).toBe(new URL(pool.url).hostname);
  });
});
