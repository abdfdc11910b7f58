// What a field holds when nobody said: the datamodel's default, else the empty value of its type.
import { enumFacts } from '../../xapi/datamodel/enums.generated.ts';
import type { XapiType } from '../../xapi/datamodel/types.ts';
import { NEVER, NULL_REF, type WireValue } from './wire-value.ts';

/** `fallback` is the datamodel's own default in wire form, undefined where it has none. */
export function defaultValue(type: XapiType, fallback: unknown): WireValue {
  return fallback === undefined || fallback === null ? emptyValue(type) : (fallback as WireValue);
}

export function emptyValue(type: XapiType): WireValue {
  switch (type.kind) {
    case 'int':
    case 'float':
      return 0;
    case 'bool':
      return false;
    case 'datetime':
      return NEVER;
    case 'ref':
      return NULL_REF;
    case 'enum':
      return Object.keys(enumFacts[type.enum] ?? {})[0] ?? '';
    case 'set':
      return [];
    case 'map':
    case 'record':
      return {};
    case 'option':
      return emptyValue(type.of);
    default:
      return '';
  }
}
