// The connections of one kind to one host: no more than so many at a time, kept open for a while when idle. undici's
// pool by its dispatch: its request() wraps the same events into promises and streams that nobody here needs.
import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import Pool from 'undici/lib/dispatcher/pool.js';
import type { Connector } from './connector.ts';

export interface LaneOptions {
  readonly origin: string;
  readonly connector: Connector;
  /** Requests that run at the same time, each with a connection of its own. */
  readonly connections: number;
  /** An idle connection is closed after this time, or when the host says that it will close it. */
  readonly idleMs: number;
}

/** Bytes of a body that wait for their reader before the socket is paused. */
const WAITING_BYTES = 256 * 1024;

/** Status, headers and the bytes of the body as they come. */
export class Answer extends Readable {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly #controller: Dispatcher.DispatchController;
  #isComplete = false;

  constructor(controller: Dispatcher.DispatchController, statusCode: number, headers: Answer['headers']) {
    super({ highWaterMark: WAITING_BYTES });
    this.#controller = controller;
    this.statusCode = statusCode;
    this.headers = headers;
    // Readers have listeners of their own. Without any, an error between two of them would end the process.
    this.on('error', () => undefined);
  }

  add(chunk: Buffer): void {
    if (!this.push(chunk)) this.#controller.pause();
  }

  end(): void {
    this.#isComplete = true;
    this.push(null);
  }

  override _read(): void {
    this.#controller.resume();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    if (!this.#isComplete) this.#controller.abort(error ?? new Error('nobody reads the rest of the answer'));
    done(error);
  }
}

export class Lane {
  readonly #pool: Pool;

  constructor({ origin, connector, connections, idleMs }: LaneOptions) {
    this.#pool = new Pool(origin, {
      connections,
      connect: (_target, callback) =>
        connector.open((error, socket) => {
          if (error) callback(error, null);
          else if (socket) callback(null, socket);
        }),
      keepAliveTimeout: idleMs,
      // One deadline covers an exchange, on the injected clock.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  }

  /**
   * Posts `body` when a connection may be had, and lets `read` take the answer.
   * @throws the reason of `signal` when it aborts first · what sockets and parser throw.
   */
  async post<T>(body: Buffer, signal: AbortSignal, read: (answer: Answer) => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    let abort = () => {};
    try {
      return await read(
        await new Promise<Answer>((resolve, reject) => {
          const call = new Call(resolve, reject);
          abort = () => call.abort(signal.reason);
          signal.addEventListener('abort', abort, { once: true });
          this.#pool.dispatch(
            {
              method: 'POST',
              path: '/jsonrpc',
              // xapi refuses chunked bodies; undici sends the length of a Buffer.
              headers: {
                'content-type': 'application/json',
                accept: 'application/json',
                'accept-encoding': 'identity',
              },
              body,
            },
            call,
          );
        }),
      );
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  /** Ends what runs and what waits, with an error. */
  close(): Promise<void> {
    return this.#pool.destroy();
  }
}

/** One request as undici tells of it. */
class Call implements Dispatcher.DispatchHandler {
  readonly #resolve: (answer: Answer) => void;
  readonly #reject: (error: unknown) => void;
  #controller: Dispatcher.DispatchController | undefined;
  #answer: Answer | undefined;
  #aborted: { readonly reason: Error } | undefined;

  constructor(resolve: (answer: Answer) => void, reject: (error: unknown) => void) {
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Ends the call wherever it is; one that still waits for a connection is never sent. */
  abort(reason: Error): void {
    this.#aborted ??= { reason };
    this.#answer?.destroy(reason);
    this.#controller?.abort(reason);
    this.#reject(reason);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#aborted) controller.abort(this.#aborted.reason);
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    statusCode: number,
    headers: Answer['headers'],
  ): void {
    // Interim answers (RFC 9110 §15.2) come before the one that counts.
    if (statusCode < 200) return;
    this.#answer = new Answer(controller, statusCode, headers);
    this.#resolve(this.#answer);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#answer?.add(chunk);
  }

  onResponseEnd(): void {
    this.#answer?.end();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#answer?.destroy(error);
    this.#reject(error);
  }
}
