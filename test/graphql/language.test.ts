// The query language as clients write it: documents over an estate, filters and orders across relations, what is
// not there, and several pools.
import { describe, expect, it } from 'vitest';
import { ref, uuidOf } from './estate.ts';
import { ask, codesOf, dataOf, pipelineOver } from './gateway.ts';
import { BIG, smallEstate } from './small-estate.ts';

const pipeline = pipelineOver([smallEstate()]);

function names(filter: string, list = 'vms'): string[] {
  const data = dataOf<Record<string, { nodes: { nameLabel: string }[] }>>(
    pipeline,
    `{ ${list}(filter: ${filter}, orderBy: [{ nameLabel: ASC }]) { nodes { nameLabel } } }`,
  );
  return (data[list]?.nodes ?? []).map(({ nameLabel }) => nameLabel);
}

function complaint(document: string): { code: unknown; message: string } {
  const result = ask(pipeline, document);
  return { code: codesOf(result)[0], message: result.errors?.[0]?.message ?? '' };
}

describe('a filter across relations', () => {
  it.each([
    ['{ host: { is: { nameLabel: { eq: "zeta" } } } }', ['web 0', 'web 1']],
    [`{ host: { eq: "${uuidOf('host', 1)}" } }`, ['db']],
    ['{ not: { host: { is: {} } } }', ['new']],
    ['{ vbds: { some: { vdi: { is: { sr: { is: { shared: { eq: true } } } } } } } }', ['web 1']],
    ['{ vbds: { every: { type: { eq: DISK } } } }', ['db', 'new', 'web 1']],
    ['{ vbds: { some: {}, every: { type: { eq: DISK } } } }', ['web 1']],
    ['{ vbds: { none: { type: { eq: CD } } } }', ['db', 'new', 'web 1']],
    [`{ srs: { has: "${uuidOf('SR', 0)}" } }`, ['web 0']],
    [
      '{ pool: { is: { coordinator: { is: { nameLabel: { startsWith: "z" } } } } } }',
      ['db', 'new', 'web 0', 'web 1'],
    ],
    [
      '{ or: [{ vdis: { some: { nameLabel: { eq: "disk 0" } } } }, { powerState: { eq: HALTED } }] }',
      ['new', 'web 0'],
    ],
    ['{ or: [] }', []],
    ['{ and: [] }', ['db', 'new', 'web 0', 'web 1']],
  ])('%s', (filter, expected) => {
    expect(names(filter)).toEqual(expected);
  });

  it('leads back: hosts by their VMs, disks by theirs', () => {
    expect(names('{ residentVms: { some: { tags: { has: "prod" } } } }', 'hosts')).toEqual(['zeta']);
    expect(names('{ residentVms: { every: { tags: { has: "web" } } } }', 'hosts')).toEqual(['zeta']);
    expect(names('{ vms: { some: { host: { is: { nameLabel: { eq: "zeta" } } } } } }', 'vdis')).toHaveLength(
      2,
    );
  });
});

