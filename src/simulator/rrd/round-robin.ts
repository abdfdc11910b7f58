// RRDs of a pool's objects: which archives they have, which sources are recorded, since when, and their
// values (contract §5.3, §5.6).
import type { Database } from '../database/database.ts';
import type { Ref } from '../database/wire-value.ts';
import { asNumber, asText } from '../lifecycle/fields.ts';
import { hostSources } from './host-sources.ts';
import { constant, type Source } from './source.ts';
import { vmSources } from './vm-sources.ts';

export const STEP_S = 5;
export type Consolidation = 'AVERAGE' | 'MIN' | 'MAX';

export interface Archive {
  readonly cf: Consolidation;
  /** Five-second points in one row. */
  readonly points: number;
  readonly rows: number;
  readonly xff: number;
}

const SPANS = [
  { points: 1, rows: 120 },
  { points: 12, rows: 120 },
  { points: 720, rows: 168 },
  { points: 17_280, rows: 366 },
] as const;

export const vmArchives: readonly Archive[] = SPANS.map((span) => ({ cf: 'AVERAGE', ...span, xff: 0.5 }));
export const hostArchives: readonly Archive[] = SPANS.flatMap((span): Archive[] =>
  span.points === 1
    ? [{ cf: 'AVERAGE', ...span, xff: 0.5 }]
    : (['AVERAGE', 'MIN', 'MAX'] as const).map((cf) => ({ cf, ...span, xff: 1 })),
);

export type Owner = 'host' | 'vm' | 'sr';

export interface RoundRobin {
  readonly owner: Owner;
  readonly uuid: string;
  readonly sources: readonly Source[];
  readonly archives: readonly Archive[];
  /** Seconds since the epoch; nothing was measured before. */
  readonly since: number;
  readonly lastUpdate: number;
}

export const rowSeconds = (archive: Archive): number => archive.points * STEP_S;

/** Time of an archive's newest row. */
export function lastRow(rrd: RoundRobin, archive: Archive): number {
  const step = rowSeconds(archive);
  return Math.floor(rrd.lastUpdate / step) * step;
}

/** One cell: NaN before the object was there, or for what an archive keeps no value of. */
export function valueAt(rrd: RoundRobin, archive: Archive, source: Source, t: number): number {
  if (t - rowSeconds(archive) < rrd.since || t > rrd.lastUpdate) return Number.NaN;
  if (archive.points === 1) return source.at(t);
  const span = source.over(t, rowSeconds(archive));
  return archive.cf === 'AVERAGE' ? span.average : archive.cf === 'MIN' ? span.min : span.max;
}

/** As a host whose clock is `seconds` ahead keeps it. */
export function skewed(rrd: RoundRobin, seconds: number): RoundRobin {
  if (seconds === 0) return rrd;
  const sources = rrd.sources.map((source) => ({
    ...source,
    at: (t: number) => source.at(t - seconds),
    over: (t: number, width: number) => source.over(t - seconds, width),
  }));
  return { ...rrd, sources, since: rrd.since + seconds, lastUpdate: rrd.lastUpdate + seconds };
}

/** `20260301T08:00:00Z` → seconds since the epoch. */
export function wireSeconds(date: string): number {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d):(\d\d):(\d\d)/.exec(date);
  if (!match) return 0;
  const [, year, month, day, hour, minute, second] = match.map(Number);
  return Date.UTC(year ?? 1970, (month ?? 1) - 1, day, hour, minute, second) / 1000;
}

/** What was asked to be recorded beyond the usual, and to be forgotten; the life of one pool. */
export class RoundRobins {
  readonly #database: Database;
  readonly #nowS: () => number;
  readonly #recorded = new Set<string>();
  readonly #forgotten = new Set<string>();

  constructor(database: Database, nowS: () => number) {
    this.#database = database;
    this.#nowS = nowS;
  }

  /** Starts recording; answers false when the object has no such source. */
  record(cls: 'host' | 'VM' | 'SR', ref: Ref, name: string): boolean {
    const id = `${ref}/${name}`;
    if (!this.allSources(cls, ref).some((source) => source.name === name)) return false;
    this.#forgotten.delete(id);
    this.#recorded.add(id);
    return true;
  }

  forget(cls: 'host' | 'VM' | 'SR', ref: Ref, name: string): boolean {
    const id = `${ref}/${name}`;
    if (!this.allSources(cls, ref).some((source) => source.name === name)) return false;
    this.#recorded.delete(id);
    this.#forgotten.add(id);
    return true;
  }

  isRecorded(ref: Ref, source: Source): boolean {
    const id = `${ref}/${source.name}`;
    return source.onDemand ? this.#recorded.has(id) : !this.#forgotten.has(id);
  }

  /** Every source there could be. */
  allSources(cls: 'host' | 'VM' | 'SR', ref: Ref): Source[] {
    const key = this.#poolKey();
    if (cls === 'host') return hostSources(this.#database, key, ref);
    if (cls === 'VM') return vmSources(this.#database, key, ref);
    const sr = this.#database.get('SR', ref) ?? {};
    return [
      constant('size', asNumber(sr.physical_size), { units: 'B', description: 'Size of the SR' }),
      constant('physical_utilisation', asNumber(sr.physical_utilisation), {
        units: 'B',
        description: 'Space in use',
      }),
    ];
  }

  ofHost(ref: Ref): RoundRobin {
    const host = this.#database.get('host', ref) ?? {};
    return this.#make('host', asText(host.uuid), ref, { cls: 'host', archives: hostArchives, since: 0 });
  }

  ofVm(ref: Ref): RoundRobin {
    const vm = this.#database.get('VM', ref) ?? {};
    const metrics = this.#database.get('VM_metrics', asText(vm.metrics));
    const installed = wireSeconds(asText(metrics?.install_time));
    const started = wireSeconds(asText(metrics?.start_time));
    const since = installed > 0 ? installed : started;
    return this.#make('vm', asText(vm.uuid), ref, { cls: 'VM', archives: vmArchives, since });
  }

  ofSr(ref: Ref): RoundRobin {
    const sr = this.#database.get('SR', ref) ?? {};
    return this.#make('sr', asText(sr.uuid), ref, { cls: 'SR', archives: vmArchives, since: 0 });
  }

  /** The latest value, as query_data_source answers it; undefined: no such source is recorded. */
  latest(cls: 'host' | 'VM' | 'SR', ref: Ref, name: string): number | undefined {
    const source = this.allSources(cls, ref).find((one) => one.name === name);
    if (!source || !this.isRecorded(ref, source)) return undefined;
    return source.at(Math.floor(this.#nowS() / STEP_S) * STEP_S);
  }

  #make(
    owner: Owner,
    uuid: string,
    ref: Ref,
    kind: { cls: 'host' | 'VM' | 'SR'; archives: readonly Archive[]; since: number },
  ): RoundRobin {
    return {
      owner,
      uuid,
      archives: kind.archives,
      since: kind.since,
      lastUpdate: Math.floor(this.#nowS()),
      sources: this.allSources(kind.cls, ref).filter((source) => this.isRecorded(ref, source)),
    };
  }

  #poolKey(): string {
    for (const [, pool] of this.#database.rows('pool')) return asText(pool.uuid);
    return '';
  }
}
