// Streams through the whole gateway: simulated pools over HTTP on one side, a WebSocket client on the other.
import { afterEach, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway, type TestGatewayOptions } from '../../helpers/gateway.ts';
import { RawClient } from '../../http/ws/serving.ts';
import type { Envelope } from './following.ts';

const open: TestGateway[] = [];
afterEach(async () => {
  for (const gateway of open.splice(0)) await gateway.close();
});

async function start(options?: TestGatewayOptions): Promise<TestGateway> {
  const gateway = await startTestGateway(options);
  open.push(gateway);
  return gateway;
}

const VMS = `subscription { vms {
  kind reason complete revision upserted { id nameLabel powerState host { nameLabel } metrics { startTime } }
  entered removed { nodeId reason node { nameLabel } } sync { pool { nameLabel } state }
} }`;

/** Messages of stream `1`. */
function messages(client: RawClient): Envelope[] {
  return (client.next('1') as { data: { vms: Envelope } }[]).map(({ data }) => data.vms);
}

function fold(client: RawClient): Record<string, unknown> {
  const state = new Map<string, unknown>();
  for (const { kind, upserted, removed } of messages(client)) {
    if (kind === 'SNAPSHOT') state.clear();
    for (const object of upserted) state.set(object.id, object);
    for (const { nodeId } of removed) state.delete(nodeId);
  }
  return Object.fromEntries(state);
}

async function fresh(gateway: TestGateway): Promise<Record<string, unknown>> {
  const answer = (await gateway.query(
    '{ vms(first: 1000) { nodes { id nameLabel powerState host { nameLabel } metrics { startTime } } } }',
  )) as { data: { vms: { nodes: { id: string }[] } } };
  return Object.fromEntries(answer.data.vms.nodes.map((node) => [node.id, node]));
}

async function follow(gateway: TestGateway, query = VMS): Promise<RawClient> {
  const client = await new RawClient(gateway.socketUrl).initialise();
  client.subscribe('1', query);
  await client.until('the snapshot is complete', () => messages(client).at(-1)?.complete === true);
  return client;
}

/** A call to the simulated pool, as any other of its clients makes it. */
async function call(url: string, method: string, params: readonly unknown[]): Promise<unknown> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
  const answer = await fetch(`${url}/jsonrpc`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
  const { result, error } = (await answer.json()) as { result?: unknown; error?: unknown };
  if (error) throw new Error(JSON.stringify(error));
  return result;
}

describe('a stream through the whole gateway', () => {
  it('shows a VM start, as the pool carries it out', async () => {
    const gateway = await start({ pools: [{ pace: 0.05 }] });
    const { url, username, password, database } = gateway.simulator;
    const client = await follow(gateway);
    const [ref, row] = [...database.rows('VM')].find(
      ([, { power_state, is_a_template, is_control_domain }]) =>
        power_state === 'Halted' && !is_a_template && !is_control_domain,
    ) ?? ['', { uuid: '' }];
    const session = await call(url, 'session.login_with_password', [username, password, '1.0', 'test']);
    await call(url, 'VM.start', [session, ref, false, true]);
    await client.until('the VM runs', () =>
      messages(client).some(
        ({ kind, upserted }) =>
          kind === 'DELTA' && upserted.some(({ powerState }) => powerState === 'RUNNING'),
      ),
    );
    const shown = messages(client).flatMap(({ kind, upserted }) => (kind === 'DELTA' ? upserted : []));
    const started = shown.filter(({ nameLabel }) => nameLabel === database.get('VM', ref)?.name_label).at(-1);
    expect(started).toMatchObject({ powerState: 'RUNNING', host: { nameLabel: expect.any(String) } });
    expect(row.uuid).toBeTruthy();
    await client.close();
  });

  it('says that a pool turned stale and is fresh again, removing nothing, and folds to what a query answers', async () => {
    const gateway = await start({ pools: [{}, { hosts: 1, vms: 5, seed: 2 }] });
    const client = await follow(gateway);
    const count = Object.keys(fold(client)).length;
    const states = () => messages(client).flatMap(({ kind, sync }) => (kind === 'DELTA' ? (sync ?? []) : []));
    gateway.simulator.faults.down(0);
    await client.until('the pool is stale', () =>
      states().some((one) => (one as { state: string }).state === 'STALE'),
    );
    expect(Object.keys(fold(client))).toHaveLength(count);
    // The other pool goes on meanwhile.
    const other = gateway.simulators[1];
    const [ref] = [...(other?.database.rows('VM') ?? [])].find(
      ([, { is_a_template, is_control_domain }]) => !is_a_template && !is_control_domain,
    ) ?? [''];
    other?.database.set('VM', ref, 'name_label', 'renamed meanwhile');
    await client.until('the rename is there', () =>
      messages(client).some(({ upserted }) =>
        upserted.some(({ nameLabel }) => nameLabel === 'renamed meanwhile'),
      ),
    );
    const [mine] = [...gateway.simulator.database.rows('VM')].find(
      ([, { is_a_template, is_control_domain }]) => !is_a_template && !is_control_domain,
    ) ?? [''];
    gateway.simulator.database.destroy('VM', mine);
    gateway.simulator.faults.down(0, false);
    await client.until(
      'the pool is fresh again',
      () => (states().at(-1) as { state: string } | undefined)?.state === 'READY',
    );
    await client.until('the destroyed VM is gone', () =>
      messages(client).some(({ removed }) => removed.length > 0),
    );
    expect(fold(client)).toEqual(await fresh(gateway));
    await client.close();
  });

  it('folds to what a query answers while the pool lives', async () => {
    const gateway = await start({ pools: [{ vms: 30, seed: 5 }] });
    const client = await follow(gateway);
    const { database } = gateway.simulator;
    const refs = [...database.rows('VM')]
      .filter(([, row]) => !row.is_a_template && !row.is_control_domain)
      .map(([ref]) => ref);
    const hosts = [...database.rows('host')].map(([ref]) => ref);
    for (let round = 0; round < 60; round += 1) {
      const ref = refs[round % refs.length] ?? '';
      database.set('VM', ref, 'name_label', `round ${round}`);
      database.set('host', hosts[round % hosts.length] ?? '', 'name_label', `host in round ${round}`);
      if (round % 7 === 0) database.set('VM', ref, 'is_a_template', true);
      if (round % 20 === 0) gateway.simulator.faults.cutConnections();
      await new Promise((resolve) => setImmediate(resolve));
    }
    database.set('VM', refs[1] ?? '', 'name_label', 'the last word');
    await client.until('the last word is there', () =>
      messages(client).some(({ upserted }) =>
        upserted.some(({ nameLabel }) => nameLabel === 'the last word'),
      ),
    );
    expect(fold(client)).toEqual(await fresh(gateway));
    await client.close();
  });

  it('ends with its socket going away, and not as complete, when the gateway stops: clients come back then', async () => {
    const gateway = await start();
    const client = await follow(gateway);
    await gateway.close();
    open.splice(0);
    expect((await client.whenClosed()).code).toBe(1001);
    expect(client.received.filter(({ type }) => type === 'complete')).toEqual([]);
  });
});
