// The part of the schema that shows the inventory and the gateway.

import { Dashboard, DashboardQueries } from '../dashboards/dashboard.ts';
import { dashboardValueTypes } from '../dashboards/types.ts';
import { metricTypes } from '../metrics/types.ts';
import { computeTypes } from '../objects/compute/types.ts';
import { connectionClasses, sharedListClasses } from '../objects/connections.ts';
import { deviceTypes } from '../objects/devices/types.ts';
import { netTypes } from '../objects/net/types.ts';
import { Node } from '../objects/node.ts';
import { BlockedVmOperation, operationClasses } from '../objects/operations.ts';
import { storageTypes } from '../objects/storage/types.ts';
import { PoolSync } from '../objects/sync.ts';
import { upkeepTypes } from '../objects/upkeep/types.ts';
import { PageInfo } from '../paging/connection.ts';
import type { SchemaParts } from '../pipeline/contract.ts';
import { Gateway, GatewayPool, GatewayQueries, ObjectCount, ServerError } from '../roots/gateway.ts';
import { InventoryQueries } from '../roots/inventory.ts';
import { MetricQueries } from '../roots/metrics.ts';
import { SearchHitType, SearchQueries } from '../roots/search.ts';

export const inventoryParts: SchemaParts = {
  objects: [
    Node,
    ...computeTypes,
    ...storageTypes,
    ...netTypes,
    ...deviceTypes,
    ...upkeepTypes,
    ...connectionClasses,
    ...sharedListClasses,
    PageInfo,
    ...operationClasses,
    BlockedVmOperation,
    PoolSync,
    Gateway,
    GatewayPool,
    ObjectCount,
    ServerError,
    SearchHitType,
    Dashboard,
    ...dashboardValueTypes,
    ...metricTypes,
  ],
  roots: [InventoryQueries, SearchQueries, DashboardQueries, MetricQueries, GatewayQueries],
};
