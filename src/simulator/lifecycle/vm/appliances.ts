// vApps: their VMs start in the order that they state, and stop in the opposite one.
import type { Ref, WireValue } from '../../database/wire-value.ts';
import { Act, type Steps } from '../act.ts';
import { asNumber, asRefs } from '../fields.ts';
import { powerSteps } from './power.ts';

function members(act: Act, states: readonly string[]): Ref[] {
  const order = (vm: Ref): number => asNumber(act.db.get('VM', vm)?.order);
  return asRefs(act.row('VM_appliance', act.ref(0)).VMs)
    .filter((vm) => states.includes(String(act.db.get('VM', vm)?.power_state)))
    .sort((a, b) => order(a) - order(b));
}

/** Calls a VM's message within this call: its task, its cancellation. */
async function onEach(
  act: Act,
  vms: readonly Ref[],
  method: string,
  params: readonly WireValue[],
): Promise<''> {
  for (const vm of vms) {
    await powerSteps[method]?.(new Act({ ...act.call, method, params: [vm, ...params] }, act.settings));
  }
  return '';
}

const LIVE = ['Running', 'Paused'];

export const applianceSteps: Steps = {
  'VM_appliance.start': (act) => onEach(act, members(act, ['Halted']), 'VM.start', [act.flag(1), false]),
  'VM_appliance.clean_shutdown': (act) =>
    onEach(act, members(act, ['Running']).reverse(), 'VM.clean_shutdown', []),
  'VM_appliance.hard_shutdown': (act) => onEach(act, members(act, LIVE).reverse(), 'VM.hard_shutdown', []),
  'VM_appliance.shutdown': (act) => onEach(act, members(act, LIVE).reverse(), 'VM.shutdown', []),
};
