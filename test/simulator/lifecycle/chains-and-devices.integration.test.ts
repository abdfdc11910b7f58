// What hangs on VMs and disks beside the usual: base copies, devices of the host, vApps; and what is left when they go.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SimulatedPool, startSimulatedPool } from '../../../src/simulator/simulator.ts';
import { Client } from '../client.ts';
import { danglingRefs, wrongHostMemory, wrongSrSizes } from '../world/invariants.ts';

type Row = Record<string, unknown>;
const NULL = 'OpaqueRef:NULL';

let pool: SimulatedPool;
let client: Client;

beforeEach(async () => {
  pool = await startSimulatedPool({ hosts: 3, vms: 20, pace: 0 });
  client = new Client(pool.url);
  await client.login('root', 'password');
});
afterEach(() => pool.close());

const row = (cls: string, ref: unknown): Row => pool.database.get(cls, String(ref)) ?? {};
const some = (cls: string, test: (row: Row) => boolean): string => {
  const found = [...pool.database.rows(cls)].find(([, one]) => test(one));
  if (!found) throw new Error(`the world must have such a ${cls}`);
  return found[0];
};

describe('what hangs on a VM', () => {
  it('revert gives the memory of a VM that ran back to its host (it was kept until the next VM moved)', async () => {
    const vm = some('VM', (one) => one.power_state === 'Running' && !one.is_control_domain);
    const snapshot = await client.call<string>('VM.snapshot', vm, 's', []);
    await client.call('VM.revert', snapshot);
    expect(row('VM', vm)).toMatchObject({ power_state: 'Halted', resident_on: NULL });
    expect(wrongHostMemory(pool.database)).toEqual([]);
  });

  it('base copies are not for clients, and a copy on another SR hangs on none', async () => {
    const base = some('VDI', (vdi) => vdi.managed === false);
    for (const [method, ...params] of [['VDI.destroy'], ['VDI.snapshot', {}], ['VDI.resize', 1]] as const) {
      await expect(client.call(method, base, ...params)).rejects.toMatchObject({
        code: 'VDI_NOT_MANAGED',
        params: [base],
      });
    }
    const child = some(
      'VDI',
      (vdi) => vdi.is_a_snapshot === true && 'vhd-parent' in (vdi.sm_config as object),
    );
    const elsewhere = some('SR', (sr) => sr.type === 'lvmoiscsi');
    const copy = await client.call<string>('VDI.copy', child, elsewhere, NULL, NULL);
    expect(row('VDI', copy)).toMatchObject({ SR: elsewhere, sm_config: {} });
    expect(wrongSrSizes(pool.database)).toEqual([]);
  });

  it('destroy takes a GPU, a USB device and a place in a vApp away with the VM', async () => {
    for (const cls of ['VGPU', 'VUSB']) {
      await client.call(
        'VM.destroy',
        row(
          cls,
          some(cls, () => true),
        ).VM,
      );
      expect(pool.database.count(cls)).toBe(0);
    }
    const [appliance] = [...pool.database.rows('VM_appliance')][0] ?? [];
    const members = row('VM_appliance', appliance).VMs as string[];
    expect(row('VM_appliance', appliance).allowed_operations).toContain('start');
    await client.call(
      'VM.destroy',
      members.find((vm) => row('VM', vm).power_state === 'Halted'),
    );
    await client.call(
      'VM.hard_reboot',
      some('VM', (vm) => vm.appliance === appliance),
    );
    expect(row('VM_appliance', appliance)).toMatchObject({
      VMs: [expect.any(String)],
      allowed_operations: ['clean_shutdown', 'hard_shutdown', 'shutdown'],
    });
    expect(danglingRefs(pool.database)).toEqual([]);
  });
});
