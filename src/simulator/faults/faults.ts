// What goes wrong on command. Each fault does what its real cause would do to a client, no more (contract
// §2.4, §3.5); `clear` ends the lasting ones.
import { recoverState } from '../lifecycle/recover.ts';
import { ApiError } from '../rpc/api-error.ts';
import type { RunningPool } from '../running-pool.ts';
import { type SelfSigned, selfSigned } from '../tls/certificate.ts';

export interface RestartOptions {
  /** Sets the database's generation back by so much, as after a crash or from an old copy. Default 0. */
  readonly generationDrop?: number;
  /** The host refuses connections for so long, in milliseconds of the pool's clock. Default 0. */
  readonly downMs?: number;
}

export interface FailoverOptions extends RestartOptions {
  /** The old coordinator stays dead. Default false: it is a member from now on. */
  readonly oldHostDown?: boolean;
}

export class Faults {
  readonly #pool: RunningPool;
  readonly #certificate: SelfSigned | undefined;
  readonly #stop: AbortSignal;

  /** `certificate`: what the hosts present when all is well; `stop` ends pending returns of hosts. */
  constructor(pool: RunningPool, certificate: SelfSigned | undefined, stop: AbortSignal) {
    this.#pool = pool;
    this.#certificate = certificate;
    this.#stop = stop;
  }

  /** Ends every connection to every host, or to the one at `hostIndex`. */
  cutConnections(hostIndex?: number): void {
    this.#pool.cut(hostIndex);
  }

  /** SESSION_INVALID for everyone who is logged in. */
  expireSessions(): void {
    this.#pool.sessions.closeAll();
  }

  /**
   * The coordinator's xapi restarts: connections break, sessions and tasks are gone, deletions are forgotten,
   * every object counts as new.
   */
  async restart(options: RestartOptions = {}): Promise<void> {
    const coordinator = this.#pool.hosts().indexOf(this.#pool.coordinator());
    await this.#bounce([coordinator], options);
  }

  /**
   * The member at `hostIndex` becomes coordinator, with a copy of the database.
   * @throws RangeError when there is no such host.
   */
  async failOver(hostIndex: number, options: FailoverOptions = {}): Promise<void> {
    const hosts = this.#pool.hosts();
    const next = hosts[hostIndex];
    if (next === undefined) {
      throw new RangeError(`failOver needs a host index from 0 to ${hosts.length - 1}, not ${hostIndex}`);
    }
    const old = hosts.indexOf(this.#pool.coordinator());
    const { database, disturbances } = this.#pool;
    for (const [ref] of [...database.rows('pool')]) database.set('pool', ref, 'master', next);
    await this.#bounce([old, hostIndex], options);
    if (options.oldHostDown && old !== hostIndex) {
      disturbances.down.add(old);
      this.#pool.cut(old);
    }
  }

  async #bounce(hosts: readonly number[], { generationDrop = 0, downMs = 0 }: RestartOptions): Promise<void> {
    const { database, disturbances, sessions } = this.#pool;
    for (const host of hosts) {
      disturbances.down.add(host);
      this.#pool.cut(host);
    }
    sessions.closeAll();
    database.restart(generationDrop);
    recoverState(database);
    if (downMs > 0) await this.#pool.clock.sleep(downMs, this.#stop);
    for (const host of hosts) disturbances.down.delete(host);
  }

  /** The host at `hostIndex` refuses every connection (`on`), or answers again. */
  down(hostIndex: number, on = true): void {
    if (on) {
      this.#pool.disturbances.down.add(hostIndex);
      this.#pool.cut(hostIndex);
    } else this.#pool.disturbances.down.delete(hostIndex);
  }

  /**
   * The clock of the host at `hostIndex` is so many seconds ahead of the pool's, or behind where negative: its metrics
   * have the times that it tells.
   */
  skewClock(hostIndex: number, seconds: number): void {
    this.#pool.disturbances.skewS.set(hostIndex, seconds);
  }

  /** Deletions so far are never reported to tokens from before them. */
  forgetDeletions(): void {
    this.#pool.database.forgetDeletions();
  }

  /** Every answer waits so long, until cleared. */
  slow(ms: number): void {
    this.#pool.disturbances.slowMs = ms;
  }

  /** The next `count` answers end in the middle. */
  truncate(count = 1): void {
    this.#pool.disturbances.truncate = count;
  }

  /** The next `count` answers are no JSON and no XML. */
  garbage(count = 1): void {
    this.#pool.disturbances.garbage = count;
  }

  /** Connections are taken and requests read, but never answered, while on. */
  hang(on = true): void {
    this.#pool.disturbances.hang = on;
    // Who was left hanging learns nothing more on that connection.
    if (!on) this.#pool.cut();
  }

  /** HOST_STILL_BOOTING for every call outside the emergency list, while on. */
  emergency(on = true): void {
    this.#pool.disturbances.emergency = on ? new ApiError('HOST_STILL_BOOTING') : undefined;
  }

  /** The right password is refused, while on. */
  refuseLogins(on = true): void {
    this.#pool.disturbances.refuseLogins = on;
  }

  /** Hosts present a certificate that nobody has seen before, while on. Without TLS nothing happens. */
  wrongCertificate(on = true): void {
    if (!this.#certificate) return;
    const stranger = { commonName: 'somebody-else.invalid', addresses: [] };
    this.#pool.presentCertificate(on ? selfSigned(stranger) : this.#certificate);
  }

  /** Ends every lasting fault. What happened stays happened. */
  clear(): void {
    const hung = this.#pool.disturbances.hang;
    this.#pool.disturbances.clear();
    if (hung) this.#pool.cut();
    this.wrongCertificate(false);
  }
}
