// Answers of the HTTP layer itself. Whatever goes wrong at any path reads like a GraphQL answer:
// {"errors": [{"message", "extensions": {"code"}}]}, so that clients need one reader.
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { JSON_TYPE } from './media-type.ts';

/** Codes of refusals that no GraphQL operation can meet, beside those of ../graphql/errors.ts. */
export const httpOnlyCodes = [
  'BAD_HOST',
  'HOST_NOT_SERVED',
  'ORIGIN_NOT_ALLOWED',
  'CSRF_REFUSED',
  'NOT_FOUND',
  'METHOD_NOT_ALLOWED',
  'NOT_ACCEPTABLE',
  'BODY_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'EXPORT_TOO_LARGE',
] as const;

export type HttpCode =
  | (typeof httpOnlyCodes)[number]
  | 'BAD_REQUEST'
  | 'OVERLOADED'
  | 'UNAUTHENTICATED'
  | 'INTERNAL_SERVER_ERROR';

export interface HttpProblem {
  readonly statusCode: number;
  readonly code: HttpCode;
  readonly message: string;
}

export const NOBODY: HttpProblem = {
  statusCode: 401,
  code: 'UNAUTHENTICATED',
  message: 'This gateway wants its token: send "Authorization: Bearer <token>".',
};

export function problemText({
  code,
  message,
}: Pick<HttpProblem, 'message'> & { readonly code: string }): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}

export function sendProblem(
  reply: FastifyReply,
  problem: HttpProblem,
  type: string = JSON_TYPE,
): FastifyReply {
  return reply.code(problem.statusCode).header('content-type', type).send(problemText(problem));
}

/** Answers what is no HTTP request, or none that ends in time, and closes its connection. */
export function refuseBytes(error: Error, socket: Socket): void {
  if (!socket.writable || ('code' in error && error.code === 'ECONNRESET')) {
    socket.destroy();
    return;
  }
  endWith(unreadable('code' in error ? error.code : undefined), socket);
}

/** Answers where there is no response object, and leaves nothing open for a client that does not hang up itself. */
export function endWith(
  problem: Pick<HttpProblem, 'statusCode' | 'message'> & { readonly code: string },
  socket: Duplex,
): void {
  const { statusCode } = problem;
  const body = problemText(problem);
  socket.on('error', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${statusCode} ${STATUS_CODES[statusCode]}\r\nConnection: close\r\n` +
      `Content-Type: ${JSON_TYPE}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    () => socket.destroy(),
  );
}

function unreadable(cause: unknown): HttpProblem {
  const code = 'BAD_REQUEST';
  if (cause === 'HPE_HEADER_OVERFLOW')
    return { statusCode: 431, code, message: 'The head is larger than XENOGRAPH_MAX_HEADER_BYTES allows.' };
  if (cause === 'ERR_HTTP_REQUEST_TIMEOUT')
    return { statusCode: 408, code, message: 'The request did not arrive in time.' };
  return { statusCode: 400, code, message: 'This is no HTTP request.' };
}
