// Keeps allowed_operations true: whoever changes a state, a device or an operation under way says of which
// object, and the rules say the rest.
import type { Database } from '../database/database.ts';
import type { Ref, Row } from '../database/wire-value.ts';
import { asMap, asNumber, asRefs, asText, isNull } from './fields.ts';
import { applianceAllowedOperations } from './rules/appliance.ts';
import { type VbdFacts, type VifFacts, vbdAllowedOperations, vifAllowedOperations } from './rules/devices.ts';
import { type HostFacts, hostAllowedOperations } from './rules/host.ts';
import { type SrFacts, srAllowedOperations, type VdiFacts, vdiAllowedOperations } from './rules/storage.ts';
import { type VmFacts, type VmSurroundings, vmAllowedOperations } from './rules/vm.ts';

export const toVmFacts = (row: Row): VmFacts => row as unknown as VmFacts;

export function vmSurroundings(database: Database, vm: Row): VmSurroundings {
  const report = database.get('VM_guest_metrics', asText(vm.guest_metrics));
  const other = asMap(report?.other);
  return {
    hasAgent: report?.PV_drivers_detected === true || 'feature-shutdown' in other,
    isHvm: vm.domain_type === 'hvm',
  };
}

/** Names of the features of the driver that an SR is run by. */
export function srFeatures(database: Database, sr: Ref): ReadonlySet<string> {
  const type = database.get('SR', sr)?.type;
  for (const [, driver] of database.rows('SM')) {
    if (driver.type === type) return new Set(Object.keys(asMap(driver.features)));
  }
  return new Set();
}

type Rule = (database: Database, row: Row, ref: Ref) => string[];

function vmPowerState(database: Database, device: Row): string {
  return asText(database.get('VM', asText(device.VM))?.power_state);
}

function vdiRule(database: Database, vdi: Row): string[] {
  const live = asRefs(vdi.VBDs)
    .map((vbd) => database.get('VBD', vbd))
    .filter((vbd) => vbd?.currently_attached === true);
  return vdiAllowedOperations(vdi as unknown as VdiFacts, {
    features: srFeatures(database, asText(vdi.SR)),
    attached: live.length > 0,
    writable: live.some((vbd) => vbd?.mode === 'RW'),
  });
}

function applianceRule(database: Database, appliance: Row): string[] {
  const states = asRefs(appliance.VMs).map((vm) => asText(database.get('VM', vm)?.power_state));
  return applianceAllowedOperations({ current_operations: asMap(appliance.current_operations) }, states);
}

const rules: Readonly<Record<string, Rule>> = {
  VM: (database, vm) => vmAllowedOperations(toVmFacts(vm), vmSurroundings(database, vm)),
  VBD: (database, vbd) => vbdAllowedOperations(vbd as unknown as VbdFacts, vmPowerState(database, vbd)),
  VIF: (database, vif) => vifAllowedOperations(vif as unknown as VifFacts, vmPowerState(database, vif)),
  VDI: vdiRule,
  SR: (database, sr, ref) => srAllowedOperations(sr as unknown as SrFacts, srFeatures(database, ref)),
  VM_appliance: applianceRule,
  // None is ever attached here.
  VUSB: () => ['attach'],
  host: (_, host) => hostAllowedOperations(host as unknown as HostFacts),
};

/** Classes whose allowed_operations follow from rules here. */
export const ruledClasses: readonly string[] = Object.keys(rules);

/** What `allowed_operations` of an object should be; undefined where no rule of ours says. */
export function allowedOperations(database: Database, cls: string, ref: Ref): string[] | undefined {
  const row = database.get(cls, ref);
  return row && rules[cls]?.(database, row, ref);
}

/** Recomputes one object of any class; classes without allowed_operations of ours are left alone. */
export function refresh(database: Database, cls: string, ref: Ref): void {
  const allowed = allowedOperations(database, cls, ref);
  if (allowed) database.set(cls, ref, 'allowed_operations', allowed);
}

export const refreshVm = (database: Database, ref: Ref): void => refresh(database, 'VM', ref);
export const refreshVbd = (database: Database, ref: Ref): void => refresh(database, 'VBD', ref);
export const refreshVif = (database: Database, ref: Ref): void => refresh(database, 'VIF', ref);
export const refreshVdi = (database: Database, ref: Ref): void => refresh(database, 'VDI', ref);
export const refreshSr = (database: Database, ref: Ref): void => refresh(database, 'SR', ref);
export const refreshHost = (database: Database, ref: Ref): void => refresh(database, 'host', ref);

/** A VM with all its devices and disks, as after a change of its power state. */
export function refreshMachine(database: Database, ref: Ref): void {
  const vm = database.get('VM', ref);
  if (!vm) return;
  for (const vif of asRefs(vm.VIFs)) refreshVif(database, vif);
  for (const vbd of asRefs(vm.VBDs)) {
    refreshVbd(database, vbd);
    const vdi = database.get('VBD', vbd)?.VDI;
    if (!isNull(vdi)) refreshVdi(database, asText(vdi));
  }
  refreshVm(database, ref);
  if (!isNull(vm.appliance)) refresh(database, 'VM_appliance', asText(vm.appliance));
}

/** What a host has left: its memory less itself and what runs on it. */
export function refreshHostMemory(database: Database, ref: Ref): void {
  const host = database.get('host', ref);
  const metrics = database.get('host_metrics', asText(host?.metrics));
  if (!host || !metrics || asNumber(metrics.memory_total) === 0) return;
  const used = asRefs(host.resident_VMs).reduce((total, vm) => {
    const row = database.get('VM', vm);
    const actual = database.get('VM_metrics', asText(row?.metrics))?.memory_actual;
    return total + asNumber(actual) + asNumber(row?.memory_overhead);
  }, asNumber(host.memory_overhead));
  const free = Math.max(0, asNumber(metrics.memory_total) - used);
  database.set('host_metrics', asText(host.metrics), 'memory_free', free);
}
