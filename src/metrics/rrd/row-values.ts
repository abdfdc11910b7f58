// The numbers of a row, from bytes to doubles: where nearly all time of reading an RRD document goes. Four bytes at a
// time, without texts in between; a value costs some 20 ns. What is printed usually takes the fast way below, all else
// (NaN, infinities, 16 digits and more, great exponents, white space, comments) the slow one, which judges.
import { RrdFormatError, rrdLimits } from './format-error.ts';
import type { XmlBytes } from './xml-bytes.ts';

const OPEN = Buffer.from('<v>');
const ROW_END = Buffer.from('</row>');
/** `<v>`, `</v>` and `NaN<` as little-endian integers. */
const [OPEN_WORD, CLOSE_WORD, NAN_WORD] = [0x3e_76_3c, 0x3e_76_2f_3c, 0x3c_4e_61_4e];
const [MINUS, PLUS, POINT, ZERO, EXPONENT] = [0x2d, 0x2b, 0x2e, 0x30, 0x65];
const FOUR_ZEROS = 0x30_30_30_30;
/** Integers below this are doubles, and so are these powers of ten: one rounding in all, the right one (Clinger 1990). */
const EXACT_BELOW = 2 ** 53;
const MAX_POWER = 22;
const POWERS = Float64Array.from({ length: MAX_POWER + 1 }, (_, power) => Number(`1e${power}`));

/** One column after the other, with `stride` between them: where the values of a row go. */
export interface RowPlace {
  readonly values: Float64Array;
  readonly first: number;
  readonly stride: number;
}

/**
 * Reads `columns` values `<v>…</v>` that begin where `xml` stands, each as Number would, and passes them. Long on
 * purpose: whole and fraction are read by the same lines twice, as a function for both would have three results.
 * @throws RrdFormatError when there are fewer, or one is no number.
 */
export function readRowValues(xml: XmlBytes, columns: number, { values, first, stride }: RowPlace): void {
  const { bytes, view } = xml;
  let { at } = xml;
  for (let column = 0, place = first; column < columns; column += 1, place += stride) {
    let word = view.getInt32(at, true);
    if ((word & 0xffffff) !== OPEN_WORD) {
      passOpen(xml, at, { column, columns });
      at = xml.at - OPEN.length;
      word = OPEN_WORD | ((bytes[xml.at] as number) << 24);
    }
    at += 3;
    const start = at;
    const negative = word >>> 24 === MINUS;
    if (negative) at += 1;

    // Digits: a byte is one if what is left of it by ^ '0' is below 10, that is, does not reach the top bit with 0x76
    // added. Carries of bytes past 127 go to bytes behind them only, and the first that is no digit is what counts.
    // What comes next is found by branches, not by arithmetic: a processor goes on by a foreseen branch at once, and
    // columns look much like they did a row before.
    const whole = at;
    let value = 0;
    let flags = 0;
    for (;;) {
      word = view.getInt32(at, true) ^ FOUR_ZEROS;
      flags = (word | (word + 0x76767676)) & 0x80808080;
      if (flags !== 0) break;
      value = value * 1e4 + fourDigits(word);
      at += 4;
    }
    if ((flags & 0x80) !== 0) flags = word & 0xff;
    else if ((flags & 0x8000) !== 0) {
      value = value * 10 + (word & 0xff);
      flags = (word >>> 8) & 0xff;
      at += 1;
    } else if ((flags & 0x800000) !== 0) {
      value = value * 100 + twoDigits(word);
      flags = (word >>> 16) & 0xff;
      at += 2;
    } else {
      value = value * 1000 + twoDigits(word) * 10 + ((word >>> 16) & 0xff);
      flags = word >>> 24;
      at += 3;
    }
    const hasDigits = at !== whole;

    let power = 0;
    if (flags === (POINT ^ ZERO)) {
      at += 1;
      const fraction = at;
      for (;;) {
        // Both are in the document: behind all values there is an end tag of eight bytes at least, </xport> or </database>.
        word = view.getInt32(at, true) ^ FOUR_ZEROS;
        const next = view.getInt32(at + 4, true) ^ FOUR_ZEROS;
        flags = (word | (word + 0x76767676)) & 0x80808080;
        if (flags !== 0) break;
        flags = (next | (next + 0x76767676)) & 0x80808080;
        if (flags !== 0) {
          value = value * 1e4 + fourDigits(word);
          at += 4;
          word = next;
          break;
        }
        value = value * 1e8 + (fourDigits(word) * 10_000 + fourDigits(next));
        at += 8;
      }
      if ((flags & 0x80) === 0) {
        if ((flags & 0x8000) !== 0) {
          value = value * 10 + (word & 0xff);
          at += 1;
        } else if ((flags & 0x800000) !== 0) {
          value = value * 100 + twoDigits(word);
          at += 2;
        } else {
          value = value * 1000 + twoDigits(word) * 10 + ((word >>> 16) & 0xff);
          at += 3;
        }
      }
      power = fraction - at;
    }

    word = view.getInt32(at, true);
    if (word !== CLOSE_WORD && (word & 0xff) === EXPONENT) {
      // Two digits as printed; of three only the slow way tells.
      const sign = (word >>> 8) & 0xff;
      const tens = ((word >>> 16) & 0xff) ^ ZERO;
      const ones = (word >>> 24) ^ ZERO;
      if ((sign === MINUS || sign === PLUS) && tens <= 9 && ones <= 9) {
        power += sign === MINUS ? -(tens * 10 + ones) : tens * 10 + ones;
        at += 4;
        word = view.getInt32(at, true);
      }
    }
    if (
      word === CLOSE_WORD &&
      hasDigits &&
      value < EXACT_BELOW &&
      power >= -MAX_POWER &&
      power <= MAX_POWER
    ) {
      if (power < 0) value /= POWERS[-power] as number;
      else if (power > 0) value *= POWERS[power] as number;
      if (negative) value = -value;
      at += 4;
    } else if (view.getInt32(start, true) === NAN_WORD && view.getInt32(start + 3, true) === CLOSE_WORD) {
      value = Number.NaN;
      at = start + 7;
    } else {
      xml.at = start;
      value = readAnyNumber(xml);
      at = xml.at;
    }
    values[place] = value;
  }
  xml.at = at;
}

