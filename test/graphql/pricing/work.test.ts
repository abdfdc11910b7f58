// What lists look at while an operation runs: pages may be small and what they are chosen from large.
import { describe, expect, it } from 'vitest';
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
    const pipeline = pipelineOver([estate], { limits: { maxComparisons: 1_000 } });
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
