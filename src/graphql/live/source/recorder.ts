// Records what the execution of one object reads. One recorder serves one stream source: executions are synchronous
// and never nested, so `begin` … `end` brackets exactly one.
import type { IndexName, OrderedRecords, Reader } from '../../../cache/contract.ts';
import type { MetricObject, PoolMetrics } from '../../../metrics/contract.ts';
import type { Pool, PoolStatus, PoolUpdates, TaskObjects } from '../../../pool/contract.ts';
import { findByUuid } from '../../../query/candidates.ts';
import type { Look } from '../../../query/relations.ts';
import { classesReadBySearch, type SearchChoice, type SearchHit } from '../../../query/search/contract.ts';
import { weights } from '../../../query/weights.ts';
import type { XapiCaller } from '../../../xapi/contract.ts';
import type { ClassName } from '../../../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../../../xapi/record.ts';
import type { DeniedCounter } from '../../access/denied.ts';
import type { GatewayFacts, Principal, View } from '../../pipeline/contract.ts';
import { VisibleLook } from '../../pipeline/visible-look.ts';
import type { WorkMeter } from '../../pricing/work-meter.ts';
import {
  classKey,
  countKey,
  type DependencyKey,
  lookupKey,
  POOLS_KEY,
  recordKey,
  statusKey,
} from './dependency-index.ts';
import { RecordingMetrics } from './recording-metrics.ts';

const NOTHING: readonly DependencyKey[] = Object.freeze([]);

export class Recorder {
  readonly #readers = new WeakMap<Pool, Reader>();
  readonly #pools = new WeakMap<Pool, Pool>();
  /** Ends the watch of a host, by pool and host. */
  readonly #watched = new Map<PoolMetrics, Map<string, () => void>>();
  #keys = new Set<DependencyKey>();

  begin(): void {
    if (this.#keys.size > 0) this.#keys = new Set();
  }

  /** What was read since `begin`, each key once, in order of the first read; `own` is left out. */
  end(own: DependencyKey): readonly DependencyKey[] {
    this.#keys.delete(own);
    return this.#keys.size === 0 ? NOTHING : [...this.#keys];
  }

  add(key: DependencyKey): void {
    this.#keys.add(key);
  }

  /**
   * From the first time that the metrics of a host are read until `close` the host is polled as one that is watched: new
   * samples are what makes a stream read them again.
   */
  watch(metrics: PoolMetrics, { owner, uuid, hosts }: MetricObject): void {
    let watched = this.#watched.get(metrics);
    if (watched === undefined) {
      watched = new Map();
      this.#watched.set(metrics, watched);
    }
    for (const host of hosts) {
      if (watched.has(host)) continue;
      watched.set(host, metrics.watch({ owner: 'host', uuid: host, hosts: [host] }));
    }
    // Where the host may not be seen, the metrics know it.
    if (hosts.length === 0 && !watched.has(uuid)) watched.set(uuid, metrics.watch({ owner, uuid, hosts }));
  }

  /** Ends what was begun for the source. */
  close(): void {
    for (const watched of this.#watched.values()) for (const end of watched.values()) end();
    this.#watched.clear();
  }

  /** The pool's store with every read recorded; the same object for the same pool. */
  readerOf(pool: Pool): Reader {
    let reader = this.#readers.get(pool);
    if (reader === undefined) {
      reader = new RecordingReader(pool.store, this);
      this.#readers.set(pool, reader);
    }
    return reader;
  }

  /** The pool with every read through it recorded; the same object for the same pool. */
  poolOf(pool: Pool): Pool {
    let recording = this.#pools.get(pool);
    if (recording === undefined) {
      recording = new RecordingPool(pool, this);
      this.#pools.set(pool, recording);
    }
    return recording;
  }
}

class RecordingReader implements Reader {
  readonly #store: Reader;
  readonly #recorder: Recorder;
  /** One text for all objects that listed the class: it is kept with each of them. */
  readonly #classKeys = new Map<ClassName, DependencyKey>();

  constructor(store: Reader, recorder: Recorder) {
    this.#store = store;
    this.#recorder = recorder;
  }

  get revision(): number {
    return this.#store.revision;
  }

  get(cls: ClassName, ref: Ref | null | undefined): XapiRecord | undefined {
    if (ref === null || ref === undefined) return undefined;
    this.#recorder.add(recordKey(ref));
    return this.#store.get(cls, ref);
  }

  list(cls: ClassName): Iterable<XapiRecord> {
    this.#addClass(cls);
    return this.#store.list(cls);
  }

  count(cls: ClassName): number {
    this.#recorder.add(countKey(cls));
    return this.#store.count(cls);
  }

  by(index: IndexName, key: string): readonly XapiRecord[] {
    const found = this.#store.by(index, key);
    this.#recorder.add(lookupKey(index, key));
    for (const record of found) this.#recorder.add(recordKey(record.$ref));
    return found;
  }

  hasIndex(index: string): index is IndexName {
    return this.#store.hasIndex(index);
  }

  /** Any record of the class may move what is read from it, and how many there are. */
  ordered(cls: ClassName, field: string, part?: string): OrderedRecords | undefined {
    this.#addClass(cls);
    return this.#store.ordered(cls, field, part);
  }

  hasOrdered(cls: ClassName, field: string, part?: string): boolean {
    return this.#store.hasOrdered(cls, field, part);
  }

  #addClass(cls: ClassName): void {
    let key = this.#classKeys.get(cls);
    if (key === undefined) {
      key = classKey(cls);
      this.#classKeys.set(cls, key);
    }
    this.#recorder.add(key);
  }
}

/** The pool with the reads of its records and of its status recorded; key and label never change while it runs. */
class RecordingPool implements Pool {
  readonly #pool: Pool;
  readonly #recorder: Recorder;
  readonly key: string;
  readonly label: string;
  readonly readOnly: boolean;

