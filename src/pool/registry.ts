// The running pools, reconciled with the configured servers. Pools share nothing: one that cannot be reached, refuses
// the login, answers garbage or fails by our fault never disturbs another.
//
// A removed pool leaves `list` and `get` at once, and `onStatus` tells; no change tells its records' end, since they did
// not end: whoever holds something of that pool drops it then. A reconfigured one stays the same Pool.

import type { ChangeSet } from '../cache/contract.ts';
import { invariant } from '../lib/assert.ts';
import { type Clock, systemClock } from '../lib/clock.ts';
import type { Logger } from '../lib/log.ts';
import { type Runnable, whenAborted } from '../lib/runnable.ts';
import { silentLogger } from '../lib/silent-log.ts';
import type { Arrival } from '../metrics/contract.ts';
import type { Ref } from '../xapi/record.ts';
import type { Pool, Pools } from './contract.ts';
import { PoolRunner, type PoolRunnerOptions } from './pool-runner.ts';
import type { ServerConfig } from './server-config.ts';

export const REGISTRY_LIMITS = {
  maxPools: 256,
  maxStatusListeners: 1_000,
  maxUpdatesListeners: 1_000,
  maxArrivalListeners: 1_000,
} as const;

export interface RegistryOptions
  extends Pick<
    PoolRunnerOptions,
    'originator' | 'random' | 'createSession' | 'updatesIntervalMs' | 'metricsIntervalMs'
  > {
  readonly clock?: Clock;
  readonly logger?: Logger;
}

interface Running {
  readonly runner: PoolRunner;
  readonly scope: AbortController;
  readonly done: Promise<void>;
}

type ChangeListener = (changes: ChangeSet) => void;

export class PoolRegistry implements Pools, Runnable {
  readonly #options: RegistryOptions;
  readonly #log: Logger;
  readonly #running = new Map<string, Running>();
  /** Pools that were removed and have not ended yet. */
  readonly #ending = new Set<Promise<void>>();
  /** Per listener, what ends its subscription to each pool. */
  readonly #listeners = new Map<symbol, { listener: ChangeListener; stops: Map<string, () => void> }>();
  readonly #statusListeners = new Map<symbol, (key: string) => void>();
  readonly #updatesListeners = new Map<symbol, (key: string, host: Ref) => void>();
  readonly #arrivalListeners = new Map<symbol, (key: string, arrival: Arrival) => void>();
  #closed = false;

  constructor(options: RegistryOptions = {}) {
    this.#options = options;
    this.#log = options.logger ?? silentLogger;
  }

  get(key: string): Pool | undefined {
    return this.#running.get(key)?.runner;
  }

  /** In the order of the configuration. */
  list(): readonly Pool[] {
    return [...this.#running.values()].map(({ runner }) => runner);
  }

  onChanges(listener: ChangeListener): () => void {
    const id = Symbol('listener');
    const stops = new Map<string, () => void>();
    this.#listeners.set(id, { listener, stops });
    for (const [key, { runner }] of this.#running) stops.set(key, runner.onChanges(listener));
    return () => {
      this.#listeners.delete(id);
      for (const stop of stops.values()) stop();
    };
  }

  onStatus(listener: (key: string) => void): () => void {
    const { maxStatusListeners } = REGISTRY_LIMITS;
    return addListener(this.#statusListeners, listener, {
      what: "the pools' status",
      max: maxStatusListeners,
    });
  }

  onUpdates(listener: (key: string, host: Ref) => void): () => void {
    const { maxUpdatesListeners } = REGISTRY_LIMITS;
    return addListener(this.#updatesListeners, listener, {
      what: 'what the pools lack',
      max: maxUpdatesListeners,
    });
  }

