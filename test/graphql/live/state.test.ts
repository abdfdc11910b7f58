// What surrounds the objects: windows and their order, chunks, revisions, checkpoints, the state of pools.
import { describe, expect, it } from 'vitest';
import { steppedGateway, TestGateway } from './following.ts';

const SYNC =
  'subscription { vms { kind complete upserted { id } removed { nodeId reason } sync { pool { nameLabel } state syncedAt } } }';
const REVISED =
  'subscription ($since: Revision) { vms(since: $since) { kind reason complete revision upserted { id nameLabel } removed { nodeId reason } } }';

describe('a window', () => {
  const TOP = `subscription { vms(first: 2, orderBy: [{ nameLabel: ASC }]) {
    kind complete upserted { id nameLabel } entered removed { nodeId reason node { nameLabel } } order
  } }`;

  async function top() {
    const gateway = new TestGateway();
    const pool = gateway.pools.start('a');
    for (const ref of ['b', 'c', 'd']) pool.add('VM', ref, { nameLabel: ref });
    const client = gateway.open(TOP);
    await gateway.settle();
    const [snapshot] = client.take();
    return { gateway, pool, client, snapshot };
  }

  it('begins with its objects in order', async () => {
    const { client, snapshot } = await top();
    expect(snapshot).toMatchObject({ kind: 'SNAPSHOT', upserted: [{ nameLabel: 'b' }, { nameLabel: 'c' }] });
    expect(snapshot?.order).toEqual(client.ids);
  });

  it('begins with an empty order when nothing matches yet, and says nothing more until something does', async () => {
    const gateway = new TestGateway();
    const client = gateway.open(TOP);
    expect(client.take()).toMatchObject([{ kind: 'SNAPSHOT', complete: true, upserted: [], order: [] }]);
    const pool = gateway.pools.start('a');
    await gateway.settle();
    expect(client.take()).toEqual([]);
    pool.add('VM', 'b', { nameLabel: 'b' });
    await gateway.settle();
    expect(client.take()).toMatchObject([
      { kind: 'DELTA', upserted: [{ nameLabel: 'b' }], order: client.ids },
    ]);
  });

  it('moves: what is pushed out is removed, still visible', async () => {
    const { gateway, pool, client } = await top();
    pool.add('VM', 'a', { nameLabel: 'a' });
    await gateway.settle();
    const [delta] = client.take();
    expect(delta).toMatchObject({
      kind: 'DELTA',
      upserted: [{ nameLabel: 'a' }],
      removed: [{ reason: 'NO_MATCH', node: { nameLabel: 'c' } }],
    });
    expect(delta?.order?.[0]).toBe(delta?.upserted[0]?.id);
    expect(delta?.order).toHaveLength(2);
  });

  it('says the order alone when nothing else differs', async () => {
    const { gateway, pool, client } = await top();
    const query =
      'subscription { vms(first: 2, orderBy: [{ nameDescription: ASC }]) { kind complete upserted { id } removed { nodeId reason } order } }';
    const other = gateway.open(query);
    await gateway.settle();
    const [first] = other.take();
    pool.set('VM', client.ids.length > 0 ? 'b' : '', { nameDescription: 'z' });
    pool.set('VM', 'd', { nameDescription: 'zz' });
    await gateway.settle();
    const order = [...(first?.order ?? [])].reverse();
    expect(other.take()).toMatchObject([{ kind: 'DELTA', upserted: [], removed: [], order }]);
    expect(client.take()).toEqual([]);
  });

  it('fills up from behind when one of its objects goes', async () => {
    const { gateway, pool, client } = await top();
    pool.delete('VM', 'b');
    await gateway.settle();
    expect(client.take()).toMatchObject([
      { upserted: [{ nameLabel: 'd' }], removed: [{ reason: 'GONE', node: null }] },
    ]);
  });
});

