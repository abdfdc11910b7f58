// Text search without an index, said once more in the simplest words: what the tests hold the real one against.
import type { Reader } from '../../../src/cache/contract.ts';
import type { XapiRecord } from '../../../src/xapi/record.ts';

const CLASSES = ['pool', 'host', 'VM', 'SR', 'network', 'VDI', 'VIF', 'PIF'] as const;

export interface NaiveHit {
  readonly record: XapiRecord;
  readonly score: number;
  readonly field: string;
}

type Candidate = readonly [score: number, field: string];

const list = (value: unknown) => (Array.isArray(value) ? (value as string[]) : value ? [String(value)] : []);
const plain = (text: string) => text.toLowerCase().trim();
const hex = (text: string) => plain(text).replace(/[^0-9a-f]/g, '');

function beginsWord(text: string, word: string): boolean {
  for (let at = 1; at < text.length; at += 1) {
    if (text.startsWith(word, at) && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

function nameCandidates(record: XapiRecord, word: string): Candidate[] {
  const name = plain(String(record.nameLabel ?? ''));
  if (!name.includes(word)) return [];
  if (name === word) return [[7, 'nameLabel']];
  if (name.startsWith(word)) return [[5, 'nameLabel']];
  if (beginsWord(name, word)) return [[4, 'nameLabel']];
  return word.length > 2 ? [[3, 'nameLabel']] : [];
}

function isIn(text: string, word: string): boolean {
  return text.startsWith(word) || beginsWord(text, word) || (word.length > 2 && text.includes(word));
}

function otherCandidates(record: XapiRecord, reader: Reader, word: string): Candidate[] {
  const metrics = reader.get('VM_guest_metrics', record.guestMetrics as string | null);
  const isVm = record.$cls === 'VM';
  const networks = isVm ? Object.values((metrics?.networks ?? {}) as Record<string, string>) : [];
  const addresses = ['address', 'ip', 'ipv6', 'ipv4Addresses', 'ipv6Addresses'].flatMap((name) =>
    list(record[name]),
  );
  const texts: [string, string][] = [
    ...list(record.tags).map((tag): [string, string] => ['tags', plain(tag)]),
    ...list(record.hostname).map((text): [string, string] => ['hostname', plain(text)]),
    ...[...addresses, ...networks].map((text): [string, string] => ['address', plain(text)]),
  ];
  const found: Candidate[] = [];
  for (const [field, text] of texts) {
    if (text === '' || !isIn(text, word)) continue;
    const isExact = text === word || (field === 'address' && text.startsWith(`${word}/`));
    found.push([isExact ? 6 : 2, field]);
  }
  if (isIn(plain(String(record.nameDescription ?? '')), word)) found.push([1, 'nameDescription']);
  return found;
}

function idCandidates(record: XapiRecord, word: string): Candidate[] {
  const found: Candidate[] = [];
  const uuid = record.uuid.toLowerCase();
  if (word.length >= 4 && uuid.startsWith(word)) found.push([uuid === word ? 6 : 2, 'uuid']);
  const digits = hex(word);
  const pairs = /^[0-9a-f]+$|^([0-9a-f]{2}[:-])+[0-9a-f]{0,2}$|^([0-9a-f]{4}[.])+[0-9a-f]{0,4}$/;
  if (typeof record.mac !== 'string' || digits.length < 4 || !pairs.test(word)) return found;
  const mac = hex(record.mac);
  for (let at = 0; at < mac.length; at += 2) {
    if (mac.startsWith(digits, at)) found.push([mac === digits ? 6 : 2, 'mac']);
  }
  return found;
}

function best(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (top, one) => (top && top[0] >= one[0] ? top : one),
    undefined,
  );
}

function scoreOf(record: XapiRecord, reader: Reader, words: readonly string[]): Candidate | undefined {
  const byWord = words.map((word) =>
    best([
      ...nameCandidates(record, word),
      ...otherCandidates(record, reader, word),
      ...idCandidates(record, word),
    ]),
  );
  if (byWord.some((one) => one === undefined)) return undefined;
  const worst = byWord.reduce((low, one) => (low && one && one[0] < low[0] ? one : low));
  if (words.length === 1) return worst;
  const whole = words.join(' ');
  const tag = list(record.tags).some((one) => plain(one) === whole);
  const asOne = best([...nameCandidates(record, whole), ...(tag ? [[6, 'tags'] as const] : [])]);
  return asOne && worst && asOne[0] > worst[0] ? asOne : worst;
}

/** What it is good for to who searches, the smaller the better. */
function kindRank({ $cls, isASnapshot, isATemplate, isControlDomain, managed }: XapiRecord): number {
  if ($cls === 'VDI' && managed === false) return 4;
  if (isASnapshot) return 3;
  if (isATemplate) return 2;
  return isControlDomain ? 1 : 0;
}

/** All hits in order, without a limit; `text` must not name a word twice. */
export function naiveSearch(readers: readonly Reader[], text: string): NaiveHit[] {
  const words = plain(text).split(/\s+/);
  const hits = readers.flatMap((reader) =>
    CLASSES.flatMap((cls) => [...reader.list(cls)]).flatMap((record): NaiveHit[] => {
      const found = scoreOf(record, reader, words);
      return found ? [{ record, score: found[0], field: found[1] }] : [];
    }),
  );
  const keys = ({ record, score }: NaiveHit) => [
    -score,
    kindRank(record),
    record.nameLabel ? 0 : 1,
    String(record.nameLabel ?? ''),
    CLASSES.indexOf(record.$cls as (typeof CLASSES)[number]),
    record.uuid,
    record.$pool,
    record.$ref,
  ];
  return hits.sort((a, b) => {
    const other = keys(b);
    for (const [at, key] of keys(a).entries()) {
      if (key !== other[at]) return key < (other[at] as string | number) ? -1 : 1;
    }
    return 0;
  });
}
