// Archives on demand: who is asked, how often, and what comes of it, over scripted hosts on a stepped clock.
import { beforeEach, describe, expect, it } from 'vitest';
import { SteppedClock } from '../../../src/lib/clock.ts';
import { MetricsBusyError } from '../../../src/metrics/contract.ts';
import { type ArchiveQuestion, History } from '../../../src/metrics/history/history.ts';
import { HISTORY_LIMITS } from '../../../src/metrics/history/limits.ts';
import { fails, middleOf, pass, ScriptedHosts } from '../scripted-hosts.ts';

/** At a full hour of a day. */
const START_MS = 1_799_971_200_000;
const HOUR_S = 3_600;
const DAY_S = 86_400;

let clock: SteppedClock;
let hosts: ScriptedHosts;
let shifts: Map<string, number>;
let history: History;

beforeEach(() => {
  clock = new SteppedClock(START_MS + 30_000);
  hosts = new ScriptedHosts(clock, ['h1', 'h2']);
  shifts = new Map();
  const [h1, h2] = hosts.hosts;
  for (const vm of ['v1', 'v2']) h1?.vms.set(vm, { sources: { memory: (t) => t } });
  h2?.vms.set('v3', { sources: { memory: (t) => -t } });
  hosts.halted.set('v9', { sources: { memory: (t) => 2 * t } });
  history = new History({
    clock,
    files: () => hosts,
    addressOf: (host) => hosts.targets.find(({ uuid }) => uuid === host)?.address,
    shiftOf: (host) => shifts.get(host) ?? 0,
  });
});

const nowS = () => clock.now() / 1_000;

function question(uuid: string, more: Partial<ArchiveQuestion> = {}): ArchiveQuestion {
  const owner = uuid.startsWith('h') ? 'host' : 'vm';
  const host = owner === 'host' ? uuid : (hosts.hosts.find(({ vms }) => vms.has(uuid))?.uuid ?? null);
  return { owner, uuid, host, step: 3_600, fromS: nowS() - 6 * HOUR_S, cf: 'AVERAGE', ...more };
}

const queries = () => hosts.asked.map(({ query }) => query);
const readAll = (...all: ArchiveQuestion[]) => Promise.all(all.map((one) => history.read(one)));

describe('questions of one moment to one host', () => {
  it('are one request, for the one VM that they are about', async () => {
    const [first, second] = await readAll(question('v1'), question('v1', { fromS: nowS() - 3 * HOUR_S }));
    expect(queries()).toEqual([expect.objectContaining({ vm_uuid: 'v1', interval: '3600', cf: 'AVERAGE' })]);
    expect(queries()[0]).not.toHaveProperty('host');
    expect(first?.step).toBe(HOUR_S);
    expect([...(first?.times ?? [])]).toEqual(
      Array.from({ length: 6 }, (_, at) => START_MS / 1_000 - (5 - at) * HOUR_S),
    );
    expect(first?.series.get('memory')).toEqual(first?.times.map((time) => middleOf(time, HOUR_S)));
    expect(second?.series.has('memory')).toBe(true);
  });

  it('are one request for all VMs where they are about several, and with the host where they are about it', async () => {
    const [v1, v2, h1] = await readAll(question('v1'), question('v2'), question('h1'));
    expect(queries()).toHaveLength(1);
    expect(queries()[0]).not.toHaveProperty('vm_uuid');
    expect(queries()[0]).toMatchObject({ host: 'true' });
    expect([...(v1?.series.keys() ?? [])]).toEqual(['memory']);
    expect([...(v2?.series.keys() ?? [])]).toEqual(['memory']);
    expect([...(h1?.series.keys() ?? [])]).toEqual(['loadavg']);
  });

  it('leave VMs out where they are about the host alone', async () => {
    await readAll(question('h1'));
    expect(queries()).toEqual([expect.objectContaining({ host: 'true', vm_uuid: 'none' })]);
  });

  it('are several where the steps are, or the hosts', async () => {
    await readAll(question('v1'), question('v3'), question('v1', { step: DAY_S }));
    expect(hosts.asked.map(({ host, query }) => `${host} ${query.interval}`).sort()).toEqual([
      'h1 3600',
      'h1 86400',
      'h2 3600',
    ]);
  });

  it('ask for MIN and MAX of the host apart from the VMs, which have averages only', async () => {
    const [greatest] = await readAll(question('h1', { cf: 'MAX' }), question('h1'), question('v1'));
    expect(queries()).toEqual([
      expect.objectContaining({ cf: 'MAX', host: 'true', vm_uuid: 'none' }),
      expect.objectContaining({ cf: 'AVERAGE', host: 'true', vm_uuid: 'v1' }),
    ]);
    expect(greatest?.series.has('loadavg')).toBe(true);
  });
});

