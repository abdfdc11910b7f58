// The bytes of an answer that are not used up yet, in one piece: what arrives is appended, what is consumed is
// overwritten. Grows to the longest element, not to the answer.

const FIRST_BYTES = 128 * 1024;

export class ByteWindow {
  #bytes: Buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
  /** First byte that is kept, and end of what has arrived. */
  #start = 0;
  #end = 0;
  /** Number of the first byte of the buffer, counted from the start of the answer. */
  #offset = 0;

  /** The buffer; valid until the next append. Bytes from `end` on mean nothing. */
  get bytes(): Buffer {
    return this.#bytes;
  }

  get end(): number {
    return this.#end;
  }

  /** Bytes kept. */
  get length(): number {
    return this.#end - this.#start;
  }

  /** Bytes that have arrived since the beginning. */
  get total(): number {
    return this.#offset + this.#end;
  }

  /**
   * Adds `chunk`, dropping all bytes before `keepFrom`.
   * @returns by how much positions of kept bytes have moved towards the start.
   */
  append(chunk: Uint8Array, keepFrom: number): number {
    this.#start = keepFrom;
    const kept = this.#end - keepFrom;
    const needed = kept + chunk.length;
    if (this.#end + chunk.length <= this.#bytes.length) {
      this.#bytes.set(chunk, this.#end);
      this.#end += chunk.length;
      return 0;
    }
    const target = needed > this.#bytes.length ? Buffer.allocUnsafeSlow(growth(needed)) : this.#bytes;
    this.#bytes.copy(target, 0, keepFrom, this.#end);
    target.set(chunk, kept);
    this.#bytes = target;
    this.#start = 0;
    this.#end = needed;
    this.#offset += keepFrom;
    return keepFrom;
  }
}

function growth(needed: number): number {
  return 2 ** Math.ceil(Math.log2(needed));
}
