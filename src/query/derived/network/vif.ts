// The link between a VM and a network.
import type { XapiRecord } from '../../../xapi/record.ts';
import { follow, type Sight } from '../sight.ts';
import { countIn, entryOf, textOf, textsOf } from '../values.ts';

/** The addresses it may use while it is locked: IPv4, then IPv6. */
export function allowedAddresses(vif: XapiRecord): readonly string[] {
  return [...textsOf(vif, 'ipv4Allowed'), ...textsOf(vif, 'ipv6Allowed')];
}

export type LockingMode = 'LOCKED' | 'UNLOCKED' | 'DISABLED' | 'UNKNOWN';

/** VIF.locking_mode, with what its network says in place of `network_default`. */
export function effectiveLockingMode(vif: XapiRecord, sight: Sight): LockingMode {
  const network =
    vif.lockingMode === 'NETWORK_DEFAULT' ? follow(vif, 'network', ['network', sight]) : undefined;
  const mode = network ? network.defaultLockingMode : vif.lockingMode;
  return mode === 'LOCKED' || mode === 'UNLOCKED' || mode === 'DISABLED' ? mode : 'UNKNOWN';
}

/** On unless other_config:ethtool-tx turns it off (xapi-project.github.io, networking). */
export function txChecksumming(vif: XapiRecord): boolean {
  const setting = entryOf(vif, 'otherConfig', 'ethtool-tx')?.toLowerCase();
  return setting !== 'off' && setting !== 'false';
}

/** Limit in kB/s (XAPI's parameter is called kbps, yet means bytes); null without one. */
export function rateLimitKbytes(vif: XapiRecord): number | null {
  if (textOf(vif, 'qosAlgorithmType') !== 'ratelimit') return null;
  return countIn(entryOf(vif, 'qosAlgorithmParams', 'kbps'));
}
