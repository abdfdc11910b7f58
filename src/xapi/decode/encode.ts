// Parameters of calls, from the forms that records have to those of the wire. What a table does not know stays as it
// is; xapi judges it.
import { enumValues, messagesOf } from '../datamodel/datamodel.ts';
import { parseType } from '../datamodel/parse-type.ts';
import type { XapiType } from '../datamodel/types.ts';
import { encodeDate } from './dates.ts';

/** The wire's null ref. */
export const NULL_REF = 'OpaqueRef:NULL';
const RFC3339 = /^\d{4}-\d{2}-\d{2}T/;

/**
 * `params` of `method` (without the session) in wire form: null refs, dates, enums by their GraphQL names, sets and
 * maps of them. Ints may be number, bigint or decimal text.
 */
export function encodeParams(method: string, params: readonly unknown[]): readonly unknown[] {
  const [cls = '', name] = method.replace(/^Async\./, '').split('.');
  const facts = messagesOf(cls).find((message) => message.name === name);
  if (!facts) return params;
  const types = facts.params.filter((param) => param.name !== 'session_id').map((param) => param.type);
  return params.map((value, at) => {
    const type = types[at];
    return type === undefined ? value : encodeValue(parseType(type), value);
  });
}

/** One value of a type in wire form. */
export function encodeValue(type: XapiType, value: unknown): unknown {
  switch (type.kind) {
    case 'ref':
      return value ?? NULL_REF;
    case 'datetime':
      return value === null || (typeof value === 'string' && RFC3339.test(value)) ? encodeDate(value) : value;
    case 'enum':
      return typeof value === 'string' ? encodeEnum(type.enum, value) : value;
    case 'set':
      return Array.isArray(value) ? value.map((member) => encodeValue(type.of, member)) : value;
    case 'map':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value).map(([key, member]) => [key, encodeValue(type.of, member)]),
          )
        : value;
    case 'option':
      return value === null ? undefined : encodeValue(type.of, value);
    default:
      return value;
  }
}

function encodeEnum(name: string, value: string): string {
  const values = enumValues(name);
  if (value in values) return value;
  return Object.keys(values).find((wire) => values[wire] === value) ?? value;
}
