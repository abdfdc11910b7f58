// Names what went wrong below HTTP.
import { TransportError, XapiError } from '../errors.ts';

const TLS_CODES = /^(ERR_TLS_|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(GET|VERIFY|DECRYPT))/;
const TIMEOUT_CODES = new Set(['UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT']);
const ANSWER_CODES = new Set([
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'Z_DATA_ERROR',
  'Z_BUF_ERROR',
  'ERR__ERROR_FORMAT_PADDING_1',
]);

/** The TransportError that an error of sockets, undici or zlib means; other errors as they are. */
export function toTransportError(error: unknown, host: string): unknown {
  if (error instanceof TransportError || error instanceof XapiError) return error;
  if (!(error instanceof Error)) return error;
  const code = (error as { code?: unknown }).code;
  if (typeof code !== 'string') {
    // Several addresses of one name, all refused (happy eyeballs).
    if (!(error instanceof AggregateError)) return error;
  }
  const name = typeof code === 'string' ? code : 'ECONNREFUSED';
  const options = { cause: error };
  if (TLS_CODES.test(name)) return new TransportError('TLS', `${host}: ${error.message}`, options);
  if (TIMEOUT_CODES.has(name))
    return new TransportError('TIMEOUT', `${host}: no connection in time`, options);
  if (ANSWER_CODES.has(name) || name.startsWith('HPE_')) {
    return new TransportError('BAD_ANSWER', `${host}: ${error.message}`, options);
  }
  if (name === 'UND_ERR_HEADERS_OVERFLOW') {
    return new TransportError('TOO_LARGE', `${host}: the answer's headers are too large`, options);
  }
  return new TransportError('UNREACHABLE', `${host}: ${error.message || name}`, options);
}
