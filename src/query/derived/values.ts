// Reading fields of records without trusting them: a field may be missing (an older pool), null or of another
// shape, and the texts in maps are whatever a guest, a driver or a person wrote. Every reader answers null
// instead of throwing.
import { rfc3339 } from '../../lib/clock.ts';
import type { FieldValue, Ref, XapiRecord } from '../../xapi/record.ts';

/** An exact integer: a bigint only where a number would not be exact, as in records. */
export type Int = number | bigint;

export type TextMap = Readonly<Record<string, FieldValue>>;

const EMPTY: TextMap = Object.freeze({});
const NONE: readonly string[] = Object.freeze([]);
/** Plain decimal, bounded: 17 digits before the point are more than any size, count or time needs. */
const NUMBER = /^[+-]?\d{1,17}(?:\.\d{0,40})?(?:e[+-]?\d{1,2})?$/i;

/** The text of a field; null when it is empty or no text. */
export function textOf(record: XapiRecord, field: string): string | null {
  const value = record[field];
  return typeof value === 'string' && value !== '' ? value : null;
}

export function refsOf(record: XapiRecord, field: string): readonly Ref[] {
  const value = record[field];
  return Array.isArray(value) ? (value as readonly Ref[]) : NONE;
}

/** Members of a set of texts or enum values; empty texts are no members. */
export function textsOf(record: XapiRecord, field: string): readonly string[] {
  return refsOf(record, field).filter((member) => typeof member === 'string' && member !== '');
}

export function mapOf(record: XapiRecord, field: string): TextMap {
  const value = record[field];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as TextMap) : EMPTY;
}

/** One entry of a map of texts, trimmed; null when it is missing or empty. Inherited names are no entries. */
export function entryOf(record: XapiRecord, field: string, key: string): string | null {
  const map = mapOf(record, field);
  const value = Object.hasOwn(map, key) ? map[key] : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

export function intOf(record: XapiRecord, field: string): Int | null {
  const value = record[field];
  if (typeof value === 'bigint') return value;
  return typeof value === 'number' && Number.isInteger(value) ? value : null;
}

/** As `intOf`, with what is not above zero as unknown: XAPI says -1 or 0 where it was told nothing. */
export function positiveOf(record: XapiRecord, field: string): Int | null {
  const value = intOf(record, field);
  return value !== null && value > 0 ? value : null;
}

/** Milliseconds of a datetime field; null for "never". */
export function instantOf(record: XapiRecord, field: string): number | null {
  const text = textOf(record, field);
  if (text === null) return null;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : ms;
}

/**
 * The number that a text spells in decimal, the trailing point of OCaml's floats included ("1795328045.").
 */
export function numberIn(text: string | null): number | null {
  return text !== null && NUMBER.test(text) ? Number(text) : null;
}

/** As `numberIn`, for counts and sizes: a safe integer above zero. */
export function countIn(text: string | null): number | null {
  const value = numberIn(text);
  return value !== null && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** The instant of a text with seconds since the epoch, as RFC 3339; null when there is none. */
export function dateOfSeconds(text: string | null): string | null {
  const seconds = numberIn(text);
  return seconds !== null && seconds > 0 ? (rfc3339(seconds * 1000) ?? null) : null;
}

/** Exact, in the smallest form: a number while that is safe. */
export function exact(value: bigint): Int {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** The exact sum; additions stay in numbers as long as they are safe. */
export function sum(values: Iterable<Int>): Int {
  let small = 0;
  let large = 0n;
  for (const value of values) {
    const next = typeof value === 'number' ? small + value : Number.NaN;
    if (Number.isSafeInteger(next)) small = next;
    else large += BigInt(value);
  }
  return large === 0n ? small : exact(large + BigInt(small));
}

export function minus(value: Int, taken: Int): Int {
  return exact(BigInt(value) - BigInt(taken));
}

/** part / whole as a float; null without a whole to compare with. */
export function ratio(part: Int | null, whole: Int | null): number | null {
  if (part === null || whole === null || whole <= 0) return null;
  return Number(part) / Number(whole);
}

/** Whole seconds from `from` to `nowMs`, never negative: clocks of hosts and of the gateway differ. */
export function secondsSince(fromMs: number | null, nowMs: number): number | null {
  return fromMs === null ? null : Math.max(0, Math.floor((nowMs - fromMs) / 1000));
}

/** Order by uuid, which is what is stable about records that compare equal otherwise. */
export function byUuid(a: XapiRecord, b: XapiRecord): number {
  return a.uuid < b.uuid ? -1 : Number(a.uuid > b.uuid);
}
