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

class FilterCompiler {
  readonly #cls: ClassName;
  readonly #fields: ReadonlyMap<string, QueryField>;
  #conditions = 0;

  constructor(cls: ClassName) {
    this.#cls = cls;
    this.#fields = queryFields(cls);
  }

  compile(input: FilterInput, depth: number): RecordPredicate {
    if (depth > filterLimits.maxDepth) {
      throw new QueryInputError(`the filter nests deeper than maxDepth, ${filterLimits.maxDepth}`);
    }
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
    return allOf(parts);
  }

  #condition(name: string, condition: FieldCondition): RecordPredicate[] {
    const field = this.#fields.get(name);
    if (!field) throw new QueryInputError(`${this.#cls} has no field ${name} to filter by`);
    const predicates = compileCondition(field, condition);
    this.#conditions += predicates.length;
    if (this.#conditions > filterLimits.maxConditions) {
      throw new QueryInputError(
        `the filter has more conditions than maxConditions, ${filterLimits.maxConditions}`,
      );
    }
    return predicates;
  }
}

/**
 * `(record, reader) => boolean` for records of class `cls` and the reader of their pool. No filter matches all; `or: []`
 * matches nothing.
 * @throws QueryInputError when the input fits neither the class nor the limits.
 */
export function compileFilter(cls: ClassName, input: FilterInput | null | undefined): RecordPredicate {
  return input ? new FilterCompiler(cls).compile(input, 0) : always;
}
