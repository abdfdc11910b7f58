import { describe, expect, it } from 'vitest';
import {
  GatewayStatusDocument,
  NodeByIdDocument,
  NodesDocument,
  RootListsDocument,
  VmListDocument,
  VmRelationsDocument,
} from '../generated/graphql.ts';
import { emptyEstate, estateOf, ref, status, uuidOf } from './estate.ts';
import { answerTo, ask, codesOf, dataOf, pipelineOver } from './gateway.ts';

const estate = estateOf({ hosts: 2, vms: 20 });
const pipeline = pipelineOver([estate]);

describe('root lists', () => {
  const answer = answerTo(pipeline, RootListsDocument, {});

  it('tell VMs, templates, snapshots and control domains apart', () => {
    expect(answer.vms.totalCount).toBe(20);
    expect(answer.vmTemplates.nodes).toEqual([{ kind: 'TEMPLATE', nameLabel: 'Debian template' }]);
    expect(answer.vmSnapshots.nodes).toEqual([{ kind: 'SNAPSHOT', nameLabel: 'before the upgrade' }]);
    expect(answer.controlDomains.nodes.map(({ kind }) => kind)).toEqual(['CONTROL_DOMAIN', 'CONTROL_DOMAIN']);
  });

  it('show hosts with what belongs to them', () => {
    const host = answer.hosts.nodes.find(({ nameLabel }) => nameLabel === 'host-0');
    expect(host).toEqual({
      nameLabel: 'host-0',
      controlDomain: { kind: 'CONTROL_DOMAIN' },
      residentVms: { totalCount: 11 },
      networks: [{ nameLabel: 'net-0' }],
      srs: [{ nameLabel: 'sr-0' }],
      metrics: { memoryTotal: '68719476736' },
      hostCpus: [{ number: '0', utilisation: 0.25 }],
    });
  });

  it('are the same for one pool, and for all', () => {
    const [pool] = answer.pools.nodes;
    expect(pool).toMatchObject({
      hosts: { totalCount: answer.hosts.totalCount },
      vms: { totalCount: answer.vms.totalCount },
      vmTemplates: { totalCount: 1 },
      vmSnapshots: { totalCount: 1 },
      controlDomains: { totalCount: 2 },
      srs: { totalCount: answer.srs.totalCount },
      networks: { totalCount: answer.networks.totalCount },
    });
  });

  it('join the pools', () => {
    const both = pipelineOver([estate, estateOf({ hosts: 1, vms: 3, number: 1 })]);
    const data = answerTo(both, RootListsDocument, {});
    expect(data.vms.totalCount).toBe(23);
    expect(data.pools.nodes.map(({ nameLabel, vms }) => [nameLabel, vms.totalCount]).sort()).toEqual([
      ['pool 0', 20],
      ['pool 1', 3],
    ]);
  });
});

describe('relations', () => {
  it('lead from a VM to everything around it', () => {
    const { vm } = answerTo(pipeline, VmRelationsDocument, { uuid: uuidOf('VM', 0) });
    expect(vm).toEqual({
      id: expect.any(String),
      kind: 'VM',
      host: { nameLabel: 'host-0', isCoordinator: true },
      residentOn: { nameLabel: 'host-0' },
      affinity: { nameLabel: 'host-0' },
      pool: { nameLabel: 'pool 0', coordinator: { nameLabel: 'host-0' }, defaultSr: { nameLabel: 'sr-0' } },
      networks: [
        { nameLabel: 'net-0', vms: { totalCount: 20 }, hosts: { nodes: expect.any(Array) } },
        { nameLabel: 'net-1', vms: { totalCount: 10 }, hosts: { nodes: [] } },
      ],
      srs: [
        {
          nameLabel: 'sr-0',
          physicalSize: '1152921504606846977',
          vms: { totalCount: 10 },
          hosts: { totalCount: 2 },
        },
      ],
      metrics: { startTime: '2026-11-20T08:00:00Z', vcpusCpu: [{ vcpu: '0', cpu: '3' }] },
      guestMetrics: { networks: { '0/ip': '10.1.0.1' } },
      snapshots: {
        nodes: [
          {
            nameLabel: 'before the upgrade',
            kind: 'SNAPSHOT',
            snapshotTime: '2026-11-01T10:00:00Z',
            snapshotOf: { nameLabel: 'vm-00000' },
          },
        ],
      },
      currentOperations: [{ operation: 'CLEAN_REBOOT' }],
      blockedOperations: [{ operation: 'DESTROY', reason: 'keep it' }],
      otherConfig: { base: 'debian', index: '0' },
    });
  });

  it('end in null and in nothing where a ref points nowhere', () => {
    const lonely = emptyEstate(3);
    lonely.add('pool', 0);
    lonely.add('VM', 1, { nameLabel: 'lonely', residentOn: ref('host', 99), vifs: [ref('VIF', 98)] });
    const { vms } = dataOf<{ vms: { nodes: unknown[] } }>(
      pipelineOver([lonely]),
      '{ vms { nodes { nameLabel host { id } networks { id } srs { id } pool { coordinator { id } } } } }',
    );
    expect(vms.nodes).toEqual([
      { nameLabel: 'lonely', host: null, networks: [], srs: [], pool: { coordinator: null } },
    ]);
  });

  it('never show a ref', () => {
    const answers = [
      answerTo(pipeline, VmListDocument, {}),
      answerTo(pipeline, RootListsDocument, {}),
      answerTo(pipeline, VmRelationsDocument, { uuid: uuidOf('VM', 0) }),
    ];
    expect(JSON.stringify(answers)).not.toContain('OpaqueRef');
  });
});

