// A few literal records and a sight over them, for tests of derived values. What is hidden is there, but
// cannot be seen.
import type { Sight } from '../../../src/query/derived/sight.ts';
import type { ClassName } from '../../../src/xapi/datamodel/types.ts';
import type { FieldValue, XapiRecord } from '../../../src/xapi/record.ts';

export type Fields = Readonly<Record<string, FieldValue>>;

export interface Scene {
  readonly sight: Sight;
  /** Adds a record; its ref is `OpaqueRef:<cls>-<name>`, its uuid `<cls>-<name>` unless given. */
  add(cls: ClassName, name: string, fields?: Fields): XapiRecord;
  hide(record: XapiRecord): void;
  /** Lookups by uuid are not offered. */
  readonly sightWithoutUuids: Sight;
}

export function ref(cls: ClassName, name: string): string {
  return `OpaqueRef:${cls}-${name}`;
}

export function record(cls: ClassName, name: string, fields: Fields = {}): XapiRecord {
  return freeze({ uuid: `${cls}-${name}`, ...fields, $cls: cls, $ref: ref(cls, name), $pool: 'pool-a' });
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freeze(inner);
    Object.freeze(value);
  }
  return value;
}

export function scene(): Scene {
  const records = new Map<string, XapiRecord>();
  const hidden = new Set<string>();
  const key = (cls: string, at: string) => `${cls} ${at}`;
  const seen = (found: XapiRecord | undefined) =>
    found && !hidden.has(key(found.$cls, found.$ref)) ? found : undefined;
  const sightWithoutUuids: Sight = {
    get: (_from, cls, at) => (at ? seen(records.get(key(cls, at))) : undefined),
    many: (_from, cls, refs) => refs.flatMap((at) => seen(records.get(key(cls, at))) ?? []),
    list: (_from, cls) =>
      [...records.values()].filter((found) => found.$cls === cls && seen(found) !== undefined),
    poolOf: () => seen([...records.values()].find((found) => found.$cls === 'pool')),
  };
  return {
    sightWithoutUuids,
    sight: {
      ...sightWithoutUuids,
      byUuid: (_from, cls, uuid) =>
        seen([...records.values()].find((found) => found.$cls === cls && found.uuid === uuid)),
    },
    add(cls, name, fields) {
      const made = record(cls, name, fields);
      records.set(key(cls, made.$ref), made);
      return made;
    },
    hide: (found) => void hidden.add(key(found.$cls, found.$ref)),
  };
}
