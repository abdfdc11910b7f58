// One request to one answer: RPC endpoints, preflight, handlers by longest prefix, error pages for the rest.
import type { Ref } from '../database/wire-value.ts';
import { callContext } from '../rpc/call-context.ts';
import type { Dispatcher } from '../rpc/dispatcher.ts';
import type { Pool } from '../rpc/pool.ts';
import { OcamlException, ocamlException } from '../wire/ocaml-exception.ts';
import { type HttpAction, httpActions } from './actions.ts';
import {
  forbiddenPage,
  type HttpAnswer,
  internalErrorPage,
  notImplementedPage,
  plainAnswer,
  unauthorisedPage,
} from './answer.ts';
import { authenticate } from './authenticate.ts';
import type { HttpHandler } from './handler.ts';
import { type HttpRequest, type RequestHead, requestLimits } from './request.ts';
import { answerJson, answerXml } from './rpc-endpoint.ts';
import { thumbprintHeaders } from './thumbprint.ts';

const METHODS = new Set(['GET', 'POST', 'PUT', 'OPTIONS', 'CONNECT']);
const CORS = [
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Allow-Headers', 'X-Requested-With'],
] as const;
const JSON_PATH = '/jsonrpc';

export class Router {
  readonly #pool: Pool;
  readonly #dispatcher: Dispatcher;
  readonly #actions: readonly (HttpAction & { readonly handler?: HttpHandler })[];

  constructor(pool: Pool, dispatcher: Dispatcher, handlers: readonly HttpHandler[]) {
    this.#pool = pool;
    this.#dispatcher = dispatcher;
    const handled = handlers.map((handler) => ({ ...handler, handler }));
    const isHandled = (action: HttpAction) =>
      handlers.some(({ method, path }) => method === action.method && path === action.path);
    // Longest first: the first that fits is the one meant.
    this.#actions = [...handled, ...httpActions.filter((action) => !isHandled(action))].sort(
      (a, b) => b.path.length - a.path.length,
    );
  }

  /** What a request deserves before its body is read; undefined: read the body. */
  refuseHead(head: RequestHead): HttpAnswer | undefined {
    if (!METHODS.has(head.method)) return notImplementedPage(head.method);
    if (head.method !== 'POST' && head.method !== 'PUT') return undefined;
    if (head.method === 'POST' && head.contentLength === undefined) {
      const failure = ocamlException('Failure', 'We require a content-length: HTTP header');
      return internalErrorPage(failure.text);
    }
    if (head.method === 'POST' && (head.contentLength ?? 0) > requestLimits.bodyBytes) {
      return internalErrorPage('Http_svr.Client_requested_size_over_limit');
    }
    return undefined;
  }

  async answer(request: HttpRequest, host: Ref, signal: AbortSignal): Promise<HttpAnswer> {
    try {
      if (request.method === 'OPTIONS') return preflight(request);
      const action = this.#actions.find(
        (one) => one.method === request.method && request.path.startsWith(one.path),
      );
      if (action) return await this.#handled(action, request, host);
      if (request.method !== 'POST') return forbiddenPage();
      const isJson = request.path.startsWith(JSON_PATH);
      const rpc = isJson ? answerJson : answerXml;
      const context = callContext(request.headers);
      const { contentType, body, error, early } = await rpc(this.#dispatcher, request.body, {
        host,
        signal,
        context,
      });
      const more = early ? [] : [...CORS, ...thumbprintHeaders(this.#pool, request, error)];
      return plainAnswer(request.version, body, {
        close: closes(request),
        extra: [['content-type', contentType], ...more],
      });
    } catch (error) {
      if (error instanceof OcamlException) return internalErrorPage(error.text);
      throw error;
    }
  }

  async #handled(
    { action, handler }: HttpAction & { readonly handler?: HttpHandler },
    request: HttpRequest,
    host: Ref,
  ): Promise<HttpAnswer> {
    const visitor = authenticate(this.#pool, host, request);
    if (!visitor) return unauthorisedPage(action);
    try {
      if (!handler) return notImplementedPage(`${request.method} ${request.path}`);
      return await handler.answer({ pool: this.#pool, request, host, session: visitor.session });
    } finally {
      visitor.leave();
    }
  }
}

/** HTTP/1.0 ends after each answer, HTTP/1.1 when asked to. */
export function closes(request: Pick<HttpRequest, 'version' | 'headers'>): boolean {
  const connection = request.headers.get('connection')?.toLowerCase();
  return request.version === '1.0' ? connection !== 'keep-alive' : connection === 'close';
}

function preflight(request: HttpRequest): HttpAnswer {
  const asked = request.headers.get('access-control-request-headers');
  return plainAnswer(request.version, [], {
    close: closes(request),
    extra: [
      ['Access-Control-Allow-Origin', '*'],
      ['Access-Control-Allow-Headers', asked ? `${asked}, X-Requested-With` : 'X-Requested-With'],
      ['Access-Control-Allow-Methods', 'PUT'],
    ],
  });
}
