// What people ask of a VM or a host and XAPI does not record as such, under the same names for both.
import { known } from '../../lib/assert.ts';
import type { DerivedMetric, MetricKind, RrdMetric, Unit } from './contract.ts';
import { isBond } from './devices.ts';
import { type Formula, metricsIn } from './formula.ts';
import { hostSources } from './host-sources.ts';
import { vmSources } from './vm-sources.ts';

type DerivedRow = readonly [
  name: string,
  unit: Unit,
  kind: MetricKind,
  formula: Formula,
  description: string,
];

/** The data sources that a formula over metrics of `from` may read. */
export function sourcesIn(formula: Formula, from: readonly RrdMetric[]): string[] {
  return metricsIn(formula).map(
    (name) =>
      known(
        from.find((metric) => metric.name === name),
        `the metric ${name} of a formula`,
      ).source,
  );
}

function toDerived(
  owner: 'host' | 'vm',
  from: readonly RrdMetric[],
  rows: readonly DerivedRow[],
): readonly DerivedMetric[] {
  return rows.map(([name, unit, kind, formula, description]) =>
    Object.freeze({
      origin: 'DERIVED',
      name,
      owner,
      device: null,
      unit,
      kind,
      description,
      sources: sourcesIn(formula, from),
      formula,
    }),
  );
}

const memoryUsed: Formula = { difference: [{ sum: ['MEMORY_TOTAL'] }, { sum: ['MEMORY_FREE'] }] };
const memoryUsage: Formula = { percent: [memoryUsed, { sum: ['MEMORY_TOTAL'] }] };

/** The reads and writes of devices; XAPI has the sum of both as well, but not always. */
const iops = (device: string): Formula => ({
  first: [{ sum: [`${device}_IOPS_TOTAL`] }, { sum: [`${device}_IOPS_READ`, `${device}_IOPS_WRITE`] }],
});

/**
 * Without bonds, since their traffic is that of their members, which are all there. XAPI's own sum counts both
 * (https://github.com/xapi-project/xen-api/blob/master/ocaml/xcp-rrdd/bin/rrdp-netdev/rrdp_netdev.ml), so that it only
 * stands in where no interface is recorded by itself.
 */
const network = (direction: 'RX' | 'TX'): Formula => ({
  first: [{ sum: [`PIF_${direction}`], except: isBond }, { sum: [`PIF_AGGREGATE_${direction}`] }],
});

export const hostFormulas = {
  cpuUsage: { first: [{ sum: ['CPU_AVERAGE'] }, { mean: 'CPU_CORE_USAGE' }] },
  memoryUsed,
  memoryUsage,
  networkRx: network('RX'),
  networkTx: network('TX'),
  diskRead: { sum: ['SR_READ'] },
  diskWrite: { sum: ['SR_WRITE'] },
  diskIopsRead: { sum: ['SR_IOPS_READ'] },
  diskIopsWrite: { sum: ['SR_IOPS_WRITE'] },
  diskIops: iops('SR'),
} as const satisfies Record<string, Formula>;

export const derivedOfHosts = toDerived('host', hostSources, [
  [
    'CPU_USAGE',
    'PERCENT',
    'SHARE',
    hostFormulas.cpuUsage,
    "Time that physical CPUs were busy: XAPI's average of them or, where that is missing, the mean of those that are known.",
  ],
  ['MEMORY_USED', 'BYTES', 'GAUGE', hostFormulas.memoryUsed, 'Memory of the host that is not free.'],
  [
    'MEMORY_USAGE',
    'PERCENT',
    'GAUGE',
    hostFormulas.memoryUsage,
    'The same as part of the memory of the host.',
  ],
  [
    'NETWORK_RX',
    'BYTES_PER_SECOND',
    'RATE',
    hostFormulas.networkRx,
    "Received on all interfaces; bonds by their members. Where no interface is known, XAPI's sum of them.",
  ],
  [
    'NETWORK_TX',
    'BYTES_PER_SECOND',
    'RATE',
    hostFormulas.networkTx,
    "Sent on all interfaces; bonds by their members. Where no interface is known, XAPI's sum of them.",
  ],
  ['DISK_READ', 'BYTES_PER_SECOND', 'RATE', hostFormulas.diskRead, 'Read from all SRs by VMs of the host.'],
  [
    'DISK_WRITE',
    'BYTES_PER_SECOND',
    'RATE',
    hostFormulas.diskWrite,
    'Written to all SRs by VMs of the host.',
  ],
  ['DISK_IOPS_READ', 'PER_SECOND', 'RATE', hostFormulas.diskIopsRead, 'Reads on all SRs by VMs of the host.'],
  [
    'DISK_IOPS_WRITE',
    'PER_SECOND',
    'RATE',
    hostFormulas.diskIopsWrite,
    'Writes on all SRs by VMs of the host.',
  ],
  ['DISK_IOPS', 'PER_SECOND', 'RATE', hostFormulas.diskIops, 'Requests to all SRs by VMs of the host.'],
]);

export const derivedOfVms = toDerived('vm', vmSources, [
  [
    'CPU_USAGE',
    'PERCENT',
    'SHARE',
    { first: [{ sum: ['DOMAIN_CPU_USAGE'] }, { mean: 'VCPU_USAGE' }] },
    "Time that virtual CPUs were busy: XAPI's figure for the VM or, where that is missing, the mean of those that are known.",
  ],
  [
    'MEMORY_USED',
    'BYTES',
    'GAUGE',
    memoryUsed,
    'Memory that the VM has without what its guest says is free, never below 0; missing where the guest does not tell.',
  ],
  ['MEMORY_USAGE', 'PERCENT', 'GAUGE', memoryUsage, 'The same as part of the memory that the VM has.'],
  ['NETWORK_RX', 'BYTES_PER_SECOND', 'RATE', { sum: ['VIF_RX'] }, 'Received on all interfaces.'],
  ['NETWORK_TX', 'BYTES_PER_SECOND', 'RATE', { sum: ['VIF_TX'] }, 'Sent on all interfaces.'],
  ['DISK_READ', 'BYTES_PER_SECOND', 'RATE', { sum: ['VBD_READ'] }, 'Read from all disks.'],
  ['DISK_WRITE', 'BYTES_PER_SECOND', 'RATE', { sum: ['VBD_WRITE'] }, 'Written to all disks.'],
  ['DISK_IOPS_READ', 'PER_SECOND', 'RATE', { sum: ['VBD_IOPS_READ'] }, 'Reads on all disks.'],
  ['DISK_IOPS_WRITE', 'PER_SECOND', 'RATE', { sum: ['VBD_IOPS_WRITE'] }, 'Writes on all disks.'],
  ['DISK_IOPS', 'PER_SECOND', 'RATE', iops('VBD'), 'Requests to all disks.'],
]);
