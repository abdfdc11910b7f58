// Lets so many pass at a time; the others wait in their order, as far as there is room.
import { MetricsBusyError } from '../contract.ts';

export class Gate {
  readonly #places: number;
  readonly #room: number;
  readonly #waiting: (() => void)[] = [];
  #inside = 0;

  constructor(places: number, room: number) {
    this.#places = places;
    this.#room = room;
  }

  /** @throws MetricsBusyError where nobody may wait any more · what `body` throws. */
  async pass<T>(body: () => Promise<T>): Promise<T> {
    if (this.#inside >= this.#places) {
      if (this.#waiting.length >= this.#room) {
        throw new MetricsBusyError(
          `${this.#waiting.length} archives of metrics are waited for already: try again`,
        );
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#inside += 1;
    try {
      return await body();
    } finally {
      // The place goes on to who waits.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inside -= 1;
    }
  }
}
