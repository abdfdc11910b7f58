// Polls the hosts of one pool for their metrics. Each host answers for itself and for the VMs on it.
//
// Promises: a host that somebody watches is polled every 5 s, the others at the slow pace that is configured, or never;
// each at a moment of its own. What a host fails to answer delays nobody else, and is tried again after a wait that grows.
// How many requests there are depends on the hosts alone, whoever watches.
import { Backoff } from '../../lib/backoff.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/log.ts';
import type { Runnable } from '../../lib/runnable.ts';
import type { FileSource } from '../../xapi/contract.ts';
import { TransportError, XapiError } from '../../xapi/errors.ts';
import { RrdFormatError } from '../rrd/format-error.ts';
import { type RrdUpdates, UpdatesParser } from '../rrd/updates-parser.ts';
import { FETCH_LIMITS } from './limits.ts';
import { ClockSkew } from './skew.ts';

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
  /** 0 ≤ random() < 1, for jitter. */
  readonly random?: () => number;
}

interface PolledHost {
  target: HostTarget;
  readonly parsers: { readonly live: UpdatesParser; readonly minutes: UpdatesParser };
  readonly skew: ClockSkew;
  readonly backoff: Backoff;
  /** Monotonic ms. */
  dueAtMs: number;
  /** Of the newest row, by the host's own clock; undefined before the first, and when the clock was set. */
  lastRowS: number | undefined;
  answeredAtMs: number;
  emptyPolls: number;
  hasMinutes: boolean;
  watchers: number;
  /** Monotonic ms until which a question keeps it watched. */
  askedUntilMs: number;
  isPolling: boolean;
  polledAtMs: number | null;
  error: HostPoll['error'];
}

const PATH = '/rrd_updates';
const ACCEPT = 'text/xml';
const LIVE_STEP_S = 5;
const MINUTE_S = 60;

