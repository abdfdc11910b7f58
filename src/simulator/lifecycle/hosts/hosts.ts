// Hosts: maintenance, power, time, plugins (contract §6.3).
import { type Ref, toWireDate } from '../../database/wire-value.ts';
import { methodNames } from '../../rpc/message-table.ts';
import type { Act, Steps } from '../act.ts';
import { asMap, asRefs, asText } from '../fields.ts';
import { refreshHost } from '../refresh.ts';
import { inProgress } from '../rules/vm.ts';
import { migrateTo } from '../vm/migrate.ts';
import { memoryNeeded, possibleHosts, type Reserved, reservedMemory } from '../vm/placement.ts';
import { callPlugin } from './plugins.ts';

const BOOT_MS = 60_000;
/** The machine goes this long after the call returned. */
const LEAVE_MS = 10_000;
const EVACUATE_BATCH = 10;

function setEnabled(act: Act, enabled: boolean): '' {
  const ref = act.ref(0);
  act.row('host', ref);
  act.set('host', ref, { enabled });
  refreshHost(act.db, ref);
  return '';
}

function guests(act: Act, host: Ref): Ref[] {
  return asRefs(act.row('host', host).resident_VMs).filter(
    (vm) => act.db.get('VM', vm)?.is_control_domain !== true,
  );
}

/** Hosts to which a VM could move from where it is. */
function targetsOf(act: Act, vm: Ref, reserved?: Reserved): Ref[] {
  const here = act.db.get('VM', vm)?.resident_on;
  return possibleHosts(act.db, vm, reserved).filter((other) => other !== here);
}

/**
 * A VM that cannot go anywhere stops the evacuation before it begins; what one takes, the next cannot have.
 */
function chooseTargets(act: Act, host: Ref): Map<Ref, Ref> {
  const targets = new Map<Ref, Ref>();
  const planned = reservedMemory(act.db);
  for (const vm of guests(act, host)) {
    const choices = targetsOf(act, vm, planned);
    const target = choices[targets.size % Math.max(1, choices.length)];
    if (!target) act.refuse('NO_HOSTS_AVAILABLE');
    targets.set(vm, target);
    planned.set(target, (planned.get(target) ?? 0) + memoryNeeded(act.row('VM', vm)));
  }
  return targets;
}

async function evacuate(act: Act): Promise<''> {
  const host = act.ref(0);
  await act.admit(() => {
    const current = asMap(act.row('host', host).current_operations);
    return Object.keys(current).length > 0 ? inProgress('host', host, current) : undefined;
  });
  const moves = [...chooseTargets(act, host)];
  const batch = act.number(2) > 0 ? act.number(2) : EVACUATE_BATCH;
  await act.during([{ cls: 'host', ref: host, operation: 'evacuate' }], async () => {
    for (let start = 0; start < moves.length; start += batch) {
      await Promise.all(moves.slice(start, start + batch).map(([vm, target]) => migrateTo(act, vm, target)));
    }
  });
  return '';
}

function assertMayLeave(act: Act, ref: Ref): void {
  if (act.row('host', ref).enabled === true) act.refuse('HOST_NOT_DISABLED');
}

/** The heartbeat stops at once; a rebooting machine is back after its boot. */
function leave(act: Act, reboot: boolean): '' {
  const ref = act.ref(0);
  assertMayLeave(act, ref);
  const metrics = asText(act.row('host', ref).metrics);
  if (act.db.get('host_metrics', metrics)) act.set('host_metrics', metrics, { live: false });
  if (!reboot) return '';
  act.later(LEAVE_MS + BOOT_MS, () => {
    if (act.db.get('host', ref)) comeBack(act, ref, metrics);
  });
  return '';
}

function comeBack(act: Act, ref: Ref, metrics: Ref): void {
  const seconds = Math.floor(act.call.pool.clock.now() / 1000);
  const other = asMap(act.row('host', ref).other_config);
  act.set('host', ref, {
    enabled: true,
    other_config: { ...other, boot_time: `${seconds - 30}.`, agent_start_time: `${seconds}.` },
  });
  if (act.db.get('host_metrics', metrics))
    act.set('host_metrics', metrics, { live: true, last_updated: act.now() });
  refreshHost(act.db, ref);
}

