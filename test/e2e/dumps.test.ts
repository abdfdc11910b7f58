// XAPI database dumps and a made-up pool, each served by the simulator, seen through GraphQL: every object of every class that the graph shows,
// every plain field and every relation both ways, against the rows themselves.
import { type GraphQLObjectType, getNamedType, getNullableType, isLeafType, isListType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeClasses, partClasses, typeNameOf } from '../../src/graphql/schema/class-table.ts';
import { gatewaySchema } from '../../src/graphql/schema/gateway-schema.ts';
import type { SimulatedPoolOptions } from '../../src/simulator/simulator.ts';
import type { ClassName } from '../../src/xapi/datamodel/types.ts';
import { startTestGateway, type TestGateway } from '../helpers/gateway.ts';
import { hasShared, sharedPath } from '../helpers/shared-xapi.ts';
import {
  plainFields,
  printed,
  type Relation,
  type Row,
  type Rows,
  relationsOf,
  rowsOf,
} from './wire-rows.ts';

const DUMPS = ['TampaTwoHostPoolSelectioniSCSI.xml', 'boston-db.xml', 'cowley1.xml', 'snapshots.xml'];
const SEEDED = 'a pool of seed 7';
const { schema } = gatewaySchema();

interface Answer {
  readonly data?: Readonly<Record<string, { nodes: Row[]; totalCount: number; pageInfo: PageInfo }>>;
  readonly errors?: unknown;
}
interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** What the graph says in words of its own: derived fields of the same name. */
const REWORDED = new Set(['Message.body', 'Task.progress', 'Task.result', 'VM.blockedOperations']);

function fieldsOf(type: string): ReturnType<GraphQLObjectType['getFields']> {
  return (schema.getType(type) as GraphQLObjectType).getFields();
}

/** Plain fields that the type prints without a selection. */
function leavesOf(cls: ClassName): ReturnType<typeof plainFields> {
  const type = typeNameOf(cls) ?? '';
  return plainFields(cls).filter(({ name }) => {
    const field = fieldsOf(type)[name];
    return field && isLeafType(getNamedType(field.type)) && !REWORDED.has(`${type}.${name}`);
  });
}

