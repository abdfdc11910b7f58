// Which media type answers have.
import { expect, it } from 'vitest';
import { createNegotiate, GRAPHQL_TYPE, JSON_TYPE } from '../../src/http/media-type.ts';

it.each([
  [undefined, JSON_TYPE],
  ['', JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['application/json; charset=utf-8', JSON_TYPE],
  ['application/graphql-response+json', GRAPHQL_TYPE],
  ['Application/GraphQL-Response+JSON', GRAPHQL_TYPE],
  ['application/graphql-response+json, application/json;q=0.9', GRAPHQL_TYPE],
  ['application/json;q=0.9, application/graphql-response+json', GRAPHQL_TYPE],
  ['application/graphql-response+json, application/json', GRAPHQL_TYPE],
  ['application/json, application/graphql-response+json', JSON_TYPE],
  ['application/graphql-response+json;q=0.5, */*;q=0.1', GRAPHQL_TYPE],
  ['application/json;q=0, */*', GRAPHQL_TYPE],
  ['application/json, multipart/mixed', JSON_TYPE],
  ['text/html,application/xhtml+xml,*/*;q=0.8', JSON_TYPE],
  ['text/html', null],
  ['application/json;q=0', null],
  ['application/json;q=seven', null],
  ['*/*;q=0', null],
])('Accept %j is answered as %j', (accept, expected) => {
  const negotiate = createNegotiate();
  expect(negotiate(accept)).toBe(expected);
  // The remembered decision is the same.
  expect(negotiate(accept)).toBe(expected);
});
