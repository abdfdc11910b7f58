// Limits of the pipeline itself; what an operation may cost stands in ../pricing.

export const pipelineLimits = {
  /** Documents that are kept parsed, validated and (from their second sight) compiled. */
  maxDocuments: 500,
  /** A longer document is served, but not kept. */
  maxKeptSourceLength: 50_000,
  /** Errors of validation or of variables that are told. */
  maxErrors: 20,
  /** Operations compiled for profiles that are denied something, per document. */
  maxVariants: 8,
} as const;
