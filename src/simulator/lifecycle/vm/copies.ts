// snapshot, checkpoint, clone, copy and revert of a VM (contract §6.1; lifecycle recordings 12 and 34).
import { NEVER, NULL_REF, type Ref, type WireValue } from '../../database/wire-value.ts';
import type { Act, Steps } from '../act.ts';
import { asMap, asRefs, asText, isNull } from '../fields.ts';
import { refreshHostMemory, refreshMachine } from '../refresh.ts';
import { removeVdi } from '../storage/sizes.ts';
import { sayOfVm } from './boot.ts';
import { copyDevices, copyVdi, copyVm, removeDevice, snapshotVdi, takeForDisks } from './duplicate.ts';
import { snapshotMetadata } from './metadata.ts';
import { admitVm, placeSuspendImage } from './power.ts';

const DURATION_MS = { snapshot: 300, checkpoint: 1500, clone: 300, copy: 2000, revert: 600 } as const;

interface SnapshotPlan {
  readonly operation: 'snapshot' | 'checkpoint';
  readonly name: string;
  readonly ignored: readonly Ref[];
}

function placeSnapshot(act: Act, ref: Ref, plan: SnapshotPlan): Ref {
  const vm = act.row('VM', ref);
  const withMemory = plan.operation === 'checkpoint';
  const image = withMemory ? takeMemory(act, ref) : NULL_REF;
  const snapshot = copyVm(act, ref, {
    name_label: plan.name,
    power_state: withMemory ? 'Suspended' : 'Halted',
    suspend_VDI: image,
    is_a_template: true,
    is_default_template: false,
    is_a_snapshot: true,
    snapshot_of: ref,
    snapshot_time: act.now(),
    snapshot_info: {
      'disk-snapshot-type': 'crash_consistent',
      'power-state-at-snapshot': asText(vm.power_state),
    },
    snapshot_metadata: snapshotMetadata(vm, ref),
    parent: vm.parent as WireValue,
    blocked_operations: {},
  });
  act.set('VM', ref, { parent: snapshot });
  const copyDisk = (vdi: Ref): Ref => (plan.ignored.includes(vdi) ? NULL_REF : snapshotVdi(act, vdi));
  copyDevices(act, ref, { vm: snapshot, copyDisk });
  return snapshot;
}

/** A suspended VM's image is copied, a running one's is written. */
function takeMemory(act: Act, ref: Ref): Ref {
  const vm = act.row('VM', ref);
  const existing = asText(vm.suspend_VDI);
  if (!isNull(existing)) return copyVdi(act, existing, {});
  const image = placeSuspendImage(act, ref);
  act.set('VM', ref, { suspend_VDI: NULL_REF });
  return image;
}

async function snapshot(act: Act, plan: SnapshotPlan): Promise<Ref> {
  const ref = act.ref(0);
  await admitVm(act, ref, plan.operation);
  const made = await act.during([{ cls: 'VM', ref, operation: plan.operation }], async () => {
    await takeForDisks(act, ref, { operation: 'snapshot', ms: DURATION_MS[plan.operation] });
    const result = placeSnapshot(act, ref, plan);
    const checkpoint = plan.operation === 'checkpoint';
    sayOfVm(
      act,
      checkpoint ? 'VM_CHECKPOINTED' : 'VM_SNAPSHOTTED',
      ref,
      `${checkpoint ? 'checkpointed, checkpoint' : 'snapshotted, snapshot'} name: ${plan.name}`,
    );
    return result;
  });
  refreshMachine(act.db, made);
  refreshMachine(act.db, ref);
  return made;
}

async function duplicate(act: Act, operation: 'clone' | 'copy', sr: Ref): Promise<Ref> {
  const ref = act.ref(0);
  await admitVm(act, ref, operation);
  if (!isNull(sr)) act.row('SR', sr);
  const made = await act.during([{ cls: 'VM', ref, operation }], async () => {
    await takeForDisks(act, ref, { operation, ms: DURATION_MS[operation] });
    const vm = act.row('VM', ref);
    const { mac_seed: _, default_template: __, ...other } = asMap(vm.other_config);
    const base =
      vm.is_a_template === true && vm.is_a_snapshot !== true
        ? { base_template_name: asText(vm.name_label) }
        : {};
    const result = copyVm(act, ref, {
      name_label: act.text(1),
      is_default_template: false,
      is_a_snapshot: false,
      // A clone of a snapshot is a template until somebody says otherwise, as one of a template is.
      is_a_template: vm.is_a_template === true,
      snapshot_of: NULL_REF,
      snapshot_time: NEVER,
      snapshot_info: {},
      snapshot_metadata: '',
      parent: NULL_REF,
      other_config: { ...other, ...base, mac_seed: act.db.ids.uuid() },
      blocked_operations: {},
      power_state: 'Halted',
    });
    copyDevices(act, ref, {
      vm: result,
      newMacs: true,
      copyDisk: (vdi) => copyVdi(act, vdi, {}, isNull(sr) ? undefined : sr),
    });
    return result;
  });
  refreshMachine(act.db, made);
  return made;
}

