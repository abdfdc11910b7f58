import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { AccessPolicy } from '../../../src/graphql/access/policy.ts';
import { toGlobalId } from '../../../src/graphql/ids.ts';
import { uuidOf } from '../../helpers/estate.ts';
import { Follower, TestGateway } from './following.ts';

const VMS = `subscription ($filter: VMFilter) {
  vms(filter: $filter) {
    kind reason complete revision
    upserted { id nameLabel powerState host { nameLabel } }
    entered removed { nodeId reason node { powerState } } order sync { pool { nameLabel } state }
  }
}`;

function idOf(pool: string, cls: 'VM' | 'host', ref: string): string {
  return toGlobalId({ cls, poolUuid: uuidOf(`${pool}/${pool}-pool`), uuid: uuidOf(`${pool}/${ref}`) });
}

async function opened(query: Parameters<TestGateway['open']>[0] = VMS) {
  const gateway = new TestGateway();
  const pool = gateway.pools.start('a');
  pool.add('VM', 'web', { nameLabel: 'web', powerState: 'RUNNING', residentOn: 'a-host' });
  pool.add('VM', 'db', { nameLabel: 'db', powerState: 'HALTED' });
  const client = gateway.open(query);
  await gateway.settle();
  return { gateway, pool, client };
}

async function following(query?: Parameters<TestGateway['open']>[0]) {
  const opening = await opened(query);
  opening.client.take();
  return opening;
}

