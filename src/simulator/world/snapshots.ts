// Snapshots of some VMs, as VM.snapshot would have left them.
import type { Ref, Row } from '../database/wire-value.ts';
import { vbdAllowedOperations } from '../lifecycle/rules/devices.ts';
import { vmAllowedOperations } from '../lifecycle/rules/vm.ts';
import type { MachinePlan, World } from './machine-plan.ts';
import { placeVdi } from './storage.ts';

/** VM fields that a snapshot takes over as they are. */
const COPIED = [
  'user_version',
  'memory_overhead',
  'memory_static_max',
  'memory_dynamic_max',
  'memory_dynamic_min',
  'memory_static_min',
  'VCPUs_max',
  'VCPUs_at_startup',
  'VCPUs_params',
  'HVM_boot_policy',
  'HVM_boot_params',
  'HVM_shadow_multiplier',
  'platform',
  'actions_after_softreboot',
  'actions_after_shutdown',
  'actions_after_reboot',
  'actions_after_crash',
  'recommendations',
  'domain_type',
  'other_config',
  'has_vendor_device',
  'reference_label',
  'name_description',
] as const;

/** `taken`: a wire date; some day of the last month unless given. */
export function placeSnapshot(
  world: World,
  vm: MachinePlan,
  { number, taken = world.builder.pastDate(30) }: { readonly number: number; readonly taken?: string },
): Ref {
  const { builder } = world;
  const origin = builder.database.get('VM', vm.ref) ?? {};
  const copied: Row = {};
  for (const field of COPIED) {
    const value = origin[field];
    if (value !== undefined) copied[field] = value;
  }
  const facts = {
    power_state: 'Halted',
    is_a_template: true,
    is_default_template: false,
    is_a_snapshot: true,
    is_control_domain: false,
    blocked_operations: {},
    current_operations: {},
  };
  const name = `${vm.name} before update ${number}`;
  const snapshot = builder.place('VM', {
    ...copied,
    ...facts,
    allowed_operations: vmAllowedOperations(facts, { hasAgent: false, isHvm: true }),
    name_label: name,
    domid: -1,
    metrics: builder.place('VM_metrics', { VCPUs_number: Number(origin.VCPUs_max), start_time: taken }),
    snapshot_of: vm.ref,
    snapshot_time: taken,
    transportable_snapshot_id: '',
    snapshot_info: {
      'disk-snapshot-type': 'crash_consistent',
      'power-state-at-snapshot': vm.state,
    },
    parent: origin.parent ?? 'OpaqueRef:NULL',
    tags: [],
  });
  builder.database.set('VM', vm.ref, 'parent', snapshot);
  placeSnapshotDisks(world, vm, { snapshot, taken });
  return snapshot;
}

function placeSnapshotDisks(
  world: World,
  vm: MachinePlan,
  of: { readonly snapshot: Ref; readonly taken: string },
): void {
  const { builder } = world;
  const { snapshot, taken } = of;
  vm.disks.forEach((disk, device) => {
    const vdi = placeVdi(builder, disk.sr, {
      name_label: `${vm.name} disk ${device}`,
      name_description: 'Created by template provisioner',
      virtual_size: disk.bytes,
      physical_utilisation: Math.floor(disk.bytes / 16),
      is_a_snapshot: true,
      snapshot_of: disk.vdi,
      snapshot_time: taken,
    });
    const drive = {
      type: 'Disk',
      empty: false,
      currently_attached: false,
      unpluggable: device !== 0,
      current_operations: {},
    };
    builder.place('VBD', {
      ...drive,
      allowed_operations: vbdAllowedOperations(drive, 'Halted'),
      VM: snapshot,
      VDI: vdi,
      device: `xvd${'abcdefgh'[device]}`,
      userdevice: String(device),
      bootable: device === 0,
      mode: 'RW',
      other_config: { owner: '' },
    });
  });
}
