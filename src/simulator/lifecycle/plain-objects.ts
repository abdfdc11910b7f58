// Objects that a call makes out of its parameters, one field each, and that another call takes away: no more
// happens to them here.

import { invariant, known } from '../../lib/assert.ts';
import { classByName } from '../../xapi/datamodel/datamodel.ts';
import type { Ref, Row, WireValue } from '../database/wire-value.ts';
import { type Message, messageByName } from '../rpc/message-table.ts';
import type { Act, Step, Steps } from './act.ts';
import { asText, isNull } from './fields.ts';
import { admitVm } from './vm/power.ts';

/** Made by the first message, gone by the second. */
const PAIRS: Readonly<Record<string, string>> = {
  'VGPU.create': 'VGPU.destroy',
  'VUSB.create': 'VUSB.destroy',
  'GPU_group.create': 'GPU_group.destroy',
  'USB_group.create': 'USB_group.destroy',
  'blob.create': 'blob.destroy',
  'PVS_site.introduce': 'PVS_site.forget',
  'PVS_server.introduce': 'PVS_server.forget',
  'PVS_proxy.create': 'PVS_proxy.destroy',
  'SDN_controller.introduce': 'SDN_controller.forget',
};

/** The field of each parameter, which has its name but for the case of letters. */
function fieldsOf(message: Message): string[] {
  const fields = known(classByName(message.cls), message.cls).fields;
  return message.params.map(({ name }) => {
    const field = fields.find(({ wire }) => wire.toLowerCase() === name.toLowerCase());
    return known(field, `a field "${name}" of ${message.cls}`).wire;
  });
}

function maker(message: Message): Step {
  const fields = fieldsOf(message);
  return (act) => {
    const row: Row = {};
    for (const [at, { type }] of message.params.entries()) {
      const value = act.call.params[at] as WireValue;
      if (type.kind === 'ref' && !isNull(value)) act.row(type.cls, asText(value));
      row[fields[at] ?? ''] = value;
    }
    return act.db.create(message.cls, row);
  };
}

function taker(cls: string): Step {
  return (act) => {
    act.row(cls, act.ref(0));
    act.db.destroy(cls, act.ref(0));
    return '';
  };
}

function pairs(): Steps {
  return Object.fromEntries(
    Object.entries(PAIRS).flatMap(([make, take]) => {
      const made = known(messageByName(make), make);
      const taken = known(messageByName(take), take);
      invariant(made.cls === taken.cls, `${make} and ${take} must be of one class`);
      return [
        [make, maker(made)],
        [take, taker(taken.cls)],
      ];
    }),
  );
}

/** A VM has one at most. */
async function createVtpm(act: Act): Promise<Ref> {
  const vm = act.ref(0);
  await admitVm(act, vm, 'create_vtpm');
  const has = [...act.db.rows('VTPM')].some(([, row]) => row.VM === vm);
  if (has) act.refuse('VTPM_MAX_AMOUNT_REACHED', '1');
  return act.db.create('VTPM', { VM: vm, is_unique: act.flag(1) });
}

function destroyVtpm(act: Act): '' {
  const vm = asText(act.row('VTPM', act.ref(0)).VM);
  const state = asText(act.db.get('VM', vm)?.power_state ?? 'Halted').toLowerCase();
  if (state !== 'halted') act.refuse('VM_BAD_POWER_STATE', vm, 'halted', state);
  act.db.destroy('VTPM', act.ref(0));
  return '';
}

export const plainObjectSteps: Steps = {
  ...pairs(),
  'VTPM.create': createVtpm,
  'VTPM.destroy': destroyVtpm,
  'secret.introduce': maker(known(messageByName('secret.introduce'), 'secret.introduce')),
};
