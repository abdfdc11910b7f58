// Keeps the store equal to one pool: lists it once, then watches it, as client-go's reflector does. The only writer.
//
// What goes wrong, and what is done about it (xapi contract §3, architecture.md contracts 5 and 6):
//   a fetch fails                   stale at once; retried with back-off; nothing is removed
//   the session was lost            a token outlives no session: list again from '', apply by set difference;
//                                   messages, which no count witnesses, are fetched anew
//   the token went backwards        the pool's counter was set back: the same list
//   row counts differ repeatedly    a deletion was forgotten: relist the class
// A relist runs between two calls of the watch, never beside one: its snapshot is younger than all that was applied,
// and the next events are younger than it, so that nothing is ever set back.
import { Backoff } from '../lib/backoff.ts';
import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../lib/log.ts';
import type { Runnable } from '../lib/runnable.ts';

import type { EventBatch, EventSource, XapiEvent } from '../xapi/contract.ts';
import { mirroredClasses } from '../xapi/datamodel/datamodel.ts';
import type { ClassName } from '../xapi/datamodel/types.ts';
import { TransportError, XapiError } from '../xapi/errors.ts';
import type { XapiRecord } from '../xapi/record.ts';
import type { ChangeStream } from './changes.ts';
import type { Store, SyncStatus } from './contract.ts';
import { CountAudit } from './count-audit.ts';
import { HiddenMessages, isBehind } from './event-token.ts';
import { Readiness } from './readiness.ts';
import { StoreWriter } from './store-writer.ts';

export const INFORMER_LIMITS = {
  /** How long event.from may wait for a change. */
  watchS: 30,
  /** Back-off after a failed fetch: upper bounds of the first and of every wait. */
  retryFirstMs: 800,
  retryMaxMs: 30_000,
  /** Back-off between two whole lists that follow each other within `listSettledMs`. */
  listFirstMs: 250,
  listMaxMs: 5_000,
  listSettledMs: 10_000,
  /** Pause after an answer that came sooner than this and brought nothing. */
  idleMs: 250,
  /** An outage this long may have outlasted XAPI's memory of deleted messages, which no count reveals. */
  messagesGapMs: 10_000,
  /** Time between two fetches of the messages of a pool that hides new ones, or failed to answer. */
  messagesRetryMs: 30_000,
} as const;

export interface InformerOptions {
  /** Key of the pool, for change sets and log lines. */
  readonly pool: string;
  readonly source: EventSource;
  readonly store: Store;
  readonly changes: ChangeStream;
  readonly clock: Clock;
  readonly log: Logger;
  readonly audit?: CountAudit;
  readonly random?: () => number;
  /** Called after each change of state. */
  readonly onStatus?: () => void;
  /** Called for each failed fetch. */
  readonly onFailure?: (error: XapiError | TransportError) => void;
  /** Where an earlier informer left the store, when this one takes it over. */
  readonly resumed?: SyncStatus;
}

const ALL = ['*'];
const mirrored: readonly ClassName[] = mirroredClasses.map(({ name }) => name);
const mirroredButMessages = mirrored.filter((cls) => cls !== 'message');

/** Errors after which the pool is listed anew: what the held token meant is gone. */
const LISTS_ANEW = new Set(['SESSION_INVALID', 'EVENT_FROM_TOKEN_PARSE_FAILURE', 'EVENTS_LOST']);

export class Informer implements Runnable {
  readonly #options: InformerOptions;
  readonly #readiness: Readiness;
  readonly #audit: CountAudit;
  readonly #writer: StoreWriter;
  readonly #hidden = new HiddenMessages();
  readonly #retry: Backoff;
  readonly #relist: Backoff;
  /** XAPI's cursor; null when the pool must be listed. */
  #token: string | null = null;
  /** The session that the token belongs to, and the newest one known to be over. */
  #session = 0;
  #endedSession = 0;
  #listedAtMs: number | null = null;
  #messagesDueMs: number | null = null;
  #failingSinceMs: number | null = null;
  /** Message of the failure that was last told to the operator; undefined while the pool answers. */
  #toldFailure: string | undefined;
  #relists = 0;

  constructor(options: InformerOptions) {
    const { clock, onStatus, random, resumed } = options;
    const limits = INFORMER_LIMITS;
    const jitter = random ? { random } : {};
    this.#options = options;
    this.#readiness = new Readiness(clock, () => onStatus?.(), resumed);
    this.#writer = new StoreWriter(options);
    this.#audit = options.audit ?? new CountAudit();
    this.#retry = new Backoff({ firstMs: limits.retryFirstMs, maxMs: limits.retryMaxMs, ...jitter });
    this.#relist = new Backoff({ firstMs: limits.listFirstMs, maxMs: limits.listMaxMs, ...jitter });
  }

