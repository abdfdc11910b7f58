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

/** So short after a poll has begun, and ended, there is no other: a host that is slow to answer is not asked without end. */
const LEAST_MS = { fromBeginning: 2_500, fromEnd: 1_000 };

/** The host's next moment after a poll. */
export function nextTurn(
  { startedAtMs, endedAtMs }: { readonly startedAtMs: number; readonly endedAtMs: number },
  turns: Turns,
): number {
  const { fromBeginning, fromEnd } = LEAST_MS;
  return firstTurn(Math.max(startedAtMs + fromBeginning, endedAtMs + fromEnd), turns);
}
