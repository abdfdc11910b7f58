// What a principal may see, as one immutable profile per fingerprint. Until rights come, everybody may do everything;
// the rest of the gateway asks as if it were not so.
import type { XapiRecord } from '../../xapi/record.ts';
import type { Principal } from '../pipeline/contract.ts';
import type { Action } from './actions.ts';

export interface AccessProfile {
  /** Equal for profiles that allow the same: key of everything that is shared by authorization. */
  readonly fingerprint: string;
  allows(action: Action): boolean;
  /** Whether an object may be seen; absent when all may. The one place that decides object visibility. */
  readonly sees?: (record: XapiRecord) => boolean;
}

export interface AccessPolicy {
  profileOf(principal: Principal): AccessProfile;
}

const everything: AccessProfile = { fingerprint: 'everything', allows: () => true };

export const everybodyMayEverything: AccessPolicy = { profileOf: () => everything };
