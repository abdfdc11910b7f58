// Derived values that filters, orders, aggregates and groups know as fields of their class, under the names that the
// graph shows them by: from what an object's own fields say, and from other records.
//
// Absent: what changes while nothing does (uptime, days left: their instants are here), what the graph shows as a list of
// structures, and what stands outside of the copy (missing updates).
import { catalogueOf } from '../metrics/catalogue/catalogue.ts';
import type { Metric, MetricOwner } from '../metrics/catalogue/contract.ts';
import type { ClassName } from '../xapi/datamodel/types.ts';
import type { FieldValue, XapiRecord } from '../xapi/record.ts';
import * as message from './derived/activity/message.ts';
import * as task from './derived/activity/task.ts';
import * as host from './derived/host/host.ts';
import * as software from './derived/host/software.ts';
import { latestValue } from './derived/metrics.ts';
import * as network from './derived/network/network.ts';
import * as pif from './derived/network/pif.ts';
import * as vif from './derived/network/vif.ts';
import * as labels from './derived/other-config.ts';
import * as passthrough from './derived/passthrough.ts';
import * as pool from './derived/pool.ts';
import type { Sight } from './derived/sight.ts';
import * as sr from './derived/storage/sr.ts';
import * as vbd from './derived/storage/vbd.ts';
import * as vdi from './derived/storage/vdi.ts';
import * as chains from './derived/storage/vdi-chain.ts';
import * as guest from './derived/vm/guest.ts';
import * as snapshots from './derived/vm/snapshots.ts';
import * as vm from './derived/vm/vm.ts';

type Read<Value> = (record: XapiRecord, sight: Sight) => Value | null;
type Kind = 'text' | 'number' | 'bool' | 'datetime' | 'enum' | 'textSet' | 'textMap';

interface Facts {
  readonly kind: Kind;
  readonly float?: true;
  /** By the name that the graph has for it: the datamodel has none. */
  readonly enum?: string;
}

export interface DerivedValue extends Facts {
  readonly read: Read<FieldValue>;
}

/** A structure, whose members are compared; all of them are null where there is none. */
export interface DerivedObject {
  readonly kind: 'object';
  readonly members: Readonly<Record<string, Facts>>;
  readonly read: Read<object>;
  /** Reads one member where that is cheaper than to make the whole. */
  readonly readMember?: (record: XapiRecord, sight: Sight, member: string) => FieldValue;
}

export interface DerivedOne {
  readonly kind: 'ref';
  readonly refClass: ClassName;
  readonly read: Read<XapiRecord>;
}

export interface DerivedMany {
  readonly kind: 'refSet';
  readonly refClass: ClassName;
  readonly read: (record: XapiRecord, sight: Sight) => readonly XapiRecord[];
}

export type DerivedDefinition = DerivedValue | DerivedObject | DerivedOne | DerivedMany;

const text = (read: Read<string>): DerivedValue => ({ kind: 'text', read });
const int = (read: Read<number | bigint>): DerivedValue => ({ kind: 'number', read });
const float = (read: Read<number>): DerivedValue => ({ kind: 'number', float: true, read });
const bool = (read: Read<boolean>): DerivedValue => ({ kind: 'bool', read });
const datetime = (read: Read<string>): DerivedValue => ({ kind: 'datetime', read });
const texts = (read: Read<readonly string[]>): DerivedValue => ({ kind: 'textSet', read });
const enumeration = (name: string, read: Read<string>): DerivedValue => ({ kind: 'enum', enum: name, read });
const one = (refClass: ClassName, read: Read<XapiRecord>): DerivedOne => ({ kind: 'ref', refClass, read });
const many = (refClass: ClassName, read: DerivedMany['read']): DerivedMany => ({
  kind: 'refSet',
  refClass,
  read,
});

const TEXT: Facts = { kind: 'text' };
const INT: Facts = { kind: 'number' };
const FLOAT: Facts = { kind: 'number', float: true };
const BOOL: Facts = { kind: 'bool' };
const DATETIME: Facts = { kind: 'datetime' };
const ENUM = (name: string): Facts => ({ kind: 'enum', enum: name });
const object = (members: DerivedObject['members'], read: Read<object>): DerivedObject => ({
  kind: 'object',
  members,
  read,
});

type Definitions = Readonly<Record<string, DerivedDefinition>>;

const SNAKE = /_([a-z\d])/g;

