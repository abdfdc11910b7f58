// A VM's life and shape: since when it runs, how its CPUs and its boot look, what its disks take.
import type { XapiRecord } from '../../../xapi/record.ts';
import { follow, type Sight } from '../sight.ts';
import {
  countIn,
  entryOf,
  type Int,
  instantOf,
  mapOf,
  positiveOf,
  refsOf,
  secondsSince,
  sum,
  textOf,
} from '../values.ts';

/** RUNNING or PAUSED: the VM has a domain on a host, so its metrics speak of now. */
export function hasDomain(vm: XapiRecord): boolean {
  return vm.powerState === 'RUNNING' || vm.powerState === 'PAUSED';
}

/**
 * VM_metrics.start_time, RFC 3339, while the VM has a domain: XAPI keeps the time of the last start after a
 * shutdown.
 */
export function startedAt(vm: XapiRecord, sight: Sight): string | null {
  if (!hasDomain(vm)) return null;
  const metrics = follow(vm, 'metrics', ['VM_metrics', sight]);
  return metrics === undefined ? null : textOf(metrics, 'startTime');
}

/** Seconds since the start; while a VM is paused, time goes on. */
export function uptimeSeconds(vm: XapiRecord, sight: Sight, nowMs: number): number | null {
  const start = startedAt(vm, sight);
  if (start === null) return null;
  const startMs = Date.parse(start);
  return Number.isNaN(startMs) ? null : secondsSince(startMs, nowMs);
}

export function installedAt(vm: XapiRecord, sight: Sight): string | null {
  const metrics = follow(vm, 'metrics', ['VM_metrics', sight]);
  return metrics === undefined ? null : textOf(metrics, 'installTime');
}

/** vCPUs now: those of the domain, else those it starts with. */
export function vcpus(vm: XapiRecord, sight: Sight): number | null {
  const metrics = hasDomain(vm) ? follow(vm, 'metrics', ['VM_metrics', sight]) : undefined;
  const now = (metrics && positiveOf(metrics, 'vcpusNumber')) ?? positiveOf(vm, 'vcpusAtStartup');
  return now === null ? null : Number(now);
}

/** platform:cores-per-socket; null when the VM does not say. */
export function coresPerSocket(vm: XapiRecord): number | null {
  return countIn(entryOf(vm, 'platform', 'cores-per-socket'));
}

export interface VmCpuTopology {
  /** Null when the cores do not fill whole sockets. */
  readonly sockets: number | null;
  readonly coresPerSocket: number;
  readonly vcpus: number | null;
}

/**
 * Sockets hold VCPUs_max: XAPI lays the topology out for all vCPUs that the VM can ever have. Unsaid is one
 * core each.
 */
export function cpuTopology(vm: XapiRecord, sight: Sight): VmCpuTopology {
  const cores = coresPerSocket(vm) ?? 1;
  const most = positiveOf(vm, 'vcpusMax');
  const whole = most !== null && Number(most) % cores === 0;
  return { sockets: whole ? Number(most) / cores : null, coresPerSocket: cores, vcpus: vcpus(vm, sight) };
}

export type VirtualizationMode = 'HVM' | 'PV' | 'PVH' | 'PV_IN_PVH' | 'UNKNOWN';
const MODES: ReadonlySet<unknown> = new Set<VirtualizationMode>(['HVM', 'PV', 'PVH', 'PV_IN_PVH']);

/**
 * How its domain runs, else how the next one will: VM_metrics.current_domain_type, VM.domain_type, and on
 * hosts before 7.5, which have neither, HVM_boot_policy (empty means PV).
 */
export function virtualizationMode(vm: XapiRecord, sight: Sight): VirtualizationMode {
  const metrics = hasDomain(vm) ? follow(vm, 'metrics', ['VM_metrics', sight]) : undefined;
  if (metrics && MODES.has(metrics.currentDomainType)) return metrics.currentDomainType as VirtualizationMode;
  return configuredMode(vm);
}

function configuredMode(vm: XapiRecord): VirtualizationMode {
  if (MODES.has(vm.domainType)) return vm.domainType as VirtualizationMode;
  // A domain type that is newer than the table is a fact; the boot policy would guess over it.
  if (vm.$unknown?.domainType !== undefined || typeof vm.hvmBootPolicy !== 'string') return 'UNKNOWN';
  return vm.hvmBootPolicy === '' ? 'PV' : 'HVM';
}