  get status(): SyncStatus {
    const { state, generation, syncedAtMs } = this.#readiness;
    return { state, generation, syncedAtMs };
  }

  /** Milliseconds from the arrival of the newest batch that changed anything to its publication. */
  get lagMs(): number | null {
    return this.#writer.lagMs;
  }

  /** Classes that were relisted because their counts differed. */
  get relists(): number {
    return this.#relists;
  }

  /** The pool took the login: its first list is on the way. */
  connected(): void {
    this.#readiness.syncing();
  }

  /** @throws whatever is neither XapiError nor TransportError: then we are wrong, and going on would lie. */
  async run(signal: AbortSignal): Promise<void> {
    try {
      while (!signal.aborted) {
        try {
          await this.#step(signal);
          this.#retry.reset();
        } catch (error) {
          if (signal.aborted) return;
          await this.#fail(error, signal);
        }
      }
    } finally {
      this.#readiness.stopped();
    }
  }

  async #step(signal: AbortSignal): Promise<void> {
    if (this.#token !== null && this.#sessionLost()) this.#startOver('the session was lost');
    if (this.#token === null) await this.#list(signal);
    else await this.#watch(this.#token, signal);
    if (signal.aborted || this.#token === null || this.#sessionLost()) return;
    this.#endOutage();
    if (this.#messagesDueMs !== null && this.#messagesDueMs <= this.#nowMs) await this.#fetchMessages(signal);
    await this.#relistDue(signal);
    if (signal.aborted || this.#token === null || this.#sessionLost()) return;
    if (this.#audit.clean) this.#readiness.synced();
    this.#readiness.ready();
  }

  async #list(signal: AbortSignal): Promise<void> {
    await this.#pauseBetweenLists(signal);
    if (signal.aborted) return;
    const { source } = this.#options;
    const before = source.sessionNumber;
    if (before > 0) this.connected();
    const batch = await source.fetchEvents(ALL, '', INFORMER_LIMITS.watchS, signal);
    this.#listedAtMs = this.#nowMs;
    const after = source.sessionNumber;
    // A login on the way leaves open which session answered, unless the one before was over already. Then the token
    // may belong to a session that is gone, and only another list is sure.
    const isSure = after === before || (after === before + 1 && before === this.#endedSession);
    if (!isSure || signal.aborted) return;
    // Every pool has a pool object. A list without one, applied by difference, would empty the inventory.
    if (!batch.events.some(({ cls }) => cls === 'pool')) {
      throw new TransportError('BAD_ANSWER', 'event.from: the list of all objects holds no pool');
    }
    this.connected();
    this.#session = after;
    const isFirst = this.#readiness.generation === 0;
    await this.#writer.write(isFirst ? mirrored : mirroredButMessages, batch, signal);
    if (signal.aborted) return;
    this.#token = batch.token;
    this.#hidden.listed(batch.token);
    this.#messagesDueMs = isFirst ? this.#nextMessagesMs : this.#nowMs;
    this.#audit.reset();
    this.#compare(batch);
  }

  async #watch(token: string, signal: AbortSignal): Promise<void> {
    const { source, clock, store } = this.#options;
    const { revision } = store;
    const startMs = this.#nowMs;
    const waitS = this.#waitS();
    const batch = await source.fetchEvents(ALL, token, waitS, signal);
    if (signal.aborted) return;
    if (this.#sessionLost()) return this.#startOver('the session was lost');
    if (isBehind(batch.token, token)) return this.#startOver('the token went backwards');
    await this.#writer.write([], batch, signal);
    this.#token = batch.token;
    if (this.#hidden.endsWith(batch.token)) this.#messagesDueMs = this.#nowMs;
    this.#compare(batch);
    // A pool that answers a long wait at once, with nothing new, would be asked as fast as the wire allows.
    const { idleMs } = INFORMER_LIMITS;
    const isIdle = batch.token === token && store.revision === revision && waitS > 0;
    if (isIdle && this.#nowMs - startMs < idleMs) await clock.sleep(idleMs, signal);
  }

  /**
   * A copy that may have fallen behind asks for an answer at once, to know; so does one in doubt. Nor is waited beyond
   * the next fetch of messages: that is made between two waits.
   */
  #waitS(): number {
    if (this.#readiness.state !== 'ready') return 0;
    const messagesMs = Math.max(0, (this.#messagesDueMs ?? Number.POSITIVE_INFINITY) - this.#nowMs);
    const patienceMs = Math.min(messagesMs, this.#audit.patienceMs(this.#nowMs));
    return Math.min(INFORMER_LIMITS.watchS, Math.ceil(patienceMs / 1000));
  }

  #compare(batch: EventBatch, only?: ClassName): void {
    const at = { nowMs: this.#nowMs, ...(only ? { only } : {}) };
    this.#audit.compare(batch, this.#options.store, at);
  }

  async #relistDue(signal: AbortSignal): Promise<void> {
    const { source, log, pool } = this.#options;
    for (const cls of this.#audit.due(this.#nowMs)) {
      log.warn({ pool, cls }, 'the row count differs from the cache: relisting the class');
      // Waiting 0 s: a class without objects has nothing to answer and would wait for the first one.
      const batch = await source.fetchEvents([cls], '', 0, signal);
      if (signal.aborted || this.#sessionLost()) return;
      this.#relists += 1;
      this.#audit.relisted(cls, this.#nowMs);
      await this.#writer.write([cls], batch, signal);
      this.#compare(batch, cls);
    }
  }

  #endOutage(): void {
    const sinceMs = this.#failingSinceMs ?? this.#nowMs;
    this.#failingSinceMs = null;
    this.#toldFailure = undefined;
    const isFirst = this.#readiness.generation === 0;
    if (!isFirst && this.#nowMs - sinceMs >= INFORMER_LIMITS.messagesGapMs) this.#messagesDueMs = this.#nowMs;
  }

  async #fetchMessages(signal: AbortSignal): Promise<void> {
    const { source, log, pool } = this.#options;
    let records: readonly XapiRecord[];
    try {
      records = await source.fetchRecords('message', signal);
    } catch (error) {
      if (!(error instanceof XapiError) || LISTS_ANEW.has(error.code)) throw error;
      // The pool answers, but cannot read its messages: no reason to distrust everything else.
      log.warn({ pool, error: error.message }, 'the messages could not be fetched');
      this.#messagesDueMs = this.#nowMs + INFORMER_LIMITS.messagesRetryMs;
      return;
    }
    if (signal.aborted || this.#sessionLost()) return;
    this.#messagesDueMs = this.#nextMessagesMs;
    const events = records.map(
      (record): XapiEvent => ({ cls: 'message', ref: record.$ref, operation: 'add', generation: 0, record }),
    );
    await this.#writer.write(['message'], { events, receivedAtMs: this.#nowMs }, signal);
  }

  #sessionLost(): boolean {
    return this.#options.source.sessionNumber !== this.#session;
  }

  /** The token is worth nothing any more: the next step lists. */
  #startOver(reason: string): void {
    const { log, pool } = this.#options;
    log.info({ pool, reason }, 'listing the pool anew');
    this.#token = null;
    this.#readiness.lost();
  }

  async #pauseBetweenLists(signal: AbortSignal): Promise<void> {
    if (this.#listedAtMs === null) return;
    const { listSettledMs } = INFORMER_LIMITS;
    if (this.#nowMs - this.#listedAtMs >= listSettledMs) this.#relist.reset();
    else await this.#options.clock.sleep(this.#relist.next(), signal);
  }

  async #fail(error: unknown, signal: AbortSignal): Promise<void> {
    const { onFailure, clock, log, pool } = this.#options;
    if (!(error instanceof XapiError || error instanceof TransportError)) throw error;
    this.#readiness.lost();
    this.#failingSinceMs ??= this.#nowMs;
    onFailure?.(error);
    if (error instanceof XapiError && LISTS_ANEW.has(error.code)) {
      const wasWatching = this.#token !== null;
      this.#token = null;
      if (error.code === 'SESSION_INVALID') this.#endedSession = this.#session;
      log.info({ pool, code: error.code }, 'listing the pool anew');
      // A new session stands already: the pool answers, so there is nothing to wait for.
      if (wasWatching && this.#sessionLost()) return;
    }
    const waitMs = this.#retry.next();
    // An outage is one warning, not one per attempt; what comes of another kind is told as well.
    const level = error.message === this.#toldFailure ? 'debug' : 'warn';
    this.#toldFailure = error.message;
    log[level]({ pool, error: error.message, waitMs: Math.round(waitMs) }, 'the pool did not answer');
    await clock.sleep(waitMs, signal);
  }

  /** When a pool that answered for its messages is asked again; null when it tells of new ones. */
  get #nextMessagesMs(): number | null {
    return this.#hidden.possible ? this.#nowMs + INFORMER_LIMITS.messagesRetryMs : null;
  }

  get #nowMs(): number {
    return this.#options.clock.monotonic();
  }
}
