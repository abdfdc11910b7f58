import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates, findByUuid } from '../../src/query/candidates.ts';
import { queryFields } from '../../src/query/fields.ts';
import { compileFilter } from '../../src/query/filter.ts';
import { type FilterInput, filterLimits } from '../../src/query/input.ts';
import { classes } from '../../src/xapi/datamodel/datamodel.ts';
import type { ClassName } from '../../src/xapi/datamodel/types.ts';
import { emptyEstate, estateOf, uuidOf } from '../graphql/estate.ts';

const { store } = estateOf({ hosts: 3, vms: 24 });

function matching(cls: ClassName, filter: FilterInput): string[] {
  const matches = compileFilter(cls, filter);
  return [...store.list(cls)]
    .filter((record) => matches(record, store))
    .map(({ nameLabel }) => String(nameLabel))
    .sort();
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `vm-${String(from + at).padStart(5, '0')}`);

describe('operators', () => {
  const vm: FilterInput = { kind: { eq: 'VM' } };
  it.each<[string, FilterInput, number]>([
    ['eq', { nameLabel: { eq: 'vm-00003' } }, 1],
    ['in', { nameLabel: { in: ['vm-00003', 'vm-00004', 'nobody'] } }, 2],
    ['lt and gte together', { nameLabel: { gte: 'vm-00003', lt: 'vm-00006' } }, 3],
    ['contains', { nameDescription: { contains: '"special"' } }, 3],
    ['startsWith', { nameLabel: { startsWith: 'vm-0001' } }, 10],
    ['ignoreCase', { nameLabel: { startsWith: 'VM-0001', ignoreCase: true } }, 10],
    ['ignoreCase with eq', { nameLabel: { eq: 'VM-00003', ignoreCase: true } }, 1],
    ['an enum', { powerState: { eq: 'HALTED' } }, 6],
    ['an enum in', { powerState: { in: ['RUNNING', 'HALTED'] } }, 24],
    ['a number', { memoryStaticMax: { gt: 7 * 2 ** 30 } }, 3],
    ['a number against a bigint bound', { memoryStaticMax: { lt: 2n ** 62n } }, 24],
    ['a truth value', { isATemplate: { eq: false } }, 24],
    ['null', { residentOn: { isNull: true } }, 6],
    ['not null', { residentOn: { isNull: false } }, 18],
    ['a reference', { residentOn: { eq: uuidOf('host', 1) } }, 6],
    ['one of several references', { residentOn: { in: [uuidOf('host', 1), uuidOf('host', 2)] } }, 12],
    ['a member of a set', { tags: { has: 'web' } }, 8],
    ['an empty set', { tags: { isEmpty: true } }, 16],
    ['a member of an enum set', { allowedOperations: { has: 'START' } }, 6],
    ['a reference in a set', { vifs: { has: uuidOf('VIF', 9) } }, 1],
    ['a map entry', { otherConfig: { has: { key: 'index', value: '7' } } }, 1],
    ['a map key', { otherConfig: { hasKey: 'base' } }, 24],
    ['a key that every object inherits', { otherConfig: { hasKey: 'toString' } }, 0],
    ['a current operation', { currentOperations: { has: 'CLEAN_REBOOT' } }, 4],
    ['no current operation', { currentOperations: { isEmpty: true } }, 20],
    ['and', { and: [{ powerState: { eq: 'RUNNING' } }, { tags: { has: 'web' } }] }, 6],
    ['or', { or: [{ nameLabel: { eq: 'vm-00001' } }, { nameLabel: { eq: 'vm-00002' } }] }, 2],
    ['an empty or', { or: [] }, 0],
    ['not', { not: { powerState: { eq: 'HALTED' } } }, 18],
    ['members together', { powerState: { eq: 'RUNNING' }, tags: { has: 'web' } }, 6],
  ])('%s', (_name, filter, count) => {
    expect(matching('VM', { and: [vm, filter] })).toHaveLength(count);
  });

  it('compare instants as instants, with a fraction too', () => {
    const snapshots = (snapshotTime: FilterInput[string]) =>
      matching('VM', { snapshotTime } as FilterInput).length;
    expect(snapshots({ lt: '2026-11-01T10:00:00.500Z' })).toBe(1);
    expect(snapshots({ lt: '2026-11-01T10:00:00Z' })).toBe(0);
    expect(snapshots({ lte: '2026-11-01T10:00:00Z' })).toBe(1);
    expect(snapshots({ gt: '2026-11-01T09:59:59.999Z' })).toBe(1);
    expect(snapshots({ eq: '2026-11-01T10:00:00Z' })).toBe(1);
  });

  it('tell integers beyond 2^53 apart', () => {
    expect(matching('SR', { physicalSize: { eq: 2n ** 60n + 1n } })).toEqual(['sr-0', 'sr-1']);
    expect(matching('SR', { physicalSize: { eq: 2n ** 60n } })).toEqual([]);
    expect(matching('SR', { physicalSize: { gt: 2n ** 60n } })).toEqual(['sr-0', 'sr-1']);
  });

  it('find kinds', () => {
    expect(matching('VM', { kind: { eq: 'SNAPSHOT' } })).toEqual(['before the upgrade']);
    expect(matching('VM', { kind: { eq: 'VM' } })).toEqual(range(0, 23));
  });
});

