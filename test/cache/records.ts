// Records and events for tests of the cache: frozen as decode makes them, with as many fields as a test cares for.
import type { XapiEvent } from '../../src/xapi/contract.ts';
import type { ClassName } from '../../src/xapi/datamodel/types.ts';
import type { FieldValue, Ref, XapiRecord } from '../../src/xapi/record.ts';

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}

type Fields = { readonly [field: string]: FieldValue | Readonly<Record<string, string>> };

export function record(cls: ClassName, ref: Ref, fields: Fields = {}): XapiRecord {
  return deepFreeze(structuredClone({ $cls: cls, $ref: ref, $pool: 'pool', uuid: `uuid-${ref}`, ...fields }));
}

export function added(cls: ClassName, ref: Ref, fields: Fields = {}, generation = 1): XapiEvent {
  return { cls, ref, operation: 'add', generation, record: record(cls, ref, fields) };
}

export function modified(cls: ClassName, ref: Ref, fields: Fields = {}, generation = 1): XapiEvent {
  return { ...added(cls, ref, fields, generation), operation: 'mod' };
}

export function deleted(cls: ClassName, ref: Ref, generation = 1): XapiEvent {
  return { cls, ref, operation: 'del', generation };
}
