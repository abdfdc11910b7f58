// Disks: what kind they are, who uses them, how they are stored.
import type { XapiRecord } from '../../../xapi/record.ts';
import { vdiKind } from '../../kinds.ts';
import { follow, followAll, type Sight } from '../sight.ts';
import { entryOf, positiveOf, ratio, refsOf } from '../values.ts';
import { contentKind } from './sr.ts';

/** It lies in an ISO library; null when its repository cannot be seen. */
export function isIso(vdi: XapiRecord, sight: Sight): boolean | null {
  if (vdi.isToolsIso === true) return true;
  const sr = follow(vdi, 'sr', ['SR', sight]);
  return sr === undefined ? null : contentKind(sr) === 'ISO';
}

/** Bytes on the SR by bytes promised. */
export function usageRatio(vdi: XapiRecord): number | null {
  return ratio(positiveOf(vdi, 'physicalUtilisation') ?? 0, positiveOf(vdi, 'virtualSize'));
}

export interface Attachment {
  readonly vbd: XapiRecord;
  /** Null when the VM is gone or hidden. */
  readonly vm: XapiRecord | null;
}

/** The visible VBDs that hold it, with their VMs. */
export function attachments(vdi: XapiRecord, sight: Sight): readonly Attachment[] {
  return followAll(vdi, 'vbds', ['VBD', sight]).map((vbd) => ({
    vbd,
    vm: follow(vbd, 'vm', ['VM', sight]) ?? null,
  }));
}

/**
 * Types that people's data has; the others (suspend images, HA state, metadata, caches, …) are used without a
 * VBD.
 */
const DATA_TYPES: ReadonlySet<unknown> = new Set(['SYSTEM', 'USER', 'EPHEMERAL']);

/**
 * A disk of people's data that no VM holds. Its own list of VBDs decides, visible or not: a disk that a
 * hidden VM uses must not look free to delete. Null when its repository, which may be an ISO library, cannot
 * be seen.
 */
export function isOrphan(vdi: XapiRecord, sight: Sight): boolean | null {
  if (vdiKind(vdi) !== 'VDI' || !DATA_TYPES.has(vdi.type) || refsOf(vdi, 'vbds').length > 0) return false;
  const sr = follow(vdi, 'sr', ['SR', sight]);
  if (!sr) return null;
  return vdi.isToolsIso !== true && contentKind(sr) === 'DISK';
}

export type ImageFormat = 'VHD' | 'QCOW2' | 'RAW' | 'UNKNOWN';

/** sm's words: `aio`, `phy` and `file` are raw images and volumes, by how the block layer opens them. */
const FORMATS: ReadonlyMap<string, ImageFormat> = new Map([
  ['vhd', 'VHD'],
  ['qcow2', 'QCOW2'],
  ['raw', 'RAW'],
  ['aio', 'RAW'],
  ['phy', 'RAW'],
  ['file', 'RAW'],
]);

/** sm_config:image-format, before XCP-ng 8.3 sm_config:vdi_type; null where the driver does not say. */
export function imageFormat(vdi: XapiRecord): ImageFormat | null {
  const word = entryOf(vdi, 'smConfig', 'image-format') ?? entryOf(vdi, 'smConfig', 'vdi_type');
  return word === null ? null : (FORMATS.get(word.toLowerCase()) ?? 'UNKNOWN');
}
