// What is known of a host beyond XAPI's own fields: its memory, CPUs, software, licence and what it is waiting for.
import { Float, Int } from 'type-graphql';
import { rfc3339 } from '../../../lib/clock.ts';
import * as host from '../../../query/derived/host/host.ts';
import * as software from '../../../query/derived/host/software.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import type { View } from '../../pipeline/contract.ts';
import { BigIntScalar } from '../../scalars/big-int.ts';
import { DateTimeScalar, DurationScalar, toDuration } from '../../scalars/text-scalars.ts';
import { enumEntry, valueEnum } from '../../schema/enums.ts';
import { type DerivedField, valueType } from '../derived.ts';

const HostPowerState = valueEnum('HostPowerState', 'Whether a host runs.', {
  RUNNING: 'It answers its pool.',
  HALTED: 'It does not.',
  UNKNOWN: 'The pool does not say.',
});
const GuidanceLevel = valueEnum('GuidanceLevel', 'How urgent it is to do what an update asks for.', {
  MANDATORY: 'The update does not work before.',
  RECOMMENDED: 'Better soon.',
  FULL: 'For all of the update to take effect.',
});

const HostCpuTopology = valueType('HostCPUTopology', 'The processors of a host.', {
  sockets: { type: () => Int, description: 'Processors.' },
  cores: { type: () => Int, description: 'Physical cores; null where threads per core are not told.' },
  threads: { type: () => Int, description: 'Logical CPUs. XAPI: `cpu_info:cpu_count`.' },
  threadsPerCore: { type: () => Int, description: 'Logical CPUs of each core.' },
  vendor: { type: () => String, description: 'E.g. `GenuineIntel`.' },
  model: { type: () => String, description: 'Model, for people.' },
  speedMhz: { type: () => Float, description: 'MHz.' },
});
const HostVersion = valueType('HostVersion', 'The software of a host.', {
  product: { type: () => String, description: 'Version of the product, e.g. `8.3.0`.' },
  productBrand: { type: () => String, description: '`XCP-ng`, `XenServer`, …' },
  build: { type: () => String, description: 'Its build.' },
  xapi: { type: () => String, description: 'Version of xapi.' },
  xen: { type: () => String, description: 'Version of Xen.' },
  platform: { type: () => String, description: 'Version of the platform below the product.' },
  kernel: { type: () => String, description: 'Linux of its control domain.' },
});
const HostBios = valueType('HostBIOS', 'What the firmware of a host says of it.', {
  vendor: { type: () => String, description: 'Maker of the firmware.' },
  version: { type: () => String, description: 'Version of the firmware.' },
  systemManufacturer: { type: () => String, description: 'Maker of the machine.' },
  systemProduct: { type: () => String, description: 'Model of the machine.' },
  systemVersion: { type: () => String, description: 'Version of the machine.' },
  systemSerial: { type: () => String, description: 'Serial number of the machine.' },
});
const HostLicense = valueType('HostLicense', 'The licence of a host.', {
  edition: { type: () => String, description: 'XAPI: `host.edition`.' },
  product: { type: () => String, description: 'Name of the product, for people.' },
  expiresAt: { type: () => DateTimeScalar, description: 'When it ends; null for never.' },
  inGrace: {
    type: () => Boolean,
    description: 'Whether it runs on borrowed time: the licence server could not be reached.',
    nullable: false,
  },
});
export const PendingGuidance = valueType('PendingGuidance', 'What an update asks to be done.', {
  level: { type: () => GuidanceLevel, description: 'How urgent it is.', nullable: false },
  guidance: { type: () => enumEntry('update_guidances').values, description: 'What to do.', nullable: false },
});

const MetricsError = valueType('MetricsError', 'Why a host did not tell of its metrics.', {
  code: { type: () => String, description: "XAPI's error, or how nobody answered.", nullable: false },
  message: { type: () => String, description: 'The same, for people.', nullable: false },
  at: { type: () => DateTimeScalar, description: 'When.' },
});
const MetricsPoll = valueType('MetricsPoll', 'How the metrics of a host come in.', {
  polledAt: { type: () => DateTimeScalar, description: 'When it last told; null while it never has.' },
  newestSampleAt: {
    type: () => DateTimeScalar,
    description: 'Time of its newest sample, by the clock of the gateway.',
  },
  isWatched: {
    type: () => Boolean,
    description: 'Whether somebody asks for them, so that it is polled every 5 s.',
    nullable: false,
  },
  clockSkew: {
    type: () => Float,
    description: 'Seconds that its clock is ahead of the gateway, as far as its samples tell.',
  },
  error: { type: () => MetricsError, description: 'Why it did not tell the last time it was asked.' },
});

