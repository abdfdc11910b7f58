// Derived metrics and aggregates against naive computations, with missing values anywhere.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf, metricByName } from '../../../src/metrics/catalogue/catalogue.ts';
import type { MetricOwner } from '../../../src/metrics/catalogue/contract.ts';
import { knownSources } from '../../../src/metrics/catalogue/known-sources.ts';
import { planOf, planOver } from '../../../src/metrics/catalogue/plan.ts';
import { SR } from './contract-names.ts';
import { naiveHost, naivePool, naiveSr, naiveVm, type Sample } from './naive.ts';

const SHORT = SR.slice(0, 8);
const LENGTH = 5;

const diskKeys = ['read', 'write', 'read_latency', 'write_latency', 'latency', 'io_throughput_total'].concat([
  'iops_read',
  'iops_write',
  'iops_total',
  'iowait',
  'inflight',
  'avgqu_sz',
]);
const vmNames = [
  ...['cpu0', 'cpu1', 'cpu2', 'cpu_usage', 'memory', 'memory_target', 'memory_internal_free'],
  ...['vif_0_rx', 'vif_1_rx', 'vif_0_tx', 'vif_1_tx', 'vif_0_rx_errors', 'stub'],
  ...diskKeys.flatMap((key) => [`vbd_xvda_${key}`, `vbd_xvdb_${key}`]),
];
const hostNames = [
  ...['cpu0', 'cpu1', 'cpu12', 'cpu_avg', 'cpu0-C1', 'memory_total_kib', 'memory_free_kib', 'stub'],
  ...['eth0', 'my_nic', 'bond0', 'aggr'].flatMap((device) => [`pif_${device}_rx`, `pif_${device}_tx`]),
  ...['running_vcpus', 'running_domains', 'DCMI-power-reading', 'pool_task_count', 'pool_session_count'],
  ...['pool_session_creation_rate', 'pool_vgpu_migration_rate'],
  ...diskKeys.flatMap((key) => [`${key}_${SHORT}`, `${key}_caa66549`]),
  ...['size', 'hits', 'misses'].map((key) => `sr_${SR}_cache_${key}`),
];

type Columns = Readonly<Record<string, Float64Array>>;

/** Zero matters: weights may be, and memory may be. */
const value = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.constant(Number.NaN) },
);
const column = fc
  .array(value, { minLength: LENGTH, maxLength: LENGTH })
  .map((list) => Float64Array.from(list));

/** An object that has some of these sources. */
function objectWith(names: readonly string[]): fc.Arbitrary<Columns> {
  const maybe = fc.option(column, { nil: undefined, freq: 3 });
  return fc
    .record(Object.fromEntries(names.map((name) => [name, maybe])))
    .map((columns) =>
      Object.fromEntries(Object.entries(columns).flatMap(([name, found]) => (found ? [[name, found]] : []))),
    );
}

const indexes = Array.from({ length: LENGTH }, (_, index) => index);

function samplesOf(columns: Columns): Sample[] {
  return indexes.map((index) => sampleAt(columns, index));
}

function sampleAt(columns: Columns, index: number): Sample {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, values]) => {
      const found = values[index] ?? Number.NaN;
      return Number.isNaN(found) ? [] : [[name, found]];
    }),
  );
}

/** Reads what a plan said that it would read, and nothing else. */
function readerOf(columns: Columns, sources: readonly string[]) {
  return (source: string): Float64Array => {
    const found = columns[source];
    if (!found || !sources.includes(source)) throw new Error(`${source} is none of ${sources.join()}`);
    return found;
  };
}

function expectSame(
  what: string,
  actual: Float64Array | undefined,
  expected: readonly (number | undefined)[],
): void {
  for (const index of indexes) {
    const found = actual?.[index] ?? Number.NaN;
    const wanted = expected[index] ?? Number.NaN;
    const isSame = Number.isNaN(wanted)
      ? Number.isNaN(found)
      : Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
    if (!isSame) expect.fail(`${what}, sample ${index}: ${found} for ${wanted}`);
  }
}

function copyOf(columns: Columns): Columns {
  return Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values.slice()]));
}

const derivedNames = (owner: 'vm' | 'host') =>
  catalogueOf(owner)
    .filter(({ origin }) => origin === 'DERIVED')
    .map(({ name }) => name);

const objects = [
  ['vm', naiveVm, vmNames],
  ['host', naiveHost, hostNames],
] as const;

describe.each(objects)('a derived metric of a %s', (owner, naive, names) => {
  it('is what the naive computations have', () => {
    expect(Object.keys(naive).sort()).toEqual(derivedNames(owner).sort());
  });

  it('is its definition, whatever is missing', () => {
    fc.assert(
      fc.property(objectWith(names), (columns) => {
        const before = copyOf(columns);
        const known = knownSources(owner, Object.keys(columns));
        const samples = samplesOf(columns);
        for (const [name, definition] of Object.entries(naive)) {
          const metric = metricByName(owner, name);
          const plan = metric && planOf(metric, known);
          const actual = plan?.compute(readerOf(columns, plan.sources));
          expectSame(name, actual, samples.map(definition));
          expect(Object.values(columns).some((column) => column === actual)).toBe(false);
        }
        expect(columns).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});

type Aggregates = ReturnType<typeof naivePool>;

/** Aggregates of `owner` over hosts; `naive` is told what hosts have, as some of it depends on names alone. */
function expectDefinitions(owner: 'sr' | 'pool', naive: (hosts: readonly Columns[]) => Aggregates): void {
  const hosts = fc.array(objectWith(hostNames), { maxLength: 4 });
  fc.assert(
    fc.property(hosts, (columns) => {
      const known = columns.map((host) => knownSources('host', Object.keys(host)));
      const samples = columns.map(samplesOf);
      const definitions = naive(columns);
      for (const metric of catalogueOf(owner)) {
        const plan = planOver(metric, known, owner === 'sr' ? SR : undefined);
        const actual = plan?.compute((host, source) =>
          readerOf(columns[host] ?? {}, plan.sources[host] ?? [])(source),
        );
        const expected = indexes.map((index) =>
          definitions[metric.name]?.(samples.map((host) => host[index] ?? {})),
        );
        // Where no host has any source of it there is nothing to plan, not even a count.
        if (plan) expectSame(metric.name, actual, expected);
        else expect(expected.filter((found) => found !== undefined && found !== 0)).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
}

const namesOf = (owner: MetricOwner) => catalogueOf(owner).map(({ name }) => name);

describe('an aggregate of an SR', () => {
  it('is what the naive computations have', () => {
    expect(Object.keys(naiveSr(SHORT, SR)).sort()).toEqual(namesOf('sr').sort());
  });

  it('is its definition, whatever is missing', () => {
    expectDefinitions('sr', () => naiveSr(SHORT, SR));
  });
});

describe('an aggregate of a pool', () => {
  it('is what the naive computations have', () => {
    expect(Object.keys(naivePool([])).sort()).toEqual(namesOf('pool').sort());
  });

  it('is its definition, whatever is missing', () => {
    const cpusOf = (host: Columns) =>
      Object.keys(host).filter((source) => /^cpu\d+$/.test(source)).length || undefined;
    expectDefinitions('pool', (hosts) => naivePool(hosts.map(cpusOf)));
  });
});