function dropDevices(act: Act, ref: Ref): void {
  const vm = act.row('VM', ref);
  for (const vbd of asRefs(vm.VBDs).slice()) {
    const row = act.row('VBD', vbd);
    removeDevice(act, 'VBD', vbd);
    if (row.type === 'Disk' && !isNull(row.VDI)) dropDisk(act, asText(row.VDI));
  }
  for (const vif of asRefs(vm.VIFs).slice()) removeDevice(act, 'VIF', vif);
}

function dropDisk(act: Act, vdi: Ref): void {
  const row = act.db.get('VDI', vdi);
  if (row && asRefs(row.VBDs).length === 0) removeVdi(act, vdi);
}

/**
 * The disk that the VM gets back: a clone of the snapshot's, of which all its sisters are snapshots from now
 * on.
 */
function restoreDisk(act: Act, taken: Ref): Ref {
  const former = asText(act.row('VDI', taken).snapshot_of);
  const restored = copyVdi(act, taken, {
    physical_utilisation: act.row('VDI', taken).virtual_size as number,
  });
  act.set('VDI', restored, { snapshot_time: act.now() });
  const sisters = [...act.db.rows('VDI')]
    .filter(([ref, vdi]) => ref === taken || (!isNull(former) && vdi.snapshot_of === former))
    .filter(([, vdi]) => vdi.is_a_snapshot === true)
    .map(([ref]) => ref);
  for (const ref of sisters.sort().reverse()) act.set('VDI', ref, { snapshot_of: restored });
  return restored;
}

/** Fields that a VM takes back from its snapshot. */
const REVERTED = [
  'memory_overhead',
  'memory_static_max',
  'memory_static_min',
  'memory_dynamic_max',
  'memory_dynamic_min',
  'VCPUs_params',
  'VCPUs_max',
  'VCPUs_at_startup',
  'actions_after_shutdown',
  'actions_after_reboot',
  'actions_after_crash',
  'HVM_boot_policy',
  'HVM_boot_params',
  'platform',
] as const;

function restoreFields(act: Act, taken: Ref, ref: Ref): void {
  const snapshotRow = act.row('VM', taken);
  for (const field of REVERTED) act.db.set('VM', ref, field, snapshotRow[field] as WireValue);
  for (const [field, cls] of [
    ['metrics', 'VM_metrics'],
    ['guest_metrics', 'VM_guest_metrics'],
  ] as const) {
    const old = asText(act.row('VM', ref)[field]);
    const source = act.db.get(cls, asText(snapshotRow[field]));
    const fresh = source ? act.db.create(cls, { ...source, uuid: act.db.ids.uuid() }) : NULL_REF;
    act.set('VM', ref, { [field]: fresh });
    if (act.db.get(cls, old)) act.db.destroy(cls, old);
  }
}

async function revert(act: Act): Promise<''> {
  const taken = act.ref(0);
  await admitVm(act, taken, 'revert');
  const ref = asText(act.row('VM', taken).snapshot_of);
  if (isNull(ref) || !act.db.get('VM', ref)) act.refuse('VM_REVERT_FAILED', taken, ref);
  await admitVm(act, ref, 'reverting');
  const marks = [
    { cls: 'VM', ref: taken, operation: 'revert' },
    { cls: 'VM', ref, operation: 'reverting' },
  ];
  let host = NULL_REF;
  await act.during(marks, async () => {
    await takeForDisks(act, taken, { operation: 'clone', ms: DURATION_MS.revert });
    const vm = act.row('VM', ref);
    host = asText(vm.resident_on);
    if (vm.power_state !== 'Halted')
      act.set('VM', ref, { power_state: 'Halted', resident_on: NULL_REF, domid: -1 });
    const image = asText(vm.suspend_VDI);
    act.set('VM', ref, { suspend_VDI: NULL_REF, parent: taken });
    if (act.db.get('VDI', image)) removeVdi(act, image);
    dropDevices(act, ref);
    copyDevices(act, taken, { vm: ref, copyDisk: (vdi) => restoreDisk(act, vdi) });
    restoreFields(act, taken, ref);
    const row = act.row('VM', taken);
    sayOfVm(act, 'VM_SNAPSHOT_REVERTED', ref, `reverted to snapshot: ${row.name_label} (uuid ${row.uuid})`);
  });
  refreshMachine(act.db, ref);
  // One that ran gave its memory back.
  refreshHostMemory(act.db, host);
  return '';
}

export const copySteps: Steps = {
  'VM.snapshot': (act) =>
    snapshot(act, {
      operation: 'snapshot',
      name: act.text(1),
      ignored: asRefs(act.call.params[2]),
    }),
  'VM.checkpoint': (act) => snapshot(act, { operation: 'checkpoint', name: act.text(1), ignored: [] }),
  'VM.clone': (act) => duplicate(act, 'clone', NULL_REF),
  'VM.copy': (act) => duplicate(act, 'copy', act.ref(2)),
  'VM.revert': revert,
};
