// The metrics records of hosts and VMs: what XAPI itself keeps (not the RRDs). They are parts of their owner and have
// no id of their own.
import { Field, ObjectType } from 'type-graphql';
import type { XapiRecord } from '../../xapi/record.ts';
import { Access } from '../access/access.ts';
import { BigIntScalar } from '../scalars/big-int.ts';
import { OwnFields } from '../schema/own-fields.ts';

@ObjectType('HostMetrics', { description: "XAPI's host_metrics: memory and liveness of a host." })
@Access('VIEW')
@OwnFields('host_metrics')
export class HostMetrics {}

@ObjectType('HostCPU', { description: "XAPI's host_cpu: one logical CPU of a host." })
@Access('VIEW')
@OwnFields('host_cpu')
export class HostCpu {}

@ObjectType('VCPUPlacement', { description: 'Where a virtual CPU runs.' })
@Access('VIEW')
export class VcpuPlacement {
  @Field(() => BigIntScalar)
  vcpu!: number;

  @Field(() => BigIntScalar, { description: 'Physical CPU.' })
  cpu!: number;
}

@ObjectType('NUMANodeMemory', { description: 'Memory of a VM on one NUMA node.' })
@Access('VIEW')
export class NumaNodeMemory {
  @Field(() => BigIntScalar)
  node!: number;

  @Field(() => BigIntScalar, { description: 'Bytes.' })
  memory!: number | bigint;
}

function pairs<K extends string, V extends string>(map: unknown, key: K, value: V) {
  if (!map) return null;
  return Object.entries(map as Record<string, number | bigint>).map(([at, what]) => ({
    [key]: Number(at),
    [value]: what,
  }));
}

@ObjectType('VMMetrics', { description: "XAPI's VM_metrics: what the host knows of a running VM." })
@Access('VIEW')
@OwnFields('VM_metrics')
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

@ObjectType('VMGuestMetrics', { description: "XAPI's VM_guest_metrics: what the guest's agent reports." })
@Access('VIEW')
@OwnFields('VM_guest_metrics')
export class VmGuestMetrics {}
