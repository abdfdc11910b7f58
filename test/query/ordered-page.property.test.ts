// Pages read off the stores' sequences against pages of the sorted whole, while several stores change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../src/cache/store.ts';
import type { OrderInput } from '../../src/query/input.ts';
import { compileOrder } from '../../src/query/order.ts';
import { orderedFieldOf, pageOfOrdered } from '../../src/query/ordered-page.ts';
import { cursorOf, type PageRequest, pageOfSorted } from '../../src/query/page.ts';
import type { XapiEvent } from '../../src/xapi/contract.ts';
import type { XapiRecord } from '../../src/xapi/record.ts';

const SEED = Math.floor(Math.random() * 2 ** 31);
const POOLS = ['p', 'q', 's'];

interface Row {
  readonly ref: number;
  readonly nameLabel: string;
  readonly isATemplate: boolean;
  readonly alive: boolean;
}

const row: fc.Arbitrary<Row> = fc.record({
  ref: fc.integer({ min: 0, max: 30 }),
  nameLabel: fc.constantFrom('', 'a', 'b', 'B', 'ü', 'c', 'd'),
  isATemplate: fc.boolean(),
  alive: fc.boolean(),
});
const step = fc.tuple(fc.constantFrom(...POOLS), fc.array(row, { maxLength: 30 }));
const orders: readonly OrderInput[] = [
  [],
  [{ uuid: 'ASC' }],
  [{ uuid: 'DESC' }],
  [{ nameLabel: 'ASC' }],
  [{ nameLabel: 'DESC' }],
  [{ nameLabel: 'ASC' }, { uuid: 'ASC' }],
  [{ nameLabel: 'DESC' }, { uuid: 'ASC' }],
];
const asked = fc.record({
  size: fc.constantFrom(0, 1, 2, 7, 100),
  backward: fc.boolean(),
  /** Places of the records that cursors name, in thousandths of the list; a cursor may outlive its record. */
  after: fc.option(fc.integer({ min: 0, max: 999 })),
  before: fc.option(fc.integer({ min: 0, max: 999 })),
});

/** Uuids are those of a pool's restored twin: pools share them. */
function toEvent(pool: string, { ref, alive, nameLabel, isATemplate }: Row): XapiEvent {
  const $ref = `${pool}${ref}`;
  if (!alive) return { cls: 'VM', ref: $ref, operation: 'del', generation: 1 };
  const uuid = `uuid-${(ref * 7) % 31}`;
  const record = Object.freeze({ $cls: 'VM' as const, $ref, $pool: pool, uuid, nameLabel, isATemplate });
  return { cls: 'VM', ref: $ref, operation: 'add', generation: 1, record };
}

const refsOf = (records: readonly XapiRecord[]) => records.map(({ $ref }) => $ref);

describe('a page of ordered sequences', () => {
  it(`is the page of the sorted whole, through any writes (seed ${SEED})`, () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 6 }),
        fc.constantFrom(...orders),
        fc.constantFrom(undefined, 'VM', 'TEMPLATE'),
        asked,
        (steps, input, part, { size, backward, after, before }) => {
          const stores = new Map(POOLS.map((pool) => [pool, new MemoryStore()]));
          const order = compileOrder('VM', input);
          const field = orderedFieldOf(order) ?? 'none';
          let gone: XapiRecord[] = [];
          for (const [pool, rows] of steps) {
            const store = stores.get(pool);
            store?.ordered('VM', field, part);
            gone = [...(store?.list('VM') ?? [])];
            store?.apply({ events: rows.map((one) => toEvent(pool, one)) });
          }
          const all = [...stores.values()].flatMap((store) => [...store.list('VM')]);
          const belongs = (vm: XapiRecord) =>
            part === undefined || (vm.isATemplate === true) === (part === 'TEMPLATE');
          const sorted = all.filter(belongs).sort(order.compare);
          const known = [...all, ...gone];
          const cursor = (place: number | null) => {
            const record = place === null ? undefined : known[Math.floor((place / 1000) * known.length)];
            return record ? cursorOf(pageOfSorted([], order, {}), record) : null;
          };
          const request: PageRequest = {
            [backward ? 'last' : 'first']: size,
            after: cursor(after),
            before: cursor(before),
          };
          const sequences = [...stores.values()].flatMap((store) => store.ordered('VM', field, part) ?? []);
          const page = pageOfOrdered(sequences, order, request);
          const expected = pageOfSorted(sorted, order, request);
          expect(refsOf(page?.nodes ?? [])).toEqual(refsOf(expected.nodes));
          expect({ ...page, nodes: [] }).toEqual({ ...expected, nodes: [] });
        },
      ),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('takes a look at few records only, however long the list', () => {
    const store = new MemoryStore();
    const row = (ref: number) => ({ ref, nameLabel: `n${ref % 4_000}`, isATemplate: false, alive: true });
    store.apply({ events: Array.from({ length: 8_000 }, (_, ref) => toEvent('p', row(ref))) });
    let reads = 0;
    const sequence = store.ordered('VM', 'nameLabel');
    if (!sequence) throw new Error('VMs are kept in order of their names');
    const counted = {
      field: sequence.field,
      size: sequence.size,
      rank: (test: (record: XapiRecord) => boolean) =>
        sequence.rank((record) => {
          reads += 1;
          return test(record);
        }),
      at: (position: number) => {
        reads += 1;
        return sequence.at(position);
      },
      slice: (from: number, to: number) => {
        const found = sequence.slice(from, to);
        reads += found.length;
        return found;
      },
    };
    const order = compileOrder('VM', [{ nameLabel: 'DESC' }]);
    const after = cursorOf(pageOfSorted([], order, {}), sequence.at(4_321) as XapiRecord);
    expect(pageOfOrdered([counted], order, { first: 50, after })?.nodes).toHaveLength(50);
    expect(reads).toBeLessThan(2_500);
  });

  it('is left to others in another order, and where records may be hidden', () => {
    const store = new MemoryStore();
    const sequences = [store.ordered('VM', 'nameLabel')].flatMap((one) => one ?? []);
    const byName = compileOrder('VM', [{ nameLabel: 'ASC' }]);
    expect(pageOfOrdered(sequences, byName, {})).toMatchObject({ nodes: [], totalCount: 0 });
    expect(pageOfOrdered(sequences, byName, {}, () => true)).toBeUndefined();
    expect(pageOfOrdered(sequences, compileOrder('VM', []), {})).toBeUndefined();
    const byTwo = compileOrder('VM', [{ powerState: 'ASC' }, { nameLabel: 'ASC' }]);
    expect(orderedFieldOf(byTwo)).toBeUndefined();
    expect(pageOfOrdered(sequences, byTwo, {})).toBeUndefined();
  });

  it('refuses sizes and cursors as any page does', () => {
    const sequences = [new MemoryStore().ordered('VM', 'uuid')].flatMap((one) => one ?? []);
    const order = compileOrder('VM', []);
    expect(() => pageOfOrdered(sequences, order, { first: -1 })).toThrow('first must be between 0 and');
    expect(() => pageOfOrdered(sequences, order, { first: 1, last: 1 })).toThrow('exclude each other');
    expect(() => pageOfOrdered(sequences, order, { after: 'x' })).toThrow('not a cursor');
  });
});
