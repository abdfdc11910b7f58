// Who is polled when, with what, and what becomes of it: one fetcher over scripted hosts, on a stepped clock.
import { beforeEach, describe, expect, it } from 'vitest';
import { SteppedClock } from '../../../src/lib/clock.ts';
import type { Logger } from '../../../src/lib/log.ts';
import { silentLogger } from '../../../src/lib/silent-log.ts';
import { MetricsFetcher } from '../../../src/metrics/fetch/fetcher.ts';
import { FETCH_LIMITS } from '../../../src/metrics/fetch/limits.ts';
import type { RrdUpdates } from '../../../src/metrics/rrd/updates-parser.ts';
import { fails, hangs, pass, ScriptedHosts, settled } from '../scripted-hosts.ts';

const START_MS = 1_800_000_000_000;
const MINUTE_MS = 60_000;

let clock: SteppedClock;
let hosts: ScriptedHosts;
let rows: { readonly host: string; readonly updates: RrdUpdates }[];
let ready: boolean;
let draws: number[];

beforeEach(() => {
  clock = new SteppedClock(START_MS);
  hosts = new ScriptedHosts(clock, ['h1']);
  rows = [];
  ready = true;
  draws = [];
});

interface Choice {
  readonly idleIntervalMs?: number;
  readonly logger?: Logger;
  readonly onRows?: (host: string, updates: RrdUpdates) => void;
}

function fetcherOf({
  idleIntervalMs = MINUTE_MS,
  logger = silentLogger,
  onRows,
}: Choice = {}): MetricsFetcher {
  return new MetricsFetcher({
    pool: 'p',
    clock,
    logger,
    files: () => hosts,
    targets: () => hosts.targets,
    isReady: () => ready,
    idleIntervalMs,
    onRows: onRows ?? ((host, updates) => rows.push({ host, updates })),
    random: () => draws.shift() ?? 0.5,
  });
}

/** Runs a fetcher, does `body`, and ends it: nothing may be left. */
async function running(fetcher: MetricsFetcher, body: () => Promise<void>): Promise<void> {
  const ending = new AbortController();
  const run = fetcher.run(ending.signal);
  try {
    await settled();
    await body();
  } finally {
    ending.abort();
    await run;
  }
  expect(clock.pending).toBe(0);
  expect(hosts.running).toBe(0);
}

/** When the samples of a host were asked for, in seconds from the start; not its minutes. */
function pollsOf(host: string): number[] {
  return hosts
    .askedOf(host)
    .filter(({ query }) => query.interval === '5')
    .map(({ atMs }) => atMs / 1_000);
}

const startsOf = (host: string) =>
  hosts.askedOf(host).map(({ query }) => `${query.start}/${query.interval}${query.vm_uuid ?? ''}`);
const gaps = (times: readonly number[]) => times.slice(1).map((time, at) => time - (times[at] ?? 0));
const S0 = START_MS / 1_000;

