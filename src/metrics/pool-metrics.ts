// The metrics of one pool: the rings that its fetcher fills, the archives behind them, and the catalogue that says what
// they mean.
import { known } from '../lib/assert.ts';
import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../lib/log.ts';
import type { Runnable } from '../lib/runnable.ts';
import type { FileSource } from '../xapi/contract.ts';
import { metricByName } from './catalogue/catalogue.ts';
import type { AggregateMetric, DerivedMetric, Metric, RrdMetric } from './catalogue/contract.ts';
import { identify, type KnownSources, knownSources } from './catalogue/known-sources.ts';
import { planOf, planOver } from './catalogue/plan.ts';
import {
  type Arrival,
  type LatestSample,
  type MetricChoice,
  type MetricObject,
  MetricsError,
  type PoolMetrics,
  type Series,
  type SeriesName,
  type SeriesQuestion,
} from './contract.ts';
import { type HostPoll, type HostTarget, MetricsFetcher } from './fetch/fetcher.ts';
import { FETCH_LIMITS } from './fetch/limits.ts';
import { type Step, stepFor } from './history/archives.ts';
import { type ArchiveSlice, type Consolidation, History } from './history/history.ts';
import type { LegendEntry } from './rrd/legend.ts';
import type { RrdUpdates } from './rrd/updates-parser.ts';
import { SeriesTable } from './series/series-table.ts';

export interface MetricsTableOptions {
  /** Key of the pool, for log lines. */
  readonly pool: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The session in use now: it changes with the pool's configuration. */
  readonly files: () => FileSource;
  /** The live hosts. */
  readonly targets: () => readonly HostTarget[];
  readonly isReady: () => boolean;
  /** Between two polls of a host that nobody watches; 0: never. */
  readonly idleIntervalMs: number;
  readonly onArrival?: (arrival: Arrival) => void;
  /** 0 ≤ random() < 1, for jitter. */
  readonly random?: () => number;
}

/** One line to be: what it is called, whose columns it reads, and how it is made of them. */
interface Line {
  readonly name: SeriesName;
  readonly inputs: readonly Input[];
  compute(read: (input: Input) => Float64Array): Float64Array;
}

interface Input {
  /** Whose series: of a VM or a host. */
  readonly uuid: string;
  readonly source: string;
}

/** Columns of one length over one span. */
interface Grid {
  readonly startS: number;
  readonly stepS: number;
  readonly length: number;
}

/** Reads what is known of an input between two times; undefined for nothing. */
type ReadPart = (input: Input) => { readonly startS: number; readonly values: Float64Array } | undefined;

const NO_SOURCES: KnownSources = new Map();
/** A host that was polled within this time has its samples in the rings. */
const POLLED_WITHIN_MS = 120_000;

export class MetricsTable implements PoolMetrics, Runnable {
  readonly #options: MetricsTableOptions;
  readonly #table: SeriesTable;
  readonly #fetcher: MetricsFetcher;
  readonly #history: History;
  /** What the catalogue knows of an owner's sources, until its host tells of others. */
  readonly #known = new Map<string, KnownSources>();
  /** The last legend of each host, whose identity tells whether it has changed, with its owners. */
  readonly #legends = new Map<string, { columns: readonly LegendEntry[]; owners: readonly string[] }>();

  constructor(options: MetricsTableOptions) {
    const { clock, files, targets } = options;
    this.#options = options;
    this.#table = new SeriesTable(clock);
    this.#fetcher = new MetricsFetcher({ ...options, onRows: (host, updates) => this.#take(host, updates) });
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
    const line = this.#lineOf(object, metricOf(object, metric), undefined);
    const sample = line && this.#sample(line);
    return sample ? sample.value : null;
  }