describe('what is derived', () => {
  it.each([
    ['vms', '{ os: { name: { startsWith: "Debian" } } }', ['web 0']],
    ['vms', '{ os: { isNull: true } }', ['db', 'new', 'web 1']],
    ['vms', `{ disksSize: { gt: "${BIG - 1n}" } }`, ['web 0']],
    ['vms', '{ guestTools: { state: { in: [NOT_RUNNING] } } }', ['db', 'new']],
    ['vms', '{ srs: { some: { isLocal: { eq: true } } } }', ['web 0']],
    ['hosts', '{ isCoordinator: { eq: true } }', ['zeta']],
    ['pools', '{ hosts: { some: { nameLabel: { eq: "eta" } } } }', ['pool 0']],
    ['pools', '{ vms: { every: { powerState: { eq: RUNNING } } } }', []],
    ['hosts', '{ affineVms: { isEmpty: false } }', []],
    ['vdis', '{ usageRatio: { lt: 0.5 }, suspendedVms: { isEmpty: true } }', ['disk 0', 'disk 1']],
  ])('%s(filter: %s)', (list, filter, expected) => {
    expect(names(filter, list)).toEqual(expected);
  });

  it('orders, adds up and groups', () => {
    const { vms } = dataOf<Record<string, unknown>>(
      pipeline,
      `{ vms(orderBy: [{ os: { name: DESC } }, { disksSize: DESC }, { nameLabel: ASC }]) {
          nodes { nameLabel }
          aggregate { disksSize { count sum max } cpuTopology { coresPerSocket { count sum } } latest { cpuUsage { count avg } } }
          groups(by: [OS_DISTRO, GUEST_TOOLS_STATE]) { nodes { count keys { text } } }
        } }`,
    );
    expect(vms).toEqual({
      nodes: ['web 0', 'web 1', 'db', 'new'].map((nameLabel) => ({ nameLabel })),
      aggregate: {
        disksSize: { count: 4, sum: String(BIG + 5n), max: String(BIG) },
        cpuTopology: { coresPerSocket: { count: 4, sum: '4' } },
        latest: { cpuUsage: { count: 0, avg: null } },
      },
      groups: {
        nodes: [
          { count: 2, keys: [{ text: null }, { text: 'NOT_INSTALLED' }] },
          { count: 2, keys: [{ text: null }, { text: 'NOT_RUNNING' }] },
        ],
      },
    });
  });

  it.each([
    ['{ vms(orderBy: [{ os: {} }]) { totalCount } }', 'must specify exactly one key'],
    ['{ vms(filter: { os: { isNull: null } }) { totalCount } }', 'isNull must not be null'],
  ])('%s is refused', (document, message) => {
    expect(complaint(document).message).toContain(message);
  });
});

describe('what is not there', () => {
  it('is null: a null ref, a ref to nothing and an unset field alike', () => {
    expect(names('{ host: { isNull: true } }')).toEqual(['new']);
    expect(names('{ affinity: { isNull: true } }')).toEqual(['db', 'new', 'web 0', 'web 1']);
    expect(names('{ vbds: { isEmpty: true } }')).toEqual(['db', 'new']);
    expect(names('{ tags: { isEmpty: false } }')).toEqual(['web 0', 'web 1']);
    expect(names('{ snapshotTime: { isNull: true } }')).toHaveLength(4);
  });

  it('is no member: half-created objects answer, and dangling members are left out', () => {
    const { vms, hosts } = dataOf<Record<string, { nodes: unknown[] }>>(
      pipeline,
      `{ vms(filter: { nameLabel: { eq: "new" } }) { nodes { host { id } affinity { id } vbds { id } vdis { id } mainIpAddress disksSize } }
         hosts(filter: { nameLabel: { eq: "eta" } }) { nodes { residentVms { totalCount nodes { nameLabel } } } } }`,
    );
    expect(vms?.nodes).toEqual([
      { host: null, affinity: null, vbds: [], vdis: [], mainIpAddress: null, disksSize: '0' },
    ]);
    expect(hosts?.nodes).toEqual([{ residentVms: { totalCount: 1, nodes: [{ nameLabel: 'db' }] } }]);
  });

  it('in an enum is UNKNOWN, and can be asked for', () => {
    expect(names('{ powerState: { eq: UNKNOWN } }')).toEqual(['db']);
    expect(names('{ powerState: { in: [UNKNOWN, HALTED] } }')).toEqual(['db', 'new']);
  });
});

