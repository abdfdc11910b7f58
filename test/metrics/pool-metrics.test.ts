// The metrics of a pool as askers see them: polls, rings, archives and catalogue together, over scripted hosts.
import { beforeEach, describe, expect, it } from 'vitest';
import { SteppedClock } from '../../src/lib/clock.ts';
import { silentLogger } from '../../src/lib/silent-log.ts';
import type { Arrival, MetricObject, Series, SeriesQuestion } from '../../src/metrics/contract.ts';
import { MetricsTable } from '../../src/metrics/pool-metrics.ts';
import { fails, middleOf, pass, ScriptedHosts, settled } from './scripted-hosts.ts';

const START_MS = 1_799_971_200_000;
const MINUTE_MS = 60_000;
const HOUR_S = 3_600;
const SR = '3c4f12ab-0000-4000-8000-000000000001';

let clock: SteppedClock;
let hosts: ScriptedHosts;
let arrivals: Arrival[];

beforeEach(() => {
  clock = new SteppedClock(START_MS + 30_000);
  hosts = new ScriptedHosts(clock, ['h1', 'h2']);
  for (const [at, host] of hosts.hosts.entries()) {
    host.sources = {
      cpu_avg: () => 0.25 * (at + 1),
      memory_total_kib: () => 100,
      memory_free_kib: () => 40,
      [`read_${SR.slice(0, 8)}`]: (t) => t,
    };
  }
  hosts
    .of('h1')
    .vms.set('v1', { sources: { cpu0: () => 0.5, memory: (t) => t, vbd_xvda_read: (t) => 2 * t } });
  hosts.of('h2').vms.set('v2', { sources: { memory: (t) => -t } });
  arrivals = [];
});

const nowS = () => clock.now() / 1_000;
const vm = (uuid: string): MetricObject => {
  const host = hosts.hosts.find(({ vms }) => vms.has(uuid));
  return { owner: 'vm', uuid, hosts: host ? [host.uuid] : [] };
};
const host = (uuid: string): MetricObject => ({ owner: 'host', uuid, hosts: [uuid] });
const all = () => hosts.targets.map(({ uuid }) => uuid);
const pool = (): MetricObject => ({ owner: 'pool', uuid: 'p', hosts: all() });
const sr = (): MetricObject => ({ owner: 'sr', uuid: SR, hosts: all() });

function question(object: MetricObject, metric: string, more: Partial<SeriesQuestion> = {}): SeriesQuestion {
  return { object, metrics: [metric], fromS: nowS() - 600, toS: nowS(), ...more };
}

/** Runs a table, does `body`, and ends it: nothing may be left. */
async function running(idleIntervalMs: number, body: (table: MetricsTable) => Promise<void>): Promise<void> {
  const table = new MetricsTable({
    pool: 'p',
    clock,
    logger: silentLogger,
    files: () => hosts,
    targets: () => hosts.targets,
    isReady: () => true,
    idleIntervalMs,
    onArrival: (arrival) => arrivals.push(arrival),
    random: () => 0.5,
  });
  const ending = new AbortController();
  const run = table.run(ending.signal);
  try {
    await pass(clock, 6_000, 500);
    await body(table);
  } finally {
    ending.abort();
    await run;
  }
  expect(clock.pending).toBe(0);
}

function one<T>(list: readonly T[]): T {
  const [only] = list;
  if (list.length !== 1 || only === undefined) throw new Error(`${list.length} instead of one`);
  return only;
}

/** Each value that is known is the time of its row, as scripted, times `factor`. */
function expectTimes({ startS, stepS, values }: Series, factor = 1): void {
  for (const [at, value] of values.entries()) {
    if (!Number.isNaN(value)) expect(value).toBe(factor * middleOf(startS + at * stepS, stepS));
  }
}

const known = ({ values }: Series) => values.filter((value) => !Number.isNaN(value)).length;

