// The legend of rrd_updates: which series each column belongs to, from entries `CF:owner:uuid:source`
// (xcp-rrdd, rrd_updates.ml).
import { rrdLimits } from './format-error.ts';
import type { XmlBytes } from './xml-bytes.ts';

export interface LegendEntry {
  readonly cf: ConsolidationFunction;
  readonly owner: SeriesOwner;
  readonly uuid: string;
  /** Name of the data source, as `cpu0` or `vbd_xvda_read`. */
  readonly source: string;
}

/** How an archive makes one sample of many. */
export type ConsolidationFunction = 'AVERAGE' | 'MIN' | 'MAX' | 'LAST';
export type SeriesOwner = 'host' | 'vm' | 'sr';

export interface Legend {
  /** Of the columns that are kept, in their order. */
  readonly columns: readonly LegendEntry[];
  /** Of all columns in the document, whether its entry could be read; undefined when all could. */
  readonly kept: readonly boolean[] | undefined;
  /** Columns in the document. */
  readonly count: number;
}

const ENTRY = Buffer.from('<entry>');
const ENTRY_END = Buffer.from('</entry>');
const LEGEND_END = Buffer.from('</legend>');
/** `<ent`, `ry>` with what is before it, and `</en` as little-endian integers. */
const [ENTRY_WORD, RY_WORD, ENTRY_END_WORD] = [0x74_6e_65_3c, 0x3e_79_72_74, 0x6e_65_2f_3c];
const [COLON, LESS, AMPERSAND] = [0x3a, 0x3c, 0x26];
const PREFIX_COLONS = 3;

/** Reads a legend whose start tag has been passed, and passes its end tag. */
export function readLegend(xml: XmlBytes): Legend {
  return new LegendReader(xml).read();
}

/** `CF:owner:uuid:` of an entry, which the next entries mostly begin with as well. */
interface Prefix extends Omit<LegendEntry, 'source'> {
  readonly from: number;
  readonly length: number;
}

const NO_PREFIX: Prefix = Object.freeze({ from: 0, length: 0, cf: 'AVERAGE', owner: 'host', uuid: '' });

class LegendReader {
  readonly #xml: XmlBytes;
  readonly #columns: LegendEntry[] = [];
  readonly #left: number[] = [];
  readonly #names = new NameTable();
  #prefix = NO_PREFIX;

  constructor(xml: XmlBytes) {
    this.#xml = xml;
  }

  read(): Legend {
    let count = 0;
    while (this.#passEntryTag()) {
      if (count === rrdLimits.columns) this.#xml.fail(`more than ${rrdLimits.columns} columns`);
      const entry = this.#entry();
      if (entry) this.#columns.push(entry);
      else this.#left.push(count);
      count += 1;
    }
    const kept = this.#left.length === 0 ? undefined : new Array<boolean>(count).fill(true);
    for (const column of this.#left) if (kept) kept[column] = false;
    return { columns: this.#columns, kept, count };
  }

  /** False at the end of the legend, which is passed. */
  #passEntryTag(): boolean {
    const xml = this.#xml;
    if (xml.view.getInt32(xml.at, true) === ENTRY_WORD && xml.view.getInt32(xml.at + 3, true) === RY_WORD) {
      xml.at += ENTRY.length;
      return true;
    }
    xml.skipBetween();
    if (xml.pass(LEGEND_END)) return false;
    if (!xml.pass(ENTRY)) xml.failExpected('<entry> or </legend>');
    return true;
  }

  /** Reads an entry whose start tag has been passed; undefined for one of no known form. */
  #entry(): LegendEntry | undefined {
    const xml = this.#xml;
    const { bytes, view } = xml;
    const from = xml.at;
    if (!this.#hasPrefix(from)) this.#readPrefix(from);
    const { length, cf, owner, uuid } = this.#prefix;
    const start = from + length;
    let to = start;
    let hash = 0;
    let plain = true;
    for (let byte = bytes[to] as number; byte !== LESS; to += 1, byte = bytes[to] as number) {
      if (byte === AMPERSAND || byte > 0x7e || byte < 0x20) plain = false;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    if (to - from > rrdLimits.entryBytes) xml.fail(`a legend entry of ${to - from} bytes`, from);
    if (view.getInt32(to, true) !== ENTRY_END_WORD || view.getInt32(to + 4, true) !== RY_WORD) {
      xml.at = to;
      xml.failExpected('</entry>');
    }
    xml.at = to + ENTRY_END.length;
    if (length === 0) return parseEntry(textOf(xml, from, to, plain));
    if (to === start) return undefined;
    const source = plain ? this.#names.get(xml, start, to, hash) : textOf(xml, start, to, false);
    return { cf, owner, uuid, source };
  }

  /** Whether the bytes at `at` are those of the last prefix. Looks at the last ones first: there uuids differ. */
  #hasPrefix(at: number): boolean {
    const { view } = this.#xml;
    const { from, length } = this.#prefix;
    if (length < 4 || at + length > view.byteLength) return false;
    for (let index = length - 4; index > 0; index -= 4) {
      if (view.getInt32(at + index, true) !== view.getInt32(from + index, true)) return false;
    }
    return view.getInt32(at, true) === view.getInt32(from, true);
  }

  /** Takes the prefix of the entry at `from`, if it has a known one that is written plainly; else none. */
  #readPrefix(from: number): void {
    const { bytes } = this.#xml;
    this.#prefix = NO_PREFIX;
    let colons = 0;
    let to = from;
    for (
      let byte = bytes[to] as number;
      byte !== LESS && colons < PREFIX_COLONS;
      byte = bytes[to] as number
    ) {
      if (byte === AMPERSAND || byte > 0x7e || byte < 0x20) return;
      if (byte === COLON) colons += 1;
      to += 1;
    }
    const entry = colons === PREFIX_COLONS ? parseEntry(`${this.#xml.latin1(from, to)}-`) : undefined;
    if (!entry) return;
    const { cf, owner, uuid } = entry;
    this.#prefix = { from, length: to - from, cf, owner, uuid };
  }
}

