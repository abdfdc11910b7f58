// Which XAPI classes the graph shows, under which names, and the lists that people find them in. Types, relations, filters,
// root fields, streams and docs/inventory.md are all made from this table and the datamodel's.
import { type VdiKind, type VmKind, vdiKind, vmKind } from '../../query/kinds.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../xapi/record.ts';

/** A list of objects of one class, at the root, on their pool and as a stream. */
export interface RootList {
  readonly cls: ClassName;
  /** Name of the list, e.g. `vms`. */
  readonly name: string;
  /** What is in it. */
  readonly description: string;
  /** Which objects of the class belong to the list; all unless told. */
  readonly belongs?: (record: XapiRecord) => boolean;
  /** Name of the part of the class's ordered index that the list is. */
  readonly part?: string;
}

/** A class of objects with ids of their own. */
export interface NodeClass {
  readonly cls: ClassName;
  /** Its GraphQL type. */
  readonly type: string;
  /** The root field for one of them. */
  readonly one: string;
  readonly lists: readonly RootList[];
}

function node(cls: ClassName, type: string, [one, list]: [string, string], description: string): NodeClass {
  return { cls, type, one, lists: [{ cls, name: list, description }] };
}

function vmList(name: string, kind: VmKind, description: string): RootList {
  return { cls: 'VM', name, description, part: kind, belongs: (vm) => vmKind(vm) === kind };
}

function vdiList(name: string, kind: VdiKind, description: string): RootList {
  return { cls: 'VDI', name, description, part: kind, belongs: (vdi) => vdiKind(vdi) === kind };
}

