// The pool's database as xapi keeps it: tables of rows, one generation counter, relations maintained on both
// sides, a bounded memory of deletions. Source: xen-api ocaml/database/{db_cache_types,db_cache_impl}.ml.
import { invariant, known } from '../../lib/assert.ts';
import { Identifiers } from './identifiers.ts';
import { tableLayouts } from './layout.ts';
import { Relations } from './relations.ts';
import { type Deletion, databaseLimits, type Entry, Table } from './table.ts';
import { type Ref, type Row, sameWireValue, type WireValue } from './wire-value.ts';

export interface DatabaseChange {
  readonly cls: string;
  readonly ref: Ref;
  readonly operation: 'add' | 'mod' | 'del';
  readonly generation: number;
  /** The object; after a deletion as it was last. */
  readonly entry: Entry;
}

export interface DatabaseOptions {
  /** Of refs and uuids. */
  readonly seed?: number;
  /** The counter's first value. */
  readonly generation?: number;
}

interface Recent {
  readonly cls: string;
  readonly entry: Entry;
  readonly generation: number;
}

export class Database {
  readonly ids: Identifiers;
  readonly #tables = new Map(tableLayouts.map((layout) => [layout.cls, new Table(layout)]));
  readonly #relations: Relations;
  readonly #listeners = new Set<(change: DatabaseChange) => void>();
  /** Who changed lately, in order; one object may stand there many times. */
  #recent: Recent[] = [];
  /** Every change after this generation stands in #recent. */
  #recentSince: number;
  #generation: number;

