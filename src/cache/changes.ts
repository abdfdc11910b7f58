// The change stream of one pool: hands every published revision to whoever subscribed.
//
// Guarantees: a subscriber is called after the store is complete, in order, once per change set, and with no revision
// that it could already read when it subscribed. Not guaranteed: that the store still stands at the set's revision.
// Nothing is queued here: a subscriber that cannot keep up conflates on its side. One that throws is logged and
// keeps its subscription; the others never notice.
import { invariant } from '../lib/assert.ts';
import type { Logger } from '../lib/log.ts';
import type { ChangeSet, Reader } from './contract.ts';

export const CHANGE_STREAM_LIMITS = { maxSubscribers: 1_000 } as const;

export type ChangeListener = (changes: ChangeSet) => void;

interface Subscriber {
  readonly listener: ChangeListener;
  /** Revision of the store when the subscription began. */
  readonly since: number;
}

export class ChangeStream {
  readonly #reader: Pick<Reader, 'revision'>;
  readonly #log: Logger;
  readonly #subscribers = new Set<Subscriber>();

  constructor(reader: Pick<Reader, 'revision'>, log: Logger) {
    this.#reader = reader;
    this.#log = log;
  }

  get subscribers(): number {
    return this.#subscribers.size;
  }

  /** Answers the function that ends the subscription, at once and for good. */
  subscribe(listener: ChangeListener): () => void {
    const { maxSubscribers } = CHANGE_STREAM_LIMITS;
    invariant(
      this.#subscribers.size < maxSubscribers,
      `a change stream has at most ${maxSubscribers} subscribers: share one above it`,
    );
    const subscriber = { listener, since: this.#reader.revision };
    this.#subscribers.add(subscriber);
    return () => {
      this.#subscribers.delete(subscriber);
    };
  }

  publish(changes: ChangeSet): void {
    for (const subscriber of [...this.#subscribers]) {
      // Ended by another one in this very round, or begun when the revision could be read already.
      if (!this.#subscribers.has(subscriber) || subscriber.since >= changes.revision) continue;
      try {
        subscriber.listener(changes);
      } catch (error) {
        this.#log.error({ err: error, pool: changes.pool }, 'a subscriber to changes failed');
      }
    }
  }

  /** Ends every subscription. */
  close(): void {
    this.#subscribers.clear();
  }
}
