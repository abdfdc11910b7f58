// The link between a VM and a disk.
import type { XapiRecord } from '../../../xapi/record.ts';
import { entryOf, numberIn, textOf } from '../values.ts';

/** The name that the guest gives the device, e.g. `xvda`; null while it is not attached. */
export function deviceName(vbd: XapiRecord): string | null {
  return textOf(vbd, 'device');
}

/** userdevice as a number; null for `autodetect` and names such as `hda`. */
export function position(vbd: XapiRecord): number | null {
  const place = numberIn(textOf(vbd, 'userdevice'));
  return place !== null && Number.isSafeInteger(place) && place >= 0 ? place : null;
}

export function isCdDrive(vbd: XapiRecord): boolean {
  return vbd.type === 'CD';
}

export function isReadOnly(vbd: XapiRecord): boolean {
  return vbd.mode === 'RO';
}

export type IoScheduler = 'REAL_TIME' | 'BEST_EFFORT' | 'IDLE' | 'UNKNOWN';

export interface IoPriority {
  readonly scheduler: IoScheduler;
  /** 0 is first, 7 last. */
  readonly level: number | null;
}

const SCHEDULERS: ReadonlyMap<string, IoScheduler> = new Map([
  ['rt', 'REAL_TIME'],
  ['real-time', 'REAL_TIME'],
  ['be', 'BEST_EFFORT'],
  ['best-effort', 'BEST_EFFORT'],
  ['idle', 'IDLE'],
]);

/** xapi's words for ionice's levels (ocaml/xenopsd/lib/ionice.ml). */
const LEVELS: ReadonlyMap<string, number> = new Map([
  ['highest', 0],
  ['high', 2],
  ['normal', 4],
  ['low', 6],
  ['lowest', 7],
]);

/**
 * The disk scheduling asked for by the algorithm `ionice`, the only one for VBDs; null when none is asked
 * for.
 */
export function ioPriority(vbd: XapiRecord): IoPriority | null {
  if (textOf(vbd, 'qosAlgorithmType') !== 'ionice') return null;
  const param = (key: string) => entryOf(vbd, 'qosAlgorithmParams', key)?.toLowerCase() ?? null;
  const word = param('class') ?? '';
  const level = LEVELS.get(word) ?? numberIn(word);
  return {
    scheduler: SCHEDULERS.get(param('sched') ?? '') ?? 'UNKNOWN',
    level: level !== null && Number.isInteger(level) && level >= 0 && level <= 7 ? level : null,
  };
}
