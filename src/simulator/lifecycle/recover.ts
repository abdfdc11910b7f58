// What xapi finds out again when it starts: everything that its database does not keep (contract §3.5).
import type { Database } from '../database/database.ts';
import type { Ref, WireValue } from '../database/wire-value.ts';
import { asText } from './fields.ts';
import { allowedOperations, ruledClasses } from './refresh.ts';
import { poolOperations } from './rules/pool.ts';

/**
 * Operations under way are over, those allowed are computed anew, domains are measured again. For use right
 * after Database.restart, within whose generation all of it happens.
 */
export function recoverState(database: Database): void {
  const write = (cls: string, ref: Ref, field: string, value: WireValue): void => {
    const entry = database.entry(cls, ref);
    if (entry) entry.row[field] = value;
  };
  for (const [ref] of database.rows('pool')) write('pool', ref, 'allowed_operations', poolOperations);
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
