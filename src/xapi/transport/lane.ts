// The connections of one kind to one host: no more than so many at a time, kept open for a while when idle. undici's
// pool by its dispatch: its request() wraps the same events into promises and streams that nobody here needs.
import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import Pool from 'undici/lib/dispatcher/pool.js';
import type { Connector } from './connector.ts';
import type { Flow, Sink } from './flow.ts';

/** What is sent. */
export type Request = Pick<Dispatcher.DispatchOptions, 'method' | 'path' | 'body'> & {
  readonly headers: Readonly<Record<string, string>>;
};

export interface LaneOptions {
  readonly origin: string;
  readonly connector: Connector;
  /** Requests that run at the same time, each with a connection of its own. */
  readonly connections: number;
  /** An idle connection is closed after this time, or when the host says that it will close it. */
  readonly idleMs: number;
}

/** Status, headers and the bytes of the body as they come. */
export class Answer implements Flow {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly #controller: Dispatcher.DispatchController;
  #sink: Sink | undefined;
  /** What came before the sink: the socket is paused until there is one, so this is little. */
  readonly #early: Buffer[] = [];
  #outcome: { readonly error?: Error } | undefined;

  constructor(controller: Dispatcher.DispatchController, statusCode: number, headers: Answer['headers']) {
    this.#controller = controller;
    this.statusCode = statusCode;
    this.headers = headers;
    controller.pause();
  }

  drain(sink: Sink): void {
    this.#sink = sink;
    for (const chunk of this.#early) sink.chunk(chunk);
    if (this.#outcome) this.#tell(this.#outcome.error);
    else this.#controller.resume();
  }

  pause(): void {
    this.#controller.pause();
  }

  resume(): void {
    this.#controller.resume();
  }

  destroy(error = new Error('nobody reads the rest of the answer')): void {
    if (this.#outcome) return;
    this.finish(error);
    this.#controller.abort(error);
  }

  add(chunk: Buffer): void {
    if (this.#outcome) return;
    if (this.#sink) this.#sink.chunk(chunk);
    else this.#early.push(chunk);
  }

  /** The body is over: whole, or by an error. */
  finish(error?: Error): void {
    if (this.#outcome) return;
    this.#outcome = error ? { error } : {};
    if (this.#sink) this.#tell(error);
  }

  #tell(error: Error | undefined): void {
    if (error) this.#sink?.fail(error);
    else this.#sink?.end();
  }

  /** The body as a stream, for decoders of content codings. */
  toStream(): Readable {
    const stream = new Readable({
      read: () => this.resume(),
      destroy: (error, done) => {
        this.destroy(error ?? undefined);
        done(error);
      },
    });
    this.drain({
      chunk: (bytes) => {
        if (!stream.push(bytes)) this.pause();
      },
      end: () => stream.push(null),
      fail: (error) => stream.destroy(error),
    });
    return stream;
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
   * Sends a request when a connection may be had, and lets `read` take the answer.
   * @throws the reason of `signal` when it aborts first · what sockets and parser throw.
   */
  async send<T>(request: Request, signal: AbortSignal, read: (answer: Answer) => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    let abort = () => {};
    try {
      return await read(
        await new Promise<Answer>((resolve, reject) => {
          const call = new Call(resolve, reject);
          abort = () => call.abort(signal.reason);
          signal.addEventListener('abort', abort, { once: true });
          this.#pool.dispatch(request, call);
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
    this.#answer?.finish();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#answer?.finish(error);
    this.#reject(error);
  }
}
