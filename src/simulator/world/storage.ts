// Storage of a seeded world: drivers, an SR on each host, shared ones on NFS and iSCSI, an ISO library, the
// tools.
import type { Ref, Row, WireValue } from '../database/wire-value.ts';
import { srAllowedOperations, vdiAllowedOperations } from '../lifecycle/rules/storage.ts';
import { drivers, isoNames } from './catalogue.ts';
import { type Builder, GIB, type HostPlan, MIB } from './plan.ts';

export interface SrPlan {
  readonly ref: Ref;
  readonly type: string;
  /** Bytes that its VDIs promise and take; summed up while they are placed. */
  virtualBytes: number;
  physicalBytes: number;
}

export interface StoragePlan {
  readonly shared: readonly [SrPlan, ...SrPlan[]];
  /** The hosts' own, in the hosts' order. */
  readonly local: readonly SrPlan[];
  readonly all: readonly SrPlan[];
  /** Names a CD for a drive. */
  readonly isos: readonly [Ref, ...Ref[]];
}

const VMS_PER_SHARED_SR = 400;
const SHARED_SRS_MAX = 4;
const LOCAL_DISK_BYTES = 4096 * GIB;
const SHARED_STEP_BYTES = 8192 * GIB;

const featuresByType = new Map(drivers.map((driver) => [driver.type, new Set(driver.features)]));

/** Names of the features of an SR type's driver. */
export function driverFeatures(type: string): ReadonlySet<string> {
  return featuresByType.get(type) ?? new Set();
}

function placeDrivers(builder: Builder): void {
  for (const driver of drivers) {
    builder.place('SM', {
      name_label: driver.label,
      name_description: driver.description,
      type: driver.type,
      vendor: 'Citrix Systems Inc',
      copyright: '(C) 2008 Citrix Systems Inc',
      version: '1.0',
      required_api_version: '1.0',
      capabilities: driver.features,
      features: Object.fromEntries(driver.features.map((feature) => [feature, 1])),
      driver_filename: `/opt/xensource/sm/${driver.label.replaceAll(' ', '')}SR`,
    });
  }
}

interface SrFields {
  readonly name: string;
  readonly type: string;
  readonly shared: boolean;
  readonly hosts: readonly HostPlan[];
  readonly deviceConfig: (host: HostPlan) => Record<string, string>;
  readonly more?: Row;
  readonly ref?: Ref;
}

function placeSr(builder: Builder, sr: SrFields): SrPlan {
  const ref = builder.place(
    'SR',
    {
      name_label: sr.name,
      allowed_operations: srAllowedOperations({ current_operations: {} }, driverFeatures(sr.type)),
      type: sr.type,
      content_type: sr.type === 'iso' ? 'iso' : 'user',
      shared: sr.shared,
      ...sr.more,
    },
    sr.ref ?? builder.random.ref(),
  );
  for (const host of sr.hosts) {
    builder.place('PBD', {
      host: host.ref,
      SR: ref,
      device_config: sr.deviceConfig(host),
      currently_attached: true,
    });
  }
  return { ref, type: sr.type, virtualBytes: 0, physicalBytes: 0 };
}

/** Adds a VDI that no VBD uses yet and counts it in its SR. */
export function placeVdi(builder: Builder, sr: SrPlan, fields: Row & { virtual_size: number }): Ref {
  const uuid = builder.random.uuid();
  const physical = Number(fields.physical_utilisation ?? fields.virtual_size);
  sr.virtualBytes += fields.virtual_size;
  sr.physicalBytes += physical;
  const facts = {
    current_operations: {},
    is_a_snapshot: fields.is_a_snapshot === true,
    type: 'user',
    cbt_enabled: false,
  };
  return builder.place('VDI', {
    uuid,
    location: uuid,
    allowed_operations: vdiAllowedOperations(facts, {
      features: driverFeatures(sr.type),
      attached: false,
      writable: false,
    }),
    SR: sr.ref,
    physical_utilisation: physical,
    managed: true,
    metadata_of_pool: '',
    ...fields,
  });
}

