// A position in the bytes of a document, and the little of XML that rrdd writes: elements without attributes, text, white
// space and comments between elements. What else XML has (attributes, CDATA, DOCTYPE, processing instructions) is
// refused by name: an RRD document has none, and what is not read cannot be read wrongly.
import { RrdFormatError, rrdLimits } from './format-error.ts';

const [TAB, LF, CR, SPACE] = [0x09, 0x0a, 0x0d, 0x20];
const [LESS, GREATER, SLASH] = [0x3c, 0x3e, 0x2f];
const SHOWN_BYTES = 24;
const MAX_TAG_BYTES = 64;
const BYTE_ORDER_MARK = Buffer.from('\ufeff');
const DECLARATION = Buffer.from('<?xml ');
const DECLARATIONS: ReadonlySet<string> = new Set([
  '<?xml version="1.0"',
  '<?xml version="1.0" encoding="utf-8"',
  '<?xml version="1.0" encoding="us-ascii"',
]);
const COMMENT = Buffer.from('<!--');
const DASHES = Buffer.from('--');
const CDATA = Buffer.from('<![CDATA[');
const DOCTYPE = Buffer.from('<!DOCTYPE');
const INSTRUCTION = Buffer.from('<?');

interface Latin1 {
  latin1Slice(from: number, to: number): string;
}

export class XmlBytes {
  readonly bytes: Buffer;
  readonly view: DataView;
  at = 0;

  /**
   * Stands behind the start tag of `root` afterwards. The end tag of `root` is known to be the end of the document:
   * whoever follows digits or text from here on comes to a `<` before the bytes are over.
   * @throws RrdFormatError when the document is not XML with that root, is cut off or too large.
   */
  constructor(document: Uint8Array, root: 'xport' | 'rrd') {
    // Of one kind, whatever is given: element access in the loops over it stays as fast as can be.
    this.bytes = Buffer.from(document.buffer, document.byteOffset, document.byteLength);
    this.view = new DataView(document.buffer, document.byteOffset, document.byteLength);
    if (this.bytes.length > rrdLimits.documentBytes) {
      throw new RrdFormatError(
        `a document of ${this.bytes.length} bytes; at most ${rrdLimits.documentBytes} are read`,
        rrdLimits.documentBytes,
      );
    }
    if (this.stands(BYTE_ORDER_MARK)) this.at += BYTE_ORDER_MARK.length;
    this.skipSpace();
    if (this.stands(DECLARATION)) this.#declaration();
    this.skipBetween();
    if (!this.pass(Buffer.from(`<${root}>`))) this.#refuseRoot(root);
    this.#checkEnd(root);
  }

  fail(what: string, at = this.at): never {
    throw new RrdFormatError(what, at);
  }

  /** Fails with what stands here instead of `expected`. */
  failExpected(expected: string): never {
    if (this.at >= this.bytes.length) return this.fail(`expected ${expected}, the document is over`);
    for (const [literal, name] of [
      [CDATA, 'CDATA'],
      [DOCTYPE, 'a DOCTYPE'],
      [INSTRUCTION, 'a processing instruction'],
    ] as const) {
      if (this.stands(literal)) this.fail(`expected ${expected}, found ${name}, which rrdd does not write`);
    }
    return this.fail(`expected ${expected}, found ${this.#shown()}`);
  }

