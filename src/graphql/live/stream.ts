// One subscriber of a source: its envelope and its queue. The queue conflates: per object it remembers what the client
// was last told, and only when the transport takes a message is that compared with what holds now. So a slow client
// gets fewer states and never a wrong one, and what cancels out is never sent.
//
// Bounded by construction: an object waits at most once, and one that the client never had and that is gone again
// does not wait at all.
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Cancel } from '../../lib/clock.ts';
import type { Rendered, SnapshotReason, TextStream } from './contract.ts';
import type { Pace } from './delivery.ts';
import { iterateStream } from './iterate.ts';
import { type EnvelopePlan, type Message, printMessage } from './message/envelope.ts';
import type { RevisionScope } from './message/revision.ts';
import type { Entry } from './source/entry.ts';
import { sameRendered } from './source/renderer.ts';
import type { LiveSource, SourceFollower } from './source/source.ts';
import type { StreamHost } from './stream-host.ts';

const NO_POOLS: readonly string[] = Object.freeze([]);

interface Waiting {
  readonly entry: Entry;
  /** What the client has; undefined when it does not have the object. */
  readonly before: Rendered | undefined;
}

interface Batch {
  readonly upserted: Rendered[];
  readonly entered: string[];
  readonly removed: Rendered[];
  sync: Rendered[];
  order: readonly string[] | null;
}

export interface StreamParts {
  readonly host: StreamHost;
  readonly source: LiveSource;
  readonly plan: EnvelopePlan;
  readonly reason: SnapshotReason;
  readonly pace: Pace;
  /** What its revisions are worth something for. */
  readonly scope: RevisionScope;
}

export class LiveStream implements TextStream, SourceFollower {
  readonly plan: EnvelopePlan;
  readonly source: LiveSource;
  readonly scope: RevisionScope;
  readonly #host: StreamHost;
  readonly #waiting = new Map<string, Waiting>();
  /** Ids of the snapshot that are still to be sent; undefined before the snapshot has begun. */
  #unsent: Set<string> | undefined;
  /** Until the snapshot is complete. */
  #inSnapshot = true;
  /** Said with the first message of the snapshot, which tells a client to begin anew. */
  #reason: SnapshotReason | null;
  /** Pool states as the client knows them. */
  #toldSync = new Map<string, string>();
  #toldOrder: readonly string[] | null = null;
  /** The last message was not a whole state: another one must follow, be it empty. */
  #unfinished = false;
  #checkpointDue = false;
  #lastTakenMs: number;
  readonly #pace: Pace;
  /** Before this no new state is begun (monotonic). */
  #notBeforeMs = 0;
  #cancelPause: Cancel | undefined;
  #listener: (() => void) | undefined;
  #signal: AbortSignal | undefined;
  ended: { readonly errors: readonly GraphQLError[] } | undefined;

  constructor({ host, source, plan, reason, pace, scope }: StreamParts) {
    this.scope = scope;
    this.#host = host;
    this.source = source;
    this.plan = plan;
    this.#reason = reason;
    this.#pace = pace;
    this.#lastTakenMs = host.monotonic();
    source.followers.add(this);
  }

  /** Objects that wait to be sent, for tests and figures. */
  get depth(): number {
    return this.#waiting.size + (this.#unsent?.size ?? 0);
  }

  onReady(listener: () => void): void {
    this.#listener = listener;
  }

  readonly close = (): void => this.end([]);

  /** Ends the stream when `signal` aborts, without keeping it alive after its own end. */
  closeOn(signal: AbortSignal): void {
    this.#signal = signal;
    signal.addEventListener('abort', this.close);
  }

  /** Ends the stream with `errors`, or as complete with none. */
  end(errors: readonly GraphQLError[]): void {
    if (this.ended) return;
    this.ended = { errors };
    this.#signal?.removeEventListener('abort', this.close);
    this.#cancelPause?.();
    this.source.followers.delete(this);
    this.#waiting.clear();
    this.#unsent?.clear();
    this.#host.left(this);
    this.#listener?.();
  }

  changed(entry: Entry, before: Rendered | undefined, after: Rendered | undefined): void {
    const { id } = entry;
    if (id === undefined || this.#unsent === undefined || this.#unsent.has(id)) return;
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) this.#waiting.set(id, { entry, before });
    else if (waiting.before === undefined && after === undefined) this.#waiting.delete(id);
    else if (waiting.entry !== entry) this.#waiting.set(id, { entry, before: waiting.before });
  }

