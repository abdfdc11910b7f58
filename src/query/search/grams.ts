// What records are filed under: three characters in a row, the beginnings of words, the beginning of a uuid, three digits
// of a MAC address. Each is hashed to a number, which takes less room than text; where two collide, records are
// proposed in vain, never missed.
import type { XapiRecord } from '../../xapi/record.ts';
import { searchLimits } from './contract.ts';
import { ANYWHERE_LENGTH } from './score.ts';
import type { SearchWord } from './search-query.ts';
import { compactMac, isWordStart, type SearchText } from './texts.ts';

type Visit = (gram: number) => void;

const ANYWHERE = 1;
const START = 2;
const UUID = 3;
const MAC = 4;
const BLANK = 32;

/** 31 bits, so that V8 keeps it in the pointer. A missing unit is NaN, which counts as 0. */
function hash(kind: number, a: number, b: number, c: number): number {
  let mixed = Math.imul(kind ^ (a << 3), 0x85ebca6b);
  mixed = Math.imul((mixed ^ (mixed >>> 15)) + b, 0xc2b2ae35);
  mixed = Math.imul((mixed ^ (mixed >>> 13)) + c, 0x9e3779b1);
  return (mixed ^ (mixed >>> 16)) >>> 1;
}

function gramAt(kind: number, text: string, at: number, length: number): number {
  const b = length > 1 ? text.charCodeAt(at + 1) : 0;
  return hash(kind, text.charCodeAt(at), b, length > 2 ? text.charCodeAt(at + 2) : 0);
}

/** No word holds a blank, so what holds one is of no use. */
function visitText(text: string, visit: Visit): void {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    if (text.charCodeAt(at) === BLANK) continue;
    const two = at + 1 < length && text.charCodeAt(at + 1) !== BLANK;
    if (isWordStart(text, at)) {
      visit(gramAt(START, text, at, 1));
      if (two) visit(gramAt(START, text, at, 2));
    }
    if (two && at + 2 < length && text.charCodeAt(at + 2) !== BLANK) visit(gramAt(ANYWHERE, text, at, 3));
  }
}

function visitMac(digits: string, visit: Visit): void {
  for (let at = 0; at + 2 < digits.length; at += 2) visit(gramAt(MAC, digits, at, 3));
}

/** Calls `visit` for all that a record is filed under, for some twice. */
export function visitGrams(record: XapiRecord, texts: readonly SearchText[], visit: Visit): void {
  for (const { text } of texts) visitText(text, visit);
  visit(gramAt(UUID, record.uuid.slice(0, 3).toLowerCase(), 0, 3));
  if (typeof record.mac === 'string') visitMac(compactMac(record.mac), visit);
}

/**
 * What a word is looked up by: a record that matches it is filed under all grams of at least one of these lists.
 */
export function gramsOfWord({ text, mac }: SearchWord): readonly (readonly number[])[] {
  const lists: number[][] = [];
  if (text.length < ANYWHERE_LENGTH) lists.push([gramAt(START, text, 0, text.length)]);
  else lists.push(Array.from({ length: text.length - 2 }, (_, at) => gramAt(ANYWHERE, text, at, 3)));
  if (text.length >= searchLimits.minIdLength) lists.push([gramAt(UUID, text, 0, 3)]);
  if (mac) {
    const grams: number[] = [];
    visitMac(mac, (gram) => grams.push(gram));
    lists.push(grams);
  }
  return lists;
}
