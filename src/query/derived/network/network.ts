// Networks: what carries them.
import type { XapiRecord } from '../../../xapi/record.ts';
import { followAll, type Sight } from '../sight.ts';
import { entryOf, intOf, refsOf, textOf, textsOf } from '../values.ts';

/** No PIF at all, hidden ones included: its VMs reach each other on one host and nothing else. */
export function isPrivate(network: XapiRecord): boolean {
  return refsOf(network, 'pifs').length === 0;
}

/** A visible PIF of it is a bond or part of one. */
export function isBonded(network: XapiRecord, sight: Sight): boolean {
  return followAll(network, 'pifs', ['PIF', sight]).some(
    (pif) => refsOf(pif, 'bondMasterOf').length > 0 || textOf(pif, 'bondSlaveOf') !== null,
  );
}

/** VLAN tags of its visible PIFs, ascending, each once; one tag is the rule, none means untagged. */
export function vlanTags(network: XapiRecord, sight: Sight): readonly number[] {
  const tags = followAll(network, 'pifs', ['PIF', sight]).flatMap((pif) => vlanTag(pif) ?? []);
  return [...new Set(tags)].sort((a, b) => a - b);
}

/** PIF.VLAN; -1, which XAPI says for untagged, is null. */
export function vlanTag(pif: XapiRecord): number | null {
  const tag = intOf(pif, 'vlan');
  return tag === null || tag < 0 ? null : Number(tag);
}

/** New VMs get a VIF on it: other_config:automatic, for XenCenter and Xen Orchestra. */
export function isAutomatic(network: XapiRecord): boolean {
  return entryOf(network, 'otherConfig', 'automatic') === 'true';
}

/** Disks may be read over it by NBD with TLS. */
export function hasNbd(network: XapiRecord): boolean {
  return textsOf(network, 'purpose').includes('NBD');
}

/** Disks may be read over it by NBD without TLS. */
export function hasInsecureNbd(network: XapiRecord): boolean {
  return textsOf(network, 'purpose').includes('INSECURE_NBD');
}
