// GraphQL over HTTP, and what every path answers: a gateway on a simulated pool, over real sockets.
import { once } from 'node:events';
import { connect } from 'node:net';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../helpers/gateway.ts';
import { type Sent, send } from '../helpers/http.ts';

const QUERY = '{ __typename }';
const JSON_BODY = { 'content-type': 'application/json' };
const ASKED_FIRST = { 'apollo-require-preflight': 'true' };

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ limits: { bodyBytes: 4096 }, allowedOrigins: ['https://app.example'] });
});
afterAll(() => gateway.close());

function post(body: unknown, headers: Sent['headers'] = {}) {
  return send(gateway.url, {
    method: 'POST',
    path: '/graphql',
    headers: { ...JSON_BODY, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

function get(query: string, headers: Sent['headers'] = {}) {
  return send(gateway.url, { path: `/graphql?${new URLSearchParams({ query })}`, headers });
}

async function sendRaw(text: string): Promise<{ status: number; body: string }> {
  const { port, hostname } = new URL(gateway.url);
  const socket = connect(Number(port), hostname);
  socket.write(text);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), body };
}

function errorCodes(answer: { json(): unknown }): unknown[] {
  const { errors } = answer.json() as { errors: { extensions: { code: string } }[] };
  return errors.map((error) => error.extensions.code);
}

describe('GraphQL over HTTP', () => {
  // A GET from graphql-http's audits brings nothing that a foreign page could not send as well.
  const audits = serverAudits({
    url: () => `${gateway.url}/graphql`,
    fetchFn: (url: string, init?: RequestInit) => {
      const isGet = (init?.method ?? 'GET') === 'GET';
      return fetch(url, isGet ? { ...init, headers: { ...init?.headers, ...ASKED_FIRST } } : init);
    },
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    },
  );

  it('answers errors of a document with 200 to plain JSON clients, and 400 to others', async () => {
    const plain = await post({ query: '{ nothingLikeThis }' });
    expect([plain.status, errorCodes(plain)]).toEqual([200, ['GRAPHQL_VALIDATION_FAILED']]);
    const modern = await post({ query: '{' }, { accept: 'application/graphql-response+json' });
    expect([modern.status, errorCodes(modern)]).toEqual([400, ['GRAPHQL_PARSE_FAILED']]);
  });

  it('refuses an Accept that leaves no type', async () => {
    const answer = await post({ query: QUERY }, { accept: 'text/html' });
    expect([answer.status, errorCodes(answer)]).toEqual([406, ['NOT_ACCEPTABLE']]);
  });

  it('refuses batches, and a body that is too large', async () => {
    const batch = await post([{ query: QUERY }]);
    expect([batch.status, errorCodes(batch)]).toEqual([400, ['BAD_REQUEST']]);
    const large = await post({ query: QUERY, variables: { a: 'x'.repeat(5000) } });
    expect([large.status, errorCodes(large)]).toEqual([413, ['BODY_TOO_LARGE']]);
  });

  it('sends subscriptions to the WebSocket', async () => {
    const answer = await post({ query: 'subscription { vms { kind } }' });
    expect(errorCodes(answer)).toEqual(['NOT_SUPPORTED']);
  });

  it('never shows where an error was thrown', async () => {
    const texts = [
      await post('{'),
      await post({ query: '{ a }' }),
      await post({ query: '{' }),
      await get(''),
    ];
    for (const { text } of texts) expect(text).not.toMatch(/stacktrace|node_modules|\.ts:|\.js:/);
  });
});

describe('requests that a foreign page could send', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'are refused as a POST of %s',
    async (type) => {
      const answer = await post({ query: QUERY }, { 'content-type': type });
      expect([answer.status, errorCodes(answer)]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
    },
  );

  it('are refused as a plain GET, and answered when the page is ours or had to ask first', async () => {
    const refused = await get(QUERY);
    expect([refused.status, errorCodes(refused)]).toEqual([403, ['CSRF_REFUSED']]);
    expect((await get(QUERY, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await get(QUERY, { 'sec-fetch-site': 'same-origin' })).json()).toEqual({
      data: { __typename: 'Query' },
    });
    expect((await get(QUERY, ASKED_FIRST)).json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('are refused at every path by their Host and Origin', async () => {
    const paths = ['/graphql', '/healthz', '/playground', '/nowhere', '/', '/%zz'];
    for (const path of paths) {
      const host = await send(gateway.url, { path, headers: { host: 'evil.example' } });
      expect([path, host.status, errorCodes(host)]).toEqual([path, 421, ['HOST_NOT_SERVED']]);
      const origin = await send(gateway.url, { path, headers: { origin: 'https://evil.example' } });
      expect([path, origin.status, errorCodes(origin)]).toEqual([path, 403, ['ORIGIN_NOT_ALLOWED']]);
    }
    const preflight = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const asked = await send(gateway.url, { method: 'OPTIONS', path: '/graphql', headers: preflight });
    expect(asked.status).toBe(403);
    expect(asked.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('are judged by the whole target where that names a host', async () => {
    const { host } = new URL(gateway.url);
    for (const [target, status] of [
      [`http://${host}/healthz`, 200],
      ['http://evil.example/healthz', 400],
      [`http://user@${host}/healthz`, 400],
      [`http://${host}@evil.example/healthz`, 400],
      ['//evil.example/healthz', 404],
    ] as const) {
      const answer = await sendRaw(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      expect([target, answer.status]).toEqual([target, status]);
    }
    const query = `http://${host}/graphql?${new URLSearchParams({ query: QUERY })}`;
    const head = `GET ${query} HTTP/1.1\r\nHost: ${host}\r\nSec-Fetch-Site: none\r\nConnection: close\r\n\r\n`;
    expect(JSON.parse((await sendRaw(head)).body)).toEqual({ data: { __typename: 'Query' } });
  });

  it.each([
    ['a path that is none', 'GET /%zz HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n', 400],
    ['no HTTP', 'nonsense\r\n\r\n', 400],
    ['a large head', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('read like all others with %s', async (_name, text, status) => {
    const answer = await sendRaw(text.replace('HOST', new URL(gateway.url).host));
    expect([answer.status, errorCodes({ json: () => JSON.parse(answer.body) })]).toEqual([
      status,
      ['BAD_REQUEST'],
    ]);
  });

  it('are answered with CORS headers when their origin is allowed', async () => {
    const origin = 'https://app.example';
    const headers = { origin, 'access-control-request-method': 'POST' };
    const preflight = await send(gateway.url, { method: 'OPTIONS', path: '/graphql', headers });
    expect(preflight.status).toBe(204);
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-headers': expect.stringContaining('authorization'),
      vary: 'Origin',
    });
    const answer = await post({ query: QUERY }, { origin });
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([200, origin]);
  });
});

describe('other paths', () => {
  it('answer health to anybody, in few words', async () => {
    expect((await send(gateway.url, { path: '/healthz' })).json()).toEqual({ status: 'ok' });
    expect((await send(gateway.url, { path: '/readyz' })).json()).toEqual({ status: 'ready' });
  });

  it('answer 404 in JSON', async () => {
    const answer = await send(gateway.url, { path: '/nowhere' });
    expect([answer.status, errorCodes(answer)]).toEqual([404, ['NOT_FOUND']]);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it.each([
    ['DELETE', '/graphql', 405, 'GET, POST, OPTIONS'],
    ['HEAD', '/graphql', 405, 'GET, POST, OPTIONS'],
    ['OPTIONS', '/graphql', 204, 'GET, POST, OPTIONS'],
    ['POST', '/healthz', 405, 'GET, HEAD, OPTIONS'],
    ['OPTIONS', '/playground', 204, 'GET, HEAD, OPTIONS'],
  ])('answer %s %s with %i', async (method, path, status, allow) => {
    const answer = await send(gateway.url, { method, path });
    expect([answer.status, answer.headers.allow]).toEqual([status, allow]);
  });

  it('answer HEAD without a body', async () => {
    const answer = await send(gateway.url, { method: 'HEAD', path: '/healthz' });
    expect([answer.status, answer.text]).toEqual([200, '']);
  });

  it('never let a browser guess types', async () => {
    for (const path of ['/healthz', '/nowhere', '/playground']) {
      const { headers } = await send(gateway.url, { path });
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('cannot be used to leave the folder of the playground', async () => {
    for (const path of ['/playground/../../package.json', '/playground/%2e%2e/%2e%2e/package.json']) {
      expect((await send(gateway.url, { path })).status).toBe(404);
    }
  });
});

describe('a gateway with as many requests as it takes', () => {
  it('answers 503 to one more, and serves again when one has ended', async () => {
    const small = await startTestGateway({ limits: { concurrentRequests: 1 } });
    try {
      const { port } = new URL(small.url);
      // A request whose body never comes.
      const slow = connect(Number(port), '127.0.0.1');
      slow.write(
        `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\n` +
          'content-length: 100\r\nexpect: 100-continue\r\n\r\n',
      );
      // The gateway asks for the body: the request is in progress.
      await once(slow, 'data');
      const body = JSON.stringify({ query: QUERY });
      const ask = () => send(small.url, { method: 'POST', path: '/graphql', headers: JSON_BODY, body });
      const refused = await ask();
      expect([refused.status, errorCodes(refused), refused.headers['retry-after']]).toEqual([
        503,
        ['OVERLOADED'],
        '1',
      ]);
      slow.destroy();
      await expect.poll(async () => (await ask()).status, { timeout: 10_000 }).toBe(200);
    } finally {
      await small.close();
    }
  });
});

describe('a gateway with a token', () => {
  const adminToken = 'correct-horse-battery-staple-0123456789';
  let closed: TestGateway;
  beforeAll(async () => {
    closed = await startTestGateway({ adminToken });
  });
  afterAll(() => closed.close());

  function ask(headers: Sent['headers'] = {}, method = 'POST') {
    const body = JSON.stringify({ query: QUERY });
    return send(closed.url, { method, path: '/graphql', headers: { ...JSON_BODY, ...headers }, body });
  }

  it('answers 401 without it, before it reads the request', async () => {
    for (const headers of [{}, { authorization: 'Bearer wrong' }, { 'content-type': 'text/plain' }]) {
      const answer = await ask(headers);
      expect([answer.status, errorCodes(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
      expect(answer.headers['www-authenticate']).toBe('Bearer');
    }
    const modern = await ask({ accept: 'application/graphql-response+json' });
    expect([modern.status, modern.headers['content-type']]).toEqual([
      401,
      'application/graphql-response+json; charset=utf-8',
    ]);
  });

  it('answers with it', async () => {
    expect((await ask({ authorization: `Bearer ${adminToken}` })).json()).toEqual({
      data: { __typename: 'Query' },
    });
  });

  it('answers health without it', async () => {
    expect((await send(closed.url, { path: '/healthz' })).status).toBe(200);
  });
});
