// Operators on a field's value, compiled to predicates. What looks at other records stands in
// ./relation-condition.
import type { FieldValue } from '../xapi/record.ts';
import type { FieldKind, QueryField } from './fields.ts';
import { type FieldCondition, filterLimits, QueryInputError, type Scalar } from './input.ts';

export type ValueTest = (value: FieldValue) => boolean;
export type Operator = Exclude<keyof FieldCondition, 'ignoreCase'>;

const RANGE: readonly Operator[] = ['eq', 'in', 'lt', 'lte', 'gt', 'gte', 'isNull'];
const OPERATORS: Readonly<Record<FieldKind, readonly Operator[]>> = {
  text: [...RANGE, 'contains', 'startsWith'],
  number: RANGE,
  datetime: RANGE,
  bool: ['eq', 'isNull'],
  enum: ['eq', 'in', 'isNull'],
  ref: ['eq', 'in', 'isNull', 'is'],
  textSet: ['has', 'isEmpty'],
  refSet: ['has', 'isEmpty', 'some', 'every', 'none'],
  textMap: ['has', 'hasKey', 'isEmpty'],
  operationMap: ['has', 'isEmpty'],
  // Its members have the others.
  object: ['isNull'],
};

/** Operators that `ignoreCase` has a say in. */
const FOLDING: readonly Operator[] = ['eq', 'in', 'contains', 'startsWith'];

const PROTOTYPE_FREE = Object.prototype.hasOwnProperty;

/** RFC 3339 texts in UTC sort as text once the final Z is gone, with and without a fraction. */
function sortable(value: Scalar | FieldValue, kind: FieldKind): Scalar {
  return kind === 'datetime' ? String(value).replace(/Z$/, '') : (value as Scalar);
}

/** The operands of eq and in. @throws QueryInputError for too many. */
export function members(value: Scalar | readonly Scalar[], field: QueryField): readonly Scalar[] {
  const list = Array.isArray(value) ? (value as readonly Scalar[]) : [value as Scalar];
  if (list.length > filterLimits.maxInValues) {
    throw new QueryInputError(
      `${field.name}: in has ${list.length} values; maxInValues is ${filterLimits.maxInValues}`,
    );
  }
  return list;
}

function oneOf(values: readonly Scalar[], { kind }: QueryField, ignoreCase: boolean): ValueTest {
  // bigint and number never equal in a Set; records and inputs agree on which integer is which.
  const wanted = new Set(values.map((value) => fold(sortable(value, kind), ignoreCase)));
  if (!ignoreCase && kind !== 'datetime') return (value) => wanted.has(value as Scalar);
  return (value) => value !== null && wanted.has(fold(sortable(value, kind), ignoreCase));
}

function fold(value: Scalar, ignoreCase: boolean): Scalar {
  return ignoreCase && typeof value === 'string' ? value.toLowerCase() : value;
}

function ranged(operator: Operator, bound: Scalar, kind: FieldKind): ValueTest {
  const limit = sortable(bound, kind);
  const test = (compare: (value: Scalar) => boolean): ValueTest => {
    return (value) => value !== null && compare(sortable(value, kind));
  };
  if (operator === 'lt') return test((value) => value < limit);
  if (operator === 'lte') return test((value) => value <= limit);
  if (operator === 'gt') return test((value) => value > limit);
  return test((value) => value >= limit);
}

function textual(operator: 'contains' | 'startsWith', part: string, ignoreCase: boolean): ValueTest {
  const wanted = String(fold(part, ignoreCase));
  return (value) => {
    if (typeof value !== 'string') return false;
    const text = ignoreCase ? value.toLowerCase() : value;
    return operator === 'contains' ? text.includes(wanted) : text.startsWith(wanted);
  };
}

function isEmptyValue(value: FieldValue): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return Object.keys(value as object).length === 0;
}

function hasMember(wanted: NonNullable<FieldCondition['has']>, field: QueryField): ValueTest {
  if (field.kind === 'operationMap') {
    return (value) => value !== null && Object.values(value as object).includes(wanted);
  }
  if (field.kind === 'textMap') {
    const { key, value: text } = wanted as { key: string; value: string };
    return (value) =>
      value !== null &&
      PROTOTYPE_FREE.call(value, key) &&
      (value as Record<string, FieldValue>)[key] === text;
  }
  return (value) => Array.isArray(value) && value.includes(wanted as string);
}

/** A test of the value for one operator that needs nothing but the value. */
export function valueTest(
  operator: Operator,
  operand: unknown,
  field: QueryField,
  ignoreCase: boolean,
): ValueTest {
  switch (operator) {
    case 'eq':
    case 'in':
      return oneOf(members(operand as Scalar, field), field, ignoreCase);
    case 'contains':
    case 'startsWith':
      return textual(operator, operand as string, ignoreCase);
    case 'isNull':
      return (value) => (value === null) === operand;
    case 'isEmpty':
      return (value) => isEmptyValue(value) === operand;
    case 'hasKey':
      return (value) => value !== null && PROTOTYPE_FREE.call(value, operand as string);
    case 'has':
      return hasMember(operand as NonNullable<FieldCondition['has']>, field);
    default:
      return ranged(operator, operand as Scalar, field.kind);
  }
}

/**
 * The operators that `condition` gives, with their operands.
 * @throws QueryInputError for an operator that the field's kind does not have, a null operand, or `ignoreCase` without
 * an operator that it changes: it would hold for everything, or compare as if it were not there.
 */
export function operatorsOf(field: QueryField, condition: FieldCondition): [Operator, unknown][] {
  const { ignoreCase, ...operands } = condition;
  const given = Object.entries(operands).filter(([, operand]) => operand !== undefined);
  for (const [name, operand] of given) {
    if (!OPERATORS[field.kind].includes(name as Operator)) {
      throw new QueryInputError(
        `${field.name} has no operator ${name}: it has ${OPERATORS[field.kind].join(', ')}`,
      );
    }
    if (operand === null) {
      throw new QueryInputError(`${field.name}: ${name} must not be null; "isNull: true" finds nulls`);
    }
  }
  if (ignoreCase && !given.some(([name]) => FOLDING.includes(name as Operator))) {
    throw new QueryInputError(
      `${field.name}: ignoreCase changes ${FOLDING.join(', ')}, of which none is given`,
    );
  }
  return given as [Operator, unknown][];
}