describe('a stream', () => {
  it('begins with a complete snapshot of what matches', async () => {
    const { client } = await opened({ query: VMS, variables: { filter: { powerState: { eq: 'RUNNING' } } } });
    const messages = client.take();
    expect(messages).toEqual([
      {
        kind: 'SNAPSHOT',
        reason: 'INITIAL',
        complete: true,
        revision: expect.stringMatching(/^[\w-]+$/),
        upserted: [
          {
            id: idOf('a', 'VM', 'web'),
            nameLabel: 'web',
            powerState: 'RUNNING',
            host: { nameLabel: 'a host' },
          },
        ],
        entered: [idOf('a', 'VM', 'web')],
        removed: [],
        order: null,
        sync: [{ pool: { nameLabel: 'a' }, state: 'READY' }],
      },
    ]);
  });

  it('sends one complete snapshot for an empty match', async () => {
    const { client } = await opened({ query: VMS, variables: { filter: { nameLabel: { eq: 'nobody' } } } });
    expect(client.take()).toMatchObject([{ kind: 'SNAPSHOT', complete: true, upserted: [], entered: [] }]);
  });

  it('sends a change of a selected field, and nothing else', async () => {
    const { gateway, pool, client } = await following();
    pool.set('VM', 'web', { nameLabel: 'www' });
    await gateway.settle();
    expect(client.take()).toMatchObject([
      {
        kind: 'DELTA',
        reason: null,
        complete: true,
        upserted: [{ nameLabel: 'www' }],
        entered: [],
        removed: [],
      },
    ]);
  });

  it('says nothing when no selected field differs', async () => {
    const { gateway, pool, client } = await following();
    pool.set('VM', 'web', { nameDescription: 'not selected' });
    await gateway.settle();
    expect(client.isReady).toBe(false);
    expect(client.take()).toEqual([]);
  });

  it('sends every object whose nested selection a change of another object touches', async () => {
    const { gateway, pool, client } = await following();
    pool.set('host', 'a-host', { nameLabel: 'renamed' });
    await gateway.settle();
    expect(client.take()).toMatchObject([
      { upserted: [{ nameLabel: 'web', host: { nameLabel: 'renamed' } }] },
    ]);
  });

  it('sends an object that enters, and removes one that matches no more with its present state', async () => {
    const { gateway, pool, client } = await following({
      query: VMS,
      variables: { filter: { powerState: { eq: 'RUNNING' } } },
    });
    pool.set('VM', 'db', { powerState: 'RUNNING' });
    pool.set('VM', 'web', { powerState: 'PAUSED' });
    await gateway.settle();
    expect(client.take()).toMatchObject([
      {
        kind: 'DELTA',
        upserted: [{ nameLabel: 'db' }],
        entered: [idOf('a', 'VM', 'db')],
        removed: [{ nodeId: idOf('a', 'VM', 'web'), reason: 'NO_MATCH', node: { powerState: 'PAUSED' } }],
      },
    ]);
  });

  it('tells nothing of a deleted object but its id', async () => {
    const { gateway, pool, client } = await following();
    pool.delete('VM', 'web');
    await gateway.settle();
    expect(client.take()).toMatchObject([
      { removed: [{ nodeId: idOf('a', 'VM', 'web'), reason: 'GONE', node: null }], upserted: [] },
    ]);
  });

  it('follows an object into another list: a VM that becomes a template leaves vms', async () => {
    const { gateway, pool, client } = await following();
    pool.set('VM', 'web', { isATemplate: true });
    await gateway.settle();
    expect(client.take()).toMatchObject([
      { removed: [{ reason: 'NO_MATCH', node: { powerState: 'RUNNING' } }] },
    ]);
  });

  it('keeps one client object when a restored database gives it another ref', async () => {
    const { gateway, pool, client } = await following();
    const web = pool.record('VM', 'web');
    pool.apply([
      pool.added('VM', 'web-restored', { ...web, uuid: web.uuid, $ref: 'web-restored', nameLabel: 'older' }),
      pool.deleted('VM', 'web'),
    ]);
    await gateway.settle();
    expect(client.take()).toMatchObject([
      { upserted: [{ id: idOf('a', 'VM', 'web'), nameLabel: 'older' }], removed: [] },
    ]);
  });

  it('executes fragments, aliases and directives as a query does', async () => {
    const query = `subscription ($with: Boolean!) {
      list: vms { ...Envelope ... on VMStreamMessage { what: kind __typename } }
    }
    fragment Envelope on VMStreamMessage {
      a: upserted { id n: nameLabel } b: upserted { id powerState @include(if: $with) } kind @skip(if: $with)
    }`;
    const { gateway, pool, client } = await opened({ query, variables: { with: true } });
    const first = JSON.parse(client.stream.take() ?? '');
    expect(Object.keys(first.data.list)).toEqual(['a', 'b', 'what', '__typename']);
    expect(first.data.list.a[0]).toEqual({ id: idOf('a', 'VM', 'web'), n: 'web' });
    expect(first.data.list.b[0]).toEqual({ id: idOf('a', 'VM', 'web'), powerState: 'RUNNING' });
    pool.set('VM', 'web', { powerState: 'PAUSED' });
    await gateway.settle();
    const next = JSON.parse(client.stream.take() ?? '');
    expect(next.data.list).toMatchObject({ a: [{ n: 'web' }], b: [{ powerState: 'PAUSED' }], what: 'DELTA' });
  });

  it('answers as an AsyncIterable too', async () => {
    const { gateway, pool, client } = await opened();
    const results = client.stream[Symbol.asyncIterator]();
    expect((await results.next()).value.data.vms.kind).toBe('SNAPSHOT');
    const next = results.next();
    pool.set('VM', 'web', { nameLabel: 'www' });
    expect((await next).value.data.vms.upserted[0].nameLabel).toBe('www');
    await results.return?.();
    expect(gateway.engine.figures).toEqual({ streams: 0, sources: 0, dependencies: 0, busy: false });
  });

  it('has nothing of it left when it is closed', async () => {
    const { gateway, client } = await following();
    expect(gateway.engine.figures).toMatchObject({ streams: 1, sources: 1 });
    client.stream.close();
    expect(gateway.engine.figures).toEqual({ streams: 0, sources: 0, dependencies: 0, busy: false });
    expect(gateway.pools.listeners).toBe(0);
  });

  it('shares the executions of those who ask the same, and sends each its own snapshot', async () => {
    const { gateway, pool, client } = await following();
    const late = gateway.open(VMS);
    await gateway.settle();
    expect(gateway.engine.figures).toMatchObject({ streams: 2, sources: 1 });
    expect(late.take()).toMatchObject([
      { kind: 'SNAPSHOT', upserted: [{ nameLabel: 'web' }, { nameLabel: 'db' }] },
    ]);
    pool.set('VM', 'web', { nameLabel: 'www' });
    await gateway.settle();
    expect(late.take()).toMatchObject([{ kind: 'DELTA', upserted: [{ nameLabel: 'www' }] }]);
    expect(client.take()).toMatchObject([{ kind: 'DELTA', upserted: [{ nameLabel: 'www' }] }]);
    late.stream.close();
    expect(gateway.engine.figures).toMatchObject({ streams: 1, sources: 1 });
  });

  it.each(['pools', 'hosts', 'srs', 'networks', 'vmTemplates', 'vmSnapshots', 'controlDomains'])(
    'exists for %s',
    async (field) => {
      const gateway = new TestGateway();
      const pool = gateway.pools.start('a');
      pool.add('SR', 'sr');
      pool.add('network', 'net');
      pool.add('VM', 'template', { isATemplate: true });
      pool.add('VM', 'snapshot', { isASnapshot: true, isATemplate: true });
      pool.add('VM', 'dom0', { isControlDomain: true });
      const client = gateway.open(
        `subscription { ${field} { kind complete upserted { id } removed { nodeId reason } } }`,
      );
      await gateway.settle();
      client.take();
      expect(client.ids).toEqual([...gateway.query(`{ ${field} { nodes { id } } }`).keys()]);
      expect(client.ids).toHaveLength(1);
    },
  );
});

