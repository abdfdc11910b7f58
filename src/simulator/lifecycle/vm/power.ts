// Power operations of a VM. Each asks the rules, marks what it works on, lets time pass, then changes the
// state.
import { NULL_REF, type Ref } from '../../database/wire-value.ts';
import type { Act, Mark, Steps } from '../act.ts';
import { asText, isNull } from '../fields.ts';
import { refreshMachine, toVmFacts, vmSurroundings } from '../refresh.ts';
import { suspendImageBytes } from '../rules/memory.ts';
import { vmRefusal } from '../rules/vm.ts';
import { addToSr, removeVdi } from '../storage/sizes.ts';
import {
  attachDevices,
  deviceMarks,
  hideDomain,
  prepareBoot,
  renewGuestReport,
  replaceGuestReport,
  sayOfVm,
  showDomain,
} from './boot.ts';
import { assertHost, chooseHost } from './placement.ts';

const DURATION_MS = {
  start: 900,
  pause: 100,
  suspend: 1500,
  resume: 1200,
  cleanShutdown: 1500,
  hardShutdown: 250,
  cleanReboot: 2500,
  hardReboot: 1200,
} as const;

/** xapi counts these in a task's other_config (observed on 26.17). */
const CANCEL_POINTS = {
  start: 6,
  pause: 1,
  suspend: 9,
  cleanShutdown: 9,
  hardShutdown: 8,
  cleanReboot: 17,
  hardReboot: 16,
} as const;

/** @throws ApiError the first rule that is broken. */
export async function admitVm(act: Act, ref: Ref, operation: string): Promise<void> {
  await act.admit(() => {
    const vm = act.row('VM', ref);
    return vmRefusal(toVmFacts(vm), ref, { operation, around: vmSurroundings(act.db, vm) });
  });
}

/** The host that was chosen shows what comes to it (xapi: message_forwarding.ml, allocate_vm_to_host). */
function hostMark(host: Ref, operation: 'vm_start' | 'vm_resume'): Mark {
  return { cls: 'host', ref: host, operation };
}

async function bootOn(act: Act, ref: Ref, host: Ref, paused: boolean): Promise<void> {
  const vm = act.row('VM', ref);
  const marks = [hostMark(host, 'vm_start'), ...deviceMarks(act, vm, 'attach')];
  await act.during(marks, async () => {
    act.set('VM', ref, { scheduled_to_be_resident_on: host });
    try {
      await act.take(DURATION_MS.start, 0, 0.9);
    } catch (error) {
      act.set('VM', ref, { scheduled_to_be_resident_on: NULL_REF });
      throw error;
    }
    prepareBoot(act, ref);
    attachDevices(act, act.row('VM', ref), true);
    replaceGuestReport(act, ref);
    showDomain(act, ref, host, paused ? 'Paused' : 'Running');
  });
}

function hostName(act: Act, host: Ref): string {
  const row = act.row('host', host);
  return `${row.name_label} (uuid: ${row.uuid})`;
}

async function start(act: Act, ref: Ref, choose: () => Ref, operation: string): Promise<''> {
  await admitVm(act, ref, operation);
  const paused = act.flag(operation === 'start_on' ? 2 : 1);
  await act.during([{ cls: 'VM', ref, operation }], async () => {
    const host = choose();
    await bootOn(act, ref, host, paused);
    sayOfVm(act, 'VM_STARTED', ref, `started on host: ${hostName(act, host)}`);
    act.sawCancelPoints(CANCEL_POINTS.start);
  });
  refreshMachine(act.db, ref);
  return '';
}

async function changePause(act: Act, operation: 'pause' | 'unpause'): Promise<''> {
  const ref = act.ref(0);
  await admitVm(act, ref, operation);
  await act.during([{ cls: 'VM', ref, operation }], async () => {
    await act.take(DURATION_MS.pause);
    act.set('VM', ref, { power_state: operation === 'pause' ? 'Paused' : 'Running' });
    sayOfVm(act, operation === 'pause' ? 'VM_PAUSED' : 'VM_UNPAUSED', ref, `${operation}d`);
    act.sawCancelPoints(CANCEL_POINTS.pause);
  });
  refreshMachine(act.db, ref);
  return '';
}

