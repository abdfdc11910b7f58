// How far a host's clock is ahead of the gateway's, from the rows that it sends. A row that has arrived is no younger
// than the host's own now, and the newest one is no older than a step: each answer bounds the difference on both sides,
// and the bounds of several answers narrow each other.
//
// Promises: while a host's clock runs right but for being ahead or behind, times are corrected to within a step, what
// rows need to appear and the time that the answer took, and the correction comes to rest. One late answer moves nothing.

/** Answers whose bounds count. */
const REMEMBERED = 24;
/** Rows appear a little after their time. */
const SETTLE_S = 2;
/** What times are corrected by is a multiple of it: rows of 5 s stay rows of 5 s. */
const GRID_S = 5;
/** How far the correction may be from what is possible before it moves: else it would waver between two multiples. */
const TOLERANCE_S = 3.5;
/** Late answers in a row after which the clock, not the host, is taken to be late. */
const CONFIRMED = 3;

interface Bounds {
  readonly least: number;
  readonly most: number;
}

export class ClockSkew {
  #seen: readonly Bounds[] = [];
  /** Answers whose newest rows are older than all before allow: the host is busy, or its clock was set back. */
  #late: readonly Bounds[] = [];
  #shiftS = 0;

  /**
   * Told of the newest row of an answer: its time by the host's clock, and when the request left and the answer came by
   * the gateway's. Seconds.
   */
  observe(rowS: number, stepS: number, { sentS, receivedS }: { sentS: number; receivedS: number }): void {
    const bounds = { least: rowS - receivedS, most: rowS + stepS + SETTLE_S - sentS };
    const before = intersect(this.#seen);
    if (bounds.most < before.least) {
      this.#late = [...this.#late, bounds];
      if (this.#late.length < CONFIRMED) return;
      this.#seen = [bounds];
      // A row of the future has one reason only: the clock was set forward, or the answers before were late.
    } else if (bounds.least > before.most) this.#seen = [bounds];
    else this.#seen = [...this.#seen, bounds].slice(-REMEMBERED);
    this.#late = [];
    this.#correct();
  }

  /**
   * Seconds that the host is ahead, in multiples of 5: 0 while it may be right, so that hosts that are have the times
   * that they tell.
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

  #correct(): void {
    const { least, most } = intersect(this.#seen);
    const room = this.#seen.length > 1 ? TOLERANCE_S : 0;
    if (this.#shiftS >= least - room && this.#shiftS <= most + room) return;
    this.#shiftS = least <= 0 && most >= 0 ? 0 : Math.round((least + most) / 2 / GRID_S) * GRID_S;
  }
}

function intersect(all: readonly Bounds[]): Bounds {
  return {
    least: Math.max(...all.map(({ least }) => least)),
    most: Math.min(...all.map(({ most }) => most)),
  };
}
