// What questions about metrics are answered with. Columnar: one line of a chart is one object.
import { Float } from 'type-graphql';
import { rfc3339 } from '../../lib/clock.ts';
import { catalogueOf } from '../../metrics/catalogue/catalogue.ts';
import type { Metric, MetricOwner } from '../../metrics/catalogue/contract.ts';
import type { LatestSample, Series, SeriesName } from '../../metrics/contract.ts';
import { plainMetrics } from '../../query/derived-fields.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { valueType } from '../objects/derived.ts';
import { Node } from '../objects/node.ts';
import type { SourceClass, View } from '../pipeline/contract.ts';
import { DateTimeScalar, DurationScalar, toDuration } from '../scalars/text-scalars.ts';
import { deviceObject } from './devices.ts';
import { describeMetric, MetricClass, MetricDevice, MetricKind, MetricOrigin, MetricUnit } from './enums.ts';

const name = {
  metric: {
    type: () => String,
    description:
      'The metric, as its enum names it; null for a data source that was asked for by its own name.',
  },
  device: { type: () => String, description: 'The device, where the metric is told by device.' },
  deviceKind: { type: () => MetricDevice, description: 'What the device is.' },
  deviceObject: {
    type: () => Node,
    description:
      'The device as an object, an SR, PIF, VIF or VBD; null where there is none, or none that you may see.',
  },
  source: {
    type: () => String,
    description: "XAPI's name of the data source; null for what is made of several.",
  },
  unit: {
    type: () => MetricUnit,
    description: "What the values are in; null for a data source whose unit is XAPI's own.",
  },
};

export const MetricSeriesType = valueType(
  'MetricSeries',
  'The values of a metric over a time, one for each step: a column, not a list of points.',
  {
    ...name,
    step: { type: () => DurationScalar, description: 'Time between two values.', nullable: false },
    start: { type: () => DateTimeScalar, description: 'When the first value was; null without values.' },
    values: {
      type: () => [Float],
      description: 'In the order of time, a step apart, in `unit`; null where nothing is known.',
      nullable: 'items',
      extensions: { isColumn: true },
    },
  },
);

export const LatestMetricType = valueType('LatestMetric', 'The newest value of a metric.', {
  ...name,
  value: { type: () => Float, description: 'The value, in `unit`.' },
  at: { type: () => DateTimeScalar, description: 'When it was so.', nullable: false },
});

export interface ShownObjectMetrics {
  readonly object: XapiRecord;
  /** As they are, or how they are had: what fails for one object is no other's failure. */
  readonly series: readonly ShownSeries[] | ((view: View) => unknown);
}

export const ObjectMetricsType = valueType('ObjectMetrics', 'Series of one object.', {
  object: { type: () => Node, description: 'Whose they are.', nullable: false },
  series: {
    type: () => [MetricSeriesType],
    description: 'One for each metric and device; null, with an error, where they could not be had.',
    nullable: true,
    find: ({ series }: ShownObjectMetrics, view: View) =>
      typeof series === 'function' ? series(view) : series,
    extensions: { isShaped: true },
  },
});

export const MetricDefinitionType = valueType('MetricDefinition', 'What the catalogue says of a metric.', {
  name: { type: () => String, description: 'Its name in the enum of its class.', nullable: false },
  class: { type: () => MetricClass, description: 'Whose it is.', nullable: false },
  unit: { type: () => MetricUnit, description: 'What it is measured in.', nullable: false },
  kind: { type: () => MetricKind, description: 'How its values come about.', nullable: false },
  origin: { type: () => MetricOrigin, description: 'Where it comes from.', nullable: false },
  device: { type: () => MetricDevice, description: 'What it is told by, where an object has several.' },
  description: { type: () => String, description: 'What it says, or how it is made.', nullable: false },
  sources: {
    type: () => [String],
    description: "XAPI's names of the data sources behind it, devices in angle brackets.",
  },
  onDemand: {
    type: () => Boolean,
    description: 'Whether XAPI records it only where somebody has asked it to (`record_data_source`).',
    nullable: false,
  },
  since: {
    type: () => String,
    description: 'The first release of xen-api that has it, where that is known.',
  },
});

