// When a host's turn is: at a moment of its own in each interval, so that the polls of a pool are spread, and stay so
// after somebody has wanted many hosts at once.

export interface Turns {
  readonly intervalMs: number;
  /** 0 ≤ share < 1: which moment of the interval. */
  readonly share: number;
}

/** The host's moment from `nowMs` on. */
export function firstTurn(nowMs: number, { intervalMs, share }: Turns): number {
  const sinceLast = (nowMs - share * intervalMs) % intervalMs;
  if (sinceLast === 0) return nowMs;
  return nowMs + (sinceLast > 0 ? intervalMs - sinceLast : -sinceLast);
}

/**
 * The host's next moment after a poll: half an interval at least after it has begun, and with a pause after its end, so
 * that a host that is slow to answer is not asked without end.
 */
export function nextTurn(
  { startedAtMs, endedAtMs }: { readonly startedAtMs: number; readonly endedAtMs: number },
  turns: Turns,
): number {
  const { intervalMs } = turns;
  return firstTurn(Math.max(startedAtMs + intervalMs / 2, endedAtMs + intervalMs / 5), turns);
}
