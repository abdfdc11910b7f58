// HTTP to one host of a pool: JSON-RPC bodies out, answers in. Knows nothing of sessions and repeats nothing.
import { setMaxListeners } from 'node:events';
import type { Clock } from '../../lib/clock.ts';
import { TransportError } from '../errors.ts';
import { decodeAnswer, encodeRequest, excerpt } from '../json-rpc.ts';
import { decodeBody, readBytes, readStart, readText } from './body.ts';
import { Connector } from './connector.ts';
import { toTransportError } from './failures.ts';
import type { Flow } from './flow.ts';
import { type Answer, Lane } from './lane.ts';
import type { TransportLimits } from './limits.ts';
import type { Trust } from './trust.ts';

export interface HostOptions {
  /** Scheme, host and port, e.g. `https://192.0.2.7`. */
  readonly origin: string;
  readonly trust: Trust;
  readonly clock: Clock;
  readonly limits: TransportLimits;
}

export interface Exchange {
  readonly method: string;
  readonly params: readonly unknown[];
  readonly timeoutMs: number;
  /** Any of them ends the exchange with its reason. */
  readonly signals: readonly (AbortSignal | undefined)[];
  /** `events`: connections of their own, which calls cannot use up. */
  readonly lane?: 'calls' | 'events';
}

/** A GET of one of the host's handlers beside its calls, such as /rrd_updates. */
export interface Download {
  /** With its query. */
  readonly path: string;
  readonly accept: string;
  readonly cookie: string;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** Any of them ends it with its reason. */
  readonly signals: readonly (AbortSignal | undefined)[];
}

/** The whole body of a 200, or where else to ask. */
export type Downloaded = { readonly bytes: Buffer } | { readonly location: string };

/** Reads the body of a 200 answer; `id` is the request's. */
export type ReadBody<T> = (body: Flow, id: number) => Promise<T>;

/** One event.from for the informer, and one spare for another's wait (a task). */
const EVENT_CONNECTIONS = 4;
/** Hosts close the connection after each of them. */
const DOWNLOAD_CONNECTIONS = 4;
const PAGE_BYTES = 4096;

export class HostConnection {
  readonly origin: string;
  /** Host name or address, without brackets. */
  readonly address: string;
  readonly #clock: Clock;
  readonly #limits: TransportLimits;
  readonly #connector: Connector;
  readonly #lanes: { readonly calls: Lane; readonly events: Lane; readonly downloads: Lane };
  readonly #closing = new AbortController();
  #waiting = 0;
  #nextId = 1;

  constructor({ origin, trust, clock, limits }: HostOptions) {
    this.origin = origin;
    // Every exchange listens to it: limits bound those.
    setMaxListeners(0, this.#closing.signal);
    const { hostname, port, protocol } = new URL(origin);
    this.address = hostname.replace(/^\[|\]$/g, '');
    this.#clock = clock;
    this.#limits = limits;
    const isTls = protocol === 'https:';
    const target = { host: this.address, port: Number(port) || (isTls ? 443 : 80), isTls };
    const connector = new Connector(target, { trust, clock, connectMs: limits.connectMs });
    const lane = (connections: number) => new Lane({ origin, connector, connections, idleMs: limits.idleMs });
    this.#connector = connector;
    this.#lanes = {
      calls: lane(limits.runningCalls),
      events: lane(EVENT_CONNECTIONS),
      downloads: lane(DOWNLOAD_CONNECTIONS),
    };
  }

