// What SRs and pools amount to over their hosts. A sample in which a host is missing is what the other hosts amount to:
// a pool with a host switched off has no more than that, and how many hosts a sample is made of is a metric too
// (HOSTS_REPORTING), so that one that is low because a host was late can be told from one that is low.
import type { AggregateMetric, Combination, MetricKind, Unit } from './contract.ts';
import { hostFormulas, sourcesIn } from './derived.ts';
import type { Formula } from './formula.ts';
import { hostSources } from './host-sources.ts';

interface AggregateRow {
  readonly name: string;
  readonly unit: Unit;
  readonly kind: MetricKind;
  readonly part: Formula;
  readonly how: Combination;
  readonly weight?: AggregateMetric['weight'];
  readonly description: string;
}

function toAggregates(owner: 'sr' | 'pool', rows: readonly AggregateRow[]): readonly AggregateMetric[] {
  return rows.map((row) => {
    const weight = row.weight ?? null;
    const weights = weight === null || 'countOf' in weight ? [] : sourcesIn(weight, hostSources);
    const sources = [...new Set([...sourcesIn(row.part, hostSources), ...weights])];
    return Object.freeze({ origin: 'AGGREGATE', owner, device: null, ...row, weight, sources });
  });
}

const rate = { kind: 'RATE', how: 'SUM' } as const;
const byteRate = { ...rate, unit: 'BYTES_PER_SECOND' } as const;
const eventRate = { ...rate, unit: 'PER_SECOND' } as const;
const level = { kind: 'GAUGE', how: 'SUM' } as const;

const of = (name: string): Formula => ({ sum: [name] });

const throughput: Formula = { first: [{ sum: ['SR_READ', 'SR_WRITE'] }, of('SR_IO_THROUGHPUT_TOTAL')] };

function latency(name: string, part: string, weight: string, what: string): AggregateRow {
  return {
    name,
    unit: 'SECONDS',
    kind: 'GAUGE',
    how: 'WEIGHTED_MEAN',
    part: of(part),
    weight: of(weight),
    description: `${what}, averaged over the hosts that have the SR: each for as much as it asks of it (${weight}), or all alike where that is unknown or nothing.`,
  };
}

const acrossHosts = 'by all hosts that have it';

export const aggregatesOfSrs = toAggregates('sr', [
  { ...byteRate, name: 'READ', part: of('SR_READ'), description: `Read from the SR ${acrossHosts}.` },
  { ...byteRate, name: 'WRITE', part: of('SR_WRITE'), description: `Written to the SR ${acrossHosts}.` },
  { ...byteRate, name: 'THROUGHPUT', part: throughput, description: `Read and written ${acrossHosts}.` },
  { ...eventRate, name: 'IOPS_READ', part: of('SR_IOPS_READ'), description: `Reads ${acrossHosts}.` },
  { ...eventRate, name: 'IOPS_WRITE', part: of('SR_IOPS_WRITE'), description: `Writes ${acrossHosts}.` },
  { ...eventRate, name: 'IOPS', part: hostFormulas.diskIops, description: `Requests ${acrossHosts}.` },
  latency('READ_LATENCY', 'SR_READ_LATENCY', 'SR_IOPS_READ', 'Time that a read takes'),
  latency('WRITE_LATENCY', 'SR_WRITE_LATENCY', 'SR_IOPS_WRITE', 'Time that a write takes'),
  latency('LATENCY', 'SR_LATENCY', 'SR_IOPS_TOTAL', 'Time that a request takes'),
  {
    name: 'IO_WAIT',
    unit: 'SECONDS_PER_SECOND',
    kind: 'RATE',
    how: 'MEAN',
    part: of('SR_IO_WAIT'),
    description:
      'Time that requests of a host wait, averaged over the hosts that have the SR: what one of them sees of it, so that SRs of one host and of many compare.',
  },
  {
    ...level,
    name: 'IN_FLIGHT',
    unit: 'COUNT',
    part: of('SR_IN_FLIGHT'),
    description: `Requests ${acrossHosts} that are not answered yet.`,
  },
  {
    ...level,
    name: 'QUEUE_SIZE',
    unit: 'COUNT',
    part: of('SR_QUEUE_SIZE'),
    description:
      'Average number of requests in the queues of all hosts that have the SR, of several disks of a host in the longest.',
  },
  {
    ...level,
    name: 'CACHE_SIZE',
    unit: 'BYTES',
    part: of('SR_CACHE_SIZE'),
    description: 'Size of the caches that the SR keeps on hosts.',
  },
  {
    ...eventRate,
    name: 'CACHE_HITS',
    part: of('SR_CACHE_HITS'),
    description: 'Reads that these caches answered.',
  },
  {
    ...eventRate,
    name: 'CACHE_MISSES',
    part: of('SR_CACHE_MISSES'),
    description: 'Reads that these caches could not answer.',
  },
  {
    name: 'HOSTS_REPORTING',
    unit: 'COUNT',
    kind: 'GAUGE',
    how: 'COUNT',
    part: throughput,
    description: 'Hosts whose throughput of the SR is known: the ones that the other metrics are made of.',
  },
]);

