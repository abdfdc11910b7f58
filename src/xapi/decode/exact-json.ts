// JSON for what JSON.parse and JSON.stringify cannot do: XAPI's 64-bit integers exactly, and the bare NaN and
// ±Infinity that xapi writes into JSON (contract §1.3, [run]). Slow; used only where the fast parser refuses a text
// or would round a number.

/** What an exact text holds: JSON's values, and bigint for integers that a double cannot hold. */
export type ExactValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | ExactValue[]
  | { [key: string]: ExactValue };

/** `text` parsed by the fast parser where it takes it. What that rounds must be parsed again, with parseExact. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseExact(text);
  }
}

/** Deepest nesting that parseExact follows; XAPI needs 6. */
const MAX_DEPTH = 64;
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];
const WHITESPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
// The text of a string without its end: escapes are JSON.parse's work. Control characters are not allowed.
// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 §7 forbids exactly these inside strings.
const STRING = /"[^"\\\u0000-\u001f]*(?:\\.[^"\\\u0000-\u001f]*)*"/y;
const WORDS: ReadonlyMap<string, number | boolean | null> = new Map<string, number | boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);
const WORD = /-?[A-Za-z]+/y;

class ExactParser {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): ExactValue {
    const value = this.#value();
    if (this.#next() !== '') this.#fail('the end');
    return value;
  }

  #fail(expected: string): never {
    const found = this.#text.slice(this.#at, this.#at + 20);
    throw new SyntaxError(`expected ${expected} at position ${this.#at}, found ${JSON.stringify(found)}`);
  }

  /** The next character that is not white space, '' at the end. */
  #next(): string {
    this.#match(WHITESPACE);
    return this.#text.charAt(this.#at);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at += found[0].length;
    return found;
  }

  /** Texts with millions of escapes pass the stack of the regular expression. */
  #matchString(): RegExpExecArray | null {
    try {
      return this.#match(STRING);
    } catch (error) {
      if (error instanceof RangeError) return this.#fail('a shorter text');
      throw error;
    }
  }

  #value(): ExactValue {
    const first = this.#next();
    if (first === '{') return this.#nested(() => this.#object());
    if (first === '[') return this.#nested(() => this.#array());
    if (first === '"') return this.#string();
    const number = this.#match(NUMBER);
    if (number) return this.#number(number);
    const start = this.#at;
    const word = this.#match(WORD)?.[0] ?? '';
    const value = WORDS.get(word);
    if (value !== undefined) return value;
    this.#at = start;
    return this.#fail('a value');
  }

  #number([text, fraction, exponent]: RegExpExecArray): number | bigint {
    const value = Number(text);
    if (fraction !== undefined || exponent !== undefined || Number.isSafeInteger(value)) return value;
    return BigInt(text);
  }

  #string(): string {
    const found = this.#matchString();
    if (!found) return this.#fail('a string');
    return JSON.parse(found[0]) as string;
  }

  #nested<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) this.#fail(`at most ${MAX_DEPTH} levels of nesting`);
    this.#at += 1;
    const value = read();
    this.#at += 1;
    this.#depth -= 1;
    return value;
  }

  #array(): ExactValue[] {
    const items: ExactValue[] = [];
    if (this.#next() === ']') return items;
    for (;;) {
      items.push(this.#value());
      const next = this.#next();
      if (next === ']') return items;
      if (next !== ',') this.#fail('"," or "]"');
      this.#at += 1;
    }
  }

  #object(): { [key: string]: ExactValue } {
    const object: { [key: string]: ExactValue } = {};
    if (this.#next() === '}') return object;
    for (;;) {
      if (this.#next() !== '"') this.#fail('a member name');
      const key = this.#string();
      if (this.#next() !== ':') this.#fail('":"');
      this.#at += 1;
      const value = this.#value();
      // As JSON.parse does: "__proto__" is a member like any other, and the last of equal names wins.
      if (key === '__proto__') {
        Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
      } else object[key] = value;
      const next = this.#next();
      if (next === '}') return object;
      if (next !== ',') this.#fail('"," or "}"');
      this.#at += 1;
    }
  }
}

/**
 * Parses JSON as xapi writes it. Integers past ±(2^53 - 1) come as bigint; a number with a fraction or an exponent
 * is a double, as XAPI means it.
 * @throws SyntaxError naming the position.
 */
export function parseExact(text: string): ExactValue {
  return new ExactParser(text).document();
}

/** Texts up to this length are parsed at once however they are nested: a millisecond at worst. */
const MAX_UNCHECKED = 16_384;

/** JSON.parse follows any nesting, at a price in time and memory that is out of all proportion to the text. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inText) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) inText = false;
    } else if (code === QUOTE) inText = true;
    else if (code === OPEN_BRACKET || code === OPEN_BRACE) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) depth -= 1;
  }
  return false;
}

// 16 digits in a row may be an integer past 2^53; a false alarm (digits in a string) only costs time.
const LONG_NUMBER = /[0-9]{16}/;

/**
 * Parses with JSON.parse where that is exact, else with parseExact.
 * @throws SyntaxError.
 */
export function parseWire(text: string): unknown {
  if (text.length > MAX_UNCHECKED && isTooDeep(text)) {
    throw new SyntaxError(`expected at most ${MAX_DEPTH} levels of nesting`);
  }
  if (LONG_NUMBER.test(text)) return parseExact(text);
  try {
    return JSON.parse(text);
  } catch {
    return parseExact(text);
  }
}

/**
 * Writes a value as JSON that xapi reads back exactly: bigint as an integer, NaN and ±Infinity bare (observed: xapi
 * accepts them). Members that are undefined are left out, as JSON.stringify does.
 * @throws TypeError for what JSON has no form for.
 */
export function stringifyExact(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value)) return `[${value.map(stringifyExact).join(',')}]`;
      return `{${Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => `${JSON.stringify(key)}:${stringifyExact(member)}`)
        .join(',')}}`;
    default:
      throw new TypeError(`a ${typeof value} has no JSON form`);
  }
}
