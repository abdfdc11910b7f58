// Task rows: one per call of a message with an async form (xen-api ocaml/xapi/taskHelper.ml).
import { type Ref, type Row, toWireDate } from '../database/wire-value.ts';
import { ApiError } from './api-error.ts';
import type { Pool } from './pool.ts';

/** A task's `type`, which xapi never fills in. */
const NO_TYPE = '<none/>';

export interface NewTask {
  readonly label: string;
  readonly description?: string;
  readonly session: Ref;
  readonly host: Ref;
  readonly cancellable?: boolean;
  readonly subtaskOf?: Ref;
  readonly otherConfig?: Readonly<Record<string, string>>;
}

export function createTask(pool: Pool, task: NewTask): Ref {
  return pool.database.create('task', {
    name_label: task.label,
    name_description: task.description ?? '',
    allowed_operations: task.cancellable ? ['cancel'] : [],
    created: toWireDate(pool.clock.now()),
    status: 'pending',
    resident_on: task.host,
    type: NO_TYPE,
    session: task.session,
    ...(task.subtaskOf ? { subtask_of: task.subtaskOf } : {}),
    other_config: task.otherConfig ?? {},
    backtrace: '()',
  });
}

/** Ends a task well; `result` as an XML-RPC fragment (`<value>…</value>`). Writes in xapi's order. */
export function completeTask(pool: Pool, ref: Ref, result: string): void {
  const { database } = pool;
  if (!database.get('task', ref)) return;
  database.set('task', ref, 'allowed_operations', []);
  database.set('task', ref, 'finished', toWireDate(pool.clock.now()));
  database.set('task', ref, 'progress', 1);
  database.set('task', ref, 'result', result);
  database.set('task', ref, 'status', 'success');
  removeIfMarked(pool, ref);
}

/** Ends a task badly: `failure`, or `cancelled` when the error says so. */
export function failTask(pool: Pool, ref: Ref, error: ApiError): void {
  const { database } = pool;
  if (!database.get('task', ref)) return;
  const cancelled = error.code === 'TASK_CANCELLED';
  database.set('task', ref, 'progress', 1);
  database.set('task', ref, 'error_info', [error.code, ...error.params]);
  database.set('task', ref, 'finished', toWireDate(pool.clock.now()));
  database.set('task', ref, 'allowed_operations', []);
  database.set('task', ref, 'status', cancelled ? 'cancelled' : 'failure');
  removeIfMarked(pool, ref);
}

/** Of a task's row: it has ended, one way or another. */
export function isOver(row: Row): boolean {
  return row.status !== 'pending' && row.status !== 'cancelling';
}

export function taskCancelled(ref: Ref): ApiError {
  return new ApiError('TASK_CANCELLED', [ref]);
}

/** task.destroy of a pending task only marks it; it goes when it is over. */
function removeIfMarked(pool: Pool, ref: Ref): void {
  const operations = pool.database.get('task', ref)?.current_operations;
  const marked = typeof operations === 'object' && Object.values(operations).includes('destroy');
  if (marked) pool.database.destroy('task', ref);
}
