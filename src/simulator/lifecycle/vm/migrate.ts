// Moving VMs between the hosts of their pool, and the questions asked before.
import { NULL_REF, type Ref } from '../../database/wire-value.ts';
import type { Act, Steps } from '../act.ts';
import { asNumber, asRefs, asText, isNull } from '../fields.ts';
import { refreshHostMemory, refreshMachine } from '../refresh.ts';
import { removeVdi } from '../storage/sizes.ts';
import { nextDomid, sayOfVm } from './boot.ts';
import { copyVdi } from './duplicate.ts';
import { assertHost, possibleHosts } from './placement.ts';
import { admitVm } from './power.ts';

const MIGRATE_MS = 2500;

/** The VM arrives: residence, domain, console's address. */
function settle(act: Act, ref: Ref, host: Ref): void {
  const domid = nextDomid(act, host);
  act.set('VM', ref, { resident_on: host, scheduled_to_be_resident_on: NULL_REF });
  act.set('VM', ref, { domid });
  const address = asText(act.row('host', host).address);
  for (const console of asRefs(act.row('VM', ref).consoles).slice()) {
    act.db.destroy('console', console);
    const uuid = act.db.ids.uuid();
    act.db.create('console', {
      uuid,
      protocol: 'rfb',
      location: `https://${address}/console?uuid=${uuid}`,
      VM: ref,
    });
  }
}

export async function migrateTo(act: Act, ref: Ref, host: Ref): Promise<void> {
  await admitVm(act, ref, 'pool_migrate');
  act.row('host', host);
  const source = asText(act.row('VM', ref).resident_on);
  if (source !== host) assertHost(act, ref, host);
  const marks = [
    { cls: 'VM', ref, operation: 'pool_migrate' },
    { cls: 'host', ref: host, operation: 'vm_migrate' },
  ];
  await act.during(marks, async () => {
    act.set('VM', ref, { scheduled_to_be_resident_on: host });
    try {
      await act.take(MIGRATE_MS);
    } catch (error) {
      act.set('VM', ref, { scheduled_to_be_resident_on: NULL_REF });
      throw error;
    }
    settle(act, ref, host);
    refreshHostMemory(act.db, source);
    refreshHostMemory(act.db, host);
    const [from, to] = [act.row('host', source), act.row('host', host)];
    const route = `from ${from.name_label} (uuid: ${from.uuid}) to ${to.name_label} (uuid: ${to.uuid})`;
    sayOfVm(act, 'VM_MIGRATED', ref, `migrated ${route}`);
  });
  refreshMachine(act.db, ref);
}

/** Within the pool only: `dest` is what host.migrate_receive answered. */
function targetOf(act: Act): Ref {
  const host = act.map(1).host ?? '';
  if (act.db.get('host', host)) return host;
  const vm = act.row('VM', act.ref(0));
  return act.refuse('VM_MIGRATE_FAILED', act.ref(0), asText(vm.resident_on), host, 'not a host of this pool');
}

/** Moves a VM with the disks and networks that the maps name; a halted one changes its storage only. */
async function migrateSend(act: Act): Promise<Ref> {
  const ref = act.ref(0);
  await admitVm(act, ref, 'migrate_send');
  const target = targetOf(act);
  await act.during([{ cls: 'VM', ref, operation: 'migrate_send' }], async () => {
    await act.take(2 * MIGRATE_MS);
    for (const [vdi, sr] of Object.entries(act.map(3))) moveDisk(act, vdi, sr);
    for (const [vif, network] of Object.entries(act.map(4))) act.set('VIF', vif, { network });
    const source = asText(act.row('VM', ref).resident_on);
    if (isNull(source) || source === target) return;
    settle(act, ref, target);
    refreshHostMemory(act.db, source);
    refreshHostMemory(act.db, target);
  });
  refreshMachine(act.db, ref);
  return ref;
}

function moveDisk(act: Act, vdi: Ref, sr: Ref): void {
  if (act.row('VDI', vdi).SR === sr) return;
  act.row('SR', sr);
  const moved = copyVdi(act, vdi, {}, sr);
  for (const vbd of asRefs(act.row('VDI', vdi).VBDs).slice()) act.set('VBD', vbd, { VDI: moved });
  removeVdi(act, vdi);
}

export const migrateSteps: Steps = {
  'VM.migrate_send': migrateSend,
  'VM.assert_can_migrate': async (act) => {
    await admitVm(act, act.ref(0), 'migrate_send');
    assertHost(act, act.ref(0), targetOf(act));
    return '';
  },
  'host.migrate_receive': (act) => {
    const address = asText(act.row('host', act.ref(0)).address);
    const { pool, session } = act.call;
    return {
      host: act.ref(0),
      master: pool.urlOf(pool.coordinator()),
      SM: `http://${address}/services/SM?session_id=${session}`,
      xenops: `http://${address}/services/xenops?session_id=${session}`,
      session_id: session,
    };
  },
  'VM.pool_migrate': async (act) => {
    await migrateTo(act, act.ref(0), act.ref(1));
    return '';
  },
  'VM.assert_can_boot_here': (act) => {
    act.row('VM', act.ref(0));
    assertHost(act, act.ref(0), act.ref(1));
    return '';
  },
  'VM.get_possible_hosts': (act) => {
    act.row('VM', act.ref(0));
    return possibleHosts(act.db, act.ref(0));
  },
  'VM.retrieve_wlb_recommendations': (act) => {
    act.row('VM', act.ref(0));
    return act.refuse('WLB_NOT_INITIALIZED');
  },
  'VM.maximise_memory': (act) => asNumber(act.row('VM', act.ref(0)).memory_static_max),
  'VM.compute_memory_overhead': (act) => asNumber(act.row('VM', act.ref(0)).memory_overhead),
};
