// allowed_operations of a VM's devices, in the order in which a real xapi lists them (observed on 26.17).

export interface VbdFacts {
  readonly type: string;
  readonly empty: boolean;
  readonly currently_attached: boolean;
  readonly unpluggable: boolean;
  readonly current_operations: Readonly<Record<string, string>>;
}

const isBusy = (current: Readonly<Record<string, string>>): boolean => Object.keys(current).length > 0;

/** `powerState` is that of the VBD's VM. */
export function vbdAllowedOperations(vbd: VbdFacts, powerState: string): string[] {
  if (isBusy(vbd.current_operations)) return [];
  const allowed = ['attach'];
  const live = powerState === 'Running' || powerState === 'Paused';
  if (live && (powerState === 'Running' || vbd.currently_attached)) allowed.push('unpause');
  if (vbd.type === 'CD') {
    if (powerState !== 'Suspended') allowed.push(vbd.empty ? 'insert' : 'eject');
  } else if (powerState === 'Running') {
    if (vbd.currently_attached) {
      if (vbd.unpluggable) allowed.push('unplug', 'unplug_force');
    } else allowed.push('plug');
  }
  if (allowed.includes('unpause')) allowed.push('pause');
  return allowed;
}

export interface VifFacts {
  readonly currently_attached: boolean;
  readonly current_operations: Readonly<Record<string, string>>;
}

export function vifAllowedOperations(vif: VifFacts, powerState: string): string[] {
  if (isBusy(vif.current_operations)) return [];
  if (powerState !== 'Running') return ['attach'];
  return ['attach', vif.currently_attached ? 'unplug' : 'plug'];
}
