// What serves a path beside the RPC endpoints: RRDs and the like. The server has routed by longest prefix and
// authenticated before the handler is called.
import type { Ref } from '../database/wire-value.ts';
import type { Pool } from '../rpc/pool.ts';
import type { HttpAnswer } from './answer.ts';
import type { HttpRequest } from './request.ts';

export interface Exchange {
  readonly pool: Pool;
  readonly request: HttpRequest;
  /** The host whose address the request came to. */
  readonly host: Ref;
  /** The session that was shown, or one opened for this request alone (Basic). */
  readonly session: Ref;
}

export interface HttpHandler {
  readonly method: 'GET' | 'PUT' | 'POST' | 'CONNECT';
  readonly path: string;
  /** The action's name in the datamodel, the realm of a 401: `rrd_updates`. */
  readonly action: string;
  answer(exchange: Exchange): HttpAnswer | Promise<HttpAnswer>;
}
