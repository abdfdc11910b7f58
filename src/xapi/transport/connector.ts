// Opens the sockets of a host, and lets only trusted ones through.
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls, TLSSocket } from 'node:tls';
import type { Clock } from '../../lib/clock.ts';
import { TransportError } from '../errors.ts';
import type { Trust } from './trust.ts';

/** Where a connector leads to. */
export interface Target {
  /** Host name or address, without brackets. */
  readonly host: string;
  readonly port: number;
  readonly isTls: boolean;
}

export interface ConnectorOptions {
  readonly trust: Trust;
  readonly clock: Clock;
  /** From the first SYN to the end of the TLS handshake. */
  readonly connectMs: number;
}

/** Probes of a silent peer begin after this time; deadlines are ours, this only keeps middle boxes awake. */
const PROBE_AFTER_MS = 60_000;

export class Connector {
  readonly #target: Target;
  readonly #options: ConnectorOptions;
  readonly #sockets = new Set<Socket>();
  #isClosed = false;

  constructor(target: Target, options: ConnectorOptions) {
    this.#target = target;
    this.#options = options;
  }

  /**
   * Calls back with a connected socket: a TLS one only after `trust` has accepted its certificate. Verification is
   * done by Node in every mode (`authorized`), but its result is judged here, since pins may overrule it. No TLS
   * session is reused: a resumed one would not show a certificate again.
   */
  open(callback: (error: Error | null, socket?: Socket) => void): void {
    const { clock, connectMs } = this.#options;
    const { host, isTls } = this.#target;
    if (this.#isClosed) {
      callback(closed(host));
      return;
    }
    const socket = isTls ? this.#openTls() : this.#openPlain();
    let isSettled = false;
    const settle = (error: Error | null) => {
      if (isSettled) return;
      isSettled = true;
      cancel();
      if (error) socket.destroy();
      callback(error, socket);
    };
    const cancel = clock.after(connectMs, () =>
      settle(new TransportError('TIMEOUT', `${host}: no connection within ${connectMs} ms`)),
    );
    this.#sockets.add(socket);
    socket.on('error', settle);
    socket.once('close', () => {
      this.#sockets.delete(socket);
      settle(closed(host));
    });
    socket.once(isTls ? 'secureConnect' : 'connect', () => settle(this.#refusal(socket)));
  }

  /** Lets nothing be opened any more; resolves when all sockets are closed. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const sockets = [...this.#sockets];
    await Promise.all(
      sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve).destroy())),
    );
  }

  #openPlain(): Socket {
    const { host, port } = this.#target;
    return connect({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: PROBE_AFTER_MS });
  }

  #openTls(): TLSSocket {
    const { host, port } = this.#target;
    const { options } = this.#options.trust;
    const socket = connectTls({
      host,
      port,
      // No name to indicate where the host is an address (RFC 6066 §3).
      servername: isIP(host) ? '' : host,
      ALPNProtocols: ['http/1.1'],
      rejectUnauthorized: false,
      ...(options.mode === 'ca' ? { ca: options.ca } : {}),
    });
    return socket.setNoDelay(true).setKeepAlive(true, PROBE_AFTER_MS);
  }

  #refusal(socket: Socket): Error | null {
    if (!(socket instanceof TLSSocket)) return null;
    try {
      this.#options.trust.check(socket, this.#target.host);
      return null;
    } catch (error) {
      return error as Error;
    }
  }
}

function closed(host: string): TransportError {
  return new TransportError('UNREACHABLE', `${host}: the connection is closed`);
}
