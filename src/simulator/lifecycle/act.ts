// One call being carried out: typed parameters, rows that must exist, time that passes, operations that
// others see.
import type { Database } from '../database/database.ts';
import { type Ref, type Row, toWireDate, type WireValue } from '../database/wire-value.ts';
import { ApiError, handleInvalid } from '../rpc/api-error.ts';
import type { Call, MessageImplementation } from '../rpc/call.ts';
import { createTask } from '../rpc/tasks.ts';
import { asMap, asNumber, asText, type TextMap } from './fields.ts';
import { refresh } from './refresh.ts';
import type { Failure } from './rules/vm.ts';

export const lifecycleLimits = {
  /** xapi tries a busy object again for this long before it says so (helpers.ml, Policy.standard). */
  retryForMs: 7_200_000,
  retryFirstMs: 1_000,
  retryLastMs: 20_000,
} as const;

export interface Settings {
  /** Multiplies every duration; 0 makes every operation immediate. */
  readonly scale: number;
  /** Aborted when the pool closes: what still waits then ends. */
  readonly stop: AbortSignal;
  /** The last domain number that each host gave away. */
  readonly domids: Map<Ref, number>;
}

/** An operation that shows in an object's current_operations while it goes on. */
export interface Mark {
  readonly cls: string;
  readonly ref: Ref;
  readonly operation: string;
}

export class Act {
  readonly call: Call;
  readonly db: Database;
  readonly settings: Settings;
  readonly #task: Ref;

  constructor(call: Call, settings: Settings) {
    this.call = call;
    this.db = call.pool.database;
    this.settings = settings;
    this.#task = call.task ?? `DummyRef:|${this.db.ids.uuid()}|${call.method}`;
  }

  get domids(): Map<Ref, number> {
    return this.settings.domids;
  }

  ref(index: number): Ref {
    return asText(this.call.params[index]);
  }

  text(index: number): string {
    return asText(this.call.params[index]);
  }

  number(index: number): number {
    return asNumber(this.call.params[index]);
  }

  flag(index: number): boolean {
    return this.call.params[index] === true;
  }

  map(index: number): TextMap {
    return asMap(this.call.params[index]);
  }

  /** A constructor's struct. */
  fields(index: number): Row {
    return { ...(this.call.params[index] as Row) };
  }

  /** @throws ApiError HANDLE_INVALID */
  row(cls: string, ref: Ref): Row {
    const row = this.db.get(cls, ref);
    if (!row) throw handleInvalid(cls, ref);
    return row;
  }

  set(cls: string, ref: Ref, fields: Readonly<Record<string, WireValue>>): void {
    for (const field in fields) this.db.set(cls, ref, field, fields[field] as WireValue);
  }

  now(): string {
    return toWireDate(this.call.pool.clock.now());
  }

  /** @throws the reason of a task.cancel that has come, or an ApiError when the pool closes. */
  checkCancelled(): void {
    if (this.call.signal.aborted) throw this.call.signal.reason;
    if (this.settings.stop.aborted) throw new ApiError('HOST_STILL_BOOTING');
  }

