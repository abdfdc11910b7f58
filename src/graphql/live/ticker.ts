// One timer that comes again, while it is wanted.
import type { Cancel, Clock } from '../../lib/clock.ts';

export class Ticker {
  readonly #clock: Clock;
  readonly #everyMs: number;
  readonly #tick: (nowMs: number) => void;
  #cancel: Cancel | undefined;

  /** `tick` is given the monotonic time. */
  constructor(clock: Clock, everyMs: number, tick: (nowMs: number) => void) {
    this.#clock = clock;
    this.#everyMs = everyMs;
    this.#tick = tick;
  }

  start(): void {
    this.#cancel = this.#clock.after(this.#everyMs, () => {
      this.start();
      this.#tick(this.#clock.monotonic());
    });
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
