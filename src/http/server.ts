// The HTTP server: guard first, then GraphQL, health and the front end, on one port with the WebSockets.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Pipeline } from '../graphql/pipeline/contract.ts';
import type { Cancel, Clock } from '../lib/clock.ts';
import type { Logger } from '../lib/log.ts';
import type { Exposition } from '../metrics/export/exposition.ts';
import { type HttpProblem, refuseBytes, sendProblem } from './answers.ts';
import { startApollo } from './apollo.ts';
import { addGraphqlRoute, GRAPHQL_PATH } from './graphql-route.ts';
import { createGuard, type Guard } from './guard.ts';
import { addHealth } from './health.ts';
import { addMetricsRoute, METRICS_PATH } from './metrics-route.ts';
import { addStaticFiles, notFound } from './static-files.ts';
import { type Authenticate, createAuthenticate } from './token.ts';

export const PLAYGROUND_PATH = '/playground';

export interface HttpLimits {
  readonly bodyBytes: number;
  readonly headerBytes: number;
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  /** From the end of an operation to the last byte that its client has taken. */
  readonly answerTimeoutMs: number;
  readonly concurrentRequests: number;
  readonly connections: number;
  /** Lexical tokens of a document, as the pipeline limits them. */
  readonly documentTokens: number;
}

export interface HttpOptions {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly adminToken: string | null;
  readonly allowedHosts: readonly string[];
  readonly allowedOrigins: readonly string[];
  readonly limits: HttpLimits;
  readonly pipeline: Pipeline;
  /** Folder of the built playground; may be absent. */
  readonly playground: string;
  readonly ready: () => boolean;
  /** Makes what Prometheus reads; null: there is no such path. @throws ExpositionLimitError, by the promise. */
  readonly gather: (() => Promise<Exposition>) | null;
  readonly log: Logger;
  readonly clock: Clock;
}

export interface HttpServer {
  /** `http://host:port`, with the port that the system chose. */
  readonly url: string;
  /** For WebSocket upgrades, with what every transport checks first. */
  readonly server: Server;
  readonly guard: Guard;
  readonly authenticate: Authenticate;
  /** Takes no more requests, lets those in progress end within `graceMs`, then cuts what is left. */
  close(graceMs: number): Promise<void>;
}

/** @throws the system's error when the port cannot be had. */
export async function startHttpServer(options: HttpOptions): Promise<HttpServer> {
  const { host, port, limits, pipeline, log, clock, gather } = options;
  const guard = createGuard({
    boundHost: host,
    allowedHosts: options.allowedHosts,
    allowedOrigins: options.allowedOrigins,
  });
  const authenticate = createAuthenticate(options.adminToken);
  const apollo = await startApollo({ pipeline, log, documentTokens: limits.documentTokens });
  const app = createApp(options, guard);
  addGuard(app, guard);
  addGraphqlRoute(app, { apollo, authenticate, limits, clock });
  addHealth(app, options.ready);
  if (gather) addMetricsRoute(app, { gather, authenticate, clock, answerTimeoutMs: limits.answerTimeoutMs });
  addStaticFiles(app, PLAYGROUND_PATH, options.playground);
  app.get('/', (_request, reply) => reply.redirect(PLAYGROUND_PATH));
  try {
    await app.listen({ host, port });
  } catch (error) {
    await apollo.stop();
    await app.close();
    throw error;
  }
  return {
    url: urlOf(app.server.address() as AddressInfo, host),
    server: app.server,
    guard,
    authenticate,
    close: async (graceMs) => {
      await closeWithin(app, graceMs, clock);
      await apollo.stop();
    },
  };
}