  #sleep(ms: number): Promise<void> {
    return this.call.pool.clock.sleep(ms, AbortSignal.any([this.call.signal, this.settings.stop]));
  }

  /** Does `fn` after `ms` of world time, outside this call, unless the pool has closed by then. */
  later(ms: number, fn: () => void): void {
    const { stop } = this.settings;
    void this.call.pool.clock.sleep(ms, stop).then(() => {
      if (!stop.aborted) fn();
    });
  }

  /** Lets `ms` of world time pass, in steps that the task's progress shows, from `from` to `to`. */
  async take(ms: number, from = 0, to = 1): Promise<void> {
    this.checkCancelled();
    const steps = 4;
    const span = ms * this.settings.scale;
    if (span <= 0) return;
    for (let step = 1; step <= steps; step++) {
      await this.#sleep(span / steps);
      this.checkCancelled();
      this.progress(from + ((to - from) * step) / steps);
    }
  }

  /**
   * Runs `body` as one of xapi's calls to itself: a subtask named `label` that is there meanwhile. What the subtask
   * works on names it, and not the task of the whole call (lifecycle recordings 12, 15 and 34).
   */
  async within<T>(label: string, marks: readonly Mark[], body: () => Promise<T>): Promise<T> {
    const { pool, session, host, task: subtaskOf } = this.call;
    const task = createTask(pool, { label, session, host, ...(subtaskOf ? { subtaskOf } : {}) });
    try {
      return await this.#marked(task, marks, body);
    } finally {
      if (this.db.get('task', task)) this.db.destroy('task', task);
    }
  }

  progress(share: number): void {
    const { task } = this.call;
    if (task && this.db.get('task', task)) this.db.set('task', task, 'progress', Math.min(0.99, share));
  }

  /** What xapi's debug key says of a task: how often it could have been cancelled. */
  sawCancelPoints(count: number): void {
    const { task } = this.call;
    const row = task ? this.db.get('task', task) : undefined;
    if (!task || !row) return;
    const other = { ...asMap(row.other_config), 'debug_info:cancel_points_seen': String(count) };
    this.db.set('task', task, 'other_config', other);
  }

  /**
   * Waits until `refusal` finds nothing; OTHER_OPERATION_IN_PROGRESS is waited out as xapi does it.
   * @throws ApiError any other refusal at once, that one after two hours.
   */
  async admit(refusal: () => Failure | undefined): Promise<void> {
    const { clock } = this.call.pool;
    const deadline = clock.monotonic() + lifecycleLimits.retryForMs;
    for (;;) {
      const failure = refusal();
      if (!failure) return;
      const [code, ...params] = failure;
      if (code !== 'OTHER_OPERATION_IN_PROGRESS' || clock.monotonic() >= deadline) {
        throw new ApiError(code, params);
      }
      const { retryFirstMs, retryLastMs } = lifecycleLimits;
      const wait = retryFirstMs + this.db.ids.random() * (retryLastMs - retryFirstMs);
      await this.#sleep(wait);
      this.checkCancelled();
    }
  }

  /** Runs `body` while the objects' current_operations show what is done to them. */
  during<T>(marks: readonly Mark[], body: () => Promise<T> | T): Promise<T> {
    return this.#marked(this.#task, marks, body);
  }

  async #marked<T>(task: Ref, marks: readonly Mark[], body: () => Promise<T> | T): Promise<T> {
    for (const mark of marks) this.#mark(task, mark);
    try {
      return await body();
    } finally {
      for (const mark of marks.toReversed()) this.#unmark(task, mark);
    }
  }

  #mark(task: Ref, { cls, ref, operation }: Mark): void {
    const current = asMap(this.row(cls, ref).current_operations);
    this.db.set(cls, ref, 'current_operations', { ...current, [task]: operation });
    refresh(this.db, cls, ref);
  }

  #unmark(task: Ref, { cls, ref }: Mark): void {
    const row = this.db.get(cls, ref);
    if (!row) return;
    const { [task]: _, ...rest } = asMap(row.current_operations);
    this.db.set(cls, ref, 'current_operations', rest);
    refresh(this.db, cls, ref);
  }

  /** A message object about another one, as xapi's alerts are. */
  say(name: string, cls: string, uuid: string, body: string): void {
    const timestamp = this.now();
    this.db.create('message', { name, priority: 5, cls, obj_uuid: uuid, timestamp, body });
  }

  refuse(code: string, ...params: string[]): never {
    throw new ApiError(code, params);
  }
}

export type Step = (act: Act) => WireValue | Promise<WireValue>;

/** Implementations by method name, before they are bound to settings. */
export type Steps = Readonly<Record<string, Step>>;

export function toImplementation(step: Step, settings: Settings): MessageImplementation {
  return (call) => step(new Act(call, settings));
}
