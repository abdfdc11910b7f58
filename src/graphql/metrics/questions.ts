// Arguments of questions about metrics, and how they are asked.
import { ArgsType, Field } from 'type-graphql';
import { catalogueOf, metricByName } from '../../metrics/catalogue/catalogue.ts';
import type { Metric, MetricOwner } from '../../metrics/catalogue/contract.ts';
import {
  type MetricChoice,
  MetricsBusyError,
  MetricsError,
  type Series,
  type SeriesQuestion,
} from '../../metrics/contract.ts';
import type { Consolidation } from '../../metrics/history/history.ts';
import { RrdFormatError } from '../../metrics/rrd/format-error.ts';
import { metricObject } from '../../query/derived/metrics.ts';
import { weights } from '../../query/weights.ts';
import { TransportError, type TransportFailure, XapiError } from '../../xapi/errors.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { clientError } from '../errors.ts';
import { later } from '../objects/later.ts';
import type { SourceClass, View } from '../pipeline/contract.ts';
import { DateTimeScalar, DurationScalar, durationSeconds } from '../scalars/text-scalars.ts';
import { deviceSight } from './devices.ts';
import { AnyMetric, MetricFunction, MetricStep, metricEnums, stepByName } from './enums.ts';
import { DEFAULT_SPAN_S, metricLimits } from './limits.ts';
import { ShownSample, ShownSeries } from './types.ts';

export interface ChoiceArgs {
  readonly metrics?: readonly string[] | null;
  readonly devices?: readonly string[] | null;
  readonly sources?: readonly string[] | null;
}

export interface SeriesArgs extends ChoiceArgs {
  readonly last?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly step?: string | null;
  readonly function?: string | null;
}

export function choiceArgs(metrics: object, hasSources: boolean): SourceClass {
  @ArgsType()
  class Choice {
    @Field(() => [metrics], {
      nullable: true,
      description: `Which metrics, up to ${metricLimits.maxNames}; all of the class where neither these nor sources are named.`,
    })
    metrics?: string[];

    @Field(() => [String], {
      nullable: true,
      description: `Of metrics that are told by device only these devices, up to ${metricLimits.maxNames}; all unless given.`,
    })
    devices?: string[];
  }
  if (!hasSources) return Choice;

  @ArgsType()
  class ChoiceWithSources extends Choice {
    @Field(() => [String], {
      nullable: true,
      description: `Data sources by XAPI's own name, known to the catalogue or not, up to ${metricLimits.maxNames}: in XAPI's unit.`,
    })
    sources?: string[];
  }
  return ChoiceWithSources;
}

function seriesArgs(choice: SourceClass): SourceClass {
  @ArgsType()
  class Span extends (choice as new () => object) {
    @Field(() => DurationScalar, {
      nullable: true,
      description: 'Up to now, so far back: 10 minutes unless told. Not together with `from`.',
    })
    last?: string;

    @Field(() => DateTimeScalar, { nullable: true, description: 'The beginning, instead of `last`.' })
    from?: string;

    @Field(() => DateTimeScalar, { nullable: true, description: 'The end; now unless told.' })
    to?: string;

    @Field(() => MetricStep, {
      nullable: true,
      description: 'Time between two values: the shortest that reaches back so far unless told.',
    })
    step?: string;

    @Field(() => MetricFunction, {
      nullable: true,
      description:
        'What a value says of its step: the average unless told. The least and the greatest are kept of hosts, in steps of a minute and more.',
    })
    function?: string;
  }
  return Span;
}

/** Arguments of the fields of a class's objects. */
export const choiceArgsOf: Readonly<Record<MetricOwner, SourceClass>> = {
  vm: choiceArgs(metricEnums.vm, true),
  host: choiceArgs(metricEnums.host, true),
  sr: choiceArgs(metricEnums.sr, false),
  pool: choiceArgs(metricEnums.pool, false),
};
export const seriesArgsOf: Readonly<Record<MetricOwner, SourceClass>> = {
  vm: seriesArgs(choiceArgsOf.vm),
  host: seriesArgs(choiceArgsOf.host),
  sr: seriesArgs(choiceArgsOf.sr),
  pool: seriesArgs(choiceArgsOf.pool),
};
/** Arguments for objects of any class. */
export const anySeriesArgs = seriesArgs(choiceArgs(AnyMetric, true));

/**
 * Of what is asked for, what objects of a class have: all metrics where nothing is named. Null when that is nothing.
 * @throws GraphQLError BAD_USER_INPUT.
 */
export function choiceFor(args: ChoiceArgs, owner: MetricOwner): MetricChoice | null {
  const choice = choiceOf(args, owner);
  const metrics = choice.metrics.filter((name) => metricByName(owner, name) !== undefined);
  const sources = owner === 'vm' || owner === 'host' ? choice.sources : [];
  return metrics.length === 0 && !sources?.length ? null : { ...choice, metrics, sources };
}

