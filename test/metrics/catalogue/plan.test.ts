// Plans: what is read, and the cases that people would argue about, with numbers.
import { describe, expect, it } from 'vitest';
import { catalogueOf, metricByName } from '../../../src/metrics/catalogue/catalogue.ts';
import type { AggregateMetric, MetricOwner } from '../../../src/metrics/catalogue/contract.ts';
import { knownSources } from '../../../src/metrics/catalogue/known-sources.ts';
import { planOf, planOver } from '../../../src/metrics/catalogue/plan.ts';
import { SR } from './contract-names.ts';

const SHORT = SR.slice(0, 8);
const NONE = Number.NaN;

type Columns = Readonly<Record<string, readonly number[]>>;

function read(columns: Columns, source: string): Float64Array {
  const found = columns[source];
  if (!found) throw new Error(`${source} was not to be read`);
  return Float64Array.from(found);
}

function compute(owner: 'vm' | 'host', name: string, columns: Columns, device?: string): number[] | null {
  const metric = metricByName(owner, name);
  const plan = metric && planOf(metric, knownSources(owner, Object.keys(columns)), device);
  return plan ? [...plan.compute((source) => read(columns, source))] : null;
}

function aggregate(owner: 'sr' | 'pool', name: string): AggregateMetric {
  const metric = metricByName(owner, name);
  if (!metric) throw new Error(`no ${name}`);
  return metric;
}

function computeOver(owner: 'sr' | 'pool', name: string, hosts: readonly Columns[]): number[] | null {
  const known = hosts.map((columns) => knownSources('host', Object.keys(columns)));
  const plan = planOver(aggregate(owner, name), known, owner === 'sr' ? SR : undefined);
  return plan ? [...plan.compute((host, source) => read(hosts[host] ?? {}, source))] : null;
}

describe('a data source', () => {
  it('comes in the unit of its metric', () => {
    expect(compute('host', 'MEMORY_TOTAL', { memory_total_kib: [2] })).toEqual([2048]);
    expect(compute('vm', 'VCPU_USAGE', { cpu0: [0.5], cpu1: [1] }, '1')).toEqual([100]);
    expect(compute('vm', 'VBD_READ_LATENCY', { vbd_xvda_read_latency: [800] }, 'xvda')).toEqual([0.0008]);
    expect(compute('vm', 'VBD_IO_THROUGHPUT_READ', { vbd_xvda_io_throughput_read: [3] }, 'xvda')).toEqual([
      3 * 2 ** 20,
    ]);
    expect(compute('host', 'CPU_FREQUENCY', { 'CPU0-avg-freq': [2400] }, '0')).toEqual([2.4e9]);
  });

  it('of an SR is found by its prefix and by its uuid', () => {
    const columns = { [`read_${SHORT}`]: [1], [`sr_${SR}_cache_size`]: [2] };
    expect(compute('host', 'SR_READ', columns, SHORT)).toEqual([1]);
    expect(compute('host', 'SR_READ', columns, SR)).toEqual([1]);
    expect(compute('host', 'SR_CACHE_SIZE', columns, SR)).toEqual([2]);
  });

  it('of a device needs one that is there', () => {
    expect(compute('vm', 'VCPU_USAGE', { cpu0: [0.5] })).toBeNull();
    expect(compute('vm', 'VCPU_USAGE', { cpu0: [0.5] }, '1')).toBeNull();
  });
});

describe('what stands in for another source', () => {
  it('is not read while the other one is known', () => {
    const metric = metricByName('host', 'CPU_USAGE');
    const plan = metric && planOf(metric, knownSources('host', ['cpu0', 'cpu1', 'cpu_avg']));
    expect(plan?.sources).toEqual(['cpu_avg', 'cpu0', 'cpu1']);
    expect(plan?.compute((source) => read({ cpu_avg: [0.25] }, source))).toEqual(Float64Array.of(25));
  });

  it('fills the samples from before an update brought the other one', () => {
    expect(compute('vm', 'CPU_USAGE', { cpu0: [0.25, 1], cpu1: [0.75, 1], cpu_usage: [NONE, 0.5] })).toEqual([
      50, 50,
    ]);
  });
});