describe('a long state', () => {
  it('comes in chunks, of which only the last is complete and has a revision', async () => {
    const gateway = new TestGateway({ chunkObjects: 4 });
    const pool = gateway.pools.start('a');
    pool.apply(Array.from({ length: 10 }, (_, i) => pool.added('VM', `vm-${i}`, { nameLabel: `${i}` })));
    const client = gateway.open(REVISED);
    await gateway.settle();
    const chunks = client.take();
    expect(
      chunks.map(({ kind, reason, complete, upserted, revision }) => [
        kind,
        reason,
        complete,
        upserted.length,
        revision !== null,
      ]),
    ).toEqual([
      ['SNAPSHOT', 'INITIAL', false, 4, false],
      ['SNAPSHOT', null, false, 4, false],
      ['SNAPSHOT', null, true, 2, true],
    ]);
    expect(client.state.size).toBe(10);
  });

  it('ends right when it changes between its chunks', async () => {
    const gateway = new TestGateway({ chunkObjects: 4 });
    const pool = gateway.pools.start('a');
    pool.apply(Array.from({ length: 10 }, (_, i) => pool.added('VM', `vm-${i}`, { nameLabel: `${i}` })));
    const client = gateway.open(REVISED);
    await gateway.settle();
    client.take(1);
    // One that was sent goes, one that was sent changes, one that was not goes, and one comes.
    pool.apply([
      pool.deleted('VM', 'vm-0'),
      pool.modified('VM', 'vm-1', { nameLabel: 'changed' }),
      pool.deleted('VM', 'vm-9'),
      pool.added('VM', 'vm-new', { nameLabel: 'new' }),
    ]);
    await gateway.settle();
    client.take();
    expect(client.isComplete).toBe(true);
    expect(Object.fromEntries(client.state)).toEqual(
      Object.fromEntries(gateway.query('{ vms { nodes { id nameLabel } } }')),
    );
  });

  it('is cut by size as well', async () => {
    const gateway = new TestGateway({ chunkChars: 1_000 });
    const pool = gateway.pools.start('a');
    pool.apply(
      Array.from({ length: 4 }, (_, i) => pool.added('VM', `vm-${i}`, { nameLabel: 'x'.repeat(600) })),
    );
    const client = gateway.open(REVISED);
    await gateway.settle();
    expect(client.take().map(({ upserted }) => upserted.length)).toEqual([2, 2]);
  });
});

describe('a revision', () => {
  async function revised() {
    const gateway = new TestGateway();
    const pool = gateway.pools.start('a');
    pool.add('VM', 'web', { nameLabel: 'web' });
    const client = gateway.open(REVISED);
    await gateway.settle();
    const revision = client.takeOne().revision ?? '';
    return { gateway, pool, client, revision };
  }

  it.each([
    ['one that fits', (revision: string) => revision, 'TOO_OLD'],
    ['one that was tampered with', (revision: string) => `${revision.slice(0, -2)}AA`, 'TOO_OLD'],
    ['no token at all', () => 'not a token', 'MALFORMED'],
    ['an empty one', () => '', 'MALFORMED'],
    ['one too short to be one', () => 'garbage', 'MALFORMED'],
    ['one with what no token has', (revision: string) => `${revision}+`, 'MALFORMED'],
  ])('brought back gives a snapshot with its reason, never silence: %s', async (_what, change, reason) => {
    const { gateway, revision } = await revised();
    const client = gateway.open({ query: REVISED, variables: { since: change(revision) } });
    await gateway.settle();
    expect(client.take()).toMatchObject([{ kind: 'SNAPSHOT', reason, complete: true, upserted: [{}] }]);
  });

  it('of the same principal with other rights gives a snapshot that says so', async () => {
    const { gateway, revision } = await revised();
    const client = gateway.open(
      { query: REVISED, variables: { since: revision } },
      { id: 'asker', fingerprint: 'less' },
    );
    await gateway.settle();
    expect(client.takeOne()).toMatchObject({ kind: 'SNAPSHOT', reason: 'ACCESS_CHANGED' });
  });

  it('tells nothing: neither its text nor its length shows how often the estate changed', async () => {
    const { gateway, pool, client, revision } = await revised();
    for (let i = 0; i < 2_000; i += 1) pool.set('VM', 'web', { nameLabel: `${i}` });
    await gateway.settle();
    const later = client.takeOne().revision ?? '';
    expect(later).toHaveLength(revision.length);
    // Not one byte in twenty is the same: nothing in it is counted or copied.
    const bytes = [revision, later].map((text) => Buffer.from(text, 'base64url'));
    const same = bytes[0]?.filter((byte, i) => byte === bytes[1]?.[i]).length ?? 0;
    expect(same).toBeLessThan((bytes[0]?.length ?? 0) / 20);
  });

  it('is null in a message that is not complete and absent when nobody asks', async () => {
    const gateway = new TestGateway();
    gateway.pools.start('a');
    const client = gateway.open(
      'subscription { vms { kind complete upserted { id } removed { nodeId reason } } }',
    );
    await gateway.settle();
    expect(client.takeOne()).not.toHaveProperty('revision');
  });
});

