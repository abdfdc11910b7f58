// What is known of devices that are handed to VMs beyond XAPI's own fields.
import * as passthrough from '../../../query/derived/passthrough.ts';
import type { DerivedField } from '../derived.ts';
import { listOf } from '../named.ts';

export const pgpuDerived: Readonly<Record<string, DerivedField>> = {
  deviceName: { type: () => String, description: 'Its maker and model.', value: passthrough.gpuName },
  vms: {
    type: listOf('VM'),
    description: 'VMs that use it now.',
    nullable: false,
    value: passthrough.gpuUsers,
  },
};

export const vgpuDerived: Readonly<Record<string, DerivedField>> = {
  isPassthrough: {
    type: () => Boolean,
    description: 'Whether it is a whole graphics processor.',
    value: passthrough.isWholeGpu,
  },
};

export const pusbDerived: Readonly<Record<string, DerivedField>> = {
  vms: {
    type: listOf('VM'),
    description: 'VMs that it is handed to.',
    nullable: false,
    value: passthrough.usbUsers,
  },
};
