import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isRejected, type OperationRequest, type Price } from '../../../src/graphql/pipeline/contract.ts';
import { defaultPriceLimits } from '../../../src/graphql/pricing/limits.ts';
import { estateOf } from '../estate.ts';
import { ask, pipelineOver } from '../gateway.ts';

const pipeline = pipelineOver([estateOf({ hosts: 1, vms: 2 })]);

function priceOf(query: string, variables?: OperationRequest['variables']): Price {
  const prepared = pipeline.prepare({ query, variables });
  if (isRejected(prepared)) throw new Error(prepared.errors.map(({ message }) => message).join('; '));
  return prepared.price;
}

function refusal(query: string, variables?: OperationRequest['variables']) {
  const prepared = pipeline.prepare({ query, variables });
  if (!isRejected(prepared)) throw new Error(`accepted at ${JSON.stringify(prepared.price)}`);
  return prepared.errors.map(({ message, extensions }) => ({ message, ...extensions }));
}

describe('the price in nodes', () => {
  it('lets the schema be read as tools do, but not over and over in one operation', () => {
    expect(priceOf(getIntrospectionQuery()).nodes).toBeLessThan(defaultPriceLimits.maxNodes);
    const often = Array.from({ length: 6 }, (_, at) => `a${at}: __schema { types { name } }`);
    expect(refusal(`{ ${often.join(' ')} }`)).toMatchObject([{ limit: 'maxNodes' }]);
  });

  it('lets a dashboard group the VMs of every pool', () => {
    const query =
      '{ pools { nodes { vms { groups(by: [POWER_STATE]) { nodes { count keys { text } } } } } } }';
    expect(priceOf(query).nodes).toBeLessThan(defaultPriceLimits.maxNodes);
  });

  it.each<[string, string, Record<string, unknown> | undefined, number]>([
    ['counts one object', '{ vm(by: { id: "x" }) { id } }', undefined, 1],
    ['counts a page of the default size', '{ vms { nodes { id } } }', undefined, 101],
    ['counts the page that is asked for', '{ vms(first: 7) { nodes { id } } }', undefined, 8],
    ['counts last as well', '{ vms(last: 7) { nodes { id } } }', undefined, 8],
    [
      'counts edges and their nodes',
      '{ vms(first: 7) { edges { node { id } } pageInfo { endCursor } } }',
      undefined,
      16,
    ],
    [
      'counts groups by their own size, with as many keys as there may be',
      '{ vms { groups(by: [HOST], first: 5) { nodes { count keys { text } } } } }',
      undefined,
      27,
    ],
    ['takes the size from a variable', 'query ($n: Int) { vms(first: $n) { nodes { id } } }', { n: 9 }, 10],
    [
      'takes the default of a variable',
      'query ($n: Int = 3) { vms(first: $n) { nodes { id } } }',
      undefined,
      4,
    ],
    ['counts ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] }, 3],
    [
      'multiplies nested pages',
      '{ hosts(first: 10) { nodes { residentVms(first: 20) { nodes { host { id } } } } } }',
      undefined,
      1 + 10 * (1 + 1 + 20 * 2),
    ],
    [
      'assumes a length for plain lists',
      '{ vms(first: 2) { nodes { networks { id } } } }',
      undefined,
      1 + 2 * 11,
    ],
    [
      'leaves out what is not included',
      'query ($with: Boolean!) { vms(first: 5) @include(if: $with) { nodes { id } } hosts(first: 1) { nodes { id } } }',
      { with: false },
      2,
    ],
    ['counts introspection as what stands in the schema', getIntrospectionQuery(), undefined, 20_000],
  ])('%s', (_name, query, variables, nodes) => {
    expect(priceOf(query, variables).nodes).toBe(nodes);
  });

  it('is counted anew for other variables, of one document', () => {
    const query =
      'query ($n: Int, $with: Boolean!) { vms(first: $n) { nodes { host @include(if: $with) { id } } } }';
    const nodes = (n: number, with_: boolean) => priceOf(query, { n, with: with_ }).nodes;
    expect([nodes(9, false), nodes(9, true), nodes(50, false), nodes(9, false)]).toEqual([10, 19, 51, 10]);
    const one = 'query ($uuid: UUID!) { vm(by: { uuid: $uuid }) { host { id } } }';
    const uuid = (digit: string) => `${digit.repeat(8)}-0000-4000-8000-000000000000`;
    expect(priceOf(one, { uuid: uuid('1') }).nodes).toBe(priceOf(one, { uuid: uuid('2') }).nodes);
  });

  it('counts a fragment as often as it is spread, and measures it once', () => {
    const spread = (size: number) => `vms(first: ${size}) { ...Page }`;
    const query = `{ a: ${spread(3)} b: ${spread(4)} } fragment Page on VMConnection { nodes { id host { id } } }`;
    expect(priceOf(query).nodes).toBe(1 + 3 * 2 + 1 + 4 * 2);
  });

  it('of subscriptions is counted too', () => {
    expect(priceOf('subscription { vms(first: 50) { upserted { host { id } } } }').nodes).toBeGreaterThan(50);
  });
});

describe('an operation is refused with the limit, the price and what is allowed', () => {
  it('when its pages multiply', () => {
    const query = '{ hosts(first: 500) { nodes { residentVms(first: 500) { nodes { id } } } } }';
    expect(refusal(query)).toEqual([
      {
        message: 'the operation may need 251001 objects in the answer; maxNodes allows 100000',
        code: 'OPERATION_TOO_EXPENSIVE',
        limit: 'maxNodes',
        price: 251_001,
        allowed: 100_000,
      },
    ]);
  });

  it('by its coerced variables', () => {
    const query =
      'query ($n: Int!) { hosts(first: $n) { nodes { residentVms(first: $n) { nodes { id } } } } }';
    expect(priceOf(query, { n: 10 }).nodes).toBe(1 + 10 * 12);
    expect(refusal(query, { n: 1_000 })[0]).toMatchObject({ limit: 'maxNodes' });
  });

  it('when it nests too deep', () => {
    const level = (depth: number): string =>
      depth === 0 ? 'id' : `host { controlDomain { ${level(depth - 1)} } }`;
    expect(refusal(`{ vm(by: { id: "x" }) { ${level(10)} } }`)[0]).toMatchObject({
      limit: 'maxDepth',
      price: 22,
    });
  });

  it('when it has too many aliases, or repeats a field, which costs validation as much', () => {
    const aliases = Array.from({ length: 201 }, (_, at) => `a${at}: nameLabel`).join(' ');
    expect(refusal(`{ vm(by: { id: "x" }) { ${aliases} } }`)[0]).toMatchObject({
      limit: 'maxAliases',
      price: 201,
    });
    const repeated = 'nameLabel '.repeat(202);
    expect(refusal(`{ vm(by: { id: "x" }) { ${repeated} } }`)[0]).toMatchObject({ limit: 'maxAliases' });
  });

  it('when its fragments ask one object for the same field too often', () => {
    const inline = '... on VM { host { nameLabel } } '.repeat(202);
    expect(refusal(`{ vm(by: { id: "x" }) { ${inline} } }`)[0]).toMatchObject({
      limit: 'maxAliases',
      price: 201,
    });
    const names = Array.from({ length: 202 }, (_, at) => `F${at}`);
    const fragments = names.map((name) => `fragment ${name} on VM { nameLabel }`).join(' ');
    const spreads = names.map((name) => `...${name}`).join(' ');
    expect(refusal(`{ vm(by: { id: "x" }) { ${spreads} } } ${fragments}`)[0]).toMatchObject({ price: 201 });
    // One fragment spread in many places is no repetition.
    const apart = Array.from({ length: 29 }, (_, at) => `v${at}: vm(by: { id: "x" }) { ...F0 }`).join(' ');
    expect(priceOf(`{ ${apart} } fragment F0 on VM { nameLabel host { nameLabel } }`).aliases).toBe(29);
  });

  it('when it has too many root fields, through fragments too', () => {
    const roots = Array.from({ length: 16 }, (_, at) => `r${at}: hosts { totalCount }`).join(' ');
    const query = `{ ...R ...R } fragment R on Query { ${roots} }`;
    expect(refusal(query)[0]).toMatchObject({ limit: 'maxRootFields', price: 32 });
  });

  it('when it has too many tokens', () => {
    const query = `{ vms(filter: { nameLabel: { in: [${'"x" '.repeat(5_000)}] } }) { totalCount } }`;
    expect(refusal(query)[0]).toMatchObject({ limit: 'maxTokens', allowed: defaultPriceLimits.maxTokens });
  });

  it('when its fragments blow up, at once', () => {
    const fragments = Array.from({ length: 60 }, (_, at) => {
      const next = at < 59 ? `...F${at + 1}` : 'id';
      return `fragment F${at} on VM { host { controlDomain { ${next} } } affinity { controlDomain { ${next} } } }`;
    });
    const [error] = refusal(`{ vm(by: { id: "x" }) { ...F0 } } ${fragments.join(' ')}`);
    expect(error).toMatchObject({ code: 'OPERATION_TOO_EXPENSIVE' });
  });

  it('when fragments multiply fields below pages of no size', () => {
    const fragments = Array.from({ length: 9 }, (_, at) => {
      const next = at < 8 ? `...F${at + 1}` : 'id';
      const page = `residentVms(first: 0) { nodes { ${next} } }`;
      return `fragment F${at} on VM { host { ${page} } affinity { ${page} } scheduledToBeResidentOn { ${page} } }`;
    });
    const limits = { maxDepth: 100 };
    const query = `{ vm(by: { id: "x" }) { ...F0 } } ${fragments.join(' ')}`;
    const prepared = pipelineOver([], { limits }).prepare({ query });
    expect(isRejected(prepared) && prepared.errors[0]?.extensions.limit).toBe('maxFields');
  });

  it('when fragments go in circles, by validation', () => {
    const query = '{ vm(by: { id: "x" }) { ...A } } fragment A on VM { ...B } fragment B on VM { ...A }';
    expect(refusal(query)[0]).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});

it('limits can be set, and are named when passed', () => {
  const small = pipelineOver([], { limits: { maxNodes: 5 } });
  expect(ask(small, '{ vms(first: 4) { nodes { id } } }').errors).toBeUndefined();
  expect(ask(small, '{ vms(first: 5) { nodes { id } } }').errors?.[0]?.extensions).toMatchObject({
    allowed: 5,
  });
});

describe('the name __proto__', () => {
  it.each([
    [
      'a variable, which would hide from the price',
      'query ($__proto__: Int = 5000) { vms(first: $__proto__) { totalCount } }',
    ],
    ['an alias', '{ __proto__: vms { totalCount } }'],
    ['an alias in a fragment', '{ vms { nodes { ...f } } } fragment f on VM { __proto__: id }'],
  ])('is refused as %s', (_name, query) => {
    expect(refusal(query)).toMatchObject([{ code: 'GRAPHQL_VALIDATION_FAILED' }]);
  });

  it('may stand in texts', () => {
    const query = '{ vms(filter: { otherConfig: { hasKey: "__proto__" } }) { totalCount } }';
    expect(ask(pipeline, query)).toEqual({ data: { vms: { totalCount: 0 } } });
  });
});

describe('the price in values', () => {
  const small = pipelineOver([estateOf({ hosts: 1, vms: 2 })], { limits: { maxValues: 1_000 } });
  const nested = (size: number) =>
    `{ vms(first: ${size}) { nodes { id nameLabel host { id residentVms(first: 10) { nodes { id uuid } totalCount } } } } }`;

  it('counts the leaves of every object, which nodes do not', () => {
    const prepared = small.prepare({ query: nested(50) });
    // Per VM: two of its own, its host's, the count, and two of each of ten more.
    expect(isRejected(prepared) && prepared.errors.map(({ extensions }) => extensions)).toEqual([
      {
        code: 'OPERATION_TOO_EXPENSIVE',
        limit: 'maxValues',
        price: 50 * (2 + 1 + 1 + 10 * 2),
        allowed: 1_000,
      },
    ]);
    expect(isRejected(small.prepare({ query: nested(40) }))).toBe(false);
  });

  it('follows variables', () => {
    const query = 'query ($n: Int) { vms(first: $n) { nodes { id uuid nameLabel } } }';
    expect(isRejected(small.prepare({ query, variables: { n: 333 } }))).toBe(false);
    expect(isRejected(small.prepare({ query, variables: { n: 334 } }))).toBe(true);
    expect(isRejected(small.prepare({ query, variables: { n: 333 } }))).toBe(false);
  });
});
