// What lists amount to, as clients ask for it: aggregates and groups over an estate.
import { describe, expect, it } from 'vitest';
import { ref } from './estate.ts';
import { dataOf, pipelineOver } from './gateway.ts';
import { BIG, smallEstate } from './small-estate.ts';

const pipeline = pipelineOver([smallEstate()]);

describe('aggregates and groups', () => {
  it('add integers of 64 bits exactly, beyond 64 bits too, of all pages', () => {
    const { vms } = dataOf<{ vms: unknown }>(
      pipeline,
      '{ vms(first: 1) { nodes { nameLabel } aggregate { count memoryStaticMax { count sum min max avg } } } }',
    );
    expect(vms).toMatchObject({
      aggregate: {
        count: 4,
        memoryStaticMax: {
          count: 4,
          sum: String(2n * BIG + 1n),
          min: '0',
          max: String(BIG),
          avg: Number(2n * BIG + 1n) / 4,
        },
      },
    });
  });

  it('of nothing are 0 and null', () => {
    const { vms } = dataOf<{ vms: unknown }>(
      pipeline,
      `{ vms(filter: { nameLabel: { eq: "nobody" } }) {
          aggregate { count memoryStaticMax { count sum min max avg } } groups(by: [TAGS]) { totalCount nodes { count } } } }`,
    );
    expect(vms).toEqual({
      aggregate: { count: 0, memoryStaticMax: { count: 0, sum: '0', min: null, max: null, avg: null } },
      groups: { totalCount: 0, nodes: [] },
    });
  });

  function groups(args: string, list = 'vms'): unknown[] {
    const shown =
      'count keys { text object { __typename ... on Host { nameLabel } ... on Pool { nameLabel } } }';
    const data = dataOf<Record<string, { groups: { nodes: { count: number; keys: Key[] }[] } }>>(
      pipeline,
      `{ ${list} { groups(${args}) { nodes { ${shown} } } } }`,
    );
    type Key = { text: string | null; object: { nameLabel?: string } | null };
    const keyOf = ({ text, object }: Key) => object?.nameLabel ?? text;
    return (data[list]?.groups.nodes ?? []).map(({ count, keys }) => [...keys.map(keyOf), count]);
  }

  it('stand by truth values, under the words of XAPI', () => {
    expect(groups('by: [IS_A_TEMPLATE, IS_A_SNAPSHOT]')).toEqual([['false', 'false', 4]]);
  });

  it('count an object in each of its tags, the greatest group first', () => {
    expect(groups('by: [TAGS]')).toEqual([
      [null, 2],
      ['web', 2],
      ['prod', 1],
    ]);
  });

  it('stand by objects, with null for those that have none', () => {
    expect(groups('by: [HOST]')).toEqual([
      ['zeta', 2],
      [null, 1],
      ['eta', 1],
    ]);
    expect(groups('by: [POOL]')).toEqual([['pool 0', 4]]);
  });

  it('say the names of objects as texts (which were null)', () => {
    const estate = smallEstate();
    estate.add('network', 0, { nameLabel: 'dmz' });
    estate.add('network', 1, { nameLabel: '' });
    estate.add('VIF', 0, { vm: ref('VM', 0), network: ref('network', 0) });
    estate.add('VIF', 1, { vm: ref('VM', 0), network: ref('network', 1) });
    estate.add('VIF', 2, { vm: ref('VM', 1), network: ref('network', 0) });
    const texts = (list: string, by: string) => {
      const data = dataOf<Record<string, { groups: { nodes: { keys: { text: string | null }[] }[] } }>>(
        pipelineOver([estate]),
        `{ ${list} { groups(by: [${by}]) { nodes { keys { text object { id } } } } } }`,
      );
      return data[list]?.groups.nodes.flatMap(({ keys }) => keys.map(({ text }) => text));
    };
    expect(texts('vms', 'HOST')).toEqual(['zeta', null, 'eta']);
    expect(texts('vms', 'POOL')).toEqual(['pool 0']);
    expect(texts('vdis', 'SR')).toEqual(['fast', 'shared']);
    expect(texts('vifs', 'NETWORK')).toEqual(['dmz', null]);
    // A pool of one host has no name by default, and goes by that of its coordinator everywhere.
    estate.add('pool', 0, { nameLabel: '', master: ref('host', 0) });
    expect(texts('vms', 'POOL')).toEqual(['zeta']);
  });

  it('stand by what is behind other objects, and by several keys', () => {
    expect(groups('by: [OS]')).toEqual([
      [null, 3],
      ['Debian 12', 1],
    ]);
    expect(groups('by: [SR_TYPE]', 'vdis')).toEqual([
      ['lvm', 1],
      ['nfs', 1],
    ]);
    expect(
      groups('by: [HOST, POWER_STATE], orderBy: [{ key: { by: POWER_STATE, direction: DESC } }]'),
    ).toEqual([
      ['eta', 'UNKNOWN', 1],
      ['zeta', 'RUNNING', 2],
      [null, 'HALTED', 1],
    ]);
  });

  it('are cut to the first, in the order of an aggregate', () => {
    expect(groups('by: [HOST], first: 1, orderBy: [{ memoryStaticMax: { sum: DESC } }]')).toEqual([
      ['zeta', 2],
    ]);
    expect(groups('by: [NAME_LABEL], first: 2, orderBy: [{ memoryStaticMax: { max: ASC } }]')).toEqual([
      ['new', 1],
      ['db', 1],
    ]);
    const { vms } = dataOf<{ vms: unknown }>(
      pipeline,
      '{ vms { groups(by: [TAGS], first: 1) { totalCount nodes { count } } } }',
    );
    expect(vms).toEqual({ groups: { totalCount: 3, nodes: [{ count: 2 }] } });
  });

  it('sum within each group, exactly', () => {
    const { vms } = dataOf<{ vms: { groups: { nodes: unknown[] } } }>(
      pipeline,
      '{ vms { groups(by: [HOST], first: 1) { nodes { aggregate { count memoryStaticMax { sum } } } } } }',
    );
    expect(vms.groups.nodes).toEqual([
      { aggregate: { count: 2, memoryStaticMax: { sum: String(2n * BIG) } } },
    ]);
  });
});
