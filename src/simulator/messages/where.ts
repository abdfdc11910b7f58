// The filter of get_all_where: `field "x" = "v"`, `and`, `or`, `not`, `true`, `false`, parentheses; values
// as the database marshals them (xen-api ocaml/database/db_filter_lex.mll, db_filter_parse.mly).
import { isWireObject, type Row, type WireValue } from '../database/wire-value.ts';
import { ApiError } from '../rpc/api-error.ts';
import { formatG } from '../wire/float-text.ts';

export type RowFilter = (row: Row) => boolean;

type Operand = (row: Row) => string;

const WORD = /\s*(?:(and|or|not|true|false|field)(?!\w)|([()=])|"((?:[^"\\]|\\.)*)"|'([^']*)')/y;

/** @throws ApiError INVALID_VALUE with the words of xapi's lexer or parser. */
export function parseWhere(cls: string, text: string): RowFilter {
  return new WhereReader(cls, text).filter();
}

class WhereReader {
  readonly #text: string;
  #tokens: { readonly word?: string; readonly literal?: string }[] = [];
  #at = 0;

  constructor(_cls: string, text: string) {
    this.#text = text;
  }

  filter(): RowFilter {
    this.#tokens = this.#lex();
    const filter = this.#or();
    if (this.#at < this.#tokens.length) throw this.#invalid('Stdlib.Parsing.Parse_error');
    return filter;
  }

  #lex(): { readonly word?: string; readonly literal?: string }[] {
    const tokens = [];
    WORD.lastIndex = 0;
    const end = this.#text.trimEnd().length;
    while (WORD.lastIndex < end) {
      const match = WORD.exec(this.#text);
      if (!match) throw this.#invalid('Failure("lexing: empty token")');
      const word = match[1] ?? match[2];
      const literal = match[3]?.replace(/\\(.)/g, '$1') ?? match[4];
      tokens.push(word === undefined ? { literal: literal ?? '' } : { word });
    }
    return tokens;
  }

  #or(): RowFilter {
    let left = this.#and();
    while (this.#take('or')) {
      const [first, second] = [left, this.#and()];
      left = (row) => first(row) || second(row);
    }
    return left;
  }

  #and(): RowFilter {
    let left = this.#term();
    while (this.#take('and')) {
      const [first, second] = [left, this.#term()];
      left = (row) => first(row) && second(row);
    }
    return left;
  }

  #term(): RowFilter {
    if (this.#take('true')) return () => true;
    if (this.#take('false')) return () => false;
    if (this.#take('not')) {
      const inner = this.#term();
      return (row) => !inner(row);
    }
    if (this.#take('(')) {
      const inner = this.#or();
      this.#expect(')');
      return inner;
    }
    const left = this.#operand();
    this.#expect('=');
    const right = this.#operand();
    return (row) => left(row) === right(row);
  }

  #operand(): Operand {
    const isField = this.#take('field');
    const literal = this.#tokens[this.#at]?.literal;
    if (literal === undefined) throw this.#invalid('Stdlib.Parsing.Parse_error');
    this.#at += 1;
    if (!isField) return () => literal;
    const wire = literal.replaceAll('__', '_');
    return (row) => {
      const value = row[literal] ?? row[wire];
      if (value === undefined) throw this.#invalid('Db_exn.DBCache_NotFound');
      return marshalled(value);
    };
  }

  #take(word: string): boolean {
    if (this.#tokens[this.#at]?.word !== word) return false;
    this.#at += 1;
    return true;
  }

  #expect(word: string): void {
    if (!this.#take(word)) throw this.#invalid('Stdlib.Parsing.Parse_error');
  }

  #invalid(why: string): ApiError {
    return new ApiError('INVALID_VALUE', [this.#text, why]);
  }
}

/** A value as the database writes it: sets and maps as s-expressions. */
function marshalled(value: WireValue): string {
  if (Array.isArray(value)) return `(${value.map((item) => quoted(marshalled(item))).join(' ')})`;
  if (typeof value === 'object' && isWireObject(value)) {
    const pairs = Object.entries(value).map(
      ([key, member]) => `(${quoted(key)} ${quoted(marshalled(member))})`,
    );
    return `(${pairs.join(' ')})`;
  }
  return typeof value === 'number' && !Number.isInteger(value) ? formatG(value, 15) : String(value);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "\\'")}'`;
}
