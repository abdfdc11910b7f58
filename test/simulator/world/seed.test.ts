import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../src/simulator/database/database.ts';
import { seedWorld } from '../../../src/simulator/world/seed.ts';
import {
  contradictoryVms,
  danglingRefs,
  unevenRelations,
  wrongHostMemory,
  wrongSrSizes,
} from './invariants.ts';

function world(options: { hosts: number; vms: number; seed: number }): Database {
  const database = new Database({ seed: options.seed });
  seedWorld(database, options);
  return database;
}

/** Made while a pool runs, older than any pool that is simulated, or left out (the folder's README says so). */
const NEVER_SEEDED = [
  ...['Caller', 'Cluster', 'Cluster_host', 'DR_task', 'Driver_variant', 'Host_driver', 'LVHD', 'Observer'],
  ...['PVS_cache_storage', 'PVS_proxy', 'PVS_server', 'PVS_site', 'Rate_limit', 'SDN_controller'],
  ...['VBD_metrics', 'VIF_metrics', 'VMPP', 'blob', 'crashdump', 'host_crashdump', 'host_patch'],
  ...['network_sriov', 'pool_patch', 'role', 'secret', 'session', 'subject', 'task', 'user'],
].sort();

/** Whether each ancestor of a VDI is managed, the nearest first. */
function parentsOf(database: Database, vdi: string): boolean[] {
  const parents: boolean[] = [];
  let row = database.get('VDI', vdi);
  for (;;) {
    const uuid = ((row?.sm_config ?? {}) as Record<string, string>)['vhd-parent'];
    if (uuid === undefined) return parents;
    row = database.get('VDI', String(database.findByUuid('VDI', uuid)));
    parents.push(row?.managed === true);
  }
}

function digest(database: Database): string {
  const hash = createHash('sha256');
  for (const cls of database.classNames) {
    for (const [ref, row] of database.rows(cls)) hash.update(`${cls} ${ref} ${JSON.stringify(row)}\n`);
  }
  return hash.digest('hex');
}

