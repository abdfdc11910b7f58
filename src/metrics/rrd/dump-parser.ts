// Reads full dumps (`/host_rrd`, `/vm_rrd`, `/sr_rrd`) in XML (xapi-rrd, rrd.ml). What is irregular in them is
// fast-xml-parser's work: data sources and the heads of archives, a fiftieth of the bytes. The rows, cut out of what it
// sees, are read as those of rrd_updates: by it, a host's year would hold up the event loop for some hundred milliseconds.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { RrdFormatError, rrdLimits } from './format-error.ts';
import { type ConsolidationFunction, decodeReferences, isConsolidationFunction } from './legend.ts';
import { parseNumber, readRowValues } from './row-values.ts';
import { XmlBytes } from './xml-bytes.ts';

export interface RrdDump {
  /** Epoch seconds, maybe with a fraction. */
  readonly lastUpdate: number;
  /**
   * Whether lastUpdate was printed with so few digits that it and all times may be half a day wrong (`1.7e+09`: xapi
   * 24.40 to 25.2), and no better one was given.
   */
  readonly lossy: boolean;
  /** Seconds between primary samples. */
  readonly step: number;
  readonly sources: readonly DumpSource[];
  /** In the order of the document: by step, and AVERAGE, MIN, MAX of each where there are all. */
  readonly archives: readonly DumpArchive[];
}

export interface DumpSource {
  readonly name: string;
  readonly type: 'GAUGE' | 'DERIVE' | 'ABSOLUTE';
  /** Values below and above were taken for unknown. */
  readonly min: number;
  readonly max: number;
}

export interface DumpArchive {
  readonly cf: ConsolidationFunction;
  /** Seconds between rows. */
  readonly step: number;
  /** Epoch seconds of each row, oldest first. */
  readonly times: Float64Array;
  /** Source by source, oldest row first: the value of `source` at `row` is values[source * times.length + row]. */
  readonly values: Float64Array;
}

const ROOT = 'rrd';
const DATABASE = Buffer.from('<database>');
const DATABASE_END = Buffer.from('</database>');
/** What makes the next rows: of no use, and most of what is not rows. */
const PREPARATION = Buffer.from('<cdp_prep>');
const PREPARATION_END = Buffer.from('</cdp_prep>');
const ROW = Buffer.from('<row>');
const ROW_END = Buffer.from('</row>');
const MARKUP = Buffer.from('<!');
const INSTRUCTION = Buffer.from('<?');
/** The least bytes of a row (`<row></row>`) and of a value (`<v>0</v>`). */
const [ROW_BYTES, VALUE_BYTES] = [11, 8];
const MAX_POINTS = 1_000_000;
/** Significant digits below which an epoch second is not exact. */
const SECOND_DIGITS = 10;
const [FIRST_SECOND, LAST_SECOND] = [0, 253_402_300_799];

/** Attributes are kept so that an element which has some is no text, and refused. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  isArray: (name) => name === 'ds' || name === 'rra',
});

/**
 * @param answeredAt Epoch seconds at which the host answered, to go by where the document tells its own time wrongly.
 * @throws RrdFormatError when it is not a complete `rrd` document.
 */
