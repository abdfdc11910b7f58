// A pool as a whole. Its hosts and VMs are many, so the caller brings the visible ones and the sums are made
// here.
import type { XapiRecord } from '../../xapi/record.ts';
import { cpuTopology, memoryFree, memoryTotal, vcpusUsed } from './host/host.ts';
import { follow, type Sight } from './sight.ts';
import { type Int, intOf, minus, ratio, sum, textOf } from './values.ts';

export function coordinator(pool: XapiRecord, sight: Sight): XapiRecord | null {
  return follow(pool, 'master', ['host', sight]) ?? null;
}

/**
 * A pool of one host has no name of its own by default: then its coordinator's, as Xen Orchestra shows it.
 */
export function displayName(pool: XapiRecord, sight: Sight): string | null {
  const own = textOf(pool, 'nameLabel');
  if (own !== null) return own;
  const host = coordinator(pool, sight);
  return host === null ? null : textOf(host, 'nameLabel');
}

export interface HaState {
  readonly enabled: boolean;
  /** Failures of hosts to survive, as asked for. */
  readonly failuresToTolerate: number | null;
  /** Failures of hosts that a plan exists for now; null while HA is off. */
  readonly planExistsFor: number | null;
  readonly overcommitted: boolean;
  /** The plan covers what was asked for; null while HA is off. */
  readonly isPlanSufficient: boolean | null;
}

export function ha(pool: XapiRecord): HaState {
  const enabled = pool.haEnabled === true;
  const wanted = intOf(pool, 'haHostFailuresToTolerate');
  const planned = intOf(pool, 'haPlanExistsFor');
  const overcommitted = pool.haOvercommitted === true;
  return {
    enabled,
    failuresToTolerate: wanted === null ? null : Number(wanted),
    planExistsFor: enabled && planned !== null ? Number(planned) : null,
    overcommitted,
    isPlanSufficient:
      enabled && wanted !== null && planned !== null ? planned >= wanted && !overcommitted : null,
  };
}

export interface CpuTotals {
  readonly sockets: number;
  /** Null when a host does not say how many threads its cores have. */
  readonly cores: number | null;
  /** Logical CPUs. */
  readonly threads: number;
  /** vCPUs of the visible running guests. */
  readonly vcpusUsed: number;
  readonly overcommit: number | null;
}

export function cpuTotals(hosts: Iterable<XapiRecord>, sight: Sight): CpuTotals {
  let [sockets, threads, used] = [0, 0, 0];
  let cores: number | null = 0;
  for (const host of hosts) {
    const cpu = cpuTopology(host);
    sockets += cpu.sockets ?? 0;
    threads += cpu.threads ?? 0;
    used += vcpusUsed(host, sight);
    cores = cores === null || cpu.cores === null ? null : cores + cpu.cores;
  }
  return { sockets, cores, threads, vcpusUsed: used, overcommit: ratio(used, threads) };
}

export interface MemoryTotals {
  readonly total: Int;
  /** Of the hosts that tell what is free: those that run. */
  readonly free: Int;
  readonly used: Int;
  /** Used by the total of the hosts that tell. */
  readonly ratio: number | null;
}

/** Exact bytes. A host that does not tell what is free adds to the total alone. */
export function memoryTotals(hosts: Iterable<XapiRecord>, sight: Sight): MemoryTotals {
  const [totals, told, free]: [Int[], Int[], Int[]] = [[], [], []];
  for (const host of hosts) {
    const [hostTotal, hostFree] = [memoryTotal(host, sight), memoryFree(host, sight)];
    if (hostTotal === null) continue;
    totals.push(hostTotal);
    if (hostFree === null || hostFree > hostTotal) continue;
    told.push(hostTotal);
    free.push(hostFree);
  }
  const [toldTotal, freeTotal] = [sum(told), sum(free)];
  const used = minus(toldTotal, freeTotal);
  return { total: sum(totals), free: freeTotal, used, ratio: ratio(used, toldTotal) };
}

export interface VmCounts {
  readonly running: number;
  readonly paused: number;
  readonly suspended: number;
  readonly halted: number;
  /** In a power state that is newer than the gateway's table. */
  readonly unknown: number;
  readonly total: number;
}

const STATES: ReadonlyMap<unknown, Exclude<keyof VmCounts, 'total'>> = new Map([
  ['RUNNING', 'running'],
  ['PAUSED', 'paused'],
  ['SUSPENDED', 'suspended'],
  ['HALTED', 'halted'],
]);

/** Of VMs alone: templates, snapshots and control domains are passed over. */
export function vmCounts(vms: Iterable<XapiRecord>): VmCounts {
  const counts = { running: 0, paused: 0, suspended: 0, halted: 0, unknown: 0, total: 0 };
  for (const vm of vms) {
    if (vm.isATemplate === true || vm.isASnapshot === true || vm.isControlDomain === true) continue;
    counts[STATES.get(vm.powerState) ?? 'unknown'] += 1;
    counts.total += 1;
  }
  return counts;
}
