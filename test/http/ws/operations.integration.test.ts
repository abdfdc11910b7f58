// Operations over WebSocket: with the client that everybody uses (graphql-ws), and what a socket holds.
import { type Client, createClient } from 'graphql-ws';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { SteppedClock } from '../../../src/lib/clock.ts';
import { eventually, RawClient, type Serving, serve, TOKEN } from './serving.ts';

function clientOf(serving: Serving, connectionParams?: Record<string, unknown>): Client {
  return createClient({
    url: serving.url,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(connectionParams ? { connectionParams } : {}),
  });
}

const STREAM = 'subscription { vms { kind upserted { id nameLabel } removed { nodeId reason } } }';

describe("graphql-ws's own client", () => {
  it('asks queries through the same pipeline', async () => {
    await using serving = await serve();
    serving.gateway.pools.start('a').add('VM', 'web', { nameLabel: 'web' });
    const client = clientOf(serving);
    const results = client.iterate({ query: '{ vms { nodes { nameLabel } } }' });
    expect((await results.next()).value).toEqual({ data: { vms: { nodes: [{ nameLabel: 'web' }] } } });
    expect((await results.next()).done).toBe(true);
    await client.dispose();
  });

  it('gets validation errors as errors, not as a closed socket', async () => {
    await using serving = await serve();
    const client = clientOf(serving);
    const results = client.iterate({ query: '{ nothing }' });
    await expect(results.next()).rejects.toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
    await client.dispose();
  });

  it('follows a list, and leaves nothing when it leaves', async () => {
    await using serving = await serve({ adminToken: TOKEN });
    const pool = serving.gateway.pools.start('a');
    pool.add('VM', 'web', { nameLabel: 'web' });
    const client = clientOf(serving, { Authorization: `Bearer ${TOKEN}` });
    const results = client.iterate<{ vms: Record<string, unknown> }>({ query: STREAM });
    expect((await results.next()).value?.data?.vms).toMatchObject({
      kind: 'SNAPSHOT',
      upserted: [{ nameLabel: 'web' }],
    });
    pool.set('VM', 'web', { nameLabel: 'www' });
    expect((await results.next()).value?.data?.vms).toMatchObject({
      kind: 'DELTA',
      upserted: [{ nameLabel: 'www' }],
    });
    pool.delete('VM', 'web');
    expect((await results.next()).value?.data?.vms).toMatchObject({ removed: [{ reason: 'GONE' }] });
    await results.return?.();
    await eventually('the stream is gone', () => serving.gateway.engine.figures.streams === 0);
    expect(serving.gateway.pools.listeners).toBe(0);
    await client.dispose();
    await eventually('the socket is gone', () => serving.sockets.count === 0);
  });

  it('is told that a stream is complete when the engine ends it', async () => {
    await using serving = await serve();
    serving.gateway.pools.start('a');
    const client = clientOf(serving);
    const results = client.iterate({ query: STREAM });
    await results.next();
    serving.gateway.engine.close();
    expect((await results.next()).done).toBe(true);
    await client.dispose();
  });
});

