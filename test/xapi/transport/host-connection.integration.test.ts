import { createServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { SteppedClock, systemClock } from '../../../src/lib/clock.ts';
import { HostConnection } from '../../../src/xapi/transport/host-connection.ts';
import { TRANSPORT_LIMITS, type TransportLimits } from '../../../src/xapi/transport/limits.ts';
import { type TlsOptions, Trust } from '../../../src/xapi/transport/trust.ts';
import { ANSWERED, Refusal, reply, type Script, ScriptedHost, SOON } from '../scripted-host.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function hostWith(
  script: Script,
  options: { clock?: SteppedClock; limits?: Partial<TransportLimits> } = {},
) {
  const host = await new ScriptedHost(script).listen();
  closers.push(() => host.close());
  return { host, connection: connect(host.url, options) };
}

function connect(
  origin: string,
  { clock, limits, tls }: { clock?: SteppedClock; limits?: Partial<TransportLimits>; tls?: TlsOptions } = {},
) {
  const connection = new HostConnection({
    origin,
    trust: new Trust(tls ?? { mode: 'system' }),
    clock: clock ?? systemClock,
    limits: { ...TRANSPORT_LIMITS, ...limits },
  });
  closers.push(() => connection.close());
  return connection;
}

const ask = (connection: HostConnection, method = 'VM.get_all', signals: AbortSignal[] = []) =>
  connection.call({ method, params: ['s', 9007199254740993n], timeoutMs: 5000, signals });

