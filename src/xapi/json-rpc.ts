// The JSON-RPC envelope: requests to xapi and what its answers mean. xapi speaks 2.0 on POST /jsonrpc (contract §1.4).
import { parseWire, stringifyExact } from './decode/exact-json.ts';
import { TransportError, XapiError } from './errors.ts';

/** xapi refuses larger bodies with an HTTP 500 or by dropping the connection (http_limit_max_rpc_size). */
export const REQUEST_BYTES = 300 * 1024;

/** @throws TransportError TOO_LARGE when xapi would not take the body. */
export function encodeRequest(method: string, params: readonly unknown[], id: number): Buffer {
  const body = Buffer.from(
    `{"jsonrpc":"2.0","method":${JSON.stringify(method)},"params":${stringifyExact(params)},"id":${id}}`,
  );
  if (body.length > REQUEST_BYTES) {
    throw new TransportError(
      'TOO_LARGE',
      `${method}: ${body.length} bytes are more than xapi takes (${REQUEST_BYTES})`,
    );
  }
  return body;
}

/**
 * The result in an answer's text.
 * @throws XapiError when the pool refused; also in the form of emergency mode, where xapi answers an array as error
 *   and 0 as id whatever was sent · TransportError BAD_ANSWER when the text is no answer to request `id`.
 */
export function decodeAnswer(text: string, method: string, id: number): unknown {
  let answer: unknown;
  try {
    answer = parseWire(text);
  } catch (cause) {
    throw new TransportError('BAD_ANSWER', `${method}: no JSON: ${excerpt(text)}`, { cause });
  }
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    throw new TransportError('BAD_ANSWER', `${method}: no JSON-RPC answer: ${excerpt(text)}`);
  }
  const { result, error, id: answered } = answer as { result?: unknown; error?: unknown; id?: unknown };
  if (error !== undefined && error !== null) throw toXapiError(error, method);
  if (result === undefined || answered !== id) {
    throw new TransportError('BAD_ANSWER', `${method}: no answer to request ${id}: ${excerpt(text)}`);
  }
  return result;
}

/** What is kept of an error: messages are shown and logged, whatever a pool writes. XAPI's own are far below. */
const ERROR_LIMITS = Object.freeze({ codeChars: 200, params: 32, paramChars: 1_000 });

function toXapiError(error: unknown, method: string): Error {
  if (Array.isArray(error)) {
    const [first, ...rest] = error.slice(0, ERROR_LIMITS.params + 1);
    const [code, params] = [toCode(first), toParams(rest)];
    if (code !== undefined) return new XapiError(code, params, method);
  } else if (typeof error === 'object' && error !== null) {
    const { message, data } = error as { message?: unknown; data?: unknown };
    const code = toCode(message);
    if (code !== undefined) return new XapiError(code, Array.isArray(data) ? toParams(data) : [], method);
  }
  return new TransportError(
    'BAD_ANSWER',
    `${method}: an error that is none of XAPI's: ${excerpt(textOf(error))}`,
  );
}

function toCode(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, ERROR_LIMITS.codeChars) : undefined;
}

function toParams(values: readonly unknown[]): string[] {
  const { params, paramChars } = ERROR_LIMITS;
  return values.slice(0, params).map((value) => textOf(value).slice(0, paramChars));
}

/** XAPI writes texts only. Anything nested may have no text, or none that ends. */
function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** The words of a text that is not what was expected, for messages; of HTML only what a person would see. */
export function excerpt(text: string): string {
  const words = text
    .slice(0, 4096)
    .replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > 200 ? `${words.slice(0, 199)}…` : words;
}
