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
 * Finds pools that hide their new messages. After a restore to an older database a pool counts below its stored
 * messages: new ones get generations below the cursor's and never appear in event.from until the counter has caught
 * up, and nothing tells (observed.md). Such a pool's changes carry generations below the messages' one; in any other
 * pool the first change after the list is above it.
 */
export class HiddenMessages {
  /** Message generation of the list, while the database has not been seen above it. */
  #above: bigint | null = null;

  listed(token: string): void {
    const at = parseToken(token);
    this.#above = at && at[0] < at[1] ? at[1] : null;
  }

  /** What the move from `held` to `token` calls for: messages fetched now for the last time, later, or not at all. */
  watched(token: string, held: string): 'now' | 'later' | 'never' {
    const [now, before] = [parseToken(token), parseToken(held)];
    if (this.#above === null || now === null || before === null || now[0] === before[0]) return 'never';
    if (now[0] < this.#above) return 'later';
    this.#above = null;
    return 'now';
  }
}
