// Asks the hosts of one pool, one at a time and seldom, which updates they lack, and remembers what they said.
//
// Promises: only live hosts of a pool that is ready are asked, the coordinator first. Whatever a host answers, or fails
// to, is kept as that host's state and goes nowhere else: the pool's status, its session and its records never notice.
// What was known stays through a failure, with the moment at which it was. Nothing of a host that is gone stays.
import type { Reader } from '../../cache/contract.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/log.ts';
import type { Runnable } from '../../lib/runnable.ts';
import type { XapiCaller } from '../../xapi/contract.ts';
import type { Ref } from '../../xapi/record.ts';
import type { HostUpdates, PoolUpdates } from '../contract.ts';
import { isLive } from '../hosts.ts';
import { CheckTimeout, judgeFailure } from './failures.ts';
import { UPDATE_LIMITS } from './limits.ts';
import { type Packages, parsePackages } from './packages.ts';

export interface UpdateCheckerOptions {
  /** Key of the pool, for log lines. */
  readonly pool: string;
  readonly store: Reader;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The session in use now: it changes with the pool's configuration. */
  readonly caller: () => XapiCaller;
  readonly isReady: () => boolean;
  /** Between two checks of one host; 0: nothing is ever asked. */
  readonly intervalMs: number;
  /** Called after each check of a host. */
  readonly onUpdates?: (host: Ref) => void;
  /** 0 ≤ random() < 1, for jitter. */
  readonly random?: () => number;
}

interface Known {
  /** Monotonic ms before which the host is left in peace. */
  dueAtMs: number;
  updates: HostUpdates;
}

const UNKNOWN: HostUpdates = Object.freeze({
  state: 'unknown',
  checkedAtMs: null,
  packages: Object.freeze([]),
  total: 0,
});

export class UpdateChecker implements PoolUpdates, Runnable {
  readonly #options: UpdateCheckerOptions;
  readonly #hosts = new Map<Ref, Known>();
  /** The last good answer: hosts of a pool mostly lack the same, and then share one list. */
  #last: { readonly text: unknown; readonly packages: Packages } | undefined;

  constructor(options: UpdateCheckerOptions) {
    this.#options = options;
  }

  of(host: Ref): HostUpdates | undefined {
    const { store, intervalMs } = this.#options;
    if (intervalMs === 0 || !store.get('host', host)) return undefined;
    return this.#hosts.get(host)?.updates ?? UNKNOWN;
  }

