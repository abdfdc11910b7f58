// Where things end in the bytes of a JSON text, without making a text of them.

export const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const [COMMA, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x2c, 0x5b, 0x5d, 0x7b, 0x7d];
const [SPACE, DEL] = [0x20, 0x7f];

/** The text of bytes that are ASCII, or part of texts that are only compared. */
export function asciiText(bytes: Buffer, from: number, to: number): string {
  // What toString('latin1') comes down to, past its checks: they took half of the time of the short texts here.
  return (bytes as Buffer & Latin1).latin1Slice(from, to);
}

interface Latin1 {
  latin1Slice(from: number, to: number): string;
}

export function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/**
 * How many bytes, `most` at the most, are the same from both positions on. Eight at a time, as a double: what is equal as
 * doubles has the same bytes, as long as no zero (-0 equals 0) and no NaN is among them, and no JSON text holds either.
 */
export function sameBytes(
  one: DataView,
  oneAt: number,
  other: DataView,
  otherAt: number,
  most: number,
): number {
  let same = 0;
  while (same + 8 <= most && one.getFloat64(oneAt + same, true) === other.getFloat64(otherAt + same, true)) {
    same += 8;
  }
  while (same < most && one.getUint8(oneAt + same) === other.getUint8(otherAt + same)) same += 1;
  return same;
}

/** Position behind `literal` when it stands at `at`, else -1. */
export function passLiteral(bytes: Buffer, at: number, literal: Buffer): number {
  for (let from = 0; from < literal.length; from += 1) if (bytes[at + from] !== literal[from]) return -1;
  return at + literal.length;
}

/**
 * Position of the quote that ends a string whose characters begin at `at`, when all of them are printable ASCII and
 * none is escaped: then the bytes are the text. Else -1.
 */
export function endOfPlainText(bytes: Buffer, at: number, to: number): number {
  for (let end = at; end < to; end += 1) {
    const byte = bytes[end] as number;
    if (byte === QUOTE) return end;
    if (byte === BACKSLASH || byte < SPACE || byte >= DEL) return -1;
  }
  return -1;
}

/**
 * Position behind the value that begins at `at`, if the text is JSON; -1 where it does not end before `to`. Follows
 * strings and nesting only, so what it finds must be parsed to be believed.
 */
export function endOfValue(bytes: Buffer, at: number, to: number): number {
  let depth = 0;
  let next = at;
  while (next < to) {
    const byte = bytes[next] as number;
    if (byte === QUOTE) {
      next = endOfString(bytes, next, to);
      if (next === -1) return -1;
      if (depth === 0) return next;
      continue;
    }
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      if (depth === 0) return next;
      depth -= 1;
      if (depth === 0) return next + 1;
    } else if (byte === COMMA && depth === 0) return next;
    next += 1;
  }
  return -1;
}

/** Position behind the string whose opening quote is at `at`; -1 where it does not end before `to`. */
export function endOfString(bytes: Buffer, at: number, to: number): number {
  for (let end = at + 1; end < to; end += 1) {
    const byte = bytes[end];
    if (byte === QUOTE) return end + 1;
    if (byte === BACKSLASH) end += 1;
  }
  return -1;
}
