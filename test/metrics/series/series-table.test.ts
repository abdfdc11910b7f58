import { describe, expect, it } from 'vitest';
import { SteppedClock } from '../../../src/lib/clock.ts';
import type { LegendEntry } from '../../../src/metrics/rrd/legend.ts';
import { type RrdUpdates, UpdatesParser } from '../../../src/metrics/rrd/updates-parser.ts';
import { bytesPerSeries, SeriesTable, seriesLimits } from '../../../src/metrics/series/series-table.ts';
import { hasShared, readShared } from '../../helpers/shared-xapi.ts';

const VM = '2713cb49-1f33-9a03-f2f4-eaddf97fe1e8';
const T = 1_700_000_040;

const entryOf = (source: string, uuid = VM, owner: LegendEntry['owner'] = 'vm'): LegendEntry => ({
  cf: 'AVERAGE',
  owner,
  uuid,
  source,
});
const CPU = [entryOf('cpu0')];

/** Rows up to `end`, oldest first, of one array of values a column. */
function updatesOf(
  end: number,
  values: readonly (readonly number[])[],
  { columns = CPU, step = 5 }: { columns?: readonly LegendEntry[]; step?: number } = {},
): RrdUpdates {
  const rows = values[0]?.length ?? 0;
  const times = Float64Array.from({ length: rows }, (_, row) => end - (rows - 1 - row) * step);
  return { step, times, columns, values: Float64Array.from(values.flat()), skipped: 0 };
}

function tableOf(...documents: readonly RrdUpdates[]): SeriesTable {
  const table = new SeriesTable(new SteppedClock(0));
  for (const document of documents) table.append(document);
  return table;
}

const counting = (count: number, first = 1) => Array.from({ length: count }, (_, at) => first + at);
const all = { from: 0, to: Number.MAX_SAFE_INTEGER };
const fine = (table: SeriesTable, source = 'cpu0') => table.read(VM, source, { step: 5, ...all });
const minutes = (table: SeriesTable, source = 'cpu0') => table.read(VM, source, { step: 60, ...all });
/** From the first known sample to the last. */
function known(samples: ReturnType<typeof fine>): number[] {
  const values = [...(samples?.values ?? [])];
  const first = values.findIndex((value) => !Number.isNaN(value));
  const last = values.findLastIndex((value) => !Number.isNaN(value));
  return first === -1 ? [] : values.slice(first, last + 1);
}

describe('samples of 5 s', () => {
  it('are read back by time', () => {
    const table = tableOf(updatesOf(T, [[1, 2, 3]]));
    expect(table.read(VM, 'cpu0', { step: 5, from: T - 10, to: T })).toEqual({
      start: T - 10,
      step: 5,
      values: Float64Array.of(1, 2, 3),
    });
    expect(table.read(VM, 'cpu0', { step: 5, from: T - 9, to: T - 1 })).toEqual({
      start: T - 5,
      step: 5,
      values: Float64Array.of(2),
    });
  });

  it('are no more than the last 120', () => {
    const table = tableOf(updatesOf(T, [counting(100)]), updatesOf(T + 250, [counting(50, 101)]));
    expect([...(fine(table)?.values ?? [])]).toEqual(counting(120, 31));
    expect(fine(table)?.start).toBe(T + 250 - 119 * 5);
  });

  it('of a document longer than the ring are its newest', () => {
    expect([...(fine(tableOf(updatesOf(T, [counting(300)])))?.values ?? [])]).toEqual(counting(120, 181));
  });

  it('that never came are unknown', () => {
    const table = tableOf(updatesOf(T, [[1, 2]]), updatesOf(T + 20, [[5, 6]]));
    expect(known(fine(table))).toEqual([1, 2, Number.NaN, Number.NaN, 5, 6]);
  });

  it('of before a long silence are gone', () => {
    const table = tableOf(updatesOf(T, [counting(120)]), updatesOf(T + 119 * 5, [[7]]));
    expect(known(fine(table))).toEqual([120, ...Array<number>(118).fill(Number.NaN), 7]);
    table.append(updatesOf(T + 10_000, [[8]]));
    expect(known(fine(table))).toEqual([8]);
  });

  it('that come late or again are written again', () => {
    const table = tableOf(updatesOf(T, [[1, 2, 3]]), updatesOf(T - 5, [[20]]), updatesOf(T, [[30]]));
    expect(known(fine(table))).toEqual([1, 20, 30]);
  });

  it('are not forgotten when another host knows nothing of them', () => {
    const table = tableOf(updatesOf(T, [[1, 2, 3]]), updatesOf(T + 5, [[Number.NaN, Number.NaN, 4]]));
    expect(known(fine(table))).toEqual([1, 2, 3, 4]);
  });

  it('that are too old for the ring are dropped', () => {
    const table = tableOf(updatesOf(T, [[1]]), updatesOf(T, [[...counting(199), 200]]));
    expect(fine(table)?.values[0]).toBe(81);
  });

  it('of columns that move go to their own series', () => {
    const [a, b, c] = [entryOf('a'), entryOf('b'), entryOf('c')];
    const table = tableOf(
      updatesOf(T, [[1], [2]], { columns: [a, b] }),
      updatesOf(T + 5, [[20], [10]], { columns: [b, a] }),
      updatesOf(T + 10, [[300], [100]], { columns: [c, a] }),
    );
    expect(['a', 'b', 'c'].map((source) => known(fine(table, source)))).toEqual([
      [1, 10, 100],
      [2, 20],
      [300],
    ]);
    expect(table.size).toBe(3);
    expect(table.sources(VM)).toEqual(['a', 'b', 'c']);
  });

  it('of other functions than AVERAGE are left out', () => {
    const columns = [{ ...entryOf('cpu0'), cf: 'MAX' as const }, entryOf('cpu0')];
    const table = tableOf(updatesOf(T, [[9], [1]], { columns }));
    expect(known(fine(table))).toEqual([1]);
    expect(table.size).toBe(1);
  });

  it('are kept by names that objects have for other things', () => {
    const columns = ['__proto__', 'constructor', 'toString'].map((source) => entryOf(source));
    const table = tableOf(updatesOf(T, [[1], [2], [3]], { columns }));
    expect(columns.map(({ source }) => known(fine(table, source)))).toEqual([[1], [2], [3]]);
    expect(fine(table, 'valueOf')).toBeUndefined();
  });
});

