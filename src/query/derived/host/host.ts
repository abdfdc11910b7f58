// A host's resources and its life: memory, CPUs and what its VMs take of them, since when it runs, whether it
// serves.
import type { XapiRecord } from '../../../xapi/record.ts';
import { weights } from '../../weights.ts';
import { follow, followAll, type Sight } from '../sight.ts';
import {
  countIn,
  dateOfSeconds,
  entryOf,
  type Int,
  minus,
  numberIn,
  positiveOf,
  ratio,
  refsOf,
  secondsSince,
  sum,
  textOf,
} from '../values.ts';
import { hasDomain, memoryActual, vcpus } from '../vm/vm.ts';

export type HostPowerState = 'RUNNING' | 'HALTED' | 'UNKNOWN';

/** host_metrics.live, which the coordinator clears when heartbeats stay away; UNKNOWN without metrics. */
export function powerState(host: XapiRecord, sight: Sight): HostPowerState {
  const metrics = follow(host, 'metrics', ['host_metrics', sight]);
  if (typeof metrics?.live !== 'boolean') return 'UNKNOWN';
  return metrics.live ? 'RUNNING' : 'HALTED';
}

/** Bytes of memory in the machine. */
export function memoryTotal(host: XapiRecord, sight: Sight): Int | null {
  const metrics = follow(host, 'metrics', ['host_metrics', sight]);
  return metrics === undefined ? null : positiveOf(metrics, 'memoryTotal');
}

/**
 * Bytes that no domain, Xen included, holds. The datamodel calls memory_free removed, yet xapi keeps setting
 * it (ocaml/xapi/monitor_mem_host.ml); 0 is what it holds before the first time, and a host that does not run
 * has none.
 */
export function memoryFree(host: XapiRecord, sight: Sight): Int | null {
  const metrics = follow(host, 'metrics', ['host_metrics', sight]);
  return metrics?.live === true ? positiveOf(metrics, 'memoryFree') : null;
}

export function memoryUsed(host: XapiRecord, sight: Sight): Int | null {
  const [total, free] = [memoryTotal(host, sight), memoryFree(host, sight)];
  return total === null || free === null || free > total ? null : minus(total, free);
}

/** Bytes of the visible control domain. */
export function controlDomainMemory(host: XapiRecord, sight: Sight): Int | null {
  const domain = follow(host, 'controlDomain', ['VM', sight]);
  if (!domain) return null;
  return memoryActual(domain, sight) ?? positiveOf(domain, 'memoryDynamicMax');
}

export interface HostCpuTopology {
  readonly sockets: number | null;
  /** Null where the host does not say how many threads a core has. */
  readonly cores: number | null;
  /** Logical CPUs, which XAPI and Xen Orchestra call `cpu_count` and `cores`. */
  readonly threads: number | null;
  readonly threadsPerCore: number | null;
  /** E.g. `GenuineIntel`. */
  readonly vendor: string | null;
  readonly model: string | null;
  readonly speedMhz: number | null;
}

/** From host.cpu_info. */
export function cpuTopology(host: XapiRecord): HostCpuTopology {
  const entry = (key: string) => entryOf(host, 'cpuInfo', key);
  const [threads, threadsPerCore] = [countIn(entry('cpu_count')), countIn(entry('threads_per_core'))];
  const whole = threads !== null && threadsPerCore !== null && threads % threadsPerCore === 0;
  const speedMhz = numberIn(entry('speed'));
  return {
    sockets: countIn(entry('socket_count')),
    cores: whole ? threads / threadsPerCore : null,
    threads,
    threadsPerCore,
    vendor: entry('vendor'),
    // CPUs pad their names with runs of spaces.
    model: entry('modelname')?.replace(/\s+/g, ' ') ?? null,
    speedMhz: speedMhz !== null && speedMhz > 0 ? speedMhz : null,
  };
}

/** What `vcpusUsed` and what is made of it cost, in comparisons: each VM is asked for what it has now. */
export function vcpusUsedCost(host: XapiRecord): number {
  return weights.ranked * refsOf(host, 'residentVms').length;
}

/** vCPUs of the visible guests that run here, the control domain left out. */
export function vcpusUsed(host: XapiRecord, sight: Sight): number {
  const guests = followAll(host, 'residentVms', ['VM', sight]).filter(
    (vm) => vm.isControlDomain !== true && hasDomain(vm),
  );
  return Number(sum(guests.map((vm) => vcpus(vm, sight) ?? 0)));
}

/** vCPUs of running guests per logical CPU. */
export function cpuOvercommit(host: XapiRecord, sight: Sight): number | null {
  return ratio(vcpusUsed(host, sight), cpuTopology(host).threads);
}

/** other_config:boot_time, RFC 3339: when the machine booted. */
export function bootedAt(host: XapiRecord): string | null {
  return dateOfSeconds(entryOf(host, 'otherConfig', 'boot_time'));
}

/** other_config:agent_start_time, RFC 3339: when xapi started. */
export function agentStartedAt(host: XapiRecord): string | null {
  return dateOfSeconds(entryOf(host, 'otherConfig', 'agent_start_time'));
}

/** Seconds since the machine booted; null while it does not run. */
export function uptimeSeconds(host: XapiRecord, sight: Sight, nowMs: number): number | null {
  const booted = bootedAt(host);
  if (booted === null || powerState(host, sight) !== 'RUNNING') return null;
  return secondsSince(Date.parse(booted), nowMs);
}

/** It runs, yet takes no VMs: disabled, as XenCenter's and Xen Orchestra's maintenance mode leave it. */
export function isInMaintenance(host: XapiRecord, sight: Sight): boolean {
  return host.enabled === false && powerState(host, sight) === 'RUNNING';
}

/** host.iscsi_iqn, before 7.5 other_config:iscsi_iqn. */
export function iscsiIqn(host: XapiRecord): string | null {
  return textOf(host, 'iscsiIqn') ?? entryOf(host, 'otherConfig', 'iscsi_iqn');
}

/** The syslog server that logs go to; null for the host's own disk. */
export function loggingTarget(host: XapiRecord): string | null {
  return entryOf(host, 'logging', 'syslog_destination');
}

/** The host is its pool's coordinator; null when the pool cannot be seen. */
export function isCoordinator(host: XapiRecord, sight: Sight): boolean | null {
  const pool = sight.poolOf(host);
  return pool === undefined ? null : pool.master === host.$ref;
}

/** Whether it can run HVM guests (VT-x or AMD-V): host.capabilities. */
export function isHvmCapable(host: XapiRecord): boolean {
  const capabilities = host.capabilities;
  return (
    Array.isArray(capabilities) &&
    capabilities.some((text) => typeof text === 'string' && text.startsWith('hvm'))
  );
}

/** Whether an IOMMU is on, which PCI passthrough needs: host.chipset_info. */
export function hasIommu(host: XapiRecord): boolean | null {
  const iommu = entryOf(host, 'chipsetInfo', 'iommu');
  return iommu === null ? null : iommu === 'true';
}
