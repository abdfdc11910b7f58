// A VM's making, ending and configuration: what goes beyond writing one field.
import { NULL_REF, type Ref, type WireValue } from '../../database/wire-value.ts';
import type { Act, Steps } from '../act.ts';
import { asMap, asNumber, asRefs, asText, isNull } from '../fields.ts';
import { refreshHostMemory, refreshMachine, refreshVdi, refreshVm } from '../refresh.ts';
import { memoryOverheadBytes } from '../rules/memory.ts';
import { removeDevice } from './duplicate.ts';
import { admitVm } from './power.ts';

interface Memory {
  readonly static_min: number;
  readonly static_max: number;
  readonly dynamic_min: number;
  readonly dynamic_max: number;
}

function memoryOf(act: Act, ref: Ref): Memory {
  const vm = act.row('VM', ref);
  return {
    static_min: asNumber(vm.memory_static_min),
    static_max: asNumber(vm.memory_static_max),
    dynamic_min: asNumber(vm.memory_dynamic_min),
    dynamic_max: asNumber(vm.memory_dynamic_max),
  };
}

/** @throws ApiError MEMORY_CONSTRAINT_VIOLATION [constraint] */
async function setMemory(act: Act, operation: string, change: Partial<Memory>): Promise<''> {
  const ref = act.ref(0);
  await admitVm(act, ref, operation);
  const wanted = { ...memoryOf(act, ref), ...change };
  const ordered =
    0 <= wanted.static_min &&
    wanted.static_min <= wanted.dynamic_min &&
    wanted.dynamic_min <= wanted.dynamic_max &&
    wanted.dynamic_max <= wanted.static_max;
  if (!ordered) {
    act.refuse(
      'MEMORY_CONSTRAINT_VIOLATION',
      'Memory limits must satisfy: static_min <= dynamic_min <= dynamic_max <= static_max',
    );
  }
  await act.during([{ cls: 'VM', ref, operation }], () => writeMemory(act, ref, wanted));
  return '';
}

function writeMemory(act: Act, ref: Ref, memory: Memory): void {
  act.set('VM', ref, {
    memory_static_min: memory.static_min,
    memory_static_max: memory.static_max,
    memory_dynamic_min: memory.dynamic_min,
    memory_dynamic_max: memory.dynamic_max,
  });
  const vm = act.row('VM', ref);
  if (isNull(vm.resident_on)) return;
  act.set('VM', ref, { memory_target: memory.dynamic_max });
  const metrics = asText(vm.metrics);
  if (asNumber(act.db.get('VM_metrics', metrics)?.memory_actual) > 0) {
    act.set('VM_metrics', metrics, { memory_actual: memory.dynamic_max });
    refreshHostMemory(act.db, asText(vm.resident_on));
  }
}

async function setVcpus(act: Act, field: 'VCPUs_max' | 'VCPUs_at_startup'): Promise<''> {
  const ref = act.ref(0);
  const vm = act.row('VM', ref);
  const value = act.number(1);
  const max = field === 'VCPUs_max' ? value : asNumber(vm.VCPUs_max);
  const startup = field === 'VCPUs_at_startup' ? value : asNumber(vm.VCPUs_at_startup);
  if (value < 1 || startup > max) {
    act.refuse(
      'INVALID_VALUE',
      field,
      String(value),
      'VCPUs must satisfy: 0 < VCPUs_at_startup <= VCPUs_max',
    );
  }
  await admitVm(act, ref, 'changing_VCPUs');
  act.set('VM', ref, { [field]: value });
  return '';
}

async function setVcpusLive(act: Act): Promise<''> {
  const ref = act.ref(0);
  await admitVm(act, ref, 'changing_VCPUs_live');
  const count = act.number(1);
  const vm = act.row('VM', ref);
  if (count < 1 || count > asNumber(vm.VCPUs_max)) {
    act.refuse('INVALID_VALUE', 'VCPUs_number_live', String(count), 'must be between 1 and VCPUs_max');
  }
  act.set('VM', ref, { VCPUs_at_startup: count });
  const metrics = asText(vm.metrics);
  if (act.db.get('VM_metrics', metrics)) act.set('VM_metrics', metrics, { VCPUs_number: count });
  return '';
}

async function setIsTemplate(act: Act): Promise<''> {
  const ref = act.ref(0);
  const wanted = act.flag(1);
  const vm = act.row('VM', ref);
  if (wanted && vm.is_a_template !== true) await admitVm(act, ref, 'make_into_template');
  // Nothing on disk is a template's own, so a default one stays what it is.
  act.set('VM', ref, wanted ? { is_a_template: true } : { is_a_template: false, is_default_template: false });
  refreshMachine(act.db, ref);
  return '';
}

async function provision(act: Act): Promise<''> {
  const ref = act.ref(0);
  await admitVm(act, ref, 'provision');
  await act.during([{ cls: 'VM', ref, operation: 'provision' }], async () => {
    await act.take(500);
    const { disks: _, ...other } = asMap(act.row('VM', ref).other_config);
    act.set('VM', ref, { is_a_template: false, is_default_template: false, other_config: other });
  });
  refreshVm(act.db, ref);
  return '';
}

