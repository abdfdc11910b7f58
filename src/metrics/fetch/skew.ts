// How far a host's clock is ahead of the gateway's, from the rows that it sends. A row that has arrived is no younger
// than the host's own now, and the newest one is no older than a step: each answer bounds the difference on both sides,
// and the bounds of several answers narrow each other.

const REMEMBERED = 24;
/** Rows appear a little after their time. */
const SETTLE_S = 2;

interface Bounds {
  readonly least: number;
  readonly most: number;
}

export class ClockSkew {
  #seen: Bounds[] = [];
  #shiftS = 0;

  /**
   * Told of the newest row of an answer: its time by the host's clock, and when the request left and the answer came by
   * the gateway's. Seconds. An answer that contradicts the ones before it means that a clock was set.
   */
  observe(rowS: number, stepS: number, { sentS, receivedS }: { sentS: number; receivedS: number }): void {
    const bounds = { least: rowS - receivedS, most: rowS + stepS + SETTLE_S - sentS };
    const both = intersect([...this.#seen, bounds]);
    this.#seen = both.least <= both.most ? [...this.#seen, bounds].slice(-REMEMBERED) : [bounds];
    const { least, most } = intersect(this.#seen);
    // As long as what is in use may be right, times stay as they are: a series does not wander.
    if (this.#shiftS >= least && this.#shiftS <= most) return;
    this.#shiftS = least <= 0 && most >= 0 ? 0 : Math.round((least + most) / 2 / stepS) * stepS;
  }

  /**
   * Seconds that the host is ahead, in whole steps: 0 while it may be right, so that hosts that are have the times that
   * they tell.
   */
  get shiftS(): number {
    return this.#shiftS;
  }

  /** The middle of what is possible, in seconds; null before the first answer. */
  get estimateS(): number | null {
    if (this.#seen.length === 0) return null;
    const { least, most } = intersect(this.#seen);
    return (least + most) / 2;
  }
}

function intersect(all: readonly Bounds[]): Bounds {
  return {
    least: Math.max(...all.map(({ least }) => least)),
    most: Math.min(...all.map(({ most }) => most)),
  };
}
