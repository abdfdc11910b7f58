// Data sources that disks, interfaces and SRs have in common: throughput, requests, latency (contract §5.7).
import { combined, constant, curved, type Source, scaled, total } from './source.ts';

const MIB = 2 ** 20;
const BYTES_PER_REQUEST = 16_384;

export interface DiskNames {
  /** `vbd_xvda_read` for a VM's drive, `read_3c4f12ab` for an SR seen from its host. */
  of(metric: string): string;
}

export const vbdNames = (device: string): DiskNames => ({ of: (metric) => `vbd_${device}_${metric}` });
export const srNames = (short: string): DiskNames => ({ of: (metric) => `${metric}_${short}` });

/** Everything that is measured about a disk; `rate` is its usual bytes a second. */
export function diskSources(key: string, names: DiskNames, rate: number, what: string): Source[] {
  const bytes = (metric: string, share: number) =>
    curved(
      key,
      names.of(metric),
      { base: rate * share, liveliness: 0.95 },
      {
        type: 'DERIVE',
        units: 'B/s',
        description: `${metric === 'read' ? 'Reads from' : 'Writes to'} ${what} in bytes per second`,
      },
    );
  const [read, write] = [bytes('read', 0.6), bytes('write', 0.4)];
  const latency = (metric: string, base: number) =>
    curved(
      key,
      names.of(metric),
      { base, liveliness: 0.7 },
      { units: 'μs', description: `${metric} of ${what}` },
    );
  const throughput = (metric: string, of: Source) =>
    scaled(names.of(metric), of, 1 / MIB, {
      type: 'ABSOLUTE',
      units: 'MiB/s',
      description: `${metric} of ${what}`,
    });
  const requests = (metric: string, of: Source) =>
    scaled(names.of(metric), of, 1 / BYTES_PER_REQUEST, {
      type: 'ABSOLUTE',
      units: 'requests/s',
      description: `${metric} of ${what}`,
    });
  const both = combined(names.of('total'), [read, write], total, {});
  return [
    read,
    write,
    latency('read_latency', 800),
    latency('write_latency', 1_400),
    throughput('io_throughput_read', read),
    throughput('io_throughput_write', write),
    throughput('io_throughput_total', both),
    requests('iops_read', read),
    requests('iops_write', write),
    requests('iops_total', both),
    ...queueSources(key, names, what),
  ];
}

/** How long requests queue, and how many. */
function queueSources(key: string, names: DiskNames, what: string): Source[] {
  return [
    curved(
      key,
      names.of('iowait'),
      { base: 0.03, liveliness: 0.9 },
      {
        type: 'ABSOLUTE',
        units: 's/s',
        description: `Part of the time spent waiting for ${what}`,
      },
    ),
    curved(
      key,
      names.of('inflight'),
      { base: 1.2, liveliness: 0.9 },
      {
        units: 'requests',
        description: `Requests in flight on ${what}`,
      },
    ),
    curved(
      key,
      names.of('avgqu_sz'),
      { base: 0.6, liveliness: 0.9 },
      {
        units: 'requests',
        description: `Average queue of ${what}`,
      },
    ),
  ];
}

/** Received, sent and the errors of both; `prefix` is `vif_0` or `pif_eth0`. */
export function networkSources(key: string, prefix: string, rate: number): Source[] {
  const bytes = (direction: 'rx' | 'tx', share: number) =>
    curved(
      key,
      `${prefix}_${direction}`,
      { base: rate * share, liveliness: 0.95 },
      {
        type: 'DERIVE',
        units: 'B/s',
        description: `Bytes per second ${direction === 'rx' ? 'received' : 'sent'} on ${prefix}`,
      },
    );
  const errors = (direction: 'rx' | 'tx') =>
    constant(`${prefix}_${direction}_errors`, 0, {
      type: 'DERIVE',
      units: 'err/s',
      description: `${direction === 'rx' ? 'Receive' : 'Transmit'} errors per second on ${prefix}`,
      onDemand: true,
    });
  return [bytes('rx', 0.55), bytes('tx', 0.45), errors('rx'), errors('tx')];
}
