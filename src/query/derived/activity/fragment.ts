// The results of XAPI tasks are XML-RPC values, whatever transport the pool is spoken to by:
// `<value>text</value>`, with or without a type, sets as `<array><data>`, records as `<struct>` (observed on
// xapi 26.17). A strict reader of these forms: no attributes, no entities but XML's five and numbers, no
// documents. What is anything else is no fragment.

export const fragmentLimits = {
  /** Characters that are read. */
  chars: 256 * 1024,
  depth: 16,
  /** Scalars that are kept. */
  values: 1000,
} as const;

export interface FragmentValues {
  /** Scalars in their order, names of struct members left out, as texts without entities. */
  readonly values: readonly string[];
  /** The value itself is a scalar, so `values` has exactly one. */
  readonly isScalar: boolean;
}

const SCALARS = new Set([
  'string',
  'int',
  'i4',
  'i8',
  'double',
  'boolean',
  'dateTime.iso8601',
  'base64',
  'nil',
]);
const TAG = /<(\/?)([A-Za-z][\w.]*)\s*(\/?)>/y;

class Reader {
  readonly values: string[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get atEnd(): boolean {
    return this.#at === this.#text.length;
  }

  /** A scalar or not; undefined when here is no value. */
  value(depth: number): boolean | undefined {
    if (depth > fragmentLimits.depth || !this.#open('value')) return undefined;
    const before = this.#text.indexOf('<', this.#at);
    const text = before < 0 ? '' : this.#text.slice(this.#at, before);
    if (this.#text.startsWith('</value>', before)) {
      this.#at = before;
      return this.#add(text) && this.#close('value') ? true : undefined;
    }
    if (text.trim() !== '') return undefined;
    const scalar = this.#typed(depth);
    this.#space();
    return scalar !== undefined && this.#close('value') ? scalar : undefined;
  }

  #typed(depth: number): boolean | undefined {
    this.#space();
    const tag = this.#tag();
    if (!tag || tag.closes) return undefined;
    if (tag.name === 'array') return this.#array(depth, tag.empty) ? false : undefined;
    if (tag.name === 'struct') return this.#struct(depth, tag.empty) ? false : undefined;
    if (!SCALARS.has(tag.name)) return undefined;
    if (tag.empty) return this.#add('') || undefined;
    return (this.#add(this.#characters()) && this.#close(tag.name)) || undefined;
  }

  #array(depth: number, empty: boolean): boolean {
    if (empty) return true;
    this.#space();
    const data = this.#tag();
    if (data?.name !== 'data' || data.closes) return false;
    while (!data.empty && !this.#spaceThenClose('data')) {
      if (this.value(depth + 1) === undefined) return false;
    }
    this.#space();
    return this.#close('array');
  }

  #struct(depth: number, empty: boolean): boolean {
    if (empty) return true;
    while (!this.#spaceThenClose('struct')) {
      if (!this.#open('member')) return false;
      this.#space();
      if (!this.#open('name')) return false;
      this.#characters();
      if (!this.#close('name')) return false;
      this.#space();
      if (this.value(depth + 1) === undefined || !this.#spaceThenClose('member')) return false;
    }
    return true;
  }

  #add(text: string): boolean {
    if (this.values.length < fragmentLimits.values) this.values.push(unescapeXml(text));
    return true;
  }

  #characters(): string {
    const end = this.#text.indexOf('<', this.#at);
    const text = this.#text.slice(this.#at, end < 0 ? this.#at : end);
    this.#at += text.length;
    return text;
  }

  #space(): void {
    while (this.#at < this.#text.length && ' \t\r\n'.includes(this.#text.charAt(this.#at))) this.#at += 1;
  }

  #tag(): { readonly name: string; readonly closes: boolean; readonly empty: boolean } | undefined {
    TAG.lastIndex = this.#at;
    const found = TAG.exec(this.#text);
    if (!found) return undefined;
    this.#at += found[0].length;
    return { name: found[2] ?? '', closes: found[1] === '/', empty: found[3] === '/' };
  }

  #open(name: string): boolean {
    const tag = this.#tag();
    return tag?.name === name && !tag.closes && !tag.empty;
  }

  #close(name: string): boolean {
    const tag = this.#tag();
    return tag?.name === name && tag.closes;
  }

  #spaceThenClose(name: string): boolean {
    this.#space();
    if (!this.#text.startsWith(`</${name}>`, this.#at)) return false;
    return this.#close(name);
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** XML's five entities and character numbers; anything else stays as it is written. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (whole, name, dec, hex) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
      const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
}

/** The values in a fragment; undefined when the text is none, or too long to read. */
export function parseFragment(text: string): FragmentValues | undefined {
  const trimmed = text.length <= fragmentLimits.chars ? text.trim() : '';
  if (trimmed === '') return undefined;
  const reader = new Reader(trimmed);
  const isScalar = reader.value(0);
  return isScalar === undefined || !reader.atEnd ? undefined : { values: reader.values, isScalar };
}
