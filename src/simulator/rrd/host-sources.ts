// Data sources of one host as XCP-ng 8.3 has them (contract §5.7).
import type { Database } from '../database/database.ts';
import type { Ref, Row } from '../database/wire-value.ts';
import { asMap, asNumber, asRefs, asText, isNull } from '../lifecycle/fields.ts';
import { diskSources, networkSources, srNames } from './device-sources.ts';
import { combined, constant, curved, mean, type Source, total } from './source.ts';

const KIB = 1024;
const FRACTION = { type: 'DERIVE', units: '(fraction)', min: 0, max: 1 } as const;
const C_STATES = 3;
const P_STATES = 2;

interface Load {
  readonly vcpus: number;
  readonly domains: number;
  readonly cpus: number;
  /** Part of the host that its VMs' virtual CPUs could keep busy. */
  readonly share: number;
}

function loadOf(database: Database, host: Row): Load {
  const cpus = Number(asMap(host.cpu_info).cpu_count ?? asRefs(host.host_CPUs).length) || 1;
  const vms = asRefs(host.resident_VMs).map((ref) => database.get('VM', ref) ?? {});
  const vcpus = vms.reduce((sum, vm) => sum + asNumber(vm.VCPUs_at_startup), 0);
  return { vcpus, domains: vms.length, cpus, share: Math.min(0.9, 0.05 + (0.12 * vcpus) / cpus) };
}

function cpuSources(key: string, load: Load): Source[] {
  const cpus = Array.from({ length: load.cpus }, (_, index) =>
    curved(
      key,
      `cpu${index}`,
      { base: load.share / 2, liveliness: 0.9 },
      {
        ...FRACTION,
        description: `Physical cpu usage for cpu ${index}`,
      },
    ),
  );
  const average = combined('cpu_avg', cpus, mean, { ...FRACTION, description: 'Average physical cpu usage' });
  const states = cpus.flatMap((cpu, index) => [
    ...Array.from({ length: C_STATES }, (_, state) =>
      combined(`cpu${index}-C${state}`, [cpu], ([busy = 0]) => residency(state, busy), {
        ...FRACTION,
        description: `Proportion of time CPU ${index} spent in C-state ${state}`,
      }),
    ),
    ...Array.from({ length: P_STATES }, (_, state) =>
      combined(`cpu${index}-P${state}`, [cpu], ([busy = 0]) => (state === 0 ? busy : 1 - busy), {
        ...FRACTION,
        description: `Proportion of time CPU ${index} spent in P-state ${state}`,
      }),
    ),
    curved(
      key,
      `CPU${index}-avg-freq`,
      { base: 2_400, liveliness: 0.15 },
      {
        units: 'MHz',
        description: `Average frequency of CPU ${index}`,
      },
    ),
  ]);
  const load1 = { description: 'Domain0 loadavg', units: '(fraction)' };
  return [
    ...cpus,
    average,
    ...states,
    curved(key, 'loadavg', { base: 0.25, liveliness: 0.9 }, load1),
    combined('hostload', [average], ([busy = 0]) => busy * load.cpus, {
      units: '(fraction)',
      description: 'Host load per physical cpu',
    }),
    constant('running_vcpus', load.vcpus, {
      units: 'count',
      description: 'The total number of running vCPUs per host',
    }),
    constant('running_domains', load.domains, { units: 'count', description: 'Number of running domains' }),
  ];
}

/** Idle time goes to the deeper states; all of them together are one. */
function residency(state: number, busy: number): number {
  if (state === 0) return busy;
  return state === 1 ? (1 - busy) * 0.3 : (1 - busy) * 0.7;
}

function memorySources(database: Database, host: Row): Source[] {
  const metrics = database.get('host_metrics', asText(host.metrics));
  const gauge = (name: string, bytes: number, units: string, description: string) =>
    constant(name, units === 'KiB' ? bytes / KIB : bytes, { units, description });
  return [
    gauge('memory_total_kib', asNumber(metrics?.memory_total), 'KiB', 'Total amount of memory in use'),
    gauge('memory_free_kib', asNumber(metrics?.memory_free), 'KiB', 'Total amount of free memory'),
    gauge('memory_reclaimed', 0, 'B', 'Host memory reclaimed by squeezing'),
    gauge('memory_reclaimed_max', 0, 'B', 'Host memory that could be reclaimed by squeezing'),
  ];
}

