// Cursors hold the sort key of an object, not its place: they stay right while objects come and go, and even
// when the object itself has gone. Text: base64url of JSON [signature, ...key]; integers beyond 2^53 as {"n":
// digits}.
import { quote } from '../lib/quote.ts';
import { QueryInputError, type Scalar } from './input.ts';
import type { Order, SortKey } from './order.ts';

/**
 * Sort keys hold texts of pools, which have no length limit of their own; beyond this, a text is no cursor.
 */
const MAX_CURSOR_LENGTH = 65_536;

function toJson(value: Scalar | null): unknown {
  return typeof value === 'bigint' ? { n: value.toString() } : value;
}

function fromJson(value: unknown): Scalar | null {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as Scalar | null;
  const digits = (value as { n?: unknown }).n;
  if (typeof digits === 'string' && /^-?\d{1,19}$/.test(digits)) return BigInt(digits);
  throw new TypeError('not a part of a sort key');
}

export function toCursor(order: Order, key: SortKey): string {
  return Buffer.from(JSON.stringify([order.signature, ...key.map(toJson)])).toString('base64url');
}

/**
 * The key that a cursor of this order holds; undefined where none was given: an empty text is one that nobody wrote.
 * @throws QueryInputError for what `toCursor` has not written for this order.
 */
export function parseCursor(order: Order, text: string | null | undefined): SortKey | undefined {
  if (text === null || text === undefined) return undefined;
  let parts: unknown;
  try {
    if (text.length <= MAX_CURSOR_LENGTH) parts = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (!Array.isArray(parts)) throw new TypeError('not an array');
    const [signature, ...key] = parts as unknown[];
    if (signature === order.signature && key.length === order.keyCount) return key.map(fromJson);
  } catch (cause) {
    const message = `not a cursor of this gateway: ${quote(text)}; take one from edges or pageInfo, or leave it out`;
    throw Object.assign(new QueryInputError(message, true), { cause });
  }
  throw new QueryInputError(
    'the cursor belongs to a list in another order: use it with the same orderBy',
    true,
  );
}