/** The number that four digits make, the first of which is in the lowest byte. Each byte is 0 to 9. */
function fourDigits(word: number): number {
  // First ten times each digit is added to the next, then a hundred times each pair.
  return Math.imul((Math.imul(word, 0xa01) >>> 8) & 0x00ff00ff, 0x640001) >>> 16;
}

/** As fourDigits, of the first two. */
function twoDigits(word: number): number {
  return (word & 0xff) * 10 + ((word >>> 8) & 0xff);
}

/** Whatever stands before a value is passed, as far as it may stand there. */
function passOpen(xml: XmlBytes, at: number, { column, columns }: { column: number; columns: number }): void {
  xml.at = at;
  xml.skipBetween();
  if (xml.pass(OPEN)) return;
  if (xml.stands(ROW_END)) xml.fail(`a row of ${column} values under ${columns} columns`);
  xml.failExpected('<v>');
}

/**
 * The number whose text begins where `xml` stands, and its end tag. As in a leaf, white space around it is none of it.
 * @throws RrdFormatError.
 */
function readAnyNumber(xml: XmlBytes): number {
  const start = xml.at;
  const text = xml.leaf('v');
  const value = parseNumber(text);
  if (value === undefined) {
    throw new RrdFormatError(`expected a number, found ${JSON.stringify(text.slice(0, 40))}`, start);
  }
  return value;
}

/** A number as rrdd prints one; undefined for any other text, such as those that Number takes besides (`0x1f`, ``). */
export function parseNumber(text: string): number | undefined {
  switch (text) {
    case 'NaN':
      return Number.NaN;
    case 'Infinity':
      return Number.POSITIVE_INFINITY;
    case '-Infinity':
      return Number.NEGATIVE_INFINITY;
  }
  if (text === '' || text.length > rrdLimits.numberBytes) return undefined;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 0x30 && code <= 0x39;
    if (!isDigit && code !== MINUS && code !== PLUS && code !== POINT && (code | 0x20) !== EXPONENT) {
      return undefined;
    }
  }
  const value = Number(text);
  return Number.isNaN(value) ? undefined : value;
}
