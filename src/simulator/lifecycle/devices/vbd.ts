// Drives of VMs: create, destroy, plug, unplug, insert, eject (contract §6.3).
import { NULL_REF, type Ref, type Row } from '../../database/wire-value.ts';
import type { Act, Steps } from '../act.ts';
import { asMap, asRefs, asText, isNull } from '../fields.ts';
import { refreshVbd, refreshVdi } from '../refresh.ts';
import { type Failure, inProgress } from '../rules/vm.ts';
import { placeVbd, removeDevice } from '../vm/duplicate.ts';

const DURATION_MS = { plug: 200, unplug: 200, insert: 100 } as const;
const DEVICES_MAX = 255;

function powerStateOf(act: Act, vm: Ref): string {
  return asText(act.row('VM', vm).power_state);
}

function plugRefusal(act: Act, ref: Ref, operation: 'plug' | 'unplug' | 'unplug_force'): Failure | undefined {
  const vbd = act.row('VBD', ref);
  const vm = asText(vbd.VM);
  const current = asMap(vbd.current_operations);
  if (Object.keys(current).length > 0) return inProgress('VBD', ref, current);
  const state = powerStateOf(act, vm);
  if (state !== 'Running') return ['VM_BAD_POWER_STATE', vm, 'running', state.toLowerCase()];
  const attached = vbd.currently_attached === true;
  if (operation === 'plug') {
    if (attached) return ['DEVICE_ALREADY_ATTACHED', ref];
    if (vbd.empty === true && vbd.type !== 'CD') return ['VBD_IS_EMPTY', ref];
    return undefined;
  }
  if (!attached) return ['DEVICE_ALREADY_DETACHED', ref];
  if (vbd.unpluggable !== true) return ['VBD_NOT_UNPLUGGABLE', ref];
  if (vbd.type === 'CD')
    return ['OPERATION_NOT_ALLOWED', 'VBD is a CDROM: eject it instead of unplugging it'];
  return undefined;
}

async function changePlug(act: Act, operation: 'plug' | 'unplug' | 'unplug_force'): Promise<''> {
  const ref = act.ref(0);
  await act.admit(() => plugRefusal(act, ref, operation));
  await act.during([{ cls: 'VBD', ref, operation }], async () => {
    await act.take(DURATION_MS.plug);
    const vbd = act.row('VBD', ref);
    const device = asText(vbd.device) || deviceName(asText(vbd.userdevice));
    act.set('VBD', ref, { currently_attached: operation === 'plug', device });
  });
  refreshDisk(act, ref);
  return '';
}

function refreshDisk(act: Act, vbd: Ref): void {
  const vdi = act.db.get('VBD', vbd)?.VDI;
  if (!isNull(vdi)) refreshVdi(act.db, asText(vdi));
}

function deviceName(userdevice: string): string {
  const number = Number(userdevice);
  return Number.isInteger(number) && number < 26 ? `xvd${String.fromCharCode(97 + number)}` : userdevice;
}

function mediaRefusal(act: Act, ref: Ref, operation: 'insert' | 'eject'): Failure | undefined {
  const vbd = act.row('VBD', ref);
  const current = asMap(vbd.current_operations);
  if (Object.keys(current).length > 0) return inProgress('VBD', ref, current);
  if (vbd.type !== 'CD') return ['VBD_NOT_REMOVABLE_MEDIA', ref];
  if (operation === 'insert' && vbd.empty !== true) return ['VBD_NOT_EMPTY', ref];
  if (operation === 'eject' && vbd.empty === true) return ['VBD_IS_EMPTY', ref];
  return undefined;
}

async function changeMedia(act: Act, operation: 'insert' | 'eject'): Promise<''> {
  const ref = act.ref(0);
  await act.admit(() => mediaRefusal(act, ref, operation));
  const media = operation === 'insert' ? act.ref(1) : NULL_REF;
  if (operation === 'insert') act.row('VDI', media);
  const before = asText(act.row('VBD', ref).VDI);
  await act.during([{ cls: 'VBD', ref, operation }], async () => {
    await act.take(DURATION_MS.insert);
    act.set('VBD', ref, { VDI: media, empty: operation === 'eject' });
  });
  if (!isNull(before)) refreshVdi(act.db, before);
  refreshDisk(act, ref);
  return '';
}

/** The device wanted, or the first free one for `autodetect`. */
function chooseDevice(act: Act, vm: Ref, wanted: string): string {
  const taken = new Set(
    asRefs(act.row('VM', vm).VBDs).map((ref) => asText(act.db.get('VBD', ref)?.userdevice)),
  );
  if (wanted !== 'autodetect') {
    if (taken.has(wanted)) act.refuse('DEVICE_ALREADY_EXISTS', wanted);
    return wanted;
  }
  for (let number = 0; number < DEVICES_MAX; number++) if (!taken.has(String(number))) return String(number);
  return act.refuse('DEVICE_ALREADY_EXISTS', wanted);
}

function create(act: Act): Ref {
  const fields = act.fields(0);
  const [vm, vdi] = [asText(fields.VM), asText(fields.VDI)];
  act.row('VM', vm);
  const empty = fields.empty === true;
  if (!empty) act.row('VDI', vdi);
  if (empty && fields.type !== 'CD') act.refuse('VBD_NOT_REMOVABLE_MEDIA', vdi);
  if (fields.type === 'CD' && fields.mode === 'RW') act.refuse('VBD_CDS_MUST_BE_READONLY');
  if (!empty && fields.mode === 'RW' && act.row('VDI', vdi).read_only === true)
    act.refuse('VDI_READONLY', vdi);
  const made: Row = { ...fields, userdevice: chooseDevice(act, vm, asText(fields.userdevice)) };
  const ref = placeVbd(act, {
    ...made,
    VDI: empty ? NULL_REF : vdi,
    unpluggable: fields.unpluggable ?? true,
    currently_attached: false,
  });
  refreshDisk(act, ref);
  return ref;
}

function destroy(act: Act): '' {
  const ref = act.ref(0);
  const vbd = act.row('VBD', ref);
  if (vbd.currently_attached === true) {
    act.refuse(
      'OPERATION_NOT_ALLOWED',
      `VBD '${vbd.uuid}' still attached to '${act.row('VM', asText(vbd.VM)).uuid}'`,
    );
  }
  const vdi = asText(vbd.VDI);
  removeDevice(act, 'VBD', ref);
  if (act.db.get('VDI', vdi)) refreshVdi(act.db, vdi);
  return '';
}

function write(act: Act, fields: Readonly<Record<string, string>>): '' {
  act.row('VBD', act.ref(0));
  act.set('VBD', act.ref(0), fields);
  refreshVbd(act.db, act.ref(0));
  return '';
}

export const vbdSteps: Steps = {
  'VBD.create': create,
  'VBD.destroy': destroy,
  'VBD.plug': (act) => changePlug(act, 'plug'),
  'VBD.unplug': (act) => changePlug(act, 'unplug'),
  'VBD.unplug_force': (act) => changePlug(act, 'unplug_force'),
  'VBD.insert': (act) => changeMedia(act, 'insert'),
  'VBD.eject': (act) => changeMedia(act, 'eject'),
  'VBD.assert_attachable': (act) => {
    act.row('VBD', act.ref(0));
    return '';
  },
  'VBD.set_mode': (act) => write(act, { mode: act.text(1) }),
};
