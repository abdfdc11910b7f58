// GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/): POST with a JSON body, GET for queries.
//
// Cross-site requests: POST takes application/json alone, which no foreign page can send without asking first. GET is
// answered when the browser says that the page is ours, or when the request carries what needs asking first.
import { type ApolloServer, type GraphQLRequest, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OperationRequest, Principal } from '../graphql/pipeline/contract.ts';
import type { Clock } from '../lib/clock.ts';
import { toBytes } from './answer-bytes.ts';
import { type HttpProblem, NOBODY, sendProblem } from './answers.ts';
import type { ApolloContext } from './apollo.ts';
import { MalformedRequest, parseBody, parseSearch } from './graphql-request.ts';
import { createNegotiate, GRAPHQL_TYPE, JSON_TYPE, type ResponseType } from './media-type.ts';
import type { Authenticate } from './token.ts';
import { Turns } from './turns.ts';

export const GRAPHQL_PATH = '/graphql';

export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<ApolloContext>;
  readonly authenticate: Authenticate;
  readonly clock: Clock;
  readonly limits: {
    /** Requests in progress at once, from their head to the end of their answer; more are answered 503. */
    readonly concurrentRequests: number;
    /** Time in which an answer must have been taken by its client. */
    readonly answerTimeoutMs: number;
  };
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set for requests of the GraphQL endpoint that brought the token. */
    principal: Principal | null;
  }
}

export function addGraphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { apollo, authenticate, clock, limits } = options;
  const { concurrentRequests, answerTimeoutMs } = limits;
  const turns = new Turns(clock, answerTimeoutMs);
  const negotiate = createNegotiate();
  let inProgress = 0;
  const leave = () => {
    inProgress -= 1;
  };

  function refusal({ method, headers }: FastifyRequest, type: ResponseType | null): HttpProblem | null {
    if (!type) return NOT_ACCEPTABLE;
    return method === 'GET' && !isAskedFirst(headers) ? CSRF_REFUSED : null;
  }

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const type = negotiate(request.headers.accept);
    const refused = refusal(request, type);
    if (refused || !type || !request.principal)
      return sendProblem(reply, refused ?? NOBODY, type ?? JSON_TYPE);
    try {
      const asker = { principal: request.principal, connection: request.raw.socket };
      const context = { contextValue: { request: asker } };
      const { body, http } = await apollo.executeOperation(apolloRequest(request), context);
      if (body.kind !== 'single') throw new Error('incremental delivery is not part of the schema');
      const allow = http.headers.get('allow');
      if (allow !== undefined) reply.header('allow', allow);
      if (http.status === 503) reply.header('retry-after', '1');
      reply
        .code(statusOf(http.status, type))
        .header('content-type', type)
        .header('cache-control', 'no-store');
      const bytes = toBytes(JSON.stringify(body.singleResult));
      turns.watch(reply.raw, bytes.length);
      return reply.send(bytes);
    } catch (error) {
      if (!(error instanceof MalformedRequest)) throw error;
      return sendProblem(reply, { statusCode: 400, code: 'BAD_REQUEST', message: error.message }, type);
    }
  }

  app.decorateRequest('principal', null);
  app.route({
    method: ['GET', 'POST'],
    url: GRAPHQL_PATH,
    exposeHeadRoute: false,
    // Before the body is read: whoever sends it slowly counts as well.
    onRequest: (request, reply, done) => {
      request.principal = authenticate(request.headers.authorization);
      const overload = inProgress < concurrentRequests ? null : OVERLOADED;
      const refused = request.principal ? overload : NOBODY;
      if (refused) {
        if (refused === NOBODY) reply.header('www-authenticate', 'Bearer');
        else reply.header('retry-after', '1');
        sendProblem(reply, refused, negotiate(request.headers.accept) ?? JSON_TYPE);
        return;
      }
      inProgress += 1;
      reply.raw.once('close', leave);
      turns.take(request.raw.socket, reply.raw, done);
    },
    handler: answer,
  });
}

/** What tells Apollo that a request came by GET, hence may only be a query. */
const BY_GET = Object.freeze({ method: 'GET', headers: new HeaderMap(), search: '', body: undefined });

/** What follows the path, which may stand behind a scheme and a host. */
function searchOf(url: string): string {
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at);
}

/** @throws MalformedRequest */
function apolloRequest({ method, body, url }: FastifyRequest): GraphQLRequest {
  const operation: OperationRequest = method === 'GET' ? parseSearch(searchOf(url)) : parseBody(body);
  const request: GraphQLRequest = { query: operation.query };
  if (operation.operationName) request.operationName = operation.operationName;
  if (operation.variables) request.variables = operation.variables;
  if (operation.extensions) request.extensions = operation.extensions;
  if (method === 'GET') request.http = BY_GET;
  return request;
}

/**
 * A well-formed request whose operation cannot run is a 400 for clients of the newer media type; those of plain JSON
 * take any other status than 200 for an answer that is not GraphQL's.
 */
function statusOf(status: number | undefined, type: ResponseType): number {
  if (status === undefined) return 200;
  return status === 400 && type !== GRAPHQL_TYPE ? 200 : status;
}

/** Headers that a page can send to another origin only after a preflight, which the guard refuses. */
const ASKED_FIRST = ['x-apollo-operation-name', 'apollo-require-preflight', 'x-graphql-require-preflight'];

function isAskedFirst(headers: FastifyRequest['headers']): boolean {
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return true;
  if (/^application\/json\b/i.test(headers['content-type'] ?? '')) return true;
  return ASKED_FIRST.some((name) => headers[name] !== undefined && headers[name] !== '');
}

const NOT_ACCEPTABLE: HttpProblem = {
  statusCode: 406,
  code: 'NOT_ACCEPTABLE',
  message: 'Answers are application/json or application/graphql-response+json: accept one of them.',
};
const CSRF_REFUSED: HttpProblem = {
  statusCode: 403,
  code: 'CSRF_REFUSED',
  message: `A GET that any web page could have sent is refused: send one of the headers ${ASKED_FIRST.join(', ')}, or POST.`,
};
const OVERLOADED: HttpProblem = {
  statusCode: 503,
  code: 'OVERLOADED',
  message: 'Too many operations are in progress: try again.',
};
