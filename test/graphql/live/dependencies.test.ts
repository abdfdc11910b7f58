// Who is executed again, and who is not.
import { type GraphQLObjectType, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { describe, expect, it } from 'vitest';
import { gatewaySchema } from '../../../src/graphql/schema/gateway-schema.ts';
import type { ClassName } from '../../../src/xapi/datamodel/types.ts';
import type { Fields, TestPool } from '../../helpers/estate.ts';
import { TIMED } from '../../helpers/random-questions.ts';
import { type Follower, TestGateway } from './following.ts';

const { schema } = gatewaySchema();

interface Watched {
  readonly gateway: TestGateway;
  readonly pool: TestPool;
  readonly client: Follower;
  /** Executions of the selection since the last call. */
  executions(): number;
}

async function watch(selection: string, args = ''): Promise<Watched> {
  const gateway = new TestGateway();
  let count = 0;
  const execute = gateway.pipeline.executeEvent.bind(gateway.pipeline);
  // Counts, and runs what it counts.
  gateway.pipeline.executeEvent = (...all) => {
    count += 1;
    return execute(...all);
  };
  const pool = gateway.pools.start('a');
  for (const name of ['x', 'y', 'z']) {
    pool.add('VM_metrics', `${name}-metrics`, { memoryActual: 1, lastUpdated: '2026-01-01T00:00:00Z' });
    pool.add('VM', name, {
      nameLabel: name,
      metrics: `${name}-metrics`,
      powerState: 'RUNNING',
      residentOn: 'a-host',
    });
  }
  const client = gateway.open(
    `subscription { vms${args} { kind complete upserted { id ${selection} } removed { nodeId reason } } }`,
  );
  await gateway.settle();
  client.take();
  count = 0;
  const executions = () => {
    const counted = count;
    count = 0;
    return counted;
  };
  return { gateway, pool, client, executions };
}

describe('a change executes', () => {
  it('the object itself alone', async () => {
    const { gateway, pool, executions } = await watch('nameLabel');
    pool.set('VM', 'x', { nameLabel: 'new' });
    await gateway.settle();
    expect(executions()).toBe(1);
  });

  it('nothing when nobody reads the record', async () => {
    const { gateway, pool, executions } = await watch('nameLabel');
    pool.set('host', 'a-host', { nameLabel: 'new' });
    pool.set('VM_metrics', 'x-metrics', { startTime: '2026-01-01T00:00:00Z' });
    await gateway.settle();
    expect(executions()).toBe(0);
  });

  it('whatever shows the record', async () => {
    const { gateway, pool, executions } = await watch('host { nameLabel }');
    pool.set('VM', 'z', { residentOn: null });
    await gateway.settle();
    expect(executions()).toBe(1);
    pool.set('host', 'a-host', { nameLabel: 'new' });
    await gateway.settle();
    expect(executions()).toBe(2);
  });

  it('what showed a dangling reference, once it points somewhere', async () => {
    const { gateway, pool, client, executions } = await watch('host { nameLabel }');
    pool.set('VM', 'x', { residentOn: 'late' });
    await gateway.settle();
    expect(client.take()).toMatchObject([{ upserted: [{ host: null }] }]);
    executions();
    pool.add('host', 'late', { nameLabel: 'late' });
    await gateway.settle();
    expect(executions()).toBe(1);
    expect(client.take()).toMatchObject([{ upserted: [{ host: { nameLabel: 'late' } }] }]);
  });

  it('once for all changes of a batch', async () => {
    const { gateway, pool, executions } = await watch('nameLabel host { nameLabel } metrics { startTime }');
    pool.apply([
      pool.modified('VM', 'x', { nameLabel: 'new' }),
      pool.modified('host', 'a-host', { nameLabel: 'new' }),
      pool.modified('VM_metrics', 'x-metrics', { startTime: '2026-01-01T00:00:00Z' }),
    ]);
    await gateway.settle();
    expect(executions()).toBe(3);
  });
});

describe('a heartbeat', () => {
  it('executes nothing for a selection that does not reach its fields', async () => {
    const { gateway, pool, executions } = await watch('nameLabel metrics { startTime }');
    pool.set('VM_metrics', 'x-metrics', { lastUpdated: '2026-01-01T00:00:05Z', memoryActual: 2 });
    await gateway.settle();
    expect(executions()).toBe(0);
  });

  it('is sent to who selected one of its fields', async () => {
    const { gateway, pool, client } = await watch('metrics { memoryActual }');
    pool.set('VM_metrics', 'x-metrics', { lastUpdated: '2026-01-01T00:00:05Z', memoryActual: 2 });
    await gateway.settle();
    expect(client.take()).toMatchObject([{ upserted: [{ metrics: { memoryActual: '2' } }] }]);
    pool.set('VM_metrics', 'x-metrics', { lastUpdated: '2026-01-01T00:00:10Z' });
    await gateway.settle();
    expect(client.take()).toEqual([]);
  });

  it('reaches a selection in a fragment, under an alias', async () => {
    const { gateway, pool, client } = await watch('... on VM { m: metrics { l: lastUpdated } }');
    pool.set('VM_metrics', 'x-metrics', { lastUpdated: '2026-01-01T00:00:05Z' });
    await gateway.settle();
    expect(client.take()).toMatchObject([{ upserted: [{ m: { l: '2026-01-01T00:00:05Z' } }] }]);
  });
});

/** Every leaf that a type makes of more than its own record, one selection each; other objects are left out. */
function derivedFields(name: string, isPart = false): readonly string[] {
  const type = schema.getType(name) as GraphQLObjectType;
  return Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if ((!field.resolve && !isPart) || field.args.some(isRequiredArgument)) return [];
    // Metrics come by polls; all of them over ten minutes are too much for a page.
    if (TIMED.has(`${name}.${field.name}`) || field.name === 'metricSeries') return [];
    if (isLeafType(target)) return [field.name];
    if (!isObjectType(target) || target.getInterfaces().length > 0 || target.name.endsWith('Connection'))
      return [];
    return derivedFields(target.name, true).map((inner) => `${field.name} { ${inner} }`);
  });
}

