// Filters across relations: what they follow, what does not exist for them, what they refuse and what they
// cost.

import { describe, expect, it } from 'vitest';
import { queryFields } from '../../src/query/fields.ts';
import { compileFilter, measureFilter } from '../../src/query/filter.ts';
import { type FilterInput, filterLimits } from '../../src/query/input.ts';
import type { Look } from '../../src/query/relations.ts';
import { weights } from '../../src/query/weights.ts';
import { classByName, mirroredClasses } from '../../src/xapi/datamodel/datamodel.ts';
import type { ClassName } from '../../src/xapi/datamodel/types.ts';
import { emptyEstate, estateOf, ref, uuidOf } from '../graphql/estate.ts';

const { store } = estateOf({ hosts: 3, vms: 12 });

function found(cls: ClassName, filter: FilterInput, look: Look = store): string[] {
  const matches = compileFilter(cls, filter);
  return [...store.list(cls)]
    .filter((record) => matches(record, look))
    .map(({ nameLabel }) => String(nameLabel))
    .sort();
}

/** The store for somebody who may not see some objects. */
function hiding(...refs: readonly string[]): Look {
  return {
    get: (cls, key) => (key && refs.includes(key) ? undefined : store.get(cls, key)),
    list: (cls) => [...store.list(cls)].filter(({ $ref }) => !refs.includes($ref)),
    by: (index, key) => store.by(index, key).filter(({ $ref }) => !refs.includes($ref)),
  };
}

describe('a relation to one', () => {
  it('matches where what it leads to matches', () => {
    expect(found('VM', { residentOn: { is: { nameLabel: { eq: 'host-1' } } }, kind: { eq: 'VM' } })).toEqual([
      'vm-00001',
      'vm-00004',
      'vm-00010',
    ]);
  });

  it('has the word of the graph as well', () => {
    const host1: FilterInput = { nameLabel: { eq: 'host-1' } };
    expect(found('VM', { host: { is: host1 } })).toEqual(found('VM', { residentOn: { is: host1 } }));
    expect(found('VM', { host: { eq: uuidOf('host', 1) } })).toEqual(found('VM', { host: { is: host1 } }));
    expect(found('pool', { coordinator: { is: { nameLabel: { eq: 'host-0' } } } })).toEqual(['pool 0']);
  });

  it('leads from every object to its pool', () => {
    const all = [...store.list('VM')].length;
    expect(found('VM', { pool: { is: { nameLabel: { eq: 'pool 0' } } } })).toHaveLength(all);
    expect(found('VM', { pool: { eq: uuidOf('pool', 0) } })).toHaveLength(all);
    expect(found('VM', { pool: { eq: uuidOf('pool', 1) } })).toEqual([]);
    expect(found('VM', { pool: { isNull: true } })).toEqual([]);
    expect(found('VM', { pool: { isNull: true } }, hiding(ref('pool', 0)))).toHaveLength(all);
  });

  it('does not match where it leads nowhere, whatever is asked there', () => {
    const halted = found('VM', { powerState: { eq: 'HALTED' }, kind: { eq: 'VM' } });
    expect(halted).toHaveLength(3);
    expect(found('VM', { host: { is: {} }, kind: { eq: 'VM' } })).toHaveLength(9);
    expect(found('VM', { not: { host: { is: {} } }, kind: { eq: 'VM' } })).toEqual(halted);
    expect(
      found('VM', { host: { is: { not: { nameLabel: { eq: 'x' } } } }, kind: { eq: 'VM' } }),
    ).toHaveLength(9);
  });

  it('does not exist when it dangles or is hidden', () => {
    const look = hiding(ref('host', 1));
    const onHost1 = found('VM', { host: { eq: uuidOf('host', 1) }, kind: { eq: 'VM' } });
    expect(found('VM', { host: { eq: uuidOf('host', 1) } }, look)).toEqual([]);
    expect(found('VM', { host: { is: { nameLabel: { eq: 'host-1' } } } }, look)).toEqual([]);
    expect(found('VM', { host: { isNull: true }, kind: { eq: 'VM' } }, look)).toEqual(
      expect.arrayContaining(onHost1),
    );
  });
});

