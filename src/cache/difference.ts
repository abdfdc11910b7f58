// Compares two states of one object, and builds the newer one out of the older so that what did not change keeps its
// identity: memory is shared, and readers may compare nested values with ===.
import type { FieldValue, XapiRecord } from '../xapi/record.ts';

type Nested = { readonly [key: string]: unknown };

function sameArray(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!sameValue(a[i], b[i])) return false;
  return true;
}

function sameObject(a: Nested, b: Nested): boolean {
  let left = 0;
  for (const key in a) {
    if (!Object.hasOwn(b, key) || !sameValue(a[key], b[key])) return false;
    left += 1;
  }
  for (const _ in b) left -= 1;
  return left === 0;
}

/** Deep equality of field values. Values are never NaN (record.ts). */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && sameArray(a, b);
  return !Array.isArray(b) && sameObject(a as Nested, b as Nested);
}

/**
 * Names of the fields that differ, or null where none does. A field that only one of the two has differs (pools
 * gain fields when they are upgraded); an unknown enum value that became another one differs in its field.
 */
export function differingFields(previous: XapiRecord, next: XapiRecord): string[] | null {
  let fields: string[] | null = null;
  for (const name in next) {
    const value = next[name];
    const old = previous[name];
    if (value === old || name === '$unknown' || sameValue(value, old)) continue;
    fields ??= [];
    fields.push(name);
  }
  for (const name in previous) {
    if (name in next || name === '$unknown') continue;
    fields ??= [];
    fields.push(name);
  }
  if (!previous.$unknown && !next.$unknown) return fields;
  const all = new Set([...(fields ?? []), ...differingTexts(previous, next)]);
  return all.size === 0 ? null : [...all];
}

function differingTexts(previous: XapiRecord, next: XapiRecord): string[] {
  const before = previous.$unknown ?? {};
  const after = next.$unknown ?? {};
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => before[name] !== after[name],
  );
}

/** `next`, with every value that did not differ taken from `previous`. `fields` as `differingFields` told. */
export function shareUnchanged(
  previous: XapiRecord,
  next: XapiRecord,
  fields: readonly string[],
): XapiRecord {
  // A copy of the older record keeps its field order and hidden class; not where the two have other members.
  if (previous.$unknown || next.$unknown) return next;
  const merged: Record<string, FieldValue | XapiRecord['$unknown']> = { ...previous };
  for (const name of fields) {
    if (!(name in previous) || !(name in next)) return next;
    merged[name] = next[name];
  }
  return Object.freeze(merged) as XapiRecord;
}
