// npm xen-api, a client that nobody here wrote, finds a pool as it expects one: it connects, fills its
// cache, follows events, and comes back after a lost session and after a restart at the same address.
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient, type XenApiClient, type XenApiObject } from 'xen-api';
import { systemClock } from '../../src/lib/clock.ts';
import { type SimulatedPool, startSimulatedPool } from '../../src/simulator/simulator.ts';

const PATIENCE_MS = 20_000;

/** Waits on a level: resolves when `holds` does. @throws Error naming what was waited for. */
async function until(what: string, holds: () => boolean): Promise<void> {
  const deadline = systemClock.monotonic() + PATIENCE_MS;
  while (!holds()) {
    if (systemClock.monotonic() > deadline) throw new Error(`waited ${PATIENCE_MS} ms in vain until ${what}`);
    await systemClock.sleep(20);
  }
}

function byRef(client: XenApiClient, ref: string): XenApiObject | undefined {
  return Object.values(client.objects.all).find((object) => object.$ref === ref);
}

describe.each(['json-rpc', 'xml-rpc'] as const)('npm xen-api over %s', (transport) => {
  let pool: SimulatedPool;
  let client: XenApiClient;

  async function start(): Promise<void> {
    pool = await startSimulatedPool({ hosts: 2, vms: 12 });
    client = createClient({
      url: pool.url,
      auth: { user: pool.username, password: pool.password },
      transport,
      debounce: 20,
      eventPollDelay: 100,
    });
    await client.connect();
    await client.objectsFetched;
  }

  // The client reports every lost connection there, and losing them is the point.
  beforeEach(() => {
    vi.spyOn(globalThis.console, 'warn').mockImplementation(() => {});
  });
  afterAll(() => {
    vi.restoreAllMocks();
  });
  afterEach(async () => {
    await client.objectsFetched;
    await client.disconnect();
    await pool.close();
  });

  const anyVm = () => {
    const [found] = [...pool.database.rows('VM')].filter(([, row]) => row.power_state === 'Halted');
    if (!found) throw new Error('a halted VM must exist');
    return found[0];
  };
  const nameOf = (ref: string) => byRef(client, ref)?.name_label;

  it('fills its cache with every object of the pool', async () => {
    await start();
    for (const cls of ['VM', 'host', 'SR', 'network', 'VBD', 'VDI', 'VIF', 'PIF', 'PBD', 'VM_metrics']) {
      const cached = Object.values(client.objects.all).filter((object) => object.$type === cls);
      expect([cls, cached.length]).toEqual([cls, pool.database.count(cls)]);
    }
  });

  it('follows a change, a new object and a deletion', async () => {
    await start();
    const vm = anyVm();
    pool.database.set('VM', vm, 'name_label', 'renamed');
    await until('the new name is seen', () => nameOf(vm) === 'renamed');
    const network = await client.call('network.create', { name_label: 'made by a client', other_config: {} });
    await until('the network is seen', () => nameOf(String(network)) === 'made by a client');
    await client.call('network.destroy', network);
    await until('the network is gone', () => byRef(client, String(network)) === undefined);
  });

  it('runs an asynchronous call to its end', async () => {
    await start();
    const clone = await client.callAsync('VM.clone', anyVm(), 'a clone');
    await until('the clone is seen', () => nameOf(String(clone)) === 'a clone');
  });

  it('comes back after its session was lost', async () => {
    await start();
    pool.faults.expireSessions();
    const vm = anyVm();
    pool.database.set('VM', vm, 'name_label', 'after the loss');
    await until('the change after the loss is seen', () => nameOf(vm) === 'after the loss');
  });

  it('comes back after a restart at the same address with a lower generation', async () => {
    await start();
    await pool.faults.restart({ generationDrop: 50 });
    const vm = anyVm();
    pool.database.set('VM', vm, 'name_label', 'after the restart');
    await until('the change after the restart is seen', () => nameOf(vm) === 'after the restart');
  });
});