export class MetricsFetcher implements Runnable {
  readonly #options: FetcherOptions;
  readonly #hosts = new Map<string, PolledHost>();
  /** Of hosts that are not there yet as well. */
  readonly #watchers = new Map<string, number>();
  readonly #polls = new Set<Promise<void>>();
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
    const wasWatched = this.#isWatched(host, polled);
    polled.askedUntilMs = this.#options.clock.monotonic() + FETCH_LIMITS.interestMs;
    if (!wasWatched) this.#hasten(host);
  }

  /** What is known of the polls of a host; undefined for one that is not polled. */
  statusOf(host: string): HostPoll | undefined {
    const polled = this.#hosts.get(host);
    if (!polled) return undefined;
    const { polledAtMs, error, skew } = polled;
    const { lastRowS } = polled;
    return {
      polledAtMs,
      error,
      skewS: skew.estimateS,
      isWatched: this.#isWatched(host, polled),
      newestS: lastRowS === undefined ? null : lastRowS - skew.shiftS,
    };
  }

  /** Seconds that times of a host are corrected by. */
  shiftOf(host: string): number {
    return this.#hosts.get(host)?.skew.shiftS ?? 0;
  }

  /** Returns when `signal` aborts and no poll runs any more. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock, isReady } = this.#options;
    const scope = new AbortController();
    const stop = () => {
      scope.abort(signal.reason);
      this.#wake.abort();
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      while (!signal.aborted) {
        this.#wake = new AbortController();
        this.#takeTargets();
        if (isReady()) this.#startDue(scope.signal);
        await clock.sleep(isReady() ? this.#untilDue() : FETCH_LIMITS.lookMs, this.#wake.signal);
      }
    } finally {
      signal.removeEventListener('abort', stop);
      scope.abort(signal.reason);
      await Promise.all(this.#polls);
    }
  }

  #takeTargets(): void {
    const { clock, random = Math.random, targets } = this.#options;
    const now = clock.monotonic();
    const there = new Set<string>();
    for (const target of targets()) {
      there.add(target.uuid);
      const known = this.#hosts.get(target.uuid);
      if (known) known.target = target;
      else this.#hosts.set(target.uuid, newHost(target, now + random() * FETCH_LIMITS.watchedIntervalMs));
    }
    for (const [host, { isPolling }] of this.#hosts) {
      if (!there.has(host) && !isPolling) this.#hosts.delete(host);
    }
  }

  #startDue(signal: AbortSignal): void {
    const now = this.#options.clock.monotonic();
    const due = [...this.#hosts].filter(
      ([host, polled]) => !polled.isPolling && this.#dueAt(host, polled) <= now,
    );
    due.sort(([, a], [, b]) => a.dueAtMs - b.dueAtMs);
    for (const [host, polled] of due.slice(0, FETCH_LIMITS.inFlight - this.#polls.size)) {
      const poll = this.#poll(host, polled, signal).finally(() => {
        this.#polls.delete(poll);
        this.#wake.abort();
      });
      this.#polls.add(poll);
    }
  }

  /** A host that nobody watches, and that nobody wants polled, is never due. */
  #dueAt(host: string, polled: PolledHost): number {
    const isWanted = this.#options.idleIntervalMs > 0 || this.#isWatched(host, polled);
    return isWanted ? polled.dueAtMs : Number.POSITIVE_INFINITY;
  }

  #untilDue(): number {
    if (this.#polls.size >= FETCH_LIMITS.inFlight) return FETCH_LIMITS.lookMs;
    const now = this.#options.clock.monotonic();
    let wait: number = FETCH_LIMITS.lookMs;
    for (const [host, polled] of this.#hosts) {
      if (!polled.isPolling) wait = Math.min(wait, this.#dueAt(host, polled) - now);
    }
    return Math.max(0, wait);
  }

  #isWatched(host: string, { askedUntilMs }: PolledHost): boolean {
    return this.#watchers.has(host) || askedUntilMs > this.#options.clock.monotonic();
  }

  /** Somebody wants to see the host now: it is polled now, unless it fails or was polled within the step. */
  #hasten(host: string): void {
    const polled = this.#hosts.get(host);
    if (!polled || polled.error) return;
    const now = this.#options.clock.monotonic();
    const soonest = Math.max(now, polled.answeredAtMs + FETCH_LIMITS.watchedIntervalMs);
    if (soonest < polled.dueAtMs) {
      polled.dueAtMs = soonest;
      this.#wake.abort();
    }
  }

  async #poll(host: string, polled: PolledHost, signal: AbortSignal): Promise<void> {
    const { clock, idleIntervalMs } = this.#options;
    polled.isPolling = true;
    const startedAtMs = clock.monotonic();
    try {
      await this.#fetchLive(host, polled, signal);
      if (!polled.hasMinutes) await this.#fetchMinutes(host, polled, signal);
      polled.polledAtMs = clock.now();
      polled.answeredAtMs = clock.monotonic();
      polled.error = null;
      polled.backoff.reset();
      const intervalMs = this.#isWatched(host, polled)
        ? FETCH_LIMITS.watchedIntervalMs
        : idleIntervalMs || FETCH_LIMITS.watchedIntervalMs;
      // From when it was due, so that the pace holds; never twice for a time that has passed.
      polled.dueAtMs = Math.max(polled.dueAtMs + intervalMs, startedAtMs + intervalMs / 2);
    } catch (error) {
      if (signal.aborted) return;
      this.#fail(host, polled, error);
    } finally {
      polled.isPolling = false;
    }
  }

  async #fetchLive(host: string, polled: PolledHost, signal: AbortSignal): Promise<void> {
    const { clock } = this.#options;
    // What a host keeps of 5 s reaches back so far: what is older would be answered from coarser rows.
    const isFresh = clock.monotonic() - polled.answeredAtMs < (FETCH_LIMITS.liveS - MINUTE_S) * 1_000;
    const start = isFresh && polled.lastRowS !== undefined ? polled.lastRowS : -FETCH_LIMITS.liveS;
    const sentS = clock.now() / 1_000;
    const updates = await this.#download(polled, { start, intervalS: LIVE_STEP_S, parser: 'live' }, signal);
    const receivedS = clock.now() / 1_000;
    const newest = updates.times.at(-1);
    if (newest === undefined || (start > 0 && newest <= start)) {
      // Rows in the host's future never come: its clock was set back.
      polled.emptyPolls += 1;
      if (polled.emptyPolls >= FETCH_LIMITS.emptyPolls) polled.lastRowS = undefined;
      return;
    }
    polled.emptyPolls = 0;
    polled.lastRowS = newest;
    polled.skew.observe(newest, updates.step, { sentS, receivedS });
    this.#take(host, polled, updates);
  }

  /** The minutes before the first poll: afterwards they are made from the samples. */
  async #fetchMinutes(host: string, polled: PolledHost, signal: AbortSignal): Promise<void> {
    const question = { start: -FETCH_LIMITS.minutesS, intervalS: MINUTE_S, parser: 'minutes' } as const;
    const updates = await this.#download(polled, question, signal);
    polled.hasMinutes = true;
    if (updates.times.length > 0) this.#take(host, polled, updates);
  }

  #take(host: string, { skew }: PolledHost, updates: RrdUpdates): void {
    const { shiftS } = skew;
    const times = shiftS === 0 ? updates.times : updates.times.map((time) => time - shiftS);
    this.#options.onRows(host, { ...updates, times });
  }

  async #download(
    { target, parsers }: PolledHost,
    { start, intervalS, parser }: { start: number; intervalS: number; parser: 'live' | 'minutes' },
    signal: AbortSignal,
  ): Promise<RrdUpdates> {
    const bytes = await this.#options.files().fetchFile({
      address: target.address,
      path: PATH,
      query: { start: String(start), interval: String(intervalS), cf: 'AVERAGE', host: 'true' },
      accept: ACCEPT,
      maxBytes: FETCH_LIMITS.pollBytes,
      timeoutMs: FETCH_LIMITS.pollMs,
      signal,
    });
    return parsers[parser].parse(bytes);
  }

  #fail(host: string, polled: PolledHost, error: unknown): void {
    const { clock, logger, pool } = this.#options;
    const { code, message } = judge(error);
    if (code === 'INTERNAL') {
      logger.error({ err: error, pool, host }, 'a poll of metrics failed by a fault of the gateway');
    } else if (!polled.error) {
      logger.warn({ pool, host, code }, `no metrics of a host: ${message}`);
    }
    polled.error = { code, message, atMs: clock.now() };
    polled.dueAtMs = clock.monotonic() + polled.backoff.next();
  }
}

function newHost(target: HostTarget, dueAtMs: number): PolledHost {
  return {
    target,
    parsers: { live: new UpdatesParser(), minutes: new UpdatesParser() },
    skew: new ClockSkew(),
    backoff: new Backoff({ firstMs: FETCH_LIMITS.retryMs.first, maxMs: FETCH_LIMITS.retryMs.max }),
    dueAtMs,
    lastRowS: undefined,
    answeredAtMs: Number.NEGATIVE_INFINITY,
    emptyPolls: 0,
    hasMinutes: false,
    watchers: 0,
    askedUntilMs: Number.NEGATIVE_INFINITY,
    isPolling: false,
    polledAtMs: null,
    error: null,
  };
}

function judge(error: unknown): { code: string; message: string } {
  if (error instanceof TransportError) return { code: error.failure, message: error.message };
  if (error instanceof XapiError) return { code: error.code, message: error.message };
  if (error instanceof RrdFormatError) return { code: 'BAD_ANSWER', message: error.message };
  return { code: 'INTERNAL', message: 'the poll failed inside the gateway' };
}
