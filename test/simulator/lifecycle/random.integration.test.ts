// Whatever is called in whatever order: the pool stays consistent, and nothing is left half done.
import { afterEach, describe, expect, it } from 'vitest';
import { type SimulatedPool, startSimulatedPool } from '../../../src/simulator/simulator.ts';
import { Random } from '../../../src/simulator/world/random.ts';
import { CallError, Client } from '../client.ts';
import { danglingRefs, unevenRelations, wrongHostMemory, wrongSrSizes } from '../world/invariants.ts';

const NULL = 'OpaqueRef:NULL';
let pool: SimulatedPool | undefined;
afterEach(() => pool?.close());

describe('random operations', () => {
  it.each([11, 12, 13])('leave a consistent pool behind (seed %i)', async (seed) => {
    const running = await startSimulatedPool({ hosts: 3, vms: 20, pace: 0, seed });
    pool = running;
    const client = new Client(running.url);
    await client.login('root', 'password');
    const random = new Random(seed);
    const refs = (cls: string) => [...running.database.rows(cls)].map(([ref]) => ref);
    const pick = (cls: string): string => {
      const all = refs(cls);
      return all[random.whole(0, all.length - 1)] ?? NULL;
    };
    const vmCall =
      (method: string, ...params: unknown[]) =>
      () =>
        client.call(method, pick('VM'), ...params);
    const actions: (() => Promise<unknown>)[] = [
      vmCall('VM.start', false, false),
      vmCall('VM.start', true, false),
      vmCall('VM.hard_shutdown'),
      vmCall('VM.clean_shutdown'),
      vmCall('VM.hard_reboot'),
      vmCall('VM.suspend'),
      vmCall('VM.resume', false, false),
      vmCall('VM.pause'),
      vmCall('VM.unpause'),
      vmCall('VM.snapshot', 's', []),
      vmCall('VM.checkpoint', 'c'),
      vmCall('VM.clone', 'k'),
      vmCall('VM.revert'),
      vmCall('VM.destroy'),
      vmCall('VM.provision'),
      vmCall('VM.power_state_reset'),
      () => client.call('VM.pool_migrate', pick('VM'), pick('host'), {}),
      () => client.call('VM.copy', pick('VM'), 'x', pick('SR')),
      () => client.call('VDI.destroy', pick('VDI')),
      () => client.call('VDI.snapshot', pick('VDI'), {}),
      () => client.call('VDI.resize', pick('VDI'), random.whole(1, 80) * 2 ** 30),
      () => client.call('VBD.eject', pick('VBD')),
      () => client.call('VBD.unplug', pick('VBD')),
      () => client.call('VBD.destroy', pick('VBD')),
      () => client.call('VIF.destroy', pick('VIF')),
      () => client.call('VIF.move', pick('VIF'), pick('network')),
      () => client.call('SR.scan', pick('SR')),
      () => client.call('host.disable', pick('host')),
      () => client.call('host.enable', pick('host')),
      () => client.call('host.evacuate', pick('host'), NULL, 0),
    ];
    const codes = new Map<string, number>();
    let done = 0;
    for (let round = 0; round < 600; round++) {
      const action = actions[random.whole(0, actions.length - 1)];
      try {
        await action?.();
        done += 1;
      } catch (error) {
        if (!(error instanceof CallError)) throw error;
        codes.set(error.code, (codes.get(error.code) ?? 0) + 1);
      }
    }
    expect(done).toBeGreaterThan(60);
    expect([...codes.keys()].filter((code) => code === 'INTERNAL_ERROR')).toEqual([]);
    // xapi leaves a snapshot's link to a disk that was destroyed as it was.
    const dangling = danglingRefs(running.database).filter((fault) => !/ snapshot_of -> VDI /.test(fault));
    expect(dangling).toEqual([]);
    expect(unevenRelations(running.database)).toEqual([]);
    expect(wrongSrSizes(running.database)).toEqual([]);
    expect(wrongHostMemory(running.database)).toEqual([]);
    const busy = ['VM', 'VBD', 'VIF', 'VDI', 'SR', 'host'].flatMap((cls) =>
      [...running.database.rows(cls)].filter(
        ([, one]) => Object.keys(one.current_operations as object).length > 0,
      ),
    );
    expect(busy).toEqual([]);
  });
});