  latest(object: MetricObject, choice: MetricChoice): readonly LatestSample[] {
    this.#touch(object);
    return this.#linesOf(object, choice).flatMap((line): LatestSample[] => {
      const sample = this.#sample(line);
      return sample ? [{ ...line.name, ...sample }] : [];
    });
  }

  series(question: SeriesQuestion): readonly Series[] | Promise<readonly Series[]> {
    const { object, fromS, cf = 'AVERAGE' } = question;
    const step = this.#stepOf(question);
    refuseFunction(question, step, cf);
    this.#touch(object);
    const isKept = cf === 'AVERAGE' && (step === 5 || step === 60) && this.#isPolled(object);
    return isKept ? this.kept(question) : this.#fromArchives({ ...question, fromS, step, cf });
  }

  kept(question: SeriesQuestion): readonly Series[] {
    const { object, fromS, toS } = question;
    const step = this.#stepOf(question);
    const lines = this.#linesOf(object, question);
    return this.#fill(lines, { step, fromS, toS }, ({ uuid, source }) => {
      const samples = this.#table.read(uuid, source, { step, from: fromS, to: toS });
      return samples && { startS: samples.start, values: samples.values };
    });
  }

  sources({ owner, uuid }: MetricObject): readonly string[] {
    return owner === 'vm' || owner === 'host' ? this.#table.sources(uuid) : [];
  }

  watch({ hosts }: MetricObject): () => void {
    const releases = hosts.map((host) => this.#fetcher.watch(host));
    return () => {
      for (const release of releases) release();
    };
  }

  statusOf(host: string): HostPoll | undefined {
    return this.#fetcher.statusOf(host);
  }

  #touch({ hosts }: MetricObject): void {
    for (const host of hosts) this.#fetcher.touch(host);
  }

  #take(host: string, updates: RrdUpdates): void {
    if (!this.#table.append(updates)) {
      this.#options.logger.debug(
        { pool: this.#options.pool, host, step: updates.step },
        'rows of another step',
      );
    }
    const before = this.#legends.get(host);
    let owners = before?.owners ?? [];
    if (before?.columns !== updates.columns) {
      owners = [...new Set(updates.columns.map(({ uuid }) => uuid))];
      this.#legends.set(host, { columns: updates.columns, owners });
      for (const owner of owners) this.#known.delete(owner);
    }
    this.#options.onArrival?.({ host, owners });
  }

  /** Whether the rings follow all hosts of the object: what was polled lately, as far as it can be reached. */
  #isPolled({ hosts }: MetricObject): boolean {
    const now = this.#options.clock.now();
    return (
      hosts.length > 0 &&
      hosts.every((host) => {
        const polledAtMs = this.#fetcher.statusOf(host)?.polledAtMs ?? null;
        return polledAtMs !== null && now - polledAtMs < POLLED_WITHIN_MS;
      })
    );
  }

  #stepOf({ fromS, step }: Pick<SeriesQuestion, 'fromS' | 'step'>): Step {
    return (
      step ?? stepFor(this.#options.clock.now() / 1_000 - fromS - FETCH_LIMITS.watchedIntervalMs / 1_000)
    );
  }

  #knownOf(owner: 'vm' | 'host', uuid: string): KnownSources {
    const remembered = this.#known.get(uuid);
    if (remembered) return remembered;
    const sources = this.#table.sources(uuid);
    if (sources.length === 0) return NO_SOURCES;
    const found = knownSources(owner, sources);
    this.#known.set(uuid, found);
    return found;
  }

  #linesOf(object: MetricObject, choice: MetricChoice, knownOf = this.#knownFor): readonly Line[] {
    const { metrics, devices, sources = [] } = choice;
    const lines = metrics.flatMap((name): Line[] => {
      const metric = metricOf(object, name);
      if (metric.origin === 'AGGREGATE' || metric.device === null) {
        const line = this.#lineOf(object, metric, undefined, knownOf);
        return line ? [line] : [];
      }
      const there = knownOf(object.owner as 'vm' | 'host', object.uuid).get(name) ?? [];
      return there.flatMap(({ device }) => {
        if (device === undefined || (devices && !devices.includes(device))) return [];
        const line = this.#lineOf(object, metric, device, knownOf);
        return line ? [line] : [];
      });
    });
    return [...lines, ...sources.map((source) => rawLine(object, source))];
  }

  readonly #knownFor = (owner: 'vm' | 'host', uuid: string): KnownSources => this.#knownOf(owner, uuid);

  /** Undefined when the object has nothing to make it of. */
  #lineOf(
    object: MetricObject,
    metric: Metric,
    device: string | undefined,
    knownOf = this.#knownFor,
  ): Line | undefined {
    return metric.origin === 'AGGREGATE'
      ? aggregateLine(object, metric, knownOf)
      : ownLine(object, metric, device, knownOf);
  }

  #sample(line: Line): { readonly timeS: number; readonly value: number } | undefined {
    let timeS = 0;
    const [value = Number.NaN] = line.compute(({ uuid, source }) => {
      const sample = this.#table.latest(uuid, source);
      if (sample && sample.time > timeS) timeS = sample.time;
      return Float64Array.of(sample ? sample.value : Number.NaN);
    });
    return Number.isNaN(value) ? undefined : { timeS, value };
  }

  async #fromArchives(
    question: SeriesQuestion & { readonly step: Step; readonly cf: Consolidation },
  ): Promise<readonly Series[]> {
    const { object, step, fromS, toS, cf } = question;
    const owners = object.owner === 'vm' ? [object.uuid] : object.hosts;
    const slices = new Map<string, ArchiveSlice>();
    await Promise.all(
      owners.map(async (uuid) => {
        const owner = object.owner === 'vm' ? 'vm' : 'host';
        const host = owner === 'host' ? uuid : (object.hosts[0] ?? null);
        slices.set(uuid, await this.#history.read({ owner, uuid, host, step, fromS, cf }));
      }),
    );
    // A host answers from a coarser archive where the asked one does not reach back so far.
    const stepS = Math.max(step, ...[...slices.values()].map((slice) => slice.step));
    const knownOf = (owner: 'vm' | 'host', uuid: string) =>
      knownSources(owner, slices.get(uuid)?.series.keys() ?? []);
    const lines = this.#linesOf(object, question, knownOf);
    return this.#fill(lines, { step: stepS, fromS, toS }, ({ uuid, source }) => {
      const slice = slices.get(uuid);
      const values = slice?.series.get(source);
      return slice && values && slice.step === stepS ? within(slice, values, { fromS, toS }) : undefined;
    });
  }

  /** All lines on one grid, which ends where the newest of them does. */
  #fill(
    lines: readonly Line[],
    { step, fromS, toS }: { readonly step: number; readonly fromS: number; readonly toS: number },
    read: ReadPart,
  ): readonly Series[] {
    const startS = Math.ceil(fromS / step) * step;
    const parts = new Map<string, { readonly startS: number; readonly values: Float64Array }>();
    let endS = startS - step;
    for (const { inputs } of lines) {
      for (const input of inputs) {
        const key = `${input.uuid} ${input.source}`;
        if (parts.has(key)) continue;
        const part = read(input);
        if (!part || part.values.length === 0) continue;
        parts.set(key, part);
        endS = Math.max(endS, part.startS + (part.values.length - 1) * step);
      }
    }
    const length = Math.max(0, Math.floor((Math.min(endS, toS) - startS) / step) + 1);
    const grid: Grid = { startS, stepS: step, length };
    return lines.map((line) => ({
      ...line.name,
      stepS: step,
      startS,
      values: line.compute(({ uuid, source }) => placed(parts.get(`${uuid} ${source}`), grid)),
    }));
  }
}

