// Disks: create, destroy, resize, snapshot, clone, copy, move, forget (contract §6.3).
import type { Ref, Row } from '../../database/wire-value.ts';
import type { Act, Mark, Steps } from '../act.ts';
import { asNumber, asRefs, asText, isNull } from '../fields.ts';
import { refreshVdi, srFeatures } from '../refresh.ts';
import { type Failure, inProgress } from '../rules/vm.ts';
import { copyVdi, snapshotVdi } from '../vm/duplicate.ts';
import { addToSr, measureSr, removeVdi } from './sizes.ts';

const DURATION_MS = {
  create: 150,
  destroy: 150,
  resize: 200,
  snapshot: 200,
  clone: 200,
  update: 100,
  /** Per GiB written. */
  copyPerGib: 150,
} as const;
const GIB = 2 ** 30;
/** What a VHD can hold. */
const VDI_BYTES_MAX = 2040 * GIB;

interface Need {
  readonly operation: string;
  /** What the SR shows meanwhile; null where the operation is the disk's alone. */
  readonly onSr: string | null;
  readonly feature: string | null;
  /** May go on while VBDs of it are attached. */
  readonly live: boolean;
}

function vdiRefusal(act: Act, ref: Ref, need: Need): Failure | undefined {
  const vdi = act.row('VDI', ref);
  // A base copy, say: clients are to leave it to the SR (xapi_vdi.ml, assert_managed).
  if (vdi.managed === false) return ['VDI_NOT_MANAGED', ref];
  const sr = asText(vdi.SR);
  const current = vdi.current_operations as Record<string, string>;
  if (Object.keys(current).length > 0) return inProgress('VDI', ref, current);
  if (need.feature !== null && !srFeatures(act.db, sr).has(need.feature))
    return ['SR_OPERATION_NOT_SUPPORTED', sr];
  if (need.live) return undefined;
  if (vdi.type === 'suspend' && need.operation !== 'copy' && isSleepingOn(act, ref)) {
    return ['VDI_IN_USE', ref, need.operation];
  }
  const used = asRefs(vdi.VBDs).some((vbd) => {
    const row = act.db.get('VBD', vbd);
    return row?.currently_attached === true && (need.operation !== 'copy' || row.mode === 'RW');
  });
  return used ? ['VDI_IN_USE', ref, need.operation] : undefined;
}

/** Some VM would lose its memory with this VDI. */
function isSleepingOn(act: Act, vdi: Ref): boolean {
  for (const [, vm] of act.db.rows('VM')) if (vm.suspend_VDI === vdi) return true;
  return false;
}

/** Runs `body` while the VDI shows the operation, and its SR (xapi: message_forwarding.ml, with_sr_andor_vdi). */
async function onVdi<T>(act: Act, ref: Ref, need: Need, body: () => Promise<T> | T): Promise<T> {
  await act.admit(() => vdiRefusal(act, ref, need));
  const marks: Mark[] = [{ cls: 'VDI', ref, operation: need.operation }];
  const sr = asText(act.row('VDI', ref).SR);
  if (need.onSr !== null) marks.push({ cls: 'SR', ref: sr, operation: need.onSr });
  return await act.during(marks, body);
}

/** @throws ApiError SR_NO_PBDS when no host can reach it. */
export function assertPlugged(act: Act, sr: Ref): void {
  const plugged = asRefs(act.row('SR', sr).PBDs).some(
    (pbd) => act.db.get('PBD', pbd)?.currently_attached === true,
  );
  if (!plugged) act.refuse('SR_NO_PBDS', sr);
}

async function create(act: Act): Promise<Ref> {
  const fields = act.fields(0);
  const sr = asText(fields.SR);
  act.row('SR', sr);
  assertPlugged(act, sr);
  if (!srFeatures(act.db, sr).has('VDI_CREATE')) act.refuse('SR_OPERATION_NOT_SUPPORTED', sr);
  const size = asNumber(fields.virtual_size);
  if (size < 0 || size > VDI_BYTES_MAX) act.refuse('SR_BACKEND_FAILURE_110', '', 'VDI Invalid size', '');
  return act.during([{ cls: 'SR', ref: sr, operation: 'vdi_create' }], async () => {
    await act.take(DURATION_MS.create);
    return addToSr(act, sr, { ...fields, physical_utilisation: size });
  });
}

async function destroy(act: Act): Promise<''> {
  const ref = act.ref(0);
  const need = { operation: 'destroy', onSr: 'vdi_destroy', feature: 'VDI_DELETE', live: false };
  await onVdi(act, ref, need, async () => {
    await act.take(DURATION_MS.destroy);
    removeVdi(act, ref);
  });
  return '';
}

async function forget(act: Act): Promise<''> {
  const ref = act.ref(0);
  await act.admit(() =>
    vdiRefusal(act, ref, { operation: 'forget', onSr: null, feature: null, live: false }),
  );
  removeVdi(act, ref);
  return '';
}

async function resize(act: Act, online: boolean): Promise<''> {
  const ref = act.ref(0);
  const operation = online ? 'resize_online' : 'resize';
  // The SR tells one from the other no more than xapi's does.
  const need = { operation, onSr: 'vdi_resize', feature: 'VDI_RESIZE', live: online };
  await onVdi(act, ref, need, async () => {
    const size = act.number(1);
    const before = asNumber(act.row('VDI', ref).virtual_size);
    if (size < before) {
      act.refuse('SR_BACKEND_FAILURE_79', '', `VDI Invalid size [opterr=shrinking not allowed]`, '');
    }
    await act.take(DURATION_MS.resize);
    act.set('VDI', ref, { virtual_size: size });
    measureSr(act, asText(act.row('VDI', ref).SR));
  });
  return '';
}

