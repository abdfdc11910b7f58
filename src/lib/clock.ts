// The only door to time. Everything that waits or asks what time it is receives a Clock, so that tests and the
// simulator can step time by hand. `systemClock` is the machine's.

/** Cancels a scheduled call; harmless when it has already run. */
export type Cancel = () => void;

export interface Clock {
  /** Wall-clock milliseconds since the epoch. */
  now(): number;
  /** Monotonic milliseconds, for durations. */
  monotonic(): number;
  /** Calls `fn` once after `delayMs`. The caller owns the timer and must cancel it or let it run. */
  after(delayMs: number, fn: () => void): Cancel;
  /** Resolves after `delayMs`, or at once (without error) when `signal` aborts. */
  sleep(delayMs: number, signal?: AbortSignal): Promise<void>;
}

abstract class BaseClock implements Clock {
  abstract now(): number;
  abstract monotonic(): number;
  abstract after(delayMs: number, fn: () => void): Cancel;

  sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        cancel();
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const cancel = this.after(delayMs, wake);
      signal?.addEventListener('abort', wake, { once: true });
    });
  }
}

class SystemClock extends BaseClock {
  now(): number {
    return Date.now();
  }

  monotonic(): number {
    return performance.now();
  }

  after(delayMs: number, fn: () => void): Cancel {
    const timer = setTimeout(fn, delayMs);
    return () => clearTimeout(timer);
  }
}

export const systemClock: Clock = new SystemClock();

/** A clock that stands still until `advance` is called: timers due in the span run in order of their time. */
export class SteppedClock extends BaseClock {
  #nowMs: number;
  readonly #startMs: number;
  #timers: { at: number; order: number; fn: () => void }[] = [];
  #order = 0;

  constructor(startMs: number) {
    super();
    this.#nowMs = startMs;
    this.#startMs = startMs;
  }

  now(): number {
    return this.#nowMs;
  }

  monotonic(): number {
    return this.#nowMs - this.#startMs;
  }

  after(delayMs: number, fn: () => void): Cancel {
    const timer = { at: this.#nowMs + Math.max(0, delayMs), order: this.#order++, fn };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Timers that wait, for tests that assert none is left. */
  get pending(): number {
    return this.#timers.length;
  }

  /** Moves time forward by `spanMs`, running what falls due, timers set meanwhile included. */
  advance(spanMs: number): void {
    const end = this.#nowMs + spanMs;
    for (;;) {
      const due = this.#timers.filter((timer) => timer.at <= end);
      due.sort((a, b) => a.at - b.at || a.order - b.order);
      const next = due[0];
      if (!next) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#nowMs = Math.max(this.#nowMs, next.at);
      next.fn();
    }
    this.#nowMs = end;
  }
}

// The years 0000 to 9999.
const FIRST_MS = Date.parse('0000-01-01T00:00:00Z');
const LAST_MS = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * `instant` (milliseconds since the epoch, or RFC 3339 text with any offset) as RFC 3339 text in UTC with second
 * precision; undefined when it is no instant, or of a year that RFC 3339 cannot write.
 */
export function rfc3339(instant: number | string): string | undefined {
  const date = new Date(instant);
  const ms = date.getTime();
  return ms >= FIRST_MS && ms <= LAST_MS ? `${date.toISOString().slice(0, 19)}Z` : undefined;
}

/** Resolves in a later turn of the event loop, after waiting I/O: long work calls it between its slices. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
