// What holds in every consistent pool, seeded, loaded from a dump or lived in: collected as readable faults.

import type { Database } from '../../../src/simulator/database/database.ts';
import { NULL_REF, type Row, type WireValue } from '../../../src/simulator/database/wire-value.ts';
import { classFacts } from '../../../src/xapi/datamodel/classes.generated.ts';
import { parseType } from '../../../src/xapi/datamodel/parse-type.ts';
import { relationFacts } from '../../../src/xapi/datamodel/relations.generated.ts';
import type { XapiType } from '../../../src/xapi/datamodel/types.ts';

function* refsIn(type: XapiType, value: WireValue | undefined): Generator<[cls: string, ref: string]> {
  if (value === undefined) return;
  if (type.kind === 'ref') yield [type.cls, String(value)];
  else if (type.kind === 'set' && Array.isArray(value))
    for (const item of value) yield* refsIn(type.of, item);
  else if (type.kind === 'map' && typeof value === 'object') {
    for (const item of Object.values(value)) yield* refsIn(type.of, item as WireValue);
  }
}

/** Refs that lead nowhere, as `VM OpaqueRef:… metrics -> VM_metrics OpaqueRef:…`. */
export function danglingRefs(database: Database): string[] {
  const faults: string[] = [];
  for (const cls of classFacts) {
    if (!cls.table) continue;
    const fields = cls.fields.map((field) => ({ wire: field.wire, type: parseType(field.type) }));
    for (const [ref, row] of database.rows(cls.name)) {
      for (const field of fields) {
        for (const [target, to] of refsIn(field.type, row[field.wire])) {
          if (to === NULL_REF || to === '') continue;
          if (database.get(target, to)) continue;
          faults.push(`${cls.name} ${ref} ${field.wire} -> ${target} ${to}`);
        }
      }
    }
  }
  return faults;
}

/** One-to-many relations whose sides disagree. */
export function unevenRelations(database: Database): string[] {
  const faults: string[] = [];
  for (const { from, to, kind } of relationFacts) {
    if (kind !== 'one-to-many') continue;
    const [fromCls = '', fromField = ''] = from;
    const [toCls = '', toField = ''] = to;
    const expected = new Map<string, string[]>();
    for (const [ref, row] of database.rows(fromCls)) {
      const target = String(row[fromField]);
      if (target !== NULL_REF) expected.set(target, [...(expected.get(target) ?? []), ref]);
    }
    for (const [ref, row] of database.rows(toCls)) {
      const listed = [...((row[toField] as string[]) ?? [])].sort();
      const wanted = (expected.get(ref) ?? []).sort();
      if (listed.join() !== wanted.join())
        faults.push(`${toCls} ${ref} ${toField}: ${listed} instead of ${wanted}`);
    }
  }
  return faults;
}

const sum = (rows: readonly Row[], field: string): number =>
  rows.reduce((total, row) => total + Number(row[field] ?? 0), 0);

/** SRs whose sizes are not those of their VDIs. */
export function wrongSrSizes(database: Database): string[] {
  const faults: string[] = [];
  for (const [ref, sr] of database.rows('SR')) {
    const vdis = (sr.VDIs as string[]).map((vdi) => database.get('VDI', vdi) ?? {});
    if (Number(sr.virtual_allocation) !== sum(vdis, 'virtual_size'))
      faults.push(`SR ${ref} virtual_allocation`);
    if (Number(sr.physical_utilisation) !== sum(vdis, 'physical_utilisation')) {
      faults.push(`SR ${ref} physical_utilisation`);
    }
    if (Number(sr.physical_size) < Number(sr.physical_utilisation)) faults.push(`SR ${ref} is over-full`);
  }
  return faults;
}

/** VMs whose state, host, domain, devices and report contradict each other. */
export function contradictoryVms(database: Database): string[] {
  const faults: string[] = [];
  for (const [ref, vm] of database.rows('VM')) {
    const live = vm.power_state === 'Running' || vm.power_state === 'Paused';
    const say = (what: string) => faults.push(`VM ${ref} (${vm.name_label}, ${vm.power_state}): ${what}`);
    if (live !== (vm.resident_on !== NULL_REF)) say(`resident_on ${vm.resident_on}`);
    if (live !== Number(vm.domid) >= 0) say(`domid ${vm.domid}`);
    if ((vm.power_state === 'Suspended') !== (vm.suspend_VDI !== NULL_REF))
      say(`suspend_VDI ${vm.suspend_VDI}`);
    for (const cls of ['VBD', 'VIF']) {
      for (const device of vm[`${cls}s`] as string[]) {
        if (database.get(cls, device)?.currently_attached !== live) say(`${cls} ${device} attached`);
      }
    }
    if (live && (vm.consoles as string[]).length === 0) say('no console');
  }
  return faults;
}

/** Hosts whose free memory is not what their VMs leave. */
export function wrongHostMemory(database: Database): string[] {
  const faults: string[] = [];
  for (const [ref, host] of database.rows('host')) {
    const metrics = database.get('host_metrics', String(host.metrics)) ?? {};
    const used = (host.resident_VMs as string[])
      .map((vm) => database.get('VM', vm) ?? {})
      .reduce((total, vm) => {
        const actual = database.get('VM_metrics', String(vm.metrics))?.memory_actual;
        return total + Number(actual ?? 0) + Number(vm.memory_overhead);
      }, Number(host.memory_overhead));
    if (Number(metrics.memory_total) - used !== Number(metrics.memory_free)) {
      faults.push(`host ${ref}: ${metrics.memory_free} free of ${metrics.memory_total}, ${used} used`);
    }
  }
  return faults;
}
