import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { SimulateError, type SimulateOptions, simulate } from '../../../src/simulator/cli/simulate.ts';
import { startSimulatedPool } from '../../../src/simulator/simulator.ts';
import { sharedPath } from '../../helpers/shared-xapi.ts';
import { Client } from '../client.ts';

interface Running {
  readonly lines: string[];
  readonly urls: string[];
  stop(): Promise<void>;
}

async function run(options: SimulateOptions): Promise<Running> {
  const lines: string[] = [];
  const stop = new AbortController();
  let ready: () => void = () => {};
  const readiness = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const out = (line: string) => {
    lines.push(line);
    if (line.startsWith('Ready')) ready();
  };
  const running = simulate({ port: 0, life: false, ...options }, { out }, stop.signal);
  await Promise.race([readiness, running]);
  return {
    lines,
    urls: lines.flatMap((line) => /^Pool \d+: (\S+)/.exec(line)?.[1] ?? []),
    stop: () => {
      stop.abort();
      return running;
    },
  };
}

const dump = sharedPath('samples/xapi-db/boston-db.xml');

const never = new AbortController().signal;
const refused = (options: SimulateOptions) => simulate(options, { out: () => {} }, never);

describe('simulate', () => {
  it('prints urls and credentials that work, for every pool', async () => {
    const running = await run({
      pools: 2,
      hosts: '2',
      vms: '4',
      seed: '9',
      username: 'me',
      password: 'secret',
    });
    try {
      expect(running.urls).toHaveLength(2);
      expect(running.lines.join('\n')).toContain('user: me  password: secret');
      for (const url of running.urls) {
        const client = new Client(url);
        await client.login('me', 'secret');
        expect(await client.call('host.get_all')).toHaveLength(2);
      }
    } finally {
      await running.stop();
    }
    await expect(new Client(String(running.urls[0])).login('me', 'secret')).rejects.toThrow();
  });

  it('says so where loopback has one address, and serves every pool on a port of its own', async () => {
    const free = await run({ vms: 0 });
    const port = Number(new URL(String(free.urls[0])).port);
    await free.stop();
    const running = await run({ pools: 2, hosts: 4, vms: 0, port, oneAddress: true });
    try {
      expect(running.urls).toEqual([`http://127.0.0.1:${port}`, `http://127.0.0.1:${port + 1}`]);
      expect(running.lines[0]).toContain('(1 host, ');
      expect(running.lines[1]).toContain("this machine's loopback has one address");
      const client = new Client(String(running.urls[1]));
      await client.login('root', 'password');
      expect(await client.call('host.get_all')).toHaveLength(1);
    } finally {
      await running.stop();
    }
  });

  it('sends nobody to the addresses that a dump has, whatever loopback has', async () => {
    if (!existsSync(dump)) {
      process.stderr.write('skipped: the recorded database dumps are not here\n');
      return;
    }
    const running = await run({ from: dump, oneAddress: true, tls: true });
    try {
      expect(running.lines.join('\n')).not.toContain('members');
      const pool = await startSimulatedPool({ dump, oneAddress: true, tls: true });
      const hosts = [...pool.database.rows('host')];
      expect(hosts.map(([, row]) => String(row.address).replace(/\.\d+$/, ''))).toEqual([
        '127.0.0',
        '127.0.0',
      ]);
      expect(pool.hostUrls).toEqual([pool.url]);
      const shown = [...pool.database.rows('Certificate')].map(([, row]) => [
        row.host,
        row.fingerprint_sha256,
      ]);
      expect(shown).toEqual(hosts.map(([ref]) => [ref, pool.fingerprint]));
      await pool.close();
    } finally {
      await running.stop();
    }
  });

  it('serves a database dump', async () => {
    if (!existsSync(dump)) {
      process.stderr.write('skipped: the recorded database dumps are not here\n');
      return;
    }
    const running = await run({ from: dump });
    try {
      const client = new Client(String(running.urls[0]));
      await client.login('root', 'password');
      const names = Object.values(
        await client.call<Record<string, { name_label: string }>>('host.get_all_records'),
      );
      expect(names.map((host) => host.name_label).sort()).toEqual(['incubus', 'inflames']);
    } finally {
      await running.stop();
    }
  });

  it.each([
    [{ port: 'http' }, '--port must be a whole number from 0 to 65535, not "http"'],
    [{ port: 70_000 }, '--port must be a whole number from 0 to 65535, not "70000"'],
    [{ hosts: 0 }, '--hosts must be a whole number from 1 to 16000, not "0"'],
    [{ vms: '-1' }, '--vms must be a whole number from 0 to 200000, not "-1"'],
    [{ seed: '1.5' }, '--seed must be a whole number from 0 to 4294967295, not "1.5"'],
    [{ pools: 101 }, '--pools must be a whole number from 1 to 100, not "101"'],
    [{ password: '' }, '--password must not be empty'],
    [{ from: 'x.xml', vms: 3 }, '--from brings its own hosts and VMs: leave --hosts and --vms out'],
    [{ from: '/nowhere/x.xml' }, '--from /nowhere/x.xml must be a readable file (ENOENT)'],
    [{ from: fileURLToPath(import.meta.url) }, 'a database dump must'],
  ] satisfies [SimulateOptions, string][])(
    'refuses %j and says what is allowed',
    async (options, message) => {
      await expect(refused(options)).rejects.toThrow(SimulateError);
      await expect(refused(options)).rejects.toThrow(message);
    },
  );

  it('says when the port is taken', async () => {
    const running = await run({});
    try {
      const port = new URL(String(running.urls[0])).port;
      await expect(refused({ port })).rejects.toThrow(`--port ${port} is taken`);
    } finally {
      await running.stop();
    }
  });
});

