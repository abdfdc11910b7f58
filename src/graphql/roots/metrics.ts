// Metrics of several objects at once, and the catalogue of all.
import { Arg, Args, ArgsType, Extensions, Field, ID, Query, Resolver } from 'type-graphql';
import { metricByName } from '../../metrics/catalogue/catalogue.ts';
import { metricOwners } from '../../query/derived/metrics.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { Access } from '../access/access.ts';
import { clientError } from '../errors.ts';
import { MetricClass } from '../metrics/enums.ts';
import { metricLimits } from '../metrics/limits.ts';
import { shapeOfSeries } from '../metrics/price.ts';
import { anySeriesArgs, type SeriesArgs, seriesOf } from '../metrics/questions.ts';
import {
  MetricDefinitionType,
  ObjectMetricsType,
  type ShownObjectMetrics,
  shownCatalogue,
} from '../metrics/types.ts';
import type { View } from '../pipeline/contract.ts';
import { findNode } from './lookup.ts';

@ArgsType()
class ObjectsArgs extends (anySeriesArgs as new () => object) {
  @Field(() => [ID], {
    description: `VMs, hosts, SRs and pools by their global ids, up to ${metricLimits.maxObjects}.`,
  })
  ids!: string[];
}

type ObjectsSeriesArgs = SeriesArgs & { readonly ids: readonly string[] };

@Resolver()
export class MetricQueries {
  @Query(() => [ObjectMetricsType], {
    description:
      'Metrics of several objects over time. Of the metrics that are asked for, each object answers those that its class ' +
      'has; an object that is not there, or that you may not see, is left out.',
  })
  @Extensions({ listShape: shapeOfSeries() })
  @Access('SEE')
  metricSeries(@Args(() => ObjectsArgs) args: ObjectsSeriesArgs, view: View): unknown {
    const { ids, ...question } = args;
    const { maxObjects } = metricLimits;
    if (ids.length > maxObjects) {
      throw clientError('BAD_USER_INPUT', `${ids.length} ids are more than maxObjects, ${maxObjects}`);
    }
    const records = [...new Set(ids)].flatMap((id) => findNode(view, id) ?? []);
    return records.map((record) => objectMetrics(record, question));
  }

  @Query(() => [MetricDefinitionType], { description: 'The metrics that there are.' })
  @Extensions({ listSize: shownCatalogue(null).length })
  @Access('SEE')
  metricCatalogue(
    @Arg('class', () => MetricClass, { nullable: true, description: 'Only those of this class.' })
    args: unknown,
  ): readonly object[] {
    return shownCatalogue((args as { readonly class?: string | null }).class ?? null);
  }
}

/** Of the metrics that are asked for, those that the object's class has. */
function objectMetrics(record: XapiRecord, args: SeriesArgs): ShownObjectMetrics {
  const owner = metricOwners[record.$cls as keyof typeof metricOwners];
  if (!owner) {
    throw clientError('BAD_USER_INPUT', `a ${record.$cls} has no metrics: VMs, hosts, SRs and pools have`);
  }
  const { metrics, sources } = args;
  const ofClass: SeriesArgs = {
    ...args,
    metrics: metrics?.filter((name) => metricByName(owner, name) !== undefined) ?? null,
    sources: sources && owner !== 'vm' && owner !== 'host' ? [] : (sources ?? null),
  };
  return { object: record, series: (view) => seriesOf(view, record, ofClass) };
}
