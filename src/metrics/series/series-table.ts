// The newest samples of all series of one pool, by owner and data source: 120 of 5 s (ten minutes) and 120 of a minute
// (two hours), as long as rrdd itself keeps them. Fed with what hosts answer to rrd_updates; read without waiting.
import type { Clock } from '../../lib/clock.ts';
import type { LegendEntry, SeriesOwner } from '../rrd/legend.ts';
import type { RrdUpdates } from '../rrd/updates-parser.ts';
import { type RowSlots, SampleRings } from './sample-rings.ts';

export const FINE_STEP_S = 5;
export const MINUTE_STEP_S = 60;

export const seriesLimits = Object.freeze({
  /** Of each ring; what rrdd keeps of both steps. */
  samples: 120,
  /** In one table: some 10,000 VMs. Columns past it are not kept. */
  series: 400_000,
  /** How much older than the newest row an answer may be; older still, its host's clock was set back. */
  lateS: 120,
  /** How old the latest value may be, against the newest row of its series, and that row since it was fed. */
  latestAgeS: 60,
  /** Series that were not fed for so long are dropped: longer than a host takes to restart, or a VM to move. */
  unfedMs: 30 * 60_000,
  /** For how many of them each answer looks, so that an outage of all hosts is not paid at once. */
  swept: 4_096,
});

export interface SeriesRange {
  /** 5 or 60. */
  readonly step: number;
  /** Epoch seconds, both included. */
  readonly from: number;
  readonly to: number;
}

export interface SeriesSamples {
  /** Epoch seconds of the first value; the others follow by `step`. */
  readonly start: number;
  readonly step: number;
  /** NaN where nothing is known. */
  readonly values: Float64Array;
}

export interface Sample {
  /** Epoch seconds. */
  readonly time: number;
  readonly value: number;
}

/** Of the samples of a series and its place in the table; its name and the way to it come on top, some 130 bytes. */
export function bytesPerSeries(): number {
  // Besides both rings: when it was fed, and until when xapi's own minutes are known.
  return 2 * SampleRings.bytesPerRing(seriesLimits.samples) + 2 * Float64Array.BYTES_PER_ELEMENT;
}

const FINE_PER_MINUTE = MINUTE_STEP_S / FINE_STEP_S;
/** A minute is known if at least half of its samples are (xff 0.5). */
const LEAST_KNOWN = FINE_PER_MINUTE / 2;
/** Of a column that is not kept. */
const NO_RING = -1;

interface OwnerSeries {
  readonly owner: SeriesOwner;
  readonly rings: Map<string, number>;
}

/** Rings of the columns of a legend, as long as no ring has been given to another series. */
interface Plan {
  readonly rings: Int32Array;
  readonly generation: number;
}

export class SeriesTable {
  readonly #clock: Clock;
  readonly #most: number;
  readonly #fine = ringsOf(FINE_STEP_S);
  readonly #minutes = ringsOf(MINUTE_STEP_S);
  readonly #owners = new Map<string, OwnerSeries>();
  /** By ring: whose it is, undefined if it is free. */
  readonly #entries: (LegendEntry | undefined)[] = [];
  readonly #free: number[] = [];
  /** By ring: monotonic milliseconds. */
  #fedAt = new Float64Array(0);
  /** By ring: the newest minute that came from xapi's own archive, which is not replaced by ours. */
  #archived = new Float64Array(0);
  readonly #plans = new WeakMap<readonly LegendEntry[], Plan>();
  #generation = 0;
  /** The ring that is looked at next. */
  #sweepAt = 0;

  /** Keeps `most` series at the most. */
  constructor(clock: Clock, most: number = seriesLimits.series) {
    this.#clock = clock;
    this.#most = most;
  }

  get size(): number {
    return this.#entries.length - this.#free.length;
  }

