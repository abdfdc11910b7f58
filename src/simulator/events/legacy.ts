// The old way to follow events: event.register, then event.next again and again. Each session has a queue of
// every change, in order, snapshots included, bounded by the size of their JSON (xen-api
// ocaml/xapi/xapi_event.ml).
import { createHash } from 'node:crypto';
import { classByName } from '../../xapi/datamodel/datamodel.ts';
import type { DatabaseChange } from '../database/database.ts';
import type { Ref } from '../database/wire-value.ts';
import { ApiError } from '../rpc/api-error.ts';
import { type BulkAnswer, entryJson } from '../rpc/bulk-answer.ts';
import type { Pool } from '../rpc/pool.ts';
import { type EventLine, linesJson, lineXml } from './batch-answer.ts';
import { Subscription } from './subscription.ts';

export const legacyLimits = {
  /** JSON of the snapshots that one session may leave unread. */
  queueBytes: 10_485_760,
  /** Between a change and the answer that carries it. */
  delayMs: 250,
  /** A call that waits so long is told that the pool lives: a mod of `pool`. */
  heartbeatMs: 30_000,
} as const;

interface Registration {
  readonly classes: Set<string>;
  subscription: Subscription;
  queue: EventLine[];
  bytes: number;
  lost: boolean;
  wake: () => void;
}

export class LegacyEvents {
  readonly #pool: Pick<Pool, 'database' | 'clock' | 'sessions'>;
  readonly #registrations = new Map<Ref, Registration>();
  #nextId = 0;
  #stop: () => void = () => {};

  constructor(pool: Pick<Pool, 'database' | 'clock' | 'sessions'>) {
    this.#pool = pool;
    pool.sessions.onEnd((session) => this.#forget(session));
  }

  get currentId(): number {
    return this.#nextId;
  }

  register(session: Ref, classes: readonly string[]): void {
    if (this.#registrations.size === 0) this.#listen();
    const known = this.#registrations.get(session);
    const all = new Set([...(known?.classes ?? []), ...classes]);
    const subscription = new Subscription([...all]);
    const fresh = { queue: [], bytes: 0, lost: false, wake: () => {} };
    this.#registrations.set(session, { ...fresh, ...known, classes: all, subscription });
  }

  unregister(session: Ref, classes: readonly string[]): void {
    const known = this.#registrations.get(session);
    if (!known) return;
    for (const cls of classes) known.classes.delete(cls);
    if (known.classes.size === 0) this.#forget(session);
    else known.subscription = new Subscription([...known.classes]);
  }

  /** @throws ApiError SESSION_NOT_REGISTERED · EVENTS_LOST · SESSION_INVALID */
  async next(session: Ref, signal: AbortSignal): Promise<BulkAnswer> {
    if (!this.#registrations.has(session)) throw notRegistered(session);
    for (;;) {
      const registration = this.#registrations.get(session);
      if (!registration) throw new ApiError('SESSION_INVALID', [session]);
      if (registration.lost) {
        registration.lost = false;
        throw new ApiError('EVENTS_LOST');
      }
      if (registration.queue.length > 0) {
        await this.#pool.clock.sleep(legacyLimits.delayMs, signal);
        const lines = registration.queue;
        registration.queue = [];
        registration.bytes = 0;
        return linesAnswer(lines);
      }
      const woken = new AbortController();
      registration.wake = () => woken.abort();
      await this.#pool.clock.sleep(legacyLimits.heartbeatMs, AbortSignal.any([woken.signal, signal]));
      signal.throwIfAborted();
      if (!woken.signal.aborted) this.#heartbeat(registration);
    }
  }

  #heartbeat(registration: Registration): void {
    for (const entry of this.#pool.database.entries('pool')) {
      if (!registration.subscription.matches('pool', entry.ref)) continue;
      enqueue(registration, this.#line({ cls: 'pool', ref: entry.ref, operation: 'mod', entry }));
      this.#nextId += 1;
    }
  }

  #listen(): void {
    this.#stop = this.#pool.database.onChange((change) => {
      const line = this.#line(change);
      for (const registration of this.#registrations.values()) {
        if (registration.subscription.hears(change)) enqueue(registration, line);
      }
      this.#nextId += 1;
    });
  }

  #line({ cls, ref, operation, entry }: Omit<DatabaseChange, 'generation'>): EventLine {
    const seconds = Math.floor(this.#pool.clock.now() / 1000);
    return {
      id: String(this.#nextId),
      timestamp: `${seconds}.`,
      cls,
      lower: classByName(cls)?.lower ?? cls,
      operation,
      ref,
      entry: { ...entry, row: { ...entry.row } },
    };
  }

  #forget(session: Ref): void {
    const registration = this.#registrations.get(session);
    if (!registration) return;
    this.#registrations.delete(session);
    registration.wake();
    if (this.#registrations.size === 0) this.#stop();
  }
}

function enqueue(registration: Registration, line: EventLine): void {
  const bytes = line.entry ? entryJson(line.cls, line.entry).length : 0;
  if (registration.bytes + bytes > legacyLimits.queueBytes) {
    registration.queue = [];
    registration.bytes = 0;
    registration.lost = true;
  } else {
    registration.queue.push(line);
    registration.bytes += bytes;
  }
  registration.wake();
}

function linesAnswer(lines: readonly EventLine[]): BulkAnswer {
  return {
    bulk: true,
    json: () => linesJson(lines),
    *xml() {
      yield '<value><array><data>';
      for (const line of lines) yield lineXml(line);
      yield '</data></array></value>';
    },
  };
}

/** Sessions are named by a digest where their ref must not be seen. */
function notRegistered(session: Ref): ApiError {
  const digest = createHash('md5').update(session).digest('hex');
  return new ApiError('SESSION_NOT_REGISTERED', [`trackid=${digest}`]);
}