export function parseDump(document: Uint8Array, answeredAt?: number): RrdDump {
  const xml: XmlBytes = new XmlBytes(document, ROOT);
  const cut = cutArchives(xml);
  const head = new DumpHead(readSkeleton(cut), xml);
  const step = head.integer(head.root, 'step', MAX_POINTS);
  const printed = head.text(head.root, 'lastupdate');
  const isLossy = digitsOf(printed) < SECOND_DIGITS && printed.includes('e');
  const lastUpdate =
    isLossy && answeredAt !== undefined ? answeredAt : head.number(head.root, 'lastupdate', LAST_SECOND);
  if (!(lastUpdate >= FIRST_SECOND)) xml.fail(`a last update at ${lastUpdate}`);
  const sources = head.list(head.root, 'ds').map((source) => toSource(head, source));
  const archives = head.list(head.root, 'rra');
  if (archives.length !== cut.databases.length) {
    xml.fail(`${archives.length} archives with ${cut.databases.length} databases`);
  }
  return {
    lastUpdate,
    lossy: isLossy && answeredAt === undefined,
    step,
    sources,
    archives: archives.map((archive, index) => {
      const cf = head.text(archive, 'cf');
      if (!isConsolidationFunction(cf))
        xml.fail(`an archive of ${JSON.stringify(cf)}, which is no known function`);
      const rowSeconds = step * head.integer(archive, 'pdp_per_row', MAX_POINTS);
      const { values, rows } = readDatabase(xml, cut.databases[index] as Span, sources.length);
      const last = Math.floor(lastUpdate / rowSeconds) * rowSeconds;
      const times = Float64Array.from({ length: rows }, (_, row) => last - (rows - 1 - row) * rowSeconds);
      return { cf, step: rowSeconds, times, values };
    }),
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Cut {
  /** The document from its root on without what fills its archives, a character for each byte. */
  readonly skeleton: string;
  readonly databases: readonly Span[];
  /** Where the byte of the document is that stands at `index` of the skeleton. */
  documentAt(index: number): number;
}

function cutArchives(xml: XmlBytes): Cut {
  const { bytes } = xml;
  const start = xml.at - `<${ROOT}>`.length;
  // Where nothing is quoted and nothing hidden, a tag is a tag wherever it stands.
  for (const [literal, name] of [
    [MARKUP, 'a comment, CDATA or DOCTYPE'],
    [INSTRUCTION, 'a processing instruction'],
  ] as const) {
    const at = bytes.indexOf(literal, start);
    if (at !== -1) xml.fail(`${name}, which rrdd does not write`, at);
  }
  const databases: Span[] = [];
  const cuts: Span[] = [];
  const pieces: string[] = [];
  let from = start;
  const cut = (span: Span) => {
    cuts.push(span);
    pieces.push(xml.latin1(from, span.from));
    from = span.to;
  };
  for (let at = bytes.indexOf(DATABASE, from); at !== -1; at = bytes.indexOf(DATABASE, from)) {
    if (databases.length === rrdLimits.archives) xml.fail(`more than ${rrdLimits.archives} archives`, at);
    const preparation = findBetween(bytes.subarray(0, at), from, PREPARATION, PREPARATION_END);
    if (preparation) cut(preparation);
    const database = findBetween(bytes, at, DATABASE, DATABASE_END);
    if (!database) return xml.fail('a <database> without an end', at);
    cut(database);
    databases.push(database);
  }
  pieces.push(xml.latin1(from, bytes.length));
  const documentAt = (index: number): number => {
    let at = start + index;
    for (const span of cuts) if (at >= span.from) at += span.to - span.from;
    return at;
  };
  return { skeleton: pieces.join(''), databases, documentAt };
}

/** What is between two tags, the first behind `at`. */
function findBetween(bytes: Buffer, at: number, open: Buffer, close: Buffer): Span | undefined {
  const found = bytes.indexOf(open, at);
  const from = found + open.length;
  const to = found === -1 ? -1 : bytes.indexOf(close, from);
  return to === -1 ? undefined : { from, to };
}

function readSkeleton({ skeleton, documentAt }: Cut): unknown {
  const valid = XMLValidator.validate(skeleton);
  if (valid !== true) {
    const { msg, line, col } = valid.err;
    let lineStart = 0;
    for (let passed = 1; passed < line; passed += 1) lineStart = skeleton.indexOf('\n', lineStart) + 1;
    throw new RrdFormatError(msg, documentAt(lineStart + col - 1));
  }
  try {
    return parser.parse(skeleton);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RrdFormatError(reason, documentAt(0), { cause: error });
  }
}

type Element = Readonly<Record<string, unknown>>;

/** Reads what fast-xml-parser made of the head, which may be of any shape. */
class DumpHead {
  readonly root: Element;
  readonly #xml: XmlBytes;

  constructor(parsed: unknown, xml: XmlBytes) {
    this.#xml = xml;
    const root = isElement(parsed) ? parsed.rrd : undefined;
    this.root = isElement(root) ? root : xml.fail('an <rrd> without elements');
  }

  /** What is wrong with the head is told at the start of it. */
  fail(what: string): never {
    return this.#xml.fail(what);
  }

  /** The elements of that name, none if there is none. */
  list(element: Element, name: string): readonly Element[] {
    const value = Object.hasOwn(element, name) ? element[name] : [];
    if (Array.isArray(value) && value.every(isElement)) return value;
    return this.fail(`a <${name}> without elements`);
  }

  text(element: Element, name: string): string {
    const value = Object.hasOwn(element, name) ? element[name] : undefined;
    if (typeof value === 'string') return value;
    return this.fail(
      value === undefined
        ? `no <${name}>`
        : `a <${name}> that is not one element with text and no attributes`,
    );
  }

  /** Finite or not, up to `most`. */
  number(element: Element, name: string, most = Number.POSITIVE_INFINITY): number {
    const text = this.text(element, name);
    const value = parseNumber(text);
    if (value !== undefined && !(value > most)) return value;
    return this.fail(`expected a number in <${name}>, found ${JSON.stringify(text.slice(0, 40))}`);
  }

  /** Greater than 0, up to `most`. */
  integer(element: Element, name: string, most: number): number {
    const value = this.number(element, name);
    if (Number.isInteger(value) && value > 0 && value <= most) return value;
    return this.fail(`expected a whole number from 1 to ${most} in <${name}>, found ${value}`);
  }

  name(element: Element): string {
    // The skeleton has a character for each byte.
    const bytes = Buffer.from(this.text(element, 'name'), 'latin1');
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      const name = decodeReferences(text);
      if (name) return name;
    } catch {
      return this.fail('a name that is not UTF-8');
    }
    return this.fail('a data source without a name, or with references that XML does not know');
  }
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toSource(head: DumpHead, source: Element): DumpSource {
  const type = head.text(source, 'type');
  const name = head.name(source);
  if (type !== 'GAUGE' && type !== 'DERIVE' && type !== 'ABSOLUTE') {
    throw new RrdFormatError(
      `data source ${name} is of an unknown type, ${JSON.stringify(type.slice(0, 40))}`,
      0,
    );
  }
  return { name, type, min: head.number(source, 'min'), max: head.number(source, 'max') };
}

/** Digits from the first that is not 0, those of the exponent not counted. */
function digitsOf(text: string): number {
  let digits = 0;
  for (const character of text) {
    if (character === 'e' || character === 'E') break;
    if (character >= (digits === 0 ? '1' : '0') && character <= '9') digits += 1;
  }
  return digits;
}

function readDatabase(
  xml: XmlBytes,
  { from, to }: Span,
  sources: number,
): { values: Float64Array; rows: number } {
  let rows = 0;
  for (let at = xml.bytes.indexOf(ROW, from); at !== -1 && at < to; at = xml.bytes.indexOf(ROW, at + 1))
    rows += 1;
  if (rows > rrdLimits.rows) xml.fail(`an archive of ${rows} rows; at most ${rrdLimits.rows} are read`, from);
  if (rows * (ROW_BYTES + sources * VALUE_BYTES) > to - from) {
    xml.fail(`${rows} rows of ${sources} data sources cannot be in ${to - from} bytes`, from);
  }
  const values = new Float64Array(rows * sources);
  xml.at = from;
  for (let row = 0; row < rows; row += 1) {
    xml.expect(ROW);
    readRowValues(xml, sources, { values, first: row, stride: rows });
    xml.skipSpace();
    if (!xml.pass(ROW_END)) xml.failExpected(`</row> after ${sources} values, one a data source`);
  }
  xml.skipSpace();
  if (xml.at !== to) xml.failExpected('<row> or </database>');
  return { values, rows };
}
