import { describe, expect, it } from 'vitest';
import { SteppedClock, systemClock } from '../../../src/lib/clock.ts';
import type { LatestSample, MetricChoice, MetricObject } from '../../../src/metrics/contract.ts';
import { ExpositionLimitError } from '../../../src/metrics/export/exposition.ts';
import { type ExportedPool, gatherExposition } from '../../../src/query/export/gather.ts';
import { type TestPool, TestPools, uuidOf } from '../../helpers/estate.ts';
import { readExposition } from '../../helpers/exposition.ts';
import { ToldMetrics } from '../../helpers/metrics.ts';

const SAMPLE = { deviceKind: null, device: null, source: null, timeS: 1, value: 50 } as const;
const usage: LatestSample = { ...SAMPLE, metric: 'CPU_USAGE', unit: 'PERCENT' };

/** Tells the same samples of each object of an owner, and remembers who was asked for. */
class OwnerMetrics extends ToldMetrics {
  readonly objects: MetricObject[] = [];
  readonly #samples: Partial<Record<MetricObject['owner'], readonly LatestSample[]>>;

  constructor(samples: Partial<Record<MetricObject['owner'], readonly LatestSample[]>>) {
    super();
    this.#samples = samples;
  }

  override latest(object?: MetricObject, _choice?: MetricChoice): readonly LatestSample[] {
    if (!object) return [];
    this.objects.push(object);
    return this.#samples[object.owner] ?? [];
  }
}

async function gathered(pools: readonly ExportedPool[], maxSamples = 1_000) {
  const exposition = await gatherExposition({ pools, maxSamples, clock: systemClock });
  const text = Buffer.concat(exposition.chunks('openMetrics')).toString('utf8');
  return readExposition(text, 'openMetrics');
}

function exported(pool: TestPool, metrics = new OwnerMetrics({ vm: [usage] })) {
  return { store: pool.store, metrics };
}

function poolWithHost(key = 'p'): TestPool {
  const pool = new TestPools().start(key);
  pool.add('VM', 'web', {
    nameLabel: 'a "web"\nserver',
    powerState: 'RUNNING',
    residentOn: `${key}-host`,
  });
  return pool;
}

const ofPool = { pool: uuidOf('p/p-pool'), pool_name: 'p' };
const ofWeb = { ...ofPool, vm: uuidOf('p/web'), vm_name: 'a "web"\nserver', control_domain: 'false' };

describe('gathering an exposition', () => {
  it('says of whom a sample is, and where VMs run', async () => {
    const families = await gathered([exported(poolWithHost())]);
    expect(families.get('xen_vm_cpu_usage_ratio')?.samples).toEqual([
      { name: 'xen_vm_cpu_usage_ratio', labels: ofWeb, value: 0.5 },
    ]);
    expect(families.get('xen_vm')?.samples).toEqual([
      {
        name: 'xen_vm_info',
        labels: { ...ofWeb, host: uuidOf('p/p-host'), host_name: 'p host' },
        value: 1,
      },
    ]);
  });

  it('takes VMs that have a domain, and tells control domains from the others', async () => {
    const pool = poolWithHost();
    pool.add('VM', 'dom0', { powerState: 'RUNNING', isControlDomain: true });
    pool.add('VM', 'paused', { powerState: 'PAUSED' });
    pool.add('VM', 'halted', { powerState: 'HALTED' });
    pool.add('VM', 'suspended', { powerState: 'SUSPENDED' });
    pool.add('VM', 'template', { powerState: 'RUNNING', isATemplate: true });
    pool.add('VM', 'snapshot', { powerState: 'RUNNING', isASnapshot: true });
    const { samples = [] } = (await gathered([exported(pool)])).get('xen_vm_cpu_usage_ratio') ?? {};
    const found = samples.map(({ labels }) => [labels.vm, labels.control_domain]);
    expect(found.sort()).toEqual(
      [
        [uuidOf('p/web'), 'false'],
        [uuidOf('p/dom0'), 'true'],
        [uuidOf('p/paused'), 'false'],
      ].sort(),
    );
  });

  it('asks the hosts that tell of an object, so that they stay polled', async () => {
    const metrics = new OwnerMetrics({});
    await gathered([exported(poolWithHost(), metrics)]);
    const host = uuidOf('p/p-host');
    expect(metrics.objects.map(({ owner, hosts }) => [owner, hosts])).toEqual([
      ['pool', [host]],
      ['host', [host]],
      ['vm', [host]],
    ]);
  });

  it('finds SRs by what sources have of their uuids, unless two begin alike', async () => {
    const pool = poolWithHost();
    pool.add('SR', 'one', { uuid: '11111111-0000-0000-0000-000000000001', nameLabel: 'one' });
    pool.add('SR', 'two', { uuid: '22222222-0000-0000-0000-000000000002', nameLabel: 'two' });
    pool.add('SR', 'too', { uuid: '22222222-0000-0000-0000-000000000003', nameLabel: 'too' });
    const read = { ...SAMPLE, metric: 'SR_READ', unit: 'BYTES_PER_SECOND', deviceKind: 'SR' } as const;
    const samples = ['11111111', '22222222', '33333333'].map((device) => ({ ...read, device }));
    const families = await gathered([exported(pool, new OwnerMetrics({ host: samples }))]);
    const family = families.get('xen_host_sr_read_bytes_per_second');
    expect(family?.samples.map(({ labels }) => [labels.sr, labels.sr_name, labels.host_name])).toEqual([
      ['11111111-0000-0000-0000-000000000001', 'one', 'p host'],
      ['22222222', '', 'p host'],
      ['33333333', '', 'p host'],
    ]);
  });

  it('tells of a pool once, however many of its servers are configured, and of no pool that is not read', async () => {
    const one = poolWithHost();
    const same = poolWithHost();
    const other = poolWithHost('q');
    const empty = new TestPools().start('r');
    empty.delete('pool', 'r-pool');
    const pools = [one, same, other, empty].map((pool) => exported(pool));
    const { samples = [] } = (await gathered(pools)).get('xen_vm_cpu_usage_ratio') ?? {};
    expect(samples.map(({ labels }) => labels.pool_name)).toEqual(['p', 'q']);
  });

  it('leaves out what has no metric in the catalogue', async () => {
    const raw = { ...usage, metric: null, source: 'of a plugin' };
    const families = await gathered([exported(poolWithHost(), new OwnerMetrics({ vm: [raw] }))]);
    expect([...families.keys()]).toEqual(['xen_vm']);
  });

  it('refuses more samples than one answer may have', async () => {
    await expect(gathered([exported(poolWithHost())], 1)).rejects.toThrow(ExpositionLimitError);
    expect((await gathered([exported(poolWithHost())], 2)).size).toBe(2);
  });

  it('lets others have their turns between objects', async () => {
    const clock = new SteppedClock(0);
    const pool = poolWithHost();
    // Each object takes longer than a turn may.
    const metrics = new OwnerMetrics({});
    const latest = metrics.latest.bind(metrics);
    metrics.latest = (...question) => {
      clock.advance(1_000);
      return latest(...question);
    };
    let turns = 0;
    let isOver = false;
    const count = () => {
      turns += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    await gatherExposition({ pools: [exported(pool, metrics)], maxSamples: 10, clock });
    isOver = true;
    expect(turns).toBeGreaterThanOrEqual(metrics.objects.length - 1);
  });
});