describe('the pace of polls', () => {
  it('is the slow one for a host that nobody watches, from a first poll within 5 s on', async () => {
    await running(fetcherOf(), async () => {
      await pass(clock, 4 * MINUTE_MS);
      const polls = pollsOf('h1');
      expect(polls[0]).toBeLessThanOrEqual(5);
      expect(gaps(polls.slice(1)).every((gap) => gap === 60)).toBe(true);
      expect(polls.length).toBeGreaterThanOrEqual(4);
    });
  });

  it('is 5 s for one that is watched, until the last watcher goes', async () => {
    const fetcher = fetcherOf();
    await running(fetcher, async () => {
      await pass(clock, MINUTE_MS);
      const [first, second] = [fetcher.watch('h1'), fetcher.watch('h1')];
      const from = clock.monotonic() / 1_000;
      await settled();
      await pass(clock, 20_000);
      first();
      // A second time says nothing: it is not the other's watch that ends.
      first();
      await pass(clock, 20_000);
      const watched = pollsOf('h1').filter((time) => time >= from);
      expect(watched[0]).toBe(from);
      expect(gaps(watched.slice(1)).every((gap) => gap === 5)).toBe(true);
      expect(watched.length).toBeGreaterThanOrEqual(8);
      expect(fetcher.statusOf('h1')?.isWatched).toBe(true);
      second();
      expect(fetcher.statusOf('h1')?.isWatched).toBe(false);
      await pass(clock, 6_000);
      const before = pollsOf('h1').length;
      await pass(clock, 3 * MINUTE_MS);
      expect(pollsOf('h1').length - before).toBe(3);
    });
  });

  it('is none at all where idle hosts are not to be polled, and starts at once with a watcher', async () => {
    const fetcher = fetcherOf({ idleIntervalMs: 0 });
    await running(fetcher, async () => {
      await pass(clock, MINUTE_MS);
      expect(hosts.asked).toEqual([]);
      for (const _time of [1, 2]) {
        const before = pollsOf('h1').length;
        const release = fetcher.watch('h1');
        await settled();
        expect(pollsOf('h1').length).toBe(before + 1);
        await pass(clock, 10_000);
        expect(pollsOf('h1').length).toBeGreaterThanOrEqual(before + 2);
        release();
        await pass(clock, 5_000);
        const then = pollsOf('h1').length;
        await pass(clock, MINUTE_MS);
        expect(pollsOf('h1').length).toBe(then);
      }
    });
  });

  it('follows a question for a minute, and not longer', async () => {
    const fetcher = fetcherOf({ idleIntervalMs: 0 });
    await running(fetcher, async () => {
      fetcher.touch('h1');
      await settled();
      expect(pollsOf('h1')).toEqual([0]);
      await pass(clock, FETCH_LIMITS.interestMs);
      const asked = pollsOf('h1').length;
      expect(asked).toBeGreaterThanOrEqual(12);
      await pass(clock, MINUTE_MS);
      expect(pollsOf('h1').length).toBeLessThanOrEqual(asked + 1);
    });
  });

  it('is not hastened for a host that was polled within the step', async () => {
    const fetcher = fetcherOf();
    await running(fetcher, async () => {
      await pass(clock, 5_000);
      const [first = 0] = pollsOf('h1');
      for (let time = 0; time < 10; time += 1) {
        fetcher.watch('h1')();
        fetcher.touch('h1');
        await pass(clock, 100, 50);
      }
      await pass(clock, 5_000);
      expect(pollsOf('h1')[1]).toBeGreaterThanOrEqual(first + 5);
    });
  });

  it('gives each host a moment of its own, even after all of them were wanted at once', async () => {
    const names = Array.from({ length: 10 }, (_, at) => `h${at}`);
    hosts = new ScriptedHosts(clock, names);
    draws = names.map((_, at) => at / 10);
    const fetcher = fetcherOf();
    await running(fetcher, async () => {
      await pass(clock, 90_000, 500);
      for (const name of names) fetcher.watch(name);
      await pass(clock, 30_000, 500);
      const last = names.map((name) => pollsOf(name).at(-1));
      expect(new Set(last).size).toBe(10);
    });
  });

  it('leaves a slow host a pause between its answer and the next poll', async () => {
    hosts.of('h1').delayMs = 6_000;
    const fetcher = fetcherOf();
    fetcher.watch('h1');
    await running(fetcher, async () => {
      await pass(clock, MINUTE_MS);
      expect(gaps(pollsOf('h1').slice(1)).every((gap) => gap >= 7)).toBe(true);
    });
  });

  it('stands still while the pool is not in sync, and goes on afterwards', async () => {
    ready = false;
    await running(fetcherOf(), async () => {
      await pass(clock, MINUTE_MS);
      expect(hosts.asked).toEqual([]);
      ready = true;
      await pass(clock, 5_000);
      expect(pollsOf('h1')).toHaveLength(1);
    });
  });
});