/** All metrics where none is named, that the function is kept of. @throws GraphQLError BAD_USER_INPUT. */
function choiceOf(
  { metrics, devices, sources, function: cf }: ChoiceArgs & Pick<SeriesArgs, 'function'>,
  owner: MetricOwner,
): MetricChoice {
  for (const [name, list] of Object.entries({ metrics, devices, sources })) {
    if (list && list.length > metricLimits.maxNames) {
      throw clientError(
        'BAD_USER_INPUT',
        `${name} has ${list.length} names; maxNames is ${metricLimits.maxNames}`,
      );
    }
  }
  const isAverage = (cf ?? 'AVERAGE') === 'AVERAGE';
  const all = () =>
    (catalogueOf(owner) as readonly Metric[]).filter(({ origin }) => isAverage || origin === 'RRD');
  return {
    metrics: [...new Set(metrics ?? (sources ? [] : all().map(({ name }) => name)))],
    devices: devices ?? undefined,
    sources: [...new Set(sources ?? [])],
  };
}

type Span = Pick<SeriesQuestion, 'fromS' | 'toS' | 'step' | 'cf'>;

/** @throws GraphQLError BAD_USER_INPUT. */
function spanOf({ last, from, to, step, function: cf }: SeriesArgs, nowMs: number): Span {
  if (last && from) throw clientError('BAD_USER_INPUT', 'last and from exclude each other: give one of them');
  const nowS = nowMs / 1_000;
  const toS = to ? Date.parse(to) / 1_000 : nowS;
  const seconds = last ? durationSeconds(last) : DEFAULT_SPAN_S;
  if (seconds === null || seconds <= 0) {
    throw clientError('BAD_USER_INPUT', 'last must be a duration of more than nothing, such as PT10M');
  }
  const fromS = from ? Date.parse(from) / 1_000 : toS - seconds;
  if (fromS > toS) throw clientError('BAD_USER_INPUT', 'from must not be after to');
  if (nowS - fromS > metricLimits.maxAgeS) {
    throw clientError('BAD_USER_INPUT', 'hosts keep a year: from must not be longer ago');
  }
  const asked = step ? stepByName.get(step) : undefined;
  return { fromS, toS, step: asked, cf: (cf ?? undefined) as Consolidation | undefined };
}

const FAILURES: Readonly<Record<TransportFailure, string>> = {
  UNREACHABLE: 'the host that has them is not reached',
  TIMEOUT: 'the host that has them took too long to answer',
  BAD_STATUS: 'the host that has them refused',
  BAD_ANSWER: 'the host that has them answered what is no answer',
  TOO_LARGE: 'the host that has them has more to tell than the gateway takes',
  TLS: 'the host that has them is not who it should be',
};

/** What of a question fails in words that clients may read: addresses are not theirs. */
function toClientError(error: unknown): unknown {
  if (error instanceof MetricsError) return clientError('BAD_USER_INPUT', error.message);
  if (error instanceof MetricsBusyError) return clientError('OVERLOADED', error.message);
  if (error instanceof TransportError) {
    return clientError('POOL_UNAVAILABLE', `the metrics could not be fetched: ${FAILURES[error.failure]}`);
  }
  if (error instanceof RrdFormatError) {
    return clientError('POOL_UNAVAILABLE', `the metrics could not be fetched: ${FAILURES.BAD_ANSWER}`);
  }
  if (error instanceof XapiError) {
    return clientError('POOL_UNAVAILABLE', `the pool refused to tell: ${error.code}`);
  }
  return error;
}

function guarded<T>(body: () => T | Promise<T>): T | PromiseLike<T> {
  try {
    const result = body();
    if (!(result instanceof Promise)) return result;
    const answered = result.catch((error: unknown) => {
      throw toClientError(error);
    });
    return later(answered);
  } catch (error) {
    throw toClientError(error);
  }
}

/** The series of one object: at once where they are polled, else when its hosts have answered. */
export function seriesOf(
  view: View,
  record: XapiRecord,
  args: SeriesArgs,
): readonly ShownSeries[] | PromiseLike<readonly ShownSeries[]> {
  const object = metricObject(record, view);
  const metrics = view.metricsOf(record);
  if (!object || !metrics) return [];
  const choice = choiceOf(args, object.owner);
  const span = spanOf(args, view.nowMs);
  const isHidden = deviceSight(record, view);
  const shown = (all: readonly Series[]) =>
    all.flatMap((series) => (isHidden(series) ? [] : new ShownSeries(record, series, view)));
  const { meter } = view;
  const budget = meter && {
    spendSeries: (series: number, values: number) => meter.spendSeries(series, values),
    spendArchive: (key: string) => meter.spendArchive(`${record.$pool} ${key}`),
  };
  return guarded(() => {
    const series = metrics.series({ ...choice, ...span, object, budget });
    return series instanceof Promise ? series.then(shown) : shown(series);
  });
}

/** The newest samples of one object. */
export function latestOf(view: View, record: XapiRecord, args: ChoiceArgs): readonly ShownSample[] {
  const object = metricObject(record, view);
  const metrics = view.metricsOf(record);
  if (!object || !metrics) return [];
  const choice = choiceOf(args, object.owner);
  const isHidden = deviceSight(record, view);
  return guarded(() => {
    const samples = metrics.latest(object, choice);
    view.meter?.spend(weights.newest * samples.length);
    return samples.flatMap((sample) => (isHidden(sample) ? [] : new ShownSample(record, sample, view)));
  }) as readonly ShownSample[];
}
