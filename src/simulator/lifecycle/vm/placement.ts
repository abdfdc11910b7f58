// Which host a VM may run on, and the error that says why not (xapi: vm_helpers / xapi_vm_helpers.ml).
import type { Database } from '../../database/database.ts';
import type { Ref, Row } from '../../database/wire-value.ts';
import type { Act } from '../act.ts';
import { asNumber, asRefs, asText, isNull } from '../fields.ts';
import type { Failure } from '../rules/vm.ts';

function missingSr(db: Database, vm: Row, vmRef: Ref, host: Ref): Failure | undefined {
  for (const vbd of asRefs(vm.VBDs)) {
    const vdi = db.get('VDI', asText(db.get('VBD', vbd)?.VDI));
    if (!vdi) continue;
    const sr = asText(vdi.SR);
    const plugged = asRefs(db.get('SR', sr)?.PBDs).some((ref) => {
      const pbd = db.get('PBD', ref);
      return pbd?.host === host && pbd.currently_attached === true;
    });
    if (!plugged) return ['VM_REQUIRES_SR', vmRef, sr];
  }
  return undefined;
}

function missingNetwork(db: Database, vm: Row, vmRef: Ref, host: Ref): Failure | undefined {
  for (const vif of asRefs(vm.VIFs)) {
    const network = asText(db.get('VIF', vif)?.network);
    const pifs = asRefs(db.get('network', network)?.PIFs);
    if (pifs.length === 0) continue;
    if (!pifs.some((ref) => db.get('PIF', ref)?.host === host))
      return ['VM_REQUIRES_NETWORK', vmRef, network];
  }
  return undefined;
}

/** Bytes promised on each host to VMs that are on their way there. */
export type Reserved = ReadonlyMap<Ref, number>;

/** What starts and migrations under way have taken, but do not use yet. */
export function reservedMemory(db: Database): Map<Ref, number> {
  const reserved = new Map<Ref, number>();
  for (const [, vm] of db.rows('VM')) {
    const host = asText(vm.scheduled_to_be_resident_on);
    if (isNull(host)) continue;
    reserved.set(host, (reserved.get(host) ?? 0) + memoryNeeded(vm));
  }
  return reserved;
}

export function memoryNeeded(vm: Row): number {
  return asNumber(vm.memory_dynamic_min) + asNumber(vm.memory_overhead);
}

/** A host on which nothing was ever measured (as in dumps and recordings) is trusted to have room. */
function isMeasured(db: Database, host: Row): boolean {
  return asRefs(host.resident_VMs).some((ref) => {
    const metrics = db.get('VM_metrics', asText(db.get('VM', ref)?.metrics));
    return asNumber(metrics?.memory_actual) > 0;
  });
}

function missingMemory(db: Database, vm: Row, host: Row, reserved: number): Failure | undefined {
  const metrics = db.get('host_metrics', asText(host.metrics));
  if (!metrics || !isMeasured(db, host)) return undefined;
  const needed = memoryNeeded(vm);
  const free = asNumber(metrics.memory_free) - reserved;
  return needed > free ? ['HOST_NOT_ENOUGH_FREE_MEMORY', String(needed), String(free)] : undefined;
}

/** Why a VM cannot run on a host, or undefined when it can. */
export function hostRefusal(
  db: Database,
  on: { readonly vm: Ref; readonly host: Ref },
  reserved: Reserved = reservedMemory(db),
): Failure | undefined {
  const { vm: vmRef, host: hostRef } = on;
  const vm = db.get('VM', vmRef);
  const host = db.get('host', hostRef);
  if (!vm) return ['HANDLE_INVALID', 'VM', vmRef];
  if (!host) return ['HANDLE_INVALID', 'host', hostRef];
  if (host.enabled !== true) return ['HOST_DISABLED', hostRef];
  const live = db.get('host_metrics', asText(host.metrics))?.live;
  if (live === false) return ['HOST_OFFLINE', hostRef];
  return (
    missingSr(db, vm, vmRef, hostRef) ??
    missingNetwork(db, vm, vmRef, hostRef) ??
    missingMemory(db, vm, host, reserved.get(hostRef) ?? 0)
  );
}

export function possibleHosts(db: Database, vm: Ref, reserved: Reserved = reservedMemory(db)): Ref[] {
  const hosts = [...db.rows('host')].map(([ref]) => ref);
  return hosts.filter((host) => hostRefusal(db, { vm, host }, reserved) === undefined);
}

/** Affinity first, then the host with most memory free. @throws ApiError NO_HOSTS_AVAILABLE */
export function chooseHost(act: Act, vm: Ref): Ref {
  const candidates = possibleHosts(act.db, vm);
  const affinity = asText(act.row('VM', vm).affinity);
  if (!isNull(affinity) && candidates.includes(affinity)) return affinity;
  const free = (host: Ref): number =>
    asNumber(act.db.get('host_metrics', asText(act.db.get('host', host)?.metrics))?.memory_free);
  const [best] = candidates.sort((a, b) => free(b) - free(a));
  return best ?? act.refuse('NO_HOSTS_AVAILABLE');
}

/** @throws ApiError why the VM cannot run there. */
export function assertHost(act: Act, vm: Ref, host: Ref): void {
  const failure = hostRefusal(act.db, { vm, host });
  if (failure) act.refuse(...failure);
}
