// XAPI's dates: `YYYYMMDDTHH:MM:SSZ` on the wire, though older hosts and some getters leave the zone out, and RFC 3339
// texts, fractions and offsets are possible (contract §1.3; xapi's libs/clock/date.ml).
import { rfc3339 } from '../../lib/clock.ts';

const ANY =
  /^(\d{4})-?(\d{2})-?(\d{2})[T ]?(\d{2}):?(\d{2}):?(\d{2})(?:[.,]\d+)?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;
const [DASH, COLON, LETTER_T, LETTER_Z] = [45, 58, 84, 90];
/** XAPI's "never", as it comes out. */
const NEVER = '1970-01-01T00:00:00Z';

/**
 * RFC 3339 text in UTC with second precision; null for the epoch, which XAPI means as "never".
 * Answers undefined when the text is no date that XAPI writes.
 */
export function decodeDate(text: string): string | null | undefined {
  if (text === '19700101T00:00:00Z') return null;
  const date = isUsualForm(text) ? fromUsualForm(text) : fromAnyForm(text);
  return date === NEVER ? null : date;
}

/** The wire form of an RFC 3339 text; null is "never". */
export function encodeDate(date: string | null): string {
  return (date ?? NEVER).replaceAll('-', '');
}

function isUsualForm(text: string): boolean {
  if (text.length !== 18 || text.charCodeAt(8) !== LETTER_T || text.charCodeAt(17) !== LETTER_Z) return false;
  if (text.charCodeAt(11) !== COLON || text.charCodeAt(14) !== COLON) return false;
  for (let at = 0; at < 17; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 48 || code > 57) && at !== 8 && at !== 11 && at !== 14) return false;
  }
  return true;
}

// By character codes, in one piece: joined texts would be V8 ropes that keep all their parts alive, and a first sync
// makes tens of thousands of dates.
function fromUsualForm(text: string): string | undefined {
  const at = (index: number) => text.charCodeAt(index);
  const two = (index: number) => (at(index) - 48) * 10 + at(index + 1) - 48;
  if (two(4) < 1 || two(4) > 12 || two(6) < 1 || two(6) > 31) return undefined;
  if (two(9) > 23 || two(12) > 59 || two(15) > 60) return undefined;
  // biome-ignore format: one line for the date, one for the time.
  return String.fromCharCode(
    at(0), at(1), at(2), at(3), DASH, at(4), at(5), DASH, at(6), at(7), LETTER_T,
    at(9), at(10), COLON, at(12), at(13), COLON, at(15), at(16), LETTER_Z,
  );
}

function fromAnyForm(text: string): string | undefined {
  const found = ANY.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, zone = 'Z'] = found;
  const offset = /^[+-]\d{2}$/.test(zone) ? `${zone}:00` : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return rfc3339(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset.toUpperCase()}`);
}
