// Values of a database dump, all of them texts, as the simulator's database holds them.
import type { XapiType } from '../../../xapi/datamodel/types.ts';
import { emptyValue } from '../../database/defaults.ts';
import type { WireValue } from '../../database/wire-value.ts';
import { parseMap, parseSet } from './s-expression.ts';

/**
 * Old databases protect white space, which XML would fold: `%.` space, `%n`, `%t`, `%r`, `%%`
 * (xml_spaces.ml).
 */
export function unprotectSpaces(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%([.ntr%])/g, (_, mark: string) => SPACES[mark] ?? mark);
}

const SPACES: Readonly<Record<string, string>> = { '.': ' ', n: '\n', t: '\t', r: '\r', '%': '%' };

function toInt(text: string): WireValue {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

function toDate(text: string): string {
  // Fractions and dashes came and went over the years; the wire has neither.
  const match = /^(\d{4})-?(\d{2})-?(\d{2})T(\d{2}):(\d{2}):(\d{2})/.exec(text);
  return match ? `${match.slice(1, 4).join('')}T${match.slice(4, 7).join(':')}Z` : '19700101T00:00:00Z';
}

/** @throws SExpressionError · SyntaxError when the text is no value of the type. */
export function toWireValue(type: XapiType, text: string): WireValue {
  switch (type.kind) {
    case 'int':
      return toInt(text);
    case 'float':
      return Number(text);
    case 'bool':
      return text === 'true';
    case 'datetime':
      return toDate(text);
    case 'set':
      return parseSet(text).map((item) => toWireValue(type.of, item));
    case 'map': {
      const map: Record<string, WireValue> = {};
      for (const [key, item] of Object.entries(parseMap(text))) map[key] = toWireValue(type.of, item);
      return map;
    }
    case 'record':
    case 'option':
      return emptyValue(type);
    default:
      return text;
  }
}
