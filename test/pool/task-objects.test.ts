import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/cache/contract.ts';
import { RememberedTaskObjects, TASK_OBJECTS_LIMITS } from '../../src/pool/task-objects.ts';
import type { ClassName } from '../../src/xapi/datamodel/types.ts';
import { type Fields, TestPool } from '../helpers/estate.ts';

const T = 'OpaqueRef:task';

function pool() {
  const made = new TestPool('p', () => {});
  const objectsOf = (task: string) => made.taskObjects.of(task).map(({ cls, ref }) => `${cls} ${ref}`);
  const works = (cls: ClassName, ref: string, ...tasks: string[]) =>
    made.add(cls, ref, { currentOperations: Object.fromEntries(tasks.map((task) => [task, 'UNKNOWN'])) });
  return { made, objectsOf, works };
}

describe('the objects of a task', () => {
  it('are remembered when they have let it go, in the order in which they were told, each once', () => {
    const { objectsOf, works } = pool();
    works('VM', 'v', T);
    works('VBD', 'b', T);
    works('VM', 'v', T, 'OpaqueRef:other');
    works('VM', 'v');
    works('VBD', 'b');
    expect(objectsOf(T)).toEqual(['VM v', 'VBD b']);
    expect(objectsOf('OpaqueRef:other')).toEqual(['VM v']);
  });

  it('are those of every class that has current operations, but not what happens to the task itself', () => {
    const { objectsOf, works } = pool();
    const classes: ClassName[] = ['VM', 'VDI', 'SR', 'VBD', 'VIF', 'host', 'network', 'pool', 'VM_appliance'];
    const rest: ClassName[] = ['VTPM', 'VUSB', 'Cluster', 'Cluster_host'];
    for (const cls of [...classes, ...rest]) works(cls, `o of ${cls}`, T);
    works('task', T, T, 'DummyRef:|1|task.cancel');
    expect(objectsOf(T)).toEqual([...classes, ...rest].map((cls) => `${cls} o of ${cls}`));
    expect(objectsOf('DummyRef:|1|task.cancel')).toEqual([]);
  });

  it('are forgotten with the task, and outlive the objects', () => {
    const { made, objectsOf, works } = pool();
    made.add('task', T);
    works('VDI', 'd', T);
    made.delete('VDI', 'd');
    expect(objectsOf(T)).toEqual(['VDI d']);
    made.delete('task', T);
    expect(objectsOf(T)).toEqual([]);
  });

  it('are looked for in no change of anything else', () => {
    const memory = new RememberedTaskObjects();
    const current = new Proxy({} as NonNullable<Change['current']>, {
      get: () => {
        throw new Error('not to be read');
      },
    });
    const change = { cls: 'VM' as const, ref: 'v', type: 'modified' as const, current, revision: 1 };
    memory.follow({ pool: 'p', revision: 1, changes: [{ ...change, fields: ['nameLabel'] }] });
    expect(memory.of(T)).toEqual([]);
  });

  it('survive fields that are no maps', () => {
    const { made, objectsOf } = pool();
    for (const odd of [null, 'text', 7, []] as const)
      made.add('VM', 'v', { currentOperations: odd } as Fields);
    expect(objectsOf(T)).toEqual([]);
  });

  it('are bounded: the tasks that were heard of first go, and a task has so many objects', () => {
    const { made, objectsOf, works } = pool();
    for (let at = 0; at <= TASK_OBJECTS_LIMITS.tasks; at += 1) works('VM', 'v', `OpaqueRef:${at}`);
    expect(objectsOf('OpaqueRef:0')).toEqual([]);
    expect(objectsOf('OpaqueRef:1')).toEqual(['VM v']);
    const many = Array.from({ length: TASK_OBJECTS_LIMITS.objects + 1 }, (_, at) =>
      made.added('VBD', `b${at}`, { currentOperations: { [T]: 'ATTACH' } }),
    );
    made.apply(many);
    expect(objectsOf(T)).toHaveLength(TASK_OBJECTS_LIMITS.objects);
  });
});
