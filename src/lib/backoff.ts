// Exponential back-off with full jitter (AWS Architecture Blog, "Exponential Backoff And Jitter"), whose first
// wait is bounded by `firstMs` so that a blip costs less than a second.

export interface BackoffOptions {
  /** Upper bound of the first wait. */
  readonly firstMs: number;
  /** Upper bound of every wait. */
  readonly maxMs: number;
  /** 0 ≤ random() < 1. */
  readonly random?: () => number;
}

export class Backoff {
  readonly #options: BackoffOptions;
  #attempt = 0;

  constructor(options: BackoffOptions) {
    this.#options = options;
  }

  /** Attempts since the last reset. */
  get attempt(): number {
    return this.#attempt;
  }

  /** The next wait in milliseconds: between half of the bound and the bound, which doubles each time. */
  next(): number {
    const { firstMs, maxMs, random = Math.random } = this.#options;
    const bound = Math.min(maxMs, firstMs * 2 ** Math.min(this.#attempt, 30));
    this.#attempt += 1;
    return bound / 2 + (random() * bound) / 2;
  }

  reset(): void {
    this.#attempt = 0;
  }
}
