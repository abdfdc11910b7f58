// Devices of hosts that VMs hold: PCI cards, GPUs, USB sticks.
import type { XapiRecord } from '../../xapi/record.ts';
import { follow, followAll, type Sight } from './sight.ts';
import { byUuid, entryOf, textOf } from './values.ts';

const MAX_DEVICES = 64;

/**
 * PCI addresses that a VM is given at its start: other_config:pci, `0/0000:04:00.0,0/0000:04:00.1` (the
 * number before the slash is an order).
 */
export function pciAddresses(vm: XapiRecord): readonly string[] {
  const list = entryOf(vm, 'otherConfig', 'pci');
  if (list === null) return [];
  const addresses = list.split(',', MAX_DEVICES).map((part) => part.trim().split('/').at(-1) ?? '');
  return [...new Set(addresses.filter((address) => address !== ''))];
}

/** The VM gets the whole card rather than a slice of it; null when its type cannot be seen. */
export function isWholeGpu(vgpu: XapiRecord, sight: Sight): boolean | null {
  const type = follow(vgpu, 'type', ['VGPU_type', sight]);
  return type === undefined ? null : type.implementation === 'PASSTHROUGH';
}

/** What a physical GPU is called: its PCI device. */
export function gpuName(pgpu: XapiRecord, sight: Sight): string | null {
  const pci = follow(pgpu, 'pci', ['PCI', sight]);
  return pci === undefined ? null : textOf(pci, 'deviceName');
}

/** The visible VMs whose VGPUs run on this card, each once, by uuid. */
export function gpuUsers(pgpu: XapiRecord, sight: Sight): readonly XapiRecord[] {
  return vmsOf(followAll(pgpu, 'residentVgpus', ['VGPU', sight]), sight);
}

/** The visible VMs that ask for this USB device through its group, each once, by uuid. */
export function usbUsers(pusb: XapiRecord, sight: Sight): readonly XapiRecord[] {
  const group = follow(pusb, 'usbGroup', ['USB_group', sight]);
  return group ? vmsOf(followAll(group, 'vusbs', ['VUSB', sight]), sight) : [];
}

function vmsOf(links: readonly XapiRecord[], sight: Sight): readonly XapiRecord[] {
  const found = new Map<string, XapiRecord>();
  for (const link of links) {
    const vm = follow(link, 'vm', ['VM', sight]);
    if (vm) found.set(vm.$ref, vm);
  }
  return [...found.values()].sort(byUuid);
}
