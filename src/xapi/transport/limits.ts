// What the gateway allows one host of a pool to cost. All waits are in milliseconds of the injected clock,
// except `idleMs`, which undici measures itself.

export interface TransportLimits {
  /** From the first SYN to the end of the TLS handshake. */
  readonly connectMs: number;
  /** A call, from its start to the last byte of its answer, unless the caller says otherwise. */
  readonly callMs: number;
  /** What an event.from may take beyond the wait that it asked for. */
  readonly eventGraceMs: number;
  /** get_all_records of one class. */
  readonly recordsMs: number;
  readonly loginMs: number;
  /** Asking a host whether it is the coordinator. */
  readonly probeMs: number;
  readonly logoutMs: number;
  /** A file of a host's handlers, from its start to the last byte, unless the caller says otherwise. */
  readonly downloadMs: number;
  /** Bytes of the answer to a call; events and lists have limits of their own (../events/scan-limits.ts). */
  readonly callBytes: number;
  /** Calls that run at the same time on one host, each with a connection of its own. */
  readonly runningCalls: number;
  /** Calls that wait for one of those connections. */
  readonly waitingCalls: number;
  /** An idle connection is closed after this time. */
  readonly idleMs: number;
}

export const TRANSPORT_LIMITS: TransportLimits = Object.freeze({
  connectMs: 10_000,
  callMs: 120_000,
  eventGraceMs: 15_000,
  recordsMs: 300_000,
  loginMs: 30_000,
  probeMs: 5_000,
  logoutMs: 2_000,
  downloadMs: 30_000,
  callBytes: 16 * 2 ** 20,
  runningCalls: 16,
  waitingCalls: 1000,
  idleMs: 30_000,
});
