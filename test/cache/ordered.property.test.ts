// Ordered sequences against sorting: whatever the writes, and whenever a sequence is first asked for, it holds what a
// sort of its records gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderedField } from '../../src/cache/contract.ts';
import { MemoryStore } from '../../src/cache/store.ts';
import { vdiKind, vmKind } from '../../src/query/kinds.ts';
import type { XapiEvent } from '../../src/xapi/contract.ts';
import type { XapiRecord } from '../../src/xapi/record.ts';
import { added, deleted, record } from './records.ts';

const SEED = Math.floor(Math.random() * 2 ** 31);
const PARTS = {
  VM: ['VM', 'TEMPLATE', 'SNAPSHOT', 'CONTROL_DOMAIN', undefined],
  VDI: ['VDI', 'SNAPSHOT', 'UNMANAGED', undefined],
} as const;
const kindOf = { VM: vmKind, VDI: vdiKind } as const;

const cls = fc.constantFrom('VM' as const, 'VDI' as const);
const field = fc.constantFrom<OrderedField>('nameLabel', 'uuid');
const ref = fc.integer({ min: 0, max: 60 }).map((number) => `r${number}`);
const fields = fc.record(
  {
    // Astral letters come before U+FFxx by code units, and behind by code points.
    nameLabel: fc.constantFrom('', 'a', 'B', 'ü', '\u{1F600}', '\uFF5E', 'ab'),
    // Two objects may claim one uuid while one takes the place of the other.
    uuid: fc.constantFrom('u1', 'u2', 'u3', 'u4', 'u5'),
    isASnapshot: fc.boolean(),
    isATemplate: fc.boolean(),
    isControlDomain: fc.boolean(),
    managed: fc.boolean(),
    powerState: fc.constantFrom('RUNNING', 'HALTED'),
  },
  { requiredKeys: ['uuid'] },
);
const put = fc.tuple(cls, ref, fields).map(([name, key, values]): XapiEvent => added(name, key, values));
const del = fc.tuple(cls, ref).map(([name, key]): XapiEvent => deleted(name, key));
const batch = fc.array(fc.oneof({ weight: 3, arbitrary: put }, { weight: 1, arbitrary: del }), {
  maxLength: 30,
});
const step = fc.oneof(
  { weight: 5, arbitrary: batch.map((events) => ({ kind: 'apply' as const, events })) },
  { weight: 1, arbitrary: cls.map((name) => ({ kind: 'clear' as const, cls: name })) },
  {
    weight: 2,
    arbitrary: fc.tuple(cls, field).map(([name, by]) => ({ kind: 'ask' as const, cls: name, by })),
  },
);

const refOf = ({ $ref }: XapiRecord) => $ref;

function sorted(store: MemoryStore, name: 'VM' | 'VDI', by: OrderedField, part?: string): XapiRecord[] {
  const records = [...store.list(name)].filter((one) => part === undefined || kindOf[name](one) === part);
  const keys = (one: XapiRecord) => [one[by] as string | undefined, one.uuid, one.$ref];
  return records.sort((a, b) => {
    const other = keys(b);
    for (const [at, key] of keys(a).entries()) {
      if (key === other[at]) continue;
      return key === undefined || (other[at] !== undefined && key < other[at]) ? -1 : 1;
    }
    return 0;
  });
}

function expectOrder(store: MemoryStore, name: 'VM' | 'VDI', by: OrderedField, part?: string): void {
  const sequence = store.ordered(name, by, part);
  const expected = sorted(store, name, by, part);
  const found = expected.map((_, position) => sequence?.at(position));
  expect(sequence?.size).toBe(expected.length);
  expect(found.map((one) => one && refOf(one))).toEqual(expected.map(refOf));
  // The records themselves are those of the store, not of an earlier revision.
  expect(found.every((one, at) => one === expected[at])).toBe(true);
  expect(sequence?.at(expected.length)).toBeUndefined();
  expect(sequence?.at(-1)).toBeUndefined();
  const middle = expected.length >> 1;
  expect(sequence?.slice(0, expected.length + 1)).toEqual(found);
  expect(sequence?.slice(middle, middle + 3)).toEqual(found.slice(middle, middle + 3));
  expect(sequence?.slice(expected.length, expected.length + 5)).toEqual([]);
}

