import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SteppedClock } from '../../../src/lib/clock.ts';
import { SeriesTable } from '../../../src/metrics/series/series-table.ts';
import { NaiveSeries } from './naive-series.ts';

const seed = Number(process.env.SEED ?? Math.trunc(Math.random() * 2 ** 31));
const VM = '2713cb49-1f33-9a03-f2f4-eaddf97fe1e8';
const SOURCES = ['cpu0', 'memory', 'vif_0_rx'];

const value = fc.oneof(
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  fc.integer({ min: 0, max: 9 }),
  // Twelve of greater ones may add up to more than a double holds, depending on their order.
  fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
);
const poll = fc.record({
  step: fc.constantFrom(5, 5, 5, 60),
  /** Seconds by which the newest row differs from that of the poll before. */
  ahead: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(5, 5, 10, 30, 60) },
    { weight: 2, arbitrary: fc.integer({ min: -200, max: 200 }) },
    { weight: 1, arbitrary: fc.integer({ min: -9_000, max: 9_000 }) },
  ),
  order: fc.shuffledSubarray(SOURCES, { minLength: 1 }),
  rows: fc.integer({ min: 1, max: 30 }),
  values: fc.array(value, { minLength: 90, maxLength: 90 }),
});

describe('a table of series', () => {
  it('knows what a naive list of samples knows', () => {
    fc.assert(
      fc.property(
        fc.array(poll, { minLength: 1, maxLength: 15 }),
        fc.integer({ min: 0, max: 1_300 }),
        (polls, margin) => {
          const table = new SeriesTable(new SteppedClock(0));
          const models = new Map(SOURCES.map((source) => [source, new NaiveSeries()]));
          let now = 1_700_000_000;
          for (const { step, ahead, order, rows, values } of polls) {
            now += ahead;
            const end = Math.floor(now / step) * step;
            const times = Float64Array.from({ length: rows }, (_, row) => end - (rows - 1 - row) * step);
            const columns = order.map(
              (source) => ({ cf: 'AVERAGE', owner: 'vm', uuid: VM, source }) as const,
            );
            table.append({
              step,
              times,
              columns,
              values: Float64Array.from(values.slice(0, rows * order.length)),
              skipped: 0,
            });
            order.forEach((source, column) => {
              const samples = [...times].map(
                (time, row) => [time, values[column * rows + row] ?? 0] as const,
              );
              models.get(source)?.append(step, samples);
            });
            for (const [source, model] of models) {
              for (const each of [5, 60]) {
                for (const [from, to] of [
                  [now - margin * 2, now + 300 - margin],
                  [0, 2e9],
                ] as const) {
                  const read = table.read(VM, source, { step: each, from, to });
                  // As texts: the quickest comparison that knows NaN.
                  expect(String(read?.values ?? '')).toBe(String(model.read(each, from, to)));
                }
              }
              expect(table.latest(VM, source)).toEqual(model.latest());
            }
          }
        },
      ),
      { seed, numRuns: 150 },
    );
  });
});
