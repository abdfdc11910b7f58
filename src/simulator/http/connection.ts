// One client connection: requests are read and answered one after the other, however many came at once.
import type { Socket } from 'node:net';
import { type Cancel, type Clock, systemClock } from '../../lib/clock.ts';
import { whenAborted } from '../../lib/runnable.ts';
import type { Ref } from '../database/wire-value.ts';
import {
  badRequestPage,
  type HttpAnswer,
  headersTooLargePage,
  headText,
  internalErrorPage,
  timeoutPage,
} from './answer.ts';
import type { Disturbances } from './disturbances.ts';
import { type HttpRequest, parseHead, type RequestHead, requestLimits } from './request.ts';
import { closes, type Router } from './router.ts';

export interface ConnectionContext {
  readonly router: Router;
  readonly disturbances: Disturbances;
  readonly clock: Clock;
  readonly host: Ref;
}

const GARBAGE = '\u0007 neither JSON nor XML {';
const HEAD_END = /\r?\n\r?\n/;

export class Connection {
  readonly #socket: Socket;
  readonly #context: ConnectionContext;
  readonly #gone = new AbortController();
  #input: Buffer = Buffer.alloc(0);
  #head: RequestHead | undefined;
  #busy = false;
  /** The last answer was given: what still comes is read and dropped. */
  #over = false;
  #stopHeaderTimer: Cancel = () => {};

  constructor(socket: Socket, context: ConnectionContext) {
    this.#socket = socket;
    this.#context = context;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#receive(chunk));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#end());
    // In real time whatever the pool's clock does: bytes on their way know no other.
    this.#stopHeaderTimer = systemClock.after(requestLimits.headerMs, () => {
      if (!this.#busy && !this.#head) void this.#send(timeoutPage());
    });
  }

  #end(): void {
    this.#stopHeaderTimer();
    this.#gone.abort();
  }

  #receive(chunk: Buffer): void {
    if (this.#over) return;
    this.#input = this.#input.length === 0 ? chunk : Buffer.concat([this.#input, chunk]);
    // Who asks faster than he is answered waits.
    if (this.#busy && this.#input.length > requestLimits.bodyReadBytes) this.#socket.pause();
    this.#advance();
  }

  #advance(): void {
    if (this.#busy || this.#over || this.#socket.destroyed) return;
    if (!this.#head && !this.#readHead()) return;
    const head = this.#head;
    if (!head) return;
    const length = head.contentLength ?? 0;
    if (this.#input.length < length) return;
    const body = this.#input.subarray(0, length);
    this.#input = this.#input.subarray(length);
    this.#head = undefined;
    void this.#answer({ ...head, body });
  }

  /** True when a head is there and its body may be waited for. */
  #readHead(): boolean {
    const text = this.#input.toString('latin1', 0, requestLimits.headerBytes + 4);
    const end = HEAD_END.exec(text);
    if (!end) {
      if (this.#input.length > requestLimits.headerBytes) void this.#send(headersTooLargePage());
      return false;
    }
    this.#stopHeaderTimer();
    if (end.index > requestLimits.headerBytes) {
      void this.#send(headersTooLargePage());
      return false;
    }
    const head = parseHead(text.slice(0, end.index));
    this.#input = this.#input.subarray(end.index + end[0].length);
    if (!head) {
      void this.#send(badRequestPage());
      return false;
    }
    if ((head.contentLength ?? 0) > requestLimits.bodyReadBytes) {
      this.#socket.destroy();
      return false;
    }
    const refused = this.#context.router.refuseHead(head);
    if (refused) {
      void this.#send(refused);
      return false;
    }
    this.#head = head;
    return true;
  }

  async #answer(request: HttpRequest): Promise<void> {
    this.#busy = true;
    try {
      const { disturbances } = this.#context;
      if (disturbances.hang) await whenAborted(this.#gone.signal);
      let answer = await this.#context.router.answer(request, this.#context.host, this.#gone.signal);
      if (disturbances.garbage > 0) {
        disturbances.garbage -= 1;
        answer = { ...answer, headers: [['content-length', String(GARBAGE.length)]], body: [GARBAGE] };
      }
      const { slowMs } = disturbances;
      if (slowMs > 0) await this.#context.clock.sleep(slowMs, this.#gone.signal);
      const close = answer.close || closes(request);
      await this.#send({ ...answer, version: answer.version ?? request.version, close });
    } catch (error) {
      // Whoever went away while the answer was made needs none; anything else is an uncaught exception, as
      // in xapi.
      if (this.#gone.signal.aborted) this.#socket.destroy();
      else await this.#send(internalErrorPage(error instanceof Error ? error.message : String(error)));
    } finally {
      this.#busy = false;
    }
    this.#socket.resume();
    this.#advance();
  }

  async #send(answer: HttpAnswer): Promise<void> {
    if (this.#socket.destroyed) return;
    const { disturbances } = this.#context;
    if (disturbances.truncate > 0) {
      disturbances.truncate -= 1;
      this.#truncate(answer);
      return;
    }
    this.#socket.cork();
    this.#socket.write(headText(answer));
    for (const part of answer.body) this.#socket.write(part);
    this.#socket.uncork();
    if (answer.close) {
      this.#over = true;
      this.#socket.end();
    } else if (this.#socket.writableNeedDrain) {
      await this.#drained();
    }
  }

  /** The client has read what was written, or is gone. */
  #drained(): Promise<void> {
    const { signal } = this.#gone;
    return new Promise((resolve) => {
      const done = () => {
        this.#socket.off('drain', done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.#socket.once('drain', done);
      signal.addEventListener('abort', done, { once: true });
      if (signal.aborted) done();
    });
  }

  /** The head whole, half of the body, then nothing any more. */
  #truncate(answer: HttpAnswer): void {
    const body = Buffer.concat(answer.body.map((part) => Buffer.from(part)));
    this.#socket.write(headText(answer));
    this.#socket.write(body.subarray(0, Math.floor(body.length / 2)));
    this.#socket.destroySoon();
  }
}
