// XAPI's dates: `YYYYMMDDTHH:MM:SSZ` on the wire, though older hosts and some getters leave the zone out, and RFC 3339
// texts, fractions and offsets are possible (contract §1.3; xapi's libs/clock/date.ml).
import { rfc3339 } from '../../lib/clock.ts';
import { asciiText } from './json-bytes.ts';

const ANY =
  /^(\d{4})-?(\d{2})-?(\d{2})[T ]?(\d{2}):?(\d{2}):?(\d{2})(?:[.,]\d+)?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;
const [ZERO, NINE] = [0x30, 0x39];
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

/** The form that xapi writes, and by its characters where each of them stands in RFC 3339. */
const USUAL = '00000000T00:00:00Z';
const PLACES = [0, 1, 2, 3, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19];
const MAKING = Buffer.from('0000-00-00T00:00:00Z');

function isUsualForm(text: string): boolean {
  if (text.length !== USUAL.length) return false;
  for (let at = 0; at < USUAL.length; at += 1) {
    const code = text.charCodeAt(at);
    const form = USUAL.charCodeAt(at);
    if (form === ZERO ? code < ZERO || code > NINE : code !== form) return false;
  }
  return true;
}

// By bytes, in one piece: joined texts would be V8 ropes that keep all their parts alive, and a first sync makes tens of
// thousands of dates.
function fromUsualForm(text: string): string | undefined {
  for (let at = 0; at < USUAL.length; at += 1) MAKING[PLACES[at] as number] = text.charCodeAt(at);
  const [month, day, hour] = [twoDigits(5), twoDigits(8), twoDigits(11)];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (hour > 23 || twoDigits(14) > 59 || twoDigits(17) > 60) return undefined;
  return asciiText(MAKING, 0, MAKING.length);
}

function twoDigits(at: number): number {
  return ((MAKING[at] as number) - ZERO) * 10 + (MAKING[at + 1] as number) - ZERO;
}

function fromAnyForm(text: string): string | undefined {
  const found = ANY.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, zone = 'Z'] = found;
  const offset = /^[+-]\d{2}$/.test(zone) ? `${zone}:00` : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return rfc3339(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset.toUpperCase()}`);
}
