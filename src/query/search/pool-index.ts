// The search index of one pool: grams → ids → refs, and what is still to be indexed. It holds no texts and no records:
// what it proposes is read from the store and compared there, so it need not know what a text has become, only that
// it has changed. A changed record gets a new id; the old one stays behind in the lists, dead, until they are built anew.
import type { Change, ChangeSet, Reader } from '../../cache/contract.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../../xapi/record.ts';
import type { Spend } from '../relations.ts';
import { type SearchedClass, searchedClasses } from './contract.ts';
import { gramsOfWord, visitGrams } from './grams.ts';
import { intersection, Postings, union } from './postings.ts';
import type { SearchQuery } from './search-query.ts';
import { decisiveFields, isSearched, textsOf } from './texts.ts';

/** Ids that may be dead beside as many as are alive. */
const SPARE_IDS = 8_192;
/** Below so many proposals, comparing them is cheaper than to look for fewer. */
const FEW_IDS = 32;
/** What a record costs beside its grams, in grams. */
const RECORD_COST = 8;

export class PoolIndex {
  readonly reader: Reader;
  readonly #postings = new Postings();
  readonly #ids = new Map(searchedClasses.map((cls) => [cls as ClassName, new Map<Ref, number>()]));
  /** By id; undefined for the dead. */
  readonly #refs: (Ref | undefined)[] = [];
  readonly #classes: SearchedClass[] = [];
  /** Changed and not indexed again yet: searched one by one. */
  readonly #waiting = new Map(searchedClasses.map((cls) => [cls as ClassName, new Set<Ref>()]));
  /** Classes that were not looked at yet, and what is left of the one that is being read. */
  readonly #unread: SearchedClass[] = [...searchedClasses];
  #reading: { readonly cls: SearchedClass; readonly refs: Ref[] } | undefined;
  /** The newest revision whose changes are known here. */
  #revision: number;
  /** More of that revision is to come. */
  #partial = false;

  constructor(reader: Reader) {
    this.reader = reader;
    this.#revision = reader.revision;
  }

  /** Everything that was in the store has been read once. */
  get isBuilt(): boolean {
    return this.#unread.length === 0 && this.#reading === undefined;
  }

  /** Whether it tells about the store as it is now; a long list is shown at once and published in slices. */
  get isCurrent(): boolean {
    return this.isBuilt && !this.#partial && this.#revision === this.reader.revision;
  }

  /** Half of its lists and more is dead: building it anew takes less room. */
  get isWorn(): boolean {
    let alive = 0;
    for (const ids of this.#ids.values()) alive += ids.size;
    return this.isBuilt && this.#refs.length > 2 * alive + SPARE_IDS;
  }

  /** Records that are still to be indexed. */
  get backlog(): number {
    let waiting = this.#reading?.refs.length ?? 0;
    for (const cls of this.#unread) waiting += this.reader.count(cls);
    for (const refs of this.#waiting.values()) waiting += refs.size;
    return waiting;
  }

  /** Follows the store; answers false when changes are missing in between, and the index is of no use any more. */
  apply({ revision, changes, more = false }: ChangeSet): boolean {
    const begins = revision !== this.#revision;
    if (revision > this.#revision + 1 || (begins && this.#partial)) return false;
    this.#revision = Math.max(this.#revision, revision);
    this.#partial = more;
    for (const change of changes) this.#follow(change);
    return true;
  }

  /** Indexes some records, worth about `grams`; answers false when there was nothing to do. */
  step(grams: number): boolean {
    let left = grams;
    for (const [cls, refs] of this.#waiting) {
      for (const ref of refs) {
        if (left <= 0) return true;
        refs.delete(ref);
        left -= this.#index(cls as SearchedClass, ref);
      }
    }
    while (left > 0) {
      const next = this.#reading ?? this.#read();
      if (!next) break;
      const ref = next.refs.pop();
      if (ref === undefined) this.#reading = undefined;
      else left -= this.#index(next.cls, ref);
    }
    return left < grams;
  }

  /**
   * Calls `visit` for every record of `classes` that may match, once each. To be asked only while `isCurrent`. `spend` is
   * told of what is read to find them.
   */
  propose(
    query: SearchQuery,
    classes: ReadonlySet<SearchedClass>,
    visit: (record: XapiRecord) => void,
    spend?: Spend,
  ): void {
    const visitRef = (cls: SearchedClass, ref: Ref) => {
      const record = this.reader.get(cls, ref);
      if (record) visit(record);
    };
    for (const id of this.#proposals(query, spend)) {
      const ref = this.#refs[id];
      const cls = this.#classes[id] as SearchedClass;
      if (ref !== undefined && classes.has(cls)) visitRef(cls, ref);
    }
    for (const cls of classes) for (const ref of this.#waiting.get(cls) ?? []) visitRef(cls, ref);
  }

  #proposals({ words }: SearchQuery, spend?: Spend): readonly number[] {
    const byWord = words.map((word) =>
      union(gramsOfWord(word).map((grams) => this.#postings.under(grams, spend))),
    );
    byWord.sort((a, b) => a.length - b.length);
    const [rarest = [], ...others] = byWord;
    let kept = rarest;
    for (const ids of others) if (kept.length > FEW_IDS) kept = intersection(kept, ids);
    return kept;
  }

  #read(): { readonly cls: SearchedClass; readonly refs: Ref[] } | undefined {
    const cls = this.#unread.shift();
    if (cls === undefined) return undefined;
    // Refs only: by the time that a record's turn comes it may have changed.
    const refs: Ref[] = [];
    for (const { $ref } of this.reader.list(cls)) refs.push($ref);
    this.#reading = { cls, refs };
    return this.#reading;
  }

  #follow(change: Change): void {
    const decisive = decisiveFields(change.cls);
    if (!decisive) return;
    if (change.type === 'modified' && change.fields && !change.fields.some((name) => decisive.has(name)))
      return;
    if (isSearched(change.cls)) {
      this.#await(change.cls, change.ref);
      return;
    }
    // A VM that pointed here and does so no more has changed itself.
    for (const { $ref } of this.reader.by('VM.guestMetrics', change.ref)) this.#await('VM', $ref);
  }

  #await(cls: SearchedClass, ref: Ref): void {
    this.#forget(cls, ref);
    this.#waiting.get(cls)?.add(ref);
  }

  #forget(cls: SearchedClass, ref: Ref): void {
    const ids = this.#ids.get(cls);
    const id = ids?.get(ref);
    if (id === undefined) return;
    ids?.delete(ref);
    this.#refs[id] = undefined;
  }

  /** Answers what it cost, in grams. */
  #index(cls: SearchedClass, ref: Ref): number {
    this.#forget(cls, ref);
    const record = this.reader.get(cls, ref);
    let cost = RECORD_COST;
    // Deleted meanwhile; or changed meanwhile, and waiting for its turn.
    if (!record || this.#waiting.get(cls)?.has(ref)) return cost;
    const id = this.#refs.length;
    this.#refs.push(ref);
    this.#classes.push(cls);
    this.#ids.get(cls)?.set(ref, id);
    visitGrams(record, textsOf(record, this.reader), (gram) => {
      this.#postings.add(gram, id);
      cost += 1;
    });
    return cost;
  }
}
