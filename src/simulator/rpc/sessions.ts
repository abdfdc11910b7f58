// Logins and what they are worth (xen-api ocaml/xapi/xapi_session.ml, session_check.ml). Sessions are rows
// of the database's session table, so that a restart loses them; local ones live in one host's memory.
import type { Clock } from '../../lib/clock.ts';
import type { Database } from '../database/database.ts';
import { type Ref, toWireDate } from '../database/wire-value.ts';
import { ApiError } from './api-error.ts';

export const sessionLimits = {
  /** last_active is not written more often than this. */
  activeEveryMs: 600_000,
} as const;

export class Sessions {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #local = new Map<Ref, Ref>();
  readonly #lastActive = new Map<Ref, number>();
  readonly #ended = new Set<(session: Ref) => void>();

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** A session of the pool, opened on `host`. */
  open(host: Ref, originator: string): Ref {
    const now = toWireDate(this.#clock.now());
    const ref = this.#database.create('session', {
      this_host: host,
      last_active: now,
      is_local_superuser: true,
      validation_time: now,
      originator,
      client_certificate: false,
    });
    this.#lastActive.set(ref, this.#clock.now());
    return ref;
  }

  /** A session that only `host` knows, for the calls of the emergency list. */
  openLocal(host: Ref): Ref {
    const ref = this.#database.ids.ref();
    this.#local.set(ref, host);
    return ref;
  }

  isLocal(session: Ref, host: Ref): boolean {
    return this.#local.get(session) === host;
  }

  has(session: Ref): boolean {
    return this.#database.entry('session', session) !== undefined;
  }

  /** @throws ApiError SESSION_INVALID */
  check(session: Ref): void {
    const entry = this.#database.entry('session', session);
    if (!entry) throw new ApiError('SESSION_INVALID', [session]);
    const now = this.#clock.now();
    const before = this.#lastActive.get(session) ?? now;
    if (before === now) this.#lastActive.set(session, now);
    if (now - before < sessionLimits.activeEveryMs) return;
    this.#lastActive.set(session, now);
    this.#database.set('session', session, 'last_active', toWireDate(now));
  }

  close(session: Ref): void {
    this.#local.delete(session);
    this.#lastActive.delete(session);
    if (this.has(session)) this.#database.destroy('session', session);
    for (const listener of this.#ended) listener(session);
  }

  closeAll(): void {
    for (const [session] of [...this.#database.rows('session')]) this.close(session);
    for (const session of [...this.#local.keys()]) this.close(session);
  }

  /** Told of every session that ends. Answers how to stop. */
  onEnd(listener: (session: Ref) => void): () => void {
    this.#ended.add(listener);
    return () => this.#ended.delete(listener);
  }
}