interface Ending {
  readonly operation: string;
  readonly durationMs: number;
  readonly words: string;
  readonly cancelPoints: number;
}

const CLEAN: Ending = {
  operation: 'clean_shutdown',
  durationMs: DURATION_MS.cleanShutdown,
  words: 'shutdown',
  cancelPoints: CANCEL_POINTS.cleanShutdown,
};
const HARD: Ending = {
  operation: 'hard_shutdown',
  durationMs: DURATION_MS.hardShutdown,
  words: 'shutdown forcibly',
  cancelPoints: CANCEL_POINTS.hardShutdown,
};

async function shutDown(act: Act, ref: Ref, ending: Ending): Promise<''> {
  await admitVm(act, ref, ending.operation);
  await act.during([{ cls: 'VM', ref, operation: ending.operation }], async () => {
    await act.take(ending.durationMs);
    const suspended = act.row('VM', ref).power_state === 'Suspended';
    if (ending === HARD) act.set('VM', ref, { ha_always_run: false });
    if (suspended) dropSuspendImage(act, ref);
    hideDomain(act, ref, 'Halted');
    sayOfVm(act, 'VM_SHUTDOWN', ref, ending.words);
    act.sawCancelPoints(ending.cancelPoints);
  });
  refreshMachine(act.db, ref);
  return '';
}

/** Clean where the guest can, else hard. */
async function shutDownAnyhow(act: Act): Promise<''> {
  const ref = act.ref(0);
  const vm = act.row('VM', ref);
  const able = vm.power_state === 'Running' && vmSurroundings(act.db, vm).hasAgent;
  return shutDown(act, ref, able ? CLEAN : HARD);
}

async function reboot(act: Act, clean: boolean): Promise<''> {
  const ref = act.ref(0);
  const operation = clean ? 'clean_reboot' : 'hard_reboot';
  await admitVm(act, ref, operation);
  await act.during([{ cls: 'VM', ref, operation }], async () => {
    const vm = act.row('VM', ref);
    const host = asText(vm.resident_on);
    await act.during(deviceMarks(act, vm, 'attach'), async () => {
      await act.take(clean ? DURATION_MS.cleanReboot : DURATION_MS.hardReboot);
      if (clean) renewGuestReport(act, ref);
      else replaceGuestReport(act, ref);
      showDomain(act, ref, host, 'Running');
    });
    sayOfVm(act, 'VM_REBOOTED', ref, clean ? 'rebooted cleanly' : 'rebooted forcibly');
    act.sawCancelPoints(clean ? CANCEL_POINTS.cleanReboot : CANCEL_POINTS.hardReboot);
  });
  refreshMachine(act.db, ref);
  return '';
}

function suspendSr(act: Act, ref: Ref): Ref {
  const vm = act.row('VM', ref);
  const host = act.db.get('host', asText(vm.resident_on));
  const [pool] = [...act.db.rows('pool')].map(([, row]) => row);
  const choices = [vm.suspend_SR, host?.suspend_image_sr, pool?.suspend_image_SR, pool?.default_SR];
  const found = choices.find((sr) => !isNull(sr) && act.db.get('SR', asText(sr)));
  return found ? asText(found) : act.refuse('VM_NO_SUSPEND_SR', ref);
}

/** Writes the memory image; the VDI stays on the VM until it resumes. */
export function placeSuspendImage(act: Act, ref: Ref): Ref {
  const vm = act.row('VM', ref);
  const sr = suspendSr(act, ref);
  const size = suspendImageBytes(Number(vm.memory_static_max));
  const image = addToSr(act, sr, {
    name_label: 'Suspend image',
    name_description: 'Suspend image',
    virtual_size: size,
    type: 'suspend',
    sm_config: { vmhint: asText(vm.uuid), initial_allocation: String(size) },
  });
  act.set('VM', ref, { suspend_VDI: image });
  return image;
}

