// What derived metrics are, sample by sample and without columns: written from docs/metrics.md, not from the catalogue.
/** Values of XAPI's sources of one object at one moment; what is not known is not there. */
export type Sample = Readonly<Record<string, number>>;

type Maybe = number | undefined;

function all(sample: Sample, name: RegExp): number[] {
  return Object.entries(sample).flatMap(([source, value]) => (name.test(source) ? [value] : []));
}

const total = (values: readonly number[]): Maybe =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : undefined;
const average = (values: readonly number[]): Maybe => {
  const sum = total(values);
  return sum === undefined ? undefined : sum / values.length;
};
const times = (value: Maybe, factor: number): Maybe => (value === undefined ? undefined : value * factor);
const sumOf = (sample: Sample, name: RegExp): Maybe => total(all(sample, name));

function used(whole: Maybe, free: Maybe): Maybe {
  return whole === undefined || free === undefined ? undefined : Math.max(0, whole - free);
}

function part(value: Maybe, whole: Maybe): Maybe {
  return value === undefined || whole === undefined || whole === 0 ? undefined : (value / whole) * 100;
}

const vmTotal = (vm: Sample) => vm.memory;
const vmUsed = (vm: Sample) => used(vm.memory, times(vm.memory_internal_free, 1024));
const hostTotal = (host: Sample) => times(host.memory_total_kib, 1024);
const hostUsed = (host: Sample) => used(hostTotal(host), times(host.memory_free_kib, 1024));

export const naiveVm: Readonly<Record<string, (vm: Sample) => Maybe>> = {
  CPU_USAGE: (vm) => times(vm.cpu_usage ?? average(all(vm, /^cpu\d+$/)), 100),
  MEMORY_USED: vmUsed,
  MEMORY_USAGE: (vm) => part(vmUsed(vm), vmTotal(vm)),
  NETWORK_RX: (vm) => sumOf(vm, /^vif_\d+_rx$/),
  NETWORK_TX: (vm) => sumOf(vm, /^vif_\d+_tx$/),
  DISK_READ: (vm) => sumOf(vm, /^vbd_[a-z]+_read$/),
  DISK_WRITE: (vm) => sumOf(vm, /^vbd_[a-z]+_write$/),
  DISK_IOPS_READ: (vm) => sumOf(vm, /^vbd_[a-z]+_iops_read$/),
  DISK_IOPS_WRITE: (vm) => sumOf(vm, /^vbd_[a-z]+_iops_write$/),
  DISK_IOPS: (vm) => sumOf(vm, /^vbd_[a-z]+_iops_total$/) ?? sumOf(vm, /^vbd_[a-z]+_iops_(read|write)$/),
};

export const naiveHost: Readonly<Record<string, (host: Sample) => Maybe>> = {
  CPU_USAGE: (host) => times(host.cpu_avg ?? average(all(host, /^cpu\d+$/)), 100),
  MEMORY_USED: hostUsed,
  MEMORY_USAGE: (host) => part(hostUsed(host), hostTotal(host)),
  NETWORK_RX: (host) => sumOf(host, /^pif_(?!aggr|bond\d+_).+_rx$/) ?? host.pif_aggr_rx,
  NETWORK_TX: (host) => sumOf(host, /^pif_(?!aggr|bond\d+_).+_tx$/) ?? host.pif_aggr_tx,
  DISK_READ: (host) => sumOf(host, /^read_[0-9a-f]{8}$/),
  DISK_WRITE: (host) => sumOf(host, /^write_[0-9a-f]{8}$/),
  DISK_IOPS_READ: (host) => sumOf(host, /^iops_read_/),
  DISK_IOPS_WRITE: (host) => sumOf(host, /^iops_write_/),
  DISK_IOPS: (host) => sumOf(host, /^iops_total_/) ?? sumOf(host, /^iops_(read|write)_/),
};

type OverHosts = (hosts: readonly Sample[]) => Maybe;

function parts(hosts: readonly Sample[], of: (host: Sample) => Maybe): number[] {
  return hosts.map(of).filter((value) => value !== undefined);
}

const summed =
  (of: (host: Sample) => Maybe): OverHosts =>
  (hosts) =>
    total(parts(hosts, of));

const averaged =
  (of: (host: Sample) => Maybe): OverHosts =>
  (hosts) =>
    average(parts(hosts, of));

