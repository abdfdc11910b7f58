import { expect } from 'vitest';
import type { RrdUpdates } from '../../../src/metrics/rrd/updates-parser.ts';
import type { Judged } from './documents.ts';

/** Number by number, by Object.is: NaN is NaN, and -0 is not 0. */
export function expectSame(updates: RrdUpdates, judged: Judged): void {
  expect(updates.step).toBe(judged.step);
  expect([...updates.times]).toEqual(judged.times);
  const known = judged.legend.map((entry) => /^(AVERAGE|MIN|MAX|LAST):(host|vm|sr):[^:]+:./su.test(entry));
  expect(updates.columns.map(({ cf, owner, uuid, source }) => `${cf}:${owner}:${uuid}:${source}`)).toEqual(
    judged.legend.filter((_, column) => known[column]),
  );
  expect(updates.skipped).toBe(known.filter((one) => !one).length);
  const values = judged.values.filter((_, column) => known[column]).flat();
  expect(updates.values.length).toBe(values.length);
  const different = values.findIndex((value, index) => !Object.is(value, updates.values[index]));
  if (different !== -1) {
    expect.fail(`value ${different} is ${updates.values[different]}, not ${values[different]}`);
  }
}
