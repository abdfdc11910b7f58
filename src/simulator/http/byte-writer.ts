// Collects text and bytes into buffers of a size worth writing to a socket.

export const writerLimits = {
  /** Bytes of the first buffer; most answers fit. */
  firstBytes: 4096,
  /** Bytes of the largest buffer; a longer part gets one of its own. */
  pieceBytes: 262_144,
} as const;

/** UTF-8 takes at most so many bytes for one UTF-16 unit. */
const BYTES_PER_UNIT = 3;

export class ByteWriter {
  readonly #done: Buffer[] = [];
  #piece = Buffer.allocUnsafe(writerLimits.firstBytes);
  #used = 0;

  /** True when a buffer was filled by it: a good moment to let others run. */
  write(part: string | Buffer): boolean {
    const needed = typeof part === 'string' ? part.length * BYTES_PER_UNIT : part.length;
    const full = this.#used + needed > this.#piece.length;
    if (full) this.#flush();
    if (needed > this.#piece.length) this.#done.push(Buffer.from(part));
    else if (typeof part === 'string') this.#used += this.#piece.write(part, this.#used);
    else this.#used += part.copy(this.#piece, this.#used);
    return full;
  }

  finish(): Buffer[] {
    this.#flush();
    return this.#done;
  }

  #flush(): void {
    if (this.#used === 0) return;
    this.#done.push(this.#piece.subarray(0, this.#used));
    this.#piece = Buffer.allocUnsafe(Math.min(this.#piece.length * 8, writerLimits.pieceBytes));
    this.#used = 0;
  }
}