describe('a relation to many', () => {
  it('asks for some, every or none of its members', () => {
    const resident: FilterInput = { kind: { eq: 'VM' }, vcpusMax: { gte: 3 } };
    expect(found('host', { residentVms: { some: { nameLabel: { eq: 'vm-00004' } } } })).toEqual(['host-1']);
    expect(found('host', { residentVms: { every: { powerState: { eq: 'RUNNING' } } } })).toHaveLength(3);
    expect(found('host', { residentVms: { none: { nameLabel: { eq: 'vm-00004' } } } })).toEqual([
      'host-0',
      'host-2',
    ]);
    expect(found('host', { residentVms: { every: resident } })).toEqual([]);
  });

  it('without members has every and none, not some', () => {
    expect(found('SR', { pbds: { every: { uuid: { eq: 'nobody' } } } })).toContain('sr-1');
    expect(found('SR', { pbds: { none: {} } })).toEqual(['sr-1']);
    expect(found('SR', { pbds: { some: {} } })).toEqual(['sr-0']);
    expect(found('SR', { pbds: { isEmpty: true } })).toEqual(['sr-1']);
  });

  it('has no members that dangle or are hidden', () => {
    const look = hiding(...[0, 1, 2].map((at) => ref('PBD', at)));
    expect(found('SR', { pbds: { isEmpty: true } }, look)).toEqual(['sr-0', 'sr-1']);
    expect(found('SR', { pbds: { every: { uuid: { eq: 'nobody' } } } }, look)).toEqual(['sr-0', 'sr-1']);
    expect(found('SR', { pbds: { has: uuidOf('PBD', 0) } }, look)).toEqual([]);
  });

  it('leads through machinery', () => {
    expect(found('VM', { networks: { some: { nameLabel: { eq: 'net-1' } } } })).toHaveLength(6);
    expect(found('VM', { srs: { has: uuidOf('SR', 1) } })).toHaveLength(6);
    expect(found('VM', { vdis: { isEmpty: false } })).toHaveLength(12);
    expect(found('SR', { vms: { some: { nameLabel: { eq: 'vm-00003' } } } })).toEqual(['sr-1']);
    expect(found('SR', { hosts: { isEmpty: true } })).toEqual(['sr-1']);
    expect(found('network', { vms: { some: { nameLabel: { eq: 'vm-00003' } } } })).toEqual([
      'net-0',
      'net-2',
    ]);
    expect(found('network', { hosts: { isEmpty: false } })).toEqual(['net-0']);
    expect(found('host', { networks: { every: { nameLabel: { eq: 'net-0' } } } })).toHaveLength(3);
    expect(found('host', { srs: { none: { shared: { eq: true } } } })).toEqual([]);
    const vdi = compileFilter('VDI', { vms: { some: { nameLabel: { eq: 'vm-00003' } } } });
    expect([...store.list('VDI')].filter((record) => vdi(record, store))).toHaveLength(1);
  });

  it('counts the ends of a path once and drops what is hidden on the way', () => {
    const look = hiding(...[0, 1, 2].map((at) => ref('PIF', at)));
    expect(found('host', { networks: { isEmpty: true } }, look)).toHaveLength(3);
  });
});

describe('relations in the table of fields', () => {
  it('lead from every mirrored class but the pool to the pool', () => {
    for (const { name } of mirroredClasses) {
      expect(queryFields(name).get('pool')?.refClass, name).toBe(name === 'pool' ? undefined : 'pool');
    }
  });

  it('give way to fields that XAPI has under the same name', () => {
    for (const { name } of mirroredClasses) {
      for (const field of classByName(name).fields) {
        expect(queryFields(name).get(field.name)?.path, `${name}.${field.name}`).toBeUndefined();
      }
    }
    expect(queryFields('PBD').get('host')?.source).toBeUndefined();
  });
});

