// The fields that xapi and its monitoring write again and again while nothing happens. A change of nothing but these
// is a heartbeat: stored, and silent for streams that do not select the fields.
// Source: xen-api ocaml/xapi/{monitor_master,monitor_mem_host,monitor_mem_vms,xapi_guest_agent,xapi_host}.ml.
import { known } from '../lib/assert.ts';
import { classByName } from '../xapi/datamodel/datamodel.ts';
import type { ClassName } from '../xapi/datamodel/types.ts';

const IO_METRICS = ['io_read_kbs', 'io_write_kbs', 'last_updated'];

/** Wire names, by class. */
const WIRE_FIELDS: Partial<Record<ClassName, readonly string[]>> = {
  VM_metrics: ['last_updated', 'memory_actual', 'VCPUs_utilisation'],
  VM_guest_metrics: ['last_updated'],
  host_metrics: ['last_updated', 'memory_free'],
  host_cpu: ['utilisation'],
  VIF_metrics: IO_METRICS,
  PIF_metrics: IO_METRICS,
  VBD_metrics: IO_METRICS,
  Cluster_host: ['last_update_live'],
  Caller: ['last_access'],
};

const NONE: ReadonlySet<string> = new Set();

const fieldsByClass: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(WIRE_FIELDS).map(([name, wires]) => {
    const { fieldByWire } = known(classByName(name), `the class ${name}`);
    return [name, new Set(wires.map((wire) => known(fieldByWire.get(wire), `${name}.${wire}`).name))];
  }),
);

/** Names (as in records) of the fields of `cls` whose change alone is a heartbeat. */
export function heartbeatFields(cls: ClassName): ReadonlySet<string> {
  return fieldsByClass.get(cls) ?? NONE;
}
