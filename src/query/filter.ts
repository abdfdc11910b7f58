// Filters: compiled once to a predicate that queries and subscriptions share.
import type { ClassName } from '../xapi/datamodel/types.ts';
import type { XapiRecord } from '../xapi/record.ts';
import { type Operator, operatorsOf, type ValueTest, valueTest } from './condition.ts';
import { fieldValue, type QueryField, queryFields } from './fields.ts';
import { type FieldCondition, type FilterInput, filterLimits, QueryInputError } from './input.ts';
import { compileRelation, type Part, type RecordPredicate } from './relation-condition.ts';
import type { Spend } from './relations.ts';
import { weights } from './weights.ts';

export type { RecordPredicate } from './relation-condition.ts';

const always: RecordPredicate = () => true;

function allOf(parts: readonly RecordPredicate[]): RecordPredicate {
  const [first, second] = parts;
  if (!first) return always;
  if (!second) return first;
  return (record, look) => parts.every((part) => part(record, look));
}

/** A filter with what it costs, in comparisons. */
export interface CompiledFilter {
  readonly matches: RecordPredicate;
  /**
   * For one record, at most; members of relations to many left out, which only the data knows: see
   * measureFilter.
   */
  readonly perRecord: number;
  /** Once, to compile it: its conditions and the values that they bring. */
  readonly once: number;
}

const NO_SPEND: Spend = () => {};

const NO_FILTER: CompiledFilter = Object.freeze({ matches: always, perRecord: 0, once: 0 });

/** Answers of nested filters, kept while one list is chosen: relations that lead to and fro ask for the same again. */
class Verdicts {
  #kept = 0;

  /** The same part, which looks at each record once, as far as `maxVerdicts` allows. */
  remember({ test, cost }: Part): Part {
    const verdicts = new Map<XapiRecord, boolean>();
    return {
      cost,
      test: (record, look) => {
        const known = verdicts.get(record);
        if (known !== undefined) return known;
        const verdict = test(record, look);
        if (this.#kept < filterLimits.maxVerdicts) {
          this.#kept += 1;
          verdicts.set(record, verdict);
        }
        return verdict;
      },
    };
  }
}

class FilterCompiler {
  readonly #spend: Spend;
  readonly #verdicts: Verdicts | undefined;
  #conditions = 0;
  #values = 0;
  #searches = 0;

  /** @param verdicts for a filter that is asked about one state of the pools only. */
  constructor(spend: Spend, verdicts?: Verdicts) {
    this.#spend = spend;
    this.#verdicts = verdicts;
  }

  /** What has been compiled so far costs this much to compile. */
  get once(): number {
    return this.#conditions * weights.compiled + this.#values * weights.listed;
  }

  compile(cls: ClassName, input: FilterInput, depth: number): Part {
    if (depth > filterLimits.maxDepth) {
      throw new QueryInputError(`the filter nests deeper than maxDepth, ${filterLimits.maxDepth}`);
    }
    const before = this.#conditions;
    const { and, or, not, ...conditions } = input;
    const within = (part: FilterInput) => this.compile(cls, part, depth + 1);
    const parts = (and ?? []).map(within);
    if (or) parts.push(anyOf(or.map(within)));
    if (not) parts.push(noneOf(within(not)));
    for (const [name, condition] of Object.entries(conditions)) {
      if (condition === undefined || condition === null) continue;
      parts.push(...this.#condition(fieldOf(cls, name), condition as FieldCondition, depth));
    }
    // A part without any condition is asked for every record as well, and counts as one.
    const empty = depth > 0 && this.#conditions === before;
    if (empty) this.#count(1);
    const cost = parts.reduce((sum, part) => sum + part.cost, empty ? 1 : 0);
    return { test: allOf(parts.map(({ test }) => test)), cost };
  }

  /** One part for each operator, or one for all; all of them must hold. */
  #condition(field: QueryField, condition: FieldCondition, depth: number): Part[] {
    if (field.members) return this.#structure(field, condition as FilterInput, depth);
    if (field.kind !== 'ref' && field.kind !== 'refSet') return this.#value(field, condition);
    const operators = this.#operators(field, condition);
    const nested = (input: FilterInput) => this.#nested(field, input, depth + 1);
    return operators.map(([operator, operand]) =>
      compileRelation({ field, operator, operand, nested, spend: this.#spend }),
    );
  }

  #operators(field: QueryField, condition: FieldCondition): [Operator, unknown][] {
    const operators = operatorsOf(field, condition);
    this.#values += condition.in?.length ?? 0;
    this.#count(operators.length);
    if (field.kind === 'refSet' || field.derive) this.#searches += operators.length;
    return operators;
  }

  #value(field: QueryField, condition: FieldCondition): Part[] {
    const ignoreCase = condition.ignoreCase === true;
    const values = this.#operators(field, condition).map(([operator, operand]) =>
      this.#metered(valueTest(operator, operand, field, ignoreCase), { field, operator, ignoreCase }),
    );
    const cost = ignoreCase ? weights.folded : 1;
    if (!field.derive) {
      return values.map((test) => ({ test: (record) => test(field.get(record) ?? null), cost }));
    }
    // Derived once, however many operators ask.
    const test: RecordPredicate = (record, look) => {
      const value = fieldValue(field, record, look, this.#spend);
      return values.every((one) => one(value));
    };
    return values.length === 0 ? [] : [{ test, cost: weights.derived + cost * values.length }];
  }

