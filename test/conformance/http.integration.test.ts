// Cases of HTTP itself, answered by the simulator as by a real xapi: status lines, headers in order, error
// pages.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/simulator/database/database.ts';
import { fileHandlers } from '../../src/simulator/files/handlers.ts';
import { internalErrorPage } from '../../src/simulator/http/answer.ts';
import type { HttpHandler } from '../../src/simulator/http/handler.ts';
import { difference } from './compare.ts';
import { exceptedNames } from './exceptions.ts';
import { exchangeRaw, type RawAnswer, requestText } from './raw-http.ts';
import { answered, loadRecordings, type RecordedExchange, recordingsPresent } from './recordings.ts';
import { ReplayPool } from './replay.ts';

const SESSIONS = ['18d01936-e800-505b-6be6-26a5bd4af20f', 'bb245692-ce65-0e44-90a4-dbc17fb8a54a'];
const POOL = 'OpaqueRef:ad058317-a4ee-0441-ef4a-1102a7129950';
const KNOWN = new Set([...SESSIONS, POOL.replace('OpaqueRef:', '')]);

/** The recorded host had no metrics daemon: these are its answers then. */
const notFound = {
  status: 404,
  reason: 'Not Found',
  version: '1.0',
  headers: [
    ['Connection', 'close'],
    ['Cache-Control', 'no-cache, no-store'],
  ] as const,
  body: [],
  close: true,
};
const noDaemon = internalErrorPage('Got UNIX error: No such file or directory connect ');
const handlers: readonly HttpHandler[] = [
  { method: 'GET', path: '/rrd_updates', action: 'rrd_updates', answer: () => notFound },
  { method: 'GET', path: '/host_rrd', action: 'host_rrd', answer: () => notFound },
  { method: 'GET', path: '/vm_rrd', action: 'vm_rrd', answer: () => noDaemon },
  ...fileHandlers,
];

function world(): Database {
  const database = new Database({ seed: 7 });
  const stamps = { created: 1, modified: 1 };
  database.load('host', database.ids.ref(), {}, stamps);
  database.load('pool', POOL, {}, stamps);
  for (const uuid of SESSIONS) database.load('session', `OpaqueRef:${uuid}`, {}, stamps);
  return database;
}

/** What the recording's request had beside method, path and body. */
const REQUEST_HEADERS: Readonly<Record<string, readonly string[]>> = {
  '03-options-jsonrpc': ['Access-Control-Request-Headers: content-type'],
  '07-post-text-plain': ['Content-Type: text/plain'],
  '42-expect-100': ['Expect: 100-continue'],
  '43-gzip': ['Accept-Encoding: gzip'],
  '44-connection-close': ['Connection: close'],
  '47-many-headers': Array.from({ length: 400 }, (_, at) => `X-Header-${at}: ${'x'.repeat(60)}`),
  '52-rrd_updates-basic': [`Authorization: Basic ${Buffer.from('root:xenroot').toString('base64')}`],
  '52b-rrd_updates-basic-bad': [`Authorization: Basic ${Buffer.from('root:wrong').toString('base64')}`],
};

function textOf({ name, request }: RecordedExchange): string {
  const text = requestText(request, REQUEST_HEADERS[name]);
  if (name === '41-http10') return text.replace('HTTP/1.1', 'HTTP/1.0');
  if (name !== '40-chunked') return text;
  const body = request.body ?? '';
  const chunks = `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  return `POST /jsonrpc HTTP/1.1\r\nHost: xapi\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}`;
}

const call = (method: string, params: readonly unknown[], id: number) =>
  requestText({
    method: 'POST',
    path: '/jsonrpc',
    body: JSON.stringify({ jsonrpc: '2.0', method, params: [`OpaqueRef:${SESSIONS[0]}`, ...params], id }),
  });

describe('HTTP as xapi speaks it', () => {
  let pool: ReplayPool;

  beforeAll(async () => {
    pool = new ReplayPool(world(), { handlers });
    await pool.listen(0);
  });
  afterAll(() => pool.close());

  const one = async (text: string): Promise<RawAnswer> => {
    const [answer] = await exchangeRaw(pool.replayUrl, text);
    if (!answer) throw new Error('an answer must come');
    return answer;
  };

  it.skipIf(!recordingsPresent)('equals the recorded answers', async () => {
    const exchanges = loadRecordings('http.ndjson').filter(({ response }) => Boolean(response.status));
    expect(answered(exchanges).length).toBeGreaterThan(30);
    const differing: string[] = [];
    const excepted = exceptedNames('http');
    for (const exchange of exchanges) {
      const differs = difference(exchange.response, await one(textOf(exchange)), KNOWN);
      if (differs === undefined) continue;
      differing.push(exchange.name);
      if (!excepted.includes(exchange.name)) process.stdout.write(`${exchange.name}: ${differs}\n`);
    }
    process.stdout.write(`http: ${exchanges.length - differing.length} of ${exchanges.length} match\n`);
    expect(differing.sort()).toEqual(excepted.toSorted());
  });

  it('writes the status lines that the recordings name', async () => {
    const lines = [
      (await one(call('pool.get_all', [], 1))).statusLine,
      (await one('POST /jsonrpc HTTP/1.0\r\nContent-Length: 2\r\n\r\n{}')).statusLine,
      (await one('GET /rrd_updates?start=0 HTTP/1.1\r\n\r\n')).statusLine,
      (await one('GET / HTTP/1.1\r\n\r\n')).statusLine,
      (await one(`GET /?${'x'.repeat(20_000)} HTTP/1.1\r\n\r\n`)).statusLine,
      (await one('DELETE / HTTP/1.1\r\n\r\n')).statusLine,
    ];
    expect(lines).toEqual([
      'HTTP/1.1 200 OK',
      'HTTP/1.0 500 Internal Error',
      'HTTP/1.1 401 Unauthorised',
      'HTTP/1.1 403 Forbidden',
      'HTTP/1.1 431 Request Header Fields Too Large',
      'HTTP/1.1 501 Method not implemented',
    ]);
  });

  it('answers pipelined requests in order on one connection', async () => {
    const text = [1, 2, 3].map((id) => call('pool.get_all', [], id)).join('');
    const answers = await exchangeRaw(pool.replayUrl, text, 3);
    expect(answers.map(({ body }) => JSON.parse(body).id)).toEqual([1, 2, 3]);
  });

  it('drops a connection whose body is far too large, without an answer', async () => {
    await expect(one('POST /jsonrpc HTTP/1.1\r\nContent-Length: 2097152\r\n\r\n')).rejects.toThrow();
  });
});
