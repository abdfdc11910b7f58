// What the agent inside a guest tells, from VM_guest_metrics. The guest writes these texts itself, so they
// are bounded, checked for their form, and dropped where they have none. XAPI keeps the last of them after a
// shutdown, until the next start. Keys and sources: xapi's ocaml/xapi/xapi_guest_agent.ml.
import { isIPv4, isIPv6 } from 'node:net';
import type { XapiRecord } from '../../../xapi/record.ts';
import { follow, followAll, type Sight } from '../sight.ts';
import { countIn, entryOf, exact, type Int, mapOf, minus, textOf } from '../values.ts';
import { hasDomain, memoryActual } from './vm.ts';

export const guestLimits = {
  /** Addresses of one VM; a guest with more shows the first ones, in the order of its devices. */
  addresses: 256,
  /** Characters of one entry that are read. */
  entryChars: 4096,
} as const;

export type AddressFamily = 'IPV4' | 'IPV6';

/** An address as the guest reports it. */
export interface ReportedAddress {
  /** The VIF's device, e.g. `0`. */
  readonly device: string;
  readonly address: string;
  readonly family: AddressFamily;
}

export interface GuestAddress extends ReportedAddress {
  /** The visible VIF of that device. */
  readonly vif: XapiRecord | null;
  readonly network: XapiRecord | null;
}

/**
 * `N/ip` is the old protocol and IPv4; `N/ipv4/M` and `N/ipv6/M` the new one, whose first IPv4 stands under
 * both.
 */
const ADDRESS_KEY = /^(\d{1,4})\/(?:ip|ipv[46]\/(\d{1,4}))$/;

function reported(networks: Readonly<Record<string, unknown>>): ReportedAddress[] {
  const found = new Map<string, ReportedAddress & { readonly order: number }>();
  for (const [key, value] of Object.entries(networks)) {
    const [, number, place = '-1'] = ADDRESS_KEY.exec(key) ?? [];
    if (number === undefined || typeof value !== 'string') continue;
    const device = String(Number(number));
    // One entry may hold several addresses, separated by spaces, line breaks or commas.
    for (const part of value.slice(0, guestLimits.entryChars).split(/[\s,]+/)) {
      // A prefix length or a zone says nothing outside of the guest.
      const address = (part.split(/[/%]/, 1)[0] ?? '').toLowerCase();
      const family = isIPv4(address) ? 'IPV4' : isIPv6(address) ? 'IPV6' : undefined;
      if (family === undefined) continue;
      const unique = `${device} ${address}`;
      if (!found.has(unique)) found.set(unique, { device, address, family, order: Number(place) });
    }
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        Number(a.device) - Number(b.device) ||
        Number(a.family === 'IPV6') - Number(b.family === 'IPV6') ||
        a.order - b.order,
    )
    .slice(0, guestLimits.addresses)
    .map(({ device, address, family }) => ({ device, address, family }));
}

function guestOf(vm: XapiRecord, sight: Sight): XapiRecord | undefined {
  return follow(vm, 'guestMetrics', ['VM_guest_metrics', sight]);
}

/** By device, IPv4 before IPv6, then in the guest's order; duplicates of the two protocols once. */
export function addresses(vm: XapiRecord, sight: Sight): readonly GuestAddress[] {
  const guest = guestOf(vm, sight);
  const list = guest ? reported(mapOf(guest, 'networks')) : [];
  if (list.length === 0) return [];
  const vifs = new Map(followAll(vm, 'vifs', ['VIF', sight]).map((vif) => [vif.device, vif]));
  return list.map((address) => {
    const vif = vifs.get(address.device) ?? null;
    const network = (vif && follow(vif, 'network', ['network', sight])) ?? null;
    return { ...address, vif, network };
  });
}

/** Link-local, loopback and unspecified addresses: nobody else reaches the guest by them. */
const UNREACHABLE = /^(?:169\.254\.|127\.|0\.0\.0\.0$|fe[89ab][0-9a-f]:|(?:0{0,4}:){2,7}0{0,3}[01]?$)/;

/**
 * The address to try first: as in Xen Orchestra the lowest device's first IPv4 address, else the lowest
 * device's first IPv6 address; one that only the guest itself can reach only if there is no other.
 */
export function mainIpAddress(vm: XapiRecord, sight: Sight): string | null {
  const guest = guestOf(vm, sight);
  const list = guest ? reported(mapOf(guest, 'networks')) : [];
  const reachable = list.filter(({ address }) => !UNREACHABLE.test(address));
  const candidates = reachable.length > 0 ? reachable : list;
  return (candidates.find(({ family }) => family === 'IPV4') ?? candidates[0])?.address ?? null;
}

/** The addresses that a guest reports on one of its VIFs. */
export function vifAddresses(vif: XapiRecord, sight: Sight): readonly ReportedAddress[] {
  const vm = follow(vif, 'vm', ['VM', sight]);
  const guest = vm && guestOf(vm, sight);
  if (!guest) return [];
  return reported(mapOf(guest, 'networks')).filter(({ device }) => device === vif.device);
}

