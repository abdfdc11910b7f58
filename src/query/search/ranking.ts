// The best hits of many: best first; of equal ones by kind, then name, class, uuid, pool and ref, so that the order is
// total.
import type { XapiRecord } from '../../xapi/record.ts';
import { kindOf } from '../kinds.ts';
import { type SearchHit, searchedClasses } from './contract.ts';

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What has no name comes last. */
function compareNames(a: unknown, b: unknown): number {
  const nameA = typeof a === 'string' ? a : '';
  const nameB = typeof b === 'string' ? b : '';
  if (nameA === '' || nameB === '') return Number(nameA === '') - Number(nameB === '');
  return compareTexts(nameA, nameB);
}

/**
 * Who searches wants what lives. Snapshots and templates have the names, tags and even the guest's addresses of what
 * they were made of, so they match as well as that does. One scale for all classes: what has no kinds is alive.
 */
const kindRanks = { VM: 0, VDI: 0, CONTROL_DOMAIN: 1, TEMPLATE: 2, SNAPSHOT: 3, UNMANAGED: 4 } as const;

function kindRank(record: XapiRecord): number {
  const kind = kindOf(record);
  return kind === undefined ? 0 : kindRanks[kind];
}

const classRanks: ReadonlyMap<string, number> = new Map(searchedClasses.map((cls, rank) => [cls, rank]));

function compareHits(
  { record: a, score: scoreA }: SearchHit,
  { record: b, score: scoreB }: SearchHit,
): number {
  return (
    scoreB - scoreA ||
    kindRank(a) - kindRank(b) ||
    compareNames(a.nameLabel, b.nameLabel) ||
    (classRanks.get(a.$cls) ?? 0) - (classRanks.get(b.$cls) ?? 0) ||
    compareTexts(a.uuid, b.uuid) ||
    compareTexts(a.$pool, b.$pool) ||
    compareTexts(a.$ref, b.$ref)
  );
}

export class Ranking {
  readonly #limit: number;
  #hits: SearchHit[] = [];
  /** The last of the best ones when they were counted last: what is behind it is no hit. */
  #worst: SearchHit | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(hit: SearchHit): void {
    if (this.#worst && compareHits(hit, this.#worst) > 0) return;
    this.#hits.push(hit);
    if (this.#hits.length < 2 * this.#limit) return;
    this.#hits = this.best();
    this.#worst = this.#hits.at(-1);
  }

  best(): SearchHit[] {
    return this.#hits.sort(compareHits).slice(0, this.#limit);
  }
}
