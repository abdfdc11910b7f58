// A small seeded generator of choices, for worlds and questions that are too interwoven for arbitraries: a test draws one
// number from its property and everything else follows from it.

export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** An integer from 0 to `below` - 1. */
  int(below: number): number {
    // mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  }

  /** True once in `of` throws. */
  once(of: number): boolean {
    return this.int(of) === 0;
  }

  pick<T>(choices: readonly T[]): T {
    const chosen = choices[this.int(choices.length)];
    if (choices.length === 0) throw new RangeError('nothing to pick from');
    return chosen as T;
  }

  /** Up to `most` of them, each once, in their order. */
  some<T>(choices: readonly T[], most: number): T[] {
    const wanted = Math.min(this.int(most + 1), choices.length);
    const left = choices.map((_, at) => at);
    const chosen = Array.from({ length: wanted }, () => left.splice(this.int(left.length), 1)[0] as number);
    return chosen.sort((a, b) => a - b).map((at) => choices[at] as T);
  }
}
