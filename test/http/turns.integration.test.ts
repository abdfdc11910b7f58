// Heavy operations wait for their turns, on both transports: light ones, probes and pings are answered in between.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { everybodyMayEverything } from '../../src/graphql/access/policy.ts';
import { startHttpServer } from '../../src/http/server.ts';
import { WebSockets } from '../../src/http/ws/web-sockets.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { silentLogger } from '../../src/lib/silent-log.ts';
import { estateOf } from '../graphql/estate.ts';
import { ask, pipelineOver } from '../graphql/gateway.ts';
import { type Received, send } from '../helpers/http.ts';
import { RawClient } from './ws/serving.ts';

const estate = estateOf({ hosts: 4, vms: 1_000 });
const LIGHT = '{ hosts { totalCount } }';
/** Some hundred thousand comparisons. */
const HEAVY = `{ ${Array.from({ length: 10 }, (_, at) => `a${at}: vms(first: 3, orderBy: [{ nameDescription: ASC }, { startDelay: DESC }], filter: { nameLabel: { contains: "${at}" } }) { totalCount nodes { nameLabel } groups(by: [NETWORKS]) { totalCount } }`).join(' ')} }`;
const TOO_MUCH = HEAVY.replaceAll('first: 3', 'first: 4');
const FAULTY = '{ vms(filter: { nameLabel: { contains: "1" } }, after: "nonsense") { totalCount } }';

let stop: (() => Promise<void>) | undefined;
afterEach(async () => {
  await stop?.();
  stop = undefined;
});

async function serve(options: { maxWaiting?: number; maxComparisons?: number } = {}) {
  let profiles = 0;
  const { maxWaiting = 1_000, maxComparisons = 4_000_000 } = options;
  const pipeline = pipelineOver([estate], {
    maxWaiting,
    limits: { maxComparisons },
    policy: {
      profileOf: (principal) => {
        profiles += 1;
        return everybodyMayEverything.profileOf(principal);
      },
    },
  });
  const parts = { pipeline, log: silentLogger, clock: systemClock };
  const http = await startHttpServer({
    ...parts,
    host: '127.0.0.1',
    port: 0,
    adminToken: null,
    allowedHosts: [],
    allowedOrigins: [],
    playground: '/nowhere',
    ready: () => true,
    gather: null,
    limits: {
      bodyBytes: 1_000_000,
      headerBytes: 16_384,
      headersTimeoutMs: 10_000,
      requestTimeoutMs: 10_000,
      answerTimeoutMs: 10_000,
      concurrentRequests: 1_000,
      connections: 1_000,
      documentTokens: 5_000,
    },
  });
  const sockets = new WebSockets({ ...parts, ...http });
  stop = async () => {
    const closing = http.close(0);
    await sockets.close();
    await closing;
  };
  return {
    url: http.url,
    /** Operations that have run: each asks for its profile twice. */
    runs: () => profiles / 2,
    post: (query: string, variables?: object) =>
      send(http.url, {
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      }),
    dial: () => new RawClient(`${http.url.replace('http', 'ws')}/graphql`).initialise(),
  };
}

/** Ids of operations of a client that have ended. */
function ended({ received }: RawClient): readonly unknown[] {
  return received.filter(({ type }) => type === 'complete' || type === 'error').map(({ id }) => id);
}

const MANY = 40;
function askMany(client: RawClient, query = HEAVY): void {
  for (let at = 0; at < MANY; at += 1) client.subscribe(`heavy-${at}`, query);
}

describe('while heavy operations wait', () => {
  it('a light query on the same WebSocket is answered before most of them, and so is a ping', async () => {
    const { dial } = await serve();
    const client = await dial();
    client.inOnePiece(() => {
      askMany(client);
      client.subscribe('light', LIGHT);
      client.send({ type: 'ping' });
    });
    await client.until('all are answered', () => ended(client).length === MANY + 1);
    expect(ended(client).indexOf('light')).toBeLessThan(MANY / 2);
    const pong = client.received.findIndex(({ type }) => type === 'pong');
    const last = client.received.findIndex(({ id }) => id === `heavy-${MANY / 2}`);
    expect(pong).toBeLessThan(last);
    expect(pong).toBeGreaterThan(0);
  });

  it('a light query over HTTP and a probe are answered before most of them', async () => {
    const { dial, post, url } = await serve();
    const client = await dial();
    client.inOnePiece(() => {
      askMany(client);
      client.send({ type: 'ping' });
    });
    await client.until('they have been read', () => client.received.some(({ type }) => type === 'pong'));
    const light = await post(LIGHT);
    expect(light.json()).toEqual({ data: { hosts: { totalCount: 4 } } });
    expect(ended(client).length).toBeLessThan(MANY / 2);
    const probe = await send(url, { path: '/healthz' });
    expect(probe.status).toBe(200);
    expect(ended(client).length).toBeLessThan(MANY - 1);
    await client.until('all are answered', () => ended(client).length === MANY);
  });

  it('those that were sent over HTTP leave room for a light one, too', async () => {
    const { post } = await serve();
    const answered: string[] = [];
    const note = (name: string) => (answer: Received) => {
      answered.push(name);
      return answer;
    };
    let light: Promise<unknown> | undefined;
    const heavy = Array.from({ length: MANY }, () =>
      post(HEAVY)
        .then(note('heavy'))
        .then(() => {
          light ??= post(LIGHT).then(note('light'));
        }),
    );
    await Promise.all(heavy);
    await light;
    expect(answered.indexOf('light')).toBeLessThan(MANY / 2);
  });
});

