// What a stream depends on beyond the records that it shows: lists, places in an order, lookups that found nothing, and what
// is learnt of hosts aside from their records.
import { describe, expect, it } from 'vitest';
import { type TestPool, uuidOf } from '../../helpers/estate.ts';
import { type Follower, TestGateway } from './following.ts';

interface Scene {
  readonly gateway: TestGateway;
  readonly pool: TestPool;
  /** A stream of `list` that has taken its snapshot. */
  open(list: string, selection: string): Promise<Follower>;
  /** The one object that a client is told of after a change; undefined when it is told nothing. */
  told(client: Follower): Promise<unknown>;
}

function scene(): Scene {
  const gateway = new TestGateway();
  const pool = gateway.pools.start('a');
  return {
    gateway,
    pool,
    open: async (list, selection) => {
      const client = gateway.open(
        `subscription { ${list} { kind complete upserted { id ${selection} } removed { nodeId reason } order } }`,
      );
      await gateway.settle();
      client.take();
      return client;
    },
    told: async (client) => {
      await gateway.settle();
      const messages = client.take();
      expect(messages.length).toBeLessThanOrEqual(1);
      return messages[0]?.upserted[0];
    },
  };
}

describe('a list inside of an object', () => {
  it('tells of an object that comes before the first, though it was never shown', async () => {
    const { pool, open, told } = scene();
    pool.add('VM', 'm', { nameLabel: 'm' });
    pool.add('VM', 'z', { nameLabel: 'z' });
    const client = await open(
      'hosts',
      'pool { vms(first: 1, orderBy: [{ nameLabel: ASC }]) { nodes { nameLabel } } }',
    );
    pool.set('VM', 'z', { nameLabel: 'a' });
    expect(await told(client)).toMatchObject({ pool: { vms: { nodes: [{ nameLabel: 'a' }] } } });
    // Its place among those that are not shown is nobody's business.
    pool.set('VM', 'm', { nameLabel: 'n' });
    expect(await told(client)).toBeUndefined();
  });

  it('tells of another sum, another group and another order across relations', async () => {
    const { pool, open, told } = scene();
    pool.add('host', 'h', { nameLabel: 'h' });
    pool.add('VM', 'x', { nameLabel: 'x', residentOn: 'a-host', memoryStaticMax: 2n ** 60n });
    pool.add('VM', 'y', { nameLabel: 'y', residentOn: 'h', memoryStaticMax: 1 });
    const client = await open(
      'pools',
      `vms(first: 5, orderBy: [{ host: { nameLabel: ASC } }]) {
        nodes { nameLabel }
        aggregate { memoryStaticMax { sum } }
        groups(by: [HOST], first: 5, orderBy: [{ key: { by: HOST } }]) { nodes { count keys { object { ... on Host { nameLabel } } } } }
      }`,
    );
    pool.set('VM', 'y', { memoryStaticMax: 2 });
    expect(await told(client)).toMatchObject({
      vms: { aggregate: { memoryStaticMax: { sum: String(2n ** 60n + 2n) } } },
    });
    pool.set('host', 'h', { nameLabel: 'A first' });
    expect(await told(client)).toMatchObject({ vms: { nodes: [{ nameLabel: 'y' }, { nameLabel: 'x' }] } });
    pool.delete('host', 'h');
    expect(await told(client)).toMatchObject({
      vms: {
        groups: {
          nodes: [
            { count: 1, keys: [{ object: null }] },
            { count: 1, keys: [{ object: { nameLabel: 'a host' } }] },
          ],
        },
      },
    });
  });

  it('tells of another text of a group: the name of its object, or what a nameless pool goes by', async () => {
    const { pool, open, told } = scene();
    pool.add('VM', 'x', { nameLabel: 'x', residentOn: 'a-host' });
    const client = await open('vms', 'pool { vms { groups(by: [HOST, POOL]) { nodes { keys { text } } } } }');
    const texts = async () => {
      const object = (await told(client)) as
        | { pool: { vms: { groups: { nodes: { keys: { text: string }[] }[] } } } }
        | undefined;
      return object?.pool.vms.groups.nodes.flatMap(({ keys }) => keys.map(({ text }) => text));
    };
    pool.set('host', 'a-host', { nameLabel: 'renamed' });
    expect(await texts()).toEqual(['renamed', 'a']);
    pool.set('pool', 'a-pool', { nameLabel: '', master: 'a-host' });
    expect(await texts()).toEqual(['renamed', 'renamed']);
    pool.set('host', 'a-host', { nameLabel: 'again' });
    expect(await texts()).toEqual(['again', 'again']);
  });

  it('tells of messages by the uuid that they name', async () => {
    const { pool, open, told } = scene();
    pool.add('VM', 'x', { nameLabel: 'x' });
    const client = await open('vms', 'messages { totalCount nodes { name } }');
    const about = { cls: 'VM', objUuid: uuidOf('a/x') };
    pool.add('message', 'm', { ...about, name: 'VM_STARTED' });
    expect(await told(client)).toMatchObject({
      messages: { totalCount: 1, nodes: [{ name: 'VM_STARTED' }] },
    });
    // Another class with the same uuid is another object.
    pool.set('message', 'm', { cls: 'HOST' });
    expect(await told(client)).toMatchObject({ messages: { totalCount: 0 } });
    pool.add('message', 'other', { cls: 'VM', objUuid: uuidOf('a/nobody') });
    expect(await told(client)).toBeUndefined();
    pool.set('message', 'other', about);
    expect(await told(client)).toMatchObject({ messages: { totalCount: 1 } });
    pool.delete('message', 'other');
    expect(await told(client)).toMatchObject({ messages: { totalCount: 0 } });
  });
});

