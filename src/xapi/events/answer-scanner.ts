// Cuts an answer of XAPI into its elements — the events of event.from, the records of get_all_records — while it
// arrives, so that a hundred megabytes are never one string nor one tree. What stands around the elements (the frame:
// envelope, token, counts, or an error) is small and kept as a text of its own.
//
// Two ways to find an element's end. The structural one follows strings, escapes and nesting byte by byte. The quick
// one searches for the bytes that stood between the first two elements (`},{"id":`) and takes what lies before as an
// element; it is a guess, and parsing proves it: from an element's true start no other prefix than the element is
// valid JSON. Where the guess fails, the structural way decides.
import { TransportError } from '../errors.ts';
import { ByteWindow } from './byte-window.ts';
import { ElementEnd } from './element-end.ts';
import { Frame } from './frame.ts';
import { SCAN_LIMITS, type ScanLimits } from './scan-limits.ts';

/**
 * Takes the element that fills `bytes` between `from` and `to`; they are valid during the call only.
 * @throws SyntaxError when that is not exactly one element.
 */
export type ElementTaker = (bytes: Buffer, from: number, to: number) => void;

export interface ScanOptions {
  /** Member names from the root to the container of the elements, e.g. `['result', 'events']`. */
  readonly path: readonly string[];
  /** `array`: elements are its items. `object`: elements are its members, `"name": value`. */
  readonly container: 'array' | 'object';
  readonly onElement: ElementTaker;
  readonly limits?: Partial<ScanLimits>;
}

/** Without a hit in so many bytes the quick way gives up on an element. */
const QUICK_BYTES = 256 * 1024;
/** Bytes of an element's start that two neighbours must share to make a search pattern, and that it uses. */
const HEAD_BYTES = 6;
const LEAST_HEAD_BYTES = 3;
const GAP_BYTES = 64;
const [COMMA, CLOSE_BRACKET, CLOSE_BRACE] = [0x2c, 0x5d, 0x7d];

export class AnswerScanner {
  readonly #window = new ByteWindow();
  readonly #limits: ScanLimits;
  readonly #frame: Frame;
  readonly #onElement: ElementTaker;
  readonly #closer: number;
  #mode: 'frame' | 'between' | 'element' = 'frame';
  /** Next byte to look at, in the window. */
  #at = 0;
  #elementStart = 0;
  #structural: ElementEnd | undefined;
  #pattern: Buffer | undefined;
  #gap: number[] = [];
  #lastHead: Buffer | undefined;
  #lastByte = 0;
  #needsComma = false;
  #elements = 0;
  #ended = false;

  constructor(options: ScanOptions) {
    this.#limits = { ...SCAN_LIMITS, ...options.limits };
    this.#frame = new Frame(options.path, options.container, this.#limits);
    this.#onElement = options.onElement;
    this.#closer = options.container === 'array' ? CLOSE_BRACKET : CLOSE_BRACE;
  }

  /** Bytes that have arrived. */
  get bytes(): number {
    return this.#window.total;
  }

  /**
   * Takes the next bytes of the answer and hands on every element that they complete.
   * @throws TransportError TOO_LARGE past a limit · BAD_ANSWER where no answer goes on like this.
   */
  push(chunk: Uint8Array): void {
    if (this.#window.total + chunk.length > this.#limits.answerBytes) {
      throw new TransportError('TOO_LARGE', `the answer passes ${this.#limits.answerBytes} bytes`);
    }
    const keepFrom = this.#mode === 'element' ? this.#elementStart : this.#at;
    const moved = this.#window.append(chunk, keepFrom);
    this.#at -= moved;
    this.#elementStart -= moved;
    this.#scan();
  }

