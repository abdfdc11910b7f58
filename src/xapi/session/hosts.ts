// The hosts that a session talks to: one connection each, kept for the coordinator, closed for the others; and the
// addresses of all that it knows.
import { HostConnection, type HostOptions } from '../transport/host-connection.ts';
import { isLoopback, originOf } from './address.ts';

/** Addresses that are remembered; a pool has 64 hosts. */
export const MAX_MEMBERS = 256;

export class Hosts {
  /** Origin of the configured url: scheme and port of all, and always a member. */
  readonly configured: string;
  readonly #options: Omit<HostOptions, 'origin'>;
  /** http was accepted because it does not leave this machine: then it must not. */
  readonly #staysHere: boolean;
  readonly #connections = new Map<string, HostConnection>();
  #members: readonly string[];

  constructor(configured: string, members: readonly string[], options: Omit<HostOptions, 'origin'>) {
    this.configured = configured;
    this.#options = options;
    const accepted = options.trust.options.mode === 'unverified';
    this.#staysHere = configured.startsWith('http:') && isLoopback(configured) && !accepted;
    this.#members = this.#origins(members);
  }

  /** Origins of all hosts that are known, the configured one first. */
  get members(): readonly string[] {
    return [...new Set([this.configured, ...this.#members])];
  }

  /** Replaces the known addresses. */
  learn(addresses: readonly string[]): void {
    this.#members = this.#origins(addresses);
  }

  /** Closes the connections to what is no member. */
  async keepMembers(): Promise<void> {
    const members = new Set(this.members);
    await this.#close(({ origin }) => !members.has(origin));
  }

  /** Undefined for what is no address, and for one that would get the password in the clear unasked. */
  toOrigin(address: string): string | undefined {
    const origin = originOf(address, this.configured);
    return origin !== undefined && this.#staysHere && !isLoopback(origin) ? undefined : origin;
  }

  at(origin: string): HostConnection {
    const known = this.#connections.get(origin);
    if (known) return known;
    const connection = new HostConnection({ ...this.#options, origin });
    this.#connections.set(origin, connection);
    return connection;
  }

  /** Closes all connections but those to `origin`. */
  async keepOnly(origin: string | undefined): Promise<void> {
    await this.#close((connection) => connection.origin !== origin);
  }

  async #close(isOver: (connection: HostConnection) => boolean): Promise<void> {
    const over = [...this.#connections.values()].filter(isOver);
    for (const connection of over) this.#connections.delete(connection.origin);
    await Promise.all(over.map((connection) => connection.close()));
  }

  #origins(addresses: readonly string[]): readonly string[] {
    const origins = addresses.slice(0, MAX_MEMBERS).map((address) => this.toOrigin(address));
    return origins.filter((origin) => origin !== undefined);
  }
}