describe('a seeded world', () => {
  const database = world({ hosts: 3, vms: 60, seed: 7 });

  it('has no reference that leads nowhere', () => {
    expect(danglingRefs(database)).toEqual([]);
  });

  it('agrees on both sides of every relation', () => {
    expect(unevenRelations(database)).toEqual([]);
  });

  it('has SRs as large as their VDIs add up to', () => {
    expect(wrongSrSizes(database)).toEqual([]);
  });

  it('has VMs whose state, host and devices agree', () => {
    expect(contradictoryVms(database)).toEqual([]);
  });

  it('has hosts whose free memory is what their VMs leave', () => {
    expect(wrongHostMemory(database)).toEqual([]);
  });

  it('has as many ordinary VMs as asked for, in every power state', () => {
    const ordinary = [...database.rows('VM')].filter(
      ([, vm]) => !vm.is_a_template && !vm.is_a_snapshot && !vm.is_control_domain,
    );
    expect(ordinary).toHaveLength(60);
    expect(new Set(ordinary.map(([, vm]) => vm.power_state))).toEqual(
      new Set(['Running', 'Halted', 'Suspended', 'Paused']),
    );
  });

  it('has one control domain a host, templates, snapshots, a bond, a VLAN and messages', () => {
    const vms = [...database.rows('VM')].map(([, vm]) => vm);
    expect(vms.filter((vm) => vm.is_control_domain)).toHaveLength(3);
    expect(vms.filter((vm) => vm.is_default_template).length).toBeGreaterThan(5);
    expect(vms.filter((vm) => vm.is_a_snapshot).length).toBeGreaterThan(1);
    for (const cls of ['Bond', 'VLAN', 'message', 'Certificate', 'console', 'SM']) {
      expect(database.count(cls), cls).toBeGreaterThan(0);
    }
  });

  it('has something of every class that a pool of its kind has', () => {
    const absent = [...database.classNames].filter((cls) => database.count(cls) === 0);
    expect(absent.sort()).toEqual(NEVER_SEEDED);
  });

  it('has a VM whose snapshots branch, on chains of base copies that are no disks of a VM', () => {
    const trees = [...database.rows('VM')].filter(([, vm]) => (vm.snapshots as string[]).length === 3);
    expect(trees).toHaveLength(1);
    const [ref, vm] = trees[0] ?? ['', {}];
    const chain: string[] = [];
    for (let at = String(vm.parent); database.get('VM', at); at = String(database.get('VM', at)?.parent))
      chain.push(at);
    expect(chain).toHaveLength(2);
    const root = database.get('VM', String(chain.at(-1)));
    expect(root?.children).toHaveLength(2);
    expect(vm.snapshots).toContain(chain.at(-1));
    const drives = (vm.VBDs as string[]).map((vbd) => database.get('VBD', vbd));
    const disks = drives.filter((vbd) => vbd?.type === 'Disk').map((vbd) => String(vbd?.VDI));
    expect(disks.length).toBeGreaterThan(0);
    for (const vdi of disks) expect(parentsOf(database, vdi)).toEqual([false, false]);
    expect(ref).not.toBe('');
  });

  it('has base copies with one child, which are to be coalesced, and others', () => {
    const children = new Map<string, number>();
    for (const [, vdi] of database.rows('VDI')) {
      const parent = (vdi.sm_config as Record<string, string>)['vhd-parent'];
      if (parent !== undefined) children.set(parent, (children.get(parent) ?? 0) + 1);
    }
    for (const uuid of children.keys()) {
      const base = database.get('VDI', String(database.findByUuid('VDI', uuid)));
      expect(base).toMatchObject({ managed: false, name_label: 'base copy', VBDs: [] });
    }
    expect(new Set(children.values())).toEqual(new Set([1, 2, 3]));
  });

  it('has alarms in the words of perfmon, about objects that are there', () => {
    const alarms = [...database.rows('message')].map(([, row]) => row).filter((row) => row.name === 'ALARM');
    expect(alarms.map(({ cls }) => cls).sort()).toEqual(['Host', 'SR', 'VM', 'VM']);
    for (const { cls, obj_uuid } of alarms)
      expect(database.findByUuid(cls === 'Host' ? 'host' : String(cls), String(obj_uuid))).toBeDefined();
    expect(alarms.map(({ body }) => body)).toContain(
      'value: 0.912000\nconfig:\n<variable>\n\t<name value="cpu_usage"/>\n' +
        '\t<alarm_trigger_level value="0.8"/>\n\t<alarm_trigger_period value="60"/>\n</variable>',
    );
  });

  it('equips only the first hosts, so that large pools stay cheap', () => {
    const large = world({ hosts: 40, vms: 10, seed: 5 });
    for (const cls of ['PCI', 'PGPU', 'Feature', 'tunnel']) expect(large.count(cls), cls).toBeLessThan(30);
    expect(unevenRelations(large)).toEqual([]);
  });

  it.each([
    { hosts: 1, vms: 0, seed: 1 },
    { hosts: 1, vms: 1, seed: 2 },
    { hosts: 2, vms: 6, seed: 3 },
    { hosts: 9, vms: 60, seed: 4 },
  ])('is whole with $hosts hosts and $vms VMs', (options) => {
    const small = world(options);
    expect([danglingRefs(small), unevenRelations(small), wrongSrSizes(small)]).toEqual([[], [], []]);
    expect([contradictoryVms(small), wrongHostMemory(small)]).toEqual([[], []]);
  });

  it('puts hosts on addresses of their own', () => {
    const addresses = [...database.rows('host')].map(([, host]) => host.address);
    expect(addresses).toEqual(['127.0.0.1', '127.0.0.2', '127.0.0.3']);
  });

  it('is the same to the last byte for the same seed, and another for another', () => {
    expect(digest(world({ hosts: 2, vms: 40, seed: 3 }))).toBe(digest(world({ hosts: 2, vms: 40, seed: 3 })));
    expect(digest(world({ hosts: 2, vms: 40, seed: 3 }))).not.toBe(
      digest(world({ hosts: 2, vms: 40, seed: 4 })),
    );
  });

  it.each([
    { hosts: 0, vms: 1, seed: 1 },
    { hosts: 1, vms: -1, seed: 1 },
    { hosts: 1.5, vms: 1, seed: 1 },
  ])('refuses $hosts hosts with $vms VMs', (options) => {
    expect(() => world(options)).toThrow(RangeError);
  });

  it('makes some seven records of a VM and its share of hosts', () => {
    const large = world({ hosts: 50, vms: 1000, seed: 1 });
    const total = [...large.classNames].reduce((count, cls) => count + large.count(cls), 0);
    expect(total / 1000).toBeGreaterThan(7);
    expect(total / 1000).toBeLessThan(9);
  });
});
