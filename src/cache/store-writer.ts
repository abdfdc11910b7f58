// Writes batches into the store and publishes what they changed; long ones in slices, so that the event loop turns
// while a list of a hundred thousand objects goes in.
import { type Clock, nextTurn } from '../lib/clock.ts';
import type { EventBatch, XapiEvent } from '../xapi/contract.ts';
import { mirroredClasses } from '../xapi/datamodel/datamodel.ts';
import type { ClassName } from '../xapi/datamodel/types.ts';
import { TransportError } from '../xapi/errors.ts';
import type { ChangeStream } from './changes.ts';
import type { Change, Store } from './contract.ts';

export const WRITER_LIMITS = {
  /** Events compared, and changes published, in one turn of the event loop. */
  sliceEvents: 2_000,
  /** Objects of one pool. Large ones have a tenth: one that grows past it would take the memory of all others. */
  objects: 1_000_000,
} as const;

export interface StoreWriterOptions {
  /** Key of the pool, for change sets. */
  readonly pool: string;
  readonly store: Store;
  readonly changes: ChangeStream;
  readonly clock: Clock;
  /** WRITER_LIMITS.objects unless given. */
  readonly objects?: number;
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
   * @throws TransportError TOO_LARGE when the pool would have more objects than are kept; nothing was written.
   */
  async write(
    replaced: readonly ClassName[],
    { events, receivedAtMs }: Pick<EventBatch, 'events' | 'receivedAtMs'>,
    signal: AbortSignal,
  ): Promise<void> {
    const { sliceEvents } = WRITER_LIMITS;
    this.#checkRoom(replaced, events);
    const draft = this.#options.store.draft(replaced);
    for (let at = 0; at < events.length; at += sliceEvents) {
      if (at > 0) await nextTurn();
      if (signal.aborted) return;
      draft.add(at === 0 && events.length <= sliceEvents ? events : events.slice(at, at + sliceEvents));
    }
    await this.#publish(draft.commit(), receivedAtMs);
  }

  #checkRoom(replaced: readonly ClassName[], events: readonly XapiEvent[]): void {
    const { store, pool, objects = WRITER_LIMITS.objects } = this.#options;
    const isNew = new Set(replaced);
    let kept = 0;
    for (const { name } of mirroredClasses) if (!isNew.has(name)) kept += store.count(name);
    if (kept + events.length <= objects) return;
    const added = events.filter(
      ({ cls, ref, operation }) => operation !== 'del' && (isNew.has(cls) || !store.get(cls, ref)),
    );
    if (kept + added.length <= objects) return;
    throw new TransportError('TOO_LARGE', `${pool}: more than ${objects} objects are not kept`);
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