export function placeStorage(builder: Builder, hosts: readonly HostPlan[], vms: number): StoragePlan {
  placeDrivers(builder);
  const count = Math.min(SHARED_SRS_MAX, Math.max(2, Math.ceil(vms / VMS_PER_SHARED_SR)));
  const shared = Array.from({ length: count }, (_, index) => placeShared(builder, hosts, index));
  const local = hosts.map((host) =>
    placeSr(builder, {
      name: 'Local storage',
      type: 'ext',
      shared: false,
      hosts: [host],
      ref: host.localSr,
      deviceConfig: () => ({ device: '/dev/disk/by-id/scsi-36d0946606f4a2e0029b6a9f40f6e1d2c-part3' }),
      more: {
        other_config: { 'i18n-key': 'local-storage', 'i18n-original-value-name_label': 'Local storage' },
      },
    }),
  );
  const iso = placeSr(builder, {
    name: 'ISO library',
    type: 'iso',
    shared: true,
    hosts,
    deviceConfig: () => ({ location: 'nas.example:/export/iso', type: 'nfs_iso' }),
  });
  const tools = placeSr(builder, {
    name: 'XCP-ng Tools',
    type: 'iso',
    shared: true,
    hosts,
    deviceConfig: () => ({ location: '/opt/xensource/packages/iso', legacy_mode: 'true' }),
    more: {
      name_description: 'XCP-ng Tools ISOs',
      is_tools_sr: true,
      other_config: { xenserver_tools_sr: 'true' },
    },
  });
  placeVdi(builder, tools, {
    name_label: 'guest-tools.iso',
    location: 'guest-tools.iso',
    virtual_size: 42 * MIB,
    read_only: true,
    is_tools_iso: true,
  });
  const isos = isoNames.map((name_label) =>
    placeVdi(builder, iso, {
      name_label,
      location: name_label,
      virtual_size: builder.random.whole(600, 5200) * MIB,
      read_only: true,
      sharable: true,
    }),
  );
  const [firstShared, firstIso] = [shared[0] as SrPlan, isos[0] as Ref];
  return {
    shared: [firstShared, ...shared.slice(1)],
    local,
    all: [...shared, ...local, iso, tools],
    isos: [firstIso, ...isos.slice(1)],
  };
}

function placeShared(builder: Builder, hosts: readonly HostPlan[], index: number): SrPlan {
  const number = Math.floor(index / 2) + 1;
  if (index % 2 === 0) {
    return placeSr(builder, {
      name: `NFS storage ${number}`,
      type: 'nfs',
      shared: true,
      hosts,
      deviceConfig: () => ({ server: 'nas.example', serverpath: `/export/vm${number}`, nfsversion: '4.1' }),
    });
  }
  return placeSr(builder, {
    name: `iSCSI storage ${number}`,
    type: 'lvmoiscsi',
    shared: true,
    hosts,
    deviceConfig: () => ({
      target: 'san.example',
      targetIQN: `iqn.2023-01.example:lun${number}`,
      SCSIid: `36001405a7c1e4d2b9${String(number).padStart(4, '0')}`,
    }),
    more: { sm_config: { allocation: 'thick', use_vhd: 'true' } },
  });
}

/** Once all VDIs stand: sizes that add up. */
export function settleSrSizes(builder: Builder, storage: StoragePlan): void {
  const write = (ref: Ref, field: string, value: WireValue): void =>
    builder.database.set('SR', ref, field, value);
  for (const sr of storage.all) {
    write(sr.ref, 'virtual_allocation', sr.virtualBytes);
    write(sr.ref, 'physical_utilisation', sr.physicalBytes);
    const step = sr.type === 'iso' ? 256 * GIB : sr.type === 'ext' ? LOCAL_DISK_BYTES : SHARED_STEP_BYTES;
    write(sr.ref, 'physical_size', Math.max(1, Math.ceil((sr.physicalBytes * 1.3) / step)) * step);
  }
}
