import { describe, expect, it } from 'vitest';
import { Database, type DatabaseChange } from '../../../src/simulator/database/database.ts';
import { NULL_REF, toWireDate } from '../../../src/simulator/database/wire-value.ts';

function withVm(): { database: Database; vm: string } {
  const database = new Database({ seed: 3 });
  return { database, vm: database.create('VM', { name_label: 'a' }) };
}

describe('Database', () => {
  it('fills in defaults in datamodel order, and a uuid', () => {
    const { database, vm } = withVm();
    const row = database.get('VM', vm);
    expect(Object.keys(row ?? {}).slice(0, 4)).toEqual([
      'uuid',
      'allowed_operations',
      'current_operations',
      'name_label',
    ]);
    expect(row).toMatchObject({
      power_state: 'Halted',
      resident_on: NULL_REF,
      VBDs: [],
      HVM_shadow_multiplier: 1,
    });
    expect(database.findByUuid('VM', String(row?.uuid))).toBe(vm);
  });

  it('gives one world for one seed', () => {
    expect(withVm().vm).toBe(withVm().vm);
    expect(new Database({ seed: 4 }).create('VM', {})).not.toBe(withVm().vm);
  });

  it('refuses classes, fields and refs that cannot be', () => {
    const { database, vm } = withVm();
    expect(() => database.create('Car', {})).toThrow('the class "Car"');
    expect(() => database.create('VM', { wheels: 4 })).toThrow('a field "wheels"');
    expect(() => database.create('VM', {}, vm)).toThrow('must be new');
    expect(() => database.set('VM', vm, 'VBDs', [])).toThrow('cannot be written');
    expect(() => database.set('VM', NULL_REF, 'name_label', '')).toThrow('must exist');
  });

  it('counts a generation for each write, and none for the same value', () => {
    const { database, vm } = withVm();
    const before = database.generation;
    database.set('VM', vm, 'name_label', 'b');
    expect(database.generation).toBe(before + 1);
    database.set('VM', vm, 'name_label', 'b');
    database.set('VM', vm, 'other_config', {});
    database.set('VM', vm, 'user_version', 0n);
    expect(database.generation).toBe(before + 1);
    expect(database.entry('VM', vm)).toMatchObject({ created: before, modified: before + 1 });
  });

  it('keeps both sides of a relation in one generation', () => {
    const { database, vm } = withVm();
    const vbd = database.create('VBD', { VM: vm });
    expect(database.get('VM', vm)?.VBDs).toEqual([vbd]);
    expect(database.entry('VM', vm)?.modified).toBe(database.entry('VBD', vbd)?.created);
    const other = database.create('VM', {});
    database.set('VBD', vbd, 'VM', other);
    expect([database.get('VM', vm)?.VBDs, database.get('VM', other)?.VBDs]).toEqual([[], [vbd]]);
    database.destroy('VBD', vbd);
    expect(database.get('VM', other)?.VBDs).toEqual([]);
    expect(database.entry('VM', other)?.modified).toBe(database.deletions('VBD')[0]?.deleted);
  });

  it('mirrors refs to objects that come later, newest first', () => {
    const database = new Database();
    const vm = 'OpaqueRef:later';
    const [first, second] = [database.create('VBD', { VM: vm }), database.create('VBD', { VM: vm })];
    database.create('VM', {}, vm);
    const third = database.create('VBD', { VM: vm });
    expect(database.get('VM', vm)?.VBDs).toEqual([third, second, first]);
  });

  it('keeps many-to-many relations from either side', () => {
    const database = new Database();
    const group = database.create('VM_group', {});
    const vm = database.create('VM', { groups: [group] });
    expect(database.get('VM_group', group)?.VMs).toEqual([vm]);
    database.set('VM_group', group, 'VMs', []);
    expect(database.get('VM', vm)?.groups).toEqual([]);
  });

  it('remembers the last deletions only: 511, then 256', () => {
    const database = new Database();
    const make = () => database.destroy('network', database.create('network', {}));
    for (let count = 0; count < 511; count += 1) make();
    expect(database.deletions('network')).toHaveLength(511);
    make();
    expect(database.deletions('network')).toHaveLength(256);
    expect(database.deletions('network').at(-1)?.deleted).toBe(database.generation);
  });

  it('tells every write, the mirrored ones too', () => {
    const { database, vm } = withVm();
    const told: string[] = [];
    const stop = database.onChange(({ cls, operation }: DatabaseChange) => told.push(`${cls} ${operation}`));
    const vif = database.create('VIF', { VM: vm });
    database.destroy('VIF', vif);
    stop();
    database.create('VIF', { VM: vm });
    expect(told).toEqual(['VM mod', 'VIF add', 'VM mod', 'VIF del']);
  });

  it('finds what changed since a generation, whether it remembers the changes or must look', () => {
    const { database, vm } = withVm();
    const since = database.generation;
    database.set('VM', vm, 'name_label', 'x');
    database.set('VM', vm, 'name_label', 'y');
    const gone = database.create('network', {});
    database.destroy('network', gone);
    const refs = (generation: number) => [...database.changedSince(generation)].map(({ entry }) => entry.ref);
    expect(refs(since)).toEqual([vm]);
    expect(refs(-1)).toEqual([vm]);
    expect(refs(database.generation)).toEqual([]);
  });

  it('loses at a restart what xapi does not persist, and makes every object new', () => {
    const { database, vm } = withVm();
    const vbd = database.create('VBD', { VM: vm, allowed_operations: ['attach'] });
    database.create('session', {});
    const task = database.create('task', {});
    database.destroy('network', database.create('network', {}));
    const before = database.generation;
    database.restart();
    expect(database.get('task', task)).toBeUndefined();
    expect([database.count('session'), database.deletions('network').length]).toEqual([0, 0]);
    expect(database.get('VBD', vbd)?.allowed_operations).toEqual([]);
    expect(database.get('VM', vm)?.VBDs).toEqual([vbd]);
    expect(database.entry('VM', vm)?.created).toBeGreaterThan(before);
    database.restart(10);
    expect(database.generation).toBeLessThan(before);
  });
});

describe('toWireDate', () => {
  it('writes dates without hyphens, cut to seconds', () => {
    expect(toWireDate(1_700_000_000_999)).toBe('20231114T22:13:20Z');
  });
});
