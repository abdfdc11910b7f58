// What one pool's wire offers to the layers above: calls, and batches of events. The session (./session) is the
// real one; tests below pool/ hand the informer a scripted one.
import type { ClassName } from './datamodel/types.ts';
import type { Ref, XapiRecord } from './record.ts';

/** One item of event.from, decoded. */
export interface XapiEvent {
  readonly cls: ClassName;
  readonly ref: Ref;
  readonly operation: 'add' | 'mod' | 'del';
  /** Database generation of the change; 0 for messages. Orders a relist against what was applied. */
  readonly generation: number;
  /** Present unless `operation` is `del`. */
  readonly record?: XapiRecord;
}

/** One answer of event.from: a state difference with at most one event per object, not a log (contract §3.1). */
export interface EventBatch {
  readonly events: readonly XapiEvent[];
  /** Rows per class at that moment, for every class with a table; `message` is always 0 and witnesses nothing. */
  readonly counts: ReadonlyMap<ClassName, number>;
  /** XAPI's cursor for the next call with the same class list. */
  readonly token: string;
  /** When the last byte of the answer arrived, in monotonic milliseconds of the clock in use. */
  readonly receivedAtMs: number;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

export interface XapiCaller {
  /**
   * Calls `Class.message` with the session prepended, and answers the raw wire value.
   * @throws XapiError the pool refused · TransportError nobody answered.
   */
  call(method: string, params?: readonly unknown[], options?: CallOptions): Promise<unknown>;
}

export interface FileRequest {
  /** Name or address of the host, as its record gives it; the coordinator unless given. */
  readonly address?: string;
  /** e.g. `/rrd_updates`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly accept: string;
  readonly maxBytes: number;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** The HTTP handlers that hosts have beside the calls. */
export interface FileSource {
  /**
   * GET with the session as cookie. A host that sends on to another one of the pool is followed, once. What a host
   * fails to answer says nothing of the session: only a refused session is looked at, and then asked with once more.
   * @throws TransportError, BAD_STATUS with its status · XapiError of a login.
   */
  fetchFile(request: FileRequest): Promise<Buffer>;
}

export interface EventSource {
  /**
   * event.from: waits up to `waitS` seconds for changes after `token` ('' lists everything).
   * `classes` are XAPI class names or '*'. Decoding yields to the event loop between slices.
   * When the session is lost and `token` is not '', the new login is made but the call is not repeated: it throws
   * XapiError SESSION_INVALID, and `sessionNumber` has grown. A call within the back-off after a failed attempt to
   * connect waits for the next attempt; refused credentials throw SESSION_AUTHENTICATION_FAILED until they change.
   */
  fetchEvents(
    classes: readonly string[],
    token: string,
    waitS: number,
    signal: AbortSignal,
  ): Promise<EventBatch>;
  /** All records of one class by get_all_records; for `message`, whose loss no count reveals. */
  fetchRecords(cls: ClassName, signal: AbortSignal): Promise<readonly XapiRecord[]>;
  /** Grows by one with every new login: a token of an older session must not be trusted (contract §3.5). */
  readonly sessionNumber: number;
}
