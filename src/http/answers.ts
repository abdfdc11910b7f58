// Answers of the HTTP layer itself. Whatever goes wrong at any path reads like a GraphQL answer:
// {"errors": [{"message", "extensions": {"code"}}]}, so that clients need one reader.
import type { FastifyReply } from 'fastify';
import { JSON_TYPE } from './media-type.ts';

/** Codes of refusals that no GraphQL operation can meet, beside those of ../graphql/errors.ts. */
export type HttpCode =
  | 'BAD_REQUEST'
  | 'BAD_HOST'
  | 'HOST_NOT_SERVED'
  | 'ORIGIN_NOT_ALLOWED'
  | 'CSRF_REFUSED'
  | 'UNAUTHENTICATED'
  | 'NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'NOT_ACCEPTABLE'
  | 'BODY_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'OVERLOADED'
  | 'INTERNAL_SERVER_ERROR';

export interface HttpProblem {
  readonly statusCode: number;
  readonly code: HttpCode;
  readonly message: string;
}

export function problemText({ code, message }: HttpProblem): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}

export function sendProblem(
  reply: FastifyReply,
  problem: HttpProblem,
  type: string = JSON_TYPE,
): FastifyReply {
  return reply.code(problem.statusCode).header('content-type', type).send(problemText(problem));
}
