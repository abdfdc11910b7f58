// The enums of metrics, from the catalogue.
import { registerEnumType } from 'type-graphql';
import { catalogueOf } from '../../metrics/catalogue/catalogue.ts';
import {
  deviceKinds,
  type Metric,
  type MetricOwner,
  metricKinds,
  units,
} from '../../metrics/catalogue/contract.ts';
import { STEPS, type Step } from '../../metrics/history/archives.ts';
import { valueEnum } from '../schema/enums.ts';

const unitTexts = Object.fromEntries(
  Object.entries(units).map(([name, { description }]) => [name, description]),
);
export const MetricUnit = valueEnum('MetricUnit', 'What a metric is measured in.', unitTexts);
export const MetricKind = valueEnum('MetricKind', 'How the values of a metric come about.', metricKinds);
export const MetricDevice = valueEnum(
  'MetricDevice',
  'What the devices are that a metric is told by, where an object has several.',
  deviceKinds,
);
export const MetricOrigin = valueEnum('MetricOrigin', 'Where a metric comes from.', {
  RRD: 'XAPI records it.',
  DERIVED: 'Made of several of what XAPI records of the object.',
  AGGREGATE: 'Made of what several hosts record.',
});
export const MetricClass = valueEnum('MetricClass', 'Whose metrics they are.', {
  VM: 'Of VMs, control domains included.',
  HOST: 'Of hosts.',
  SR: 'Of SRs, over the hosts that have them.',
  POOL: 'Of pools, over their hosts.',
});
export const MetricFunction = valueEnum('MetricFunction', 'What a value says of its step.', {
  AVERAGE: 'The average.',
  MIN: 'The least.',
  MAX: 'The greatest.',
});

const STEP_NAMES: Readonly<Record<Step, readonly [name: string, description: string]>> = {
  5: ['SECONDS_5', 'Five seconds; kept for 10 minutes.'],
  60: ['MINUTE', 'A minute; kept for 2 hours.'],
  3600: ['HOUR', 'An hour; kept for a week.'],
  86400: ['DAY', 'A day; kept for a year.'],
};
export const MetricStep = valueEnum(
  'MetricStep',
  'Time between two values.',
  Object.fromEntries(STEPS.map((step) => STEP_NAMES[step])),
);

/** Seconds of a step by its name. */
export const stepByName: ReadonlyMap<string, Step> = new Map(
  STEPS.map((step) => [STEP_NAMES[step][0], step]),
);

/** What is measured, and in what; the definition where it is made of others. */
export function describeMetric({ description, unit, device, sources }: Metric): string {
  const { symbol } = units[unit];
  const inUnit = symbol === '' ? units[unit].description : `Unit: ${symbol}.`;
  const byDevice = device === null ? '' : ` By device: ${device}.`;
  return `${description} ${inUnit}${byDevice} XAPI: ${sources.map((source) => `\`${source}\``).join(', ')}.`;
}

const OWNER_ENUMS: Readonly<Record<MetricOwner, readonly [name: string, whose: string]>> = {
  vm: ['VMMetric', 'of VMs'],
  host: ['HostMetric', 'of hosts'],
  sr: ['SRMetric', 'of SRs'],
  pool: ['PoolMetric', 'of pools'],
};

function metricEnum(owner: MetricOwner): object {
  const metrics: readonly Metric[] = catalogueOf(owner);
  const [name, whose] = OWNER_ENUMS[owner];
  const values = Object.fromEntries(metrics.map((metric) => [metric.name, metric.name]));
  registerEnumType(values, {
    name,
    description: `Metrics ${whose}.`,
    valuesConfig: Object.fromEntries(
      metrics.map((metric) => [metric.name, { description: describeMetric(metric) }]),
    ),
  });
  return values;
}

/** The metrics of a class of objects, by name. */
export const metricEnums: Readonly<Record<MetricOwner, object>> = {
  vm: metricEnum('vm'),
  host: metricEnum('host'),
  sr: metricEnum('sr'),
  pool: metricEnum('pool'),
};

const OWNERS: readonly MetricOwner[] = ['vm', 'host', 'sr', 'pool'];

/** All metrics, whoever has them. */
export const AnyMetric = (() => {
  const owners = new Map<string, string[]>();
  for (const owner of OWNERS) {
    for (const { name } of catalogueOf(owner)) {
      owners.set(name, [...(owners.get(name) ?? []), OWNER_ENUMS[owner][1]]);
    }
  }
  const values = Object.fromEntries([...owners.keys()].map((name) => [name, name]));
  registerEnumType(values, {
    name: 'Metric',
    description: 'Metrics of all classes; an object has those of its own class.',
    valuesConfig: Object.fromEntries(
      [...owners].map(([name, whose]) => [name, { description: `A metric ${whose.join(', ')}.` }]),
    ),
  });
  return values;
})();
