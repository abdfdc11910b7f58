// VDIs come into an SR and leave it; the SR's sums follow.
import type { Ref, Row } from '../../database/wire-value.ts';
import type { Act } from '../act.ts';
import { asNumber, asRefs, asText } from '../fields.ts';
import { refreshVdi } from '../refresh.ts';

/** Sums of an SR over its VDIs, as SR.scan finds them. */
export function measureSr(act: Act, sr: Ref): void {
  let promised = 0;
  let taken = 0;
  for (const ref of asRefs(act.row('SR', sr).VDIs)) {
    const vdi = act.db.get('VDI', ref);
    promised += asNumber(vdi?.virtual_size);
    taken += asNumber(vdi?.physical_utilisation);
  }
  act.set('SR', sr, { virtual_allocation: promised, physical_utilisation: taken });
}

/** @throws ApiError SR_FULL [requested, available] when the SR's size is known and too small. */
export function assertRoom(act: Act, sr: Ref, bytes: number): void {
  const row = act.row('SR', sr);
  const size = asNumber(row.physical_size);
  if (size <= 0) return;
  const left = size - asNumber(row.physical_utilisation);
  if (bytes > left) act.refuse('SR_FULL', String(bytes), String(left));
}

/** A new VDI of `fields`; thin until written to, unless they say otherwise. */
export function addToSr(act: Act, sr: Ref, fields: Row): Ref {
  const uuid = act.db.ids.uuid();
  const size = asNumber(fields.virtual_size);
  assertRoom(act, sr, asNumber(fields.physical_utilisation ?? size));
  const ref = act.db.create('VDI', {
    uuid,
    location: uuid,
    physical_utilisation: size,
    managed: true,
    // Empty, not the null ref, on the wire of a real xapi.
    metadata_of_pool: '',
    ...fields,
    SR: sr,
  });
  refreshVdi(act.db, ref);
  measureSr(act, sr);
  return ref;
}

export function removeVdi(act: Act, ref: Ref): void {
  const vdi = act.row('VDI', ref);
  const sr = asText(vdi.SR);
  for (const vbd of asRefs(vdi.VBDs).slice()) {
    // A drive stays with an empty tray, a disk's device goes with it (xapi: on_vdi_destroy).
    if (act.db.get('VBD', vbd)?.type === 'CD') act.set('VBD', vbd, { VDI: 'OpaqueRef:NULL', empty: true });
    else act.db.destroy('VBD', vbd);
  }
  act.db.destroy('VDI', ref);
  measureSr(act, sr);
}
