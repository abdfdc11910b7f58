// JSON in, as xapi's Yojson reads it: integers told from floats, bare NaN and Infinity allowed, duplicate
// keys kept in order, and errors in Yojson's words (mirage: yojson lib/read.mll).
import { OcamlException, ocamlException, parseInt64 } from './ocaml-exception.ts';
import type { RpcValue } from './rpc-value.ts';

/** Bytes of the rest that an error shows. */
const JUNK_SHOWN = 33;

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const PLAIN = /[^"\\]*/y;
const SPACE = /(?:[ \t\r\n]|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;

/** @throws OcamlException */
export function parseJson(text: string): RpcValue {
  return new JsonReader(text).document();
}

class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): RpcValue {
    this.#space();
    if (this.#at === this.#text.length) throw jsonError('Blank input data');
    const value = this.#value();
    this.#space();
    if (this.#at < this.#text.length) throw this.#unexpected('Junk after end of JSON value:');
    return value;
  }

  #value(): RpcValue {
    const char = this.#peek();
    if (char === '{') return this.#object();
    if (char === '[') return this.#array();
    if (char === '"') return { kind: 'string', value: this.#string() };
    if (char === '-' || (char >= '0' && char <= '9')) return this.#number();
    if (char === '<') return this.#variant();
    return this.#word();
  }

  /** Yojson takes `<` for the beginning of a variant, which no request has: XML ends here. */
  #variant(): never {
    this.#at += 1;
    this.#space();
    const start = this.#at;
    if (this.#peek() !== '"' && this.#match(WORD) === '') {
      throw this.#unexpected('Expected string or identifier but found');
    }
    this.#at = start - 1;
    throw this.#unexpected('Invalid token');
  }

  #object(): RpcValue {
    const members: [string, RpcValue][] = [];
    this.#at += 1;
    this.#space();
    if (this.#peek() === '}') {
      this.#at += 1;
      return { kind: 'dict', members };
    }
    for (;;) {
      const key = this.#key();
      this.#space();
      if (this.#peek() !== ':') throw this.#unexpected("Expected ':' but found");
      this.#at += 1;
      this.#space();
      members.push([key, this.#value()]);
      this.#space();
      const next = this.#peek();
      if (next !== ',' && next !== '}') throw this.#unexpected("Expected ',' or '}' but found");
      this.#at += 1;
      if (next === '}') return { kind: 'dict', members };
      this.#space();
    }
  }

  #key(): string {
    if (this.#peek() === '"') return this.#string();
    const word = this.#match(WORD);
    if (word === '') throw this.#unexpected('Expected string or identifier but found');
    return word;
  }

  #array(): RpcValue {
    const items: RpcValue[] = [];
    this.#at += 1;
    this.#space();
    if (this.#peek() === ']') {
      this.#at += 1;
      return { kind: 'array', items };
    }
    for (;;) {
      items.push(this.#value());
      this.#space();
      const next = this.#peek();
      if (next !== ',' && next !== ']') throw this.#unexpected("Expected ',' or ']' but found");
      this.#at += 1;
      if (next === ']') return { kind: 'array', items };
      this.#space();
    }
  }

  #number(): RpcValue {
    if (this.#text.startsWith('-Infinity', this.#at)) {
      this.#at += 9;
      return { kind: 'float', value: Number.NEGATIVE_INFINITY };
    }
    NUMBER.lastIndex = this.#at;
    const match = NUMBER.exec(this.#text);
    if (!match) throw this.#unexpected('Invalid token');
    this.#at = NUMBER.lastIndex;
    const [text, fraction, exponent] = match;
    if (fraction !== undefined || exponent !== undefined) return { kind: 'float', value: Number(text) };
    const value = parseInt64(text);
    if (value === undefined) throw new OcamlException('Failure("Int64.of_string")');
    return { kind: 'int', value };
  }

  #word(): RpcValue {
    const start = this.#at;
    const word = this.#match(WORD);
    if (word === 'true' || word === 'false') return { kind: 'bool', value: word === 'true' };
    if (word === 'null') return { kind: 'null' };
    if (word === 'NaN') return { kind: 'float', value: Number.NaN };
    if (word === 'Infinity') return { kind: 'float', value: Number.POSITIVE_INFINITY };
    this.#at = start;
    throw this.#unexpected('Invalid token');
  }

  #string(): string {
    this.#at += 1;
    let text = '';
    for (;;) {
      text += this.#match(PLAIN);
      const char = this.#peek();
      this.#at += 1;
      if (char === '"') return text;
      text += this.#escape();
    }
  }

  /** After a backslash. */
  #escape(): string {
    const char = this.#peek();
    if (char !== 'u') {
      const escaped = ESCAPES[char];
      if (escaped === undefined) throw this.#unexpected('Invalid escape sequence');
      this.#at += 1;
      return escaped;
    }
    const unit = this.#unicode();
    if (unit < 0xd800 || unit > 0xdbff) return String.fromCharCode(unit);
    const low = 'Missing escape sequence representing low surrogate for code point beyond U+FFFF';
    if (!this.#text.startsWith('\\u', this.#at)) throw this.#unexpected(low);
    const start = this.#at;
    this.#at += 1;
    const second = this.#unicode();
    if (second >= 0xdc00 && second <= 0xdfff) return String.fromCharCode(unit, second);
    this.#at = start;
    throw this.#unexpected('Invalid low surrogate for code point beyond U+FFFF');
  }

  #unicode(): number {
    const hex = this.#text.slice(this.#at + 1, this.#at + 5);
    if (!/^[0-9a-fA-F]{4}$/.test(hex)) throw this.#unexpected('Invalid escape sequence');
    this.#at += 5;
    return Number.parseInt(hex, 16);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (!match) return '';
    this.#at = pattern.lastIndex;
    return match[0];
  }

  #space(): void {
    this.#match(SPACE);
  }

  /** The next character; the end of the text is an error here. */
  #peek(): string {
    const char = this.#text[this.#at];
    if (char !== undefined) return char;
    const { line, column } = this.#position();
    throw jsonError(`Line ${line}, bytes ${column - 1}-${column}:\nUnexpected end of input`);
  }

  #position(): { line: number; column: number } {
    const before = this.#text.slice(0, this.#at);
    const lines = before.split('\n');
    return { line: lines.length, column: Buffer.byteLength(lines.at(-1) ?? '') };
  }

  #unexpected(what: string): OcamlException {
    const rest = Buffer.from(this.#text.slice(this.#at, this.#at + JUNK_SHOWN));
    const whole = Buffer.byteLength(this.#text.slice(this.#at)) <= JUNK_SHOWN;
    const junk = rest.subarray(0, JUNK_SHOWN);
    const { line, column } = this.#position();
    const end = column + junk.length + (whole ? 0 : 1);
    return jsonError(`Line ${line}, bytes ${column}-${end}:\n${what} '${junk.toString('utf8')}'`);
  }
}

function jsonError(text: string): OcamlException {
  return ocamlException('Yojson__Common.Json_error', text);
}
