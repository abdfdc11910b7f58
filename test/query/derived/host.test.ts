import { describe, expect, it } from 'vitest';
import * as hosts from '../../../src/query/derived/host/host.ts';
import * as software from '../../../src/query/derived/host/software.ts';
import * as pools from '../../../src/query/derived/pool.ts';
import { type Fields, record, ref, scene } from './scene.ts';

const GIB = 2 ** 30;
const CPU = {
  cpu_count: '8',
  socket_count: '1',
  threads_per_core: '2',
  vendor: 'GenuineIntel',
  speed: '2394.480',
  modelname: 'Intel(R) Xeon(R) CPU           X3450  @ 2.67GHz',
};

function withHost(metrics: Fields = {}, fields: Fields = {}) {
  const all = scene();
  const metricsRecord = all.add('host_metrics', 'm', {
    live: true,
    memoryTotal: 16 * GIB,
    memoryFree: 4 * GIB,
    ...metrics,
  });
  const host = all.add('host', 'h', {
    metrics: metricsRecord.$ref,
    enabled: true,
    cpuInfo: CPU,
    otherConfig: { agent_start_time: '1795333340.', boot_time: '1795328045.' },
    ...fields,
  });
  return { ...all, host, metrics: metricsRecord };
}

describe('memory of a host', () => {
  it('is total, free and used', () => {
    const { host, sight } = withHost();
    expect(hosts.memoryTotal(host, sight)).toBe(16 * GIB);
    expect(hosts.memoryFree(host, sight)).toBe(4 * GIB);
    expect(hosts.memoryUsed(host, sight)).toBe(12 * GIB);
  });

  it('is not known to be free while the host is down, before it is told, or when metrics are hidden', () => {
    const down = withHost({ live: false });
    expect(hosts.memoryFree(down.host, down.sight)).toBeNull();
    expect(hosts.memoryTotal(down.host, down.sight)).toBe(16 * GIB);
    const early = withHost({ memoryFree: 0 });
    expect(hosts.memoryUsed(early.host, early.sight)).toBeNull();
    early.hide(early.metrics);
    expect(hosts.memoryTotal(early.host, early.sight)).toBeNull();
  });

  it('stays exact past 2^53', () => {
    const { host, sight } = withHost({ memoryTotal: 2n ** 60n + 3n, memoryFree: 1 });
    expect(hosts.memoryUsed(host, sight)).toBe(2n ** 60n + 2n);
  });

  it('is in part the control domain’s', () => {
    const { add, sight, hide } = scene();
    const metrics = add('VM_metrics', 'm', { memoryActual: 3 * GIB });
    const domain = add('VM', 'd', {
      powerState: 'RUNNING',
      metrics: metrics.$ref,
      memoryDynamicMax: 2 * GIB,
    });
    const host = record('host', 'h', { controlDomain: domain.$ref });
    expect(hosts.controlDomainMemory(host, sight)).toBe(3 * GIB);
    hide(metrics);
    expect(hosts.controlDomainMemory(host, sight)).toBe(2 * GIB);
    hide(domain);
    expect(hosts.controlDomainMemory(host, sight)).toBeNull();
  });
});

describe('CPUs of a host', () => {
  it('are sockets, cores and threads with their model', () => {
    expect(hosts.cpuTopology(withHost().host)).toEqual({
      sockets: 1,
      cores: 4,
      threads: 8,
      threadsPerCore: 2,
      vendor: 'GenuineIntel',
      model: 'Intel(R) Xeon(R) CPU X3450 @ 2.67GHz',
      speedMhz: 2394.48,
    });
  });

  it('have no cores where an old host does not tell threads per core', () => {
    const cpu = hosts.cpuTopology(record('host', 'h', { cpuInfo: { cpu_count: '2' } }));
    expect(cpu).toMatchObject({ sockets: null, cores: null, threads: 2, speedMhz: null });
  });

  it('are taken by the visible running guests, not by the control domain', () => {
    const { host, sight, add, hide } = withHost(
      {},
      { residentVms: ['a', 'b', 'c', 'd', 'gone'].map((name) => ref('VM', name)) },
    );
    add('VM_metrics', 'a', { vcpusNumber: 4 });
    add('VM', 'a', { powerState: 'RUNNING', metrics: ref('VM_metrics', 'a'), vcpusAtStartup: 1 });
    const b = add('VM', 'b', { powerState: 'PAUSED', metrics: null, vcpusAtStartup: 8 });
    add('VM', 'c', { powerState: 'RUNNING', isControlDomain: true, vcpusAtStartup: 16 });
    add('VM', 'd', { powerState: 'SUSPENDED', vcpusAtStartup: 32 });
    expect(hosts.vcpusUsed(host, sight)).toBe(12);
    expect(hosts.cpuOvercommit(host, sight)).toBe(1.5);
    hide(b);
    expect(hosts.cpuOvercommit(host, sight)).toBe(0.5);
  });
});

