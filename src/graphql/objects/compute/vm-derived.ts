// What is known of a VM beyond XAPI's own fields: from its metrics, its guest, its disks and its notes.
import { Int } from 'type-graphql';
import { maskRefs } from '../../../query/derived/activity/refs.ts';
import { pendingGuidances } from '../../../query/derived/host/software.ts';
import { pciAddresses } from '../../../query/derived/passthrough.ts';
import {
  addresses,
  guestTools,
  mainIpAddress,
  memoryFreeInGuest,
  memoryUsed,
  os,
} from '../../../query/derived/vm/guest.ts';
import * as snapshots from '../../../query/derived/vm/snapshots.ts';
import * as vm from '../../../query/derived/vm/vm.ts';
import { BigIntScalar } from '../../scalars/big-int.ts';
import { DateTimeScalar, DurationScalar, toDuration } from '../../scalars/text-scalars.ts';
import { valueEnum } from '../../schema/enums.ts';
import { type DerivedField, valueType } from '../derived.ts';
import { listOf, objectNamed } from '../named.ts';
import { PendingGuidance } from './host-derived.ts';

const AddressFamily = valueEnum('AddressFamily', 'Kind of an IP address.', { IPV4: 'IPv4.', IPV6: 'IPv6.' });
const GuestToolsState = valueEnum('GuestToolsState', 'Whether the guest has its tools.', {
  NOT_RUNNING: 'The VM does not run, so nobody can tell.',
  NOT_INSTALLED: 'Neither drivers nor agent were seen.',
  OUT_OF_DATE: 'Older than what the host comes with.',
  UP_TO_DATE: 'As new as what the host comes with.',
  UNKNOWN: 'Seen, but not how new they are.',
});
const VirtualizationMode = valueEnum('VirtualizationMode', 'How a VM is virtualized.', {
  HVM: 'By hardware.',
  PV: 'By a guest that knows of it.',
  PVH: 'By hardware, with a guest that knows of it.',
  PV_IN_PVH: 'By a guest that knows of it, in a shim.',
  UNKNOWN: 'Not told, or newer than this gateway.',
});
const BootDevice = valueEnum('BootDevice', 'What a VM may boot from.', {
  DISK: 'Its disk. XAPI: `c`.',
  CDROM: 'Its CD drive. XAPI: `d`.',
  NETWORK: 'The network. XAPI: `n`.',
  FLOPPY: 'A floppy disk. XAPI: `a`.',
});
const BootFirmware = valueEnum('BootFirmware', 'What a VM boots by.', {
  BIOS: 'A BIOS.',
  UEFI: 'UEFI.',
  UNKNOWN: 'Another one.',
});

const GuestAddress = valueType('GuestAddress', 'An address that a guest has told of.', {
  device: { type: () => String, description: 'The device of the VIF that has it.', nullable: false },
  address: { type: () => String, description: 'The address.', nullable: false },
  family: { type: () => AddressFamily, description: 'Its kind.', nullable: false },
  vif: { type: objectNamed('VIF'), description: 'The VIF that has it.' },
  network: { type: objectNamed('Network'), description: 'The network of that VIF.' },
});
const GuestOs = valueType('GuestOS', 'The operating system that a guest has told of.', {
  name: { type: () => String, description: 'Its name, for people.' },
  distro: { type: () => String, description: 'E.g. `debian`, `windows`.' },
  major: { type: () => String, description: 'Major version.' },
  minor: { type: () => String, description: 'Minor version.' },
  kernel: { type: () => String, description: 'Release of its kernel (`uname -r`).' },
});
const GuestTools = valueType('GuestTools', 'The drivers and the agent in a guest.', {
  state: {
    type: () => GuestToolsState,
    description: 'Whether they are there, and new enough.',
    nullable: false,
  },
  version: { type: () => String, description: 'Version of the agent.' },
  driversDetected: { type: () => Boolean, description: 'Whether a paravirtual device has connected.' },
  agentDetected: { type: () => Boolean, description: 'Whether the agent has spoken.' },
  upToDate: { type: () => Boolean, description: 'As new as what the host comes with.' },
});
const VmCpuTopology = valueType('VMCPUTopology', 'The CPUs that a VM sees.', {
  sockets: { type: () => Int, description: 'Sockets; null when the cores do not fill whole ones.' },
  coresPerSocket: { type: () => Int, description: 'Cores of each socket.', nullable: false },
  vcpus: { type: () => Int, description: 'Virtual CPUs: now of a running VM, else at its next start.' },
});

export const vmValueTypes = [GuestAddress, GuestOs, GuestTools, VmCpuTopology];

