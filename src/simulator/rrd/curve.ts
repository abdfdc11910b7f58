// Load curves that look alive and need no memory: a value is a function of its seed and the time alone, so
// that a year of history can be answered at any moment, twice the same. Sines for the day, the hours and
// minutes, and noise on top; averages over a span are integrals, so that coarse archives agree with fine
// ones.
import { mix } from '../world/random.ts';

const DAY_S = 86_400;
const STEP_S = 5;
/** The noise changes its direction once a minute. */
const LATTICE_S = 60;

export interface Shape {
  /** Middle of the curve; its amplitudes are parts of it, so that it never falls below zero. */
  readonly base: number;
  /** 0–1: how much it moves at all. */
  readonly liveliness: number;
}

interface Wave {
  readonly amplitude: number;
  /** Radians a second. */
  readonly speed: number;
  readonly phase: number;
}

export interface Span {
  readonly average: number;
  readonly min: number;
  readonly max: number;
}

/** -1…1 out of two integers. */
function noise(seed: number, index: number): number {
  return mix(seed ^ Math.imul(index, 0x9e3779b1)) / 0x8000_0000 - 1;
}

export class Curve {
  readonly #seed: number;
  readonly #base: number;
  readonly #waves: readonly Wave[];
  readonly #roughness: number;
  /** The last answer, because sources that combine others ask for the same moment many times. */
  #last = { t: Number.NaN, value: 0 };
  #lastSpan: { t: number; width: number; span: Span } | undefined;

  constructor(seed: number, shape: Shape) {
    this.#seed = seed;
    this.#base = shape.base;
    const room = shape.base * shape.liveliness;
    // The day counts most; machines of one pool do not rise at the same minute.
    const dayPhase = (noise(seed, 1) * Math.PI) / 6 - Math.PI / 2;
    this.#waves = [
      { amplitude: room * 0.4, speed: (2 * Math.PI) / DAY_S, phase: dayPhase },
      {
        amplitude: room * 0.2,
        speed: (2 * Math.PI) / (5_400 + noise(seed, 2) * 1_800),
        phase: noise(seed, 3) * Math.PI,
      },
      {
        amplitude: room * 0.15,
        speed: (2 * Math.PI) / (420 + noise(seed, 4) * 180),
        phase: noise(seed, 5) * Math.PI,
      },
    ];
    this.#roughness = room * 0.25;
  }

  /** At `t`, seconds since the epoch, a multiple of five. */
  at(t: number): number {
    if (this.#last.t === t) return this.#last.value;
    let value = this.#base;
    for (const wave of this.#waves) value += wave.amplitude * Math.sin(wave.speed * t + wave.phase);
    value += this.#roughness * this.#noiseAt(t);
    this.#last = { t, value };
    return value;
  }

  #noiseAt(t: number): number {
    const cell = Math.floor(t / LATTICE_S);
    const part = (t - cell * LATTICE_S) / LATTICE_S;
    const smooth = noise(this.#seed, cell) * (1 - part) + noise(this.#seed, cell + 1) * part;
    return smooth * 0.7 + noise(this.#seed ^ 0x5bd1e995, Math.floor(t / STEP_S)) * 0.3;
  }

  /** Over the `width` seconds that end with `t`. Short spans are summed up, long ones integrated. */
  over(t: number, width: number): Span {
    const last = this.#lastSpan;
    if (last && last.t === t && last.width === width) return last.span;
    const span = width <= LATTICE_S ? this.#sampled(t, width) : this.#integrated(t, width);
    this.#lastSpan = { t, width, span };
    return span;
  }

  #sampled(t: number, width: number): Span {
    let sum = 0;
    let min = Number.POSITIVE_INFINITY;
    let max = Number.NEGATIVE_INFINITY;
    for (let at = t - width + STEP_S; at <= t; at += STEP_S) {
      const value = this.at(at);
      sum += value;
      if (value < min) min = value;
      if (value > max) max = value;
    }
    return { average: sum / (width / STEP_S), min, max };
  }

  #integrated(t: number, width: number): Span {
    let average = this.#base;
    let swing = this.#roughness * 0.9;
    for (const { amplitude, speed, phase } of this.#waves) {
      const from = Math.cos(speed * (t - width) + phase);
      const to = Math.cos(speed * t + phase);
      average += (amplitude * (from - to)) / (speed * width);
      // What a wave moves within the span, at most its whole height.
      swing += amplitude * Math.min(1, (speed * width) / Math.PI);
    }
    return { average, min: Math.max(0, average - swing), max: average + swing };
  }
}