  onArrival(listener: (key: string, arrival: Arrival) => void): () => void {
    const { maxArrivalListeners } = REGISTRY_LIMITS;
    return addListener(this.#arrivalListeners, listener, {
      what: 'the samples of the pools',
      max: maxArrivalListeners,
    });
  }

  /**
   * Makes the running pools those of `servers`: starts new ones, reconfigures changed ones, ends the others. Takes
   * effect at once; resolves when the ended ones have logged out.
   * @throws InvariantError for two servers of one key, too many, or a registry that was stopped · TypeError for a url
   * or TLS options that make no sense. Servers before the wrong one have taken effect then.
   */
  reconcile(servers: readonly ServerConfig[]): Promise<void> {
    const { maxPools } = REGISTRY_LIMITS;
    invariant(!this.#closed, 'a stopped registry runs no pools');
    invariant(servers.length <= maxPools, `at most ${maxPools} pools, not ${servers.length}`);
    const keys = new Set(servers.map(({ key }) => key));
    invariant(keys.size === servers.length, 'every server has a key of its own');
    const ended = [...this.#running.keys()].filter((key) => !keys.has(key)).map((key) => this.#end(key));
    for (const config of servers) {
      const running = this.#running.get(config.key);
      if (!running) {
        this.#start(config);
        continue;
      }
      running.runner.reconfigure(config);
      // Again at the end of the map: its order is that of the configuration.
      this.#running.delete(config.key);
      this.#running.set(config.key, running);
    }
    return Promise.all(ended).then(() => undefined);
  }

  /** Stays until `signal` aborts, then ends every pool and waits for all of them. */
  async run(signal: AbortSignal): Promise<void> {
    await whenAborted(signal);
    await this.close();
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const key of [...this.#running.keys()]) this.#end(key);
    await Promise.all(this.#ending);
    this.#listeners.clear();
    this.#statusListeners.clear();
    this.#updatesListeners.clear();
    this.#arrivalListeners.clear();
  }

  #start(config: ServerConfig): void {
    const { clock = systemClock, originator, random, createSession } = this.#options;
    const { updatesIntervalMs = 0, metricsIntervalMs = 0 } = this.#options;
    const { key } = config;
    const runner = new PoolRunner({
      config,
      clock,
      logger: this.#log,
      onStatus: () => this.#tell(key, runner),
      updatesIntervalMs,
      onUpdates: (host) => this.#tellUpdates(key, host),
      metricsIntervalMs,
      onArrival: (arrival) =>
        this.#callEach(this.#arrivalListeners, key, (listener) => listener(key, arrival)),
      ...(originator ? { originator } : {}),
      ...(random ? { random } : {}),
      ...(createSession ? { createSession } : {}),
    });
    const scope = new AbortController();
    this.#running.set(key, { runner, scope, done: runner.run(scope.signal) });
    for (const { listener, stops } of this.#listeners.values()) stops.set(key, runner.onChanges(listener));
    this.#tell(key, runner);
  }

  #end(key: string): Promise<void> {
    const running = this.#running.get(key);
    if (!running) return Promise.resolve();
    this.#running.delete(key);
    for (const { stops } of this.#listeners.values()) {
      stops.get(key)?.();
      stops.delete(key);
    }
    running.scope.abort();
    const done = running.done.finally(() => this.#ending.delete(done));
    this.#ending.add(done);
    this.#tell(key, running.runner);
    return done;
  }

  #tell(key: string, runner: PoolRunner): void {
    // What an ended pool still says is of no interest once another one took its key.
    const now = this.#running.get(key)?.runner;
    if (now !== undefined && now !== runner) return;
    this.#callEach(this.#statusListeners, key, (listener) => listener(key));
  }

  #tellUpdates(key: string, host: Ref): void {
    this.#callEach(this.#updatesListeners, key, (listener) => listener(key, host));
  }

  /** A listener that another one ended meanwhile is not called; one that throws disturbs none. */
  #callEach<L>(listeners: ReadonlyMap<symbol, L>, pool: string, call: (listener: L) => void): void {
    for (const [id, listener] of [...listeners]) {
      if (!listeners.has(id)) continue;
      try {
        call(listener);
      } catch (error) {
        this.#log.error({ err: error, pool }, 'a listener to pools failed');
      }
    }
  }
}

function addListener<L>(
  listeners: Map<symbol, L>,
  listener: L,
  { what, max }: { readonly what: string; readonly max: number },
): () => void {
  invariant(listeners.size < max, `${what} has at most ${max} listeners: share one above it`);
  const id = Symbol('listener');
  listeners.set(id, listener);
  return () => {
    listeners.delete(id);
  };
}
