// Finds where one JSON value (or `"name": value` member) ends, byte by byte, over pieces as they arrive.
import { TransportError } from '../errors.ts';

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

export class ElementEnd {
  readonly #maxDepth: number;
  #depth = 0;
  #inString = false;
  #escaped = false;

  constructor(maxDepth: number) {
    this.#maxDepth = maxDepth;
  }

  /**
   * Continues at `from`, behind the bytes of earlier calls.
   * @returns the position behind the value, -1 when it does not end before `to`.
   * @throws TransportError BAD_ANSWER for nesting past the limit.
   */
  find(bytes: Buffer, from: number, to: number): number {
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] ?? 0;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) this.#inString = false;
      } else if (byte === QUOTE) this.#inString = true;
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) this.#open();
      else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        if (this.#depth === 0) return at;
        this.#depth -= 1;
        if (this.#depth === 0) return at + 1;
      } else if (byte === COMMA && this.#depth === 0) return at;
    }
    return -1;
  }

  #open(): void {
    this.#depth += 1;
    if (this.#depth > this.#maxDepth) {
      throw new TransportError('BAD_ANSWER', `an element is nested deeper than ${this.#maxDepth} levels`);
    }
  }
}
