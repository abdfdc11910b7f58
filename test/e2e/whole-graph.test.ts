// Every field of every type that the graph has, asked of whole pools over HTTP: dumps of XAPI databases, and a gateway with two
// made-up pools, one of them larger. Nothing is an error, and no ref leaves the gateway anywhere, in maps with open keys
// neither.
import { type GraphQLObjectType, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeClasses, rootLists } from '../../src/graphql/schema/class-table.ts';
import { gatewaySchema } from '../../src/graphql/schema/gateway-schema.ts';
import type { SimulatedPoolOptions } from '../../src/simulator/simulator.ts';
import { startTestGateway, type TestGateway } from '../helpers/gateway.ts';
import { hasShared, sharedPath } from '../helpers/shared-xapi.ts';
import { singleDocuments, wholeDocuments } from '../helpers/whole-schema.ts';

const { schema } = gatewaySchema();
const MUCH = {
  nodes: 1e8,
  values: 1e9,
  comparisons: 1e10,
  archives: 1e5,
  fields: 50_000,
  documentTokens: 100_000,
  aliases: 10_000,
  depth: 50,
};
const dumpOf = (file: string): readonly SimulatedPoolOptions[] => {
  const path = `samples/xapi-db/${file}`;
  return hasShared(path) ? [{ dump: sharedPath(path) }] : [];
};

const WORLDS: readonly (readonly [name: string, pools: readonly SimulatedPoolOptions[]])[] = [
  ...['TampaTwoHostPoolSelectioniSCSI.xml', 'boston-db.xml', 'cowley1.xml', 'snapshots.xml'].map(
    (file) => [file, dumpOf(file)] as const,
  ),
  [
    'two made-up pools',
    [
      { seed: 3, hosts: 2, vms: 12 },
      { seed: 4, hosts: 6, vms: 150 },
    ],
  ],
];

interface Answer {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: unknown;
}

/** Coordinates of the fields whose values hold a ref. */
function refsIn(
  value: unknown,
  type: GraphQLOutputType,
  coordinate: string,
  found: Set<string>,
): Set<string> {
  if (Array.isArray(value)) {
    for (const item of value) refsIn(item, type, coordinate, found);
  } else if (typeof value === 'object' && value !== null) {
    const named = getNamedType(type);
    const own = isObjectType(named) ? named : undefined;
    if (!own && (value as { __typename?: string }).__typename === undefined) {
      if (JSON.stringify(value).includes('Ref:')) found.add(coordinate);
      return found;
    }
    const owner = own ?? (schema.getType((value as { __typename: string }).__typename) as GraphQLObjectType);
    for (const [key, inner] of Object.entries(value)) {
      const field = owner.getFields()[key];
      if (field) refsIn(inner, field.type, `${owner.name}.${key}`, found);
    }
  } else if (typeof value === 'string' && /(?:Opaque|Dummy)Ref:/.test(value)) found.add(coordinate);
  return found;
}

describe.each(WORLDS)('every field of %s', (_, pools) => {
  let gateway: TestGateway;
  const documents = [...wholeDocuments(schema, {}, 200), ...singleDocuments(schema)];

  beforeAll(async () => {
    if (pools.length > 0) gateway = await startTestGateway({ pools, limits: MUCH });
  });
  afterAll(async () => {
    await gateway?.close();
  });

  it.skipIf(pools.length === 0).each(documents)('%s', async (name, document) => {
    const { data, errors } = (await gateway.query(document)) as Answer;
    expect(errors).toBeUndefined();
    const type = schema.getQueryType()?.getFields()[name]?.type;
    expect([...refsIn(data?.[name], type as GraphQLOutputType, `Query.${name}`, new Set())]).toEqual([]);
  });
});

it('stands in these documents', () => {
  expect([...wholeDocuments(schema).keys()].sort()).toEqual(rootLists.map(({ name }) => name).sort());
  expect(nodeClasses.length).toBeGreaterThan(45);
});