describe('life of a host', () => {
  it('tells when machine and agent started, from seconds as OCaml writes them', () => {
    const { host, sight } = withHost();
    expect(hosts.bootedAt(host)).toBe('2026-11-22T06:14:05Z');
    expect(hosts.agentStartedAt(host)).toBe('2026-11-22T07:42:20Z');
    expect(hosts.uptimeSeconds(host, sight, 1_795_328_045_000 + 90_500)).toBe(90);
  });

  it.each(['', 'soon', '-1', '1e300', '99999999999999999', 'Infinity'])('has no boot time in %j', (text) => {
    expect(hosts.bootedAt(record('host', 'h', { otherConfig: { boot_time: text } }))).toBeNull();
  });

  it('is running, halted or unknown, and only then in maintenance', () => {
    const up = withHost({}, { enabled: false });
    expect(hosts.powerState(up.host, up.sight)).toBe('RUNNING');
    expect(hosts.isInMaintenance(up.host, up.sight)).toBe(true);
    const down = withHost({ live: false }, { enabled: false });
    expect(hosts.powerState(down.host, down.sight)).toBe('HALTED');
    expect(hosts.isInMaintenance(down.host, down.sight)).toBe(false);
    expect(hosts.uptimeSeconds(down.host, down.sight, 2e12)).toBeNull();
    down.hide(down.metrics);
    expect(hosts.powerState(down.host, down.sight)).toBe('UNKNOWN');
  });

  it('tells its IQN, its syslog server and what it can', () => {
    const old = record('host', 'h', {
      iscsiIqn: '',
      otherConfig: { iscsi_iqn: 'iqn.2009-06.com.xensource.uk:27b62ffd' },
    });
    expect(hosts.iscsiIqn(old)).toBe('iqn.2009-06.com.xensource.uk:27b62ffd');
    const host = record('host', 'h', {
      iscsiIqn: 'iqn.new',
      logging: { syslog_destination: 'log.example' },
      capabilities: ['xen-3.0-x86_64', 'hvm-3.0-x86_64'],
      chipsetInfo: { iommu: 'true' },
    });
    expect([hosts.iscsiIqn(host), hosts.loggingTarget(host)]).toEqual(['iqn.new', 'log.example']);
    expect([hosts.isHvmCapable(host), hosts.hasIommu(host)]).toEqual([true, true]);
    expect([hosts.loggingTarget(old), hosts.isHvmCapable(old), hosts.hasIommu(old)]).toEqual([
      null,
      false,
      null,
    ]);
  });

  it('is coordinator of its own pool only', () => {
    const { add, hide, sight } = scene();
    const [coordinator, member] = [add('host', 'h'), add('host', 'i')];
    expect(hosts.isCoordinator(coordinator, sight)).toBeNull();
    const pool = add('pool', 'p', { master: coordinator.$ref });
    expect(hosts.isCoordinator(coordinator, sight)).toBe(true);
    expect(hosts.isCoordinator(member, sight)).toBe(false);
    hide(pool);
    expect(hosts.isCoordinator(coordinator, sight)).toBeNull();
  });
});

describe('software of a host', () => {
  it('has versions', () => {
    const host = record('host', 'h', {
      softwareVersion: {
        product_version: '8.3.0',
        product_brand: 'XCP-ng',
        build_number: 'cloud',
        xapi: '26.17',
        xapi_build: '26.17.0',
        xen: '4.17.5-4',
        platform_version: '3.4.0',
        linux: '4.19.0+1',
      },
    });
    expect(software.version(host)).toEqual({
      product: '8.3.0',
      productBrand: 'XCP-ng',
      build: 'cloud',
      xapi: '26.17.0',
      xen: '4.17.5-4',
      platform: '3.4.0',
      kernel: '4.19.0+1',
    });
    expect(software.version(record('host', 'h'))).toMatchObject({ product: null, xapi: null });
  });

  it('has firmware, or none that it tells', () => {
    const biosStrings = {
      'bios-vendor': 'Dell Inc.',
      'bios-version': 'A06',
      'system-serial-number': '8WCH72J',
    };
    expect(software.bios(record('host', 'h', { biosStrings }))).toEqual({
      vendor: 'Dell Inc.',
      version: 'A06',
      systemManufacturer: null,
      systemProduct: null,
      systemVersion: null,
      systemSerial: '8WCH72J',
    });
    expect(software.bios(record('host', 'h', { biosStrings: { 'bios-vendor': '' } }))).toBeNull();
  });

  it('has a licence with an end, or one without', () => {
    const licensed = (licenseParams: Record<string, string>) =>
      record('host', 'h', { edition: 'xcp-ng', licenseParams });
    const host = licensed({ expiry: '20301231T23:59:59Z', sku_marketing_name: 'XCP-ng', grace: 'no' });
    expect(software.license(host)).toEqual({
      edition: 'xcp-ng',
      product: 'XCP-ng',
      expiresAt: '2030-12-31T23:59:59Z',
      inGrace: false,
    });
    expect(software.isLicenseExpired(host, Date.parse('2030-12-31T23:59:58Z'))).toBe(false);
    expect(software.isLicenseExpired(host, Date.parse('2030-12-31T23:59:59Z'))).toBe(true);
    expect(software.license(licensed({ grace: 'regular grace' })).inGrace).toBe(true);
    for (const expiry of ['never', '19700101T00:00:00Z', '20301341T99:59:59Z', '']) {
      expect(software.isLicenseExpired(licensed({ expiry }), 2e12)).toBeNull();
    }
  });

  it('waits for guidance, each under its strongest level', () => {
    const host = record('host', 'h', {
      pendingGuidances: ['RESTART_TOOLSTACK'],
      pendingGuidancesRecommended: ['REBOOT_HOST', 'RESTART_TOOLSTACK'],
      pendingGuidancesFull: ['REBOOT_HOST', 'UNKNOWN'],
    });
    expect(software.pendingGuidances(host)).toEqual([
      { level: 'MANDATORY', guidance: 'RESTART_TOOLSTACK' },
      { level: 'RECOMMENDED', guidance: 'REBOOT_HOST' },
      { level: 'FULL', guidance: 'UNKNOWN' },
    ]);
    expect([software.needsReboot(host), software.needsToolstackRestart(host)]).toEqual([false, true]);
  });

  it('needs a reboot by guidance, by pool updates, or by packages that came after the boot', () => {
    const otherConfig = { boot_time: '1795328045.', rpm_patch_installation_time: '1795328046.5' };
    expect(software.needsReboot(record('host', 'h', { pendingGuidances: ['REBOOT_HOST'] }))).toBe(true);
    expect(software.needsReboot(record('host', 'h', { updatesRequiringReboot: ['OpaqueRef:u'] }))).toBe(true);
    expect(software.needsReboot(record('host', 'h', { otherConfig }))).toBe(true);
    expect(
      software.needsReboot(
        record('host', 'h', { otherConfig: { ...otherConfig, boot_time: '1795328047.' } }),
      ),
    ).toBe(false);
    expect(software.needsReboot(record('host', 'h'))).toBe(false);
  });
});

