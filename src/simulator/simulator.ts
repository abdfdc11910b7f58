// A XAPI pool that runs anywhere: a world in memory behind xapi's own wire. Start one, talk to `url` as to a
// host.
import { readFile } from 'node:fs/promises';
import type { Clock } from '../lib/clock.ts';
import { systemClock } from '../lib/clock.ts';
import { Database } from './database/database.ts';
import type { Ref } from './database/wire-value.ts';
import { Faults } from './faults/faults.ts';
import { fileHandlers } from './files/handlers.ts';
import { LOOPBACK, usableAddresses } from './http/addresses.ts';
import { Life } from './life/life.ts';
import { lifecycleMessages } from './lifecycle/messages.ts';
import { Collector } from './rpc/collector.ts';
import { rrdHandlers } from './rrd/handlers.ts';
import { RoundRobins } from './rrd/round-robin.ts';
import { rrdSteps } from './rrd/steps.ts';
import { RunningPool } from './running-pool.ts';
import { type SelfSigned, selfSigned } from './tls/certificate.ts';
import { loadDump } from './world/dump/load-dump.ts';
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
  /**
   * 0: any free one. The same port on each host's own address. Where loopback has one address only, pool p
   * listens on `port` + p.
   */
  port?: number;
  /** The p of the hosts' addresses 127.0.p.n. */
  poolNumber?: number;
  /** https with a self-signed certificate. */
  tls?: boolean;
  clock?: Clock;
  /** As on machines whose loopback has one address only, whatever this one has. */
  oneAddress?: boolean;
  /** VMs start and stop, metrics move by themselves. */
  life?: boolean;
  /** Multiplies the durations of operations (VM.start takes about a second at 1). Default 1. */
  pace?: number;
}

export interface SimulatedPool {
  /** The coordinator. */
  readonly url: string;
  /** All hosts that listen, in the order of fault indexes. */
  readonly hostUrls: readonly string[];
  readonly username: string;
  readonly password: string;
  readonly database: Database;
  readonly faults: Faults;
  /** With TLS: SHA-256 fingerprint of what the hosts present, `AB:CD:…`. */
  readonly fingerprint: string | undefined;
  close(): Promise<void>;
}

/** Every pool draws refs and uuids from a stream of its own. */
const POOL_SEED_STEP = 0x9e3779b1;

/**
 * Answers the addresses on which hosts can be reached; hosts of a dump beyond them exist and have loopback
 * addresses too, so that nobody looks for them elsewhere, but do not answer.
 */
async function fillWorld(database: Database, options: SimulatedPoolOptions): Promise<readonly string[]> {
  const { hosts = 3, vms = 20, seed = 1, poolNumber = 0, dump } = options;
  const wanted = (count: number) =>
    Array.from({ length: count }, (_, index) => hostAddress(poolNumber, index));
  const usable = async (count: number) =>
    options.oneAddress ? [LOOPBACK] : await usableAddresses(wanted(count));
  if (dump === undefined) {
    // A number that makes no pool is the seed's to refuse.
    const addresses = await usable(Number.isInteger(hosts) ? hosts : 1);
    seedWorld(database, { hosts: Math.min(hosts, addresses.length), vms, seed, addresses });
    return addresses;
  }
  loadDump(database, await readFile(dump, 'utf8'));
  const refs = [...database.rows('host')].map(([ref]) => ref);
  const addresses = await usable(refs.length);
  // The coordinator first, so that it is the one that can be reached where there is one address only.
  const coordinator = [...database.rows('pool')].map(([, row]) => row.master)[0];
  refs.sort((a, b) => Number(b === coordinator) - Number(a === coordinator));
  refs.forEach((ref, index) => {
    database.set('host', ref, 'address', addresses[index] ?? hostAddress(poolNumber, index));
  });
  return addresses;
}

/**
 * The records of the certificates that clients see name what the hosts present. Where an old database has none,
 * they are made, as xapi does when it starts.
 */
function publishCertificate(database: Database, certificate: SelfSigned): void {
  const shown = () => [...database.rows('Certificate')].filter(([, row]) => row.type === 'host');
  const known = new Set(shown().map(([, row]) => row.host));
  for (const [host] of database.rows('host')) {
    if (!known.has(host)) database.create('Certificate', { host, type: 'host' });
  }
  for (const [ref] of shown()) {
    database.set('Certificate', ref, 'fingerprint', certificate.sha256);
    database.set('Certificate', ref, 'fingerprint_sha256', certificate.sha256);
    database.set('Certificate', ref, 'fingerprint_sha1', certificate.sha1);
  }
}

/**
 * Starts a pool and answers when every host listens.
 * @throws RangeError for numbers that make no pool · DumpError · the system's error when a port is taken.
 */
export async function startSimulatedPool(options: SimulatedPoolOptions = {}): Promise<SimulatedPool> {
  const { seed = 1, poolNumber = 0 } = options;
  const database = new Database({ seed: (seed + poolNumber * POOL_SEED_STEP) >>> 0 });
  const addresses = await fillWorld(database, { ...options, seed: seed + poolNumber });
  const certificate = options.tls
    ? selfSigned({ commonName: `pool-${poolNumber}.simulated`, addresses })
    : undefined;
  if (certificate) publishCertificate(database, certificate);
  const credentials = { username: options.username ?? 'root', password: options.password ?? 'password' };
  const scope = new AbortController();
  const clock = options.clock ?? systemClock;
  const rrds = new RoundRobins(database, () => clock.now() / 1000);
  const pool = new RunningPool({
    database,
    clock,
    credentials,
    messages: lifecycleMessages({ stop: scope.signal, scale: options.pace ?? 1, more: rrdSteps(rrds) }),
    handlers: [...rrdHandlers(rrds), ...fileHandlers],
    addresses,
    ...(certificate ? { certificate } : {}),
  });
  const { port = 0 } = options;
  const isShared = poolNumber > 0 && addresses[0] === LOOPBACK;
  await pool.listen(port !== 0 && isShared ? port + poolNumber : port);
  const living = options.life ? new Life(pool, seed).run(scope.signal) : Promise.resolve();
  const collecting = new Collector(pool).run(scope.signal);
  const urlOf = (host: Ref) => pool.urlOf(host);
  return {
    get url() {
      return urlOf(pool.coordinator());
    },
    get hostUrls() {
      return pool
        .hosts()
        .filter((host) => addresses.includes(pool.addressOf(host)))
        .map(urlOf);
    },
    ...credentials,
    database,
    faults: new Faults(pool, certificate, scope.signal),
    fingerprint: certificate?.sha256,
    close: async () => {
      scope.abort();
      await Promise.all([living, collecting]);
      await pool.close();
    },
  };
}
