// BigInt: every integer of XAPI is 64 bits wide. Exact both ways: a decimal string in answers; an integer literal, a
// safe JSON number or a decimal string in arguments. Internal form as in records: number when safe, else bigint.
import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { quote, shorten } from '../../lib/quote.ts';

const DECIMAL = /^-?\d{1,19}$/;
const MAX_INT64 = 2n ** 63n - 1n;
const MIN_INT64 = -(2n ** 63n);

/** What an input must be, with what it is; where it stands, of a literal. */
function refused(rule: string, shown: string, node?: ValueNode): GraphQLError {
  return new GraphQLError(`BigInt must ${rule}, got: ${shown}`, node ? { nodes: node } : {});
}

function toInternal(text: string, node?: ValueNode): number | bigint {
  if (!DECIMAL.test(text)) {
    throw refused('be a 64-bit integer in decimal digits, such as 42 or "42"', quote(text), node);
  }
  const exact = BigInt(text);
  if (exact > MAX_INT64 || exact < MIN_INT64) {
    throw refused(`fit into 64 bits, from ${MIN_INT64} to ${MAX_INT64}`, text, node);
  }
  const number = Number(exact);
  return Number.isSafeInteger(number) ? number : exact;
}

/** Integers whose text is remembered: sizes and counts repeat, and printing a number costs five times a lookup. */
const MAX_KEPT_TEXTS = 4_096;
const keptTexts = new Map<number, string>();

function toText(value: number): string {
  const kept = keptTexts.get(value);
  if (kept !== undefined) return kept;
  if (keptTexts.size >= MAX_KEPT_TEXTS) keptTexts.clear();
  // -0 and 0 are one key, and one text.
  const text = String(value);
  keptTexts.set(value, text);
  return text;
}

export const BigIntScalar = new GraphQLScalarType<number | bigint, string>({
  name: 'BigInt',
  description:
    'A 64-bit integer, exact: a decimal string in answers; an integer literal or a decimal string in arguments.',
  serialize(value) {
    if (typeof value === 'number' && Number.isInteger(value)) return toText(value);
    if (typeof value === 'bigint') return String(value);
    throw new GraphQLError(`BigInt cannot represent ${String(value)}`);
  },
  // Accepts its own results too: the compiled query coerces again what graphql-js has coerced.
  parseValue(value) {
    if (typeof value === 'string') return toInternal(value);
    if (typeof value === 'bigint') return toInternal(value.toString());
    if (Number.isSafeInteger(value)) return value as number;
    // JSON numbers are exact up to 2^53 only.
    throw refused('be an integer below 2^53 or a string of decimal digits, such as "42"', quote(value));
  },
  parseLiteral(node) {
    if (node.kind === Kind.INT || node.kind === Kind.STRING) return toInternal(node.value, node);
    throw refused('be an integer, or a string of its decimal digits', shorten(print(node)), node);
  },
});
