// Published revisions on their way to the sources: who depends on what changed is told to look again. The cost of a
// change is that of the sources of its class and of the objects that read it, whatever else is open.
import type { Change, ChangeSet } from '../../cache/contract.ts';
import { DependencyIndex, metricsKey, POOLS_KEY, statusKey } from './source/dependency-index.ts';
import type { Entry } from './source/entry.ts';
import type { LiveSource } from './source/source.ts';
import type { SourceHost } from './source/source-host.ts';

/** Changes between two looks at the clock. */
const CHANGES_PER_LOOK = 64;

export class ChangeQueue {
  readonly dependencies = new DependencyIndex<Entry>();
  readonly #hosts = new Map<LiveSource, SourceHost>();
  readonly #byClass = new Map<string, Set<SourceHost>>();
  readonly #waiting: { readonly set: ChangeSet; next: number }[] = [];
  /** Pools of whose newest revision further sets will come. */
  readonly #unfinished = new Set<string>();

  /** Whether there is something to tell now. */
  get hasWork(): boolean {
    return this.#waiting.length > 0;
  }

  /** Whether all that the stores show has been told. */
  get isComplete(): boolean {
    return this.#waiting.length === 0 && this.#unfinished.size === 0;
  }

  hostOf(source: LiveSource): SourceHost | undefined {
    return this.#hosts.get(source);
  }

  addSource(host: SourceHost): void {
    this.#hosts.set(host.source, host);
    const { cls } = host.source.list;
    const ofClass = this.#byClass.get(cls);
    if (ofClass) ofClass.add(host);
    else this.#byClass.set(cls, new Set([host]));
  }

  removeSource(host: SourceHost): void {
    const { cls } = host.source.list;
    const ofClass = this.#byClass.get(cls);
    ofClass?.delete(host);
    if (ofClass?.size === 0) this.#byClass.delete(cls);
    this.#hosts.delete(host.source);
  }

  clear(): void {
    this.#waiting.length = 0;
    this.#unfinished.clear();
  }

  add(set: ChangeSet): void {
    this.#waiting.push({ set, next: 0 });
    if (set.more) this.#unfinished.add(set.pool);
    else this.#unfinished.delete(set.pool);
  }

  /** Nothing more will come of a pool that runs no more. */
  poolGone(pool: string): void {
    this.#unfinished.delete(pool);
  }

  /** Tells whom the waiting changes affect, until all is told (true) or `deadlineMs` has passed. */
  digest(deadlineMs: number, monotonic: () => number): boolean {
    for (;;) {
      const head = this.#waiting[0];
      if (head === undefined) return true;
      const { changes, pool } = head.set;
      while (head.next < changes.length) {
        const change = changes[head.next];
        head.next += 1;
        if (change) this.#tell(pool, change);
        if (head.next % CHANGES_PER_LOOK === 0 && monotonic() > deadlineMs) return false;
      }
      this.#waiting.shift();
    }
  }

  /** The status of a pool is another one. */
  visitStatus(pool: string): void {
    this.dependencies.visit(statusKey(pool), mark);
  }

  /** There are new samples of these VMs and hosts. */
  visitMetrics(owners: readonly string[]): void {
    for (const uuid of owners) this.dependencies.visit(metricsKey(uuid), mark);
  }

  /** The set of running pools is another one. */
  visitPools(): void {
    this.dependencies.visit(POOLS_KEY, mark);
  }

  #tell(pool: string, change: Change): void {
    for (const host of this.#byClass.get(change.cls) ?? []) {
      if (!change.heartbeat || host.reaches(change)) host.source.touch(pool, change.ref);
    }
    if (!change.heartbeat) {
      this.dependencies.visitChange(change, mark);
      return;
    }
    this.dependencies.visitChange(change, (entry) => {
      if (this.#hosts.get(entry.source)?.reaches(change)) mark(entry);
    });
  }
}

function mark(entry: Entry): void {
  entry.source.mark(entry);
}
