// Metrics of pools without a wire: what a test says of them.
import type {
  LatestSample,
  MetricObject,
  PoolMetrics,
  Series,
  SeriesQuestion,
} from '../../src/metrics/contract.ts';

export class ToldMetrics implements PoolMetrics {
  /** `<uuid> <METRIC>` → newest value. */
  readonly values = new Map<string, number>();
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

  kept(): readonly Series[] {
    return [];
  }

  watch(): () => void {
    this.watched += 1;
    return () => {
      this.watched -= 1;
    };
  }

  statusOf(): undefined {
    return undefined;
  }
}
