// Whether a record matches a search, and how well: the one definition, which a scan and the index share. The index only
// proposes records.
import type { Reader } from '../../cache/contract.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { type SearchField, searchLimits, searchScores } from './contract.ts';
import type { SearchQuery, SearchWord } from './search-query.ts';
import { compactMac, isWordStart, type SearchText, textsOf } from './texts.ts';

export interface Score {
  readonly score: number;
  readonly field: SearchField;
}

type Place = 'exact' | 'prefix' | 'word' | 'part';

/** Words of fewer characters are found at the beginning of words only: anywhere, they would find nearly everything. */
export const ANYWHERE_LENGTH = 3;

function placeOf(text: string, word: string): Place | undefined {
  let at = text.indexOf(word);
  if (at < 0) return undefined;
  if (at === 0) return text.length === word.length ? 'exact' : 'prefix';
  const anywhere = word.length >= ANYWHERE_LENGTH ? 'part' : undefined;
  for (; at > 0; at = text.indexOf(word, at + 1)) if (isWordStart(text, at)) return 'word';
  return anywhere;
}

const nameScores: Readonly<Record<Place, number>> = {
  exact: searchScores.exactName,
  prefix: searchScores.namePrefix,
  word: searchScores.nameWord,
  part: searchScores.namePart,
};

function scoreOfText({ field, text }: SearchText, word: string): number {
  const place = placeOf(text, word);
  if (!place) return 0;
  if (field === 'nameLabel') return nameScores[place];
  if (field === 'nameDescription') return searchScores.description;
  if (place === 'exact') return searchScores.exactId;
  // An address may be written with the length of its prefix: 10.0.0.7/24.
  const isAddress = field === 'address' && place === 'prefix' && text.charAt(word.length) === '/';
  return isAddress ? searchScores.exactId : searchScores.other;
}

function scoreOfUuid({ uuid }: XapiRecord, word: string): number {
  if (word.length < searchLimits.minIdLength) return 0;
  const folded = uuid.toLowerCase();
  if (!folded.startsWith(word)) return 0;
  return folded.length === word.length ? searchScores.exactId : searchScores.other;
}

/** The digits must begin with a byte: half bytes of neighbours are no part of an address. */
function scoreOfMac(mac: string, digits: string): number {
  for (let at = mac.indexOf(digits); at >= 0; at = mac.indexOf(digits, at + 1)) {
    if (at % 2 !== 0) continue;
    return mac.length === digits.length ? searchScores.exactId : searchScores.other;
  }
  return 0;
}

function bestOf(word: SearchWord, record: XapiRecord, texts: readonly SearchText[]): Score | undefined {
  let score = 0;
  let field: SearchField = 'nameLabel';
  const offer = (offered: number, from: SearchField) => {
    if (offered <= score) return;
    score = offered;
    field = from;
  };
  for (const text of texts) offer(scoreOfText(text, word.text), text.field);
  offer(scoreOfUuid(record, word.text), 'uuid');
  if (word.mac && typeof record.mac === 'string') offer(scoreOfMac(compactMac(record.mac), word.mac), 'mac');
  return score === 0 ? undefined : { score, field };
}

/** What several words are worth as one text: names and tags may have blanks. */
function wholeOf(whole: string, texts: readonly SearchText[]): Score | undefined {
  let best: Score | undefined;
  for (const { field, text } of texts) {
    if (field !== 'nameLabel' && field !== 'tags') continue;
    const place = placeOf(text, whole);
    const score = field === 'nameLabel' && place ? nameScores[place] : 0;
    const offered = field === 'tags' && place === 'exact' ? searchScores.exactId : score;
    if (offered > (best?.score ?? 0)) best = { score: offered, field };
  }
  return best;
}

/** How well a record of a searched class matches; undefined if it does not. */
export function scoreOf(
  query: SearchQuery,
  record: XapiRecord,
  reader: Reader,
  sees?: (record: XapiRecord) => boolean,
): Score | undefined {
  const texts = textsOf(record, reader, sees);
  let worst: Score | undefined;
  for (const word of query.words) {
    const best = bestOf(word, record, texts);
    if (!best) return undefined;
    if (!worst || best.score < worst.score) worst = best;
  }
  if (!worst || query.words.length === 1) return worst;
  const whole = wholeOf(query.whole, texts);
  return whole && whole.score > worst.score ? whole : worst;
}
