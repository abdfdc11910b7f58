// Aggregates over records of one class: how many there are, and the sum, least, greatest and mean of number
// fields. Integers of 64 bits are added exactly, however many there are.
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { fieldValue, type QueryField, queryFields } from '../fields.ts';
import { QueryInputError } from '../input.ts';
import type { Look, LookOf, Spend } from '../relations.ts';
import { FloatSum } from './float-sum.ts';

export const aggregateLimits = {
  /** Number fields of one aggregate. */
  maxFields: 20,
  /** Keys of one grouping. */
  maxKeys: 4,
  /** Groups that are answered. */
  maxGroups: 1_000,
  /** Groups that records may fall into; a record with several tags falls into several. */
  maxDistinctGroups: 100_000,
} as const;

/** One number field over some records; nulls are left out. */
export interface FieldAggregate {
  /** Values that are not null. */
  readonly count: number;
  /** A bigint beyond 2^53; 0 of nothing. */
  readonly sum: number | bigint;
  readonly min: number | bigint | null;
  readonly max: number | bigint | null;
  readonly avg: number | null;
}

export interface Aggregate {
  /** Of records, each counted once. */
  readonly count: number;
  /** By field name, for the fields that were asked for. */
  readonly fields: ReadonlyMap<string, FieldAggregate>;
}

/** The number fields of a class by name. */
export function aggregateFields(cls: ClassName): ReadonlyMap<string, QueryField> {
  return new Map([...queryFields(cls)].filter(([, { kind }]) => kind === 'number'));
}

/** What one number field amounts to so far. */
class Tally {
  readonly #floats: FloatSum | undefined;
  #count = 0;
  // What has outgrown exact numbers; the rest is added as numbers, which are far cheaper.
  #big = 0n;
  #small = 0;
  #min: number | bigint | null = null;
  #max: number | bigint | null = null;

  constructor({ float }: QueryField) {
    this.#floats = float ? new FloatSum() : undefined;
  }

  add(value: number | bigint): void {
    this.#count += 1;
    if (this.#min === null || value < this.#min) this.#min = value;
    if (this.#max === null || value > this.#max) this.#max = value;
    if (typeof value === 'bigint') this.#big += value;
    else this.#addNumber(value);
  }

  get result(): FieldAggregate {
    const sum = this.#sum();
    return {
      count: this.#count,
      sum,
      min: this.#min,
      max: this.#max,
      avg: this.#count === 0 ? null : Number(sum) / this.#count,
    };
  }

  #addNumber(value: number): void {
    if (this.#floats) {
      this.#floats.add(value);
      return;
    }
    const sum = this.#small + value;
    if (Number.isSafeInteger(sum)) {
      this.#small = sum;
      return;
    }
    this.#big += BigInt(this.#small) + BigInt(value);
    this.#small = 0;
  }

  #sum(): number | bigint {
    if (this.#floats) return this.#floats.value;
    if (this.#big === 0n) return this.#small;
    const sum = this.#big + BigInt(this.#small);
    return Number.isSafeInteger(Number(sum)) ? Number(sum) : sum;
  }
}

/** Collects records into one aggregate. */
export class Collector {
  readonly #fields: readonly QueryField[];
  readonly #spend: Spend;
  readonly #tallies: readonly Tally[];
  #count = 0;

  /** @param spend told of the records that derived fields read. */
  constructor(fields: readonly QueryField[], spend: Spend) {
    this.#fields = fields;
    this.#spend = spend;
    this.#tallies = fields.map((field) => new Tally(field));
  }

  add(record: XapiRecord, look: Look | undefined): void {
    this.#count += 1;
    for (const [at, field] of this.#fields.entries()) {
      const value = fieldValue(field, record, look, this.#spend);
      if (typeof value === 'number' || typeof value === 'bigint') this.#tallies[at]?.add(value);
    }
  }

  get result(): Aggregate {
    const results = this.#tallies.map(({ result }, at) => [this.#fields[at]?.name ?? '', result] as const);
    return { count: this.#count, fields: new Map(results) };
  }
}

/**
 * By name; members of structures by their path: `usage.free`.
 * @throws QueryInputError for what is no number field of the class, and for too many.
 */
export function numberFields(cls: ClassName, names: readonly string[]): readonly QueryField[] {
  const { maxFields } = aggregateLimits;
  const wanted = new Set(names);
  if (wanted.size > maxFields) {
    throw new QueryInputError(`${wanted.size} fields to aggregate are more than maxFields, ${maxFields}`);
  }
  const fields = queryFields(cls);
  return [...wanted].map((name) => {
    const [first = '', member] = name.split('.');
    const field = member === undefined ? fields.get(name) : fields.get(first)?.members?.get(member);
    if (field?.kind !== 'number')
      throw new QueryInputError(`${cls} has no number field ${name} to aggregate`);
    return field;
  });
}

export interface AggregateReads {
  /** Finds what derived fields are read through: what it does not yield is null. */
  readonly lookOf?: LookOf;
  /** Told of the records that derived fields read. */
  readonly spend?: Spend;
}

/**
 * Count and number fields of records of class `cls`, which may be of several pools. It costs one comparison for each
 * record and field, beside what `spend` is told.
 * @throws QueryInputError for what is no number field of the class, and for too many.
 */
export function aggregate(
  cls: ClassName,
  records: Iterable<XapiRecord>,
  fields: readonly string[] = [],
  { lookOf = () => undefined, spend = () => {} }: AggregateReads = {},
): Aggregate {
  const collector = new Collector(numberFields(cls, fields), spend);
  for (const record of records) collector.add(record, lookOf(record.$pool));
  return collector.result;
}
