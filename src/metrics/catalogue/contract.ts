// What the catalogue says of a metric. A metric is either one data source of an RRD, or made of several of one object
// (DERIVED), or of several of many hosts (AGGREGATE).
import type { Formula } from './formula.ts';

/** Owners of RRDs, as legends name them. */
export type RrdOwner = 'host' | 'vm' | 'sr';

/** Whose metrics they are. Nothing is recorded of pools, nor of SRs but by hosts: theirs are aggregates. */
export type MetricOwner = RrdOwner | 'pool';

/** Base units throughout, so that no two metrics of a kind differ by a prefix. */
export const units = {
  PERCENT: { symbol: '%', description: 'Percent: 0 to 100.' },
  RATIO: { symbol: '', description: 'A plain ratio: 1 is as much as there is.' },
  COUNT: { symbol: '', description: 'A number of things.' },
  PER_SECOND: { symbol: '1/s', description: 'Things or events per second.' },
  BYTES: { symbol: 'B', description: 'Bytes.' },
  BYTES_PER_SECOND: { symbol: 'B/s', description: 'Bytes per second.' },
  SECONDS: { symbol: 's', description: 'Seconds; latencies too.' },
  SECONDS_PER_SECOND: {
    symbol: 's/s',
    description: 'Seconds of waiting per second, of all waiting requests together: may exceed 1.',
  },
  HERTZ: { symbol: 'Hz', description: 'Hertz.' },
  WATTS: { symbol: 'W', description: 'Watts.' },
} as const satisfies Record<string, { readonly symbol: string; readonly description: string }>;
export type Unit = keyof typeof units;

export const metricKinds = {
  GAUGE: 'A level: what was measured when the sample was taken; in steps beyond 5 seconds, the average.',
  RATE: 'Per second, over the step.',
  SHARE: 'The part of the step during which something was so.',
} as const;
export type MetricKind = keyof typeof metricKinds;

export const deviceKinds = {
  CPU: 'Number of a physical CPU of a host, or of a virtual CPU of a VM: `0`.',
  CPU_STATE: 'A physical CPU and one of its C- or P-states: `0-C1`.',
  PIF: 'Device of a network interface or bond of a host: `eth0`, `bond0`.',
  VIF: 'Device of a virtual network interface: `0`.',
  VBD: 'Device of a virtual disk as the guest sees it: `xvda`.',
  SR: 'UUID of a storage repository, or its first 8 digits where XAPI has no more.',
  NUMA_NODE: 'Number of a NUMA node of the host.',
  DAEMON: 'Program in the control domain: `xenopsd-xc`.',
  CALLER_GROUP: 'Group of callers of XAPI.',
  STATEFILE: 'Identifier of a state file of high availability.',
} as const;
export type DeviceKind = keyof typeof deviceKinds;

export interface MetricFacts {
  /** Stable and unique within its owner, e.g. `VIF_RX`. */
  readonly name: string;
  readonly owner: MetricOwner;
  /** What the metric is asked for by, where an object has several of its kind. */
  readonly device: DeviceKind | null;
  readonly unit: Unit;
  readonly kind: MetricKind;
  /** One or two sentences; of those that are made of others, their exact definition. */
  readonly description: string;
  /** Names of XAPI's data sources, devices in angle brackets: `vif_<vif>_rx`. */
  readonly sources: readonly string[];
}

/** How XAPI stores a data source: as it is, as the growth of a counter per second, as a count per second. */
export type SourceType = 'GAUGE' | 'DERIVE' | 'ABSOLUTE';

/** One data source. */
export interface RrdMetric extends MetricFacts {
  readonly origin: 'RRD';
  readonly owner: 'host' | 'vm';
  /** Its name, the device in angle brackets. */
  readonly source: string;
  readonly type: SourceType;
  /** What makes a value of XAPI one in `unit`. */
  readonly scale: number;
  /** Not recorded unless somebody asks XAPI for it (`record_data_source`). */
  readonly onDemand: boolean;
  /** The release of xen-api that first had it, where that is known: `24.0`. */
  readonly since: string | null;
}

/** Made of several data sources of one object. */
export interface DerivedMetric extends MetricFacts {
  readonly origin: 'DERIVED';
  readonly owner: 'host' | 'vm';
  readonly device: null;
  readonly formula: Formula;
}

/** How the values of several hosts become one. `COUNT` counts the hosts that have a value. */
export type Combination = 'SUM' | 'MEAN' | 'WEIGHTED_MEAN' | 'COUNT';

/** Made of the data sources of several hosts: those of a pool, or those that have an SR. */
export interface AggregateMetric extends MetricFacts {
  readonly origin: 'AGGREGATE';
  readonly owner: 'sr' | 'pool';
  readonly device: null;
  /** What is computed for each host first. */
  readonly part: Formula;
  readonly how: Combination;
  /** What a host counts for: a formula over its sources, or how many sources of a metric it has. */
  readonly weight: Formula | { readonly countOf: string } | null;
}

export type Metric = RrdMetric | DerivedMetric | AggregateMetric;