function dropSuspendImage(act: Act, ref: Ref): void {
  const image = asText(act.row('VM', ref).suspend_VDI);
  act.set('VM', ref, { suspend_VDI: NULL_REF });
  if (!isNull(image) && act.db.get('VDI', image)) removeVdi(act, image);
}

async function suspend(act: Act): Promise<''> {
  const ref = act.ref(0);
  await admitVm(act, ref, 'suspend');
  await act.during([{ cls: 'VM', ref, operation: 'suspend' }], async () => {
    const image = placeSuspendImage(act, ref);
    try {
      await act.take(DURATION_MS.suspend);
    } catch (error) {
      act.set('VM', ref, { suspend_VDI: NULL_REF });
      removeVdi(act, image);
      throw error;
    }
    hideDomain(act, ref, 'Suspended');
    sayOfVm(act, 'VM_SUSPENDED', ref, 'suspended');
    act.sawCancelPoints(CANCEL_POINTS.suspend);
  });
  refreshMachine(act.db, ref);
  return '';
}

async function resume(act: Act, choose: () => Ref, operation: 'resume' | 'resume_on'): Promise<''> {
  const ref = act.ref(0);
  await admitVm(act, ref, operation);
  const paused = act.flag(operation === 'resume_on' ? 2 : 1);
  await act.during([{ cls: 'VM', ref, operation }], async () => {
    const host = choose();
    await act.during([hostMark(host, 'vm_resume')], () => act.take(DURATION_MS.resume, 0, 0.9));
    attachDevices(act, act.row('VM', ref), true);
    showDomain(act, ref, host, paused ? 'Paused' : 'Running');
    dropSuspendImage(act, ref);
    sayOfVm(act, 'VM_RESUMED', ref, `resumed on host: ${hostName(act, host)}`);
  });
  refreshMachine(act.db, ref);
  return '';
}

function resetPowerState(act: Act): '' {
  const ref = act.ref(0);
  const vm = act.row('VM', ref);
  if (vm.is_control_domain === true) {
    act.refuse('OPERATION_NOT_ALLOWED', 'This operation is not allowed on a control domain');
  }
  if (vm.power_state === 'Halted') return '';
  if (vm.power_state === 'Suspended') dropSuspendImage(act, ref);
  hideDomain(act, ref, 'Halted');
  return '';
}

export const powerSteps: Steps = {
  'VM.start': (act) => start(act, act.ref(0), () => chooseHost(act, act.ref(0)), 'start'),
  'VM.start_on': (act) => {
    act.row('VM', act.ref(0));
    act.row('host', act.ref(1));
    const choose = (): Ref => {
      assertHost(act, act.ref(0), act.ref(1));
      return act.ref(1);
    };
    return start(act, act.ref(0), choose, 'start_on');
  },
  'VM.pause': (act) => changePause(act, 'pause'),
  'VM.unpause': (act) => changePause(act, 'unpause'),
  'VM.clean_shutdown': (act) => shutDown(act, act.ref(0), CLEAN),
  'VM.hard_shutdown': (act) => shutDown(act, act.ref(0), HARD),
  'VM.shutdown': shutDownAnyhow,
  'VM.clean_reboot': (act) => reboot(act, true),
  'VM.hard_reboot': (act) => reboot(act, false),
  'VM.suspend': suspend,
  'VM.resume': (act) => resume(act, () => chooseHost(act, act.ref(0)), 'resume'),
  'VM.resume_on': (act) => {
    const choose = (): Ref => {
      assertHost(act, act.ref(0), act.ref(1));
      return act.ref(1);
    };
    return resume(act, choose, 'resume_on');
  },
  'VM.power_state_reset': resetPowerState,
};