  #shown(): string {
    return JSON.stringify(this.latin1(this.at, Math.min(this.at + SHOWN_BYTES, this.bytes.length)));
  }

  /** The text of bytes that are ASCII, or are only shown. */
  latin1(from: number, to: number): string {
    // What toString('latin1') comes down to, past its checks.
    return (this.bytes as Buffer & Latin1).latin1Slice(from, to);
  }

  stands(literal: Buffer): boolean {
    for (let index = 0; index < literal.length; index += 1) {
      if (this.bytes[this.at + index] !== literal[index]) return false;
    }
    return true;
  }

  /** As `stands`, for what is long. */
  standsWhole(bytes: Buffer): boolean {
    const end = this.at + bytes.length;
    return end <= this.bytes.length && this.bytes.compare(bytes, 0, bytes.length, this.at, end) === 0;
  }

  pass(literal: Buffer): boolean {
    if (!this.stands(literal)) return false;
    this.at += literal.length;
    return true;
  }

  /** Passes `tag`, white space and comments before it included. */
  expect(tag: Buffer): void {
    if (this.pass(tag)) return;
    this.skipBetween();
    if (!this.pass(tag)) this.failExpected(tag.toString());
  }

  skipSpace(): void {
    while (isSpace(this.bytes[this.at])) this.at += 1;
  }

  /** Passes what may stand between two elements and means nothing. */
  skipBetween(): void {
    for (;;) {
      this.skipSpace();
      if (!this.stands(COMMENT)) return;
      const end = this.bytes.indexOf(DASHES, this.at + COMMENT.length);
      if (end === -1) this.fail('a comment without an end');
      if (this.bytes[end + 2] !== GREATER) this.fail('"--" inside a comment', end);
      this.at = end + 3;
    }
  }

  /**
   * Passes the start tag that stands here and answers its name, with a slash at the end when the element is empty and
   * has no end tag (`data/`); '' when an end tag or no tag stands here.
   */
  startTag(): string {
    const { bytes } = this;
    if (bytes[this.at] !== LESS || bytes[this.at + 1] === SLASH) return '';
    const from = this.at + 1;
    let to = from;
    while (isNameByte(bytes[to]) && to - from < MAX_TAG_BYTES) to += 1;
    if (to === from) this.failExpected('an element');
    if (isSpace(bytes[to])) {
      let next = to;
      while (isSpace(bytes[next])) next += 1;
      const closes = bytes[next] === GREATER || bytes[next] === SLASH;
      this.fail(`${closes ? 'white space' : 'an attribute'} in a tag, which rrdd does not write`, to);
    }
    const empty = bytes[to] === SLASH;
    if (bytes[empty ? to + 1 : to] !== GREATER) this.failExpected('a tag');
    this.at = to + (empty ? 2 : 1);
    return this.latin1(from, empty ? to + 1 : to);
  }

  /** The text of the element `name` whose start tag has been passed; passes its end tag. White space around it is none of it. */
  leaf(name: string): string {
    const { bytes } = this;
    this.skipSpace();
    const from = this.at;
    let to = from;
    while (bytes[to] !== LESS) to += 1;
    this.at = to;
    if (!this.pass(Buffer.from(`</${name}>`))) this.failExpected(`</${name}>`);
    while (to > from && isSpace(bytes[to - 1])) to -= 1;
    if (to - from > rrdLimits.numberBytes) this.fail(`a <${name}> of ${to - from} bytes`, from);
    return this.latin1(from, to);
  }

  /** The value of a leaf that is a whole number. */
  integer(name: string): number {
    const from = this.at;
    const text = this.leaf(name);
    const value = isDecimal(text) ? Number(text) : Number.NaN;
    if (!Number.isSafeInteger(value)) {
      this.fail(
        `expected a whole number in <${name}>, found ${JSON.stringify(text.slice(0, SHOWN_BYTES))}`,
        from,
      );
    }
    // No minus zero.
    return value + 0;
  }

  #declaration(): void {
    const end = this.bytes.indexOf('?>', this.at);
    if (end === -1 || end - this.at > MAX_TAG_BYTES) this.fail('an XML declaration without an end');
    const text = this.latin1(this.at, end).replaceAll("'", '"').toLowerCase();
    if (!DECLARATIONS.has(text)) this.fail('an XML declaration of another kind than version 1.0 in UTF-8');
    this.at = end + 2;
  }

  #refuseRoot(root: string): never {
    if (this.bytes.length === 0) this.fail('an empty document');
    const start = this.latin1(this.at, Math.min(this.at + 15, this.bytes.length)).toLowerCase();
    if (start.startsWith('<html') || start.startsWith('<!doctype html')) {
      this.fail('an HTML page where an RRD document was expected: an error page, or no XAPI host');
    }
    if (start.startsWith('{') || start.startsWith('[')) {
      this.fail('JSON where XML was expected: the host chose it, as it does without Accept: text/xml');
    }
    if (start.startsWith('<rrd>')) this.fail('a full dump of an RRD where rrd_updates was expected');
    if (start.startsWith('<xport>')) this.fail('rrd_updates where a full dump of an RRD was expected');
    if (start.startsWith(`<${root}`)) {
      this.startTag();
      this.fail(`expected an element <${root}> with content`);
    }
    return this.failExpected(`<${root}>`);
  }

  #checkEnd(root: string): void {
    let end = this.bytes.length;
    while (end > 0 && isSpace(this.bytes[end - 1])) end -= 1;
    const tag = `</${root}>`;
    if (end - tag.length < this.at || this.latin1(end - tag.length, end) !== tag) {
      this.fail(`cut off: the document does not end with ${tag}`, this.bytes.length);
    }
  }

  /** The end tag of the root has been passed: the document must be over. */
  finish(): void {
    this.skipSpace();
    if (this.at !== this.bytes.length) this.failExpected('the end of the document');
  }
}

export function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === LF || byte === CR || byte === TAB;
}

function isNameByte(byte: number | undefined): boolean {
  return (
    byte !== undefined &&
    ((byte >= 0x61 && byte <= 0x7a) ||
      (byte >= 0x41 && byte <= 0x5a) ||
      (byte >= 0x30 && byte <= 0x39) ||
      byte === 0x5f ||
      byte === 0x2d)
  );
}

function isDecimal(text: string): boolean {
  let at = text.startsWith('-') ? 1 : 0;
  if (at === text.length) return false;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}
