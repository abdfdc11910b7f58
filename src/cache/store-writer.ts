// Writes batches into the store and publishes what they changed; long ones in slices, so that the event loop turns
// while a list of a hundred thousand objects goes in.
import { type Clock, nextTurn } from '../lib/clock.ts';
import type { EventBatch } from '../xapi/contract.ts';
import type { ClassName } from '../xapi/datamodel/types.ts';
import type { ChangeStream } from './changes.ts';
import type { Change, Store } from './contract.ts';

export const WRITER_LIMITS = {
  /** Events compared, and changes published, in one turn of the event loop. */
  sliceEvents: 2_000,
} as const;

export interface StoreWriterOptions {
  /** Key of the pool, for change sets. */
  readonly pool: string;
  readonly store: Store;
  readonly changes: ChangeStream;
  readonly clock: Clock;
}

export class StoreWriter {
  readonly #options: StoreWriterOptions;
  #lagMs: number | null = null;

  constructor(options: StoreWriterOptions) {
    this.#options = options;
  }

  /** Milliseconds from the arrival of the newest batch that changed anything to its publication. */
  get lagMs(): number | null {
    return this.#lagMs;
  }

  /**
   * Applies a batch as one revision and publishes it; records of the classes in `replaced` that it does not name are
   * deleted. When `signal` aborts before the revision is shown, nothing was written.
   */
  async write(
    replaced: readonly ClassName[],
    { events, receivedAtMs }: Pick<EventBatch, 'events' | 'receivedAtMs'>,
    signal: AbortSignal,
  ): Promise<void> {
    const { sliceEvents } = WRITER_LIMITS;
    const draft = this.#options.store.draft(replaced);
    for (let at = 0; at < events.length; at += sliceEvents) {
      if (at > 0) await nextTurn();
      if (signal.aborted) return;
      draft.add(at === 0 && events.length <= sliceEvents ? events : events.slice(at, at + sliceEvents));
    }
    await this.#publish(draft.commit(), receivedAtMs);
  }

  async #publish(changes: readonly Change[], receivedAtMs: number): Promise<void> {
    if (changes.length === 0) return;
    const { pool, changes: stream, store, clock } = this.#options;
    const { sliceEvents } = WRITER_LIMITS;
    const { revision } = store;
    for (let at = 0; at < changes.length; at += sliceEvents) {
      const more = at + sliceEvents < changes.length;
      const slice = at === 0 && !more ? changes : changes.slice(at, at + sliceEvents);
      stream.publish({ pool, revision, changes: slice, receivedAtMs, ...(more ? { more } : {}) });
      if (more) await nextTurn();
    }
    this.#lagMs = clock.monotonic() - receivedAtMs;
  }
}
