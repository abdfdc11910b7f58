// Two XAPI database dumps, each served by the simulator, seen through GraphQL: every object of the exposed classes, every
// plain field and every relation, against the rows themselves. The expectation is derived here from the wire rows, not
// by the product's decoder.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toEnumName } from '../../scripts/datamodel-names.mjs';
import { classByName, type Field } from '../../src/xapi/datamodel/datamodel.ts';
import type { XapiType } from '../../src/xapi/datamodel/types.ts';
import { startTestGateway, type TestGateway } from '../helpers/gateway.ts';
import { hasShared, sharedPath } from '../helpers/shared-xapi.ts';

const DUMPS = ['TampaTwoHostPoolSelectioniSCSI.xml', 'boston-db.xml', 'cowley1.xml', 'snapshots.xml'];
const NULL_REF = 'OpaqueRef:NULL';

type Row = Readonly<Record<string, unknown>>;
interface Answer {
  readonly data?: Readonly<Record<string, { nodes: Row[]; totalCount: number; pageInfo: PageInfo }>>;
  readonly errors?: unknown;
}
interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

interface Exposed {
  readonly cls: string;
  readonly type: string;
  readonly lists: readonly string[];
}

const EXPOSED: readonly Exposed[] = [
  { cls: 'pool', type: 'Pool', lists: ['pools'] },
  { cls: 'host', type: 'Host', lists: ['hosts'] },
  { cls: 'VM', type: 'VM', lists: ['vms', 'vmTemplates', 'vmSnapshots', 'controlDomains'] },
  { cls: 'SR', type: 'SR', lists: ['srs'] },
  { cls: 'network', type: 'Network', lists: ['networks'] },
];

/** Relation field → how the wire's rows say it: the class it ends in, and the refs. */
interface Relation {
  readonly target: string;
  readonly many?: 'list' | 'connection';
  refs(row: Row, rows: (cls: string) => Map<string, Row>): unknown[];
}

const via = (...path: readonly [field: string, cls: string][]): Relation['refs'] => {
  return (row, rows) => {
    let refs: unknown[] = [row];
    for (const [field, cls] of path) {
      const next = refs.flatMap((from) => {
        const value = (from as Row)[field];
        return (Array.isArray(value) ? value : [value]).filter((ref) => rows(cls).has(String(ref)));
      });
      refs = [...new Set(next)].map((ref) => ({ ...rows(cls).get(String(ref)), ref }));
    }
    return refs.map((target) => (target as Row).ref);
  };
};

const RELATIONS: Readonly<Record<string, Readonly<Record<string, Relation>>>> = {
  pool: {
    coordinator: { target: 'host', refs: via(['master', 'host']) },
    defaultSr: { target: 'SR', refs: via(['default_SR', 'SR']) },
    suspendImageSr: { target: 'SR', refs: via(['suspend_image_SR', 'SR']) },
    crashDumpSr: { target: 'SR', refs: via(['crash_dump_SR', 'SR']) },
    hosts: { target: 'host', many: 'connection', refs: (_, rows) => [...rows('host').keys()] },
    srs: { target: 'SR', many: 'connection', refs: (_, rows) => [...rows('SR').keys()] },
    networks: { target: 'network', many: 'connection', refs: (_, rows) => [...rows('network').keys()] },
  },
  host: {
    residentVms: { target: 'VM', many: 'connection', refs: via(['resident_VMs', 'VM']) },
    controlDomain: { target: 'VM', refs: via(['control_domain', 'VM']) },
    networks: { target: 'network', many: 'list', refs: via(['PIFs', 'PIF'], ['network', 'network']) },
    srs: { target: 'SR', many: 'list', refs: via(['PBDs', 'PBD'], ['SR', 'SR']) },
    metrics: { target: 'host_metrics', refs: via(['metrics', 'host_metrics']) },
  },
  VM: {
    host: { target: 'host', refs: via(['resident_on', 'host']) },
    residentOn: { target: 'host', refs: via(['resident_on', 'host']) },
    affinity: { target: 'host', refs: via(['affinity', 'host']) },
    networks: { target: 'network', many: 'list', refs: via(['VIFs', 'VIF'], ['network', 'network']) },
    srs: { target: 'SR', many: 'list', refs: via(['VBDs', 'VBD'], ['VDI', 'VDI'], ['SR', 'SR']) },
    metrics: { target: 'VM_metrics', refs: via(['metrics', 'VM_metrics']) },
    guestMetrics: { target: 'VM_guest_metrics', refs: via(['guest_metrics', 'VM_guest_metrics']) },
    suspendSr: { target: 'SR', refs: via(['suspend_SR', 'SR']) },
    snapshotOf: { target: 'VM', refs: via(['snapshot_of', 'VM']) },
    snapshots: { target: 'VM', many: 'connection', refs: via(['snapshots', 'VM']) },
    parent: { target: 'VM', refs: via(['parent', 'VM']) },
    children: { target: 'VM', many: 'connection', refs: via(['children', 'VM']) },
  },
  SR: {
    vms: { target: 'VM', many: 'connection', refs: via(['VDIs', 'VDI'], ['VBDs', 'VBD'], ['VM', 'VM']) },
    hosts: { target: 'host', many: 'connection', refs: via(['PBDs', 'PBD'], ['host', 'host']) },
  },
  network: {
    vms: { target: 'VM', many: 'connection', refs: via(['VIFs', 'VIF'], ['VM', 'VM']) },
    hosts: { target: 'host', many: 'connection', refs: via(['PIFs', 'PIF'], ['host', 'host']) },
  },
};

