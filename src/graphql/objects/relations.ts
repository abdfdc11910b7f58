// How relation fields read: refs of a record to visible records of its pool, synchronously. Nothing here awaits.
import type { IndexName, Reader } from '../../cache/contract.ts';
import { invariant } from '../../lib/assert.ts';
import { candidates } from '../../query/candidates.ts';
import { measureFilter } from '../../query/filter.ts';
import { QueryInputError } from '../../query/input.ts';
import { compileOrder, type Order } from '../../query/order.ts';
import { orderedFieldOf, pageOfOrdered } from '../../query/ordered-page.ts';
import { type Page, pageOfSorted, pageOfUnsorted } from '../../query/page.ts';
import {
  type Look,
  messagesAbout as messagesAboutIn,
  type Spend,
  type Step,
  stepsOf,
} from '../../query/relations.ts';
import { weights } from '../../query/weights.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../../xapi/record.ts';
import { clientError } from '../errors.ts';
import type { ListArgs } from '../filters/class-inputs.ts';
import type { View } from '../pipeline/contract.ts';
import { sortedListLimits } from '../pipeline/sorted-lists.ts';
import type { RootList } from '../schema/class-table.ts';

/** The object that a ref field points at; null when it points at nothing, or at what may not be seen. */
export function one(view: View, from: XapiRecord, cls: ClassName, field: string): XapiRecord | null {
  return view.get(from, cls, from[field] as Ref | null) ?? null;
}

/** The objects that `refs` name. */
export function many(view: View, from: XapiRecord, cls: ClassName, refs: unknown): XapiRecord[] {
  const found: XapiRecord[] = [];
  const named = (refs as readonly Ref[] | undefined) ?? [];
  // A plain list is priced as a short one; a long one must not multiply through nesting unseen.
  view.meter?.spend(weights.target * named.length);
  for (const ref of named) {
    const record = view.get(from, cls, ref);
    if (record) found.push(record);
  }
  return found;
}

/** The objects whose indexed ref, or set of refs, names `target`. */
export function pointingAt(view: View, target: XapiRecord, index: IndexName): readonly XapiRecord[] {
  const found = view.reader(target.$pool)?.by(index, target.$ref) ?? [];
  view.meter?.spend(found.length);
  return view.seesAll ? found : found.filter((record) => view.sees(record));
}

/** The messages about an object. */
export function messagesAbout(view: View, subject: XapiRecord): readonly XapiRecord[] {
  const look = view.look(subject.$pool);
  const about = look ? messagesAboutIn(subject, look) : [];
  view.meter?.spend(about.length);
  return about;
}

// Below this many, looking through a list is faster than hashing.
const FEW = 16;

/** The visible records of `cls` that the field of `sources` names, each once. */
function follow(view: View, sources: readonly XapiRecord[], { cls, field }: Step): XapiRecord[] {
  const found: XapiRecord[] = [];
  let seen: Set<XapiRecord> | undefined;
  const add = (from: XapiRecord, ref: Ref) => {
    const target = view.get(from, cls, ref);
    if (!target || (seen ? seen.has(target) : found.includes(target))) return;
    found.push(target);
    if (seen) seen.add(target);
    else if (found.length > FEW) seen = new Set(found);
  };
  for (const source of sources) {
    const value = source[field] as Ref | readonly Ref[] | null | undefined;
    if (typeof value === 'string') add(source, value);
    else if (value) {
      view.meter?.spend(weights.target * value.length);
      for (const ref of value) add(source, ref);
    }
  }
  return found;
}

/**
 * The distinct objects that a relation of the query layer leads to through others (a VM's networks through its VIFs), as
 * far as all on the way may be seen: filters across it look no further. A view that sees all may remember the ends.
 */
export function through(view: View, from: XapiRecord, relation: string): readonly XapiRecord[] {
  const path = stepsOf(from.$cls, relation);
  invariant(path.length > 0, 'a relation through others must be a path of src/query/relations.ts');
  const walk = () => {
    let records: XapiRecord[] = [from];
    for (const step of path) records = follow(view, records, step);
    return records;
  };
  const reader = view.seesAll && view.pathEnds ? view.reader(from.$pool) : undefined;
  const ends = reader && view.pathEnds ? view.pathEnds.find(from, path, reader, walk) : walk();
  view.meter?.spend(ends.length);
  return ends;
}

/** Turns the query layer's complaints into errors that a client may read. */
export function asClientErrors<T>(body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (!(error instanceof QueryInputError)) throw error;
    throw clientError(error.cursor ? 'INVALID_CURSOR' : 'BAD_USER_INPUT', error.message);
  }
}

/** A page that knows the whole of which it is one. */
export interface ListPage extends Page {
  /** All that match, in no order. */
  matching(): Iterable<XapiRecord>;
  readonly cls: ClassName;
}

type Test = (record: XapiRecord) => boolean;

interface Question {
  readonly cls: ClassName;
  readonly order: Order;
  readonly matches: (record: XapiRecord) => boolean;
  /** What choosing one record and reading its keys costs, in comparisons. */
  readonly perRecord: number;
  readonly spend: Spend;
}

