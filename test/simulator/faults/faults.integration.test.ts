import { afterEach, describe, expect, it } from 'vitest';
import { type SimulatedPool, startSimulatedPool } from '../../../src/simulator/simulator.ts';
import { CallError, Client } from '../client.ts';

let pool: SimulatedPool | undefined;
afterEach(async () => {
  await pool?.close();
  pool = undefined;
});

async function started(options: Parameters<typeof startSimulatedPool>[0] = {}) {
  pool = await startSimulatedPool({ hosts: 2, vms: 8, pace: 0, ...options });
  const client = new Client(pool.url);
  await client.login('root', 'password');
  return { pool, client };
}

/** The error that xapi gives, past what a connection that was cut gives first. */
async function answerOf(call: () => Promise<unknown>): Promise<unknown> {
  for (let round = 0; round < 5; round++) {
    const error = await call().catch((caught: unknown) => caught);
    if (error instanceof CallError) return error;
  }
  throw new Error('xapi must answer again');
}

interface Batch {
  events: { class: string; operation: string; ref: string }[];
  token: string;
}

describe('a simulated pool', () => {
  it('serves its hosts on addresses of their own, members pointing at the coordinator', async () => {
    const { pool } = await started();
    expect(pool.hostUrls).toHaveLength(2);
    const member = new Client(String(pool.hostUrls[1]));
    await expect(member.login('root', 'password')).rejects.toMatchObject({
      code: 'HOST_IS_SLAVE',
      params: ['127.0.0.1'],
    });
  });

  it('serves two pools side by side', async () => {
    const { pool } = await started();
    const other = await startSimulatedPool({ hosts: 1, vms: 1, poolNumber: 3 });
    try {
      expect(new URL(other.url).hostname).toBe('127.0.3.1');
      const uuid = (p: SimulatedPool) => [...p.database.rows('pool')].map(([, row]) => row.uuid)[0];
      expect(uuid(other)).not.toBe(uuid(pool));
    } finally {
      await other.close();
    }
  });
});

