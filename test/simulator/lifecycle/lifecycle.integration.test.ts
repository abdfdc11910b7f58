import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SteppedClock } from '../../../src/lib/clock.ts';
import { type SimulatedPool, startSimulatedPool } from '../../../src/simulator/simulator.ts';
import { WORLD_NOW_MS } from '../../../src/simulator/world/plan.ts';
import { CallError, Client } from '../client.ts';
import { contradictoryVms, danglingRefs, wrongHostMemory, wrongSrSizes } from '../world/invariants.ts';

type Row = Record<string, unknown>;
const NULL = 'OpaqueRef:NULL';

let pool: SimulatedPool;
let client: Client;

async function start(options: Parameters<typeof startSimulatedPool>[0] = {}): Promise<void> {
  pool = await startSimulatedPool({ hosts: 3, vms: 20, pace: 0, ...options });
  client = new Client(pool.url);
  await client.login('root', 'password');
}

afterEach(() => pool.close());

const guests = (): [string, Row][] =>
  [...pool.database.rows('VM')].filter(
    ([, vm]) =>
      !vm.is_a_template &&
      !vm.is_a_snapshot &&
      !vm.is_control_domain &&
      !('destroy' in (vm.blocked_operations as object)),
  );
function inState(state: string): string {
  const found = guests().find(([, vm]) => vm.power_state === state);
  if (!found) throw new Error(`the world must have a ${state} VM`);
  return found[0];
}
const row = (cls: string, ref: unknown): Row => pool.database.get(cls, String(ref)) ?? {};
const some = (cls: string, test: (row: Row) => boolean): string => {
  const found = [...pool.database.rows(cls)].find(([, one]) => test(one));
  if (!found) throw new Error(`the world must have such a ${cls}`);
  return found[0];
};

describe('the VM state machine', () => {
  beforeEach(() => start());

  it.each([
    ['VM.start', 'Running', [false, false], ['halted', 'running']],
    ['VM.pause', 'Halted', [], ['running', 'halted']],
    ['VM.hard_reboot', 'Suspended', [], ['paused, running', 'suspended']],
    ['VM.resume', 'Paused', [false, false], ['suspended', 'paused']],
    ['VM.destroy', 'Running', [], ['halted, suspended', 'running']],
    ['VM.hard_shutdown', 'Halted', [], ['paused, suspended, running', 'halted']],
  ])('%s of a %s VM is refused with both states', async (method, state, params, states) => {
    const vm = inState(state);
    await expect(client.call(method, vm, ...params)).rejects.toMatchObject({
      code: 'VM_BAD_POWER_STATE',
      params: [vm, ...states],
    });
  });

  it('refuses a blocked operation before it looks at the state', async () => {
    const vm = inState('Running');
    await client.call('VM.add_to_blocked_operations', vm, 'start', 'not today');
    await expect(client.call('VM.start', vm, false, false)).rejects.toMatchObject({
      code: 'OPERATION_BLOCKED',
      params: [vm, 'not today'],
    });
  });

  it('does not start templates and snapshots, nor revert to what is no snapshot', async () => {
    const template = some('VM', (vm) => vm.is_default_template === true);
    await expect(client.call('VM.start', template, false, false)).rejects.toMatchObject({
      code: 'VM_IS_TEMPLATE',
      params: [template, 'start'],
    });
    const snapshot = some('VM', (vm) => vm.is_a_snapshot === true);
    await expect(client.call('VM.start', snapshot, false, false)).rejects.toMatchObject({
      code: 'VM_IS_SNAPSHOT',
    });
    await expect(client.call('VM.revert', inState('Halted'))).rejects.toMatchObject({
      code: 'ONLY_REVERT_SNAPSHOT',
    });
    await expect(client.call('VM.provision', inState('Halted'))).rejects.toMatchObject({
      code: 'ONLY_PROVISION_TEMPLATE',
    });
  });

  it('goes through its whole circle, and allowed_operations say so', async () => {
    const vm = inState('Halted');
    const steps: [string, unknown[], string][] = [
      ['VM.start', [false, false], 'Running'],
      ['VM.pause', [], 'Paused'],
      ['VM.unpause', [], 'Running'],
      ['VM.suspend', [], 'Suspended'],
      ['VM.resume', [false, false], 'Running'],
      ['VM.clean_reboot', [], 'Running'],
      ['VM.clean_shutdown', [], 'Halted'],
    ];
    for (const [method, params, state] of steps) {
      const operation = method.slice(3);
      expect(row('VM', vm).allowed_operations).toContain(operation);
      await client.call(method, vm, ...params);
      expect(row('VM', vm).power_state).toBe(state);
      expect(row('VM', vm).current_operations).toEqual({});
    }
    expect(contradictoryVms(pool.database)).toEqual([]);
  });

  it('finds no host when all are disabled', async () => {
    for (const [host] of pool.database.rows('host')) await client.call('host.disable', host);
    await expect(client.call('VM.start', inState('Halted'), false, false)).rejects.toMatchObject({
      code: 'NO_HOSTS_AVAILABLE',
      params: [],
    });
  });

  it('moves to another host, and its metrics with it', async () => {
    const vm = inState('Running');
    const target = some('host', (host) => host.uuid !== row('host', row('VM', vm).resident_on).uuid);
    const local = (row('VM', vm).VBDs as string[]).some(
      (vbd) => row('SR', row('VDI', row('VBD', vbd).VDI).SR).type === 'ext',
    );
    if (local) throw new Error('the first running VM must not be on local storage in this seed');
    await client.call('VM.pool_migrate', vm, target, { live: 'true' });
    expect(row('VM', vm).resident_on).toBe(target);
    expect(row('host', target).resident_VMs).toContain(vm);
    expect(wrongHostMemory(pool.database)).toEqual([]);
  });
});

