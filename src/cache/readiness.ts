// Where the copy stands: `connecting → syncing → ready ⇄ stale → stopped` (architecture.md, contract 5). A copy that was
// ready once never falls back to connecting: what it holds stays readable, as stale, until it is ready again.
import type { Clock } from '../lib/clock.ts';
import type { SyncState, SyncStatus } from './contract.ts';

export class Readiness implements SyncStatus {
  readonly #clock: Clock;
  readonly #changed: () => void;
  #state: SyncState;
  #generation: number;
  #syncedAtMs: number | null;

  /**
   * @param changed called after each change of state.
   * @param resumed where an earlier informer left the same store, if there was one.
   */
  constructor(clock: Clock, changed: () => void, resumed?: SyncStatus) {
    this.#clock = clock;
    this.#changed = changed;
    this.#generation = resumed?.generation ?? 0;
    this.#syncedAtMs = resumed?.syncedAtMs ?? null;
    this.#state = this.#generation === 0 ? 'connecting' : 'stale';
  }

  get state(): SyncState {
    return this.#state;
  }

  get generation(): number {
    return this.#generation;
  }

  get syncedAtMs(): number | null {
    return this.#syncedAtMs;
  }

  /** The pool answers, and its first list is on the way into the store. */
  syncing(): void {
    if (this.#generation === 0) this.#enter('syncing');
  }

  ready(): void {
    if (this.#state !== 'ready') this.#generation += 1;
    this.#enter('ready');
  }

  /** Now the copy is known to be exact. */
  synced(): void {
    this.#syncedAtMs = this.#clock.now();
  }

  /** The copy may have fallen behind. */
  lost(): void {
    this.#enter(this.#generation === 0 ? 'connecting' : 'stale');
  }

  stopped(): void {
    this.#enter('stopped');
  }

  #enter(state: SyncState): void {
    if (this.#state === state || this.#state === 'stopped') return;
    this.#state = state;
    this.#changed();
  }
}
