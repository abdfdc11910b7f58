// Task: what a pool is doing or has just done.
import { Field } from 'type-graphql';
import { findNoted, notedNames } from '../../../query/derived/activity/task.ts';
import { mirroredClasses } from '../../../xapi/datamodel/datamodel.ts';
import type { ClassName } from '../../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import type { View } from '../../pipeline/contract.ts';
import { hasNodeType } from '../../schema/class-table.ts';
import { Derived } from '../derived.ts';
import { isNode, Node } from '../node.ts';
import { pointingAt } from '../relations.ts';
import { XapiObject } from '../xapi-object.ts';
import { taskDerived } from './derived.ts';

/** Classes whose objects say which tasks work on them. */
const worked: readonly ClassName[] = mirroredClasses
  .filter(
    ({ name, fieldByName }) => name !== 'task' && hasNodeType(name) && fieldByName.has('currentOperations'),
  )
  .map(({ name }) => name);

@XapiObject('task', 'Something that a pool is doing or has just done.')
@Derived(taskDerived)
export class Task extends Node {
  @Field(() => [Node], {
    description:
      'What it works on, or has worked on: objects whose XAPI `current_operations` named it for as long as the gateway ' +
      'could see it, and those that `other_config:applies_to` names. What it has made is in `result`.',
  })
  objects(this: XapiRecord, _args: unknown, view: View): readonly XapiRecord[] {
    const found = new Set<XapiRecord>();
    for (const { cls, ref } of view.pool(this.$pool)?.taskObjects.of(this.$ref) ?? []) {
      const record = view.get(this, cls, ref);
      if (record && isNode(record)) found.add(record);
    }
    // What the newest batch says may not have been told yet; and a stream learns by these reads when to look again.
    for (const cls of worked) {
      for (const record of pointingAt(view, this, `${cls}.currentOperations`)) found.add(record);
    }
    const names = notedNames(this);
    view.meter?.spend(found.size + names.length * worked.length);
    for (const name of names) {
      const record = findNoted(this, name, { sight: view, classes: worked });
      if (record && isNode(record)) found.add(record);
    }
    return [...found];
  }
}
