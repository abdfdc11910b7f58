// THE property of the gateway's copy: whatever happens to a pool and on the way to it, once the faults have stopped the
// cache is the pool; and the changes that were told, folded, are the cache. Over real HTTP, from a printed seed
// (CONVERGENCE_SEED repeats one; timing is the machine's and is not repeated).
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { SimulatedPool } from '../../src/simulator/simulator.ts';
import type { XapiRecord } from '../../src/xapi/record.ts';
import { Dice, MORTAL, RandomLife } from './random-life.ts';
import { Bench, configOf } from './simulated.ts';

const SEED = Number(process.env.CONVERGENCE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const SPAN_MS = 30_000;
const MIN_ROUNDS = 5;
const MUTATIONS_PER_ROUND = 400;
/** A pool that hides its messages is exact only after their next fetch, in half a minute. */
const ROUND_MS = 40_000;
/** Every round may need that long, and some for its faults. */
const TEST_MS = SPAN_MS + MIN_ROUNDS * (ROUND_MS + 15_000);

let bench: Bench;
afterEach(() => bench.close());

async function misfortune(pool: SimulatedPool, dice: Dice): Promise<string> {
  const { faults } = pool;
  const generationDrop = dice.pick([0, 0, 30, 500]);
  const kind = dice.pick([
    'cut',
    'cut',
    'expire',
    'restart',
    'failOver',
    'forget',
    'forget',
    'slow',
    'truncate',
    'garbage',
    'emergency',
    'hang',
    'down',
  ] as const);
  switch (kind) {
    case 'cut':
      faults.cutConnections();
      return kind;
    case 'expire':
      faults.expireSessions();
      return kind;
    case 'restart':
      await faults.restart({ generationDrop, downMs: dice.below(100) });
      return `${kind} -${generationDrop}`;
    case 'failOver':
      await faults.failOver(dice.below(pool.hostUrls.length), { generationDrop });
      return `${kind} -${generationDrop}`;
    case 'forget':
      // Not of messages: nothing witnesses those but a fetch after the next lost session.
      for (const cls of MORTAL) if (cls !== 'message') pool.database.forgetDeletions(cls);
      return kind;
    case 'slow':
      faults.slow(dice.below(200));
      return kind;
    case 'truncate':
    case 'garbage':
      faults[kind](1 + dice.below(3));
      return kind;
    case 'emergency':
      faults.emergency();
      return kind;
    case 'hang':
      faults.hang();
      return kind;
    case 'down':
      faults.down(dice.below(pool.hostUrls.length));
      return kind;
  }
}

describe('the copy of a pool', () => {
  it(`equals the pool whenever the faults have stopped (seed ${SEED})`, { timeout: TEST_MS }, async () => {
    const dice = new Dice(SEED);
    bench = new Bench({ random: () => dice.next() });
    const ill = await bench.simulate({ hosts: 3, vms: 15, seed: SEED % 1000, poolNumber: 24 });
    const well = await bench.simulate({ hosts: 1, vms: 5, seed: 2, poolNumber: 25 });
    void bench.registry.reconcile([configOf(ill, 'ill'), configOf(well, 'well')]);
    await bench.untilExact(ill, 'ill');
    await bench.untilState('well', 'ready');
    const life = new RandomLife(ill.database, dice);
    const quiet = new RandomLife(well.database, dice);
    const wellStates: string[] = [];
    bench.registry.onStatus((key) => {
      if (key === 'well') wellStates.push(bench.pool('well').status.state);
    });

    const endMs = performance.now() + SPAN_MS;
    const log: string[] = [];
    for (let round = 0; round < MIN_ROUNDS || performance.now() < endMs; round++) {
      for (let i = 0; i < MUTATIONS_PER_ROUND; i++) {
        life.mutate();
        if (i % 40 === 0) quiet.mutate();
        if (dice.next() < 0.03) await sleep(dice.below(60));
        if (dice.next() < 0.008) log.push(await misfortune(ill, dice));
      }
      await sleep(dice.below(300));
      ill.faults.clear();
      await bench.untilExact(ill, 'ill', ROUND_MS).catch((error: unknown) => {
        throw new Error(`round ${round}, after ${log.slice(-8).join(', ')}: ${error}`);
      });
      await bench.untilExact(well, 'well');
    }
    expect(wellStates.filter((state) => state !== 'ready')).toEqual([]);
    expect(bench.pool('well').status.generation).toBe(1);
    const mutations = life.mutations + quiet.mutations;
    process.stdout.write(`convergence: seed ${SEED}, ${mutations} mutations, ${log.length} faults, `);
    process.stdout.write(`${bench.pool('ill').status.generation} times ready again\n`);
    expect(mutations).toBeGreaterThan(2_000);

    for (const key of ['ill', 'well']) {
      const folded = new Map<string, XapiRecord>();
      for (const { changes } of bench.published.filter(({ pool }) => pool === key)) {
        for (const { cls, ref, current, previous } of changes) {
          expect(previous).toBe(folded.get(`${cls} ${ref}`));
          if (current) folded.set(`${cls} ${ref}`, current);
          else folded.delete(`${cls} ${ref}`);
        }
      }
      const { store } = bench.pool(key);
      for (const record of folded.values()) {
        if (store.get(record.$cls, record.$ref) !== record) throw new Error(`${record.$cls} ${record.$ref}`);
      }
    }
  });
});
