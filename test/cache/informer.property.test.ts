// Whatever happens to a pool and to the wire, once it has stopped the cache equals the pool; the changes told, folded,
// give the cache; and nothing was told to be deleted that the pool never lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SteppedClock } from '../../src/lib/clock.ts';
import type { ClassName } from '../../src/xapi/datamodel/types.ts';
import { TransportError } from '../../src/xapi/errors.ts';
import type { XapiRecord } from '../../src/xapi/record.ts';
import { mirroredNames, PoolModel } from './pool-model.ts';
import { RunningInformer } from './running-informer.ts';

const SEED = Math.floor(Math.random() * 2 ** 31);
const RUNS = 300;

const cls = fc.constantFrom<ClassName[]>('VM', 'VBD', 'network', 'task', 'message');
const ref = fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5', 'r6');

const step = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      cls,
      ref,
      nameLabel: fc.constantFrom('a', 'b'),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('remove' as const), cls, ref }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), ms: fc.constantFrom(0, 50, 400, 3000) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('fail' as const), times: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('forget' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('endSession' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('restart' as const), drop: fc.constantFrom(0, 5, 90) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('habits' as const),
      repeats: fc.boolean(),
      lateDeletions: fc.constantFrom(0, 1, 3),
      transparentLogin: fc.boolean(),
    }),
  },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take(next: Step, model: PoolModel, running: RunningInformer): Promise<void> {
  switch (next.kind) {
    case 'put':
      return model.put(next.cls, next.ref, { nameLabel: next.nameLabel });
    case 'remove':
      return model.remove(next.cls, next.ref);
    case 'pass':
      return running.pass(next.ms);
    case 'fail':
      for (let i = 0; i < next.times; i++) model.errors.push(new TransportError('TIMEOUT', 'no answer'));
      return;
    case 'forget':
      return model.forgetDeletions();
    case 'endSession':
      return model.endSession();
    case 'restart':
      return model.restart(next.drop);
    case 'habits':
      Object.assign(model, next);
  }
}

function differences(model: PoolModel, running: RunningInformer): string[] {
  return mirroredNames.flatMap((name) => {
    const wanted = model.records(name);
    const wrong = wanted
      .filter((kept) => JSON.stringify(running.store.get(name, kept.$ref)) !== JSON.stringify(kept))
      .map((kept) => `${name} ${kept.$ref}`);
    return running.store.count(name) === wanted.length ? wrong : [...wrong, `${name} count`];
  });
}

describe('the informer', () => {
  it(`converges after any faults (seed ${SEED})`, { timeout: 60_000 }, async () => {
    let mutations = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const clock = new SteppedClock(1_000_000);
        const model = new PoolModel(clock);
        model.put('pool', 'the pool');
        const removed = new Set<string>();
        const remove = model.remove.bind(model);
        model.remove = (name, key) => {
          removed.add(`${name} ${key}`);
          remove(name, key);
        };
        const running = new RunningInformer(model, clock);
        for (const next of steps) {
          if (next.kind === 'put' || next.kind === 'remove') mutations += 1;
          await take(next, model, running);
        }
        Object.assign(model, { repeats: false, lateDeletions: 0 });
        model.put('pool', 'the pool', { nameLabel: 'the faults have stopped' });
        await running.until('the cache equals the pool', () => differences(model, running).length === 0);
        await running.until('it is ready', () => running.state === 'ready');

        const folded = new Map<string, XapiRecord>();
        for (const change of running.published.flatMap(({ changes }) => changes)) {
          const id = `${change.cls} ${change.ref}`;
          expect(change.previous).toBe(folded.get(id));
          if (change.current) folded.set(id, change.current);
          else folded.delete(id);
          // A restart of xapi loses its tasks.
          const mayGo = change.cls === 'task' || removed.has(id);
          if (change.type === 'deleted' && !mayGo) throw new Error(`${id} was never removed`);
        }
        for (const [id, kept] of folded) {
          const [name, key] = id.split(/ (.*)/) as [ClassName, string];
          expect(running.store.get(name, key)).toBe(kept);
        }
        await running.stop();
        expect(clock.pending).toBe(0);
      }),
      { seed: SEED, numRuns: RUNS },
    );
    expect(mutations).toBeGreaterThan(RUNS);
  });
});
