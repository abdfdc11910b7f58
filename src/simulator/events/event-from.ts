// event.from: waits until something differs from the token, then answers all of it at once (xen-api
// ocaml/xapi/xapi_event.ml; delays from xapi_globs.ml, event_from_delay and event_from_task_delay).
import { ApiError } from '../rpc/api-error.ts';
import type { BulkAnswer } from '../rpc/bulk-answer.ts';
import type { Call } from '../rpc/call.ts';
import { collectBatch } from './batch.ts';
import { batchAnswer } from './batch-answer.ts';
import { Subscription } from './subscription.ts';
import { parseToken } from './token.ts';

export const eventLimits = {
  /** Before the first look, so that a burst comes as one batch. */
  delayMs: 50,
  /** Between a change and the look at it, when the call was already waiting. */
  wakeDelayMs: 3,
  /** What a negative or absurd timeout means. */
  longestWaitMs: 86_400_000,
} as const;

export async function eventFrom(call: Call): Promise<BulkAnswer> {
  const [items, text, timeoutS] = call.params;
  const subscription = new Subscription(items as readonly string[]);
  const since = parseToken(String(text));
  const { clock } = call.pool;
  const deadline = clock.monotonic() + waitMs(Number(timeoutS));
  const alarm = new Alarm(call, subscription);
  try {
    if (!subscription.tasksOnly) await clock.sleep(eventLimits.delayMs, alarm.ended);
    for (;;) {
      alarm.check();
      alarm.rearm();
      const batch = collectBatch(call.pool.database, subscription, since);
      const leftMs = deadline - clock.monotonic();
      if (!batch.empty || leftMs <= 0) return batchAnswer(batch);
      if (await alarm.whenRung(leftMs)) await clock.sleep(eventLimits.wakeDelayMs, alarm.ended);
    }
  } finally {
    alarm.stop();
  }
}

function waitMs(timeoutS: number): number {
  const ms = timeoutS * 1000;
  return ms >= 0 && ms <= eventLimits.longestWaitMs ? ms : eventLimits.longestWaitMs;
}

/** Rings when a subscribed object changes; ends with the session or the connection. */
class Alarm {
  readonly #call: Call;
  readonly #ended = new AbortController();
  readonly #stops: (() => void)[];
  #ring: () => void = () => {};
  #rung = false;
  #invalid = false;

  constructor(call: Call, subscription: Subscription) {
    this.#call = call;
    const { database, sessions } = call.pool;
    const onAbort = () => this.#ended.abort();
    call.signal.addEventListener('abort', onAbort, { once: true });
    if (call.signal.aborted) onAbort();
    this.#stops = [
      database.onChange((change) => {
        if (!subscription.hears(change)) return;
        this.#rung = true;
        this.#ring();
      }),
      sessions.onEnd((session) => {
        if (session !== call.session) return;
        this.#invalid = true;
        this.#ended.abort();
      }),
      () => call.signal.removeEventListener('abort', onAbort),
    ];
  }

  /** Aborted when nobody waits any more. */
  get ended(): AbortSignal {
    return this.#ended.signal;
  }

  /** @throws ApiError SESSION_INVALID, or the reason of the connection's end. */
  check(): void {
    if (this.#invalid) throw new ApiError('SESSION_INVALID', [this.#call.session]);
    this.#call.signal.throwIfAborted();
  }

  rearm(): void {
    this.#rung = false;
  }

  /** True when it rang within `ms`. */
  async whenRung(ms: number): Promise<boolean> {
    if (this.#rung) return true;
    const woken = new AbortController();
    this.#ring = () => woken.abort();
    await this.#call.pool.clock.sleep(ms, AbortSignal.any([woken.signal, this.#ended.signal]));
    this.#ring = () => {};
    return this.#rung;
  }

  stop(): void {
    for (const stop of this.#stops) stop();
  }
}