export const hostValueTypes = [
  MetricsError,
  MetricsPoll,
  HostCpuTopology,
  HostVersion,
  HostBios,
  HostLicense,
  PendingGuidance,
];

function metricsPoll(record: XapiRecord, view: View) {
  const poll = view.metricsOf(record)?.statusOf(record.uuid);
  if (!poll) return null;
  const { polledAtMs, newestS, isWatched, skewS, error } = poll;
  return {
    polledAt: polledAtMs === null ? null : (rfc3339(polledAtMs) ?? null),
    newestSampleAt: newestS === null ? null : (rfc3339(newestS * 1_000) ?? null),
    isWatched,
    clockSkew: skewS,
    error: error && { ...error, at: rfc3339(error.atMs) ?? null },
  };
}

export const hostDerived: Readonly<Record<string, DerivedField>> = {
  metricsPoll: {
    type: () => MetricsPoll,
    description: 'How its metrics come in; null while it is not polled.',
    value: metricsPoll,
  },
  isCoordinator: {
    type: () => Boolean,
    description: 'Whether it is the coordinator of its pool.',
    value: host.isCoordinator,
  },
  powerState: {
    type: () => HostPowerState,
    description: 'Whether it runs. XAPI: `host_metrics.live`.',
    nullable: false,
    value: host.powerState,
  },
  isInMaintenance: {
    type: () => Boolean,
    description: 'Whether it runs, but takes no VMs: it was disabled.',
    nullable: false,
    value: host.isInMaintenance,
  },
  memoryTotal: { type: () => BigIntScalar, description: 'Bytes in all.', value: host.memoryTotal },
  memoryFree: { type: () => BigIntScalar, description: 'Bytes that no domain has.', value: host.memoryFree },
  memoryUsed: { type: () => BigIntScalar, description: 'Bytes that domains have.', value: host.memoryUsed },
  controlDomainMemory: {
    type: () => BigIntScalar,
    description: 'Bytes that its control domain has.',
    value: host.controlDomainMemory,
  },
  cpuTopology: {
    type: () => HostCpuTopology,
    description: 'Its processors. XAPI: `host.cpu_info`.',
    nullable: false,
    value: host.cpuTopology,
  },
  vcpusUsed: {
    type: () => Int,
    description: 'Virtual CPUs of the VMs that run here, control domains left out.',
    nullable: false,
    cost: host.vcpusUsedCost,
    value: host.vcpusUsed,
  },
  cpuOvercommit: {
    type: () => Float,
    description: 'Virtual CPUs of the VMs that run here by logical CPUs.',
    cost: host.vcpusUsedCost,
    value: host.cpuOvercommit,
  },
  version: {
    type: () => HostVersion,
    description: 'Its software. XAPI: `host.software_version`.',
    nullable: false,
    value: software.version,
  },
  bios: {
    type: () => HostBios,
    description: 'Its firmware. XAPI: `host.bios_strings`.',
    value: software.bios,
  },
  license: {
    type: () => HostLicense,
    description: 'Its licence. XAPI: `host.license_params`.',
    nullable: false,
    value: software.license,
  },
  bootedAt: {
    type: () => DateTimeScalar,
    description: 'When it booted. XAPI: `host.other_config:boot_time`.',
    value: host.bootedAt,
  },
  agentStartedAt: {
    type: () => DateTimeScalar,
    description: 'When its xapi started. XAPI: `host.other_config:agent_start_time`.',
    value: host.agentStartedAt,
  },
  uptime: {
    type: () => DurationScalar,
    description: 'How long it has been running, when this was answered: count on from `bootedAt`.',
    value: (record, view) => {
      const seconds = host.uptimeSeconds(record, view, view.nowMs);
      return seconds === null ? null : toDuration(seconds * 1000);
    },
  },
  loggingTarget: {
    type: () => String,
    description: 'Where it sends its logs. XAPI: `host.logging:syslog_destination`.',
    value: host.loggingTarget,
  },
  hasIommu: {
    type: () => Boolean,
    description: 'Whether devices can be handed to VMs.',
    value: host.hasIommu,
  },
  isHvmCapable: {
    type: () => Boolean,
    description: 'Whether its processors virtualize.',
    nullable: false,
    value: host.isHvmCapable,
  },
  allPendingGuidances: {
    type: () => [PendingGuidance],
    description: 'All that updates ask to be done, the most urgent first.',
    value: software.pendingGuidances,
  },
  needsReboot: {
    type: () => Boolean,
    description: 'Whether an update waits for its reboot.',
    nullable: false,
    value: software.needsReboot,
  },
  needsToolstackRestart: {
    type: () => Boolean,
    description: 'Whether an update waits for a restart of its xapi.',
    nullable: false,
    value: software.needsToolstackRestart,
  },
};
