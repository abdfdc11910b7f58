// Aggregates and groups: exact figures, what counts where, the order of groups, and what is refused.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate, aggregateFields, aggregateLimits } from '../../../src/query/aggregates/aggregate.ts';
import { FloatSum } from '../../../src/query/aggregates/float-sum.ts';
import { type GroupRequest, type Groups, groupBy } from '../../../src/query/aggregates/group.ts';
import { groupKey, groupKeys } from '../../../src/query/aggregates/group-keys.ts';
import type { LookOf } from '../../../src/query/relations.ts';
import { weights } from '../../../src/query/weights.ts';
import { mirroredClasses } from '../../../src/xapi/datamodel/datamodel.ts';
import type { XapiRecord } from '../../../src/xapi/record.ts';
import { emptyEstate, ref } from '../../graphql/estate.ts';

const SEED = Math.floor(Math.random() * 2 ** 31);

function vmsWith(field: string, values: readonly unknown[]): XapiRecord[] {
  return values.map(
    (value, at) => ({ $cls: 'VM', $ref: `r${at}`, $pool: 'p', uuid: `u${at}`, [field]: value }) as XapiRecord,
  );
}

function figuresOf(field: string, values: readonly unknown[]) {
  return aggregate('VM', vmsWith(field, values), [field]).fields.get(field);
}

describe('an aggregate', () => {
  it('counts records, and adds up the fields that were asked for', () => {
    const result = aggregate('VM', vmsWith('vcpusMax', [1, 4, null, undefined]), ['vcpusMax']);
    expect(result.count).toBe(4);
    expect(result.fields.get('vcpusMax')).toEqual({ count: 2, sum: 5, min: 1, max: 4, avg: 2.5 });
    expect([...aggregate('VM', vmsWith('vcpusMax', [1])).fields]).toEqual([]);
  });

  it('of nothing is 0 and null', () => {
    expect(figuresOf('vcpusMax', [])).toEqual({ count: 0, sum: 0, min: null, max: null, avg: null });
    expect(figuresOf('vcpusMax', [null])).toEqual({ count: 0, sum: 0, min: null, max: null, avg: null });
  });

  it('adds integers exactly beyond 2^53 and beyond 2^64', () => {
    const max = 2 ** 53 - 1;
    expect(figuresOf('memoryStaticMax', [max, max, 1])?.sum).toBe(2n ** 54n - 1n);
    expect(figuresOf('memoryStaticMax', Array(5).fill(2n ** 63n - 1n))?.sum).toBe(5n * (2n ** 63n - 1n));
    expect(figuresOf('memoryStaticMax', [2n ** 60n, 1, -(2n ** 60n)])).toMatchObject({
      sum: 1,
      min: -(2n ** 60n),
      max: 2n ** 60n,
    });
  });

  it(`adds as whole numbers do, seed ${SEED}`, () => {
    const value = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    const stored = (number: bigint) => (Number.isSafeInteger(Number(number)) ? Number(number) : number);
    fc.assert(
      fc.property(fc.array(fc.oneof(value, fc.bigInt({ min: -9n, max: 9n }))), (values) => {
        const result = figuresOf('memoryStaticMax', values.map(stored));
        expect(result?.sum).toBe(stored(values.reduce((sum, one) => sum + one, 0n)));
        const [least] = [...values].sort((a, b) => (a < b ? -1 : 1));
        expect(result?.min).toBe(least === undefined ? null : stored(least));
      }),
      { seed: SEED },
    );
  });

  it('adds fractions as numbers, however great', () => {
    expect(figuresOf('hvmShadowMultiplier', [0.5, 0.25])).toMatchObject({ sum: 0.75, avg: 0.375 });
    expect(figuresOf('hvmShadowMultiplier', [1e300, 1e300, 0.5])?.sum).toBe(2e300);
  });

  it('has no field that is no number, and no more than maxFields', () => {
    expect(() => aggregate('VM', [], ['nameLabel'])).toThrow('VM has no number field nameLabel to aggregate');
    expect(() => aggregate('VM', [], ['__proto__'])).toThrow('VM has no number field __proto__');
    const names = Array.from({ length: aggregateLimits.maxFields + 1 }, (_, at) => `f${at}`);
    expect(() => aggregate('VM', [], names)).toThrow('maxFields, 20');
    expect([...aggregateFields('VDI').keys()]).toEqual([
      'virtualSize',
      'physicalUtilisation',
      'usageRatio',
      'chainUsage',
    ]);
  });
});

