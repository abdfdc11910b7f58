// What one operation may cost, on every transport: synchronous execution cannot be timed out. Checked before it runs,
// but for `maxComparisons` and `maxArchives`, which end it.

export interface PriceLimits {
  /** Objects that the answer may hold at most, as far as the document and its variables tell. */
  readonly maxNodes: number;
  /** Leaves that the answer may hold: what printing it costs, in time and memory. */
  readonly maxValues: number;
  /** Nesting of fields. The introspection query of common tools needs 15. */
  readonly maxDepth: number;
  /** Aliases, and fields that one object is asked for again: validation compares those with each other. */
  readonly maxAliases: number;
  readonly maxRootFields: number;
  /** Fields of the operation with every fragment written out as often as it is spread. */
  readonly maxFields: number;
  /** Lexical tokens of the document. */
  readonly maxTokens: number;
  /**
   * Records that lists look at, each as often as there are conditions and keys of order; dearer work counts as several
   * (src/query/weights.ts). At some 50 to 75 ns each, what one operation may spend on looking, in one piece, is a quarter of a
   * second; what its answer takes, the limits above bound. See ./work-meter.
   */
  readonly maxComparisons: number;
  /** Archives of hosts, and of VMs that run nowhere, that the series of metrics are fetched from. */
  readonly maxArchives: number;
}

export const defaultPriceLimits: PriceLimits = {
  maxNodes: 100_000,
  maxValues: 2_000_000,
  maxDepth: 20,
  maxAliases: 200,
  maxRootFields: 30,
  maxFields: 5_000,
  maxTokens: 5_000,
  maxComparisons: 4_000_000,
  maxArchives: 128,
};

/** Assumed length of a plain list: those are bounded by what XAPI allows, not by what people own. */
export const PLAIN_LIST_NODES = 10;

/** What one look at the whole schema counts: some 20,000 types, fields, arguments and values stand in it. */
export const INTROSPECTION_NODES = 20_000;