describe('global ids', () => {
  it('name the same object through node and nodes', () => {
    const { vm } = answerTo(pipeline, VmRelationsDocument, { uuid: uuidOf('VM', 0) });
    const id = vm?.id ?? '';
    expect(answerTo(pipeline, NodeByIdDocument, { id })).toEqual({ node: { __typename: 'VM', id } });
    const { nodes } = answerTo(pipeline, NodesDocument, { ids: [id, id] });
    expect(nodes).toEqual([
      { __typename: 'VM', id, nameLabel: 'vm-00000' },
      { __typename: 'VM', id, nameLabel: 'vm-00000' },
    ]);
  });

  it('are the same after a restart, when every ref and the order of pools have changed', () => {
    const again = pipelineOver([estateOf({ hosts: 1, vms: 2, number: 1 }), estateOf({ hosts: 2, vms: 20 })]);
    const query = `{ vm(by: { uuid: "${uuidOf('VM', 5)}" }) { id } }`;
    expect(dataOf(again, query)).toEqual(dataOf(pipeline, query));
  });

  it('stay unique when two pools know the same uuid, which a bare uuid does not', () => {
    const first = emptyEstate(0);
    const second = emptyEstate(1);
    for (const [at, one] of [first, second].entries()) {
      one.add('pool', 0);
      one.add('VM', 1, { uuid: uuidOf('VM', 1), nameLabel: `in pool ${at}` });
    }
    const both = pipelineOver([first, second]);
    const { vms } = dataOf<{ vms: { nodes: { id: string; nameLabel: string }[] } }>(
      both,
      '{ vms { nodes { id nameLabel } } }',
    );
    expect(new Set(vms.nodes.map(({ id }) => id)).size).toBe(2);
    for (const { id, nameLabel } of vms.nodes) {
      expect(dataOf(both, `{ vm(by: { id: "${id}" }) { nameLabel } }`)).toEqual({ vm: { nameLabel } });
    }
    const refused = ask(both, `{ vm(by: { uuid: "${uuidOf('VM', 1)}" }) { nameLabel } }`);
    expect(codesOf(refused)).toEqual(['AMBIGUOUS_UUID']);
  });

  it('of another class are refused where one class is asked for', () => {
    const { hosts } = dataOf<{ hosts: { nodes: { id: string }[] } }>(
      pipeline,
      '{ hosts(first: 1) { nodes { id } } }',
    );
    const id = hosts.nodes[0]?.id;
    expect(codesOf(ask(pipeline, `{ vm(by: { id: "${id}" }) { id } }`))).toEqual(['INVALID_ID']);
  });

  it('that nobody has made are refused, of deleted objects answer null', () => {
    expect(codesOf(ask(pipeline, '{ node(id: "Zm9v") { id } }'))).toEqual(['INVALID_ID']);
    const fleeting = estateOf({ hosts: 1, vms: 1, number: 9 });
    const over = pipelineOver([fleeting]);
    const { vms } = dataOf<{ vms: { nodes: { id: string }[] } }>(over, '{ vms { nodes { id } } }');
    for (const record of [...fleeting.store.list('VM')]) fleeting.remove(record);
    expect(dataOf(over, `{ node(id: "${vms.nodes[0]?.id}") { id } }`)).toEqual({ node: null });
  });

  it('take exactly one of id and uuid', () => {
    const both = ask(pipeline, `{ vm(by: { id: "x", uuid: "${uuidOf('VM', 0)}" }) { id } }`);
    expect(codesOf(both)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const query = 'query ($by: VMBy!) { vm(by: $by) { id } }';
    for (const by of [{}, { uuid: uuidOf('VM', 0), id: 'x' }, { uuid: null }]) {
      expect(codesOf(ask(pipeline, query, { by }))).toEqual(['BAD_USER_INPUT']);
    }
  });
});

describe('the status', () => {
  it('shows every configured pool, synced or not', () => {
    const silent = emptyEstate(5);
    silent.status = {
      ...status('connecting'),
      syncedAtMs: null,
      address: null,
      tls: 'unverified',
      lagMs: null,
      lastError: { code: 'UNREACHABLE', message: 'nobody listens', atMs: Date.UTC(2026, 0, 1) },
    };
    const { gateway } = answerTo(pipelineOver([estate, silent]), GatewayStatusDocument, {});
    expect(gateway.version).toBe('0.0.0-test');
    expect(gateway.pools[0]).toMatchObject({
      key: 'server-0',
      state: 'READY',
      generation: '1',
      lag: 'PT0.012S',
      pool: { nameLabel: 'pool 0', sync: { state: 'READY', syncedAt: '2026-11-22T12:00:00Z' } },
    });
    expect(gateway.pools[0]?.objectCounts).toContainEqual({ class: 'VM', count: '24' });
    expect(gateway.pools[1]).toEqual({
      key: 'server-5',
      label: 'Pool 5',
      readOnly: false,
      state: 'CONNECTING',
      syncedAt: null,
      generation: '1',
      lag: null,
      relists: '0',
      tls: 'UNVERIFIED',
      address: null,
      objectCounts: [],
      lastError: { code: 'UNREACHABLE', message: 'nobody listens', at: '2026-01-01T00:00:00Z' },
      pool: null,
    });
  });

  it('of stale pools stands in the extensions of every answer', () => {
    const stale = estateOf({ hosts: 1, vms: 1, number: 6 });
    stale.status = status('stale');
    const result = ask(pipelineOver([estate, stale]), '{ vms { totalCount } }');
    expect(result.data).toEqual({ vms: { totalCount: 21 } });
    expect(result.extensions).toEqual({
      sync: [{ pool: expect.any(String), label: 'Pool 6', state: 'STALE', syncedAt: '2026-11-22T12:00:00Z' }],
    });
    expect(ask(pipeline, '{ vms { totalCount } }').extensions).toBeUndefined();
  });
});
