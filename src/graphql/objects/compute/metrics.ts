// The metrics records of hosts, VMs and PIFs: what XAPI itself keeps (not the RRDs). They are parts of their owner and have
// no id of their own.
import { Field, ObjectType } from 'type-graphql';
import type { XapiRecord } from '../../../xapi/record.ts';
import { Access } from '../../access/access.ts';
import { BigIntScalar } from '../../scalars/big-int.ts';
import { XapiPart } from '../xapi-object.ts';

@XapiPart('host_metrics', "XAPI's host_metrics: memory and liveness of a host.")
export class HostMetrics {}

@XapiPart('host_cpu', "XAPI's host_cpu: one logical CPU of a host.")
export class HostCpu {}

@ObjectType('VCPUPlacement', { description: 'Where a virtual CPU runs.' })
@Access('VIEW')
export class VcpuPlacement {
  @Field(() => BigIntScalar, { description: 'Number of the virtual CPU.' })
  vcpu!: number;

  @Field(() => BigIntScalar, { description: 'Physical CPU.' })
  cpu!: number;
}

@ObjectType('NUMANodeMemory', { description: 'Memory of a VM on one NUMA node.' })
@Access('VIEW')
export class NumaNodeMemory {
  @Field(() => BigIntScalar, { description: 'Number of the node.' })
  node!: number;

  @Field(() => BigIntScalar, { description: 'Bytes.' })
  memory!: number | bigint;
}

/** Entries of a map with integer keys; what else a pool may have put there is none. */
function pairs<K extends string, V extends string>(map: unknown, key: K, value: V) {
  if (!map) return null;
  const entries = Object.entries(map as Record<string, number | bigint>);
  return entries
    .filter(([at]) => /^\d{1,15}$/.test(at))
    .map(([at, what]) => ({ [key]: Number(at), [value]: what }));
}

@XapiPart('VM_metrics', "XAPI's VM_metrics: what the host knows of a running VM.")
export class VmMetrics {
  @Field(() => [VcpuPlacement], { nullable: true, description: 'XAPI: `VM_metrics.VCPUs_CPU`.' })
  vcpusCpu(this: XapiRecord) {
    return pairs(this.vcpusCpu, 'vcpu', 'cpu');
  }

  @Field(() => [NumaNodeMemory], { nullable: true, description: 'XAPI: `VM_metrics.numa_node_memory`.' })
  numaNodeMemory(this: XapiRecord) {
    return pairs(this.numaNodeMemory, 'node', 'memory');
  }
}

@XapiPart('VM_guest_metrics', "XAPI's VM_guest_metrics: what the guest's agent reports.")
export class VmGuestMetrics {}

@XapiPart('PIF_metrics', "XAPI's PIF_metrics: what a host knows of one of its network interfaces.")
export class PifMetrics {}