describe('a checkpoint', () => {
  it('comes when nothing was said for the named time, with a fresh revision', async () => {
    const { gateway, clock } = steppedGateway();
    const pool = gateway.pools.start('a');
    const client = gateway.open(REVISED);
    await gateway.settle();
    const first = client.takeOne();
    clock.advance(29_000);
    expect(client.isReady).toBe(false);
    pool.add('host', 'unseen');
    await gateway.settle();
    clock.advance(10_000);
    expect(client.isReady).toBe(true);
    const checkpoint = client.takeOne();
    expect(checkpoint).toMatchObject({
      kind: 'CHECKPOINT',
      reason: null,
      complete: true,
      upserted: [],
      removed: [],
    });
    expect(checkpoint.revision).not.toBe(first.revision);
    expect(client.take()).toEqual([]);
    client.stream.close();
    expect(clock.pending).toBe(0);
  });

  it.each([0, 100, 3_750, 7_400, 7_500])(
    'comes 30 to 37.5 seconds after the last message, whenever that was: %s ms after the first stream opened',
    async (startMs) => {
      const { gateway, clock } = steppedGateway();
      gateway.pools.start('a');
      const opener = gateway.open(REVISED);
      await gateway.settle();
      opener.take();
      clock.advance(startMs);
      const client = gateway.open(REVISED);
      await gateway.settle();
      client.take();
      let waitedMs = 0;
      while (!client.isReady && waitedMs < 60_000) {
        clock.advance(100);
        waitedMs += 100;
      }
      expect(waitedMs).toBeGreaterThanOrEqual(30_000);
      expect(waitedMs).toBeLessThanOrEqual(37_500);
    },
  );

  it('does not come to a stream that has just spoken', async () => {
    const { gateway, clock } = steppedGateway();
    const pool = gateway.pools.start('a');
    pool.add('VM', 'web');
    const client = gateway.open(REVISED);
    await gateway.settle();
    client.take();
    clock.advance(25_000);
    pool.set('VM', 'web', { nameLabel: 'new' });
    await gateway.settle();
    client.take();
    clock.advance(25_000);
    expect(client.take()).toEqual([]);
  });
});

describe('sync', () => {
  it('tells of every pool at first, then of a pool that turns stale and of one that is fresh again', async () => {
    const gateway = new TestGateway();
    gateway.pools.start('a');
    gateway.pools.start('b');
    const client = gateway.open(SYNC);
    await gateway.settle();
    expect(client.takeOne().sync).toEqual([
      { pool: { nameLabel: 'a' }, state: 'READY', syncedAt: '2026-01-01T00:00:00Z' },
      { pool: { nameLabel: 'b' }, state: 'READY', syncedAt: '2026-01-01T00:00:00Z' },
    ]);
    gateway.pools.setState('b', 'stale');
    expect(client.isReady).toBe(true);
    expect(client.take()).toMatchObject([
      {
        kind: 'DELTA',
        complete: true,
        upserted: [],
        removed: [],
        sync: [{ pool: { nameLabel: 'b' }, state: 'STALE' }],
      },
    ]);
    gateway.pools.setState('b', 'ready');
    expect(client.take()).toMatchObject([{ sync: [{ pool: { nameLabel: 'b' }, state: 'READY' }] }]);
  });

  it('tells a slow client nothing of a pool that was stale for a moment', async () => {
    const gateway = new TestGateway();
    gateway.pools.start('a');
    const client = gateway.open(SYNC);
    await gateway.settle();
    client.take();
    gateway.pools.setState('a', 'stale');
    gateway.pools.setState('a', 'ready');
    expect(client.take()).toEqual([]);
  });

  it('removes nothing when a pool turns stale, and everything when it is no longer configured', async () => {
    const gateway = new TestGateway();
    gateway.pools.start('a');
    gateway.pools.start('b').add('VM', 'web');
    const client = gateway.open(SYNC);
    await gateway.settle();
    client.take();
    gateway.pools.setState('b', 'stale');
    await gateway.settle();
    expect(client.takeOne().removed).toEqual([]);
    gateway.pools.stop('b');
    await gateway.settle();
    expect(client.takeOne().removed).toMatchObject([{ reason: 'GONE' }]);
  });

  it('follows a pool that is configured while the stream is open', async () => {
    const gateway = new TestGateway();
    const client = gateway.open(SYNC);
    await gateway.settle();
    expect(client.takeOne()).toMatchObject({ kind: 'SNAPSHOT', complete: true, sync: [] });
    const pool = gateway.pools.start('late');
    pool.add('VM', 'web');
    await gateway.settle();
    client.take();
    expect(client.state.size).toBe(1);
  });
});

