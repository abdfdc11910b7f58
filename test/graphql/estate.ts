// A pool of plain records for tests of queries: complete records in decoded form, in the real store.
import type { SyncState } from '../../src/cache/contract.ts';
import { MemoryStore } from '../../src/cache/store.ts';
import { silentLogger } from '../../src/lib/silent-log.ts';
import type { Pool, PoolStatus, Pools } from '../../src/pool/contract.ts';
import { RememberedTaskObjects } from '../../src/pool/task-objects.ts';
import type { XapiEvent } from '../../src/xapi/contract.ts';
import { classByName, type Field } from '../../src/xapi/datamodel/datamodel.ts';
import type { ClassName, XapiType } from '../../src/xapi/datamodel/types.ts';
import type { FieldValue, XapiRecord } from '../../src/xapi/record.ts';
import { ToldMetrics } from '../helpers/metrics.ts';

const T0 = Date.UTC(2026, 10, 22, 12, 0, 0);

/** What decode makes of a field that nobody has set. */
function emptyValue(type: XapiType): FieldValue {
  if (type.kind === 'string') return '';
  if (type.kind === 'int' || type.kind === 'float') return 0;
  if (type.kind === 'bool') return false;
  if (type.kind === 'enum') return 'UNKNOWN';
  if (type.kind === 'set') return [];
  return type.kind === 'map' ? {} : null;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}

export function uuidOf(cls: string, number: number, pool = 0): string {
  const kind = [...cls].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0xffff, 7);
  const hex = (value: number, width: number) => value.toString(16).padStart(width, '0');
  // Spread over the space, so that the order by uuid is not the order of making.
  return `${hex((number * 2654435761) % 2 ** 32, 8)}-${hex(kind, 4)}-4000-8000-${hex(pool * 65536 + number, 12)}`;
}

export interface Estate {
  readonly pool: Pool;
  readonly store: MemoryStore;
  status: PoolStatus;
  add(cls: ClassName, number: number, fields?: Partial<Record<string, FieldValue>>): XapiRecord;
  remove(record: XapiRecord): void;
}

export function ref(cls: string, number: number): string {
  return `OpaqueRef:${cls}-${number}`;
}

export function status(state: SyncState): PoolStatus {
  return {
    state,
    generation: 1,
    syncedAtMs: T0,
    address: '127.0.0.1',
    tls: 'none',
    lagMs: 12,
    relists: 0,
    lastError: null,
  };
}

/** One pool whose store is empty. `number` tells pools (and their uuids) apart. */
export function emptyEstate(number = 0): Estate {
  const store = new MemoryStore();
  const key = `server-${number}`;
  const taskObjects = new RememberedTaskObjects();
  const write = (event: XapiEvent) => {
    const changes = store.apply({ events: [event] });
    taskObjects.follow({ pool: key, revision: store.revision, changes });
  };
  const estate: Estate = {
    store,
    status: status('ready'),
    pool: {
      key,
      label: `Pool ${number}`,
      readOnly: false,
      store,
      get status() {
        return estate.status;
      },
      xapi: { call: () => Promise.reject(new Error('no session in this test')) },
      updates: { of: () => undefined },
      taskObjects,
      metrics: new ToldMetrics(),
    },
    add(cls, at, fields = {}) {
      const empty = classByName(cls).fields.map((field: Field) => [field.name, emptyValue(field.parsed)]);
      const uuid = uuidOf(cls, at, number);
      const record = deepFreeze(
        structuredClone({
          ...Object.fromEntries(empty),
          uuid,
          ...fields,
          $cls: cls,
          $ref: ref(cls, at),
          $pool: key,
        }),
      ) as XapiRecord;
      write({ cls, ref: record.$ref, operation: 'mod', generation: 1, record });
      return record;
    },
    remove({ $cls: cls, $ref }) {
      write({ cls, ref: $ref, operation: 'del', generation: 1 });
    },
  };
  return estate;
}

export interface EstateSize {
  readonly hosts: number;
  readonly vms: number;
  readonly number?: number;
}

const GIB = 2 ** 30;

/**
 * `hosts` hosts, `vms` VMs spread over them (every fourth halted) with two VIFs and one disk each, three networks, two
 * SRs, a template, a snapshot of VM 0 and a control domain per host.
 */
