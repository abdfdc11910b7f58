// The metrics of an object, as fields of its type.
import { Args, Extensions, Field } from 'type-graphql';
import type { MetricOwner } from '../../metrics/catalogue/contract.ts';
import { latestValue } from '../../query/derived/metrics.ts';
import { plainMetrics } from '../../query/derived-fields.ts';
import { weights } from '../../query/weights.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { defineMethod } from '../objects/methods.ts';
import type { View } from '../pipeline/contract.ts';
import { shapeOfLatest, shapeOfSeries } from './price.ts';
import {
  type ChoiceArgs,
  choiceArgsOf,
  latestOf,
  type SeriesArgs,
  seriesArgsOf,
  seriesOf,
} from './questions.ts';
import { LatestMetricType, latestTypes, MetricSeriesType } from './types.ts';

/** The newest values of an object, each found when it is read. */
type Latest = Readonly<Record<string, number | null>>;

function latestClass(owner: MetricOwner): new (record: XapiRecord, view: View) => Latest {
  class LatestValues {
    readonly record: XapiRecord;
    readonly view: View;

    constructor(record: XapiRecord, view: View) {
      this.record = record;
      this.view = view;
    }
  }
  for (const [member, { name }] of plainMetrics(owner)) {
    Object.defineProperty(LatestValues.prototype, member, {
      get(this: LatestValues) {
        this.view.meter?.spend(weights.newest);
        return latestValue(this.record, this.view, name);
      },
    });
  }
  return LatestValues as unknown as new (
    record: XapiRecord,
    view: View,
  ) => Latest;
}

/** Declares `latest`, `latestMetrics` and `metricSeries`. */
export function Metrics(owner: MetricOwner): ClassDecorator {
  const Values = latestClass(owner);
  return (target) => {
    const { prototype } = target as unknown as { prototype: object };
    const latest = defineMethod(prototype, 'latest', function (this: XapiRecord, _args, view) {
      return new Values(this, view);
    });
    Field(() => latestTypes[owner], {
      description: 'The newest values of its metrics: those that have no devices. `latestMetrics` has all.',
    })(prototype, 'latest', latest);

    const samples = defineMethod(
      prototype,
      'latestMetrics',
      function (this: XapiRecord, args: ChoiceArgs, view: View) {
        return latestOf(view, this, args);
      },
    );
    Field(() => [LatestMetricType], {
      description: 'The newest values of metrics, one for each metric and device that has one.',
    })(prototype, 'latestMetrics', samples);
    Args(() => choiceArgsOf[owner])(prototype, 'latestMetrics', 0);
    Extensions({ listShape: shapeOfLatest(owner), isShaped: true })(prototype, 'latestMetrics');

    const series = defineMethod(
      prototype,
      'metricSeries',
      function (this: XapiRecord, args: SeriesArgs, view: View) {
        return seriesOf(view, this, args);
      },
    );
    Field(() => [MetricSeriesType], {
      nullable: true,
      description:
        'Metrics over time, one series for each metric and device: the last ten minutes in steps of 5 s and the last two ' +
        'hours in minutes from memory, older ones and those of objects that are not polled from the archives of the hosts. ' +
        'Null, with an error, where they could not be had.',
    })(prototype, 'metricSeries', series);
    Args(() => seriesArgsOf[owner])(prototype, 'metricSeries', 0);
    Extensions({ listShape: shapeOfSeries(owner), isShaped: true })(prototype, 'metricSeries');
  };
}
