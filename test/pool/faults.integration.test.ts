// Every fault of a simulated pool, beside a second pool that has none: in the end the copy is exact, only true
// differences were told, and the other pool never noticed.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SimulatedPool } from '../../src/simulator/simulator.ts';
import { Bench, configOf, differences, until } from './simulated.ts';

let bench: Bench;
let pool: SimulatedPool;
let other: SimulatedPool;
const otherStates: string[] = [];

beforeEach(async () => {
  bench = new Bench();
  pool = await bench.simulate({ hosts: 3, vms: 12, seed: 3, poolNumber: 21 });
  other = await bench.simulate({ hosts: 1, vms: 4, seed: 4, poolNumber: 22 });
  void bench.registry.reconcile([configOf(pool, 'ill'), configOf(other, 'well')]);
  await bench.untilExact(pool, 'ill');
  await bench.untilExact(other, 'well');
  bench.published.length = 0;
  otherStates.length = 0;
  bench.registry.onStatus((key) => {
    if (key === 'well') otherStates.push(bench.pool('well').status.state);
  });
});

afterEach(async () => {
  // Through all of it the second pool stood still, and it still follows.
  expect(otherStates.filter((state) => state !== 'ready')).toEqual([]);
  other.database.set('VM', firstVm(other), 'name_label', 'still followed');
  await bench.untilExact(other, 'well');
  await bench.close();
});

function firstVm(simulated: SimulatedPool): string {
  for (const [ref] of simulated.database.rows('VM')) return ref;
  throw new Error('the world has no VM');
}

function rename(name: string): void {
  pool.database.set('VM', firstVm(pool), 'name_label', name);
}

/** What was told of the ill pool beside its own lifecycle: tasks come and go with calls and restarts. */
function told(): string[] {
  return bench.told('ill').filter((line) => !line.includes(' task '));
}

const vmChange = () => `modified VM ${firstVm(pool)}`;

describe('cut connections', () => {
  it('make the copy stale at once, and cost nothing but the time', async () => {
    await until('it is stale', () => {
      if (bench.pool('ill').status.state === 'stale') return true;
      // Between two calls of the watch there is nothing to cut.
      pool.faults.cutConnections();
      return false;
    });
    expect(bench.pool('ill').store.count('VM')).toBe(pool.database.count('VM'));
    expect(bench.pool('ill').status.lastError?.code).toBe('UNREACHABLE');
    rename('after the cut');
    await bench.untilState('ill', 'ready', 2);
    await bench.untilExact(pool, 'ill');
    expect(told()).toEqual([vmChange()]);
  });
});

describe('expired sessions', () => {
  it('are followed by a new login and a new list', async () => {
    pool.faults.expireSessions();
    await bench.untilState('ill', 'ready', 2);
    rename('after the login');
    await bench.untilExact(pool, 'ill');
    expect(told()).toEqual([vmChange()]);
  });
});

describe('a restarted xapi', () => {
  it.each([0, 50])('with a generation that drops by %i ends in the right state', async (generationDrop) => {
    const [vbd] = [...pool.database.rows('VBD')].map(([ref]) => ref);
    if (!vbd) throw new Error('the world has no VBD');
    const { store } = bench.pool('ill');
    const before = new Map([...store.list('VM')].map((vm) => [vm.$ref, vm]));
    const restarted = pool.faults.restart({ generationDrop, downMs: 100 });
    pool.database.destroy('VBD', vbd);
    rename('over the restart');
    await restarted;
    await bench.untilState('ill', 'ready', 2);
    await bench.untilExact(pool, 'ill');
    expect(told()).toContain(`deleted VBD ${vbd}`);
    expect(told().filter((line) => line.startsWith('deleted'))).toHaveLength(1);
    rename('after the restart');
    await bench.untilExact(pool, 'ill');
    // Who did not change is the same object still.
    const changed = new Set(told().flatMap((line) => line.split(' ')[2] ?? []));
    for (const vm of store.list('VM')) {
      if (!changed.has(vm.$ref)) expect(vm).toBe(before.get(vm.$ref));
    }
  });

  it('that stays away for a while leaves everything readable', async () => {
    const { database, faults } = pool;
    faults.down(0);
    await bench.untilState('ill', 'stale');
    const { status, store } = bench.pool('ill');
    expect(store.count('VM')).toBe(database.count('VM'));
    expect(status.syncedAtMs).not.toBeNull();
    await until(
      'it has tried several times',
      () => (bench.pool('ill').status.lastError?.atMs ?? 0) > (status.lastError?.atMs ?? 0),
    );
    expect(told()).toEqual([]);
    faults.down(0, false);
    await bench.untilExact(pool, 'ill', 30_000);
  });
});

describe('a failover', () => {
  it('to a member is followed, with the old coordinator dead', async () => {
    expect(pool.hostUrls.length).toBeGreaterThan(1);
    await pool.faults.failOver(1, { oldHostDown: true });
    rename('on the new coordinator');
    await bench.untilExact(pool, 'ill', 30_000);
    expect(bench.pool('ill').status.address).toBe(new URL(pool.url).hostname);
    expect(told()).toContain(vmChange());
    expect(told().filter((line) => /^(deleted|added)/.test(line))).toEqual([]);
  });

  it('with the old coordinator as a member, and a lower generation, is followed too', async () => {
    await pool.faults.failOver(2, { generationDrop: 40 });
    rename('on the new coordinator');
    await bench.untilExact(pool, 'ill', 30_000);
    expect(bench.pool('ill').status.address).toBe(new URL(pool.url).hostname);
    expect(told().filter((line) => /^(deleted|added)/.test(line))).toEqual([]);
  });
});

