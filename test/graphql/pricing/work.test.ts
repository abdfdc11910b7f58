// What lists look at while an operation runs: pages may be small and what they are chosen from large.
import { describe, expect, it } from 'vitest';
import { defaultPriceLimits } from '../../../src/graphql/pricing/limits.ts';
import { emptyEstate, estateOf, ref } from '../estate.ts';
import { ask, codesOf, dataOf, pipelineOver } from '../gateway.ts';

const estate = estateOf({ hosts: 2, vms: 40 });
const conditions = (count: number) => ({
  or: Array.from({ length: count }, (_, at) => ({ nameLabel: { contains: `none${at}` } })),
});
const NESTED = `query ($filter: VMFilter) {
  vms { nodes { pool { vms(first: 0, filter: $filter) { totalCount } } } }
}`;

describe('the work of lists', () => {
  it('is bounded by named comparisons, however small the pages', () => {
    const pipeline = pipelineOver([estate], { limits: { maxComparisons: 5_000 } });
    const { data, errors } = ask(pipeline, NESTED, { filter: conditions(10) });
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.toJSON()).toMatchObject({
      message: expect.stringContaining('maxComparisons'),
      extensions: { code: 'OPERATION_TOO_EXPENSIVE', limit: 'maxComparisons', allowed: 5_000 },
    });
  });

  it('is counted anew for every operation', () => {
    const pipeline = pipelineOver([estate], { limits: { maxComparisons: 1_500 } });
    for (let time = 0; time < 5; time += 1) {
      const { vms } = dataOf<{ vms: { totalCount: number } }>(
        pipeline,
        'query ($filter: VMFilter) { vms(filter: $filter) { totalCount } }',
        { filter: conditions(10) },
      );
      expect(vms.totalCount).toBe(0);
    }
  });

  it('counts lists without a filter, and relations, as well', () => {
    const pipeline = pipelineOver([estate], { limits: { maxComparisons: 100 } });
    const orders = ['nameDescription', 'memoryStaticMax', 'powerState'].map(
      (field, at) => `a${at}: vms(first: 0, orderBy: [{ ${field}: ASC }]) { totalCount }`,
    );
    expect(ask(pipeline, `{ ${orders.join(' ')} }`).errors).toHaveLength(1);
    const relation =
      'hosts { nodes { residentVms(first: 0, orderBy: [{ nameLabel: ASC }]) { totalCount } } }';
    const often = Array.from({ length: 5 }, (_, at) => `a${at}: ${relation}`);
    expect(ask(pipeline, `{ ${often.join(' ')} }`).errors).toHaveLength(1);
  });

  it('counts the values that a filter brings', () => {
    const pipeline = pipelineOver([estate], { limits: { maxComparisons: 10_000 } });
    const values = Array.from({ length: 1_000 }, (_, at) => `none${at}`);
    expect(ask(pipeline, NESTED, { filter: { nameLabel: { in: values } } }).errors).toHaveLength(1);
  });

  it('counts what indexes yield and the filter throws away', () => {
    const pipeline = pipelineOver([estate], { limits: { maxComparisons: 10_000 } });
    const running = Array.from({ length: 50 }, () => ({ powerState: { eq: 'RUNNING' } }));
    const filter = { and: [...running, { uuid: { eq: 'nobody' } }] };
    expect(ask(pipeline, NESTED, { filter }).errors).toHaveLength(1);
  });

  it('counts plain lists, which multiply by nesting however short they are priced', () => {
    const wide = emptyEstate();
    const refs = (cls: string) => Array.from({ length: 30 }, (_, at) => ref(cls, at));
    wide.add('pool', 0);
    for (let at = 0; at < 30; at += 1) {
      wide.add('host', at, { pifs: [ref('PIF', at)] });
      wide.add('PIF', at, { host: ref('host', at), network: ref('network', 0) });
    }
    wide.add('network', 0, { pifs: refs('PIF') });
    const pipeline = pipelineOver([wide], { limits: { maxComparisons: 100_000 } });
    const nested = (levels: number): string =>
      levels === 0 ? '{ id }' : `{ pifs { network ${nested(levels - 1)} } }`;
    expect(ask(pipeline, `{ networks { nodes ${nested(2)} } }`).errors).toBeUndefined();
    expect(codesOf(ask(pipeline, `{ networks { nodes ${nested(4)} } }`))).toEqual([
      'OPERATION_TOO_EXPENSIVE',
    ]);
  });

  it('grows with the objects, not with the ways between them, where filters lead to and fro', () => {
    const hub = emptyEstate();
    const all = (cls: string) => Array.from({ length: 40 }, (_, at) => ref(cls, at));
    hub.add('pool', 0);
    hub.add('network', 0, { vifs: all('VIF') });
    for (let at = 0; at < 40; at += 1) {
      hub.add('VM', at, { vifs: [ref('VIF', at)], nameLabel: `machine ${at}` });
      hub.add('VIF', at, { vm: ref('VM', at), network: ref('network', 0) });
    }
    const pipeline = pipelineOver([hub], { limits: { maxComparisons: 20_000 } });
    const toAndFro = (innermost: object, quantifier: string) =>
      Array.from({ length: 4 }).reduce<object>(
        (filter) => ({ networks: { some: { vms: { [quantifier]: filter } } } }),
        innermost,
      );
    const count = (filter: object) =>
      dataOf<{ vms: { totalCount: number } }>(
        pipeline,
        'query ($filter: VMFilter) { vms(filter: $filter) { totalCount } }',
        { filter },
      ).vms.totalCount;
    expect(count(toAndFro({ nameLabel: { contains: 'none' } }, 'some'))).toBe(0);
    expect(count(toAndFro({ nameLabel: { contains: 'machine 39' } }, 'some'))).toBe(40);
    expect(count(toAndFro({ nameLabel: { contains: 'machine' } }, 'every'))).toBe(40);
    expect(count(toAndFro({ nameLabel: { contains: 'machine 39' } }, 'every'))).toBe(0);
  });

  it('counts derived fields that look through the whole of something', () => {
    const chains = emptyEstate();
    const disks = Array.from({ length: 200 }, (_, at) => ref('VDI', at));
    chains.add('pool', 0);
    chains.add('SR', 0, { vdis: disks });
    for (let at = 0; at < 200; at += 1) chains.add('VDI', at, { sr: ref('SR', 0), managed: true });
    const pipeline = pipelineOver([chains], { limits: { maxComparisons: 30_000 } });
    expect(codesOf(ask(pipeline, '{ vdis(first: 200) { nodes { chainChildren { id } } } }'))).toEqual([
      'OPERATION_TOO_EXPENSIVE',
    ]);
  });
});