export interface GuestOs {
  readonly name: string | null;
  /** E.g. `debian`, `windows`. */
  readonly distro: string | null;
  readonly major: string | null;
  readonly minor: string | null;
  /** `uname -r`. */
  readonly kernel: string | null;
}

/** The name of a system as people say it: Windows writes `name|C:\\Windows|\\Device\\Harddisk0\\Partition1`. */
export function osName(osVersion: unknown): string | null {
  const { name } = (osVersion ?? {}) as { readonly name?: unknown };
  if (typeof name !== 'string') return null;
  return name.slice(0, guestLimits.entryChars).split('|', 1)[0]?.trim() || null;
}

/** Null when the guest has said nothing. */
export function os(vm: XapiRecord, sight: Sight): GuestOs | null {
  const guest = guestOf(vm, sight);
  if (!guest || Object.keys(mapOf(guest, 'osVersion')).length === 0) return null;
  const entry = (key: string) => entryOf(guest, 'osVersion', key)?.slice(0, guestLimits.entryChars) ?? null;
  return {
    name: osName(mapOf(guest, 'osVersion')),
    distro: entry('distro'),
    major: entry('major'),
    minor: entry('minor'),
    kernel: entry('uname'),
  };
}

export type GuestToolsState = 'NOT_RUNNING' | 'NOT_INSTALLED' | 'OUT_OF_DATE' | 'UP_TO_DATE' | 'UNKNOWN';

export interface GuestTools {
  readonly state: GuestToolsState;
  /** `major.minor.micro-build` of the agent, with what the guest tells of it. */
  readonly version: string | null;
  /** A paravirtual device of the guest has connected; null where nothing is known. */
  readonly driversDetected: boolean | null;
  /** The agent in the guest has spoken. */
  readonly agentDetected: boolean | null;
  /** Null unless drivers were detected. */
  readonly upToDate: boolean | null;
}

const NOTHING = { version: null, driversDetected: null, agentDetected: null, upToDate: null } as const;

/**
 * As XenCenter and Xen Orchestra read it (xenadmin XenModel/XenAPI-Extensions/VM.cs): a version that the
 * agent tells, or `feature-static-ip-setting` of Windows agents, means an agent; PV_drivers_detected the
 * drivers, which hosts before 7.0 do not have, so there the version speaks for both.
 */
export function guestTools(vm: XapiRecord, sight: Sight): GuestTools {
  if (!hasDomain(vm)) return { state: 'NOT_RUNNING', ...NOTHING };
  const guest = guestOf(vm, sight);
  // A VM whose guest has never written has no guest metrics; one whose metrics cannot be seen may have any
  // tools.
  if (!guest) return { state: textOf(vm, 'guestMetrics') === null ? 'NOT_INSTALLED' : 'UNKNOWN', ...NOTHING };
  const version = toolsVersion(guest);
  const driversDetected = guest.pvDriversDetected === true || version !== null;
  const agentDetected = version !== null || entryOf(guest, 'other', 'feature-static-ip-setting') === '1';
  const upToDate = driversDetected ? guest.pvDriversUpToDate === true : null;
  const state = toolsState(driversDetected || agentDetected, upToDate);
  return { state, version, driversDetected, agentDetected, upToDate };
}

function toolsState(installed: boolean, upToDate: boolean | null): GuestToolsState {
  if (!installed) return 'NOT_INSTALLED';
  return upToDate === false ? 'OUT_OF_DATE' : 'UP_TO_DATE';
}

function toolsVersion(guest: XapiRecord): string | null {
  const part = (key: string) => entryOf(guest, 'pvDriversVersion', key)?.slice(0, 64) ?? null;
  const [major, minor, micro, build] = [part('major'), part('minor'), part('micro'), part('build')];
  // Old drivers report -1 until they are connected.
  if (major === null || minor === null || major === '-1') return null;
  const numbers = [major, minor, micro].filter((number) => number !== null && number !== '-1');
  return build === null || build === '-1' ? numbers.join('.') : `${numbers.join('.')}-${build}`;
}

/**
 * Bytes that the guest says are free: VM_guest_metrics.memory:free, which agents write in KiB (xenstore
 * data/meminfo_free). XAPI has given the map up for the RRD source memory_internal_free, so on today's pools
 * this is null.
 */
export function memoryFreeInGuest(vm: XapiRecord, sight: Sight): Int | null {
  const guest = hasDomain(vm) ? guestOf(vm, sight) : undefined;
  const kib = guest ? countIn(entryOf(guest, 'memory', 'free')) : null;
  return kib === null ? null : exact(BigInt(kib) * 1024n);
}

/**
 * Bytes that the guest uses: VM_metrics.memory_actual less what the guest says is free; null unless both are
 * known.
 */
export function memoryUsed(vm: XapiRecord, sight: Sight): Int | null {
  const actual = memoryActual(vm, sight);
  const free = memoryFreeInGuest(vm, sight);
  return actual === null || free === null || free > actual ? null : minus(actual, free);
}
