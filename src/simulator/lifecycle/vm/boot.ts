// What happens to a VM's objects when it comes up and goes down: attachments, domain, console, guest's report.
// Sequence and values as a real xapi showed them (contract §6.1; lifecycle recordings 01, 31–39).
import { NULL_REF, type Ref, type Row } from '../../database/wire-value.ts';
import type { Act, Mark } from '../act.ts';
import { asMap, asNumber, asRefs, asText, isNull } from '../fields.ts';
import { refreshHostMemory, refreshMachine } from '../refresh.ts';

/** The VM's devices, marked with `operation` while they are brought up. */
export function deviceMarks(act: Act, vm: Row, operation: string): Mark[] {
  return [
    ...asRefs(vm.VBDs).map((ref) => ({ cls: 'VBD', ref, operation })),
    ...asRefs(vm.VIFs).map((ref) => ({ cls: 'VIF', ref, operation })),
  ].filter(({ cls, ref }) => act.db.get(cls, ref) !== undefined);
}

export function attachDevices(act: Act, vm: Row, attached: boolean): void {
  for (const ref of asRefs(vm.VIFs)) act.set('VIF', ref, { currently_attached: attached });
  for (const ref of asRefs(vm.VBDs)) act.set('VBD', ref, { currently_attached: attached });
}

function nextDomid(act: Act, host: Ref): number {
  let highest = 0;
  for (const ref of asRefs(act.db.get('host', host)?.resident_VMs)) {
    highest = Math.max(highest, asNumber(act.db.get('VM', ref)?.domid));
  }
  return highest + 1;
}

/** A report as the guest's agent gives it; the previous one tells what system runs there. */
export function newGuestReport(act: Act, previous: Row | undefined): Ref {
  const kept: Row = {};
  for (const name of ['os_version', 'PV_drivers_version', 'networks', 'other'] as const) {
    const value = previous?.[name];
    if (value !== undefined) kept[name] = value;
  }
  return act.db.create('VM_guest_metrics', {
    os_version: {
      name: 'Debian GNU/Linux 12 (bookworm)',
      uname: '6.1.0-28-amd64',
      distro: 'debian',
      major: '12',
      minor: '8',
    },
    PV_drivers_version: { major: '9', minor: '4', micro: '0', build: '11' },
    other: { 'feature-shutdown': '1', 'feature-reboot': '1', 'feature-suspend': '1', 'feature-balloon': '1' },
    ...kept,
    PV_drivers_up_to_date: true,
    PV_drivers_detected: true,
    last_updated: act.now(),
    live: true,
  });
}

/** Takes the place of the last boot's report. */
export function replaceGuestReport(act: Act, ref: Ref): void {
  const vm = act.row('VM', ref);
  const old = asText(vm.guest_metrics);
  const previous = act.db.get('VM_guest_metrics', old);
  act.db.set('VM', ref, 'guest_metrics', newGuestReport(act, previous));
  if (previous) act.db.destroy('VM_guest_metrics', old);
}

function placeConsole(act: Act, vm: Ref, host: Ref): void {
  const uuid = act.db.ids.uuid();
  const address = asText(act.db.get('host', host)?.address);
  act.db.create('console', {
    uuid,
    protocol: 'rfb',
    location: `https://${address}/console?uuid=${uuid}`,
    VM: vm,
  });
}

/** The domain exists: everything about it that VM and VM_metrics show. */
export function showDomain(act: Act, ref: Ref, host: Ref, state: 'Running' | 'Paused'): void {
  const vm = act.row('VM', ref);
  const domid = nextDomid(act, host);
  act.set('VM', ref, { resident_on: host, scheduled_to_be_resident_on: NULL_REF });
  placeConsole(act, ref, host);
  const target = asNumber(vm.memory_dynamic_max);
  const info = asMap(act.db.get('host', host)?.cpu_info);
  act.set('VM', ref, {
    domid,
    memory_target: target,
    last_boot_CPU_flags: { vendor: info.vendor ?? '', features: info.features_hvm ?? '' },
    power_state: state,
  });
  showVcpus(act, ref, target);
  refreshHostMemory(act.db, host);
}

function showVcpus(act: Act, ref: Ref, target: number): void {
  const vm = act.row('VM', ref);
  const metrics = asText(vm.metrics);
  if (!act.db.get('VM_metrics', metrics)) return;
  const type = vm.domain_type === 'unspecified' ? 'hvm' : asText(vm.domain_type);
  act.set('VM_metrics', metrics, {
    memory_actual: target,
    VCPUs_number: asNumber(vm.VCPUs_at_startup),
    start_time: act.now(),
    hvm: type === 'hvm',
    current_domain_type: type,
  });
}

/** The domain is gone; `state` says whether its memory was saved. */
export function hideDomain(act: Act, ref: Ref, state: 'Halted' | 'Suspended'): void {
  const vm = act.row('VM', ref);
  const host = asText(vm.resident_on);
  attachDevices(act, vm, false);
  act.set('VM', ref, { resident_on: NULL_REF, domid: -1, power_state: state });
  for (const console of asRefs(vm.consoles).slice()) act.db.destroy('console', console);
  const metrics = asText(vm.metrics);
  if (act.db.get('VM_metrics', metrics)) act.set('VM_metrics', metrics, { memory_actual: 0 });
  if (state === 'Halted') forgetDomain(act, ref, metrics);
  if (!isNull(host)) refreshHostMemory(act.db, host);
  refreshMachine(act.db, ref);
}

function forgetDomain(act: Act, ref: Ref, metrics: Ref): void {
  const vendor = asMap(act.row('VM', ref).last_boot_CPU_flags).vendor;
  act.set('VM', ref, {
    memory_target: 0,
    ...(vendor === undefined ? {} : { last_boot_CPU_flags: { vendor, features: '' } }),
  });
  if (!act.db.get('VM_metrics', metrics)) return;
  act.set('VM_metrics', metrics, { VCPUs_number: 0, hvm: false, current_domain_type: 'unspecified' });
}

/** What xapi says about a VM: `VM 'name' (uuid: …) <what>`. */
export function sayOfVm(act: Act, name: string, ref: Ref, what: string): void {
  const vm = act.row('VM', ref);
  act.say(name, 'VM', asText(vm.uuid), `VM '${vm.name_label}' (uuid: ${vm.uuid}) ${what}`);
}
