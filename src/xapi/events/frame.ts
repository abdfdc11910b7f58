// What stands around the elements of an answer: follows the structure from the root, keeps the text, and tells when
// the container of the elements is entered.
import { TransportError } from '../errors.ts';
import type { ScanLimits } from './scan-limits.ts';

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];
/** Longer names cannot be on a path. */
const NAME_BYTES = 64;

interface Level {
  readonly isObject: boolean;
  /** Name of the member that is being read; in an object only. */
  name: string;
}

export class Frame {
  readonly #path: readonly string[];
  readonly #opener: number;
  readonly #limits: ScanLimits;
  readonly #pieces: Buffer[] = [];
  #length = 0;
  readonly #levels: Level[] = [];
  #inString = false;
  #escaped = false;
  #expectsName = false;
  #name: number[] | undefined;

  constructor(path: readonly string[], container: 'array' | 'object', limits: ScanLimits) {
    this.#path = path;
    this.#opener = container === 'array' ? OPEN_BRACKET : OPEN_BRACE;
    this.#limits = limits;
  }

  /**
   * Takes bytes up to `to`, or up to the opening of the container, whichever comes first. When the container has
   * ended, go on with its closing bracket.
   */
  take(bytes: Buffer, from: number, to: number): { at: number; entered: boolean } {
    let entered = false;
    let at = from;
    while (at < to && !entered) {
      entered = this.#byte(bytes[at] ?? 0);
      at += 1;
    }
    this.#keep(bytes.subarray(from, at));
    return { at, entered };
  }

  text(): string {
    return Buffer.concat(this.#pieces).toString('utf8');
  }

  #keep(bytes: Buffer): void {
    this.#length += bytes.length;
    if (this.#length > this.#limits.frameBytes) {
      const limit = this.#limits.frameBytes;
      throw new TransportError('TOO_LARGE', `the answer has more than ${limit} bytes around its elements`);
    }
    this.#pieces.push(Buffer.from(bytes));
  }

  /** @returns whether the byte opens the container. */
  #byte(byte: number): boolean {
    if (this.#inString) {
      this.#stringByte(byte);
      return false;
    }
    switch (byte) {
      case QUOTE:
        this.#inString = true;
        if (this.#expectsName) this.#name = [];
        return false;
      case OPEN_BRACE:
      case OPEN_BRACKET:
        return this.#open(byte);
      case CLOSE_BRACE:
      case CLOSE_BRACKET:
        this.#levels.pop();
        this.#expectsName = false;
        return false;
      case COMMA:
        this.#expectsName = this.#levels.at(-1)?.isObject ?? false;
        return false;
      default:
        return false;
    }
  }

  #stringByte(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) {
      this.#inString = false;
      const level = this.#levels.at(-1);
      if (this.#name && level) level.name = String.fromCharCode(...this.#name);
      if (this.#name) this.#expectsName = false;
      this.#name = undefined;
      return;
    }
    if (this.#name && this.#name.length < NAME_BYTES) this.#name.push(byte);
  }

  #open(byte: number): boolean {
    const isContainer = byte === this.#opener && this.#isAtPath();
    this.#levels.push({ isObject: byte === OPEN_BRACE, name: '' });
    this.#expectsName = byte === OPEN_BRACE;
    if (this.#levels.length > this.#limits.depth) {
      throw new TransportError('BAD_ANSWER', `the answer is nested deeper than ${this.#limits.depth} levels`);
    }
    return isContainer;
  }

  #isAtPath(): boolean {
    if (this.#levels.length !== this.#path.length) return false;
    return this.#levels.every((level, at) => level.isObject && level.name === this.#path[at]);
  }
}
