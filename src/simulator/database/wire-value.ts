// Values as the simulator's database holds them: XAPI's wire form, without an encoding.
//
//   XAPI type          here
//   string, enum, ref  string (enums in the datamodel's spelling)
//   int                number when it is a safe integer, else bigint
//   float              number, NaN and ±Infinity included
//   datetime           text as the wire shows it: 20231114T22:13:20Z
//   set(T)             array
//   map(K,V), record   plain object with text keys; a record's members carry wire field names
import type { Ref } from '../../xapi/record.ts';

export type { Ref };

export type WireValue =
  | string
  | number
  | bigint
  | boolean
  | readonly WireValue[]
  | { readonly [key: string]: WireValue };

/** One object: wire field name → value, in datamodel order. Values are replaced, never changed in place. */
export interface Row {
  [field: string]: WireValue;
}

export const NULL_REF: Ref = 'OpaqueRef:NULL';

/** The date of what never happened. */
export const NEVER = '19700101T00:00:00Z';

/** `ms` since the epoch as a wire date, cut to seconds. */
export function toWireDate(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replaceAll('-', '')}Z`;
}

export function isWireObject(value: WireValue): value is { readonly [key: string]: WireValue } {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Whether two values are the same on the wire (1 and 1n are). */
export function sameWireValue(a: WireValue, b: WireValue): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, at) => sameWireValue(item, b[at]));
  }
  if (typeof a === 'object' && typeof b === 'object' && isWireObject(a) && isWireObject(b)) {
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length) return false;
    return keys.every((key) => {
      const other = b[key];
      const own = a[key];
      return own !== undefined && other !== undefined && sameWireValue(own, other);
    });
  }
  // biome-ignore lint/suspicious/noDoubleEquals: 1 == 1n is the question asked
  return typeof a !== typeof b && isWhole(a) && isWhole(b) && a == b;
}

function isWhole(value: WireValue): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}