describe('a clock that is set back', () => {
  it('by little is a late answer: what came later stays', () => {
    const table = tableOf(updatesOf(T, [counting(60)]), updatesOf(T - seriesLimits.lateS, [[0]]));
    expect(fine(table)?.start).toBe(T - 119 * 5);
    expect(known(fine(table)).at(-1)).toBe(60);
  });

  it('by more takes the samples of a time to come with it', () => {
    const table = tableOf(updatesOf(T, [counting(60)]), updatesOf(T - 200, [[0]]));
    expect(known(fine(table))).toEqual([...counting(19), 0]);
    table.append(updatesOf(T - 195, [[7]]));
    expect(known(fine(table)).slice(-2)).toEqual([0, 7]);
    expect(table.latest(VM, 'cpu0')).toEqual({ time: T - 195, value: 7 });
  });

  it('that an answer of minutes tells takes the samples of 5 s with it', () => {
    const table = tableOf(updatesOf(T, [counting(60)]), updatesOf(T - 180, [[100, 200]], { step: 60 }));
    expect(known(minutes(table))).toEqual([100, 200]);
    expect(table.latest(VM, 'cpu0')).toEqual({ time: T - 125, value: 35 });
  });

  it('by hours begins anew', () => {
    const table = tableOf(updatesOf(T, [counting(120)]), updatesOf(T - 36_000, [[5, 6]]));
    expect(known(fine(table))).toEqual([5, 6]);
    expect(known(minutes(table))).toEqual([]);
    table.append(updatesOf(T - 36_000 + 60, [counting(12)]));
    expect(known(minutes(table))).toEqual([6.5]);
  });
});