function powerOn(act: Act): '' {
  const ref = act.ref(0);
  comeBack(act, ref, asText(act.row('host', ref).metrics));
  return '';
}

function destroyHost(act: Act): '' {
  const ref = act.ref(0);
  const host = act.row('host', ref);
  const [, pool] = [...act.db.rows('pool')][0] ?? [];
  if (pool?.master === ref) act.refuse('HOST_IS_LIVE', ref);
  if (act.db.get('host_metrics', asText(host.metrics))?.live === true) act.refuse('HOST_IS_LIVE', ref);
  if (guests(act, ref).length > 0) act.refuse('HOST_HAS_RESIDENT_VMS', ref);
  for (const [cls, field] of [
    ['PBD', 'PBDs'],
    ['PIF', 'PIFs'],
    ['host_cpu', 'host_CPUs'],
    ['PGPU', 'PGPUs'],
    ['PCI', 'PCIs'],
    ['PUSB', 'PUSBs'],
    ['Feature', 'features'],
    ['VM', 'resident_VMs'],
  ] as const) {
    for (const one of asRefs(host[field]).slice()) act.db.destroy(cls, one);
  }
  act.db.destroy('host', ref);
  return '';
}

export const hostSteps: Steps = {
  'host.enable': (act) => setEnabled(act, true),
  'host.disable': (act) => setEnabled(act, false),
  'host.evacuate': evacuate,
  'host.assert_can_evacuate': (act) => {
    chooseTargets(act, act.ref(0));
    return '';
  },
  'host.reboot': (act) => leave(act, true),
  'host.shutdown': (act) => leave(act, false),
  'host.power_on': powerOn,
  'host.destroy': destroyHost,
  'host.restart_agent': (act) => {
    act.row('host', act.ref(0));
    return '';
  },
  'host.get_servertime': (act) => {
    act.row('host', act.ref(0));
    return act.now();
  },
  'host.get_server_localtime': (act) => {
    act.row('host', act.ref(0));
    return toWireDate(act.call.pool.clock.now()).replace('Z', '');
  },
  'host.call_plugin': callPlugin,
  'host.has_extension': (act) => {
    act.row('host', act.ref(0));
    return false;
  },
  'host.list_methods': () => methodNames,
  'host.get_sched_gran': (act) => {
    act.row('host', act.ref(0));
    return 'cpu';
  },
  'host.set_power_on_mode': (act) => {
    act.row('host', act.ref(0));
    act.set('host', act.ref(0), { power_on_mode: act.text(1), power_on_config: act.map(2) });
    return '';
  },
  'host.compute_free_memory': (act) =>
    Number(act.db.get('host_metrics', asText(act.row('host', act.ref(0)).metrics))?.memory_free ?? 0),
  'host.compute_memory_overhead': (act) => Number(act.row('host', act.ref(0)).memory_overhead),
  'host.get_uncooperative_resident_VMs': () => [],
  'host.get_vms_which_prevent_evacuation': (act) => {
    const stuck = guests(act, act.ref(0)).filter((vm) => targetsOf(act, vm).length === 0);
    return Object.fromEntries(stuck.map((vm) => [vm, ['NO_HOSTS_AVAILABLE']]));
  },
  'host.get_management_interface': (act) => {
    const pifs = asRefs(act.row('host', act.ref(0)).PIFs);
    return (
      pifs.find((pif) => act.db.get('PIF', pif)?.management === true) ??
      act.refuse('HOST_HAS_NO_MANAGEMENT_IP')
    );
  },
  'host.set_hostname_live': (act) => {
    act.row('host', act.ref(0));
    if (!/^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(act.text(1)))
      act.refuse('HOST_NAME_INVALID', 'hostname contains invalid characters');
    act.set('host', act.ref(0), { hostname: act.text(1) });
    return '';
  },
};
