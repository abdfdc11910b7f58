// Reads `/rrd_updates` in XML (xcp-rrdd, rrd_updates.ml): one pass over the bytes into typed arrays. A poll brings a
// thousand columns of one or two rows, and a legend twenty times as long, which is the last poll's, byte by byte, as
// long as nothing comes, goes or moves: then it is compared and not read.
import { rrdLimits } from './format-error.ts';
import { type Legend, type LegendEntry, readLegend } from './legend.ts';
import { readRowValues } from './row-values.ts';
import { XmlBytes } from './xml-bytes.ts';

export interface RrdUpdates {
  /** Seconds between rows, as meta.step tells. */
  readonly step: number;
  /** Epoch seconds of each row, multiples of step, oldest first. */
  readonly times: Float64Array;
  /** The same array as before where the legend is the same as in the document before. */
  readonly columns: readonly LegendEntry[];
  /** Column by column, oldest row first: the value of `column` at `row` is values[column * times.length + row]. */
  readonly values: Float64Array;
  /** Columns left out because their legend entry is of no form or kind that is known. */
  readonly skipped: number;
}

interface Meta {
  readonly step: number;
  readonly rows: number;
  readonly legend: Legend;
}

const META = Buffer.from('<meta>');
const META_END = Buffer.from('</meta>');
const DATA = Buffer.from('<data>');
const NO_DATA = Buffer.from('<data/>');
const DATA_END = Buffer.from('</data>');
const ROW = Buffer.from('<row>');
const ROW_END = Buffer.from('</row>');
const TIME = Buffer.from('<t>');
const ROOT_END = Buffer.from('</xport>');
/** The least bytes of a row (`<row><t>0</t></row>`) and of a value (`<v>0</v>`): what a document of some size can hold. */
const [ROW_BYTES, VALUE_BYTES] = [19, 8];
const NO_LEGEND: Legend = Object.freeze({ columns: [], kept: undefined, count: 0 });

/** Remembers the last legend, so there is one for each host. */
export class UpdatesParser {
  /** Bytes of the last legend, its end tag included, and what they say. */
  #known: { readonly bytes: Buffer; readonly legend: Legend } | undefined;

  /**
   * What is allocated is bounded by the document's size, whatever it says of itself.
   * @throws RrdFormatError when it is not a complete `xport` document.
   */
  parse(document: Uint8Array): RrdUpdates {
    const xml = new XmlBytes(document, 'xport');
    const { step, rows, legend } = this.#meta(xml);
    const times = new Float64Array(rows);
    const values = readData(xml, times, { step, rows, legend });
    xml.expect(ROOT_END);
    xml.finish();
    const { columns, kept, count } = legend;
    return {
      step,
      times,
      columns,
      values: kept ? keptColumns(values, kept, rows) : values,
      skipped: count - columns.length,
    };
  }

  /** In any order; elements that are not known are passed over, as long as they hold text only. */
  #meta(xml: XmlBytes): Meta {
    xml.expect(META);
    const from = xml.at;
    const numbers = new Map<string, number>();
    let legend: Legend | undefined;
    xml.skipBetween();
    while (!xml.pass(META_END)) {
      const at = xml.at;
      const name = xml.startTag();
      if (numbers.has(name) || (legend && name.startsWith('legend'))) xml.fail(`a second <${name}>`, at);
      switch (name) {
        case '':
          return xml.failExpected('</meta>');
        case 'start':
        case 'end':
        case 'step':
        case 'rows':
        case 'columns':
          numbers.set(name, xml.integer(name));
          break;
        case 'legend':
          legend = this.#legend(xml);
          break;
        case 'legend/':
          legend = NO_LEGEND;
          break;
        default:
          if (!name.endsWith('/')) xml.leaf(name);
      }
      xml.skipBetween();
    }
    const number = (name: string, least: number, most: number): number => {
      const value = numbers.get(name);
      if (value === undefined) return xml.fail(`no <${name}> in <meta>`, from);
      if (value < least || value > most) xml.fail(`meta.${name} is ${value}, not ${least} to ${most}`, from);
      return value;
    };
    if (!legend) return xml.fail('no <legend> in <meta>', from);
    if (number('columns', 0, rrdLimits.columns) !== legend.count) {
      xml.fail(`meta.columns is ${numbers.get('columns')}, the legend has ${legend.count} entries`, from);
    }
    return { step: number('step', 1, MAX_STEP), rows: number('rows', 0, rrdLimits.rows), legend };
  }

  #legend(xml: XmlBytes): Legend {
    const known = this.#known;
    if (known && xml.standsWhole(known.bytes)) {
      xml.at += known.bytes.length;
      return known.legend;
    }
    const from = xml.at;
    const legend = readLegend(xml);
    this.#known = { bytes: Buffer.from(xml.bytes.subarray(from, xml.at)), legend };
    return legend;
  }
}

/** Ten years: no archive is as coarse. */
const MAX_STEP = 315_360_000;

/** Fills `times` and answers the values of all columns in the document. */
function readData(xml: XmlBytes, times: Float64Array, { step, rows, legend }: Meta): Float64Array {
  const { count } = legend;
  xml.skipBetween();
  if (xml.pass(NO_DATA)) {
    if (rows > 0) xml.fail(`no rows where meta.rows is ${rows}`);
    return new Float64Array(0);
  }
  xml.expect(DATA);
  const left = xml.bytes.length - xml.at;
  if (rows * (ROW_BYTES + count * VALUE_BYTES) > left) {
    xml.fail(`${rows} rows of ${count} columns cannot be in the ${left} bytes that are left`);
  }
  const values = new Float64Array(rows * count);
  // Newest first in the document, oldest first here.
  for (let row = rows - 1; row >= 0; row -= 1) {
    if (!xml.pass(ROW)) {
      xml.skipBetween();
      if (xml.stands(DATA_END)) xml.fail(`${rows - 1 - row} rows where meta.rows is ${rows}`);
      xml.expect(ROW);
    }
    times[row] = readTime(xml, step, times[row + 1] ?? Number.POSITIVE_INFINITY);
    readRowValues(xml, count, { values, first: row, stride: rows });
    if (!xml.pass(ROW_END)) {
      xml.skipBetween();
      if (!xml.pass(ROW_END)) xml.failExpected(`</row> after ${count} values, one a column`);
    }
  }
  if (!xml.pass(DATA_END)) {
    xml.skipBetween();
    if (!xml.pass(DATA_END)) xml.failExpected(`</data> after ${rows} rows, as many as meta.rows`);
  }
  return values;
}

function readTime(xml: XmlBytes, step: number, later: number): number {
  xml.expect(TIME);
  const at = xml.at;
  const time = xml.integer('t');
  if (time < 0 || time % step !== 0)
    xml.fail(`a row at ${time}, which is no multiple of the step, ${step}`, at);
  if (time >= later) xml.fail(`a row at ${time} after the one at ${later}: rows come newest first`, at);
  return time;
}

/** `values` without the columns that are not kept. */
function keptColumns(values: Float64Array, kept: readonly boolean[], rows: number): Float64Array {
  let to = 0;
  kept.forEach((keep, column) => {
    if (!keep) return;
    values.copyWithin(to, column * rows, (column + 1) * rows);
    to += rows;
  });
  return values.slice(0, to);
}