describe('a heartbeat, under another name,', () => {
  const BEATS: readonly (readonly [cls: ClassName, ref: string, fields: Fields])[] = [
    ['VM_metrics', 'm', { memoryActual: 2 ** 31, vcpusUtilisation: { '0': 0.5 } }],
    ['host_metrics', 'hm', { memoryFree: 7 }],
    ['host_cpu', 'cpu', { utilisation: 0.5 }],
    ['PIF_metrics', 'pm', { ioReadKbs: 1.5 }],
  ];

  it.each([
    ['vms', 'VM'],
    ['hosts', 'Host'],
    ['pools', 'Pool'],
    ['pifs', 'PIF'],
    ['networks', 'Network'],
    ['bonds', 'Bond'],
  ])('reaches every field of %s that is made from it', async (list, type) => {
    const gateway = new TestGateway();
    const pool = gateway.pools.start('a');
    pool.apply([
      pool.added('VM_metrics', 'm', { memoryActual: 2 ** 30 }),
      pool.added('VM_guest_metrics', 'gm', { memory: { free: '1', total: '50' } }),
      pool.added('host_metrics', 'hm', { memoryTotal: 100, memoryFree: 50, live: true }),
      pool.added('host_cpu', 'cpu', { host: 'a-host' }),
      pool.added('PIF_metrics', 'pm', { carrier: true, speed: 10 }),
      pool.added('PIF', 'p', { host: 'a-host', metrics: 'pm', network: 'n', bondMasterOf: ['b'] }),
      pool.added('Bond', 'b', { master: 'p', slaves: ['p'] }),
      pool.added('network', 'n', { pifs: ['p'] }),
      pool.added('VM', 'x', {
        metrics: 'm',
        guestMetrics: 'gm',
        powerState: 'RUNNING',
        residentOn: 'a-host',
      }),
    ]);
    pool.set('host', 'a-host', {
      metrics: 'hm',
      hostCpus: ['cpu'],
      controlDomain: 'x',
      residentVms: ['x'],
      pifs: ['p'],
    });
    const selections = derivedFields(type);
    const clients = selections.map((selection) => ({
      selection,
      client: gateway.open(
        `subscription { ${list} { kind complete upserted { id ${selection} } removed { nodeId } } }`,
      ),
    }));
    await gateway.settle();
    for (const [cls, ref, fields] of BEATS) {
      pool.set(cls, ref, fields);
      await gateway.settle();
      for (const { selection, client } of clients) {
        client.take();
        const fresh = gateway.query(`{ ${list} { nodes { id ${selection} } } }`);
        expect(Object.fromEntries(client.state), `${selection} after ${cls}`).toEqual(
          Object.fromEntries(fresh),
        );
      }
    }
  });
});

describe('a filter that looks at other records', () => {
  it('lets an object in when the other record changes', async () => {
    const gateway = new TestGateway();
    const pool = gateway.pools.start('a');
    pool.add('VM', 'x', { nameLabel: 'x', residentOn: 'late' });
    const uuid = '00000000-0000-0000-0000-000000000007';
    const client = gateway.open({
      query:
        'subscription ($host: UUID) { vms(filter: { residentOn: { eq: $host } }) { kind complete upserted { id } removed { nodeId reason } } }',
      variables: { host: uuid },
    });
    await gateway.settle();
    expect(client.take()).toMatchObject([{ kind: 'SNAPSHOT', upserted: [] }]);
    pool.add('host', 'late', { uuid });
    await gateway.settle();
    expect(client.take()).toMatchObject([{ kind: 'DELTA', upserted: [{ id: expect.any(String) }] }]);
    pool.delete('host', 'late');
    await gateway.settle();
    expect(client.take()).toMatchObject([{ removed: [{ reason: 'NO_MATCH' }] }]);
  });
});