describe('faults over HTTP', () => {
  const post = async (url: string, body: unknown, headers: Record<string, string> = {}) => {
    const answer = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: answer.statusCode, body: (await answer.body.json()) as Record<string, unknown> };
  };

  it('are off unless asked for', async () => {
    const running = await run({});
    expect(running.lines.join('\n')).not.toContain('Faults');
    await running.stop();
  });

  it('are ordered by name, to one pool, and refused with what is allowed', async () => {
    const running = await run({ faults: true, pools: 2 });
    try {
      const control = /POST (\S+)/.exec(running.lines.join('\n'))?.[1] ?? '';
      const client = new Client(String(running.urls[1]));
      await client.login('root', 'password');
      expect(await post(control, { fault: 'expireSessions', pool: 1 })).toEqual({
        status: 200,
        body: { ok: true },
      });
      await expect(client.call('pool.get_all')).rejects.toMatchObject({ code: 'SESSION_INVALID' });
      const wrong = await post(control, { fault: 'earthquake' });
      expect(wrong.status).toBe(400);
      expect(wrong.body.error).toContain('cutConnections, expireSessions, restart');
      expect((await post(control, { fault: 'slow', ms: -1 })).body.error).toContain('"ms" must be');
      expect((await post(control, { fault: 'failOver', host: 77 })).body.error).toContain(
        'host index from 0 to 2',
      );
      expect((await post(control, { fault: 'clear', pool: 2 })).body.error).toContain('from 0 to 1');
      expect((await post(control, 'nonsense')).body.error).toContain('must be JSON');
      const listed = await request(control);
      expect(((await listed.body.json()) as { faults: string[] }).faults).toContain('wrongCertificate');
    } finally {
      await running.stop();
    }
  });

  it('are not for foreign web pages', async () => {
    const running = await run({ faults: true });
    try {
      const control = /POST (\S+)/.exec(running.lines.join('\n'))?.[1] ?? '';
      const order = { fault: 'cutConnections' };
      expect((await post(control, order, { host: 'evil.example' })).status).toBe(403);
      expect((await post(control, order, { 'content-type': 'text/plain' })).status).toBe(403);
    } finally {
      await running.stop();
    }
  });
});