const estate = emptyEstate();
const other = emptyEstate(1);
for (const [number, { add }] of [estate, other].entries()) {
  add('pool', 0, { nameLabel: `pool ${number}` });
  add('host', 0, { nameLabel: 'same name' });
  add('SR', 0, { nameLabel: 'nfs one', type: 'nfs' });
  add('SR', 1, { nameLabel: 'lvm one', type: 'lvm' });
  add('VDI', 0, { sr: ref('SR', 0), virtualSize: 10, vbds: [ref('VBD', 0)] });
  add('VDI', 1, { sr: ref('SR', 1), virtualSize: 1 });
  add('VDI', 2, { sr: ref('SR', 9), virtualSize: 2 });
  add('VBD', 0, { vm: ref('VM', 0), vdi: ref('VDI', 0) });
  add('VM_guest_metrics', 0, { osVersion: { name: 'Debian GNU/Linux 12', major: '12' } });
  add('VM', 0, {
    powerState: 'RUNNING',
    residentOn: ref('host', 0),
    tags: ['web', 'prod', 'web'],
    memoryStaticMax: 4,
    guestMetrics: ref('VM_guest_metrics', 0),
    vbds: [ref('VBD', 0)],
  });
  add('VM', 1, { powerState: 'HALTED', tags: ['web'], memoryStaticMax: 2, residentOn: ref('host', 9) });
}
estate.add('VM', 2, { powerState: 'RUNNING', memoryStaticMax: 1 });

const lookOf: LookOf = (key) => [estate, other].find(({ pool }) => pool.key === key)?.store;
const vms = [estate, other].flatMap(({ store }) => [...store.list('VM')]);
const vdis = [estate, other].flatMap(({ store }) => [...store.list('VDI')]);

function shown({ groups }: Groups): [string, number][] {
  return groups.map(({ keys, count }) => [
    keys
      .map((key) => (key !== null && typeof key === 'object' ? `${key.$pool}:${key.nameLabel}` : String(key)))
      .join(' / '),
    count,
  ]);
}

const group = (request: GroupRequest) => shown(groupBy('VM', vms, request, lookOf));

