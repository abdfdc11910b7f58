// One pool's session: the calls and event batches of ../contract.ts over a login that heals itself.
//
// Promises: one login at a time, shared by all callers. A call that the pool did not run — SESSION_INVALID,
// HOST_IS_SLAVE — is repeated once after a new login; a call that nobody answered is never repeated, since it may
// have run. event.from with a token is not repeated after a new login either: the token belongs to the old one.
// Deliberately absent: a cache, tasks, knowledge of other pools, retries of anything else.
import { type Clock, systemClock } from '../../lib/clock.ts';
import { type Runnable, whenAborted } from '../../lib/runnable.ts';
import type { CallOptions, EventBatch, EventSource, XapiCaller } from '../contract.ts';
import type { ClassName } from '../datamodel/types.ts';
import { encodeParams } from '../decode/encode.ts';
import { RecordDecoder } from '../decode/record-decoder.ts';
import { TransportError, XapiError } from '../errors.ts';
import { AnswerScanner, type ElementTaker } from '../events/answer-scanner.ts';
import { EventDecoder, toBatch } from '../events/event-decoder.ts';
import { readAnswer } from '../events/read-answer.ts';
import { RecordsDecoder } from '../events/records-decoder.ts';
import { decodeAnswer } from '../json-rpc.ts';
import type { XapiRecord } from '../record.ts';
import type { ReadBody } from '../transport/host-connection.ts';
import { TRANSPORT_LIMITS, type TransportLimits } from '../transport/limits.ts';
import { Trust } from '../transport/trust.ts';
import { toOrigin } from './address.ts';
import { type Connected, Connector } from './connector.ts';
import { coordinatorIn } from './find-coordinator.ts';
import { Hosts } from './hosts.ts';
import type { Credentials, SessionOptions, SessionState, SessionStatus } from './options.ts';

export type { Credentials, SessionOptions, SessionState, SessionStatus } from './options.ts';

/** One use of the session: what is sent, and how its answer is read. */
interface Use<T> {
  readonly method: string;
  readonly params: readonly unknown[];
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly lane: 'calls' | 'events';
  /** Waits for the next attempt to connect instead of failing with the last one's error. */
  readonly patient: boolean;
  /** May run after a login that was made on the way. */
  readonly survivesLogin: boolean;
  readonly read: ReadBody<T> | undefined;
}

