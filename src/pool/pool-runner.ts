// One configured pool while it runs: its session, its informer, and what the layers above see of both. The pool keeps
// its store and its subscribers over every change of its configuration: a new connection takes the copy over.
import { ChangeStream } from '../cache/changes.ts';
import type { ChangeSet, Reader, SyncStatus } from '../cache/contract.ts';
import { Informer } from '../cache/informer.ts';
import { MemoryStore } from '../cache/store.ts';
import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../lib/log.ts';
import { type Runnable, runTogether, whenAborted } from '../lib/runnable.ts';
import type { Arrival, PoolMetrics } from '../metrics/contract.ts';
import { MetricsTable } from '../metrics/pool-metrics.ts';
import type { EventSource, FileSource, XapiCaller } from '../xapi/contract.ts';
import { XapiError } from '../xapi/errors.ts';
import type { Ref } from '../xapi/record.ts';
import type { SessionOptions, SessionStatus } from '../xapi/session/options.ts';
import { createSession } from '../xapi/session/session.ts';
import type { Pool, PoolError, PoolStatus, PoolUpdates, TaskObjects } from './contract.ts';
import { hostAddresses, hostFingerprints, liveHosts, teachesHosts } from './hosts.ts';
import { connectsAlike, type ServerConfig } from './server-config.ts';
import { RememberedTaskObjects } from './task-objects.ts';
import { UpdateChecker } from './updates/update-checker.ts';

/** What a pool needs of its session. */
export interface PoolSession extends XapiCaller, EventSource, FileSource, Runnable {
  readonly status: SessionStatus;
  onStatus(listener: () => void): () => void;
  learnMembers(addresses: readonly string[]): void;
  learnPins(fingerprints: readonly string[]): boolean;
}

export interface PoolRunnerOptions {
  readonly config: ServerConfig;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Called after each change of the status. */
  readonly onStatus: () => void;
  /** Between two checks of a host for missing updates; nothing is checked unless given, or for 0. */
  readonly updatesIntervalMs?: number;
  /** Called after each such check. */
  readonly onUpdates?: (host: Ref) => void;
  /** Between two polls of the metrics of a host that nobody watches; only watched ones are polled unless given, or for 0. */
  readonly metricsIntervalMs?: number;
  /** Called when a host has told of new samples. */
  readonly onArrival?: (arrival: Arrival) => void;
  /** Client name that xapi shows. */
  readonly originator?: string;
  /** 0 ≤ random() < 1, for jitter. */
  readonly random?: () => number;
  /** The real session unless given. */
  readonly createSession?: (options: SessionOptions) => PoolSession;
}

/** One life of a connection: from one configuration to the next. */
interface Connection {
  readonly session: PoolSession;
  readonly informer: Informer;
  readonly scope: AbortController;
}

export class PoolRunner implements Pool, Runnable {
  readonly key: string;
  readonly #options: PoolRunnerOptions;
  readonly #store = new MemoryStore();
  readonly #changes: ChangeStream;
  readonly #updates: UpdateChecker;
  readonly #metrics: MetricsTable;
  readonly #taskObjects = new RememberedTaskObjects();
  #config: ServerConfig;
  /** The newest connection, and those that are yet to run: a superseded one still has to be closed. */
  #connection: Connection;
  readonly #queue: Connection[] = [];
  /** Relists of the connections before this one. */
  #relists = 0;
  #fault: PoolError | null = null;
  /** What the informer could not use, though the session had it: the session does not know of it. */
  #failure: PoolError | null = null;

  /** @throws TypeError for a url or TLS options that make no sense. */
  constructor(options: PoolRunnerOptions) {
    this.key = options.config.key;
    this.#options = options;
    this.#config = options.config;
    this.#changes = new ChangeStream(this.#store, options.logger);
    // Before all others: whoever is told of a change may ask for what it has told.
    this.#changes.subscribe((set) => this.#taskObjects.follow(set));
    this.#connection = this.#connect();
    this.#updates = this.#createChecker();
    this.#metrics = this.#createMetrics();
  }

  get label(): string {
    return this.#config.label;
  }

  get readOnly(): boolean {
    return this.#config.readOnly;
  }

  get store(): Reader {
    return this.#store;
  }

  get xapi(): XapiCaller {
    return this.#connection.session;
  }

  get updates(): PoolUpdates {
    return this.#updates;
  }

  get metrics(): PoolMetrics {
    return this.#metrics;
  }

  get taskObjects(): TaskObjects {
    return this.#taskObjects;
  }

  get status(): PoolStatus {
    const { session, informer } = this.#connection;
    const { address, tls, lastError } = session.status;
    // Member by member: every operation reads this, and spreading costs it some microseconds.
    const { state, generation, syncedAtMs } = informer.status;
    return {
      state,
      generation,
      syncedAtMs,
      address,
      tls,
      lagMs: informer.lagMs,
      relists: this.#relists + informer.relists,
      lastError: this.#fault ?? newer(lastError, this.#failure),
    };
  }

  onChanges(listener: (changes: ChangeSet) => void): () => void {
    return this.#changes.subscribe(listener);
  }

