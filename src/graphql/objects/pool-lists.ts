// The lists of everything in one pool: those of the root, on Pool.
import { Args, Field } from 'type-graphql';
import type { Page } from '../../query/page.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { inputsOf, type ListArgs } from '../filters/class-inputs.ts';
import type { View } from '../pipeline/contract.ts';
import { rootLists } from '../schema/class-table.ts';
import { connectionOf } from './connections.ts';
import { defineMethod } from './methods.ts';
import { rootConnection } from './relations.ts';

/** Declares a connection on Pool for each list of the graph, but for that of pools. */
export function PoolLists(): ClassDecorator {
  return (target) => {
    const { prototype } = target as unknown as { prototype: object };
    for (const list of rootLists) {
      const { cls, name, description } = list;
      // Repositories are also a field of the pool itself: those that it uses.
      if (cls === 'pool' || name === 'repositories') continue;
      const descriptor = defineMethod(
        prototype,
        name,
        function (this: XapiRecord, args: ListArgs, view: View): Page {
          return rootConnection(view, list, args, [this.$pool]);
        },
      );
      const whose = `Of this pool: ${description.charAt(0).toLowerCase()}${description.slice(1)}`;
      Field(() => connectionOf(cls), { description: whose })(prototype, name, descriptor);
      Args(() => inputsOf(cls).listArgs)(prototype, name, 0);
    }
  };
}
