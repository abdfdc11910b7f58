// The types of this folder, for the schema.
import type { SourceClass } from '../../pipeline/contract.ts';
import { DriverVariant } from './driver-variant.ts';
import { GPUGroup } from './gpu-group.ts';
import { HostDriver } from './host-driver.ts';
import { PCI } from './pci.ts';
import { PGPU, VgpuCapacity } from './pgpu.ts';
import { PUSB } from './pusb.ts';
import { USBGroup } from './usb-group.ts';
import { VGPU } from './vgpu.ts';
import { VGPUType } from './vgpu-type.ts';
import { VTPM } from './vtpm.ts';
import { VUSB } from './vusb.ts';

export const deviceTypes: readonly SourceClass[] = [
  DriverVariant,
  GPUGroup,
  HostDriver,
  PCI,
  VgpuCapacity,
  PGPU,
  PUSB,
  USBGroup,
  VGPUType,
  VGPU,
  VTPM,
  VUSB,
];
