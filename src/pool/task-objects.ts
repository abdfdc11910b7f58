// Which objects the tasks of one pool work on, and have worked on. XAPI tells it only while it lasts: the object names
// the task in its current_operations, and takes the name away when the work is done, while the task stays for an hour
// (xen-api ocaml/xapi/message_forwarding.ml, db_gc_util.ml). So what the changes told is kept until the task goes.
//
// Not guaranteed: what began and ended between two batches of events was never told; what went before the gateway came
// is not known; beyond the limits, the tasks that were heard of first are forgotten.
import type { Change, ChangeSet } from '../cache/contract.ts';
import { mirroredClasses } from '../xapi/datamodel/datamodel.ts';
import type { ClassName } from '../xapi/datamodel/types.ts';
import type { Ref } from '../xapi/record.ts';
import type { TaskObject, TaskObjects } from './contract.ts';

export const TASK_OBJECTS_LIMITS = {
  /** Tasks whose objects are kept; xapi itself keeps 200 that have ended. */
  tasks: 1_000,
  /** Objects of one task: a VM with all the devices that one can have, and some. */
  objects: 512,
} as const;

const NOTHING: readonly TaskObject[] = [];

/** Classes whose objects say which tasks work on them; a task's own operations are those on itself. */
const worked: ReadonlySet<ClassName> = new Set(
  mirroredClasses
    .filter(({ name, fieldByName }) => name !== 'task' && fieldByName.has('currentOperations'))
    .map(({ name }) => name),
);

export class RememberedTaskObjects implements TaskObjects {
  /** In the order in which tasks were heard of, and objects of each. */
  readonly #byTask = new Map<Ref, Map<Ref, TaskObject>>();

  of(task: Ref): readonly TaskObject[] {
    const objects = this.#byTask.get(task);
    return objects ? [...objects.values()] : NOTHING;
  }

  follow({ changes }: ChangeSet): void {
    for (const change of changes) {
      if (change.cls === 'task') {
        if (change.type === 'deleted') this.#byTask.delete(change.ref);
      } else if (worked.has(change.cls)) this.#note(change);
    }
  }

  #note({ cls, ref, type, fields, current }: Change): void {
    if (type === 'modified' && fields && !fields.includes('currentOperations')) return;
    const operations = current?.currentOperations;
    if (typeof operations !== 'object' || operations === null) return;
    for (const task in operations) this.#add(task, { cls, ref });
  }

  #add(task: Ref, object: TaskObject): void {
    // DummyRef: what xapi does without a task, so nobody will ask.
    if (!task.startsWith('OpaqueRef:')) return;
    let objects = this.#byTask.get(task);
    if (!objects) {
      objects = new Map();
      this.#byTask.set(task, objects);
      this.#makeRoom();
    }
    if (objects.size < TASK_OBJECTS_LIMITS.objects || objects.has(object.ref)) {
      objects.set(object.ref, object);
    }
  }

  #makeRoom(): void {
    if (this.#byTask.size <= TASK_OBJECTS_LIMITS.tasks) return;
    for (const first of this.#byTask.keys()) {
      this.#byTask.delete(first);
      return;
    }
  }
}
