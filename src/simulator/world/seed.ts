// Builds a pool out of a number: hosts, storage, networks, templates, VMs in every state, snapshots and
// messages, with every reference and every sum as a real pool has them. Equal options give equal bytes.
import type { Database } from '../database/database.ts';
import type { Ref } from '../database/wire-value.ts';
import { poolOperations } from '../lifecycle/rules/pool.ts';
import { cpuFeatures, restrictions } from './catalogue.ts';
import { placeExtras } from './extras/extras.ts';
import { placeHosts, placeInternalCertificates, settleHostMemory } from './hosts.ts';
import type { MachinePlan, World } from './machine-plan.ts';
import { placeMachine } from './machines.ts';
import { placeNetworks } from './networks.ts';
import { Builder, type HostPlan, hostAddress, WORLD_NOW_MS, type WorldOptions } from './plan.ts';
import { Random } from './random.ts';
import { placeSnapshot } from './snapshots.ts';
import { placeStorage, type StoragePlan, settleSrSizes } from './storage.ts';
import { placeTemplates } from './templates.ts';

export const worldLimits = {
  hostsMax: 16_000,
  vmsMax: 200_000,
} as const;

/** One VM in so many has a snapshot. */
const SNAPSHOT_EVERY = 25;
const MESSAGES_MAX = 200;

/** What messages say about the past of a running VM. */
const START_MESSAGE = { name: 'VM_STARTED', priority: 5, cls: 'VM' };

function placePool(builder: Builder, hosts: readonly HostPlan[], storage: StoragePlan): void {
  const [coordinator] = hosts;
  builder.place('pool', {
    name_label: 'Simulated pool',
    name_description: 'Lives in memory only',
    master: coordinator?.ref ?? 'OpaqueRef:NULL',
    default_SR: storage.shared[0].ref,
    suspend_image_SR: storage.shared[0].ref,
    crash_dump_SR: storage.shared[0].ref,
    other_config: { 'memory-ratio-hvm': '0.25', 'memory-ratio-pv': '0.25' },
    gui_config: {
      'XenCenter.CustomFields':
        '<CustomFieldDefinitions>' +
        '<CustomFieldDefinition name="owner" type="String" defaultValue=""/>' +
        '</CustomFieldDefinitions>',
    },
    restrictions,
    ha_cluster_stack: 'xhad',
    allowed_operations: [...poolOperations],
    cpu_info: {
      cpu_count: String(16 * hosts.length),
      socket_count: String(hosts.length),
      vendor: 'GenuineIntel',
      features_hvm: cpuFeatures,
      features_pv: cpuFeatures,
      features_hvm_host: cpuFeatures,
      features_pv_host: cpuFeatures,
    },
    tls_verification_enabled: true,
    coordinator_bias: true,
    telemetry_frequency: 'weekly',
    update_sync_frequency: 'weekly',
  });
}

function placeMessages(builder: Builder, machines: readonly MachinePlan[]): void {
  const running = machines.filter((vm) => vm.state === 'Running').slice(0, MESSAGES_MAX);
  for (const vm of running) {
    const row = builder.database.get('VM', vm.ref);
    const host = builder.database.get('host', row?.resident_on as Ref);
    builder.place('message', {
      ...START_MESSAGE,
      obj_uuid: vm.uuid,
      timestamp: builder.pastDate(40),
      body: `VM '${vm.name}' (uuid: ${vm.uuid}) started on host: ${host?.name_label} (uuid: ${host?.uuid})`,
    });
  }
}

/**
 * Fills an empty database with a pool of `hosts` hosts and `vms` VMs (templates, snapshots and control
 * domains come on top). @throws RangeError when the numbers cannot make a pool.
 */
export function seedWorld(database: Database, options: WorldOptions): void {
  const { hosts: hostCount, vms, seed } = options;
  if (!Number.isInteger(hostCount) || hostCount < 1 || hostCount > worldLimits.hostsMax) {
    throw new RangeError(`hosts must be a whole number from 1 to ${worldLimits.hostsMax}, not ${hostCount}`);
  }
  if (!Number.isInteger(vms) || vms < 0 || vms > worldLimits.vmsMax) {
    throw new RangeError(`vms must be a whole number from 0 to ${worldLimits.vmsMax}, not ${vms}`);
  }
  const addresses = Array.from(
    { length: hostCount },
    (_, index) => options.addresses?.[index] ?? hostAddress(0, index),
  );
  const builder = new Builder(database, new Random(seed), options.nowMs ?? WORLD_NOW_MS);
  const hosts = placeHosts(builder, addresses);
  const storage = placeStorage(builder, hosts, vms);
  const networks = placeNetworks(builder, hosts);
  placeTemplates(builder);
  placePool(builder, hosts, storage);
  const world: World = { builder, hosts, networks, storage };
  const machines = Array.from({ length: vms }, (_, index) => placeMachine(world, index));
  machines.forEach((vm, index) => {
    if (index % SNAPSHOT_EVERY === 4) placeSnapshot(world, vm, { number: 1 });
  });
  settleHostMemory(builder, hosts);
  settleSrSizes(builder, storage);
  placeMessages(builder, machines);
  placeInternalCertificates(builder);
  placeExtras(world, machines, seed);
}
