// Everything that lives: `run` is called once, by its owner, and returns when the signal aborts (or throws when it
// cannot go on). What it started is gone when `run` has returned.

export interface Runnable {
  run(signal: AbortSignal): Promise<void>;
}

/** Runs all under one scope: when one ends or fails, the others are aborted; waits for all, then rethrows. */
export async function runTogether(signal: AbortSignal, parts: readonly Runnable[]): Promise<void> {
  const scope = new AbortController();
  const abort = () => scope.abort(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  try {
    const results = await Promise.allSettled(
      parts.map(async (part) => {
        try {
          await part.run(scope.signal);
        } finally {
          scope.abort();
        }
      }),
    );
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** Resolves when `signal` aborts. */
export function whenAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
