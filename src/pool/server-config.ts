// One configured server: a XAPI endpoint of a pool with its credentials.
import type { Credentials } from '../xapi/session/options.ts';
import type { TlsOptions } from '../xapi/transport/trust.ts';

export interface ServerConfig extends Credentials {
  /** Stable over restarts; `$pool` of the pool's records. */
  readonly key: string;
  /** `https://host` or `http://host:port` of any host of the pool. */
  readonly url: string;
  readonly label: string;
  readonly readOnly: boolean;
  /** How the certificate is trusted; the system's authorities unless given. */
  readonly tls?: TlsOptions;
}

/** Whether two configurations of one server reach it the same way, so that a running connection may stay. */
export function connectsAlike(a: ServerConfig, b: ServerConfig): boolean {
  return (
    a.url === b.url &&
    a.username === b.username &&
    // A function that reads the password is asked at each login: only another function is another password.
    a.password === b.password &&
    JSON.stringify(a.tls ?? null) === JSON.stringify(b.tls ?? null)
  );
}
