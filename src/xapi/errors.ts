// The two ways a call to a pool fails. Only a TransportError may be retried or failed over.

/** Sessions are refs as well; and no ref says anything to whoever reads a message. */
const REF = /OpaqueRef:[0-9a-f-]{8,}/gi;

/** The pool answered, with an error of its own: `code` and `params` exactly as on the wire. */
export class XapiError extends Error {
  override readonly name = 'XapiError';
  readonly code: string;
  readonly params: readonly string[];
  /** The method that was called, e.g. `VM.start`. */
  readonly method: string;

  constructor(code: string, params: readonly string[], method: string) {
    const details = params.length > 0 ? ` (${params.join(', ')})` : '';
    super(`${method}: ${code}${details.replace(REF, 'OpaqueRef:…')}`);
    this.code = code;
    this.params = params;
    this.method = method;
  }
}

export type TransportFailure =
  | 'UNREACHABLE' // no connection, or it broke
  | 'TIMEOUT' // no answer within the named limit
  | 'BAD_STATUS' // HTTP status other than 200 (xapi: an uncaught exception, or something else listens there)
  | 'BAD_ANSWER' // 200, but not what the protocol allows
  | 'TOO_LARGE' // the answer passed the named size limit
  | 'TLS'; // the certificate is not trusted

/** Nobody answered, or not as XAPI. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly failure: TransportFailure;
  /** Of BAD_STATUS: the HTTP status. */
  readonly status: number | undefined;

  constructor(failure: TransportFailure, message: string, options?: { cause?: unknown; status?: number }) {
    super(message, options);
    this.failure = failure;
    this.status = options?.status;
  }
}
