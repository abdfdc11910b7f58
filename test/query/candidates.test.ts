// Which indexes serve which filters: how few records are looked at, and where all have to be.
import { describe, expect, it } from 'vitest';
import { candidates } from '../../src/query/candidates.ts';
import { compileFilter } from '../../src/query/filter.ts';
import type { FilterInput } from '../../src/query/input.ts';
import type { ClassName } from '../../src/xapi/datamodel/types.ts';
import { estateOf, ref, uuidOf } from '../graphql/estate.ts';

const { store } = estateOf({ hosts: 4, vms: 40 });
const ALL = store.count('VM');
const host1: FilterInput = { nameLabel: { eq: 'host-1' } };

/** How many records are looked at, having held that every match is among them. */
function looked(cls: ClassName, filter: FilterInput): number {
  const matches = compileFilter(cls, filter);
  const chosen = [...candidates(store, cls, filter)];
  expect(new Set(chosen).size).toBe(chosen.length);
  expect(new Set(chosen.filter((record) => matches(record, store)))).toEqual(
    new Set([...store.list(cls)].filter((record) => matches(record, store))),
  );
  return chosen.length;
}

describe('an index serves', () => {
  it.each<[string, FilterInput, number]>([
    ['another name of a field', { host: { eq: uuidOf('host', 1) } }, 11],
    ['a target found by name', { residentOn: { is: host1 } }, 11],
    ['a target found by name, by another name', { host: { is: host1 } }, 11],
    ['a target found by uuid', { host: { is: { uuid: { eq: uuidOf('host', 1) } } } }, 11],
    ['a target that nothing has', { host: { is: { nameLabel: { eq: 'nobody' } } } }, 0],
    ['a member found by uuid', { vifs: { some: { uuid: { eq: uuidOf('VIF', 9) } } } }, 1],
    ['a member behind members', { vbds: { some: { vdi: { is: { uuid: { eq: uuidOf('VDI', 3) } } } } } }, 1],
    ['a member behind machinery', { vdis: { has: uuidOf('VDI', 3) } }, 1],
    ['a member behind machinery, by name', { networks: { some: { nameLabel: { eq: 'net-1' } } } }, 20],
    ['branches that all have one', { or: [{ nameLabel: { eq: 'vm-00001' } }, { host: { is: host1 } }] }, 11],
    ['no branches', { or: [] }, 0],
    ['a branch of branches', { and: [{ or: [{ uuid: { in: [] } }, { nameLabel: { eq: 'vm-00002' } }] }] }, 1],
    [
      'the smallest of several',
      { tags: { has: 'web' }, host: { is: host1 }, nameLabel: { eq: 'vm-00001' } },
      1,
    ],
    ['another pool', { pool: { eq: uuidOf('pool', 0, 1) } }, 0],
    ['another pool by name', { pool: { is: { nameLabel: { eq: 'elsewhere' } } } }, 0],
  ])('%s', (_name, filter, count) => {
    expect(looked('VM', filter)).toBe(count);
  });

  it('other classes as well', () => {
    expect(looked('VBD', { vm: { is: { nameLabel: { eq: 'vm-00003' } } } })).toBe(1);
    expect(looked('SR', { vms: { some: { nameLabel: { eq: 'vm-00003' } } } })).toBe(1);
    expect(looked('host', { networks: { has: uuidOf('network', 1) } })).toBe(0);
  });
});

describe('all records are looked at', () => {
  it.each<[string, FilterInput]>([
    ['for the pool that they are of', { pool: { eq: uuidOf('pool', 0) } }],
    ['for what must not be', { not: { nameLabel: { eq: 'vm-00001' } } }],
    ['for every', { vifs: { every: { uuid: { eq: uuidOf('VIF', 9) } } } }],
    ['for none', { vifs: { none: { uuid: { eq: uuidOf('VIF', 9) } } } }],
    ['for a target that no index finds', { host: { is: { enabled: { eq: true } } } }],
    ['for a branch without an index', { or: [{ nameLabel: { eq: 'vm-00001' } }, { vcpusMax: { gt: 2 } }] }],
    ['for an empty branch', { or: [{ nameLabel: { eq: 'vm-00001' } }, {}] }],
    ['for a name in any case', { nameLabel: { eq: 'VM-00001', ignoreCase: true } }],
  ])('%s', (_name, filter) => {
    expect(looked('VM', filter)).toBe(ALL);
  });

  it('where their indexes would be asked more often than they are many', () => {
    // Five hosts have residents; forty VMs are more lookups than there are hosts.
    expect(looked('host', { residentVms: { some: { powerState: { in: ['RUNNING', 'HALTED'] } } } })).toBe(4);
  });
});

describe('a superset', () => {
  it('is found through the side of the relation that the filter reads, when the other says otherwise', () => {
    const estate = estateOf({ hosts: 1, vms: 2 });
    estate.add('VBD', 7, { vm: null });
    const vm = estate.add('VM', 0, { nameLabel: 'half made', vbds: [ref('VBD', 7)] });
    const found = [...candidates(estate.store, 'VM', { vbds: { some: { uuid: { eq: uuidOf('VBD', 7) } } } })];
    expect(found).toEqual([vm]);
  });

  it('holds every object of a uuid that two have for a while', () => {
    const estate = estateOf({ hosts: 2, vms: 2 });
    const uuid = uuidOf('host', 0);
    estate.add('host', 1, { uuid });
    const found = candidates(estate.store, 'VM', { residentOn: { eq: uuid } });
    expect([...found].map(({ $ref }) => $ref)).toEqual(expect.arrayContaining([ref('VM', 0), ref('VM', 1)]));
  });
});

describe('what narrowing costs', () => {
  it('is every index that is read and every record that it yields', () => {
    const spentOn = (filter: FilterInput) => {
      let spent = 0;
      candidates(store, 'VM', filter, (comparisons) => {
        spent += comparisons;
      });
      return spent;
    };
    expect(spentOn({ nameLabel: { eq: 'vm-00001' } })).toBe(2);
    expect(spentOn({ nameLabel: { eq: 'nobody' } })).toBe(1);
    expect(spentOn({ host: { is: host1 } })).toBe(2 + 12);
    expect(spentOn({ vcpusMax: { gt: 2 } })).toBe(0);
  });

  it('ends where spend throws', () => {
    expect(() =>
      candidates(store, 'VM', { tags: { has: 'web' } }, () => {
        throw new Error('too dear');
      }),
    ).toThrow('too dear');
  });
});
