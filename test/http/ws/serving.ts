// A gateway over test pools behind real sockets, and raw clients that see every message and close code.
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { WebSocket } from 'ws';
import type { LiveLimits } from '../../../src/graphql/live/limits.ts';
import { createGuard } from '../../../src/http/guard.ts';
import { createAuthenticate } from '../../../src/http/token.ts';
import type { WsLimits } from '../../../src/http/ws/limits.ts';
import { WebSockets } from '../../../src/http/ws/web-sockets.ts';
import { type Clock, systemClock } from '../../../src/lib/clock.ts';
import { silentLogger } from '../../../src/lib/silent-log.ts';
import { TestGateway } from '../../graphql/live/following.ts';

export const TOKEN = 'a-token-of-thirty-two-characters-or-more';

export interface ServingOptions {
  readonly limits?: Partial<WsLimits>;
  readonly live?: Partial<LiveLimits>;
  readonly clock?: Clock;
  readonly adminToken?: string;
}

export interface Serving extends AsyncDisposable {
  readonly gateway: TestGateway;
  readonly sockets: WebSockets;
  /** `ws://127.0.0.1:port/graphql` */
  readonly url: string;
  close(): Promise<void>;
}

export async function serve(options: ServingOptions = {}): Promise<Serving> {
  const { clock = systemClock, limits = {}, adminToken = null } = options;
  const gateway = new TestGateway(options.live, clock);
  const server = createServer((_request, response) => response.writeHead(404).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const sockets = new WebSockets({
    server,
    guard: createGuard({ boundHost: '127.0.0.1', allowedHosts: [], allowedOrigins: [] }),
    authenticate: createAuthenticate(adminToken),
    pipeline: gateway.pipeline,
    clock,
    log: silentLogger,
    limits,
  });
  let closing: Promise<void> | undefined;
  const close = async () => {
    await sockets.close();
    await new Promise((resolve) => server.close(resolve));
  };
  const once = () => {
    closing ??= close();
    return closing;
  };
  return {
    gateway,
    sockets,
    url: `ws://127.0.0.1:${port}/graphql`,
    close: once,
    [Symbol.asyncDispose]: once,
  };
}

export interface Closed {
  readonly code: number;
  readonly reason: string;
}

const LIMIT_MS = 10_000;

export interface RawClientOptions {
  readonly headers?: Record<string, string>;
  readonly protocols?: string[];
  /** Whether pings are answered. */
  readonly autoPong?: boolean;
}

/** A client that speaks whatever a test wants. Waits are on what has been received, and bounded. */
export class RawClient {
  readonly socket: WebSocket;
  readonly received: Record<string, unknown>[] = [];
  closed: Closed | undefined;
  refusedWith: number | undefined;
  #onEvent = () => {};

  constructor(url: string, options: RawClientOptions = {}) {
    const { protocols = ['graphql-transport-ws'], headers = {}, autoPong = true } = options;
    this.socket = new WebSocket(url, protocols, { headers, autoPong });
    this.socket.on('message', (data) => {
      this.received.push(JSON.parse(String(data)));
      this.#onEvent();
    });
    this.socket.on('close', (code, reason) => {
      this.closed = { code, reason: String(reason) };
      this.#onEvent();
    });
    this.socket.on('unexpected-response', (request, response) => {
      this.refusedWith = response.statusCode;
      request.destroy();
      this.#onEvent();
    });
    this.socket.on('error', () => {});
    this.socket.on('open', () => this.#onEvent());
  }

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  subscribe(id: string, query: string, variables?: Record<string, unknown>): void {
    this.send({ id, type: 'subscribe', payload: { query, variables } });
  }

  /** What `send` sends arrives as one piece of bytes. */
  inOnePiece(send: () => void): void {
    // ws keeps its TCP socket to itself.
    const { _socket: tcp } = this.socket as unknown as { readonly _socket: Socket };
    tcp.cork();
    send();
    tcp.uncork();
  }

  /** Opens, says connection_init and waits for the ack. */
  async initialise(payload?: Record<string, unknown>): Promise<this> {
    await this.until('the socket is open', () => this.isOpen);
    this.send({ type: 'connection_init', payload });
    await this.until('the ack is there', () => this.received.some(({ type }) => type === 'connection_ack'));
    return this;
  }

  /** Payloads of `next` for one operation. */
  next(id: string): readonly unknown[] {
    return this.received
      .filter((message) => message.type === 'next' && message.id === id)
      .map(({ payload }) => payload);
  }

  whenClosed(): Promise<Closed> {
    return this.until('the socket is closed', () => this.closed !== undefined).then(
      () => this.closed as Closed,
    );
  }

  /** @throws after a bound, saying what it waited for. */
  async until(what: string, holds: () => boolean): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        timer = setTimeout(() => {
          const state = JSON.stringify({ received: this.received.slice(-5), closed: this.closed });
          reject(new Error(`after ${LIMIT_MS} ms it does not hold that ${what}: ${state}`));
        }, LIMIT_MS);
        this.#onEvent = () => {
          if (holds()) resolve();
        };
        this.#onEvent();
      });
    } finally {
      clearTimeout(timer);
      this.#onEvent = () => {};
    }
  }

  close(): Promise<Closed> {
    this.socket.close();
    return this.whenClosed();
  }
}

/** Waits for a state of the server's side. @throws after a bound. */
export async function eventually(what: string, holds: () => boolean): Promise<void> {
  const end = performance.now() + LIMIT_MS;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`after ${LIMIT_MS} ms it does not hold that ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