  /**
   * Takes what a host has answered, AVERAGE only. Rows of 5 s make the minutes as well, once the last sample of a minute
   * has come, or one after it: the mean of those known, if at least half are. A row of xapi's own archive of 60 s is the
   * better one: it replaces ours, and ours does not replace it.
   *
   * xapi weighs a minute with unknown samples otherwise: what comes after an unknown one counts a little less (rrd.ml,
   * do_cfs), so that its average is too low. With all samples known both agree, but for rounding.
   * @returns false when the step is neither 5 nor 60 s, so that nothing was kept: the start asked for was too long ago.
   */
  append({ step, times, columns, values }: RrdUpdates): boolean {
    if (step !== FINE_STEP_S && step !== MINUTE_STEP_S) return false;
    if (times.length === 0) return true;
    const now = this.#clock.monotonic();
    const { rings } = this.#planOf(columns);
    const isFine = step === FINE_STEP_S;
    const rows = (isFine ? this.#fine : this.#minutes).slotsOf(times);
    for (let column = 0; column < rings.length; column += 1) {
      const ring = rings[column] as number;
      if (ring === NO_RING) continue;
      this.#fedAt[ring] = now;
      if (isFine) this.#appendFine(ring, rows, values, column * times.length);
      else this.#appendMinutes(ring, rows, values, column * times.length);
    }
    // Afterwards: what comes after a long outage still finds its past.
    this.#sweep(now);
    return true;
  }

  /** Names of an object's data sources. */
  sources(uuid: string): readonly string[] {
    return [...(this.#owners.get(uuid)?.rings.keys() ?? [])];
  }

  /** What the ring of that step covers of the range; undefined where there is no such series or step. */
  read(uuid: string, source: string, { step, from, to }: SeriesRange): SeriesSamples | undefined {
    const ring = this.#ringOf(uuid, source);
    const rings = step === FINE_STEP_S ? this.#fine : step === MINUTE_STEP_S ? this.#minutes : undefined;
    if (ring === undefined || !rings) return undefined;
    const head = rings.head(ring);
    const first = Math.max(Math.ceil(from / step), head - seriesLimits.samples + 1, 0);
    const last = Math.min(Math.floor(to / step), head);
    const values = first <= last ? rings.read(ring, first, last) : new Float64Array(0);
    return { start: first * step, step, values };
  }

  /** The newest known sample of 5 s; undefined where it is older than `latestAgeS`, or the series is not fed any more. */
  latest(uuid: string, source: string): Sample | undefined {
    const ring = this.#ringOf(uuid, source);
    if (ring === undefined) return undefined;
    const { latestAgeS } = seriesLimits;
    if (this.#clock.monotonic() - (this.#fedAt[ring] as number) > latestAgeS * 1000) return undefined;
    const slot = this.#fine.newestKnown(ring, latestAgeS / FINE_STEP_S + 1);
    if (slot === undefined) return undefined;
    const time = slot * FINE_STEP_S;
    // Minutes may go on where samples have stopped.
    if (time < this.#minutes.head(ring) * MINUTE_STEP_S - latestAgeS) return undefined;
    return { time, value: this.#fine.get(ring, slot) };
  }

  #ringOf(uuid: string, source: string): number | undefined {
    return this.#owners.get(uuid)?.rings.get(source);
  }

  #appendMinutes(ring: number, rows: RowSlots, values: Float64Array, from: number): void {
    const minutes = this.#minutes;
    const before = minutes.head(ring);
    minutes.write(ring, rows, values, from);
    const newest = rows.slots[rows.count - 1] as number;
    if (minutes.head(ring) >= before) {
      this.#archived[ring] = Math.max(this.#archived[ring] as number, newest);
      return;
    }
    this.#archived[ring] = newest;
    // The samples of the minute after it may have come already.
    this.#fine.rewind(ring, (newest + 1) * FINE_PER_MINUTE - 1);
  }

  #appendFine(ring: number, rows: RowSlots, values: Float64Array, from: number): void {
    const fine = this.#fine;
    const before = fine.head(ring);
    fine.write(ring, rows, values, from);
    const head = fine.head(ring);
    if (head < before) this.#rewindMinutes(ring, minuteBefore(head));
    const changed = Math.max(Math.min(rows.slots[0] as number, before + 1), head - seriesLimits.samples + 1);
    // Minutes that are in the ring as a whole, and over.
    const oldest = Math.max(minuteOf(changed), minuteOf(head - seriesLimits.samples) + 1);
    const first = Math.max(oldest, (this.#archived[ring] as number) + 1);
    for (let minute = first; minute <= minuteBefore(head); minute += 1) {
      this.#minutes.set(ring, minute, this.#meanOf(ring, minute));
    }
  }

  /** A host whose clock was set back makes its minutes anew. */
  #rewindMinutes(ring: number, minute: number): void {
    this.#minutes.rewind(ring, minute);
    this.#archived[ring] = Math.min(this.#archived[ring] as number, minute);
  }

  /** Of the samples of a minute, those after the minute before up to its own time. */
  #meanOf(ring: number, minute: number): number {
    const last = minute * FINE_PER_MINUTE;
    let sum = 0;
    let known = 0;
    for (let slot = last - FINE_PER_MINUTE + 1; slot <= last; slot += 1) {
      const value = this.#fine.get(ring, slot);
      if (Number.isNaN(value)) continue;
      sum += value;
      known += 1;
    }
    return known >= LEAST_KNOWN ? sum / known : Number.NaN;
  }

  #planOf(columns: readonly LegendEntry[]): Plan {
    const known = this.#plans.get(columns);
    if (known && known.generation === this.#generation) return known;
    const rings = Int32Array.from(columns, (entry) => (entry.cf === 'AVERAGE' ? this.#give(entry) : NO_RING));
    const plan = { rings, generation: this.#generation };
    this.#plans.set(columns, plan);
    return plan;
  }

  /** The ring of a series, a new one if it has none yet. */
  #give(entry: LegendEntry): number {
    const { owner, uuid, source } = entry;
    let series = this.#owners.get(uuid);
    // A uuid is one object's, whoever tells of it.
    if (series && series.owner !== owner) return NO_RING;
    const known = series?.rings.get(source);
    if (known !== undefined) return known;
    if (this.size >= this.#most) return NO_RING;
    if (!series) {
      series = { owner, rings: new Map() };
      this.#owners.set(uuid, series);
    }
    const ring = this.#free.pop() ?? this.#entries.length;
    if (ring === this.#entries.length) this.#grow(ring + 1);
    this.#entries[ring] = entry;
    this.#archived[ring] = Number.NEGATIVE_INFINITY;
    series.rings.set(source, ring);
    return ring;
  }

  #grow(count: number): void {
    this.#fine.grow(count);
    this.#minutes.grow(count);
    if (this.#fedAt.length >= count) return;
    const room = Math.max(64, Math.ceil(count * 1.25));
    this.#fedAt = grown(this.#fedAt, room);
    this.#archived = grown(this.#archived, room);
  }

  #sweep(now: number): void {
    const count = Math.min(seriesLimits.swept, this.#entries.length);
    for (let looked = 0; looked < count; looked += 1) {
      const ring = this.#sweepAt;
      this.#sweepAt = ring + 1 < this.#entries.length ? ring + 1 : 0;
      const entry = this.#entries[ring];
      if (entry && now - (this.#fedAt[ring] as number) >= seriesLimits.unfedMs) this.#drop(ring, entry);
    }
  }

  #drop(ring: number, { uuid, source }: LegendEntry): void {
    const series = this.#owners.get(uuid);
    series?.rings.delete(source);
    if (series?.rings.size === 0) this.#owners.delete(uuid);
    this.#entries[ring] = undefined;
    this.#fine.clear(ring);
    this.#minutes.clear(ring);
    this.#free.push(ring);
    this.#generation += 1;
  }
}

function ringsOf(step: number): SampleRings {
  return new SampleRings({ step, length: seriesLimits.samples, late: seriesLimits.lateS / step });
}

/** The minute that a slot of 5 s is part of: the row at :60 ends it. */
function minuteOf(slot: number): number {
  return Math.ceil(slot / FINE_PER_MINUTE);
}

/** The newest minute that is over at a slot of 5 s. */
function minuteBefore(slot: number): number {
  return Math.floor(slot / FINE_PER_MINUTE);
}

function grown(array: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(length);
  larger.set(array);
  return larger;
}
