// What administrators arrange of VMs: a vApp, a snapshot schedule, a placement group, notes; and devices for some.
import { type Ref, type Row, toWireDate } from '../../database/wire-value.ts';
import { asMap } from '../../lifecycle/fields.ts';
import { refresh } from '../../lifecycle/refresh.ts';
import type { MachinePlan } from '../machine-plan.ts';
import type { Builder } from '../plan.ts';
import type { Devices } from './devices.ts';

const DAY_MS = 86_400_000;

export interface GroupsPlan {
  readonly machines: readonly MachinePlan[];
  readonly devices: Devices;
  /** The VM that has snapshots, and the newest of them. */
  readonly history: { readonly vm: MachinePlan; readonly newest: Ref } | undefined;
}

/** The last ones first: the first VM in each state stays as plain as it was. */
const spare = (machines: readonly MachinePlan[], state: MachinePlan['state']): readonly MachinePlan[] =>
  machines
    .filter((vm) => vm.state === state)
    .slice(1)
    .reverse();

const isThere = (vm: MachinePlan | undefined): vm is MachinePlan => vm !== undefined;

export function placeGroups(builder: Builder, { machines, devices, history }: GroupsPlan): void {
  const running = spare(machines, 'Running');
  const halted = spare(machines, 'Halted');
  placeAppliance(builder, [running[0], halted[2]].filter(isThere));
  placeSchedule(builder, history);
  placeSpread(builder, running.slice(0, 2));
  placeNotes(builder, machines);
  placeVmDevices(builder, devices, { secure: running[1], accelerated: halted[0], keyed: halted[1] });
}

function placeAppliance(builder: Builder, members: readonly MachinePlan[]): void {
  if (members.length < 2) return;
  const appliance = builder.place('VM_appliance', {
    name_label: 'Storefront',
    name_description: 'Starts in order, stops the other way round',
  });
  for (const [order, vm] of members.entries()) {
    update(builder, vm, { appliance, order, start_delay: order === 0 ? 30 : 0 });
  }
  refresh(builder.database, 'VM_appliance', appliance);
}

/** The newest snapshot of its VM is this schedule's. */
function placeSchedule(builder: Builder, history: GroupsPlan['history']): void {
  if (!history) return;
  const snapshot_schedule = builder.place('VMSS', {
    name_label: 'Nightly',
    name_description: 'One week of snapshots',
    enabled: true,
    type: 'snapshot',
    retained_snapshots: 7,
    frequency: 'daily',
    schedule: { min: '0', hour: '8' },
    last_run_time: toWireDate(builder.nowMs - DAY_MS),
  });
  update(builder, history.vm, { snapshot_schedule });
  builder.database.set('VM', history.newest, 'is_vmss_snapshot', true);
}

function placeSpread(builder: Builder, members: readonly MachinePlan[]): void {
  if (members.length < 2) return;
  const group = builder.place('VM_group', {
    name_label: 'Apart',
    name_description: 'Should not run on one host',
    placement: 'anti_affinity',
  });
  for (const vm of members) update(builder, vm, { groups: [group] });
}

/** Notes are Xen Orchestra's, in Markdown. */
function placeNotes(builder: Builder, machines: readonly MachinePlan[]): void {
  for (const [vm, note] of [
    [machines[0], '**Restart** only after asking the *web team*.'],
    [machines[5], 'Paused since the disk test.'],
  ] as const) {
    if (!vm) continue;
    const other_config = {
      ...asMap(builder.database.get('VM', vm.ref)?.other_config),
      'xo:notes': note,
      'XenCenter.CustomFields.cost centre': '4711',
    };
    update(builder, vm, { other_config });
  }
}

/** Those that are attached at a start belong to VMs that are off, since nothing here attaches them. */
function placeVmDevices(
  builder: Builder,
  { gpuGroup, passthrough, usbGroup }: Devices,
  to: Readonly<Record<'secure' | 'accelerated' | 'keyed', MachinePlan | undefined>>,
): void {
  if (to.secure) {
    // A TPM takes firmware that knows it.
    update(builder, to.secure, { HVM_boot_params: { order: 'cdn', firmware: 'uefi' } });
    builder.place('VTPM', { VM: to.secure.ref });
  }
  if (to.accelerated) {
    builder.place('VGPU', { VM: to.accelerated.ref, GPU_group: gpuGroup, device: '0', type: passthrough });
  }
  if (to.keyed) {
    const vusb = builder.place('VUSB', { VM: to.keyed.ref, USB_group: usbGroup });
    refresh(builder.database, 'VUSB', vusb);
  }
}

function update({ database }: Builder, vm: MachinePlan, fields: Row): void {
  for (const [field, value] of Object.entries(fields)) database.set('VM', vm.ref, field, value);
}
