// What xapi finds out again when it starts: everything that its database does not keep (contract §3.5).
import type { Database } from '../database/database.ts';
import type { Ref, WireValue } from '../database/wire-value.ts';
import { asText } from './fields.ts';
import { allowedOperations, ruledClasses } from './refresh.ts';

const POOL_OPERATIONS: readonly string[] = [
  'ha_enable',
  'cluster_create',
  'designate_new_master',
  'tls_verification_enable',
  'configure_repositories',
  'sync_updates',
  'apply_updates',
  'cert_refresh',
  'exchange_certificates_on_join',
  'exchange_ca_certificates_on_join',
  'copy_primary_host_certs',
  'eject',
  'get_updates',
];

/**
 * Operations under way are over, those allowed are computed anew, domains are measured again. For use right
 * after Database.restart, within whose generation all of it happens.
 */
export function recoverState(database: Database): void {
  const write = (cls: string, ref: Ref, field: string, value: WireValue): void => {
    const entry = database.entry(cls, ref);
    if (entry) entry.row[field] = value;
  };
  for (const [ref] of database.rows('pool')) write('pool', ref, 'allowed_operations', POOL_OPERATIONS);
  for (const [, vm] of database.rows('VM')) {
    const live = vm.power_state === 'Running' || vm.power_state === 'Paused';
    if (!live) continue;
    write('VM_metrics', asText(vm.metrics), 'memory_actual', vm.memory_target ?? 0);
    write('VM_metrics', asText(vm.metrics), 'hvm', vm.domain_type === 'hvm');
  }
  for (const cls of ruledClasses) {
    for (const [ref] of database.rows(cls)) {
      write(cls, ref, 'allowed_operations', allowedOperations(database, cls, ref) ?? []);
    }
  }
}
