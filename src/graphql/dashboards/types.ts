// The small types of dashboards.
import { Float, Int } from 'type-graphql';
import { valueType } from '../objects/derived.ts';
import { objectNamed } from '../objects/named.ts';
import { BigIntScalar } from '../scalars/big-int.ts';

const count = (description: string) => ({ type: () => Int, description, nullable: false });
const bytes = (description: string) => ({ type: () => BigIntScalar, description, nullable: false });
const share = (description: string) => ({ type: () => Float, description });

export const VmCounts = valueType('VMCounts', 'How many VMs are in which power state.', {
  running: count('VMs that run.'),
  paused: count('VMs that are paused.'),
  suspended: count('VMs that are suspended.'),
  halted: count('VMs that are halted.'),
  unknown: count('VMs in a power state that this gateway does not know.'),
  total: count('All VMs; templates, snapshots and control domains left out.'),
});

export const HostCounts = valueType('HostCounts', 'How many hosts are in which state.', {
  total: count('All hosts.'),
  running: count('Hosts that run and take VMs.'),
  inMaintenance: count('Hosts that run, but take no VMs.'),
  halted: count('Hosts that do not run.'),
  unknown: count('Hosts of which their pool does not say.'),
  needReboot: count('Hosts for whose reboot an update waits.'),
});

export const CpuResources = valueType('CPUResources', 'Processors, and what is made of them.', {
  sockets: count('Processors.'),
  cores: { type: () => Int, description: 'Physical cores; null where a host does not tell.' },
  threads: count('Logical CPUs.'),
  used: count('Virtual CPUs of the VMs that run.'),
  assigned: count('Virtual CPUs of all VMs, halted ones included.'),
  overcommit: share('Virtual CPUs of the VMs that run by logical CPUs.'),
});

export const MemoryResources = valueType('MemoryResources', 'Memory of hosts, and who has it.', {
  total: bytes('Bytes in all.'),
  used: bytes('Bytes that domains have, on the hosts that tell.'),
  free: bytes('Bytes that no domain has.'),
  assigned: bytes('Bytes that VMs that are up may have at most.'),
  ratio: share('In use by all of the hosts that tell: 1 is full.'),
});

export const StorageResources = valueType('StorageResources', 'Storage for disks that tells its size.', {
  srs: count('Storage repositories.'),
  total: bytes('Bytes in all.'),
  used: bytes('Bytes in use.'),
  free: bytes('Bytes that are left.'),
  allocated: bytes('Bytes promised to disks.'),
  ratio: share('In use by all: 1 is full.'),
  provisioningRatio: share('Promised by all: above 1, disks may outgrow it.'),
});

export const UpdatesSummary = valueType('UpdatesSummary', 'Updates that hosts have not installed.', {
  hostsMissing: count('Hosts that lack some.'),
  hostsUpToDate: count('Hosts that lack none.'),
  hostsUnknown: count('Hosts of which it is not known.'),
  packages: count('Packages that they lack, counted for each host.'),
});

export const TopVm = valueType('TopVM', 'A VM of a top list.', {
  vm: { type: objectNamed('VM'), description: 'The VM.', nullable: false },
  value: bytes('What it is listed for.'),
});
export const TopSr = valueType('TopSR', 'An SR of a top list.', {
  sr: { type: objectNamed('SR'), description: 'The SR.', nullable: false },
  value: bytes('What it is listed for.'),
});
export const TopHost = valueType('TopHost', 'A host of a top list.', {
  host: { type: objectNamed('Host'), description: 'The host.', nullable: false },
  value: bytes('What it is listed for.'),
});

export const dashboardValueTypes = [
  VmCounts,
  HostCounts,
  CpuResources,
  MemoryResources,
  StorageResources,
  UpdatesSummary,
  TopVm,
  TopSr,
  TopHost,
];
