// Long synchronous work is cut into slices with a turn of the event loop between them, so that sockets and timers
// are served meanwhile.

/** Resolves in the next turn of the event loop, after the I/O and timers that were due. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
