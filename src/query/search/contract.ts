// The contract of text search: what it is asked, what it answers, and what it needs of the running pools.
import type { ChangeSet, Reader } from '../../cache/contract.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../xapi/record.ts';

export const searchLimits = {
  /** Words of one search. */
  maxWords: 8,
  /** Characters of one word. */
  maxWordLength: 128,
  /** Characters of the whole text, blanks included. */
  maxTextLength: 2_048,
  /** Hits that are answered unless told. */
  defaultHits: 100,
  maxHits: 1_000,
  /** What a uuid or a MAC address is found by at least: fewer hexadecimal digits are in most of them by chance. */
  minIdLength: 4,
  /** Characters of one text of a record that are searched, from its beginning. */
  searchedLength: 1_024,
  /** Texts (tags, addresses) of one record that are searched. */
  searchedTexts: 128,
} as const;

/** Classes that are searched; of equal hits of equal rank and name, the earlier class comes first. */
export const searchedClasses = ['pool', 'host', 'VM', 'SR', 'network', 'VDI', 'VIF', 'PIF'] as const;
export type SearchedClass = (typeof searchedClasses)[number];

/** Every class that a search reads: the guest metrics hold the addresses of their VM. */
export const classesReadBySearch: readonly ClassName[] = [...searchedClasses, 'VM_guest_metrics'];

/** What a text is; `address` is any IP address, `hostname` that of a host. */
export type SearchField = 'nameLabel' | 'nameDescription' | 'uuid' | 'tags' | 'mac' | 'address' | 'hostname';

/** How good a hit is. A record with several words is as good as its worst one. */
export const searchScores = {
  exactName: 7,
  /** A uuid, an address, a host name, a MAC address or a tag as a whole. */
  exactId: 6,
  namePrefix: 5,
  /** A word within the name begins so. */
  nameWord: 4,
  namePart: 3,
  /** Part of anything but the name and the description. */
  other: 2,
  description: 1,
} as const;

export interface SearchHit {
  /** Names its pool (`$pool`), class and ref: two pools may know one uuid. */
  readonly record: XapiRecord;
  /** One of `searchScores`. */
  readonly score: number;
  /** Where the word that decided the score was found. */
  readonly field: SearchField;
}

export interface SearchOptions {
  /** Only these classes; all searched ones unless told. */
  readonly classes?: readonly string[] | null;
  /** Of VMs only these kinds (`kinds.ts`); all unless told. Other classes do not mind. */
  readonly vmKinds?: readonly string[] | null;
  /** The same of VDIs. */
  readonly vdiKinds?: readonly string[] | null;
  /** Keys of the pools to search; all unless told. */
  readonly poolKeys?: readonly string[] | null;
  readonly limit?: number | null;
  /** Whether a record may be seen; what it hides has no hit, and addresses of hidden guest metrics find nothing. */
  readonly sees?: (record: XapiRecord) => boolean;
  /** Told of the records that are looked at; what it throws is thrown. */
  readonly spend?: (comparisons: number) => void;
}

/** What who asks may choose; the rest is said by who answers. */
export type SearchChoice = Pick<SearchOptions, 'classes' | 'vmKinds' | 'vdiKinds' | 'limit'>;

/** What the index needs of the running pools. */
export interface SearchedPools {
  list(): readonly { readonly key: string; readonly store: Reader }[];
  onChanges(listener: (changes: ChangeSet) => void): () => void;
  /** Called when a pool appears or goes. */
  onStatus(listener: (key: string) => void): () => void;
}
