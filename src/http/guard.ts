// Who may speak to us at all, before any authentication: the names in Host and Origin, checked on every transport.
//
// Host defeats DNS rebinding: a foreign page whose name was pointed at this address still sends its own name.
// Origin defeats cross-site requests and cross-site WebSockets, which no same-origin policy stops.
// Non-guarantee: programs outside a browser may write any header they like; for them there is the token.
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

export interface GuardOptions {
  /** The address that the server is bound to, e.g. `127.0.0.1`, `0.0.0.0`, `gateway.example.org`. */
  readonly boundHost: string;
  /** Names (`name`, `name:port`, `[v6]:port`) beside the bound one; without a port: the default or our own port. */
  readonly allowedHosts: readonly string[];
  /** Origins (`https://name[:port]`) other than our own whose pages may call us. */
  readonly allowedOrigins: readonly string[];
}

/** What the guard reads of a request; any node request will do, an upgrade's as well. */
export type GuardedRequest = Pick<IncomingMessage, 'headers' | 'rawHeaders' | 'url'> & {
  readonly socket: Pick<IncomingMessage['socket'], 'localAddress' | 'localPort'>;
};

export interface Refusal {
  readonly statusCode: 400 | 403 | 421;
  readonly code: 'BAD_HOST' | 'HOST_NOT_SERVED' | 'ORIGIN_NOT_ALLOWED';
  /** For the client: what was refused and how an operator can allow it. */
  readonly message: string;
}

export interface Guard {
  /** Why the request is refused (RFC 9110 §15.5.20 for 421), or null when it may pass. */
  refuse(request: GuardedRequest): Refusal | null;
  /** Whether a page of another, allowed origin asks: it needs CORS headers to read the answer. */
  isAllowedForeignOrigin(origin: string): boolean;
}

interface Authority {
  readonly name: string;
  /** null: the scheme's default port. */
  readonly port: number | null;
}

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '::1'];
const WILDCARD_ADDRESSES = new Set(['0.0.0.0', '::']);
const AUTHORITY = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::(\d{1,5}))?$/i;
const MAX_AUTHORITY_LENGTH = 300;

/** `name`, `name:port` or `[v6]:port` in lower case, without a root dot; null when it is none of them. */
export function parseAuthority(text: string): Authority | null {
  if (text.length > MAX_AUTHORITY_LENGTH) return null;
  const match = AUTHORITY.exec(text);
  const name = (match?.[1] ?? match?.[2])?.toLowerCase().replace(/\.$/, '');
  if (!match || !name) return null;
  if (match[1] !== undefined && isIP(match[1]) !== 6) return null;
  const port = match[3] === undefined ? null : Number(match[3]);
  return port !== null && port > 65_535 ? null : { name, port };
}

/** Whether only this machine can connect to an address or name. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, '');
  if (isIP(name) === 4) return name.startsWith('127.');
  return name === '::1' || name === 'localhost';
}

/** An IPv4 address that arrives on a dual-stack socket is written `::ffff:10.0.0.1`. */
function plainAddress(address: string | undefined): string | null {
  return address?.replace(/^::ffff:/i, '').toLowerCase() ?? null;
}

function countHosts(rawHeaders: readonly string[]): number {
  let count = 0;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i];
    if (name?.length === 4 && name.toLowerCase() === 'host') count += 1;
  }
  return count;
}

/** An absolute target (RFC 9112 §3.2.2) counts more than Host, which must say the same. */
function namesAnotherHost(target: string | undefined, host: string | undefined): boolean {
  if (!target || target.startsWith('/') || target === '*') return false;
  const authority = /^https?:\/\/([^/?#]*)/i.exec(target)?.[1];
  return authority === undefined || authority.toLowerCase() !== host?.toLowerCase();
}

export function createGuard(options: GuardOptions): Guard {
  const ownNames = new Set(LOOPBACK_NAMES);
  const boundName = options.boundHost.toLowerCase().replace(/^\[|\]$/g, '');
  if (!WILDCARD_ADDRESSES.has(boundName)) ownNames.add(boundName);
  const configured = options.allowedHosts.map(parseAuthority).filter((authority) => authority !== null);
  const foreignOrigins = new Set(options.allowedOrigins.map((origin) => new URL(origin).origin));
  // Hosts that passed, per port: the same few headers come back with every request.
  const passed = new Set<string>();
  const maxPassed = 64;

  function isServed(host: Authority, request: GuardedRequest): boolean {
    const ownPort = request.socket.localPort;
    const onOwnPort = host.port === ownPort || (host.port === null && ownPort === 80);
    if (onOwnPort && ownNames.has(host.name)) return true;
    // Bound to every address: the one that this connection arrived at is ours, and no name can be rebound to look like it.
    if (onOwnPort && isIP(host.name) !== 0 && host.name === plainAddress(request.socket.localAddress))
      return true;
    return configured.some(
      (entry) =>
        entry.name === host.name &&
        (entry.port === null ? host.port === null || onOwnPort : entry.port === host.port),
    );
  }

  function refuseHost(request: GuardedRequest): Refusal | null {
    const text = request.headers.host;
    const key = `${request.socket.localPort}|${request.socket.localAddress}|${text}`;
    // Node keeps the first of two Host headers and a proxy may have read the second one.
    if (countHosts(request.rawHeaders) > 1) return badHost('more than one Host header');
    if (namesAnotherHost(request.url, text)) return badHost('the target names another host than Host does');
    if (passed.has(key)) return null;
    const host = text === undefined ? null : parseAuthority(text);
    if (!host) return badHost(text === undefined ? 'no Host header' : 'the Host header is malformed');
    if (!isServed(host, request)) {
      return {
        statusCode: 421,
        code: 'HOST_NOT_SERVED',
        message: `This gateway does not serve the host "${text}". Add it to XENOGRAPH_ALLOWED_HOSTS to allow it.`,
      };
    }
    if (passed.size < maxPassed) passed.add(key);
    return null;
  }

  function refuseOrigin(request: GuardedRequest): Refusal | null {
    const origin = request.headers.origin;
    if (origin === undefined || isSameOrigin(origin, request.headers.host) || isForeignAllowed(origin))
      return null;
    return {
      statusCode: 403,
      code: 'ORIGIN_NOT_ALLOWED',
      message: `Pages of the origin "${origin.slice(0, MAX_AUTHORITY_LENGTH)}" may not use this gateway. Add it to XENOGRAPH_ALLOWED_ORIGINS to allow it.`,
    };
  }

  function isForeignAllowed(origin: string): boolean {
    return foreignOrigins.has(origin.toLowerCase());
  }

  return {
    refuse: (request) => refuseHost(request) ?? refuseOrigin(request),
    isAllowedForeignOrigin: isForeignAllowed,
  };
}

/** Browsers leave the default port out of both headers, so the texts agree; the scheme may be a TLS proxy's. */
function isSameOrigin(origin: string, host: string | undefined): boolean {
  const match = /^https?:\/\/(.+)$/i.exec(origin);
  return match?.[1] !== undefined && host !== undefined && match[1].toLowerCase() === host.toLowerCase();
}

function badHost(reason: string): Refusal {
  return { statusCode: 400, code: 'BAD_HOST', message: `Refused: ${reason}.` };
}
