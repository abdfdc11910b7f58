// Interfaces of hosts and what they are made of. VLANs, tunnels and SR-IOV interfaces ride on another PIF,
// and bonds on several; speed and carrier are those of what they ride on.
import type { ClassName } from '../../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import { follow, followAll, type Sight } from '../sight.ts';
import { intOf, positiveOf, refsOf, textOf } from '../values.ts';
import { vlanTag } from './network.ts';

export type PifKind = 'PHYSICAL' | 'VLAN' | 'BOND' | 'TUNNEL' | 'SRIOV' | 'UNKNOWN';

export function pifKind(pif: XapiRecord): PifKind {
  if (refsOf(pif, 'bondMasterOf').length > 0) return 'BOND';
  if (textOf(pif, 'vlanMasterOf') !== null || vlanTag(pif) !== null) return 'VLAN';
  if (refsOf(pif, 'tunnelAccessPifOf').length > 0) return 'TUNNEL';
  if (refsOf(pif, 'sriovLogicalPifOf').length > 0) return 'SRIOV';
  return pif.physical === true ? 'PHYSICAL' : 'UNKNOWN';
}

/** From the PIF above through its link to the PIF below. */
const BELOW: Readonly<Partial<Record<PifKind, readonly [field: string, cls: ClassName, pif: string]>>> = {
  VLAN: ['vlanMasterOf', 'VLAN', 'taggedPif'],
  TUNNEL: ['tunnelAccessPifOf', 'tunnel', 'transportPif'],
  SRIOV: ['sriovLogicalPifOf', 'network_sriov', 'physicalPif'],
};

/** The PIF that a VLAN, tunnel or SR-IOV interface rides on; null for others, and when it cannot be seen. */
export function lowerPif(pif: XapiRecord, sight: Sight): XapiRecord | null {
  const [field, cls, end] = BELOW[pifKind(pif)] ?? [];
  if (field === undefined || cls === undefined || end === undefined) return null;
  const ref = textOf(pif, field) ?? refsOf(pif, field)[0];
  const link = sight.get(pif, cls, ref);
  return (link && follow(link, end, ['PIF', sight])) ?? null;
}

/** The bond that this PIF is made of; null unless it is a bond. */
export function bondOf(pif: XapiRecord, sight: Sight): XapiRecord | null {
  return followAll(pif, 'bondMasterOf', ['Bond', sight])[0] ?? null;
}

/** Slaves of a bond that are visible. */
export function slaves(bond: XapiRecord, sight: Sight): readonly XapiRecord[] {
  return followAll(bond, 'slaves', ['PIF', sight]);
}

/** PIFs on PIFs that are followed: VLAN on bond on physical is three, and a ring must end. */
const MAX_LAYERS = 6;
/** What drivers say for "unknown" in 16 and 32 bits; no link is that fast. */
const NO_SPEED: ReadonlySet<number> = new Set([65_535, 4_294_967_295]);

/**
 * Mbit/s that it can carry now. PIF_metrics.speed; of a bond that of its visible slaves with a link: the
 * fastest one for active-backup, which uses one at a time, their sum otherwise. 0 when no link is up, null
 * when nothing is known.
 */
export function speedMbits(pif: XapiRecord, sight: Sight): number | null {
  return speedOf(pif, sight, MAX_LAYERS);
}

function speedOf(pif: XapiRecord, sight: Sight, layers: number): number | null {
  if (layers === 0) return null;
  const bond = bondOf(pif, sight);
  const links = bond ? slaves(bond, sight) : [];
  if (bond && links.length > 0) {
    const up = links.filter((slave) => carrierOf(slave, sight, layers - 1) !== false);
    if (up.length === 0) return 0;
    const speeds = up.flatMap((slave) => speedOf(slave, sight, layers - 1) ?? []);
    if (speeds.length === 0) return null;
    const oneAtATime = bond.mode === 'ACTIVE_BACKUP';
    return oneAtATime ? Math.max(...speeds) : speeds.reduce((total, speed) => total + speed, 0);
  }
  const lower = lowerPif(pif, sight);
  if (lower) return speedOf(lower, sight, layers - 1);
  const metrics = follow(pif, 'metrics', ['PIF_metrics', sight]);
  if (metrics?.carrier === false) return 0;
  const own = metrics ? positiveOf(metrics, 'speed') : null;
  return own === null || NO_SPEED.has(Number(own)) ? null : Number(own);
}

/** The link is up; of a bond, one of its visible slaves' is. Null when nothing is known. */
export function carrier(pif: XapiRecord, sight: Sight): boolean | null {
  return carrierOf(pif, sight, MAX_LAYERS);
}

function carrierOf(pif: XapiRecord, sight: Sight, layers: number): boolean | null {
  if (layers === 0) return null;
  const bond = bondOf(pif, sight);
  const links = bond ? slaves(bond, sight) : [];
  if (links.length > 0) {
    const states = links.map((slave) => carrierOf(slave, sight, layers - 1));
    if (states.includes(true)) return true;
    return states.includes(null) ? null : false;
  }
  const lower = lowerPif(pif, sight);
  if (lower) return carrierOf(lower, sight, layers - 1);
  const metrics = follow(pif, 'metrics', ['PIF_metrics', sight]);
  return typeof metrics?.carrier === 'boolean' ? metrics.carrier : null;
}

export type Duplex = 'FULL' | 'HALF';

/** PIF_metrics.duplex; null without a link, where the flag means nothing. */
export function duplex(pif: XapiRecord, sight: Sight): Duplex | null {
  const metrics = follow(pif, 'metrics', ['PIF_metrics', sight]);
  if (metrics?.carrier !== true || typeof metrics.duplex !== 'boolean') return null;
  return metrics.duplex ? 'FULL' : 'HALF';
}

/** What the hardware calls itself, e.g. `Ethernet Controller X710 for 10GbE SFP+`. */
export function hardwareName(pif: XapiRecord, sight: Sight): string | null {
  const metrics = follow(pif, 'metrics', ['PIF_metrics', sight]);
  return metrics === undefined ? null : textOf(metrics, 'deviceName');
}

export interface BondLinks {
  readonly up: number | null;
  readonly total: number;
}

/** Bond.links_up of all its slaves. */
export function bondLinks(bond: XapiRecord): BondLinks {
  const up = intOf(bond, 'linksUp');
  return { up: up === null || up < 0 ? null : Number(up), total: refsOf(bond, 'slaves').length };
}

/** Some of its links are down. */
export function isDegraded(bond: XapiRecord): boolean | null {
  const { up, total } = bondLinks(bond);
  return up === null ? null : up < total;
}