describe('moves and groups', () => {
  beforeEach(() => start());

  it('migrate_send takes a disk to another SR and keeps its drive', async () => {
    const vm = guests().find(
      ([, one]) => one.power_state === 'Running' && (one.VBDs as string[]).length === 1,
    )?.[0];
    const [vbd] = row('VM', vm).VBDs as string[];
    const vdi = String(row('VBD', vbd).VDI);
    const sr = some(
      'SR',
      (one) =>
        one.shared === true && one.content_type === 'user' && one.uuid !== row('SR', row('VDI', vdi).SR).uuid,
    );
    const target = some('host', (host) => host.uuid !== row('host', row('VM', vm).resident_on).uuid);
    const dest = await client.call('host.migrate_receive', target, NULL, {});
    await client.call('VM.assert_can_migrate', vm, dest, true, { [vdi]: sr }, {}, {});
    await client.call('VM.migrate_send', vm, dest, true, { [vdi]: sr }, {}, {});
    expect(row('VM', vm).resident_on).toBe(target);
    expect(row('VDI', row('VBD', vbd).VDI).SR).toBe(sr);
    expect(pool.database.get('VDI', vdi)).toBeUndefined();
    expect(danglingRefs(pool.database)).toEqual([]);
    expect(wrongSrSizes(pool.database)).toEqual([]);
  });

  it('a vApp starts and stops with all its VMs', async () => {
    const vapp = await client.call<string>('VM_appliance.create', {
      name_label: 'shop',
      name_description: '',
    });
    const halted = guests()
      .filter(([, vm]) => vm.power_state === 'Halted')
      .slice(0, 2)
      .map(([ref]) => ref);
    for (const vm of halted) await client.call('VM.set_appliance', vm, vapp);
    await client.call('VM_appliance.start', vapp, false);
    expect(halted.map((vm) => row('VM', vm).power_state)).toEqual(['Running', 'Running']);
    await client.call('VM_appliance.shutdown', vapp);
    expect(halted.map((vm) => row('VM', vm).power_state)).toEqual(['Halted', 'Halted']);
  });

  it('evacuate empties a host', async () => {
    const host = some('host', (one) => (one.resident_VMs as string[]).length > 2);
    for (const vm of row('host', host).resident_VMs as string[]) {
      if (row('VM', vm).power_state === 'Paused') await client.call('VM.unpause', vm);
    }
    const outcome = await client.call('host.evacuate', host, NULL, 0).catch((error: unknown) => error);
    const left = (row('host', host).resident_VMs as string[]).filter(
      (vm) => !row('VM', vm).is_control_domain,
    );
    if (outcome instanceof CallError) expect(outcome.code).toBe('NO_HOSTS_AVAILABLE');
    else expect(left).toEqual([]);
    expect(wrongHostMemory(pool.database)).toEqual([]);
  });
});

