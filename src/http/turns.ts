// Requests that a client has sent ahead on one connection (HTTP pipelining) run one after the other, each when the
// answer before it has been taken, and an answer must be taken in time: a client that asks and does not read costs one
// answer, and not for ever. Node itself runs whatever it has parsed, and waits for readers without end.
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Clock } from '../lib/clock.ts';

/** Shorter answers fit into the buffers of any system. */
const WATCHED_BYTES = 64 * 1024;

export class Turns {
  readonly #clock: Clock;
  readonly #answerTimeoutMs: number;
  readonly #last = new WeakMap<Socket, ServerResponse>();

  constructor(clock: Clock, answerTimeoutMs: number) {
    this.#clock = clock;
    this.#answerTimeoutMs = answerTimeoutMs;
  }

  /** Calls `run` when nothing that was asked before on `socket` waits for its answer to be taken; mostly at once. */
  take(socket: Socket, response: ServerResponse, run: () => void): void {
    const before = this.#last.get(socket);
    this.#last.set(socket, response);
    if (!before || before.writableFinished || socket.destroyed) run();
    else {
      before.once('close', () => {
        if (!socket.destroyed) run();
      });
    }
  }

  /** To be called with an answer that is about to be sent: cuts its connection when it is not taken in time. */
  watch(response: ServerResponse, bytes: number): void {
    if (bytes < WATCHED_BYTES) return;
    const { socket } = response;
    const cancel = this.#clock.after(this.#answerTimeoutMs, () => socket?.destroy());
    response.once('close', cancel);
  }
}
