// Filters: compiled once to a predicate that queries and subscriptions share.
import type { ClassName } from '../xapi/datamodel/types.ts';
import { compileCondition, type RecordPredicate } from './condition.ts';
import { type QueryField, queryFields } from './fields.ts';
import { type FieldCondition, type FilterInput, filterLimits, QueryInputError } from './input.ts';

export type { RecordPredicate } from './condition.ts';

const always: RecordPredicate = () => true;

function allOf(parts: readonly RecordPredicate[]): RecordPredicate {
  const [first, second] = parts;
  if (!first) return always;
  if (!second) return first;
  return (record, reader) => parts.every((part) => part(record, reader));
}

/** A filter with what it costs, in comparisons. */
export interface CompiledFilter {
  readonly matches: RecordPredicate;
  /** For one record. */
  readonly perRecord: number;
  /** Once, to compile it: its conditions and the values that they bring. */
  readonly once: number;
}

const NO_FILTER: CompiledFilter = Object.freeze({ matches: always, perRecord: 0, once: 0 });

class FilterCompiler {
  readonly #cls: ClassName;
  readonly #fields: ReadonlyMap<string, QueryField>;
  #conditions = 0;
  #values = 0;

  constructor(cls: ClassName) {
    this.#cls = cls;
    this.#fields = queryFields(cls);
  }

  /** What has been compiled so far costs. */
  get cost(): Omit<CompiledFilter, 'matches'> {
    return { perRecord: this.#conditions, once: this.#conditions + this.#values };
  }

  compile(input: FilterInput, depth: number): RecordPredicate {
    if (depth > filterLimits.maxDepth) {
      throw new QueryInputError(`the filter nests deeper than maxDepth, ${filterLimits.maxDepth}`);
    }
    const before = this.#conditions;
    const { and, or, not, ...conditions } = input;
    const parts = (and ?? []).map((part) => this.compile(part, depth + 1));
    if (or) {
      const choices = or.map((part) => this.compile(part, depth + 1));
      parts.push((record, reader) => choices.some((choice) => choice(record, reader)));
    }
    if (not) {
      const refused = this.compile(not, depth + 1);
      parts.push((record, reader) => !refused(record, reader));
    }
    for (const [name, condition] of Object.entries(conditions)) {
      if (condition === undefined || condition === null) continue;
      parts.push(...this.#condition(name, condition as FieldCondition));
    }
    // A part without any condition is asked for every record as well, and counts as one.
    if (depth > 0 && this.#conditions === before) this.#count(1);
    return allOf(parts);
  }

  #condition(name: string, condition: FieldCondition): RecordPredicate[] {
    const field = this.#fields.get(name);
    if (!field) throw new QueryInputError(`${this.#cls} has no field ${name} to filter by`);
    const predicates = compileCondition(field, condition);
    this.#values += condition.in?.length ?? 0;
    this.#count(predicates.length);
    return predicates;
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

/**
 * `(record, reader) => boolean` for records of class `cls` and the reader of their pool. No filter matches all; `or: []`
 * matches nothing.
 * @throws QueryInputError when the input fits neither the class nor the limits.
 */
export function compileFilter(cls: ClassName, input: FilterInput | null | undefined): RecordPredicate {
  return measureFilter(cls, input).matches;
}

/** As compileFilter, with the cost. */
export function measureFilter(cls: ClassName, input: FilterInput | null | undefined): CompiledFilter {
  if (!input) return NO_FILTER;
  const compiler = new FilterCompiler(cls);
  const matches = compiler.compile(input, 0);
  return { matches, ...compiler.cost };
}