describe('a slow client', () => {
  it('gets the last state alone', async () => {
    const { gateway, pool, client } = await following();
    for (const nameLabel of ['1', '2', '3']) {
      pool.set('VM', 'web', { nameLabel });
      await gateway.settle();
    }
    expect(client.take()).toMatchObject([{ upserted: [{ nameLabel: '3' }] }]);
  });

  it('hears nothing of what has been undone', async () => {
    const { gateway, pool, client } = await following();
    pool.set('VM', 'web', { nameLabel: 'other' });
    await gateway.settle();
    pool.set('VM', 'web', { nameLabel: 'web' });
    await gateway.settle();
    expect(client.take()).toEqual([]);
  });

  it('hears nothing of what came and went, and keeps no trace of it', async () => {
    const { gateway, pool, client } = await following();
    for (let i = 0; i < 50; i += 1) {
      pool.add('VM', `passing-${i}`);
      await gateway.settle();
      pool.delete('VM', `passing-${i}`);
      await gateway.settle();
    }
    expect((client.stream as unknown as { depth: number }).depth).toBe(0);
    expect(client.take()).toEqual([]);
  });

  it('is told of an object that left and came back as of a changed one', async () => {
    const { gateway, pool, client } = await following();
    pool.set('VM', 'web', { isATemplate: true });
    await gateway.settle();
    pool.set('VM', 'web', { isATemplate: false, nameLabel: 'back' });
    await gateway.settle();
    expect(client.take()).toMatchObject([{ upserted: [{ nameLabel: 'back' }], entered: [], removed: [] }]);
  });
});

