// What every client asks of a host beside its fields: the time, plugins, its place in the pool.
import { toWireDate } from '../database/wire-value.ts';
import { ApiError } from '../rpc/api-error.ts';
import type { Implementation } from '../rpc/call.ts';
import { entryOf } from './generated.ts';

export const hostMessages: ReadonlyMap<string, Implementation> = new Map<string, Implementation>([
  [
    'host.get_servertime',
    (call) => {
      entryOf(call, 'host');
      return toWireDate(call.pool.clock.now());
    },
  ],
  [
    'host.get_server_localtime',
    (call) => {
      entryOf(call, 'host');
      return toWireDate(call.pool.clock.now()).replace('Z', '');
    },
  ],
  [
    'host.call_plugin',
    (call) => {
      entryOf(call, 'host');
      throw new ApiError('XENAPI_MISSING_PLUGIN', [String(call.params[1])]);
    },
  ],
  ['pool.is_slave', (call) => call.host !== call.pool.coordinator()],
  ['host.is_in_emergency_mode', (call) => call.pool.disturbances.emergency !== undefined],
]);
