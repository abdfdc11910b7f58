// The bearer token of the gateway's one administrator, until there are users: compared in constant time.
import { createHash, timingSafeEqual } from 'node:crypto';

export const MIN_ADMIN_TOKEN_LENGTH = 32;

/** Whether what a client presented is the token; `null` as the expected token lets everybody in. */
export type TokenCheck = (presented: string | null) => boolean;

export function createTokenCheck(adminToken: string | null): TokenCheck {
  if (adminToken === null) return () => true;
  // Equal lengths for timingSafeEqual, and no telling how long the token is.
  const expected = digest(adminToken);
  return (presented) => presented !== null && timingSafeEqual(digest(presented), expected);
}

/**
 * The token of an `Authorization` header or of the same-named member of a `connection_init` payload
 * (`Bearer <token>`, RFC 6750 §2.1, scheme in any case); null when it is absent or of another scheme.
 */
export function bearerToken(authorization: unknown): string | null {
  if (typeof authorization !== 'string') return null;
  const match = /^bearer +([^\s]+) *$/i.exec(authorization);
  return match?.[1] ?? null;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
