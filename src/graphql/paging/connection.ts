// Relay connections: one pair of types per class, all alike. The source of a connection is a Page of src/query.
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { cursorOf, type Page, pageLimits } from '../../query/page.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { Access } from '../access/access.ts';
import type { SourceClass } from '../pipeline/contract.ts';

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

/** Arguments of every connection. */
@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many from the start: ${pageLimits.default} unless told, ${pageLimits.max} at most.`,
  })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'How many from the end, instead of `first`.' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string;
}

export interface ConnectionTypes {
  readonly connection: SourceClass;
  readonly edge: SourceClass;
}

/** The types `<name>Connection` and `<name>Edge` over the object type that `nodeType` answers. */
export function connectionTypes(name: string, nodeType: () => SourceClass): ConnectionTypes {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list.` })
  @Access('NONE')
  class Edge {
    @Field(nodeType)
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

    @Field(() => PageInfo)
    pageInfo(this: Page): Page {
      return this;
    }

    @Field(() => Int, { description: 'How many match, on all pages.' })
    totalCount!: number;
  }
  return { connection: Connection, edge: Edge };
}