export function estateOf({ hosts, vms, number = 0 }: EstateSize): Estate {
  const estate = emptyEstate(number);
  const { add } = estate;
  const range = (count: number) => Array.from({ length: count }, (_, at) => at);
  const refs = (cls: string, numbers: readonly number[]) => numbers.map((at) => ref(cls, at));
  const isRunning = (vm: number) => vm % 4 !== 3;
  const hostOf = (vm: number) => vm % hosts;
  add('pool', 0, {
    nameLabel: `pool ${number}`,
    master: ref('host', 0),
    defaultSr: ref('SR', 0),
    otherConfig: { memory: '1' },
    haHostFailuresToTolerate: 1,
  });
  for (const at of range(hosts)) {
    const residents = range(vms).filter((vm) => isRunning(vm) && hostOf(vm) === at);
    add('host', at, {
      nameLabel: `host-${at}`,
      address: `10.0.0.${at + 1}`,
      enabled: true,
      residentVms: [...refs('VM', residents), ref('VM', 900_000 + at)],
      controlDomain: ref('VM', 900_000 + at),
      metrics: ref('host_metrics', at),
      hostCpus: [ref('host_cpu', at)],
      pifs: [ref('PIF', at)],
      pbds: [ref('PBD', at)],
    });
    add('host_metrics', at, { memoryTotal: 64 * GIB, live: true, lastUpdated: '2026-11-22T12:00:00Z' });
    add('host_cpu', at, { host: ref('host', at), number: 0, speed: 2600, utilisation: 0.25 });
    add('PIF', at, { host: ref('host', at), network: ref('network', 0) });
    add('PBD', at, { host: ref('host', at), sr: ref('SR', 0) });
    add('VM', 900_000 + at, {
      nameLabel: `Control domain on host-${at}`,
      isControlDomain: true,
      powerState: 'RUNNING',
      residentOn: ref('host', at),
    });
  }
  for (const at of range(vms)) addVm(estate, at, isRunning(at) ? hostOf(at) : null);
  for (const at of range(3)) {
    const vifs = range(vms * 2).filter((vif) => vifNetwork(vif) === at);
    const pifs = at === 0 ? refs('PIF', range(hosts)) : [];
    add('network', at, {
      nameLabel: `net-${at}`,
      bridge: `xenbr${at}`,
      mtu: 1500,
      vifs: refs('VIF', vifs),
      pifs,
    });
  }
  for (const at of range(2)) {
    const vdis = range(vms).filter((vdi) => vdi % 2 === at);
    add('SR', at, {
      nameLabel: `sr-${at}`,
      type: 'nfs',
      physicalSize: 2n ** 60n + 1n,
      shared: true,
      vdis: refs('VDI', vdis),
      pbds: at === 0 ? refs('PBD', range(hosts)) : [],
    });
  }
  add('VM', 800_000, { nameLabel: 'Debian template', isATemplate: true, powerState: 'HALTED' });
  add('VM', 800_001, {
    nameLabel: 'before the upgrade',
    isATemplate: true,
    isASnapshot: true,
    snapshotOf: ref('VM', 0),
    snapshotTime: '2026-11-01T10:00:00Z',
    powerState: 'SUSPENDED',
  });
  return estate;
}

function vifNetwork(vif: number): number {
  return vif % 2 === 0 ? 0 : 1 + ((vif >> 1) % 2);
}

function addVm({ add }: Estate, at: number, host: number | null): void {
  add('VM', at, {
    nameLabel: `vm-${String(at).padStart(5, '0')}`,
    nameDescription: at % 10 === 0 ? 'a "special" one' : 'made for a test',
    powerState: host === null ? 'HALTED' : 'RUNNING',
    residentOn: host === null ? null : ref('host', host),
    affinity: at % 5 === 0 ? ref('host', 0) : null,
    memoryStaticMax: (1 + (at % 8)) * GIB,
    memoryTarget: 0,
    vcpusMax: 1 + (at % 4),
    tags: at % 3 === 0 ? ['web', 'prod'] : [],
    otherConfig: { base: 'debian', index: String(at) },
    allowedOperations: host === null ? ['START', 'CLONE'] : ['CLEAN_SHUTDOWN', 'UNKNOWN'],
    currentOperations: at % 7 === 0 ? { 'OpaqueRef:task-1': 'CLEAN_REBOOT' } : {},
    blockedOperations: at % 11 === 0 ? { destroy: 'keep it' } : {},
    metrics: ref('VM_metrics', at),
    guestMetrics: at % 2 === 0 ? ref('VM_guest_metrics', at) : null,
    vifs: [ref('VIF', at * 2), ref('VIF', at * 2 + 1)],
    vbds: [ref('VBD', at)],
    snapshots: at === 0 ? [ref('VM', 800_001)] : [],
  });
  add('VM_metrics', at, {
    memoryActual: GIB,
    startTime: host === null ? null : '2026-11-20T08:00:00Z',
    vcpusCpu: { '0': 3 },
    vcpusFlags: { '0': ['online'] },
  });
  if (at % 2 === 0)
    add('VM_guest_metrics', at, { networks: { '0/ip': '10.1.0.1' }, canUseHotplugVbd: 'YES' });
  for (const vif of [at * 2, at * 2 + 1]) {
    add('VIF', vif, { vm: ref('VM', at), network: ref('network', vifNetwork(vif)) });
  }
  add('VBD', at, { vm: ref('VM', at), vdi: ref('VDI', at) });
  add('VDI', at, { sr: ref('SR', at % 2), vbds: [ref('VBD', at)], virtualSize: 10 * GIB });
}

export function poolsOf(...estates: readonly Estate[]): Pools {
  const list = estates.map(({ pool }) => pool);
  return {
    get: (key) => list.find((pool) => pool.key === key),
    list: () => list,
    onChanges: () => () => undefined,
    onStatus: () => () => undefined,
    onUpdates: () => () => undefined,
    onArrival: () => () => undefined,
  };
}

export const gatewayFacts = { version: '0.0.0-test', startedAtMs: T0 };
export const logger = silentLogger;
