// Orders across relations: where records stand, what is refused, and cursors of such orders.
import { describe, expect, it } from 'vitest';
import type { OrderInput } from '../../src/query/input.ts';
import { compileOrder, MAX_ORDER_RELATIONS } from '../../src/query/order.ts';
import { cursorOf, pageOfSorted, pageOfUnsorted } from '../../src/query/page.ts';
import type { LookOf } from '../../src/query/relations.ts';
import { emptyEstate, ref } from '../graphql/estate.ts';

/** Two pools whose VMs run on hosts with names in the other direction. */
function twoPools() {
  const estates = [emptyEstate(0), emptyEstate(1)];
  for (const [number, { add }] of estates.entries()) {
    add('pool', 0, { nameLabel: `pool ${number}` });
    add('host', 0, { nameLabel: number === 0 ? 'z' : 'b', controlDomain: ref('VM', 1) });
    add('host', 1, { nameLabel: number === 0 ? 'c' : 'y' });
    for (const at of [0, 1, 2, 3]) {
      add('VM', at, {
        nameLabel: `vm-${number}-${at}`,
        residentOn: at === 2 ? null : at === 3 ? ref('host', 9) : ref('host', at),
      });
    }
  }
  const lookOf: LookOf = (key) => estates.find(({ pool }) => pool.key === key)?.store;
  const vms = estates.flatMap(({ store }) => [...store.list('VM')]);
  return { estates, lookOf, vms };
}

const { estates, lookOf, vms } = twoPools();
const sorted = (input: OrderInput) =>
  [...vms].sort(compileOrder('VM', input, lookOf).compare).map(({ nameLabel }) => nameLabel);

