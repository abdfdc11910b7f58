// Text search over all running pools. `run` keeps an index of each pool in the background, slice by slice; `search` is
// synchronous and always tells about the stores as they are: what the index cannot answer yet is scanned.
import type { ChangeSet, Reader } from '../../cache/contract.ts';
import { invariant } from '../../lib/assert.ts';
import { nextTurn } from '../../lib/clock.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { weights } from '../weights.ts';
import {
  type SearchedClass,
  type SearchedPools,
  type SearchHit,
  type SearchOptions,
  searchedClasses,
} from './contract.ts';
import { PoolIndex } from './pool-index.ts';
import { Ranking } from './ranking.ts';
import { scoreOf } from './score.ts';
import { classesOf, kindTest, limitOf, parseSearch } from './search-query.ts';

/** Grams indexed in one turn of the event loop: some milliseconds. */
const SLICE_GRAMS = 4_000;

interface Entry {
  index: PoolIndex;
  /** Built beside it, to take its place. */
  next?: PoolIndex;
}

export class SearchIndex {
  readonly #pools: SearchedPools;
  readonly #entries = new Map<string, Entry>();
  #running = false;
  #wake: () => void = () => {};

  constructor({ pools }: { pools: SearchedPools }) {
    this.#pools = pools;
  }

  /** Records of running pools that are still to be indexed; 0 when every search is answered from the index. */
  get backlog(): number {
    let backlog = 0;
    for (const { key, store } of this.#pools.list()) {
      const entry = this.#entries.get(key);
      backlog += entry?.index.reader === store ? entry.index.backlog : countSearched(store);
    }
    return backlog;
  }

  /** Keeps the index until `signal` aborts. Without it, searches scan. */
  async run(signal: AbortSignal): Promise<void> {
    invariant(!this.#running, 'the search index runs once at a time');
    this.#running = true;
    const wake = () => this.#wake();
    const stops = [
      this.#pools.onChanges((changes) => this.#apply(changes)),
      this.#pools.onStatus(() => this.#reconcile()),
    ];
    signal.addEventListener('abort', wake, { once: true });
    try {
      this.#reconcile();
      while (!signal.aborted) {
        if (this.#step()) await nextTurn();
        else await new Promise<void>((resolve) => (this.#wake = resolve));
      }
    } finally {
      signal.removeEventListener('abort', wake);
      for (const stop of stops) stop();
      this.#entries.clear();
      this.#running = false;
    }
  }

  /**
   * The best hits for `text`, best first.
   * @throws QueryInputError for what is out of the `searchLimits`, and for classes that are not searched.
   */
  search(text: string, options: SearchOptions = {}): SearchHit[] {
    const query = parseSearch(text);
    const classes = classesOf(options);
    const isWanted = kindTest(options);
    const ranking = new Ranking(limitOf(options));
    const { sees, spend, poolKeys } = options;
    for (const { key, store } of this.#pools.list()) {
      if (poolKeys && !poolKeys.includes(key)) continue;
      const offer = (record: XapiRecord) => {
        spend?.(weights.searchedRecord + weights.searchedWord * query.words.length);
        // Asked of the record itself: an object changes its kind in its life, and nothing is filed by it.
        if (isWanted && !isWanted(record)) return;
        const found = scoreOf(query, record, store, sees);
        if (found && (!sees || sees(record))) ranking.add({ record, ...found });
      };
      const index = this.#entries.get(key)?.index;
      if (index?.reader === store && index.isCurrent) index.propose(query, classes, offer, spend);
      else scan(store, classes, offer);
    }
    return ranking.best();
  }

  /** Makes the indexes those of the running pools: one that was started again has a new store. */
  #reconcile(): void {
    const running = new Map(this.#pools.list().map(({ key, store }) => [key, store]));
    for (const key of this.#entries.keys()) if (!running.has(key)) this.#entries.delete(key);
    for (const [key, store] of running) {
      if (this.#entries.get(key)?.index.reader !== store)
        this.#entries.set(key, { index: new PoolIndex(store) });
    }
    this.#wake();
  }

  #apply(changes: ChangeSet): void {
    const entry = this.#entries.get(changes.pool);
    if (!entry) return;
    const { index, next } = entry;
    if (!index.apply(changes)) this.#entries.set(changes.pool, { index: new PoolIndex(index.reader) });
    else if (next && !next.apply(changes)) delete entry.next;
    this.#wake();
  }

  /** One slice of work; false when there is none. */
  #step(): boolean {
    for (const entry of this.#entries.values()) {
      if (entry.index.step(SLICE_GRAMS)) return true;
      if (entry.next?.step(SLICE_GRAMS)) return true;
      if (entry.next) {
        entry.index = entry.next;
        delete entry.next;
      }
      if (!entry.index.isWorn) continue;
      entry.next = new PoolIndex(entry.index.reader);
      return true;
    }
    return false;
  }
}

function countSearched(store: Reader): number {
  return searchedClasses.reduce((sum, cls) => sum + store.count(cls), 0);
}

function scan(store: Reader, classes: ReadonlySet<SearchedClass>, visit: (record: XapiRecord) => void): void {
  for (const cls of classes) for (const record of store.list(cls)) visit(record);
}