function printed(value: unknown, type: XapiType): unknown {
  switch (type.kind) {
    case 'int':
      return String(value);
    case 'datetime': {
      const [, y, mo, d, time] = /^(\d{4})(\d\d)(\d\d)T([\d:]+)Z?$/.exec(String(value)) ?? [];
      const text = `${y}-${mo}-${d}T${time}Z`;
      return text === '1970-01-01T00:00:00Z' ? null : text;
    }
    case 'enum':
      return toEnumName(String(value));
    case 'set':
      return (value as unknown[]).map((item) => printed(item, type.of));
    case 'map':
      return Object.fromEntries(
        Object.entries(value as Row).map(([key, item]) => [key, printed(item, type.of)]),
      );
    default:
      return value;
  }
}

const holdsRef = (type: XapiType): boolean =>
  type.kind === 'ref' || type.kind === 'record' || ('of' in type && holdsRef(type.of));

/** Fields of the GraphQL type that print without a selection. */
async function leafFields(gateway: TestGateway, type: string): Promise<Set<string>> {
  const named = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
  const { data } = (await gateway.query(
    `{ __type(name: "${type}") { fields(includeDeprecated: true) { name type { ${named} } } } }`,
  )) as { data: { __type: { fields: { name: string; type: TypeRef }[] } } };
  interface TypeRef {
    readonly kind: string;
    readonly ofType?: TypeRef | null;
  }
  const leaf = (ref: TypeRef): string => (ref.ofType ? leaf(ref.ofType) : ref.kind);
  return new Set(data.__type.fields.flatMap((f) => (/SCALAR|ENUM/.test(leaf(f.type)) ? [f.name] : [])));
}

async function readAll(gateway: TestGateway, list: string, selection: string): Promise<Row[]> {
  const found: Row[] = [];
  let after: string | null = null;
  do {
    const answer = (await gateway.query(
      `query ($after: String) { ${list}(first: 10, after: $after) { nodes { ${selection} } totalCount pageInfo { hasNextPage endCursor } } }`,
      { after },
    )) as Answer;
    expect(answer.errors).toBeUndefined();
    const page = answer.data?.[list];
    if (!page) throw new Error(`no answer for ${list}`);
    found.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (after === null) expect(page.totalCount).toBe(found.length);
  } while (after !== null);
  return found;
}

function relationSelection(name: string, { many, target }: Relation): string {
  const id = target.includes('metrics') ? 'uuid' : 'id uuid';
  return many === 'connection' ? `${name}(first: 200) { nodes { ${id} } }` : `${name} { ${id} }`;
}

describe.each(DUMPS)('%s through GraphQL', (file) => {
  const path = `samples/xapi-db/${file}`;
  const dump = hasShared(path) ? sharedPath(path) : undefined;
  let gateway: TestGateway;
  const rows = (cls: string) =>
    new Map([...gateway.simulator.database.rows(cls)].map(([ref, row]) => [ref, row as Row]));

  beforeAll(async () => {
    if (dump) gateway = await startTestGateway({ pools: [{ dump }] });
  });
  afterAll(async () => {
    await gateway?.close();
  });

  it.skipIf(!dump).each(EXPOSED)(
    '$type: every object with every plain field',
    async ({ cls, type, lists }) => {
      const leaves = await leafFields(gateway, type);
      const fields =
        classByName(cls)?.fields.filter((f: Field) => leaves.has(f.name) && !holdsRef(f.parsed)) ?? [];
      expect(fields.length).toBeGreaterThan(cls === 'network' ? 10 : 15);
      const selection = fields.map(({ name }) => name).join(' ');
      const seen: Row[] = [];
      for (const list of lists) seen.push(...(await readAll(gateway, list, selection)));
      const wanted = [...rows(cls).values()].map((row) =>
        Object.fromEntries(fields.map((f) => [f.name, printed(row[f.wire], f.parsed)])),
      );
      const byUuid = (a: Row, b: Row) => String(a.uuid).localeCompare(String(b.uuid));
      expect(wanted.length).toBeGreaterThan(0);
      expect(seen.sort(byUuid)).toEqual(wanted.sort(byUuid));
    },
  );

  it.skipIf(!dump).each(EXPOSED)('$type: every relation, both ways', async ({ cls, lists }) => {
    const relations = Object.entries(RELATIONS[cls] ?? {});
    const selection = `uuid ${relations.map(([name, relation]) => relationSelection(name, relation)).join(' ')}`;
    for (const list of lists) {
      for (const node of await readAll(gateway, list, selection)) {
        const row = [...rows(cls).values()].find(({ uuid }) => uuid === node.uuid);
        if (!row) throw new Error(`${cls} ${node.uuid} is not in the dump`);
        for (const [name, relation] of relations) {
          const refs = relation.refs(row, rows).filter((ref) => ref !== NULL_REF);
          const wanted = refs.map((ref) => rows(relation.target).get(String(ref))?.uuid).sort();
          const value = node[name] as { nodes?: Row[] } | Row[] | Row | null;
          const found = Array.isArray(value)
            ? value
            : (((value as { nodes?: Row[] })?.nodes ?? (value ? [value] : [])) as Row[]);
          expect({ name, of: node.uuid, uuids: found.map(({ uuid }) => uuid).sort() }).toEqual({
            name,
            of: node.uuid,
            uuids: wanted,
          });
        }
      }
    }
  });
});