/** @throws MetricsError for a metric that objects of its class do not have. */
function metricOf({ owner }: MetricObject, name: string): Metric {
  const metric = metricByName(owner, name);
  if (!metric) throw new MetricsError(`there is no metric ${name} of a ${owner}`);
  return metric;
}

/** Which functions are kept of what (contract §5.6). The least of a sum is not the sum of the least. */
function refuseFunction({ object, metrics }: SeriesQuestion, step: Step, cf: Consolidation): void {
  if (cf === 'AVERAGE') return;
  if (object.owner !== 'host') throw new MetricsError(`XAPI keeps ${cf} of hosts only: ask for AVERAGE`);
  if (step === 5) throw new MetricsError(`samples of 5 s have no ${cf}: ask for a step of 60 s or more`);
  const made = metrics.find((name) => metricOf(object, name).origin !== 'RRD');
  if (made !== undefined)
    throw new MetricsError(`${made} is made of several sources, of which only AVERAGE is known`);
}

function ownLine(
  { owner, uuid }: MetricObject,
  metric: RrdMetric | DerivedMetric,
  device: string | undefined,
  knownOf: (owner: 'vm' | 'host', uuid: string) => KnownSources,
): Line | undefined {
  const plan = planOf(metric, knownOf(owner as 'vm' | 'host', uuid), device);
  if (!plan) return undefined;
  const [source = null] = metric.origin === 'RRD' ? plan.sources : [];
  return {
    name: nameOf(metric, device ?? null, source),
    inputs: plan.sources.map((one) => ({ uuid, source: one })),
    compute: (read) => plan.compute((one) => read({ uuid, source: one })),
  };
}

