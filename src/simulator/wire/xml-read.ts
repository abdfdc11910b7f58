// XML in, one signal at a time, with Xmlm's errors and positions (dbuenzli/xmlm). Only what XML-RPC needs:
// no DTD content, no attributes kept; comments and processing instructions are skipped.
import { OcamlException, ocamlEscape } from './ocaml-exception.ts';

export type XmlSignal =
  | { readonly kind: 'start' | 'end'; readonly name: string }
  | { readonly kind: 'data'; readonly text: string }
  | { readonly kind: 'eof' };

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const NAME = /[A-Za-z_:][\w:.-]*/y;
const ATTRIBUTES = /(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*/y;
const SKIPPED = /(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML 1.0 forbids
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

export class XmlReader {
  readonly #text: string;
  readonly #open: string[] = [];
  #at = 0;
  #rooted = false;
  #pendingEnd: string | undefined;

  constructor(text: string) {
    this.#text = text
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n')
      .replace(/^\ufeff/, '');
  }

  /**
   * The next signal; whitespace alone between elements is left out, whitespace alone inside a leaf is not.
   */
  next(): XmlSignal {
    if (this.#pendingEnd !== undefined) {
      const name = this.#pendingEnd;
      this.#pendingEnd = undefined;
      return this.#end(name);
    }
    for (;;) {
      const data = this.#data();
      this.#checkCharacters(data);
      const atEnd = this.#at >= this.#text.length;
      if (this.#open.length === 0) {
        if (data.trim() !== '')
          this.#fail(this.#rooted ? 'expected end of input' : 'expected root element', -data.length);
        if (atEnd && !this.#rooted) this.#fail('unexpected end of input');
        if (atEnd) return { kind: 'eof' };
      } else if (atEnd) this.#fail('unexpected end of input');
      if (this.#skip()) continue;
      const closing = this.#text.startsWith('</', this.#at);
      if (data !== '' && this.#open.length > 0 && (data.trim() !== '' || (closing && this.#leaf))) {
        this.#leaf = false;
        return { kind: 'data', text: unescapeXml(data) };
      }
      return closing ? this.#close() : this.#start();
    }
  }

  #leaf = false;

  #data(): string {
    const next = this.#text.indexOf('<', this.#at);
    const end = next < 0 ? this.#text.length : next;
    const data = this.#text.slice(this.#at, end);
    if (data !== '' && this.#text.startsWith('<![CDATA[', end)) {
      this.#at = end;
      return data;
    }
    this.#at = end;
    return data;
  }

  #skip(): boolean {
    SKIPPED.lastIndex = this.#at;
    if (!SKIPPED.test(this.#text)) return false;
    this.#at = SKIPPED.lastIndex;
    return true;
  }

  #start(): XmlSignal {
    const begin = this.#at;
    NAME.lastIndex = this.#at + 1;
    const name = NAME.exec(this.#text)?.[0];
    if (name === undefined) return this.#fail('character sequence illegal here ("<")');
    ATTRIBUTES.lastIndex = NAME.lastIndex;
    ATTRIBUTES.exec(this.#text);
    this.#at = Math.max(NAME.lastIndex, ATTRIBUTES.lastIndex);
    if (this.#at >= this.#text.length) this.#fail('unexpected end of input');
    const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : undefined;
    if (prefix !== undefined) this.#fail(`unknown namespace prefix (${prefix})`);
    if (this.#text.startsWith('/>', this.#at)) {
      this.#at += 2;
      this.#pendingEnd = name;
    } else if (this.#text[this.#at] === '>') this.#at += 1;
    else {
      this.#at = begin;
      this.#fail('malformed XML');
    }
    this.#open.push(name);
    this.#rooted = true;
    this.#leaf = true;
    return { kind: 'start', name };
  }

  #close(): XmlSignal {
    NAME.lastIndex = this.#at + 2;
    const name = NAME.exec(this.#text)?.[0] ?? '';
    const end = this.#text.indexOf('>', this.#at);
    if (end < 0) {
      this.#at = this.#text.length;
      this.#fail('unexpected end of input');
    }
    const open = this.#open.at(-1);
    if (open !== name) this.#fail(`expected </${open ?? ''}> found </${name}>`);
    this.#at = end + 1;
    return this.#end(name);
  }

  #end(name: string): XmlSignal {
    this.#open.pop();
    this.#leaf = false;
    return { kind: 'end', name };
  }

  #checkCharacters(data: string): void {
    const bad = data.search(FORBIDDEN);
    if (bad >= 0) this.#fail('malformed character stream', bad - data.length);
  }

  #fail(message: string, offset = 0): never {
    const before = this.#text.slice(0, this.#at + offset);
    const lines = before.split('\n');
    const column = [...(lines.at(-1) ?? '')].length + 1;
    throw new OcamlException(`Xmlm.Error(${lines.length}:${column}, "${ocamlEscape(message)}")`);
  }
}

export function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? whole;
  });
}