describe('bad input', () => {
  const deep = (levels: number): FilterInput => (levels === 0 ? {} : { parent: { is: deep(levels - 1) } });

  it.each<[string, FilterInput, string]>([
    [
      'some of a relation to one',
      { host: { some: {} } },
      'host has no operator some: it has eq, in, isNull, is',
    ],
    ['is of a relation to many', { vbds: { is: {} } }, 'it has has, isEmpty, some, every, none'],
    ['is of a plain field', { nameLabel: { is: {} } }, 'nameLabel has no operator is'],
    ['a null filter', { host: { is: null } }, 'is must not be null'],
    [
      'a filter that is a text',
      { host: { is: 'x' as unknown as FilterInput } },
      'host: is, some, every and none',
    ],
    [
      'a filter that is a list',
      { host: { is: [] as unknown as FilterInput } },
      'host: is, some, every and none',
    ],
    [
      'a field of another class',
      { host: { is: { userVersion: { eq: 'X' } } } },
      'host has no field userVersion',
    ],
    ['relations beyond maxDepth', deep(filterLimits.maxDepth + 1), 'maxDepth, 10'],
    [
      'conditions beyond maxConditions, inside relations',
      { or: Array.from({ length: 101 }, () => ({ host: { is: { uuid: { eq: 'x' } } } })) },
      'maxConditions, 200',
    ],
  ])('%s is refused', (_name, filter, message) => {
    expect(() => compileFilter('VM', filter)).toThrow(message);
  });

  it('a relation to objects that nobody mirrors cannot be followed', () => {
    expect(() => compileFilter('subject', { roles: { some: {} } })).toThrow(
      'roles has no operator some: objects of class role are not known here',
    );
    expect(() => compileFilter('subject', { roles: { isEmpty: true } })).not.toThrow();
  });

  it('as deep as maxDepth is taken', () => {
    expect(() => compileFilter('VM', deep(filterLimits.maxDepth))).not.toThrow();
  });
});

describe('what a filter costs', () => {
  it('counts the conditions behind a relation to one for every record', () => {
    const cost = (filter: FilterInput) => measureFilter('VM', filter);
    expect(cost({ host: { is: { nameLabel: { eq: 'x' }, enabled: { eq: true } } } })).toMatchObject({
      perRecord: weights.target + 2,
      once: 3 * weights.compiled,
    });
    expect(cost({ host: { is: {} } }).perRecord).toBe(weights.target + 1);
  });

  it('tells of the members of a relation to many while it looks at them', () => {
    const estate = emptyEstate();
    const members = [0, 1, 2].map((at) => estate.add('VBD', at, { vm: ref('VM', 0), vdi: ref('VDI', at) }));
    const vm = estate.add('VM', 0, { vbds: [...members.map(({ $ref }) => $ref), ref('VBD', 9)] });
    const spentBy = (filter: FilterInput) => {
      let spent = 0;
      const { matches, perRecord } = measureFilter('VM', filter, (comparisons) => {
        spent += comparisons;
      });
      expect(perRecord).toBe(1);
      matches(vm, estate.store);
      return spent;
    };
    const nobody = { device: { eq: 'x' }, uuid: { eq: 'y' } };
    // Four refs are followed; the three that exist meet two conditions each.
    expect(spentBy({ vbds: { some: nobody } })).toBe(4 * weights.target + 3 * 2);
    expect(spentBy({ vbds: { every: nobody } })).toBe(weights.target + 2);
    expect(spentBy({ vbds: { isEmpty: true } })).toBe(weights.target);
    expect(spentBy({ vdis: { isEmpty: true } })).toBe(2 * weights.step + (4 + 3) * weights.followed);
  });

  it('ends where spend throws', () => {
    const [host] = store.list('host');
    const matches = measureFilter('host', { residentVms: { some: { uuid: { eq: 'x' } } } }, () => {
      throw new Error('too dear');
    }).matches;
    expect(() => host && matches(host, store)).toThrow('too dear');
  });
});