describe('an answer', () => {
  it('is shared with who asks while it is under way, and kept for who asks before the next row', async () => {
    hosts.of('h1').delayMs = 1_000;
    const asked = [question('v1'), question('v1')];
    const first = readAll(...asked);
    const second = readAll(question('v1'));
    await pass(clock, 1_000);
    const third = await readAll(question('v1'));
    expect(third[0]).toBe((await first)[0]);
    expect((await second)[0]).toBe(third[0]);
    expect(queries()).toHaveLength(1);
    clock.advance(HISTORY_LIMITS.keptMs);
    hosts.of('h1').delayMs = 0;
    await readAll(question('v1'));
    expect(queries()).toHaveLength(2);
  });

  it('of minutes is kept for a minute at most', async () => {
    await readAll(question('v1', { step: 60 }));
    clock.advance(20_000);
    await readAll(question('v1', { step: 60, fromS: nowS() - 6 * HOUR_S - 20 }));
    expect(queries()).toHaveLength(1);
    clock.advance(10_000);
    await readAll(question('v1', { step: 60 }));
    expect(queries()).toHaveLength(2);
  });

  it('that is a failure is kept by nobody', async () => {
    hosts.of('h1').answer = fails();
    await expect(history.read(question('v1'))).rejects.toThrow('on purpose');
    hosts.of('h1').answer = undefined;
    expect((await history.read(question('v1'))).series.has('memory')).toBe(true);
  });

  it('of one host fails without the others', async () => {
    hosts.of('h1').answer = fails();
    const answers = await Promise.allSettled([history.read(question('v1')), history.read(question('v3'))]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });

  it('comes from the coarser archive that reaches back so far, and says so', async () => {
    const slice = await history.read(question('v1', { step: 60, fromS: nowS() - DAY_S }));
    expect(slice.step).toBe(HOUR_S);
    expect(slice.times.length).toBe(24);
  });

  it('of a host that is not there names it', async () => {
    await expect(history.read(question('v1', { host: 'h7' }))).rejects.toMatchObject({
      failure: 'UNREACHABLE',
      message: expect.stringContaining('h7'),
    });
    expect(hosts.asked).toEqual([]);
  });

  it('that is garbage is refused', async () => {
    hosts.of('h1').answer = () => 'garbage';
    await expect(history.read(question('v1'))).rejects.toMatchObject({ name: 'RrdFormatError' });
  });
});

describe('a VM', () => {
  it('that runs nowhere has the archive that the coordinator keeps', async () => {
    const [hours, days] = await readAll(
      question('v9'),
      question('v9', { step: DAY_S, fromS: nowS() - 9 * DAY_S }),
    );
    expect(hosts.asked.map(({ host, path }) => `${host} ${path}`)).toEqual(['coordinator /vm_rrd']);
    expect(hours?.step).toBe(HOUR_S);
    expect(hours?.times.length).toBe(6);
    expect(hours?.series.get('memory')?.at(-1)).toBe(2 * middleOf(hours?.times.at(-1) ?? 0, HOUR_S));
    expect(days?.times.length).toBe(9);
  });

  it('of which nothing is archived has nothing', async () => {
    expect((await history.read(question('v8'))).series.size).toBe(0);
  });

  it('that has just left its host is looked for by the pool', async () => {
    hosts.halted.set('v1', { sources: { memory: () => 7 } });
    const [alone] = await readAll(question('v1', { host: 'h2' }));
    expect(alone?.series.get('memory')?.at(-1)).toBe(7);
    const [together] = await readAll(
      question('v1', { host: 'h2', step: DAY_S }),
      question('v3', { step: DAY_S }),
    );
    expect(together?.series.get('memory')?.at(-1)).toBe(7);
  });
});

describe('a host whose clock is wrong', () => {
  it.each([
    [600, 60],
    [-600, 60],
    [20, 60],
    [40, 60],
    [2 * HOUR_S, 3_600],
    [20 * 60, 3_600],
  ])('by %s s has its rows of %s s at the right times, all of them', async (skewS, step) => {
    hosts.of('h1').skewS = skewS;
    shifts.set('h1', skewS);
    const fromS = nowS() - 20 * step;
    const slice = await history.read(question('v1', { step: step as 60, fromS }));
    expect(slice.step).toBe(step);
    const values = slice.series.get('memory');
    for (const [row, time] of slice.times.entries()) {
      expect(time % step).toBe(0);
      expect(Math.abs((values?.[row] ?? 0) - middleOf(time, step))).toBeLessThanOrEqual(step / 2);
    }
    const first = slice.times.find((time) => time >= fromS) ?? Number.POSITIVE_INFINITY;
    expect(first).toBeLessThan(fromS + step);
    expect(slice.times.at(-1)).toBeGreaterThan(nowS() - 2 * step);
  });
});

describe('what it costs', () => {
  it('is so many fetches at a time, and so many that wait; more are refused', async () => {
    const more = HISTORY_LIMITS.inFlight + HISTORY_LIMITS.waiting + 5;
    const names = Array.from({ length: more }, (_, at) => `h${at}`);
    hosts = new ScriptedHosts(clock, names);
    for (const name of names) hosts.of(name).delayMs = 100;
    const answers = Promise.allSettled(names.map((name) => history.read(question(name, { host: name }))));
    await pass(clock, 100 * (more / HISTORY_LIMITS.inFlight + 2), 100);
    const settled = await answers;
    expect(hosts.mostAtOnce).toBe(HISTORY_LIMITS.inFlight);
    const refused = settled.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(5);
    expect((refused[0] as PromiseRejectedResult).reason).toBeInstanceOf(MetricsBusyError);
  });

  it('is bounded in memory, by number and by size', async () => {
    const wide = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`source${at}`, () => at]));
    for (let at = 0; at < 12; at += 1) {
      hosts.of('h1').vms.set(`w${at}`, { sources: wide });
    }
    for (let at = 0; at < 12; at += 1) {
      await history.read(question(`w${at}`, { host: 'h1', fromS: nowS() - 160 * HOUR_S }));
    }
    expect(history.keptBytes).toBeGreaterThan(HISTORY_LIMITS.keptBytes / 2);
    expect(history.keptBytes).toBeLessThanOrEqual(HISTORY_LIMITS.keptBytes);
  });
});
