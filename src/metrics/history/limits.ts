// What questions about hours and days may cost the hosts. Milliseconds of the injected clock unless told.

export const HISTORY_LIMITS = Object.freeze({
  /** One fetch, from its start to its last byte. */
  fetchMs: 30_000,
  /** Bytes of one answer. */
  fetchBytes: 64 * 2 ** 20,
  /** Fetches of one pool that run at the same time. */
  inFlight: 8,
  /** Fetches that wait for one of those. */
  waiting: 256,
  /** Answers that are kept for others who ask the same. */
  kept: 256,
  /** Bytes of them together. */
  keptBytes: 16 * 2 ** 20,
  /** How long the newest answer of an archive serves at most, whatever its step. */
  keptMs: 300_000,
} as const);
