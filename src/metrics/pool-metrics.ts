// The metrics of one pool: the rings that its fetcher fills, the archives behind them, and the catalogue that says what
// they mean.
import type { Runnable } from '../lib/runnable.ts';
import { toUnit } from './catalogue/columns.ts';
import { knownSources } from './catalogue/known-sources.ts';
import { planOf } from './catalogue/plan.ts';
import type {
  Arrival,
  LatestSample,
  MetricChoice,
  MetricObject,
  PoolMetrics,
  Series,
  SeriesQuestion,
} from './contract.ts';
import { type FetcherOptions, type HostPoll, MetricsFetcher } from './fetch/fetcher.ts';
import { FETCH_LIMITS } from './fetch/limits.ts';
import { type Step, spanOf, stepFor } from './history/archives.ts';
import { type ArchiveQuestion, type ArchiveSlice, type Consolidation, History } from './history/history.ts';
import { fill, within } from './lines/grid.ts';
import {
  type Input,
  type KnownOf,
  type Line,
  lineOf,
  linesOf,
  type Materials,
  metricOf,
  refuseNonsense,
} from './lines/line.ts';
import { PlanCache } from './lines/plan-cache.ts';
import type { RrdUpdates } from './rrd/updates-parser.ts';
import { type Sample, SeriesTable, seriesLimits } from './series/series-table.ts';
import { Tellers } from './tellers.ts';

export interface MetricsTableOptions extends Omit<FetcherOptions, 'onRows' | 'onSilence'> {
  readonly onArrival?: (arrival: Arrival) => void;
}

/** A host that was polled within this time has its samples in the rings. */
const POLLED_WITHIN_MS = 120_000;
const STEP_S = FETCH_LIMITS.watchedIntervalMs / 1_000;
/** How much less far an archive of short steps is asked back, lest the host take the next coarser one. */
const MARGIN_S = 15;

type SettledQuestion = SeriesQuestion & { readonly step: Step; readonly cf: Consolidation };

export class MetricsTable implements PoolMetrics, Runnable {
  readonly #options: MetricsTableOptions;
  readonly #table: SeriesTable;
  readonly #fetcher: MetricsFetcher;
  readonly #history: History;
  readonly #tellers: Tellers;
  readonly #materials: Materials;
  /** How old a sample may be and still be the latest: a host that nobody watches is polled seldom. */
  readonly #latestAgeS: number;

