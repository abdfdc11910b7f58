// RRD documents word for word as rrdd writes them: xport and full dumps, XML and JSON (contract §5.4–5.6;
// recordings rrd-a and rrd-late of xapi 26.17).
import { formatG } from '../wire/float-text.ts';
import { type Archive, lastRow, type RoundRobin, rowSeconds, valueAt } from './round-robin.ts';
import type { Source } from './source.ts';

const DIGITS = 15;

/** `%.15g`, zero as `0.0`; NaN and infinities by name. */
export function rrdNumber(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (value === 0) return '0.0';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  const size = Math.abs(value);
  // In this range JavaScript's shortest form is C's %.15g, if 15 digits do.
  if (size >= 1e-4 && size < 1e15) {
    const text = String(value);
    return text.length <= DIGITS ? text : String(Number(value.toPrecision(DIGITS)));
  }
  return formatG(value, DIGITS);
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

export interface Column {
  readonly rrd: RoundRobin;
  readonly archive: Archive;
  readonly source: Source;
}

export interface Export {
  readonly start: number;
  readonly step: number;
  readonly end: number;
  /** Newest first. */
  readonly times: readonly number[];
  readonly columns: readonly Column[];
}

const legendOf = ({ rrd, archive, source }: Column): string =>
  `${archive.cf}:${rrd.owner}:${rrd.uuid}:${source.name}`;

const cellOf = ({ rrd, archive, source }: Column, t: number): string =>
  rrdNumber(valueAt(rrd, archive, source, t));

export function exportXml(data: Export): string {
  const legend = data.columns.map((column) => `<entry>${escapeXml(legendOf(column))}</entry>`).join('');
  const meta =
    `<meta><start>${data.start}</start><step>${data.step}</step><end>${data.end}</end>` +
    `<rows>${data.times.length}</rows><columns>${data.columns.length}</columns>` +
    `<legend>${legend}</legend></meta>`;
  const rows = data.times.map((t) => {
    const cells = data.columns.map((column) => `<v>${cellOf(column, t)}</v>`).join('');
    return `<row><t>${t}</t>${cells}</row>`;
  });
  const body = rows.length === 0 ? '<data/>' : `<data>${rows.join('')}</data>`;
  return `${XML_HEAD}<xport>${meta}${body}</xport>`;
}

export function exportJson(data: Export): string {
  return JSON.stringify({
    meta: {
      start: String(data.start),
      step: String(data.step),
      end: String(data.end),
      rows: String(data.times.length),
      columns: String(data.columns.length),
      legend: data.columns.map(legendOf),
    },
    data: data.times.map((t) => ({
      t: String(t),
      values: data.columns.map((column) => cellOf(column, t)),
    })),
  });
}

/** Oldest first, every row of the archive. */
function archiveTimes(rrd: RoundRobin, archive: Archive): number[] {
  const [last, step] = [lastRow(rrd, archive), rowSeconds(archive)];
  return Array.from({ length: archive.rows }, (_, index) => last - (archive.rows - 1 - index) * step);
}

function rowCells(rrd: RoundRobin, archive: Archive, t: number): string[] {
  return rrd.sources.map((source) => rrdNumber(valueAt(rrd, archive, source, t)));
}

const HEARTBEAT_S = 300;
const VERSION = '0003';
const STEP = '5';

/** `last_ds` of a counter is its reading; a rate kept for a plausible while makes one. */
const COUNTING_S = 100_000;

function lastReading(rrd: RoundRobin, source: Source): number {
  const value = source.at(lastRow(rrd, { cf: 'AVERAGE', points: 1, rows: 1, xff: 0.5 }));
  return source.type === 'DERIVE' ? value * COUNTING_S : value;
}

const EMPTY_CDP =
  '<ds><primary_value>0.0</primary_value><secondary_value>0.0</secondary_value><value>0.0</value>' +
  '<unknown_datapoints>0</unknown_datapoints></ds>';

/** In pieces, because a host's year is megabytes. */
export function* dumpXml(rrd: RoundRobin): Generator<string> {
  yield `${XML_HEAD}<rrd><version>${VERSION}</version><step>${STEP}</step>`;
  yield `<lastupdate>${rrd.lastUpdate}</lastupdate>`;
  for (const source of rrd.sources) {
    const value = rrdNumber(source.at(rrd.lastUpdate - (rrd.lastUpdate % 5)));
    yield `<ds><name>${escapeXml(source.name)}</name><type>${source.type}</type>` +
      `<minimal_heartbeat>${HEARTBEAT_S}</minimal_heartbeat><min>${rrdNumber(source.min)}</min>` +
      `<max>${rrdNumber(source.max)}</max><last_ds>${rrdNumber(lastReading(rrd, source))}</last_ds>` +
      `<value>${value}</value><unknown_sec>0</unknown_sec></ds>`;
  }
  const preparation = EMPTY_CDP.repeat(rrd.sources.length);
  for (const archive of rrd.archives) {
    yield `<rra><cf>${archive.cf}</cf><pdp_per_row>${archive.points}</pdp_per_row><params><xff>` +
      `${rrdNumber(archive.xff)}</xff></params><cdp_prep>${preparation}</cdp_prep><database>`;
    for (const t of archiveTimes(rrd, archive)) {
      yield `<row><v>${rowCells(rrd, archive, t).join('</v><v>')}</v></row>`;
    }
    yield '</database></rra>';
  }
  yield '</rrd>';
}

export function dumpJson(rrd: RoundRobin): string {
  const lastUpdated = String(rrd.lastUpdate);
  const cdp = { primary_value: '0.0', secondary_value: '0.0', value: '0.0', unknown_datapoints: '0' };
  return JSON.stringify({
    version: VERSION,
    step: STEP,
    lastupdate: lastUpdated,
    ds: rrd.sources.map((source) => ({
      name: source.name,
      type: source.type,
      minimal_heartbeat: String(HEARTBEAT_S),
      min: rrdNumber(source.min),
      max: rrdNumber(source.max),
      last_ds: rrdNumber(lastReading(rrd, source)),
      value: rrdNumber(source.at(rrd.lastUpdate - (rrd.lastUpdate % 5))),
      unknown_sec: '0.0',
      last_updated: lastUpdated,
    })),
    rra: rrd.archives.map((archive) => ({
      cf: archive.cf,
      pdp_per_row: String(archive.points),
      params: { xff: rrdNumber(archive.xff) },
      cdp_prep: { ds: rrd.sources.map(() => cdp) },
      database: archiveTimes(rrd, archive).map((t) => rowCells(rrd, archive, t)),
    })),
  });
}
