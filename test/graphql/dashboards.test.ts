// Dashboards against the same numbers counted by hand, on an estate whose every figure is known.
import { describe, expect, it } from 'vitest';
import type { Estate } from './estate.ts';
import { emptyEstate, ref, uuidOf } from './estate.ts';
import { ask, dataOf, pipelineOver } from './gateway.ts';

const GIB = 2 ** 30;

/** Two hosts (one disabled), three VMs on the first, one suspended, one halted; a shared SR, an ISO SR, one of no size. */
function office(number = 0): Estate {
  const estate = emptyEstate(number);
  const { add } = estate;
  add('pool', 0, { nameLabel: `office ${number}`, master: ref('host', 0) });
  for (const at of [0, 1]) {
    add('host', at, {
      nameLabel: `host-${at}`,
      enabled: at === 0,
      metrics: ref('host_metrics', at),
      residentVms: at === 0 ? [0, 1, 2, 100].map((vm) => ref('VM', vm)) : [ref('VM', 101)],
      controlDomain: ref('VM', 100 + at),
      cpuInfo: { cpu_count: '16', socket_count: '2', threads_per_core: '2' },
      pbds: [ref('PBD', at)],
      certificates: [ref('Certificate', at)],
    });
    add('host_metrics', at, { live: true, memoryTotal: 64 * GIB, memoryFree: 16 * GIB });
    add('VM', 100 + at, { isControlDomain: true, powerState: 'RUNNING', residentOn: ref('host', at) });
    add('PBD', at, { host: ref('host', at), sr: ref('SR', 0), currentlyAttached: true });
    add('Certificate', at, {
      host: ref('host', at),
      notAfter: at ? '2026-12-01T00:00:00Z' : '2036-12-01T00:00:00Z',
    });
  }
  const states = ['RUNNING', 'RUNNING', 'PAUSED', 'SUSPENDED', 'HALTED'];
  for (const [at, powerState] of states.entries()) {
    add('VM', at, {
      nameLabel: `vm-${at}`,
      powerState,
      residentOn: at < 3 ? ref('host', 0) : null,
      vcpusAtStartup: at + 1,
      vcpusMax: at + 1,
      memoryDynamicMax: (at + 1) * GIB,
      metrics: ref('VM_metrics', at),
      vbds: [ref('VBD', at)],
    });
    add('VM_metrics', at, { vcpusNumber: at + 1, memoryActual: at < 3 ? (at + 1) * GIB : 0 });
    add('VBD', at, { vm: ref('VM', at), vdi: ref('VDI', at), type: 'DISK' });
    add('VDI', at, {
      sr: ref('SR', 0),
      vbds: [ref('VBD', at)],
      virtualSize: 10 * (at + 1) * GIB,
      managed: true,
    });
  }
  add('VM', 50, { isATemplate: true, powerState: 'HALTED', vcpusAtStartup: 8 });
  add('SR', 0, {
    nameLabel: 'shared',
    contentType: 'user',
    type: 'nfs',
    shared: true,
    pbds: [ref('PBD', 0), ref('PBD', 1)],
    physicalSize: 1000 * GIB,
    physicalUtilisation: 250 * GIB,
    virtualAllocation: 1500 * GIB,
  });
  add('SR', 1, { nameLabel: 'isos', contentType: 'iso', type: 'iso', physicalSize: 100 * GIB });
  add('SR', 2, { nameLabel: 'unknown', contentType: 'user', type: 'smb', physicalSize: -1 });
  add('task', 0, { status: 'PENDING', residentOn: ref('host', 0) });
  add('task', 1, { status: 'SUCCESS', residentOn: ref('host', 0) });
  const body =
    'value: 0.9\nconfig:\n<variable><name value="cpu_usage"/><alarm_trigger_level value="0.8"/></variable>';
  add('message', 0, { name: 'ALARM', cls: 'VM', objUuid: uuidOf('VM', 0, number), body, priority: 3 });
  add('message', 1, { name: 'VM_STARTED', cls: 'VM', objUuid: uuidOf('VM', 0, number), body: '' });
  return estate;
}

const NUMBERS = `{
  vms { running paused suspended halted unknown total }
  hosts { total running inMaintenance halted unknown needReboot }
  cpu { sockets cores threads used assigned overcommit }
  memory { total used free assigned ratio }
  storage { srs total used free allocated ratio provisioningRatio }
  updates { hostsMissing hostsUpToDate hostsUnknown packages }
  alarms { totalCount nodes { alarm { name value triggerLevel } subject { __typename ... on VM { nameLabel } } } }
  pendingTasks
  expiringCertificates { host { nameLabel } }
  topVmsByMemory(first: 2) { vm { nameLabel } value }
  topVmsByCpu(first: 1) { vm { nameLabel } value }
  topVmsByStorage(first: 2) { vm { nameLabel } value }
  topSrsByUsage { sr { nameLabel } value }
  topHostsByMemory { host { nameLabel } value }
}`;