describe('the network of a host', () => {
  it("counts members of a bond and not the bond, as XAPI's own sum does", () => {
    const columns = { pif_eth0_rx: [10], pif_eth1_rx: [20], pif_bond0_rx: [30], pif_aggr_rx: [60] };
    expect(compute('host', 'NETWORK_RX', columns)).toEqual([30]);
  });

  it("is XAPI's sum where no interface is known", () => {
    expect(compute('host', 'NETWORK_RX', { pif_aggr_rx: [60] })).toEqual([60]);
    expect(compute('host', 'NETWORK_RX', { pif_eth0_rx: [NONE], pif_aggr_rx: [60] })).toEqual([60]);
  });
});

describe('memory in use', () => {
  it('of a VM is unknown where its guest does not tell', () => {
    expect(compute('vm', 'MEMORY_USED', { memory: [4096] })).toBeNull();
    expect(compute('vm', 'MEMORY_USED', { memory: [4096, 4096], memory_internal_free: [NONE, 1] })).toEqual([
      NONE,
      3072,
    ]);
  });

  it('is never below zero, whatever a guest tells', () => {
    expect(compute('vm', 'MEMORY_USED', { memory: [1024], memory_internal_free: [5] })).toEqual([0]);
  });
});

describe('an SR', () => {
  it('is as slow as most of its requests find it', () => {
    const hosts = [
      { [`read_latency_${SHORT}`]: [1000], [`iops_read_${SHORT}`]: [300] },
      { [`read_latency_${SHORT}`]: [5000], [`iops_read_${SHORT}`]: [100] },
    ];
    expect(computeOver('sr', 'READ_LATENCY', hosts)).toEqual([0.002]);
  });

  it('is averaged plainly while nobody asks it for anything, or a host does not tell how much it does', () => {
    const hosts = [
      { [`read_latency_${SHORT}`]: [1000, 1000], [`iops_read_${SHORT}`]: [0, 300] },
      { [`read_latency_${SHORT}`]: [3000, 3000], [`iops_read_${SHORT}`]: [0, NONE] },
    ];
    expect(computeOver('sr', 'READ_LATENCY', hosts)).toEqual([0.002, 0.002]);
  });

  it('has nothing of other SRs', () => {
    expect(computeOver('sr', 'READ', [{ read_caa66549: [1] }])).toBeNull();
    expect(computeOver('sr', 'READ', [{ read_caa66549: [1], [`read_${SHORT}`]: [2] }])).toEqual([2]);
  });

  it('must be said', () => {
    expect(() => planOver(aggregate('sr', 'READ'), [])).toThrow('READ of sr');
    expect(() => planOver(aggregate('pool', 'POWER'), [], SR)).toThrow('POWER of pool');
  });
});

describe('a pool', () => {
  it('is as busy as its CPUs are', () => {
    const small = { cpu_avg: [1], cpu0: [1] };
    const large = { cpu_avg: [0], cpu0: [0], cpu1: [0], cpu2: [0] };
    expect(computeOver('pool', 'CPU_USAGE', [small, large])).toEqual([25]);
  });

  it('is what its reporting hosts are together, and says how many these are', () => {
    const hosts = [
      { memory_total_kib: [1, 1], cpu_avg: [0.5, 0.5] },
      { memory_total_kib: [1, NONE], cpu_avg: [0.5, NONE] },
      {},
    ];
    expect(computeOver('pool', 'MEMORY_TOTAL', hosts)).toEqual([2048, 1024]);
    expect(computeOver('pool', 'HOSTS_REPORTING', hosts)).toEqual([2, 1]);
  });
});

describe('the catalogue', () => {
  it.each(['host', 'vm', 'sr', 'pool'] satisfies MetricOwner[])(
    'of a %s has names that GraphQL can have',
    (owner) => {
      const metrics = catalogueOf(owner);
      const names = metrics.map(({ name }) => name);
      expect(names.filter((name) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
      expect(metrics.filter(({ description }) => !/^[A-Z].*\.$/.test(description))).toEqual([]);
      expect(metrics.filter((metric) => metricByName(owner, metric.name) !== metric)).toEqual([]);
      expect(metricByName(owner, 'NO_SUCH_METRIC')).toBeUndefined();
    },
  );
});
