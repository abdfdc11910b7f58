// Who depends on what: from a record, an index lookup or a whole class to the objects whose answer read it. Keys are
// text so that one map holds all kinds; a ref is unique over classes and, in practice, over pools: a collision costs
// one execution too many, never one too few.
import type { Change } from '../../../cache/contract.ts';
import type { ClassName } from '../../../xapi/datamodel/types.ts';
import type { FieldValue, Ref, XapiRecord } from '../../../xapi/record.ts';

/** What was read: see the functions below, which make them. */
export type DependencyKey = string;

/** The record itself (or its absence: a dangling ref may come to life). */
export const recordKey = (ref: Ref): DependencyKey => ref;
/** The answer of `by(index, key)`. */
export const lookupKey = (index: string, key: string): DependencyKey => `${index}\0${key}`;
/** Any record of a class: it was listed. */
export const classKey = (cls: ClassName): DependencyKey => `${cls}\0*`;
/** How many records a class has. */
export const countKey = (cls: ClassName): DependencyKey => `${cls}\0#`;
/** Which pools run. */
export const POOLS_KEY: DependencyKey = '\0\0';
/** The status of a running pool, by its key. */
export const statusKey = (pool: string): DependencyKey => `\0${pool}`;

/** The samples of a VM or host, by its uuid. */
export const metricsKey = (uuid: string): DependencyKey => `\0\0${uuid}`;

/** The keys under which an index files a field's value: the members of a set, the keys of a map, nothing for null. */
export function indexKeys(
  value: FieldValue | Readonly<Record<string, string>> | undefined,
): readonly string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'object' ? Object.keys(value) : [String(value)];
}

export class DependencyIndex<T extends object> {
  /** One dependent stands for itself: most keys have a single one. */
  readonly #dependents = new Map<DependencyKey, T | Set<T>>();
  /** Fields whose index somebody has looked into, by class. */
  readonly #watchedFields = new Map<string, Set<string>>();

  /** Keys with a dependent, for tests that assert none is left. */
  get size(): number {
    return this.#dependents.size;
  }

  /** Makes `owner`, which depended on `before`, depend on exactly `after`. Neither list repeats a key. */
  replace(owner: T, before: readonly DependencyKey[], after: readonly DependencyKey[]): void {
    if (sameKeys(before, after)) return;
    const kept = new Set(after);
    for (const key of before) if (!kept.has(key)) this.#remove(key, owner);
    const had = new Set(before);
    for (const key of after) if (!had.has(key)) this.#add(key, owner);
  }

  /** Calls `visit` for all that depend on `key`; `visit` must not change the index. */
  visit(key: DependencyKey, visit: (owner: T) => void): void {
    const found = this.#dependents.get(key);
    if (found === undefined) return;
    if (found instanceof Set) for (const owner of found) visit(owner);
    else visit(found);
  }

  /** Calls `visit` (some twice) for all whose answer may differ after `change`. */
  visitChange(change: Change, visit: (owner: T) => void): void {
    this.visit(recordKey(change.ref), visit);
    this.visit(classKey(change.cls), visit);
    if (change.type !== 'modified') this.visit(countKey(change.cls), visit);
    const fields = this.#watchedFields.get(change.cls);
    if (fields === undefined) return;
    for (const field of fields) this.#visitLookups(change, field, visit);
  }

  #visitLookups(change: Change, field: string, visit: (owner: T) => void): void {
    const before = fieldOf(change.previous, field);
    const after = fieldOf(change.current, field);
    if (before === after) return;
    const left = indexKeys(before);
    const came = indexKeys(after);
    for (const key of left) {
      if (!came.includes(key)) this.visit(lookupKey(`${change.cls}.${field}`, key), visit);
    }
    for (const key of came) {
      if (!left.includes(key)) this.visit(lookupKey(`${change.cls}.${field}`, key), visit);
    }
  }

  #add(key: DependencyKey, owner: T): void {
    const found = this.#dependents.get(key);
    if (found === undefined) {
      this.#dependents.set(key, owner);
      this.#watch(key);
    } else if (found instanceof Set) found.add(owner);
    else this.#dependents.set(key, new Set([found, owner]));
  }

  #remove(key: DependencyKey, owner: T): void {
    const found = this.#dependents.get(key);
    if (found === owner) this.#dependents.delete(key);
    else if (found instanceof Set && found.delete(owner) && found.size === 0) this.#dependents.delete(key);
  }

  #watch(key: DependencyKey): void {
    const end = key.indexOf('\0');
    const dot = key.indexOf('.');
    if (end <= 0 || dot < 0 || dot > end) return;
    const cls = key.slice(0, dot);
    const fields = this.#watchedFields.get(cls);
    if (fields === undefined) this.#watchedFields.set(cls, new Set([key.slice(dot + 1, end)]));
    else fields.add(key.slice(dot + 1, end));
  }
}

function fieldOf(record: XapiRecord | undefined, field: string): XapiRecord[string] {
  return record?.[field];
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, i) => key === b[i]);
}