describe('an operation that has waited', () => {
  it('is answered as if it had not, over both transports, from its first run on', async () => {
    const expected = ask(pipelineOver([estate]), HEAVY);
    const { dial, post } = await serve();
    const client = await dial();
    for (const id of ['first', 'second', 'third']) {
      expect((await post(HEAVY)).json()).toEqual(expected);
      client.subscribe(id, HEAVY);
      await client.until('it is answered', () => ended(client).includes(id));
      expect(client.next(id)).toEqual([expected]);
    }
  });

  it('keeps the codes of its errors, and its place in data', async () => {
    const { post } = await serve({ maxComparisons: 50_000 });
    const codes = async (query: string) => {
      const { status, json } = await post(query);
      const { errors, data } = json() as { errors: { extensions: { code: string } }[]; data: unknown };
      return [status, data, ...errors.map(({ extensions }) => extensions.code)];
    };
    expect(await codes(TOO_MUCH)).toEqual([200, null, 'OPERATION_TOO_EXPENSIVE']);
    expect(await codes(FAULTY)).toEqual([200, null, 'INVALID_CURSOR']);
  });

  it('is refused with OVERLOADED where too many wait', async () => {
    const { dial, post, runs } = await serve({ maxWaiting: 5 });
    const client = await dial();
    client.inOnePiece(() => {
      askMany(client);
      client.send({ type: 'ping' });
    });
    await client.until('they have been read', () => client.received.some(({ type }) => type === 'pong'));
    await client.until('all are answered', () => ended(client).length === MANY);
    const refused = client.received.filter(({ type }) => type === 'error');
    expect(refused.length).toBeGreaterThan(MANY / 2);
    expect(refused.length).toBeLessThanOrEqual(MANY - 5);
    expect(runs()).toBe(MANY - refused.length);
    for (const { payload } of refused) {
      expect(payload).toEqual([
        { message: expect.stringContaining('wait'), extensions: { code: 'OVERLOADED' } },
      ]);
    }
    const answers = await Promise.all(Array.from({ length: MANY }, () => post(HEAVY)));
    const overloaded = answers.filter(({ status }) => status === 503);
    expect(overloaded.length).toBeGreaterThan(0);
    for (const { headers, json } of overloaded) {
      expect(headers['retry-after']).toBe('1');
      expect(json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    }
    expect(answers.some(({ status }) => status === 200)).toBe(true);
  });

  it('is not run when its client has taken it back', async () => {
    const { dial, runs } = await serve();
    const client = await dial();
    client.inOnePiece(() => {
      askMany(client);
      for (let at = 10; at < MANY; at += 1) client.send({ type: 'complete', id: `heavy-${at}` });
    });
    await client.until('the others are answered', () => ended(client).length === 10);
    client.subscribe('last', HEAVY);
    await client.until('all is done', () => ended(client).includes('last'));
    expect(runs()).toBe(10 + 1);
    expect(ended(client)).toHaveLength(11);
  });

  it('is not run while its client does not read: hundreds of answers would wait in memory', async () => {
    const { dial, runs } = await serve();
    const [client, other] = [await dial(), await dial()];
    const { _socket: tcp } = client.socket as unknown as { readonly _socket: Socket };
    tcp.pause();
    const shown = 'nodes { id uuid nameLabel nameDescription memoryStaticMax powerState kind }';
    const long = `{ ${Array.from({ length: 6 }, (_, at) => `a${at}: vms(first: 1000, filter: { nameLabel: { contains: "" } }) { ${shown} }`).join(' ')} }`;
    askMany(client, long);
    for (let at = 0; at < 3; at += 1) {
      other.subscribe(`other-${at}`, HEAVY);
      await other.until('the other is answered', () => ended(other).includes(`other-${at}`));
    }
    let before: number;
    do {
      before = runs();
      other.subscribe('again', HEAVY);
      await other.until('the other is answered', () => ended(other).includes('again'));
      other.received.length = 0;
    } while (runs() > before + 1);
    expect(runs()).toBeLessThan(MANY / 2);
    tcp.resume();
    await client.until('all are answered', () => ended(client).length === MANY);
    expect(client.received.filter(({ type }) => type === 'error')).toEqual([]);
  });

  it('is not run when its connection has gone', async () => {
    const { url, dial, post, runs } = await serve();
    const client = await dial();
    client.inOnePiece(() => {
      askMany(client);
      client.send({ type: 'ping' });
    });
    await client.until('they have been read', () => client.received.some(({ type }) => type === 'pong'));
    const other = await dial();
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const body = JSON.stringify({ query: HEAVY });
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    other.subscribe('heavy', HEAVY);
    await post(LIGHT);
    socket.destroy();
    other.socket.terminate();
    await client.until('the others are answered', () => ended(client).length === MANY);
    const before = runs();
    await post(HEAVY);
    expect(before).toBe(MANY + 1);
    expect(runs()).toBe(MANY + 2);
  });
});
