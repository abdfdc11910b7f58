// Values by the bytes they were decoded from. A pool's records hold the same sets of operations, maps and long texts tens
// of thousands of times: where the bytes were met before, nothing is parsed and one frozen value serves all. The cache
// is direct-mapped: a fixed number of slots, one look, the newest wins, so it stays bounded whatever a pool sends.
import type { FieldValue } from '../record.ts';
import type { FieldPlan } from './class-plan.ts';
import { sameBytes, viewOf } from './json-bytes.ts';

export const KNOWN_VALUES_LIMITS = Object.freeze({
  /** Power of two. */
  slots: 2048,
  /** Longer values share the first of the slots, so that all together stay small. */
  shortBytes: 512,
  longSlots: 128,
  /** Values of more bytes are not kept (VM.recommendations, the long text that repeats, has some 5,000). */
  longBytes: 16_384,
});

/** Bytes of a value that make its slot, at most. */
const SAMPLES = 12;

interface Entry {
  /** The same bytes mean other things in fields of other types. */
  readonly field: FieldPlan | undefined;
  readonly view: DataView;
  readonly value: FieldValue;
}

const NONE: Entry = Object.freeze({ field: undefined, view: viewOf(Buffer.alloc(0)), value: null });

export class KnownValues {
  readonly #slots: Entry[] = new Array<Entry>(KNOWN_VALUES_LIMITS.slots).fill(NONE);
  /** By slot: the hash of the value that was missed last. */
  readonly #missed = new Int32Array(KNOWN_VALUES_LIMITS.slots);
  #hash = 0;

  /** What `field` decodes the bytes between `from` and `to` to, where that is kept; else undefined. */
  get(field: FieldPlan, bytes: DataView, from: number, to: number): FieldValue | undefined {
    this.#hash = hashOf(field, bytes, from, to);
    const { field: kept, view, value } = this.#slots[slotOf(this.#hash, to - from)] as Entry;
    const { byteLength } = view;
    if (kept !== field || byteLength !== to - from) return undefined;
    return sameBytes(bytes, from, view, 0, byteLength) === byteLength ? value : undefined;
  }

  /**
   * Takes what the bytes that `get` has just missed were decoded to, and keeps it if that was not the first time: most
   * values that are met once are never met again. `value` must be frozen and owe nothing to anything but the bytes, a
   * valid JSON text.
   */
  offer(field: FieldPlan, bytes: DataView, from: number, to: number, value: FieldValue): void {
    const length = to - from;
    if (length > KNOWN_VALUES_LIMITS.longBytes) return;
    const slot = slotOf(this.#hash, length);
    if (this.#missed[slot] !== this.#hash) {
      this.#missed[slot] = this.#hash;
      return;
    }
    const start = bytes.byteOffset + from;
    const view = new DataView(bytes.buffer.slice(start, start + length));
    this.#slots[slot] = { field, view, value };
  }
}

function hashOf(field: FieldPlan, bytes: DataView, from: number, to: number): number {
  const length = to - from;
  const step = Math.floor(length / SAMPLES) + 1;
  let hash = Math.imul(field.at + 1, 961) + length;
  for (let at = to - 1; at >= from; at -= step) hash = (Math.imul(hash, 31) + bytes.getUint8(at)) | 0;
  return hash ^ (hash >>> 15);
}

function slotOf(hash: number, length: number): number {
  const { shortBytes, longSlots, slots } = KNOWN_VALUES_LIMITS;
  return hash & ((length > shortBytes ? longSlots : slots) - 1);
}