/** In the order in which people look for them. */
export const nodeClasses: readonly NodeClass[] = [
  node('pool', 'Pool', ['pool', 'pools'], 'Pools that are connected.'),
  node('host', 'Host', ['host', 'hosts'], 'Hosts: the machines of pools.'),
  {
    cls: 'VM',
    type: 'VM',
    one: 'vm',
    lists: [
      vmList('vms', 'VM', 'Virtual machines proper.'),
      vmList('vmTemplates', 'TEMPLATE', 'Templates that VMs are made from.'),
      vmList('vmSnapshots', 'SNAPSHOT', 'Snapshots of VMs.'),
      vmList('controlDomains', 'CONTROL_DOMAIN', 'Control domains (dom0) of hosts.'),
    ],
  },
  node('SR', 'SR', ['sr', 'srs'], 'Storage repositories.'),
  {
    cls: 'VDI',
    type: 'VDI',
    one: 'vdi',
    lists: [
      vdiList('vdis', 'VDI', 'Virtual disks proper, ISO images among them.'),
      vdiList('vdiSnapshots', 'SNAPSHOT', 'Snapshots of virtual disks.'),
      vdiList('unmanagedVdis', 'UNMANAGED', 'Disk images that XAPI keeps for others: base copies of chains.'),
    ],
  },
  node('VBD', 'VBD', ['vbd', 'vbds'], 'Virtual block devices: disks and drives of VMs.'),
  node('PBD', 'PBD', ['pbd', 'pbds'], 'Connections of hosts to storage repositories.'),
  node('SM', 'SM', ['sm', 'sms'], 'Storage drivers of pools.'),
  node('network', 'Network', ['network', 'networks'], 'Networks of pools.'),
  node('VIF', 'VIF', ['vif', 'vifs'], 'Virtual network interfaces of VMs.'),
  node('PIF', 'PIF', ['pif', 'pifs'], 'Network interfaces of hosts, bonds and VLANs among them.'),
  node('Bond', 'Bond', ['bond', 'bonds'], 'Bonds of network interfaces.'),
  node('VLAN', 'VLAN', ['vlan', 'vlans'], 'VLANs on network interfaces.'),
  node('tunnel', 'Tunnel', ['tunnel', 'tunnels'], 'Tunnels between hosts.'),
  node('network_sriov', 'NetworkSRIOV', ['networkSriov', 'networkSriovs'], 'SR-IOV on network interfaces.'),
  node('task', 'Task', ['task', 'tasks'], 'Tasks: what pools are doing or have just done.'),
  {
    cls: 'message',
    type: 'Message',
    one: 'message',
    lists: [
      { cls: 'message', name: 'messages', description: 'Messages of pools: what has happened.' },
      {
        cls: 'message',
        name: 'alarms',
        description: 'Messages that are alarms: a value has passed its threshold.',
        belongs: ({ name }) => name === 'ALARM',
      },
    ],
  },
  node('PCI', 'PCI', ['pci', 'pcis'], 'PCI devices of hosts.'),
  node('PGPU', 'PGPU', ['pgpu', 'pgpus'], 'Graphics processors of hosts.'),
  node('GPU_group', 'GPUGroup', ['gpuGroup', 'gpuGroups'], 'Groups of interchangeable graphics processors.'),
  node('VGPU', 'VGPU', ['vgpu', 'vgpus'], 'Virtual graphics processors of VMs.'),
  node('VGPU_type', 'VGPUType', ['vgpuType', 'vgpuTypes'], 'Types of virtual graphics processors.'),
  node('PUSB', 'PUSB', ['pusb', 'pusbs'], 'USB devices of hosts.'),
  node('USB_group', 'USBGroup', ['usbGroup', 'usbGroups'], 'Groups of interchangeable USB devices.'),
  node('VUSB', 'VUSB', ['vusb', 'vusbs'], 'USB devices handed to VMs.'),
  node('VTPM', 'VTPM', ['vtpm', 'vtpms'], 'Virtual TPMs of VMs.'),
  node('VM_appliance', 'VMAppliance', ['vmAppliance', 'vmAppliances'], 'VMs that start and stop together.'),
  node('VM_group', 'VMGroup', ['vmGroup', 'vmGroups'], 'Placement groups of VMs.'),
  node('VMSS', 'VMSS', ['snapshotSchedule', 'snapshotSchedules'], 'Schedules of VM snapshots.'),
  node('console', 'Console', ['console', 'consoles'], 'Consoles of running VMs.'),
  node('crashdump', 'Crashdump', ['crashdump', 'crashdumps'], 'Crash dumps of VMs.'),
  node('host_crashdump', 'HostCrashdump', ['hostCrashdump', 'hostCrashdumps'], 'Crash dumps of hosts.'),
  node('Certificate', 'Certificate', ['certificate', 'certificates'], 'TLS certificates of pools.'),
  node('pool_update', 'PoolUpdate', ['poolUpdate', 'poolUpdates'], 'Updates uploaded to pools.'),
  node('pool_patch', 'PoolPatch', ['poolPatch', 'poolPatches'], 'Patches uploaded to older pools.'),
  node('host_patch', 'HostPatch', ['hostPatch', 'hostPatches'], 'Patches applied to hosts of older pools.'),
  node('Repository', 'Repository', ['repository', 'repositories'], 'Repositories that updates come from.'),
  node('Feature', 'Feature', ['feature', 'features'], 'Experimental features of hosts.'),
  node('Cluster', 'Cluster', ['cluster', 'clusters'], 'Clusters of hosts with shared block storage.'),
  node('Cluster_host', 'ClusterHost', ['clusterHost', 'clusterHosts'], 'Hosts as members of a cluster.'),
  node('PVS_site', 'PVSSite', ['pvsSite', 'pvsSites'], 'Sites of machines that Citrix Provisioning streams.'),
  node('PVS_server', 'PVSServer', ['pvsServer', 'pvsServers'], 'Citrix Provisioning servers.'),
  node('PVS_proxy', 'PVSProxy', ['pvsProxy', 'pvsProxies'], 'Proxies that cache what is streamed to a VIF.'),
  node(
    'PVS_cache_storage',
    'PVSCacheStorage',
    ['pvsCacheStorage', 'pvsCacheStorages'],
    'Where hosts keep what PVS proxies cache.',
  ),
  node('SDN_controller', 'SDNController', ['sdnController', 'sdnControllers'], 'SDN controllers of pools.'),
  node('DR_task', 'DRTask', ['drTask', 'drTasks'], 'Disaster recoveries that are under way.'),
  node('Observer', 'Observer', ['observer', 'observers'], 'Settings of tracing in pools.'),
  node('Host_driver', 'HostDriver', ['hostDriver', 'hostDrivers'], 'Drivers of hosts with several variants.'),
  node('Driver_variant', 'DriverVariant', ['driverVariant', 'driverVariants'], 'Variants of host drivers.'),
];

/** Classes whose objects are parts of another one: they have a type, but neither ids nor lists. */
export const partClasses: ReadonlyMap<ClassName, string> = new Map([
  ['VM_metrics', 'VMMetrics'],
  ['VM_guest_metrics', 'VMGuestMetrics'],
  ['host_metrics', 'HostMetrics'],
  ['host_cpu', 'HostCPU'],
  ['PIF_metrics', 'PIFMetrics'],
]);

/** The GraphQL type of every class that the graph shows, nodes first. */
export const typeNames: ReadonlyMap<ClassName, string> = new Map([
  ...nodeClasses.map(({ cls, type }) => [cls, type] as const),
  ...partClasses,
]);
const nodeNames = new Set(nodeClasses.map(({ cls }) => cls));

/** The GraphQL type of a class's objects; undefined where the graph does not show them. */
export function typeNameOf(cls: ClassName): string | undefined {
  return typeNames.get(cls);
}

export function hasNodeType(cls: ClassName): boolean {
  return nodeNames.has(cls);
}

/** Every list, in the order of the table. */
export const rootLists: readonly RootList[] = nodeClasses.flatMap(({ lists }) => lists);