describe('arguments', () => {
  it('refuses a window that is too large', () => {
    const gateway = new TestGateway();
    const result = gateway.subscribe('subscription { vms(first: 1001) { kind } }');
    expect(result).toMatchObject({
      errors: [{ message: expect.stringContaining('1000'), extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(gateway.engine.figures.streams).toBe(0);
  });

  it('refuses more streams than the limit, by its name', () => {
    const gateway = new TestGateway({ streams: 1 });
    expect(gateway.open('subscription { vms { kind } }')).toBeInstanceOf(Follower);
    expect(gateway.subscribe('subscription { hosts { kind } }')).toMatchObject({
      errors: [{ extensions: { code: 'OPERATION_TOO_EXPENSIVE', limit: 'streams', allowed: 1 } }],
    });
  });

  it('refuses a list with more objects than it may watch', () => {
    const gateway = new TestGateway({ watchedObjects: 1 });
    const pool = gateway.pools.start('a');
    pool.add('VM', '1');
    pool.add('VM', '2');
    expect(gateway.subscribe('subscription { vms { kind } }')).toMatchObject({
      errors: [{ extensions: { limit: 'watchedObjects' } }],
    });
    expect(gateway.engine.figures).toMatchObject({ streams: 0, sources: 0 });
    expect(gateway.pools.listeners).toBe(0);
  });
});

describe('a failure', () => {
  async function failing(executeEvent: TestGateway['pipeline']['executeEvent']) {
    const { gateway, pool, client } = await following();
    gateway.pipeline.executeEvent = executeEvent;
    pool.set('VM', 'web', { nameLabel: 'new' });
    await gateway.settle();
    expect(client.isReady).toBe(true);
    expect(gateway.engine.figures).toEqual({ streams: 0, sources: 0, dependencies: 0, busy: false });
    return client.stream.ended?.errors;
  }

  it('of ours ends the stream with an error that tells no internals', async () => {
    const errors = await failing(() => {
      throw new Error('a secret of the house');
    });
    expect(errors).toMatchObject([
      { message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
  });

  it('to answer at once is told: what is fetched cannot be part of a list stream', async () => {
    const errors = await failing(() => Promise.resolve({ data: {} }));
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('while a message is put together ends the stream as well', async () => {
    const { gateway, pool, client } = await following();
    pool.set('VM', 'web', { isATemplate: true });
    await gateway.settle();
    gateway.pipeline.executeEvent = () => {
      throw new Error('a secret of the house');
    };
    expect(client.stream.take()).toBeUndefined();
    expect(client.stream.ended?.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  });

  it('of one field is reported with its path in the message', async () => {
    const { gateway, pool, client } = await following();
    const execute = gateway.pipeline.executeEvent.bind(gateway.pipeline);
    gateway.pipeline.executeEvent = (...all) => ({
      ...execute(...all),
      errors: [new GraphQLError('no', { path: ['vms', 'upserted', 0, 'host', 'nameLabel'] })],
    });
    pool.set('VM', 'db', { nameLabel: 'new' });
    pool.set('VM', 'web', { nameLabel: 'new' });
    await gateway.settle();
    expect(JSON.parse(client.stream.take() ?? '').errors).toEqual([
      { message: 'no', path: ['vms', 'upserted', 0, 'host', 'nameLabel'] },
      { message: 'no', path: ['vms', 'upserted', 1, 'host', 'nameLabel'] },
    ]);
  });
});

describe('access', () => {
  /** May not read maps with open keys, and sees no object whose name begins with "secret". */
  const policy: AccessPolicy = {
    profileOf: () => ({
      fingerprint: 'less',
      allows: (action) => action !== 'VIEW_CONFIG',
      sees: ({ nameLabel }) => !String(nameLabel).startsWith('secret'),
    }),
  };

  async function restricted() {
    const gateway = new TestGateway({}, undefined, policy);
    const pool = gateway.pools.start('a');
    pool.add('VM', 'web', { nameLabel: 'web', otherConfig: { key: 'value' }, residentOn: 'a-host' });
    pool.add('VM', 'hidden', { nameLabel: 'secret' });
    const client = gateway.open(
      'subscription { vms { kind complete upserted { id nameLabel otherConfig host { nameLabel } } removed { nodeId reason node { id } } } }',
    );
    await gateway.settle();
    return { gateway, pool, client };
  }

  it('holds for streams as for queries: hidden objects are not there, denied fields are null', async () => {
    const { client } = await restricted();
    expect(client.take()).toMatchObject([
      { upserted: [{ nameLabel: 'web', otherConfig: null, host: { nameLabel: 'a host' } }] },
    ]);
    expect(client.state.size).toBe(1);
  });

  it('tells of an object that hides no more than of a deleted one', async () => {
    const { gateway, pool, client } = await restricted();
    client.take();
    pool.set('VM', 'web', { nameLabel: 'secret now' });
    await gateway.settle();
    expect(client.take()).toMatchObject([{ upserted: [], removed: [{ reason: 'GONE', node: null }] }]);
    pool.set('VM', 'hidden', { nameLabel: 'shown' });
    await gateway.settle();
    expect(client.take()).toMatchObject([{ upserted: [{ nameLabel: 'shown' }], removed: [] }]);
  });

  it('hides what a visible object points at, and shows it when it may be seen', async () => {
    const { gateway, pool, client } = await restricted();
    client.take();
    pool.set('host', 'a-host', { nameLabel: 'secret host' });
    await gateway.settle();
    expect(client.take()).toMatchObject([{ upserted: [{ nameLabel: 'web', host: null }] }]);
    pool.set('host', 'a-host', { nameLabel: 'host' });
    await gateway.settle();
    expect(client.take()).toMatchObject([{ upserted: [{ nameLabel: 'web', host: { nameLabel: 'host' } }] }]);
  });
});