  constructor(options: MetricsTableOptions) {
    const { clock, files, targets, idleIntervalMs } = options;
    this.#options = options;
    this.#latestAgeS = seriesLimits.latestAgeS + idleIntervalMs / 1_000;
    this.#table = new SeriesTable(clock);
    this.#tellers = new Tellers(clock, (uuid) => this.#table.sources(uuid));
    this.#materials = { knownOf: this.#tellers.knownOf, planOf: new PlanCache().planOf };
    this.#fetcher = new MetricsFetcher({
      ...options,
      onRows: (host, updates) => this.#take(host, updates),
      onSilence: (host, isGone) => this.#tellSilence(host, isGone),
    });
    this.#history = new History({
      clock,
      files,
      addressOf: (host) => targets().find(({ uuid }) => uuid === host)?.address,
      shiftOf: (host) => this.#fetcher.shiftOf(host),
    });
  }

  run(signal: AbortSignal): Promise<void> {
    return this.#fetcher.run(signal);
  }

  value(object: MetricObject, metric: string): number | null {
    if (!this.#touch(object)) return null;
    const line = lineOf(object, metricOf(object, metric), undefined, this.#materials);
    const sample = line && this.#sample(line);
    return sample ? sample.value : null;
  }

  latest(object: MetricObject, choice: MetricChoice): readonly LatestSample[] {
    const lines = linesOf(object, choice, this.#materials);
    if (!this.#touch(object)) return [];
    return lines.flatMap((line): LatestSample[] => {
      const sample = this.#sample(line);
      if (!sample) return [];
      // Member by member: spreading costs as much as all the rest.
      const { metric, device, deviceKind, source, unit } = line.name;
      return [{ metric, device, deviceKind, source, unit, timeS: sample.timeS, value: sample.value }];
    });
  }

  series(question: SeriesQuestion): readonly Series[] | Promise<readonly Series[]> {
    const settled = this.#settle(question);
    this.#touch(question.object);
    const isKept = isOfRings(settled) && this.#isPolled(question.object);
    return isKept ? this.#fromRings(settled) : this.#fromArchives(settled);
  }

  kept(question: SeriesQuestion): readonly Series[] | undefined {
    const settled = this.#settle(question);
    if (!isOfRings(settled)) return undefined;
    this.#touch(question.object);
    return this.#fromRings(settled);
  }

  watch(object: MetricObject): () => void {
    const releases = this.#hostsOf(object).map((host) => this.#fetcher.watch(host));
    return () => {
      for (const release of releases) release();
    };
  }

  statusOf(host: string): HostPoll | undefined {
    return this.#fetcher.statusOf(host);
  }

  /** Owners whose names are remembered, for tests that assert that those of old ones are not. */
  get remembered(): number {
    return this.#tellers.size;
  }

  /** A VM whose host the asker does not know is told of by the host that last did. */
  #hostsOf({ owner, uuid, hosts }: MetricObject): readonly string[] {
    if (owner !== 'vm' || hosts.length > 0) return hosts;
    const teller = this.#tellers.of(uuid);
    return teller === undefined ? [] : [teller];
  }

  /** Whoever asks keeps the hosts polled for a while. False when nobody tells of the object. */
  #touch(object: MetricObject): boolean {
    const hosts = this.#hostsOf(object);
    for (const host of hosts) this.#fetcher.touch(host);
    return hosts.length > 0;
  }

  #take(host: string, updates: RrdUpdates): void {
    const { logger, pool, onArrival } = this.#options;
    if (!this.#table.append(updates))
      logger.debug({ pool, host, step: updates.step }, 'rows of another step');
    const owners = this.#tellers.tell(host, updates.columns);
    onArrival?.({ host, owners });
  }

  /** What was the latest of a host is so no more, by and by: who has shown it is to look again. */
  #tellSilence(host: string, isGone: boolean): void {
    const owners = isGone ? this.#tellers.forget(host) : this.#tellers.ownersOf(host);
    if (owners.length > 0) this.#options.onArrival?.({ host, owners });
  }

  /**
   * Whether the rings follow the object: all of its hosts were polled lately. In a sum over hosts those that cannot be
   * reached, which have nothing to say to anybody, do not count.
   */
  #isPolled(object: MetricObject): boolean {
    const now = this.#options.clock.now();
    const isAlone = object.owner === 'vm' || object.owner === 'host';
    let polled = 0;
    for (const host of this.#hostsOf(object)) {
      const { polledAtMs = null, error = null } = this.#fetcher.statusOf(host) ?? {};
      if (polledAtMs !== null && now - polledAtMs < POLLED_WITHIN_MS) polled += 1;
      else if (isAlone || (this.#fetcher.statusOf(host) && !error)) return false;
    }
    return polled > 0;
  }

  /** With all that the question leaves open, and no further back than is kept in such steps. */
  #settle(question: SeriesQuestion): SettledQuestion {
    const nowS = this.#options.clock.now() / 1_000;
    const { cf = 'AVERAGE' } = question;
    // MIN and MAX are not kept of the shortest steps.
    const step =
      question.step ?? Math.max(stepFor(nowS - question.fromS - STEP_S), cf === 'AVERAGE' ? 5 : 60);
    refuseNonsense(question, step as Step, cf);
    const fromS = Math.max(question.fromS, nowS - spanOf(step as Step));
    return { ...question, fromS, step: step as Step, cf };
  }

  #sample(line: Line): { readonly timeS: number; readonly value: number } | undefined {
    const [only] = line.inputs;
    if (only && line.scale !== undefined) {
      // Most are: a column of one value for each of them would be most of the work.
      const sample = this.#newest(only);
      return sample && { timeS: sample.time, value: toUnit(sample.value, line.scale) };
    }
    let timeS = 0;
    const [value = Number.NaN] = line.compute((input) => {
      const sample = this.#newest(input);
      if (sample && sample.time > timeS) timeS = sample.time;
      return Float64Array.of(sample ? sample.value : Number.NaN);
    });
    return Number.isNaN(value) ? undefined : { timeS, value };
  }

  #newest({ uuid, source }: Input): Sample | undefined {
    const sample = this.#table.latest(uuid, source);
    if (sample || this.#options.idleIntervalMs === 0) return sample;
    const from = this.#options.clock.now() / 1_000 - this.#latestAgeS;
    const range = { step: STEP_S, from, to: Number.POSITIVE_INFINITY };
    const { start, values } = this.#table.read(uuid, source, range) ?? {};
    const at = values?.findLastIndex((value) => !Number.isNaN(value)) ?? -1;
    if (start === undefined || !values || at === -1) return undefined;
    return { time: start + at * STEP_S, value: values[at] as number };
  }

  #fromRings({ step, ...question }: SettledQuestion): readonly Series[] {
    const { object, fromS, toS, budget } = question;
    const lines = linesOf(object, question, this.#materials);
    const read = ({ uuid, source }: Input) => {
      const samples = this.#table.read(uuid, source, { step, from: fromS, to: toS });
      return samples && { startS: samples.start, values: samples.values };
    };
    return fill(lines, { step, fromS, toS }, { read, spend: budget?.spendSeries });
  }

  async #fromArchives({ step, fromS: from, cf, ...question }: SettledQuestion): Promise<readonly Series[]> {
    const { object, toS, budget } = question;
    const nowS = this.#options.clock.now() / 1_000;
    const fromS = Math.max(from, nowS - spanOf(step) + Math.max(step, MARGIN_S));
    const [host = null] = object.hosts;
    const questions = (object.owner === 'vm' ? [object.uuid] : object.hosts).map(
      (uuid): ArchiveQuestion =>
        object.owner === 'vm'
          ? { owner: 'vm', uuid, host, step, fromS, cf }
          : { owner: 'host', uuid, host: uuid, step, fromS, cf },
    );
    for (const one of questions) budget?.spendArchive([one.host ?? one.uuid, step, cf].join(' '));
    const slices = await this.#readAlike(questions);
    const stepS = Math.max(step, ...[...slices.values()].map((slice) => slice.step));
    const known = new Map(
      [...slices].map(([uuid, slice]) => [
        uuid,
        knownSources(object.owner === 'vm' ? 'vm' : 'host', slice.series.keys()),
      ]),
    );
    const knownOf: KnownOf = (_owner, uuid) => known.get(uuid) ?? new Map();
    const lines = linesOf(object, question, { knownOf, planOf });
    const read = ({ uuid, source }: Input) => {
      const slice = slices.get(uuid);
      const values = slice?.series.get(source);
      return slice && values && slice.step === stepS ? within(slice, values, { fromS, toS }) : undefined;
    };
    return fill(lines, { step: stepS, fromS, toS }, { read, spend: budget?.spendSeries });
  }

  /**
   * Slices of one step by uuid. What one of several hosts fails to answer is missing: HOSTS_REPORTING tells.
   * @throws what the first host has failed with, when all have.
   */
  async #readAlike(questions: readonly ArchiveQuestion[]): Promise<ReadonlyMap<string, ArchiveSlice>> {
    const slices = await this.#readAll(questions);
    const step = Math.max(0, ...[...slices.values()].map((slice) => slice.step));
    // A host answers from a coarser archive where the asked one does not reach back so far: then all are to.
    const finer = questions.filter(({ uuid }) => {
      const slice = slices.get(uuid);
      return slice !== undefined && slice.step !== 0 && slice.step < step;
    });
    if (finer.length === 0) return slices;
    const again = await this.#readAll(finer.map((question) => ({ ...question, step: step as Step })));
    return new Map([...slices, ...again]);
  }

  async #readAll(questions: readonly ArchiveQuestion[]): Promise<Map<string, ArchiveSlice>> {
    const answers = await Promise.allSettled(questions.map((question) => this.#history.read(question)));
    const slices = new Map<string, ArchiveSlice>();
    let failure: PromiseRejectedResult | undefined;
    for (const [at, answer] of answers.entries()) {
      if (answer.status === 'fulfilled') slices.set(questions[at]?.uuid ?? '', answer.value);
      else failure ??= answer;
    }
    if (failure && slices.size === 0) throw failure.reason;
    return slices;
  }
}

/** Averages of short steps. */
function isOfRings({ step, cf }: SettledQuestion): boolean {
  return cf === 'AVERAGE' && (step === 5 || step === 60);
}
