// What a request's headers say about the task that its call runs in (xen-api ocaml/xapi/context.ml,
// of_http_req).
import type { Ref } from '../database/wire-value.ts';

export interface CallContext {
  /** `task-id`: the call runs in that task, which whoever made it completes. */
  readonly task?: Ref;
  /** `subtask-of`: the call's own task is one of that task's. */
  readonly subtaskOf?: Ref;
  /** `x-http-other-config-<key>`, as the task's other_config has them: `http:<key>`. */
  readonly otherConfig: Readonly<Record<string, string>>;
}

const OTHER_CONFIG = 'x-http-other-config-';

/** `headers` by lower-case name. */
export function callContext(headers: ReadonlyMap<string, string>): CallContext {
  const task = headers.get('task-id');
  const subtaskOf = headers.get('subtask-of');
  const otherConfig: Record<string, string> = {};
  for (const [name, value] of headers) {
    if (name.startsWith(OTHER_CONFIG)) otherConfig[`http:${name.slice(OTHER_CONFIG.length)}`] = value;
  }
  return {
    otherConfig,
    ...(task === undefined ? {} : { task }),
    ...(subtaskOf === undefined ? {} : { subtaskOf }),
  };
}
