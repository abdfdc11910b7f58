// A simulated pool that listens: one database, one server per host, and what faults need to reach.
import type { Clock } from '../lib/clock.ts';
import type { Database } from './database/database.ts';
import { NULL_REF, type Ref } from './database/wire-value.ts';
import { LegacyEvents } from './events/legacy.ts';
import { Disturbances } from './http/disturbances.ts';
import type { HttpHandler } from './http/handler.ts';
import { type Certificate, HostServer } from './http/host-server.ts';
import { Router } from './http/router.ts';
import type { MessageRegistry } from './rpc/call.ts';
import { Dispatcher } from './rpc/dispatcher.ts';
import type { Credentials, Pool } from './rpc/pool.ts';
import { Sessions } from './rpc/sessions.ts';

export interface RunningPoolOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly credentials: Credentials;
  readonly messages: MessageRegistry;
  readonly handlers: readonly HttpHandler[];
  readonly certificate?: Certificate;
  /** Where hosts may listen; a host with another address does not answer. All addresses unless given. */
  readonly addresses?: readonly string[];
}

/** Other ports tried when the one that the first host got is taken on another host's address. */
const PORT_ATTEMPTS = 20;

export class RunningPool implements Pool {
  readonly database: Database;
  readonly clock: Clock;
  readonly credentials: Credentials;
  readonly sessions: Sessions;
  readonly legacyEvents: LegacyEvents;
  readonly messages: MessageRegistry;
  readonly disturbances = new Disturbances();
  readonly dispatcher: Dispatcher;
  readonly #router: Router;
  readonly #certificate: Certificate | undefined;
  readonly #addresses: ReadonlySet<string> | undefined;
  #servers: HostServer[] = [];
  #port = 0;

  constructor(options: RunningPoolOptions) {
    this.database = options.database;
    this.clock = options.clock;
    this.credentials = options.credentials;
    this.messages = options.messages;
    this.sessions = new Sessions(this.database, this.clock);
    this.legacyEvents = new LegacyEvents(this);
    this.dispatcher = new Dispatcher(this);
    this.#router = new Router(this, this.dispatcher, options.handlers);
    this.#certificate = options.certificate;
    this.#addresses = options.addresses ? new Set(options.addresses) : undefined;
  }

  coordinator(): Ref {
    for (const [, row] of this.database.rows('pool')) return String(row.master);
    return NULL_REF;
  }

  addressOf(host: Ref): string {
    return String(this.database.get('host', host)?.address ?? '');
  }

  /** Hosts in the order of their creation, the order of `hostUrls` and of fault indexes. */
  hosts(): Ref[] {
    return [...this.database.rows('host')].map(([ref]) => ref);
  }

  /** Where a host listens: at its own address. */
  listenAddress(host: Ref): string {
    return this.addressOf(host);
  }

  get port(): number {
    return this.#port;
  }

  urlOf(host: Ref): string {
    return `${this.#certificate ? 'https' : 'http'}://${this.addressOf(host)}:${this.#port}`;
  }

  cancelTask(task: Ref): void {
    this.dispatcher.cancel(task);
  }

  /** Listens on every host's address, on one port. `port` 0: any that is free on all of them. */
  async listen(port: number): Promise<void> {
    const hosts = this.hosts();
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#listenOn(hosts, port);
        return;
      } catch (error) {
        await this.close();
        const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
        if (port !== 0 || !taken || attempt === PORT_ATTEMPTS) throw error;
      }
    }
  }

  async #listenOn(hosts: readonly Ref[], port: number): Promise<void> {
    this.#port = port;
    for (const [index, host] of hosts.entries()) {
      if (this.#addresses && !this.#addresses.has(this.addressOf(host))) continue;
      const server = new HostServer(
        { router: this.#router, disturbances: this.disturbances, clock: this.clock, host },
        {
          isDown: () => this.disturbances.down.has(index),
          ...(this.#certificate ? { certificate: this.#certificate } : {}),
        },
      );
      this.#servers.push(server);
      this.#port = await server.listen(this.listenAddress(host), this.#port);
    }
  }

  /** Ends every connection to every host, or to one. */
  cut(hostIndex?: number): void {
    const servers = hostIndex === undefined ? this.#servers : [this.#servers[hostIndex]];
    for (const server of servers) server?.cut();
  }

  presentCertificate(certificate: Certificate): void {
    for (const server of this.#servers) server.presentCertificate(certificate);
  }

  async close(): Promise<void> {
    const servers = this.#servers;
    this.#servers = [];
    await Promise.all(servers.map((server) => server.close()));
  }
}
