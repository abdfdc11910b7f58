// What counts as a GraphQL request.
import { describe, expect, it } from 'vitest';
import { MalformedRequest, parseBody, parseSearch } from '../../src/http/graphql-request.ts';

describe('a body', () => {
  it('has a query, and optionally the rest or null', () => {
    const body = { query: '{ a }', operationName: null, variables: { b: 1 }, extensions: null };
    expect(parseBody(body)).toEqual(body);
  });

  it.each([
    [null, /JSON object/],
    ['text', /JSON object/],
    [[{ query: '{ a }' }], /Batched/],
    [{}, /"query" is missing/],
    [{ query: '' }, /"query" must be/],
    [{ query: 1 }, /"query" must be/],
    [{ query: '{ a }', operationName: 1 }, /"operationName"/],
    [{ query: '{ a }', variables: '{}' }, /"variables"/],
    [{ query: '{ a }', variables: [] }, /"variables"/],
    [{ query: '{ a }', extensions: 'x' }, /"extensions"/],
  ])('is refused as %j', (body, expected) => {
    expect(() => parseBody(body)).toThrow(MalformedRequest);
    expect(() => parseBody(body)).toThrow(expected);
  });
});

describe('a query string', () => {
  it('carries variables and extensions as JSON', () => {
    const search = new URLSearchParams({
      query: '{ a }',
      operationName: 'A',
      variables: '{"b":1}',
      extensions: '{}',
    });
    expect(parseSearch(`?${search}`)).toEqual({
      query: '{ a }',
      operationName: 'A',
      variables: { b: 1 },
      extensions: {},
    });
  });

  it.each(['', '?', '?query=', '?query={a}&query={b}', '?query={a}&variables=[]', '?query={a}&variables={'])(
    'is refused as "%s"',
    (search) => expect(() => parseSearch(search)).toThrow(MalformedRequest),
  );
});