describe('what is asked', () => {
  it('is ten minutes of samples and two hours of minutes first, then what comes after the last row', async () => {
    const fetcher = fetcherOf();
    fetcher.watch('h1');
    await running(fetcher, async () => {
      await pass(clock, 20_000);
      const [samples, minutes, ...then] = startsOf('h1');
      expect([samples, minutes]).toEqual(['-600/5', '-7200/60']);
      expect(then.length).toBeGreaterThanOrEqual(3);
      const asked = hosts.askedOf('h1').slice(2);
      for (const { query, atMs } of asked) {
        expect(Number(query.start)).toBeLessThanOrEqual(S0 + atMs / 1_000);
        expect(query).toMatchObject({ cf: 'AVERAGE', host: 'true' });
      }
    });
  });

  it('brings every row once, oldest first', async () => {
    const fetcher = fetcherOf();
    fetcher.watch('h1');
    await running(fetcher, async () => {
      await pass(clock, 2 * MINUTE_MS, 500);
      const times = rows
        .filter(({ updates }) => updates.step === 5)
        .flatMap(({ updates }) => [...updates.times]);
      expect(gaps(times).every((gap) => gap === 5)).toBe(true);
      expect(times.length).toBeGreaterThan(140);
    });
  });

  it('is ten minutes again, and the minutes with them, after a silence longer than samples are kept', async () => {
    const fetcher = fetcherOf({ idleIntervalMs: 0 });
    await running(fetcher, async () => {
      fetcher.touch('h1');
      await settled();
      await pass(clock, 12 * MINUTE_MS, 5_000);
      const before = hosts.askedOf('h1').length;
      fetcher.touch('h1');
      await settled();
      expect(startsOf('h1').slice(before)).toEqual(['-600/5', '-7200/60']);
    });
  });

  it('is less far back where ten minutes are too much', async () => {
    const host = hosts.of('h1');
    host.answer = fails('TOO_LARGE');
    const fetcher = fetcherOf();
    fetcher.watch('h1');
    await running(fetcher, async () => {
      await pass(clock, 5 * MINUTE_MS, 1_000);
      expect(startsOf('h1').slice(0, 6)).toEqual(['-600/5', '-300/5', '-150/5', '-75/5', '-60/5', '-60/5']);
      expect(fetcher.statusOf('h1')?.error?.code).toBe('TOO_LARGE');
      host.answer = undefined;
      await pass(clock, 70_000, 1_000);
      expect(fetcher.statusOf('h1')?.error).toBeNull();
    });
  });

  it('does without the minutes of a host that cannot tell them, after some tries', async () => {
    const host = hosts.of('h1');
    const fetcher = fetcherOf();
    fetcher.watch('h1');
    const inner = new ScriptedHosts(clock, ['h1']);
    host.answer = (request) => {
      if (request.query.interval === '60') return fails('TIMEOUT')();
      return inner.fetchFile(request).then(String);
    };
    await running(fetcher, async () => {
      await pass(clock, MINUTE_MS, 500);
      expect(fetcher.statusOf('h1')).toMatchObject({ error: null });
      expect(startsOf('h1').filter((start) => start.endsWith('/60'))).toHaveLength(FETCH_LIMITS.minutesTries);
      expect(rows.length).toBeGreaterThan(10);
    });
  });

  it('is the minutes of a VM that comes, since it brings its archive along', async () => {
    const host = hosts.of('h1');
    host.vms.set('v1', { sources: { memory: () => 1 } });
    const fetcher = fetcherOf();
    fetcher.watch('h1');
    await running(fetcher, async () => {
      await pass(clock, 20_000, 500);
      host.vms.set('v2', { sources: { memory: (t) => t } });
      await pass(clock, 20_000, 500);
      expect(startsOf('h1').filter((start) => start.includes('v'))).toEqual(['-7200/60v2']);
      const minutes = rows.filter(({ updates }) => updates.step === 60).at(-1)?.updates;
      expect(minutes?.columns.map(({ uuid }) => uuid)).toEqual(['v2']);
      expect(minutes?.times.length).toBeGreaterThanOrEqual(119);
      for (const vm of ['v3', 'v4', 'v5', 'v6', 'v7']) host.vms.set(vm, { sources: { memory: () => 3 } });
      await pass(clock, 20_000, 500);
      expect(startsOf('h1').filter((start) => start.endsWith('/60'))).toEqual(['-7200/60', '-7200/60']);
    });
  });
});

