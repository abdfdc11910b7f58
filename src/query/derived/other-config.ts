// What people and tools keep in `other_config`, of any class that has one. XAPI gives these keys no meaning:
//   XenCenter.CustomFields.<name>   custom fields, of XenCenter and Xen Orchestra alike
//   folder                          XenCenter's folder of an object, as a path: /site/rack
//   xo:notes                        Xen Orchestra's notes (xo-server/src/xapi/mixins/vm.mjs)
//   xo:<first 8 of the uuid>        Xen Orchestra's own data as JSON (@xen-orchestra/xapi/xoData.mjs). The
//                                   uuid is in the key because copies and snapshots inherit the map: another
//                                   prefix is another object's data.
//   auto_poweron                    of a VM: start it with its host; of a pool: allow that (xapi)
import { rfc3339 } from '../../lib/clock.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { entryOf, mapOf } from './values.ts';

const CUSTOM_FIELD = 'XenCenter.CustomFields.';
const MAX_CREATION_CHARS = 64 * 1024;

export interface CustomField {
  readonly name: string;
  readonly value: string;
}

/** By name. Fields with an empty value exist and are kept. */
export function customFields(record: XapiRecord): readonly CustomField[] {
  const fields: CustomField[] = [];
  for (const [key, value] of Object.entries(mapOf(record, 'otherConfig'))) {
    if (!key.startsWith(CUSTOM_FIELD) || key.length === CUSTOM_FIELD.length) continue;
    if (typeof value === 'string') fields.push({ name: key.slice(CUSTOM_FIELD.length), value });
  }
  return fields.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

export function folder(record: XapiRecord): string | null {
  return entryOf(record, 'otherConfig', 'folder');
}

/** Kept as written, line breaks and spaces included. */
export function notes(record: XapiRecord): string | null {
  const map = mapOf(record, 'otherConfig');
  const value = Object.hasOwn(map, 'xo:notes') ? map['xo:notes'] : undefined;
  return typeof value === 'string' && value !== '' ? value : null;
}

export function autoPoweron(record: XapiRecord): boolean {
  return entryOf(record, 'otherConfig', 'auto_poweron') === 'true';
}

export interface Creation {
  /** RFC 3339. */
  readonly at: string | null;
  /** Id of the Xen Orchestra user who created it, which means something to that Xen Orchestra only. */
  readonly by: string | null;
  /** Uuid of the template it was made from; it may be gone. */
  readonly templateUuid: string | null;
}

/**
 * What Xen Orchestra wrote down when it created the object; null when it did not, or when the note is
 * unreadable.
 */
export function creation(record: XapiRecord): Creation | null {
  const text = entryOf(record, 'otherConfig', `xo:${record.uuid.slice(0, 8)}`);
  if (text === null || text.length > MAX_CREATION_CHARS) return null;
  const note = memberOf(parseJson(text), 'creation');
  const date = memberOf(note, 'date');
  const at = typeof date === 'string' || typeof date === 'number' ? (rfc3339(date) ?? null) : null;
  const by = nonEmpty(memberOf(note, 'user'));
  const templateUuid = nonEmpty(memberOf(note, 'template'));
  return at === null && by === null && templateUuid === null ? null : { at, by, templateUuid };
}

function nonEmpty(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Anybody may write there: text that is not JSON is a note that nobody can read, not a fault.
    return undefined;
  }
}