/** The looks of a view, each made once; neighbours are mostly of one pool. */
export function rememberedLooks(view: View): (poolKey: string) => Look | undefined {
  const looks = new Map<string, Look | undefined>();
  let lastKey: string | undefined;
  let last: Look | undefined;
  return (poolKey) => {
    if (poolKey === lastKey) return last;
    if (!looks.has(poolKey)) looks.set(poolKey, view.look(poolKey));
    last = looks.get(poolKey);
    lastKey = poolKey;
    return last;
  };
}

/** Filter and order of a list, measured. */
function questionOf(view: View, cls: ClassName, { filter: input, orderBy }: ListArgs): Question {
  const spend: Spend = (comparisons) => view.meter?.spend(comparisons);
  const lookOf = rememberedLooks(view);
  const order = compileOrder(cls, orderBy, lookOf, spend);
  const filter = measureFilter(cls, input, spend);
  // Nested lists compile theirs once for every object that they hang on.
  spend(filter.once + weights.compiled * (orderBy?.length ?? 0));
  const matches = (record: XapiRecord) => {
    const look = lookOf(record.$pool);
    return look !== undefined && filter.matches(record, look);
  };
  return { cls, order, matches, perRecord: 1 + filter.perRecord + order.perRecord, spend };
}

/** A page of `records`, which must be distinct and visible. */
export function connection(
  view: View,
  cls: ClassName,
  records: readonly XapiRecord[],
  args: ListArgs,
): ListPage {
  return asClientErrors(() => {
    const { order, matches, perRecord, spend } = questionOf(view, cls, args);
    spend(records.length * perRecord);
    const chosen = args.filter ? records.filter(matches) : [...records];
    return { ...pageOfUnsorted(chosen, order, args, spend), cls, matching: () => chosen };
  });
}

/** A page of all visible objects of a list, in the given pools (by key) or in all. */
export function rootConnection(view: View, list: RootList, args: ListArgs, poolKeys?: string[]): ListPage {
  return asClientErrors(() => {
    const { cls, name, belongs } = list;
    const question = questionOf(view, cls, args);
    const { order, spend } = question;
    const keys = poolKeys ?? view.pools.map(({ key }) => key);
    const readers = keys.flatMap((key) => view.reader(key) ?? []);
    const matching = () => collect(view, question, readers, args.filter, belongs);
    const about = { cls, matching };
    const ordered = args.filter ? undefined : orderedPage(view, list, readers, order, args);
    if (ordered) return { ...ordered, ...about };
    const inOrder = () => {
      const records = matching();
      return records.sort(order.comparing(records, spend));
    };
    // Only a view that may use kept lists asks for a length: a recorder would note that it did.
    const lists = args.filter || order.acrossRelations ? undefined : view.sortedLists;
    const sorted =
      lists && isShort(readers, cls)
        ? lists.find(`${name}@${keys.join()}`, order, readers, inOrder)
        : undefined;
    if (sorted) return { ...pageOfSorted(sorted, order, args), cls, matching: () => sorted };
    const chosen = matching();
    return { ...pageOfUnsorted(chosen, order, args, spend), cls, matching: () => chosen };
  });
}

/** Short enough to be kept in order. */
function isShort(readers: readonly Reader[], cls: ClassName): boolean {
  return readers.reduce((sum, reader) => sum + reader.count(cls), 0) <= sortedListLimits.maxRecords;
}

function collect(
  view: View,
  { cls, matches, perRecord, spend }: Question,
  readers: readonly Reader[],
  filter: ListArgs['filter'],
  belongs: RootList['belongs'],
): XapiRecord[] {
  const found: XapiRecord[] = [];
  const isChosen = (record: XapiRecord) => {
    spend(perRecord);
    return (!belongs || belongs(record)) && matches(record) && (view.seesAll || view.sees(record));
  };
  for (const reader of readers) {
    const records = candidates(reader, cls, filter, spend);
    if (Array.isArray(records)) chooseOfArray(records, isChosen, found);
    else chooseOfTable(records, isChosen, found);
  }
  return found;
}

// The same loop twice: one over arrays and tables alike takes each step through the iterator protocol.
function chooseOfArray(records: readonly XapiRecord[], isChosen: Test, found: XapiRecord[]): void {
  for (const record of records) if (isChosen(record)) found.push(record);
}

function chooseOfTable(records: Iterable<XapiRecord>, isChosen: Test, found: XapiRecord[]): void {
  for (const record of records) if (isChosen(record)) found.push(record);
}

/** A page of a whole list in an order that the stores keep; undefined where they do not, or where some may be hidden. */
function orderedPage(
  view: View,
  { cls, part, belongs }: RootList,
  readers: readonly Reader[],
  order: Order,
  args: ListArgs,
): Page | undefined {
  const field = orderedFieldOf(order);
  if (!view.seesAll || !field || (belongs && part === undefined)) return undefined;
  const sequences = readers.flatMap((reader) => reader.ordered(cls, field, part) ?? []);
  if (sequences.length < readers.length) return undefined;
  view.meter?.spend(readers.length * order.perRecord);
  return pageOfOrdered(sequences, order, args);
}
