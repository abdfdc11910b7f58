// Refs and uuids out of a seeded generator, so that one seed gives one world, to the last byte.

export class Identifiers {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  /** 0 ≤ x < 1, from the same stream. */
  random(): number {
    return this.#random();
  }

  uuid(): string {
    const hex = () =>
      Math.floor(this.#random() * 0x1_0000)
        .toString(16)
        .padStart(4, '0');
    return `${hex()}${hex()}-${hex()}-${hex()}-${hex()}-${hex()}${hex()}${hex()}`;
  }

  ref(): string {
    return `OpaqueRef:${this.uuid()}`;
  }
}

/** mulberry32: small, fast, good enough to tell objects apart. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
