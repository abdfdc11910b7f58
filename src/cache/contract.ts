// The contracts of the cache: who reads, who writes, and what a write tells.
import type { EventBatch, XapiEvent } from '../xapi/contract.ts';
import type { ClassName } from '../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../xapi/record.ts';

/** `<class>.<field name>`, e.g. `VBD.vm`, `VM.powerState`, `VM.uuid`; for sets, the members are the keys. */
export type IndexName = `${ClassName}.${string}`;

/** Synchronous reads of frozen records; what one turn of the event loop reads is one revision. */
export interface Reader {
  /** +1 per applied batch that changed anything. */
  readonly revision: number;
  get(cls: ClassName, ref: Ref | null | undefined): XapiRecord | undefined;
  /** All records of a class in no promised order; do not keep the iterable over an await. */
  list(cls: ClassName): Iterable<XapiRecord>;
  count(cls: ClassName): number;
  /**
   * Records whose indexed field equals (or, for a set, has) `key`, in no promised order. The first use of an index
   * builds it, in one pass over the class; later writes keep it. @throws InvariantError for an index that is not kept.
   */
  by(index: IndexName, key: string): readonly XapiRecord[];
  hasIndex(index: string): index is IndexName;
  /**
   * The records of a class, or of one part of it, in ascending order; undefined where `hasOrdered` is false. The first
   * use builds the sequence, in one pass over the class; later writes keep it. Like a list, it is not to be kept over
   * an await.
   */
  ordered(cls: ClassName, field: string, part?: string): OrderedRecords | undefined;
  hasOrdered(cls: ClassName, field: string, part?: string): boolean;
}

/** The fields by which a store keeps records in order, where a class has them. */
export type OrderedField = 'nameLabel' | 'uuid';

/**
 * Records in the total order (value, uuid): text by UTF-16 code units, as `<` compares it, and missing values first.
 * All of one pool, so with the pool's key as the last key the order is the same.
 */
export interface OrderedRecords {
  readonly field: OrderedField;
  readonly size: number;
  /** The record at a position from 0 on, in logarithmic time; undefined outside. */
  at(position: number): XapiRecord | undefined;
  /** The records from one position to another, the latter not included; in time of their number. */
  slice(from: number, to: number): XapiRecord[];
  /**
   * How many records come before the first for which `test` is true; `size` if there is none. `test` must be monotone:
   * true for all that follow one for which it is true. It is called a logarithmic number of times.
   */
  rank(test: (record: XapiRecord) => boolean): number;
}

/** What one batch did to one object. */
export interface Change {
  readonly cls: ClassName;
  readonly ref: Ref;
  readonly type: 'added' | 'modified' | 'deleted';
  readonly current?: XapiRecord;
  readonly previous?: XapiRecord;
  readonly revision: number;
  /** Of a modified object: names of the fields that differ, `$`-members left out; the others kept their identity. */
  readonly fields?: readonly string[];
  /** Only fields that a heartbeat touches (`last_updated` and the like) differ: silent unless selected. */
  readonly heartbeat?: boolean;
}

/** The only two writers. Store and indexes are complete before either returns; records that did not differ are kept. */
export interface Store extends Reader {
  apply(batch: Pick<EventBatch, 'events'>): Change[];
  /** Sets the records of a class to exactly `records`, by set difference: only true differences are changes. */
  replace(cls: ClassName, records: readonly XapiRecord[]): Change[];
  /**
   * The same two writes in slices, for lists too long for one turn of the event loop: what is added is compared and
   * prepared beside the store, which shows nothing of it before `commit`. Records of the classes in `replaced` that
   * the draft never names are deleted. Nothing else may write before the commit.
   */
  draft(replaced?: readonly ClassName[]): Draft;
}

/** A revision in the making. */
export interface Draft {
  add(events: readonly XapiEvent[]): void;
  /** Shows everything at once, as one revision; once only. */
  commit(): Change[];
}

/** One published revision of one pool. */
export interface ChangeSet {
  readonly pool: string;
  readonly revision: number;
  readonly changes: readonly Change[];
  /** Further sets of the same revision follow: a long list is published in slices, over several turns. */
  readonly more?: boolean;
  /** When the batch's last byte arrived (monotonic ms), for latency figures. */
  readonly receivedAtMs?: number;
}

/** `connecting → syncing → ready ⇄ stale → stopped` (architecture.md, contract 5). */
export type SyncState = 'connecting' | 'syncing' | 'ready' | 'stale' | 'stopped';

export interface SyncStatus {
  readonly state: SyncState;
  /** +1 per time that the informer becomes ready. */
  readonly generation: number;
  /** Wall-clock ms of the last moment the copy was known to be exact; null before the first. */
  readonly syncedAtMs: number | null;
}
