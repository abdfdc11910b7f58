// Units and meanings that XAPI's field names do not tell, by class and GraphQL name.
import type { Field } from '../../xapi/datamodel/datamodel.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';

const fieldNotes: Readonly<Partial<Record<ClassName, Readonly<Record<string, string>>>>> = {
  task: { progress: 'From 0 to 1.' },
  pool: {
    localAuthMaxThreads: 'Logins of local users at a time.',
    extAuthMaxThreads: 'Logins of external users at a time.',
    extAuthCacheSize: 'External logins that are remembered.',
    extAuthCacheExpiry: 'Seconds for which external logins are remembered.',
    updateSyncDay: 'Day of the week, from 0, Sunday.',
    vmConsoleIdleTimeout: 'Seconds; 0 for never.',
    haHostFailuresToTolerate: 'Host failures that the HA plan must survive.',
    haPlanExistsFor: 'Host failures that the present plan survives.',
    haOvercommitted: 'Whether HA can no longer keep its promise.',
  },
  host: {
    apiVersionMajor: "Of XAPI's own version.",
    apiVersionMinor: "Of XAPI's own version.",
    sshEnabledTimeout: 'Seconds; 0 for ever.',
    consoleIdleTimeout: 'Seconds; 0 for never.',
    memoryOverhead: 'Bytes that virtualization itself takes.',
    enabled: 'Whether VMs may start here.',
    address: 'Address of the management interface.',
  },
  VM: {
    memoryTarget: 'Bytes.',
    vcpusMax: 'Virtual CPUs that it may have while it runs.',
    vcpusAtStartup: 'Virtual CPUs that it starts with.',
    order: 'Place in the order of starting, of its appliance and of HA; the least first.',
    userVersion: 'A number that tools may set.',
    version: 'How often it was recovered from.',
    hardwarePlatformVersion: 'The least platform that it runs on.',
    hvmShadowMultiplier: 'Share of the default size of shadow memory.',
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
  pool_patch: { size: 'Bytes.' },
  host_patch: { size: 'Bytes.' },
  pool_update: { installationSize: 'Bytes.' },
  host_crashdump: { size: 'Bytes.' },
  VMSS: { retainedSnapshots: 'Snapshots that are kept of each VM.' },
  VIF: { mtu: 'Bytes.', statusCode: "Error number of the driver's last operation; 0 for none." },
  VBD: { statusCode: "Error number of the driver's last operation; 0 for none." },
  PIF: { mtu: 'Bytes.', vlan: 'Tag of its VLAN; -1 for none.' },
  PIF_metrics: { speed: 'Mbit/s.' },
  Bond: { linksUp: 'Links that are up.' },
  VLAN: { tag: 'From 0 to 4095.' },
  VDI: { virtualSize: 'Bytes, as its VM sees them.', physicalUtilisation: 'Bytes that it takes in its SR.' },
  message: { priority: 'From 1, the gravest, to 5; see severity.' },
  VGPU_type: {
    framebufferSize: 'Bytes.',
    maxHeads: 'Displays.',
    maxResolutionX: 'Pixels.',
    maxResolutionY: 'Pixels.',
  },
  PVS_server: { firstPort: 'The first UDP port.', lastPort: 'The last UDP port.' },
  PVS_cache_storage: { size: 'Bytes.' },
  SDN_controller: { port: 'TCP port; 0 for the default.' },
  PUSB: { speed: 'Mbit/s.' },
  Cluster: {
    quorum: 'Hosts that must be there.',
    liveHosts: 'Hosts that are there.',
    expectedHosts: 'Hosts that should be there.',
    tokenTimeout: 'Seconds.',
    tokenTimeoutCoefficient: 'Seconds, for each host more.',
    clusterStackVersion: 'Version of the cluster stack.',
  },
  Driver_variant: { priority: 'The greatest is chosen.' },
  VM_metrics: {
    memoryActual: 'Bytes that the guest has now.',
    vcpusNumber: 'VCPUs now.',
    numaNodes: 'NUMA nodes that its memory is on.',
    startTime: 'When the VM last started.',
  },
  host_metrics: { memoryTotal: 'Bytes.' },
  host_cpu: {
    number: 'Its number in its host.',
    family: 'As its maker counts.',
    model: 'As its maker counts.',
    speed: 'MHz.',
    utilisation: 'Share from 0 to 1.',
  },
};

/** What a field of the datamodel is, and where it comes from: the description of all that is made of it. */
export function originOf(cls: ClassName, { name, wire, state }: Field): string {
  const note = fieldNotes[cls]?.[name];
  const origin = `XAPI: \`${cls}.${wire}\`${state === 'prototyped' ? ', a prototype' : ''}.`;
  return note ? `${note} ${origin}` : origin;
}
