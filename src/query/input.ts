// The shapes of the query language, and its one error. Plain data: GraphQL inputs have this form, and so may others.

/** A filter over the own fields of one class; all members must hold. See ./filter. */
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
}

export type Scalar = string | number | bigint | boolean;

export type Direction = 'ASC' | 'DESC';
/** Exactly one field per element. */
export type OrderInput = readonly Readonly<Record<string, Direction | null | undefined>>[];

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
  /** Conditions (operators) in one filter; a part of and, or, not without any counts as one. */
  maxConditions: 200,
  /** Nesting of and, or, not. */
  maxDepth: 10,
  /** Members of one `in`. */
  maxInValues: 5_000,
} as const;
