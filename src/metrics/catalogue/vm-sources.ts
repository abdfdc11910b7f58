// Data sources of VMs, control domains included. Names, units and types:
// https://github.com/xapi-project/xen-api/tree/master/ocaml/xcp-rrdd/bin (rrdp-cpu, rrdp-squeezed, rrdp-netdev, rrdp-iostat).
import {
  BYTE_RATE,
  BYTES,
  COUNT,
  diskRows,
  EVENTS,
  FRACTION,
  KIBIBYTES,
  type SourceRow,
  toMetrics,
} from './shapes.ts';

const onDemand = { onDemand: true };

/** Times of the domain as a whole: what its virtual CPUs do at the same time. */
const runstateRows: SourceRow[] = [
  ['RUNSTATE_FULL_RUN', 'runstate_fullrun', FRACTION, 'Time that all virtual CPUs ran.', onDemand],
  [
    'RUNSTATE_FULL_CONTENTION',
    'runstate_full_contention',
    FRACTION,
    'Time that all virtual CPUs wanted to run and none did.',
    onDemand,
  ],
  [
    'RUNSTATE_CONCURRENCY_HAZARD',
    'runstate_concurrency_hazard',
    FRACTION,
    'Time that some virtual CPUs ran while others wanted to.',
    onDemand,
  ],
  ['RUNSTATE_BLOCKED', 'runstate_blocked', FRACTION, 'Time that all virtual CPUs were idle.', onDemand],
  [
    'RUNSTATE_PARTIAL_RUN',
    'runstate_partial_run',
    FRACTION,
    'Time that some virtual CPUs ran and the others were idle.',
    onDemand,
  ],
  [
    'RUNSTATE_PARTIAL_CONTENTION',
    'runstate_partial_contention',
    FRACTION,
    'Time that some virtual CPUs wanted to run and the others were idle.',
    onDemand,
  ],
  [
    'RUNNABLE_ANY',
    'runnable_any',
    FRACTION,
    'Time that at least one virtual CPU wanted to run and did not.',
    { onDemand: true, since: '25.29' },
  ],
  [
    'RUNNABLE_VCPUS',
    'runnable_vcpus',
    FRACTION,
    'Time that virtual CPUs wanted to run and did not.',
    { onDemand: true, since: '25.29' },
  ],
  [
    'NONAFFINE_VCPUS',
    'numa_node_nonaffine_vcpus',
    FRACTION,
    'Time that virtual CPUs ran outside of their soft affinity.',
    { onDemand: true, since: '26.3' },
  ],
];

export const vmSources = toMetrics('vm', [
  ['VCPU_USAGE', 'cpu<cpu>', FRACTION, 'Time that the virtual CPU was busy.'],
  [
    'DOMAIN_CPU_USAGE',
    'cpu_usage',
    FRACTION,
    'Time that virtual CPUs were busy, averaged over those that are online.',
    { since: '23.32' },
  ],
  ['MEMORY_TOTAL', 'memory', BYTES, 'Memory that the VM has. Missing while it is paused.'],
  [
    'MEMORY_TARGET',
    'memory_target',
    BYTES,
    'Memory that ballooning wants the VM to have. Missing while it is paused.',
  ],
  [
    'MEMORY_FREE',
    'memory_internal_free',
    KIBIBYTES,
    'Memory that the guest could still use, as its agent says; of control domains, as their kernel says.',
  ],
  ['VIF_RX', 'vif_<vif>_rx', BYTE_RATE, 'Received by the guest on the interface.'],
  ['VIF_TX', 'vif_<vif>_tx', BYTE_RATE, 'Sent by the guest on the interface.'],
  ['VIF_RX_ERRORS', 'vif_<vif>_rx_errors', EVENTS, 'Errors of receiving on the interface.', onDemand],
  ['VIF_TX_ERRORS', 'vif_<vif>_tx_errors', EVENTS, 'Errors of sending on the interface.', onDemand],
  ...diskRows('VBD', (key) => `vbd_<vbd>_${key}`, {
    what: 'the disk',
    latencies: ', on average',
    latency: ', on average',
    queue: '',
  }),
  ...runstateRows,
  [
    'NUMA_NODES',
    'numa_nodes',
    COUNT,
    'NUMA nodes that the VM has memory on.',
    { onDemand: true, since: '26.3' },
  ],
  [
    'NUMA_NODE_MEMORY',
    'memory_numa_node_<node>',
    BYTES,
    'Memory that the VM has on the NUMA node.',
    { onDemand: true, since: '26.3' },
  ],
]);
