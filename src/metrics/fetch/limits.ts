// What polling the metrics of a pool may cost. Milliseconds of the injected clock unless told.

export const FETCH_LIMITS = Object.freeze({
  /** Between two polls of a host that somebody watches: xapi's step. */
  watchedIntervalMs: 5_000,
  /** Polls of one pool that run at the same time. */
  inFlight: 16,
  /** Of these, polls of hosts that have failed before: hosts that hang must not keep the others waiting. */
  inFlightFailing: 4,
  /** One poll, from its start to its last byte. */
  pollMs: 20_000,
  /** Bytes of one answer. */
  pollBytes: 64 * 2 ** 20,
  /** Waits after a failure, and after each further one. */
  retryMs: Object.freeze({ first: 5_000, max: 60_000 }),
  /** How far back a host's first poll of samples reaches: its archive of 5 s. */
  liveS: 600,
  /** How far at least, where that is more than the host can answer. */
  leastLiveS: 60,
  /** After a silence of so many seconds a host is polled as for the first time: its samples may not reach back so far. */
  silenceS: 540,
  /** How far back its first poll of minutes reaches. */
  minutesS: 7_200,
  /** How often a host is asked for these minutes before they are given up. */
  minutesTries: 3,
  /** VMs that came to a host whose minutes are asked for one by one; more, and those of the whole host are. */
  newcomers: 4,
  /** For how long a question that nobody repeats keeps a host watched. */
  interestMs: 60_000,
  /** Polls in a row without a new row after which it is looked whether the host's clock was set back. */
  emptyPolls: 4,
  /** How long the list of hosts may be stale. */
  lookMs: 1_000,
} as const);
