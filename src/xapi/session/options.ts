// What a session is given, and what it tells about itself.
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/log.ts';
import type { ScanLimits } from '../events/scan-limits.ts';
import type { TransportLimits } from '../transport/limits.ts';
import type { TlsOptions } from '../transport/trust.ts';

export interface Credentials {
  readonly username: string;
  /** A function is asked before every login, so that a password file may change under a running gateway. */
  readonly password: string | (() => string | Promise<string>);
}

export interface SessionOptions extends Credentials {
  /** Key of the pool that records carry as `$pool`. */
  readonly pool: string;
  /** `https://host` or `http://host:port` of any host of the pool. */
  readonly url: string;
  /** Default `system`; without meaning for http. */
  readonly tls?: TlsOptions;
  /** Other hosts of the pool that were known before, as bare addresses. */
  readonly members?: readonly string[];
  /** Client name that xapi shows and counts sessions by, e.g. `xenograph/0.1.0`. */
  readonly originator?: string;
  readonly clock?: Clock;
  readonly logger?: Logger;
  /** 0 ≤ random() < 1, for jitter. */
  readonly random?: () => number;
  readonly limits?: Partial<TransportLimits>;
  readonly scanLimits?: Partial<ScanLimits>;
}

/**
 * `disconnected`: nothing was asked yet, or the last attempt failed · `connecting` · `connected` · `refused`: the
 * credentials were refused, nothing is tried until they change · `stopped`.
 */
export type SessionState = 'disconnected' | 'connecting' | 'connected' | 'refused' | 'stopped';

export interface SessionStatus {
  readonly state: SessionState;
  /** Name or address of the coordinator in use, null before the first login. */
  readonly address: string | null;
  /** How certificates are trusted; `none` is plain http. */
  readonly tls: TlsOptions['mode'] | 'none';
  readonly lastError: SessionError | null;
}

export interface SessionError {
  /** XapiError code or TransportFailure. */
  readonly code: string;
  readonly message: string;
  /** Wall-clock ms. */
  readonly atMs: number;
}
