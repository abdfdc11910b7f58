// Every bound of the streams of samples, by name.

export const SAMPLE_LIMITS = Object.freeze({
  /** Objects of one stream. */
  objects: 1_000,
  /** Series of one stream. */
  series: 10_000,
  /** Messages that are kept for clients that read slowly; who is further behind begins anew. */
  keptMessages: 64,
  /** Characters of those. */
  keptChars: 4 * 2 ** 20,
  /** Least time between two messages, in seconds: the step of samples. */
  intervalS: 5,
  /** Greatest time between two messages: as long as samples are kept. */
  maxIntervalS: 600,
  /** How far back the first message may reach: samples of 5 s are kept so long. */
  lastS: 600,
  /** A host that has not told anything for so long is not waited for. */
  silentS: 30,
  /** Samples that come within this time go together, in milliseconds. */
  gatherMs: 20,
} as const);
