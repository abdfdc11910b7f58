// Units and meanings that XAPI's field names do not tell, by class and GraphQL name.
import type { Field } from '../../xapi/datamodel/datamodel.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';

const fieldNotes: Readonly<Partial<Record<ClassName, Readonly<Record<string, string>>>>> = {
  pool: {
    haHostFailuresToTolerate: 'Host failures that the HA plan must survive.',
    haPlanExistsFor: 'Host failures that the present plan survives.',
    haOvercommitted: 'Whether HA can no longer keep its promise.',
  },
  host: {
    memoryOverhead: 'Bytes that virtualization itself takes.',
    enabled: 'Whether VMs may start here.',
    address: 'Address of the management interface.',
  },
  VM: {
    memoryOverhead: 'Bytes that virtualization itself takes.',
    memoryStaticMax: 'Bytes. Changes need a halted VM.',
    memoryStaticMin: 'Bytes. Changes need a halted VM.',
    memoryDynamicMax: 'Bytes.',
    memoryDynamicMin: 'Bytes.',
    startDelay: 'Seconds to wait after starting, before the next of its appliance.',
    shutdownDelay: 'Seconds to wait after shutting down, before the next of its appliance.',
    domid: 'Domain id on its host; -1 when not running.',
    snapshotTime: 'When the snapshot was taken; null for a VM that is none.',
    powerState: 'Halted, paused, running or suspended.',
  },
  SR: {
    virtualAllocation: 'Bytes: sum of the virtual sizes of all disks.',
    physicalUtilisation: 'Bytes in use; -1 when unknown.',
    physicalSize: 'Bytes in all; -1 when unknown.',
    type: 'Storage driver, e.g. `lvm`, `nfs`.',
  },
  network: { mtu: 'Bytes.' },
  VM_metrics: {
    memoryActual: 'Bytes that the guest has now.',
    vcpusNumber: 'VCPUs now.',
    startTime: 'When the VM last started.',
  },
  host_metrics: { memoryTotal: 'Bytes.' },
  host_cpu: { speed: 'MHz.', utilisation: 'Share from 0 to 1.' },
};

/** What a field of the datamodel is, and where it comes from: the description of all that is made of it. */
export function originOf(cls: ClassName, { name, wire, state }: Field): string {
  const note = fieldNotes[cls]?.[name];
  const origin = `XAPI: \`${cls}.${wire}\`${state === 'prototyped' ? ', a prototype' : ''}.`;
  return note ? `${note} ${origin}` : origin;
}
