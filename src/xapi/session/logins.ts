// The calls that open, test and end a XAPI session on one host (contract §2.1).
import { TransportError, XapiError } from '../errors.ts';
import type { HostConnection } from '../transport/host-connection.ts';
import type { TransportLimits } from '../transport/limits.ts';
import { coordinatorIn } from './find-coordinator.ts';

/** API version that the client speaks; xapi ignores it, old hosts check that it is a number. */
const API_VERSION = '1.20';
/** A ref that no session has: a coordinator refuses it with SESSION_INVALID, a member with HOST_IS_SLAVE. */
const NO_SESSION = 'OpaqueRef:NULL';

export interface LoginOptions {
  readonly username: string;
  readonly password: string;
  readonly originator: string;
  readonly limits: TransportLimits;
  readonly signal: AbortSignal;
}

/** @returns the session's ref. @throws XapiError · TransportError. */
export async function login(host: HostConnection, options: LoginOptions): Promise<string> {
  const session = await host.call({
    method: 'session.login_with_password',
    params: [options.username, options.password, API_VERSION, options.originator],
    timeoutMs: options.limits.loginMs,
    signals: [options.signal],
  });
  if (typeof session === 'string' && session !== '') return session;
  throw new TransportError('BAD_ANSWER', `${host.address}: the login answered no session`);
}

/**
 * Asks a host whether it is the coordinator, without telling it anything. `session` may be a live one, to learn
 * whether it still holds.
 */
export async function probe(
  host: HostConnection,
  session: string | undefined,
  { limits, signals }: { limits: TransportLimits; signals: readonly AbortSignal[] },
): Promise<{ alive: boolean; coordinator: boolean; address?: string }> {
  try {
    await host.call({
      method: 'pool.get_all',
      params: [session ?? NO_SESSION],
      timeoutMs: limits.probeMs,
      signals,
    });
    return { alive: true, coordinator: true };
  } catch (error) {
    const address = coordinatorIn(error);
    if (address !== undefined) return { alive: false, coordinator: false, address };
    if (error instanceof XapiError && error.code === 'SESSION_INVALID')
      return { alive: false, coordinator: true };
    throw error;
  }
}

/** Ends a session as far as that is possible in a bounded time: xapi forgets idle ones by itself. */
export async function logout(host: HostConnection, session: string, limits: TransportLimits): Promise<void> {
  try {
    await host.call({ method: 'session.logout', params: [session], timeoutMs: limits.logoutMs, signals: [] });
  } catch (error) {
    if (!(error instanceof XapiError || error instanceof TransportError)) throw error;
  }
}
