// The query language of text search: words between blanks, of which all must match. Nothing is an operator.
import type { XapiRecord } from '../../xapi/record.ts';
import { QueryInputError } from '../input.ts';
import { kindOf } from '../kinds.ts';
import { type SearchedClass, type SearchOptions, searchedClasses, searchLimits } from './contract.ts';
import { compactMac, fold, isSearched } from './texts.ts';

export interface SearchWord {
  /** Folded. */
  readonly text: string;
  /** Its hexadecimal digits, where it may be (part of) a MAC address. */
  readonly mac?: string;
}

export interface SearchQuery {
  readonly words: readonly SearchWord[];
  /** All words with one blank between. */
  readonly whole: string;
}

const MAC_DIGITS = 12;
/** `0016`, `00:16:3e`, `00-16-3E-`, `0016.3e5a`: whole MAC addresses or parts that begin with a byte. */
const MAC_FORM = /^(?:[0-9a-f]+|(?:[0-9a-f]{2}[:-])+[0-9a-f]{0,2}|(?:[0-9a-f]{4}\.)+[0-9a-f]{0,4})$/;

function toWord(text: string): SearchWord {
  if (!MAC_FORM.test(text)) return { text };
  const mac = compactMac(text);
  return mac.length >= searchLimits.minIdLength && mac.length <= MAC_DIGITS ? { text, mac } : { text };
}

/** @throws QueryInputError for no words, and for more, or longer ones, than are searched for. */
export function parseSearch(text: string): SearchQuery {
  const { maxWords, maxWordLength, maxTextLength } = searchLimits;
  if (text.length > maxTextLength) {
    throw new QueryInputError(
      `the text to search for has ${text.length} characters; at most ${maxTextLength} are allowed`,
    );
  }
  const given = text.split(/\s+/).filter((word) => word !== '');
  const texts = given.map(fold);
  // Each once: "web web" asks for nothing more than "web".
  const words = [...new Set(texts)];
  if (words.length === 0) {
    throw new QueryInputError(`the text to search for has no word; give 1 to ${maxWords}, between blanks`);
  }
  if (words.length > maxWords) {
    throw new QueryInputError(
      `the text to search for has ${words.length} words; at most ${maxWords} are allowed`,
    );
  }
  // As it was given: the small letters of one may be two.
  const long = given.find((word) => word.length > maxWordLength);
  if (long !== undefined) {
    throw new QueryInputError(
      `a word to search for has ${long.length} characters; at most ${maxWordLength} are allowed`,
    );
  }
  return { words: words.map(toWord), whole: texts.join(' ') };
}

/** @throws QueryInputError for a number of hits that is out of bounds. */
export function limitOf({ limit }: SearchOptions): number {
  const { defaultHits, maxHits } = searchLimits;
  const wanted = limit ?? defaultHits;
  if (Number.isInteger(wanted) && wanted >= 1 && wanted <= maxHits) return wanted;
  // By the name that clients know it by.
  throw new QueryInputError(`first must be a whole number between 1 and ${maxHits}, got ${wanted}`);
}

/** @throws QueryInputError for a class that is not searched. */
export function classesOf({ classes }: SearchOptions): ReadonlySet<SearchedClass> {
  const wanted = new Set<SearchedClass>();
  for (const cls of classes ?? searchedClasses) {
    if (!isSearched(cls)) {
      throw new QueryInputError(`${cls} is not searched; classes may name ${searchedClasses.join(', ')}`);
    }
    wanted.add(cls);
  }
  return wanted;
}

/** Whether a record is of a kind that is wanted; undefined where every kind is. */
export function kindTest({
  vmKinds,
  vdiKinds,
}: SearchOptions): ((record: XapiRecord) => boolean) | undefined {
  if (!vmKinds && !vdiKinds) return undefined;
  const wanted = new Map<string, ReadonlySet<string>>();
  if (vmKinds) wanted.set('VM', new Set(vmKinds));
  if (vdiKinds) wanted.set('VDI', new Set(vdiKinds));
  return (record) => wanted.get(record.$cls)?.has(kindOf(record) ?? '') ?? true;
}
