// What a VM lets be done to it, and which error says no: xapi_vm_lifecycle.ml as the contract (§6.1) puts it,
// its order of checks included. Both the calls and allowed_operations ask here, so that they cannot disagree.

export type PowerState = 'Halted' | 'Paused' | 'Running' | 'Suspended';

/** All that decides about an operation; a VM row has these members. */
export interface VmFacts {
  readonly power_state: string;
  readonly is_a_template: boolean;
  readonly is_default_template: boolean;
  readonly is_a_snapshot: boolean;
  readonly is_control_domain: boolean;
  readonly blocked_operations: Readonly<Record<string, string>>;
  readonly current_operations: Readonly<Record<string, string>>;
}

/** What lies outside the row. */
export interface VmSurroundings {
  /** The guest agent reports that it can shut down, suspend and so on. */
  readonly hasAgent: boolean;
  /** Running with drivers that let a plugin be called. */
  readonly isHvm: boolean;
}

export type Failure = readonly [code: string, ...params: string[]];

const ANY: readonly PowerState[] = ['Halted', 'Paused', 'Suspended', 'Running'];

const FROM: Readonly<Record<string, readonly PowerState[]>> = {
  snapshot: ANY,
  clone: ['Halted'],
  copy: ['Halted'],
  create_template: ['Halted', 'Suspended'],
  revert: ANY,
  checkpoint: ['Paused', 'Suspended', 'Running'],
  provision: ['Halted'],
  start: ['Halted'],
  start_on: ['Halted'],
  pause: ['Running'],
  unpause: ['Paused'],
  clean_shutdown: ['Running'],
  clean_reboot: ['Running'],
  hard_shutdown: ['Paused', 'Suspended', 'Running'],
  power_state_reset: ANY,
  hard_reboot: ['Paused', 'Running'],
  suspend: ['Running'],
  csvm: ['Suspended'],
  resume: ['Suspended'],
  resume_on: ['Suspended'],
  pool_migrate: ['Running'],
  migrate_send: ['Halted', 'Suspended', 'Running'],
  send_sysrq: ['Running'],
  send_trigger: ['Running'],
  query_services: ANY,
  shutdown: ['Paused', 'Suspended', 'Running'],
  call_plugin: ['Running'],
  changing_memory_live: ['Running'],
  awaiting_memory_live: ['Running'],
  changing_dynamic_range: ['Halted', 'Running'],
  changing_static_range: ['Halted'],
  changing_memory_limits: ['Halted'],
  changing_shadow_memory: ['Halted'],
  changing_shadow_memory_live: ['Running'],
  changing_VCPUs: ['Halted'],
  changing_VCPUs_live: ['Running'],
  changing_NVRAM: ['Halted'],
  data_source_op: ['Running'],
  update_allowed_operations: ANY,
  make_into_template: ['Halted'],
  export: ['Halted', 'Suspended'],
  metadata_export: ANY,
  reverting: ANY,
  destroy: ['Halted', 'Suspended'],
  create_vtpm: ['Halted'],
  sysprep: ['Running'],
};

/** As allowed_operations lists them (observed on 26.17): the enum backwards, internal operations left out. */
const LISTED: readonly string[] = [
  'sysprep',
  'create_vtpm',
  'destroy',
  'metadata_export',
  'export',
  'make_into_template',
  'changing_NVRAM',
  'changing_VCPUs_live',
  'changing_shadow_memory',
  'changing_static_range',
  'changing_dynamic_range',
  'migrate_send',
  'pool_migrate',
  'resume_on',
  'resume',
  'suspend',
  'hard_reboot',
  'hard_shutdown',
  'clean_reboot',
  'clean_shutdown',
  'unpause',
  'pause',
  'start_on',
  'start',
  'provision',
  'checkpoint',
  'revert',
  'copy',
  'clone',
  'snapshot',
];

const TEMPLATE_MAY = new Set([
  'changing_dynamic_range',
  'changing_static_range',
  'changing_memory_limits',
  'changing_shadow_memory',
  'changing_VCPUs',
  'changing_NVRAM',
  'clone',
  'copy',
  'export',
  'metadata_export',
  'provision',
  'destroy',
  'update_allowed_operations',
]);
const SNAPSHOT_MAY = new Set([
  'revert',
  'clone',
  'copy',
  'export',
  'metadata_export',
  'destroy',
  'hard_shutdown',
  'create_template',
  'update_allowed_operations',
]);
const CONTROL_DOMAIN_MAY = new Set([
  'metadata_export',
  'changing_static_range',
  'changing_memory_limits',
  'changing_dynamic_range',
  'changing_VCPUs',
  'data_source_op',
  'update_allowed_operations',
]);
const CONTROL_DOMAIN_RUNNING = new Set(['changing_static_range', 'changing_memory_limits', 'changing_VCPUs']);
const NEEDS_AGENT = new Set([
  'clean_shutdown',
  'clean_reboot',
  'suspend',
  'checkpoint',
  'changing_VCPUs_live',
]);
const PARALLEL: readonly ReadonlySet<string>[] = [
  new Set(['clone', 'copy', 'export']),
  new Set(['snapshot', 'checkpoint']),
];
const DURING_MIGRATE_SEND = new Set(['metadata_export', 'clean_shutdown', 'clean_reboot']);

