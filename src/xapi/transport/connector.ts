// Opens the sockets of a host for undici, and lets only trusted ones through.
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { buildConnector } from 'undici';
import type { Trust } from './trust.ts';

/**
 * A connector that hands a TLS socket on only after `trust` has accepted its certificate. Verification is done by
 * Node in every mode (`authorized`), but its result is judged here, since pins may overrule it. No TLS session is
 * reused: a resumed one would not show a certificate again.
 */
export function createConnector(trust: Trust, connectMs: number): buildConnector.connector {
  const { options } = trust;
  const connect = buildConnector({
    timeout: connectMs,
    maxCachedSessions: 0,
    rejectUnauthorized: false,
    ...(options.mode === 'ca' ? { ca: options.ca } : {}),
  });
  return (target, callback) =>
    connect(target, (...[error, socket]) => {
      if (error) return callback(error, null);
      const refusal = refuse(socket, trust, target.hostname);
      if (!refusal) return callback(null, socket);
      socket.destroy();
      callback(refusal, null);
    });
}

function refuse(socket: Socket, trust: Trust, host: string): Error | undefined {
  if (!(socket instanceof TLSSocket)) return undefined;
  try {
    trust.check(socket, host);
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