export class Session implements XapiCaller, EventSource, Runnable {
  readonly #options: SessionOptions;
  readonly #clock: Clock;
  readonly #limits: TransportLimits;
  readonly #trust: Trust;
  readonly #hosts: Hosts;
  readonly #connector: Connector;
  readonly #records: RecordDecoder;
  readonly #listeners = new Set<() => void>();
  #status: SessionStatus;
  /** What `status.lastError` tells of. */
  #lastError: unknown;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#limits = { ...TRANSPORT_LIMITS, ...options.limits };
    this.#trust = new Trust(options.tls ?? { mode: 'system' });
    this.#records = new RecordDecoder(options.pool);
    const origin = toOrigin(options.url);
    const shared = { trust: this.#trust, clock: this.#clock, limits: this.#limits };
    this.#hosts = new Hosts(origin, options.members ?? [], shared);
    this.#connector = new Connector({
      hosts: this.#hosts,
      options,
      clock: this.#clock,
      limits: this.#limits,
      onState: (state, error) => this.#setState(state, error),
    });
    const tls = origin.startsWith('https:') ? this.#trust.options.mode : 'none';
    this.#status = { state: 'disconnected', address: null, tls, lastError: null };
  }

  get sessionNumber(): number {
    return this.#connector.number;
  }

  get status(): SessionStatus {
    return this.#status;
  }

  /** Calls `listener` after every change of the status; answers the function that ends it. */
  onStatus(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The ref of the live session, for HTTP handlers such as rrd_updates, and the origin where it was opened. */
  async credential(signal?: AbortSignal): Promise<{ origin: string; session: string }> {
    const { host, session } = await this.#connector.use(false, signal);
    return { origin: host.origin, session };
  }

  call(method: string, params: readonly unknown[] = [], options: CallOptions = {}): Promise<unknown> {
    return this.#run({
      method,
      params: encodeParams(method, params),
      timeoutMs: options.timeoutMs ?? this.#limits.callMs,
      signal: options.signal,
      lane: 'calls',
      patient: false,
      survivesLogin: true,
      read: undefined,
    });
  }

  fetchEvents(
    classes: readonly string[],
    token: string,
    waitS: number,
    signal: AbortSignal,
  ): Promise<EventBatch> {
    return this.#run<EventBatch>({
      method: 'event.from',
      params: [classes, token, waitS],
      timeoutMs: waitS * 1000 + this.#limits.eventGraceMs,
      signal,
      lane: 'events',
      patient: true,
      survivesLogin: token === '',
      read: async (body, id) => {
        const decoder = new EventDecoder(this.#records);
        const scanner = this.#scanner(['result', 'events'], 'array', decoder.add);
        const { frame, receivedAtMs } = await readAnswer(body, scanner, this.#clock);
        return toBatch(decoder.events, decodeAnswer(frame, 'event.from', id), receivedAtMs);
      },
    });
  }

  fetchRecords(cls: ClassName, signal: AbortSignal): Promise<readonly XapiRecord[]> {
    const method = `${cls}.get_all_records`;
    return this.#run<readonly XapiRecord[]>({
      method,
      params: [],
      timeoutMs: this.#limits.recordsMs,
      signal,
      lane: 'calls',
      patient: true,
      survivesLogin: true,
      read: async (body, id) => {
        const decoder = new RecordsDecoder(cls, this.#records);
        const { frame } = await readAnswer(
          body,
          this.#scanner(['result'], 'object', decoder.add),
          this.#clock,
        );
        const result = decodeAnswer(frame, method, id);
        if (typeof result === 'object' && result !== null && !Array.isArray(result)) return decoder.records;
        throw new TransportError('BAD_ANSWER', `${method}: the result is no map of records`);
      },
    });
  }

  /** Addresses of all hosts of the pool, as its host records give them: where to look for a lost coordinator. */
  learnMembers(addresses: readonly string[]): void {
    this.#hosts.learn(addresses);
  }

  /**
   * SHA-256 fingerprints of the pool's own Certificate records. Accepted only while the session stands on a verified
   * or pinned certificate, since otherwise anybody could vouch for anybody.
   * @returns whether they were accepted.
   */
  learnPins(fingerprints: readonly string[]): boolean {
    const { tls, state } = this.#status;
    if (state !== 'connected' || tls === 'none' || tls === 'unverified') return false;
    this.#trust.learn(fingerprints);
    return true;
  }

  /** Replaces the credentials; a refused session tries again at its next use. */
  async updateCredentials(credentials: Credentials): Promise<void> {
    await this.#connector.change(credentials);
    if (this.#status.state !== 'stopped') this.#setState('disconnected');
  }

  /** Stays until `signal` aborts, then closes. The session serves calls from its construction on. */
  async run(signal: AbortSignal): Promise<void> {
    await whenAborted(signal);
    await this.close();
  }

  /** Ends what runs, logs out within a bounded time and closes all sockets. */
  close(): Promise<void> {
    return this.#connector.close();
  }

  async #run<T>(use: Use<T>): Promise<T> {
    const before = this.sessionNumber;
    for (let attempt = 1; ; attempt += 1) {
      const connected = await this.#connector.use(use.patient, use.signal);
      if (!use.survivesLogin && connected.number !== before)
        throw new XapiError('SESSION_INVALID', [], use.method);
      try {
        return await this.#send(use, connected);
      } catch (error) {
        this.#judge(error, connected);
        // The session is gone: where the caller must start anew, let it see the new session's number.
        const isOver = this.#connector.connected !== connected && error instanceof XapiError;
        if (!isOver || attempt > 1) throw error;
        if (!use.survivesLogin) {
          await this.#connector.use(use.patient, use.signal);
          throw error;
        }
      }
    }
  }

  #send<T>(use: Use<T>, { host, session }: Connected): Promise<T> {
    const { method, timeoutMs, lane, read } = use;
    const params = [session, ...use.params];
    const exchange = { method, params, timeoutMs, lane, signals: [use.signal, this.#connector.signal] };
    return read ? host.exchange(exchange, read) : (host.call(exchange) as Promise<T>);
  }

  #judge(error: unknown, connected: Connected): void {
    if (error instanceof TransportError) {
      this.#connector.doubt(connected);
      this.#note(error);
    } else if (error instanceof XapiError) {
      const { session } = connected;
      const address = coordinatorIn(error);
      // The error may also speak of a session that the caller named.
      const isInvalid = error.code === 'SESSION_INVALID' && (error.params[0] ?? session) === session;
      if (isInvalid || address !== undefined) this.#connector.drop(connected, address);
    }
  }

  #scanner(path: string[], container: 'array' | 'object', onElement: ElementTaker): AnswerScanner {
    const { scanLimits } = this.#options;
    return new AnswerScanner({ path, container, onElement, ...(scanLimits ? { limits: scanLimits } : {}) });
  }

  #setState(state: SessionState, error?: unknown): void {
    if (state === this.#status.state && error !== undefined && error === this.#lastError) return;
    const address = this.#connector.connected?.host.address ?? this.#status.address;
    this.#status = { ...this.#status, state, address };
    if (error === undefined) this.#tell();
    else this.#note(error);
  }

  #note(error: unknown): void {
    this.#lastError = error;
    const message = error instanceof Error ? error.message : String(error);
    const code =
      error instanceof XapiError ? error.code : error instanceof TransportError ? error.failure : 'INTERNAL';
    this.#status = { ...this.#status, lastError: { code, message, atMs: this.#clock.now() } };
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** @throws TypeError for a url or TLS options that make no sense. */
export function createSession(options: SessionOptions): Session {
  return new Session(options);
}
