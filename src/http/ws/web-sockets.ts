// GraphQL over WebSocket on the port of the HTTP server: what must hold before a socket opens, and the set of open
// sockets with their keepalive.
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Pipeline } from '../../graphql/pipeline/contract.ts';
import type { Cancel, Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/log.ts';
import { endWith } from '../answers.ts';
import { GRAPHQL_PATH } from '../graphql-route.ts';
import type { Guard } from '../guard.ts';
import type { Authenticate } from '../token.ts';
import { Connection } from './connection.ts';
import { WS_LIMITS, type WsLimits } from './limits.ts';

export interface WebSocketsOptions {
  readonly server: Server;
  readonly guard: Guard;
  readonly authenticate: Authenticate;
  readonly pipeline: Pipeline;
  readonly clock: Clock;
  readonly log: Logger;
  readonly limits?: Partial<WsLimits>;
}

interface Refused {
  readonly statusCode: number;
  readonly code: string;
  readonly message: string;
}

const GOING_AWAY = 1001;

/** Serves WebSockets from construction to `close`. */
export class WebSockets {
  readonly #options: WebSocketsOptions;
  readonly #limits: WsLimits;
  readonly #upgrader: WebSocketServer;
  readonly #connections = new Set<Connection>();
  readonly #perAddress = new Map<string, number>();
  readonly #onUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  #cancelKeepalive: Cancel | undefined;
  #isClosing = false;
  #whenEmpty: (() => void) | undefined;

  constructor(options: WebSocketsOptions) {
    this.#options = options;
    this.#limits = { ...WS_LIMITS, ...options.limits };
    this.#upgrader = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      maxPayload: this.#limits.messageBytes,
      handleProtocols: (offered) =>
        offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false,
    });
    this.#onUpgrade = (request, socket, head) => this.#upgrade(request, socket, head);
    options.server.on('upgrade', this.#onUpgrade);
  }

  /** Open sockets. */
  get count(): number {
    return this.#connections.size;
  }

  /** Closes every socket with 1001, cuts those that do not answer in the named time, and returns when none is left. */
  async close(): Promise<void> {
    this.#isClosing = true;
    this.#options.server.off('upgrade', this.#onUpgrade);
    this.#upgrader.close();
    if (this.#connections.size > 0) {
      await new Promise<void>((resolve) => {
        this.#whenEmpty = resolve;
        for (const connection of this.#connections) connection.close(GOING_AWAY, 'The gateway is stopping');
      });
    }
    this.#cancelKeepalive?.();
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const refused = this.#refusal(request);
    if (refused) {
      endWith(refused, socket);
      return;
    }
    this.#upgrader.handleUpgrade(request, socket, head, (webSocket) => this.#open(webSocket, request));
  }

  #refusal(request: IncomingMessage): Refused | null {
    const { guard, authenticate } = this.#options;
    const refused = guard.refuse(request);
    if (refused) return refused;
    const path = request.url?.split('?', 1)[0];
    if (path !== GRAPHQL_PATH) {
      return {
        statusCode: 404,
        code: 'NOT_FOUND',
        message: `WebSockets are served at ${GRAPHQL_PATH} alone.`,
      };
    }
    const { authorization } = request.headers;
    if (authorization !== undefined && !authenticate(authorization)) {
      return {
        statusCode: 401,
        code: 'UNAUTHENTICATED',
        message: 'The Authorization header does not let you in.',
      };
    }
    const { sockets, socketsPerAddress } = this.#limits;
    if (this.#isClosing || this.#connections.size >= sockets) {
      return {
        statusCode: 503,
        code: 'OVERLOADED',
        message: `The gateway has its limit of ${sockets} WebSockets.`,
      };
    }
    if ((this.#perAddress.get(addressOf(request)) ?? 0) >= socketsPerAddress) {
      const message = `Your address has its limit of ${socketsPerAddress} WebSockets.`;
      return { statusCode: 429, code: 'OVERLOADED', message };
    }
    return null;
  }

  #open(socket: WebSocket, request: IncomingMessage): void {
    const { pipeline, authenticate, clock, log } = this.#options;
    if (socket.protocol !== GRAPHQL_TRANSPORT_WS_PROTOCOL) {
      socket.on('error', () => {});
      socket.close(CloseCode.SubprotocolNotAcceptable, 'Subprotocol not acceptable');
      socket.once(
        'close',
        clock.after(this.#limits.closeMs, () => socket.terminate()),
      );
      return;
    }
    const address = addressOf(request);
    const connection = new Connection({
      socket,
      authorization: request.headers.authorization,
      connection: request.socket,
      pipeline,
      authenticate,
      limits: this.#limits,
      clock,
      log,
    });
    this.#connections.add(connection);
    this.#perAddress.set(address, (this.#perAddress.get(address) ?? 0) + 1);
    if (this.#connections.size === 1) this.#keepAlive();
    socket.once('close', () => this.#closed(connection, address));
  }

  #closed(connection: Connection, address: string): void {
    this.#connections.delete(connection);
    const left = (this.#perAddress.get(address) ?? 1) - 1;
    if (left > 0) this.#perAddress.set(address, left);
    else this.#perAddress.delete(address);
    if (this.#connections.size > 0) return;
    this.#cancelKeepalive?.();
    this.#cancelKeepalive = undefined;
    this.#whenEmpty?.();
  }

  /** One timer for all sockets, while there are any. */
  #keepAlive(): void {
    const { clock } = this.#options;
    this.#cancelKeepalive = clock.after(this.#limits.keepaliveMs / 2, () => {
      this.#keepAlive();
      const now = clock.monotonic();
      for (const connection of this.#connections) connection.keepAlive(now);
    });
  }
}

function addressOf(request: IncomingMessage): string {
  return request.socket.remoteAddress ?? '';
}
