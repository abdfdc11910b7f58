// Names what went wrong below HTTP.
import { TransportError, type TransportFailure, XapiError } from '../errors.ts';

const TLS_CODES = /^(ERR_TLS_|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(GET|VERIFY|DECRYPT))/;
const TIMEOUT_CODES = new Set(['UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT']);
const ANSWER_CODES = /^(HPE_|Z_|ERR__ERROR_|UND_ERR_RES_)/;
/** Ours to mend, not the network's. */
const BUG_CODES = /^(UND_)?ERR_INVALID_ARG/;

/** The TransportError that an error of sockets, undici or zlib means; other errors as they are. */
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
  // undici gives its parser's errors a name, and a code only where llhttp has one.
  if (error.name === 'HTTPParserError') return 'HPE_UNKNOWN';
  // All addresses of one name have failed (RFC 8305).
  return error instanceof AggregateError ? 'ECONNREFUSED' : undefined;
}

function failureOf(code: string): TransportFailure {
  if (TLS_CODES.test(code)) return 'TLS';
  if (TIMEOUT_CODES.has(code)) return 'TIMEOUT';
  if (ANSWER_CODES.test(code)) return 'BAD_ANSWER';
  return code === 'UND_ERR_HEADERS_OVERFLOW' ? 'TOO_LARGE' : 'UNREACHABLE';
}
