// Which pools run, in which state and at which revision, as the streams have been told.
import type { ChangeSet } from '../../cache/contract.ts';
import type { Pool, Pools } from '../../pool/contract.ts';

export interface PoolListener {
  changes(set: ChangeSet): void;
  /** Pools (by key) that run no more, and that have begun to; a restarted one is both. */
  poolsChanged(gone: readonly string[], came: readonly string[]): void;
  /** Something of a pool's status differs, or of what is known of its updates. */
  status(key: string): void;
  /** There are new samples of these VMs and hosts. */
  samples(owners: readonly string[]): void;
  /** Some pool is in another state of synchronization. */
  syncChanged(): void;
}

export class PoolWatch {
  readonly #pools: Pools;
  readonly #listener: PoolListener;
  readonly #revisions = new Map<string, number>();
  #running: ReadonlyMap<string, Pool> = new Map();
  #syncStates: ReadonlyMap<string, string> = new Map();
  #stops: readonly (() => void)[] = [];

  constructor(pools: Pools, listener: PoolListener) {
    this.#pools = pools;
    this.#listener = listener;
  }

  /** Newest published revision of every running pool. */
  get revisions(): ReadonlyMap<string, number> {
    return this.#revisions;
  }

  /** State of every running pool, as GraphQL spells it. */
  get syncStates(): ReadonlyMap<string, string> {
    return this.#syncStates;
  }

  start(): void {
    this.#read();
    for (const [key, { store }] of this.#running) this.#revisions.set(key, store.revision);
    this.#stops = [
      this.#pools.onChanges((set) => {
        if (!set.more) this.#revisions.set(set.pool, set.revision);
        this.#listener.changes(set);
      }),
      this.#pools.onStatus((key) => this.#onStatus(key)),
      this.#pools.onUpdates((key) => this.#listener.status(key)),
      this.#pools.onArrival((_key, { owners }) => this.#listener.samples(owners)),
    ];
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#revisions.clear();
    this.#running = new Map();
    this.#syncStates = new Map();
  }

  #read(): void {
    const pools = this.#pools.list();
    this.#running = new Map(pools.map((pool) => [pool.key, pool]));
    this.#syncStates = new Map(pools.map(({ key, status }) => [key, status.state.toUpperCase()]));
  }

  #onStatus(key: string): void {
    const before = this.#running;
    const states = this.#syncStates;
    this.#read();
    const gone = [...before].filter(([each, pool]) => this.#running.get(each) !== pool).map(keyOf);
    const came = [...this.#running].filter(([each, pool]) => before.get(each) !== pool).map(keyOf);
    for (const each of gone) this.#revisions.delete(each);
    for (const each of came) this.#revisions.set(each, this.#running.get(each)?.store.revision ?? 0);
    if (gone.length > 0 || came.length > 0) this.#listener.poolsChanged(gone, came);
    this.#listener.status(key);
    const same =
      states.size === this.#syncStates.size && [...states].every(([k, s]) => this.#syncStates.get(k) === s);
    if (!same) this.#listener.syncChanged();
  }
}

function keyOf([key]: readonly [string, unknown]): string {
  return key;
}