export type BootDevice = 'DISK' | 'CDROM' | 'NETWORK' | 'FLOPPY';
const BOOT_DEVICES: Readonly<Record<string, BootDevice>> = {
  a: 'FLOPPY',
  c: 'DISK',
  d: 'CDROM',
  n: 'NETWORK',
};
/** What xapi passes on when the VM does not say (ocaml/xapi/xapi_xenops.ml). */
const DEFAULT_ORDER = 'cd';

/**
 * QEMU's letters in HVM_boot_params:order, as devices, each once; null for VMs that boot without firmware
 * (PV).
 */
export function bootOrder(vm: XapiRecord): readonly BootDevice[] | null {
  if (configuredMode(vm) !== 'HVM') return null;
  const letters = [...(entryOf(vm, 'hvmBootParams', 'order') ?? DEFAULT_ORDER).slice(0, 64).toLowerCase()];
  return [...new Set(letters.flatMap((letter) => BOOT_DEVICES[letter] ?? []))];
}

export type BootFirmware = 'BIOS' | 'UEFI' | 'UNKNOWN';

/** HVM_boot_params:firmware; BIOS when an HVM guest does not say, null for other guests. */
export function bootFirmware(vm: XapiRecord): BootFirmware | null {
  if (configuredMode(vm) !== 'HVM') return null;
  const firmware = entryOf(vm, 'hvmBootParams', 'firmware')?.toLowerCase() ?? 'bios';
  if (firmware === 'bios') return 'BIOS';
  return firmware === 'uefi' ? 'UEFI' : 'UNKNOWN';
}

/** platform:secureboot; null for `auto`, where the pool's certificates decide at each start. */
export function secureBoot(vm: XapiRecord): boolean | null {
  const wish = entryOf(vm, 'platform', 'secureboot')?.toLowerCase();
  return wish === 'auto' ? null : wish === 'true';
}

/** Nobody may delete it: blocked_operations names `destroy` (keys of maps keep the spelling of the wire). */
export function isProtected(vm: XapiRecord): boolean {
  return Object.hasOwn(mapOf(vm, 'blockedOperations'), 'destroy');
}

const SHUTDOWNS = ['clean_shutdown', 'hard_shutdown'];

/** Nobody may shut it down, cleanly or hard. */
export function isShutdownProtected(vm: XapiRecord): boolean {
  const blocked = mapOf(vm, 'blockedOperations');
  return SHUTDOWNS.every((operation) => Object.hasOwn(blocked, operation));
}

/** The visible disks of a VM (CDs and floppies left out), each once though several VBDs may hold it. */
export function disks(vm: XapiRecord, sight: Sight): readonly XapiRecord[] {
  // Asked for every VM of a dashboard: no more is made than the answer.
  const found: XapiRecord[] = [];
  for (const ref of refsOf(vm, 'vbds')) {
    const vbd = sight.get(vm, 'VBD', ref);
    if (vbd?.type !== 'DISK') continue;
    const vdi = sight.get(vbd, 'VDI', textOf(vbd, 'vdi'));
    if (vdi && !found.includes(vdi)) found.push(vdi);
  }
  return found;
}

/** Bytes that its disks promise to the guest: exact, over the visible ones. */
export function disksSize(vm: XapiRecord, sight: Sight): Int {
  return sum(disks(vm, sight).map((vdi) => positiveOf(vdi, 'virtualSize') ?? 0));
}

/**
 * Bytes that its disks take on their SRs, without the base copies below them: exact, over the visible ones.
 */
export function disksUsage(vm: XapiRecord, sight: Sight): Int {
  return sum(disks(vm, sight).map((vdi) => positiveOf(vdi, 'physicalUtilisation') ?? 0));
}

/** Bytes of memory that its domain has: VM_metrics.memory_actual; null without a domain. */
export function memoryActual(vm: XapiRecord, sight: Sight): Int | null {
  const metrics = hasDomain(vm) ? follow(vm, 'metrics', ['VM_metrics', sight]) : undefined;
  return metrics === undefined ? null : positiveOf(metrics, 'memoryActual');
}

/** When the VM was taken as a snapshot, in ms; null for what is none. */
export function snapshotInstant(vm: XapiRecord): number | null {
  return vm.isASnapshot === true ? instantOf(vm, 'snapshotTime') : null;
}
