// One pool's session: the calls and event batches of ../contract.ts over a login that heals itself.
//
// Promises: one login at a time, shared by all callers. A call that the pool did not run — SESSION_INVALID,
// HOST_IS_SLAVE — is repeated once after a new login; a call that nobody answered is never repeated, since it may
// have run. event.from with a token is not repeated after a new login either: the token belongs to the old one.
// Deliberately absent: a cache, tasks, knowledge of other pools, retries of anything else.
import { type Clock, systemClock } from '../../lib/clock.ts';
import { type Runnable, whenAborted } from '../../lib/runnable.ts';
import type {
  CallOptions,
  EventBatch,
  EventSource,
  FileRequest,
  FileSource,
  XapiCaller,
} from '../contract.ts';
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

const HTTP_UNAUTHORIZED = 401;

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

export class Session implements XapiCaller, EventSource, FileSource, Runnable {
  readonly #options: SessionOptions;
  readonly #clock: Clock;
  readonly #limits: TransportLimits;
  readonly #trust: Trust;
  readonly #hosts: Hosts;
  /** Connections for what hosts serve beside the calls: any host's, and kept while it is a member. */
  readonly #files: Hosts;
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
    this.#files = new Hosts(origin, options.members ?? [], shared);
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

  async fetchFile(request: FileRequest): Promise<Buffer> {
    const connected = await this.#connector.use(false, request.signal);
    try {
      return await this.#fetchFile(request, connected);
    } catch (error) {
      if (!(error instanceof TransportError && error.status === HTTP_UNAUTHORIZED)) throw error;
      // The coordinator knows whether the session holds; where it does, the host has refused for reasons of its own.
      this.#connector.doubt(connected);
      const again = await this.#connector.use(false, request.signal);
      if (again === connected) throw error;
      return this.#fetchFile(request, again);
    }
  }

  /** Addresses of all hosts of the pool, as its host records give them: where to look for a lost coordinator. */
  learnMembers(addresses: readonly string[]): void {
    this.#hosts.learn(addresses);
    this.#files.learn(addresses);
    // Those that are closing answer nobody any more.
    this.#files.keepMembers().catch(() => undefined);
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
  async close(): Promise<void> {
    await Promise.all([this.#connector.close(), this.#files.keepOnly(undefined)]);
  }

  async #fetchFile(request: FileRequest, { host, session }: Connected): Promise<Buffer> {
    const { address, query, accept, maxBytes, timeoutMs = this.#limits.downloadMs, signal } = request;
    const signals = [signal, this.#connector.signal];
    // In the cookie: it wins over the query, and no log of a host keeps it.
    const terms = { accept, cookie: `session_id=${session}`, maxBytes, timeoutMs, signals };
    const search = new URLSearchParams(query).toString();
    const path = search === '' ? request.path : `${request.path}?${search}`;
    const origin = address === undefined ? host.origin : this.#memberAt(address);
    const first = await this.#files.at(origin).download({ ...terms, path });
    if ('bytes' in first) return first.bytes;
    const { at, path: next } = this.#redirection(first.location, origin);
    const second = await this.#files.at(at).download({ ...terms, path: next });
    if ('bytes' in second) return second.bytes;
    throw new TransportError('BAD_ANSWER', `${at}: sent on to another host a second time`);
  }

  /** The origin of a host of the pool: nobody else may see the session. */
  #memberAt(address: string): string {
    const origin = this.#files.toOrigin(address);
    if (origin !== undefined && this.#isMember(origin)) return origin;
    throw new TransportError('UNREACHABLE', `${address}: no host of the pool has this address`);
  }

  #isMember(origin: string): boolean {
    return this.#files.members.includes(origin) || origin === this.#connector.connected?.host.origin;
  }

  /** Scheme and port stay those of the configured url; a session in the query is left out. */
  #redirection(location: string, from: string): { at: string; path: string } {
    const target = URL.canParse(location, from) ? new URL(location, from) : undefined;
    if (!target) throw new TransportError('BAD_ANSWER', `${from}: sent on to what is no address`);
    target.searchParams.delete('session_id');
    return { at: this.#memberAt(target.hostname), path: `${target.pathname}${target.search}` };
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
