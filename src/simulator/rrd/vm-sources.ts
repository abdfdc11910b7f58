// Data sources of one VM, control domains included (contract §5.7).
import type { Database } from '../database/database.ts';
import type { Ref } from '../database/wire-value.ts';
import { asNumber, asRefs, asText } from '../lifecycle/fields.ts';
import { hashText } from '../world/random.ts';
import { diskSources, networkSources, vbdNames } from './device-sources.ts';
import { combined, constant, curved, mean, type Source } from './source.ts';

const KIB = 1024;
const RUNSTATES: readonly (readonly [name: string, share: number])[] = [
  ['runstate_fullrun', 0.1],
  ['runstate_full_contention', 0.001],
  ['runstate_concurrency_hazard', 0.01],
  ['runstate_blocked', 0.8],
  ['runstate_partial_run', 0.08],
  ['runstate_partial_contention', 0.005],
];

function cpuSources(key: string, count: number): Source[] {
  // How busy this machine is, drawn once: most idle along, some work.
  const busy = 0.04 + ((hashText(`${key}/busy`) % 1000) / 1000) ** 3 * 0.4;
  const fraction = { type: 'DERIVE', units: '(fraction)', min: 0, max: 1 } as const;
  const cpus = Array.from({ length: count }, (_, index) =>
    curved(
      key,
      `cpu${index}`,
      { base: busy, liveliness: 0.9 },
      { ...fraction, description: `CPU${index} usage` },
    ),
  );
  return [...cpus, combined('cpu_usage', cpus, mean, { ...fraction, description: 'Domain CPU usage' })];
}

function memorySources(database: Database, key: string, vm: Ref): Source[] {
  const row = database.get('VM', vm) ?? {};
  const bytes = asNumber(row.memory_target) || asNumber(row.memory_dynamic_max);
  const actual = asNumber(database.get('VM_metrics', asText(row.metrics))?.memory_actual) || bytes;
  return [
    constant('memory', actual, { units: 'B', description: 'Memory currently allocated to VM' }),
    constant('memory_target', bytes, { units: 'B', description: 'Target of VM balloon driver' }),
    curved(
      key,
      'memory_internal_free',
      { base: (actual / KIB) * 0.35, liveliness: 0.4 },
      {
        units: 'KiB',
        description: 'Memory used as reported by the guest agent',
      },
    ),
  ];
}

/** In the order of their columns; those on demand included. */
export function vmSources(database: Database, poolKey: string, vm: Ref): Source[] {
  const row = database.get('VM', vm) ?? {};
  const key = `${poolKey}/${row.uuid}`;
  const sources = [
    ...cpuSources(key, Math.max(1, asNumber(row.VCPUs_at_startup))),
    ...memorySources(database, key, vm),
  ];
  const weight = 0.3 + (hashText(`${key}/weight`) % 100) / 60;
  for (const ref of asRefs(row.VBDs)) {
    const vbd = database.get('VBD', ref);
    const device = asText(vbd?.device);
    if (vbd?.type === 'CD' || device === '') continue;
    sources.push(...diskSources(key, vbdNames(device), 180_000 * weight, `device '${device}'`));
  }
  for (const ref of asRefs(row.VIFs)) {
    sources.push(...networkSources(key, `vif_${asText(database.get('VIF', ref)?.device)}`, 60_000 * weight));
  }
  const fraction = { type: 'DERIVE', units: '(fraction)', max: 1, onDemand: true } as const;
  for (const [name, base] of RUNSTATES) {
    sources.push(curved(key, name, { base, liveliness: 0.2 }, { ...fraction, description: name }));
  }
  return sources;
}
