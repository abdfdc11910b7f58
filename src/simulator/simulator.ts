// A XAPI pool that runs anywhere: a world in memory behind xapi's own wire. Start one, talk to `url` as to a host.
import type { Clock } from '../lib/clock.ts';
import { systemClock } from '../lib/clock.ts';
import { Database } from './database/database.ts';
import type { Ref } from './database/wire-value.ts';
import { lifecycleMessages } from './lifecycle/messages.ts';
import { RunningPool } from './running-pool.ts';
import { hostAddress } from './world/plan.ts';
import { seedWorld } from './world/seed.ts';

export interface SimulatedPoolOptions {
  /** World seed: 3 hosts, 20 VMs, seed 1 unless told otherwise. */
  hosts?: number;
  vms?: number;
  seed?: number;
  /** Path of a XAPI database dump (XML) to load instead of a seeded world. */
  dump?: string;
  username?: string;
  password?: string;
  /** 0: any free one. The same port on each host's own address. */
  port?: number;
  /** The p of the hosts' addresses 127.0.p.n. */
  poolNumber?: number;
  /** https with a self-signed certificate. */
  tls?: boolean;
  clock?: Clock;
  /** VMs start and stop, metrics move by themselves. */
  life?: boolean;
}

export interface SimulatedPool {
  /** The coordinator. */
  readonly url: string;
  readonly hostUrls: readonly string[];
  readonly username: string;
  readonly password: string;
  readonly database: Database;
  close(): Promise<void>;
}

export async function startSimulatedPool(options: SimulatedPoolOptions = {}): Promise<SimulatedPool> {
  const { hosts = 3, vms = 20, seed = 1, poolNumber = 0 } = options;
  const database = new Database({ seed });
  const addresses = Array.from({ length: hosts }, (_, index) => hostAddress(poolNumber, index));
  seedWorld(database, { hosts, vms, seed, addresses });
  const credentials = { username: options.username ?? 'root', password: options.password ?? 'password' };
  const pool = new RunningPool({
    database,
    clock: options.clock ?? systemClock,
    credentials,
    messages: lifecycleMessages(),
    handlers: [],
  });
  await pool.listen(options.port ?? 0);
  const urlOf = (host: Ref) => pool.urlOf(host);
  return {
    get url() {
      return urlOf(pool.coordinator());
    },
    get hostUrls() {
      return pool.hosts().map(urlOf);
    },
    ...credentials,
    database,
    close: () => pool.close(),
  };
}
