// Data sources of hosts, what they say of SRs included: XAPI records an SR once on each host that has it.
// Names, units and types: https://github.com/xapi-project/xen-api/tree/master/ocaml/xcp-rrdd/bin, xapi/xapi_stats.ml and
// xenopsd/xc/mem_stats.ml; releases from the tags that first contain a source.
import {
  BYTE_RATE,
  BYTES,
  COUNT,
  diskRows,
  EVENTS,
  FRACTION,
  KIBIBYTE_RATE,
  KIBIBYTES,
  MEGAHERTZ,
  RATIO,
  REQUESTS,
  SECONDS,
  type SourceRow,
  toMetrics,
  WATTS,
} from './shapes.ts';

const onDemand = { onDemand: true };

const cpuRows: SourceRow[] = [
  ['CPU_CORE_USAGE', 'cpu<cpu>', FRACTION, 'Time that the physical CPU was busy.'],
  ['CPU_AVERAGE', 'cpu_avg', FRACTION, 'Time that physical CPUs were busy, averaged over them.'],
  ['CPU_C_STATE', 'cpu<cpu>-C<state>', FRACTION, 'Time that the CPU spent in the C-state (idle, but for 0).'],
  ['CPU_P_STATE', 'cpu<cpu>-P<state>', FRACTION, 'Time that the CPU spent in the P-state (a frequency).'],
  ['CPU_FREQUENCY', 'CPU<cpu>-avg-freq', MEGAHERTZ, 'Average frequency of the CPU.'],
  ['LOAD_AVERAGE', 'loadavg', COUNT, "Load average of the control domain's own system."],
  [
    'LOAD_PER_CPU',
    'hostload',
    RATIO,
    'Virtual CPUs that run or want to run, divided by the physical CPUs.',
    { since: '23.16' },
  ],
  ['RUNNING_VCPUS', 'running_vcpus', COUNT, 'Virtual CPUs that run or want to run.', { since: '24.0' }],
  [
    'RUNNING_DOMAINS',
    'running_domains',
    COUNT,
    'Domains that are not paused, the control domain included.',
    { since: '24.0' },
  ],
];

const memoryRows: SourceRow[] = [
  ['MEMORY_TOTAL', 'memory_total_kib', KIBIBYTES, 'Memory of the host.'],
  ['MEMORY_FREE', 'memory_free_kib', KIBIBYTES, 'Memory that no domain has.'],
  ['MEMORY_RECLAIMED', 'memory_reclaimed', BYTES, 'Memory that ballooning took back from VMs.'],
  ['MEMORY_RECLAIMABLE', 'memory_reclaimed_max', BYTES, 'Memory that ballooning could take back from VMs.'],
];

const networkRows: SourceRow[] = [
  ['PIF_RX', 'pif_<pif>_rx', BYTE_RATE, 'Received on the interface. VLANs have no counters of their own.'],
  ['PIF_TX', 'pif_<pif>_tx', BYTE_RATE, 'Sent on the interface. VLANs have no counters of their own.'],
  ['PIF_RX_ERRORS', 'pif_<pif>_rx_errors', EVENTS, 'Errors of receiving on the interface.', onDemand],
  ['PIF_TX_ERRORS', 'pif_<pif>_tx_errors', EVENTS, 'Errors of sending on the interface.', onDemand],
  [
    'PIF_AGGREGATE_RX',
    'pif_aggr_rx',
    BYTE_RATE,
    'Received on all interfaces; XAPI counts bonds and their members.',
  ],
  [
    'PIF_AGGREGATE_TX',
    'pif_aggr_tx',
    BYTE_RATE,
    'Sent on all interfaces; XAPI counts bonds and their members.',
  ],
];

const storageRows: SourceRow[] = [
  ...diskRows('SR', (key) => `${key}_<sr>`, {
    what: 'the SR by VMs of the host',
    latencies: ', on average; of several disks XAPI adds the averages up',
    latency: ', on average; of several disks the slowest',
    queue: '; of several disks the longest',
  }),
  [
    'LOW_MEMORY_TAPDISKS',
    'Tapdisks_in_low_memory_mode',
    REQUESTS,
    'Tapdisks in low memory mode, as XAPI stores their number: divided by the 5 seconds between samples.',
  ],
  ['SR_CACHE_SIZE', 'sr_<sr uuid>_cache_size', BYTES, 'Size of the cache that the SR keeps on the host.'],
  ['SR_CACHE_HITS', 'sr_<sr uuid>_cache_hits', EVENTS, 'Reads that the cache answered.', { type: 'GAUGE' }],
  [
    'SR_CACHE_MISSES',
    'sr_<sr uuid>_cache_misses',
    EVENTS,
    'Reads that the cache could not answer.',
    { type: 'GAUGE' },
  ],
];

/** https://github.com/xapi-project/xen-api/blob/master/ocaml/xapi/xapi_stats.ml divides words by 256 to get KiB. */
const halved = 'halved: XAPI takes its words for 4 bytes each';