describe('copies', () => {
  beforeEach(() => start());

  it('snapshot keeps disks apart and revert brings them back', async () => {
    const vm = inState('Halted');
    const disks = () => (row('VM', vm).VBDs as string[]).map((vbd) => row('VBD', vbd).VDI);
    const before = disks();
    const snapshot = await client.call<string>('VM.snapshot', vm, 'safe', []);
    expect(row('VM', snapshot)).toMatchObject({ is_a_snapshot: true, is_a_template: true, snapshot_of: vm });
    expect(row('VM', vm).parent).toBe(snapshot);
    await client.call('VM.start', vm, false, false);
    await client.call('VM.revert', snapshot);
    expect(row('VM', vm).power_state).toBe('Halted');
    expect(disks()).not.toEqual(before);
    expect(danglingRefs(pool.database)).toEqual([]);
    expect(wrongSrSizes(pool.database)).toEqual([]);
  });

  it('a checkpoint of a running VM can be reverted to and resumed', async () => {
    const vm = inState('Running');
    const checkpoint = await client.call<string>('VM.checkpoint', vm, 'with memory');
    expect(row('VM', checkpoint).power_state).toBe('Suspended');
    expect(row('VM', checkpoint).suspend_VDI).not.toBe(NULL);
    expect(row('VM', vm).power_state).toBe('Running');
    expect(danglingRefs(pool.database)).toEqual([]);
  });

  it('a clone of a template is one until it is provisioned, and then starts', async () => {
    const template = some('VM', (vm) => vm.is_default_template === true);
    const vm = await client.call<string>('VM.clone', template, 'fresh');
    expect(row('VM', vm)).toMatchObject({ is_a_template: true, is_default_template: false });
    expect(row('VM', vm).other_config).toMatchObject({ base_template_name: row('VM', template).name_label });
    await client.call('VM.provision', vm);
    await client.call('VM.start', vm, false, false);
    expect(row('VM', vm).power_state).toBe('Running');
  });

  it('destroying a VM leaves its disks', async () => {
    const vm = inState('Halted');
    const vdis = (row('VM', vm).VBDs as string[])
      .map((vbd) => String(row('VBD', vbd).VDI))
      .filter((ref) => ref !== NULL);
    await client.call('VM.destroy', vm);
    expect(pool.database.get('VM', vm)).toBeUndefined();
    for (const vdi of vdis) expect(pool.database.get('VDI', vdi)).toBeDefined();
    expect(danglingRefs(pool.database)).toEqual([]);
  });
});

describe('storage and networks', () => {
  beforeEach(() => start());

  it('keeps an SR with its sums while disks come and go', async () => {
    const sr = some('SR', (one) => one.type === 'nfs');
    const before = row('SR', sr).virtual_allocation;
    const vdi = await client.call<string>('VDI.create', {
      name_label: 'data',
      name_description: '',
      SR: sr,
      virtual_size: 2 ** 30,
      type: 'user',
      sharable: false,
      read_only: false,
      other_config: {},
    });
    await client.call('VDI.resize', vdi, 2 ** 31);
    expect(row('SR', sr).virtual_allocation).toBe(Number(before) + 2 ** 31);
    await client.call('VDI.destroy', vdi);
    expect(row('SR', sr).virtual_allocation).toBe(before);
  });

  it('does not destroy a disk in use, nor an SR that is plugged', async () => {
    const vdi = some('VDI', (one) =>
      (one.VBDs as string[]).some(
        (vbd) => row('VBD', vbd).currently_attached === true && row('VBD', vbd).mode === 'RW',
      ),
    );
    await expect(client.call('VDI.destroy', vdi)).rejects.toMatchObject({
      code: 'VDI_IN_USE',
      params: [vdi, 'destroy'],
    });
    const sr = String(row('VDI', vdi).SR);
    await expect(client.call('SR.forget', sr)).rejects.toMatchObject({ code: 'SR_HAS_PBD', params: [sr] });
  });

  it('does not destroy a network in use', async () => {
    const network = some('network', (one) => (one.PIFs as string[]).length > 0);
    const error = await client.call('network.destroy', network).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CallError);
    expect((error as CallError).code).toMatch(/^NETWORK_CONTAINS_(VIF|PIF)$/);
  });

  it('bonds and VLANs come with their interfaces and go with them', async () => {
    const pifs = pool.database.count('PIF');
    const network = await client.call<string>('network.create', {
      name_label: 'vlan 30',
      name_description: '',
      other_config: {},
    });
    const tagged = some('PIF', (pif) => pif.device === 'bond0' && pif.VLAN === -1);
    const vlan = await client.call<string>('VLAN.create', tagged, 30, network);
    expect(pool.database.count('PIF')).toBe(pifs + 1);
    expect(row('PIF', row('VLAN', vlan).untagged_PIF)).toMatchObject({ VLAN: 30, network });
    await client.call('VLAN.destroy', vlan);
    await client.call('network.destroy', network);
    expect(pool.database.count('PIF')).toBe(pifs);
    expect(danglingRefs(pool.database)).toEqual([]);
  });
});

