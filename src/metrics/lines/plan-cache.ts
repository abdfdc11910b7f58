// Plans that were made before: most VMs have the same sources, and the same few metrics are asked for again and again.
import type { DerivedMetric, RrdMetric } from '../catalogue/contract.ts';
import type { Plan } from '../catalogue/formula.ts';
import type { KnownSources } from '../catalogue/known-sources.ts';
import { planOf } from '../catalogue/plan.ts';

export class PlanCache {
  readonly #plans = new WeakMap<KnownSources, Map<string, Plan | null>>();

  /** As the catalogue's `planOf`. */
  readonly planOf = (
    metric: RrdMetric | DerivedMetric,
    known: KnownSources,
    device?: string,
  ): Plan | null => {
    let plans = this.#plans.get(known);
    if (plans === undefined) {
      plans = new Map();
      this.#plans.set(known, plans);
    }
    const key = device === undefined ? metric.name : `${metric.name} ${device}`;
    let plan = plans.get(key);
    if (plan === undefined) {
      plan = planOf(metric, known, device);
      plans.set(key, plan);
    }
    return plan;
  };
}
