// The pool's own settings, and handing over the coordinator's part.
import type { Ref, Row } from '../../database/wire-value.ts';
import type { Act, Steps } from '../act.ts';

const RESTART_MS = 1000;

function poolRef(act: Act): Ref {
  const [first] = act.db.rows('pool');
  return first?.[0] ?? act.refuse('INTERNAL_ERROR', 'no pool');
}

/** A pool's SR fields; the null ref takes the setting away. */
function setSr(act: Act, field: string): '' {
  act.row('pool', act.ref(0));
  if (act.ref(1) !== 'OpaqueRef:NULL') act.row('SR', act.ref(1));
  act.set('pool', act.ref(0), { [field]: act.ref(1) });
  return '';
}

function designate(act: Act): '' {
  const host = act.row('host', act.ref(0));
  if (act.db.get('host_metrics', String(host.metrics))?.live === false)
    act.refuse('HOST_OFFLINE', act.ref(0));
  const pool = poolRef(act);
  if (act.row('pool', pool).master === act.ref(0)) return '';
  act.set('pool', pool, { master: act.ref(0) });
  // Both hosts start their xapi anew once the call has been answered: nobody is logged in any more.
  act.later(RESTART_MS, () => act.call.pool.sessions.closeAll());
  return '';
}

/** The least that any host may do; a licence of the simulated pool never ends. */
function licenceState(act: Act): Row {
  act.row('pool', act.ref(0));
  const [first] = act.db.rows('host');
  return { edition: String(first?.[1].edition ?? ''), expiry: 'never' };
}

export const poolSteps: Steps = {
  'pool.set_default_SR': (act) => setSr(act, 'default_SR'),
  'pool.set_suspend_image_SR': (act) => setSr(act, 'suspend_image_SR'),
  'pool.set_crash_dump_SR': (act) => setSr(act, 'crash_dump_SR'),
  'pool.designate_new_master': designate,
  'pool.sync_database': () => '',
  'pool.has_extension': () => false,
  'pool.get_license_state': (act) => licenceState(act),
  'pool.ha_compute_max_host_failures_to_tolerate': (act) => Math.max(0, act.db.count('host') - 1),
  'pool.ha_failover_plan_exists': () => true,
};
