// Faults over HTTP, for people who run `npm run simulate -- --faults`: a small server of its own on loopback,
// so that it still answers when the pool does not. POST /simulator/faults {"fault": "restart",
// "generationDrop": 100, "pool": 0}.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Faults } from './faults.ts';

export const faultControlLimits = {
  bodyBytes: 16_384,
} as const;

export interface FaultControl {
  readonly url: string;
  close(): Promise<void>;
}

type Arguments = Readonly<Record<string, unknown>>;

class BadOrder extends Error {
  override readonly name = 'BadOrder';
}

function count(given: Arguments, name: string, fallback?: number): number {
  const value = given[name] ?? fallback;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new BadOrder(`"${name}" must be a whole number of 0 or more, not ${JSON.stringify(value)}`);
}

function whole(given: Arguments, name: string): number {
  const value = given[name];
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new BadOrder(`"${name}" must be a whole number, not ${JSON.stringify(value)}`);
}

function truth(given: Arguments, name: string): boolean {
  const value = given[name] ?? true;
  if (typeof value === 'boolean') return value;
  throw new BadOrder(`"${name}" must be true or false, not ${JSON.stringify(value)}`);
}

const restartOf = (given: Arguments) => ({
  generationDrop: count(given, 'generationDrop', 0),
  downMs: count(given, 'downMs', 0),
});

/** Name → what is done; the order in which they are listed to people. */
const orders: Readonly<Record<string, (faults: Faults, given: Arguments) => void | Promise<void>>> = {
  cutConnections: (faults) => faults.cutConnections(),
  expireSessions: (faults) => faults.expireSessions(),
  restart: (faults, given) => faults.restart(restartOf(given)),
  failOver: (faults, given) =>
    faults.failOver(count(given, 'host'), {
      ...restartOf(given),
      oldHostDown: given.oldHostDown === undefined ? false : truth(given, 'oldHostDown'),
    }),
  down: (faults, given) => faults.down(count(given, 'host'), truth(given, 'on')),
  skewClock: (faults, given) => faults.skewClock(count(given, 'host'), whole(given, 'seconds')),
  forgetDeletions: (faults) => faults.forgetDeletions(),
  slow: (faults, given) => faults.slow(count(given, 'ms')),
  truncate: (faults, given) => faults.truncate(count(given, 'count', 1)),
  garbage: (faults, given) => faults.garbage(count(given, 'count', 1)),
  hang: (faults, given) => faults.hang(truth(given, 'on')),
  emergency: (faults, given) => faults.emergency(truth(given, 'on')),
  refuseLogins: (faults, given) => faults.refuseLogins(truth(given, 'on')),
  wrongCertificate: (faults, given) => faults.wrongCertificate(truth(given, 'on')),
  clear: (faults) => faults.clear(),
};

/** Names of all faults, as POST /simulator/faults takes them. */
export const faultNames: readonly string[] = Object.keys(orders);

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > faultControlLimits.bodyBytes) {
      throw new BadOrder(`the body must be at most ${faultControlLimits.bodyBytes} bytes`);
    }
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseOrder(text: string): Arguments {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new BadOrder('the body must be JSON, like {"fault": "cutConnections"}');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new BadOrder('the body must be a JSON object, like {"fault": "cutConnections"}');
  }
  return parsed as Arguments;
}

async function obey(pools: readonly Faults[], order: Arguments): Promise<void> {
  const perform = typeof order.fault === 'string' ? orders[order.fault] : undefined;
  if (!perform) {
    throw new BadOrder(`"fault" must be one of ${faultNames.join(', ')}, not ${JSON.stringify(order.fault)}`);
  }
  const faults = pools[count(order, 'pool', 0)];
  if (!faults) throw new BadOrder(`"pool" must be from 0 to ${pools.length - 1}, not ${order.pool}`);
  try {
    await perform(faults, order);
  } catch (error) {
    if (error instanceof RangeError) throw new BadOrder(error.message);
    throw error;
  }
}

const LOOPBACK_HOST = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/;

/** No web page of elsewhere gives orders here: the Host must be loopback and the content JSON. */
function isForeign(request: IncomingMessage): boolean {
  if (!LOOPBACK_HOST.test(request.headers.host ?? '')) return true;
  return request.method === 'POST' && !(request.headers['content-type'] ?? '').startsWith('application/json');
}

async function answer(
  pools: readonly Faults[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const reply = (status: number, body: unknown) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(body)}\n`);
  };
  if (isForeign(request)) return reply(403, { error: 'only JSON from this machine is listened to' });
  if (request.url !== '/simulator/faults') return reply(404, { error: 'the path must be /simulator/faults' });
  if (request.method === 'GET') return reply(200, { faults: faultNames, pools: pools.length });
  if (request.method !== 'POST') return reply(405, { error: 'the method must be GET or POST' });
  try {
    await obey(pools, parseOrder(await readBody(request)));
    return reply(200, { ok: true });
  } catch (error) {
    if (error instanceof BadOrder) return reply(400, { error: error.message });
    throw error;
  }
}

/** Listens on 127.0.0.1; `port` 0 takes any free one. */
export function startFaultControl(pools: readonly Faults[], port: number): Promise<FaultControl> {
  const server = createServer((request, response) => {
    answer(pools, request, response).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      resolve({
        url: `http://127.0.0.1:${bound}/simulator/faults`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
