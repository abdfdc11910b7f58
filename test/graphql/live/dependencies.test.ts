// Who is executed again, and who is not.
import { describe, expect, it } from 'vitest';
import type { TestPool } from '../../helpers/estate.ts';
import { type Follower, TestGateway } from './following.ts';

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
