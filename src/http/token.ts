// The bearer token of the gateway's one administrator, until there are users: compared in constant time.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Principal } from '../graphql/pipeline/contract.ts';

export const MIN_ADMIN_TOKEN_LENGTH = 32;

/** Until rights come, whoever gets in may do everything. */
export const ADMINISTRATOR: Principal = Object.freeze({ id: 'administrator', fingerprint: 'administrator' });

/**
 * Who presents this `Authorization` value (of the header, or of a `connection_init` payload), or null when nobody
 * may be told. Without a configured token everybody is the administrator: the gateway is bound to loopback then.
 */
export type Authenticate = (authorization: unknown) => Principal | null;

export function createAuthenticate(adminToken: string | null): Authenticate {
  if (adminToken === null) return () => ADMINISTRATOR;
  // Digests have equal lengths, as timingSafeEqual needs, and tell nothing of the token's own.
  const expected = digest(adminToken);
  return (authorization) => {
    const presented = bearerToken(authorization);
    return presented !== null && timingSafeEqual(digest(presented), expected) ? ADMINISTRATOR : null;
  };
}

/** RFC 6750 §2.1, the scheme in any case; null when the value is absent or of another scheme. */
function bearerToken(authorization: unknown): string | null {
  if (typeof authorization !== 'string') return null;
  const match = /^bearer +([^\s]+) *$/i.exec(authorization);
  return match?.[1] ?? null;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