describe('the latest value', () => {
  it('does not come and go between the polls of a host that nobody watches', async () => {
    await running(5 * MINUTE_MS, async (table) => {
      let seen = 0;
      for (let step = 0; step < 60; step += 1) {
        // Who asks would have it polled more often.
        const asked = step % 12 === 11;
        if (asked) {
          expect(table.value(host('h1'), 'CPU_USAGE')).toBe(25);
          expect(table.latest(vm('v1'), { metrics: ['MEMORY_TOTAL'] })).toHaveLength(1);
          seen += 1;
        }
        await pass(clock, 20_000, 5_000);
      }
      expect(seen).toBe(5);
    });
  });

  it('is there just before a poll, for hosts that are polled once a minute', async () => {
    await running(MINUTE_MS, async (table) => {
      await pass(clock, 3 * MINUTE_MS, 1_000);
      const last = hosts.askedOf('h1').at(-1)?.atMs ?? 0;
      await pass(clock, last + 59_750 - clock.monotonic(), 250);
      expect(hosts.askedOf('h1').at(-1)?.atMs).toBe(last);
      expect(table.value(host('h1'), 'CPU_USAGE')).toBe(25);
    });
  });

  it('keeps its host polled, once it was asked for', async () => {
    await running(0, async (table) => {
      expect(hosts.asked).toEqual([]);
      // Nothing is known yet, but it was asked.
      expect(table.value(vm('v1'), 'CPU_USAGE')).toBeNull();
      await settled();
      expect(table.value(vm('v1'), 'CPU_USAGE')).toBe(50);
      expect(hosts.askedOf('h2')).toEqual([]);
    });
  });

  it('is null some time after its host has failed, which is told to who has shown it', async () => {
    await running(0, async (table) => {
      table.watch(host('h1'));
      await pass(clock, 10_000, 500);
      expect(table.value(vm('v1'), 'CPU_USAGE')).toBe(50);
      hosts.of('h1').answer = fails();
      arrivals = [];
      await pass(clock, 3 * MINUTE_MS, 1_000);
      expect(arrivals.at(-1)).toEqual({ host: 'h1', owners: expect.arrayContaining(['h1', 'v1']) });
      expect(table.value(vm('v1'), 'CPU_USAGE')).toBeNull();
    });
  });

  it('of a VM that was shut down is null once its host tells of it no more', async () => {
    await running(MINUTE_MS, async (table) => {
      table.watch(host('h1'));
      await pass(clock, 10_000, 500);
      hosts.of('h1').vms.delete('v1');
      await pass(clock, 10_000, 500);
      expect(table.value(vm('v1'), 'CPU_USAGE')).toBeNull();
      expect(table.latest(vm('v1'), { metrics: ['MEMORY_TOTAL'] })).toEqual([]);
    });
  });

  it('of a VM whose host the asker may not see is known all the same', async () => {
    await running(MINUTE_MS, async (table) => {
      expect(table.value({ owner: 'vm', uuid: 'v1', hosts: [] }, 'CPU_USAGE')).toBe(50);
      expect(table.statusOf('h1')?.isWatched).toBe(true);
    });
  });
});

describe('a VM that moves', () => {
  it('has one series, whoever tells it, and no gap but for the move', async () => {
    await running(0, async (table) => {
      for (const uuid of all()) table.watch(host(uuid));
      await pass(clock, MINUTE_MS, 500);
      const v1 = hosts.of('h1').vms.get('v1');
      if (!v1) throw new Error('no VM');
      hosts.of('h2').vms.set('v1', v1);
      hosts.of('h1').vms.delete('v1');
      await pass(clock, MINUTE_MS, 500);
      expect(vm('v1').hosts).toEqual(['h2']);
      const memory = one(table.series(question(vm('v1'), 'MEMORY_TOTAL')) as readonly Series[]);
      expectTimes(memory);
      expect(known(memory)).toBeGreaterThanOrEqual(119);
      expect(table.value(vm('v1'), 'CPU_USAGE')).toBe(50);
    });
  });

  it('has its minutes from before, also where its former host was not polled', async () => {
    await running(0, async (table) => {
      table.watch(host('h2'));
      await pass(clock, MINUTE_MS, 500);
      hosts.of('h1').vms.delete('v1');
      hosts.of('h2').vms.set('v1', { sources: { memory: (t) => t } });
      await pass(clock, 10_000, 500);
      const asked = question(vm('v1'), 'MEMORY_TOTAL', { fromS: nowS() - 2 * HOUR_S });
      const memory = one(table.series(asked) as readonly Series[]);
      expect(memory.stepS).toBe(60);
      expect(known(memory)).toBeGreaterThanOrEqual(118);
    });
  });

  it('gets a new disk: it has a series of its own, unknown before', async () => {
    await running(0, async (table) => {
      table.watch(host('h1'));
      await pass(clock, MINUTE_MS, 500);
      const v1 = hosts.of('h1').vms.get('v1');
      if (v1) v1.sources.vbd_xvdb_read = (t) => 3 * t;
      const from = nowS();
      await pass(clock, MINUTE_MS, 500);
      const [first, second] = table.series(question(vm('v1'), 'VBD_READ', { fromS: from - 300 })) as Series[];
      expect([first?.device, second?.device]).toEqual(['xvda', 'xvdb']);
      if (first) expectTimes(first, 2);
      if (second) expectTimes(second, 3);
      expect(second?.values.length).toBe(first?.values.length);
      expect(Number.isNaN(second?.values[0])).toBe(true);
      expect(Number.isNaN(second?.values.at(-1))).toBe(false);
    });
  });
});

