// One index of one class: field value → refs. Most values belong to one object (a VBD's VM has few VBDs, a uuid has
// one owner), so a value holds a bare ref and only from the second on a Set.
import type { Ref, XapiRecord } from '../xapi/record.ts';
import type { IndexDefinition } from './index-definitions.ts';

const NO_KEYS: readonly string[] = [];

export class ValueIndex {
  readonly #field: string;
  readonly #many: boolean;
  readonly #refs = new Map<string, Ref | Set<Ref>>();

  constructor(definition: IndexDefinition) {
    this.#field = definition.field;
    this.#many = definition.many;
  }

  refs(key: string): Ref | ReadonlySet<Ref> | undefined {
    return this.#refs.get(key);
  }

  /** Follows one object from one state to the next; `undefined` before it existed and after it was deleted. */
  update(ref: Ref, previous: XapiRecord | undefined, current: XapiRecord | undefined): void {
    if (this.#many) {
      this.#updateSet(ref, this.#members(previous), this.#members(current));
      return;
    }
    const before = previous?.[this.#field];
    const after = current?.[this.#field];
    if (before === after) return;
    if (typeof before === 'string') this.#remove(before, ref);
    if (typeof after === 'string') this.#add(after, ref);
  }

  #members(record: XapiRecord | undefined): readonly string[] {
    const value = record?.[this.#field];
    if (Array.isArray(value)) return value as readonly string[];
    return typeof value === 'object' && value !== null ? keysOf(value) : NO_KEYS;
  }

  // A set of thousands (the VDIs of an SR) changes by one member: what both begin and end with is skipped.
  #updateSet(ref: Ref, before: readonly string[], after: readonly string[]): void {
    if (before === after) return;
    if (before.length === 0) {
      for (const key of after) this.#add(key, ref);
      return;
    }
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    while (head < shorter && before[head] === after[head]) head += 1;
    let tail = 0;
    while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
      tail += 1;
    }
    const gone = before.slice(head, before.length - tail);
    const come = after.slice(head, after.length - tail);
    // A member may stand twice, so what seems gone may still be there.
    const kept = gone.length > 0 ? new Set(after) : null;
    for (const key of gone) if (!kept?.has(key)) this.#remove(key, ref);
    for (const key of come) this.#add(key, ref);
  }

  #add(key: string, ref: Ref): void {
    const refs = this.#refs.get(key);
    if (refs === undefined) this.#refs.set(key, ref);
    else if (typeof refs !== 'string') refs.add(ref);
    else if (refs !== ref) this.#refs.set(key, new Set([refs, ref]));
  }

  #remove(key: string, ref: Ref): void {
    const refs = this.#refs.get(key);
    if (refs === ref) this.#refs.delete(key);
    if (refs === undefined || typeof refs === 'string') return;
    refs.delete(ref);
    if (refs.size > 1) return;
    for (const last of refs) this.#refs.set(key, last);
  }
}

/** Nearly all maps that are indexed are empty. */
function keysOf(map: object): readonly string[] {
  const keys = Object.keys(map);
  return keys.length === 0 ? NO_KEYS : keys;
}
