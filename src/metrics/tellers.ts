// Which host tells of which VMs, and what the catalogue knows of the sources of each. Only of owners that hosts tell of
// or that somebody has asked about lately: VMs come and go for years.
import type { Clock } from '../lib/clock.ts';
import { type KnownSources, knownSources } from './catalogue/known-sources.ts';
import type { KnownOf } from './lines/line.ts';
import type { LegendEntry } from './rrd/legend.ts';

interface Legend {
  /** Its identity tells whether it has changed. */
  readonly columns: readonly LegendEntry[];
  readonly owners: readonly string[];
}

interface Remembered {
  readonly sources: KnownSources;
  /** How many there were, those that the catalogue does not know included. */
  readonly count: number;
}

const NO_SOURCES: KnownSources = new Map();
/** How often it is looked for owners whose sources are others by now, or none. */
const SWEEP_MS = 10 * 60_000;

export class Tellers {
  readonly #clock: Clock;
  readonly #sourcesOf: (uuid: string) => readonly string[];
  /** By host. */
  readonly #legends = new Map<string, Legend>();
  readonly #tellers = new Map<string, string>();
  readonly #known = new Map<string, Remembered>();
  #sweptAtMs: number;

  /** `sourcesOf` names what is kept of an owner by now. */
  constructor(clock: Clock, sourcesOf: (uuid: string) => readonly string[]) {
    this.#clock = clock;
    this.#sourcesOf = sourcesOf;
    this.#sweptAtMs = clock.monotonic();
  }

  get size(): number {
    return this.#known.size + this.#tellers.size + this.#legends.size;
  }

  /** The host that tells of an owner. */
  of(uuid: string): string | undefined {
    return this.#tellers.get(uuid);
  }

  ownersOf(host: string): readonly string[] {
    return this.#legends.get(host)?.owners ?? [];
  }

  /**
   * Told of the legend of what a host has told, once it is kept. A legend may be of some of its owners: an owner is told
   * of no more when the host's own legend is without it.
   * @returns the owners in it.
   */
  tell(host: string, columns: readonly LegendEntry[]): readonly string[] {
    const before = this.#legends.get(host);
    if (before?.columns === columns) return before.owners;
    const owners = [...new Set(columns.map(({ uuid }) => uuid))];
    for (const owner of owners) this.#known.delete(owner);
    if (owners.includes(host)) {
      this.#drop(host, new Set(owners));
      this.#legends.set(host, { columns, owners });
      for (const owner of owners) this.#tellers.set(owner, host);
    }
    const now = this.#clock.monotonic();
    if (now - this.#sweptAtMs >= SWEEP_MS) this.#sweep(now);
    return owners;
  }

  /** The host is there no more. @returns the owners that it told of. */
  forget(host: string): readonly string[] {
    const owners = this.ownersOf(host);
    this.#drop(host, new Set());
    this.#legends.delete(host);
    return owners;
  }

  readonly knownOf: KnownOf = (owner, uuid) => {
    const remembered = this.#known.get(uuid);
    if (remembered) return remembered.sources;
    const names = this.#sourcesOf(uuid);
    if (names.length === 0) return NO_SOURCES;
    const sources = knownSources(owner, names);
    this.#known.set(uuid, { sources, count: names.length });
    return sources;
  };

  /** Those that a host told of, but for some. */
  #drop(host: string, kept: ReadonlySet<string>): void {
    for (const owner of this.ownersOf(host)) {
      if (kept.has(owner)) continue;
      if (this.#tellers.get(owner) === host) this.#tellers.delete(owner);
      this.#known.delete(owner);
    }
  }

  #sweep(now: number): void {
    this.#sweptAtMs = now;
    for (const [uuid, { count }] of this.#known) {
      if (this.#sourcesOf(uuid).length !== count) this.#known.delete(uuid);
    }
  }
}
