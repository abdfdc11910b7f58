// Storage repositories: how full they are, what they hold, where they are plugged.
import type { XapiRecord } from '../../../xapi/record.ts';
import { follow, followAll, type Sight } from '../sight.ts';
import { entryOf, exact, type Int, intOf, positiveOf, ratio, refsOf, textOf } from '../values.ts';

export interface SrUsage {
  /** Bytes promised to its disks. */
  readonly virtualAllocation: Int | null;
  readonly physicalUtilisation: Int | null;
  readonly physicalSize: Int | null;
  /** Size less utilisation, never below 0. */
  readonly free: Int | null;
  /** Utilisation by size. */
  readonly ratio: number | null;
  /** Allocation by size: above 1, disks may outgrow the repository. */
  readonly provisioningRatio: number | null;
}

/**
 * Drivers that cannot tell (udev, some ISO libraries) say -1 or 0 for the size: then free and ratios are
 * unknown.
 */
export function usage(sr: XapiRecord): SrUsage {
  const size = positiveOf(sr, 'physicalSize');
  const allocation = intOf(sr, 'virtualAllocation');
  const used = intOf(sr, 'physicalUtilisation');
  // 0 used of a known size is an empty repository, of an unknown one it is unknown as well.
  const known = used !== null && (used > 0 || (used >= 0 && size !== null)) ? used : null;
  const virtualAllocation = allocation !== null && allocation >= 0 ? allocation : null;
  return {
    virtualAllocation,
    physicalUtilisation: known,
    physicalSize: size,
    free: size === null || known === null ? null : atLeastZero(BigInt(size) - BigInt(known)),
    ratio: ratio(known, size),
    provisioningRatio: ratio(virtualAllocation, size),
  };
}

function atLeastZero(value: bigint): Int {
  return value < 0n ? 0 : exact(value);
}

export function isShared(sr: XapiRecord): boolean {
  return sr.shared === true;
}

/** Reached by one host alone. */
export function isLocal(sr: XapiRecord): boolean {
  return !isShared(sr);
}

export type SrContentKind = 'DISK' | 'ISO' | 'OTHER';

/**
 * ISO: images to insert; OTHER: drives of the hosts (udev: CDs, USB sticks), where nothing can be created.
 */
export function contentKind(sr: XapiRecord): SrContentKind {
  const type = textOf(sr, 'type');
  if (sr.contentType === 'iso' || type === 'iso' || sr.isToolsSr === true) return 'ISO';
  return type === 'udev' || sr.contentType === 'disk' ? 'OTHER' : 'DISK';
}

/** The host of a local repository: of its only PBD. Null when shared, unplugged everywhere or hidden. */
export function localHost(sr: XapiRecord, sight: Sight): XapiRecord | null {
  if (isShared(sr) || refsOf(sr, 'pbds').length !== 1) return null;
  const [pbd] = followAll(sr, 'pbds', ['PBD', sight]);
  return (pbd && follow(pbd, 'host', ['host', sight])) ?? null;
}

export type SrConnection = 'ALL' | 'SOME' | 'NONE' | 'NO_PBD';

/** Over the visible PBDs. */
export function connection(sr: XapiRecord, sight: Sight): SrConnection {
  const pbds = followAll(sr, 'pbds', ['PBD', sight]);
  if (pbds.length === 0) return 'NO_PBD';
  const attached = pbds.filter((pbd) => pbd.currentlyAttached === true).length;
  if (attached === pbds.length) return 'ALL';
  return attached === 0 ? 'NONE' : 'SOME';
}

/** Every host that should reach it does. */
export function isConnected(sr: XapiRecord, sight: Sight): boolean {
  return connection(sr, sight) === 'ALL';
}

export type AllocationStrategy = 'THIN' | 'THICK' | 'UNKNOWN';

/**
 * By what the drivers do (sm's drivers; Xen Orchestra's table in xo-server/src/xapi-object-to-xo.mjs agrees).
 */
const STRATEGIES: ReadonlyMap<string, AllocationStrategy> = new Map([
  ...[
    'ext',
    'xfs',
    'largeblock',
    'nfs',
    'smb',
    'file',
    'shm',
    'zfs',
    'cephfs',
    'glusterfs',
    'moosefs',
    'gfs2',
  ].map((type) => [type, 'THIN'] as const),
  ...['lvm', 'lvmoiscsi', 'lvmohba', 'lvmofcoe', 'lvhd', 'lvhdoiscsi', 'lvhdohba', 'lvhdofcoe'].map(
    (type) => [type, 'THICK'] as const,
  ),
  ...['ocfs', 'ocfsohba', 'ocfsoiscsi', 'hba', 'iscsi', 'rawhba', 'rawiscsi'].map(
    (type) => [type, 'THICK'] as const,
  ),
]);

/**
 * Whether a disk takes its full size at once. LVM repositories say in sm_config:allocation when they are thin
 * (`thin`, `xlvhd`); LINSTOR's say it in the device configuration of their PBDs, all of which are the same.
 */
export function allocationStrategy(sr: XapiRecord, sight: Sight): AllocationStrategy {
  const type = textOf(sr, 'type') ?? '';
  if (type === 'linstor') return linstorStrategy(sr, sight);
  const strategy = STRATEGIES.get(type) ?? 'UNKNOWN';
  const allocation = entryOf(sr, 'smConfig', 'allocation');
  return strategy === 'THICK' && (allocation === 'thin' || allocation === 'xlvhd') ? 'THIN' : strategy;
}

function linstorStrategy(sr: XapiRecord, sight: Sight): AllocationStrategy {
  const [pbd] = followAll(sr, 'pbds', ['PBD', sight]);
  const provisioning = pbd && entryOf(pbd, 'deviceConfig', 'provisioning');
  if (provisioning === 'thin') return 'THIN';
  return provisioning === 'thick' ? 'THICK' : 'UNKNOWN';
}

/** Xen Orchestra has taken it out of service: other_config:xo:maintenanceState is there. */
export function inMaintenance(sr: XapiRecord): boolean {
  return entryOf(sr, 'otherConfig', 'xo:maintenanceState') !== null;
}
