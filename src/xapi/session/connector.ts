// Keeps a session connected: logs in at the first use, shares one login among all that wait for it, checks after a
// failure whether the session still holds, finds the coordinator again, waits between failed attempts, and stops
// where credentials are refused.
import { setMaxListeners } from 'node:events';
import { Backoff } from '../../lib/backoff.ts';
import type { Clock } from '../../lib/clock.ts';
import { silentLogger } from '../../lib/silent-log.ts';
import { TransportError, XapiError } from '../errors.ts';
import type { HostConnection } from '../transport/host-connection.ts';
import type { TransportLimits } from '../transport/limits.ts';
import { findCoordinator } from './find-coordinator.ts';
import type { Hosts } from './hosts.ts';
import { login, logout, probe } from './logins.ts';
import type { Credentials, SessionOptions, SessionState } from './options.ts';

/** Waits between failed attempts to connect. */
export const RETRY_MS = Object.freeze({ first: 800, max: 30_000 });

export interface Connected {
  readonly host: HostConnection;
  readonly session: string;
  /** How many logins there were, this one included. */
  readonly number: number;
}

export interface ConnectorOptions {
  readonly hosts: Hosts;
  readonly options: SessionOptions;
  readonly clock: Clock;
  readonly limits: TransportLimits;
  readonly onState: (state: SessionState, error?: unknown) => void;
}

export class Connector {
  readonly #hosts: Hosts;
  readonly #options: SessionOptions;
  readonly #clock: Clock;
  readonly #limits: TransportLimits;
  readonly #onState: ConnectorOptions['onState'];
  readonly #backoff: Backoff;
  readonly #scope = new AbortController();
  #credentials: Credentials;
  #connected: Connected | undefined;
  /** Whether the last use of `connected` failed, so that it must be tested before the next. */
  #suspect = false;
  #connecting: Promise<Connected> | undefined;
  #start: string;
  #number = 0;
  #retryAtMs = 0;
  #failure: unknown;
  #refused: { username: string; password: string; error: XapiError } | undefined;