describe('minutes', () => {
  it('are the means of their twelve samples, from the one after the full minute to the full minute', () => {
    const table = tableOf(updatesOf(T + 60, [counting(13, 0)]));
    expect(minutes(table)).toMatchObject({ start: T + 60 - 119 * 60, step: 60 });
    expect(table.read(VM, 'cpu0', { step: 60, from: T, to: T + 60 })?.values).toEqual(
      Float64Array.of(Number.NaN, 6.5),
    );
  });

  it('wait for their last sample, or one after it', () => {
    const table = tableOf(updatesOf(T + 55, [counting(11)]));
    expect(known(minutes(table))).toEqual([]);
    table.append(updatesOf(T + 65, [[13]]));
    expect(known(minutes(table))).toEqual([6]);
  });

  it('are known if half of their samples are', () => {
    const half = counting(12).map((value) => (value % 2 === 0 ? value : Number.NaN));
    expect(known(minutes(tableOf(updatesOf(T, [half]))))).toEqual([7]);
    half[1] = Number.NaN;
    expect(known(minutes(tableOf(updatesOf(T, [half]))))).toEqual([]);
  });

  it('are made anew when a sample comes late', () => {
    const table = tableOf(updatesOf(T, [counting(12)]), updatesOf(T + 5, [[1]]), updatesOf(T, [[24]]));
    expect(known(minutes(table))).toEqual([7.5]);
  });

  it('come from the archive of xapi where it was fetched, and go on from there', () => {
    const table = tableOf(
      updatesOf(T, [counting(60)]),
      updatesOf(T, [[100, 200, 300]], { step: 60 }),
      updatesOf(T + 120, [counting(24)]),
    );
    expect(known(minutes(table))).toEqual([6.5, 18.5, 100, 200, 300, 6.5, 18.5]);
    // The same minutes from samples again: the archive's word stays.
    table.append(updatesOf(T + 120, [counting(60)]));
    expect(known(minutes(table))).toEqual([6.5, 18.5, 100, 200, 300, 42.5, 54.5]);
  });

  it('of a silence are unknown', () => {
    const table = tableOf(updatesOf(T, [counting(12)]), updatesOf(T + 300, [counting(12)]));
    const none = Number.NaN;
    expect(known(minutes(table))).toEqual([6.5, none, none, none, none, 6.5]);
  });

  const present = hasShared('samples/rrd/');
  it.skipIf(!present)(
    'agree with those of xapi, which are of single precision, where all samples are known',
    () => {
      const parser = new UpdatesParser();
      const samples = parser.parse(readShared('samples/rrd/C_rrd_updates_host_vm_avg_5s.xml'));
      const archive = parser.parse(readShared('samples/rrd/C_rrd_updates_host_vm_avg_60s.xml'));
      const table = tableOf(samples);
      let compared = 0;
      samples.columns.forEach(({ uuid, source }, column) => {
        const { start = 0, values = [] } = table.read(uuid, source, { step: 60, ...all }) ?? {};
        values.forEach((value, index) => {
          const row = archive.times.indexOf(start + index * 60);
          const theirs = archive.values[column * archive.times.length + row] ?? Number.NaN;
          const mine = table.read(uuid, source, {
            step: 5,
            from: start + index * 60 - 55,
            to: start + index * 60,
          });
          if (Number.isNaN(value) || mine?.values.some(Number.isNaN)) return;
          expect(Math.abs(value - theirs)).toBeLessThanOrEqual(Math.abs(theirs) * 2 ** -23);
          compared += 1;
        });
      });
      expect(compared).toBeGreaterThan(500);
    },
  );
});

describe('the latest sample', () => {
  it('is the newest known one', () => {
    const table = tableOf(updatesOf(T, [[1, 2, Number.NaN, Number.NaN]]));
    expect(table.latest(VM, 'cpu0')).toEqual({ time: T - 10, value: 2 });
  });

  it('is none when all of a minute is unknown', () => {
    const rows = [5, ...Array<number>(12).fill(Number.NaN)];
    const table = tableOf(updatesOf(T, [rows]));
    expect(table.latest(VM, 'cpu0')).toEqual({ time: T - 60, value: 5 });
    table.append(updatesOf(T + 5, [[Number.NaN]]));
    expect(table.latest(VM, 'cpu0')).toBeUndefined();
  });

  it('is none when nobody has fed the series for a minute', () => {
    const clock = new SteppedClock(0);
    const table = new SeriesTable(clock);
    table.append(updatesOf(T, [[1]]));
    clock.advance(seriesLimits.latestAgeS * 1000);
    expect(table.latest(VM, 'cpu0')).toEqual({ time: T, value: 1 });
    clock.advance(1);
    expect(table.latest(VM, 'cpu0')).toBeUndefined();
    expect(known(fine(table))).toEqual([1]);
  });

  it('of what is not known is none', () => {
    const table = tableOf(updatesOf(T, [[1]]));
    expect(table.latest(VM, 'cpu1')).toBeUndefined();
    expect(table.latest('other', 'cpu0')).toBeUndefined();
  });
});

