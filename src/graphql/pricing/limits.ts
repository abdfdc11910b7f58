// What one operation may cost. Checked before it runs, on every transport: synchronous execution cannot be timed out.

export interface PriceLimits {
  /** Objects that the answer may hold at most, as far as the document and its variables tell. */
  readonly maxNodes: number;
  /** Nesting of fields. The introspection query of common tools needs 15. */
  readonly maxDepth: number;
  /** Aliases, and fields that one object is asked for again: validation compares those with each other. */
  readonly maxAliases: number;
  readonly maxRootFields: number;
  /** Fields of the operation with every fragment written out as often as it is spread. */
  readonly maxFields: number;
  /** Lexical tokens of the document. */
  readonly maxTokens: number;
}

export const defaultPriceLimits: PriceLimits = {
  maxNodes: 100_000,
  maxDepth: 20,
  maxAliases: 200,
  maxRootFields: 30,
  maxFields: 5_000,
  maxTokens: 5_000,
};

/** Assumed length of a plain list: those are bounded by what XAPI allows, not by what people own. */
export const PLAIN_LIST_NODES = 10;