function createApp({ limits, log, gather }: HttpOptions, guard: Guard): FastifyInstance {
  const methods = gather ? [...METHODS, METRICS_METHODS] : METHODS;
  const app = Fastify({
    logger: false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestTimeoutMs,
    http: { maxHeaderSize: limits.headerBytes, headersTimeout: limits.headersTimeoutMs },
    // Idle keep-alive connections would hold a stopping process for their whole timeout.
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: false },
    clientErrorHandler: refuseBytes,
    // Paths that cannot be decoded: no hook sees those.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(reply, guard.refuse(request.raw) ?? problemOf(error, request, log));
    },
  }) as unknown as FastifyInstance;
  app.server.maxConnections = limits.connections;
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler((error: FastifyError, request, reply) => {
    sendProblem(reply, problemOf(error, request, log));
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const allowed = methods.find(([known]) => known.test(path))?.[1];
    if (!allowed) return sendProblem(reply, notFound(path));
    reply.header('allow', allowed);
    // A preflight that got here comes from our own or an allowed origin (the guard refused the others).
    if (request.method === 'OPTIONS') return reply.code(204).send();
    return sendProblem(reply, {
      statusCode: 405,
      code: 'METHOD_NOT_ALLOWED',
      message: `${request.method} is not served at ${path}: use ${allowed}.`,
    });
  });
  return app;
}

type PathMethods = readonly [path: RegExp, allowed: string];

const METHODS: readonly PathMethods[] = [
  [new RegExp(`^${GRAPHQL_PATH}$`), 'GET, POST, OPTIONS'],
  [new RegExp(`^(?:/|/healthz|/readyz|${PLAYGROUND_PATH}(?:/.*)?)$`), 'GET, HEAD, OPTIONS'],
];

const METRICS_METHODS: PathMethods = [new RegExp(`^${METRICS_PATH}$`), 'GET, HEAD, OPTIONS'];

function addGuard(app: FastifyInstance, guard: Guard): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-content-type-options', 'nosniff');
    const refusal = guard.refuse(request.raw);
    if (refusal) {
      sendProblem(reply, refusal);
      return;
    }
    const { origin } = request.headers;
    if (origin !== undefined && guard.isAllowedForeignOrigin(origin))
      allowForeignPage(request, reply, origin);
    done();
  });
}

const PREFLIGHT_SECONDS = '600';

/** CORS (https://fetch.spec.whatwg.org/#http-cors-protocol); the token travels in a header, so no credentials mode. */
function allowForeignPage(request: FastifyRequest, reply: FastifyReply, origin: string): void {
  reply.header('access-control-allow-origin', origin).header('vary', 'Origin');
  if (request.method !== 'OPTIONS') return;
  reply
    .header('access-control-allow-methods', 'GET, POST')
    .header('access-control-allow-headers', 'authorization, content-type, apollo-require-preflight')
    .header('access-control-max-age', PREFLIGHT_SECONDS);
}

/** Fastify's own errors by what they mean to a client; anything else is ours: masked, and logged once. */
function problemOf(error: FastifyError, request: FastifyRequest, log: Logger): HttpProblem {
  const statusCode = error.statusCode ?? 500;
  if (statusCode === 413) {
    return {
      statusCode,
      code: 'BODY_TOO_LARGE',
      message: 'The body is larger than XENOGRAPH_MAX_BODY_BYTES allows.',
    };
  }
  if (statusCode === 415) {
    return {
      statusCode,
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: 'Send the body as content-type application/json.',
    };
  }
  if (statusCode >= 400 && statusCode < 500) {
    return { statusCode, code: 'BAD_REQUEST', message: error.message };
  }
  log.error({ err: error, method: request.method, path: request.url.split('?', 1)[0] }, 'request failed');
  return {
    statusCode: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: 'The gateway failed; its log has the cause.',
  };
}

function urlOf({ port, family, address }: AddressInfo, host: string): string {
  const isWildcard = address === '0.0.0.0' || address === '::';
  if (isWildcard) return `http://localhost:${port}`;
  return `http://${host.includes(':') && family === 'IPv6' ? `[${host}]` : host}:${port}`;
}

async function closeWithin(app: FastifyInstance, graceMs: number, clock: Clock): Promise<void> {
  const cancel: Cancel = clock.after(graceMs, () => app.server.closeAllConnections());
  try {
    await app.close();
  } finally {
    cancel();
  }
}
