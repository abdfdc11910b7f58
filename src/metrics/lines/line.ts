// From what is asked to lines of a chart: what each is called, whose columns it reads, and how it is made of them.
import { known } from '../../lib/assert.ts';
import { metricByName } from '../catalogue/catalogue.ts';
import { sum } from '../catalogue/columns.ts';
import type { AggregateMetric, DerivedMetric, Metric, RrdMetric } from '../catalogue/contract.ts';
import { identify, type KnownSource, type KnownSources } from '../catalogue/known-sources.ts';
import { type planOf, planOver } from '../catalogue/plan.ts';
import {
  type MetricChoice,
  type MetricObject,
  MetricsError,
  type SeriesName,
  type SeriesQuestion,
} from '../contract.ts';
import type { Step } from '../history/archives.ts';
import type { Consolidation } from '../history/history.ts';

export interface Line {
  readonly name: SeriesName;
  readonly inputs: readonly Input[];
  /** Where it is its only input alone: what makes that one's values ones of the unit. */
  readonly scale?: number;
  compute(read: (input: Input) => Float64Array): Float64Array;
}

export interface Input {
  /** Whose series: of a VM or a host. */
  readonly uuid: string;
  readonly source: string;
}

/** What the catalogue knows of the sources that a VM or host has. */
export type KnownOf = (owner: 'vm' | 'host', uuid: string) => KnownSources;

/** What lines are made of: the sources of objects, and how plans are made. */
export interface Materials {
  readonly knownOf: KnownOf;
  readonly planOf: typeof planOf;
}

/** @throws MetricsError for a metric that objects of its class do not have. */
export function metricOf({ owner }: MetricObject, name: string): Metric {
  const metric = metricByName(owner, name);
  if (!metric) throw new MetricsError(`there is no metric ${name} of a ${owner}`);
  return metric;
}

/** One for each metric, device and source that the object has. @throws MetricsError. */
export function linesOf(object: MetricObject, choice: MetricChoice, of: Materials): readonly Line[] {
  const { metrics, devices, sources = [] } = choice;
  const wanted = devices && new Set(devices);
  const lines = metrics.flatMap((name): Line[] => {
    const metric = metricOf(object, name);
    if (metric.origin === 'AGGREGATE' || metric.device === null) {
      const line = lineOf(object, metric, undefined, of);
      return line ? [line] : [];
    }
    const there = of.knownOf(object.owner as 'vm' | 'host', object.uuid).get(name) ?? [];
    return there.flatMap((source) =>
      source.device === undefined || (wanted && !wanted.has(source.device))
        ? []
        : [sourceLine(object.uuid, source)],
    );
  });
  return [...lines, ...sources.map((source) => rawLine(object, source))];
}

/** Undefined when the object has nothing to make it of. */
export function lineOf(
  object: MetricObject,
  metric: Metric,
  device: string | undefined,
  of: Materials,
): Line | undefined {
  return metric.origin === 'AGGREGATE'
    ? aggregateLine(object, metric, of)
    : ownLine(object, metric, device, of);
}

/**
 * Before anything is fetched for it. Which functions are kept of what: contract §5.6; and the least of a sum is not the
 * sum of the least.
 * @throws MetricsError for what has no answer.
 */
export function refuseNonsense(
  { object, metrics, sources = [] }: SeriesQuestion,
  step: Step,
  cf: Consolidation,
): void {
  const asked = metrics.map((name) => metricOf(object, name));
  if (sources.length > 0) refuseSources(object);
  if (cf === 'AVERAGE') return;
  if (object.owner !== 'host') throw new MetricsError(`XAPI keeps ${cf} of hosts only: ask for AVERAGE`);
  if (step === 5) throw new MetricsError(`samples of 5 s have no ${cf}: ask for a step of 60 s or more`);
  const made = asked.find(({ origin }) => origin !== 'RRD');
  if (made) throw new MetricsError(`${made.name} is made of several sources, of which only AVERAGE is known`);
}

function refuseSources({ owner }: MetricObject): void {
  if (owner === 'vm' || owner === 'host') return;
  throw new MetricsError(
    `data sources by their own name are those of hosts and VMs: there are none of a ${owner}`,
  );
}

function ownLine(
  { owner, uuid }: MetricObject,
  metric: RrdMetric | DerivedMetric,
  device: string | undefined,
  { knownOf, planOf }: Materials,
): Line | undefined {
  const sources = knownOf(owner as 'vm' | 'host', uuid);
  if (metric.origin === 'RRD') {
    const source = sources.get(metric.name)?.find((one) => one.device === device);
    return source && sourceLine(uuid, source);
  }
  const plan = planOf(metric, sources);
  if (!plan) return undefined;
  return {
    name: nameOf(metric, null, null),
    inputs: plan.sources.map((one) => ({ uuid, source: one })),
    compute: (read) => plan.compute((one) => read({ uuid, source: one })),
  };
}

/** A metric that is one data source; no other source is the same device's. */
function sourceLine(uuid: string, { metric, device, source }: KnownSource): Line {
  const input = { uuid, source };
  const { scale } = metric;
  return {
    name: nameOf(metric, device ?? null, source),
    inputs: [input],
    scale,
    compute: (read) => sum([{ values: read(input), scale }]),
  };
}

function aggregateLine(
  { owner, uuid, hosts }: MetricObject,
  metric: AggregateMetric,
  { knownOf }: Materials,
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
function rawLine(object: MetricObject, source: string): Line {
  refuseSources(object);
  const { owner, uuid } = object;
  const found = identify(owner as 'vm' | 'host', source);
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
