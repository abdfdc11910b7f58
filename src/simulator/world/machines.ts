// VMs of a seeded world with all that hangs on them: metrics, console, guest's report, devices.
import type { Ref } from '../database/wire-value.ts';
import { memoryOverheadBytes } from '../lifecycle/rules/memory.ts';
import { type PowerState, vmAllowedOperations } from '../lifecycle/rules/vm.ts';
import { guestSystems, memoryGib, owners, roles, stages, vcpuCounts } from './catalogue.ts';
import { placeDisks, placeNics, placeSuspendImage } from './machine-devices.ts';
import { type Draft, isLive, type MachinePlan, type World } from './machine-plan.ts';
import { GIB, type HostPlan } from './plan.ts';
import { hvmBase } from './templates.ts';

/** Of twenty VMs: twelve run, six are off, one sleeps, one is paused. The first ones show every state. */
const STATES: readonly PowerState[] = [
  'Running',
  'Halted',
  'Running',
  'Suspended',
  'Running',
  'Paused',
  'Running',
  'Running',
  'Halted',
  'Running',
  'Running',
  'Halted',
  'Running',
  'Halted',
  'Running',
  'Running',
  'Halted',
  'Running',
  'Running',
  'Halted',
];

const overheadOf = (draft: Draft): number =>
  memoryOverheadBytes({ staticMaxBytes: draft.memory, vcpus: draft.vcpus, shadowMultiplier: 1 });

export function placeMachine(world: World, index: number): MachinePlan {
  const { random } = world.builder;
  const role = random.pick(roles);
  const draft: Draft = {
    ref: random.ref(),
    uuid: random.uuid(),
    name: `${role}-${String(index + 1).padStart(3, '0')}`,
    index,
    state: STATES[index % STATES.length] ?? 'Running',
    os: random.pick(guestSystems),
    memory: random.pick(memoryGib) * GIB,
    vcpus: random.pick(vcpuCounts),
    home: index % world.hosts.length,
  };
  const host = world.hosts[draft.home];
  const live = isLive(draft.state);
  placeVm(world, draft, live ? host : undefined);
  if (host && live) {
    host.usedBytes += draft.memory + overheadOf(draft);
    const uuid = random.uuid();
    world.builder.place('console', {
      uuid,
      protocol: 'rfb',
      location: `https://${host.address}/console?uuid=${uuid}`,
      VM: draft.ref,
    });
  }
  const disks = placeDisks(world, draft);
  placeNics(world, draft);
  if (draft.state === 'Suspended') placeSuspendImage(world, draft);
  return { ref: draft.ref, uuid: draft.uuid, name: draft.name, state: draft.state, disks };
}

function placeVm(world: World, draft: Draft, host: HostPlan | undefined): void {
  const { builder } = world;
  const { random } = builder;
  const facts = {
    power_state: draft.state,
    is_a_template: false,
    is_default_template: false,
    is_a_snapshot: false,
    is_control_domain: false,
    blocked_operations: draft.index % 50 === 7 ? { destroy: 'true' } : {},
    current_operations: {},
  };
  const stage = random.pick(stages);
  const role = draft.name.slice(0, draft.name.lastIndexOf('-'));
  const hasReport = draft.state !== 'Halted';
  builder.place(
    'VM',
    {
      ...hvmBase,
      ...facts,
      uuid: draft.uuid,
      allowed_operations: vmAllowedOperations(facts, { hasAgent: hasReport, isHvm: true }),
      name_label: draft.name,
      name_description: `${draft.os.name.split('|')[0]}, ${stage}`,
      resident_on: host?.ref ?? 'OpaqueRef:NULL',
      affinity: draft.index % 9 === 0 ? (world.hosts[draft.home]?.ref ?? 'OpaqueRef:NULL') : 'OpaqueRef:NULL',
      memory_overhead: overheadOf(draft),
      memory_target: draft.memory,
      memory_static_max: draft.memory,
      memory_dynamic_max: draft.memory,
      memory_dynamic_min: draft.memory,
      memory_static_min: draft.memory / 2,
      VCPUs_max: draft.vcpus,
      VCPUs_at_startup: draft.vcpus,
      domid: host ? Math.floor(draft.index / world.hosts.length) + 1 : -1,
      metrics: placeMetrics(world, draft),
      guest_metrics: hasReport ? placeGuestReport(world, draft) : 'OpaqueRef:NULL',
      other_config: {
        mac_seed: random.uuid(),
        base_template_name: draft.os.template,
        'install-methods': 'cdrom,nfs,http,ftp',
        'XenCenter.CustomFields.owner': random.pick(owners),
        ...(draft.index % 3 === 0 ? { folder: `/${stage}` } : {}),
      },
      tags: draft.index % 4 === 3 ? [] : [stage, role],
      ha_restart_priority: stage === 'production' && draft.index % 5 === 0 ? 'restart' : '',
      order: draft.index % 10 === 0 ? 1 : 0,
      generation_id: draft.os.windows ? '0:0' : '',
      has_vendor_device: draft.os.windows,
      hardware_platform_version: 0,
      reference_label: draft.os.template.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
      last_boot_CPU_flags: host ? { vendor: 'GenuineIntel', features: '' } : {},
    },
    draft.ref,
  );
}

function placeMetrics(world: World, draft: Draft): Ref {
  const { builder } = world;
  const live = isLive(draft.state);
  return builder.place('VM_metrics', {
    memory_actual: live ? draft.memory : 0,
    VCPUs_number: draft.vcpus,
    start_time: builder.pastDate(45),
    install_time: builder.pastDate(600),
    last_updated: builder.now(),
    hvm: true,
    current_domain_type: live ? 'hvm' : 'unspecified',
  });
}

/** Addresses are spread over 10.0.0.0/8 by the VM's number, so that no two guests share one. */
export function guestAddress(index: number, device: number): string {
  const number = index + 10;
  return `10.${device * 64 + (number >> 16)}.${(number >> 8) & 255}.${number & 255}`;
}

function placeGuestReport(world: World, draft: Draft): Ref {
  const { builder } = world;
  const { os } = draft;
  const address = guestAddress(draft.index, 0);
  return builder.place('VM_guest_metrics', {
    os_version: { name: os.name, uname: os.uname, distro: os.distro, major: os.major, minor: os.minor },
    PV_drivers_version: { major: '9', minor: '4', micro: '0', build: os.windows ? '140' : '11' },
    PV_drivers_up_to_date: true,
    PV_drivers_detected: true,
    networks: {
      '0/ip': address,
      '0/ipv4/0': address,
      '0/ipv6/0': `fe80::${draft.uuid.slice(0, 4)}:${draft.uuid.slice(4, 8)}:fe00:1`,
    },
    other: {
      'platform-feature-xs_reset_watches': '1',
      'platform-feature-multiprocessor-suspend': '1',
      'has-vendor-device': os.windows ? '1' : '0',
      'feature-suspend': '1',
      'feature-poweroff': '1',
      'feature-shutdown': '1',
      'feature-reboot': '1',
      'feature-vcpu-hotplug': '1',
      'feature-balloon': '1',
    },
    last_updated: builder.pastDate(1),
    live: draft.state === 'Running',
    can_use_hotplug_vbd: 'yes',
    can_use_hotplug_vif: 'yes',
  });
}
