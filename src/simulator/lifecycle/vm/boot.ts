// What happens to a VM's objects when it comes up and goes down: attachments, domain, console, guest's
// report. Sequence and values as a real xapi showed them (contract §6.1; lifecycle recordings 01, 31–39).
import { NULL_REF, type Ref, type Row } from '../../database/wire-value.ts';
import type { Act, Mark } from '../act.ts';
import { asMap, asNumber, asRefs, asText, isNull } from '../fields.ts';
import { refreshHostMemory, refreshMachine } from '../refresh.ts';
import { memoryOverheadBytes } from '../rules/memory.ts';

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

/** What xapi gives a machine that has none when it boots first. */
const BIOS_STRINGS: Readonly<Record<string, string>> = {
  'bios-vendor': 'Xen',
  'bios-version': '',
  'system-manufacturer': 'Xen',
  'system-product-name': 'HVM domU',
  'system-version': '',
  'system-serial-number': '',
  'baseboard-manufacturer': '',
  'baseboard-product-name': '',
  'baseboard-version': '',
  'baseboard-serial-number': '',
  'baseboard-asset-tag': '',
  'baseboard-location-in-chassis': '',
  'enclosure-asset-tag': '',
  'hp-rombios': '',
  'oem-1': 'Xen',
  'oem-2': 'MS_VM_CERT/SHA1/bdbeb6e0a816d43fa6d3fe8aaef04c2bad9d3e3d',
};

/** Settles what a boot decides once and for all: firmware texts, device model, names of devices, overhead. */
export function prepareBoot(act: Act, ref: Ref): void {
  const vm = act.row('VM', ref);
  for (const vbd of asRefs(vm.VBDs)) {
    const row = act.row('VBD', vbd);
    const number = Number(row.userdevice);
    if (row.device !== '' || !Number.isInteger(number) || number > 25) continue;
    act.set('VBD', vbd, { device: `xvd${String.fromCharCode(97 + number)}` });
  }
  if (vm.domain_type !== 'hvm') return;
  const platform = asMap(vm.platform);
  const bios = asMap(vm.bios_strings);
  act.set('VM', ref, {
    bios_strings: Object.keys(bios).length > 0 ? bios : BIOS_STRINGS,
    platform: 'device-model' in platform ? platform : { 'device-model': 'qemu-upstream-compat', ...platform },
    HVM_shadow_multiplier: 1,
    memory_overhead: memoryOverheadBytes({
      staticMaxBytes: asNumber(vm.memory_static_max),
      vcpus: asNumber(vm.VCPUs_max),
      shadowMultiplier: 1,
    }),
  });
}

/** Xen counts domains from its start and gives no number twice. */
export function nextDomid(act: Act, host: Ref): number {
  let highest = act.domids.get(host) ?? 0;
  for (const ref of asRefs(act.db.get('host', host)?.resident_VMs)) {
    highest = Math.max(highest, asNumber(act.db.get('VM', ref)?.domid));
  }
  act.domids.set(host, highest + 1);
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

/** A VM that slept kept its console. */
function placeConsole(act: Act, vm: Ref, host: Ref): void {
  if (asRefs(act.row('VM', vm).consoles).length > 0) return;
  const uuid = act.db.ids.uuid();
  const address = asText(act.db.get('host', host)?.address);
  act.db.create('console', {
    uuid,
    protocol: 'rfb',
    location: `https://${address}/console?uuid=${uuid}`,
    VM: vm,
  });
}

/** The guest rebooted by itself: its agent reports again. */
export function renewGuestReport(act: Act, ref: Ref): void {
  const report = asText(act.row('VM', ref).guest_metrics);
  if (act.db.get('VM_guest_metrics', report))
    act.set('VM_guest_metrics', report, { last_updated: act.now() });
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
  if (state === 'Halted') {
    for (const console of asRefs(vm.consoles).slice()) act.db.destroy('console', console);
  }
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
