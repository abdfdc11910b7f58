import { afterEach, describe, expect, it } from 'vitest';
import { SteppedClock } from '../../../src/lib/clock.ts';
import { lifeLimits } from '../../../src/simulator/life/life.ts';
import { type SimulatedPool, startSimulatedPool } from '../../../src/simulator/simulator.ts';
import { WORLD_NOW_MS } from '../../../src/simulator/world/plan.ts';
import { contradictoryVms, danglingRefs, wrongHostMemory, wrongSrSizes } from '../world/invariants.ts';

const pools: SimulatedPool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

async function alive(seed: number) {
  const clock = new SteppedClock(WORLD_NOW_MS);
  const pool = await startSimulatedPool({ hosts: 3, vms: 30, seed, life: true, clock });
  pools.push(pool);
  return { clock, pool };
}

/** Lets world time pass, in steps short enough for what waits on it. */
async function live(clock: SteppedClock, spanMs: number): Promise<void> {
  for (let passed = 0; passed < spanMs; passed += 500) {
    clock.advance(500);
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
}

const messages = (pool: SimulatedPool) =>
  [...pool.database.rows('message')].map(
    ([, message]) => `${message.timestamp} ${message.name} ${message.obj_uuid}`,
  );

describe('a living pool', () => {
  it('starts, stops and moves VMs, and stays consistent', async () => {
    const { clock, pool } = await alive(1);
    const before = messages(pool).length;
    const names = new Set<string>();
    await live(clock, 40 * 60_000);
    for (const [, message] of [...pool.database.rows('message')].slice(before))
      names.add(String(message.name));
    for (const name of ['VM_STARTED', 'VM_SHUTDOWN', 'VM_MIGRATED', 'VM_SNAPSHOTTED', 'ALARM']) {
      expect(names).toContain(name);
    }
    // What is under way when the pool is looked at shows as such.
    const settled = contradictoryVms(pool.database).filter((fault) => {
      const [, ref = ''] = fault.split(' ');
      return Object.keys(pool.database.get('VM', ref)?.current_operations as object).length === 0;
    });
    expect(settled).toEqual([]);
    expect(danglingRefs(pool.database)).toEqual([]);
    expect(wrongSrSizes(pool.database)).toEqual([]);
    expect(wrongHostMemory(pool.database)).toEqual([]);
    const states = [...pool.database.rows('VM')].filter(([, vm]) => vm.power_state === 'Running');
    expect(states.length).toBeGreaterThan(6);
  });

  it('reports: hosts every half minute, guests in turns', async () => {
    const { clock, pool } = await alive(2);
    const reported = (cls: string) => [...pool.database.rows(cls)].map(([, row]) => row.last_updated);
    const before = { hosts: reported('host_metrics'), guests: reported('VM_guest_metrics').join() };
    await live(clock, lifeLimits.heartbeatMs + lifeLimits.tickMs);
    expect(new Set(reported('host_metrics')).size).toBe(1);
    expect(reported('host_metrics')).not.toEqual(before.hosts);
    expect(reported('VM_guest_metrics').join()).not.toBe(before.guests);
  });

  it('lives the same life for the same seed', async () => {
    const [one, two] = [await alive(5), await alive(5)];
    await live(one.clock, 5 * 60_000);
    await live(two.clock, 5 * 60_000);
    expect(messages(one.pool)).toEqual(messages(two.pool));
  });

  it('ends with its pool, leaving no timer', async () => {
    const { clock, pool } = await alive(3);
    await live(clock, 60_000);
    await pool.close();
    expect(clock.pending).toBe(0);
  });
});
