// Search against a naive scan, at every moment of the life of several pools: while they appear and go, while long lists
// are published in slices, while objects and guest addresses change, indexed or not yet.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTurn } from '../../../src/lib/clock.ts';
import type { SearchIndex } from '../../../src/query/search/search-index.ts';
import type { XapiEvent } from '../../../src/xapi/contract.ts';
import type { ClassName } from '../../../src/xapi/datamodel/types.ts';
import type { TestPools } from '../../helpers/estate.ts';
import { naiveSearch } from './naive-search.ts';
import { put, settle, withIndex } from './searched-pools.ts';

const SEED = Math.floor(Math.random() * 2 ** 31);

const pool = fc.constantFrom('p', 'q');
const ref = fc.integer({ min: 0, max: 4 }).map((number) => `r${number}`);
const word = fc.constantFrom('web', 'Web-01', 'db', 'ÜBER', '10.0.0.7', 'a', 'front end', 'e1', 'WEB', '');
const text = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
const uuid = fc.constantFrom('e1f0aaaa-0000-4000-8000-000000000001', 'e1f0bbbb-0000-4000-8000-000000000002');
const mac = fc.constantFrom('00:16:3e:5a:e1:f0', '00:16:3E:00:16:3e', 'e1:f0:00:00:00:01');
const address = fc.constantFrom('10.0.0.7', '10.0.0.77', '10.0.0.7/24', 'fe80::e1f0', '');
const cls = fc.constantFrom<ClassName>(
  ...(['VM', 'VM', 'VM', 'VM_guest_metrics', 'VM_guest_metrics', 'VM_guest_metrics'] as const),
  ...(['host', 'SR', 'VDI', 'VIF', 'PIF', 'pool'] as const),
);
const fields = fc.record({
  uuid,
  nameLabel: text,
  nameDescription: text,
  tags: fc.array(word, { maxLength: 2 }),
  hostname: word,
  address,
  ip: address,
  ipv6: fc.array(address, { maxLength: 2 }),
  mac,
  guestMetrics: fc.option(ref.map((key) => `VM_guest_metrics ${key}`)),
  isASnapshot: fc.boolean(),
  isATemplate: fc.boolean(),
  isControlDomain: fc.boolean(),
  managed: fc.boolean(),
  networks: fc.dictionary(fc.constantFrom('0/ip', '0/ipv4/0', '1/ipv6/0'), address),
});
/** Only what the class has: a record knows no field of another one. */
const owned: Readonly<Partial<Record<ClassName, readonly (keyof FieldsOf)[]>>> = {
  host: ['uuid', 'nameLabel', 'nameDescription', 'tags', 'hostname', 'address'],
  VM: [
    ...(['uuid', 'nameLabel', 'nameDescription', 'tags', 'guestMetrics'] as const),
    ...(['isASnapshot', 'isATemplate', 'isControlDomain'] as const),
  ],
  VDI: ['uuid', 'nameLabel', 'nameDescription', 'tags', 'isASnapshot', 'managed'],
  VIF: ['uuid', 'mac'],
  PIF: ['uuid', 'mac', 'ip', 'ipv6'],
  VM_guest_metrics: ['uuid', 'networks'],
};
type FieldsOf = typeof fields extends fc.Arbitrary<infer T> ? T : never;

interface Write {
  readonly cls: ClassName;
  readonly ref: string;
  readonly fields: FieldsOf | null;
}
const write: fc.Arbitrary<Write> = fc.record({
  cls,
  ref,
  fields: fc.option(fields, { freq: 4 }),
});

function toEvent(key: string, { cls: name, ref: own, fields: values }: Write): XapiEvent {
  const full = `${name} ${own}`;
  if (!values) return { cls: name, ref: full, operation: 'del', generation: 1 };
  const names = owned[name] ?? ['uuid', 'nameLabel', 'nameDescription', 'tags'];
  return put(key, name, full, Object.fromEntries(names.map((field) => [field, values[field]])));
}

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      pool,
      writes: fc.array(write, { minLength: 1, maxLength: 14 }),
      /** Changes in one published set. */
      setSize: fc.constantFrom(2, 100),
      turnsBetween: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('start' as const), pool }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('stop' as const), pool }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('settle' as const), pool }) },
);

const queries = [
  ...['web', 'WEB', 'we', 'a', 'ber', 'ü', 'e', '-01', '1', 'web-01', 'front end', 'db web', 'end front'],
  ...['10.0.0.7', '10.0.0', '0.7', 'fe80', 'e1f0', 'e1f0aaaa', 'e1f0bbbb-0000-4000-8000-000000000002'],
  ...['00:16', '0016.3e00', '00163e5ae1f0', '00-16-3e-', '163e', '63e0', 'web 10.0', 'none such'],
];

function expectSameHits(index: SearchIndex, pools: TestPools): void {
  const stores = pools.list().map(({ store }) => store);
  for (const query of queries) {
    const shown = index.search(query, { limit: 1_000 }).map(({ record, score, field }) => {
      expect(pools.get(record.$pool)?.store.get(record.$cls, record.$ref)).toBe(record);
      return `${score} ${field} ${record.$pool} ${record.$ref}`;
    });
    const wanted = naiveSearch(stores, query).map(
      ({ record, score, field }) => `${score} ${field} ${record.$pool} ${record.$ref}`,
    );
    expect({ query, hits: shown }).toEqual({ query, hits: wanted });
    expect(index.search(query, { limit: 3 }).map(({ record }) => record.$ref)).toEqual(
      naiveSearch(stores, query)
        .slice(0, 3)
        .map(({ record }) => record.$ref),
    );
    const living = index.search(query, { vmKinds: ['VM'], vdiKinds: ['VDI'], limit: 3 });
    expect(living.map(({ record }) => record.$ref)).toEqual(
      naiveSearch(stores, query)
        .filter(({ record: { $cls, ...kind } }) => {
          if ($cls === 'VDI') return kind.managed && !kind.isASnapshot;
          return !kind.isASnapshot && !kind.isATemplate && !kind.isControlDomain;
        })
        .slice(0, 3)
        .map(({ record }) => record.$ref),
    );
  }
}

describe('search', () => {
  it(`finds what a scan finds, at every moment of the pools' lives (seed ${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), (steps) =>
        withIndex(async (index, pools) => {
          pools.start('p');
          for (const next of steps) {
            const running = pools.get(next.pool);
            if (next.kind === 'start' && !running) pools.start(next.pool);
            if (next.kind === 'stop') pools.stop(next.pool);
            if (next.kind === 'settle') await settle(index);
            if (next.kind === 'write' && running) {
              const events = next.writes.map((one) => toEvent(next.pool, one));
              const sets = running.applyInSets(events, next.setSize);
              // The store shows the whole revision before anybody is told.
              expectSameHits(index, pools);
              for (const announce of sets) {
                announce();
                if (next.turnsBetween) await nextTurn();
                expectSameHits(index, pools);
              }
            }
            expectSameHits(index, pools);
          }
          await settle(index);
          expectSameHits(index, pools);
        }),
      ),
      { seed: SEED, numRuns: 30 },
    );
  });
});
