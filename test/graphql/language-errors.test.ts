// What the query language says to those who ask for what does not exist, or for too much.
import { describe, expect, it } from 'vitest';
import { ask, codesOf, dataOf, pipelineOver } from './gateway.ts';
import { smallEstate } from './small-estate.ts';

const pipeline = pipelineOver([smallEstate()]);

const LONG = '7'.repeat(100_000);

function complaint(document: string): { code: unknown; message: string } {
  const result = ask(pipeline, document);
  return { code: codesOf(result)[0], message: result.errors?.[0]?.message ?? '' };
}

describe('a question that makes no sense is told what would', () => {
  const nested = (depth: number) => `${'{ not: '.repeat(depth)}{ }${' }'.repeat(depth)}`;

  it.each([
    [
      'too many keys of an order',
      `{ vms(orderBy: [${'{ nameLabel: ASC },'.repeat(9)}]) { totalCount } }`,
      'MAX_ORDER_KEYS is 8',
    ],
    [
      'an order through too many relations',
      '{ vbds(orderBy: [{ vm: { host: { pool: { coordinator: { nameLabel: ASC } } } } }]) { totalCount } }',
      'MAX_ORDER_RELATIONS, 3',
    ],
    ['a filter that nests too deep', `{ vms(filter: ${nested(12)}) { totalCount } }`, 'maxDepth, 10'],
    [
      'no key of groups',
      '{ vms { groups(by: []) { totalCount } } }',
      'between 1 and 4 (maxKeys) keys, got 0',
    ],
    [
      'too many keys of groups',
      '{ vms { groups(by: [TAGS, HOST, POOL, KIND, POWER_STATE]) { totalCount } } }',
      'between 1 and 4 (maxKeys) keys, got 5',
    ],
    [
      'a key given twice',
      '{ vms { groups(by: [TAGS, TAGS]) { totalCount } } }',
      'each key may be given once',
    ],
    [
      'an order of groups by a key that is none of theirs',
      '{ vms { groups(by: [TAGS], orderBy: [{ key: { by: HOST } }]) { totalCount } } }',
      'cannot be ordered by host',
    ],
    [
      'too many groups',
      '{ vms { groups(by: [TAGS], first: 1001) { totalCount } } }',
      'between 0 and 1000 (maxGroups), got 1001',
    ],
    ['too large a page', '{ vms(first: 5001) { totalCount } }', 'between 0 and 5000, got 5001'],
    [
      'a page from both ends',
      '{ vms(first: 1, last: 1) { totalCount } }',
      'first and last exclude each other',
    ],
    [
      'ignoreCase without an operator (it matched everything)',
      '{ vms(filter: { nameLabel: { ignoreCase: true } }) { totalCount } }',
      'nameLabel: ignoreCase changes eq, in, contains, startsWith',
    ],
    ['a search for no word', '{ search(text: "") { score } }', 'give 1 to 8'],
    ['a search for blanks alone', '{ search(text: " \\t ") { score } }', 'give 1 to 8'],
  ])('%s', (_, document, message) => {
    const told = complaint(document);
    expect(told).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });
  });

  it.each(['after', 'before'])('an empty cursor as %s (it was none, and the first page came)', (bound) => {
    for (const order of ['', ', orderBy: [{ memoryStaticMax: ASC }]', ', filter: { tags: { has: "web" } }']) {
      expect(complaint(`{ vms(first: 1, ${bound}: ""${order}) { totalCount } }`)).toMatchObject({
        code: 'INVALID_CURSOR',
        message: expect.stringMatching(/^not a cursor of this gateway: ""; take one from edges or pageInfo/),
      });
    }
    expect(dataOf(pipeline, `{ vms(${bound}: null) { totalCount } }`)).toEqual({ vms: { totalCount: 4 } });
  });

  const floats = (type: string, query: string) => `query ($n: ${type}) { ${query} }`;
  const BEYOND = `1${'0'.repeat(400)}`;

  it.each([
    ['a literal', '{ vms(filter: { hvmShadowMultiplier: { gt: 1e400 } }) { totalCount } }'],
    ['a negative literal', '{ vms(filter: { hvmShadowMultiplier: { lt: -1e400 } }) { totalCount } }'],
    ['an integer literal', `{ vms(filter: { hvmShadowMultiplier: { gt: ${BEYOND} } }) { totalCount } }`],
    ['a literal in a list', '{ vms(filter: { hvmShadowMultiplier: { in: [0.5, 1e400] } }) { totalCount } }'],
    [
      'a default',
      'query ($n: Float = 1e400) { vms(filter: { hvmShadowMultiplier: { gt: $n } }) { totalCount } }',
    ],
  ])('a Float beyond all doubles, by validation: %s (it was Infinity)', (_, document) => {
    const told = complaint(document);
    expect(told.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(told.message).toMatch(/^Float must be a finite number, up to 1\.79\S+, got: -?10*e?/);
  });

  it.each([
    ['Float', floats('Float', 'vms(filter: { hvmShadowMultiplier: { gt: $n } }) { totalCount }'), 'Infinity'],
    [
      'BigInt',
      floats('BigInt', 'vms(filter: { memoryStaticMax: { gt: $n } }) { totalCount }'),
      'got: Infinity',
    ],
  ])('a %s that JSON reads as Infinity', (_, document, message) => {
    const variables = JSON.parse('{ "n": 1e400 }');
    const result = ask(pipeline, document, variables);
    expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
    expect(result.errors?.[0]?.message).toContain(message);
  });

  it('a BigInt literal beyond 64 bits, by validation, once', () => {
    const document = `{ vms(filter: { memoryStaticMax: { in: [${BEYOND}, 1e400] } }) { totalCount } }`;
    expect(ask(pipeline, document).errors?.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^BigInt must be a 64-bit integer in decimal digits, such as 42 or "42", got: "10/,
      ),
      'BigInt must be an integer, or a string of its decimal digits, got: 1e400',
    ]);
  });

  it.each([
    ['a field that is none', '{ vms(filter: { color: { eq: "red" } }) { totalCount } }', 'VMFilter'],
    [
      'an enum value that is none',
      '{ vms(filter: { powerState: { eq: BLUE } }) { totalCount } }',
      'PowerState',
    ],
    ['a key of groups that is none', '{ vms { groups(by: [COLOR]) { totalCount } } }', 'VMListGroupBy'],
    [
      'two keys in one element',
      '{ vms(orderBy: [{ nameLabel: ASC, uuid: ASC }]) { totalCount } }',
      'VMOrder',
    ],
    ['an order by what has none', '{ vms(orderBy: [{ tags: ASC }]) { totalCount } }', 'VMOrder'],
    [
      'an operator of another kind',
      '{ vms(filter: { memoryStaticMax: { contains: "1" } }) { totalCount } }',
      'BigIntFilter',
    ],
  ])('%s, by validation', (_, document, type) => {
    const told = complaint(document);
    expect(told.message).toContain(type);
    expect(told.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it.each<[string, string, Record<string, unknown>, string[]]>([
    [
      'a variable',
      'query ($size: BigInt) { vms(filter: { memoryStaticMax: { gt: $size } }) { totalCount } }',
      { size: LONG },
      ['$size', 'BigInt must', '(100000 characters)'],
    ],
    [
      'a variable deep in an input',
      'query ($f: VMFilter) { vms(filter: $f) { totalCount } }',
      { f: { or: [{ nameLabel: { eq: LONG } }, { snapshotTime: { in: [LONG] } }] } },
      ['$f', 'or[1].snapshotTime.in[0]', 'DateTime must', 'RFC 3339'],
    ],
    [
      'a value of an enum',
      'query ($f: VMFilter) { vms(filter: $f) { totalCount } }',
      { f: { powerState: { eq: LONG } } },
      ['$f', 'powerState.eq', '"VMPowerState" enum'],
    ],
    [
      'a member that is none',
      'query ($f: VMFilter) { vms(filter: $f) { totalCount } }',
      { f: { [LONG]: { eq: 1 } } },
      ['$f', 'VMFilter'],
    ],
    [
      'many short values',
      'query ($f: VMFilter) { vms(filter: $f) { totalCount } }',
      { f: Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`no${at}`, at])) },
      ['$f', 'VMFilter'],
    ],
    [
      'a literal',
      `{ vms(filter: { memoryStaticMax: { gt: ${LONG} } }) { totalCount } }`,
      {},
      ['BigInt must'],
    ],
    [
      'a literal of the wrong kind',
      `{ vms(filter: { nameLabel: { eq: ${LONG} } }) { totalCount } }`,
      {},
      ['String cannot represent'],
    ],
    ['a field that is none', `{ vms { f${LONG} } }`, {}, ['Cannot query field', '"VMConnection"']],
    ['what is no GraphQL', `{ vms f${LONG}) }`, {}, ['Syntax Error']],
    ['an id', `{ node(id: "${LONG}") { id } }`, {}, ['not an id of this gateway', '(100000 characters)']],
    [
      'a cursor',
      `{ vms(after: "${LONG}") { totalCount } }`,
      {},
      ['not a cursor of this gateway', '(100000 characters)'],
    ],
  ])(
    '%s of 100 kB is not repeated in full (it was, up to twice, by each error)',
    (_, document, given, told) => {
      const { errors } = ask(pipeline, document, given);
      expect(errors?.length).toBeGreaterThan(0);
      for (const error of errors ?? []) expect(JSON.stringify(error).length).toBeLessThan(1_300);
      for (const part of told) expect(errors?.[0]?.message).toContain(part);
    },
  );

  it('a name of an operation that there is not is not repeated in full either', () => {
    const rejected = pipeline.prepare({ query: '{ hosts { totalCount } }', operationName: `N${LONG}` });
    expect(JSON.stringify(rejected).length).toBeLessThan(500);
  });

  it('but an empty order, filter or list of conditions is none', () => {
    const empty = '{ vms(orderBy: [], filter: { and: [{}], host: {} }) { totalCount } }';
    expect(dataOf(pipeline, empty)).toEqual({ vms: { totalCount: 4 } });
  });
});
