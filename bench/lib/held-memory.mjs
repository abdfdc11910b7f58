// What a process holds after its garbage is gone: the heap of JavaScript and what stands outside it (buffers).
// Needs --expose-gc.

const SETTLED = 0.001;
const MAX_TRIES = 20;

function heldBytes() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Collects until nothing more goes: finalizers, and what timers still hold, take a turn or two. */
export async function settledBytes() {
  let before = heldBytes();
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const now = heldBytes();
    if (Math.abs(now - before) <= before * SETTLED) return now;
    before = now;
  }
  return before;
}