describe('the work of one operation over 10,000 VMs', () => {
  const large = estateOf({ hosts: 40, vms: 10_000 });
  /** A question that fits into a part of the limit leaves room for others beside it in one operation. */
  const spends = (maxComparisons: number, query: string) => {
    const { errors } = ask(pipelineOver([large], { limits: { maxComparisons } }), query);
    for (const { extensions } of errors ?? []) expect(extensions.code).toBe('OPERATION_TOO_EXPENSIVE');
    return errors ? 'more' : 'less';
  };
  const { maxComparisons } = defaultPriceLimits;
  const aliased = (count: number, field: (at: number) => string) =>
    `{ ${Array.from({ length: count }, (_, at) => `a${at}: ${field(at)}`).join(' ')} }`;

  it.each([
    [
      'a filter of several conditions',
      `{ vms(first: 100, orderBy: [{ memoryStaticMax: DESC }, { nameLabel: ASC }], filter: {
          nameLabel: { contains: "1", ignoreCase: true }, memoryStaticMax: { gte: "0" }, userVersion: { gte: "0" },
          or: [{ powerState: { eq: RUNNING } }, { domid: { lt: "5" } }]
        }) { totalCount nodes { nameLabel } } }`,
    ],
    [
      'a filter across relations',
      `{ vms(filter: { host: { is: { nameLabel: { contains: "host" } } },
          vdis: { some: { nameLabel: { contains: "zz" } } } }) { totalCount } }`,
    ],
    ['groups by tag', '{ vms(first: 0) { groups(by: [TAGS]) { totalCount nodes { count } } } }'],
    [
      'the whole list in an order across relations',
      '{ vms(first: 5000, orderBy: [{ host: { nameLabel: ASC } }]) { nodes { nameLabel } } }',
    ],
    ['sums', '{ vms(first: 0) { aggregate { memoryStaticMax { sum avg } vcpusMax { sum } } } }'],
    [
      'a dashboard',
      '{ dashboard { vms { total } cpu { used assigned } memory { used } topVmsByMemory { value } topVmsByStorage { value } } }',
    ],
    ['a search that no index serves yet', '{ search(text: "vm-99", first: 5) { score } }'],
  ])('of %s takes less than half of the limit', (_, query) => {
    expect(spends(maxComparisons / 2, query)).toBe('less');
  });

  it.each([
    [
      'orders of everything',
      aliased(
        30,
        (at) =>
          `vms(first: 5000, orderBy: [{ startDelay: ASC }, { order: ${at % 2 ? 'ASC' : 'DESC'} }, { domid: ASC }, { userVersion: ASC }], filter: { userVersion: { gte: "-${at % 9}" } }) { totalCount }`,
      ),
    ],
    [
      'groups by what nobody shares',
      aliased(10, () => 'vms(first: 0) { groups(by: [VIFS], first: 1) { totalCount } }'),
    ],
    [
      'groups by sets',
      aliased(30, () => 'vms(first: 0) { groups(by: [TAGS, NETWORKS], first: 1) { totalCount } }'),
    ],
    ['searches without an index', aliased(30, (at) => `search(text: "a${at} b c", first: 1) { score }`)],
    ['processors of all hosts', aliased(30, () => 'dashboard { cpu { used } }')],
    ['top lists', aliased(30, () => 'dashboard { topVmsByStorage { value } }')],
    [
      'filters of nested lists, which each object compiles anew',
      `{ vms(first: 5000) { nodes { snapshots(first: 0, filter: { or: [${Array.from({ length: 50 }, (_, at) => `{ nameLabel: { contains: "z${at}" } }`).join(' ')}] }) { totalCount } } } }`,
    ],
    ['hosts that each VM sums up anew', '{ vms(first: 5000) { nodes { host { cpu: vcpusUsed } } } }'],
  ])('of many %s ends at the limit', (_, query) => {
    expect(spends(maxComparisons, query)).toBe('more');
  });

  it('counts objects that are asked for by their ids', () => {
    const pipeline = pipelineOver([estate], { limits: { maxComparisons: 1_000 } });
    const { vms } = dataOf<{ vms: { nodes: { id: string }[] } }>(
      pipeline,
      '{ vms(first: 20) { nodes { id } } }',
    );
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const ids = vms.nodes.map(({ id }) => id);
    expect(ask(pipeline, query, { ids: ids.slice(0, 5) }).errors).toBeUndefined();
    expect(codesOf(ask(pipeline, query, { ids }))).toEqual(['OPERATION_TOO_EXPENSIVE']);
  });

  it('counts the length of texts that are folded', () => {
    const long = emptyEstate();
    long.add('pool', 0);
    for (let at = 0; at < 100; at += 1) long.add('VM', at, { lastBootedRecord: 'X'.repeat(32_000) });
    const query = (ignoreCase: boolean) =>
      `{ vms(first: 0, filter: { lastBootedRecord: { contains: "zz", ignoreCase: ${ignoreCase} } }) { totalCount } }`;
    const pipeline = pipelineOver([long], { limits: { maxComparisons: 50_000 } });
    expect(ask(pipeline, query(false)).errors).toBeUndefined();
    expect(codesOf(ask(pipeline, query(true)))).toEqual(['OPERATION_TOO_EXPENSIVE']);
  });
});
