// Parses the datamodel's type expressions, e.g. `map(string,set(ref VDI))`.
import type { XapiType } from './types.ts';

const SCALARS = new Set(['string', 'int', 'float', 'bool', 'datetime', 'void']);

/** @throws TypeError naming the expression when it is none of the grammar's forms. */
export function parseType(text: string): XapiType {
  if (SCALARS.has(text)) return { kind: text as 'string' };
  if (text.startsWith('enum ')) return { kind: 'enum', enum: text.slice(5) };
  if (text.startsWith('ref ')) return { kind: 'ref', cls: text.slice(4) };
  if (text.startsWith('record ')) return { kind: 'record', cls: text.slice(7) };
  if (text === 'event_batch') return { kind: 'record', cls: 'event_batch' };
  const inner = text.slice(text.indexOf('(') + 1, -1);
  if (text.endsWith(')')) {
    if (text.startsWith('set(')) return { kind: 'set', of: parseType(inner) };
    if (text.startsWith('option(')) return { kind: 'option', of: parseType(inner) };
    if (text.startsWith('map(')) {
      // The key of a map is never itself composite, so the first comma ends it.
      const comma = inner.indexOf(',');
      return { kind: 'map', key: parseType(inner.slice(0, comma)), of: parseType(inner.slice(comma + 1)) };
    }
  }
  throw new TypeError(`not a XAPI type expression: "${text}"`);
}
