// An informer that runs on a source, with everything it published; the clock is stepped until something holds.
import { ChangeStream } from '../../src/cache/changes.ts';
import type { Change, ChangeSet, Store } from '../../src/cache/contract.ts';
import { Informer, type InformerOptions } from '../../src/cache/informer.ts';
import { MemoryStore } from '../../src/cache/store.ts';
import { nextTurn, SteppedClock } from '../../src/lib/clock.ts';
import { silentLogger } from '../../src/lib/silent-log.ts';

import type { EventSource } from '../../src/xapi/contract.ts';

const STEP_MS = 25;
const MAX_STEPS = 8_000;

export class RunningInformer {
  readonly clock: SteppedClock;
  readonly store: Store;
  readonly changes: ChangeStream;
  readonly informer: Informer;
  readonly published: ChangeSet[] = [];
  readonly states: string[] = [];
  readonly failures: Error[] = [];
  readonly #scope = new AbortController();
  readonly #done: Promise<void>;

  constructor(source: EventSource, clock: SteppedClock, options: Partial<InformerOptions> = {}) {
    this.clock = clock;
    this.store = options.store ?? new MemoryStore();
    this.changes = new ChangeStream(this.store, silentLogger);
    this.informer = new Informer({
      pool: 'pool',
      source,
      store: this.store,
      changes: this.changes,
      clock,
      log: silentLogger,
      onStatus: () => this.states.push(this.informer.status.state),
      onFailure: (error) => this.failures.push(error),
      ...options,
    });
    this.changes.subscribe((set) => this.published.push(set));
    this.#done = this.informer.run(this.#scope.signal);
    // Awaited by `stop`; until then a failure must not count as unhandled.
    this.#done.catch(() => undefined);
  }

  get state(): string {
    return this.informer.status.state;
  }

  /** All changes published so far, as `type class ref`. */
  get told(): string[] {
    return this.published.flatMap(({ changes }) => changes.map(describeChange));
  }

  /** Steps the clock until `holds`, or fails saying what was waited for. */
  async until(what: string, holds: () => boolean): Promise<void> {
    for (let step = 0; step < MAX_STEPS; step++) {
      if (holds()) return;
      await nextTurn();
      this.clock.advance(STEP_MS);
    }
    throw new Error(`waited in vain until ${what} (state ${this.state}, ${this.failures.at(-1)})`);
  }

  untilReady(generation: number): Promise<void> {
    const { informer } = this;
    return this.until(`ready for the ${generation}. time`, () => {
      const { status } = informer;
      return status.state === 'ready' && status.generation >= generation;
    });
  }

  /** Lets `spanMs` pass. */
  async pass(spanMs: number): Promise<void> {
    const endMs = this.clock.now() + spanMs;
    await this.until(`${spanMs} ms have passed`, () => this.clock.now() >= endMs);
  }

  async stop(): Promise<void> {
    this.#scope.abort();
    await this.#done;
  }
}

export function describeChange({ type, cls, ref }: Change): string {
  return `${type} ${cls} ${ref}`;
}