describe('the ordered sequences of a store', () => {
  it(`hold what sorting gives, through any writes (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        const store = new MemoryStore();
        for (const next of steps) {
          if (next.kind === 'apply') store.apply(next);
          else if (next.kind === 'clear') store.replace(next.cls, []);
          else for (const part of PARTS[next.cls]) expectOrder(store, next.cls, next.by, part);
        }
        for (const name of ['VM', 'VDI'] as const) {
          for (const part of PARTS[name]) {
            expectOrder(store, name, 'nameLabel', part);
            expectOrder(store, name, 'uuid', part);
          }
        }
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  it(`stay in order over many blocks while they grow and shrink (seed ${SEED})`, () => {
    const random = fc.sample(fc.integer({ min: 0, max: 999_999 }), { numRuns: 6_000, seed: SEED });
    const store = new MemoryStore();
    const name = (number: number) => ({ nameLabel: `n${number % 700}` });
    store.apply({ events: [added('VM', 'first', name(0))] });
    store.ordered('VM', 'nameLabel');
    store.apply({ events: random.map((number, at) => added('VM', `r${at}`, name(number))) });
    expectOrder(store, 'VM', 'nameLabel');
    store.apply({
      events: random.flatMap((number, at) => {
        if (number % 4 === 0) return [added('VM', `r${at}`, name(number * 7))];
        return number % 4 === 1 ? [] : [deleted('VM', `r${at}`)];
      }),
    });
    expectOrder(store, 'VM', 'nameLabel');
    store.apply({ events: random.map((_, at) => deleted('VM', `r${at}`)) });
    expectOrder(store, 'VM', 'nameLabel');
  });

  it('rank what comes before the first record that a monotone test holds for', () => {
    const store = new MemoryStore();
    const letters = ['b', 'd', 'b', 'a', 'c'];
    store.apply({ events: letters.map((nameLabel, at) => added('SR', `r${at}`, { nameLabel })) });
    const sequence = store.ordered('SR', 'nameLabel');
    const rank = (from: string) => sequence?.rank(({ nameLabel }) => (nameLabel as string) >= from);
    expect(['', 'a', 'b', 'c', 'd', 'e'].map(rank)).toEqual([0, 0, 1, 3, 4, 5]);
    expect(new MemoryStore().ordered('SR', 'nameLabel')?.rank(() => true)).toBe(0);
  });

  it('move an object that becomes another kind from part to part', () => {
    const store = new MemoryStore();
    const size = (part: string) => store.ordered('VM', 'uuid', part)?.size;
    store.apply({ events: [added('VM', 'r1', { isATemplate: false })] });
    expect([size('VM'), size('TEMPLATE')]).toEqual([1, 0]);
    store.apply({ events: [added('VM', 'r1', { isATemplate: true })] });
    expect([size('VM'), size('TEMPLATE')]).toEqual([0, 1]);
  });

  it('exist by name and uuid, for the parts that a class has', () => {
    const store = new MemoryStore();
    expect(store.hasOrdered('VM', 'nameLabel', 'TEMPLATE')).toBe(true);
    expect(store.hasOrdered('VBD', 'uuid')).toBe(true);
    expect(store.hasOrdered('VBD', 'nameLabel')).toBe(false);
    expect(store.hasOrdered('VM', 'powerState')).toBe(false);
    expect(store.hasOrdered('VM', 'nameLabel', 'OTHER')).toBe(false);
    expect(store.hasOrdered('SR', 'nameLabel', 'VM')).toBe(false);
    expect(store.ordered('VM', 'powerState')).toBeUndefined();
    expect(store.ordered('VM', 'nameLabel', 'OTHER')).toBeUndefined();
  });

  it('are those of what a store takes in place of nothing', () => {
    const store = new MemoryStore();
    expect(store.ordered('SR', 'nameLabel')?.size).toBe(0);
    store.replace('SR', [record('SR', 'r2', { nameLabel: 'b' }), record('SR', 'r1', { nameLabel: 'a' })]);
    expect(store.ordered('SR', 'nameLabel')?.at(0)?.$ref).toBe('r1');
  });
});
