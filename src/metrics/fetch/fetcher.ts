// Polls the hosts of one pool for their metrics. Each host answers for itself and for the VMs on it.
//
// Promises: a host that somebody watches is polled every 5 s, the others at the slow pace that is configured, or never;
// each at a moment of its own. What a host fails to answer delays nobody else, and is tried again after a wait that grows.
// How many requests there are depends on the hosts alone, whoever watches.
import { setMaxListeners } from 'node:events';
import { Backoff } from '../../lib/backoff.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/log.ts';
import type { Runnable } from '../../lib/runnable.ts';
import type { FileSource } from '../../xapi/contract.ts';
import { TransportError, XapiError } from '../../xapi/errors.ts';
import { RrdFormatError } from '../rrd/format-error.ts';
import type { RrdUpdates } from '../rrd/updates-parser.ts';
import { HostPoller } from './host-poller.ts';
import { FETCH_LIMITS } from './limits.ts';
import { firstTurn, nextTurn } from './turns.ts';

/** A live host of the pool. */
export interface HostTarget {
  readonly uuid: string;
  /** As its record gives it. */
  readonly address: string;
}

export interface HostPoll {
  /** Wall-clock ms of the last answer; null before the first. */
  readonly polledAtMs: number | null;
  /** Seconds that the host's clock is ahead; null while it is not known. */
  readonly skewS: number | null;
  /** Why the last poll failed; null when it did not. */
  readonly error: { readonly code: string; readonly message: string; readonly atMs: number } | null;
  readonly isWatched: boolean;
  /** Epoch seconds of its newest row, by the gateway's clock; null before the first. */
  readonly newestS: number | null;
}

export interface FetcherOptions {
  /** Key of the pool, for log lines. */
  readonly pool: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The session in use now: it changes with the pool's configuration. */
  readonly files: () => FileSource;
  readonly targets: () => readonly HostTarget[];
  readonly isReady: () => boolean;
  /** Between two polls of a host that nobody watches; 0: never. */
  readonly idleIntervalMs: number;
  /** Takes new rows of a host, whose times are by the gateway's clock. */
  readonly onRows: (host: string, updates: RrdUpdates) => void;
  /** A host has failed to answer, or is there no more. */
  readonly onSilence?: (host: string, isGone: boolean) => void;
  /** 0 ≤ random() < 1, for jitter. */
  readonly random?: () => number;
}

interface PolledHost {
  readonly host: string;
  readonly poller: HostPoller;
  readonly backoff: Backoff;
  /** Which moment of an interval is the host's own, as part of it. */
  readonly share: number;
  /** Monotonic ms. */
  dueAtMs: number;
  answeredAtMs: number;
  /** Monotonic ms until which a question keeps it watched. */
  askedUntilMs: number;
  isPolling: boolean;
  polledAtMs: number | null;
  error: HostPoll['error'];
}

export class MetricsFetcher implements Runnable {
  readonly #options: FetcherOptions;
  readonly #hosts = new Map<string, PolledHost>();
  /** Of hosts that are not there yet as well. */
  readonly #watchers = new Map<string, number>();
  readonly #polls = new Map<Promise<void>, PolledHost>();
  #wake = new AbortController();

  constructor(options: FetcherOptions) {
    this.#options = options;
  }

  /** Polls a host every 5 s until the function that it answers is called. */
  watch(host: string): () => void {
    this.#watchers.set(host, (this.#watchers.get(host) ?? 0) + 1);
    this.#hasten(host);
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      const left = (this.#watchers.get(host) ?? 1) - 1;
      if (left > 0) this.#watchers.set(host, left);
      else this.#watchers.delete(host);
    };
  }

  /** A question was asked about a host: it stays watched for a while. */
  touch(host: string): void {
    const polled = this.#hosts.get(host);
    if (!polled) return;
    const wasWatched = this.#isWatched(polled);
    polled.askedUntilMs = this.#options.clock.monotonic() + FETCH_LIMITS.interestMs;
    if (!wasWatched) this.#hasten(host);
  }