async function destroy(act: Act): Promise<''> {
  const ref = act.ref(0);
  await admitVm(act, ref, 'destroy');
  const vm = act.row('VM', ref);
  const parent = vm.parent as WireValue;
  for (const child of asRefs(vm.children).slice()) act.set('VM', child, { parent });
  for (const snapshot of asRefs(vm.snapshots).slice()) act.set('VM', snapshot, { snapshot_of: NULL_REF });
  for (const vbd of asRefs(vm.VBDs).slice()) {
    const vdi = asText(act.row('VBD', vbd).VDI);
    removeDevice(act, 'VBD', vbd);
    if (act.db.get('VDI', vdi)) refreshVdi(act.db, vdi);
  }
  for (const vif of asRefs(vm.VIFs).slice()) removeDevice(act, 'VIF', vif);
  for (const [cls, field] of [
    ['VGPU', 'VGPUs'],
    ['VUSB', 'VUSBs'],
    ['VTPM', 'VTPMs'],
    ['console', 'consoles'],
  ] as const) {
    for (const one of asRefs(vm[field]).slice()) act.db.destroy(cls, one);
  }
  act.db.destroy('VM', ref);
  for (const [cls, field] of [
    ['VM_metrics', 'metrics'],
    ['VM_guest_metrics', 'guest_metrics'],
  ] as const) {
    const own = asText(vm[field]);
    if (act.db.get(cls, own)) act.db.destroy(cls, own);
  }
  return '';
}

function create(act: Act): Ref {
  const fields = act.fields(0);
  const other = asMap(fields.other_config);
  const metrics = act.db.create('VM_metrics', {});
  const ref = act.db.create('VM', {
    ...fields,
    power_state: 'Halted',
    domid: -1,
    memory_target: asNumber(fields.memory_dynamic_max),
    memory_overhead: memoryOverheadBytes({
      staticMaxBytes: asNumber(fields.memory_static_max),
      vcpus: asNumber(fields.VCPUs_max),
      shadowMultiplier: asNumber(fields.HVM_shadow_multiplier ?? 1),
    }),
    metrics,
    other_config: { ...other, mac_seed: other.mac_seed ?? act.db.ids.uuid() },
  });
  refreshVm(act.db, ref);
  return ref;
}

/** Device numbers that are still free, as VM.get_allowed_VBD_devices answers. */
function freeDevices(act: Act, field: 'VBDs' | 'VIFs', count: number): string[] {
  const vm = act.row('VM', act.ref(0));
  const [cls, name] = field === 'VBDs' ? ['VBD', 'userdevice'] : ['VIF', 'device'];
  const taken = new Set(asRefs(vm[field]).map((ref) => asText(act.db.get(cls, ref)?.[name])));
  return Array.from({ length: count }, (_, index) => String(index)).filter((device) => !taken.has(device));
}

const VBD_DEVICES = 255;
const VIF_DEVICES = 7;

export const settingSteps: Steps = {
  'VM.create': create,
  'VM.destroy': destroy,
  'VM.provision': provision,
  'VM.set_is_a_template': setIsTemplate,
  'VM.set_memory': (act) => {
    const value = act.number(1);
    return setMemory(act, 'changing_memory_limits', {
      static_max: value,
      dynamic_min: value,
      dynamic_max: value,
      static_min: Math.min(value, memoryOf(act, act.ref(0)).static_min),
    });
  },
  'VM.set_memory_limits': (act) =>
    setMemory(act, 'changing_memory_limits', {
      static_min: act.number(1),
      static_max: act.number(2),
      dynamic_min: act.number(3),
      dynamic_max: act.number(4),
    }),
  'VM.set_memory_static_range': (act) =>
    setMemory(act, 'changing_static_range', { static_min: act.number(1), static_max: act.number(2) }),
  'VM.set_memory_dynamic_range': (act) =>
    setMemory(act, 'changing_dynamic_range', { dynamic_min: act.number(1), dynamic_max: act.number(2) }),
  'VM.set_memory_static_max': (act) => setMemory(act, 'changing_static_range', { static_max: act.number(1) }),
  'VM.set_memory_static_min': (act) => setMemory(act, 'changing_static_range', { static_min: act.number(1) }),
  'VM.set_memory_dynamic_max': (act) =>
    setMemory(act, 'changing_dynamic_range', { dynamic_max: act.number(1) }),
  'VM.set_memory_dynamic_min': (act) =>
    setMemory(act, 'changing_dynamic_range', { dynamic_min: act.number(1) }),
  'VM.set_VCPUs_max': (act) => setVcpus(act, 'VCPUs_max'),
  'VM.set_VCPUs_at_startup': (act) => setVcpus(act, 'VCPUs_at_startup'),
  'VM.set_VCPUs_number_live': setVcpusLive,
  'VM.get_allowed_VBD_devices': (act) => freeDevices(act, 'VBDs', VBD_DEVICES),
  'VM.get_allowed_VIF_devices': (act) => freeDevices(act, 'VIFs', VIF_DEVICES),
  'VM.update_allowed_operations': (act) => {
    act.row('VM', act.ref(0));
    refreshMachine(act.db, act.ref(0));
    return '';
  },
  'VM.assert_operation_valid': async (act) => {
    await admitVm(act, act.ref(0), act.text(1));
    return '';
  },
};
