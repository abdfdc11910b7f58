// Names what went wrong below HTTP.
import { TransportError, type TransportFailure, XapiError } from '../errors.ts';

const TLS_CODES = /^(ERR_TLS_|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(GET|VERIFY|DECRYPT))/;
const ANSWER_CODES = /^(HPE_|Z_|ERR__ERROR_)/;
/** Ours to mend, not the network's. */
const BUG_CODES = /^ERR_INVALID_ARG/;

/** The TransportError that an error of sockets, of Node's HTTP parser or of zlib means; other errors as they are. */
export function toTransportError(error: unknown, host: string): unknown {
  if (error instanceof TransportError || error instanceof XapiError) return error;
  const code = codeOf(error);
  if (code === undefined || BUG_CODES.test(code)) return error;
  const message = `${host}: ${(error as Error).message || code}`;
  return new TransportError(failureOf(code), message, { cause: error });
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return code;
  // All addresses of one name have failed (RFC 8305).
  return error instanceof AggregateError ? 'ECONNREFUSED' : undefined;
}

function failureOf(code: string): TransportFailure {
  if (TLS_CODES.test(code)) return 'TLS';
  if (code === 'ETIMEDOUT') return 'TIMEOUT';
  if (code === 'HPE_HEADER_OVERFLOW') return 'TOO_LARGE';
  return ANSWER_CODES.test(code) ? 'BAD_ANSWER' : 'UNREACHABLE';
}
