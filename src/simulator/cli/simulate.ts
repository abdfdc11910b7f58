// `xenograph simulate`: one or several simulated pools for anybody's XAPI client, until the signal comes.
import { whenAborted } from '../../lib/runnable.ts';
import { type FaultControl, startFaultControl } from '../faults/control.ts';
import { type SimulatedPool, startSimulatedPool } from '../simulator.ts';
import { DumpError } from '../world/dump/load-dump.ts';
import { worldLimits } from '../world/seed.ts';

export const simulateLimits = {
  poolsMax: 100,
  portMax: 65_535,
  seedMax: 4_294_967_295,
  hostsMax: worldLimits.hostsMax,
  vmsMax: worldLimits.vmsMax,
} as const;

export const simulateDefaults = { port: 8080, hosts: 3, vms: 20, seed: 1, pools: 1 } as const;

/** As the command line gives them: numbers may still be texts. */
export interface SimulateOptions {
  readonly port?: number | string;
  readonly hosts?: number | string;
  readonly vms?: number | string;
  readonly seed?: number | string;
  readonly pools?: number | string;
  /** Path of a XAPI database dump, instead of a seeded world. */
  readonly from?: string;
  readonly username?: string;
  readonly password?: string;
  readonly tls?: boolean;
  /** Default true. */
  readonly life?: boolean;
  /** Serve POST /simulator/faults on loopback. */
  readonly faults?: boolean;
  /** As on machines whose loopback has one address only. */
  readonly oneAddress?: boolean;
}

export interface SimulateIo {
  /** Writes one line for people. */
  out(line: string): void;
}

/** What the user can mend; the message says what is allowed. */
export class SimulateError extends Error {
  override readonly name = 'SimulateError';
}

interface Plan {
  readonly port: number;
  readonly hosts: number;
  readonly vms: number;
  readonly seed: number;
  readonly pools: number;
}

function whole(
  name: string,
  given: number | string | undefined,
  range: readonly [number, number, number],
): number {
  const [min, max, fallback] = range;
  if (given === undefined) return fallback;
  const text = String(given).trim();
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new SimulateError(`--${name} must be a whole number from ${min} to ${max}, not "${given}"`);
}

function toPlan(options: SimulateOptions): Plan {
  const limits = simulateLimits;
  const plan = {
    port: whole('port', options.port, [0, limits.portMax, simulateDefaults.port]),
    hosts: whole('hosts', options.hosts, [1, limits.hostsMax, simulateDefaults.hosts]),
    vms: whole('vms', options.vms, [0, limits.vmsMax, simulateDefaults.vms]),
    seed: whole('seed', options.seed, [0, limits.seedMax, simulateDefaults.seed]),
    pools: whole('pools', options.pools, [1, limits.poolsMax, simulateDefaults.pools]),
  };
  if (options.from !== undefined && (options.hosts !== undefined || options.vms !== undefined)) {
    throw new SimulateError('--from brings its own hosts and VMs: leave --hosts and --vms out');
  }
  for (const name of ['username', 'password'] as const) {
    if (options[name] === '') throw new SimulateError(`--${name} must not be empty`);
  }
  return plan;
}

/** Errors of the system and of files in words. */
function explained(error: unknown, plan: Plan, options: SimulateOptions): unknown {
  if (error instanceof DumpError) return new SimulateError(`--from ${options.from}: ${error.message}`);
  if (error instanceof RangeError) return new SimulateError(error.message);
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new SimulateError(
      `--port ${plan.port} is taken on a simulated host's address: choose another, or 0 for any`,
    );
  }
  if (code === 'EACCES' && path === undefined) {
    return new SimulateError(`--port ${plan.port} needs more rights than you have: choose one from 1024 on`);
  }
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
    return new SimulateError(`--from ${options.from} must be a readable file (${code})`);
  }
  return error;
}

async function startAll(plan: Plan, options: SimulateOptions): Promise<SimulatedPool[]> {
  const pools: SimulatedPool[] = [];
  try {
    for (let poolNumber = 0; poolNumber < plan.pools; poolNumber++) {
      pools.push(
        await startSimulatedPool({
          poolNumber,
          port: plan.port,
          seed: plan.seed,
          life: options.life ?? true,
          tls: options.tls ?? false,
          oneAddress: options.oneAddress ?? false,
          ...(options.from === undefined ? { hosts: plan.hosts, vms: plan.vms } : { dump: options.from }),
          ...(options.username === undefined ? {} : { username: options.username }),
          ...(options.password === undefined ? {} : { password: options.password }),
        }),
      );
    }
    return pools;
  } catch (error) {
    await Promise.all(pools.map((pool) => pool.close()));
    throw explained(error, plan, options);
  }
}

function announce(
  pools: readonly SimulatedPool[],
  { wanted, control }: { wanted: number; control: FaultControl | undefined },
  io: SimulateIo,
): void {
  const plural = (count: number) => (count === 1 ? '' : 's');
  for (const [index, pool] of pools.entries()) {
    const [hosts, vms] = [pool.database.count('host'), pool.database.count('VM')];
    const size = `${hosts} host${plural(hosts)}, ${vms} VM${plural(vms)} with templates and snapshots`;
    io.out(`Pool ${index}: ${pool.url}  (${size})`);
    if (hosts < wanted)
      io.out("  one host: this machine's loopback has one address, and each host needs its own");
    const members = pool.hostUrls.filter((url) => url !== pool.url);
    if (members.length > 0)
      io.out(`  members: ${members.slice(0, 3).join(' ')}${members.length > 3 ? ' …' : ''}`);
    io.out(`  user: ${pool.username}  password: ${pool.password}`);
    if (pool.fingerprint) io.out(`  certificate (SHA-256): ${pool.fingerprint}`);
  }
  if (control) io.out(`Faults: POST ${control.url} {"fault": "restart"}  (GET lists them)`);
  io.out('Ready. Ctrl+C stops.');
}

/**
 * Runs until `signal` aborts.
 * @throws SimulateError for options that cannot be; its message is for the user.
 */
export async function simulate(options: SimulateOptions, io: SimulateIo, signal: AbortSignal): Promise<void> {
  const plan = toPlan(options);
  const pools = await startAll(plan, options);
  let control: FaultControl | undefined;
  try {
    if (options.faults) {
      control = await startFaultControl(
        pools.map((pool) => pool.faults),
        0,
      );
    }
    announce(pools, { wanted: options.from === undefined ? plan.hosts : 1, control }, io);
    await whenAborted(signal);
  } finally {
    await control?.close();
    await Promise.all(pools.map((pool) => pool.close()));
  }
}
