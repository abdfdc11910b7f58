// Chains of disks: a disk holds only what differs from the base copy below it, which may lie on another one.
// The driver names the lower one by its uuid in sm_config:vhd-parent, for VHD and QCOW2 alike (sm's
// drivers/cleanup.py). A base copy with a single disk on it is left over from a deleted snapshot, and the
// garbage collector will coalesce the two.
import type { XapiRecord } from '../../../xapi/record.ts';
import { vdiKind } from '../../kinds.ts';
import { follow, followAll, type Sight } from '../sight.ts';
import { byUuid, entryOf, type Int, positiveOf, sum, textOf } from '../values.ts';

export const chainLimits = {
  /** Disks of one chain that are followed; sm itself stops at 30. */
  members: 64,
} as const;

function parentUuid(vdi: XapiRecord): string | null {
  return entryOf(vdi, 'smConfig', 'vhd-parent');
}

type FindParent = (vdi: XapiRecord) => XapiRecord | undefined;

/**
 * How to find what lies below the disks of one SR: by uuid, or without such a lookup among the disks of the
 * SR.
 */
function parentFinder(first: XapiRecord, sight: Sight): FindParent {
  let known: ReadonlyMap<string, XapiRecord> | undefined;
  const lookup = (uuid: string): XapiRecord | undefined => {
    if (sight.byUuid) return sight.byUuid(first, 'VDI', uuid);
    known ??= new Map(siblings(first, sight).map((vdi) => [vdi.uuid, vdi]));
    return known.get(uuid);
  };
  return (vdi) => {
    const uuid = parentUuid(vdi);
    // VDI.parent is what XAPI had before; no driver fills it today.
    const parent = uuid === null ? sight.get(vdi, 'VDI', textOf(vdi, 'parent')) : lookup(uuid);
    return parent && parent.sr === vdi.sr && parent.$pool === vdi.$pool ? parent : undefined;
  };
}

function siblings(vdi: XapiRecord, sight: Sight): readonly XapiRecord[] {
  const sr = follow(vdi, 'sr', ['SR', sight]);
  return sr ? followAll(sr, 'vdis', ['VDI', sight]) : [];
}

/**
 * What the disk lies on, in the same SR; null for a disk that lies on nothing, or on what is gone or hidden.
 */
export function parentVdi(vdi: XapiRecord, sight: Sight): XapiRecord | null {
  return parentFinder(vdi, sight)(vdi) ?? null;
}

/** The visible disks that lie on this one. Looks through the disks of its SR. */
export function childVdis(vdi: XapiRecord, sight: Sight): readonly XapiRecord[] {
  return siblings(vdi, sight)
    .filter((other) => other.$ref !== vdi.$ref && parentUuid(other) === vdi.uuid)
    .sort(byUuid);
}

export interface VdiChain {
  /** The disk itself, then what it lies on, downwards. */
  readonly vdis: readonly XapiRecord[];
  /**
   * False when a lower disk is missing or hidden, when disks lie on each other in a ring, or past the limit.
   */
  readonly complete: boolean;
}

export function chain(vdi: XapiRecord, sight: Sight): VdiChain {
  const find = parentFinder(vdi, sight);
  const vdis = [vdi];
  const seen = new Set([vdi.$ref]);
  let top = vdi;
  while (parentUuid(top) !== null || textOf(top, 'parent') !== null) {
    const parent = vdis.length < chainLimits.members ? find(top) : undefined;
    if (!parent || seen.has(parent.$ref)) return { vdis, complete: false };
    seen.add(parent.$ref);
    vdis.push(parent);
    top = parent;
  }
  return { vdis, complete: true };
}

/** Disks in the chain, itself included. */
export function chainLength(vdi: XapiRecord, sight: Sight): number {
  return chain(vdi, sight).vdis.length;
}

/** Bytes that the disk and all that it lies on take: exact, over the visible ones. */
export function chainUsage(vdi: XapiRecord, sight: Sight): Int {
  return sum(chain(vdi, sight).vdis.map((member) => positiveOf(member, 'physicalUtilisation') ?? 0));
}

export interface CoalesceState {
  /** Base copies with exactly one disk on them, which the garbage collector has yet to coalesce, by uuid. */
  readonly coalescable: readonly XapiRecord[];
  /** Disks whose lower disk is not (visible) in the SR, by uuid. */
  readonly missingParent: readonly XapiRecord[];
  /** The longest chain in the SR, up to the limit; 0 for an SR without disks. */
  readonly longestChain: number;
}

/**
 * The chains of a whole SR, in one pass over its visible disks. A base copy under a hidden disk looks as if
 * one disk less lay on it.
 */
export function coalesceState(sr: XapiRecord, sight: Sight): CoalesceState {
  const vdis = followAll(sr, 'vdis', ['VDI', sight]);
  const byId = new Map(vdis.map((vdi) => [vdi.uuid, vdi]));
  const children = new Map<string, number>();
  for (const vdi of vdis) {
    const parent = parentUuid(vdi);
    if (parent !== null) children.set(parent, (children.get(parent) ?? 0) + 1);
  }
  const coalescable = vdis.filter((vdi) => vdiKind(vdi) === 'UNMANAGED' && children.get(vdi.uuid) === 1);
  const missingParent = vdis.filter((vdi) => {
    const parent = parentUuid(vdi);
    return parent !== null && !byId.has(parent);
  });
  return {
    coalescable: coalescable.sort(byUuid),
    missingParent: missingParent.sort(byUuid),
    longestChain: longest(vdis, byId),
  };
}

/** Number of base copies that wait to be coalesced. */
export function coalescableCount(sr: XapiRecord, sight: Sight): number {
  return coalesceState(sr, sight).coalescable.length;
}

/**
 * Every disk is walked once: the walk downwards stops at a disk whose depth is known, or that it has come by.
 */
function longest(vdis: readonly XapiRecord[], byId: ReadonlyMap<string, XapiRecord>): number {
  const depths = new Map<string, number>();
  let most = 0;
  for (const vdi of vdis) {
    const path: XapiRecord[] = [];
    const seen = new Set<string>();
    let next: XapiRecord | undefined = vdi;
    while (next && !depths.has(next.uuid) && !seen.has(next.uuid)) {
      seen.add(next.uuid);
      path.push(next);
      next = byId.get(parentUuid(next) ?? '');
    }
    let depth = next ? (depths.get(next.uuid) ?? 0) : 0;
    for (const member of path.reverse()) {
      depth = Math.min(depth + 1, chainLimits.members);
      depths.set(member.uuid, depth);
    }
    most = Math.max(most, depth);
  }
  return most;
}