describe('series', () => {
  it('of hosts that are polled are answered at once, without asking anybody', async () => {
    await running(0, async (table) => {
      for (const uuid of all()) table.watch(host(uuid));
      await pass(clock, MINUTE_MS, 500);
      const before = hosts.asked.length;
      for (const last of [600, HOUR_S, 2 * HOUR_S - 60]) {
        const series = table.series(question(vm('v1'), 'MEMORY_TOTAL', { fromS: nowS() - last }));
        expectTimes(one(series as readonly Series[]));
        expect(known(one(series as readonly Series[]))).toBeGreaterThanOrEqual(
          last / (last > 600 ? 60 : 5) - 2,
        );
      }
      expect(one((await table.series(question(pool(), 'HOSTS_REPORTING'))) as Series[]).values.at(-1)).toBe(
        2,
      );
      expect(hosts.asked.length).toBe(before);
    });
  });

  it('of hosts that are not polled come from their archives, in any step', async () => {
    await running(0, async (table) => {
      for (const [step, age] of [
        [5, 500],
        [60, 7_000],
        [3_600, 160 * HOUR_S],
        [86_400, 300 * 24 * HOUR_S],
      ] as const) {
        const series = one(await table.series(question(vm('v1'), 'MEMORY_TOTAL', { fromS: nowS() - age })));
        expect(series.stepS).toBe(step);
        expectTimes(series);
        expect(known(series)).toBeGreaterThanOrEqual(Math.floor(age / step) - 3);
      }
    });
  });

  it.each([5, 60] as const)(
    'in steps of %s s reach back as far as those are kept, however far is asked',
    async (step) => {
      await running(0, async (table) => {
        const asked = () => question(vm('v1'), 'MEMORY_TOTAL', { fromS: nowS() - 300 * 24 * HOUR_S, step });
        const fetched = one(await table.series(asked()));
        expect(fetched.stepS).toBe(step);
        expect(fetched.values.length).toBeLessThanOrEqual(121);
        expect(known(fetched)).toBeGreaterThanOrEqual(115);
        table.watch(host('h1'));
        await pass(clock, 10_000, 500);
        const kept = one(table.series(asked()) as readonly Series[]);
        expect(kept.values.length).toBeLessThanOrEqual(121);
        expect(known(kept)).toBeGreaterThanOrEqual(118);
      });
    },
  );

  it('have MIN and MAX of what hosts record, in steps of a minute and more', async () => {
    await running(0, async (table) => {
      const ask = (object: MetricObject, metric: string, more: Partial<SeriesQuestion> = {}) =>
        table.series(question(object, metric, { cf: 'MAX', ...more }));
      expect(one(await ask(host('h1'), 'MEMORY_TOTAL')).stepS).toBe(60);
      expect(hosts.asked.at(-1)?.query).toMatchObject({ cf: 'MAX', vm_uuid: 'none' });
      expect(() => ask(vm('v1'), 'MEMORY_TOTAL')).toThrow('hosts only');
      expect(() => ask(host('h1'), 'MEMORY_TOTAL', { step: 5 })).toThrow('60 s or more');
      expect(() => ask(host('h1'), 'MEMORY_USED')).toThrow('several sources');
    });
  });

  it('cannot be asked of metrics that the class does not have', async () => {
    await running(0, async (table) => {
      expect(() => table.series(question(vm('v1'), 'LOAD_AVERAGE'))).toThrow('there is no metric');
      expect(() => table.series({ ...question(pool(), 'CPU_USAGE'), metrics: [], sources: ['x'] })).toThrow(
        'hosts and VMs',
      );
    });
  });

  it('of a VM whose host cannot be reached are refused by the archives, and its host is named', async () => {
    await running(0, async (table) => {
      hosts.of('h1').answer = fails();
      const asked = question(vm('v1'), 'MEMORY_TOTAL', { fromS: nowS() - 24 * HOUR_S });
      await expect(table.series(asked)).rejects.toMatchObject({ failure: 'UNREACHABLE' });
      const elsewhere = { owner: 'vm', uuid: 'v7', hosts: ['h7'] } as const;
      await expect(table.series({ ...asked, object: elsewhere })).rejects.toThrow('h7');
    });
  });

  it('of a VM that runs nowhere come from the archive that the coordinator keeps', async () => {
    hosts.halted.set('v9', { sources: { memory: (t) => t } });
    await running(MINUTE_MS, async (table) => {
      const series = one(
        await table.series(question(vm('v9'), 'MEMORY_TOTAL', { fromS: nowS() - 5 * HOUR_S })),
      );
      expectTimes(series);
      expect(known(series)).toBe(5);
      expect(await table.series(question(vm('v8'), 'MEMORY_TOTAL'))).toEqual([]);
    });
  });

  it('have what they cost told before they are made, and are not made when it is too much', async () => {
    await running(0, async (table) => {
      const spent: (number | string)[] = [];
      const budget = {
        spendValues: (count: number) => void spent.push(count),
        spendArchive: (key: string) => void spent.push(key),
      };
      await table.series({ ...question(pool(), 'MEMORY_USED', { fromS: nowS() - 24 * HOUR_S }), budget });
      expect(spent).toEqual(['h1 3600 AVERAGE', 'h2 3600 AVERAGE', 24]);
      const before = hosts.asked.length;
      const none = {
        ...budget,
        spendArchive: () => {
          throw new RangeError('too much');
        },
      };
      const refused = question(pool(), 'MEMORY_USED', { fromS: nowS() - 100 * 24 * HOUR_S, budget: none });
      await expect(table.series(refused)).rejects.toThrow('too much');
      expect(hosts.asked.length).toBe(before);
    });
  });
});

