// Devices of hosts: PCI cards, GPUs in their groups, USB sticks. The interfaces of a host get the cards that they are.
import type { Ref } from '../../database/wire-value.ts';
import { asRefs } from '../../lifecycle/fields.ts';
import type { Builder, HostPlan } from '../plan.ts';

/** What a VM may be given of them. */
export interface Devices {
  readonly gpuGroup: Ref;
  readonly passthrough: Ref;
  readonly usbGroup: Ref;
}

interface Card {
  readonly class_id: string;
  readonly class_name: string;
  readonly vendor_id: string;
  readonly vendor_name: string;
  readonly device_id: string;
  readonly device_name: string;
  readonly subsystem_vendor_id: string;
  readonly subsystem_vendor_name: string;
  readonly driver_name: string;
}

const DELL = { subsystem_vendor_id: '1028', subsystem_vendor_name: 'Dell' };

const NIC: Card = {
  ...DELL,
  class_id: '0200',
  class_name: 'Ethernet controller',
  vendor_id: '8086',
  vendor_name: 'Intel Corporation',
  device_id: '1572',
  device_name: 'Ethernet Controller X710 for 10GbE SFP+',
  driver_name: 'i40e',
};

/** The console's display: every server has one, and no VM gets it. */
const DISPLAY: Card = {
  ...DELL,
  class_id: '0300',
  class_name: 'VGA compatible controller',
  vendor_id: '102b',
  vendor_name: 'Matrox Electronics Systems Ltd.',
  device_id: '0536',
  device_name: 'Integrated Matrox G200eW3 Graphics Controller',
  driver_name: 'mgag200',
};

const ACCELERATOR: Card = {
  class_id: '0302',
  class_name: '3D controller',
  vendor_id: '10de',
  vendor_name: 'NVIDIA Corporation',
  device_id: '1eb8',
  device_name: 'TU104GL [Tesla T4]',
  subsystem_vendor_id: '10de',
  subsystem_vendor_name: 'NVIDIA Corporation',
  driver_name: 'nvidia',
};

/** A whole card, in the unit in which xapi shares cards out (xapi_globs.ml). */
const WHOLE_CARD = 1_048_576;
const SHARES = 8;
const MIB = 2 ** 20;

function placeCard(builder: Builder, host: Ref, at: { readonly card: Card; readonly pci_id: string }): Ref {
  return builder.place('PCI', { ...at.card, host, pci_id: at.pci_id, functions: at.card === NIC ? 2 : 1 });
}

function placeNicCards(builder: Builder, host: HostPlan): void {
  const { database } = builder;
  const pifs = asRefs(database.get('host', host.ref)?.PIFs);
  for (const port of [0, 1]) {
    const pci = placeCard(builder, host.ref, { card: NIC, pci_id: `0000:3b:00.${port}` });
    for (const pif of pifs) {
      const { physical, device } = database.get('PIF', pif) ?? {};
      if (physical === true && device === `eth${port}`) database.set('PIF', pif, 'PCI', pci);
    }
  }
}

function placeGroup(builder: Builder, card: Card, types: readonly Ref[]): Ref {
  return builder.place('GPU_group', {
    name_label: `Group of ${card.vendor_name} ${card.device_name} GPUs`,
    GPU_types: [`${card.vendor_id}/${card.device_id}`],
    allocation_algorithm: 'depth_first',
    supported_VGPU_types: [...types],
    enabled_VGPU_types: [...types],
  });
}

interface GpuPlan {
  readonly card: Card;
  readonly pci_id: string;
  readonly group: Ref;
  /** How many of each type the card holds. */
  readonly types: Readonly<Record<Ref, number>>;
}

function placeGpu(builder: Builder, host: Ref, { card, pci_id, group, types }: GpuPlan): void {
  builder.place('PGPU', {
    PCI: placeCard(builder, host, { card, pci_id }),
    GPU_group: group,
    host,
    supported_VGPU_types: Object.keys(types),
    enabled_VGPU_types: Object.keys(types),
    supported_VGPU_max_capacities: { ...types },
    size: WHOLE_CARD,
    dom0_access: 'enabled',
    is_system_display_device: card === DISPLAY,
  });
}

function placeGpus(builder: Builder, hosts: readonly HostPlan[]): Pick<Devices, 'gpuGroup' | 'passthrough'> {
  const passthrough = builder.place('VGPU_type', {
    model_name: 'passthrough',
    size: WHOLE_CARD,
    implementation: 'passthrough',
    identifier: 'passthrough',
  });
  const share = builder.place('VGPU_type', {
    vendor_name: 'NVIDIA Corporation',
    model_name: 'GRID T4-2Q',
    framebuffer_size: 1984 * MIB,
    max_heads: 4,
    max_resolution_x: 7680,
    max_resolution_y: 4320,
    size: WHOLE_CARD / SHARES,
    implementation: 'nvidia',
    identifier: 'nvidia,1eb8,130e,,',
  });
  const displays = placeGroup(builder, DISPLAY, [passthrough]);
  const gpuGroup = placeGroup(builder, ACCELERATOR, [passthrough, share]);
  for (const [index, { ref }] of hosts.entries()) {
    placeGpu(builder, ref, {
      card: DISPLAY,
      pci_id: '0000:03:00.0',
      group: displays,
      types: { [passthrough]: 1 },
    });
    if (index > 0) continue;
    const types = { [passthrough]: 1, [share]: SHARES };
    placeGpu(builder, ref, { card: ACCELERATOR, pci_id: '0000:af:00.0', group: gpuGroup, types });
  }
  return { gpuGroup, passthrough };
}

/** A stick in each of two hosts; the first may be passed to a VM. */
function placeUsb(builder: Builder, hosts: readonly HostPlan[]): Ref {
  const [vendor_id, product_id] = ['0781', '5581'];
  const group = builder.place('USB_group', {
    name_label: `Group of ${vendor_id} ${product_id} USBs`,
    name_description: 'SanDisk Corp. Ultra',
  });
  for (const [index, { ref: host }] of hosts.slice(0, 2).entries()) {
    const serial = `4C53000${index}1108221${builder.random.whole(10_000, 99_999)}`;
    builder.place('PUSB', {
      USB_group: group,
      host,
      path: `1-${index + 1}`,
      vendor_id,
      vendor_desc: 'SanDisk Corp.',
      product_id,
      product_desc: 'Ultra',
      serial,
      version: '2.00',
      description: `SanDisk Corp._Ultra_${serial}`,
      passthrough_enabled: index === 0,
      speed: 480,
    });
  }
  return group;
}

export function placeDevices(builder: Builder, hosts: readonly HostPlan[]): Devices {
  for (const host of hosts) placeNicCards(builder, host);
  return { ...placeGpus(builder, hosts), usbGroup: placeUsb(builder, hosts) };
}
