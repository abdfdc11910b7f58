// What is known of storage beyond XAPI's own fields: how full it is, how it is connected, and the chains of its disks.
import { Float, Int } from 'type-graphql';
import * as sr from '../../../query/derived/storage/sr.ts';
import * as vbd from '../../../query/derived/storage/vbd.ts';
import * as vdi from '../../../query/derived/storage/vdi.ts';
import * as chains from '../../../query/derived/storage/vdi-chain.ts';
import { BigIntScalar } from '../../scalars/big-int.ts';
import { valueEnum } from '../../schema/enums.ts';
import { type DerivedField, valueType } from '../derived.ts';
import { listOf, objectNamed } from '../named.ts';

const SrContentKind = valueEnum('SRContentKind', 'What an SR is for.', {
  DISK: 'Disks of VMs.',
  ISO: 'Images of CDs and DVDs.',
  OTHER: 'Something else, e.g. the drives of hosts.',
});
const SrAttachment = valueEnum('SRAttachment', 'Which of its hosts an SR is plugged into.', {
  ALL: 'All of them.',
  SOME: 'Some of them.',
  NONE: 'None of them.',
  NO_PBD: 'No host has a PBD for it.',
});
const AllocationStrategy = valueEnum('AllocationStrategy', 'When an SR takes space for a disk.', {
  THIN: 'As it is written.',
  THICK: 'When it is made.',
  UNKNOWN: 'Its driver does not tell.',
});
const ImageFormat = valueEnum('ImageFormat', 'How a disk is kept.', {
  VHD: 'As a VHD.',
  QCOW2: 'As a QCOW2.',
  RAW: 'As it is.',
  UNKNOWN: 'In a format that this gateway does not know.',
});
const IoScheduler = valueEnum('IOScheduler', 'Class of the scheduler of disk accesses.', {
  REAL_TIME: 'Before all others.',
  BEST_EFFORT: 'By level.',
  IDLE: 'When nobody else wants to.',
  UNKNOWN: 'Another one.',
});

const SrUsage = valueType('SRUsage', 'How full an SR is. All is null where the SR does not tell.', {
  virtualAllocation: { type: () => BigIntScalar, description: 'Bytes promised to its disks.' },
  physicalUtilisation: { type: () => BigIntScalar, description: 'Bytes in use.' },
  physicalSize: { type: () => BigIntScalar, description: 'Bytes in all.' },
  free: { type: () => BigIntScalar, description: 'Bytes that are left.' },
  ratio: { type: () => Float, description: 'In use by all: 1 is full.' },
  provisioningRatio: { type: () => Float, description: 'Promised by all: above 1, disks may outgrow it.' },
});
const CoalesceState = valueType('CoalesceState', 'What is left to coalesce in the chains of an SR.', {
  coalescable: {
    type: listOf('VDI'),
    description: 'Base copies with a single disk on them.',
    nullable: false,
  },
  missingParent: { type: listOf('VDI'), description: 'Disks without what they lie on.', nullable: false },
  longestChain: { type: () => Int, description: 'Disks in the longest chain.', nullable: false },
});
const VdiChain = valueType('VDIChain', 'A disk and what it lies on.', {
  vdis: { type: listOf('VDI'), description: 'The disk, then downwards.', nullable: false },
  complete: {
    type: () => Boolean,
    description: `False when one is missing, and past ${chains.chainLimits.members} disks.`,
    nullable: false,
  },
});
const IoPriority = valueType('IOPriority', 'How disk accesses are scheduled.', {
  scheduler: { type: () => IoScheduler, description: 'The class.', nullable: false },
  level: { type: () => Int, description: 'From 0, the first, to 7.' },
});

export const storageValueTypes = [SrUsage, CoalesceState, VdiChain, IoPriority];

function lengthOf(set: unknown): number {
  return Array.isArray(set) ? set.length : 0;
}

export const srDerived: Readonly<Record<string, DerivedField>> = {
  usage: { type: () => SrUsage, description: 'How full it is.', nullable: false, value: sr.usage },
  isLocal: {
    type: () => Boolean,
    description: 'Whether it is of one host only. The opposite of `shared`.',
    nullable: false,
    value: (record) => !sr.isShared(record),
  },
  localHost: { type: objectNamed('Host'), description: 'Of a local SR: its host.', value: sr.localHost },
  contentKind: {
    type: () => SrContentKind,
    description: 'What it is for. XAPI: `SR.content_type` and `SR.type`.',
    nullable: false,
    value: sr.contentKind,
  },
  attachment: {
    type: () => SrAttachment,
    description: 'Which of its hosts it is plugged into.',
    nullable: false,
    value: sr.connection,
  },
  allocationStrategy: {
    type: () => AllocationStrategy,
    description: 'When it takes space for a disk.',
    nullable: false,
    value: sr.allocationStrategy,
  },
  isInMaintenance: {
    type: () => Boolean,
    description: 'Whether Xen Orchestra has put it aside.',
    nullable: false,
    value: sr.inMaintenance,
  },
  coalesceState: {
    type: () => CoalesceState,
    description: 'What is left to coalesce in its chains.',
    nullable: false,
    cost: (record) => lengthOf(record.vdis),
    value: chains.coalesceState,
  },
};

export const vdiDerived: Readonly<Record<string, DerivedField>> = {
  isIso: { type: () => Boolean, description: 'Whether it is an image of a CD.', value: vdi.isIso },
  isOrphan: {
    type: () => Boolean,
    description: 'Whether nothing uses it: a disk without VM that is no ISO and no base copy.',
    value: vdi.isOrphan,
  },
  imageFormat: { type: () => ImageFormat, description: 'How it is kept.', value: vdi.imageFormat },
  usageRatio: {
    type: () => Float,
    description: 'What it takes by its virtual size.',
    value: vdi.usageRatio,
  },
  chain: {
    type: () => VdiChain,
    description: 'What it lies on. XAPI: `VDI.sm_config:vhd-parent`.',
    nullable: false,
    value: chains.chain,
  },
  chainUsage: {
    type: () => BigIntScalar,
    description: 'Bytes that it and all it lies on take.',
    nullable: false,
    value: chains.chainUsage,
  },
  chainParent: {
    type: objectNamed('VDI'),
    description: 'What it lies on next.',
    value: chains.parentVdi,
  },
  chainChildren: {
    type: listOf('VDI'),
    description: 'What lies on it.',
    nullable: false,
    // What lies on a disk is looked for among all disks of its SR.
    cost: (record, view) => lengthOf(view.get(record, 'SR', record.sr as string | null)?.vdis),
    value: chains.childVdis,
  },
};

export const vbdDerived: Readonly<Record<string, DerivedField>> = {
  position: { type: () => Int, description: 'Its number among the devices of its VM.', value: vbd.position },
  isCdDrive: {
    type: () => Boolean,
    description: 'Whether it is a CD drive.',
    nullable: false,
    value: vbd.isCdDrive,
  },
  isReadOnly: {
    type: () => Boolean,
    description: 'Whether its VM may only read.',
    nullable: false,
    value: vbd.isReadOnly,
  },
  ioPriority: {
    type: () => IoPriority,
    description: 'How its accesses are scheduled. XAPI: `VBD.qos_algorithm_params`.',
    value: vbd.ioPriority,
  },
};