/** Power of two. */
const NAMES = 1_024;

/**
 * Names of data sources by their bytes: a thousand VMs have the same few dozen, and one text serves them all. Direct-
 * mapped, so it stays small; the newest wins.
 */
class NameTable {
  readonly #names = new Array<string>(NAMES).fill('');

  get(xml: XmlBytes, from: number, to: number, hash: number): string {
    const slot = (hash ^ (hash >>> 15)) & (NAMES - 1);
    const known = this.#names[slot] as string;
    let same = known.length === to - from;
    for (let index = 0; same && index < known.length; index += 1) {
      same = known.charCodeAt(index) === xml.bytes[from + index];
    }
    if (same) return known;
    const name = xml.latin1(from, to);
    this.#names[slot] = name;
    return name;
  }
}

/** `plain`: whether the bytes are the text, ASCII without references. */
function textOf(xml: XmlBytes, from: number, to: number, plain: boolean): string {
  return plain ? xml.latin1(from, to) : decodeText(xml, from, to);
}

/** undefined for what is no entry, or of no kind that is known. */
function parseEntry(text: string): LegendEntry | undefined {
  const first = text.indexOf(':');
  const second = text.indexOf(':', first + 1);
  const third = text.indexOf(':', second + 1);
  if (first === -1 || second === -1 || third === -1) return undefined;
  const cf = text.slice(0, first);
  const owner = text.slice(first + 1, second);
  const [uuid, source] = [text.slice(second + 1, third), text.slice(third + 1)];
  if (!isConsolidationFunction(cf) || !isOwner(owner) || uuid === '' || source === '') return undefined;
  return { cf, owner, uuid, source };
}

export function isConsolidationFunction(text: string): text is ConsolidationFunction {
  return text === 'AVERAGE' || text === 'MIN' || text === 'MAX' || text === 'LAST';
}

function isOwner(text: string): text is SeriesOwner {
  return text === 'host' || text === 'vm' || text === 'sr';
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text of bytes between two tags, references to characters and the five named ones replaced. */
function decodeText(xml: XmlBytes, from: number, to: number): string {
  for (let at = from; at < to; at += 1) {
    if ((xml.bytes[at] as number) < 0x20) xml.fail('a control character in a name', at);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(xml.bytes.subarray(from, to));
  } catch {
    return xml.fail('a name that is not UTF-8', from);
  }
  return decodeReferences(text) ?? xml.fail('a reference that XML does not know', from);
}

/** `text` with its references replaced; undefined where one is none of XML's. */
export function decodeReferences(text: string): string | undefined {
  let decoded = '';
  let at = 0;
  for (let next = text.indexOf('&'); next !== -1; next = text.indexOf('&', at)) {
    const end = text.indexOf(';', next);
    const character = end === -1 ? undefined : characterOf(text.slice(next + 1, end));
    if (character === undefined) return undefined;
    decoded += text.slice(at, next) + character;
    at = end + 1;
  }
  return decoded + text.slice(at);
}

function characterOf(reference: string): string | undefined {
  if (!reference.startsWith('#')) return NAMED.get(reference);
  const hexadecimal = reference.startsWith('#x');
  const digits = reference.slice(hexadecimal ? 2 : 1).toLowerCase();
  let code = 0;
  for (const digit of digits) {
    const value = '0123456789abcdef'.indexOf(digit);
    if (value >= (hexadecimal ? 16 : 10) || value === -1) return undefined;
    code = code * (hexadecimal ? 16 : 10) + value;
    if (code > 0x10ffff) return undefined;
  }
  return digits !== '' && isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** XML 1.0 §2.2. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || code > 0xffff;
}
