// graphql-transport-ws by its document: every close code, and what surrounds a socket.
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { SteppedClock } from '../../../src/lib/clock.ts';
import { eventually, RawClient, serve, TOKEN } from './serving.ts';

const STREAM = 'subscription { vms { kind upserted { id } } }';

describe('a socket is closed', () => {
  it('with 4408 when connection_init does not come', async () => {
    const clock = new SteppedClock(0);
    await using serving = await serve({ clock });
    const client = new RawClient(serving.url);
    await client.until('the socket is open', () => client.isOpen);
    await eventually('the server has it', () => serving.sockets.count === 1);
    clock.advance(5_000);
    expect(await client.whenClosed()).toEqual({ code: 4408, reason: 'Connection initialisation timeout' });
  });

  it('with 4429 after a second connection_init', async () => {
    await using serving = await serve();
    const client = await new RawClient(serving.url).initialise();
    client.send({ type: 'connection_init' });
    expect(await client.whenClosed()).toEqual({ code: 4429, reason: 'Too many initialisation requests' });
  });

  it('with 4401 when it subscribes before the ack', async () => {
    await using serving = await serve();
    const client = new RawClient(serving.url);
    await client.until('the socket is open', () => client.isOpen);
    client.subscribe('1', STREAM);
    expect(await client.whenClosed()).toEqual({ code: 4401, reason: 'Unauthorized' });
  });

  it('with 4403 when connection_init brings no token, or a wrong one', async () => {
    await using serving = await serve({ adminToken: TOKEN });
    for (const payload of [undefined, { Authorization: 'Bearer wrong' }, { Authorization: 7 }]) {
      const client = new RawClient(serving.url);
      await client.until('the socket is open', () => client.isOpen);
      client.send({ type: 'connection_init', payload });
      expect(await client.whenClosed()).toEqual({ code: 4403, reason: 'Forbidden' });
    }
  });

  it('with 4409 for an id in use', async () => {
    await using serving = await serve();
    const client = await new RawClient(serving.url).initialise();
    client.subscribe('twice', STREAM);
    client.subscribe('twice', STREAM);
    expect(await client.whenClosed()).toEqual({ code: 4409, reason: 'Subscriber for twice already exists' });
    await eventually('its stream is gone', () => serving.gateway.engine.figures.streams === 0);
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '7'],
    ['no type', '{}'],
    ['an unknown type', '{"type":"start"}'],
    ["a server's message", '{"type":"connection_ack"}'],
    ['a subscribe without a query', '{"type":"subscribe","id":"1","payload":{}}'],
    ['a subscribe without an id', '{"type":"subscribe","payload":{"query":"{ __typename }"}}'],
    ['variables that are no object', '{"type":"subscribe","id":"1","payload":{"query":"{a}","variables":1}}'],
    ['a reason that is too long for a close frame', JSON.stringify({ type: 'ä'.repeat(500) })],
  ])('with 4400 for %s', async (_what, text) => {
    await using serving = await serve();
    const client = await new RawClient(serving.url).initialise();
    client.send(text);
    const closed = await client.whenClosed();
    expect(closed.code).toBe(4400);
    expect(Buffer.byteLength(closed.reason)).toBeLessThanOrEqual(123);
  });

  it('with 4400 for binary messages and for ids that are too long', async () => {
    await using serving = await serve();
    const client = await new RawClient(serving.url).initialise();
    client.socket.send(Buffer.from('{"type":"ping"}'));
    expect((await client.whenClosed()).code).toBe(4400);
    const other = await new RawClient(serving.url).initialise();
    other.subscribe('x'.repeat(257), STREAM);
    expect((await other.whenClosed()).code).toBe(4400);
  });

  it('with 4406 when it offers no subprotocol of ours', async () => {
    await using serving = await serve();
    const client = new RawClient(serving.url, { protocols: [] });
    expect((await client.whenClosed()).code).toBe(4406);
    expect(serving.sockets.count).toBe(0);
  });

  it('with 1009 for a message over the limit', async () => {
    await using serving = await serve({ limits: { messageBytes: 1_000 } });
    const client = await new RawClient(serving.url).initialise();
    client.send({ type: 'ping', payload: { text: 'x'.repeat(1_000) } });
    expect((await client.whenClosed()).code).toBe(1009);
  });

  it('with 1001 when the gateway stops, after its streams have been completed or not', async () => {
    const serving = await serve();
    const client = await new RawClient(serving.url).initialise();
    client.subscribe('1', STREAM);
    await client.until('the stream runs', () => client.next('1').length > 0);
    await serving.close();
    expect((await client.whenClosed()).code).toBe(1001);
    expect(serving.gateway.engine.figures).toMatchObject({ streams: 0, sources: 0 });
  });

  it('by force when it answers no ping', async () => {
    const clock = new SteppedClock(0);
    await using serving = await serve({ clock });
    const client = await new RawClient(serving.url, { autoPong: false }).initialise();
    let pings = 0;
    client.socket.on('ping', () => {
      pings += 1;
    });
    clock.advance(20_000);
    await eventually('it was pinged', () => pings > 0);
    clock.advance(20_000);
    expect((await client.whenClosed()).code).toBe(1006);
    expect(serving.sockets.count).toBe(0);
  });
});

