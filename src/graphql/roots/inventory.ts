// The root fields over pools and what is in them: a list, and a single object, for every class of the table.
import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import type { Page } from '../../query/page.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { Access } from '../access/access.ts';
import { inputsOf, type ListArgs } from '../filters/class-inputs.ts';
import { connectionOf } from '../objects/connections.ts';
import { defineMethod } from '../objects/methods.ts';
import { objectNamed } from '../objects/named.ts';
import { Node } from '../objects/node.ts';
import { rootConnection } from '../objects/relations.ts';
import type { View } from '../pipeline/contract.ts';
import { type NodeClass, nodeClasses, type RootList } from '../schema/class-table.ts';
import { type ByInput, byInputOf, findBy, findNode, findNodes } from './lookup.ts';

function declareList(prototype: object, list: RootList): void {
  const { cls, name, description } = list;
  const descriptor = defineMethod(prototype, name, (args: ListArgs, view): Page => {
    return rootConnection(view, list, args);
  });
  Query(() => connectionOf(cls), { description: `${description.replace(/\.$/, '')}, of all pools.` })(
    prototype,
    name,
    descriptor,
  );
  Args(() => inputsOf(cls).listArgs)(prototype, name, 0);
  Access('SEE')(prototype, name);
}

function declareOne(prototype: object, { cls, type, one }: NodeClass): void {
  const descriptor = defineMethod(prototype, one, ({ by }: { by: ByInput }, view) => {
    return findBy(view, cls, by);
  });
  const description = `One ${type} by its id or uuid; null when there is none that you may see.`;
  Query(objectNamed(type), { nullable: true, description })(prototype, one, descriptor);
  Arg('by', () => byInputOf(cls), { description: 'Names it.' })(prototype, one, 0);
  Access('SEE')(prototype, one);
}

/** Declares what the table lists. */
function InventoryRoots(): ClassDecorator {
  return (target) => {
    const { prototype } = target as unknown as { prototype: object };
    for (const node of nodeClasses) {
      for (const list of node.lists) declareList(prototype, list);
      declareOne(prototype, node);
    }
  };
}

@Resolver()
@InventoryRoots()
export class InventoryQueries {
  @Query(() => Node, { nullable: true, description: 'Any object by its global id; null when there is none.' })
  @Access('SEE')
  node(@Arg('id', () => ID, { description: 'Its id.' }) args: unknown, view: View): XapiRecord | null {
    return findNode(view, (args as { id: string }).id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Objects by their global ids, in the order asked; null where there is none.',
  })
  @Access('SEE')
  nodes(
    @Arg('ids', () => [ID], { description: 'Their ids.' }) args: unknown,
    view: View,
  ): (XapiRecord | null)[] {
    return findNodes(view, (args as { ids: readonly string[] }).ids);
  }
}
