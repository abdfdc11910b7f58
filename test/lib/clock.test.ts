import { describe, expect, it } from 'vitest';
import { SteppedClock, systemClock } from '../../src/lib/clock.ts';

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
