// The past of one VM: three snapshots, of which the second lies on a branch that was reverted, and the chains of VHDs
// that they left on a file SR.
//
//   base 1 ─ snapshot 1
//          ├ base 2 ─ snapshot 2      the only child of its base: to be coalesced
//          └ base 3 ─ snapshot 3, and the disk in use
import { type Ref, toWireDate } from '../../database/wire-value.ts';
import { asMap, asRefs, asText } from '../../lifecycle/fields.ts';
import type { MachinePlan, World } from '../machine-plan.ts';
import { placeSnapshot } from '../snapshots.ts';
import { placeVdi } from '../storage.ts';

const DAY_MS = 86_400_000;
/** Bytes of a base copy and of a difference, as parts of the disk. */
const BASE_PART = 1 / 8;

/** SRs whose disks are VHD files, and so chains of them. */
const hasFiles = (vm: MachinePlan): boolean =>
  vm.disks.every(({ sr }) => sr.type === 'nfs' || sr.type === 'ext');

/** The VM and its newest snapshot; undefined where no VM has disks that fit. */
export function placeHistory(
  world: World,
  machines: readonly MachinePlan[],
): { readonly vm: MachinePlan; readonly newest: Ref } | undefined {
  const { database, nowMs } = world.builder;
  const vm = machines.findLast(
    (one) =>
      one.state === 'Running' && hasFiles(one) && asRefs(database.get('VM', one.ref)?.snapshots).length === 0,
  );
  if (!vm) return undefined;
  const take = (number: number, daysAgo: number): Ref =>
    placeSnapshot(world, vm, { number, taken: toWireDate(nowMs - daysAgo * DAY_MS) });
  const first = take(1, 21);
  const second = take(2, 14);
  // As after VM.revert to the first: what follows branches off there.
  database.set('VM', vm.ref, 'parent', first);
  const newest = take(3, 7);
  for (const [at, disk] of vm.disks.entries()) {
    const vdis = [first, second, newest].map((snapshot) => diskOf(world, snapshot, String(at)));
    placeChain(world, disk, vdis);
  }
  return { vm, newest };
}

function diskOf({ builder: { database } }: World, vm: Ref, userdevice: string): Ref {
  const vbds = asRefs(database.get('VM', vm)?.VBDs).map((vbd) => database.get('VBD', vbd));
  return asText(vbds.find((vbd) => vbd?.userdevice === userdevice)?.VDI);
}

function placeChain(world: World, disk: MachinePlan['disks'][number], snapshots: readonly Ref[]): void {
  const { builder } = world;
  const { database } = builder;
  const hang = (vdi: Ref, parent: Ref): void => {
    const uuid = asText(database.get('VDI', parent)?.uuid);
    const sm_config = { ...asMap(database.get('VDI', vdi)?.sm_config), 'vhd-parent': uuid };
    database.set('VDI', vdi, 'sm_config', sm_config);
  };
  const bases = snapshots.map(() =>
    placeVdi(builder, disk.sr, {
      name_label: 'base copy',
      virtual_size: disk.bytes,
      physical_utilisation: Math.floor(disk.bytes * BASE_PART),
      managed: false,
      read_only: true,
    }),
  );
  const [root, ...branches] = bases;
  for (const base of branches) if (root !== undefined) hang(base, root);
  for (const [at, base] of bases.entries()) {
    const snapshot = snapshots[at];
    if (snapshot !== undefined) hang(snapshot, base);
  }
  const last = bases.at(-1);
  if (last !== undefined) hang(disk.vdi, last);
}
