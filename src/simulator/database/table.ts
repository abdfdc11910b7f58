// One table: its rows with the generations at which they were made and last changed, and a bounded memory of
// deletions (xapi: ocaml/database/db_cache_types.ml).
import type { TableLayout } from './layout.ts';
import type { Ref, Row } from './wire-value.ts';

export const databaseLimits = {
  /** A table that would remember more deletions than this forgets the oldest … */
  deletionsMax: 511,
  /** … down to this many. */
  deletionsKept: 256,
  /** Changes that can be found without looking at every row. */
  recentMax: 65_536,
} as const;

export interface Entry {
  readonly ref: Ref;
  readonly row: Row;
  /** Generation at which the object was made. */
  created: number;
  /** Generation of its last change. */
  modified: number;
  /**
   * The row as JSON bytes, while they hold: whoever serializes it keeps them here, every change drops
   * them.
   */
  json: Buffer | undefined;
}

export interface Deletion {
  readonly ref: Ref;
  readonly created: number;
  readonly deleted: number;
}

export class Table {
  readonly layout: TableLayout;
  readonly entries = new Map<Ref, Entry>();
  readonly byUuid = new Map<string, Ref>();
  /** Oldest first. */
  deletions: Deletion[] = [];
  #sorted: Entry[] | undefined;

  constructor(layout: TableLayout) {
    this.layout = layout;
  }

  add(entry: Entry): void {
    this.entries.set(entry.ref, entry);
    const uuid = entry.row.uuid;
    if (typeof uuid === 'string') this.byUuid.set(uuid, entry.ref);
    this.#sorted = undefined;
  }

  remove(entry: Entry, generation: number): void {
    this.bury({ ref: entry.ref, created: entry.created, deleted: generation });
  }

  /** Takes an object away, if it is there, and remembers its deletion. */
  bury(deletion: Deletion): void {
    const entry = this.entries.get(deletion.ref);
    const uuid = entry?.row.uuid;
    this.entries.delete(deletion.ref);
    if (typeof uuid === 'string' && this.byUuid.get(uuid) === deletion.ref) this.byUuid.delete(uuid);
    this.#sorted = undefined;
    const last = this.deletions.at(-1);
    this.deletions.push(deletion);
    if (last && last.deleted > deletion.deleted) this.deletions.sort((a, b) => a.deleted - b.deleted);
    if (this.deletions.length > databaseLimits.deletionsMax) {
      this.deletions = this.deletions.slice(-databaseLimits.deletionsKept);
    }
  }

  clear(): void {
    this.entries.clear();
    this.byUuid.clear();
    this.#sorted = undefined;
  }

  /** Ascending by ref, as xapi's maps are. */
  sorted(): readonly Entry[] {
    this.#sorted ??= [...this.entries.values()].sort((a, b) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0));
    return this.#sorted;
  }
}
