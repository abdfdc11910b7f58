// What is wrong with an RRD document, and how much of one is taken.

/** The document is not what rrdd writes. Says what was expected and found, and at which byte of the document. */
export class RrdFormatError extends Error {
  override readonly name = 'RrdFormatError';
  /** Offset in the document's bytes. */
  readonly at: number;

  constructor(what: string, at: number, options?: { cause?: unknown }) {
    super(`${what} (at byte ${at})`, options);
    this.at = at;
  }
}

/**
 * Documents past these are refused. A host's finest archive has 120 rows, its longest 366; a host with a thousand VMs
 * has some 40,000 columns.
 */
export const rrdLimits = Object.freeze({
  documentBytes: 64 * 1024 * 1024,
  columns: 200_000,
  rows: 10_000,
  /** Archives of one full dump; a host has ten. */
  archives: 64,
  /** One name in a legend, as it is written. */
  entryBytes: 1_024,
  /** One number or short text; the longest that rrdd writes has 24. */
  numberBytes: 400,
});
