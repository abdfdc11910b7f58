// XAPI's event cursor: two generations, `%020d,%020d`.
import { ApiError } from '../rpc/api-error.ts';
import { parseInt64 } from '../wire/ocaml-exception.ts';
import type { EventToken } from './batch.ts';

const WIDTH = 20;

function pad(generation: number): string {
  return generation < 0
    ? `-${String(-generation).padStart(WIDTH - 1, '0')}`
    : String(generation).padStart(WIDTH, '0');
}

export function printToken(token: EventToken): string {
  return `${pad(token.generation)},${pad(token.messageGeneration)}`;
}

/** `''` is the beginning. @throws ApiError EVENT_FROM_TOKEN_PARSE_FAILURE */
export function parseToken(text: string): EventToken {
  if (text === '') return { generation: 0, messageGeneration: 0 };
  const [first = '', second = '', ...rest] = text.split(',');
  const generation = parseInt64(first);
  const messageGeneration = parseInt64(second);
  if (generation === undefined || messageGeneration === undefined || rest.length > 0) {
    throw new ApiError('EVENT_FROM_TOKEN_PARSE_FAILURE', [text]);
  }
  return { generation: Number(generation), messageGeneration: Number(messageGeneration) };
}
