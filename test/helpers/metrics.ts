// Metrics of pools without a wire: what a test says of them.
import type {
  LatestSample,
  MetricObject,
  PoolMetrics,
  Series,
  SeriesQuestion,
} from '../../src/metrics/contract.ts';
import type { HostPoll } from '../../src/metrics/fetch/fetcher.ts';

const STEP_S = 5;

export class ToldMetrics implements PoolMetrics {
  /** `<uuid> <METRIC>` → newest value. */
  readonly values = new Map<string, number>();
  readonly #samples = new Map<string, Map<number, number>>();
  /** Time of the newest row of a host. */
  readonly newestS = new Map<string, number>();
  readonly asked: SeriesQuestion[] = [];
  watched = 0;
  series: (question: SeriesQuestion) => readonly Series[] | Promise<readonly Series[]> = (question) => {
    this.asked.push(question);
    return [];
  };

  value({ uuid }: MetricObject, metric: string): number | null {
    return this.values.get(`${uuid} ${metric}`) ?? null;
  }

  latest(): readonly LatestSample[] {
    return [];
  }

  /** A sample of 5 s of an object. */
  tell(uuid: string, metric: string, timeS: number, value: number): void {
    const key = `${uuid} ${metric}`;
    const samples = this.#samples.get(key) ?? new Map<number, number>();
    this.#samples.set(key, samples.set(timeS, value));
    this.values.set(key, value);
  }

  kept({ object, metrics, fromS, toS }: SeriesQuestion): readonly Series[] {
    const startS = Math.ceil(fromS / STEP_S) * STEP_S;
    return metrics.flatMap((metric): Series[] => {
      const samples = this.#samples.get(`${object.uuid} ${metric}`);
      const endS = Math.min(toS, Math.max(...(samples?.keys() ?? [])));
      if (!samples || endS < startS) return [];
      const length = Math.floor((endS - startS) / STEP_S) + 1;
      const values = Float64Array.from(
        { length },
        (_, at) => samples.get(startS + at * STEP_S) ?? Number.NaN,
      );
      const name = { metric, device: null, deviceKind: null, source: null, unit: null };
      return [{ ...name, stepS: STEP_S, startS, values }];
    });
  }

  watch(): () => void {
    this.watched += 1;
    return () => {
      this.watched -= 1;
    };
  }

  statusOf(host: string): HostPoll | undefined {
    const newestS = this.newestS.get(host);
    if (newestS === undefined) return undefined;
    return { polledAtMs: newestS * 1_000, error: null, skewS: 0, isWatched: true, newestS };
  }
}