/** `<type>LatestMetrics`: the newest values of the metrics that have no devices, a field for each. */
export const latestTypes: Readonly<Record<MetricOwner, SourceClass>> = {
  vm: latestType('VM', 'vm'),
  host: latestType('Host', 'host'),
  sr: latestType('SR', 'sr'),
  pool: latestType('Pool', 'pool'),
};

function latestType(type: string, owner: MetricOwner): SourceClass {
  const members = [...plainMetrics(owner)].map(([member, metric]) => [
    member,
    { type: () => Float, description: describeMetric(metric) },
  ]);
  return valueType(
    `${type}LatestMetrics`,
    'The newest values of metrics, null where they are not known by now. Whoever reads them keeps them coming every 5 s.',
    Object.fromEntries(members),
  );
}

export const metricTypes: readonly SourceClass[] = [
  MetricSeriesType,
  LatestMetricType,
  ObjectMetricsType,
  MetricDefinitionType,
  ...Object.values(latestTypes),
];

/** What is shown of a series or a sample: made when it is read, as most is not. */
class ShownName {
  readonly #record: XapiRecord;
  readonly #name: SeriesName;
  readonly #view: View;

  constructor(record: XapiRecord, given: SeriesName, view: View) {
    this.#record = record;
    this.#name = given;
    this.#view = view;
  }

  get metric() {
    return this.#name.metric;
  }

  get device() {
    return this.#name.device;
  }

  get deviceKind() {
    return this.#name.deviceKind;
  }

  get deviceObject() {
    return deviceObject(this.#record, this.#name, this.#view);
  }

  get source() {
    return this.#name.source;
  }

  get unit() {
    return this.#name.unit;
  }
}

export class ShownSeries extends ShownName {
  readonly #series: Series;

  constructor(record: XapiRecord, series: Series, view: View) {
    super(record, series, view);
    this.#series = series;
  }

  get step() {
    return toDuration(this.#series.stepS * 1_000);
  }

  get start() {
    const { values, startS } = this.#series;
    return values.length === 0 ? null : (rfc3339(startS * 1_000) ?? null);
  }

  /** JSON has neither NaN nor infinities. */
  get values() {
    const { values } = this.#series;
    const shown = new Array<number | null>(values.length);
    for (let at = 0; at < shown.length; at += 1) {
      const value = values[at] as number;
      shown[at] = Number.isFinite(value) ? value : null;
    }
    return shown;
  }
}

export class ShownSample extends ShownName {
  readonly #sample: LatestSample;

  constructor(record: XapiRecord, sample: LatestSample, view: View) {
    super(record, sample, view);
    this.#sample = sample;
  }

  get value() {
    const { value } = this.#sample;
    return Number.isFinite(value) ? value : null;
  }

  get at() {
    return rfc3339(this.#sample.timeS * 1_000) ?? null;
  }
}

const CLASSES: Readonly<Record<MetricOwner, string>> = { vm: 'VM', host: 'HOST', sr: 'SR', pool: 'POOL' };
const OWNERS = Object.keys(CLASSES) as readonly MetricOwner[];

/** The catalogue, of one class or of all. */
export function shownCatalogue(cls: string | null): readonly object[] {
  return OWNERS.filter((owner) => cls === null || CLASSES[owner] === cls).flatMap((owner) =>
    (catalogueOf(owner) as readonly Metric[]).map((metric) => ({
      ...metric,
      class: CLASSES[owner],
      onDemand: metric.origin === 'RRD' && metric.onDemand,
      since: metric.origin === 'RRD' ? metric.since : null,
    })),
  );
}
