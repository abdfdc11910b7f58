// Gram → ids of the records filed under it, ascending. Most lists are short and ids are close to each other, so a list
// is one number, or the differences in as few bytes as they need (LEB128).
import type { Spend } from '../relations.ts';
import { weights } from '../weights.ts';

class Posting {
  #bytes = new Uint8Array(8);
  #length = 0;
  #last = 0;
  count = 0;

  /** `id` is not below any that was added before. */
  add(id: number): void {
    if (this.count > 0 && id === this.#last) return;
    if (this.#length + 5 > this.#bytes.length) this.#grow();
    let rest = id - this.#last;
    for (; rest > 127; rest >>>= 7) this.#push((rest & 127) | 128);
    this.#push(rest);
    this.#last = id;
    this.count += 1;
  }

  ids(): number[] {
    const ids: number[] = [];
    let id = 0;
    for (let at = 0; at < this.#length; ) {
      let difference = 0;
      let shift = 0;
      for (;;) {
        const byte = this.#bytes[at] as number;
        at += 1;
        difference |= (byte & 127) << shift;
        if (byte < 128) break;
        shift += 7;
      }
      id += difference;
      ids.push(id);
    }
    return ids;
  }

  #push(byte: number): void {
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  #grow(): void {
    const grown = new Uint8Array(Math.ceil((this.#bytes.length + 5) * 1.5));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

/** How many of a word's grams are asked: the rarest leave little that the others could rule out. */
const ASKED_GRAMS = 4;

export class Postings {
  readonly #lists = new Map<number, number | Posting>();

  /** Files `id`, which is not below any that was filed before. */
  add(gram: number, id: number): void {
    const found = this.#lists.get(gram);
    if (found === undefined) {
      this.#lists.set(gram, id);
    } else if (typeof found !== 'number') {
      found.add(id);
    } else if (found !== id) {
      const posting = new Posting();
      posting.add(found);
      posting.add(id);
      this.#lists.set(gram, posting);
    }
  }

  /** Ids of all that is filed under every one of `grams`, ascending, and perhaps some more; `spend` is told of all read. */
  under(grams: readonly number[], spend?: Spend): readonly number[] {
    const lists: { readonly count: number; ids(): number[] }[] = [];
    for (const gram of new Set(grams)) {
      const found = this.#lists.get(gram);
      if (found === undefined) return [];
      lists.push(typeof found === 'number' ? { count: 1, ids: () => [found] } : found);
    }
    lists.sort((a, b) => a.count - b.count);
    let kept: readonly number[] | undefined;
    for (const list of lists.slice(0, ASKED_GRAMS)) {
      spend?.(1 + Math.ceil(list.count / weights.searchedIds));
      kept = kept ? intersection(kept, list.ids()) : list.ids();
      if (kept.length === 0) break;
    }
    return kept ?? [];
  }
}

/** What is in both of two ascending lists. */
export function intersection(a: readonly number[], b: readonly number[]): number[] {
  const both: number[] = [];
  let at = 0;
  for (const id of a) {
    while (at < b.length && (b[at] as number) < id) at += 1;
    if (at === b.length) break;
    if (b[at] === id) both.push(id);
  }
  return both;
}

/** What is in any of some ascending lists, ascending. */
export function union(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = lists.filter(({ length }) => length > 0);
  if (others.length === 0) return first;
  return [...new Set([...first, ...others.flat()])].sort((a, b) => a - b);
}