  constructor({ hosts, options, clock, limits, onState }: ConnectorOptions) {
    // Whatever runs over the session listens to it.
    setMaxListeners(0, this.#scope.signal);
    this.#hosts = hosts;
    this.#options = options;
    this.#clock = clock;
    this.#limits = limits;
    this.#onState = onState;
    this.#credentials = options;
    this.#start = hosts.configured;
    this.#backoff = new Backoff({
      firstMs: RETRY_MS.first,
      maxMs: RETRY_MS.max,
      ...(options.random ? { random: options.random } : {}),
    });
  }

  get number(): number {
    return this.#number;
  }

  /** Aborts when the session is closed. */
  get signal(): AbortSignal {
    return this.#scope.signal;
  }

  get connected(): Connected | undefined {
    return this.#connected;
  }

  /**
   * A session that held when it was last used. Within the wait after a failed attempt it fails at once with that
   * attempt's error, or waits where `patient`.
   */
  async use(patient: boolean, signal?: AbortSignal): Promise<Connected> {
    if (this.#scope.signal.aborted) throw new TransportError('UNREACHABLE', 'the session is closed');
    signal?.throwIfAborted();
    if (this.#connected && !this.#suspect) return this.#connected;
    if (!this.#connecting) {
      const waitMs = this.#retryAtMs - this.#clock.monotonic();
      if (waitMs > 0) {
        if (!patient) throw this.#failure;
        await this.#sleep(waitMs, signal);
        return this.use(patient, signal);
      }
      this.#connecting = this.#connect().finally(() => {
        this.#connecting = undefined;
      });
      // Whoever waits gets the error; one that stopped waiting leaves it to nobody.
      this.#connecting.catch(() => undefined);
    }
    return abortable(this.#connecting, signal);
  }

  async #sleep(waitMs: number, signal: AbortSignal | undefined): Promise<void> {
    const scope = new AbortController();
    const wake = () => scope.abort();
    for (const source of [signal, this.#scope.signal]) source?.addEventListener('abort', wake);
    await this.#clock.sleep(waitMs, scope.signal);
    for (const source of [signal, this.#scope.signal]) source?.removeEventListener('abort', wake);
  }

  /** Nobody answered on `used`: test it before the next use. */
  doubt(used: Connected): void {
    if (this.#connected === used) this.#suspect = true;
  }

  /** `used` is no session any more; `address` names the coordinator where the pool has said so. */
  drop(used: Connected, address?: string): void {
    if (this.#connected !== used) return;
    this.#connected = undefined;
    this.#suspect = false;
    this.#start = (address === undefined ? undefined : this.#hosts.toOrigin(address)) ?? used.host.origin;
  }

  /** New credentials are tried at the next use, with a login of their own. */
  async change(credentials: Credentials): Promise<void> {
    this.#credentials = credentials;
    this.#refused = undefined;
    this.#retryAtMs = 0;
    this.#backoff.reset();
    const before = this.#connected;
    if (!before) return;
    this.drop(before);
    await logout(before.host, before.session, this.#limits);
  }

  /** Ends what runs, logs out, closes all sockets. */
  async close(): Promise<void> {
    if (this.#scope.signal.aborted) return;
    this.#scope.abort(new TransportError('UNREACHABLE', 'the session is closed'));
    await this.#connecting?.catch(() => undefined);
    const last = this.#connected;
    this.#connected = undefined;
    if (last) await logout(last.host, last.session, this.#limits);
    await this.#hosts.keepOnly(undefined);
    this.#onState('stopped');
  }

  async #connect(): Promise<Connected> {
    try {
      const connected = (await this.#recheck()) ?? (await this.#login());
      this.#suspect = false;
      this.#connected = connected;
      this.#start = connected.host.origin;
      this.#retryAtMs = 0;
      this.#backoff.reset();
      this.#onState('connected');
      return connected;
    } catch (error) {
      await this.#hosts.keepOnly(this.#start);
      this.#fail(error);
      throw error;
    }
  }

  #fail(error: unknown): void {
    if (this.#scope.signal.aborted) return;
    const refused = error instanceof XapiError && error === this.#refused?.error;
    this.#failure = error;
    if (!refused) this.#retryAtMs = this.#clock.monotonic() + this.#backoff.next();
    this.#onState(refused ? 'refused' : 'disconnected', error);
  }

  /** The session that was doubted, when it still holds. */
  async #recheck(): Promise<Connected | undefined> {
    const doubted = this.#connected;
    if (!doubted) return undefined;
    try {
      const answer = await probe(doubted.host, doubted.session, {
        limits: this.#limits,
        signals: [this.#scope.signal],
      });
      if (answer.alive) return doubted;
      this.drop(doubted, answer.address);
    } catch (error) {
      if (!(error instanceof TransportError || error instanceof XapiError)) throw error;
      // Not there: keep the session, in case the host comes back with it, and look for another coordinator.
    }
    return undefined;
  }

  async #login(): Promise<Connected> {
    const { username } = this.#credentials;
    const password = await this.#password();
    if (this.#refused?.username === username && this.#refused.password === password)
      throw this.#refused.error;
    this.#onState('connecting');
    const { originator = 'xenograph' } = this.#options;
    const options = { username, password, originator, limits: this.#limits, signal: this.#scope.signal };
    try {
      const { origin, session } = await findCoordinator({
        start: this.#start,
        members: this.#hosts.members,
        toOrigin: (address) => this.#hosts.toOrigin(address),
        login: (at) => login(this.#hosts.at(at), options),
        probe: (at, signal) => this.#probe(at, signal),
      });
      this.#number += 1;
      const connected = { host: this.#hosts.at(origin), session, number: this.#number };
      await this.#hosts.keepOnly(origin);
      const { logger = silentLogger, pool } = this.#options;
      logger.info({ pool, address: connected.host.address, session: this.#number }, 'logged in');
      return connected;
    } catch (error) {
      if (error instanceof XapiError && error.code === 'SESSION_AUTHENTICATION_FAILED') {
        this.#refused = { username, password, error };
      }
      throw error;
    }
  }

  async #password(): Promise<string> {
    const { password } = this.#credentials;
    return typeof password === 'string' ? password : await password();
  }

  async #probe(origin: string, signal: AbortSignal): Promise<{ origin: string } | { address: string }> {
    const signals = [signal, this.#scope.signal];
    const answer = await probe(this.#hosts.at(origin), undefined, { limits: this.#limits, signals });
    return answer.address === undefined ? { origin } : { address: answer.address };
  }
}

/** `promise`, or the signal's reason when it aborts first. */
function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
