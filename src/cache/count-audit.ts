// The cache checks itself: XAPI remembers a few hundred deletions per table and forgets older ones without a word, so
// after each batch the row counts that came with it are compared with the store's. One mismatch may be a race (counts
// are taken a moment after the events); repeated ones call for a relist of the class.
import type { EventBatch } from '../xapi/contract.ts';
import { mirroredClasses } from '../xapi/datamodel/datamodel.ts';
import type { ClassName } from '../xapi/datamodel/types.ts';
import type { Reader } from './contract.ts';

export interface AuditLimits {
  /** Mismatches in a row before a class is relisted. */
  readonly strikes: number;
  /** The same for tasks, which come and go between the batch and its counts. */
  readonly taskStrikes: number;
  /** Least time that a fetch waits while tasks alone are in doubt. */
  readonly taskRecheckMs: number;
  /** Least time between two relists of a class; doubles with each relist that did not help. */
  readonly relistMinMs: number;
  readonly taskRelistMinMs: number;
  readonly relistMaxMs: number;
}

export const AUDIT_LIMITS: AuditLimits = {
  strikes: 2,
  taskStrikes: 3,
  taskRecheckMs: 2_000,
  relistMinMs: 2_000,
  taskRelistMinMs: 30_000,
  relistMaxMs: 600_000,
};

interface Suspicion {
  strikes: number;
  /** Relists since the counts last agreed: a class that they did not help is as exact as the pool lets it be. */
  relists: number;
  /** Wait after the next relist. */
  delayMs: number;
  /** Monotonic time before which the class is not relisted again. */
  notBeforeMs: number;
}

export interface AuditMoment {
  /** Monotonic. */
  readonly nowMs: number;
  readonly only?: ClassName;
}

/** Classes whose rows are counted: messages are files, and their count is always 0. */
const counted: readonly ClassName[] = mirroredClasses
  .map(({ name }) => name)
  .filter((cls) => cls !== 'message');

export class CountAudit {
  readonly #limits: AuditLimits;
  readonly #suspicions = new Map<ClassName, Suspicion>();

  constructor(limits: AuditLimits = AUDIT_LIMITS) {
    this.#limits = limits;
  }

  /** Whether no class is suspected that a relist has not just confirmed; tasks aside. */
  get clean(): boolean {
    for (const [cls, { strikes, relists }] of this.#suspicions) {
      if (strikes > 0 && relists === 0 && cls !== 'task') return false;
    }
    return true;
  }

  /**
   * Compares the counts that came with a batch with the store's, of all classes or of the one that was relisted.
   * A class that the pool does not count is not judged.
   */
  compare(batch: Pick<EventBatch, 'counts'>, reader: Pick<Reader, 'count'>, at: AuditMoment): void {
    const { nowMs, only } = at;
    for (const cls of only ? [only] : counted) {
      const rows = batch.counts.get(cls);
      if (rows === undefined || rows === reader.count(cls)) this.#acquit(cls, nowMs);
      else this.#suspect(cls).strikes += 1;
    }
  }

  /** Classes to relist now. */
  due(nowMs: number): readonly ClassName[] {
    return [...this.#suspicions]
      .filter(([cls, { strikes, notBeforeMs }]) => strikes >= this.#strikesOf(cls) && notBeforeMs <= nowMs)
      .map(([cls]) => cls);
  }

  relisted(cls: ClassName, nowMs: number): void {
    const suspicion = this.#suspect(cls);
    suspicion.relists += 1;
    suspicion.notBeforeMs = nowMs + suspicion.delayMs;
    suspicion.delayMs = Math.min(this.#limits.relistMaxMs, suspicion.delayMs * 2);
  }

  /** How long the next fetch may wait, so that a doubt is settled soon: 0 when a second look is wanted at once. */
  patienceMs(nowMs: number): number {
    let patience = Number.POSITIVE_INFINITY;
    for (const [cls, { strikes, notBeforeMs }] of this.#suspicions) {
      if (strikes === 0) continue;
      const leastMs = cls === 'task' ? this.#limits.taskRecheckMs : 0;
      patience = Math.min(patience, Math.max(leastMs, notBeforeMs - nowMs));
    }
    return patience;
  }

  /** After a whole list nothing is suspected; the intervals between relists stay. */
  reset(): void {
    for (const suspicion of this.#suspicions.values()) suspicion.strikes = 0;
  }

  #acquit(cls: ClassName, nowMs: number): void {
    const suspicion = this.#suspicions.get(cls);
    if (!suspicion) return;
    suspicion.strikes = 0;
    suspicion.relists = 0;
    if (suspicion.notBeforeMs <= nowMs) this.#suspicions.delete(cls);
  }

  #suspect(cls: ClassName): Suspicion {
    const { relistMinMs, taskRelistMinMs } = this.#limits;
    const delayMs = cls === 'task' ? taskRelistMinMs : relistMinMs;
    const suspicion = this.#suspicions.get(cls) ?? { strikes: 0, relists: 0, delayMs, notBeforeMs: 0 };
    this.#suspicions.set(cls, suspicion);
    return suspicion;
  }

  #strikesOf(cls: ClassName): number {
    return cls === 'task' ? this.#limits.taskStrikes : this.#limits.strikes;
  }
}
