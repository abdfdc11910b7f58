// Every metric there is, by whose it is.
import { aggregatesOfPools, aggregatesOfSrs } from './aggregates.ts';
import type { AggregateMetric, DerivedMetric, Metric, MetricOwner, RrdMetric } from './contract.ts';
import { derivedOfHosts, derivedOfVms } from './derived.ts';
import { hostSources } from './host-sources.ts';
import { vmSources } from './vm-sources.ts';

/** What the metrics of an owner are made of. */
interface MetricOf {
  readonly host: RrdMetric | DerivedMetric;
  readonly vm: RrdMetric | DerivedMetric;
  readonly sr: AggregateMetric;
  readonly pool: AggregateMetric;
}

// What people ask for first comes first.
const catalogue: { readonly [Owner in MetricOwner]: ReadonlyMap<string, MetricOf[Owner]> } = {
  vm: byName([...derivedOfVms, ...vmSources]),
  host: byName([...derivedOfHosts, ...hostSources]),
  sr: byName(aggregatesOfSrs),
  pool: byName(aggregatesOfPools),
};

function byName<M extends Metric>(metrics: readonly M[]): ReadonlyMap<string, M> {
  return new Map(metrics.map((metric) => [metric.name, metric]));
}

/** All metrics of a class of objects, in the order in which people look for them. */
export function catalogueOf<Owner extends MetricOwner>(owner: Owner): readonly MetricOf[Owner][] {
  return [...catalogue[owner].values()];
}

export function metricByName<Owner extends MetricOwner>(
  owner: Owner,
  name: string,
): MetricOf[Owner] | undefined {
  return catalogue[owner].get(name);
}
