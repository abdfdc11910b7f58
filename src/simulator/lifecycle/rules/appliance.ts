// What a vApp lets be done to it: whatever makes sense for one of its VMs at least (xapi_vm_appliance.ml).

const STATES: readonly (readonly [operation: string, states: readonly string[]])[] = [
  ['start', ['Halted']],
  ['clean_shutdown', ['Running']],
  ['hard_shutdown', ['Running', 'Paused', 'Suspended']],
  ['shutdown', ['Running', 'Paused', 'Suspended']],
];

/** `powerStates` are those of its VMs. */
export function applianceAllowedOperations(
  { current_operations }: { readonly current_operations: Readonly<Record<string, string>> },
  powerStates: readonly string[],
): string[] {
  if (Object.keys(current_operations).length > 0) return [];
  return STATES.filter(([, states]) => powerStates.some((state) => states.includes(state))).map(
    ([operation]) => operation,
  );
}