  constructor(options: DatabaseOptions = {}) {
    this.ids = new Identifiers(options.seed ?? 1);
    this.#generation = options.generation ?? 0;
    this.#recentSince = this.#generation;
    this.#relations = new Relations({
      find: (cls, ref) => this.#table(cls).entries.get(ref),
      write: (cls, entry, field, value) => this.#store(cls, entry, field, value),
    });
  }

  get generation(): number {
    return this.#generation;
  }

  /** Every table's class name, in datamodel order; `message` is one of them. */
  get classNames(): IterableIterator<string> {
    return this.#tables.keys();
  }

  /**
   * Adds an object and answers its ref. Fields left out take the datamodel's defaults, `uuid` a new one; sets
   * that mirror another class's refs are computed, whatever `fields` says of them.
   * @throws InvariantError for a class, field or ref that cannot be.
   */
  create(cls: string, fields: Partial<Row>, ref: Ref = this.ids.ref()): Ref {
    const table = this.#table(cls);
    invariant(!table.entries.has(ref), `${cls} ${ref} must be new`);
    const row = { ...table.layout.template };
    for (const name in fields) {
      const column = known(table.layout.column.get(name), `a field "${name}" of ${cls}`);
      const value = fields[name];
      if (value !== undefined && !column.computed) row[name] = value;
    }
    if ('uuid' in row && fields.uuid === undefined) row.uuid = this.ids.uuid();
    const generation = this.nextGeneration();
    const entry: Entry = { ref, row, created: generation, modified: generation, json: undefined };
    table.add(entry);
    this.#remember(cls, entry);
    this.#relations.connect(table.layout, entry);
    this.#publish({ cls, ref, operation: 'add', generation, entry });
    return ref;
  }

  /** Removes an object; what mirrors its refs is changed in the same generation. */
  destroy(cls: string, ref: Ref): void {
    const table = this.#table(cls);
    const entry = known(table.entries.get(ref), `${cls} ${ref}`);
    const generation = this.nextGeneration();
    this.#relations.disconnect(table.layout, entry);
    table.remove(entry, generation);
    this.#publish({ cls, ref, operation: 'del', generation, entry });
  }

  /** Writes one field: nothing happens when it holds `value` already; else one generation passes. */
  set(cls: string, ref: Ref, field: string, value: WireValue): void {
    const table = this.#table(cls);
    const entry = known(table.entries.get(ref), `${cls} ${ref}`);
    const column = known(table.layout.column.get(field), `${cls}.${field}`);
    invariant(!column.computed, `${cls}.${field} mirrors another class and cannot be written`);
    const previous = entry.row[field];
    if (previous !== undefined && sameWireValue(previous, value)) return;
    this.nextGeneration();
    if (field === 'uuid') table.byUuid.delete(String(previous));
    this.#store(cls, entry, field, value);
    if (field === 'uuid') table.byUuid.set(String(value), ref);
    if (column.mirroredIn && previous !== undefined) this.#relations.move(column, entry, previous);
  }

  /** Makes an object look changed without changing it, as event.inject does; answers the new generation. */
  touch(cls: string, ref: Ref): number {
    const entry = known(this.#table(cls).entries.get(ref), `${cls} ${ref}`);
    const generation = this.nextGeneration();
    entry.modified = generation;
    this.#remember(cls, entry);
    this.#publish({ cls, ref, operation: 'mod', generation, entry });
    return generation;
  }

  get(cls: string, ref: Ref): Row | undefined {
    return this.#table(cls).entries.get(ref)?.row;
  }

  *rows(cls: string): IterableIterator<[Ref, Row]> {
    for (const [ref, entry] of this.#table(cls).entries) yield [ref, entry.row];
  }

  count(cls: string): number {
    return this.#table(cls).entries.size;
  }

  findByUuid(cls: string, uuid: string): Ref | undefined {
    return this.#table(cls).byUuid.get(uuid);
  }

  entry(cls: string, ref: Ref): Entry | undefined {
    return this.#table(cls).entries.get(ref);
  }

  /** All objects of a class, oldest first. */
  entries(cls: string): IterableIterator<Entry> {
    return this.#table(cls).entries.values();
  }

  /** All objects of a class, ascending by ref. */
  sorted(cls: string): readonly Entry[] {
    return this.#table(cls).sorted();
  }

  /** Living objects changed after `generation`, each once, in no order. */
  *changedSince(generation: number): IterableIterator<{ readonly cls: string; readonly entry: Entry }> {
    if (generation < this.#recentSince) {
      for (const [cls, table] of this.#tables) {
        for (const entry of table.sorted()) if (entry.modified > generation) yield { cls, entry };
      }
      return;
    }
    const seen = new Set<Entry>();
    for (let at = this.#recent.length - 1; at >= 0; at -= 1) {
      const recent = this.#recent[at];
      if (!recent || recent.generation <= generation) return;
      if (seen.has(recent.entry)) continue;
      seen.add(recent.entry);
      if (this.entry(recent.cls, recent.entry.ref) === recent.entry) yield recent;
    }
  }

  /** The deletions still remembered, oldest first. */
  deletions(cls: string): readonly Deletion[] {
    return this.#table(cls).deletions;
  }

  forgetDeletions(cls?: string): void {
    for (const table of cls === undefined ? this.#tables.values() : [this.#table(cls)]) table.deletions = [];
  }

  /** Every write is told, after it happened. Answers how to stop. */
  onChange(listener: (change: DatabaseChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  nextGeneration(): number {
    this.#generation += 1;
    return this.#generation;
  }

  /** Puts an object as it was recorded, sets that mirror included. The counter follows, never back. */
  load(
    cls: string,
    ref: Ref,
    row: Row,
    stamps: { readonly created: number; readonly modified: number },
  ): void {
    const table = this.#table(cls);
    const full = { ...table.layout.template };
    for (const name in row) if (row[name] !== undefined) full[name] = row[name];
    table.add({ ref, row: full, ...stamps, json: undefined });
    this.#generation = Math.max(this.#generation, stamps.created, stamps.modified);
    this.#recent = [];
    this.#recentSince = this.#generation;
  }

  /** Puts a deletion as it was recorded; an object that is still there goes. */
  loadDeletion(cls: string, deletion: Deletion): void {
    this.#generation = Math.max(this.#generation, deletion.deleted);
    this.#table(cls).bury(deletion);
  }

  /** Takes all objects of a class away without a trace, to load others. */
  unload(cls: string): void {
    this.#table(cls).clear();
  }

  /**
   * What a restart of xapi leaves: rows of tables and fields that are not persisted are gone, deletions are
   * forgotten, and every object counts as new. `generationDrop` sets the counter back first, as after a
   * crash or a failover to an older copy.
   */
  restart(generationDrop = 0): void {
    this.#generation = Math.max(1, this.#generation - generationDrop);
    const generation = this.nextGeneration();
    this.#recent = [];
    this.#recentSince = generation;
    for (const table of this.#tables.values()) {
      table.deletions = [];
      if (!table.layout.persist && table.layout.cls !== 'message') table.clear();
    }
    for (const table of this.#tables.values()) {
      for (const entry of table.entries.values()) {
        for (const column of table.layout.columns) {
          if (column.computed) entry.row[column.name] = [];
          else if (!column.persist) entry.row[column.name] = column.initial;
        }
        entry.json = undefined;
        // Messages live in files of their own and keep the generation they were given.
        if (table.layout.cls === 'message') continue;
        entry.created = generation;
        entry.modified = generation;
      }
    }
    for (const table of this.#tables.values()) {
      for (const entry of table.sorted()) this.#relations.restore(table.layout, entry);
    }
  }

  #remember(cls: string, entry: Entry): void {
    this.#recent.push({ cls, entry, generation: this.#generation });
    if (this.#recent.length <= databaseLimits.recentMax) return;
    this.#recent = this.#recent.slice(-databaseLimits.recentMax / 2);
    this.#recentSince = this.#recent[0]?.generation ?? this.#generation;
  }

  #table(cls: string): Table {
    return known(this.#tables.get(cls), `the class "${cls}"`);
  }

  #store(cls: string, entry: Entry, field: string, value: WireValue): void {
    entry.row[field] = value;
    entry.modified = this.#generation;
    entry.json = undefined;
    this.#remember(cls, entry);
    this.#publish({ cls, ref: entry.ref, operation: 'mod', generation: this.#generation, entry });
  }

  #publish(change: DatabaseChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}
