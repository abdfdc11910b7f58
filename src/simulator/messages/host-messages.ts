// What a host says of its place in the pool.
import type { Implementation } from '../rpc/call.ts';

export const hostMessages: ReadonlyMap<string, Implementation> = new Map<string, Implementation>([
  ['pool.is_slave', (call) => call.host !== call.pool.coordinator()],
  ['host.is_in_emergency_mode', (call) => call.pool.disturbances.emergency !== undefined],
]);
