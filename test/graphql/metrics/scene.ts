// An estate whose hosts tell metrics: records in a real store, and the real metrics of a pool over scripted hosts, on a
// stepped clock. Values are what a test can tell by heart.
import { type AccessPolicy } from '../../../src/graphql/access/policy.ts';
import { isRejected } from '../../../src/graphql/pipeline/contract.ts';
import type { GatewayPipeline, PipelineParts } from '../../../src/graphql/pipeline/pipeline.ts';
import { SteppedClock } from '../../../src/lib/clock.ts';
import { silentLogger } from '../../../src/lib/silent-log.ts';
import { MetricsTable } from '../../../src/metrics/pool-metrics.ts';
import type { XapiRecord } from '../../../src/xapi/record.ts';
import { pass, ScriptedHosts } from '../../metrics/scripted-hosts.ts';
import { type Estate, emptyEstate, ref, uuidOf } from '../estate.ts';
import { everybody, pipelineOver } from '../gateway.ts';

/** At a full hour. */
export const START_MS = Date.UTC(2026, 10, 22, 12);

export interface Scene {
  readonly clock: SteppedClock;
  readonly hosts: ScriptedHosts;
  readonly estate: Estate;
  readonly table: MetricsTable;
  pipeline(parts?: Partial<PipelineParts>): GatewayPipeline;
  close(): Promise<void>;
}

export const HOSTS = 2;
export const VMS = 4;
export const hostOf = (vm: number) => vm % HOSTS;
export const srPrefix = (sr: number) => uuidOf('SR', sr).slice(0, 8);

/**
 * Two hosts with two running VMs each, a halted VM (4), an SR that both hosts have (0) and one of host 0 (1). VM n uses
 * a fraction of n + 1 tenths of its CPU, its memory is the time of the sample; host n uses n + 1 quarters.
 */
export async function openScene(options: { idleIntervalMs?: number } = {}): Promise<Scene> {
  const clock = new SteppedClock(START_MS + 30_000);
  const estate = estateWithDevices();
  const names = [uuidOf('host', 0), uuidOf('host', 1)];
  const hosts = new ScriptedHosts(clock, names);
  for (const [at, host] of hosts.hosts.entries()) {
    host.sources = {
      cpu_avg: () => 0.25 * (at + 1),
      memory_total_kib: () => 100,
      memory_free_kib: () => 40,
      pif_eth0_rx: () => 7,
      [`read_${srPrefix(0)}`]: () => 10 * (at + 1),
      ...(at === 0 ? { [`read_${srPrefix(1)}`]: () => 1_000 } : {}),
    };
  }
  for (let vm = 0; vm < VMS; vm += 1) {
    hosts.hosts[hostOf(vm)]?.vms.set(uuidOf('VM', vm), {
      sources: {
        cpu0: () => 0.1 * (vm + 1),
        memory: (t) => t,
        vbd_xvda_read: () => 11,
        vbd_xvdb_read: () => Number.POSITIVE_INFINITY,
        vif_0_rx: () => 12,
        runstate_blocked: () => 0.5,
      },
    });
  }
  hosts.halted.set(uuidOf('VM', VMS), { sources: { memory: (t) => t } });
  const table = new MetricsTable({
    pool: estate.pool.key,
    clock,
    logger: silentLogger,
    files: () => hosts,
    targets: () => hosts.targets,
    isReady: () => true,
    idleIntervalMs: options.idleIntervalMs ?? 60_000,
    random: () => 0.5,
  });
  const ending = new AbortController();
  const run = table.run(ending.signal);
  await pass(clock, 6_000, 500);
  const { pool } = estate;
  const measured: Estate = { ...estate, pool: { ...pool, status: pool.status, metrics: table } };
  return {
    clock,
    hosts,
    estate: measured,
    table,
    pipeline: (parts = {}) => pipelineOver([measured], { clock, ...parts }),
    close: async () => {
      ending.abort();
      await run;
    },
  };
}

function estateWithDevices(): Estate {
  const estate = emptyEstate();
  const { add } = estate;
  const refs = (cls: string, numbers: readonly number[]) => numbers.map((at) => ref(cls, at));
  add('pool', 0, { nameLabel: 'pool', master: ref('host', 0) });
  for (let at = 0; at < HOSTS; at += 1) {
    add('host', at, {
      nameLabel: `host ${at}`,
      address: `10.0.0.${at + 1}`,
      residentVms: refs(
        'VM',
        [0, 1, 2, 3].filter((vm) => hostOf(vm) === at),
      ),
      metrics: ref('host_metrics', at),
      pbds: refs('PBD', at === 0 ? [0, 2] : [1]),
      pifs: refs('PIF', [at]),
    });
    add('host_metrics', at, { live: true });
    add('PIF', at, { device: 'eth0', host: ref('host', at) });
  }
  for (const [at, sr, host] of [
    [0, 0, 0],
    [1, 0, 1],
    [2, 1, 0],
  ] as const) {
    add('PBD', at, { sr: ref('SR', sr), host: ref('host', host), currentlyAttached: true });
  }
  add('SR', 0, { nameLabel: 'shared', pbds: refs('PBD', [0, 1]) });
  add('SR', 1, { nameLabel: 'local', pbds: refs('PBD', [2]) });
  for (let vm = 0; vm <= VMS; vm += 1) {
    const isRunning = vm < VMS;
    add('VM', vm, {
      nameLabel: `vm ${vm}`,
      powerState: isRunning ? 'RUNNING' : 'HALTED',
      residentOn: isRunning ? ref('host', hostOf(vm)) : null,
      vbds: refs('VBD', [vm, vm + 100]),
      vifs: refs('VIF', [vm]),
    });
    add('VBD', vm, { vm: ref('VM', vm), device: 'xvda' });
    add('VBD', vm + 100, { vm: ref('VM', vm), device: 'xvdb' });
    add('VIF', vm, { vm: ref('VM', vm), device: '0' });
  }
  return estate;
}

/** Shows everything but what has one of these uuids. */
export function hiding(...uuids: readonly string[]): AccessPolicy {
  return {
    profileOf: () => ({
      fingerprint: `without ${uuids.join()}`,
      allows: () => true,
      sees: ({ uuid }: XapiRecord) => !uuids.includes(uuid),
    }),
  };
}

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: answers are compared with what the test expects
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** The answer, awaited where it has to be fetched. */
export async function answerOf(
  pipeline: GatewayPipeline,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const prepared = pipeline.prepare({ query, variables });
  if (isRejected(prepared)) return { errors: prepared.errors };
  return (await pipeline.execute(prepared, everybody)) as Answer;
}