describe('series', () => {
  it('of a VM that moves to another host go on', () => {
    const others = [entryOf('cpu0', 'another-vm'), ...CPU];
    const table = tableOf(updatesOf(T, [[1]]), updatesOf(T + 5, [[9], [2]], { columns: others }));
    expect(known(fine(table))).toEqual([1, 2]);
  });

  it('that nobody feeds any more are dropped, and their room goes to others', () => {
    const clock = new SteppedClock(0);
    const table = new SeriesTable(clock);
    const both = [entryOf('cpu0'), entryOf('vbd_xvdb_read')];
    table.append(updatesOf(T, [[1], [10]], { columns: both }));
    clock.advance(seriesLimits.unfedMs - 1);
    table.append(updatesOf(T + 5, [[2]]));
    expect(table.size).toBe(2);
    clock.advance(1);
    table.append(updatesOf(T + 10, [[3]]));
    expect(table.size).toBe(1);
    expect(table.sources(VM)).toEqual(['cpu0']);
    expect(fine(table, 'vbd_xvdb_read')).toBeUndefined();
    // The legend that led to the dropped ring leads to a new, empty one.
    table.append(updatesOf(T + 15, [[5]], { columns: [entryOf('new')] }));
    table.append(updatesOf(T + 20, [[4], [50]], { columns: both }));
    expect(known(fine(table, 'new'))).toEqual([5]);
    expect(known(fine(table, 'vbd_xvdb_read'))).toEqual([50]);
    expect(known(minutes(table, 'vbd_xvdb_read'))).toEqual([]);
  });

  it('of a host that comes back after long are not dropped by its first answer', () => {
    const clock = new SteppedClock(0);
    const table = new SeriesTable(clock);
    table.append(updatesOf(T, [counting(12)]));
    clock.advance(seriesLimits.unfedMs * 2);
    table.append(updatesOf(T + 3_600, [[1]]));
    expect(known(minutes(table))[0]).toBe(6.5);
  });

  it('of an object that is gone take its name with them', () => {
    const clock = new SteppedClock(0);
    const table = new SeriesTable(clock);
    table.append(updatesOf(T, [[1]]));
    clock.advance(seriesLimits.unfedMs);
    table.append(updatesOf(T, [[1]], { columns: [entryOf('cpu0', 'another-vm')] }));
    expect(table.size).toBe(1);
    expect(table.sources(VM)).toEqual([]);
  });

  it('of one uuid belong to one kind of owner', () => {
    const table = tableOf(
      updatesOf(T, [[1]]),
      updatesOf(T, [[9]], { columns: [entryOf('cpu0', VM, 'host')] }),
    );
    expect(known(fine(table))).toEqual([1]);
  });

  it('are no more than the limit; the others stay right', () => {
    const table = new SeriesTable(new SteppedClock(0), 2);
    const columns = ['a', 'b', 'c'].map((source) => entryOf(source));
    table.append(updatesOf(T, [[1], [2], [3]], { columns }));
    expect(table.size).toBe(2);
    expect(table.sources(VM)).toEqual(['a', 'b']);
    expect(known(fine(table, 'b'))).toEqual([2]);
  });

  it('of many objects are kept apart', () => {
    const columns = Array.from({ length: 1_000 }, (_, at) =>
      entryOf(`s${at % 7}`, `vm-${Math.floor(at / 7)}`),
    );
    const values = columns.map((_, at) => [at, -at]);
    const table = tableOf(updatesOf(T, values, { columns }));
    columns.forEach(({ uuid, source }, at) => {
      expect([...(table.read(uuid, source, { step: 5, from: T - 5, to: T })?.values ?? [])]).toEqual([
        at,
        -at,
      ]);
    });
    expect(table.size).toBe(1_000);
  });

  it('take the bytes that are told', () => {
    expect(bytesPerSeries()).toBe(1_952);
  });
});

describe('a document', () => {
  it('of another step is not kept, and that is told', () => {
    const table = tableOf();
    expect(table.append(updatesOf(T, [[1]], { step: 3_600 }))).toBe(false);
    expect(table.append(updatesOf(T, [[1]]))).toBe(true);
    expect(table.read(VM, 'cpu0', { step: 3_600, ...all })).toBeUndefined();
  });

  it('without rows changes nothing', () => {
    const table = tableOf(updatesOf(T, [[]]));
    expect(table.size).toBe(0);
  });

  it('of a time far ahead does not last', () => {
    const table = tableOf(
      updatesOf(T, [[1]]),
      updatesOf(9_007_199_254_740_990, [[2]]),
      updatesOf(T + 5, [[3]]),
    );
    expect(known(fine(table))).toEqual([3]);
  });
});