  /**
   * Takes another configuration of the same server. Where it connects otherwise than before, the running connection
   * ends and a new one lists the pool; what is cached stays, stale, and only true differences are told.
   * @throws TypeError for a url or TLS options that make no sense; then nothing has changed.
   */
  reconfigure(config: ServerConfig): void {
    const before = this.#config;
    this.#config = config;
    if (!connectsAlike(before, config)) {
      const old = this.#connection;
      try {
        this.#connection = this.#connect(old.informer.status);
      } catch (error) {
        this.#config = before;
        throw error;
      }
      this.#relists += old.informer.relists;
      this.#fault = null;
      old.scope.abort();
    }
    this.#options.onStatus();
  }

  /** Returns when stopped, with everything that it started gone. A connection that fails by our fault stays down. */
  async run(signal: AbortSignal): Promise<void> {
    const scope = new AbortController();
    const stop = () => {
      // First what uses the connection.
      scope.abort();
      this.#connection.scope.abort();
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    const aside = [
      this.#runAside(this.#updates, 'the checks for updates', scope.signal),
      this.#runAside(this.#metrics, 'the polls of metrics', scope.signal),
    ];
    try {
      for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
        await this.#runConnection(next);
        // One that failed is replaced by another configuration only.
        await whenAborted(next.scope.signal);
      }
    } finally {
      signal.removeEventListener('abort', stop);
      scope.abort();
      await Promise.all(aside);
      this.#changes.close();
    }
  }

  /** Beside all connections, which it never disturbs, not even by a fault of the gateway. */
  async #runAside(part: Runnable, what: string, signal: AbortSignal): Promise<void> {
    try {
      await part.run(signal);
    } catch (error) {
      this.#options.logger.error({ err: error, pool: this.key }, `${what} stopped by a fault`);
    }
  }

  async #runConnection({ session, informer, scope }: Connection): Promise<void> {
    const { logger, clock, onStatus } = this.#options;
    const stops = [
      session.onStatus(() => {
        if (session.status.state === 'connected') informer.connected();
        onStatus();
      }),
      this.#changes.subscribe((set) => {
        if (teachesHosts(set)) this.#teach(session);
      }),
    ];
    // What an earlier connection learned of the pool's hosts.
    this.#teach(session);
    try {
      await runTogether(scope.signal, [session, informer]);
    } catch (error) {
      logger.error({ err: error, pool: this.key }, 'the pool stopped by a fault of the gateway');
      const message = error instanceof Error ? error.message : String(error);
      this.#fault = { code: 'INTERNAL', message, atMs: clock.now() };
      onStatus();
    } finally {
      for (const stop of stops) stop();
    }
  }

  #connect(resumed?: SyncStatus): Connection {
    const { clock, logger, random, originator, onStatus, createSession: open } = this.#options;
    const { key: pool, url, username, password, tls } = this.#config;
    const jitter = random ? { random } : {};
    const session = (open ?? createSession)({
      pool,
      url,
      username,
      password,
      clock,
      logger,
      ...(tls ? { tls } : {}),
      ...(originator ? { originator } : {}),
      ...jitter,
    });
    const informer: Informer = new Informer({
      pool,
      source: session,
      store: this.#store,
      changes: this.#changes,
      clock,
      log: logger,
      onStatus: () => {
        if (informer.status.state === 'ready') this.#teach(session);
        onStatus();
      },
      onFailure: (error) => {
        const code = error instanceof XapiError ? error.code : error.failure;
        this.#failure = { code, message: error.message, atMs: clock.now() };
        onStatus();
      },
      ...(resumed ? { resumed } : {}),
      ...jitter,
    });
    const connection = { session, informer, scope: new AbortController() };
    this.#queue.push(connection);
    return connection;
  }

  #createChecker(): UpdateChecker {
    const { clock, logger, random, updatesIntervalMs = 0, onUpdates } = this.#options;
    return new UpdateChecker({
      pool: this.key,
      store: this.#store,
      clock,
      logger,
      caller: () => this.#connection.session,
      isReady: () => this.#connection.informer.status.state === 'ready',
      intervalMs: updatesIntervalMs,
      ...(onUpdates ? { onUpdates } : {}),
      ...(random ? { random } : {}),
    });
  }

  #createMetrics(): MetricsTable {
    const { clock, logger, random, metricsIntervalMs = 0, onArrival } = this.#options;
    return new MetricsTable({
      pool: this.key,
      clock,
      logger,
      files: () => this.#connection.session,
      targets: () => liveHosts(this.#store),
      isReady: () => this.#connection.informer.status.state === 'ready',
      idleIntervalMs: metricsIntervalMs,
      ...(onArrival ? { onArrival } : {}),
      ...(random ? { random } : {}),
    });
  }

  #teach(session: PoolSession): void {
    const addresses = hostAddresses(this.#store);
    if (addresses.length === 0) return;
    session.learnMembers(addresses);
    session.learnPins(hostFingerprints(this.#store));
  }
}

function newer(a: PoolError | null, b: PoolError | null): PoolError | null {
  return a && b ? (a.atMs > b.atMs ? a : b) : (a ?? b);
}