  /** A test of texts, which may be long in XAPI: a whole record is kept in one. */
  #metered(
    test: ValueTest,
    { field, operator, ignoreCase }: { field: QueryField; operator: Operator; ignoreCase: boolean },
  ): ValueTest {
    if (field.kind !== 'text' || !(ignoreCase || operator === 'contains')) return test;
    const spend = this.#spend;
    const chars = ignoreCase ? weights.foldedChars : weights.searchedChars;
    return (value) => {
      if (typeof value === 'string' && value.length > chars) spend(Math.floor(value.length / chars));
      return test(value);
    };
  }

  /** The conditions on a structure and on what it has; all of them must hold. */
  #structure(field: QueryField, { isNull, ...conditions }: FilterInput, depth: number): Part[] {
    const own = isNull === undefined ? [] : this.#value(field, { isNull: isNull as boolean | null });
    const members = Object.entries(conditions).flatMap(([name, condition]) => {
      if (condition === undefined || condition === null) return [];
      const member = field.members?.get(name);
      if (!member) throw new QueryInputError(`${field.name} has no member ${name} to filter by`);
      return this.#condition(member, condition as FieldCondition, depth);
    });
    return [...own, ...members];
  }

  /** Depth counts on: what relations nest into each other is evaluated as deep. */
  #nested({ name, refClass }: QueryField, input: FilterInput, depth: number): Part {
    if (!refClass || typeof input !== 'object' || Array.isArray(input)) {
      throw new QueryInputError(`${name}: is, some, every and none take a filter`);
    }
    const before = this.#searches;
    const part = this.compile(refClass, input, depth);
    // What looks among members is worth a verdict; to compare a value is cheaper than to look one up.
    return this.#verdicts && this.#searches > before ? this.#verdicts.remember(part) : part;
  }

  #count(conditions: number): void {
    this.#conditions += conditions;
    if (this.#conditions > filterLimits.maxConditions) {
      throw new QueryInputError(
        `the filter has more conditions than maxConditions, ${filterLimits.maxConditions}`,
      );
    }
  }
}

function fieldOf(cls: ClassName, name: string): QueryField {
  const field = queryFields(cls).get(name);
  if (!field) throw new QueryInputError(`${cls} has no field ${name} to filter by`);
  return field;
}

/** As dear as all choices: the last one may be the one that holds. */
function anyOf(choices: readonly Part[]): Part {
  const tests = choices.map(({ test }) => test);
  return {
    test: (record, look) => tests.some((test) => test(record, look)),
    cost: choices.reduce((sum, { cost }) => sum + cost, 0),
  };
}

function noneOf({ test, cost }: Part): Part {
  return { test: (record, look) => !test(record, look), cost };
}

/**
 * `(record, look) => boolean` for records of class `cls` and the reader of their pool, or what stands in
 * front of it. No filter matches all; `or: []` matches nothing.
 * @throws QueryInputError when the input fits neither the class nor the limits.
 */
export function compileFilter(cls: ClassName, input: FilterInput | null | undefined): RecordPredicate {
  return input ? new FilterCompiler(NO_SPEND).compile(cls, input, 0).test : always;
}

/**
 * As compileFilter, with the cost. How many members relations to many have is not known before they are
 * looked at: while `matches` runs, `spend` is told, beyond `perRecord`, of every ref that they follow and of
 * the conditions that each member is tried against. What it throws, `matches` throws. Made for one list over one state
 * of the pools: what nested filters say of a record is remembered.
 */
export function measureFilter(
  cls: ClassName,
  input: FilterInput | null | undefined,
  spend: Spend = NO_SPEND,
): CompiledFilter {
  if (!input) return NO_FILTER;
  const compiler = new FilterCompiler(spend, new Verdicts());
  const { test, cost } = compiler.compile(cls, input, 0);
  return { matches: test, perRecord: cost, once: compiler.once };
}
