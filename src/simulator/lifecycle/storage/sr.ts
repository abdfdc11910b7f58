// Storage repositories and their plugs (contract §6.3).
import { type Ref, type Row, type WireValue } from '../../database/wire-value.ts';
import type { Act, Steps } from '../act.ts';
import { asMap, asRefs, asText } from '../fields.ts';
import { refreshSr } from '../refresh.ts';
import { type Failure, inProgress } from '../rules/vm.ts';
import { measureSr } from './sizes.ts';

const DURATION_MS = { scan: 400, plug: 300, create: 500, destroy: 300 } as const;
const NEW_SR_BYTES = 1024 * 2 ** 30;

function srRefusal(act: Act, ref: Ref): Failure | undefined {
  const current = asMap(act.row('SR', ref).current_operations);
  return Object.keys(current).length > 0 ? inProgress('SR', ref, current) : undefined;
}

async function scan(act: Act): Promise<''> {
  const ref = act.ref(0);
  await act.admit(() => srRefusal(act, ref));
  const plugged = asRefs(act.row('SR', ref).PBDs).some(
    (pbd) => act.db.get('PBD', pbd)?.currently_attached === true,
  );
  if (!plugged) act.refuse('SR_NO_PBDS', ref);
  await act.during([{ cls: 'SR', ref, operation: 'scan' }], async () => {
    await act.take(DURATION_MS.scan);
    measureSr(act, ref);
  });
  return '';
}

function assertUnplugged(act: Act, ref: Ref): void {
  for (const pbd of asRefs(act.row('SR', ref).PBDs)) {
    if (act.db.get('PBD', pbd)?.currently_attached === true) act.refuse('SR_HAS_PBD', ref);
  }
}

/** The SR and its VDIs are no longer known here; what is on disk stays. */
function forgetSr(act: Act, ref: Ref): void {
  const sr = act.row('SR', ref);
  for (const vdi of asRefs(sr.VDIs).slice()) {
    for (const vbd of asRefs(act.row('VDI', vdi).VBDs).slice())
      act.set('VBD', vbd, { VDI: 'OpaqueRef:NULL' });
    act.db.destroy('VDI', vdi);
  }
  for (const pbd of asRefs(sr.PBDs).slice()) act.db.destroy('PBD', pbd);
  for (const [pool, row] of [...act.db.rows('pool')]) {
    for (const field of ['default_SR', 'suspend_image_SR', 'crash_dump_SR']) {
      if (row[field] === ref) act.db.set('pool', pool, field, 'OpaqueRef:NULL');
    }
  }
  act.db.destroy('SR', ref);
}

async function destroySr(act: Act): Promise<''> {
  const ref = act.ref(0);
  await act.admit(() => srRefusal(act, ref));
  const sr = act.row('SR', ref);
  if (asRefs(sr.PBDs).length === 0) act.refuse('SR_NO_PBDS', ref);
  assertUnplugged(act, ref);
  const managed = asRefs(sr.VDIs).some((vdi) => act.db.get('VDI', vdi)?.managed === true);
  if (managed) act.refuse('SR_NOT_EMPTY');
  await act.during([{ cls: 'SR', ref, operation: 'destroy' }], () => act.take(DURATION_MS.destroy));
  forgetSr(act, ref);
  return '';
}

async function forget(act: Act): Promise<''> {
  const ref = act.ref(0);
  await act.admit(() => srRefusal(act, ref));
  assertUnplugged(act, ref);
  forgetSr(act, ref);
  return '';
}

function assertDriver(act: Act, type: string): void {
  const known = [...act.db.rows('SM')].some(([, driver]) => driver.type === type);
  if (!known) act.refuse('SR_UNKNOWN_DRIVER', type);
}

/** SR.create: plugged on `host`, or on every host when shared. */
async function create(act: Act): Promise<Ref> {
  const host = act.ref(0);
  act.row('host', host);
  const type = act.text(5);
  const shared = act.flag(7);
  assertDriver(act, type);
  await act.take(DURATION_MS.create);
  const ref = act.db.create('SR', {
    name_label: act.text(3),
    name_description: act.text(4),
    type,
    content_type: act.text(6),
    shared,
    sm_config: act.map(8),
    physical_size: act.number(2) > 0 ? act.number(2) : NEW_SR_BYTES,
  });
  const hosts = shared ? [...act.db.rows('host')].map(([other]) => other) : [host];
  for (const one of hosts) {
    act.db.create('PBD', { host: one, SR: ref, device_config: act.map(1), currently_attached: true });
  }
  refreshSr(act.db, ref);
  return ref;
}

