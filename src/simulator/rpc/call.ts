// What a message implementation is given and answers. Every message of the datamodel that is not generated
// from fields (getters, setters, …) is one such function in a registry, keyed `VM.start`.
//
// The dispatcher has done the rest before: method and parameter count, types, session. For messages with an
// async form it has made a task row: destroyed when a synchronous call ends, completed by the dispatcher
// (result, error, cancellation) when the call came as `Async.VM.start`.
import type { Ref, WireValue } from '../database/wire-value.ts';
import type { Answer } from './bulk-answer.ts';
import type { Pool } from './pool.ts';

export interface Call {
  readonly pool: Pool;
  /** Session ref; '' for messages that need none. */
  readonly session: Ref;
  /** The call's task; absent for messages without an async form. */
  readonly task?: Ref;
  /** `Class.message` in the datamodel's spelling. */
  readonly method: string;
  /** Decoded, without the session; defaults of absent optional parameters filled in. */
  readonly params: readonly WireValue[];
  /** The host whose address the request came to. */
  readonly host: Ref;
  /**
   * Aborted when task.cancel asks for it: give up with `throw call.signal.reason` where the call can be
   * cancelled.
   */
  readonly signal: AbortSignal;
}

/**
 * Answers the wire value of the message's return type; '' for void.
 * @throws ApiError with XAPI's code and parameters.
 */
export type MessageImplementation = (call: Call) => WireValue | Promise<WireValue>;

export type MessageRegistry = ReadonlyMap<string, MessageImplementation>;

/** As the core's own messages may answer: a wire value, or a bulk answer printed in pieces. */
export type Implementation = (call: Call) => Answer | Promise<Answer>;
