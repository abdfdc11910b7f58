// The words and numbers of which a seeded world is made. Tables only.

export interface GuestOs {
  readonly template: string;
  readonly name: string;
  readonly uname: string;
  readonly distro: string;
  readonly major: string;
  readonly minor: string;
  readonly windows: boolean;
}

export const guestSystems: readonly [GuestOs, ...GuestOs[]] = [
  {
    template: 'Debian Bookworm 12',
    name: 'Debian GNU/Linux 12 (bookworm)',
    uname: '6.1.0-28-amd64',
    distro: 'debian',
    major: '12',
    minor: '8',
    windows: false,
  },
  {
    template: 'Ubuntu Noble Numbat 24.04',
    name: 'Ubuntu 24.04.1 LTS',
    uname: '6.8.0-51-generic',
    distro: 'ubuntu',
    major: '24',
    minor: '04',
    windows: false,
  },
  {
    template: 'Rocky Linux 9',
    name: 'Rocky Linux release 9.5 (Blue Onyx)',
    uname: '5.14.0-503.el9.x86_64',
    distro: 'rocky',
    major: '9',
    minor: '5',
    windows: false,
  },
  {
    template: 'Windows Server 2022 (64-bit)',
    name: 'Microsoft Windows Server 2022 Standard|C:\\Windows|\\Device\\Harddisk0\\Partition4',
    uname: '',
    distro: 'windows',
    major: '10',
    minor: '0',
    windows: true,
  },
];

export const otherTemplates: readonly string[] = [
  'AlmaLinux 9',
  'CentOS Stream 9',
  'Debian Bullseye 11',
  'Oracle Linux 9',
  'Other install media',
  'Red Hat Enterprise Linux 9',
  'SUSE Linux Enterprise Server 15 (64-bit)',
  'Ubuntu Jammy Jellyfish 22.04',
  'Windows 11',
  'Windows Server 2025 (64-bit)',
];

export const roles: readonly [string, ...string[]] = [
  'web',
  'db',
  'app',
  'cache',
  'mail',
  'dns',
  'ci-runner',
  'git',
  'k8s-node',
  'monitoring',
  'proxy',
  'backup',
  'desktop',
  'queue',
];

export const stages: readonly [string, ...string[]] = ['production', 'staging', 'test', 'development'];
export const owners: readonly [string, ...string[]] = [
  'infrastructure',
  'web team',
  'data team',
  'accounting',
];

export const memoryGib: readonly [number, ...number[]] = [1, 2, 2, 4, 4, 4, 8, 8, 16];
export const vcpuCounts: readonly [number, ...number[]] = [1, 2, 2, 2, 4, 4, 8];
export const diskGib: readonly [number, ...number[]] = [10, 20, 20, 40, 60, 100];

export const isoNames: readonly string[] = [
  'debian-12.8.0-amd64-netinst.iso',
  'ubuntu-24.04.1-live-server-amd64.iso',
  'Rocky-9.5-x86_64-minimal.iso',
  'SERVER_EVAL_x64FRE_en-us.iso',
];

/** Names of the restrictions in license_params, as 8.3 has them; everything is allowed in XCP-ng. */
const restrictionNames: readonly string[] = (
  'vlan qos pool_attached_storage netapp equalogic pooling marathon email_alerting historical_performance wlb rbac ' +
  'dmc checkpoint cpu_masking connection vmpr vmss intellicache gpu dr vif_locking storage_xen_motion vgpu ' +
  'integrated_gpu_passthrough vss guest_agent_auto_update pci_device_for_auto_update xen_motion guest_ip_setting ' +
  'ad nested_virt live_patching set_vcpus_number_live pvs_proxy igmp_snooping rpu pool_size cbt usb_passthrough ' +
  'network_sriov corosync cluster_address zstd_export pool_secret_rotation certificate_verification updates ' +
  'internal_repo_access vtpm vm_groups'
).split(' ');

export const restrictions: Readonly<Record<string, string>> = {
  ...Object.fromEntries(restrictionNames.map((name) => [`restrict_${name}`, 'false'])),
  enable_xha: 'true',
  platform_filter: 'false',
  regular_nag_dialog: 'false',
};

