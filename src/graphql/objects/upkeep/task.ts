// Task: what a pool is doing or has just done.
import { Field } from 'type-graphql';
import { entryOf } from '../../../query/derived/values.ts';
import { mirroredClasses } from '../../../xapi/datamodel/datamodel.ts';
import type { ClassName } from '../../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import type { View } from '../../pipeline/contract.ts';
import { hasNodeType } from '../../schema/class-table.ts';
import { Derived } from '../derived.ts';
import { Node } from '../node.ts';
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
      'What it works on: objects whose XAPI `current_operations` name it, and the one that Xen Orchestra has noted.',
  })
  objects(this: XapiRecord, _args: unknown, view: View): readonly XapiRecord[] {
    const reader = view.reader(this.$pool);
    if (!reader) return [];
    const found = worked.flatMap((cls) => reader.by(`${cls}.currentOperations`, this.$ref));
    const noted = entryOf(this, 'otherConfig', 'applies_to');
    if (noted !== null) {
      for (const cls of worked) {
        const record = reader.get(cls, noted) ?? view.byUuid(this, cls, noted);
        if (record && !found.includes(record)) found.push(record);
      }
    }
    return view.seesAll ? found : found.filter((record) => view.sees(record));
  }
}