  /**
   * The answer is complete: hands on the last elements.
   * @returns the frame: the answer without its elements.
   * @throws TransportError BAD_ANSWER when the answer was cut.
   */
  end(): string {
    this.#ended = true;
    this.#scan();
    if (this.#mode !== 'frame') throw new TransportError('BAD_ANSWER', 'the answer ends in its middle');
    return this.#frame.text();
  }

  #scan(): void {
    while (this.#at < this.#window.end) {
      if (this.#mode === 'frame') this.#passFrame();
      else if (this.#mode === 'between') this.#passGap();
      else if (!this.#passElement()) return;
    }
  }

  #passFrame(): void {
    const { at, entered } = this.#frame.take(this.#window.bytes, this.#at, this.#window.end);
    this.#at = at;
    if (!entered) return;
    this.#mode = 'between';
    this.#gap = [];
    this.#needsComma = false;
    this.#lastHead = undefined;
  }

  #passGap(): void {
    const byte = this.#window.bytes[this.#at] ?? 0;
    if (byte === this.#closer) {
      this.#mode = 'frame';
      return;
    }
    const isComma = byte === COMMA;
    if (isComma ? this.#needsComma : isSpace(byte)) {
      if (isComma) this.#needsComma = false;
      if (this.#gap.length < GAP_BYTES) this.#gap.push(byte);
      this.#at += 1;
      return;
    }
    if (this.#needsComma || isComma) {
      throw new TransportError('BAD_ANSWER', `no "," between elements at byte ${this.#window.total}`);
    }
    this.#elements += 1;
    if (this.#elements > this.#limits.elements) {
      throw new TransportError('TOO_LARGE', `the answer has more than ${this.#limits.elements} elements`);
    }
    this.#mode = 'element';
    this.#elementStart = this.#at;
    this.#structural = this.#pattern ? undefined : new ElementEnd(this.#limits.depth);
  }

  /** @returns false when more bytes are needed. */
  #passElement(): boolean {
    const { bytes, end } = this.#window;
    if (!this.#structural) return this.#passQuickly(bytes, end);
    const found = this.#structural.find(bytes, this.#at, end);
    const length = (found === -1 ? end : found) - this.#elementStart;
    if (length > this.#limits.elementBytes) {
      throw new TransportError('TOO_LARGE', `one element passes ${this.#limits.elementBytes} bytes`);
    }
    if (found === -1) {
      this.#at = end;
      return false;
    }
    this.#learn(found);
    try {
      this.#onElement(bytes, this.#elementStart, found);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw new TransportError('BAD_ANSWER', `an element is no JSON: ${error.message}`, { cause: error });
    }
    this.#leaveElement(found);
    return true;
  }

  #passQuickly(bytes: Buffer, end: number): boolean {
    const pattern = this.#pattern as Buffer;
    const hit = bytes.subarray(0, end).indexOf(pattern, this.#at);
    if (hit !== -1) {
      try {
        this.#onElement(bytes, this.#elementStart, hit + 1);
        this.#leaveElement(hit + 1);
        return true;
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
      }
    } else if (!this.#ended && end - this.#elementStart < QUICK_BYTES) {
      this.#at = Math.max(this.#elementStart, end - pattern.length + 1);
      return false;
    }
    this.#structural = new ElementEnd(this.#limits.depth);
    this.#at = this.#elementStart;
    return true;
  }

  #leaveElement(end: number): void {
    this.#at = end;
    this.#mode = 'between';
    this.#needsComma = true;
    this.#gap = [];
  }

  /** Makes the search pattern from the end of the last element, the gap, and what the starts of both share. */
  #learn(end: number): void {
    const { bytes } = this.#window;
    const head = Buffer.from(
      bytes.subarray(this.#elementStart, Math.min(end, this.#elementStart + HEAD_BYTES)),
    );
    if (this.#lastHead) {
      let shared = 0;
      while (shared < head.length && head[shared] === this.#lastHead[shared]) shared += 1;
      const closed = this.#lastByte === CLOSE_BRACE || this.#lastByte === CLOSE_BRACKET;
      if (closed && shared >= LEAST_HEAD_BYTES && this.#gap.length < GAP_BYTES) {
        this.#pattern = Buffer.from([this.#lastByte, ...this.#gap, ...head.subarray(0, shared)]);
      }
    }
    this.#lastHead = head;
    this.#lastByte = bytes[end - 1] ?? 0;
  }
}

export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
