// One list kept executed: which objects match, and the answer to the client's selection of each. A source belongs to
// a document with its variables and to what its principal may see, not to a subscriber: any number of streams can
// follow it, each with an envelope and a queue of its own.
//
// Work is done in slices. While some is left (`settled` is false) single objects may be newer than others; once it is
// done, `shown` is exactly what a fresh query would answer at the current revision.
import { invariant } from '../../../lib/assert.ts';
import type { Pools } from '../../../pool/contract.ts';
import type { Ref, XapiRecord } from '../../../xapi/record.ts';
import type { View } from '../../pipeline/contract.ts';
import type { LiveList, Rendered } from '../contract.ts';
import { classKey, type DependencyIndex, recordKey } from './dependency-index.ts';
import { type Entry, NO_KEYS, newEntry } from './entry.ts';
import type { Recorder } from './recorder.ts';
import { type Renderer, sameRendered } from './renderer.ts';
import { SortedWindow } from './window.ts';

export interface SourceFollower {
  /** The shown answer of an object differs from what was told before; `undefined` stands for not being in the list. */
  changed(entry: Entry, before: Rendered | undefined, after: Rendered | undefined): void;
  /** The work is done: what is shown is one state. */
  settled(): void;
}

export interface SourceParts {
  readonly list: LiveList;
  readonly renderer: Renderer;
  readonly recorder: Recorder;
  readonly pools: Pools;
  readonly index: DependencyIndex<Entry>;
  /** The global id; undefined before the pool's own record is known. Unrecorded: an object keeps its id. */
  readonly idOf: (record: XapiRecord) => string | undefined;
  /** A view whose reads `recorder` records. */
  readonly createView: () => View;
  /** Tells the owner that there is work to do. */
  readonly wake: (source: LiveSource) => void;
  /** Monotonic milliseconds. */
  readonly monotonic: () => number;
}

export class LiveSource {
  readonly followers = new Set<SourceFollower>();
  readonly #parts: SourceParts;
  readonly #entries = new Map<string, Map<Ref, Entry>>();
  readonly #shown = new Map<string, Entry>();
  readonly #dirty = new Set<Entry>();
  readonly #window: SortedWindow<Entry> | undefined;
  readonly #windowSize: number;
  /** The entries of the window as last computed, and those among them whose selection must be executed. */
  #inWindow = new Set<Entry>();
  readonly #unrendered = new Set<Entry>();
  #order: readonly string[] | null = null;
  #view: View;

  constructor(parts: SourceParts) {
    const { order, first } = parts.list;
    invariant(first === undefined || order !== undefined, 'a window has an order');
    this.#parts = parts;
    this.#view = parts.createView();
    this.#windowSize = first ?? 0;
    if (order && first !== undefined) {
      this.#window = new SortedWindow((a, b) => order.compare(a.sortKey, b.sortKey));
      this.#order = [];
    }
    for (const pool of parts.pools.list()) this.watchPool(pool.key);
  }

  get list(): LiveList {
    return this.#parts.list;
  }

  /** Objects in the list by global id, in no order. */
  get shown(): ReadonlyMap<string, Entry> {
    return this.#shown;
  }

  /** Ids of the window in order; null without a window. A new array whenever it changes. */
  get order(): readonly string[] | null {
    return this.#order;
  }