describe('a lookup by uuid that found nothing', () => {
  it('is told when the lower disk of a chain comes', async () => {
    const { pool, open, told } = scene();
    pool.add('VDI', 'top', { sr: 's', managed: true, smConfig: { 'vhd-parent': uuidOf('a/base') } });
    const client = await open('vdis', 'chain { complete vdis { uuid } } chainParent { nameLabel }');
    pool.add('VDI', 'base', { sr: 's', managed: false, nameLabel: 'base' });
    expect(await told(client)).toMatchObject({
      chain: { complete: true },
      chainParent: { nameLabel: 'base' },
    });
    // One of another SR is none.
    pool.set('VDI', 'base', { sr: 'other' });
    expect(await told(client)).toMatchObject({ chain: { complete: false }, chainParent: null });
  });

  it('is told when the subject of a message comes, and when it goes', async () => {
    const { pool, open, told } = scene();
    pool.add('message', 'm', { cls: 'VM', objUuid: uuidOf('a/late'), name: 'VM_CLONED' });
    const client = await open('messages', 'subject { ... on VM { nameLabel } }');
    pool.add('VM', 'late', { nameLabel: 'late' });
    expect(await told(client)).toMatchObject({ subject: { nameLabel: 'late' } });
    pool.delete('VM', 'late');
    expect(await told(client)).toMatchObject({ subject: null });
  });

  it('is told when an object of a filter comes', async () => {
    const { pool, open, told } = scene();
    pool.add('VBD', 'b', { vdi: 'late' });
    const client = await open(`vbds(filter: { vdi: { is: { sr: { eq: "${uuidOf('a/s')}" } } } })`, 'type');
    pool.add('VDI', 'late', { sr: 's' });
    expect(await told(client)).toBeUndefined();
    pool.add('SR', 's', {});
    expect(await told(client)).toMatchObject({ id: expect.any(String) });
  });
});

describe('a window in an order across relations', () => {
  it('follows the names of what the objects point at', async () => {
    const { pool, open, gateway } = scene();
    pool.add('SR', 's1', { nameLabel: '1' });
    pool.add('SR', 's2', { nameLabel: '2' });
    pool.add('VDI', 'x', { sr: 's1', managed: true });
    pool.add('VDI', 'y', { sr: 's2', managed: true });
    const client = await open('vdis(first: 1, orderBy: [{ sr: { nameLabel: ASC } }])', 'sr { nameLabel }');
    const before = client.order;
    pool.set('SR', 's2', { nameLabel: '0' });
    await gateway.settle();
    client.take();
    expect([...client.state.values()]).toMatchObject([{ sr: { nameLabel: '0' } }]);
    expect(client.order).not.toEqual(before);
    // What led on points nowhere now: nulls come first.
    pool.set('VDI', 'x', { sr: 'nowhere' });
    await gateway.settle();
    client.take();
    expect([...client.state.values()]).toMatchObject([{ sr: null }]);
    expect(client.order).toEqual(before);
  });
});

describe('what is learnt aside from the records', () => {
  it('is told to who selected it: the missing updates of a host', async () => {
    const { gateway, pool, open, told } = scene();
    const client = await open('hosts', 'missingUpdates { state total }');
    const other = await open('hosts', 'nameLabel');
    gateway.pools.learnUpdates('a', 'a-host', { state: 'checked', checkedAtMs: 1, packages: [], total: 3 });
    expect(await told(client)).toMatchObject({ missingUpdates: { state: 'CHECKED', total: 3 } });
    expect(await told(other)).toBeUndefined();
    pool.set('host', 'a-host', { nameLabel: 'new' });
    expect(await told(other)).toMatchObject({ nameLabel: 'new' });
  });
});
