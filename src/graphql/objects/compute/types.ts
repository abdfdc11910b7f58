// The types of this folder, for the schema.
import type { SourceClass } from '../../pipeline/contract.ts';
import { labelTypes } from '../labels.ts';
import { Console } from './console.ts';
import { Host } from './host.ts';
import { hostValueTypes } from './host-derived.ts';
import { updateTypes } from './host-updates.ts';
import {
  HostCpu,
  HostMetrics,
  NumaNodeMemory,
  PifMetrics,
  VcpuPlacement,
  VmGuestMetrics,
  VmMetrics,
} from './metrics.ts';
import { Pool } from './pool.ts';
import { poolValueTypes } from './pool-derived.ts';
import { VM } from './vm.ts';
import { VMAppliance } from './vm-appliance.ts';
import { vmValueTypes } from './vm-derived.ts';
import { VMGroup } from './vm-group.ts';
import { VMSS } from './vmss.ts';

export const computeTypes: readonly SourceClass[] = [
  Console,
  Host,
  HostMetrics,
  HostCpu,
  VcpuPlacement,
  NumaNodeMemory,
  VmMetrics,
  VmGuestMetrics,
  PifMetrics,
  Pool,
  VMAppliance,
  VMGroup,
  VM,
  VMSS,
  ...vmValueTypes,
  ...hostValueTypes,
  ...updateTypes,
  ...poolValueTypes,
  ...labelTypes,
];