  settled(): void {
    if (this.#hasNews()) this.#listener?.();
  }

  syncChanged(): void {
    if (this.#unsyncedPools().length > 0) this.#listener?.();
  }

  /** Lets the client take a fresh revision when it has heard nothing for the named time. */
  checkpointIfSilent(nowMs: number): void {
    if (nowMs - this.#lastTakenMs < this.#host.limits.checkpointMs) return;
    this.#checkpointDue = true;
    this.#listener?.();
  }

  take(): string | undefined {
    try {
      return this.#next();
    } catch (error) {
      this.#host.fail(this, error);
      return undefined;
    }
  }

  #next(): string | undefined {
    if (this.ended || this.#mustPause()) return undefined;
    if (!this.#hasNews() && !this.#checkpointDue) return undefined;
    const settled = this.#host.isSettled(this);
    if (this.#unsent === undefined) {
      if (!settled) return undefined;
      this.#unsent = new Set(this.source.snapshotIds());
    }
    if (!settled && this.depth < this.#pace.batchObjects) return undefined;
    do {
      const batch = this.#drain();
      const complete = settled && this.depth === 0;
      if (complete) this.#addState(batch);
      const kind = this.#kindOf(batch);
      if (kind) return this.#print(batch, kind, complete);
      // Drained objects of which the client sees nothing: on to the next ones.
    } while (settled && this.depth > 0);
    return undefined;
  }

  #print(batch: Batch, kind: Message['kind'], complete: boolean): string {
    const { upserted, entered, removed, order, sync } = batch;
    const text = printMessage(this.plan, {
      upserted,
      entered,
      removed,
      order,
      sync,
      kind,
      complete,
      reason: this.#reason,
      revision: () => (complete ? this.#host.revision(this) : null),
    });
    this.#reason = null;
    if (complete) this.#inSnapshot = false;
    this.#unfinished = !complete;
    this.#checkpointDue = false;
    this.#lastTakenMs = this.#host.monotonic();
    if (complete) this.#notBeforeMs = this.#lastTakenMs + this.#pace.intervalMs;
    return text;
  }

  /** Whether the client's pace forbids to begin another state; if so, its consumer is called when it may. */
  #mustPause(): boolean {
    const waitMs = this.#notBeforeMs - this.#host.monotonic();
    if (waitMs <= 0 || this.#unfinished) return false;
    this.#cancelPause ??= this.#host.after(waitMs, () => {
      this.#cancelPause = undefined;
      this.#listener?.();
    });
    return true;
  }

  [Symbol.asyncIterator](): AsyncIterator<ExecutionResult> {
    return iterateStream(this);
  }

  /** Objects for one message: first what is left of the snapshot, then what has changed since it was sent. */
  #drain(): Batch {
    const batch: Batch = { upserted: [], entered: [], removed: [], sync: [], order: null };
    let room = this.#host.limits.chunkChars;
    let count = this.#pace.batchObjects;
    const isFull = () => room <= 0 || count <= 0;
    const put = (list: Rendered[], rendered: Rendered) => {
      list.push(rendered);
      count -= 1;
      for (const part of rendered.parts) room -= part.length;
    };
    for (const id of this.#unsent ?? []) {
      if (isFull()) return batch;
      this.#unsent?.delete(id);
      const rendered = this.source.shown.get(id)?.shown;
      if (!rendered) continue;
      put(batch.upserted, rendered);
      batch.entered.push(id);
    }
    for (const [id, { entry, before }] of this.#waiting) {
      if (isFull()) return batch;
      this.#waiting.delete(id);
      const after = this.source.shown.get(id)?.shown;
      if (after && before && sameRendered(before, after)) continue;
      if (after) {
        put(batch.upserted, after);
        if (!before) batch.entered.push(id);
      } else if (before) {
        const removed = this.#host.renderRemoved(this, id, entry);
        if (removed) put(batch.removed, removed);
      }
    }
    return batch;
  }

  /** What describes the whole state and so belongs to its last message: order and sync. */
  #addState(batch: Batch): void {
    if (!sameIds(this.#toldOrder, this.source.order)) {
      this.#toldOrder = this.source.order;
      batch.order = this.#toldOrder;
    }
    const unsynced = this.#unsyncedPools();
    if (unsynced.length === 0) return;
    for (const pool of unsynced) {
      const rendered = this.#host.renderSync(this, pool);
      if (rendered) batch.sync.push(rendered);
    }
    this.#toldSync = new Map(this.#host.syncStates);
  }

  #unsyncedPools(): readonly string[] {
    if (!this.plan.keys.has('sync')) return NO_POOLS;
    const pools: string[] = [];
    for (const [key, state] of this.#host.syncStates) {
      if (this.#toldSync.get(key) !== state) pools.push(key);
    }
    return pools;
  }

  #hasNews(): boolean {
    return (
      this.#inSnapshot ||
      this.#unfinished ||
      this.#waiting.size > 0 ||
      this.#unsyncedPools().length > 0 ||
      (this.plan.keys.has('order') && !sameIds(this.#toldOrder, this.source.order))
    );
  }

  /** Undefined when nothing that the client selected has anything to say. */
  #kindOf(batch: Batch): Message['kind'] | undefined {
    if (this.#inSnapshot) return 'SNAPSHOT';
    const { keys } = this.plan;
    const says =
      this.#unfinished ||
      (batch.upserted.length > 0 && keys.has('upserted')) ||
      (batch.entered.length > 0 && keys.has('entered')) ||
      (batch.removed.length > 0 && keys.has('removed')) ||
      (batch.order !== null && keys.has('order')) ||
      batch.sync.length > 0;
    if (says) return 'DELTA';
    return this.#checkpointDue ? 'CHECKPOINT' : undefined;
  }
}

function sameIds(a: readonly string[] | null, b: readonly string[] | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && a.length === b.length && a.every((id, i) => id === b[i]);
}