const xapiRows: SourceRow[] = [
  ['XAPI_FILE_DESCRIPTORS', 'xapi_open_fds', COUNT, 'File descriptors that xapi has open.'],
  ['XAPI_MEMORY', 'xapi_memory_usage_kib', KIBIBYTES, `Heap of xapi, ${halved}.`],
  ['XAPI_MEMORY_FREE', 'xapi_free_memory_kib', KIBIBYTES, `Free part of xapi's heap, ${halved}.`],
  ['XAPI_MEMORY_LIVE', 'xapi_live_memory_kib', KIBIBYTES, `Part of xapi's heap that is in use, ${halved}.`],
  ['XAPI_ALLOCATION', 'xapi_allocation_kib', KIBIBYTE_RATE, `Memory that xapi allocates, ${halved}.`],
  ['POOL_TASK_COUNT', 'pool_task_count', COUNT, 'Tasks of the pool; of its coordinator alone.'],
  ['POOL_SESSION_COUNT', 'pool_session_count', COUNT, 'Sessions of the pool; of its coordinator alone.'],
  [
    'POOL_SESSION_CREATION_RATE',
    'pool_session_creation_rate',
    EVENTS,
    'Sessions that are created in the pool; of its coordinator alone.',
    { since: '23.9' },
  ],
  [
    'POOL_VGPU_MIGRATION_RATE',
    'pool_vgpu_migration_rate',
    REQUESTS,
    'VMs with virtual GPUs that migrate in the pool; of its coordinator alone.',
    { since: '25.31' },
  ],
  [
    'CALLER_GROUP_TOKENS',
    'group_<group>_tokens',
    EVENTS,
    'Tokens of its rate limit that the group of callers uses up; of the coordinator alone.',
    { since: '26.17' },
  ],
  [
    'CALLER_GROUP_CALLS',
    'group_<group>_calls',
    EVENTS,
    'Calls of the group of callers; of the coordinator alone.',
    { since: '26.17' },
  ],
];

/** What xenopsd tells of its own memory; `<daemon>` is the name of the program. */
const daemonRows: SourceRow[] = (
  [
    ['MEMORY_RESIDENT', 'rss', KIBIBYTES, 'Resident memory of the program.'],
    ['MEMORY_MAPPED', 'vmsize', KIBIBYTES, 'Memory that the program has mapped.'],
    ['MEMORY_LOCKED', 'vmlck', KIBIBYTES, 'Memory that the program has locked.'],
    ['MEMORY_PINNED', 'vmpin', KIBIBYTES, 'Memory that the program has pinned.'],
    ['MEMORY_DATA', 'vmdata', KIBIBYTES, 'Writable memory of the program that is neither shared nor stack.'],
    ['MEMORY_STACK', 'vmstk', KIBIBYTES, "Memory of the program's main stack."],
    ['MEMORY_PAGE_TABLES', 'vmpte', KIBIBYTES, "Memory of the program's page tables."],
    ['MEMORY_EXTRA', 'mem_extra', KIBIBYTES, 'Memory of the program outside of its OCaml heap and stacks.'],
    ['THREADS', 'threads', COUNT, 'Threads of the program.'],
    ['FILE_DESCRIPTORS', 'fdsize', COUNT, 'File descriptors of the program.'],
    ['HEAP', 'ocaml_total', KIBIBYTES, 'OCaml heap of the program.'],
    ['HEAP_LIVE', 'ocaml_maybe_live', KIBIBYTES, 'Part of the OCaml heap that is not known to be garbage.'],
    ['HEAP_FREE', 'ocaml_free', KIBIBYTES, 'Free part of the OCaml heap.'],
    ['HEAP_ALLOCATION', 'ocaml_allocation_rate', KIBIBYTE_RATE, 'Memory that the program allocates.'],
  ] as const
).map(([name, key, shape, description]) => [
  `DAEMON_${name}`,
  `<daemon>_${key}`,
  shape,
  description,
  { since: '24.29' },
]);

const otherRows: SourceRow[] = [
  ['POWER', 'DCMI-power-reading', WATTS, "Power that the host's IPMI reports.", { since: '24.20' }],
  [
    'HA_STATEFILE_LATENCY',
    'statefile/<statefile>/latency',
    SECONDS,
    'Time that the last access to the state file of high availability took.',
    onDemand,
  ],
  [
    'HA_HEARTBEAT_LATENCY',
    'network/latency',
    SECONDS,
    'Time between the last two heartbeats of high availability to all hosts.',
    onDemand,
  ],
  [
    'HA_XAPI_LATENCY',
    'xapi_healthcheck/latency',
    SECONDS,
    "Time that high availability's last check of xapi took.",
    onDemand,
  ],
];

export const hostSources = toMetrics('host', [
  ...cpuRows,
  ...memoryRows,
  ...networkRows,
  ...storageRows,
  ...xapiRows,
  ...daemonRows,
  ...otherRows,
]);
