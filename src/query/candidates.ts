// Narrows what a filter has to look at: where equalities stand on indexed fields, of the class itself or of
// what its relations lead to, indexes are read instead of the whole class.
//
// What an index yields holds every match because an equality that must hold is read by the very field that
// the filter asks, through one index per step. Nothing is concluded from `not`, `every` and `none`.
import type { IndexName, Reader } from '../cache/contract.ts';
import type { ClassName } from '../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../xapi/record.ts';
import { type QueryField, queryFields, relatedClass } from './fields.ts';
import type { FieldCondition, FilterInput, Scalar } from './input.ts';
import type { Spend, Step } from './relations.ts';

/** Records by an index; undefined where no index serves. */
type Narrowed = readonly XapiRecord[] | undefined;

/**
 * The values that the field must equal (or, for a set, one of which it must have); undefined if it is no
 * equality.
 */
function wantedValues(kind: QueryField['kind'], condition: FieldCondition): readonly Scalar[] | undefined {
  const { eq, has } = condition;
  if (condition.ignoreCase) return undefined;
  if (kind === 'textSet' || kind === 'refSet') {
    return has === null || has === undefined || typeof has === 'object' ? undefined : [has];
  }
  return eq === null || eq === undefined ? (condition.in ?? undefined) : [eq];
}

function smaller(a: Narrowed, b: Narrowed): Narrowed {
  if (!a || !b) return a ?? b;
  return b.length < a.length ? b : a;
}

/**
 * Part of a class that is few enough: to look at it costs no more than to find out whether another index yields less. Of
 * a handful of values, as an enum has, each has many owners: such an index must promise more to be read.
 */
const ENOUGH = 1 / 16;
const ENOUGH_BEFORE_ENUM = 1 / 4;

/** Which indexes are read first: those that take one lookup, then relations, which take several; enums last. */
const READ_ORDER: Readonly<Partial<Record<QueryField['kind'], number>>> = {
  text: 0,
  textSet: 1,
  ref: 2,
  refSet: 2,
  enum: 4,
};

function readOrder({ field }: FieldToRead): number {
  return READ_ORDER[field.kind] ?? 3;
}

interface FieldToRead {
  readonly field: QueryField;
  readonly condition: FieldCondition;
}

/** The input and all that must hold beside it. */
function conjuncts(input: FilterInput): readonly FilterInput[] {
  return input.and ? [input, ...input.and.flatMap(conjuncts)] : [input];
}