  /** What is known of the polls of a host; undefined for one that is not polled. */
  statusOf(host: string): HostPoll | undefined {
    const polled = this.#hosts.get(host);
    if (!polled) return undefined;
    const { polledAtMs, error, poller } = polled;
    const { skewS, newestS } = poller;
    return { polledAtMs, error, skewS, newestS, isWatched: this.#isWatched(polled) };
  }

  /** Seconds that times of a host are corrected by. */
  shiftOf(host: string): number {
    return this.#hosts.get(host)?.poller.shiftS ?? 0;
  }

  /** Returns when `signal` aborts and no poll runs any more. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock, isReady } = this.#options;
    const scope = new AbortController();
    // Every request that is under way listens for the end.
    setMaxListeners(2 * FETCH_LIMITS.inFlight, scope.signal);
    const stop = () => {
      scope.abort(signal.reason);
      this.#wake.abort();
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      while (!signal.aborted) {
        this.#wake = new AbortController();
        this.#takeTargets();
        const waitMs = isReady() ? this.#startDue(scope.signal) : FETCH_LIMITS.lookMs;
        await clock.sleep(waitMs, this.#wake.signal);
      }
    } finally {
      signal.removeEventListener('abort', stop);
      scope.abort(signal.reason);
      await Promise.all(this.#polls.keys());
    }
  }

  #takeTargets(): void {
    const { clock, targets } = this.#options;
    const there = new Set<string>();
    for (const { uuid, address } of targets()) {
      there.add(uuid);
      const known = this.#hosts.get(uuid);
      if (!known) this.#hosts.set(uuid, this.#newHost(uuid, address));
      else if (known.poller.address !== address) {
        // Whatever failed has failed elsewhere.
        known.poller.address = address;
        known.backoff.reset();
        known.dueAtMs = clock.monotonic();
      }
    }
    for (const host of this.#hosts.keys()) {
      if (there.has(host)) continue;
      this.#hosts.delete(host);
      this.#options.onSilence?.(host, true);
    }
  }

  #newHost(host: string, address: string): PolledHost {
    const { clock, files, logger, onRows, pool, random = Math.random } = this.#options;
    const share = random();
    const polled: PolledHost = {
      host,
      poller: new HostPoller(address, {
        pool,
        host,
        clock,
        files,
        logger,
        // One that has left the pool meanwhile has nothing to say any more.
        onRows: (updates) => {
          if (this.#hosts.get(host) === polled) onRows(host, updates);
        },
      }),
      backoff: new Backoff({
        firstMs: FETCH_LIMITS.retryMs.first,
        maxMs: FETCH_LIMITS.retryMs.max,
        random,
      }),
      share,
      dueAtMs: firstTurn(clock.monotonic(), { intervalMs: FETCH_LIMITS.watchedIntervalMs, share }),
      answeredAtMs: Number.NEGATIVE_INFINITY,
      askedUntilMs: Number.NEGATIVE_INFINITY,
      isPolling: false,
      polledAtMs: null,
      error: null,
    };
    return polled;
  }

  /** Starts the polls that are due, as far as there are places, and answers how long it is until the next one is. */
  #startDue(signal: AbortSignal): number {
    const now = this.#options.clock.monotonic();
    let waitMs: number = FETCH_LIMITS.lookMs;
    const due: PolledHost[] = [];
    for (const polled of this.#hosts.values()) {
      if (polled.isPolling) continue;
      const dueInMs = this.#dueAt(polled) - now;
      if (dueInMs <= 0) due.push(polled);
      else waitMs = Math.min(waitMs, dueInMs);
    }
    due.sort((a, b) => a.dueAtMs - b.dueAtMs);
    for (const polled of due) {
      if (!this.#hasPlace(polled)) continue;
      const poll = this.#poll(polled, signal).finally(() => {
        this.#polls.delete(poll);
        this.#wake.abort();
      });
      this.#polls.set(poll, polled);
    }
    return waitMs;
  }

  /** Who finds no place is looked at again when a poll ends. */
  #hasPlace({ error }: PolledHost): boolean {
    if (this.#polls.size >= FETCH_LIMITS.inFlight) return false;
    if (!error) return true;
    const failing = [...this.#polls.values()].filter((polled) => polled.error !== null);
    return failing.length < FETCH_LIMITS.inFlightFailing;
  }

  /** A host that nobody watches, and that nobody wants polled, is never due. */
  #dueAt(polled: PolledHost): number {
    const isWanted = this.#options.idleIntervalMs > 0 || this.#isWatched(polled);
    return isWanted ? polled.dueAtMs : Number.POSITIVE_INFINITY;
  }

  #isWatched({ host, askedUntilMs }: PolledHost): boolean {
    return this.#watchers.has(host) || askedUntilMs > this.#options.clock.monotonic();
  }

  /** Somebody wants to see the host now: it is polled now, unless it fails or was polled within the step. */
  #hasten(host: string): void {
    const polled = this.#hosts.get(host);
    if (!polled) return;
    if (!polled.error) {
      const soonest = Math.max(
        this.#options.clock.monotonic(),
        polled.answeredAtMs + FETCH_LIMITS.watchedIntervalMs,
      );
      polled.dueAtMs = Math.min(polled.dueAtMs, soonest);
    }
    this.#wake.abort();
  }

  async #poll(polled: PolledHost, signal: AbortSignal): Promise<void> {
    const { clock, idleIntervalMs } = this.#options;
    polled.isPolling = true;
    const startedAtMs = clock.monotonic();
    try {
      await polled.poller.poll(signal);
      polled.polledAtMs = clock.now();
      polled.answeredAtMs = clock.monotonic();
      polled.error = null;
      polled.backoff.reset();
      const { watchedIntervalMs } = FETCH_LIMITS;
      const intervalMs = this.#isWatched(polled) ? watchedIntervalMs : idleIntervalMs || watchedIntervalMs;
      const { share, answeredAtMs } = polled;
      polled.dueAtMs = nextTurn({ startedAtMs, endedAtMs: answeredAtMs }, { intervalMs, share });
    } catch (error) {
      if (!signal.aborted) this.#fail(polled, error);
    } finally {
      polled.isPolling = false;
    }
  }

  #fail(polled: PolledHost, error: unknown): void {
    const { clock, logger, pool, onSilence } = this.#options;
    const { host } = polled;
    const { code, message } = judge(error);
    if (code === 'INTERNAL') {
      logger.error({ err: error, pool, host }, 'a poll of metrics failed by a fault of the gateway');
    } else if (!polled.error) {
      logger.warn({ pool, host, code }, `no metrics of a host: ${message}`);
    }
    polled.error = { code, message, atMs: clock.now() };
    polled.dueAtMs = clock.monotonic() + polled.backoff.next();
    onSilence?.(host, false);
  }
}

function judge(error: unknown): { code: string; message: string } {
  if (error instanceof TransportError) return { code: error.failure, message: error.message };
  if (error instanceof XapiError) return { code: error.code, message: error.message };
  if (error instanceof RrdFormatError) return { code: 'BAD_ANSWER', message: error.message };
  return { code: 'INTERNAL', message: 'the poll failed inside the gateway' };
}
