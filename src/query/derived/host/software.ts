// What runs on a host and what it waits for: versions, firmware, licence, pending guidance of updates.
import { rfc3339 } from '../../../lib/clock.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import { entryOf, numberIn, refsOf, textOf, textsOf } from '../values.ts';

export interface HostVersion {
  /** E.g. `8.3.0`. */
  readonly product: string | null;
  /** `XCP-ng`, `XenServer`, … */
  readonly productBrand: string | null;
  readonly build: string | null;
  readonly xapi: string | null;
  readonly xen: string | null;
  /** Version of the XCP platform below the product. */
  readonly platform: string | null;
  /** Linux of the control domain. */
  readonly kernel: string | null;
}

/** From host.software_version (xapi's ocaml/xapi-consts/xapi_globs.ml and create_misc.ml). */
export function version(host: XapiRecord): HostVersion {
  const entry = (key: string) => entryOf(host, 'softwareVersion', key);
  return {
    product: entry('product_version'),
    productBrand: entry('product_brand'),
    build: entry('build_number'),
    xapi: entry('xapi_build') ?? entry('xapi'),
    xen: entry('xen'),
    platform: entry('platform_version'),
    kernel: entry('linux'),
  };
}

export interface HostBios {
  readonly vendor: string | null;
  readonly version: string | null;
  readonly systemManufacturer: string | null;
  readonly systemProduct: string | null;
  readonly systemVersion: string | null;
  readonly systemSerial: string | null;
}

/** From host.bios_strings; null when the host has none. */
export function bios(host: XapiRecord): HostBios | null {
  const entry = (key: string) => entryOf(host, 'biosStrings', key);
  const strings: HostBios = {
    vendor: entry('bios-vendor'),
    version: entry('bios-version'),
    systemManufacturer: entry('system-manufacturer'),
    systemProduct: entry('system-product-name'),
    systemVersion: entry('system-version'),
    systemSerial: entry('system-serial-number'),
  };
  return Object.values(strings).every((text) => text === null) ? null : strings;
}

export interface HostLicense {
  readonly edition: string | null;
  /** `sku_marketing_name`, e.g. `XCP-ng`. */
  readonly product: string | null;
  /** RFC 3339; null where it does not say, or never expires (the epoch). */
  readonly expiresAt: string | null;
  /** It runs on borrowed time: the licence server could not be reached. */
  readonly inGrace: boolean;
}

/** `20301231T23:59:59Z`, the date form of the wire, which stays as it is inside of maps. */
const WIRE_DATE = /^(\d{4})-?(\d{2})-?(\d{2})T(\d{2}:\d{2}:\d{2})Z?$/;

function wireDate(text: string | null): string | null {
  const [, year, month, day, time] = (text !== null && WIRE_DATE.exec(text)) || [];
  if (year === undefined) return null;
  const date = rfc3339(`${year}-${month}-${day}T${time}Z`) ?? null;
  return date === '1970-01-01T00:00:00Z' ? null : date;
}

/** From host.edition and license_params. */
export function license(host: XapiRecord): HostLicense {
  const grace = entryOf(host, 'licenseParams', 'grace');
  return {
    edition: textOf(host, 'edition'),
    product: entryOf(host, 'licenseParams', 'sku_marketing_name'),
    expiresAt: wireDate(entryOf(host, 'licenseParams', 'expiry')),
    inGrace: grace !== null && grace !== 'no' && grace !== 'false',
  };
}

/** Null where the licence does not say when it ends. */
export function isLicenseExpired(host: XapiRecord, nowMs: number): boolean | null {
  const { expiresAt } = license(host);
  return expiresAt === null ? null : Date.parse(expiresAt) <= nowMs;
}

export type GuidanceLevel = 'MANDATORY' | 'RECOMMENDED' | 'FULL';

export interface PendingGuidance {
  readonly level: GuidanceLevel;
  /**
   * A value of XAPI's update_guidances, e.g. REBOOT_HOST, RESTART_TOOLSTACK, RESTART_VM; UNKNOWN for a newer
   * one.
   */
  readonly guidance: string;
}

const LEVELS: readonly (readonly [GuidanceLevel, string])[] = [
  ['MANDATORY', 'pendingGuidances'],
  ['RECOMMENDED', 'pendingGuidancesRecommended'],
  ['FULL', 'pendingGuidancesFull'],
];

/**
 * What updates ask for, of a host or a VM: each guidance once, under the strongest level that asks for it.
 */
export function pendingGuidances(record: XapiRecord): readonly PendingGuidance[] {
  const found = new Map<string, PendingGuidance>();
  for (const [level, field] of LEVELS) {
    for (const guidance of textsOf(record, field)) {
      if (!found.has(guidance)) found.set(guidance, { level, guidance });
    }
  }
  return [...found.values()];
}

/** Guidance that a reboot of the host satisfies; after a failed live patch nothing else does. */
const REBOOTS: ReadonlySet<string> = new Set([
  'REBOOT_HOST',
  'REBOOT_HOST_ON_LIVEPATCH_FAILURE',
  'REBOOT_HOST_ON_KERNEL_LIVEPATCH_FAILURE',
  'REBOOT_HOST_ON_XEN_LIVEPATCH_FAILURE',
]);

/**
 * Updates wait for a reboot of the host: mandatory guidance says so, or pool updates name it, or (XCP-ng,
 * whose updates are packages) packages were installed after it booted.
 */
export function needsReboot(host: XapiRecord): boolean {
  if (textsOf(host, 'pendingGuidances').some((guidance) => REBOOTS.has(guidance))) return true;
  if (refsOf(host, 'updatesRequiringReboot').length > 0) return true;
  const patched = numberIn(entryOf(host, 'otherConfig', 'rpm_patch_installation_time'));
  const booted = numberIn(entryOf(host, 'otherConfig', 'boot_time'));
  return patched !== null && booted !== null && patched > booted;
}

/** Updates wait for a restart of the toolstack alone. */
export function needsToolstackRestart(host: XapiRecord): boolean {
  return textsOf(host, 'pendingGuidances').includes('RESTART_TOOLSTACK');
}
