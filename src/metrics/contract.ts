// What the layers above ask of the metrics of one pool.
import type { DeviceKind, MetricOwner, Unit } from './catalogue/contract.ts';
import type { HostPoll } from './fetch/fetcher.ts';
import type { Step } from './history/archives.ts';
import type { Consolidation } from './history/history.ts';

/** Whose metrics are asked for; captured from the cache by the asker, since nothing here reads it. */
export interface MetricObject {
  readonly owner: MetricOwner;
  readonly uuid: string;
  /** Uuids of the hosts that tell of it: its own, the one it runs on, those that have the SR, or all of the pool. */
  readonly hosts: readonly string[];
}

export interface MetricChoice {
  /** Names of the catalogue. */
  readonly metrics: readonly string[];
  /** Of metrics of devices only these devices; all unless given. */
  readonly devices?: readonly string[] | undefined;
  /** Data sources by XAPI's own name, as they are, of VMs and hosts. */
  readonly sources?: readonly string[] | undefined;
}

/** What an answer may cost; told before it is made. Each may throw, and the question is answered by what it throws. */
export interface SeriesBudget {
  readonly spendValues: (count: number) => void;
  /** A document that a host has to be asked for; the same key for the same one. */
  readonly spendArchive: (key: string) => void;
}

export interface SeriesQuestion extends MetricChoice {
  readonly object: MetricObject;
  /** Epoch seconds, both included. */
  readonly fromS: number;
  readonly toS: number;
  /** The finest that reaches back to `fromS` unless given. */
  readonly step?: Step | undefined;
  /** AVERAGE unless given; MIN and MAX are kept of the data sources of hosts, in steps of a minute and more. */
  readonly cf?: Consolidation | undefined;
  readonly budget?: SeriesBudget | undefined;
}

/** What one line of a chart is. */
export interface SeriesName {
  /** Name in the catalogue; null for a data source that was asked for by its own name. */
  readonly metric: string | null;
  readonly device: string | null;
  readonly deviceKind: DeviceKind | null;
  /** XAPI's own name; null for what is made of several sources. */
  readonly source: string | null;
  /** Null where the catalogue does not know the source. */
  readonly unit: Unit | null;
}

export interface Series extends SeriesName {
  readonly stepS: number;
  /** Epoch seconds of the first value by the gateway's clock; the others follow by the step. */
  readonly startS: number;
  /** NaN where nothing is known. */
  readonly values: Float64Array;
}

export interface LatestSample extends SeriesName {
  readonly timeS: number;
  readonly value: number;
}

/** The metrics of one pool. Who asks about an object keeps its hosts polled for a while, every 5 s. */
export interface PoolMetrics {
  /** The newest value of a metric without devices; null where none is known by now. */
  value(object: MetricObject, metric: string): number | null;
  /** The newest values, as far as they are known by now. */
  latest(object: MetricObject, choice: MetricChoice): readonly LatestSample[];
  /**
   * Series of a time span: at once where the rings of what is polled have it, else from the hosts' archives. What is
   * further back than is kept in the step that was asked for is left out.
   * @throws MetricsError for what cannot be asked · TransportError · XapiError, by the promise.
   */
  series(question: SeriesQuestion): readonly Series[] | Promise<readonly Series[]>;
  /** As `series`, from the rings alone, polled or not; undefined for what they never have. */
  kept(question: SeriesQuestion): readonly Series[] | undefined;
  /** Polls the hosts of an object every 5 s until the function that it answers is called. */
  watch(object: MetricObject): () => void;
  /** What is known of the polls of a host; undefined for one that is not polled. */
  statusOf(host: string): HostPoll | undefined;
}

/** What a host has told of anew, or tells of no more. */
export interface Arrival {
  readonly host: string;
  /** Uuids of the host and of the VMs that it told of. */
  readonly owners: readonly string[];
}

/** The question makes no sense; the message says what would. */
export class MetricsError extends Error {
  override readonly name = 'MetricsError';
}

/** Too many others have asked for archives of the pool: later there may be room. */
export class MetricsBusyError extends Error {
  override readonly name = 'MetricsBusyError';
}
