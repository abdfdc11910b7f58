import type { GraphQLScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../src/graphql/errors.ts';
import { isRejected, type OperationRequest } from '../../../src/graphql/pipeline/contract.ts';
import { pipelineLimits } from '../../../src/graphql/pipeline/limits.ts';
import { GatewayPipeline } from '../../../src/graphql/pipeline/pipeline.ts';
import type { Logger } from '../../../src/lib/log.ts';
import { silentLogger } from '../../../src/lib/silent-log.ts';
import type { Pools } from '../../../src/pool/contract.ts';
import { estateOf, gatewayFacts, poolsOf } from '../estate.ts';
import { ask, built, codesOf, dataOf, pipelineOver } from '../gateway.ts';

const estate = estateOf({ hosts: 2, vms: 10 });
const pipeline = pipelineOver([estate]);

/** Of what graphql-js complains of: see src/lib/quote.ts. */
const MAX_MESSAGE = 1_000;

describe('what graphql-js complains of', () => {
  const told = (query: string, variables?: object) => {
    const { errors = [] } = ask(pipeline, query, variables as OperationRequest['variables']);
    const codes = new Set(errors.map(({ extensions }) => extensions.code));
    return {
      codes: [...codes],
      count: errors.length,
      longest: Math.max(...errors.map((one) => one.message.length)),
    };
  };

  it('is told without the value of a variable as often as it has faults: one answer had seven megabytes', () => {
    const filter = Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`nameLabl${at}`, {}]));
    const query = 'query ($filter: VMFilter) { vms(filter: $filter) { totalCount } }';
    const { codes, count, longest } = told(query, { filter });
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(count).toBeLessThanOrEqual(pipelineLimits.maxVariableErrors + 1);
    expect(longest).toBeLessThanOrEqual(MAX_MESSAGE);
  });

  it.each([
    ['names', `{ ${'vms'.repeat(5_000)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['what cannot be parsed', `{ vms(first: "${'x'.repeat(5_000)}" }`, 'GRAPHQL_PARSE_FAILED'],
  ])('is cut where it repeats long %s', (_, query, code) => {
    const { codes, longest } = told(query);
    expect(codes).toEqual([code]);
    expect(longest).toBeLessThanOrEqual(MAX_MESSAGE);
  });
});

describe('literals of nested lists', () => {
  const nested = 'vms { nodes { snapshots(first: 0, filter: { uuid: { eq: $literal } }) { totalCount } } }';
  const LITERAL = '"00000000-0000-0000-0000-000000000000"';
  const filter = Array.from({ length: 20 }, () => `{ uuid: { eq: ${LITERAL} } }`).join(' ');
  const query = nested.replace('uuid: { eq: $literal }', `or: [${filter}]`);

  it.each([
    ['a document', `{ ${query} }`],
    ['one that asks for the schema as well', `{ __type(name: "VM") { name } ${query} }`],
  ])('are read once, not for every object: the first asking took half a minute (%s)', (_, source) => {
    const uuid = built.schema.getType('UUID') as GraphQLScalarType;
    const { parseLiteral } = uuid;
    let read = 0;
    uuid.parseLiteral = (node, variables) => {
      read += 1;
      return parseLiteral(node, variables);
    };
    try {
      const many = pipelineOver([estateOf({ hosts: 2, vms: 90 })]);
      const { vms } = dataOf<{ vms: { nodes: unknown[] } }>(many, source);
      expect(vms.nodes).toHaveLength(90);
    } finally {
      uuid.parseLiteral = parseLiteral;
    }
    // Once to validate, and some times to compile; not 90.
    expect(read).toBeLessThan(20 * 10);
  });
});

describe('a client fault is told with its code', () => {
  it.each<[string, string, string, OperationRequest['variables']]>([
    ['a syntax error', '{ vms {', 'GRAPHQL_PARSE_FAILED', null],
    ['an unknown field', '{ nonsense }', 'GRAPHQL_VALIDATION_FAILED', null],
    ['a missing variable', 'query ($by: VMBy!) { vm(by: $by) { id } }', 'BAD_USER_INPUT', {}],
    ['a bad uuid', 'query ($by: VMBy!) { vm(by: $by) { id } }', 'BAD_USER_INPUT', { by: { uuid: 'x' } }],
    ['a bad uuid in a literal', '{ vm(by: { uuid: "x" }) { id } }', 'GRAPHQL_VALIDATION_FAILED', null],
    [
      'a bad 64-bit integer',
      'query ($n: BigInt) { vms(filter: { memoryStaticMax: { eq: $n } }) { totalCount } }',
      'BAD_USER_INPUT',
      { n: '9223372036854775808' },
    ],
    [
      'a fractional integer',
      'query ($n: BigInt) { vms(filter: { memoryStaticMax: { eq: $n } }) { totalCount } }',
      'BAD_USER_INPUT',
      { n: 1.5 },
    ],
    [
      'a bad date',
      'query ($t: DateTime) { vms(filter: { snapshotTime: { lt: $t } }) { totalCount } }',
      'BAD_USER_INPUT',
      { t: 'yesterday' },
    ],
    ['a negative page', '{ vms(first: -1) { totalCount } }', 'BAD_USER_INPUT', null],
    ['no operation', 'fragment F on VM { id }', 'GRAPHQL_VALIDATION_FAILED', null],
    ['a mutation, of which there are none', 'mutation { x }', 'GRAPHQL_VALIDATION_FAILED', null],
    [
      'several operations',
      'query A { hosts { totalCount } } query B { hosts { totalCount } }',
      'OPERATION_RESOLUTION_FAILURE',
      null,
    ],
    ['a subscription without a stream', 'subscription { vms { kind } }', 'NOT_SUPPORTED', null],
  ])('%s', (_name, query, code, variables) => {
    const codes = codesOf(ask(pipeline, query, variables));
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes)).toEqual(new Set([code]));
    expect(errorCodes).toHaveProperty(code);
  });

  it('and names the operation that is missing', () => {
    const prepared = pipeline.prepare({ query: '{ hosts { totalCount } }', operationName: 'Other' });
    expect(isRejected(prepared) && prepared.errors[0]?.message).toBe(
      'the document has no operation named "Other"',
    );
  });
});

describe('our own fault', () => {
  it('is masked for the client, with its path, and logged once with its cause', () => {
    const broken: Pools = {
      ...poolsOf(estate),
      get: (key) => {
        if (key === estate.pool.key) throw new Error('secret of the inside');
        return undefined;
      },
    };
    const logged: unknown[] = [];
    const logger: Logger = Object.assign(Object.create(silentLogger), {
      error: (fields: unknown) => logged.push(fields),
    });
    const parts = { built, pools: broken, gateway: gatewayFacts, logger };
    const answers = [1, 2].map(() =>
      ask(new GatewayPipeline(parts), '{ hosts { totalCount } gateway { version } }'),
    );
    for (const { errors } of answers) {
      expect(errors?.map((error) => error.toJSON())).toEqual([
        {
          message: 'Internal server error',
          path: ['hosts'],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ]);
    }
    expect(JSON.stringify(answers)).not.toContain('secret');
    expect(logged).toEqual(
      [1, 2].map(() => expect.objectContaining({ path: ['hosts'], err: new Error('secret of the inside') })),
    );
  });
});

describe('lists', () => {
  it('kept in order between changes show every change', () => {
    const changing = estateOf({ hosts: 1, vms: 5, number: 2 });
    const over = pipelineOver([changing]);
    const query = '{ vms(first: 2, orderBy: [{ nameLabel: DESC }]) { totalCount nodes { nameLabel } } }';
    const names = () => {
      const { vms } = dataOf<{ vms: { totalCount: number; nodes: { nameLabel: string }[] } }>(over, query);
      return [vms.totalCount, ...vms.nodes.map(({ nameLabel }) => nameLabel)];
    };
    for (const _sight of [1, 2, 3]) expect(names()).toEqual([5, 'vm-00004', 'vm-00003']);
    const added = changing.add('VM', 77, { nameLabel: 'zebra' });
    for (const _sight of [1, 2, 3]) expect(names()).toEqual([6, 'zebra', 'vm-00004']);
    changing.add('VM', 77, { nameLabel: 'aardvark' });
    for (const _sight of [1, 2, 3]) expect(names()).toEqual([6, 'vm-00004', 'vm-00003']);
    changing.remove(added);
    for (const _sight of [1, 2, 3]) expect(names()).toEqual([5, 'vm-00004', 'vm-00003']);
  });

  it('answer the same pages kept and not kept', () => {
    const page = '(first: 3, orderBy: [{ memoryStaticMax: DESC }])';
    const query = `{ vms${page} { totalCount edges { cursor node { uuid } } pageInfo { hasNextPage hasPreviousPage } } }`;
    const fresh = () => dataOf(pipelineOver([estate]), query);
    const kept = pipelineOver([estate]);
    for (const _sight of [1, 2, 3]) expect(dataOf(kept, query)).toEqual(fresh());
  });
});
