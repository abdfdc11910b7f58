// The other direction of refs that XAPI keeps in one direction only: read from the store's indexes, so always fresh.
import type { ClassName } from '../xapi/datamodel/types.ts';

export interface ReverseRelation {
  /** Class and field that hold the ref, or the set of refs. */
  readonly from: ClassName;
  readonly field: string;
  /** Name of the relation of the class that is pointed at. */
  readonly name: string;
  readonly description: string;
}

type Row = readonly [from: ClassName, field: string, name: string, description: string];

const byTarget: Readonly<Partial<Record<ClassName, readonly Row[]>>> = {
  host: [
    ['task', 'residentOn', 'residentTasks', 'Tasks that run here.'],
    ['VM', 'affinity', 'affineVms', 'VMs that would rather run here.'],
    ['VM', 'scheduledToBeResidentOn', 'scheduledVms', 'VMs that are about to run here.'],
    ['PVS_cache_storage', 'host', 'pvsCacheStorages', 'What it caches for PVS proxies.'],
    ['Cluster_host', 'host', 'clusterHosts', 'Its memberships of clusters.'],
    ['Observer', 'hosts', 'observers', 'Settings of tracing that name it.'],
    ['Host_driver', 'host', 'hostDrivers', 'Its drivers that have several variants.'],
  ],
  SR: [
    ['pool', 'defaultSr', 'defaultOf', 'The pool whose default it is.'],
    ['pool', 'suspendImageSr', 'suspendImagesOfPools', 'The pool that suspends VMs to it.'],
    ['pool', 'crashDumpSr', 'crashDumpsOfPools', 'The pool that keeps crash dumps in it.'],
    ['host', 'suspendImageSr', 'suspendImagesOfHosts', 'Hosts that suspend VMs to it.'],
    ['host', 'crashDumpSr', 'crashDumpsOfHosts', 'Hosts that keep crash dumps in it.'],
    ['host', 'localCacheSr', 'localCacheOfHosts', 'Hosts that cache disks in it.'],
    ['VM', 'suspendSr', 'suspendingVms', 'VMs whose memory goes to it on suspend.'],
    ['PVS_cache_storage', 'sr', 'pvsCacheStorages', 'What PVS proxies cache in it.'],
  ],
  VDI: [
    ['pool', 'redoLogVdi', 'redoLogOf', 'The pool that keeps its redo log on it.'],
    ['pool_update', 'vdi', 'poolUpdates', 'Updates that are kept on it.'],
    ['VM', 'suspendVdi', 'suspendedVms', 'VMs whose memory it holds.'],
    ['VDI', 'parent', 'childVdis', 'Disks that were made from it.'],
    ['PVS_cache_storage', 'vdi', 'pvsCacheStorages', 'What PVS proxies cache on it.'],
  ],
  VM: [
    ['host', 'controlDomain', 'controlDomainOf', 'The host whose control domain it is.'],
    ['VTPM', 'backend', 'backedVtpms', 'Virtual TPMs that it backs.'],
  ],
  PIF: [
    ['Bond', 'primarySlave', 'primarySlaveOf', 'Bonds whose address and name come from it.'],
    ['Cluster_host', 'pif', 'clusterHosts', 'Memberships of clusters that talk over it.'],
  ],
  VIF: [['PVS_proxy', 'vif', 'pvsProxies', 'PVS proxies of it.']],
  PCI: [
    ['PIF', 'pci', 'pifs', 'Network interfaces that it is.'],
    ['PGPU', 'pci', 'pgpus', 'Graphics processors that it is.'],
    ['VGPU', 'pci', 'vgpus', 'Virtual graphics processors that run on it.'],
    ['PCI', 'dependencies', 'dependents', 'Devices that go to a VM only together with it.'],
  ],
  PGPU: [['VGPU', 'scheduledToBeResidentOn', 'scheduledVgpus', 'What is about to run on it.']],
  VGPU_type: [
    ['VGPU_type', 'compatibleTypesInVm', 'compatibleWith', 'Types that say they go with it in a VM.'],
  ],
  pool_update: [
    ['pool_patch', 'poolUpdate', 'poolPatches', 'The patch that stands for it on older pools.'],
    [
      'host',
      'updatesRequiringReboot',
      'hostsRequiringReboot',
      'Hosts that it takes effect on after a reboot.',
    ],
  ],
  Repository: [['pool', 'repositories', 'usedBy', 'The pool that takes its updates from it.']],
  Driver_variant: [
    ['Host_driver', 'activeVariant', 'activeOf', 'The driver that runs in this variant.'],
    ['Host_driver', 'selectedVariant', 'selectedOf', 'The driver that will run in this variant.'],
  ],
};

/** Relations of a class that lead back along refs of others. */
export function reverseRelations(target: ClassName): readonly ReverseRelation[] {
  const rows = byTarget[target] ?? [];
  return rows.map(([from, field, name, description]) => ({ from, field, name, description }));
}
