// How the playground asks: queries by POST, subscriptions over graphql-transport-ws, each with the headers tab's token.
import type { Fetcher, FetcherOpts, FetcherParams } from '@graphiql/toolkit';
import { type ExecutionResult, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { createClient } from 'graphql-ws';

export interface Endpoints {
  /** http(s)://…/graphql */
  readonly http: string;
  /** ws(s)://…/graphql */
  readonly socket: string;
}

export function createFetcher({ http, socket }: Endpoints): Fetcher {
  return (given, options) => {
    const operations = operationsOf(given.query);
    // GraphiQL's own idea of the document lags behind its text: just after a change of tabs it names the other tab's
    // operation. Where there is only one, no name is needed.
    const params = operations.length === 1 ? { ...given, operationName: null } : given;
    const named = operations.find(({ name }) => name?.value === params.operationName);
    const asked = named ?? operations[0];
    return asked?.operation === 'subscription'
      ? (subscribe(socket, params, options) as AsyncIterable<ExecutionResult>)
      : post(http, params, options);
  };
}

function operationsOf(query: string): readonly OperationDefinitionNode[] {
  try {
    return parse(query).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  } catch {
    // The gateway says what is wrong with it.
    return [];
  }
}

async function post(url: string, params: FetcherParams, options?: FetcherOpts) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify(params),
  });
  return answer.json();
}

/** A socket of its own for each subscription, closed with it. */
async function* subscribe(url: string, params: FetcherParams, options?: FetcherOpts) {
  const client = createClient({ url, connectionParams: { ...options?.headers }, retryAttempts: 0 });
  try {
    const { query, variables, operationName } = params;
    yield* client.iterate({ query, variables, operationName });
  } finally {
    await client.dispose();
  }
}
