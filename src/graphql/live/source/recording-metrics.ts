// What a stream reads of metrics: whose they are is recorded, and their hosts are watched as long as the stream runs.
import {
  type LatestSample,
  type MetricChoice,
  type MetricObject,
  MetricsError,
  type PoolMetrics,
  type Series,
  type SeriesQuestion,
} from '../../../metrics/contract.ts';
import type { HostPoll } from '../../../metrics/fetch/fetcher.ts';
import { type DependencyKey, metricsKey } from './dependency-index.ts';

/** The recorder of the stream's source. */
export interface MetricsRecorder {
  add(key: DependencyKey): void;
  watch(metrics: PoolMetrics, object: MetricObject): void;
}

/** The metrics of a pool, with whose they are recorded: new samples of an object are told to who has read some. */
export class RecordingMetrics implements PoolMetrics {
  readonly #metrics: PoolMetrics;
  readonly #recorder: MetricsRecorder;

  constructor(metrics: PoolMetrics, recorder: MetricsRecorder) {
    this.#metrics = metrics;
    this.#recorder = recorder;
  }

  value(object: MetricObject, metric: string): number | null {
    this.#record(object);
    return this.#metrics.value(object, metric);
  }

  latest(object: MetricObject, choice: MetricChoice): readonly LatestSample[] {
    this.#record(object);
    return this.#metrics.latest(object, choice);
  }

  /** Streams execute without waiting: what would have to be fetched is left to queries. */
  series(question: SeriesQuestion): readonly Series[] {
    const series = this.kept(question);
    if (series) return series;
    throw new MetricsError(
      'a stream tells of the samples that are polled, averages of two hours back: ask for the archives of hosts by a query',
    );
  }

  kept(question: SeriesQuestion): readonly Series[] | undefined {
    this.#record(question.object);
    return this.#metrics.kept(question);
  }

  watch(object: MetricObject): () => void {
    return this.#metrics.watch(object);
  }

  statusOf(host: string): HostPoll | undefined {
    this.#recorder.add(metricsKey(host));
    return this.#metrics.statusOf(host);
  }

  #record(object: MetricObject): void {
    const { owner, uuid, hosts } = object;
    this.#recorder.watch(this.#metrics, object);
    if (owner === 'vm' || owner === 'host') this.#recorder.add(metricsKey(uuid));
    else for (const host of hosts) this.#recorder.add(metricsKey(host));
  }
}
