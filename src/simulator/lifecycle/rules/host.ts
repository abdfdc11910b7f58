// allowed_operations of a host, in the order in which a real xapi lists them (observed on 26.17).

export interface HostFacts {
  readonly enabled: boolean;
  readonly current_operations: Readonly<Record<string, string>>;
}

/** Reboot, shutdown and updates want a disabled host; moves of VMs and evacuation exclude each other. */
export function hostAllowedOperations(host: HostFacts): string[] {
  const running = new Set(Object.values(host.current_operations));
  const leaving = ['evacuate', 'reboot', 'shutdown'].some((operation) => running.has(operation));
  const receiving = ['provision', 'vm_resume', 'vm_migrate'].some((operation) => running.has(operation));
  return [
    ...(leaving ? [] : ['vm_migrate', 'provision', 'vm_resume']),
    ...(host.enabled ? [] : ['apply_updates']),
    'enable',
    ...(host.enabled || receiving || leaving ? [] : ['reboot']),
    ...(receiving || leaving ? [] : ['evacuate']),
    'vm_start',
    ...(host.enabled || receiving || leaving ? [] : ['shutdown']),
  ];
}