describe('a pool', () => {
  it('is called as its coordinator is when it has no name', () => {
    const { add, sight, hide } = scene();
    const host = add('host', 'h', { nameLabel: 'xenhost1' });
    const pool = record('pool', 'p', { nameLabel: '', master: host.$ref });
    expect(pools.displayName(pool, sight)).toBe('xenhost1');
    expect(pools.displayName(record('pool', 'p', { nameLabel: 'Lab' }), sight)).toBe('Lab');
    hide(host);
    expect([pools.coordinator(pool, sight), pools.displayName(pool, sight)]).toEqual([null, null]);
  });

  it('has a plan for HA only while HA is on', () => {
    const fields = { haHostFailuresToTolerate: 1, haPlanExistsFor: 1, haOvercommitted: false };
    expect(pools.ha(record('pool', 'p', { ...fields, haEnabled: true }))).toEqual({
      enabled: true,
      failuresToTolerate: 1,
      planExistsFor: 1,
      overcommitted: false,
      isPlanSufficient: true,
    });
    expect(
      pools.ha(record('pool', 'p', { ...fields, haEnabled: true, haPlanExistsFor: 0 })).isPlanSufficient,
    ).toBe(false);
    expect(pools.ha(record('pool', 'p', fields))).toMatchObject({
      planExistsFor: null,
      isPlanSufficient: null,
    });
  });

  it('sums up CPUs and memory of the hosts that it is given', () => {
    const { add, sight, host } = withHost();
    add('host_metrics', 'down', { live: false, memoryTotal: 2n ** 60n });
    const down = add('host', 'down', {
      metrics: ref('host_metrics', 'down'),
      cpuInfo: { cpu_count: '4', socket_count: '1' },
    });
    const lost = add('host', 'lost', { metrics: ref('host_metrics', 'lost'), cpuInfo: {} });
    expect(pools.cpuTotals([host], sight)).toEqual({
      sockets: 1,
      cores: 4,
      threads: 8,
      vcpusUsed: 0,
      overcommit: 0,
    });
    expect(pools.cpuTotals([host, down, lost], sight)).toMatchObject({
      sockets: 2,
      cores: null,
      threads: 12,
    });
    expect(pools.cpuTotals([], sight).overcommit).toBeNull();
    expect(pools.memoryTotals([host, down, lost], sight)).toEqual({
      total: 2n ** 60n + 16n * BigInt(GIB),
      free: 4 * GIB,
      used: 12 * GIB,
      ratio: 0.75,
    });
    expect(pools.memoryTotals([], sight)).toEqual({ total: 0, free: 0, used: 0, ratio: null });
  });

  it('counts VMs by power state and nothing else that is stored as a VM', () => {
    const vm = (powerState: string, fields: Fields = {}) =>
      record('VM', powerState, { powerState, ...fields });
    expect(
      pools.vmCounts([
        vm('RUNNING'),
        vm('RUNNING', { isControlDomain: true }),
        vm('HALTED', { isATemplate: true }),
        vm('HALTED', { isASnapshot: true, isATemplate: true }),
        vm('PAUSED'),
        vm('SUSPENDED'),
        vm('HALTED'),
        vm('UNKNOWN'),
        vm('toString'),
      ]),
    ).toEqual({ running: 1, paused: 1, suspended: 1, halted: 1, unknown: 2, total: 6 });
  });
});