/** The conditions on fields, in the order in which their indexes are worth a look. */
function conditionsOf(cls: ClassName, parts: readonly FilterInput[]): readonly FieldToRead[] {
  const fields = queryFields(cls);
  const found: FieldToRead[] = [];
  for (const { and: _and, or: _or, not: _not, ...conditions } of parts) {
    for (const [name, condition] of Object.entries(conditions)) {
      const field = fields.get(name);
      if (field && condition) found.push({ field, condition: condition as FieldCondition });
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => readOrder(a) - readOrder(b));
}

class Narrower {
  readonly #reader: Reader;
  readonly #spend: Spend;

  constructor(reader: Reader, spend: Spend) {
    this.#reader = reader;
    this.#spend = spend;
  }

  /** The smallest of what the conditions that must hold yield, as far as it pays to look for less. */
  narrow(cls: ClassName, input: FilterInput): Narrowed {
    const parts = conjuncts(input);
    let best: Narrowed;
    for (const { field, condition } of conditionsOf(cls, parts)) {
      if (this.#isFew(cls, best, field.kind === 'enum' ? ENOUGH_BEFORE_ENUM : ENOUGH)) break;
      best = smaller(best, this.#byCondition(cls, field, condition));
    }
    for (const { or } of parts) {
      if (this.#isFew(cls, best, ENOUGH)) break;
      if (or) best = smaller(best, this.#union(cls, or));
    }
    return best;
  }

  /** Asks for the size of the class only where it decides: who records what is read will wake for it. */
  #isFew(cls: ClassName, records: Narrowed, part: number): boolean {
    return records !== undefined && (records.length <= 1 || records.length <= this.#reader.count(cls) * part);
  }

  #union(cls: ClassName, parts: readonly FilterInput[]): Narrowed {
    const found = new Set<XapiRecord>();
    for (const part of parts) {
      const records = this.narrow(cls, part);
      if (!records) return undefined;
      for (const record of records) found.add(record);
    }
    return [...found];
  }

  #byCondition(cls: ClassName, field: QueryField, condition: FieldCondition): Narrowed {
    if (field.kind !== 'ref' && field.kind !== 'refSet') {
      const values = wantedValues(field.kind, condition);
      return values && this.#lookUp(`${cls}.${field.name}`, values.map(String));
    }
    const target = relatedClass(field);
    const ends = target && this.#ends(target, field, condition);
    if (!ends) return undefined;
    // Every record of the pool leads to the pool: all of them may match, or none does.
    if (field.target) return ends.length === 0 ? ends : undefined;
    if (field.reverse) return this.#pointedAt(cls, field.reverse, ends);
    if (field.membersOf) return undefined;
    return this.#back(cls, field.path ?? [{ cls: target, field: field.source ?? field.name }], ends);
  }

  /** What the relation must lead to, or (for a set) to one of which. */
  #ends(cls: ClassName, field: QueryField, condition: FieldCondition): Narrowed {
    // Inputs name objects by uuid; indexes know them by ref.
    const values = wantedValues(field.kind, condition);
    if (values) return this.#lookUp(`${cls}.uuid`, values.map(String));
    const nested = field.kind === 'ref' ? condition.is : condition.some;
    return nested ? this.narrow(cls, nested) : undefined;
  }

  /** From the ends of a path to the records of `cls` that it begins at. */
  #back(cls: ClassName, steps: readonly Step[], ends: readonly XapiRecord[]): Narrowed {
    let records: Narrowed = ends;
    for (let at = steps.length - 1; at >= 0; at -= 1) {
      const step = steps[at] as Step;
      // More lookups than there are records of the class: reading all of these is cheaper.
      if (!records || records.length > this.#reader.count(cls)) return undefined;
      const from = steps[at - 1]?.cls ?? cls;
      records = this.#lookUp(
        `${from}.${step.field}`,
        records.map(({ $ref }) => $ref),
      );
    }
    return records;
  }

  /** What the records name in `field`, a ref or a set of refs to objects of `cls`. */
  #pointedAt(cls: ClassName, field: string, records: readonly XapiRecord[]): Narrowed {
    const found = new Set<XapiRecord>();
    for (const record of records) {
      const value = record[field] as Ref | readonly Ref[] | null | undefined;
      const refs = typeof value === 'string' ? [value] : (value ?? []);
      this.#spend(1 + refs.length);
      for (const ref of refs) {
        const target = this.#reader.get(cls, ref);
        if (target) found.add(target);
      }
    }
    return [...found];
  }

  #lookUp(index: string, keys: readonly string[]): Narrowed {
    if (!this.#reader.hasIndex(index)) return undefined;
    const [only] = keys;
    if (only !== undefined && keys.length === 1) return this.#by(index, only);
    const found = new Set<XapiRecord>();
    for (const key of keys) for (const record of this.#by(index, key)) found.add(record);
    return [...found];
  }

  #by(index: IndexName, key: string): readonly XapiRecord[] {
    const records = this.#reader.by(index, key);
    this.#spend(1 + records.length);
    return records;
  }
}

/**
 * Records of `cls` that may match `input`: a superset of what matches, each once, also for a reader in front
 * of this one that hides records. `input` must be one that compiles. `spend` is told of every index that is
 * read and of every record that it yields; what it throws is thrown.
 */
export function candidates(
  reader: Reader,
  cls: ClassName,
  input: FilterInput | null | undefined,
  spend: Spend = () => {},
): Iterable<XapiRecord> {
  return (input && new Narrower(reader, spend).narrow(cls, input)) ?? reader.list(cls);
}

/** The object of a class by its uuid. */
export function findByUuid(reader: Reader, cls: ClassName, uuid: string): XapiRecord | undefined {
  const index = `${cls}.uuid`;
  if (reader.hasIndex(index)) return reader.by(index, uuid)[0];
  for (const record of reader.list(cls)) if (record.uuid === uuid) return record;
  return undefined;
}