const clock = { now: () => Date.UTC(2026, 10, 22) };
const bytes = (gib: number) => String(gib * GIB);

describe('the dashboard', () => {
  it('of a pool counts what is in it', () => {
    const pipeline = pipelineOver([office()], { clock });
    const { pools } = dataOf<{ pools: { nodes: unknown[] } }>(
      pipeline,
      `{ pools { nodes { dashboard ${NUMBERS} } } }`,
    );
    expect(pools.nodes).toEqual([
      {
        dashboard: {
          vms: { running: 2, paused: 1, suspended: 1, halted: 1, unknown: 0, total: 5 },
          hosts: { total: 2, running: 1, inMaintenance: 1, halted: 0, unknown: 0, needReboot: 0 },
          cpu: { sockets: 4, cores: 16, threads: 32, used: 6, assigned: 15, overcommit: 6 / 32 },
          memory: { total: bytes(128), used: bytes(96), free: bytes(32), assigned: bytes(6), ratio: 0.75 },
          storage: {
            srs: 1,
            total: bytes(1000),
            used: bytes(250),
            free: bytes(750),
            allocated: bytes(1500),
            ratio: 0.25,
            provisioningRatio: 1.5,
          },
          updates: { hostsMissing: 0, hostsUpToDate: 0, hostsUnknown: 2, packages: 0 },
          alarms: {
            totalCount: 1,
            nodes: [
              {
                alarm: { name: 'cpu_usage', value: 0.9, triggerLevel: 0.8 },
                subject: { __typename: 'VM', nameLabel: 'vm-0' },
              },
            ],
          },
          pendingTasks: 1,
          expiringCertificates: [{ host: { nameLabel: 'host-1' } }],
          topVmsByMemory: [
            { vm: { nameLabel: 'vm-2' }, value: bytes(3) },
            { vm: { nameLabel: 'vm-1' }, value: bytes(2) },
          ],
          topVmsByCpu: [{ vm: { nameLabel: 'vm-2' }, value: '3' }],
          topVmsByStorage: [
            { vm: { nameLabel: 'vm-4' }, value: bytes(50) },
            { vm: { nameLabel: 'vm-3' }, value: bytes(40) },
          ],
          topSrsByUsage: [{ sr: { nameLabel: 'shared' }, value: bytes(250) }],
          topHostsByMemory: expect.arrayContaining([{ host: { nameLabel: 'host-0' }, value: bytes(48) }]),
        },
      },
    ]);
  });

  it('of everything is the sum of its pools', () => {
    const pipeline = pipelineOver([office(0), office(1)], { clock });
    const { dashboard, pools } = dataOf<Record<string, { vms: object; storage: object }>>(
      pipeline,
      '{ dashboard { vms { total } storage { total } alarms { totalCount } } pools { totalCount } }',
    );
    expect(pools).toEqual({ totalCount: 2 });
    expect(dashboard).toEqual({
      vms: { total: 10 },
      storage: { total: bytes(2000) },
      alarms: { totalCount: 2 },
    });
  });

  it('of a host counts what is on it', () => {
    const pipeline = pipelineOver([office()], { clock });
    const { hosts } = dataOf<{ hosts: { nodes: unknown[] } }>(
      pipeline,
      `{ hosts(orderBy: [{ nameLabel: ASC }]) { nodes { dashboard {
        vms { running total } memory { total assigned } cpu { used threads } storage { srs total } pendingTasks
        alarms { totalCount } topVmsByMemory { vm { nameLabel } } expiringCertificates { host { nameLabel } }
      } } } }`,
    );
    expect(hosts.nodes).toMatchObject([
      {
        dashboard: {
          vms: { running: 2, total: 3 },
          memory: { total: bytes(64), assigned: bytes(6) },
          cpu: { used: 6, threads: 16 },
          storage: { srs: 1, total: bytes(1000) },
          pendingTasks: 1,
          alarms: { totalCount: 1 },
          topVmsByMemory: [
            { vm: { nameLabel: 'vm-2' } },
            { vm: { nameLabel: 'vm-1' } },
            { vm: { nameLabel: 'vm-0' } },
          ],
          expiringCertificates: [],
        },
      },
      {
        dashboard: {
          vms: { running: 0, total: 0 },
          expiringCertificates: [{ host: { nameLabel: 'host-1' } }],
        },
      },
    ]);
  });

  it('says what a top list may be as long as', () => {
    const { errors } = ask(pipelineOver([office()]), '{ dashboard { topVmsByCpu(first: 101) { value } } }');
    expect(errors?.[0]?.message).toBe('first must be between 0 and 100, got 101');
  });

  it('of no pool at all is zero', () => {
    const { data, errors } = ask(pipelineOver([]), `{ dashboard ${NUMBERS} }`);
    expect(errors).toBeUndefined();
    expect(data?.dashboard).toMatchObject({ vms: { total: 0 }, memory: { total: '0', ratio: null } });
  });
});
