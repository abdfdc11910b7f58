// Missing updates of a simulated pool's hosts, from the plugin to what the layers above read.
import { afterEach, describe, expect, it } from 'vitest';
import { SteppedClock } from '../../../src/lib/clock.ts';
import { missingPackages } from '../../../src/simulator/lifecycle/hosts/packages.ts';
import type { SimulatedPool } from '../../../src/simulator/simulator.ts';
import { Bench, configOf, until } from '../simulated.ts';

let bench: Bench | undefined;
afterEach(() => bench?.close());

const STEP_MS = 500;

function hostsOf(pool: SimulatedPool): [ref: string, uuid: string][] {
  return [...pool.database.rows('host')].map(([ref, row]) => [ref, String(row.uuid)]);
}

describe('missing updates', () => {
  it('of every live host are known some minutes after the start, and the dead one is left alone', async () => {
    const clock = new SteppedClock(1_772_352_000_000);
    bench = new Bench({ clock, updatesIntervalMs: 6 * 3_600_000 });
    const { registry } = bench;
    const pool = await bench.simulate({ hosts: 4, vms: 4, clock, poolNumber: 31 });
    const [coordinator, second, third, dead] = hostsOf(pool);
    const metrics = String(pool.database.get('host', String(dead?.[0]))?.metrics);
    pool.database.set('host_metrics', metrics, 'live', false);
    const heard: string[] = [];
    registry.onUpdates((key, host) => heard.push(`${key} ${host}`));
    void registry.reconcile([configOf(pool, 'a', { readOnly: true })]);
    await until('three hosts were asked', () => {
      clock.advance(STEP_MS);
      return heard.length === 3;
    });
    expect(heard[0]).toBe(`a ${coordinator?.[0]}`);
    const { updates, status } = bench.pool('a');
    for (const [ref, uuid] of [coordinator, second, third].filter((host) => host !== undefined)) {
      const wanted = missingPackages(uuid);
      expect(updates.of(ref)).toMatchObject({ state: 'checked', total: wanted.length });
      expect(updates.of(ref)?.packages.map(({ name, sizeBytes }) => ({ name, size: sizeBytes }))).toEqual(
        wanted.map(({ name, size }) => ({ name, size })),
      );
    }
    expect(updates.of(String(dead?.[0]))?.state).toBe('unknown');
    expect(status).toMatchObject({ state: 'ready', lastError: null });
  });
});
