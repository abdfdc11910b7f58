// Devices of metrics as the objects that they are.
import { resolveSr } from '../../metrics/catalogue/devices.ts';
import type { SeriesName } from '../../metrics/contract.ts';
import { followAll } from '../../query/derived/sight.ts';
import { refsOf } from '../../query/derived/values.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import type { View } from '../pipeline/contract.ts';

/** Where an object has its devices, and what names them. */
const DEVICES: Readonly<Record<string, readonly [set: string, cls: ClassName, name: string]>> = {
  PIF: ['pifs', 'PIF', 'device'],
  VIF: ['vifs', 'VIF', 'device'],
  VBD: ['vbds', 'VBD', 'device'],
};

/** The visible object that the device of a metric of `record` is; null for devices that are no objects. */
export function deviceObject(
  record: XapiRecord,
  { device, deviceKind }: Pick<SeriesName, 'device' | 'deviceKind'>,
  view: View,
): XapiRecord | null {
  if (device === null || deviceKind === null) return null;
  if (deviceKind === 'SR') return srOf(record, device, view);
  const [set, cls, name] = DEVICES[deviceKind] ?? [];
  if (set === undefined || cls === undefined || name === undefined) return null;
  const found = followAll(record, set, [cls, view]).find((one) => one[name] === device);
  return found ?? null;
}

type DeviceName = Pick<SeriesName, 'device' | 'deviceKind'>;

/**
 * Whether a metric of `record` is one of a device that is hidden. Devices that are no objects, or that the pool does not
 * know by now, have nobody who hides them. What is said of the whole of `record` says it of hidden devices as well.
 */
export function deviceSight(record: XapiRecord, view: View): (name: DeviceName) => boolean {
  const known = new Map<string, boolean>();
  return ({ device, deviceKind }) => {
    if (device === null || deviceKind === null) return false;
    const key = `${deviceKind} ${device}`;
    let hidden = known.get(key);
    if (hidden === undefined) {
      hidden = devicesNamed(record, { device, deviceKind }, view).some((one) => !view.sees(one));
      known.set(key, hidden);
    }
    return hidden;
  };
}

/** All that a device may be, seen or not: SRs that share their first digits cannot be told apart. */
function devicesNamed(
  record: XapiRecord,
  { device, deviceKind }: { readonly device: string; readonly deviceKind: string },
  view: View,
): readonly XapiRecord[] {
  const reader = view.reader(record.$pool);
  if (!reader) return [];
  if (deviceKind === 'SR') return [...reader.list('SR')].filter(({ uuid }) => uuid.startsWith(device));
  const [set, cls, name] = DEVICES[deviceKind] ?? [];
  if (set === undefined || cls === undefined || name === undefined) return [];
  return refsOf(record, set).flatMap((ref) => {
    const found = reader.get(cls, ref);
    return found?.[name] === device ? [found] : [];
  });
}

/** By the first digits of its uuid, which no other SR of the pool may share, seen or not. */
function srOf(record: XapiRecord, prefix: string, view: View): XapiRecord | null {
  const uuids = [...(view.reader(record.$pool)?.list('SR') ?? [])].map(({ uuid }) => uuid);
  const uuid = resolveSr(prefix, uuids);
  return (uuid !== null && view.byUuid(record, 'SR', uuid)) || null;
}