  /** Calls a method. @throws XapiError · TransportError · the reason of the signal that aborted. */
  call(exchange: Exchange): Promise<unknown> {
    return this.exchange(exchange, async (body, id) =>
      decodeAnswer(await readText(body, this.#limits.callBytes), exchange.method, id),
    );
  }

  /** Sends a call and lets `read` take the body of its answer. Errors as `call`. */
  async exchange<T>(exchange: Exchange, read: ReadBody<T>): Promise<T> {
    const id = this.#nextId;
    this.#nextId = (this.#nextId % Number.MAX_SAFE_INTEGER) + 1;
    const { method, params, timeoutMs, signals, lane = 'calls' } = exchange;
    const body = encodeRequest(method, params, id);
    return this.#within({ name: method, timeoutMs, signals }, (signal) =>
      this.#lanes[lane].send({ ...JSON_RPC, body }, signal, async (answer) => {
        const bytes = decodeBody(answer, codingOf(answer));
        if (answer.statusCode === 200) return read(bytes, id);
        throw await this.#refusal(answer.statusCode, bytes);
      }),
    );
  }

  /** @throws TransportError · the reason of the signal that aborted. */
  download({ path, accept, cookie, maxBytes, timeoutMs, signals }: Download): Promise<Downloaded> {
    const headers = { accept, cookie, 'accept-encoding': 'identity' };
    const [name = path] = path.split('?', 1);
    return this.#within({ name, timeoutMs, signals }, (signal) =>
      this.#lanes.downloads.send({ method: 'GET', path, headers, body: null }, signal, async (answer) => {
        const body = decodeBody(answer, codingOf(answer));
        const { location } = answer.headers;
        if (REDIRECTS.has(answer.statusCode) && typeof location === 'string') {
          body.destroy();
          return { location };
        }
        if (answer.statusCode !== 200) throw await this.#refusal(answer.statusCode, body);
        return { bytes: await readBytes(body, maxBytes) };
      }),
    );
  }

  /** Runs `send` within the deadline, under the signals, and as one of those that may wait. */
  async #within<T>(terms: Terms, send: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.#waiting >= this.#limits.runningCalls + this.#limits.waitingCalls) {
      throw new TransportError('UNREACHABLE', `${this.address}: ${this.#waiting} calls are waiting already`);
    }
    const scope = new Scope(terms, {
      clock: this.#clock,
      address: this.address,
      closing: this.#closing.signal,
    });
    this.#waiting += 1;
    try {
      return await send(scope.signal);
    } catch (error) {
      throw scope.reason ?? toTransportError(error, this.address);
    } finally {
      this.#waiting -= 1;
      scope.end();
    }
  }

  async #refusal(status: number, body: Flow): Promise<TransportError> {
    const page = excerpt(await readStart(body, PAGE_BYTES));
    return new TransportError('BAD_STATUS', `${this.address}: HTTP ${status}: ${page}`, { status });
  }

  /** Closes all connections; what runs ends with an error, and so does what comes later. */
  async close(): Promise<void> {
    this.#closing.abort(new TransportError('UNREACHABLE', `${this.address}: the connection is closed`));
    const lanes = Object.values(this.#lanes);
    await Promise.all([this.#connector.close(), ...lanes.map((lane) => lane.close())]);
  }
}

/** xapi refuses chunked bodies; undici sends the length of a Buffer. */
const JSON_RPC = {
  method: 'POST',
  path: '/jsonrpc',
  headers: {
    'content-type': 'application/json',
    accept: 'application/json',
    'accept-encoding': 'identity',
  },
} as const;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function codingOf({ headers }: Answer): string | undefined {
  const coding = headers['content-encoding'];
  return Array.isArray(coding) ? coding.join(',') : coding;
}

/** What bounds one exchange. */
interface Terms {
  /** For messages. */
  readonly name: string;
  readonly timeoutMs: number;
  readonly signals: readonly (AbortSignal | undefined)[];
}

/** Deadline and signals of one exchange, as one signal; nothing is left of it after `end`. */
class Scope {
  readonly #controller = new AbortController();
  readonly #ends: (() => void)[] = [];
  /** Why the exchange was aborted; undefined while it was not. */
  reason: unknown;

  constructor(
    { name, timeoutMs, signals }: Terms,
    { clock, address, closing }: { clock: Clock; address: string; closing: AbortSignal },
  ) {
    this.#ends.push(
      clock.after(timeoutMs, () =>
        this.#abort(new TransportError('TIMEOUT', `${address}: no answer to ${name} within ${timeoutMs} ms`)),
      ),
    );
    for (const signal of [...signals, closing]) {
      if (!signal) continue;
      const abort = () => this.#abort(signal.reason);
      if (signal.aborted) abort();
      signal.addEventListener('abort', abort, { once: true });
      this.#ends.push(() => signal.removeEventListener('abort', abort));
    }
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  #abort(reason: unknown): void {
    this.reason ??= reason;
    this.#controller.abort(reason);
  }

  end(): void {
    for (const end of this.#ends) end();
  }
}
