// Plugins of hosts: what they answer, and with which error they are missed.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SimulatedPool, startSimulatedPool } from '../../../src/simulator/simulator.ts';
import { Client } from '../client.ts';

let pool: SimulatedPool;
let client: Client;

beforeEach(async () => {
  pool = await startSimulatedPool({ hosts: 3, vms: 1, pace: 0 });
  client = new Client(pool.url);
  await client.login(pool.username, pool.password);
});
afterEach(() => pool.close());

const hosts = () => [...pool.database.rows('host')].map(([ref]) => ref);
const call = (host: string | undefined, plugin: string, fn: string, args: Record<string, string> = {}) =>
  client.call<string>('host.call_plugin', host, plugin, fn, args);

describe('the update plugin', () => {
  it('lists the same packages each time, none on a host that is up to date', async () => {
    const ask = async () => Promise.all(hosts().map((host) => call(host, 'updater.py', 'check_update')));
    const first = await ask();
    expect(await ask()).toEqual(first);
    const lists = first.map((text) => JSON.parse(text) as Record<string, unknown>[]);
    expect(lists.some((list) => list.length === 0) && lists.some((list) => list.length > 0)).toBe(true);
    for (const one of lists.flat()) {
      expect(Object.keys(one).sort()).toEqual(
        ['changelog', 'description', 'license', 'name', 'release', 'size', 'url', 'version'].sort(),
      );
    }
  });

  it('changes no host', async () => {
    await expect(call(hosts()[0], 'updater.py', 'update')).rejects.toMatchObject({ code: 'NOT_IMPLEMENTED' });
  });
});

describe('a plugin', () => {
  it('that a host does not have is missing by its name', async () => {
    for (const name of ['nothing.py', '../echo', 'constructor', '']) {
      await expect(call(hosts()[0], name, 'main')).rejects.toMatchObject({
        code: 'XENAPI_MISSING_PLUGIN',
        params: [name],
      });
    }
  });

  it('without such a function says so, with such a one is given its arguments', async () => {
    await expect(call(hosts()[0], 'updater.py', 'dance')).rejects.toMatchObject({
      code: 'UNKNOWN_XENAPI_PLUGIN_FUNCTION',
      params: ['dance'],
    });
    expect(await call(hosts()[0], 'echo', 'main')).toBe('args were: {}');
    expect(await call(hosts()[0], 'echo', 'main', { a: 'b' })).toBe("args were: {'a': 'b'}");
  });

  it('of a host that is off, or unknown, is out of reach', async () => {
    const off = String(hosts()[2]);
    pool.database.set('host_metrics', String(pool.database.get('host', off)?.metrics), 'live', false);
    await expect(call(off, 'updater.py', 'check_update')).rejects.toMatchObject({
      code: 'HOST_OFFLINE',
      params: [off],
    });
    await expect(call('OpaqueRef:nobody', 'echo', 'main')).rejects.toMatchObject({
      code: 'HANDLE_INVALID',
      params: ['host', 'OpaqueRef:nobody'],
    });
  });
});
