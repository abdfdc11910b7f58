// What xapi itself adds to an old database when it starts: metrics of hosts, links to control domains, types
// of domains, operations that are allowed now.
import type { Database } from '../../database/database.ts';
import { NULL_REF, type Ref, type Row } from '../../database/wire-value.ts';
import { asMap, asNumber, asRefs, asText } from '../../lifecycle/fields.ts';
import { refresh } from '../../lifecycle/refresh.ts';

const set = (database: Database, cls: string, ref: Ref, fields: Row): void => {
  for (const field in fields) database.set(cls, ref, field, fields[field] as Row[string]);
};

function completeHost(database: Database, ref: Ref): void {
  const host = database.get('host', ref) ?? {};
  const dom0 = asRefs(host.resident_VMs).find((vm) => database.get('VM', vm)?.is_control_domain === true);
  if (dom0) set(database, 'host', ref, { control_domain: dom0 });
  if (database.get('host_metrics', asText(host.metrics))) {
    database.set('host_metrics', asText(host.metrics), 'live', true);
    return;
  }
  const memory = asNumber(host.boot_free_mem);
  const metrics = database.create('host_metrics', { live: true, memory_total: memory });
  set(database, 'host', ref, { metrics });
}

function domainType(vm: Row): string {
  if (vm.is_control_domain === true) return 'pv';
  return asText(vm.HVM_boot_policy) === '' ? 'pv' : 'hvm';
}

function completeVm(database: Database, ref: Ref, vm: Row): void {
  const template = vm.is_a_template === true && asMap(vm.other_config).default_template === 'true';
  set(database, 'VM', ref, {
    domain_type: domainType(vm),
    ...(template ? { is_default_template: true } : {}),
  });
  const metrics = asText(vm.metrics);
  if (!database.get('VM_metrics', metrics)) return;
  if (vm.power_state === 'Running')
    database.set('VM_metrics', metrics, 'current_domain_type', domainType(vm));
}

export function completeDump(database: Database): void {
  for (const [ref] of [...database.rows('host')]) completeHost(database, ref);
  for (const [ref, vm] of [...database.rows('VM')]) completeVm(database, ref, vm);
  for (const [ref, pool] of [...database.rows('pool')]) {
    if (pool.master === NULL_REF) {
      const [first] = database.rows('host');
      if (first) set(database, 'pool', ref, { master: first[0] });
    }
  }
  for (const cls of ['VIF', 'VBD', 'VDI', 'SR', 'VM', 'host']) {
    for (const [ref] of [...database.rows(cls)]) refresh(database, cls, ref);
  }
}
