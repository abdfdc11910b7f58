// The newest samples of many series of one step, each in a ring of its own. A sample's place is its slot (time / step)
// modulo the ring's length: a gap is made of what was never written, so nothing is moved and nothing is searched.
//
// A ring holds the slots from `head` backwards, `length` of them:
// - a slot ahead becomes the head, and those between are emptied (NaN), the whole ring if it is that far ahead;
// - a slot in the ring is written again, a slot behind the ring is dropped;
// - NaN means that nothing is known, so it empties no slot: a host to which a VM has just moved tells NaN of rows that
//   the one before has told already;
// - a head that is more than `late` slots behind the last one is no late answer: the clock of the host was set back.
//   It becomes the head, and the samples after it, of a time that is still to come, are dropped.

/** Slots of the rows of one document, for all of its series. */
export interface RowSlots {
  readonly count: number;
  /** Slots, oldest first. */
  readonly slots: Float64Array;
  /** Where each slot is in a ring. */
  readonly places: Int32Array;
}

/** Rings are allocated by so many, in one array: 64 of 120 samples are 60 KiB. */
const SLAB_RINGS = 64;
/** Of a ring that holds nothing; below any slot. */
const EMPTY = -1;

export class SampleRings {
  readonly #step: number;
  readonly #length: number;
  readonly #late: number;
  readonly #slabs: Float64Array[] = [];
  #heads = new Float64Array(0);

  /** `step` in seconds, `length` in samples, `late` in slots. */
  constructor({ step, length, late }: { step: number; length: number; late: number }) {
    this.#step = step;
    this.#length = length;
    this.#late = late;
  }

  static bytesPerRing(length: number): number {
    return (length + 1) * Float64Array.BYTES_PER_ELEMENT;
  }

  /** Makes room for rings 0 to `count` - 1, at least. */
  grow(count: number): void {
    while (this.#slabs.length * SLAB_RINGS < count) {
      this.#slabs.push(new Float64Array(SLAB_RINGS * this.#length).fill(Number.NaN));
    }
    if (this.#heads.length >= count) return;
    const heads = new Float64Array(this.#slabs.length * SLAB_RINGS).fill(EMPTY);
    heads.set(this.#heads);
    this.#heads = heads;
  }

  clear(ring: number): void {
    this.#heads[ring] = EMPTY;
    const base = this.#base(ring);
    this.#slab(ring).fill(Number.NaN, base, base + this.#length);
  }

  /** The newest slot of a ring, -1 of an empty one. */
  head(ring: number): number {
    return this.#heads[ring] as number;
  }

  slotsOf(times: Float64Array): RowSlots {
    const slots = times.map((time) => Math.floor(time / this.#step));
    return { count: times.length, slots, places: Int32Array.from(slots, (slot) => slot % this.#length) };
  }

  /** Writes a column of samples, one a row, that begins at `values[from]`; there must be rows. */
  write(ring: number, { count, slots, places }: RowSlots, values: Float64Array, from: number): void {
    const newest = slots[count - 1] as number;
    const head = this.head(ring);
    if (newest > head) this.#advance(ring, newest, places[count - 1] as number);
    else if (newest < head - this.#late) this.rewind(ring, newest);
    const slab = this.#slab(ring);
    const base = this.#base(ring);
    const oldest = this.head(ring) - this.#length + 1;
    for (let row = 0; row < count; row += 1) {
      const value = values[from + row] as number;
      if ((slots[row] as number) >= oldest && !Number.isNaN(value))
        slab[base + (places[row] as number)] = value;
    }
  }

  /** Writes one sample. */
  set(ring: number, slot: number, value: number): void {
    const place = slot % this.#length;
    if (slot > this.head(ring)) this.#advance(ring, slot, place);
    if (slot <= this.head(ring) - this.#length || Number.isNaN(value)) return;
    this.#slab(ring)[this.#base(ring) + place] = value;
  }

  /** Drops the samples after `slot`, which becomes the head if there are any. */
  rewind(ring: number, slot: number): void {
    const head = this.head(ring);
    if (slot >= head) return;
    const slab = this.#slab(ring);
    const base = this.#base(ring);
    const dropped = Math.min(head - slot, this.#length);
    for (let behind = 1; behind <= dropped; behind += 1)
      slab[base + ((slot + behind) % this.#length)] = Number.NaN;
    this.#heads[ring] = slot;
  }

  /** NaN where nothing is known. */
  get(ring: number, slot: number): number {
    const head = this.head(ring);
    if (slot > head || slot <= head - this.#length || slot < 0) return Number.NaN;
    return this.#slab(ring)[this.#base(ring) + (slot % this.#length)] as number;
  }

  /** Samples of the slots `first` to `last`, which must be in the ring. */
  read(ring: number, first: number, last: number): Float64Array {
    const slab = this.#slab(ring);
    const base = this.#base(ring);
    const values = new Float64Array(last - first + 1);
    let place = first % this.#length;
    for (let index = 0; index < values.length; index += 1) {
      values[index] = slab[base + place] as number;
      place = place + 1 === this.#length ? 0 : place + 1;
    }
    return values;
  }

  /** The newest slot of the last `slots` whose sample is known; undefined if there is none. */
  newestKnown(ring: number, slots: number): number | undefined {
    const head = this.head(ring);
    for (let slot = head; slot > head - slots && slot >= 0; slot -= 1) {
      if (!Number.isNaN(this.get(ring, slot))) return slot;
    }
    return undefined;
  }

  #slab(ring: number): Float64Array {
    return this.#slabs[Math.floor(ring / SLAB_RINGS)] as Float64Array;
  }

  #base(ring: number): number {
    return (ring % SLAB_RINGS) * this.#length;
  }

  /** Makes `slot`, which is ahead and has its sample at `place`, the head, and empties what is skipped. */
  #advance(ring: number, slot: number, place: number): void {
    const slab = this.#slab(ring);
    const base = this.#base(ring);
    const emptied = Math.min(slot - this.head(ring), this.#length);
    let at = place;
    for (let index = 0; index < emptied; index += 1) {
      slab[base + at] = Number.NaN;
      at = at === 0 ? this.#length - 1 : at - 1;
    }
    this.#heads[ring] = slot;
  }
}