/** `CPU_USAGE` → `cpuUsage`. */
function memberOfMetric(name: string): string {
  return name.toLowerCase().replace(SNAKE, (_, letter: string) => letter.toUpperCase());
}

/** The metrics of a class that have no devices, by the name of their member. */
export function plainMetrics(owner: MetricOwner): ReadonlyMap<string, Metric> {
  const plain: readonly Metric[] = catalogueOf(owner).filter(({ device }) => device === null);
  return new Map(plain.map((metric) => [memberOfMetric(metric.name), metric]));
}

/** The newest values of metrics. */
function latestOf(owner: MetricOwner): DerivedObject {
  const metrics = plainMetrics(owner);
  return {
    ...object(Object.fromEntries([...metrics.keys()].map((member) => [member, FLOAT])), () => ({})),
    readMember: (record, sight, member) => {
      const metric = metrics.get(member);
      return metric ? latestValue(record, sight, metric.name) : null;
    },
  };
}

const byClass: Readonly<Partial<Record<ClassName, Definitions>>> = {
  pool: {
    latest: latestOf('pool'),
    displayName: text(pool.displayName),
    ha: object(
      {
        enabled: BOOL,
        failuresToTolerate: INT,
        planExistsFor: INT,
        overcommitted: BOOL,
        isPlanSufficient: BOOL,
      },
      pool.ha,
    ),
  },
  host: {
    latest: latestOf('host'),
    isCoordinator: bool(host.isCoordinator),
    powerState: enumeration('HostPowerState', host.powerState),
    isInMaintenance: bool(host.isInMaintenance),
    memoryTotal: int(host.memoryTotal),
    memoryFree: int(host.memoryFree),
    memoryUsed: int(host.memoryUsed),
    controlDomainMemory: int(host.controlDomainMemory),
    cpuTopology: object(
      {
        sockets: INT,
        cores: INT,
        threads: INT,
        threadsPerCore: INT,
        vendor: TEXT,
        model: TEXT,
        speedMhz: FLOAT,
      },
      host.cpuTopology,
    ),
    vcpusUsed: int(host.vcpusUsed),
    cpuOvercommit: float(host.cpuOvercommit),
    version: object(
      {
        product: TEXT,
        productBrand: TEXT,
        build: TEXT,
        xapi: TEXT,
        xen: TEXT,
        platform: TEXT,
        kernel: TEXT,
      },
      software.version,
    ),
    bios: object(
      {
        vendor: TEXT,
        version: TEXT,
        systemManufacturer: TEXT,
        systemProduct: TEXT,
        systemVersion: TEXT,
        systemSerial: TEXT,
      },
      software.bios,
    ),
    license: object({ edition: TEXT, product: TEXT, expiresAt: DATETIME, inGrace: BOOL }, software.license),
    bootedAt: datetime(host.bootedAt),
    agentStartedAt: datetime(host.agentStartedAt),
    loggingTarget: text(host.loggingTarget),
    hasIommu: bool(host.hasIommu),
    isHvmCapable: bool(host.isHvmCapable),
    needsReboot: bool(software.needsReboot),
    needsToolstackRestart: bool(software.needsToolstackRestart),
  },
  VM: {
    latest: latestOf('vm'),
    mainIpAddress: text(guest.mainIpAddress),
    ipAddresses: texts((record, sight) => guest.addresses(record, sight).map(({ address }) => address)),
    os: object({ name: TEXT, distro: TEXT, major: TEXT, minor: TEXT, kernel: TEXT }, guest.os),
    guestTools: object(
      {
        state: ENUM('GuestToolsState'),
        version: TEXT,
        driversDetected: BOOL,
        agentDetected: BOOL,
        upToDate: BOOL,
      },
      guest.guestTools,
    ),
    startedAt: datetime(vm.startedAt),
    installedAt: datetime(vm.installedAt),
    memoryActual: int(vm.memoryActual),
    memoryFree: int(guest.memoryFreeInGuest),
    memoryUsed: int(guest.memoryUsed),
    cpuTopology: object({ sockets: INT, coresPerSocket: INT, vcpus: INT }, vm.cpuTopology),
    virtualizationMode: enumeration('VirtualizationMode', vm.virtualizationMode),
    bootOrder: { kind: 'textSet', enum: 'BootDevice', read: vm.bootOrder },
    bootFirmware: enumeration('BootFirmware', vm.bootFirmware),
    secureBoot: bool(vm.secureBoot),
    isProtected: bool(vm.isProtected),
    disksSize: int(vm.disksSize),
    disksUsage: int(vm.disksUsage),
    pciAddresses: texts(passthrough.pciAddresses),
    autoPoweron: bool(labels.autoPoweron),
    creation: object({ at: DATETIME, by: TEXT, templateUuid: TEXT }, labels.creation),
    lastSnapshot: one('VM', snapshots.lastSnapshot),
    currentSnapshot: one('VM', snapshots.currentSnapshot),
    isCurrentSnapshot: bool(snapshots.isCurrentSnapshot),
    snapshotRoots: many('VM', snapshots.snapshotRoots),
    childSnapshots: many('VM', snapshots.childSnapshots),
  },
  SR: {
    latest: latestOf('sr'),
    usage: object(
      {
        virtualAllocation: INT,
        physicalUtilisation: INT,
        physicalSize: INT,
        free: INT,
        ratio: FLOAT,
        provisioningRatio: FLOAT,
      },
      sr.usage,
    ),
    isLocal: bool(sr.isLocal),
    localHost: one('host', sr.localHost),
    contentKind: enumeration('SRContentKind', sr.contentKind),
    attachment: enumeration('SRAttachment', sr.connection),
    allocationStrategy: enumeration('AllocationStrategy', sr.allocationStrategy),
    isInMaintenance: bool(sr.inMaintenance),
  },
  VDI: {
    isIso: bool(vdi.isIso),
    isOrphan: bool(vdi.isOrphan),
    imageFormat: enumeration('ImageFormat', vdi.imageFormat),
    usageRatio: float(vdi.usageRatio),
    chainUsage: int(chains.chainUsage),
    chainParent: one('VDI', chains.parentVdi),
    chainChildren: many('VDI', chains.childVdis),
  },
  VBD: {
    position: int(vbd.position),
    isCdDrive: bool(vbd.isCdDrive),
    isReadOnly: bool(vbd.isReadOnly),
    ioPriority: object({ scheduler: ENUM('IOScheduler'), level: INT }, vbd.ioPriority),
  },
  network: {
    isPrivate: bool(network.isPrivate),
    isBonded: bool(network.isBonded),
    isAutomatic: bool(network.isAutomatic),
    hasNbd: bool(network.hasNbd),
    hasInsecureNbd: bool(network.hasInsecureNbd),
  },
  PIF: {
    kind: enumeration('PIFKind', pif.pifKind),
    lowerPif: one('PIF', pif.lowerPif),
    bond: one('Bond', pif.bondOf),
    speedMbits: float(pif.speedMbits),
    hasCarrier: bool(pif.carrier),
    duplex: enumeration('Duplex', pif.duplex),
    hardwareName: text(pif.hardwareName),
  },
  Bond: {
    links: object({ up: INT, total: INT }, pif.bondLinks),
    isDegraded: bool(pif.isDegraded),
  },
  VIF: {
    ipAddresses: texts((record, sight) => guest.vifAddresses(record, sight).map(({ address }) => address)),
    allowedAddresses: texts(vif.allowedAddresses),
    effectiveLockingMode: enumeration('EffectiveLockingMode', vif.effectiveLockingMode),
    txChecksumming: bool(vif.txChecksumming),
    rateLimitKbytes: float(vif.rateLimitKbytes),
  },
  PGPU: {
    deviceName: text(passthrough.gpuName),
    vms: many('VM', passthrough.gpuUsers),
  },
  PUSB: { vms: many('VM', passthrough.usbUsers) },
  VGPU: { isPassthrough: bool(passthrough.isWholeGpu) },
  task: {
    isFinished: bool(task.isFinished),
    // Not the text that XAPI has, which may name refs.
    result: object({ text: TEXT }, task.result),
    error: object({ code: TEXT }, task.error),
  },
  message: {
    severity: enumeration('MessagePriority', message.messagePriority),
    alarm: object(
      { name: TEXT, value: FLOAT, triggerLevel: FLOAT, triggerSense: ENUM('TriggerSense') },
      message.alarm,
    ),
  },
};

/** What people and tools write into `other_config`, of every class that has it. */
const ofLabelled: Definitions = {
  customFields: {
    kind: 'textMap',
    read: (record) => Object.fromEntries(labels.customFields(record).map(({ name, value }) => [name, value])),
  },
  folder: text(labels.folder),
  notes: text(labels.notes),
};

/** By name. */
export function derivedDefinitions(cls: ClassName, isLabelled: boolean): Definitions {
  return { ...(isLabelled ? ofLabelled : {}), ...byClass[cls] };
}