export const cpuFeatures =
  '1fcbfbff-f7fa3223-2d93fbff-00000123-00000001-009c47ab-00000000-00000000-00001000-ac000410';
export const cpuFlags =
  'fpu de tsc msr pae mce cx8 apic sep mca cmov pat clflush acpi mmx fxsr sse sse2 ht syscall nx lm constant_tsc ' +
  'rep_good nopl nonstop_tsc pni pclmulqdq monitor est ssse3 fma cx16 sse4_1 sse4_2 movbe popcnt aes xsave avx f16c ' +
  'rdrand hypervisor lahf_lm abm cpuid_fault ssbd ibrs ibpb stibp bmi1 hle avx2 bmi2 erms rtm rdseed adx clflushopt';

export const biosStrings: Readonly<Record<string, string>> = {
  'bios-vendor': 'Dell Inc.',
  'bios-version': '2.15.0',
  'system-manufacturer': 'Dell Inc.',
  'system-product-name': 'PowerEdge R640',
  'system-version': '',
  'system-serial-number': '',
  'baseboard-manufacturer': 'Dell Inc.',
  'baseboard-product-name': '0H28RR',
  'baseboard-version': 'A01',
  'oem-1': 'Xen',
  'oem-2': 'MS_VM_CERT/SHA1/bdbeb6e0a816d43fa6d3fe8aaef04c2bad9d3e3d',
  'hp-rombios': '',
};

export interface DriverFacts {
  readonly type: string;
  readonly label: string;
  readonly description: string;
  readonly features: readonly string[];
}

const DISK_FEATURES = [
  'SR_PROBE',
  'SR_UPDATE',
  'SR_SUPPORTS_LOCAL_CACHING',
  'VDI_CREATE',
  'VDI_DELETE',
  'VDI_ATTACH',
  'VDI_DETACH',
  'VDI_CLONE',
  'VDI_SNAPSHOT',
  'VDI_RESIZE',
  'VDI_MIRROR',
  'VDI_GENERATE_CONFIG',
  'VDI_RESET_ON_BOOT',
  'VDI_UPDATE',
  'VDI_CONFIG_CBT',
  'VDI_ACTIVATE',
  'VDI_DEACTIVATE',
];

export const drivers: readonly DriverFacts[] = [
  {
    type: 'ext',
    label: 'Local EXT3 VHD',
    description: 'SR plugin which represents disks as VHD files stored on a local EXT filesystem',
    features: DISK_FEATURES,
  },
  {
    type: 'nfs',
    label: 'NFS VHD',
    description: 'SR plugin which stores disks as VHD files on a remote NFS filer',
    features: DISK_FEATURES,
  },
  {
    type: 'lvm',
    label: 'Local VHD on LVM',
    description:
      'SR plugin which represents disks as VHD disks on Logical Volumes within a locally-attached Volume Group',
    features: DISK_FEATURES,
  },
  {
    type: 'lvmoiscsi',
    label: 'LVHD over iSCSI',
    description:
      'SR plugin which represents disks as Logical Volumes within a Volume Group created on an iSCSI LUN',
    features: DISK_FEATURES,
  },
  {
    type: 'iso',
    label: 'ISO',
    description: 'Handles CD images stored as files in iso format',
    features: [
      'SR_PROBE',
      'SR_UPDATE',
      'VDI_CREATE',
      'VDI_DELETE',
      'VDI_ATTACH',
      'VDI_DETACH',
      'VDI_ATTACH_OFFLINE',
    ],
  },
  {
    type: 'udev',
    label: 'udev',
    description: 'SR plugin which represents devices plugged in via udev as VDIs',
    features: ['VDI_ATTACH', 'VDI_DETACH', 'VDI_UPDATE', 'SR_UPDATE'],
  },
  {
    type: 'dummy',
    label: 'dummy',
    description: 'SR plugin which represents fake data',
    features: DISK_FEATURES,
  },
];
