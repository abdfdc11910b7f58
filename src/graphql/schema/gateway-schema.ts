// The schema of the gateway: all parts joined.
import { liveParts } from '../live/parts.ts';
import { type BuiltSchema, buildGatewaySchema } from './build.ts';
import { inventoryParts } from './inventory-parts.ts';

export function gatewaySchema(): BuiltSchema {
  return buildGatewaySchema([inventoryParts, liveParts]);
}
