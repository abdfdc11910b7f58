// RRD documents as the generations of rrdd print them, and a referee that reads them by other means: fast-xml-parser,
// and Number for each text.
import { XMLParser } from 'fast-xml-parser';
import { formatG } from '../../../src/simulator/wire/float-text.ts';

export type Dialect = '%.4f' | '%.5g' | '%.15g';

/** Contract §5.4. */
export function print(value: number, dialect: Dialect): string {
  if (Number.isNaN(value)) return 'NaN';
  if (value === 0) return '0.0';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  if (dialect !== '%.4f') return formatG(value, dialect === '%.5g' ? 5 : 15);
  return Math.abs(value) < 1e21 ? value.toFixed(4) : `${BigInt(value)}.0000`;
}

export interface Printed {
  readonly step?: number;
  /** Newest row. */
  readonly end?: number;
  readonly legend: readonly string[];
  /** Texts, newest row first. */
  readonly rows: readonly (readonly string[])[];
  /** Stands between all elements. */
  readonly between?: string;
}

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function xport({ step = 5, end = 1_700_000_100, legend, rows, between = '' }: Printed): Buffer {
  const start = end - step * Math.max(0, rows.length - 1);
  const element = (name: string, ...inner: readonly string[]) =>
    inner.length === 0 ? `<${name}/>` : `<${name}>${between}${inner.join(between)}${between}</${name}>`;
  const meta = element(
    'meta',
    `<start>${start}</start>`,
    `<step>${step}</step>`,
    `<end>${end}</end>`,
    `<rows>${rows.length}</rows>`,
    `<columns>${legend.length}</columns>`,
    element('legend', ...legend.map((entry) => `<entry>${escapeXml(entry)}</entry>`)),
  );
  const lines = rows.map((row, index) =>
    element('row', `<t>${end - index * step}</t>`, ...row.map((value) => `<v>${value}</v>`)),
  );
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n${element('xport', meta, element('data', ...lines))}`,
  );
}

/** Legends of so many series of one VM. */
export function legendOf(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `AVERAGE:vm:2713cb49-1f33-9a03-f2f4-eaddf97fe1e8:cpu${at}`);
}

export interface Judged {
  readonly step: number;
  /** Oldest first. */
  readonly times: readonly number[];
  readonly legend: readonly string[];
  /** By column, oldest first. */
  readonly values: readonly (readonly number[])[];
}

const LISTS = new Set(['entry', 'row', 'v']);
const referee = new XMLParser({
  parseTagValue: false,
  processEntities: false,
  isArray: (name) => LISTS.has(name),
});

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
export const decodeText = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (_, decimal, hexadecimal, name: string) =>
    name ? (REFERENCES[name] ?? '?') : String.fromCodePoint(Number(decimal ?? `0x${hexadecimal}`)),
  );

/** Text of xapi's numbers to number. */
export const toNumber = (text: string): number => Number(text);

export function judgeUpdates(document: Uint8Array): Judged {
  const { xport: root } = referee.parse(Buffer.from(document).toString('utf8'));
  const rows = ((root.data?.row ?? []) as { t: string; v?: string[] }[]).toReversed();
  const legend = ((root.meta.legend.entry ?? []) as string[]).map(decodeText);
  return {
    step: Number(root.meta.step),
    times: rows.map(({ t }) => Number(t)),
    legend,
    values: legend.map((_, column) => rows.map(({ v }) => toNumber(v?.[column] ?? '?'))),
  };
}
