// The shapes of the query language, and its one error. Plain data: GraphQL inputs have this form, and so may
// others.

/** A filter over the fields and relations of one class; all members must hold. See ./filter. */
export interface FilterInput {
  readonly and?: readonly FilterInput[] | null;
  readonly or?: readonly FilterInput[] | null;
  readonly not?: FilterInput | null;
  readonly [field: string]: FieldCondition | FilterInput | readonly FilterInput[] | null | undefined;
}

/** Operators on one field; which ones fit depends on the field's kind. All of them must hold. */
export interface FieldCondition {
  readonly eq?: Scalar | null;
  readonly in?: readonly Scalar[] | null;
  readonly lt?: Scalar | null;
  readonly lte?: Scalar | null;
  readonly gt?: Scalar | null;
  readonly gte?: Scalar | null;
  readonly contains?: string | null;
  readonly startsWith?: string | null;
  readonly ignoreCase?: boolean | null;
  readonly isNull?: boolean | null;
  readonly has?: Scalar | { readonly key: string; readonly value: string } | null;
  readonly hasKey?: string | null;
  readonly isEmpty?: boolean | null;
  /** Of a relation to one: it leads to an object that matches. */
  readonly is?: FilterInput | null;
  /** Of a relation to many: at least one, all (of none, too) or none of its objects match. */
  readonly some?: FilterInput | null;
  readonly every?: FilterInput | null;
  readonly none?: FilterInput | null;
}

export type Scalar = string | number | bigint | boolean;

export type Direction = 'ASC' | 'DESC';
/**
 * Exactly one field, of the class or, nested, of what a relation to one leads to: `{ host: { nameLabel: 'ASC'
 * } }`.
 */
export interface OrderElement {
  readonly [field: string]: Direction | OrderElement | null | undefined;
}
export type OrderInput = readonly OrderElement[];

/** The asker's input does not make sense; the message says what would. */
export class QueryInputError extends Error {
  override readonly name = 'QueryInputError';
  /** True where the fault is a cursor. */
  readonly cursor: boolean;

  constructor(message: string, cursor = false) {
    super(message);
    this.cursor = cursor;
  }
}

export const filterLimits = {
  /** Conditions (operators) in one filter, relations' filters included; a part without any counts as one. */
  maxConditions: 200,
  /** Nesting of and, or, not and of relations' filters. */
  maxDepth: 10,
  /** Members of one `in`. */
  maxInValues: 5_000,
  /** Answers of nested filters that are remembered while a list is chosen: what is past them is found anew each time. */
  maxVerdicts: 1_000_000,
} as const;
