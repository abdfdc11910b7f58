// A whole gateway on a simulated pool, both on ephemeral ports of loopback: what integration tests start from.

import type { Limits } from '../../src/config/settings.ts';
import { type Config, loadConfig } from '../../src/config.ts';
import { type Clock, systemClock } from '../../src/lib/clock.ts';
import type { Logger } from '../../src/lib/log.ts';
import { silentLogger } from '../../src/lib/silent-log.ts';
import { type Gateway, startGateway } from '../../src/main.ts';
import type { ServerConfig } from '../../src/pool/server-config.ts';
import {
  type SimulatedPool,
  type SimulatedPoolOptions,
  startSimulatedPool,
} from '../../src/simulator/simulator.ts';

export interface TestGatewayOptions {
  /** One simulated pool each; default one of 3 hosts and 20 VMs, seed 1, that changes only when told to. */
  readonly pools?: readonly SimulatedPoolOptions[];
  readonly limits?: Partial<Limits>;
  readonly adminToken?: string;
  readonly allowedHosts?: readonly string[];
  readonly allowedOrigins?: readonly string[];
  readonly readOnly?: boolean;
  readonly metricsExport?: 'off' | 'on';
  readonly clock?: Clock;
  readonly log?: Logger;
  /** False: return while the pools are still being read. */
  readonly awaitReady?: boolean;
}

export interface TestGateway {
  readonly url: string;
  /** ws://…/graphql */
  readonly socketUrl: string;
  readonly gateway: Gateway;
  readonly config: Config;
  readonly simulators: readonly SimulatedPool[];
  /** The first simulated pool. */
  readonly simulator: SimulatedPool;
  /** The whole answer of an operation over HTTP, errors included. */
  query(document: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): Promise<void>;
}

export async function startTestGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const simulators: SimulatedPool[] = [];
  let gateway: Gateway | undefined;
  const close = async () => {
    await gateway?.close();
    for (const simulator of simulators) await simulator.close();
  };
  try {
    for (const [poolNumber, pool] of (options.pools ?? [{}]).entries()) {
      simulators.push(await startSimulatedPool({ poolNumber, ...pool }));
    }
    const config = configOf(options, simulators);
    const { clock = systemClock, log = silentLogger } = options;
    gateway = await startGateway(config, { clock, log });
    if (options.awaitReady ?? true) await whenReady(gateway);
    const [simulator] = simulators;
    if (!simulator) throw new Error('a test gateway needs a pool');
    const { url } = gateway;
    return {
      url,
      socketUrl: `${url.replace('http', 'ws')}/graphql`,
      gateway,
      config,
      simulators,
      simulator,
      query: (document, variables) => post(url, { query: document, variables }, options.adminToken),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function configOf(options: TestGatewayOptions, simulators: readonly SimulatedPool[]): Config {
  const defaults = loadConfig({
    env: {},
    readFile: () => {
      throw new Error('no file is configured');
    },
  });
  const {
    adminToken = null,
    allowedHosts = [],
    allowedOrigins = [],
    readOnly = false,
    metricsExport = 'off',
  } = options;
  const servers = simulators.map(
    ({ url, username, password }, index): ServerConfig => ({
      key: url,
      url,
      username,
      password,
      label: `Pool ${index + 1}`,
      readOnly,
      ...(url.startsWith('https:') ? { tls: { mode: 'unverified' } } : {}),
    }),
  );
  return {
    ...defaults,
    port: 0,
    adminToken,
    allowedHosts,
    allowedOrigins,
    metricsExport,
    servers,
    demo: false,
    limits: { ...defaults.limits, ...options.limits },
  };
}

const READY_LIMIT_MS = 30_000;

/** Every pool has been read; waits on the registry's own notice, bounded. */
export async function whenReady({ pools }: Gateway): Promise<void> {
  const isDone = () =>
    pools.list().length > 0 && pools.list().every(({ status }) => status.state === 'ready');
  let stop = () => {};
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (isDone()) resolve();
      };
      timer = setTimeout(() => {
        const states = pools.list().map(({ label, status }) => `${label}: ${JSON.stringify(status)}`);
        reject(new Error(`the pools were not ready within ${READY_LIMIT_MS} ms: ${states.join('; ')}`));
      }, READY_LIMIT_MS);
      stop = pools.onStatus(look);
      look();
    });
  } finally {
    clearTimeout(timer);
    stop();
  }
}

async function post(url: string, body: object, adminToken: string | undefined): Promise<unknown> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (adminToken !== undefined) headers.authorization = `Bearer ${adminToken}`;
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  return answer.json();
}
