// What an operation costs while it runs: what lists look at, in comparisons (a record against one condition), values of
// metrics, archives of hosts. Prices are told before it runs, but how long a list is that a small page is chosen from,
// only the stores know, and how many series an object has only its hosts.
import type { GraphQLError } from 'graphql';
import { weights } from '../../query/weights.ts';
import { clientError } from '../errors.ts';
import type { PriceLimits } from './limits.ts';

type RunningLimits = Pick<PriceLimits, 'maxComparisons' | 'maxValues' | 'maxArchives'>;

export class WorkMeter {
  readonly #limits: RunningLimits;
  #spent = 0;
  #values = 0;
  readonly #archives = new Set<string>();
  #refusal: GraphQLError | undefined;

  constructor(limits: RunningLimits) {
    this.#limits = limits;
  }

  /** Comparisons so far. */
  get spent(): number {
    return this.#spent;
  }

  /** Thrown by `spend`; undefined while the limits hold. */
  get refusal(): GraphQLError | undefined {
    return this.#refusal;
  }

  /** Another operation begins. */
  reset(): void {
    this.#spent = 0;
    this.#values = 0;
    this.#archives.clear();
    this.#refusal = undefined;
  }

  /** To be called before the work is done. @throws GraphQLError OPERATION_TOO_EXPENSIVE, from then on at every call. */
  spend(comparisons: number): void {
    this.#spent += comparisons;
    this.#hold(
      'maxComparisons',
      this.#spent,
      (allowed) =>
        `the lists of the operation need more comparisons than maxComparisons allows, ${allowed}: filter less, nest less, or ask in several operations`,
    );
  }

  /** As `spend`, for values of metrics, which are in no price that is told before: there may be more devices. */
  spendValues(count: number): void {
    this.#values += count;
    this.#hold(
      'maxValues',
      this.#values,
      (allowed) =>
        `the series of the operation have more values than maxValues allows, ${allowed}: ask for fewer metrics, a shorter time or longer steps`,
    );
    this.spend(weights.shownValue * count);
  }

  /** As `spend`, for a document that a host is asked for; one of the same key is the same one. */
  spendArchive(key: string): void {
    this.#archives.add(key);
    this.#hold(
      'maxArchives',
      this.#archives.size,
      (allowed) =>
        `the series of the operation are in more archives of hosts and of halted VMs than maxArchives allows, ${allowed}: ask for fewer objects at once`,
    );
  }

  #hold(limit: keyof RunningLimits, price: number, message: (allowed: number) => string): void {
    const allowed = this.#limits[limit];
    if (price > allowed) {
      this.#refusal ??= clientError('OPERATION_TOO_EXPENSIVE', message(allowed), {
        extensions: { limit, price, allowed },
      });
    }
    if (this.#refusal) throw this.#refusal;
  }
}