async function readAll(gateway: TestGateway, list: string, selection: string): Promise<Row[]> {
  const found: Row[] = [];
  let after: string | null = null;
  do {
    const answer = (await gateway.query(
      `query ($after: String) { ${list}(first: 25, after: $after) { nodes { ${selection} } totalCount pageInfo { hasNextPage endCursor } } }`,
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

/** How the field of a relation shows it: one object, a list in the order of the rows, or pages. */
function shapeOf(type: string, { name }: Relation): 'one' | 'list' | 'pages' {
  const field = fieldsOf(type)[name];
  if (!field) throw new Error(`${type} has no field ${name}`);
  if (getNamedType(field.type).name.endsWith('Connection')) return 'pages';
  return isListType(getNullableType(field.type)) ? 'list' : 'one';
}

function selectionOf(type: string, relation: Relation): string {
  const inner = partClasses.has(relation.target) ? 'uuid' : '__typename uuid';
  if (shapeOf(type, relation) === 'pages') return `${relation.name}(first: 200) { nodes { ${inner} } }`;
  return `${relation.name} { ${inner} }`;
}

function uuidsIn(value: unknown): unknown[] {
  const { nodes } = (value ?? {}) as { nodes?: Row[] };
  const found = Array.isArray(value) ? value : (nodes ?? (value ? [value as Row] : []));
  return (found as Row[]).map(({ uuid }) => uuid);
}

function expectRelation(
  type: string,
  node: Row,
  relation: Relation,
  [ref, row]: [string, Row],
  rows: Rows,
): void {
  const wanted = relation.refs(ref, row, rows).map((target) => rows(relation.target).get(target)?.uuid);
  const found = uuidsIn(node[relation.name]);
  const about = { type, field: relation.name, of: node.uuid };
  expect({ ...about, uuids: found.sort() }).toEqual({ ...about, uuids: wanted.sort() });
}

/** Where a world comes from; undefined where its dump is not there. */
function poolOf(name: string): SimulatedPoolOptions | undefined {
  if (name === SEEDED) return { hosts: 3, vms: 30, seed: 7 };
  const path = `samples/xapi-db/${name}`;
  return hasShared(path) ? { dump: sharedPath(path) } : undefined;
}

describe.each([...DUMPS, SEEDED])('%s through GraphQL', (name) => {
  const pool = poolOf(name);
  let gateway: TestGateway;
  let rows: Rows;

  beforeAll(async () => {
    if (!pool) return;
    gateway = await startTestGateway({ pools: [pool] });
    rows = rowsOf(gateway.simulator);
  });
  afterAll(async () => {
    await gateway?.close();
  });

  const byUuid = (a: Row, b: Row) => String(a.uuid).localeCompare(String(b.uuid));

  it.skipIf(!pool).each(nodeClasses)('$type: every object with every plain field', async ({ cls, lists }) => {
    const fields = leavesOf(cls);
    const selection = fields.map(({ name }) => name).join(' ');
    const seen: Row[] = [];
    // Alarms are messages, and stand among them.
    for (const { name } of lists.filter((list) => list.name !== 'alarms')) {
      seen.push(...(await readAll(gateway, name, selection)));
    }
    const wanted = [...rows(cls).values()].map((row) =>
      Object.fromEntries(fields.map((field) => [field.name, printed(row[field.wire], field.parsed)])),
    );
    expect(seen.sort(byUuid)).toEqual(wanted.sort(byUuid));
  });

  it.skipIf(!pool).each(nodeClasses)('$type: every relation, both ways', async ({ cls, type, lists }) => {
    const relations = relationsOf(cls);
    const byId = new Map([...rows(cls)].map((entry) => [entry[1].uuid, entry]));
    const selection = [
      'uuid pool { uuid }',
      ...relations.map((relation) => selectionOf(type, relation)),
    ].join(' ');
    for (const { name } of lists) {
      const asked = cls === 'pool' ? selection.replace('pool { uuid }', '') : selection;
      for (const node of await readAll(gateway, name, asked)) {
        const entry = byId.get(node.uuid);
        if (!entry) throw new Error(`${cls} ${node.uuid} is not in the dump`);
        for (const relation of relations) expectRelation(type, node, relation, entry, rows);
        if (cls !== 'pool') expect(node.pool).toEqual({ uuid: [...rows('pool').values()][0]?.uuid });
      }
    }
  });

  it.skipIf(!pool)('has the parts of its objects with all their plain fields', async () => {
    const parts = [
      ['vms', 'VM', 'metrics', 'VM_metrics'],
      ['vms', 'VM', 'guestMetrics', 'VM_guest_metrics'],
      ['hosts', 'host', 'metrics', 'host_metrics'],
      ['hosts', 'host', 'hostCpus', 'host_cpu'],
      ['pifs', 'PIF', 'metrics', 'PIF_metrics'],
    ] as const;
    for (const [list, cls, field, part] of parts) {
      const fields = leavesOf(part);
      const selection = `${field} { ${fields.map(({ name }) => name).join(' ')} }`;
      const nodes = await readAll(gateway, list, selection);
      const seen = nodes.flatMap((node): readonly Row[] => [node[field] ?? []].flat() as Row[]);
      const all = new Map([...rows(part).values()].map((row) => [row.uuid, row]));
      if (rows(cls).size > 0 && part === 'host_metrics') expect(seen.length).toBeGreaterThan(0);
      for (const shown of seen) {
        const row = all.get(shown.uuid) ?? {};
        const wanted = fields.map(({ name, wire, parsed }) => [name, printed(row[wire], parsed)]);
        expect(shown).toEqual(Object.fromEntries(wanted));
      }
    }
  });

  it.skipIf(!pool)('has the same lists on its pool', async () => {
    const lists = nodeClasses
      .flatMap((node) => (node.cls === 'pool' ? [] : node.lists))
      .map(({ name }) => name);
    // Those of a pool are the repositories that it uses.
    const counts = lists
      .filter((name) => name !== 'repositories')
      .map((name) => `${name}(first: 1) { totalCount }`);
    for (let at = 0; at < counts.length; at += 15) {
      const asked = counts.slice(at, at + 15).join(' ');
      const { data, errors } = (await gateway.query(`{ ${asked} pools { nodes { ${asked} } } }`)) as Answer;
      expect(errors).toBeUndefined();
      const { pools, ...all } = data ?? {};
      expect(pools?.nodes).toEqual([all]);
    }
  });
});
