// What a series table should know of one series, kept without rings: every sample by its time, thinned out by the rules.

interface Known {
  newest: number;
  readonly samples: Map<number, number>;
}

const LENGTH = 120;
const LATE_S = 120;

export class NaiveSeries {
  readonly #fine: Known = { newest: Number.NEGATIVE_INFINITY, samples: new Map() };
  readonly #minutes: Known = { newest: Number.NEGATIVE_INFINITY, samples: new Map() };
  #archived = Number.NEGATIVE_INFINITY;

  append(step: number, rows: readonly (readonly [time: number, value: number])[]): void {
    const known = step === 5 ? this.#fine : this.#minutes;
    const newest = Math.max(...rows.map(([time]) => time));
    const before = known.newest;
    if (newest < before - LATE_S) rewind(known, newest);
    else known.newest = Math.max(before, newest);
    for (const [time, value] of rows) if (!Number.isNaN(value)) known.samples.set(time, value);
    thin(known, step);
    if (step === 60) {
      this.#archived = known.newest < before ? newest : Math.max(this.#archived, newest);
      if (known.newest < before) rewind(this.#fine, newest + 55);
      return;
    }
    if (known.newest < before) {
      rewind(this.#minutes, minuteBefore(known.newest));
      this.#archived = Math.min(this.#archived, minuteBefore(known.newest));
    }
    // Every minute that is in the ring as a whole and is over: what nothing was written to comes out as before.
    for (let minute = minuteBefore(known.newest); minute - 60 >= known.newest - LENGTH * 5; minute -= 60) {
      if (minute > this.#archived) this.#setMinute(minute);
    }
    thin(this.#minutes, 60);
  }

  #setMinute(minute: number): void {
    const values = Array.from({ length: 12 }, (_, at) => this.#fine.samples.get(minute - 55 + at * 5)).filter(
      (value) => value !== undefined,
    );
    this.#minutes.newest = Math.max(this.#minutes.newest, minute);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    // Infinities of both signs have no mean: that is not known, and replaces nothing.
    if (values.length >= 6 && !Number.isNaN(mean)) this.#minutes.samples.set(minute, mean);
  }

  read(step: number, from: number, to: number): number[] {
    const { newest, samples } = step === 5 ? this.#fine : this.#minutes;
    const first = Math.max(Math.ceil(from / step) * step, newest - (LENGTH - 1) * step, 0);
    const values: number[] = [];
    for (let time = first; time <= Math.min(to, newest); time += step) {
      values.push(samples.get(time) ?? Number.NaN);
    }
    return values;
  }

  latest(): { time: number; value: number } | undefined {
    const newest = Math.max(this.#fine.newest, this.#minutes.newest);
    const times = [...this.#fine.samples.keys()].filter((time) => time >= newest - 60);
    if (times.length === 0) return undefined;
    const time = Math.max(...times);
    return { time, value: this.#fine.samples.get(time) ?? Number.NaN };
  }
}

const minuteBefore = (time: number): number => Math.floor(time / 60) * 60;

function rewind(known: Known, newest: number): void {
  for (const time of known.samples.keys()) if (time > newest) known.samples.delete(time);
  known.newest = Math.min(known.newest, newest);
}

function thin({ newest, samples }: Known, step: number): void {
  for (const time of samples.keys()) if (time <= newest - LENGTH * step) samples.delete(time);
}