describe('sums over hosts', () => {
  const hoursOf = (table: MetricsTable, object: MetricObject, metric: string) =>
    table.series(question(object, metric, { fromS: nowS() - 24 * HOUR_S }));

  it('do without the archive of a host that does not answer, and tell of how many they are made', async () => {
    await running(0, async (table) => {
      expect(one(await hoursOf(table, pool(), 'HOSTS_REPORTING')).values.at(-1)).toBe(2);
      clock.advance(10 * MINUTE_MS);
      hosts.of('h2').answer = fails();
      expect(one(await hoursOf(table, pool(), 'HOSTS_REPORTING')).values.at(-1)).toBe(1);
      expect(one(await hoursOf(table, pool(), 'MEMORY_TOTAL')).values.at(-1)).toBe(102_400);
      expect(known(one(await hoursOf(table, sr(), 'READ')))).toBeGreaterThanOrEqual(23);
      hosts.of('h1').answer = fails();
      clock.advance(10 * MINUTE_MS);
      await expect(hoursOf(table, pool(), 'MEMORY_TOTAL')).rejects.toThrow('on purpose');
    });
  });

  it('are of one step, though a host has to answer from a coarser archive', async () => {
    // Its clock is ahead, and nobody knows: what was asked back is just too far for it.
    hosts.of('h2').skewS = 2 * HOUR_S;
    await running(0, async (table) => {
      const asked = question(pool(), 'HOSTS_REPORTING', { fromS: nowS() - 168 * HOUR_S + 60, step: 3_600 });
      const series = one(await table.series(asked));
      expect(series.values.at(-2)).toBe(2);
    });
  });

  it('are answered from the rings though one host is down', async () => {
    await running(0, async (table) => {
      for (const uuid of all()) table.watch(host(uuid));
      await pass(clock, MINUTE_MS, 500);
      const down = { ...pool(), hosts: [...all(), 'h3'] };
      hosts.of('h2').answer = fails();
      await pass(clock, 3 * MINUTE_MS, 1_000);
      const before = hosts.asked.length;
      const series = table.series(question(down, 'HOSTS_REPORTING'));
      expect(series).not.toBeInstanceOf(Promise);
      expect(one(series as readonly Series[]).values.at(-1)).toBe(1);
      expect(hosts.asked.length).toBe(before);
    });
  });
});

describe('what is remembered', () => {
  it('is that of hosts and VMs that are there, however many come and go', async () => {
    await running(MINUTE_MS, async (table) => {
      table.watch(host('h1'));
      let most = 0;
      for (let day = 0; day < 25; day += 1) {
        const { vms } = hosts.of('h1');
        vms.clear();
        for (let at = 0; at < 20; at += 1) vms.set(`v${day}-${at}`, { sources: { memory: () => day } });
        await pass(clock, 10 * MINUTE_MS, 30_000);
        for (const uuid of vms.keys()) table.value(vm(uuid), 'MEMORY_TOTAL');
        // Somebody looks at one of yesterday as well.
        table.value({ owner: 'vm', uuid: `v${day - 1}-0`, hosts: ['h1'] }, 'MEMORY_TOTAL');
        if (day === 10) most = table.remembered;
      }
      expect(table.remembered).toBeLessThanOrEqual(most + 5);
      hosts.hosts.splice(0);
      await pass(clock, 40 * MINUTE_MS, 60_000);
      hosts.hosts.push(...new ScriptedHosts(clock, ['h3']).hosts);
      await pass(clock, 10 * MINUTE_MS, 60_000);
      expect(table.remembered).toBeLessThanOrEqual(5);
    });
  });
});
