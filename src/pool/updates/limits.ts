// How often hosts are asked for their missing updates, and how much of an answer is kept. The plugin runs the host's
// package manager, which reads its repositories over the network: half a minute of work, seldom worth repeating.

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export const UPDATE_LIMITS = {
  /** A host that was not met before is asked within this time, and not before half of it. */
  firstMs: MINUTE_MS,
  /** Between two looks at a pool that is not ready. */
  lookMs: 10_000,
  /** Between two checks of one host, unless configured otherwise. */
  intervalMs: 6 * HOUR_MS,
  /** After a check that failed; not after one that would fail again, for a missing plugin or right. */
  retryMs: 30 * MINUTE_MS,
  /** Pause between two hosts of a pool: their repositories are often one server. */
  betweenHostsMs: 5_000,
  /** Part of a wait by which it may be shorter or longer. */
  jitter: 0.1,
  /** What a check may take; the plugin refreshes the lists of its repositories first. */
  checkMs: 5 * MINUTE_MS,
  /** Packages kept of one host; the base system of a host has some 700. */
  maxPackages: 2_000,
  /** Longest answer that is read. */
  maxAnswerBytes: 4 * 2 ** 20,
  /** Longest name, version, address or the like, and longest text, that are kept; longer ones are cut. */
  maxWordChars: 200,
  maxTextChars: 4_000,
  /** Longest error text that is shown. */
  maxMessageChars: 400,
} as const;