interface PageOf {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly nameLabel: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('an order across relations', () => {
  function pages(orderBy: string, size: number): string[] {
    const found: string[] = [];
    for (let after: string | null = null; ; ) {
      const { vms }: { vms: PageOf } = dataOf(
        pipeline,
        `query ($after: String) { vms(first: ${size}, after: $after, orderBy: ${orderBy}) {
          edges { cursor node { nameLabel } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      found.push(...vms.edges.map(({ node }) => node.nameLabel));
      if (!vms.pageInfo.hasNextPage) return found;
      after = vms.pageInfo.endCursor;
    }
  }

  it('has nulls first, and pages of any size meet every object once', () => {
    const order = '[{ host: { nameLabel: ASC } }, { nameLabel: DESC }]';
    for (const size of [1, 2, 3, 10]) expect(pages(order, size)).toEqual(['new', 'db', 'web 1', 'web 0']);
    const reverse = '[{ host: { nameLabel: DESC } }, { nameLabel: ASC }]';
    for (const size of [1, 2, 3]) expect(pages(reverse, size)).toEqual(['web 0', 'web 1', 'db', 'new']);
  });

  it('keeps its cursors while what they stand on goes', () => {
    const estate = smallEstate();
    const changing = pipelineOver([estate]);
    const list = 'vms(first: 2, orderBy: [{ host: { nameLabel: ASC } }, { nameLabel: ASC }]';
    const shown = 'edges { cursor node { nameLabel } } pageInfo { hasNextPage endCursor }';
    const { vms } = dataOf<{ vms: PageOf }>(changing, `{ ${list}) { ${shown} } }`);
    expect(vms.edges.map(({ node }) => node.nameLabel)).toEqual(['new', 'db']);
    const db = estate.store.get('VM', ref('VM', 2));
    if (db) estate.remove(db);
    const next = dataOf<{ vms: PageOf }>(
      changing,
      `{ ${list}, after: "${vms.pageInfo.endCursor}") { ${shown} } }`,
    );
    expect(next.vms.edges.map(({ node }) => node.nameLabel)).toEqual(['web 0', 'web 1']);
  });

  it('refuses a cursor of another order, and one that nobody has made', () => {
    const { vms } = dataOf<{ vms: PageOf }>(
      pipeline,
      '{ vms(first: 1) { edges { cursor node { nameLabel } } } }',
    );
    const foreign = `{ vms(after: "${vms.edges[0]?.cursor}", orderBy: [{ host: { nameLabel: ASC } }]) { totalCount } }`;
    expect(complaint(foreign).code).toBe('INVALID_CURSOR');
    expect(complaint('{ vms(after: "none") { totalCount } }').code).toBe('INVALID_CURSOR');
  });
});

describe('two pools with the same objects', () => {
  const twin = smallEstate(0);
  const other = smallEstate(1);
  // A VM that was copied with its uuid into another pool.
  other.add('VM', 9, { nameLabel: 'copy', powerState: 'HALTED', uuid: uuidOf('VM', 0) });
  const both = pipelineOver([twin, other]);
  const uuid = uuidOf('VM', 0);

  it('are told apart by ids, and a bare uuid is refused', () => {
    const ambiguous = ask(both, `{ vm(by: { uuid: "${uuid}" }) { id } }`);
    expect(codesOf(ambiguous)).toEqual(['AMBIGUOUS_UUID']);
    expect(ambiguous.errors?.[0]?.message).toContain('2 pools');
    const { vms } = dataOf<{
      vms: { nodes: { id: string; nameLabel: string; pool: { nameLabel: string } }[] };
    }>(
      both,
      `{ vms(filter: { uuid: { eq: "${uuid}" } }, orderBy: [{ pool: { nameLabel: ASC } }]) { nodes { id nameLabel pool { nameLabel } } } }`,
    );
    expect(vms.nodes.map(({ nameLabel, pool }) => [nameLabel, pool.nameLabel])).toEqual([
      ['web 0', 'pool 0'],
      ['copy', 'pool 1'],
    ]);
    for (const { id, nameLabel } of vms.nodes) {
      expect(dataOf(both, `{ node(id: "${id}") { id ... on VM { nameLabel } } }`)).toEqual({
        node: { id, nameLabel },
      });
    }
  });

  it('keep their own relations, though refs are the same', () => {
    const { vms } = dataOf<{
      vms: { nodes: { host: { pool: { nameLabel: string } }; pool: { nameLabel: string } }[] };
    }>(
      both,
      '{ vms(filter: { host: { isNull: false } }) { nodes { pool { nameLabel } host { pool { nameLabel } } } } }',
    );
    expect(vms.nodes).toHaveLength(6);
    for (const { host, pool } of vms.nodes) expect(host.pool).toEqual(pool);
  });

  it('make groups of their own, and one order', () => {
    const { vms } = dataOf<{ vms: unknown }>(
      both,
      `{ vms { groups(by: [POOL]) { nodes { count keys { object { ... on Pool { nameLabel } } } } }
              aggregate { memoryStaticMax { sum } } } }`,
    );
    expect(vms).toEqual({
      groups: {
        nodes: [
          { count: 5, keys: [{ object: { nameLabel: 'pool 1' } }] },
          { count: 4, keys: [{ object: { nameLabel: 'pool 0' } }] },
        ],
      },
      aggregate: { memoryStaticMax: { sum: String(4n * BIG + 2n) } },
    });
  });
});
