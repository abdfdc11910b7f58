// One copy of what repeats. A pool's records hold the same long texts, sets of operations and maps tens of thousands of
// times; these caches let them share. All are direct-mapped: a fixed number of slots, one look, the newest wins, so they
// stay bounded whatever a pool sends, and a miss costs only memory that would be used anyway. Short texts are not
// shared: measured on 84,000 records, that took 10 % of a first sync's CPU to save some 10 MB.

export type FrozenMap = { readonly [key: string]: unknown };

export const INTERN_LIMITS = Object.freeze({
  /** Slots for long texts. */
  longSlots: 256,
  /** Texts up to this length are not shared, in UTF-16 units. */
  shortLength: 64,
  /** Texts longer than this are not shared (VM.recommendations, the long text that repeats, has some 5,000). */
  longLength: 16_384,
  collectionSlots: 2048,
  /** Sets and maps with more members are not shared. */
  collectionSize: 64,
});

/** Refs and uuids differ in their last characters, so these make the slot. */
function hashOf(text: string): number {
  let hash = text.length;
  for (let at = Math.max(0, text.length - 9); at < text.length; at += 1) {
    hash = Math.imul(hash, 31) + text.charCodeAt(at);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Whether `value` is a text that is not worth sharing. */
export function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= INTERN_LIMITS.shortLength;
}

export class TextPool {
  readonly #slots: (string | undefined)[] = new Array(INTERN_LIMITS.longSlots).fill(undefined);

  /** A text equal to `text`: the copy that is kept, where there is one. */
  share(text: string): string {
    const { length } = text;
    if (length <= INTERN_LIMITS.shortLength || length > INTERN_LIMITS.longLength) return text;
    const slot = hashOf(text) & (INTERN_LIMITS.longSlots - 1);
    const kept = this.#slots[slot];
    if (kept === text) return kept;
    this.#slots[slot] = text;
    return text;
  }
}

export const EMPTY_SET: readonly never[] = Object.freeze([]);
export const EMPTY_MAP: FrozenMap = Object.freeze({});

/** Freezes and shares sets and maps by content; their members must be final (shared texts, names, numbers). */
export class CollectionPool {
  readonly #sets: (readonly unknown[] | undefined)[] = new Array(INTERN_LIMITS.collectionSlots).fill(
    undefined,
  );
  readonly #maps: (FrozenMap | undefined)[] = new Array(INTERN_LIMITS.collectionSlots).fill(undefined);

  /** `members` frozen, or an equal frozen set met before. */
  shareSet(members: unknown[]): readonly unknown[] {
    const { length } = members;
    if (length === 0) return EMPTY_SET;
    if (length > INTERN_LIMITS.collectionSize) return Object.freeze(members);
    let hash = length;
    const step = stepOf(length);
    for (let at = 0; at < length; at += step) hash = (Math.imul(hash, 31) + hashMember(members[at])) | 0;
    const slot = (hash ^ (hash >>> 15)) & (INTERN_LIMITS.collectionSlots - 1);
    const kept = this.#sets[slot];
    if (kept !== undefined && kept.length === length && sameMembers(kept, members)) return kept;
    const frozen = Object.freeze(members);
    this.#sets[slot] = frozen;
    return frozen;
  }

  /** `map`, whose keys are `keys`, frozen; or an equal frozen map (same members in the same order) met before. */
  shareMap(map: { [key: string]: unknown }, keys: readonly string[] = Object.keys(map)): FrozenMap {
    if (keys.length === 0) return EMPTY_MAP;
    if (keys.length > INTERN_LIMITS.collectionSize) return Object.freeze(map);
    let hash = keys.length;
    const step = stepOf(keys.length);
    for (let at = 0; at < keys.length; at += step) {
      const key = keys[at] as string;
      hash = (Math.imul(hash, 31) + key.length + hashMember(map[key])) | 0;
    }
    const slot = (hash ^ (hash >>> 15)) & (INTERN_LIMITS.collectionSlots - 1);
    const kept = this.#maps[slot];
    if (kept !== undefined && sameMap(kept, map, keys)) return kept;
    const frozen = Object.freeze(map);
    this.#maps[slot] = frozen;
    return frozen;
  }
}

/** Which members of a collection make its hash: at most eight, spread over all. */
function stepOf(length: number): number {
  return (length + 7) >> 3;
}

/** Weak, but cheap: a miss costs less than the characters of all members. */
function hashMember(member: unknown): number {
  if (typeof member === 'number') return member | 0;
  if (typeof member !== 'string' || member.length === 0) return 1;
  const { length } = member;
  return Math.imul(length, 961) + member.charCodeAt(length >> 1) * 31 + member.charCodeAt(length - 1);
}

function sameMembers(kept: readonly unknown[], members: readonly unknown[]): boolean {
  for (let at = 0; at < members.length; at += 1) if (kept[at] !== members[at]) return false;
  return true;
}

function sameMap(kept: FrozenMap, map: { [key: string]: unknown }, keys: readonly string[]): boolean {
  let at = 0;
  for (const key in kept) {
    if (keys[at] !== key || kept[key] !== map[key]) return false;
    at += 1;
  }
  return at === keys.length;
}