function expectedStates(vm: VmFacts, operation: string): readonly PowerState[] {
  if (vm.is_control_domain && CONTROL_DOMAIN_RUNNING.has(operation)) return ['Halted', 'Running'];
  if (vm.is_a_snapshot && (operation === 'clone' || operation === 'copy')) return ['Halted', 'Suspended'];
  return FROM[operation] ?? [];
}

/** Whether `operation` may begin while all of `running` go on. */
function mayJoin(operation: string, running: readonly string[]): boolean {
  if (running.length === 0) return true;
  if (operation === 'hard_shutdown') return !running.includes('hard_shutdown');
  if (operation === 'hard_reboot') {
    return !running.includes('hard_shutdown') && !running.includes('hard_reboot');
  }
  if (running.every((op) => op === 'migrate_send') && DURING_MIGRATE_SEND.has(operation)) return true;
  return PARALLEL.some((group) => group.has(operation) && running.every((op) => group.has(op)));
}

function joined(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? '') : `{${words.join(',')}}`;
}

/** The operations under way as OTHER_OPERATION_IN_PROGRESS names them (four parameters since 25.27). */
export function inProgress(cls: string, ref: string, current: Readonly<Record<string, string>>): Failure {
  return [
    'OTHER_OPERATION_IN_PROGRESS',
    cls,
    ref,
    joined(Object.values(current)),
    joined(Object.keys(current)),
  ];
}

/** The first check that refuses `operation`, in xapi's order, or undefined when it may begin. */
export function vmRefusal(
  vm: VmFacts,
  ref: string,
  ask: { readonly operation: string; readonly around: VmSurroundings; readonly strict?: boolean },
): Failure | undefined {
  const { operation, around } = ask;
  const blocked = vm.blocked_operations[operation];
  if (blocked !== undefined) return ['OPERATION_BLOCKED', ref, blocked];
  const expected = expectedStates(vm, operation);
  if (!expected.includes(vm.power_state as PowerState)) {
    const wanted = expected.map((state) => state.toLowerCase()).join(', ');
    return ['VM_BAD_POWER_STATE', ref, wanted, vm.power_state.toLowerCase()];
  }
  if (!mayJoin(operation, Object.values(vm.current_operations))) {
    return inProgress('VM', ref, vm.current_operations);
  }
  return roleRefusal(vm, ref, operation) ?? guestRefusal(vm, ref, ask, around);
}

function roleRefusal(vm: VmFacts, ref: string, operation: string): Failure | undefined {
  if (vm.is_a_snapshot) {
    if (!SNAPSHOT_MAY.has(operation)) return ['VM_IS_SNAPSHOT', ref, operation];
  } else if (vm.is_a_template && !TEMPLATE_MAY.has(operation)) {
    if (operation !== 'migrate_send' || vm.is_default_template) return ['VM_IS_TEMPLATE', ref, operation];
  }
  if (operation === 'provision' && !vm.is_a_template) return ['ONLY_PROVISION_TEMPLATE'];
  if (operation === 'revert' && !vm.is_a_snapshot) return ['ONLY_REVERT_SNAPSHOT'];
  if (vm.is_control_domain && !CONTROL_DOMAIN_MAY.has(operation)) {
    return ['OPERATION_NOT_ALLOWED', 'This operation is not allowed on a control domain'];
  }
  return undefined;
}

/** Strict (allowed_operations) refuses what a guest without agent could only fail at; a call tries. */
function guestRefusal(
  vm: VmFacts,
  ref: string,
  ask: { readonly operation: string; readonly strict?: boolean },
  around: VmSurroundings,
): Failure | undefined {
  if (!ask.strict || around.hasAgent || vm.power_state !== 'Running') return undefined;
  return NEEDS_AGENT.has(ask.operation) ? ['VM_MISSING_PV_DRIVERS', ref] : undefined;
}

/** The value of `allowed_operations`. */
export function vmAllowedOperations(vm: VmFacts, around: VmSurroundings): string[] {
  return LISTED.filter((operation) => vmRefusal(vm, '', { operation, around, strict: true }) === undefined);
}