describe('a host that fails', () => {
  it('delays nobody, is tried again after growing waits, and recovers', async () => {
    hosts = new ScriptedHosts(clock, ['bad', 'good']);
    hosts.of('bad').answer = fails();
    const fetcher = fetcherOf();
    for (const name of ['bad', 'good']) fetcher.watch(name);
    await running(fetcher, async () => {
      await pass(clock, 4 * MINUTE_MS, 500);
      expect(gaps(pollsOf('good').slice(1)).every((gap) => gap === 5)).toBe(true);
      const waits = gaps(pollsOf('bad'));
      expect(waits.length).toBeGreaterThanOrEqual(5);
      expect(waits.every((wait, at) => at === 0 || wait >= (waits[at - 1] ?? 0) - 1)).toBe(true);
      expect(Math.max(...waits)).toBeLessThanOrEqual(FETCH_LIMITS.retryMs.max / 1_000 + 1);
      expect(fetcher.statusOf('bad')).toMatchObject({
        error: { code: 'UNREACHABLE', message: 'on purpose' },
        polledAtMs: null,
      });
      hosts.of('bad').answer = undefined;
      await pass(clock, MINUTE_MS, 500);
      expect(fetcher.statusOf('bad')?.error).toBeNull();
      const recovered = pollsOf('bad').length;
      await pass(clock, 20_000, 500);
      expect(pollsOf('bad').length - recovered).toBe(4);
      expect(gaps(pollsOf('bad').slice(recovered)).every((gap) => gap === 5)).toBe(true);
    });
  });

  it('is not asked sooner because somebody watches it', async () => {
    hosts.of('h1').answer = fails();
    const fetcher = fetcherOf();
    await running(fetcher, async () => {
      await pass(clock, 3 * MINUTE_MS, 1_000);
      const before = hosts.asked.length;
      for (let time = 0; time < 20; time += 1) {
        fetcher.touch('h1');
        fetcher.watch('h1')();
        await settled();
      }
      expect(hosts.asked.length).toBe(before);
    });
  });

  it('may hang: the others are polled meanwhile, also when more hang than may be polled at a time', async () => {
    const names = Array.from({ length: FETCH_LIMITS.inFlight * 2 }, (_, at) => `bad${at}`);
    hosts = new ScriptedHosts(clock, [...names, 'good']);
    // As the transport ends it.
    for (const name of names) {
      hosts.of(name).answer = async ({ signal }) => {
        await clock.sleep(FETCH_LIMITS.pollMs, signal);
        return fails('TIMEOUT')();
      };
    }
    const fetcher = fetcherOf();
    for (const name of [...names, 'good']) fetcher.watch(name);
    await running(fetcher, async () => {
      // All of them are new: nobody knows yet which ones hang.
      await pass(clock, 3 * FETCH_LIMITS.pollMs, 1_000);
      const before = clock.monotonic() / 1_000;
      await pass(clock, 5 * MINUTE_MS, 1_000);
      expect(gaps(pollsOf('good').filter((time) => time > before)).every((gap) => gap <= 6)).toBe(true);
      expect(hosts.mostAtOnce).toBeLessThanOrEqual(FETCH_LIMITS.inFlight);
    });
  });

  it.each([
    ['no XML', 'not even XML'],
    ['another document', '<html><body>It works!</body></html>'],
    ['nothing', ''],
  ])('answers %s: BAD_ANSWER, tried again later', async (_what, answer) => {
    hosts.of('h1').answer = () => answer;
    const fetcher = fetcherOf();
    fetcher.watch('h1');
    await running(fetcher, async () => {
      await pass(clock, MINUTE_MS);
      expect(fetcher.statusOf('h1')?.error).toMatchObject({
        code: 'BAD_ANSWER',
        message: expect.any(String),
      });
      expect(hosts.asked.length).toBeLessThanOrEqual(6);
      expect(rows).toEqual([]);
    });
  });

  it('by a fault of ours is told as an error, and polls go on', async () => {
    const logged: unknown[] = [];
    const logger = {
      ...silentLogger,
      error: (details: unknown) => logged.push(details),
    } as unknown as Logger;
    let isBroken = true;
    const fetcher = fetcherOf({
      logger,
      onRows: (host, updates) => {
        if (isBroken) throw new TypeError('a bug');
        rows.push({ host, updates });
      },
    });
    fetcher.watch('h1');
    await running(fetcher, async () => {
      await pass(clock, 5_000);
      expect(logged).toEqual([
        expect.objectContaining({ pool: 'p', host: 'h1', err: expect.any(TypeError) }),
      ]);
      expect(fetcher.statusOf('h1')?.error).toMatchObject({
        code: 'INTERNAL',
        message: expect.not.stringContaining('bug'),
      });
      isBroken = false;
      await pass(clock, 20_000);
      expect(rows.length).toBeGreaterThan(0);
    });
  });
});

