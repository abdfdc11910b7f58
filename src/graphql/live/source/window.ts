// A sorted list that is read from its head: the live window of `first` over `orderBy`. Changes are collected and
// applied together: few are inserted by binary search, many are sorted in.
export class SortedWindow<T> {
  readonly #compare: (a: T, b: T) => number;
  readonly #added = new Set<T>();
  readonly #removed = new Set<T>();
  #sorted: T[] = [];

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  /** Takes `item` in, or anew when its place may have changed. */
  put(item: T): void {
    this.#removed.add(item);
    this.#added.add(item);
  }

  remove(item: T): void {
    this.#removed.add(item);
    this.#added.delete(item);
  }

  /** Whether `first` may answer otherwise than before. */
  get moved(): boolean {
    return this.#added.size > 0 || this.#removed.size > 0;
  }

  first(count: number): readonly T[] {
    if (this.#removed.size > 0) {
      this.#sorted = this.#sorted.filter((item) => !this.#removed.has(item));
      this.#removed.clear();
    }
    if (this.#added.size > 32) {
      for (const item of this.#added) this.#sorted.push(item);
      this.#sorted.sort(this.#compare);
    } else for (const item of this.#added) this.#sorted.splice(this.#placeOf(item), 0, item);
    this.#added.clear();
    return this.#sorted.slice(0, count);
  }

  #placeOf(item: T): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#sorted[middle];
      if (other !== undefined && this.#compare(other, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