describe('an order across relations', () => {
  it('goes by what they lead to, each in its own pool, nulls and dangling refs first', () => {
    expect(sorted([{ host: { nameLabel: 'ASC' } }, { nameLabel: 'ASC' }])).toEqual([
      ...['vm-0-2', 'vm-0-3', 'vm-1-2', 'vm-1-3'],
      ...['vm-1-0', 'vm-0-1', 'vm-1-1', 'vm-0-0'],
    ]);
    expect(sorted([{ host: { nameLabel: 'DESC' } }, { nameLabel: 'DESC' }])).toEqual([
      ...['vm-0-0', 'vm-1-1', 'vm-0-1', 'vm-1-0'],
      ...['vm-1-3', 'vm-1-2', 'vm-0-3', 'vm-0-2'],
    ]);
  });

  it('goes by pool', () => {
    expect(sorted([{ pool: { nameLabel: 'DESC' } }, { nameLabel: 'ASC' }]).slice(0, 4)).toEqual(
      [0, 1, 2, 3].map((at) => `vm-1-${at}`),
    );
  });

  it('leads through several', () => {
    const order = compileOrder('VM', [{ host: { controlDomain: { nameLabel: 'ASC' } } }], lookOf);
    const last = [...vms].sort(order.compare).slice(-2);
    expect(last.map(({ nameLabel }) => nameLabel)).toEqual(['vm-0-0', 'vm-1-0']);
  });

  it('finds nothing behind relations of a pool that has gone', () => {
    const order = compileOrder('VM', [{ host: { nameLabel: 'ASC' } }], () => undefined);
    expect(vms.map((vm) => order.keyOf(vm)[0])).toEqual(vms.map(() => null));
  });

  it('tells its cost, its signature and that it depends on other records', () => {
    const order = compileOrder('VM', [{ host: { nameLabel: 'ASC' } }, { nameLabel: 'DESC' }], lookOf);
    expect(order).toMatchObject({
      signature: '+host.nameLabel-nameLabel',
      keyCount: 4,
      perRecord: 3,
      acrossRelations: true,
    });
    expect(compileOrder('VM', [{ nameLabel: 'ASC' }])).toMatchObject({
      acrossRelations: false,
      perRecord: 1,
    });
  });

  it('compares records, keys and records prepared for comparison alike', () => {
    const order = compileOrder('VM', [{ host: { nameLabel: 'DESC' } }], lookOf);
    const prepared = order.comparing(vms);
    for (const a of vms) {
      for (const b of vms) {
        const expected = Math.sign(order.compare(a, b));
        expect(Math.sign(prepared(a, b))).toBe(expected);
        expect(Math.sign(order.compareKeys(order.keyOf(a), order.keyOf(b)))).toBe(expected);
        expect(Math.sign(order.compareToKey(a, order.keyOf(b)))).toBe(expected);
      }
    }
  });

  it.each<[string, OrderInput, string]>([
    ['no field', [{}], 'exactly one field, this one names 0'],
    ['no field behind a relation', [{ host: {} }], 'this one names 0 in host'],
    ['two fields', [{ host: { nameLabel: 'ASC', uuid: 'ASC' } }], 'this one names 2 in host'],
    ['a field and a relation', [{ nameLabel: 'ASC', host: { uuid: 'ASC' } }], 'this one names 2'],
    ['a relation itself', [{ host: 'ASC' }], 'VM cannot be ordered by host'],
    ['a relation to many', [{ vbds: { uuid: 'ASC' } }], 'VM cannot be ordered across vbds'],
    [
      'a plain field as a relation',
      [{ nameLabel: { uuid: 'ASC' } }],
      'VM cannot be ordered across nameLabel',
    ],
    [
      'a field that the target has not',
      [{ host: { userVersion: 'ASC' } }],
      'host cannot be ordered by userVersion',
    ],
    [
      'a structure without its member',
      [{ os: {} }],
      'os must name exactly one of its members, this one names 0',
    ],
    ['two members of a structure', [{ os: { name: 'ASC', distro: 'ASC' } }], 'this one names 2'],
    ['a member that the structure has not', [{ os: { arch: 'ASC' } }], 'os has no member arch to order by'],
    [
      'more relations than MAX_ORDER_RELATIONS',
      [{ parent: { parent: { parent: { host: { nameLabel: 'ASC' } } } } }],
      `MAX_ORDER_RELATIONS, ${MAX_ORDER_RELATIONS}`,
    ],
  ])('with %s is refused', (_name, input, message) => {
    expect(() => compileOrder('VM', input, lookOf)).toThrow(message);
  });

  it('is refused where nothing can be followed', () => {
    expect(() => compileOrder('VM', [{ host: { nameLabel: 'ASC' } }])).toThrow(
      'this list cannot be ordered across relations: host.nameLabel',
    );
  });
});

describe('a cursor of an order across relations', () => {
  const order = compileOrder('VM', [{ host: { nameLabel: 'DESC' } }], lookOf);
  const all = [...vms].sort(order.compare);

  it('goes on where the page ended', () => {
    const first = pageOfUnsorted([...vms], order, { first: 3 });
    expect(first.nodes).toEqual(all.slice(0, 3));
    const [, , last] = first.nodes;
    const rest = pageOfSorted(all, order, { after: last ? cursorOf(first, last) : null });
    expect(rest.nodes).toEqual(all.slice(3));
  });

  it('fits no other order, not even by a field of the same name', () => {
    const own = compileOrder('VM', [{ nameLabel: 'DESC' }]);
    const page = pageOfUnsorted([...vms], order, {});
    const [vm] = page.nodes;
    expect(() => pageOfUnsorted([...vms], own, { after: vm ? cursorOf(page, vm) : null })).toThrow(
      'another order',
    );
  });

  it('holds a text of any length that a pool may have', () => {
    const [estate] = estates;
    const long = estate?.add('VM', 7, { nameLabel: 'x'.repeat(10_000) });
    const byName = compileOrder('VM', [{ nameLabel: 'ASC' }]);
    const page = pageOfUnsorted(long ? [long] : [], byName, {});
    expect(long && pageOfUnsorted([long], byName, { after: cursorOf(page, long) }).nodes).toEqual([]);
  });
});