describe('long work', () => {
  it('lets the event loop turn between its slices', async () => {
    const gateway = new TestGateway({ sliceMs: 1 });
    const pool = gateway.pools.start('a');
    pool.apply(
      Array.from({ length: 5_000 }, (_, i) => pool.added('VM', `vm-${i}`, { residentOn: 'a-host' })),
    );
    gateway.open('subscription { vms { kind upserted { id host { nameLabel } } } }');
    let turns = 0;
    const count = () => {
      turns += 1;
      if (gateway.engine.figures.busy) setImmediate(count);
    };
    setImmediate(count);
    await gateway.settle();
    expect(turns).toBeGreaterThan(5);
  });
});

describe('delivery', () => {
  const PACED = `subscription ($delivery: Delivery) {
    vms(delivery: $delivery) { kind complete upserted { id nameLabel } removed { nodeId reason } }
  }`;

  it('lets no more states through than the client wants, and the last one always', async () => {
    const { gateway, clock } = steppedGateway();
    const pool = gateway.pools.start('a');
    pool.add('VM', 'web', { nameLabel: '0' });
    const client = gateway.open({ query: PACED, variables: { delivery: { maxRate: 2 } } });
    await gateway.settle();
    client.take();
    for (const nameLabel of ['1', '2', '3']) {
      pool.set('VM', 'web', { nameLabel });
      await gateway.settle();
      expect(client.take()).toEqual([]);
      clock.advance(100);
    }
    client.isReady = false;
    clock.advance(200);
    expect(client.isReady).toBe(true);
    expect(client.take()).toMatchObject([{ upserted: [{ nameLabel: '3' }] }]);
    client.stream.close();
    expect(clock.pending).toBe(0);
  });

  it('never holds a state back half way', async () => {
    const { gateway } = steppedGateway();
    const pool = gateway.pools.start('a');
    pool.apply(['1', '2', '3'].map((ref) => pool.added('VM', ref)));
    const client = gateway.open({ query: PACED, variables: { delivery: { maxRate: 0.1, maxBatch: 1 } } });
    await gateway.settle();
    expect(client.take().map(({ complete, upserted }) => [complete, upserted.length])).toEqual([
      [false, 1],
      [false, 1],
      [true, 1],
    ]);
  });

  it.each([{ maxRate: 0 }, { maxRate: -1 }, { maxBatch: 0 }])('refuses %o', (delivery) => {
    const gateway = new TestGateway();
    expect(gateway.subscribe({ query: PACED, variables: { delivery } })).toMatchObject({
      errors: [{ message: expect.stringContaining('delivery.'), extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('is no part of the question: differently paced clients share one source', async () => {
    const gateway = new TestGateway();
    gateway.pools.start('a');
    gateway.open({ query: PACED, variables: { delivery: { maxRate: 1 } } });
    gateway.open({ query: PACED, variables: { delivery: { maxRate: 2 } } });
    expect(gateway.engine.figures).toMatchObject({ streams: 2, sources: 1 });
  });
});