describe('the hosts of the pool', () => {
  it('come and go: new ones are polled within 5 s, those that left never again', async () => {
    const fetcher = fetcherOf();
    await running(fetcher, async () => {
      await pass(clock, 10_000);
      const [h1] = hosts.hosts.splice(0, 1, new ScriptedHosts(clock, ['h2']).of('h2'));
      expect(h1?.uuid).toBe('h1');
      await pass(clock, 7_000);
      expect(pollsOf('h2')).toHaveLength(1);
      expect(fetcher.statusOf('h1')).toBeUndefined();
      const before = pollsOf('h1').length;
      await pass(clock, 2 * MINUTE_MS);
      expect(pollsOf('h1').length).toBe(before);
    });
  });

  it('are asked for all that they keep again after a restart, and stay watched', async () => {
    const fetcher = fetcherOf({ idleIntervalMs: 0 });
    fetcher.watch('h1');
    await running(fetcher, async () => {
      await pass(clock, 20_000);
      const [h1] = hosts.hosts.splice(0, 1);
      await pass(clock, MINUTE_MS);
      if (h1) hosts.hosts.push(h1);
      const before = hosts.askedOf('h1').length;
      await pass(clock, 10_000);
      expect(startsOf('h1').slice(before, before + 2)).toEqual(['-600/5', '-7200/60']);
      expect(fetcher.statusOf('h1')?.isWatched).toBe(true);
    });
  });

  it('have nothing to say once they have left, though an answer is still under way', async () => {
    hosts.of('h1').delayMs = 3_000;
    await running(fetcherOf(), async () => {
      await pass(clock, 4_000);
      expect(hosts.running).toBe(1);
      hosts.of('h1').delayMs = 0;
      const [h1] = hosts.hosts.splice(0, 1);
      expect(h1).toBeDefined();
      await pass(clock, 10_000);
      expect(rows).toEqual([]);
    });
  });

  it('are reached at their new address at once, also after failures at the old one', async () => {
    const host = hosts.of('h1');
    host.answer = fails();
    const fetcher = fetcherOf();
    await running(fetcher, async () => {
      await pass(clock, 5 * MINUTE_MS, 1_000);
      host.address = 'elsewhere.example';
      host.answer = undefined;
      await pass(clock, 2_000);
      expect(fetcher.statusOf('h1')).toMatchObject({ error: null });
    });
  });
});