async function snapshot(act: Act): Promise<Ref> {
  const ref = act.ref(0);
  const need = { operation: 'snapshot', onSr: 'vdi_snapshot', feature: 'VDI_SNAPSHOT', live: true };
  return onVdi(act, ref, need, async () => {
    await act.take(DURATION_MS.snapshot);
    return snapshotVdi(act, ref);
  });
}

async function clone(act: Act): Promise<Ref> {
  const ref = act.ref(0);
  const need = { operation: 'clone', onSr: 'vdi_clone', feature: 'VDI_CLONE', live: true };
  return onVdi(act, ref, need, async () => {
    await act.take(DURATION_MS.clone);
    return copyVdi(act, ref, {});
  });
}

function copyDuration(act: Act, ref: Ref): number {
  return (asNumber(act.row('VDI', ref).physical_utilisation) / GIB) * DURATION_MS.copyPerGib;
}

async function copy(act: Act): Promise<Ref> {
  const [ref, sr, , into] = [act.ref(0), act.ref(1), act.ref(2), act.ref(3)];
  await act.admit(() => vdiRefusal(act, ref, { operation: 'copy', onSr: null, feature: null, live: false }));
  if (!isNull(into)) return copyInto(act, ref, into);
  act.row('SR', sr);
  assertPlugged(act, sr);
  return act.during([{ cls: 'VDI', ref, operation: 'copy' }], async () => {
    await act.take(copyDuration(act, ref));
    return copyVdi(act, ref, {}, sr);
  });
}

async function copyInto(act: Act, ref: Ref, into: Ref): Promise<Ref> {
  const [source, target] = [act.row('VDI', ref), act.row('VDI', into)];
  if (target.read_only === true) act.refuse('VDI_READONLY', into);
  if (asNumber(target.virtual_size) < asNumber(source.virtual_size)) {
    act.refuse('VDI_TOO_SMALL', into, String(source.virtual_size));
  }
  await act.during([{ cls: 'VDI', ref, operation: 'copy' }], () => act.take(copyDuration(act, ref)));
  act.set('VDI', into, { physical_utilisation: source.physical_utilisation as number });
  measureSr(act, asText(target.SR));
  return into;
}

/** Storage motion keeps the VBDs and gives the disk another ref, as xapi does. */
async function poolMigrate(act: Act): Promise<Ref> {
  const [ref, sr] = [act.ref(0), act.ref(1)];
  act.row('SR', sr);
  assertPlugged(act, sr);
  const need = { operation: 'mirror', onSr: null, feature: 'VDI_MIRROR', live: true };
  return onVdi(act, ref, need, async () => {
    await act.take(copyDuration(act, ref));
    const users = asRefs(act.row('VDI', ref).VBDs).slice();
    const moved = copyVdi(act, ref, {}, sr);
    for (const vbd of users) act.set('VBD', vbd, { VDI: moved });
    removeVdi(act, ref);
    refreshVdi(act.db, moved);
    return moved;
  });
}

function introduce(act: Act): Ref {
  const names = [
    'uuid',
    'name_label',
    'name_description',
    'SR',
    'type',
    'sharable',
    'read_only',
    'other_config',
  ];
  const fields: Row = {};
  names.forEach((name, index) => {
    fields[name] = act.call.params[index] as Row[string];
  });
  const ref = act.db.create('VDI', { ...fields, location: act.text(8), managed: true });
  refreshVdi(act.db, ref);
  return ref;
}

export const vdiSteps: Steps = {
  'VDI.create': create,
  'VDI.destroy': destroy,
  'VDI.forget': forget,
  'VDI.introduce': introduce,
  'VDI.resize': (act) => resize(act, false),
  'VDI.resize_online': (act) => resize(act, true),
  'VDI.snapshot': snapshot,
  'VDI.clone': clone,
  'VDI.copy': copy,
  'VDI.pool_migrate': poolMigrate,
  'VDI.update': async (act) => {
    const mark: Mark = { cls: 'VDI', ref: act.ref(0), operation: 'update' };
    await act.during([mark], () => act.take(DURATION_MS.update));
    return '';
  },
  'VDI.enable_cbt': (act) => write(act, 'cbt_enabled', true),
  'VDI.disable_cbt': (act) => write(act, 'cbt_enabled', false),
  'VDI.set_sharable': (act) => write(act, 'sharable', act.flag(1)),
  'VDI.set_read_only': (act) => write(act, 'read_only', act.flag(1)),
  'VDI.set_managed': (act) => write(act, 'managed', act.flag(1)),
  'VDI.set_on_boot': (act) => write(act, 'on_boot', act.text(1)),
  'VDI.set_allow_caching': (act) => write(act, 'allow_caching', act.flag(1)),
  'VDI.set_name_label': (act) => write(act, 'name_label', act.text(1)),
  'VDI.set_name_description': (act) => write(act, 'name_description', act.text(1)),
};

function write(act: Act, field: string, value: string | boolean): '' {
  act.row('VDI', act.ref(0));
  act.set('VDI', act.ref(0), { [field]: value });
  refreshVdi(act.db, act.ref(0));
  return '';
}