export const vmDerived: Readonly<Record<string, DerivedField>> = {
  mainIpAddress: {
    type: () => String,
    description: 'The first address of its first VIF, IPv4 before IPv6; null without an agent in the guest.',
    value: mainIpAddress,
  },
  ipAddresses: {
    type: () => [GuestAddress],
    description: 'All addresses that the guest has told of, by VIF.',
    value: addresses,
  },
  os: { type: () => GuestOs, description: 'Its operating system, as the guest tells it.', value: os },
  guestTools: {
    type: () => GuestTools,
    description: 'Drivers and agent of its guest.',
    nullable: false,
    value: guestTools,
  },
  startedAt: {
    type: () => DateTimeScalar,
    description: 'When it was started; null unless it runs or is paused.',
    value: vm.startedAt,
  },
  uptime: {
    type: () => DurationScalar,
    description: 'How long it has been running, when this was answered: count on from `startedAt`.',
    value: (record, view) => {
      const seconds = vm.uptimeSeconds(record, view, view.nowMs);
      return seconds === null ? null : toDuration(seconds * 1000);
    },
  },
  lastBootedRecord: {
    type: () => String,
    description: 'What it was when it last booted, refs made unreadable. XAPI: `VM.last_booted_record`.',
    access: 'VIEW_CONFIG',
    value: (record) => maskRefs(String(record.lastBootedRecord ?? '')),
  },
  snapshotMetadata: {
    type: () => String,
    description: 'Of a snapshot: what its VM was, refs made unreadable. XAPI: `VM.snapshot_metadata`.',
    access: 'VIEW_CONFIG',
    value: (record) => maskRefs(String(record.snapshotMetadata ?? '')),
  },
  installedAt: { type: () => DateTimeScalar, description: 'When it was installed.', value: vm.installedAt },
  memoryActual: {
    type: () => BigIntScalar,
    description: 'Bytes that it has now; null unless it runs. XAPI: `VM_metrics.memory_actual`.',
    value: vm.memoryActual,
  },
  memoryFree: {
    type: () => BigIntScalar,
    description: 'Bytes that its guest says are free.',
    value: memoryFreeInGuest,
  },
  memoryUsed: {
    type: () => BigIntScalar,
    description:
      'Bytes that its guest uses: what it has less what is free; null without an agent that tells.',
    value: memoryUsed,
  },
  cpuTopology: {
    type: () => VmCpuTopology,
    description: 'Sockets and cores that its guest sees.',
    nullable: false,
    value: vm.cpuTopology,
  },
  virtualizationMode: {
    type: () => VirtualizationMode,
    description: 'How it is virtualized: now when it runs, else at its next start.',
    nullable: false,
    value: vm.virtualizationMode,
  },
  bootOrder: {
    type: () => [BootDevice],
    description: 'What it tries to boot from, in order; null when it boots in another way.',
    nullable: true,
    value: vm.bootOrder,
  },
  bootFirmware: { type: () => BootFirmware, description: 'What it boots by.', value: vm.bootFirmware },
  secureBoot: {
    type: () => Boolean,
    description: 'Whether it boots signed code only.',
    value: vm.secureBoot,
  },
  isProtected: {
    type: () => Boolean,
    description: 'Whether destroying it is blocked.',
    nullable: false,
    value: vm.isProtected,
  },
  disksSize: {
    type: () => BigIntScalar,
    description: 'Bytes: sum of the virtual sizes of its disks, CDs left out.',
    nullable: false,
    value: vm.disksSize,
  },
  disksUsage: {
    type: () => BigIntScalar,
    description: 'Bytes that its disks take in their storage, as far as that tells.',
    nullable: false,
    value: vm.disksUsage,
  },
  pciAddresses: {
    type: () => [String],
    description: 'PCI devices of its host that are handed to it. XAPI: `VM.other_config:pci`.',
    value: pciAddresses,
  },
  allPendingGuidances: {
    type: () => [PendingGuidance],
    description: 'All that updates of its host ask to be done with it, the most urgent first.',
    value: pendingGuidances,
  },
  lastSnapshot: {
    type: objectNamed('VM'),
    description: 'Its newest snapshot.',
    value: snapshots.lastSnapshot,
  },
  snapshotRoots: {
    type: listOf('VM'),
    description: 'Of its snapshots, those that were not made after another one: the roots of the tree.',
    nullable: false,
    value: snapshots.snapshotRoots,
  },
  childSnapshots: {
    type: listOf('VM'),
    description: 'Of a snapshot: the snapshots that were made next after it.',
    nullable: false,
    value: snapshots.childSnapshots,
  },
  currentSnapshot: {
    type: objectNamed('VM'),
    description: 'The snapshot that its present state goes on from.',
    value: snapshots.currentSnapshot,
  },
  isCurrentSnapshot: {
    type: () => Boolean,
    description: "Of a snapshot: whether its VM's present state goes on from it.",
    value: snapshots.isCurrentSnapshot,
  },
};
