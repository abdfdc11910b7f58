// What lists look at while one operation runs, in comparisons: a record against one condition. Prices are told before
// an operation runs, but how long a list is that a small page is chosen from, only the stores know.
import type { GraphQLError } from 'graphql';
import { clientError } from '../errors.ts';

export class WorkMeter {
  readonly #allowed: number;
  #spent = 0;
  #refusal: GraphQLError | undefined;

  /** @param allowed comparisons, the limit `maxComparisons`. */
  constructor(allowed: number) {
    this.#allowed = allowed;
  }

  /** Comparisons so far. */
  get spent(): number {
    return this.#spent;
  }

  /** Thrown by `spend`; undefined while the limit holds. */
  get refusal(): GraphQLError | undefined {
    return this.#refusal;
  }

  /** Another operation begins. */
  reset(): void {
    this.#spent = 0;
    this.#refusal = undefined;
  }

  /** To be called before the work is done. @throws GraphQLError OPERATION_TOO_EXPENSIVE, from then on at every call. */
  spend(comparisons: number): void {
    this.#spent += comparisons;
    if (this.#spent <= this.#allowed) return;
    const allowed = this.#allowed;
    this.#refusal ??= clientError(
      'OPERATION_TOO_EXPENSIVE',
      `the lists of the operation need more comparisons than maxComparisons allows, ${allowed}: filter less, nest less, or ask in several operations`,
      { extensions: { limit: 'maxComparisons', price: this.#spent, allowed } },
    );
    throw this.#refusal;
  }
}