describe('HostConnection', () => {
  it('posts JSON-RPC 2.0 with a content length, and integers exactly', async () => {
    const { host, connection } = await hostWith(() => ['OpaqueRef:1']);
    expect(await ask(connection)).toEqual(['OpaqueRef:1']);
    const [call] = host.calls;
    expect(call?.request.method).toBe('POST');
    expect(call?.request.url).toBe('/jsonrpc');
    expect(call?.request.headers['content-length']).toBe('78');
    expect(call?.request.headers['transfer-encoding']).toBeUndefined();
    expect(call?.request.headers['content-type']).toBe('application/json');
  });

  it('reads 64-bit integers and bare NaN exactly', async () => {
    const { connection } = await hostWith(({ response, id }) => {
      reply(response, `{"jsonrpc":"2.0","result":[9223372036854775807,NaN,-Infinity],"id":${id}}`);
      return ANSWERED;
    });
    expect(await ask(connection)).toEqual([9223372036854775807n, Number.NaN, Number.NEGATIVE_INFINITY]);
  });

  it('makes an XapiError of both forms of error', async () => {
    const { connection } = await hostWith(({ method, response }) => {
      if (method === 'VM.start') throw new Refusal('VM_BAD_POWER_STATE', 'OpaqueRef:1', 'halted', 'running');
      reply(response, '{"jsonrpc":"2.0","error":["HOST_STILL_BOOTING"],"id":0}');
      return ANSWERED;
    });
    await expect(ask(connection, 'VM.start')).rejects.toMatchObject({
      name: 'XapiError',
      code: 'VM_BAD_POWER_STATE',
      params: ['OpaqueRef:1', 'halted', 'running'],
      method: 'VM.start',
    });
    await expect(ask(connection)).rejects.toMatchObject({
      name: 'XapiError',
      code: 'HOST_STILL_BOOTING',
      params: [],
    });
  });

  it('says what a page says that is no answer', async () => {
    const { connection } = await hostWith(({ response }) => {
      response.writeHead(500, { 'content-type': 'text/html', connection: 'close' });
      response.end(
        '<html><head><style>b{}</style></head><body><h1>HTTP 500</h1>Jsonrpc.Parse &amp; so</body></html>',
      );
      return ANSWERED;
    });
    await expect(ask(connection)).rejects.toMatchObject({
      failure: 'BAD_STATUS',
      message: '127.0.0.1: HTTP 500: HTTP 500 Jsonrpc.Parse &amp; so',
    });
  });

  it('reads no more of a page than it tells', async () => {
    const { connection } = await hostWith(({ response }) => {
      response.writeHead(404);
      response.end('lost '.repeat(1_000_000));
      return ANSWERED;
    });
    await expect(ask(connection)).rejects.toMatchObject({ failure: 'BAD_STATUS', message: /^.{150,300}…$/ });
  });

  it.each([
    ['HTML with status 200', '<html>hello</html>'],
    ['nothing', ''],
    ['an array', '[]'],
    ['no result', '{"jsonrpc":"2.0","id":1}'],
    ['the answer to another request', '{"jsonrpc":"2.0","result":"","id":77}'],
    ['an error of no known form', '{"jsonrpc":"2.0","error":{"code":-32700},"id":1}'],
  ])('refuses %s as BAD_ANSWER', async (_, body) => {
    const { connection } = await hostWith(({ response }) => {
      reply(response, body);
      return ANSWERED;
    });
    await expect(ask(connection)).rejects.toMatchObject({ name: 'TransportError', failure: 'BAD_ANSWER' });
  });

  it('calls a broken connection UNREACHABLE, and works again on the next call', async () => {
    let isBroken = true;
    const { connection } = await hostWith(({ request, response }) => {
      if (!isBroken) return 'back';
      response.writeHead(200, { 'content-length': 100 });
      response.write('{"jsonrpc"');
      setImmediate(() => request.socket.destroy());
      return ANSWERED;
    });
    await expect(ask(connection)).rejects.toMatchObject({ failure: 'UNREACHABLE' });
    isBroken = false;
    expect(await ask(connection)).toBe('back');
  });

  it('calls a closed port and an unknown name UNREACHABLE', async () => {
    const host = await new ScriptedHost(() => '').listen();
    const { url } = host;
    await host.close();
    await expect(ask(connect(url))).rejects.toMatchObject({ failure: 'UNREACHABLE' });
    await expect(ask(connect('http://no-such-host.invalid'))).rejects.toMatchObject({
      failure: 'UNREACHABLE',
    });
  });

  it('calls what speaks no HTTP a BAD_ANSWER', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end('SSH-2.0-OpenSSH_9.2\r\n', () => socket.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closers.push(() => new Promise((resolve) => server.close(resolve)));
    const { port } = server.address() as { port: number };
    await expect(ask(connect(`http://127.0.0.1:${port}`))).rejects.toMatchObject({ failure: 'BAD_ANSWER' });
  });

  it.each(['before the headers', 'in the middle of the body'])(
    'times out %s, on its own clock',
    async (when) => {
      const clock = new SteppedClock(0);
      const reached = deferred();
      const { connection } = await hostWith(
        ({ response }) => {
          if (when !== 'before the headers') {
            response.writeHead(200, { 'content-length': 100 });
            response.write('{');
          }
          reached.resolve();
          return ANSWERED;
        },
        { clock },
      );
      const answer = ask(connection);
      const outcome = expect(answer).rejects.toMatchObject({
        failure: 'TIMEOUT',
        message: '127.0.0.1: no answer to VM.get_all within 5000 ms',
      });
      await reached.promise;
      clock.advance(5000);
      await outcome;
      expect(clock.pending).toBe(0);
    },
  );

  it('rejects with the reason of the signal that ends it', async () => {
    const { connection } = await hostWith(() => ANSWERED);
    const scope = new AbortController();
    const answer = ask(connection, 'VM.get_all', [scope.signal]);
    scope.abort(new Error('enough'));
    await expect(answer).rejects.toThrow('enough');
    await expect(ask(connection, 'VM.get_all', [scope.signal])).rejects.toThrow('enough');
  });

  it('refuses answers past the limit of a call', async () => {
    const { connection } = await hostWith(() => 'x'.repeat(2000), { limits: { callBytes: 1000 } });
    await expect(ask(connection)).rejects.toMatchObject({ failure: 'TOO_LARGE' });
  });

  it('does not send a request that xapi would not take', async () => {
    const { host, connection } = await hostWith(() => '');
    const params = ['s', 'x'.repeat(300 * 1024)];
    await expect(
      connection.call({ method: 'a.b', params, timeoutMs: 1000, signals: [] }),
    ).rejects.toMatchObject({
      failure: 'TOO_LARGE',
    });
    expect(host.calls).toHaveLength(0);
  });

  it('decodes what a proxy has compressed, and refuses a coding it does not know', async () => {
    const codings = {
      gzip: gzipSync,
      deflate: deflateSync,
      br: brotliCompressSync,
      identity: (body: Buffer) => body,
    };
    let coding: string = 'gzip';
    const { connection } = await hostWith(({ response, id }) => {
      const plain = Buffer.from(JSON.stringify({ jsonrpc: '2.0', result: coding, id }));
      const encode = codings[coding as keyof typeof codings] ?? codings.identity;
      response.writeHead(200, { 'content-encoding': coding });
      response.end(encode(plain));
      return ANSWERED;
    });
    for (coding of Object.keys(codings)) expect(await ask(connection)).toBe(coding);
    coding = 'zstd';
    await expect(ask(connection)).rejects.toMatchObject({ failure: 'BAD_ANSWER', message: /"zstd"/ });
    coding = 'gzip';
    const broken = await hostWith(({ response }) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end('no gzip');
      return ANSWERED;
    });
    await expect(ask(broken.connection)).rejects.toMatchObject({ failure: 'BAD_ANSWER' });
  });

  it('runs no more calls at a time than its limit, and refuses when too many wait', async () => {
    const waiting: (() => void)[] = [];
    const { host, connection } = await hostWith(
      () => new Promise((resolve) => waiting.push(() => resolve(''))),
      {
        limits: { runningCalls: 2, waitingCalls: 1 },
      },
    );
    const answers = [ask(connection), ask(connection), ask(connection)];
    await expect(ask(connection)).rejects.toMatchObject({ failure: 'UNREACHABLE', message: /3 calls/ });
    await expect.poll(() => host.calls.length, SOON).toBe(2);
    expect(host.connections).toBe(2);
    waiting.shift()?.();
    await expect.poll(() => host.calls.length, SOON).toBe(3);
    for (const answer of waiting) answer();
    await Promise.all(answers);
  });

  it('keeps event waits from using up the connections of calls', async () => {
    const { connection } = await hostWith(({ method }) => (method === 'event.from' ? ANSWERED : 'free'), {
      limits: { runningCalls: 1 },
    });
    const scope = new AbortController();
    const signals = [scope.signal];
    const wait = connection.call({
      method: 'event.from',
      params: [],
      timeoutMs: 60_000,
      signals,
      lane: 'events',
    });
    expect(await ask(connection)).toBe('free');
    scope.abort(new Error('over'));
    await expect(wait).rejects.toThrow('over');
  });

  it('leaves no connection behind when closed', async () => {
    const { host, connection } = await hostWith(() => '');
    await ask(connection);
    expect(host.connections).toBe(1);
    await connection.close();
    await expect.poll(() => host.connections, SOON).toBe(0);
    await expect(ask(connection)).rejects.toMatchObject({ name: 'TransportError', failure: 'UNREACHABLE' });
  });
});

function deferred() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
