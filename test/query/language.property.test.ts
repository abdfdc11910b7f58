// The whole language against a naive twin (./naive): filters across relations, candidates, orders, pages,
// aggregates and groups, on random pools that change between the questions, for askers that see all and for
// some that do not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate } from '../../src/query/aggregates/aggregate.ts';
import { groupBy } from '../../src/query/aggregates/group.ts';
import { candidates } from '../../src/query/candidates.ts';
import { compileFilter, measureFilter } from '../../src/query/filter.ts';
import type { FilterInput } from '../../src/query/input.ts';
import { compileOrder } from '../../src/query/order.ts';
import { cursorOf, pageOfUnsorted } from '../../src/query/page.ts';
import type { Look, LookOf } from '../../src/query/relations.ts';
import type { ClassName } from '../../src/xapi/datamodel/types.ts';
import type { XapiRecord } from '../../src/xapi/record.ts';
import * as naive from './naive.ts';
import { question, vmKeys } from './questions.ts';
import { hiddenRefs, mutations, RandomEstate } from './random-estate.ts';

const SEED = Math.floor(Math.random() * 2 ** 31);

function lookOver(estate: RandomEstate, hidden: ReadonlySet<string>): LookOf {
  const looks = new Map(
    [...estate.stores].map(([key, store]): [string, Look] => [
      key,
      {
        get: (cls, ref) => (ref && hidden.has(ref) ? undefined : store.get(cls, ref)),
        list: (cls) => [...store.list(cls)].filter(({ $ref }) => !hidden.has($ref)),
        by: (index, asked) => store.by(index, asked).filter(({ $ref }) => !hidden.has($ref)),
      },
    ]),
  );
  return (key) => looks.get(key);
}

function listed(estate: RandomEstate, cls: string): XapiRecord[] {
  return [...estate.records.values()].filter(({ $cls }) => $cls === cls);
}

const refsOf = (records: Iterable<XapiRecord>) => [...records].map(({ $pool, $ref }) => `${$pool}/${$ref}`);

function chosenBy(estate: RandomEstate, lookOf: LookOf, cls: ClassName, filter: FilterInput): XapiRecord[] {
  const matches = compileFilter(cls, filter);
  return [...estate.stores].flatMap(([key, store]) => {
    const look = lookOf(key) ?? store;
    return [...candidates(store, cls, filter)].filter((record) => matches(record, look));
  });
}

