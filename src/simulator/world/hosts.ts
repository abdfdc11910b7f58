// Hosts of a seeded world with what belongs to each: metrics, CPUs, certificate, control domain.
import type { Ref, Row } from '../database/wire-value.ts';
import { hostAllowedOperations } from '../lifecycle/rules/host.ts';
import { vmAllowedOperations } from '../lifecycle/rules/vm.ts';
import { biosStrings, cpuFeatures, cpuFlags, restrictions } from './catalogue.ts';
import { type Builder, GIB, type HostPlan, MIB } from './plan.ts';

const CPU_MODEL = 'Intel(R) Xeon(R) Gold 6132 CPU @ 2.60GHz';
const CPU_SPEED_MHZ = 2593;
const CONTROL_DOMAIN_BYTES = 2 * GIB;
/** Hypervisor, its tables and crash kernel. */
const HOST_OVERHEAD_BYTES = 1186 * MIB;
/** Large pools get fewer host_cpu rows, for their number says nothing new. */
const CPUS_SMALL_POOL = 8;
const CPUS_LARGE_POOL = 4;
const LARGE_POOL_HOSTS = 64;
/** Sizes in which hosts are bought, GiB. */
const MEMORY_STEPS_GIB = [32, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096, 6144];
/** A host keeps at least this part of its memory free after seeding, so that VMs can start and move. */
const FREE_SHARE = 0.3;

const softwareVersion = (name: string): Row => ({
  product_version: '8.3.0',
  product_version_text: '8.3',
  product_version_text_short: '8.3',
  platform_name: 'XCP',
  platform_version: '3.4.0',
  product_brand: 'XCP-ng',
  build_number: 'cloud',
  git_id: '0',
  hostname: name,
  date: '20251006T00:00:00Z',
  dbv: '0.0.1',
  xapi: '25.33',
  xapi_build: '25.33.1',
  xen: '4.17.5-20',
  linux: '4.19.0+1',
  xencenter_min: '2.21',
  xencenter_max: '2.21',
  network_backend: 'openvswitch',
  db_schema: '5.791',
});

function cpuInfo(cpus: number): Row {
  return {
    cpu_count: String(cpus),
    socket_count: '1',
    threads_per_core: '2',
    nr_nodes: '1',
    vendor: 'GenuineIntel',
    speed: '2593.905',
    modelname: CPU_MODEL,
    family: '6',
    model: '85',
    stepping: '4',
    flags: cpuFlags,
    features_pv: cpuFeatures,
    features_hvm: cpuFeatures,
    features_hvm_host: cpuFeatures,
    features_pv_host: cpuFeatures,
  };
}

function placeHost(builder: Builder, index: number, plan: HostPlan): void {
  const { random } = builder;
  const bootMs = builder.nowMs - (20 + random.whole(0, 60)) * 86_400_000;
  builder.place('host_metrics', { live: true, last_updated: builder.now() }, plan.metrics);
  builder.place(
    'host',
    {
      uuid: plan.uuid,
      name_label: plan.name,
      name_description: 'Default install',
      memory_overhead: HOST_OVERHEAD_BYTES,
      allowed_operations: hostAllowedOperations({ enabled: true, current_operations: {} }),
      API_version_major: 2,
      API_version_minor: 21,
      API_version_vendor: 'XenSource',
      API_version_vendor_implementation: { BSD: 'CORE' },
      enabled: true,
      software_version: softwareVersion(plan.name),
      other_config: {
        agent_start_time: `${Math.floor(bootMs / 1000) + 90}.`,
        boot_time: `${Math.floor(bootMs / 1000)}.`,
        rpm_patch_installation_time: `${Math.floor(bootMs / 1000) - 300}.442`,
      },
      capabilities: ['xen-3.0-x86_64', 'hvm-3.0-x86_32', 'hvm-3.0-x86_32p', 'hvm-3.0-x86_64', ''],
      sched_policy: 'credit',
      supported_bootloaders: ['pygrub', 'eliloader'],
      cpu_info: cpuInfo(2 * CPUS_SMALL_POOL),
      hostname: plan.name,
      address: plan.address,
      metrics: plan.metrics,
      license_params: restrictions,
      edition: 'xcp-ng',
      editions: ['xcp-ng'],
      license_server: { address: 'localhost', port: '27000' },
      bios_strings: { ...biosStrings, 'system-serial-number': `SIM${String(index + 1).padStart(5, '0')}` },
      chipset_info: { iommu: 'true' },
      suspend_image_sr: plan.localSr,
      crash_dump_sr: plan.localSr,
      local_cache_sr: plan.localSr,
      display: 'enabled',
      virtual_hardware_platform_versions: [0, 1, 2],
      iscsi_iqn: `iqn.2023-01.com.example:${plan.name}`,
      tls_verification_enabled: true,
      https_only: true,
      ssh_enabled: true,
      ssh_auto_mode: false,
      timezone: 'UTC',
      tags: index % 4 === 0 ? ['rack-a'] : index % 4 === 2 ? ['rack-b'] : [],
    },
    plan.ref,
  );
}

function placeCpus(builder: Builder, host: Ref, cpus: number): void {
  for (let number = 0; number < cpus; number++) {
    builder.place('host_cpu', {
      host,
      number,
      vendor: 'GenuineIntel',
      speed: CPU_SPEED_MHZ,
      modelname: CPU_MODEL,
      family: 6,
      model: 85,
      stepping: '4',
      flags: cpuFlags,
      features: cpuFeatures,
    });
  }
}

