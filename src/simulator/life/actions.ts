// What an operator of a quiet pool does next: one thing at a time, on machines that are free for it.
import type { Database } from '../database/database.ts';
import { NULL_REF, type Ref, type Row, type WireValue } from '../database/wire-value.ts';
import { asRefs, asText } from '../lifecycle/fields.ts';
import { possibleHosts } from '../lifecycle/vm/placement.ts';
import type { Random } from '../world/random.ts';

export interface Step {
  readonly method: string;
  readonly params: readonly WireValue[];
}

/** Steps in their order; one that fails ends the action. */
export type Action = readonly Step[];

/** The older of so many snapshots goes when another is taken. */
const SNAPSHOTS_KEPT = 2;

type Maker = (database: Database, random: Random) => Action | undefined;

function pickVm(database: Database, random: Random, operation: string): [Ref, Row] | undefined {
  const able = [...database.rows('VM')].filter(
    ([, vm]) =>
      vm.is_a_template !== true &&
      vm.is_a_snapshot !== true &&
      vm.is_control_domain !== true &&
      (asRefs(vm.allowed_operations) as readonly string[]).includes(operation),
  );
  return able[random.whole(0, Math.max(0, able.length - 1))];
}

function simple(operation: string, params: readonly WireValue[] = []): Maker {
  return (database, random) => {
    const picked = pickVm(database, random, operation);
    return picked && [{ method: `VM.${operation}`, params: [picked[0], ...params] }];
  };
}

const migrate: Maker = (database, random) => {
  const picked = pickVm(database, random, 'pool_migrate');
  if (!picked) return undefined;
  const [ref, vm] = picked;
  const hosts = possibleHosts(database, ref).filter((host) => host !== vm.resident_on);
  const target = hosts[random.whole(0, Math.max(0, hosts.length - 1))];
  if (target === undefined) return undefined;
  return [{ method: 'VM.pool_migrate', params: [ref, target, { live: 'true' }] }];
};

function removeSnapshot(database: Database, snapshot: Ref): Step[] {
  const disks = asRefs(database.get('VM', snapshot)?.VBDs)
    .map((vbd) => database.get('VBD', vbd))
    .filter((vbd) => vbd?.type === 'Disk' && vbd.VDI !== NULL_REF)
    .map((vbd) => asText(vbd?.VDI));
  return [
    { method: 'VM.destroy', params: [snapshot] },
    ...disks.map((vdi) => ({ method: 'VDI.destroy', params: [vdi] })),
  ];
}

const snapshot: Maker = (database, random) => {
  const picked = pickVm(database, random, 'snapshot');
  if (!picked) return undefined;
  const [ref, vm] = picked;
  const taken = asRefs(vm.snapshots);
  const steps: Step[] = [{ method: 'VM.snapshot', params: [ref, `${vm.name_label} nightly`, []] }];
  const oldest = [...taken].sort((a, b) => timeOf(database, a).localeCompare(timeOf(database, b)))[0];
  if (taken.length >= SNAPSHOTS_KEPT && oldest) steps.push(...removeSnapshot(database, oldest));
  return steps;
};

const timeOf = (database: Database, ref: Ref): string => asText(database.get('VM', ref)?.snapshot_time);

/** A pause is a short one. */
const pauseShortly: Maker = (database, random) => {
  const picked = pickVm(database, random, 'pause');
  return (
    picked && [
      { method: 'VM.pause', params: [picked[0]] },
      { method: 'VM.unpause', params: [picked[0]] },
    ]
  );
};

const makers: readonly [Maker, ...Maker[]] = [
  simple('start', [false, false]),
  simple('start', [false, false]),
  simple('start', [false, false]),
  simple('clean_shutdown'),
  simple('clean_shutdown'),
  simple('clean_reboot'),
  migrate,
  migrate,
  snapshot,
  pauseShortly,
  simple('resume', [false, false]),
  simple('suspend'),
];

/** Undefined when what came up has nothing to work on. */
export function chooseAction(database: Database, random: Random): Action | undefined {
  return random.pick(makers)(database, random);
}
