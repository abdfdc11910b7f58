// Composes config → pools → schema and pipeline → http, and owns what runs: what was started is gone when `close` has
// returned.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { durationMs } from './config/durations.ts';
import type { Limits } from './config/settings.ts';
import type { Config } from './config.ts';
import { StreamEngine } from './graphql/live/engine.ts';
import { liveRoots } from './graphql/live/schema/roots.ts';
import { GatewayPipeline } from './graphql/pipeline/pipeline.ts';
import { gatewaySchema } from './graphql/schema/gateway-schema.ts';
import { isReady } from './http/health.ts';
import { startHttpServer } from './http/server.ts';
import { WebSockets } from './http/ws/web-sockets.ts';
import { type Clock, systemClock } from './lib/clock.ts';
import type { Logger } from './lib/log.ts';
import { silentLogger } from './lib/silent-log.ts';
import type { Pools } from './pool/contract.ts';
import { PoolRegistry } from './pool/registry.ts';
import type { ServerConfig } from './pool/server-config.ts';
import { gatherExposition } from './query/export/gather.ts';
import { SearchIndex } from './query/search/search-index.ts';

/** Requests in progress may end within this time when the gateway stops. */
const STOP_GRACE_MS = 5_000;

/** Longest wait for the first state of the demo's pool. */
const DEMO_SYNC_MS = 10_000;

/** Where the build puts the playground, seen from src/ as from dist/. */
const PLAYGROUND = fileURLToPath(new URL('../dist/panel/playground', import.meta.url));

export interface GatewayDeps {
  readonly clock?: Clock;
  readonly log?: Logger;
}

export interface Gateway {
  /** `http://host:port`. */
  readonly url: string;
  readonly pools: Pools;
  /** Ends streams, closes every socket, logs out of the pools. Later calls wait for the first. */
  close(): Promise<void>;
}

interface PipelineNeeds {
  readonly limits: Limits;
  readonly pools: Pools;
  readonly version: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly search: SearchIndex;
}

/** The one way that operations of every transport run, and the engine of its streams. */
function createPipeline({ limits, pools, version, clock, log, search }: PipelineNeeds) {
  const engine = new StreamEngine({
    pools,
    roots: liveRoots,
    clock,
    logger: log,
    limits: { streams: limits.streams, watchedObjects: limits.watchedObjects },
  });
  const pipeline = new GatewayPipeline({
    built: gatewaySchema(),
    pools,
    gateway: { version, startedAtMs: clock.now() },
    logger: log,
    clock,
    search,
    live: engine,
    maxWaiting: limits.waitingOperations,
    limits: {
      maxNodes: limits.nodes,
      maxValues: limits.values,
      maxDepth: limits.depth,
      maxAliases: limits.aliases,
      maxRootFields: limits.rootFields,
      maxFields: limits.fields,
      maxTokens: limits.documentTokens,
      maxComparisons: limits.comparisons,
      maxArchives: limits.archives,
    },
  });
  return { engine, pipeline };
}

/** @throws the system's error when the port cannot be had, TypeError for a server that makes no sense; nothing runs then. */
export async function startGateway(config: Config, deps: GatewayDeps = {}): Promise<Gateway> {
  const { clock = systemClock, log = silentLogger } = deps;
  const { limits } = config;
  const version = packageVersion();
  const pools = new PoolRegistry({
    clock,
    logger: log,
    originator: `xenograph/${version}`,
    updatesIntervalMs: durationMs(config.updatesInterval),
    metricsIntervalMs: durationMs(config.metricsInterval),
  });
  const search = new SearchIndex({ pools });
  const { engine, pipeline } = createPipeline({ limits, pools, version, clock, log, search });
  const http = await startHttpServer({
    ...config,
    pipeline,
    playground: PLAYGROUND,
    ready: () => isReady(pools),
    gather:
      config.metricsExport === 'on'
        ? () => gatherExposition({ pools: pools.list(), maxSamples: limits.exportSamples, clock })
        : null,
    log,
    clock,
  });
  const sockets = new WebSockets({
    ...http,
    pipeline,
    clock,
    log,
    limits: {
      sockets: limits.sockets,
      socketsPerAddress: limits.socketsPerAddress,
      operationsPerSocket: limits.operationsPerSocket,
      bufferedBytes: limits.queueBytes,
      messageBytes: limits.bodyBytes,
    },
  });
  const ending = new AbortController();
  const searching = search.run(ending.signal);
  const stop = async () => {
    ending.abort();
    const closing = http.close(STOP_GRACE_MS);
    // Sockets before streams: a client that sees its socket go comes back, one that is told "complete" does not.
    await sockets.close();
    engine.close();
    await closing;
    await Promise.all([searching, pools.close()]);
  };
  try {
    void pools.reconcile(config.servers);
  } catch (error) {
    await stop();
    throw error;
  }
  let stopped: Promise<void> | undefined;
  return {
    url: http.url,
    pools,
    close: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

export interface DemoWorld {
  readonly hosts?: number;
  readonly vms?: number;
  readonly seed?: number;
  /** Machines start and stop, and values move, by themselves. Default true. */
  readonly life?: boolean;
}

/** A gateway on a simulated pool of its own, on loopback; closing it ends both. */
export async function startDemo(config: Config, deps: GatewayDeps & DemoWorld = {}): Promise<Gateway> {
  const { startSimulatedPool } = await import('./simulator/simulator.ts');
  const { clock, log, life = true, ...world } = deps;
  const pool = await startSimulatedPool({ ...world, life });
  const server: ServerConfig = {
    key: 'demo',
    url: pool.url,
    username: pool.username,
    password: pool.password,
    label: 'Demo',
    readOnly: false,
  };
  try {
    const gateway = await startGateway({ ...config, servers: [server] }, deps);
    await whenFirstRead(gateway.pools, clock ?? systemClock);
    return {
      ...gateway,
      close: async () => {
        await gateway.close();
        await pool.close();
      },
    };
  } catch (error) {
    await pool.close();
    throw error;
  }
}

/** Whoever is told that the demo runs should not find it empty; a failure to read it shows in its status. */
async function whenFirstRead(pools: Pools, clock: Clock): Promise<void> {
  if (isReady(pools)) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      cancel();
      stop();
      resolve();
    };
    const cancel = clock.after(DEMO_SYNC_MS, done);
    const stop = pools.onStatus(() => {
      if (isReady(pools)) done();
    });
  });
}

export function packageVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return version;
}