function introduce(act: Act): Ref {
  const type = act.text(3);
  assertDriver(act, type);
  const ref = act.db.create('SR', {
    uuid: act.text(0),
    name_label: act.text(1),
    name_description: act.text(2),
    type,
    content_type: act.text(4),
    shared: act.flag(5),
    sm_config: act.map(6),
  });
  refreshSr(act.db, ref);
  return ref;
}

async function plug(act: Act): Promise<''> {
  const ref = act.ref(0);
  const pbd = act.row('PBD', ref);
  if (pbd.currently_attached === true) return '';
  const sr = asText(pbd.SR);
  await act.during([{ cls: 'SR', ref: sr, operation: 'plug' }], async () => {
    await act.take(DURATION_MS.plug);
    act.set('PBD', ref, { currently_attached: true });
  });
  return '';
}

async function unplug(act: Act): Promise<''> {
  const ref = act.ref(0);
  const pbd = act.row('PBD', ref);
  if (pbd.currently_attached !== true) return '';
  const sr = asText(pbd.SR);
  for (const vdi of asRefs(act.row('SR', sr).VDIs)) {
    for (const vbd of asRefs(act.row('VDI', vdi).VBDs)) {
      const row = act.row('VBD', vbd);
      const home = act.db.get('VM', asText(row.VM))?.resident_on;
      if (row.currently_attached === true && home === pbd.host) act.refuse('VDI_IN_USE', vdi, 'detach');
    }
  }
  await act.during([{ cls: 'SR', ref: sr, operation: 'unplug' }], async () => {
    await act.take(DURATION_MS.plug);
    act.set('PBD', ref, { currently_attached: false });
  });
  return '';
}

function createPbd(act: Act): Ref {
  const fields = act.fields(0);
  const [host, sr] = [asText(fields.host), asText(fields.SR)];
  act.row('host', host);
  const twin = asRefs(act.row('SR', sr).PBDs).find((pbd) => act.db.get('PBD', pbd)?.host === host);
  if (twin) act.refuse('PBD_EXISTS', sr, host, twin);
  return act.db.create('PBD', { ...fields, currently_attached: false });
}

function destroyPbd(act: Act): '' {
  if (act.row('PBD', act.ref(0)).currently_attached === true) {
    act.refuse('OPERATION_NOT_ALLOWED', 'PBD.destroy: the PBD is still attached');
  }
  act.db.destroy('PBD', act.ref(0));
  return '';
}

function write(act: Act, fields: Readonly<Record<string, WireValue>>): '' {
  act.row('SR', act.ref(0));
  act.set('SR', act.ref(0), fields);
  return '';
}

function isLive(act: Act, host: Ref): boolean {
  const row = act.db.get('host', host);
  return row?.enabled === true && act.db.get('host_metrics', asText(row.metrics))?.live === true;
}

export const srSteps: Steps = {
  'SR.scan': scan,
  'SR.create': create,
  'SR.introduce': introduce,
  'SR.destroy': destroySr,
  'SR.forget': forget,
  'SR.update': (act) => {
    measureSr(act, act.ref(0));
    return '';
  },
  'SR.get_live_hosts': (act) =>
    asRefs(act.row('SR', act.ref(0)).PBDs)
      .map((pbd) => act.row('PBD', pbd))
      .filter((pbd) => pbd.currently_attached === true && isLive(act, asText(pbd.host)))
      .map((pbd) => asText(pbd.host)),
  'SR.get_supported_types': (act) =>
    [...act.db.rows('SM')].map(([, driver]: [Ref, Row]) => asText(driver.type)),
  'SR.probe': (act) => {
    assertDriver(act, act.text(2));
    return '<?xml version="1.0" ?>\n<SRlist/>\n';
  },
  'SR.set_name_label': (act) => write(act, { name_label: act.text(1) }),
  'SR.set_name_description': (act) => write(act, { name_description: act.text(1) }),
  'SR.set_shared': (act) => write(act, { shared: act.flag(1) }),
  'SR.set_physical_size': (act) => write(act, { physical_size: act.number(1) }),
  'SR.assert_can_host_ha_statefile': (act) => write(act, {}),
  'SR.assert_supports_database_replication': (act) => write(act, {}),
  'PBD.create': createPbd,
  'PBD.destroy': destroyPbd,
  'PBD.plug': plug,
  'PBD.unplug': unplug,
  'PBD.set_device_config': (act) => {
    act.row('PBD', act.ref(0));
    act.set('PBD', act.ref(0), { device_config: act.map(1) });
    return '';
  },
};
