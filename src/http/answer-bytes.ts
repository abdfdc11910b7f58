// Answers as bytes. A buffer of its own for each answer costs as much again as to write it: they are cut from slabs, each
// of which is let go when the last of its answers has been sent.

/** Bytes of a slab; of how many an answer is cut from one. */
const SLAB = 1_048_576;
const MAX_CUT = 262_144;
/** What a character of a text may take in UTF-8, a pair of surrogates being two that take four together. */
const BYTES_PER_CHAR = 3;

let slab = Buffer.allocUnsafeSlow(SLAB);
let used = 0;

/** UTF-8. Nobody may write to it. */
export function toBytes(text: string): Buffer {
  const most = text.length * BYTES_PER_CHAR;
  if (most > MAX_CUT) return Buffer.from(text);
  if (used + most > SLAB) {
    slab = Buffer.allocUnsafeSlow(SLAB);
    used = 0;
  }
  const start = used;
  used += slab.write(text, start, 'utf8');
  return slab.subarray(start, used);
}
