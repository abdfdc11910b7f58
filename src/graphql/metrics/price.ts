// How many series, and values of each, a question about metrics may be answered with, from its arguments alone.
import { catalogueOf, metricByName } from '../../metrics/catalogue/catalogue.ts';
import type { Metric, MetricOwner } from '../../metrics/catalogue/contract.ts';
import { rowsOf, STEPS, stepFor } from '../../metrics/history/archives.ts';
import { PLAIN_LIST_NODES } from '../pricing/limits.ts';
import type { ListShape } from '../pricing/shapes.ts';
import { durationSeconds } from '../scalars/text-scalars.ts';
import { stepByName } from './enums.ts';
import { DEFAULT_SPAN_S } from './limits.ts';

type Args = Readonly<Record<string, unknown>>;

/** Assumed number of an object's devices of a kind, where none are named. */
const DEVICES = 2;
const OWNERS: readonly MetricOwner[] = ['vm', 'host', 'sr', 'pool'];

/** Of objects of a class, or of any unless told: as of the class that has most. */
export function shapeOfSeries(owner?: MetricOwner): (args: Args) => ListShape {
  return (args) => ({ length: seriesIn(args, owner), columns: valuesIn(args) });
}

/**
 * One value each. Where none are named, as of any plain list: those that there are count when they are found, and one of
 * them is little beside a series.
 */
export function shapeOfLatest(owner: MetricOwner): (args: Args) => ListShape {
  return (args) => {
    const isNamed = Array.isArray(args.metrics) || Array.isArray(args.sources);
    return { length: isNamed ? seriesIn(args, owner) : PLAIN_LIST_NODES, columns: 1 };
  };
}

function seriesIn(args: Args, owner: MetricOwner | undefined): number {
  const owners = owner ? [owner] : OWNERS;
  return Math.max(...owners.map((one) => seriesOfOwner(args, one)));
}

function seriesOfOwner({ metrics, devices, sources }: Args, owner: MetricOwner): number {
  const named = Array.isArray(sources) ? sources.length : 0;
  if (!Array.isArray(metrics) && named > 0) return named;
  const all: readonly Metric[] = Array.isArray(metrics)
    ? metrics.flatMap((name) => metricByName(owner, String(name)) ?? [])
    : catalogueOf(owner);
  const perMetric = Array.isArray(devices) ? devices.length : DEVICES;
  return all.reduce((sum, { device }) => sum + (device === null ? 1 : perMetric), named);
}

/** No archive has more rows than that of days, whatever the span. */
function valuesIn({ last, from, step: name }: Args): number {
  const step = typeof name === 'string' ? stepByName.get(name) : undefined;
  if (from !== undefined && from !== null) return Math.max(...(step ? [step] : STEPS).map(rowsOf));
  const spanS = typeof last === 'string' ? (durationSeconds(last) ?? 0) : DEFAULT_SPAN_S;
  const taken = step ?? stepFor(spanS);
  return Math.min(rowsOf(taken), Math.ceil(spanS / taken) + 1);
}
