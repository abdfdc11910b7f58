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