describe(`the language, seed ${SEED}`, () => {
  it('chooses and orders what its naive twin does, while the pools change', () => {
    const rounds = fc.array(fc.tuple(mutations(12), fc.array(question, { minLength: 3, maxLength: 6 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(mutations(50), rounds, (first, further) => {
        const estate = new RandomEstate();
        estate.apply(first);
        for (const [changes, questions] of further) {
          estate.apply(changes);
          for (const { cls, filter, orderBy, hidden: refs } of questions) {
            const hidden = new Set(refs);
            const world = { records: estate.records, hidden };
            const lookOf = lookOver(estate, hidden);
            const expected = listed(estate, cls).filter((record) => naive.matches(world, record, filter));
            const chosen = chosenBy(estate, lookOf, cls, filter);
            expect(new Set(refsOf(chosen))).toEqual(new Set(refsOf(expected)));
            const order = compileOrder(cls, orderBy, lookOf);
            const page = pageOfUnsorted(chosen, order, { first: 100 });
            expect(refsOf(page.nodes)).toEqual(refsOf(naive.inOrder(world, expected, orderBy)));
          }
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('walks pages through changes and neither repeats nor loses what stays where it is', () => {
    fc.assert(
      fc.property(
        mutations(60),
        question,
        fc.array(mutations(3), { maxLength: 6 }),
        (first, asked, further) => {
          const { cls, filter, orderBy, size, hidden: refs } = asked;
          const estate = new RandomEstate();
          estate.apply(first);
          const hidden = new Set(refs);
          const lookOf = lookOver(estate, hidden);
          const order = compileOrder(cls, orderBy, lookOf);
          const placeOf = (record: XapiRecord) => {
            const world = { records: estate.records, hidden };
            return naive.matches(world, record, filter)
              ? naive.sortValues(world, record, orderBy).map(([value]) => [typeof value, String(value)])
              : null;
          };
          const places = () =>
            new Map(
              listed(estate, cls).map(
                (record) => [`${record.$pool}/${record.$ref}`, placeOf(record)] as const,
              ),
            );
          const staying = new Map([...places()].filter(([, place]) => place !== null));
          const seen: string[] = [];
          let after: string | null = null;
          for (let at = 0; at < 50; at += 1) {
            const page = pageOfUnsorted(chosenBy(estate, lookOf, cls, filter), order, { first: size, after });
            seen.push(...refsOf(page.nodes));
            const last = page.nodes.at(-1);
            if (!last || !page.hasNextPage) break;
            after = cursorOf(page, last);
            estate.apply(further[at] ?? []);
            const now = places();
            for (const [key, place] of staying) {
              if (JSON.stringify(now.get(key)) !== JSON.stringify(place)) staying.delete(key);
            }
          }
          for (const key of staying.keys()) expect(seen.filter((one) => one === key)).toEqual([key]);
        },
      ),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('adds up and groups what its naive twin does', () => {
    const fields = ['memoryStaticMax', 'vcpusMax'];
    fc.assert(
      fc.property(mutations(80), vmKeys, hiddenRefs, (changes, by, refs) => {
        const estate = new RandomEstate();
        estate.apply(changes);
        const world = { records: estate.records, hidden: new Set(refs) };
        const vms = listed(estate, 'VM');
        const shown = ({ fields: found }: ReturnType<typeof aggregate>) =>
          [...found].map(([, { count, sum, min, max }]) => ({
            count,
            sum: String(sum),
            min: String(min),
            max: String(max),
          }));
        const figures = (records: readonly XapiRecord[]) =>
          fields.map((field) => naive.figures(world, records, field));
        const reads = { lookOf: lookOver(estate, world.hidden) };
        expect(shown(aggregate('VM', vms, fields, reads))).toEqual(figures(vms));

        const expected = new Map<string, XapiRecord[]>();
        for (const vm of vms) {
          let combinations: unknown[][] = [[]];
          for (const key of by) {
            const values = naive.groupValues(world, vm, key);
            combinations = combinations.flatMap((begun) => values.map((value) => [...begun, value]));
          }
          for (const keys of combinations.map(labelOf))
            expected.set(keys, [...(expected.get(keys) ?? []), vm]);
        }
        const { groups, totalCount } = groupBy('VM', vms, { by, fields }, lookOver(estate, world.hidden));
        const found = groups.map((group) => [
          labelOf(group.keys),
          { count: group.count, figures: shown(group) },
        ]);
        expect(Object.fromEntries(found)).toEqual(
          Object.fromEntries(
            [...expected].map(([keys, members]) => [
              keys,
              { count: members.length, figures: figures(members) },
            ]),
          ),
        );
        expect(totalCount).toBe(expected.size);
        const counts = groups.map(({ count }) => count);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('costs no more comparisons than it says', () => {
    fc.assert(
      fc.property(mutations(60), question, (changes, { cls, filter }) => {
        const estate = new RandomEstate();
        estate.apply(changes);
        let spent = 0;
        let reads = 0;
        const { matches, perRecord } = measureFilter(cls, filter, (comparisons) => {
          spent += comparisons;
        });
        for (const [key, store] of estate.stores) {
          const look: Look = {
            get: (...asked) => {
              reads += 1;
              return store.get(...asked);
            },
            list: (asked) => {
              reads += 1;
              return store.list(asked);
            },
            by: (...asked) => {
              reads += 1;
              return store.by(...asked);
            },
          };
          for (const record of listed(estate, cls).filter(({ $pool }) => $pool === key)) {
            spent = 0;
            reads = 0;
            matches(record, look);
            expect(reads).toBeLessThanOrEqual(perRecord + spent);
          }
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

/** The keys of a group as text; objects by pool and ref. */
function labelOf(keys: readonly unknown[]): string {
  const parts = keys.map((key) => {
    const record = key as XapiRecord | null;
    return typeof record === 'object' && record ? [record.$pool, record.$ref] : key;
  });
  return JSON.stringify(parts);
}
