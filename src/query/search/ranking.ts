// The best hits of many: best first; of equal ones by name, then class, uuid, pool and ref, so that the order is total.
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

const ranks: ReadonlyMap<string, number> = new Map(searchedClasses.map((cls, rank) => [cls, rank]));

function compareHits(
  { record: a, score: scoreA }: SearchHit,
  { record: b, score: scoreB }: SearchHit,
): number {
  return (
    scoreB - scoreA ||
    compareNames(a.nameLabel, b.nameLabel) ||
    (ranks.get(a.$cls) ?? 0) - (ranks.get(b.$cls) ?? 0) ||
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
