// Every bound of the WebSocket transport, by name.
export interface WsLimits {
  /** WebSockets at once; more are refused with 503. */
  readonly sockets: number;
  /** WebSockets at once from one remote address; more are refused with 429. */
  readonly socketsPerAddress: number;
  /** Operations in progress on one socket, open streams included. */
  readonly operationsPerSocket: number;
  /** Largest message that a client may send, in bytes; a larger one closes the socket with 1009. */
  readonly messageBytes: number;
  /** Longest operation id in characters; every answer repeats it. */
  readonly operationIdChars: number;
  /** Time in which connection_init must come; 4408 after that. */
  readonly initTimeoutMs: number;
  /** A socket from which nothing has come for this long is pinged; after the same time again it is cut. */
  readonly keepaliveMs: number;
  /** Bytes waiting in a socket above which no stream is asked for more: states conflate instead. */
  readonly bufferedBytes: number;
  /** A client that takes nothing for this long while something waits is cut. */
  readonly stalledMs: number;
  /** Time for the closing handshake before a socket is cut. */
  readonly closeMs: number;
}

export const WS_LIMITS: WsLimits = {
  sockets: 10_000,
  socketsPerAddress: 2_000,
  operationsPerSocket: 100,
  messageBytes: 1024 * 1024,
  operationIdChars: 256,
  initTimeoutMs: 5_000,
  keepaliveMs: 20_000,
  bufferedBytes: 512 * 1024,
  stalledMs: 60_000,
  closeMs: 2_000,
};
