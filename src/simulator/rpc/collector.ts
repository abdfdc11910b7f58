// What xapi tidies up by itself, pass by pass: sessions that nobody uses, tasks that nobody fetched (xen-api
// ocaml/xapi/db_gc_util.ml, timeout_tasks and timeout_sessions).
import type { Entry } from '../database/table.ts';
import { type Ref, type Row, toWireDate } from '../database/wire-value.ts';
import type { Pool } from './pool.ts';
import { isOver } from './tasks.ts';

export const collectorLimits = {
  /** Between two passes. */
  everyMs: 30_000,
  /** A session idle for longer ends, unless a task of its own is pending. */
  sessionIdleMs: 86_400_000,
  /** Sessions of one originator; those idle longest go first. */
  perOriginator: 500,
  /** Of those that gave none, all together. */
  withoutOriginator: 400,
  /** A finished task is kept for so long … */
  finishedTaskMs: 3_900_000,
  /** … and a pending one, once it is so old, for as long as it makes progress from pass to pass. */
  pendingTaskMs: 86_400_000,
  /** Beyond so many tasks, the finished ones go, oldest first. */
  tasks: 200,
  /** Messages kept; the oldest go first. */
  messages: 10_000,
} as const;

export class Collector {
  readonly #pool: Pool;
  /** Old pending tasks and how far they were at the last pass. */
  #probation = new Map<Ref, number>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Passes until `stop` aborts. */
  async run(stop: AbortSignal): Promise<void> {
    for (;;) {
      await this.#pool.clock.sleep(collectorLimits.everyMs, stop);
      if (stop.aborted) return;
      this.pass();
    }
  }

  pass(): void {
    this.#collectTasks();
    this.#collectSessions();
    this.#collectMessages();
  }

  /** The wire date of `ms` ago; such texts compare as the dates do. */
  #ago(ms: number): string {
    return toWireDate(this.#pool.clock.now() - ms);
  }

  #collectTasks(): void {
    const { database } = this.#pool;
    const finishedSince = this.#ago(collectorLimits.finishedTaskMs);
    const createdSince = this.#ago(collectorLimits.pendingTaskMs);
    const known = this.#probation;
    this.#probation = new Map();
    const young: Entry[] = [];
    for (const entry of [...database.entries('task')]) {
      const { ref, row } = entry;
      if (isOver(row)) {
        if (String(row.finished) < finishedSince) database.destroy('task', ref);
        else young.push(entry);
        continue;
      }
      const old = String(row.created) < createdSince;
      const before = known.get(ref);
      const progress = Number(row.progress);
      if (old) this.#probation.set(ref, progress);
      if (old && before !== undefined && progress <= before) database.destroy('task', ref);
    }
    const excess = database.count('task') - collectorLimits.tasks;
    if (excess <= 0) return;
    young.sort(by(({ row }) => String(row.finished)));
    for (const { ref } of young.slice(0, excess)) database.destroy('task', ref);
  }

  #collectSessions(): void {
    const { database, sessions } = this.#pool;
    const groups = new Map<string, Entry[]>();
    for (const entry of database.entries('session')) {
      if (this.#isBusy(entry.row)) continue;
      const originator = String(entry.row.originator);
      const group = groups.get(originator);
      if (group) group.push(entry);
      else groups.set(originator, [entry]);
    }
    const activeSince = this.#ago(collectorLimits.sessionIdleMs);
    for (const [originator, members] of groups) {
      const limit = originator === '' ? collectorLimits.withoutOriginator : collectorLimits.perOriginator;
      members.sort(by(({ row }) => String(row.last_active)));
      const old = members.filter(({ row }) => String(row.last_active) <= activeSince).length;
      for (const { ref } of members.slice(0, Math.max(old, members.length - limit))) sessions.close(ref);
    }
  }

  #isBusy(row: Row): boolean {
    const tasks = Array.isArray(row.tasks) ? row.tasks : [];
    return tasks.some((ref) => {
      const task = this.#pool.database.get('task', String(ref));
      return task !== undefined && !isOver(task);
    });
  }

  #collectMessages(): void {
    const { database } = this.#pool;
    const excess = database.count('message') - collectorLimits.messages;
    if (excess <= 0) return;
    const oldest = [...database.entries('message')].sort(by(({ row }) => String(row.timestamp)));
    for (const { ref } of oldest.slice(0, excess)) database.destroy('message', ref);
  }
}

/** Ascending by a text, then by age. */
function by(text: (entry: Entry) => string): (a: Entry, b: Entry) => number {
  return (a, b) => {
    const [left, right] = [text(a), text(b)];
    return left < right ? -1 : left > right ? 1 : a.created - b.created;
  };
}
