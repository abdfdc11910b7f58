// Operators on relations, compiled to predicates that follow them. Whatever the door yields not (a dangling
// ref, a record that is hidden from the asker) does not exist: it is null, no member, and matches nothing.
import type { XapiRecord } from '../xapi/record.ts';
import { members, type Operator, valueTest } from './condition.ts';
import { memberSearch, type QueryField, relatedClass, targetOf } from './fields.ts';
import { type FilterInput, QueryInputError } from './input.ts';
import type { Look, Spend } from './relations.ts';
import { weights } from './weights.ts';

export type RecordPredicate = (record: XapiRecord, look: Look) => boolean;

/**
 * A predicate with what it costs for one record, in comparisons; what depends on data is told to `spend`
 * instead.
 */
export interface Part {
  readonly test: RecordPredicate;
  readonly cost: number;
}

export interface RelationOperator {
  readonly field: QueryField;
  readonly operator: Operator;
  readonly operand: unknown;
  readonly spend: Spend;
  /** Compiles the filter over what the relation leads to. */
  readonly nested: (input: FilterInput) => Part;
}

/** A relation to one. */
function toOne({ field, operator, operand, nested }: RelationOperator): Part {
  if (operator === 'is') {
    const { test, cost } = nested(operand as FilterInput);
    return {
      cost: weights.target + cost,
      test: (record, look) => {
        const target = targetOf(field, record, look);
        return target !== undefined && test(target, look);
      },
    };
  }
  if (operator === 'isNull') {
    return {
      cost: weights.target,
      test: (record, look) => (targetOf(field, record, look) === undefined) === operand,
    };
  }
  // Refs are compared by the uuid of what they point at: refs themselves are never shown.
  const wanted = new Set<unknown>(members(operand as string, field));
  return { cost: weights.target, test: (record, look) => wanted.has(targetOf(field, record, look)?.uuid) };
}

/** A relation to many. Its own cost is that of one look; `spend` is told of each member that is looked at. */
function toMany({ field, operator, operand, nested, spend }: RelationOperator): Part {
  const search = memberSearch(field, spend);
  if (operator === 'isEmpty') {
    return { cost: 1, test: (record, look) => search(record, look, () => true) !== operand };
  }
  if (operator === 'has') {
    return { cost: 1, test: (record, look) => search(record, look, ({ uuid }) => uuid === operand) };
  }
  const { test, cost } = nested(operand as FilterInput);
  // `every` looks for a member that fails, the others for one that matches.
  const sought = operator !== 'every';
  const expected = operator === 'some';
  return {
    cost: 1,
    test: (record, look) =>
      search(record, look, (member) => {
        spend(cost);
        return test(member, look) === sought;
      }) === expected,
  };
}

/** @throws QueryInputError where the relation leads to objects that no pool is asked for. */
export function compileRelation(relation: RelationOperator): Part {
  const { field, operator, operand } = relation;
  if (relatedClass(field)) return field.kind === 'ref' ? toOne(relation) : toMany(relation);
  if (operator === 'isNull' || operator === 'isEmpty') {
    const test = valueTest(operator, operand, field, false);
    return { cost: 1, test: (record) => test(field.get(record) ?? null) };
  }
  if (operator === 'eq' || operator === 'in' || operator === 'has') {
    members(operand as string, field);
    return { cost: 1, test: () => false };
  }
  throw new QueryInputError(
    `${field.name} has no operator ${operator}: objects of class ${field.refClass} are not known here`,
  );
}
