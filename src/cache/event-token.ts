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
 * up, and nothing tells, not even a move of the cursor (observed.md). Such a pool's changes carry generations below the
 * messages' one; in any other pool the first change after the list is above it.
 */
export class HiddenMessages {
  /** Message generation of the list, while the database has not been seen above it. */
  #above: bigint | null = null;

  /** Whether messages may come and go unseen: all of them must be fetched from time to time. */
  get possible(): boolean {
    return this.#above !== null;
  }

  listed(token: string): void {
    const at = parseToken(token);
    this.#above = at && at[0] < at[1] ? at[1] : null;
  }

  /** True once, when `token` shows that messages appear again: those from before are to be fetched a last time. */
  endsWith(token: string): boolean {
    const now = parseToken(token);
    if (this.#above === null || now === null || now[0] < this.#above) return false;
    this.#above = null;
    return true;
  }
}