function pifSources(database: Database, key: string, host: Row, load: Load): Source[] {
  const devices = asRefs(host.PIFs)
    .map((ref) => database.get('PIF', ref) ?? {})
    // VLANs have no counters of their own.
    .filter((pif) => asNumber(pif.VLAN) < 0 && asText(pif.device) !== '')
    .map((pif) => ({ device: asText(pif.device), physical: pif.physical === true }));
  const rate = 60_000 + 45_000 * load.domains;
  const sources = devices.flatMap(({ device }) => networkSources(key, `pif_${device}`, rate));
  const physical = new Set(devices.filter((pif) => pif.physical).map((pif) => pif.device));
  for (const direction of ['rx', 'tx'] as const) {
    const parts = sources.filter(({ name }) => {
      const match = /^pif_(.+)_(rx|tx)$/.exec(name);
      return match?.[2] === direction && physical.has(match[1] ?? '');
    });
    sources.push(
      combined(`pif_aggr_${direction}`, parts, total, {
        type: 'DERIVE',
        units: 'B/s',
        description: `Bytes per second ${direction === 'rx' ? 'received' : 'sent'}, all interfaces`,
      }),
    );
  }
  return sources;
}

function srSources(database: Database, key: string, host: Row, load: Load): Source[] {
  const sources: Source[] = [];
  for (const ref of asRefs(host.PBDs)) {
    const pbd = database.get('PBD', ref);
    const sr = database.get('SR', asText(pbd?.SR));
    if (!sr || pbd?.currently_attached !== true || sr.content_type === 'iso') continue;
    const short = asText(sr.uuid).slice(0, 8);
    sources.push(...diskSources(key, srNames(short), 150_000 + 60_000 * load.domains, `SR ${sr.uuid}`));
    if (sr.local_cache_enabled === true) {
      sources.push(
        curved(key, `sr_${sr.uuid}_cache_size`, { base: 2 ** 30, liveliness: 0.1 }, { units: 'B' }),
        curved(key, `sr_${sr.uuid}_cache_hits`, { base: 60, liveliness: 0.9 }, { units: 'hits/s' }),
        curved(key, `sr_${sr.uuid}_cache_misses`, { base: 12, liveliness: 0.9 }, { units: 'misses/s' }),
      );
    }
  }
  return sources;
}

function daemonSources(database: Database, key: string, isCoordinator: boolean): Source[] {
  const gauge = (name: string, base: number, units: string) =>
    curved(key, name, { base, liveliness: 0.15 }, { units, description: name.replaceAll('_', ' ') });
  const sources = [
    gauge('xapi_open_fds', 48, 'fds'),
    gauge('xapi_memory_usage_kib', 160_000, 'KiB'),
    gauge('xapi_free_memory_kib', 24_000, 'KiB'),
    gauge('xapi_live_memory_kib', 90_000, 'KiB'),
    curved(key, 'xapi_allocation_kib', { base: 900, liveliness: 0.8 }, { type: 'DERIVE', units: 'KiB' }),
    constant('Tapdisks_in_low_memory_mode', 0, {
      type: 'ABSOLUTE',
      units: 'count',
      description: 'Tapdisks in low memory mode',
    }),
    curved(
      key,
      'DCMI-power-reading',
      { base: 210, liveliness: 0.3 },
      { units: 'W', description: 'Host power usage' },
    ),
  ];
  if (!isCoordinator) return sources;
  return [
    ...sources,
    constant('pool_task_count', database.count('task'), { units: 'tasks', description: 'Number of tasks' }),
    constant('pool_session_count', database.count('session'), {
      units: 'sessions',
      description: 'Number of sessions',
    }),
    curved(
      key,
      'pool_session_creation_rate',
      { base: 0.05, liveliness: 0.9 },
      { type: 'DERIVE', units: 'sessions/s' },
    ),
    constant('pool_vgpu_migration_rate', 0, { type: 'ABSOLUTE', units: 'migrations/s' }),
  ];
}

/** In the order of their columns; those on demand included. */
export function hostSources(database: Database, poolKey: string, ref: Ref): Source[] {
  const host = database.get('host', ref) ?? {};
  const key = `${poolKey}/${host.uuid}`;
  const load = loadOf(database, host);
  const isCoordinator = [...database.rows('pool')].some(
    ([, pool]) => !isNull(pool.master) && pool.master === ref,
  );
  return [
    ...cpuSources(key, load),
    ...memorySources(database, host),
    ...pifSources(database, key, host, load),
    ...srSources(database, key, host, load),
    ...daemonSources(database, key, isCoordinator),
  ];
}
