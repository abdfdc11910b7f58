// Objects that hold what they were made of, and the smaller questions that clients ask.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SteppedClock } from '../../../src/lib/clock.ts';
import { type SimulatedPool, startSimulatedPool } from '../../../src/simulator/simulator.ts';
import { Client } from '../client.ts';
import { danglingRefs } from '../world/invariants.ts';

let pool: SimulatedPool;
let client: Client;
let clock: SteppedClock;

beforeEach(async () => {
  clock = new SteppedClock(1_800_000_000_000);
  pool = await startSimulatedPool({ hosts: 2, vms: 6, pace: 0, clock });
  client = new Client(pool.url);
  await client.login(pool.username, pool.password);
});
afterEach(() => pool.close());

const some = (cls: string, fits: (row: Record<string, unknown>) => boolean = () => true): string => {
  for (const [ref, row] of pool.database.rows(cls)) if (fits(row)) return ref;
  throw new Error(`a ${cls} must fit`);
};
const machine = (state: string) =>
  some('VM', (vm) => vm.power_state === state && !vm.is_a_template && !vm.is_control_domain);

describe('objects of their parameters', () => {
  it('are made and taken away', async () => {
    const vm = machine('Halted');
    const group = await client.call<string>('GPU_group.create', 'cards', 'all of them', { a: 'b' });
    expect(pool.database.get('GPU_group', group)).toMatchObject({
      name_label: 'cards',
      other_config: { a: 'b' },
    });
    const vgpu = await client.call<string>('VGPU.create', vm, group, '0', {});
    expect(pool.database.get('VGPU', vgpu)).toMatchObject({ VM: vm, GPU_group: group, device: '0' });
    expect(pool.database.get('VM', vm)?.VGPUs).toEqual([vgpu]);
    await client.call('VGPU.destroy', vgpu);
    await client.call('GPU_group.destroy', group);
    const controller = await client.call<string>('SDN_controller.introduce', 'ssl', '10.0.0.1', 6640);
    expect(pool.database.get('SDN_controller', controller)).toMatchObject({
      address: '10.0.0.1',
      port: 6640,
    });
    await client.call('SDN_controller.forget', controller);
    const blob = await client.call<string>('blob.create', 'text/plain', true);
    expect(pool.database.get('blob', blob)).toMatchObject({ mime_type: 'text/plain', public: true });
    await client.call('blob.destroy', blob);
    const policy = { name_label: 'daily', name_description: '', enabled: true, type: 'snapshot' };
    const timed = { retained_snapshots: 3, frequency: 'daily', schedule: {} };
    const vmss = await client.call<string>('VMSS.create', { ...policy, ...timed });
    expect(pool.database.get('VMSS', vmss)).toMatchObject({ name_label: 'daily', retained_snapshots: 3 });
    await client.call('VMSS.destroy', vmss);
    expect(danglingRefs(pool.database)).toEqual([]);
  });

  it('are refused where a parameter is nobody', async () => {
    await expect(client.call('VUSB.create', 'OpaqueRef:nobody', 'OpaqueRef:NULL', {})).rejects.toMatchObject({
      code: 'HANDLE_INVALID',
      params: ['VM', 'OpaqueRef:nobody'],
    });
    await expect(client.call('VGPU.destroy', 'OpaqueRef:gone')).rejects.toMatchObject({
      code: 'HANDLE_INVALID',
    });
  });

  it('VTPMs want a halted VM without one', async () => {
    const [halted, running] = [machine('Halted'), machine('Running')];
    const refused = { code: 'VM_BAD_POWER_STATE', params: [running, 'halted', 'running'] };
    await expect(client.call('VTPM.create', running, false)).rejects.toMatchObject(refused);
    const vtpm = await client.call<string>('VTPM.create', halted, true);
    expect(pool.database.get('VM', halted)?.VTPMs).toEqual([vtpm]);
    expect(pool.database.get('VTPM', vtpm)).toMatchObject({ VM: halted, is_unique: true });
    await expect(client.call('VTPM.create', halted, false)).rejects.toMatchObject({
      code: 'VTPM_MAX_AMOUNT_REACHED',
    });
    await client.call('VTPM.destroy', vtpm);
    expect(pool.database.get('VM', halted)?.VTPMs).toEqual([]);
  });

  it('tunnels bring an interface with them, and take it away', async () => {
    const transport = some('PIF', (pif) => pif.management === true);
    const network = await client.call<string>('network.create', {
      name_label: 'x',
      name_description: '',
      other_config: {},
    });
    const pifs = pool.database.count('PIF');
    const tunnel = await client.call<string>('tunnel.create', transport, network);
    const { access_PIF, protocol } = pool.database.get('tunnel', tunnel) ?? {};
    expect(protocol).toBe('gre');
    expect(pool.database.get('PIF', String(access_PIF))).toMatchObject({ network });
    await client.call('tunnel.destroy', tunnel);
    expect(pool.database.count('PIF')).toBe(pifs);
    expect(danglingRefs(pool.database)).toEqual([]);
  });
});

describe('smaller questions', () => {
  it('have an answer', async () => {
    const host = some('host');
    expect(await client.call('host.get_sched_gran', host)).toBe('cpu');
    expect(await client.call('host.has_extension', host, 'none')).toBe(false);
    expect(await client.call<string[]>('host.list_methods')).toContain('VM.start');
    await client.call('host.set_power_on_mode', host, 'wake-on-lan', { a: 'b' });
    expect(pool.database.get('host', host)).toMatchObject({
      power_on_mode: 'wake-on-lan',
      power_on_config: { a: 'b' },
    });
    const sr = some('SR', (row) => row.shared === true && (row.PBDs as string[]).length === 2);
    expect((await client.call<string[]>('SR.get_live_hosts', sr)).sort()).toEqual(
      [...pool.database.rows('host')].map(([ref]) => ref).sort(),
    );
    const poolRef = some('pool');
    expect(await client.call('pool.get_license_state', poolRef)).toEqual({
      edition: 'xcp-ng',
      expiry: 'never',
    });
  });

  it('a coordinator that hands over knows nobody any more', async () => {
    const member = [...pool.database.rows('host')][1]?.[0];
    const before = clock.pending;
    await client.call('pool.designate_new_master', member);
    expect(clock.pending).toBe(before + 1);
    clock.advance(1000);
    const there = new Client(pool.url);
    there.session = client.session;
    await expect(there.call('VM.get_all')).rejects.toMatchObject({ code: 'SESSION_INVALID' });
  });
});