describe('faults', () => {
  it('expireSessions makes every session invalid', async () => {
    const { pool, client } = await started();
    pool.faults.expireSessions();
    await expect(client.call('pool.get_all')).rejects.toMatchObject({ code: 'SESSION_INVALID' });
  });

  it('restart ends sessions, keeps refs, sets the generation back and reports all as added', async () => {
    const { pool, client } = await started();
    const before = await client.call<Batch>('event.from', ['vm'], '', 1);
    const generation = pool.database.generation;
    await pool.faults.restart({ generationDrop: 500 });
    expect(pool.database.generation).toBeLessThan(generation);
    const error = await answerOf(() => client.call('pool.get_all'));
    expect(error).toMatchObject({ code: 'SESSION_INVALID' });
    await client.login('root', 'password');
    const after = await client.call<Batch>('event.from', ['vm'], '', 1);
    const refs = (batch: Batch) => batch.events.map((event) => event.ref).sort();
    expect(refs(after)).toEqual(refs(before));
    expect(after.events.every((event) => event.operation === 'add')).toBe(true);
  });

  it('a restart leaves allowed_operations and memory as they were', async () => {
    const { pool } = await started();
    const state = () =>
      [...pool.database.rows('VM')].map(([, vm]) => [
        vm.allowed_operations,
        pool.database.get('VM_metrics', String(vm.metrics))?.memory_actual,
      ]);
    const before = state();
    await pool.faults.restart();
    expect(state()).toEqual(before);
  });

  it('failOver makes a member the coordinator', async () => {
    const { pool } = await started();
    const old = pool.url;
    await pool.faults.failOver(1);
    expect(pool.url).toBe(pool.hostUrls[1]);
    await new Client(pool.url).login('root', 'password');
    await expect(new Client(old).login('root', 'password')).rejects.toMatchObject({
      code: 'HOST_IS_SLAVE',
      params: [new URL(pool.url).hostname],
    });
  });

  it('failOver can leave the old coordinator dead', async () => {
    const { pool } = await started();
    const old = pool.url;
    await pool.faults.failOver(1, { oldHostDown: true });
    await expect(new Client(old).login('root', 'password')).rejects.not.toHaveProperty('params');
    pool.faults.clear();
    await expect(new Client(old).login('root', 'password')).rejects.toMatchObject({ code: 'HOST_IS_SLAVE' });
  });

  it('cutConnections breaks a waiting event.from', async () => {
    const { pool, client } = await started();
    const { token } = await client.call<Batch>('event.from', ['network'], '', 1);
    const waiting = client.call('event.from', ['network'], token, 30);
    const outcome = expect(waiting).rejects.toThrow();
    await client.call('pool.get_all');
    pool.faults.cutConnections();
    await outcome;
  });

  it.each(['garbage', 'truncate'] as const)('%s spoils so many answers and no more', async (fault) => {
    const { pool, client } = await started();
    pool.faults[fault](2);
    await expect(client.call('pool.get_all')).rejects.toThrow();
    await expect(client.call('pool.get_all')).rejects.toThrow();
    await expect(client.call('pool.get_all')).resolves.toHaveLength(1);
  });

  it('emergency answers in the shape of a host that boots, until cleared', async () => {
    const { pool, client } = await started();
    pool.faults.emergency();
    const { request } = await import('undici');
    const { body } = await request(`${pool.url}/jsonrpc`, {
      method: 'POST',
      body: JSON.stringify({ jsonrpc: '2.0', method: 'VM.get_all', params: [client.session], id: 7 }),
    });
    expect(await body.json()).toEqual({ jsonrpc: '2.0', error: ['HOST_STILL_BOOTING'], id: 0 });
    pool.faults.clear();
    await expect(client.call('pool.get_all')).resolves.toHaveLength(1);
  });

  it('refuseLogins refuses the right password, until cleared', async () => {
    const { pool, client } = await started();
    pool.faults.refuseLogins();
    await expect(client.login('root', 'password')).rejects.toMatchObject({
      code: 'SESSION_AUTHENTICATION_FAILED',
    });
    pool.faults.clear();
    await client.login('root', 'password');
  });

  it('hang takes requests and never answers, until cleared', async () => {
    const { pool, client } = await started();
    pool.faults.hang();
    const waiting = client.call('pool.get_all');
    const outcome = expect(waiting).rejects.toThrow();
    const race = await Promise.race([
      waiting.then(() => 'answered'),
      new Promise((done) => setTimeout(done, 100, 'hangs')),
    ]);
    expect(race).toBe('hangs');
    pool.faults.clear();
    await outcome;
    await expect(client.call('pool.get_all')).resolves.toHaveLength(1);
  });

  it('slow delays answers', async () => {
    const { pool, client } = await started();
    pool.faults.slow(120);
    const begun = performance.now();
    await client.call('pool.get_all');
    expect(performance.now() - begun).toBeGreaterThan(100);
  });

  it('forgetDeletions hides them from older tokens', async () => {
    const { pool, client } = await started();
    const network = await client.call<string>('network.create', {
      name_label: 'n',
      name_description: '',
      other_config: {},
    });
    const { token } = await client.call<Batch>('event.from', ['network'], '', 1);
    await client.call('network.destroy', network);
    pool.faults.forgetDeletions();
    expect((await client.call<Batch>('event.from', ['network'], token, 0)).events).toEqual([]);
  });
});

describe('with TLS', () => {
  it('presents a certificate with the published fingerprint, and another when told to', async () => {
    const { pool } = await started0({ tls: true });
    const { connect } = await import('node:tls');
    const fingerprint = () =>
      new Promise<string>((resolve, reject) => {
        const { hostname, port } = new URL(pool.url);
        const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false }, () => {
          resolve(socket.getPeerCertificate().fingerprint256);
          socket.destroy();
        });
        socket.once('error', reject);
      });
    expect(pool.url).toMatch(/^https:/);
    expect(await fingerprint()).toBe(pool.fingerprint);
    const shown = [...pool.database.rows('Certificate')].filter(([, row]) => row.type === 'host');
    const fingerprints = shown.map(([, row]) => row.fingerprint_sha256);
    expect(fingerprints).toEqual(pool.hostUrls.map(() => pool.fingerprint));
    pool.faults.wrongCertificate();
    expect(await fingerprint()).not.toBe(pool.fingerprint);
    pool.faults.clear();
    expect(await fingerprint()).toBe(pool.fingerprint);
  });

  async function started0(options: Parameters<typeof startSimulatedPool>[0]) {
    pool = await startSimulatedPool({ hosts: 1, vms: 2, pace: 0, ...options });
    return { pool };
  }
});
