// Who asks, at the HTTP handlers: session_id from the cookie, then from the query, then Basic (contract
// §5.1). Members accept the pool's sessions here.
import type { Ref } from '../database/wire-value.ts';
import type { Pool } from '../rpc/pool.ts';
import { type HttpRequest, parsePairs } from './request.ts';

export interface Visitor {
  readonly session: Ref;
  /** Ends a session that was opened for this request alone. */
  leave(): void;
}

/** Undefined: refused. */
export function authenticate(pool: Pool, host: Ref, request: HttpRequest): Visitor | undefined {
  const cookies = parsePairs(request.headers.get('cookie') ?? '', /[;&]/);
  const session = cookies.get('session_id') ?? request.query.get('session_id');
  if (session !== undefined) {
    return pool.sessions.has(session) ? { session, leave: () => {} } : undefined;
  }
  const basic = /^Basic\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (basic === undefined) return undefined;
  const [username = '', ...password] = Buffer.from(basic, 'base64').toString('utf8').split(':');
  const { credentials } = pool;
  if (username !== credentials.username || password.join(':') !== credentials.password) return undefined;
  const agent = request.headers.get('user-agent') ?? 'unknown';
  const own = pool.sessions.open(host, `${agent} using Basic auth`);
  return { session: own, leave: () => pool.sessions.close(own) };
}