describe('a socket stays open', () => {
  it('when it answers pings', async () => {
    const clock = new SteppedClock(0);
    await using serving = await serve({ clock });
    const client = await new RawClient(serving.url).initialise();
    for (let i = 0; i < 5; i += 1) {
      const pings = new Promise((resolve) => client.socket.once('ping', resolve));
      clock.advance(20_000);
      await pings;
      client.send({ type: 'ping' });
      await client.until(
        'the answer is there',
        () => client.received.filter(({ type }) => type === 'pong').length > i,
      );
    }
    expect(client.isOpen).toBe(true);
    await client.close();
  });

  it('and answers ping with pong and its payload', async () => {
    await using serving = await serve();
    const client = await new RawClient(serving.url).initialise();
    client.send({ type: 'ping', payload: { n: 1 } });
    await client.until('the pong is there', () => client.received.length === 2);
    expect(client.received[1]).toEqual({ type: 'pong', payload: { n: 1 } });
    await client.close();
  });

  it('when an operation is refused: parse, validation, variables, price and limit errors are messages', async () => {
    await using serving = await serve({ limits: { operationsPerSocket: 1 } });
    const client = await new RawClient(serving.url).initialise();
    client.subscribe('stream', STREAM);
    client.subscribe('full', STREAM);
    client.send({ id: 'stream', type: 'complete' });
    client.subscribe('parse', 'subscription {');
    client.subscribe('field', 'subscription { nothing }');
    client.subscribe('variable', 'subscription ($n: Int!) { vms(first: $n) { kind } }');
    client.subscribe('price', '{ vms(first: 5000) { nodes { snapshots(first: 5000) { nodes { id } } } } }');
    const code = (id: string) => {
      const message = client.received.find((one) => one.type === 'error' && one.id === id);
      return (message?.payload as { extensions: { code: string } }[] | undefined)?.[0]?.extensions.code;
    };
    await client.until('all are answered', () => code('price') !== undefined);
    expect(['full', 'parse', 'field', 'variable', 'price'].map(code)).toEqual([
      'OPERATION_TOO_EXPENSIVE',
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'BAD_USER_INPUT',
      'OPERATION_TOO_EXPENSIVE',
    ]);
    expect(client.isOpen).toBe(true);
    await client.close();
  });
});

describe('the upgrade is refused', () => {
  it('with 404 at another path', async () => {
    await using serving = await serve();
    const client = new RawClient(`${serving.url}/other`);
    await client.until('it is refused', () => client.refusedWith !== undefined);
    expect(client.refusedWith).toBe(404);
  });

  it('with 403 to the page of a foreign origin, and 421 for a name that is not ours', async () => {
    await using serving = await serve();
    const foreign = new RawClient(serving.url, { headers: { origin: 'https://evil.example' } });
    await foreign.until('it is refused', () => foreign.refusedWith !== undefined);
    expect(foreign.refusedWith).toBe(403);
    const rebound = new RawClient(serving.url, { headers: { host: 'evil.example' } });
    await rebound.until('it is refused', () => rebound.refusedWith !== undefined);
    expect(rebound.refusedWith).toBe(421);
  });

  it('with 401 for a wrong token in the header, while the right one makes connection_init enough', async () => {
    await using serving = await serve({ adminToken: TOKEN });
    const wrong = new RawClient(serving.url, { headers: { authorization: 'Bearer wrong' } });
    await wrong.until('it is refused', () => wrong.refusedWith !== undefined);
    expect(wrong.refusedWith).toBe(401);
    const right = await new RawClient(serving.url, {
      headers: { authorization: `Bearer ${TOKEN}` },
    }).initialise();
    const byPayload = await new RawClient(serving.url).initialise({ Authorization: `Bearer ${TOKEN}` });
    await Promise.all([right.close(), byPayload.close()]);
  });

  it('with 429 over the limit of an address and 503 over the limit of all', async () => {
    await using serving = await serve({ limits: { socketsPerAddress: 1, sockets: 2 } });
    const first = await new RawClient(serving.url).initialise();
    const second = new RawClient(serving.url);
    await second.until('it is refused', () => second.refusedWith !== undefined);
    expect(second.refusedWith).toBe(429);
    await first.close();
    await eventually('its place is free', () => serving.sockets.count === 0);
    await using crowded = await serve({ limits: { sockets: 1 } });
    const other = await new RawClient(crowded.url).initialise();
    const third = new RawClient(crowded.url);
    await third.until('it is refused', () => third.refusedWith !== undefined);
    expect(third.refusedWith).toBe(503);
    await other.close();
  });
});

describe('a refused upgrade', () => {
  it('is not held open by a client that does not hang up', async () => {
    await using serving = await serve();
    const { port } = new URL(serving.url);
    const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true });
    socket.on('error', () => {});
    socket.write(
      'GET /graphql HTTP/1.1\r\nHost: evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
    );
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1.1 421 /);
    // Whoever writes to a connection that is gone is told so.
    await eventually('the server has closed its side', () => {
      socket.write('x');
      return socket.destroyed;
    });
  });
});