/** Fields of the certificate with these digits. */
function fingerprints(digest: readonly string[]): Row {
  const sha256 = digest.join(':').toUpperCase();
  const fingerprint_sha1 = digest.slice(0, 20).join(':').toUpperCase();
  return { fingerprint: sha256, fingerprint_sha256: sha256, fingerprint_sha1 };
}

/** What clients see. */
function placeCertificate(builder: Builder, plan: HostPlan): void {
  const digest = Array.from({ length: 32 }, () => builder.random.whole(0, 255).toString(16).padStart(2, '0'));
  builder.place('Certificate', {
    name: '',
    type: 'host',
    host: plan.ref,
    not_before: builder.pastDate(400),
    not_after: '20350101T00:00:00Z',
    ...fingerprints(digest),
  });
}

/** What the hosts of a pool show each other. Placed last: earlier objects keep their refs. */
export function placeInternalCertificates(builder: Builder): void {
  for (const [, row] of [...builder.database.rows('Certificate')]) {
    const { name, host, not_before, not_after, fingerprint } = row;
    const digest = String(fingerprint).split(':').toReversed();
    builder.place('Certificate', {
      type: 'host_internal',
      ...({ name, host, not_before, not_after } as Row),
      ...fingerprints(digest),
    });
  }
}

function placeControlDomain(builder: Builder, plan: HostPlan): void {
  const metrics = builder.place('VM_metrics', {
    memory_actual: CONTROL_DOMAIN_BYTES,
    VCPUs_number: CPUS_SMALL_POOL,
    state: ['running'],
    start_time: builder.pastDate(60),
    last_updated: builder.now(),
    current_domain_type: 'pv',
  });
  const facts = {
    power_state: 'Running',
    is_a_template: false,
    is_default_template: false,
    is_a_snapshot: false,
    is_control_domain: true,
    blocked_operations: {},
    current_operations: {},
  };
  const ref = builder.place('VM', {
    ...facts,
    allowed_operations: vmAllowedOperations(facts, { hasAgent: false, isHvm: false }),
    name_label: `Control domain on host: ${plan.name}`,
    name_description: 'The domain which manages physical devices and manages other domains',
    user_version: 1,
    resident_on: plan.ref,
    affinity: plan.ref,
    memory_overhead: 0,
    memory_target: CONTROL_DOMAIN_BYTES,
    memory_static_max: CONTROL_DOMAIN_BYTES,
    memory_dynamic_max: CONTROL_DOMAIN_BYTES,
    memory_dynamic_min: CONTROL_DOMAIN_BYTES,
    memory_static_min: CONTROL_DOMAIN_BYTES,
    VCPUs_max: CPUS_SMALL_POOL,
    VCPUs_at_startup: CPUS_SMALL_POOL,
    actions_after_shutdown: 'destroy',
    actions_after_reboot: 'destroy',
    actions_after_crash: 'destroy',
    HVM_shadow_multiplier: 1,
    domid: 0,
    domarch: 'x64',
    metrics,
    other_config: { storage_driver_domain: plan.ref },
    domain_type: 'pv',
  });
  builder.place('console', {
    protocol: 'vt100',
    location: `https://${plan.address}/console?ref=${ref}`,
    VM: ref,
  });
  builder.database.set('host', plan.ref, 'control_domain', ref);
  plan.usedBytes += CONTROL_DOMAIN_BYTES + HOST_OVERHEAD_BYTES;
}

/** Places every host with its own belongings; the refs of their local SRs are set aside for the storage. */
export function placeHosts(builder: Builder, addresses: readonly string[]): HostPlan[] {
  const digits = Math.max(2, String(addresses.length).length);
  const cpus = addresses.length > LARGE_POOL_HOSTS ? CPUS_LARGE_POOL : CPUS_SMALL_POOL;
  return addresses.map((address, index) => {
    const plan: HostPlan = {
      ref: builder.random.ref(),
      uuid: builder.random.uuid(),
      name: `xcp-${String(index + 1).padStart(digits, '0')}`,
      address,
      metrics: builder.random.ref(),
      localSr: builder.random.ref(),
      usedBytes: 0,
    };
    placeHost(builder, index, plan);
    placeCpus(builder, plan.ref, cpus);
    placeCertificate(builder, plan);
    placeControlDomain(builder, plan);
    return plan;
  });
}

/** Once everything runs: memory that fits, and what of it is free. */
export function settleHostMemory(builder: Builder, hosts: readonly HostPlan[]): void {
  for (const plan of hosts) {
    const wanted = plan.usedBytes / (1 - FREE_SHARE) / GIB;
    const total = (MEMORY_STEPS_GIB.find((gib) => gib >= wanted) ?? Math.ceil(wanted / 64) * 64) * GIB;
    builder.database.set('host_metrics', plan.metrics, 'memory_total', total);
    builder.database.set('host_metrics', plan.metrics, 'memory_free', total - plan.usedBytes);
    builder.database.set(
      'host',
      plan.ref,
      'boot_free_mem',
      total - HOST_OVERHEAD_BYTES - CONTROL_DOMAIN_BYTES,
    );
  }
}
