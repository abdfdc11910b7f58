// What a socket sends. Answers go out at once; streams are asked for their next message only while little waits in
// the socket, one after the other, so that a slow client costs one state per object and no stream starves another.
import type { WebSocket } from 'ws';
import type { Cancel, Clock } from '../../lib/clock.ts';
import type { WsLimits } from './limits.ts';

/** Asked for its next message when the socket has room. */
export interface Outlet {
  /** The next message, or undefined when there is none for now. */
  take(): string | undefined;
}

export interface OutboxParts {
  readonly limits: WsLimits;
  readonly clock: Clock;
  readonly onRoom: () => void;
}

export class Outbox {
  readonly #socket: WebSocket;
  readonly #limits: WsLimits;
  readonly #clock: Clock;
  readonly #ready = new Set<Outlet>();
  #cancelStall: Cancel | undefined;
  #isPumping = false;
  #isPaused = false;
  #onRoom: () => void;

  /** `onRoom` is called when a client that was read no further has caught up. */
  constructor(socket: WebSocket, { limits, clock, onRoom }: OutboxParts) {
    this.#socket = socket;
    this.#onRoom = onRoom;
    this.#limits = limits;
    this.#clock = clock;
  }

  /** Sends an answer. A client that asks faster than it reads is read no further until it has caught up. */
  send(text: string): void {
    this.#write(text);
    if (this.#isFull && !this.#isPaused) {
      this.#isPaused = true;
      this.#socket.pause();
    }
  }

  /** Whether nothing more is to be answered until there is room. */
  get isPaused(): boolean {
    return this.#isPaused;
  }

  /** `outlet` may have something to say. */
  ready(outlet: Outlet): void {
    this.#ready.add(outlet);
    this.#pump();
  }

  forget(outlet: Outlet): void {
    this.#ready.delete(outlet);
  }

  close(): void {
    this.#ready.clear();
    this.#onRoom = () => {};
    this.#cancelStall?.();
  }

  get #isFull(): boolean {
    return this.#socket.bufferedAmount > this.#limits.bufferedBytes;
  }

  #pump(): void {
    // An outlet that is asked may make others ready; they are in the set that is being walked.
    if (this.#isPumping) return;
    this.#isPumping = true;
    try {
      for (const outlet of this.#ready) {
        if (this.#isFull) return;
        this.#ready.delete(outlet);
        const text = outlet.take();
        if (text === undefined) continue;
        this.#ready.add(outlet);
        this.#write(text);
      }
    } finally {
      this.#isPumping = false;
    }
  }

  #write(text: string): void {
    this.#socket.send(text, this.#onFlushed);
    if (this.#isFull) this.#watchForStall();
  }

  // Called when the message has left for the kernel, or with an error when the socket is gone: then close() follows.
  readonly #onFlushed = (error?: Error | null): void => {
    if (error) return;
    this.#cancelStall?.();
    this.#cancelStall = undefined;
    if (this.#isFull) {
      this.#watchForStall();
      return;
    }
    if (this.#isPaused) {
      this.#isPaused = false;
      this.#socket.resume();
      this.#onRoom();
    }
    if (this.#ready.size > 0) this.#pump();
  };

  #watchForStall(): void {
    this.#cancelStall ??= this.#clock.after(this.#limits.stalledMs, () => this.#socket.terminate());
  }
}
