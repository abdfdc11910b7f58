// The sums that dashboards show, over visible records that the caller brings. Bytes are exact; what nobody tells is null.
import type { XapiRecord } from '../../xapi/record.ts';
import { isFinished } from '../derived/activity/task.ts';
import { daysLeft } from '../derived/certificate.ts';
import { isInMaintenance, powerState } from '../derived/host/host.ts';
import { needsReboot } from '../derived/host/software.ts';
import type { Sight } from '../derived/sight.ts';
import { contentKind, usage } from '../derived/storage/sr.ts';
import { type Int, intOf, minus, ratio, sum } from '../derived/values.ts';
import { hasDomain } from '../derived/vm/vm.ts';
import { vmKind } from '../kinds.ts';

export interface StorageTotals {
  /** Of SRs that tell their size; those for ISO images and for hosts' drives are left out. */
  readonly total: Int;
  readonly used: Int;
  readonly free: Int;
  /** Virtual sizes of all disks in them. */
  readonly allocated: Int;
  readonly ratio: number | null;
  readonly provisioningRatio: number | null;
  readonly srs: number;
}

export function storageTotals(srs: Iterable<XapiRecord>): StorageTotals {
  const [sizes, used, allocated]: [Int[], Int[], Int[]] = [[], [], []];
  for (const sr of srs) {
    if (contentKind(sr) !== 'DISK') continue;
    const { physicalSize, physicalUtilisation, virtualAllocation } = usage(sr);
    if (physicalSize === null) continue;
    sizes.push(physicalSize);
    used.push(physicalUtilisation ?? 0);
    allocated.push(virtualAllocation ?? 0);
  }
  const [total, inUse, promised] = [sum(sizes), sum(used), sum(allocated)];
  return {
    total,
    used: inUse,
    free: minus(total, inUse),
    allocated: promised,
    ratio: ratio(inUse, total),
    provisioningRatio: ratio(promised, total),
    srs: sizes.length,
  };
}

export interface HostCounts {
  readonly total: number;
  readonly running: number;
  readonly inMaintenance: number;
  readonly halted: number;
  readonly unknown: number;
  readonly needReboot: number;
}

export function hostCounts(hosts: Iterable<XapiRecord>, sight: Sight): HostCounts {
  const counts = { total: 0, running: 0, inMaintenance: 0, halted: 0, unknown: 0, needReboot: 0 };
  for (const host of hosts) {
    counts.total += 1;
    const state = powerState(host, sight);
    if (state === 'HALTED') counts.halted += 1;
    else if (state === 'UNKNOWN') counts.unknown += 1;
    else if (isInMaintenance(host, sight)) counts.inMaintenance += 1;
    else counts.running += 1;
    if (needsReboot(host)) counts.needReboot += 1;
  }
  return counts;
}

/** Bytes that running and paused VMs may have at most: what is assigned of the hosts' memory. */
export function assignedMemory(vms: Iterable<XapiRecord>): Int {
  const assigned: Int[] = [];
  for (const vm of vms) if (hasDomain(vm)) assigned.push(intOf(vm, 'memoryDynamicMax') ?? 0);
  return sum(assigned);
}

/** Virtual CPUs that VMs have at their next start, or now: halted ones included. */
export function assignedVcpus(vms: Iterable<XapiRecord>): number {
  let assigned = 0;
  for (const vm of vms) if (vmKind(vm) === 'VM') assigned += Number(intOf(vm, 'vcpusAtStartup') ?? 0);
  return assigned;
}

export function pendingTasks(tasks: Iterable<XapiRecord>): number {
  let pending = 0;
  for (const task of tasks) if (!isFinished(task)) pending += 1;
  return pending;
}

/** Certificates that expire within `days`, those that have expired included. */
export function expiringCertificates(
  certificates: Iterable<XapiRecord>,
  days: number,
  nowMs: number,
): readonly XapiRecord[] {
  return [...certificates].filter((certificate) => {
    const left = daysLeft(certificate, nowMs);
    return left !== null && left < days;
  });
}