describe('groups', () => {
  it('stand with the most records first, keys deciding between equals', () => {
    expect(group({ by: ['powerState'] })).toEqual([
      ['RUNNING', 3],
      ['HALTED', 2],
    ]);
  });

  it('have a record in each of its tags once, and one without under null', () => {
    expect(group({ by: ['tags'] })).toEqual([
      ['web', 4],
      ['prod', 2],
      ['null', 1],
    ]);
  });

  it('go by what a relation leads to, told apart by pool, dangling refs under null', () => {
    expect(group({ by: ['host'] })).toEqual([
      ['null', 3],
      ['server-0:same name', 1],
      ['server-1:same name', 1],
    ]);
    expect(group({ by: ['pool'] })).toEqual([
      ['server-0:pool 0', 3],
      ['server-1:pool 1', 2],
    ]);
    expect(group({ by: ['srs'] })).toEqual([
      ['null', 3],
      ['server-0:nfs one', 1],
      ['server-1:nfs one', 1],
    ]);
  });

  it('go by a field behind a relation, over pools', () => {
    const groups = groupBy('VDI', vdis, { by: ['sr.type'], fields: ['virtualSize'] }, lookOf);
    expect(shown(groups)).toEqual([
      ['null', 2],
      ['lvm', 2],
      ['nfs', 2],
    ]);
    expect(groups.groups.map(({ fields }) => fields.get('virtualSize')?.sum)).toEqual([4, 2, 20]);
  });

  it('go by the operating system', () => {
    expect(group({ by: ['os'] })).toEqual([
      ['null', 3],
      ['Debian GNU/Linux 12', 2],
    ]);
  });

  it('go by several keys together', () => {
    expect(
      group({ by: ['powerState', 'tags'], orderBy: [{ kind: 'key', key: 'tags', direction: 'DESC' }] }),
    ).toEqual([
      ['HALTED / web', 2],
      ['RUNNING / web', 2],
      ['RUNNING / prod', 2],
      ['RUNNING / null', 1],
    ]);
  });

  it('are ordered by an aggregate, and the first of them are answered with the number of all', () => {
    const request: GroupRequest = {
      by: ['powerState'],
      fields: ['memoryStaticMax'],
      orderBy: [{ kind: 'field', field: 'memoryStaticMax', of: 'avg', direction: 'ASC' }],
      first: 1,
    };
    const groups = groupBy('VM', vms, request, lookOf);
    expect(shown(groups)).toEqual([['HALTED', 2]]);
    expect(groups.totalCount).toBe(2);
    expect(group({ ...request, orderBy: [{ kind: 'count', direction: 'ASC' }], first: 9 })).toEqual([
      ['HALTED', 2],
      ['RUNNING', 3],
    ]);
    expect(group({ ...request, first: 0 })).toEqual([]);
  });

  it('find nothing behind relations without a way to follow them', () => {
    expect(shown(groupBy('VM', vms, { by: ['host.nameLabel'] }))).toEqual([['null', 5]]);
  });

  it('tell of keys, of combinations, of the members of sets of objects, of new groups and of their order', () => {
    let spent = 0;
    const spend = (comparisons: number) => {
      spent += comparisons;
    };
    const { grouped, combined, summed, newGroup, groupsCompared, step, followed } = weights;
    group({ by: ['powerState'], spend });
    // Five VMs, two groups of them.
    expect(spent).toBe(5 * (grouped + 2 * combined) + 2 * newGroup + groupsCompared);
    spent = 0;
    // Two VMs have a second tag.
    group({ by: ['tags'], fields: ['memoryStaticMax'], first: 0, spend });
    const ofTags = spent - (5 * grouped + 7 * (2 * combined + summed) + 3 * newGroup);
    expect(ofTags / groupsCompared).toBeGreaterThanOrEqual(2);
    expect(ofTags / groupsCompared).toBeLessThanOrEqual(3);
    spent = 0;
    const groups = group({ by: ['srs'], spend });
    const counted = groups.reduce((sum, [, count]) => sum + count, 0);
    const ofSrs = spent - (5 * grouped + counted * 2 * combined + groups.length * newGroup);
    expect(ofSrs).toBeGreaterThanOrEqual(5 * 3 * step + 2 * 3 * followed);
  });

  it('of nothing are none', () => {
    expect(groupBy('VM', [], { by: ['powerState'] })).toEqual({ groups: [], totalCount: 0 });
  });

  it.each<[string, GroupRequest, string]>([
    ['no key', { by: [] }, 'groups have between 1 and 4 (maxKeys) keys, got 0'],
    ['too many keys', { by: ['tags', 'os', 'host', 'pool', 'kind'] }, 'got 5'],
    ['a key twice', { by: ['tags', 'tags'] }, 'each key may be given once'],
    ['a key that the class has not', { by: ['nobody'] }, 'VM has no key nobody to group by'],
    ['a key behind a set', { by: ['srs.type'] }, 'VM has no key srs.type to group by'],
    ['a number as key', { by: ['vcpusMax'] }, 'VM has no key vcpusMax to group by'],
    [
      'an order by another key',
      { by: ['os'], orderBy: [{ kind: 'key', key: 'tags', direction: 'ASC' }] },
      'groups by os cannot be ordered by tags',
    ],
    [
      'an order by a field that is not aggregated',
      { by: ['os'], orderBy: [{ kind: 'field', field: 'vcpusMax', of: 'sum', direction: 'ASC' }] },
      'vcpusMax is not',
    ],
    [
      'more groups than maxGroups',
      { by: ['os'], first: 1_001 },
      'first must be between 0 and 1000 (maxGroups)',
    ],
    ['fewer groups than none', { by: ['os'], first: -1 }, 'got -1'],
  ])('with %s are refused', (_name, request, message) => {
    expect(() => group(request)).toThrow(message);
  });

  it('beyond maxDistinctGroups are refused', () => {
    const many = Array.from({ length: 400 }, (_, at) => `tag ${at}`);
    const [vm] = vmsWith('tags', [many]);
    const records = vm ? [{ ...vm, pendingGuidances: many }] : [];
    expect(() => groupBy('VM', records, { by: ['tags', 'pendingGuidances'] })).toThrow('maxDistinctGroups');
  });
});

describe('the keys of every class', () => {
  it('are found by name as the table lists them, and answer for a record without any field', () => {
    for (const { name: cls } of mirroredClasses) {
      const record: XapiRecord = { $cls: cls, $ref: 'r', $pool: 'server-0', uuid: 'u' };
      for (const [name, key] of groupKeys(cls)) {
        expect(groupKey(cls, name)).toMatchObject({ name, kind: key.kind, many: key.many });
        expect(key.valuesOf(record, undefined, () => {})).toHaveLength(1);
      }
    }
  });
});

describe('a sum of floats', () => {
  const sumOf = (values: readonly number[]) => {
    const sum = new FloatSum();
    for (const value of values) sum.add(value);
    return sum.value;
  };

  it.each([
    [[], 0],
    [[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.1], 4.6],
    [[1e100, 1, -1e100], 1],
    [[2 ** 53, 1, 1], 2 ** 53 + 2],
    [[2 ** 53, 1, 2 ** -60], 2 ** 53 + 2],
    [[1, Number.POSITIVE_INFINITY, 1], Number.POSITIVE_INFINITY],
    [[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY], Number.NaN],
  ])('of %j is %d', (values, expected) => {
    expect(sumOf(values)).toBe(expected);
  });

  it('is the same in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e300, max: 1e300 })), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        expect(sumOf(sorted)).toBe(sumOf(values));
        expect(sumOf([...values].reverse())).toBe(sumOf(values));
      }),
    );
  });
});
