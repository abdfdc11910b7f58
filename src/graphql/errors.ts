// Errors as clients see them: every error carries `extensions.code` from this closed list (docs/errors.md says what a
// client can do about each). What is not one of ours is masked, and logged once.
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { Logger } from '../lib/log.ts';
import { elide } from '../lib/quote.ts';

export const errorCodes = {
  BAD_REQUEST: 'The request is not a GraphQL request.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The document has no operation of that name, or several and none was named.',
  BAD_USER_INPUT: 'A variable or an argument does not fit its type or its limits.',
  OPERATION_TOO_EXPENSIVE:
    'The operation passes a limit; `extensions` name the limit, the price and what is allowed.',
  INVALID_ID: 'A global id that this gateway has not made.',
  INVALID_CURSOR: 'A cursor that this gateway has not made for this order.',
  AMBIGUOUS_UUID: 'More than one object has that uuid: use the global id.',
  UNAUTHENTICATED: 'Who asks is not known.',
  FORBIDDEN: 'Who asks may not do this.',
  POOL_UNAVAILABLE: 'The pool, or the host that would know, has not answered.',
  OVERLOADED: 'More is asked than the gateway keeps up with: try again later.',
  NOT_SUPPORTED: 'The transport cannot carry this kind of operation.',
  INTERNAL_SERVER_ERROR: 'The gateway failed; the log has the cause.',
} as const;
export type ErrorCode = keyof typeof errorCodes;

/** An error that a client may read as it is. */
export function clientError(
  code: ErrorCode,
  message: string,
  options: GraphQLErrorOptions = {},
): GraphQLError {
  return new GraphQLError(message, { ...options, extensions: { ...options.extensions, code } });
}

/** `error` with `code`, unless it brings one of the list. */
export function withCode(error: GraphQLError, code: ErrorCode): GraphQLError {
  if (isErrorCode(error.extensions?.code)) return error;
  return plain(error, error.message, { ...error.extensions, code });
}

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && code in errorCodes;
}

/**
 * What executing raised, fit for a client: our own errors as they are; argument coercion as BAD_USER_INPUT; anything
 * else masked as INTERNAL_SERVER_ERROR and logged with its cause and path.
 */
export function maskError(error: GraphQLError, logger: Logger): GraphQLError {
  const { path, locations } = error;
  if (isErrorCode(error.extensions?.code)) return plain(error, error.message, error.extensions);
  // graphql-js has no class of its own for a bad argument; both executors say it in these words.
  if (!error.originalError && /^(Argument "|Variable ")/.test(error.message)) {
    return plain(error, error.message, { code: 'BAD_USER_INPUT' });
  }
  logger.error({ err: error.originalError ?? error, path, locations }, 'operation failed');
  return plain(error, 'Internal server error', { code: 'INTERNAL_SERVER_ERROR' });
}

/**
 * A GraphQLError of graphql-js whatever executor made it, with path and locations kept. Its messages repeat inputs as
 * long as they are, some of them twice: their middle is left out.
 */
function plain(
  error: GraphQLError,
  message: string,
  extensions: Readonly<Record<string, unknown>>,
): GraphQLError {
  const result = new GraphQLError(elide(message), { path: error.path ?? null, extensions });
  if (error.locations)
    Object.defineProperty(result, 'locations', { value: error.locations, enumerable: true });
  return result;
}