describe('bad input', () => {
  it.each<[string, FilterInput, string]>([
    ['a field that the class has not', { noSuch: { eq: 'x' } }, 'VM has no field noSuch to filter by'],
    [
      'a name of the prototype',
      { constructor: { eq: 'x' } } as unknown as FilterInput,
      'has no field constructor',
    ],
    [
      'an operator that the kind has not',
      { powerState: { contains: 'R' } },
      'powerState has no operator contains',
    ],
    ['a null operand', { nameLabel: { eq: null } }, 'eq must not be null'],
    [
      'ignoreCase without an operator',
      { nameLabel: { ignoreCase: true } },
      'nameLabel: ignoreCase changes eq, in',
    ],
    [
      'ignoreCase with operators that it does not change alone',
      { nameLabel: { ignoreCase: true, gt: 'A', isNull: false } },
      'nameLabel: ignoreCase changes eq, in',
    ],
    [
      'too many values',
      { nameLabel: { in: Array.from({ length: filterLimits.maxInValues + 1 }, String) } },
      'maxInValues is 5000',
    ],
    [
      'too many conditions',
      { or: Array.from({ length: filterLimits.maxConditions + 1 }, () => ({ nameLabel: { eq: 'x' } })) },
      'maxConditions',
    ],
    [
      'more parts than maxConditions, though they ask for nothing',
      { or: Array.from({ length: filterLimits.maxConditions + 1 }, () => ({})) },
      'maxConditions',
    ],
  ])('%s is refused', (_name, filter, message) => {
    expect(() => compileFilter('VM', filter)).toThrow(message);
  });

  it('as many conditions as maxConditions are taken, each in a part of its own', () => {
    const or = Array.from({ length: filterLimits.maxConditions }, () => ({ nameLabel: { eq: 'x' } }));
    expect(() => compileFilter('VM', { or })).not.toThrow();
  });

  it('that nests too deep is refused', () => {
    let filter: FilterInput = {};
    for (let depth = 0; depth <= filterLimits.maxDepth; depth += 1) filter = { not: filter };
    expect(() => compileFilter('VM', filter)).toThrow('maxDepth');
  });
});

describe('every class', () => {
  it.each(classes.map(({ name }) => name))('%s can be filtered by each of its comparable fields', (cls) => {
    const estate = emptyEstate();
    const record = { $cls: cls, $ref: 'r', $pool: 'p', uuid: 'u' };
    for (const { name, kind, derive } of queryFields(cls).values()) {
      const condition = /Set|Map/.test(kind)
        ? { isEmpty: true }
        : kind === 'bool'
          ? { eq: true }
          : { isNull: true };
      const matches = compileFilter(cls, { [name]: condition });
      // What is derived from nothing may still be something: a network without PIFs is private.
      if (derive) {
        expect(() => matches(record, estate.store)).not.toThrow();
        continue;
      }
      // A field that a pool does not send counts as null, and as empty.
      const expected = condition.eq === undefined && name !== 'uuid' && name !== 'kind';
      expect(matches(record, estate.store)).toBe(expected);
    }
  });
});

describe('candidates', () => {
  const leaf = fc.oneof<fc.Arbitrary<FilterInput>[]>(
    fc.constantFrom('RUNNING', 'HALTED', 'PAUSED').map((eq) => ({ powerState: { eq } })),
    fc.subarray(range(0, 5)).map((names) => ({ nameLabel: { in: names } })),
    fc.integer({ min: 0, max: 30 }).map((at) => ({ uuid: { eq: uuidOf('VM', at) } })),
    fc.integer({ min: 0, max: 4 }).map((at) => ({ residentOn: { eq: uuidOf('host', at) } })),
    fc.integer({ min: 0, max: 60 }).map((at) => ({ vifs: { has: uuidOf('VIF', at) } })),
    fc.constantFrom('web', 'none').map((has) => ({ tags: { has } })),
    fc.constant({ nameLabel: { eq: 'VM-00001', ignoreCase: true } }),
    fc.boolean().map((isNull) => ({ affinity: { isNull } })),
  );
  const filters = fc.letrec<{ filter: FilterInput }>((tie) => ({
    filter: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('filter'), { maxLength: 3 }).map((and) => ({ and })),
      fc.array(tie('filter'), { maxLength: 3 }).map((or) => ({ or })),
      tie('filter').map((not) => ({ not })),
      fc.tuple(leaf, leaf).map(([one, other]) => ({ ...one, ...other })),
    ),
  })).filter;

  it('hold everything that matches, each once, whatever indexes they use', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const matches = compileFilter('VM', filter);
        const all = [...store.list('VM')].filter((record) => matches(record, store));
        const found = [...candidates(store, 'VM', filter)].filter((record) => matches(record, store));
        expect(new Set(found)).toEqual(new Set(all));
        expect(found).toHaveLength(all.length);
      }),
    );
  });

  it('are few where an index serves', () => {
    expect([...candidates(store, 'VM', { uuid: { eq: uuidOf('VM', 3) } })]).toHaveLength(1);
    expect([...candidates(store, 'VM', { residentOn: { eq: uuidOf('host', 0) } })]).toHaveLength(7);
    expect(
      [...candidates(store, 'VM', { and: [{ tags: { has: 'web' } }], powerState: { eq: 'HALTED' } })].length,
    ).toBe(7);
  });

  it('by uuid are one object', () => {
    expect(findByUuid(store, 'host', uuidOf('host', 2))?.nameLabel).toBe('host-2');
    expect(findByUuid(store, 'host', 'nobody')).toBeUndefined();
  });
});
