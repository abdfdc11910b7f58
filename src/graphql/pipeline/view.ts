// The View that resolvers read through: synchronous, one consistent cut, and nothing that the principal may not see.

import type { Reader } from '../../cache/contract.ts';
import { known } from '../../lib/assert.ts';
import type { PoolMetrics } from '../../metrics/contract.ts';
import type { Pool, Pools } from '../../pool/contract.ts';
import { findByUuid } from '../../query/candidates.ts';
import type { Look } from '../../query/relations.ts';
import type { SearchChoice, SearchHit, SearchOptions } from '../../query/search/contract.ts';
import type { SearchIndex } from '../../query/search/search-index.ts';
import { weights } from '../../query/weights.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../../xapi/record.ts';
import type { Action } from '../access/actions.ts';
import type { DeniedCounter } from '../access/denied.ts';
import type { AccessProfile } from '../access/policy.ts';
import type { AccessRules } from '../access/rules.ts';
import type { WorkMeter } from '../pricing/work-meter.ts';
import type { GatewayFacts, Principal, View } from './contract.ts';
import type { PathEnds } from './path-ends.ts';
import type { SortedLists } from './sorted-lists.ts';
import { VisibleLook, WholeLook } from './visible-look.ts';

export interface ViewParts {
  readonly principal: Principal;
  readonly profile: AccessProfile;
  readonly pools: Pools;
  readonly gateway: GatewayFacts;
  readonly now: () => number;
  readonly search: Pick<SearchIndex, 'search'>;
  readonly meter?: WorkMeter;
  readonly lists?: SortedLists;
  readonly pathEnds?: PathEnds;
  readonly readerOf?: (pool: Pool) => Reader;
}

interface PerPool {
  readonly key: string;
  readonly reader: Reader | undefined;
  record: XapiRecord | undefined;
}

export interface DeniedField {
  readonly coordinate: string;
  readonly action: Action;
  /** How often the answer would have had it. */
  readonly count: number;
}

export class GatewayView implements View, DeniedCounter {
  readonly principal: Principal;
  readonly gateway: GatewayFacts;
  readonly meter: WorkMeter | undefined;
  readonly sortedLists: SortedLists | undefined;
  readonly pathEnds: PathEnds | undefined;
  readonly seesAll: boolean;
  readonly #parts: ViewParts;
  readonly #perPool = new Map<string, PerPool>();
  // Neighbours are mostly of one pool.
  #last: PerPool | undefined;
  #denied: Map<string, number> | undefined;

  constructor(parts: ViewParts) {
    this.#parts = parts;
    this.principal = parts.principal;
    this.gateway = parts.gateway;
    this.meter = parts.meter;
    this.seesAll = !parts.profile.sees;
    // A recorder must see every read.
    this.pathEnds = parts.readerOf ? undefined : parts.pathEnds;
    // A list sorted for everybody would show what a rule hides, and would leave a recorder without its reads.
    this.sortedLists = parts.profile.sees || parts.readerOf ? undefined : parts.lists;
  }

  get pools(): readonly Pool[] {
    return this.#parts.pools.list();
  }

  pool(key: string): Pool | undefined {
    return this.#parts.pools.get(key);
  }

  reader(poolKey: string): Reader | undefined {
    return this.#of(poolKey).reader;
  }

  look(poolKey: string): Look | undefined {
    const { reader } = this.#of(poolKey);
    if (!reader) return undefined;
    const metrics = this.pool(poolKey)?.metrics;
    if (this.seesAll) return new WholeLook(reader, metrics);
    return new VisibleLook(reader, (record) => this.sees(record), metrics);
  }

  get(from: XapiRecord, cls: ClassName, ref: Ref | null | undefined): XapiRecord | undefined {
    if (!ref) return undefined;
    const record = this.reader(from.$pool)?.get(cls, ref);
    return record && this.sees(record) ? record : undefined;
  }

  many(from: XapiRecord, cls: ClassName, refs: readonly Ref[]): readonly XapiRecord[] {
    const found: XapiRecord[] = [];
    // What derived fields sum over: a host's VMs, looked through again for each object that shows its host.
    this.meter?.spend(weights.followed * refs.length);
    for (const ref of refs) {
      const record = this.get(from, cls, ref);
      if (record) found.push(record);
    }
    return found;
  }

  search(text: string, options: SearchChoice): readonly SearchHit[] {
    const spend: SearchOptions['spend'] = (comparisons) => this.meter?.spend(comparisons);
    const sees = this.seesAll ? {} : { sees: (record: XapiRecord) => this.sees(record) };
    return this.#parts.search.search(text, { ...options, ...sees, spend });
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
    return this.#parts.now();
  }

  sees(record: XapiRecord): boolean {
    return this.seesAll || this.#parts.profile.sees?.(record) !== false;
  }

  poolRecord(poolKey: string): XapiRecord | undefined {
    const of = this.#of(poolKey);
    if (!of.record) [of.record] = of.reader?.list('pool') ?? [];
    return of.record;
  }

  #of(key: string): PerPool {
    if (this.#last?.key === key) return this.#last;
    let of = this.#perPool.get(key);
    if (!of) {
      const pool = this.pool(key);
      const reader = pool && (this.#parts.readerOf ? this.#parts.readerOf(pool) : pool.store);
      of = { key, reader, record: undefined };
      this.#perPool.set(key, of);
    }
    this.#last = of;
    return of;
  }

  countDenied(coordinate: string): void {
    this.#denied ??= new Map();
    this.#denied.set(coordinate, (this.#denied.get(coordinate) ?? 0) + 1);
  }

  /** For `extensions.denied`; undefined when nothing was. */
  deniedExtension(rules: AccessRules): DeniedField[] | undefined {
    if (!this.#denied) return undefined;
    return [...this.#denied].map(([coordinate, count]) => ({
      coordinate,
      action: known(rules.get(coordinate), `rule of ${coordinate}`),
      count,
    }));
  }
}
