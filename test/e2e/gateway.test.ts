// A gateway's life: what it starts with, and that nothing of it is left when it has closed.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { createClient } from 'graphql-ws';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startGateway } from '../../src/main.ts';
import { startTestGateway, type TestGateway } from '../helpers/gateway.ts';

const open: TestGateway[] = [];
async function start(options?: Parameters<typeof startTestGateway>[0]): Promise<TestGateway> {
  const gateway = await startTestGateway(options);
  open.push(gateway);
  return gateway;
}
afterEach(async () => {
  for (const gateway of open.splice(0)) await gateway.close();
});

const LIMIT_MS = 10_000;

function sessionsOf({ simulator }: TestGateway): number {
  return simulator.database.count('session');
}

it('serves several pools as one', async () => {
  const gateway = await start({
    pools: [
      { vms: 5, seed: 1 },
      { vms: 7, seed: 2 },
    ],
  });
  expect(await gateway.query('{ vms { totalCount } pools { totalCount } }')).toEqual({
    data: { vms: { totalCount: 12 }, pools: { totalCount: 2 } },
  });
});

it('is ready, and says what is missing, when one of its pools cannot be reached', async () => {
  const reached = await start();
  const nobody = createServer().listen(0, '127.0.0.1');
  await once(nobody, 'listening');
  const url = `http://127.0.0.1:${(nobody.address() as AddressInfo).port}`;
  nobody.close();
  const dead = { key: url, url, username: 'root', password: 'x', label: 'Dead', readOnly: false };
  const both = await startGateway({ ...reached.config, servers: [...reached.config.servers, dead] });
  try {
    const ready = async () => (await fetch(`${both.url}/readyz`)).status;
    await expect.poll(ready, { timeout: LIMIT_MS }).toBe(200);
    const answer = await fetch(`${both.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ vms { totalCount } }' }),
    });
    expect(await answer.json()).toEqual({
      data: { vms: { totalCount: 20 } },
      extensions: { sync: [expect.objectContaining({ label: 'Dead', pool: null, syncedAt: null })] },
    });
  } finally {
    await both.close();
  }
});

it('ends its streams, logs out and frees its port when it closes', async () => {
  const gateway = await start();
  expect(sessionsOf(gateway)).toBeGreaterThan(0);
  const closed: unknown[] = [];
  const client = createClient({
    url: gateway.socketUrl,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    on: { closed: (event) => closed.push((event as { code: number }).code) },
  });
  const stream = client.iterate({ query: 'subscription { vms { kind } }' });
  await stream.next();
  await gateway.gateway.close();
  await expect(stream.next()).rejects.toMatchObject({ code: 1001 });
  expect(closed).toEqual([1001]);
  expect(sessionsOf(gateway)).toBe(0);
  await expect(fetch(`${gateway.url}/healthz`)).rejects.toThrow();
});

it('closes once, however often it is told to', async () => {
  const gateway = await start();
  await Promise.all([gateway.gateway.close(), gateway.gateway.close()]);
  await gateway.gateway.close();
});

it('cuts a request that does not end when it closes', async () => {
  const gateway = await start();
  const { port } = new URL(gateway.url);
  const slow = connect(Number(port), '127.0.0.1');
  slow.write(
    `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-length: 9\r\nexpect: 100-continue\r\n`,
  );
  slow.write('content-type: application/json\r\n\r\n');
  await once(slow, 'data');
  const gone = once(slow, 'close');
  slow.on('error', () => {});
  slow.resume();
  await gateway.gateway.close();
  await gone;
});

it('leaves no session behind when its port is in use', async () => {
  const gateway = await start();
  const sessions = sessionsOf(gateway);
  const port = Number(new URL(gateway.url).port);
  await expect(startGateway({ ...gateway.config, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect(sessionsOf(gateway)).toBe(sessions);
});

describe('a WebSocket', () => {
  const adminToken = 'correct-horse-battery-staple-0123456789';

  /** How the gateway answers the upgrade: 101, or the status of its refusal. */
  function upgrade(gateway: TestGateway, headers: Record<string, string>): Promise<number> {
    const socket = new WebSocket(gateway.socketUrl, 'graphql-transport-ws', { headers });
    return new Promise((resolve, reject) => {
      socket.once('open', () => resolve(101));
      socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
      socket.once('error', reject);
    }).finally(() => socket.terminate()) as Promise<number>;
  }

  it('passes the same guard as every other request', async () => {
    const gateway = await start({ allowedOrigins: ['https://app.example'] });
    expect(await upgrade(gateway, {})).toBe(101);
    expect(await upgrade(gateway, { origin: gateway.url })).toBe(101);
    expect(await upgrade(gateway, { origin: 'https://app.example' })).toBe(101);
    expect(await upgrade(gateway, { origin: 'https://evil.example' })).toBe(403);
    expect(await upgrade(gateway, { host: 'evil.example' })).toBe(421);
  });

  it('wants the token, in the header or in connection_init', async () => {
    const gateway = await start({ adminToken });
    const authorization = `Bearer ${adminToken}`;
    const ask = async (connectionParams: Record<string, string>, headers: Record<string, string>) => {
      class WithHeaders extends WebSocket {
        constructor(url: string, protocols: string) {
          super(url, protocols, { headers });
        }
      }
      const client = createClient({
        url: gateway.socketUrl,
        webSocketImpl: WithHeaders,
        retryAttempts: 0,
        connectionParams,
      });
      try {
        return await client.iterate({ query: '{ __typename }' }).next();
      } finally {
        await client.dispose();
      }
    };
    const answer = { done: false, value: { data: { __typename: 'Query' } } };
    expect(await ask({}, { authorization })).toEqual(answer);
    expect(await ask({ Authorization: authorization }, {})).toEqual(answer);
    await expect(ask({}, {})).rejects.toMatchObject({ code: 4403 });
    await expect(ask({ Authorization: 'Bearer wrong' }, {})).rejects.toMatchObject({ code: 4403 });
    expect(await upgrade(gateway, { authorization: 'Bearer wrong' })).toBe(401);
  });
});
