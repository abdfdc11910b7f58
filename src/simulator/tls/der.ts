// The few forms of DER (X.690) that a certificate is made of.

const TAG = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  sequence: 0x30,
  set: 0x31,
  utcTime: 0x17,
  boolean: 0x01,
} as const;

function lengthOf(bytes: number): Buffer {
  if (bytes < 0x80) return Buffer.from([bytes]);
  const digits: number[] = [];
  for (let rest = bytes; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  return Buffer.from([0x80 | digits.length, ...digits]);
}

export function tagged(tag: number, ...contents: readonly Buffer[]): Buffer {
  const body = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body]);
}

export const sequence = (...items: readonly Buffer[]): Buffer => tagged(TAG.sequence, ...items);
export const setOf = (...items: readonly Buffer[]): Buffer => tagged(TAG.set, ...items);
export const utf8 = (text: string): Buffer => tagged(TAG.utf8, Buffer.from(text, 'utf8'));
export const bitString = (bytes: Buffer): Buffer => tagged(TAG.bitString, Buffer.from([0]), bytes);
export const octetString = (bytes: Buffer): Buffer => tagged(TAG.octetString, bytes);
export const truth = (): Buffer => tagged(TAG.boolean, Buffer.from([0xff]));

/** A positive integer from its big-endian bytes. */
export function integer(bytes: Buffer): Buffer {
  const padded = ((bytes[0] ?? 0) & 0x80) !== 0 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes;
  return tagged(TAG.integer, padded);
}

/** `1.2.840.10045.4.3.2` */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const part of rest) {
    const digits = [part & 0x7f];
    for (let left = part >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80);
    bytes.push(...digits);
  }
  return tagged(TAG.oid, Buffer.from(bytes));
}

/** `text`: `YYMMDDHHMMSSZ`. */
export const utcTime = (text: string): Buffer => tagged(TAG.utcTime, Buffer.from(text, 'ascii'));
