// The arguments of Relay connections.
import { ArgsType, Field, Int } from 'type-graphql';
import { pageLimits } from '../../query/page.ts';

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
