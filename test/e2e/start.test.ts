// `npm start` as a user meets it, in a process of its own.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { simulateDefaults } from '../../src/simulator/cli/simulate.ts';
import { startSimulatedPool } from '../../src/simulator/simulator.ts';
import { Command } from '../helpers/process.ts';

const START = 'scripts/start.mjs';
const running: Command[] = [];

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Command {
  const command = new Command(args, env);
  running.push(command);
  return command;
}

afterEach(async () => {
  for (const command of running.splice(0)) await command.signal('SIGKILL');
});

async function query(url: string, text: string): Promise<unknown> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text }),
  });
  return answer.json();
}

describe('npm start', () => {
  it('serves the demo, says so, and stops in order', async () => {
    const gateway = run([START], { PORT: '0' });
    const [, url = ''] = await gateway.whenSaid(/Playground {3}(http:\/\/127\.0\.0\.1:\d+)\/playground\n/);
    await gateway.whenSaid(/Demo mode: no pool is configured/);
    await gateway.whenSaid(/XENOGRAPH_SERVERS=/);
    expect(await query(url, '{ hosts { totalCount } }')).toEqual({ data: { hosts: { totalCount: 3 } } });
    const page = await fetch(`${url}/playground`);
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([
      200,
      expect.stringContaining("default-src 'self'"),
    ]);
    expect(await gateway.signal('SIGTERM')).toEqual({ code: 0, signal: null });
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  it('serves a configured pool instead of the demo, and prints no password', async () => {
    const pool = await startSimulatedPool({ password: 'a-secret-of-the-pool' });
    try {
      const { url, username, password } = pool;
      const servers = JSON.stringify([{ url, username, password, label: 'Lab' }]);
      const gateway = run([START], { PORT: '0', XENOGRAPH_SERVERS: servers });
      const [, served = ''] = await gateway.whenSaid(/Playground {3}(\S+)\/playground\n/);
      await gateway.whenSaid(/Pool {9}Lab \(http/);
      const isReady = async () => (await fetch(`${served}/readyz`)).status;
      await expect.poll(isReady, { timeout: 30_000 }).toBe(200);
      expect(await query(served, '{ hosts { totalCount } }')).toEqual({ data: { hosts: { totalCount: 3 } } });
      expect(await gateway.signal('SIGINT')).toEqual({ code: 0, signal: null });
      expect(gateway.stdout).not.toContain('Demo');
      expect(gateway.stdout + gateway.stderr).not.toContain(password);
    } finally {
      await pool.close();
    }
  });

  it('stops in order when npm hands on the same Ctrl+C', async () => {
    const pool = await startSimulatedPool();
    try {
      const { url, username, password } = pool;
      const servers = JSON.stringify([{ url, username, password }]);
      const gateway = run([START], { PORT: '0', XENOGRAPH_SERVERS: servers });
      await gateway.whenSaid(/Pool {9}/);
      await expect.poll(() => pool.database.count('session'), { timeout: 30_000 }).toBeGreaterThan(0);
      gateway.child.kill('SIGINT');
      expect(await gateway.signal('SIGINT')).toEqual({ code: 0, signal: null });
      expect(pool.database.count('session')).toBe(0);
    } finally {
      await pool.close();
    }
  });

  it('stops at once on a second signal', async () => {
    const gateway = run([START], { PORT: '0' });
    const [, port = ''] = await gateway.whenSaid(/Playground {3}http:\/\/127\.0\.0\.1:(\d+)\//);
    await gateway.whenSaid(/Ctrl\+C stops/);
    // A request whose body never comes holds the orderly stop.
    const slow = connect(Number(port), '127.0.0.1');
    slow.on('error', () => {});
    slow.write(
      `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\n` +
        'content-length: 9\r\nexpect: 100-continue\r\n\r\n',
    );
    await once(slow, 'data');
    gateway.child.kill('SIGINT');
    const again = () => {
      gateway.child.kill('SIGINT');
      return gateway.child.exitCode;
    };
    await expect.poll(again, { timeout: 4_000 }).toBe(130);
    slow.destroy();
  });

  it('names a port that is in use, without a stack', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const gateway = run([START], { PORT: String(port) });
    expect(await gateway.ended).toEqual({ code: 1, signal: null });
    expect(gateway.stderr).toContain(`xenograph: 127.0.0.1:${port} is in use`);
    expect(gateway.stderr).not.toMatch(/^\s+at /m);
    other.close();
  });

  it('lists everything that is wrong with the settings, without a stack', async () => {
    const gateway = run([START], { PORT: 'many', HOST: '0.0.0.0', XENOGRAPH_SERVER: 'x' });
    expect(await gateway.ended).toEqual({ code: 1, signal: null });
    expect(gateway.stderr).toMatch(/PORT: "many" is not allowed/);
    expect(gateway.stderr).toMatch(/XENOGRAPH_SERVER: unknown variable; did you mean "XENOGRAPH_SERVERS"\?/);
    expect(gateway.stderr).not.toMatch(/^\s+at /m);
  });
});

describe('the command line', () => {
  it.each([
    [['serv'], /unknown command 'serv'[\s\S]*serve/],
    [['serve', '--prot', '1'], /unknown option '--prot'/],
    [['demo', '--hosts', '0'], /Allowed: an integer from 1 to 64/],
  ])('refuses %j with a hint', async (args, expected) => {
    const command = run([START, ...args]);
    expect((await command.ended).code).toBe(1);
    expect(command.stderr).toMatch(expected);
    expect(command.stderr).not.toMatch(/^\s+at /m);
  });

  it('prints the schema', async () => {
    const command = run([START, 'schema']);
    expect((await command.ended).code).toBe(0);
    expect(command.stdout).toMatch(/^type VM /m);
    expect(command.stdout).toMatch(/^type Subscription /m);
  });

  it('does not mind a reader that stops reading', async () => {
    const command = run([START, 'schema']);
    await command.whenSaid(/./);
    command.child.stdout?.destroy();
    expect(await command.ended).toEqual({ code: 0, signal: null });
    expect(command.stderr).not.toMatch(/^\s+at /m);
  });

  it('simulates a pool until it is stopped', async () => {
    const simulator = run([START, 'simulate', '--port', '0', '--vms', '4', '--no-life']);
    const [, url = ''] = await simulator.whenSaid(/^Pool 0: (http:\S+)/m);
    await simulator.whenSaid(/^Ready\./m);
    const body = { jsonrpc: '2.0', id: 1, method: 'session.login_with_password' };
    const answer = await fetch(`${url}/jsonrpc`, {
      method: 'POST',
      body: JSON.stringify({ ...body, params: ['root', 'password', '1.0', 'test'] }),
    });
    expect(await answer.json()).toMatchObject({ id: 1, result: expect.stringContaining('OpaqueRef:') });
    expect(await simulator.signal('SIGTERM')).toEqual({ code: 0, signal: null });
  });

  it('names what is wrong with a simulation', async () => {
    const command = run([START, 'simulate', '--hosts', 'many']);
    expect((await command.ended).code).toBe(1);
    expect(command.stderr).toMatch(/^xenograph: --hosts must be a whole number from 1 to \d+, not "many"\n$/);
  });

  it('says the defaults of a simulation as they are', async () => {
    const command = run([START, 'simulate', '--help']);
    expect((await command.ended).code).toBe(0);
    const { port, ...others } = simulateDefaults;
    expect(command.stdout.replace(/\s+/g, ' ')).toContain(`0 for any (default ${port})`);
    for (const [name, value] of Object.entries(others)) {
      expect(command.stdout).toMatch(new RegExp(`--${name} <n>.*\\(default ${value}\\)`));
    }
  });

  it('says what it can do', async () => {
    const command = run([START, '--help']);
    expect((await command.ended).code).toBe(0);
    for (const name of ['serve', 'demo', 'simulate', 'schema']) expect(command.stdout).toContain(`  ${name}`);
  });
});
