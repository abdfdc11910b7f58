// The store against a naive map: whatever the events, both hold the same records, every index finds what a walk over
// the map finds, and the changes folded over the map give the map.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/cache/contract.ts';
import { indexDefinitions } from '../../src/cache/index-definitions.ts';
import { MemoryStore } from '../../src/cache/store.ts';
import type { XapiEvent } from '../../src/xapi/contract.ts';
import type { ClassName } from '../../src/xapi/datamodel/types.ts';
import type { XapiRecord } from '../../src/xapi/record.ts';
import { deleted, record } from './records.ts';

const SEED = Math.floor(Math.random() * 2 ** 31);
const CLASSES = ['VM', 'VBD', 'SR', 'host_metrics', 'message'] as const satisfies readonly ClassName[];

/** Indexes of the classes in play. */
const indexes = [...indexDefinitions].filter(([, { cls: owner }]) => CLASSES.some((name) => name === owner));

const cls = fc.constantFrom(...CLASSES);
const ref = fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5');
const target = fc.constantFrom('r1', 'r2', null);
const fields = fc.record(
  {
    nameLabel: fc.constantFrom('a', 'b'),
    powerState: fc.constantFrom('RUNNING', 'HALTED'),
    tags: fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 4 }),
    vm: target,
    vdi: target,
    vbds: fc.array(fc.constantFrom('r1', 'r2', 'r3'), { maxLength: 4 }),
    otherConfig: fc.dictionary(fc.constantFrom('k', 'l'), fc.constantFrom('1', '2')),
    lastUpdated: fc.constantFrom('2026-01-01T00:00:00Z', null),
  },
  { requiredKeys: ['nameLabel'] },
);

const put = fc.tuple(cls, ref, fields, fc.constantFrom('add' as const, 'mod' as const)).map(
  ([name, key, values, operation]): XapiEvent => ({
    cls: name,
    ref: key,
    operation,
    generation: 1,
    record: record(name, key, values),
  }),
);
const del = fc.tuple(cls, ref).map(([name, key]): XapiEvent => deleted(name, key));
const batch = fc.array(fc.oneof({ weight: 3, arbitrary: put }, { weight: 1, arbitrary: del }), {
  maxLength: 8,
});
const step = fc.oneof(
  { weight: 5, arbitrary: batch.map((events) => ({ kind: 'apply' as const, events })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(cls, fc.uniqueArray(fc.tuple(ref, fields), { selector: ([key]) => key }))
      .map(([name, rows]) => ({
        kind: 'replace' as const,
        cls: name,
        records: rows.map(([key, values]) => record(name, key, values)),
      })),
  },
  // Indexes are built on first use: at any moment.
  {
    weight: 2,
    arbitrary: fc.constantFrom(...indexes).map(([index]) => ({ kind: 'by' as const, index })),
  },
);

type Naive = Map<string, XapiRecord>;

function fold(naive: Naive, changes: readonly Change[]): void {
  const seen = new Set<string>();
  for (const { cls: name, ref: key, type, current, previous } of changes) {
    const id = `${name} ${key}`;
    expect(seen.has(id)).toBe(false);
    seen.add(id);
    expect(previous).toBe(naive.get(id));
    expect(type).toBe(!previous ? 'added' : current ? 'modified' : 'deleted');
    expect(current).not.toEqual(previous);
    if (current) naive.set(id, current);
    else naive.delete(id);
  }
}

function expectIndexesToHold(store: MemoryStore, naive: Naive): void {
  for (const [name, { cls: owner, field, many }] of indexes) {
    const wanted = new Map<string, Set<XapiRecord>>();
    for (const kept of naive.values()) {
      if (kept.$cls !== owner) continue;
      const value = kept[field];
      for (const key of ((many ? value : [value]) as readonly unknown[]) ?? []) {
        if (typeof key !== 'string') continue;
        const records = wanted.get(key) ?? new Set();
        wanted.set(key, records.add(kept));
      }
    }
    for (const key of ['r1', 'r2', 'r3', 'a', 'b', 'x', 'y', 'z', 'RUNNING', 'HALTED', ...wanted.keys()]) {
      const found = store.by(name, key);
      const exact = found.every((kept) => wanted.get(key)?.has(kept));
      if (!exact || found.length !== (wanted.get(key)?.size ?? 0)) {
        throw new Error(`${name} "${key}" finds ${found.map(({ $ref }) => $ref)}`);
      }
    }
  }
}

describe('the store', () => {
  it(`equals a naive map in records, indexes and changes (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const store = new MemoryStore();
        const truth: Naive = new Map();
        const folded: Naive = new Map();
        for (const next of steps) {
          const before = store.revision;
          if (next.kind === 'by') {
            store.by(next.index, 'r1');
            continue;
          }
          if (next.kind === 'apply') {
            for (const event of next.events) {
              const id = `${event.cls} ${event.ref}`;
              if (event.record) truth.set(id, event.record);
              else truth.delete(id);
            }
          } else {
            for (const id of [...truth.keys()]) if (id.startsWith(`${next.cls} `)) truth.delete(id);
            for (const kept of next.records) truth.set(`${next.cls} ${kept.$ref}`, kept);
          }
          const changes = next.kind === 'apply' ? store.apply(next) : store.replace(next.cls, next.records);
          expect(store.revision).toBe(before + (changes.length > 0 ? 1 : 0));
          fold(folded, changes);
        }
        expect(folded).toEqual(truth);
        expect(CLASSES.reduce((sum, name) => sum + store.count(name), 0)).toBe(truth.size);
        for (const [id, kept] of folded) {
          const [name, key] = id.split(' ') as [ClassName, string];
          expect(store.get(name, key)).toBe(kept);
        }
        expectIndexesToHold(store, folded);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