describe('hosts', () => {
  beforeEach(() => start());

  it('reboot wants a disabled host', async () => {
    const [host] = [...pool.database.rows('host')][0] ?? [];
    await expect(client.call('host.reboot', host)).rejects.toMatchObject({
      code: 'HOST_NOT_DISABLED',
      params: [],
    });
    await client.call('host.disable', host);
    expect(row('host', host).allowed_operations).toContain('reboot');
    await client.call('host.reboot', host);
    expect(row('host_metrics', row('host', host).metrics).live).toBe(false);
  });

  it('pool.designate_new_master moves the coordinator', async () => {
    const member = [...pool.database.rows('host')][1]?.[0];
    await client.call('pool.designate_new_master', member);
    expect(pool.url).toBe(pool.hostUrls[1]);
  });
});

describe('an operation that takes time', () => {
  it('shows in current_operations, task and progress, and ends when the clock says so', async () => {
    const clock = new SteppedClock(WORLD_NOW_MS);
    await start({ clock, pace: 1 });
    const vm = inState('Halted');
    const task = await client.call<string>('Async.VM.start', vm, false, false);
    await until(() => Object.values(row('VM', vm).current_operations as object).includes('start'));
    expect(row('VM', vm).current_operations).toEqual({ [task]: 'start' });
    expect(row('VM', vm).allowed_operations).toEqual([]);
    expect(row('task', task).status).toBe('pending');
    await stepUntil(clock, () => Number(row('task', task).progress) > 0.2);
    expect(row('task', task).status).toBe('pending');
    await stepUntil(clock, () => row('task', task).status === 'success');
    expect(row('VM', vm).power_state).toBe('Running');
    expect(row('task', task).result).toBe('<value></value>');
  });

  /** Everything that named a task in current_operations, as `class operation by label of the task`. */
  function marksSeen(): Set<string> {
    const seen = new Set<string>();
    pool.database.onChange(({ cls, entry }) => {
      for (const [task, operation] of Object.entries((entry.row.current_operations as object) ?? {})) {
        if (cls !== 'task') seen.add(`${cls} ${operation} by ${row('task', task).name_label}`);
      }
    });
    return seen;
  }

  it.each<[string, (vm: string, vdi: string) => [string, ...unknown[]], string[]]>([
    [
      'a snapshot of a VM marks disks by the subtask of each',
      (vm) => ['VM.snapshot', vm, 'one', []],
      [
        'SR vdi_snapshot by Async.VDI.snapshot',
        'VDI snapshot by Async.VDI.snapshot',
        'VM snapshot by Async.VM.snapshot',
      ],
    ],
    [
      'a copy of a VM marks the disks alone',
      (vm) => ['VM.copy', vm, 'two', NULL],
      ['VDI copy by Async.VDI.copy', 'VM copy by Async.VM.copy'],
    ],
    [
      'a snapshot of a disk marks it and its SR',
      (_, vdi) => ['VDI.snapshot', vdi, {}],
      ['SR vdi_snapshot by Async.VDI.snapshot', 'VDI snapshot by Async.VDI.snapshot'],
    ],
    [
      'an online resize is a resize to the SR',
      (_, vdi) => ['VDI.resize_online', vdi, 2 ** 41],
      ['SR vdi_resize by Async.VDI.resize_online', 'VDI resize_online by Async.VDI.resize_online'],
    ],
    ['an update marks the disk', (_, vdi) => ['VDI.update', vdi], ['VDI update by Async.VDI.update']],
    [
      'a start marks the host that was chosen',
      (vm) => ['VM.start', vm, false, false],
      ['VM start by Async.VM.start', 'host vm_start by Async.VM.start'],
    ],
  ])('is named by what it works on: %s', async (_name, call, marks) => {
    await start({ pace: 0.01 });
    const seen = marksSeen();
    const vm = inState('Halted');
    const disk = some('VBD', (vbd) => vbd.VM === vm && vbd.type === 'Disk');
    const [method, ...params] = call(vm, String(row('VBD', disk).VDI));
    expect(await client.task(method, ...params)).toMatchObject({ status: 'success' });
    // Devices of a VM that starts are marked as ever.
    expect([...seen].filter((mark) => !/^(?:VBD|VIF) /.test(mark)).sort()).toEqual(marks);
    for (const cls of ['VM', 'host', 'VDI', 'SR']) {
      const left = [...pool.database.rows(cls)].filter(
        ([, one]) => Object.keys(one.current_operations as object).length > 0,
      );
      expect(left).toEqual([]);
    }
  });

  it('works on disks in subtasks that are gone when it ends', async () => {
    const clock = new SteppedClock(WORLD_NOW_MS);
    await start({ clock, pace: 1 });
    const seen = new Set<string>();
    pool.database.onChange(({ cls, entry }) => {
      if (cls === 'task' && entry.row.subtask_of !== NULL) {
        seen.add(`${entry.row.name_label} of ${entry.row.subtask_of}`);
      }
    });
    const task = await client.call<string>('Async.VM.snapshot', inState('Halted'), 'one', []);
    await until(() => seen.size > 0);
    expect(row('task', task).subtasks).toHaveLength(1);
    await stepUntil(clock, () => row('task', task).status === 'success');
    expect([...seen]).toEqual([`Async.VDI.snapshot of ${task}`]);
    expect([row('task', task).subtasks, pool.database.count('task')]).toEqual([[], 1]);
  });

  it('can be cancelled, and leaves the VM as it was', async () => {
    const clock = new SteppedClock(WORLD_NOW_MS);
    await start({ clock, pace: 1 });
    const vm = inState('Halted');
    const task = await client.call<string>('Async.VM.start', vm, false, false);
    await until(() => row('VM', vm).scheduled_to_be_resident_on !== NULL);
    await client.call('task.cancel', task);
    await stepUntil(clock, () => row('task', task).status !== 'pending');
    expect(row('task', task)).toMatchObject({ status: 'cancelled', error_info: ['TASK_CANCELLED', task] });
    expect(row('VM', vm)).toMatchObject({
      power_state: 'Halted',
      scheduled_to_be_resident_on: NULL,
      current_operations: {},
    });
    expect(contradictoryVms(pool.database)).toEqual([]);
  });

  it('waits for another one on the same object, as xapi does', async () => {
    const clock = new SteppedClock(WORLD_NOW_MS);
    await start({ clock, pace: 1 });
    const vm = inState('Halted');
    const first = await client.call<string>('Async.VM.snapshot', vm, 'one', []);
    await until(() => Object.keys(row('VM', vm).current_operations as object).length > 0);
    const second = await client.call<string>('Async.VM.start', vm, false, false);
    await stepUntil(clock, () => row('task', first).status === 'success');
    expect(row('task', second).status).toBe('pending');
    await stepUntil(clock, () => row('task', second).status === 'success');
    expect(row('VM', vm).power_state).toBe('Running');
  });

  it('leaves no timer when the pool closes', async () => {
    const clock = new SteppedClock(WORLD_NOW_MS);
    await start({ clock, pace: 1 });
    const idle = clock.pending;
    await client.call('Async.VM.start', inState('Halted'), false, false);
    await until(() => clock.pending > idle);
    await pool.close();
    await until(() => clock.pending === 0);
  });

  /** Waits on a level, bounded. */
  async function until(holds: () => boolean): Promise<void> {
    for (let round = 0; round < 500; round++) {
      if (holds()) return;
      await new Promise((resolve) => setImmediate(resolve));
    }
    throw new Error('the awaited state must come');
  }

  async function stepUntil(clock: SteppedClock, holds: () => boolean): Promise<void> {
    for (let step = 0; step < 400; step++) {
      if (holds()) return;
      clock.advance(250);
      await new Promise((resolve) => setImmediate(resolve));
    }
    throw new Error('the awaited state must come in time');
  }
});
