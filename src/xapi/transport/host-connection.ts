// HTTP to one host of a pool: JSON-RPC bodies out, answers in. Knows nothing of sessions and repeats nothing.
import type { Clock } from '../../lib/clock.ts';
import { TransportError } from '../errors.ts';
import { decodeAnswer, encodeRequest, excerpt } from '../json-rpc.ts';
import { decodeBody, readStart, readText } from './body.ts';
import { Connector } from './connector.ts';
import { toTransportError } from './failures.ts';
import type { Flow } from './flow.ts';
import { Lane } from './lane.ts';
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

/** Reads the body of a 200 answer; `id` is the request's. */
export type ReadBody<T> = (body: Flow, id: number) => Promise<T>;

/** One event.from for the informer, and one spare for another's wait (a task). */
const EVENT_CONNECTIONS = 4;
const PAGE_BYTES = 4096;

export class HostConnection {
  readonly origin: string;
  /** Host name or address, without brackets. */
  readonly address: string;
  readonly #clock: Clock;
  readonly #limits: TransportLimits;
  readonly #connector: Connector;
  readonly #lanes: { readonly calls: Lane; readonly events: Lane };
  readonly #closing = new AbortController();
  #waiting = 0;
  #nextId = 1;

  constructor({ origin, trust, clock, limits }: HostOptions) {
    this.origin = origin;
    const { hostname, port, protocol } = new URL(origin);
    this.address = hostname.replace(/^\[|\]$/g, '');
    this.#clock = clock;
    this.#limits = limits;
    const isTls = protocol === 'https:';
    const target = { host: this.address, port: Number(port) || (isTls ? 443 : 80), isTls };
    const connector = new Connector(target, { trust, clock, connectMs: limits.connectMs });
    const lane = (connections: number) => new Lane({ origin, connector, connections, idleMs: limits.idleMs });
    this.#connector = connector;
    this.#lanes = { calls: lane(limits.runningCalls), events: lane(EVENT_CONNECTIONS) };
  }

  /** Calls a method. @throws XapiError · TransportError · the reason of the signal that aborted. */
  call(exchange: Exchange): Promise<unknown> {
    return this.exchange(exchange, async (body, id) =>
      decodeAnswer(await readText(body, this.#limits.callBytes), exchange.method, id),
    );
  }

  /** Sends a call and lets `read` take the body of its answer. Errors as `call`. */
  async exchange<T>(exchange: Exchange, read: ReadBody<T>): Promise<T> {
    if (this.#waiting >= this.#limits.runningCalls + this.#limits.waitingCalls) {
      throw new TransportError('UNREACHABLE', `${this.address}: ${this.#waiting} calls are waiting already`);
    }
    const id = this.#nextId;
    this.#nextId = (this.#nextId % Number.MAX_SAFE_INTEGER) + 1;
    const body = encodeRequest(exchange.method, exchange.params, id);
    const scope = new Scope(exchange, {
      clock: this.#clock,
      address: this.address,
      closing: this.#closing.signal,
    });
    this.#waiting += 1;
    try {
      return await this.#send(body, id, { lane: exchange.lane ?? 'calls', signal: scope.signal, read });
    } catch (error) {
      throw scope.reason ?? toTransportError(error, this.address);
    } finally {
      this.#waiting -= 1;
      scope.end();
    }
  }

  #send<T>(
    body: Buffer,
    id: number,
    { lane, signal, read }: { lane: 'calls' | 'events'; signal: AbortSignal; read: ReadBody<T> },
  ): Promise<T> {
    return this.#lanes[lane].post(body, signal, async (answer) => {
      const coding = answer.headers['content-encoding'];
      const bytes = decodeBody(answer, Array.isArray(coding) ? coding.join(',') : coding);
      if (answer.statusCode === 200) return read(bytes, id);
      const page = excerpt(await readStart(bytes, PAGE_BYTES));
      throw new TransportError('BAD_STATUS', `${this.address}: HTTP ${answer.statusCode}: ${page}`);
    });
  }

  /** Closes all connections; what runs ends with an error, and so does what comes later. */
  async close(): Promise<void> {
    this.#closing.abort(new TransportError('UNREACHABLE', `${this.address}: the connection is closed`));
    const { calls, events } = this.#lanes;
    await Promise.all([this.#connector.close(), calls.close(), events.close()]);
  }
}

/** Deadline and signals of one exchange, as one signal; nothing is left of it after `end`. */
class Scope {
  readonly #controller = new AbortController();
  readonly #ends: (() => void)[] = [];
  /** Why the exchange was aborted; undefined while it was not. */
  reason: unknown;

  constructor(
    { method, timeoutMs, signals }: Exchange,
    { clock, address, closing }: { clock: Clock; address: string; closing: AbortSignal },
  ) {
    this.#ends.push(
      clock.after(timeoutMs, () =>
        this.#abort(
          new TransportError('TIMEOUT', `${address}: no answer to ${method} within ${timeoutMs} ms`),
        ),
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
