// The messages of graphql-transport-ws (https://github.com/graphql/graphql-over-http/blob/main/rfcs/GraphQLOverWebSocket.md)
// as the server writes and reads them.
import type { ExecutionResult, GraphQLError } from 'graphql';
import {
  CloseCode,
  type ConnectionInitMessage,
  MessageType,
  type PingMessage,
  parseMessage,
  type SubscribeMessage,
} from 'graphql-ws';
import type { RawData } from 'ws';

/** What a client may send. */
export type ClientMessage =
  | ConnectionInitMessage
  | PingMessage
  | { readonly type: MessageType.Pong }
  | SubscribeMessage
  | { readonly type: MessageType.Complete; readonly id: string };

/** The client broke the protocol: the socket closes with `code`. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
  readonly code: number;

  constructor(code: number, reason: string) {
    super(reason);
    this.code = code;
  }
}

/** @throws ProtocolError 4400 for anything but a well-formed message of a client. */
export function readMessage(data: RawData, isBinary: boolean): ClientMessage {
  if (isBinary) throw new ProtocolError(CloseCode.BadRequest, 'Messages are text, not binary');
  let message: ReturnType<typeof parseMessage>;
  try {
    message = parseMessage(String(data));
  } catch (cause) {
    throw new ProtocolError(CloseCode.BadRequest, cause instanceof Error ? cause.message : 'Invalid message');
  }
  switch (message.type) {
    case MessageType.ConnectionInit:
    case MessageType.Ping:
    case MessageType.Pong:
    case MessageType.Subscribe:
    case MessageType.Complete:
      return message;
    default:
      throw new ProtocolError(CloseCode.BadRequest, `Only the server sends "${message.type}"`);
  }
}

export const ACK_TEXT = JSON.stringify({ type: MessageType.ConnectionAck });

export function pongText(payload: PingMessage['payload']): string {
  return JSON.stringify(payload ? { type: MessageType.Pong, payload } : { type: MessageType.Pong });
}

/** `result` is an ExecutionResult in JSON already. */
export function nextText(id: string, result: string): string {
  return `{"id":${JSON.stringify(id)},"type":"next","payload":${result}}`;
}

export function errorText(id: string, errors: readonly GraphQLError[]): string {
  return JSON.stringify({ id, type: MessageType.Error, payload: errors });
}

export function completeText(id: string): string {
  return JSON.stringify({ id, type: MessageType.Complete });
}

/** A request error by the words of the GraphQL specification (§7.1.2): nothing was executed. */
export function isRequestError(
  result: ExecutionResult,
): result is ExecutionResult & { readonly errors: readonly GraphQLError[] } {
  return result.data === undefined && result.errors !== undefined;
}

/** RFC 6455 §5.5.1: 123 bytes of UTF-8 at most, cut between characters. */
export function closeReason(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= 123) return text;
  return bytes.subarray(0, 120).toString('utf8').replace(/�$/, '');
}