function aggregateLine(
  { owner, uuid, hosts }: MetricObject,
  metric: AggregateMetric,
  knownOf: (owner: 'vm' | 'host', uuid: string) => KnownSources,
): Line | undefined {
  const sources = hosts.map((host) => knownOf('host', host));
  const plan = planOver(metric, sources, owner === 'sr' ? uuid : undefined);
  if (!plan) return undefined;
  const hostAt = (at: number) => known(hosts[at], 'a host of the plan');
  return {
    name: nameOf(metric, null, null),
    inputs: plan.sources.flatMap((names, at) => names.map((source) => ({ uuid: hostAt(at), source }))),
    compute: (read) => plan.compute((at, source) => read({ uuid: hostAt(at), source })),
  };
}

/** A source as XAPI has it, under its own name; with its unit, and in it, where the catalogue knows the source. */
function rawLine({ owner, uuid }: MetricObject, source: string): Line {
  if (owner !== 'vm' && owner !== 'host') {
    throw new MetricsError(
      `data sources by their own name are those of hosts and VMs: there are none of a ${owner}`,
    );
  }
  const found = identify(owner, source);
  return {
    name: {
      metric: null,
      device: found?.device ?? null,
      deviceKind: found?.metric.device ?? null,
      source,
      // As it comes: in XAPI's own unit, which is the catalogue's only where nothing is scaled.
      unit: found && found.metric.scale === 1 ? found.metric.unit : null,
    },
    inputs: [{ uuid, source }],
    compute: (read) => Float64Array.from(read({ uuid, source })),
  };
}

function nameOf(
  { name, unit, device: deviceKind }: Metric,
  device: string | null,
  source: string | null,
): SeriesName {
  return { metric: name, device, deviceKind, source, unit };
}

function placed(
  part: { readonly startS: number; readonly values: Float64Array } | undefined,
  { startS, stepS, length }: Grid,
): Float64Array {
  if (part && part.startS === startS && part.values.length === length) return part.values;
  const column = new Float64Array(length).fill(Number.NaN);
  if (!part) return column;
  const offset = Math.round((part.startS - startS) / stepS);
  const from = Math.max(0, -offset);
  const count = Math.min(part.values.length - from, length - Math.max(0, offset));
  if (count > 0) column.set(part.values.subarray(from, from + count), Math.max(0, offset));
  return column;
}

/** The rows of a slice in a span, on its grid. */
function within(
  { times, step }: ArchiveSlice,
  values: Float64Array,
  { fromS, toS }: { readonly fromS: number; readonly toS: number },
): { readonly startS: number; readonly values: Float64Array } | undefined {
  const first = times.findIndex((time) => time >= fromS);
  const last = times.findLastIndex((time) => time <= toS);
  if (first === -1 || last < first) return undefined;
  const startS = times[first] as number;
  const count = Math.round(((times[last] as number) - startS) / step) + 1;
  if (count === last - first + 1) return { startS, values: values.subarray(first, last + 1) };
  // Rows are missing: where the host did not tell, there is nothing.
  const column = new Float64Array(count).fill(Number.NaN);
  for (let row = first; row <= last; row += 1) {
    column[Math.round(((times[row] as number) - startS) / step)] = values[row] as number;
  }
  return { startS, values: column };
}
