import { describe, expect, it } from 'vitest';
import { rfc3339, SteppedClock, systemClock } from '../../src/lib/clock.ts';

describe('SteppedClock', () => {
  it('runs timers in order of their time, those set meanwhile included', () => {
    const clock = new SteppedClock(1_000);
    const seen: string[] = [];
    clock.after(20, () => seen.push(`b@${clock.now()}`));
    clock.after(10, () => {
      seen.push(`a@${clock.now()}`);
      clock.after(5, () => seen.push(`nested@${clock.now()}`));
    });
    clock.after(31, () => seen.push('late'));
    clock.advance(30);
    expect(seen).toEqual(['a@1010', 'nested@1015', 'b@1020']);
    expect(clock.now()).toBe(1_030);
    expect(clock.monotonic()).toBe(30);
    expect(clock.pending).toBe(1);
  });

  it('never runs a cancelled timer', () => {
    const clock = new SteppedClock(0);
    const cancel = clock.after(1, () => expect.unreachable());
    cancel();
    clock.advance(10);
    expect(clock.pending).toBe(0);
  });

  it('ends a sleep early, without error and without a timer left, when the signal aborts', async () => {
    const clock = new SteppedClock(0);
    const stop = new AbortController();
    const slept = clock.sleep(1_000, stop.signal);
    stop.abort();
    await slept;
    expect(clock.pending).toBe(0);
    await clock.sleep(1_000, stop.signal);
  });
});

describe('systemClock', () => {
  it('sleeps at least as long as asked', async () => {
    const start = systemClock.monotonic();
    await systemClock.sleep(5);
    expect(systemClock.monotonic() - start).toBeGreaterThanOrEqual(4);
  });
});

describe('rfc3339', () => {
  it('writes instants of the years that it can, in UTC and whole seconds', () => {
    expect(rfc3339(0)).toBe('1970-01-01T00:00:00Z');
    expect(rfc3339('2026-01-01T01:00:00.9+01:00')).toBe('2026-01-01T00:00:00Z');
    expect(rfc3339(253_402_300_799_999)).toBe('9999-12-31T23:59:59Z');
  });

  it('writes no other: a year of more digits would make a text that is no date', () => {
    for (const instant of [253_402_300_800_000, -62_167_219_200_001, Number.NaN, Infinity, 'soon']) {
      expect(rfc3339(instant)).toBeUndefined();
    }
  });
});