  /** Global ids of what is shown, in the order that the client asked for. */
  snapshotIds(): Iterable<string> {
    const { order } = this.list;
    if (this.#order || !order) return this.#order ?? this.#shown.keys();
    const keyed = [...this.#shown].flatMap(([id, entry]) => {
      const record = this.#recordOf(entry);
      return record ? [{ id, key: order.key(record, this.#view) }] : [];
    });
    return keyed.sort((a, b) => order.compare(a.key, b.key)).map(({ id }) => id);
  }

  get hasWork(): boolean {
    return this.#dirty.size > 0 || this.#unrendered.size > 0 || (this.#window?.moved ?? false);
  }

  /** Looks at a record of the listed class that came, went or changed. */
  touch(pool: string, ref: Ref): void {
    let ofPool = this.#entries.get(pool);
    if (ofPool === undefined) {
      ofPool = new Map();
      this.#entries.set(pool, ofPool);
    }
    let entry = ofPool.get(ref);
    if (entry === undefined) {
      entry = newEntry(this, pool, ref);
      ofPool.set(ref, entry);
    }
    this.mark(entry);
  }

  /** Looks at a watched object again: something that it depends on has changed. */
  mark(entry: Entry): void {
    this.#dirty.add(entry);
    this.#parts.wake(this);
  }

  /** Looks at all records of a pool that has come. */
  watchPool(key: string): void {
    const store = this.#parts.pools.get(key)?.store;
    if (store) for (const record of store.list(this.list.cls)) this.touch(key, record.$ref);
  }

  /** The set of running pools is another one: what a view may see of it is as well. */
  poolsChanged(gone: readonly string[]): void {
    this.#view = this.#parts.createView();
    for (const pool of gone) for (const entry of this.#entries.get(pool)?.values() ?? []) this.mark(entry);
  }

  /** Works until all is done (true) or `deadlineMs` (monotonic) has passed. */
  work(deadlineMs: number): boolean {
    for (;;) {
      for (const entry of this.#dirty) {
        this.#dirty.delete(entry);
        this.#evaluate(entry);
        if (this.#parts.monotonic() > deadlineMs && this.hasWork) return false;
      }
      if (this.#window?.moved) this.#moveWindow(this.#window);
      for (const entry of this.#unrendered) {
        this.#unrendered.delete(entry);
        this.#renderInWindow(entry);
        if (this.#parts.monotonic() > deadlineMs && this.hasWork) return false;
      }
      if (!this.hasWork) break;
    }
    if (this.#window) this.#setOrder();
    return true;
  }

  /** Frees what the source holds in the shared index, and ends what was begun for it. */
  close(): void {
    this.#parts.recorder.close();
    for (const ofPool of this.#entries.values()) {
      for (const entry of ofPool.values()) this.#parts.index.replace(entry, entry.keys, NO_KEYS);
    }
    this.#entries.clear();
    this.#shown.clear();
    this.#dirty.clear();
    this.#unrendered.clear();
  }

  #evaluate(entry: Entry): void {
    const { list, recorder } = this.#parts;
    const record = this.#recordOf(entry);
    recorder.begin();
    entry.listed = record !== undefined && list.matches(record, this.#view);
    if (this.#window !== undefined) this.#place(entry, record, this.#window);
    else {
      const rendered = entry.listed && record ? this.#render(record) : undefined;
      entry.listKeys = recorder.end(recordKey(entry.ref));
      this.#tell(entry, record, rendered);
    }
    this.#depend(entry);
    if (!entry.listed && (record === undefined || entry.keys.length === 0)) this.#forget(entry);
  }

  #place(entry: Entry, record: XapiRecord | undefined, window: SortedWindow<Entry>): void {
    const { list, recorder } = this.#parts;
    if (entry.listed && record && list.order) {
      entry.sortKey = list.order.key(record, this.#view);
      window.put(entry);
      if (this.#inWindow.has(entry)) this.#unrendered.add(entry);
    } else window.remove(entry);
    entry.listKeys = recorder.end(recordKey(entry.ref));
  }

  #moveWindow(window: SortedWindow<Entry>): void {
    const before = this.#inWindow;
    this.#inWindow = new Set(window.first(this.#windowSize));
    for (const entry of before) {
      if (this.#inWindow.has(entry)) continue;
      this.#unrendered.delete(entry);
      entry.viewKeys = NO_KEYS;
      this.#tell(entry, undefined, undefined);
      this.#depend(entry);
    }
    for (const entry of this.#inWindow) if (!before.has(entry)) this.#unrendered.add(entry);
  }

  #renderInWindow(entry: Entry): void {
    const { recorder } = this.#parts;
    const record = this.#recordOf(entry);
    recorder.begin();
    const rendered = record && this.#render(record);
    entry.viewKeys = recorder.end(recordKey(entry.ref));
    this.#tell(entry, record, rendered);
    this.#depend(entry);
  }

  #setOrder(): void {
    const ids: string[] = [];
    for (const { id, shown } of this.#inWindow) if (id !== undefined && shown) ids.push(id);
    const same = this.#order?.length === ids.length && ids.every((id, i) => id === this.#order?.[i]);
    if (!same) this.#order = ids;
  }

  #recordOf(entry: Entry): XapiRecord | undefined {
    return this.#parts.pools.get(entry.pool)?.store.get(this.list.cls, entry.ref);
  }

  /** The answer for one object; undefined while nothing of its pool can be shown. */
  #render(record: XapiRecord): Rendered | undefined {
    if (this.#parts.idOf(record) === undefined) {
      this.#parts.recorder.add(classKey('pool'));
      return undefined;
    }
    return this.#parts.renderer.render('upserted', record, this.#view);
  }

  /** Brings `shown` and the followers to `rendered`. */
  #tell(entry: Entry, record: XapiRecord | undefined, rendered: Rendered | undefined): void {
    const id = record && rendered ? this.#parts.idOf(record) : undefined;
    if (entry.id !== id) this.#hide(entry);
    if (id === undefined || rendered === undefined) return;
    const holder = this.#shown.get(id);
    const before = holder?.shown;
    if (before && holder === entry && sameRendered(before, rendered)) return;
    // A restored pool database gives an object a new ref: the same object to every client.
    if (holder && holder !== entry) holder.id = holder.shown = undefined;
    this.#shown.set(id, entry);
    entry.id = id;
    entry.shown = rendered;
    if (before && sameRendered(before, rendered)) return;
    for (const follower of this.followers) follower.changed(entry, before, rendered);
  }

  #hide(entry: Entry): void {
    const { id, shown } = entry;
    if (id !== undefined && shown) {
      this.#shown.delete(id);
      for (const follower of this.followers) follower.changed(entry, shown, undefined);
    }
    entry.id = entry.shown = undefined;
  }

  #depend(entry: Entry): void {
    const { listKeys, viewKeys } = entry;
    let keys = listKeys;
    if (listKeys.length === 0) keys = viewKeys;
    else if (viewKeys.length > 0) keys = [...new Set([...listKeys, ...viewKeys])];
    this.#parts.index.replace(entry, entry.keys, keys);
    entry.keys = keys;
  }

  #forget(entry: Entry): void {
    this.#parts.index.replace(entry, entry.keys, NO_KEYS);
    entry.keys = entry.listKeys = entry.viewKeys = NO_KEYS;
    this.#entries.get(entry.pool)?.delete(entry.ref);
  }
}
