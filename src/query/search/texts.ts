// What of a record is searched, and the form in which texts are compared: folded, cut and without blanks around.
import type { Reader } from '../../cache/contract.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../../xapi/record.ts';
import { type SearchedClass, type SearchField, searchedClasses, searchLimits } from './contract.ts';

export interface SearchText {
  readonly field: SearchField;
  /** Folded. */
  readonly text: string;
}

type Sources = readonly (readonly [field: string, as: SearchField])[];

const NAMED: Sources = [
  ['nameLabel', 'nameLabel'],
  ['nameDescription', 'nameDescription'],
  ['tags', 'tags'],
];

/** Fields whose texts (or sets of texts) are searched. The uuid and the guest's addresses have ways of their own. */
const sources: Readonly<Record<SearchedClass, Sources>> = {
  pool: NAMED,
  host: [...NAMED, ['hostname', 'hostname'], ['address', 'address']],
  VM: NAMED,
  SR: NAMED,
  network: NAMED,
  VDI: NAMED,
  VIF: [
    ['ipv4Addresses', 'address'],
    ['ipv6Addresses', 'address'],
  ],
  PIF: [
    ['ip', 'address'],
    ['ipv6', 'address'],
  ],
};

const decisive: ReadonlyMap<ClassName, ReadonlySet<string>> = new Map<ClassName, ReadonlySet<string>>([
  ...searchedClasses.map((cls): [ClassName, ReadonlySet<string>] => [
    cls,
    new Set([...sources[cls].map(([field]) => field), 'uuid', 'mac', 'guestMetrics']),
  ]),
  ['VM_guest_metrics', new Set(['networks'])],
]);

/** Fields of a class whose change may make a search find other objects; undefined for a class that is not read. */
export function decisiveFields(cls: ClassName): ReadonlySet<string> | undefined {
  return decisive.get(cls);
}

export function isSearched(cls: string): cls is SearchedClass {
  return (searchedClasses as readonly string[]).includes(cls);
}

const BEYOND_ASCII = /[^ -~]/;

/** The form in which texts are compared: lower case, composed, one sigma, no blanks around. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return (BEYOND_ASCII.test(lower) ? lower.normalize('NFC').replaceAll('ς', 'σ') : lower).trim();
}

/** The hexadecimal digits of a MAC address. */
export function compactMac(mac: string): string {
  return mac.toLowerCase().replace(/[^0-9a-f]/g, '');
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

function isLetterOrDigit(ascii: number): boolean {
  return (ascii >= 97 && ascii <= 122) || (ascii >= 48 && ascii <= 57);
}

/** Whether the unit at `at` is the second half of a character. */
function isSecondHalf(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

/** Whether a word begins there: at the beginning of a folded text, and after what is no letter and no digit. */
export function isWordStart(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (before < 128) return !isLetterOrDigit(before);
  if (isSecondHalf(text, at)) return false;
  return !WORD_CHARACTER.test(text.slice(isSecondHalf(text, at - 1) ? at - 2 : at - 1, at));
}

/**
 * The folded texts of a record of a searched class but uuid and MAC address, best fields first, none of them empty.
 * `sees` tells whether the guest metrics of a VM may be read.
 */
export function textsOf(
  record: XapiRecord,
  reader: Reader,
  sees?: (record: XapiRecord) => boolean,
): SearchText[] {
  const texts: SearchText[] = [];
  for (const [name, field] of sources[record.$cls as SearchedClass]) addAll(texts, field, record[name]);
  if (record.$cls !== 'VM') return texts;
  const metrics = reader.get('VM_guest_metrics', record.guestMetrics as Ref | null | undefined);
  // One address stands under several keys of the guest's networks: "0/ip" and "0/ipv4/0".
  if (metrics?.networks && (!sees || sees(metrics))) {
    addAll(texts, 'address', [...new Set(Object.values(metrics.networks))]);
  }
  return texts;
}

function addAll(texts: SearchText[], field: SearchField, value: unknown): void {
  if (typeof value === 'string') add(texts, field, value);
  else if (Array.isArray(value)) for (const one of value) add(texts, field, one);
}

function add(texts: SearchText[], field: SearchField, value: unknown): void {
  const { searchedLength, searchedTexts } = searchLimits;
  if (typeof value !== 'string' || value === '' || texts.length >= searchedTexts) return;
  const text = fold(value.length > searchedLength ? value.slice(0, searchedLength) : value);
  if (text !== '') texts.push({ field, text });
}