describe('a socket', () => {
  it('carries many streams, and frees them all when it goes away without a word', async () => {
    await using serving = await serve();
    const pool = serving.gateway.pools.start('a');
    pool.add('VM', 'web', { nameLabel: 'web' });
    const client = await new RawClient(serving.url).initialise();
    for (let i = 0; i < 20; i += 1)
      client.subscribe(`s${i}`, `subscription { vms { kind upserted { id a${i}: nameLabel } } }`);
    await client.until('all run', () => client.next('s19').length === 1);
    expect(serving.gateway.engine.figures).toMatchObject({ streams: 20, sources: 20 });
    pool.set('VM', 'web', { nameLabel: 'www' });
    await client.until(
      'all are told',
      () => client.next('s19').length === 2 && client.next('s0').length === 2,
    );
    client.socket.terminate();
    await eventually('all is gone', () => serving.sockets.count === 0);
    expect(serving.gateway.engine.figures).toEqual({ streams: 0, sources: 0, dependencies: 0, busy: false });
    expect(serving.gateway.pools.listeners).toBe(0);
  });

  it('lets an id be used again after complete', async () => {
    await using serving = await serve();
    serving.gateway.pools.start('a');
    const client = await new RawClient(serving.url).initialise();
    client.subscribe('1', STREAM);
    await client.until('it runs', () => client.next('1').length === 1);
    client.send({ id: '1', type: 'complete' });
    client.subscribe('1', STREAM);
    await client.until('it runs again', () => client.next('1').length === 2);
    await client.close();
  });

  it('holds one state per object for a client that does not read, and gives it the last one', async () => {
    await using serving = await serve({ limits: { bufferedBytes: 64 * 1024 } });
    const pool = serving.gateway.pools.start('a');
    const filler = 'x'.repeat(1_000);
    pool.apply(
      Array.from({ length: 200 }, (_, i) => pool.added('VM', `vm-${i}`, { nameDescription: filler })),
    );
    const client = await new RawClient(serving.url).initialise();
    client.subscribe('1', 'subscription { vms { kind upserted { id nameLabel nameDescription } } }');
    await client.until('the snapshot is there', () => client.next('1').length === 1);
    client.socket.pause();
    for (let round = 1; round <= 300; round += 1) {
      pool.apply(
        Array.from({ length: 200 }, (_, i) => pool.modified('VM', `vm-${i}`, { nameLabel: `${round}` })),
      );
      await serving.gateway.settle();
      await new Promise((resolve) => setImmediate(resolve));
    }
    client.socket.resume();
    const latest = new Map<string, string>();
    await client.until('it has the last state', () => {
      for (const payload of client.next('1') as {
        data: { vms: { upserted: { id: string; nameLabel: string }[] } };
      }[]) {
        for (const { id, nameLabel } of payload.data.vms.upserted) latest.set(id, nameLabel);
      }
      return latest.size === 200 && [...latest.values()].every((label) => label === '300');
    });
    // 300 rounds of 230 KB were said; what went out is what the kernel's buffers took, and the last state.
    expect(client.next('1').length).toBeLessThan(150);
    await client.close();
  });

  it('is cut when its client takes nothing for the named time', async () => {
    const clock = new SteppedClock(0);
    await using serving = await serve({ clock, limits: { bufferedBytes: 1_000, stalledMs: 5_000 } });
    const pool = serving.gateway.pools.start('a');
    const client = await new RawClient(serving.url).initialise();
    client.subscribe('1', 'subscription { vms { kind upserted { id nameDescription } } }');
    await client.until('the snapshot is there', () => client.next('1').length === 1);
    client.socket.pause();
    const filler = 'x'.repeat(4_000_000);
    for (let i = 0; i < 5; i += 1) {
      pool.add('VM', `vm-${i}`, { nameDescription: filler });
      await serving.gateway.settle();
    }
    clock.advance(4_999);
    expect(serving.sockets.count).toBe(1);
    clock.advance(1);
    await eventually('the socket is gone', () => serving.sockets.count === 0);
    expect(serving.gateway.engine.figures.streams).toBe(0);
    expect(clock.pending).toBe(0);
    client.socket.resume();
    expect((await client.whenClosed()).code).toBe(1006);
  });

  it('answers no question that has arrived already while earlier answers wait', async () => {
    await using serving = await serve({ limits: { bufferedBytes: 100_000 } });
    const pool = serving.gateway.pools.start('a');
    const nameDescription = 'x'.repeat(1_000);
    pool.apply(
      Array.from({ length: 500 }, (_, i) =>
        pool.added('VM', `vm-${i}`, { nameDescription, nameLabel: 'old' }),
      ),
    );
    const client = await new RawClient(serving.url).initialise();
    client.socket.pause();
    client.inOnePiece(() => {
      for (let i = 0; i < 200; i += 1)
        client.subscribe(`q${i}`, '{ vms(first: 500) { nodes { nameLabel nameDescription } } }');
    });
    // Whoever is answered on another socket knows that what was sent before has been read.
    const other = await new RawClient(serving.url).initialise();
    pool.apply(Array.from({ length: 500 }, (_, i) => pool.modified('VM', `vm-${i}`, { nameLabel: 'new' })));
    client.socket.resume();
    await client.until(
      'all are answered',
      () => client.received.filter(({ type }) => type === 'complete').length === 200,
    );
    const labels = Array.from({ length: 200 }, (_, i) => {
      const [payload] = client.next(`q${i}`) as { data: { vms: { nodes: { nameLabel: string }[] } } }[];
      return payload?.data.vms.nodes[0]?.nameLabel;
    });
    // Half a megabyte each: what the kernel's buffers take is answered at once, and one more.
    expect(labels.filter((label) => label === 'old').length).toBeLessThan(50);
    expect(labels.at(-1)).toBe('new');
    await client.close();
    await other.close();
  });

  it('does not read on while the answers to its queries wait', async () => {
    await using serving = await serve({ limits: { bufferedBytes: 100_000 } });
    const pool = serving.gateway.pools.start('a');
    pool.apply(
      Array.from({ length: 500 }, (_, i) =>
        pool.added('VM', `vm-${i}`, { nameDescription: 'x'.repeat(1_000) }),
      ),
    );
    const client = await new RawClient(serving.url).initialise();
    for (let i = 0; i < 200; i += 1)
      client.subscribe(`q${i}`, '{ vms(first: 500) { nodes { nameDescription } } }');
    await client.until(
      'all are answered',
      () => client.received.filter(({ type }) => type === 'complete').length === 200,
    );
    await client.close();
  });
});
