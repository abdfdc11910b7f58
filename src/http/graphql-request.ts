// The parameters of a GraphQL request, from a POST body or a GET query string (GraphQL over HTTP, "Request").
import type { OperationRequest } from '../graphql/pipeline/contract.ts';

/** The request is well-formed HTTP, yet no GraphQL request: answered 400 whatever the client accepts. */
export class MalformedRequest extends Error {
  override readonly name = 'MalformedRequest';
}

/** @throws MalformedRequest when a parameter has the wrong type or the query is missing. */
export function parseBody(body: unknown): OperationRequest {
  if (Array.isArray(body))
    throw new MalformedRequest('Batched operations are not supported: send one object.');
  if (!isMap(body)) throw new MalformedRequest('The body must be a JSON object with a "query".');
  return parseParameters(body);
}

/** `search` is the query string, with or without its question mark. @throws MalformedRequest as parseBody. */
export function parseSearch(search: string): OperationRequest {
  const parameters = new URLSearchParams(search);
  const once = (name: string): string | undefined => {
    const values = parameters.getAll(name);
    if (values.length > 1) throw new MalformedRequest(`"${name}" must be given once.`);
    return values[0];
  };
  const json = (name: string): unknown => {
    const text = once(name);
    if (text === undefined || text === '') return undefined;
    try {
      return JSON.parse(text);
    } catch {
      throw new MalformedRequest(`"${name}" must be a JSON object.`);
    }
  };
  return parseParameters({
    query: once('query'),
    operationName: once('operationName') || undefined,
    variables: json('variables'),
    extensions: json('extensions'),
  });
}

function parseParameters(body: Readonly<Record<string, unknown>>): OperationRequest {
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || query === '') {
    throw new MalformedRequest(
      query === undefined ? '"query" is missing.' : '"query" must be a text that is not empty.',
    );
  }
  if (!isAbsent(operationName) && typeof operationName !== 'string') {
    throw new MalformedRequest('"operationName" must be a text or null.');
  }
  if (!isAbsent(variables) && !isMap(variables)) {
    throw new MalformedRequest('"variables" must be a JSON object or null.');
  }
  if (!isAbsent(extensions) && !isMap(extensions)) {
    throw new MalformedRequest('"extensions" must be a JSON object or null.');
  }
  return { query, operationName, variables, extensions };
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