const counted =
  (of: (host: Sample) => Maybe): OverHosts =>
  (hosts) =>
    parts(hosts, of).length;

function weighted(of: (host: Sample) => Maybe, weigh: (host: Sample, index: number) => Maybe): OverHosts {
  return (hosts) => {
    const reporting = hosts.map((host, index) => ({ value: of(host), weight: weigh(host, index) }));
    const known = reporting.filter(
      (entry): entry is { value: number; weight: Maybe } => entry.value !== undefined,
    );
    const weights = known.map(({ weight }) => weight);
    const sum = weights.every((weight) => weight !== undefined) ? total(weights) : undefined;
    if (!sum) return average(known.map(({ value }) => value));
    return total(known.map(({ value, weight = 0 }) => (value * weight) / sum));
  };
}

/** Of the SR whose sources end in `short`; of its cache, those that hold `uuid`. */
export function naiveSr(short: string, uuid: string): Readonly<Record<string, OverHosts>> {
  const source = (name: string) => (host: Sample) => host[`${name}_${short}`];
  const throughput = (host: Sample) =>
    total(['read', 'write'].flatMap((name) => source(name)(host) ?? [])) ??
    times(source('io_throughput_total')(host), 2 ** 20);
  return {
    READ: summed(source('read')),
    WRITE: summed(source('write')),
    THROUGHPUT: summed(throughput),
    IOPS_READ: summed(source('iops_read')),
    IOPS_WRITE: summed(source('iops_write')),
    IOPS: summed(
      (host) =>
        source('iops_total')(host) ??
        total(['iops_read', 'iops_write'].flatMap((name) => source(name)(host) ?? [])),
    ),
    READ_LATENCY: weighted((host) => times(source('read_latency')(host), 1e-6), source('iops_read')),
    WRITE_LATENCY: weighted((host) => times(source('write_latency')(host), 1e-6), source('iops_write')),
    LATENCY: weighted((host) => times(source('latency')(host), 1e-6), source('iops_total')),
    IO_WAIT: averaged(source('iowait')),
    IN_FLIGHT: summed(source('inflight')),
    QUEUE_SIZE: summed(source('avgqu_sz')),
    CACHE_SIZE: summed((host) => host[`sr_${uuid}_cache_size`]),
    CACHE_HITS: summed((host) => host[`sr_${uuid}_cache_hits`]),
    CACHE_MISSES: summed((host) => host[`sr_${uuid}_cache_misses`]),
    HOSTS_REPORTING: counted(throughput),
  };
}

/** Of a pool whose hosts have `cpus` physical CPUs; undefined for one that does not tell. */
export function naivePool(cpus: readonly Maybe[]): Readonly<Record<string, OverHosts>> {
  const host = (name: string) => (sample: Sample) => naiveHost[name]?.(sample);
  return {
    CPU_USAGE: weighted(host('CPU_USAGE'), (_sample, index) => cpus[index]),
    MEMORY_TOTAL: summed(hostTotal),
    MEMORY_FREE: summed((sample) => times(sample.memory_free_kib, 1024)),
    MEMORY_USED: summed(hostUsed),
    MEMORY_USAGE: weighted(host('MEMORY_USAGE'), hostTotal),
    NETWORK_RX: summed(host('NETWORK_RX')),
    NETWORK_TX: summed(host('NETWORK_TX')),
    DISK_READ: summed(host('DISK_READ')),
    DISK_WRITE: summed(host('DISK_WRITE')),
    DISK_IOPS_READ: summed(host('DISK_IOPS_READ')),
    DISK_IOPS_WRITE: summed(host('DISK_IOPS_WRITE')),
    DISK_IOPS: summed(host('DISK_IOPS')),
    RUNNING_VCPUS: summed((sample) => sample.running_vcpus),
    RUNNING_DOMAINS: summed((sample) => sample.running_domains),
    POWER: summed((sample) => sample['DCMI-power-reading']),
    TASK_COUNT: summed((sample) => sample.pool_task_count),
    SESSION_COUNT: summed((sample) => sample.pool_session_count),
    SESSION_CREATION_RATE: summed((sample) => sample.pool_session_creation_rate),
    VGPU_MIGRATION_RATE: summed((sample) => sample.pool_vgpu_migration_rate),
    HOSTS_REPORTING: counted(host('CPU_USAGE')),
  };
}
