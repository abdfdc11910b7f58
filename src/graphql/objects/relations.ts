// How relation fields read: refs of a record to visible records of its pool, synchronously. Nothing here awaits.
import type { Reader } from '../../cache/contract.ts';
import { candidates } from '../../query/candidates.ts';
import { type CompiledFilter, measureFilter } from '../../query/filter.ts';
import { QueryInputError } from '../../query/input.ts';
import { compileOrder } from '../../query/order.ts';
import { type Page, pageOfSorted, pageOfUnsorted } from '../../query/page.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../../xapi/record.ts';
import { clientError } from '../errors.ts';
import type { ListArgs } from '../filters/class-inputs.ts';
import type { View } from '../pipeline/contract.ts';

/** The object that a ref field points at; null when it points at nothing, or at what may not be seen. */
export function one(view: View, from: XapiRecord, cls: ClassName, field: string): XapiRecord | null {
  return view.get(from, cls, from[field] as Ref | null) ?? null;
}

/** The pool that a record belongs to; null when it may not be seen. */
export function poolOf(view: View, record: XapiRecord): XapiRecord | null {
  const pool = view.poolRecord(record.$pool);
  return pool && view.sees(pool) ? pool : null;
}

/** The objects that `refs` name. */
export function many(view: View, from: XapiRecord, cls: ClassName, refs: unknown): XapiRecord[] {
  const found: XapiRecord[] = [];
  for (const ref of (refs as readonly Ref[] | undefined) ?? []) {
    const record = view.get(from, cls, ref);
    if (record) found.push(record);
  }
  return found;
}

export interface Step {
  readonly cls: ClassName;
  /** Field of the previous record: a ref or a set of refs. */
  readonly field: string;
}

// Below this many, looking through a list is faster than hashing.
const FEW = 16;

/** The records of `cls` that the field of `sources` names, each once. */
function follow(reader: Reader, sources: readonly XapiRecord[], { cls, field }: Step): XapiRecord[] {
  const found: XapiRecord[] = [];
  let seen: Set<XapiRecord> | undefined;
  const add = (ref: Ref) => {
    const target = reader.get(cls, ref);
    if (!target || (seen ? seen.has(target) : found.includes(target))) return;
    found.push(target);
    if (seen) seen.add(target);
    else if (found.length > FEW) seen = new Set(found);
  };
  for (const source of sources) {
    const value = source[field] as Ref | readonly Ref[] | null | undefined;
    if (typeof value === 'string') add(value);
    else if (value) for (const ref of value) add(ref);
  }
  return found;
}

/**
 * The distinct objects at the end of a path of refs, e.g. a VM's networks through its VIFs. What lies between is
 * machinery (VIF, VBD, VDI, PIF, PBD): its own visibility does not matter, that of the ends does. Name the path by a
 * constant: by it, a view may remember what it led to.
 */
export function through(view: View, from: XapiRecord, path: readonly Step[]): readonly XapiRecord[] {
  const reader = view.reader(from.$pool);
  if (!reader) return [];
  const walk = () => {
    let records: XapiRecord[] = [from];
    for (const step of path) records = follow(reader, records, step);
    return records;
  };
  const ends = view.pathEnds ? view.pathEnds.find(from, path, reader, walk) : walk();
  return view.seesAll ? ends : ends.filter((record) => view.sees(record));
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

/** What choosing and ordering one record costs, in comparisons. */
function perRecord({ perRecord: conditions }: CompiledFilter, { orderBy }: ListArgs): number {
  return 1 + conditions + (orderBy?.length ?? 0);
}

/** A page of `records`, which must be distinct and visible. */
export function connection(view: View, cls: ClassName, records: readonly XapiRecord[], args: ListArgs): Page {
  return asClientErrors(() => {
    const order = compileOrder(cls, args.orderBy);
    const filter = measureFilter(cls, args.filter);
    view.meter?.spend(filter.once + records.length * perRecord(filter, args));
    if (!args.filter) return pageOfUnsorted([...records], order, args);
    const { matches } = filter;
    const chosen = records.filter((record) => {
      const reader = view.reader(record.$pool);
      return reader !== undefined && matches(record, reader);
    });
    return pageOfUnsorted(chosen, order, args);
  });
}

export interface RootList {
  readonly cls: ClassName;
  /** Name of the list, where a class has several. */
  readonly name: string;
  /** Which objects of the class belong to the list; all unless told. */
  readonly belongs?: (record: XapiRecord) => boolean;
}

/** A page of all visible objects of a list, in the given pools (by key) or in all. */
export function rootConnection(view: View, list: RootList, args: ListArgs, poolKeys?: string[]): Page {
  return asClientErrors(() => {
    const order = compileOrder(list.cls, args.orderBy);
    const keys = poolKeys ?? view.pools.map(({ key }) => key);
    const readers = keys.flatMap((key) => view.reader(key) ?? []);
    const filter = measureFilter(list.cls, args.filter);
    const { matches } = filter;
    const each = perRecord(filter, args);
    const spend = (comparisons: number) => view.meter?.spend(comparisons);
    spend(filter.once);
    const collect = () => {
      const found: XapiRecord[] = [];
      for (const reader of readers) {
        for (const record of candidates(reader, list.cls, args.filter, spend)) {
          spend(each);
          if (list.belongs && !list.belongs(record)) continue;
          if (matches(record, reader) && view.sees(record)) found.push(record);
        }
      }
      return found;
    };
    const name = `${list.name}@${keys.join()}`;
    const sorted = args.filter ? undefined : view.sortedLists?.find(name, order, readers, collect);
    return sorted ? pageOfSorted(sorted, order, args) : pageOfUnsorted(collect(), order, args);
  });
}
