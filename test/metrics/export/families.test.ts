import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/metrics/catalogue/catalogue.ts';
import { deviceKinds, type MetricOwner, type Unit } from '../../../src/metrics/catalogue/contract.ts';
import { deviceLabels, families, toExported } from '../../../src/metrics/export/families.ts';
import { nameTroubles } from '../../helpers/exposition.ts';

const OWNERS = ['vm', 'host', 'sr', 'pool'] as const satisfies readonly MetricOwner[];
const all = OWNERS.flatMap((owner) =>
  catalogueOf(owner).map((metric) => ({ metric, family: families[owner].get(metric.name) })),
);

/** What each unit of the catalogue must end in. */
const ENDINGS: Readonly<Record<Unit, RegExp>> = {
  PERCENT: /_ratio$/,
  RATIO: /_ratio$/,
  COUNT: /^(?!.*_(?:ratio|bytes|seconds|per_second|hertz|watts)$)/,
  PER_SECOND: /^(?!.*_(?:bytes|seconds)_per_second$).*_per_second$/,
  BYTES: /_bytes$/,
  BYTES_PER_SECOND: /_bytes_per_second$/,
  SECONDS: /_seconds$/,
  SECONDS_PER_SECOND: /_seconds_per_second$/,
  HERTZ: /_hertz$/,
  WATTS: /_watts$/,
};

describe('families', () => {
  it('are there for every metric of the catalogue, with a name of their own', () => {
    const names = all.map(({ family }) => family?.name);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have names that a reader takes and a linter likes', () => {
    const troubles = all.flatMap(({ family }) => {
      const { name = '' } = family ?? {};
      const wrong = /^xen_(?:vm|host|sr|pool)_[a-z][a-z0-9_]*$/.test(name) ? [] : ['is no name'];
      return [...wrong, ...nameTroubles(name)].map((trouble) => `${name} ${trouble}`);
    });
    expect(troubles).toEqual([]);
  });

  it('end in their unit', () => {
    const wrong = all.filter(({ metric, family }) => !ENDINGS[metric.unit].test(family?.name ?? ''));
    expect(wrong.map(({ metric, family }) => `${metric.unit}: ${family?.name}`)).toEqual([]);
    expect(all.filter(({ family }) => family?.unit && !family.name.endsWith(family.unit))).toEqual([]);
  });

  it('say what the catalogue says', () => {
    for (const { metric, family } of all) expect(family?.help).toContain(metric.description);
  });

  it.each([
    ['vm', 'CPU_USAGE', 'xen_vm_cpu_usage_ratio'],
    ['vm', 'MEMORY_TOTAL', 'xen_vm_memory_total_bytes'],
    ['vm', 'NETWORK_RX', 'xen_vm_network_receive_bytes_per_second'],
    ['vm', 'VBD_IOPS_READ', 'xen_vm_vbd_requests_read_per_second'],
    ['vm', 'VBD_READ_LATENCY', 'xen_vm_vbd_read_latency_seconds'],
    ['vm', 'VBD_IO_WAIT', 'xen_vm_vbd_io_wait_seconds_per_second'],
    ['host', 'CPU_FREQUENCY', 'xen_host_cpu_frequency_hertz'],
    ['host', 'POOL_TASK_COUNT', 'xen_host_pool_tasks'],
    ['host', 'LOAD_PER_CPU', 'xen_host_load_per_cpu_ratio'],
    ['host', 'PIF_TX_ERRORS', 'xen_host_pif_transmit_errors_per_second'],
    ['sr', 'LATENCY', 'xen_sr_latency_seconds'],
    ['pool', 'SESSION_CREATION_RATE', 'xen_pool_session_creation_per_second'],
    ['pool', 'POWER', 'xen_pool_power_watts'],
  ] as const)('call %s %s %s', (owner, metric, name) => {
    expect(families[owner].get(metric)?.name).toBe(name);
  });
});

describe('values', () => {
  it('are ratios where the catalogue has percent, and as they are elsewhere', () => {
    expect([toExported(12.5, 'PERCENT'), toExported(12.5, 'RATIO'), toExported(12.5, 'BYTES')]).toEqual([
      0.125, 12.5, 12.5,
    ]);
  });
});

describe('labels of devices', () => {
  const srName = (device: string) => [`uuid of ${device}`, `name of ${device}`] as const;

  it('are there for every kind, under names that no object has', () => {
    for (const kind of Object.keys(deviceKinds) as (keyof typeof deviceKinds)[]) {
      const labels = deviceLabels(kind, '0-C1', srName);
      expect(labels.length).toBeGreaterThan(0);
      for (const [name] of labels) expect(name).toMatch(/^(?!pool|host|vm|control_domain)[a-z_]+$/);
    }
  });

  it('tell a CPU from its state, and an SR by uuid and name', () => {
    expect(deviceLabels('CPU_STATE', '12-P0', srName)).toEqual([
      ['cpu', '12'],
      ['state', 'P0'],
    ]);
    expect(deviceLabels('VBD', 'xvda', srName)).toEqual([['device', 'xvda']]);
    expect(deviceLabels('SR', '0a1b2c3d', srName)).toEqual([
      ['sr', 'uuid of 0a1b2c3d'],
      ['sr_name', 'name of 0a1b2c3d'],
    ]);
  });
});
