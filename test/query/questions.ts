// Random questions for the property test of the query language, over the classes of ./random-estate: filters
// and orders that lead through every relation that the naive twin knows.
import fc from 'fast-check';
import type { FilterInput, OrderElement, OrderInput } from '../../src/query/input.ts';
import * as naive from './naive.ts';
import { CLASSES, type EstateClass, hiddenRefs, uuidsOf } from './random-estate.ts';

const texts = fc.constantFrom('', 'a', 'b', 'B', 'ab');
const NAMED = ['pool', 'host', 'VM', 'VDI', 'SR', 'network'];

const toOne = (cls: string) => [
  ...naive.relations.filter(([from, , , many]) => from === cls && !many),
  ...(cls === 'pool' ? [] : [[cls, 'pool', 'pool', false] as const]),
];

function ownConditions(cls: EstateClass): fc.Arbitrary<FilterInput>[] {
  const found: fc.Arbitrary<FilterInput>[] = [
    uuidsOf(cls).map((eq) => ({ uuid: { eq } })),
    fc.array(uuidsOf(cls), { maxLength: 2 }).map((values) => ({ uuid: { in: values } })),
  ];
  if (NAMED.includes(cls)) {
    found.push(
      texts.map((eq) => ({ nameLabel: { eq } })),
      texts.map((contains) => ({ nameLabel: { contains } })),
      fc.boolean().map((isNull) => ({ nameLabel: { isNull } })),
    );
  }
  if (cls === 'VM') {
    found.push(
      fc.constantFrom('RUNNING', 'HALTED', 'UNKNOWN').map((eq) => ({ powerState: { eq } })),
      fc.constantFrom<(number | bigint)[]>(1, 2n ** 60n).map((gte) => ({ memoryStaticMax: { gte } })),
      fc.constantFrom<(number | bigint)[]>(1, 2n ** 60n + 1n).map((lt) => ({ memoryStaticMax: { lt } })),
      fc.constantFrom('web', 'none').map((has) => ({ tags: { has } })),
      fc.boolean().map((isEmpty) => ({ tags: { isEmpty } })),
      fc.constantFrom<(number | bigint)[]>(0, 1, 5, 2n ** 62n).map((gte) => ({ disksSize: { gte } })),
      fc.boolean().map((isNull) => ({ os: { distro: { isNull } } })),
      fc.constantFrom('x', 'y').map((eq) => ({ os: { distro: { eq } } })),
    );
  }
  if (cls === 'SR') found.push(fc.boolean().map((eq) => ({ isLocal: { eq } })));
  if (cls === 'network') found.push(fc.boolean().map((eq) => ({ isPrivate: { eq } })));
  return found;
}

function filterOf(cls: EstateClass, depth: number): fc.Arbitrary<FilterInput> {
  const parts = ownConditions(cls);
  for (const [, name, target, many] of [
    ...toOne(cls),
    ...naive.relations.filter(([c, , , m]) => c === cls && m),
  ]) {
    const to = target as EstateClass;
    if (many) {
      parts.push(uuidsOf(to).map((has) => ({ [name]: { has } })));
      parts.push(fc.boolean().map((isEmpty) => ({ [name]: { isEmpty } })));
    } else {
      parts.push(uuidsOf(to).map((eq) => ({ [name]: { eq } })));
      parts.push(fc.boolean().map((isNull) => ({ [name]: { isNull } })));
    }
    if (depth === 0) continue;
    const operators = many ? (['some', 'every', 'none'] as const) : (['is', 'is'] as const);
    for (const operator of operators) {
      parts.push(filterOf(to, depth - 1).map((inner) => ({ [name]: { [operator]: inner } })));
    }
  }
  const leaf = fc.oneof(...parts);
  if (depth === 0) return leaf;
  const list = fc.array(leaf, { maxLength: 3 });
  return fc.oneof(
    { weight: 6, arbitrary: leaf },
    { weight: 1, arbitrary: list.map((and) => ({ and })) },
    { weight: 2, arbitrary: list.map((or) => ({ or })) },
    { weight: 1, arbitrary: leaf.map((not) => ({ not })) },
    { weight: 1, arbitrary: fc.tuple(leaf, leaf).map(([a, b]) => ({ ...a, and: [b] })) },
  );
}

function orderElement(cls: string, relations: number): fc.Arbitrary<OrderElement> {
  const own = ['uuid', ...(NAMED.includes(cls) ? ['nameLabel'] : [])];
  if (cls === 'VM')
    own.push('memoryStaticMax', 'snapshotTime', 'powerState', 'isATemplate', 'disksSize', 'os');
  if (cls === 'SR') own.push('isLocal');
  const leaf = fc
    .tuple(fc.constantFrom(...own), fc.constantFrom('ASC' as const, 'DESC' as const))
    .map(
      ([name, direction]): OrderElement => ({ [name]: name === 'os' ? { distro: direction } : direction }),
    );
  if (relations === 0 || toOne(cls).length === 0) return leaf;
  const nested = toOne(cls).map(([, name, target]) =>
    orderElement(target, relations - 1).map((inner): OrderElement => ({ [name]: inner })),
  );
  return fc.oneof(leaf, ...nested);
}

/** Built once: the arbitraries are trees of some size. */
const filters = new Map(CLASSES.map((cls) => [cls, filterOf(cls, 2)] as const));
const orders = new Map(
  CLASSES.map((cls) => [cls, fc.array(orderElement(cls, 3), { maxLength: 3 })] as const),
);

/** A list as somebody may ask for it: of which class, filtered, ordered, in which pages, with what hidden. */
export const question = fc.constantFrom(...CLASSES).chain((cls) =>
  fc.record({
    cls: fc.constant(cls),
    filter: filters.get(cls) as fc.Arbitrary<FilterInput>,
    orderBy: orders.get(cls) as fc.Arbitrary<OrderInput>,
    size: fc.integer({ min: 1, max: 4 }),
    hidden: hiddenRefs,
  }),
);
/** Keys to group VMs by. */
export const vmKeys = fc.uniqueArray(
  fc.constantFrom(
    'powerState',
    'tags',
    'host',
    'pool',
    'srs',
    'host.nameLabel',
    'pool.nameLabel',
    'os',
    'os.distro',
    'isATemplate',
  ),
  { minLength: 1, maxLength: 3 },
);