describe('forgotten deletions', () => {
  it('are found by the counts', async () => {
    const vdis = [...pool.database.rows('VDI')].slice(0, 5).map(([ref]) => ref);
    for (const ref of vdis) pool.database.destroy('VDI', ref);
    pool.faults.forgetDeletions();
    await bench.untilExact(pool, 'ill');
    expect(bench.pool('ill').status.relists).toBe(1);
    expect(bench.pool('ill').status.generation).toBe(1);
    expect(new Set(told().filter((line) => line.startsWith('deleted')))).toEqual(
      new Set(vdis.map((ref) => `deleted VDI ${ref}`)),
    );
  });

  it('because there were more than xapi remembers, are found as well', async () => {
    const refs = Array.from({ length: 700 }, (_, i) =>
      pool.database.create('network', { name_label: `n${i}` }),
    );
    await bench.untilExact(pool, 'ill');
    pool.faults.slow(300);
    for (const ref of refs) pool.database.destroy('network', ref);
    pool.faults.clear();
    await bench.untilExact(pool, 'ill');
    expect(told().filter((line) => line.startsWith('deleted network'))).toHaveLength(700);
  });
});

describe('bad answers', () => {
  it.each(['truncate', 'garbage'] as const)(
    '(%s) make the copy stale until good ones come',
    async (fault) => {
      pool.faults[fault](3);
      rename('told in a bad answer');
      await bench.untilState('ill', 'stale');
      expect(bench.pool('ill').store.count('VM')).toBe(pool.database.count('VM'));
      await bench.untilExact(pool, 'ill', 30_000);
      expect(told()).toEqual([vmChange()]);
    },
  );

  it('that are slow are waited for', async () => {
    pool.faults.slow(400);
    rename('slowly');
    await bench.untilExact(pool, 'ill');
    expect(bench.pool('ill').status.state).toBe('ready');
    expect(told()).toEqual([vmChange()]);
  });
});

describe('emergency mode', () => {
  it('is borne until it ends', async () => {
    pool.faults.emergency();
    rename('wakes the watch');
    pool.faults.cutConnections();
    await until(
      'the error is known',
      () => bench.pool('ill').status.lastError?.code === 'HOST_STILL_BOOTING',
    );
    expect(bench.pool('ill').status.state).toBe('stale');
    pool.faults.clear();
    await bench.untilExact(pool, 'ill', 30_000);
    expect(told()).toEqual([vmChange()]);
  });
});

describe('a refused login', () => {
  it('keeps the copy readable and is tried again with other credentials only', async () => {
    pool.faults.refuseLogins();
    pool.faults.expireSessions();
    await until(
      'the refusal is known',
      () => bench.pool('ill').status.lastError?.code === 'SESSION_AUTHENTICATION_FAILED',
    );
    const { status, store } = bench.pool('ill');
    expect(status.state).toBe('stale');
    expect(store.count('VM')).toBe(pool.database.count('VM'));
    pool.faults.clear();
    const same = bench.pool('ill');
    const changed = configOf(pool, 'ill', { password: () => Promise.resolve(pool.password), label: 'cured' });
    await bench.registry.reconcile([changed, configOf(other, 'well')]);
    await bench.untilExact(pool, 'ill');
    expect(bench.pool('ill')).toBe(same);
    expect(same.label).toBe('cured');
    expect(same.status.generation).toBe(2);
    expect(told()).toEqual([]);
  });
});

describe('a garbage server', () => {
  let garbage: Server;
  afterEach(() => garbage.close());

  it('is shown as such, and disturbs nobody', async () => {
    garbage = createServer((_request, response) => response.end('<html>It works!</html>'));
    await new Promise<void>((resolve) => garbage.listen(0, '127.0.0.1', resolve));
    const { port } = garbage.address() as AddressInfo;
    const server = { ...configOf(pool, 'garbage'), url: `http://127.0.0.1:${port}` };
    const nobody = { ...configOf(pool, 'nobody'), url: 'http://127.0.0.1:9' };
    void bench.registry.reconcile([configOf(pool, 'ill'), server, configOf(other, 'well'), nobody]);
    await until('both errors are known', () =>
      ['garbage', 'nobody'].every((key) => bench.pool(key).status.lastError !== null),
    );
    expect(bench.pool('garbage').status).toMatchObject({
      state: 'connecting',
      generation: 0,
      syncedAtMs: null,
    });
    expect(bench.pool('garbage').status.lastError?.code).toBe('BAD_ANSWER');
    expect(bench.pool('nobody').status.lastError?.code).toBe('UNREACHABLE');
    expect(bench.registry.list().map(({ key }) => key)).toEqual(['ill', 'garbage', 'well', 'nobody']);
    expect(differences(pool, bench.pool('ill'))).toEqual([]);
    await bench.registry.reconcile([configOf(pool, 'ill'), configOf(other, 'well')]);
    expect(bench.registry.get('garbage')).toBeUndefined();
    expect(told()).toEqual([]);
  });
});
