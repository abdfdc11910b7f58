// How rows of the tables of data sources are written: what a source measures gives its unit, scale and kind.
import { known } from '../../lib/assert.ts';
import type { MetricKind, RrdMetric, SourceType, Unit } from './contract.ts';
import { deviceForms } from './devices.ts';

interface Shape {
  readonly unit: Unit;
  readonly scale: number;
  readonly kind: MetricKind;
  readonly type: SourceType;
}

const KIB = 2 ** 10;
const MIB = 2 ** 20;

export const COUNT: Shape = { unit: 'COUNT', scale: 1, kind: 'GAUGE', type: 'GAUGE' };
export const RATIO: Shape = { unit: 'RATIO', scale: 1, kind: 'GAUGE', type: 'GAUGE' };
/** Usages come as fractions; people say percent. */
export const FRACTION: Shape = { unit: 'PERCENT', scale: 100, kind: 'SHARE', type: 'DERIVE' };
export const BYTES: Shape = { unit: 'BYTES', scale: 1, kind: 'GAUGE', type: 'GAUGE' };
export const KIBIBYTES: Shape = { unit: 'BYTES', scale: KIB, kind: 'GAUGE', type: 'GAUGE' };
export const BYTE_RATE: Shape = { unit: 'BYTES_PER_SECOND', scale: 1, kind: 'RATE', type: 'DERIVE' };
export const KIBIBYTE_RATE: Shape = { unit: 'BYTES_PER_SECOND', scale: KIB, kind: 'RATE', type: 'DERIVE' };
export const MEBIBYTE_RATE: Shape = { unit: 'BYTES_PER_SECOND', scale: MIB, kind: 'RATE', type: 'ABSOLUTE' };
/** The growth of a counter. */
export const EVENTS: Shape = { unit: 'PER_SECOND', scale: 1, kind: 'RATE', type: 'DERIVE' };
/** What happened since the last sample, divided by the time since then. */
export const REQUESTS: Shape = { unit: 'PER_SECOND', scale: 1, kind: 'RATE', type: 'ABSOLUTE' };
export const WAITING: Shape = { unit: 'SECONDS_PER_SECOND', scale: 1, kind: 'RATE', type: 'ABSOLUTE' };
export const MICROSECONDS: Shape = { unit: 'SECONDS', scale: 1e-6, kind: 'GAUGE', type: 'GAUGE' };
export const SECONDS: Shape = { unit: 'SECONDS', scale: 1, kind: 'GAUGE', type: 'GAUGE' };
export const MEGAHERTZ: Shape = { unit: 'HERTZ', scale: 1e6, kind: 'GAUGE', type: 'GAUGE' };
export const WATTS: Shape = { unit: 'WATTS', scale: 1, kind: 'GAUGE', type: 'GAUGE' };

interface More {
  readonly onDemand?: boolean;
  readonly since?: string;
  readonly kind?: MetricKind;
  readonly type?: SourceType;
}

export type SourceRow = readonly [
  name: string,
  source: string,
  shape: Shape,
  description: string,
  more?: More,
];

/** The parts of a source's form: what stands before, within and after the angle brackets. */
export function partsOf(source: string): { prefix: string; device: string; suffix: string } | null {
  const match = /^([^<]*)(<.*>)([^>]*)$/.exec(source);
  return match && { prefix: match[1] ?? '', device: match[2] ?? '', suffix: match[3] ?? '' };
}

export function toMetrics(owner: 'host' | 'vm', rows: readonly SourceRow[]): readonly RrdMetric[] {
  return rows.map(([name, source, shape, description, more]) => {
    const parts = partsOf(source);
    const form = parts && known(deviceForms.get(parts.device), `the form of ${parts.device} in ${source}`);
    return Object.freeze({
      origin: 'RRD',
      name,
      owner,
      source,
      sources: [source],
      device: form?.kind ?? null,
      description,
      onDemand: false,
      since: null,
      ...shape,
      ...more,
    });
  });
}

/** Where sources say the same of an SR on its host and of a VM's disk, but for what they add up. */
export interface DiskTexts {
  readonly what: string;
  readonly latencies: string;
  readonly latency: string;
  readonly queue: string;
}

/** https://github.com/xapi-project/xen-api/blob/master/ocaml/xcp-rrdd/bin/rrdp-iostat/rrdp_iostat.ml */
export function diskRows(name: string, form: (key: string) => string, texts: DiskTexts): SourceRow[] {
  const { what, latencies, latency, queue } = texts;
  const row = (suffix: string, key: string, shape: Shape, description: string): SourceRow => [
    `${name}_${suffix}`,
    form(key),
    shape,
    description,
  ];
  return [
    row('READ', 'read', BYTE_RATE, `Read from ${what}.`),
    row('WRITE', 'write', BYTE_RATE, `Written to ${what}.`),
    row('READ_LATENCY', 'read_latency', MICROSECONDS, `Time that a read takes${latencies}.`),
    row('WRITE_LATENCY', 'write_latency', MICROSECONDS, `Time that a write takes${latencies}.`),
    row('LATENCY', 'latency', MICROSECONDS, `Time that a request takes${latency}.`),
    row('IO_THROUGHPUT_READ', 'io_throughput_read', MEBIBYTE_RATE, `Read from ${what}, counted per sample.`),
    row(
      'IO_THROUGHPUT_WRITE',
      'io_throughput_write',
      MEBIBYTE_RATE,
      `Written to ${what}, counted per sample.`,
    ),
    row('IO_THROUGHPUT_TOTAL', 'io_throughput_total', MEBIBYTE_RATE, 'Both together.'),
    row('IOPS_READ', 'iops_read', REQUESTS, 'Reads that were completed.'),
    row('IOPS_WRITE', 'iops_write', REQUESTS, 'Writes that were completed.'),
    row('IOPS_TOTAL', 'iops_total', REQUESTS, 'Requests that were completed.'),
    row('IO_WAIT', 'iowait', WAITING, 'Time that requests waited, all of them together.'),
    row('IN_FLIGHT', 'inflight', COUNT, 'Requests that are not answered yet.'),
    row('QUEUE_SIZE', 'avgqu_sz', COUNT, `Average number of requests in the queue${queue}.`),
  ];
}
