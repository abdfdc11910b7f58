// HTTP by hand, so that a test sees each byte: header order, spelling, status lines.
import { connect, type Socket } from 'node:net';
import { systemClock } from '../../src/lib/clock.ts';

/** An answer that takes longer has not come. */
const PATIENCE_MS = 6000;

export interface RawAnswer {
  readonly statusLine: string;
  /** `name: value`, in order. */
  readonly headers: readonly string[];
  readonly body: string;
}

/** Sends `text` and reads `count` answers; an answer without content-length ends with the connection. */
export async function exchangeRaw(url: string, text: string | Buffer, count = 1): Promise<RawAnswer[]> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  const stopTimer = systemClock.after(PATIENCE_MS, () => socket.destroy(new Error('no answer in time')));
  try {
    socket.write(text);
    const answers: RawAnswer[] = [];
    const reader = new AnswerReader(socket);
    while (answers.length < count) answers.push(await reader.next());
    return answers;
  } finally {
    stopTimer();
    socket.destroy();
  }
}

class AnswerReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #input = Buffer.alloc(0);

  constructor(socket: Socket) {
    this.#chunks = socket[Symbol.asyncIterator]();
  }

  async next(): Promise<RawAnswer> {
    let end = -1;
    while (end < 0) {
      end = this.#input.indexOf('\r\n\r\n');
      if (end < 0 && !(await this.#more())) throw new Error('the connection ended without an answer');
    }
    const [statusLine = '', ...headers] = this.#input.toString('latin1', 0, end).split('\r\n');
    this.#input = this.#input.subarray(end + 4);
    const length = headers.map((header) => /^content-length: (\d+)$/i.exec(header)?.[1]).find(Boolean);
    const wanted = length === undefined ? Number.POSITIVE_INFINITY : Number(length);
    while (this.#input.length < wanted && (await this.#more()));
    const size = Math.min(wanted, this.#input.length);
    const body = this.#input.toString('utf8', 0, size);
    this.#input = this.#input.subarray(size);
    return { statusLine, headers, body };
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#chunks.next();
    if (done) return false;
    this.#input = Buffer.concat([this.#input, value]);
    return true;
  }
}

/** A request as text; `headers` beside host and content-length. */
export function requestText(
  request: { readonly method: string; readonly path: string; readonly body: string | null },
  headers: readonly string[] = [],
): string {
  const body = request.body ?? '';
  const lines = [
    `${request.method} ${request.path} HTTP/1.1`,
    'Host: xapi',
    ...(request.method === 'GET' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
    ...headers,
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}