const total = (what: string) => `${what}, all hosts that report together.`;

export const aggregatesOfPools = toAggregates('pool', [
  {
    name: 'CPU_USAGE',
    unit: 'PERCENT',
    kind: 'SHARE',
    how: 'WEIGHTED_MEAN',
    part: hostFormulas.cpuUsage,
    weight: { countOf: 'CPU_CORE_USAGE' },
    description:
      'CPU_USAGE of the hosts that report, averaged: each for as many physical CPUs as it has, or all alike where one does not tell.',
  },
  { ...level, name: 'MEMORY_TOTAL', unit: 'BYTES', part: of('MEMORY_TOTAL'), description: total('Memory') },
  {
    ...level,
    name: 'MEMORY_FREE',
    unit: 'BYTES',
    part: of('MEMORY_FREE'),
    description: total('Free memory'),
  },
  {
    ...level,
    name: 'MEMORY_USED',
    unit: 'BYTES',
    part: hostFormulas.memoryUsed,
    description: total('Memory that is not free'),
  },
  {
    name: 'MEMORY_USAGE',
    unit: 'PERCENT',
    kind: 'GAUGE',
    how: 'WEIGHTED_MEAN',
    part: hostFormulas.memoryUsage,
    weight: of('MEMORY_TOTAL'),
    description: 'Used memory as part of the memory of the hosts that report.',
  },
  {
    ...byteRate,
    name: 'NETWORK_RX',
    part: hostFormulas.networkRx,
    description: total('NETWORK_RX of hosts'),
  },
  {
    ...byteRate,
    name: 'NETWORK_TX',
    part: hostFormulas.networkTx,
    description: total('NETWORK_TX of hosts'),
  },
  { ...byteRate, name: 'DISK_READ', part: hostFormulas.diskRead, description: total('Read from all SRs') },
  { ...byteRate, name: 'DISK_WRITE', part: hostFormulas.diskWrite, description: total('Written to all SRs') },
  {
    ...eventRate,
    name: 'DISK_IOPS_READ',
    part: hostFormulas.diskIopsRead,
    description: total('Reads on all SRs'),
  },
  {
    ...eventRate,
    name: 'DISK_IOPS_WRITE',
    part: hostFormulas.diskIopsWrite,
    description: total('Writes on all SRs'),
  },
  { ...eventRate, name: 'DISK_IOPS', part: hostFormulas.diskIops, description: total('Requests to all SRs') },
  {
    ...level,
    name: 'RUNNING_VCPUS',
    unit: 'COUNT',
    part: of('RUNNING_VCPUS'),
    description: total('Virtual CPUs that run or want to run'),
  },
  {
    ...level,
    name: 'RUNNING_DOMAINS',
    unit: 'COUNT',
    part: of('RUNNING_DOMAINS'),
    description: total('Domains that are not paused, control domains included'),
  },
  { ...level, name: 'POWER', unit: 'WATTS', part: of('POWER'), description: total('Power') },
  {
    ...level,
    name: 'TASK_COUNT',
    unit: 'COUNT',
    part: of('POOL_TASK_COUNT'),
    description: 'Tasks of the pool, as its coordinator counts them.',
  },
  {
    ...level,
    name: 'SESSION_COUNT',
    unit: 'COUNT',
    part: of('POOL_SESSION_COUNT'),
    description: 'Sessions of the pool, as its coordinator counts them.',
  },
  {
    ...eventRate,
    name: 'SESSION_CREATION_RATE',
    part: of('POOL_SESSION_CREATION_RATE'),
    description: 'Sessions that are created in the pool.',
  },
  {
    ...eventRate,
    name: 'VGPU_MIGRATION_RATE',
    part: of('POOL_VGPU_MIGRATION_RATE'),
    description: 'VMs with virtual GPUs that migrate in the pool.',
  },
  {
    name: 'HOSTS_REPORTING',
    unit: 'COUNT',
    kind: 'GAUGE',
    how: 'COUNT',
    part: hostFormulas.cpuUsage,
    description: 'Hosts whose CPU usage is known: the ones that the other metrics are made of.',
  },
]);
