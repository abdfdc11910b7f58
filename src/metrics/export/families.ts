// What metrics are called where Prometheus reads them, made from the catalogue: nothing here knows a metric by itself,
// so that a new row of the catalogue is a new family.
//
// The rule (https://prometheus.io/docs/practices/naming/): `xen_`, whose it is, the metric's own words, its unit in full.
// Words are those of node_exporter where both have one. Parts of a whole are ratios, 0 to 1. All of them are gauges: what
// hosts record are levels and rates, and a rate cannot be made a counter again. No name ends like a counter's or a
// histogram's (`_total`, `_count`, …), which readers would take for one. `xcp_` is Xen Orchestra's own exporter.
import { catalogueOf } from '../catalogue/catalogue.ts';
import type { DeviceKind, Metric, MetricOwner, Unit } from '../catalogue/contract.ts';

export interface Family {
  readonly name: string;
  readonly type: 'gauge' | 'info';
  /** The end of its name, where that is a unit. */
  readonly unit: string | null;
  readonly help: string;
}

/** Names and values of labels, in the order in which they are written. */
export type Labels = readonly (readonly [name: string, value: string])[];

const PREFIX = 'xen';

const OWNERS: Readonly<Record<MetricOwner, string>> = { vm: 'VMs', host: 'hosts', sr: 'SRs', pool: 'pools' };

/** Null for what is counted: its words say what. */
const UNITS: Readonly<Record<Unit, string | null>> = {
  PERCENT: 'ratio',
  RATIO: 'ratio',
  COUNT: null,
  PER_SECOND: 'per_second',
  BYTES: 'bytes',
  BYTES_PER_SECOND: 'bytes_per_second',
  SECONDS: 'seconds',
  SECONDS_PER_SECOND: 'seconds_per_second',
  HERTZ: 'hertz',
  WATTS: 'watts',
};

const WORDS: Readonly<Record<string, string>> = { rx: 'receive', tx: 'transmit', iops: 'requests' };

function nameOf({ name, owner, unit }: Metric): string {
  const words = name.toLowerCase().split('_');
  const last = words.at(-1);
  // `_count` and `_rate` repeat what the unit says, and readers take the one for a histogram's.
  if (unit === 'COUNT' && last === 'count') words.splice(-2, 2, `${words.at(-2)}s`);
  if (unit === 'PER_SECOND' && last === 'rate') words.pop();
  const suffix = UNITS[unit];
  return [PREFIX, owner, ...words.map((word) => WORDS[word] ?? word), ...(suffix ? [suffix] : [])].join('_');
}

function familiesOf(owner: MetricOwner): ReadonlyMap<string, Family> {
  return new Map(
    catalogueOf(owner).map((metric): [string, Family] => [
      metric.name,
      {
        name: nameOf(metric),
        type: 'gauge',
        unit: UNITS[metric.unit],
        help: `${metric.name} of ${OWNERS[owner]}. ${metric.description}`,
      },
    ]),
  );
}

/** The family of each metric, by its name in the catalogue. */
export const families: Readonly<Record<MetricOwner, ReadonlyMap<string, Family>>> = {
  vm: familiesOf('vm'),
  host: familiesOf('host'),
  sr: familiesOf('sr'),
  pool: familiesOf('pool'),
};

/** Where a VM runs is no label of its samples: a series would break off at each migration. It is joined by `vm`. */
export const vmInfo: Family = {
  name: `${PREFIX}_vm`,
  type: 'info',
  unit: null,
  help: 'VMs that have a domain, and the host that they run on.',
};

/** A value of the catalogue in the unit that its family has. */
export function toExported(value: number, unit: Unit | null): number {
  return unit === 'PERCENT' ? value / 100 : value;
}

/** `device` where node_exporter says so; an SR is its owner's to find. */
const DEVICE_LABELS: Readonly<Record<Exclude<DeviceKind, 'CPU_STATE' | 'SR'>, string>> = {
  CPU: 'cpu',
  PIF: 'device',
  VIF: 'device',
  VBD: 'device',
  NUMA_NODE: 'node',
  DAEMON: 'daemon',
  CALLER_GROUP: 'caller_group',
  STATEFILE: 'statefile',
};

/** Of a device's sample. `srName` answers the uuid and the name of an SR that a source names. */
export function deviceLabels(
  kind: DeviceKind,
  device: string,
  srName: (device: string) => readonly [uuid: string, name: string],
): Labels {
  if (kind === 'SR') {
    const [uuid, name] = srName(device);
    return [
      ['sr', uuid],
      ['sr_name', name],
    ];
  }
  if (kind !== 'CPU_STATE') return [[DEVICE_LABELS[kind], device]];
  const [cpu = '', state = ''] = device.split('-');
  return [
    ['cpu', cpu],
    ['state', state],
  ];
}