describe('the clock of a host', () => {
  const timesOf = (step: number) =>
    rows.filter(({ updates }) => updates.step === step).flatMap(({ updates }) => [...updates.times]);

  it('that is ahead shows in its status, and not in the times of rows', async () => {
    hosts.of('h1').skewS = 300;
    const fetcher = fetcherOf();
    fetcher.watch('h1');
    await running(fetcher, async () => {
      await pass(clock, MINUTE_MS, 500);
      expect(fetcher.statusOf('h1')?.skewS).toBeCloseTo(300, -1);
      expect(fetcher.shiftOf('h1') % 5).toBe(0);
      for (const time of timesOf(5)) expect(time % 5).toBe(0);
      for (const time of timesOf(60)) expect(time % 60).toBe(0);
      expect(Math.max(...timesOf(5))).toBeLessThanOrEqual(clock.now() / 1_000 + 7);
      expect(Math.max(...timesOf(5))).toBeGreaterThanOrEqual(clock.now() / 1_000 - 14);
      expect(gaps(timesOf(5)).every((gap) => gap === 5)).toBe(true);
    });
  });

  it.each([3_600, -3_600, 40, -40])('may be set by %s s: rows go on at the right times', async (byS) => {
    const host = hosts.of('h1');
    const fetcher = fetcherOf();
    fetcher.watch('h1');
    await running(fetcher, async () => {
      await pass(clock, 30_000, 500);
      host.skewS = byS;
      await pass(clock, 2 * MINUTE_MS, 500);
      rows = [];
      await pass(clock, 30_000, 500);
      expect(timesOf(5).length).toBeGreaterThanOrEqual(5);
      for (const { updates } of rows) {
        for (const time of updates.times) {
          // Values are the true times.
          const [value = 0] = updates.values.slice(-1);
          expect(Math.abs(value - (updates.times.at(-1) ?? 0))).toBeLessThanOrEqual(7);
          expect(time).toBeLessThanOrEqual(clock.now() / 1_000 + 7);
        }
      }
    });
  });

  it('is not in doubt when the host records nothing for a while', async () => {
    const host = hosts.of('h1');
    const fetcher = fetcherOf();
    fetcher.watch('h1');
    await running(fetcher, async () => {
      await pass(clock, 30_000, 500);
      host.stuckAtS = Math.floor(clock.now() / 1_000);
      const before = hosts.asked.length;
      await pass(clock, 10 * MINUTE_MS, 1_000);
      expect(fetcher.shiftOf('h1')).toBe(0);
      // Now and then it is looked for a clock that was set back, by one row and not by all.
      expect(
        new Set(
          startsOf('h1')
            .slice(before)
            .filter((start) => start.startsWith('-')),
        ),
      ).toEqual(new Set(['-5/5']));
      host.stuckAtS = Number.POSITIVE_INFINITY;
      await pass(clock, MINUTE_MS, 500);
      expect(fetcher.shiftOf('h1')).toBe(0);
      expect(Math.max(...timesOf(5))).toBeGreaterThanOrEqual(clock.now() / 1_000 - 10);
    });
  });
});

describe('the end of a run', () => {
  it('waits for polls that are under way, which end with it', async () => {
    hosts = new ScriptedHosts(clock, ['h1', 'h2']);
    for (const { uuid } of hosts.targets) hosts.of(uuid).answer = hangs;
    await running(fetcherOf(), async () => {
      await pass(clock, 10_000);
      expect(hosts.running).toBe(2);
    });
  });

  it('may come before the beginning', async () => {
    const ending = new AbortController();
    ending.abort();
    await fetcherOf().run(ending.signal);
    expect(clock.pending).toBe(0);
    expect(hosts.asked).toEqual([]);
  });
});
