// What clients do to tasks (xen-api ocaml/xapi/xapi_task.ml).
import { isWireObject, type Row } from '../database/wire-value.ts';
import { ApiError } from '../rpc/api-error.ts';
import type { Call, Implementation } from '../rpc/call.ts';
import { createTask, isOver } from '../rpc/tasks.ts';
import { entryOf } from './generated.ts';

/** The key under which a pending task's own destruction stands in its current_operations. */
const DESTROY_KEY = 'task';

function create(call: Call): string {
  const [label = '', description = ''] = call.params.map(String);
  return createTask(call.pool, { label, description, session: call.session, host: call.host });
}

function operationsOf(row: Row): Row {
  const { current_operations: operations } = row;
  return operations !== undefined && isWireObject(operations) ? { ...operations } : {};
}

/** A finished task goes; a pending one is marked and goes when it has finished. */
function destroy(call: Call): '' {
  const { ref, row } = entryOf(call, 'task');
  const { database } = call.pool;
  if (isOver(row)) {
    database.destroy('task', ref);
    return '';
  }
  const operations = operationsOf(row);
  if (Object.hasOwn(operations, DESTROY_KEY)) {
    throw new ApiError('MAP_DUPLICATE_KEY', ['task', 'current_operations', ref, DESTROY_KEY]);
  }
  database.set('task', ref, 'current_operations', { [DESTROY_KEY]: 'destroy', ...operations });
  return '';
}

/** Accepted always; has an effect only where the task can be cancelled. */
function cancel(call: Call): '' {
  const { ref, row } = entryOf(call, 'task');
  if (isOver(row)) return '';
  const { database } = call.pool;
  const tracker = `DummyRef:|${database.ids.uuid()}|task.cancel`;
  database.set('task', ref, 'current_operations', { ...operationsOf(row), [tracker]: 'cancel' });
  const { allowed_operations: allowed } = row;
  if (Array.isArray(allowed) && allowed.includes('cancel')) call.pool.cancelTask(ref);
  return '';
}

export const taskMessages: ReadonlyMap<string, Implementation> = new Map<string, Implementation>([
  ['task.create', create],
  ['task.destroy', destroy],
  ['task.cancel', cancel],
]);
