// Running pools without a wire: real stores that a test writes to by events, and the same announcements that running
// pools make. Records have a value for every field of their class, as decoded ones do.
import type { ChangeSet, SyncState } from '../../src/cache/contract.ts';
import { MemoryStore } from '../../src/cache/store.ts';
import type { Arrival } from '../../src/metrics/contract.ts';
import type { HostUpdates, Pool, PoolStatus, Pools } from '../../src/pool/contract.ts';
import { RememberedTaskObjects } from '../../src/pool/task-objects.ts';
import type { XapiEvent } from '../../src/xapi/contract.ts';
import { classByName } from '../../src/xapi/datamodel/datamodel.ts';
import type { ClassName, XapiType } from '../../src/xapi/datamodel/types.ts';
import type { FieldValue, Ref, XapiRecord } from '../../src/xapi/record.ts';
import { ToldMetrics } from './metrics.ts';

export type Fields = Readonly<Record<string, FieldValue>>;

export class TestPool implements Pool {
  readonly key: string;
  readonly label: string;
  readonly readOnly = false;
  readonly store = new MemoryStore();
  readonly xapi = { call: () => Promise.reject(new Error('this pool has no wire')) };
  /** What is known of missing updates, by host. */
  readonly hostUpdates = new Map<Ref, HostUpdates>();
  readonly updates = { of: (host: Ref) => this.hostUpdates.get(host) };
  readonly taskObjects = new RememberedTaskObjects();
  readonly metrics = new ToldMetrics();
  status: PoolStatus = {
    state: 'ready',
    generation: 1,
    syncedAtMs: Date.UTC(2026, 0, 1),
    address: null,
    tls: 'none',
    lagMs: null,
    relists: 0,
    lastError: null,
  };
  readonly #announce: (changes: ChangeSet) => void;

  constructor(key: string, announce: (changes: ChangeSet) => void) {
    this.key = key;
    this.label = key;
    this.#announce = announce;
  }

  /** One batch: one revision, announced at once. */
  apply(events: readonly XapiEvent[]): void {
    for (const announce of this.applyInSets(events, Number.POSITIVE_INFINITY)) announce();
  }

  /** One batch whose changes are announced in sets of `size`, each when the test calls for it. */
  applyInSets(events: readonly XapiEvent[], size: number): (() => void)[] {
    const changes = this.store.apply({ events });
    const { revision } = this.store;
    const sets: (() => void)[] = [];
    for (let start = 0; start < changes.length; start += size) {
      const part = changes.slice(start, start + size);
      const more = start + size < changes.length;
      sets.push(() => {
        const set: ChangeSet = { pool: this.key, revision, changes: part, ...(more ? { more } : {}) };
        this.taskObjects.follow(set);
        this.#announce(set);
      });
    }
    return sets;
  }

  add(cls: ClassName, ref: Ref, fields: Fields = {}): void {
    this.apply([this.added(cls, ref, fields)]);
  }

  set(cls: ClassName, ref: Ref, fields: Fields): void {
    this.apply([this.modified(cls, ref, fields)]);
  }

  delete(cls: ClassName, ref: Ref): void {
    this.apply([this.deleted(cls, ref)]);
  }

  added(cls: ClassName, ref: Ref, fields: Fields = {}): XapiEvent {
    const record = toRecord(this.key, cls, ref, fields);
    return { cls, ref, operation: 'add', generation: 1, record };
  }

  modified(cls: ClassName, ref: Ref, fields: Fields): XapiEvent {
    const record = Object.freeze({ ...this.record(cls, ref), ...fields });
    return { cls, ref, operation: 'mod', generation: 1, record };
  }

  deleted(cls: ClassName, ref: Ref): XapiEvent {
    return { cls, ref, operation: 'del', generation: 1 };
  }

  record(cls: ClassName, ref: Ref): XapiRecord {
    const record = this.store.get(cls, ref);
    if (!record) throw new Error(`${this.key} has no ${cls} ${ref}`);
    return record;
  }
}

export class TestPools implements Pools {
  readonly #pools = new Map<string, TestPool>();
  readonly #changes = new Set<(changes: ChangeSet) => void>();
  readonly #status = new Set<(key: string) => void>();
  readonly #updates = new Set<(key: string, host: Ref) => void>();
  readonly #arrivals = new Set<(key: string, arrival: Arrival) => void>();

  /** Listeners that have not been ended. */
  get listeners(): number {
    return this.#changes.size + this.#status.size + this.#updates.size + this.#arrivals.size;
  }

  get(key: string): TestPool | undefined {
    return this.#pools.get(key);
  }

  list(): readonly TestPool[] {
    return [...this.#pools.values()];
  }

  /** A pool with its own record and one host, `<key>-host`. */
  start(key: string): TestPool {
    const pool = new TestPool(key, (changes) => {
      if (this.#pools.get(key) === pool) for (const listener of [...this.#changes]) listener(changes);
    });
    pool.apply([
      pool.added('pool', `${key}-pool`, { nameLabel: key, master: `${key}-host` }),
      pool.added('host', `${key}-host`, { nameLabel: `${key} host` }),
    ]);
    this.#pools.set(key, pool);
    this.#announceStatus(key);
    return pool;
  }

  stop(key: string): void {
    this.#pools.delete(key);
    this.#announceStatus(key);
  }

  setState(key: string, state: SyncState): void {
    const pool = this.#pools.get(key);
    if (!pool) throw new Error(`no pool ${key} runs`);
    pool.status = { ...pool.status, state };
    this.#announceStatus(key);
  }

  onChanges(listener: (changes: ChangeSet) => void): () => void {
    this.#changes.add(listener);
    return () => void this.#changes.delete(listener);
  }

  onArrival(listener: (key: string, arrival: Arrival) => void): () => void {
    this.#arrivals.add(listener);
    return () => void this.#arrivals.delete(listener);
  }

  /** A host has told of new samples of itself and of `owners`. */
  arrive(key: string, arrival: Arrival): void {
    for (const listener of [...this.#arrivals]) listener(key, arrival);
  }

  onUpdates(listener: (key: string, host: Ref) => void): () => void {
    this.#updates.add(listener);
    return () => this.#updates.delete(listener);
  }

  /** Something was learnt of a host's missing updates. */
  learnUpdates(key: string, host: Ref, updates: HostUpdates): void {
    this.get(key)?.hostUpdates.set(host, updates);
    for (const listener of [...this.#updates]) listener(key, host);
  }

  onStatus(listener: (key: string) => void): () => void {
    this.#status.add(listener);
    return () => void this.#status.delete(listener);
  }

  #announceStatus(key: string): void {
    for (const listener of [...this.#status]) listener(key);
  }
}

/** A uuid that is always the same for the same text. */
export function uuidOf(text: string): string {
  const hex = Buffer.from(text).toString('hex').padStart(32, '0').slice(-32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function toRecord(pool: string, cls: ClassName, ref: Ref, fields: Fields): XapiRecord {
  const values: Record<string, FieldValue> = {};
  for (const { name, parsed } of classByName(cls).fields) values[name] = emptyValue(parsed);
  const uuid = uuidOf(`${pool}/${ref}`);
  return Object.freeze({ ...values, uuid, ...fields, $cls: cls, $ref: ref, $pool: pool });
}

function emptyValue(type: XapiType): FieldValue {
  switch (type.kind) {
    case 'string':
      return '';
    case 'int':
    case 'float':
      return 0;
    case 'bool':
      return false;
    case 'enum':
      return 'UNKNOWN';
    case 'set':
      return Object.freeze([]);
    case 'map':
      return Object.freeze({});
    default:
      return null;
  }
}
