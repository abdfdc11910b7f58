// The connections of one kind to one host: no more than so many at a time, kept open for a while when idle. On Node's
// own client, whose parser is native: undici's (WebAssembly) and its loading cost a sixth of a first sync's CPU.
import { Agent, type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import { type Connector, PROBE_AFTER_MS, type Target } from './connector.ts';

export interface LaneOptions {
  readonly target: Target;
  readonly connector: Connector;
  /** Requests that run at the same time, each with a connection of its own. */
  readonly connections: number;
  /** An idle connection is closed after this time, or when the host says that it will close it. */
  readonly idleMs: number;
}

export class Lane {
  readonly #target: Target;
  readonly #agent: Agent;
  readonly #queue: (() => void)[] = [];
  #free: number;

  constructor({ target, connector, connections, idleMs }: LaneOptions) {
    this.#target = target;
    this.#free = connections;
    this.#agent = new Agent({
      keepAlive: true,
      keepAliveMsecs: PROBE_AFTER_MS,
      maxFreeSockets: connections,
      timeout: idleMs,
    });
    this.#agent.createConnection = (_, callback) => {
      connector.open((error, socket) => callback?.(error, socket as Socket));
      // Handed over by the callback, once it may be written to.
      return undefined;
    };
  }

  /**
   * Posts `body` when a connection may be had, and lets `read` take the answer.
   * @throws the reason of `signal` when it aborts first · what sockets and parser throw.
   */
  async post<T>(
    body: Buffer,
    signal: AbortSignal,
    read: (answer: IncomingMessage) => Promise<T>,
  ): Promise<T> {
    await this.#turn(signal);
    try {
      signal.throwIfAborted();
      return await read(await this.#send(body, signal));
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#free += 1;
    }
  }

  #turn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#free > 0) {
      this.#free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const start = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        this.#queue.splice(this.#queue.indexOf(start), 1);
        reject(signal.reason);
      };
      this.#queue.push(start);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  #send(body: Buffer, signal: AbortSignal): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const { host, port, isTls } = this.#target;
      const call = request({
        agent: this.#agent,
        host,
        port,
        // The agent knows how to connect; the protocol decides on the port that goes without saying in `host`.
        defaultPort: isTls ? 443 : 80,
        method: 'POST',
        path: '/jsonrpc',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'accept-encoding': 'identity',
          // xapi refuses chunked bodies.
          'content-length': body.length,
        },
      });
      let answer: IncomingMessage | undefined;
      const fail = (error: Error) => {
        // Errors of the parser in the middle of a body come here, and belong to who reads it.
        answer?.destroy(error);
        reject(error);
      };
      call.on('error', fail);
      call.once('response', (response) => {
        answer = response;
        // Readers have listeners of their own. Without any, an error between two of them would end the process.
        answer.on('error', () => undefined);
        resolve(answer);
      });
      const abort = () => {
        call.destroy();
        fail(signal.reason);
      };
      signal.addEventListener('abort', abort, { once: true });
      call.end(body);
    });
  }
}
