// XAPI's cursor, `<generation>,<message generation>` (contract §3.1): read only to see that it never goes back.

/** The two generations of a token; null for a text that is none, such as '' for the beginning. */
function parseToken(token: string): readonly [bigint, bigint] | null {
  const match = /^(-?\d{1,20}),(-?\d{1,20})$/.exec(token);
  return match?.[1] && match[2] ? [BigInt(match[1]), BigInt(match[2])] : null;
}

/** Whether `token` lies before `held`: then the pool's counter was set back, and `held` is worth nothing there. */
export function isBehind(token: string, held: string): boolean {
  const [now, before] = [parseToken(token), parseToken(held)];
  return now !== null && before !== null && (now[0] < before[0] || now[1] < before[1]);
}

/**
 * Whether a pool that advanced from `held` to `token` still counts below its stored messages: after a restore to an
 * older database new messages get generations below the cursor's and never appear in event.from (observed.md). A
 * change that happened after the newest message has a higher generation in any other pool.
 */
export function hidesMessages(token: string, held: string): boolean {
  const [now, before] = [parseToken(token), parseToken(held)];
  return now !== null && before !== null && now[0] > before[0] && now[0] < before[1];
}