  /** Returns when `signal` aborts; at once where nothing is to be asked. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock, isReady, intervalMs } = this.#options;
    if (intervalMs === 0) return;
    while (!signal.aborted) {
      this.#forgetGone();
      const ready = isReady();
      const host = ready ? this.#nextHost() : undefined;
      if (host !== undefined) {
        await this.#check(host, signal);
        await clock.sleep(this.#jittered(UPDATE_LIMITS.betweenHostsMs), signal);
      } else await clock.sleep(ready ? this.#untilDue() : UPDATE_LIMITS.lookMs, signal);
    }
  }

  #forgetGone(): void {
    const { store } = this.#options;
    for (const host of this.#hosts.keys()) if (!store.get('host', host)) this.#hosts.delete(host);
  }

  /** A live host that is due. Hosts met for the first time become due together, so that the coordinator is the first. */
  #nextHost(): Ref | undefined {
    const { store, clock, random = Math.random } = this.#options;
    const now = clock.monotonic();
    const firstAtMs = now + (UPDATE_LIMITS.firstMs * (1 + random())) / 2;
    const coordinator = coordinatorOf(store);
    let next: { readonly ref: Ref; readonly dueAtMs: number } | undefined;
    for (const host of store.list('host')) {
      const ref = host.$ref;
      const known = this.#hosts.get(ref) ?? { dueAtMs: firstAtMs, updates: UNKNOWN };
      this.#hosts.set(ref, known);
      if (known.dueAtMs > now || !isLive(store, host)) continue;
      if (ref === coordinator) return ref;
      if (next === undefined || known.dueAtMs < next.dueAtMs) next = { ref, dueAtMs: known.dueAtMs };
    }
    return next?.ref;
  }

  /** No longer than a new host's wait: one that appears, or comes back to life, tells nobody here. */
  #untilDue(): number {
    const now = this.#options.clock.monotonic();
    const dueMs = [...this.#hosts.values()]
      .map(({ dueAtMs }) => dueAtMs - now)
      .filter((waitMs) => waitMs > 0);
    return Math.min(UPDATE_LIMITS.firstMs, ...dueMs);
  }

  async #check(host: Ref, signal: AbortSignal): Promise<void> {
    const { clock, isReady, intervalMs } = this.#options;
    const known = this.#hosts.get(host);
    if (!known) return;
    const before = known.updates;
    let updates: HostUpdates;
    let waitMs = intervalMs;
    try {
      const packages = this.#parse(await this.#ask(host, signal));
      updates = { state: 'checked', checkedAtMs: clock.now(), ...packages };
    } catch (error) {
      if (signal.aborted) return;
      const failure = this.#judge(error, host);
      // A connection that is gone says nothing of the host: it is asked again when the pool is back.
      if (!isReady() && !failure.lasting) {
        known.dueAtMs = clock.monotonic() + UPDATE_LIMITS.firstMs;
        return;
      }
      const { state, code, message } = failure;
      const kept = state === 'failed' ? before : UNKNOWN;
      updates = { ...kept, state, error: { code, message, atMs: clock.now() } };
      if (!failure.lasting) waitMs = Math.min(intervalMs, UPDATE_LIMITS.retryMs);
    }
    known.dueAtMs = clock.monotonic() + this.#jittered(waitMs);
    // It may have left the pool while it was asked.
    if (!this.#options.store.get('host', host)) return;
    known.updates = Object.freeze(updates);
    this.#options.onUpdates?.(host);
  }

  /** @throws XapiError · TransportError · CheckTimeout · the reason of `signal`. */
  async #ask(host: Ref, signal: AbortSignal): Promise<unknown> {
    const { clock, caller } = this.#options;
    const { checkMs } = UPDATE_LIMITS;
    const scope = new AbortController();
    const stop = () => scope.abort(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    const cancel = clock.after(checkMs, () => scope.abort(new CheckTimeout(checkMs)));
    try {
      // The transport's limit lies behind ours, which leaves the session alone.
      return await caller().call('host.call_plugin', [host, 'updater.py', 'check_update', {}], {
        signal: scope.signal,
        timeoutMs: 2 * checkMs,
      });
    } finally {
      cancel();
      signal.removeEventListener('abort', stop);
    }
  }

  #parse(text: unknown): Packages {
    const last = this.#last;
    if (last && last.text === text) return last.packages;
    const packages = parsePackages(text);
    this.#last = { text, packages };
    return packages;
  }

  #judge(error: unknown, host: Ref) {
    const { logger, pool, store } = this.#options;
    const name = store.get('host', host)?.nameLabel;
    const failure = judgeFailure(error);
    if (failure) {
      logger.info({ pool, host: name, code: failure.code }, `no updates of a host: ${failure.message}`);
      return failure;
    }
    logger.error({ err: error, pool, host: name }, 'the check for updates failed by a fault of the gateway');
    const message = 'the check failed inside the gateway';
    return { state: 'failed', code: 'INTERNAL', message, lasting: true } as const;
  }

  #jittered(ms: number): number {
    const { random = Math.random } = this.#options;
    const { jitter } = UPDATE_LIMITS;
    return ms * (1 - jitter + 2 * jitter * random());
  }
}

function coordinatorOf(store: Reader): Ref | undefined {
  for (const { master } of store.list('pool')) if (typeof master === 'string') return master;
  return undefined;
}
