// The texts in which xapi's database keeps sets and maps: `('a' 'b')`, `(('key' 'value') …)`. Source: xen-api
// ocaml/libs/sexpr. Atoms stand in single quotes, in which a backslash protects the next character.

export type SExpression = string | readonly SExpression[];

export class SExpressionError extends Error {
  override readonly name = 'SExpressionError';
}

/** How deep lists may nest; xapi's never pass three. */
const DEPTH_MAX = 32;

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): SExpression {
    const value = this.#value(0);
    this.#skipSpace();
    if (this.#at < this.#text.length) throw this.#error('nothing may follow the expression');
    return value;
  }

  #value(depth: number): SExpression {
    if (depth > DEPTH_MAX) throw this.#error(`lists nest at most ${DEPTH_MAX} deep`);
    this.#skipSpace();
    const first = this.#text[this.#at];
    if (first === '(') return this.#list(depth);
    if (first === "'") return this.#quoted();
    return this.#bare();
  }

  #list(depth: number): readonly SExpression[] {
    this.#at += 1;
    const items: SExpression[] = [];
    for (;;) {
      this.#skipSpace();
      const next = this.#text[this.#at];
      if (next === undefined) throw this.#error('a list must end with ")"');
      if (next === ')') break;
      items.push(this.#value(depth + 1));
    }
    this.#at += 1;
    return items;
  }

  #quoted(): string {
    let value = '';
    for (this.#at += 1; ; this.#at += 1) {
      const char = this.#text[this.#at];
      if (char === undefined) throw this.#error('an atom must end with a quote');
      if (char === "'") break;
      if (char === '\\') {
        this.#at += 1;
        value += this.#text[this.#at] ?? '';
      } else value += char;
    }
    this.#at += 1;
    return value;
  }

  #bare(): string {
    const start = this.#at;
    while (this.#at < this.#text.length && !/[\s()']/.test(this.#text[this.#at] ?? ' ')) this.#at += 1;
    if (this.#at === start) throw this.#error('an expression must begin here');
    return this.#text.slice(start, this.#at);
  }

  #skipSpace(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #error(rule: string): SExpressionError {
    return new SExpressionError(`${rule}, at ${this.#at} of "${this.#text.slice(0, 80)}"`);
  }
}

/** @throws SExpressionError naming the rule broken and the place. */
export function parseSExpression(text: string): SExpression {
  return new Reader(text).whole();
}

/** The items of a set of texts. */
export function parseSet(text: string): string[] {
  const value = parseSExpression(text);
  if (typeof value === 'string') throw new SExpressionError(`a set must be a list, not "${value}"`);
  return value.map((item) => (typeof item === 'string' ? item : printSExpression(item)));
}

/** The pairs of a map of texts, in order; a later key replaces an earlier one. */
export function parseMap(text: string): Record<string, string> {
  const value = parseSExpression(text);
  if (typeof value === 'string') throw new SExpressionError(`a map must be a list, not "${value}"`);
  const map: Record<string, string> = {};
  for (const pair of value) {
    const [key, item, ...rest] = typeof pair === 'string' ? [] : pair;
    if (typeof key !== 'string' || typeof item !== 'string' || rest.length > 0) {
      throw new SExpressionError(`a map must consist of pairs, not ${JSON.stringify(pair)}`);
    }
    map[key] = item;
  }
  return map;
}

export function printSExpression(value: SExpression): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return `(${value.map(printSExpression).join(' ')})`;
}
