// Limits of the pipeline itself; what an operation may cost stands in ../pricing.

export const pipelineLimits = {
  /** Documents that are kept parsed, validated and (from their second sight) compiled. */
  maxDocuments: 500,
  /** A longer document is served, but not kept. */
  maxKeptSourceLength: 50_000,
  /** Errors of validation that are told. */
  maxErrors: 20,
  /** Errors of variables that are told: each repeats the whole value, which may be as long as a request. */
  maxVariableErrors: 4,
  /**
   * Objects of the answer times tokens of the document that are worth interpreting once; more is compiled at first sight.
   * graphql-js reads the literals of arguments anew for every object: a filter of 20 conditions takes it a millisecond.
   */
  maxInterpreted: 20_000,
  /** Comparisons of its last run from which on an operation waits for its turn: some 10 ms. See ./turn-queue. */
  heavyWork: 200_000,
  /** What one object of the answer counts beside comparisons. */
  objectWork: 20,
  /** Operations that wait for their turn at once; more are refused with OVERLOADED. */
  maxWaiting: 200,
  /** Compiled forms of one operation: by what is denied, and by what @skip and @include leave. */
  maxVariants: 8,
} as const;