  constructor(pool: Pool, recorder: Recorder) {
    this.#pool = pool;
    this.#recorder = recorder;
    this.key = pool.key;
    this.label = pool.label;
    this.readOnly = pool.readOnly;
  }

  get store(): Reader {
    return this.#recorder.readerOf(this.#pool);
  }

  get status(): PoolStatus {
    this.#recorder.add(statusKey(this.key));
    return this.#pool.status;
  }

  get xapi(): XapiCaller {
    return this.#pool.xapi;
  }

  get metrics(): PoolMetrics {
    return new RecordingMetrics(this.#pool.metrics, this.#recorder);
  }

  /** What is learnt of updates is told like a change of status: seldom, and for the whole pool. */
  get updates(): PoolUpdates {
    this.#recorder.add(statusKey(this.key));
    return this.#pool.updates;
  }

  /** They grow by changes of `current_operations` alone, and who asks for them looks there as well. */
  get taskObjects(): TaskObjects {
    return this.#pool.taskObjects;
  }
}

/**
 * The view of a source. It lives as long as the source and reads through recording readers alone; of the view under
 * it, which may remember records for the length of a request, only what decides visibility is used.
 */
export class RecordingView implements View, DeniedCounter {
  readonly principal: Principal;
  readonly gateway: GatewayFacts;
  readonly meter: WorkMeter | undefined;
  readonly #view: View;
  readonly #recorder: Recorder;

  constructor(view: View, recorder: Recorder) {
    this.principal = view.principal;
    this.gateway = view.gateway;
    this.meter = view.meter;
    this.#view = view;
    this.#recorder = recorder;
  }

  get pools(): readonly Pool[] {
    this.#recorder.add(POOLS_KEY);
    return this.#view.pools.map((pool) => this.#recorder.poolOf(pool));
  }

  pool(key: string): Pool | undefined {
    const pool = this.#view.pool(key);
    return pool && this.#recorder.poolOf(pool);
  }

  reader(poolKey: string): Reader | undefined {
    const pool = this.#view.pool(poolKey);
    return pool && this.#recorder.readerOf(pool);
  }

  look(poolKey: string): Look | undefined {
    const reader = this.reader(poolKey);
    return reader && new VisibleLook(reader, (record) => this.sees(record), this.pool(poolKey)?.metrics);
  }

  get(from: XapiRecord, cls: ClassName, ref: Ref | null | undefined): XapiRecord | undefined {
    const record = ref ? this.reader(from.$pool)?.get(cls, ref) : undefined;
    return record && this.sees(record) ? record : undefined;
  }

  many(from: XapiRecord, cls: ClassName, refs: readonly Ref[]): readonly XapiRecord[] {
    this.meter?.spend(weights.followed * refs.length);
    return refs.flatMap((ref) => this.get(from, cls, ref) ?? []);
  }

  /** A change of anything that is searched may change what is found. */
  search(text: string, options: SearchChoice): readonly SearchHit[] {
    for (const { store } of this.pools) for (const cls of classesReadBySearch) store.list(cls);
    return this.#view.search(text, options);
  }

  poolOf(from: XapiRecord): XapiRecord | undefined {
    const pool = this.poolRecord(from.$pool);
    return pool && this.sees(pool) ? pool : undefined;
  }

  *list(from: XapiRecord, cls: ClassName): Iterable<XapiRecord> {
    for (const record of this.reader(from.$pool)?.list(cls) ?? []) if (this.sees(record)) yield record;
  }

  metricsOf(from: XapiRecord): PoolMetrics | undefined {
    return this.pool(from.$pool)?.metrics;
  }

  byUuid(from: XapiRecord, cls: ClassName, uuid: string): XapiRecord | undefined {
    const reader = this.reader(from.$pool);
    const record = reader && findByUuid(reader, cls, uuid);
    return record && this.sees(record) ? record : undefined;
  }

  get nowMs(): number {
    return this.#view.nowMs;
  }

  sees(record: XapiRecord): boolean {
    return this.#view.sees(record);
  }

  /** A field that is denied is null in every message; a stream has no end at which to tell how often. */
  countDenied(): void {}

  poolRecord(poolKey: string): XapiRecord | undefined {
    for (const record of this.reader(poolKey)?.list('pool') ?? []) return record;
    return undefined;
  }
}
