// The part of the schema that shows the inventory and the gateway.

import {
  hostConnection,
  networkConnection,
  poolConnection,
  srConnection,
  vmConnection,
} from '../objects/connections.ts';
import { Host } from '../objects/host.ts';
import {
  HostCpu,
  HostMetrics,
  NumaNodeMemory,
  VcpuPlacement,
  VmGuestMetrics,
  VmMetrics,
} from '../objects/metrics.ts';
import { AssignedIp, Network } from '../objects/network.ts';
import { Node } from '../objects/node.ts';
import {
  BlockedVmOperation,
  CurrentHostOperation,
  CurrentNetworkOperation,
  CurrentPoolOperation,
  CurrentSrOperation,
  CurrentVmOperation,
} from '../objects/operations.ts';
import { Pool } from '../objects/pool.ts';
import { SR } from '../objects/sr.ts';
import { PoolSync } from '../objects/sync.ts';
import { VM } from '../objects/vm.ts';
import { PageInfo } from '../paging/connection.ts';
import type { SchemaParts, SourceClass } from '../pipeline/contract.ts';
import { Gateway, GatewayPool, GatewayQueries, ObjectCount, ServerError } from '../roots/gateway.ts';
import { InventoryQueries } from '../roots/inventory.ts';

const connections = {
  Pool: poolConnection,
  Host: hostConnection,
  VM: vmConnection,
  SR: srConnection,
  Network: networkConnection,
};
const connectionObjects = Object.fromEntries(
  Object.entries(connections).flatMap(([name, { connection, edge }]): [string, SourceClass][] => [
    [`${name}Connection`, connection],
    [`${name}Edge`, edge],
  ]),
);

export const inventoryParts: SchemaParts = {
  objects: {
    Node,
    Pool,
    Host,
    VM,
    SR,
    Network,
    ...connectionObjects,
    PageInfo,
    HostMetrics,
    HostCPU: HostCpu,
    VMMetrics: VmMetrics,
    VMGuestMetrics: VmGuestMetrics,
    VCPUPlacement: VcpuPlacement,
    NUMANodeMemory: NumaNodeMemory,
    CurrentPoolOperation,
    CurrentHostOperation,
    CurrentVMOperation: CurrentVmOperation,
    CurrentSROperation: CurrentSrOperation,
    CurrentNetworkOperation,
    BlockedVMOperation: BlockedVmOperation,
    AssignedIP: AssignedIp,
    PoolSync,
    Gateway,
    GatewayPool,
    ObjectCount,
    ServerError,
  },
  roots: [InventoryQueries, GatewayQueries],
};
