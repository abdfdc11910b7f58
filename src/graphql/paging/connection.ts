// Relay connections: one pair of types per class, all alike. The source of a connection is a Page of src/query.
import { Args, Field, Int, ObjectType } from 'type-graphql';
import { cursorOf, type Page } from '../../query/page.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { Access } from '../access/access.ts';
import type { Whole } from '../aggregates/aggregate-types.ts';
import { type GroupArgs, listAggregateTypes } from '../aggregates/group-types.ts';
import type { ListPage } from '../objects/relations.ts';
import type { SourceClass, View } from '../pipeline/contract.ts';

@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
@Access('NONE')
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are objects after the page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there are objects before the page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'For `before`; null on an empty page.' })
  startCursor(this: Page): string | null {
    const [first] = this.nodes;
    return first ? cursorOf(this, first) : null;
  }

  @Field(() => String, { nullable: true, description: 'For `after`; null on an empty page.' })
  endCursor(this: Page): string | null {
    const last = this.nodes.at(-1);
    return last ? cursorOf(this, last) : null;
  }
}

export interface ConnectionTypes {
  readonly connection: SourceClass;
  readonly edge: SourceClass;
  /** Types of what lists amount to. */
  readonly more: readonly SourceClass[];
}

/** The types `<name>Connection` and `<name>Edge` over the object type that `nodeType` answers. */
export function connectionTypes(cls: ClassName, name: string, nodeType: () => SourceClass): ConnectionTypes {
  const amounts = listAggregateTypes(cls, name);

  @ObjectType(`${name}Edge`, { description: `One ${name} in a list.` })
  @Access('NONE')
  class Edge {
    @Field(nodeType, { description: 'The object.' })
    node!: XapiRecord;

    @Field(() => String, { description: 'For `after` and `before`.' })
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  @Access('NONE')
  class Connection {
    @Field(() => [nodeType()], { description: 'The objects of the page.' })
    nodes!: readonly XapiRecord[];

    @Field(() => [Edge], { description: 'The objects of the page with their cursors.' })
    edges(this: Page): { node: XapiRecord; cursor: string }[] {
      return this.nodes.map((node) => ({ node, cursor: cursorOf(this, node) }));
    }

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo(this: Page): Page {
      return this;
    }

    @Field(() => Int, { description: 'How many match, on all pages.' })
    totalCount!: number;

    @Field(() => amounts.aggregate, { description: 'What all that match amount to, on all pages.' })
    aggregate(this: ListPage): Whole {
      return { cls, records: [...this.matching()] };
    }

    @Field(() => amounts.groups, { description: 'All that match, grouped by what they have in common.' })
    groups(this: ListPage, @Args(() => amounts.groupArgs) args: GroupArgs, view: View): unknown {
      return amounts.read(view, this, args);
    }
  }
  return { connection: Connection, edge: Edge, more: amounts.all };
}
