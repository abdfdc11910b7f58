// How much of a pool's answer the gateway is willing to read. Generous against real pools: event.from("") of 10,000
// VMs is about 100 MB, the largest record known (a pool with long blobs in its maps) below 1 MB.

export interface ScanLimits {
  /** Bytes of one answer, decoded. */
  readonly answerBytes: number;
  /** Events or records in one answer: the shortest ones take a record's memory as well. */
  readonly elements: number;
  /** Bytes of one event or record: parsing it holds everybody else up. */
  readonly elementBytes: number;
  /** Bytes of an answer around its events or records. */
  readonly frameBytes: number;
  /** Nesting inside one event or record, and around them. */
  readonly depth: number;
}

export const SCAN_LIMITS: ScanLimits = Object.freeze({
  answerBytes: 2 ** 30,
  elements: 1_000_000,
  elementBytes: 4 * 2 ** 20,
  frameBytes: 2 ** 20,
  depth: 32,
});
