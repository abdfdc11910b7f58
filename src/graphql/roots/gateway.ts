// The gateway's own status: its version and every configured pool, reachable or not.
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { rfc3339 } from '../../lib/clock.ts';
import type { Pool as RunningPool } from '../../pool/contract.ts';
import { mirroredClasses } from '../../xapi/datamodel/datamodel.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { Access } from '../access/access.ts';
import { objectNamed } from '../objects/named.ts';
import { SyncStateEnum, toPoolSync } from '../objects/sync.ts';
import type { GatewayFacts, View } from '../pipeline/contract.ts';
import { BigIntScalar } from '../scalars/big-int.ts';
import { DateTimeScalar, DurationScalar, toDuration } from '../scalars/text-scalars.ts';
import { ServerTlsEnum } from './tls.ts';

@ObjectType('ObjectCount', { description: 'How many objects of a XAPI class the copy holds.' })
@Access('VIEW_GATEWAY')
export class ObjectCount {
  @Field(() => String, { description: "XAPI's name of the class." })
  class!: string;

  @Field(() => BigIntScalar, { description: 'Objects of it.' })
  count!: number;
}

@ObjectType('ServerError', { description: 'What went wrong with a pool last.' })
@Access('VIEW_GATEWAY')
export class ServerError {
  @Field(() => String, {
    description: "XAPI's error code, or how nobody answered (UNREACHABLE, TIMEOUT, TLS, …).",
  })
  code!: string;

  @Field(() => String, { description: 'The same, for people.' })
  message!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  at!: string | null;
}

@ObjectType('GatewayPool', { description: 'A configured pool and the state of its connection.' })
@Access('VIEW_GATEWAY')
export class GatewayPool {
  @Field(() => String, { description: "The configured server's own key." })
  key!: string;

  @Field(() => String, { description: 'Its label in the configuration.' })
  label!: string;

  @Field(() => Boolean, { description: 'Whether commands to it are refused.' })
  readOnly!: boolean;

  @Field(() => SyncStateEnum, { description: 'State of the connection and of the copy.' })
  state(this: RunningPool): string {
    return this.status.state.toUpperCase();
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last moment at which the copy was exact.' })
  syncedAt(this: RunningPool): string | null {
    return toPoolSync(this.status).syncedAt;
  }

  @Field(() => BigIntScalar, {
    description: 'How often the copy has become exact since the gateway started.',
  })
  generation(this: RunningPool): number {
    return this.status.generation;
  }

  @Field(() => DurationScalar, {
    nullable: true,
    description: 'From the arrival of the newest batch to its use.',
  })
  lag(this: RunningPool): string | null {
    return this.status.lagMs === null ? null : toDuration(this.status.lagMs);
  }

  @Field(() => BigIntScalar, { description: 'Classes that were listed anew because the copy had drifted.' })
  relists(this: RunningPool): number {
    return this.status.relists;
  }

  @Field(() => [ObjectCount], { description: 'Classes with at least one object.' })
  objectCounts(this: RunningPool): ObjectCount[] {
    const counts = mirroredClasses.map(({ name }) => ({ class: name, count: this.store.count(name) }));
    return counts.filter(({ count }) => count > 0);
  }

  @Field(() => ServerError, { nullable: true, description: 'What went wrong last; null when nothing did.' })
  lastError(this: RunningPool): ServerError | null {
    const { lastError } = this.status;
    return (
      lastError && { code: lastError.code, message: lastError.message, at: rfc3339(lastError.atMs) ?? null }
    );
  }

  @Field(() => ServerTlsEnum, { description: 'How its certificate is trusted.' })
  tls(this: RunningPool): string {
    return this.status.tls.toUpperCase();
  }

  @Field(() => String, {
    nullable: true,
    description: 'The coordinator in use; null before the first connection.',
  })
  address(this: RunningPool): string | null {
    return this.status.address;
  }

  @Field(objectNamed('Pool'), { nullable: true, description: 'Null before the first sync.' })
  pool(this: RunningPool, _args: unknown, view: View): XapiRecord | null {
    const record = view.poolRecord(this.key);
    return record && view.sees(record) ? record : null;
  }
}

@ObjectType('Gateway', { description: 'The gateway itself.' })
@Access('VIEW_GATEWAY')
export class Gateway {
  @Field(() => String, { description: 'Version of the gateway.' })
  version!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was started.' })
  startedAt(this: GatewayFacts): string | null {
    return rfc3339(this.startedAtMs) ?? null;
  }

  @Field(() => [GatewayPool], { description: 'Every configured pool, whatever its state.' })
  pools(this: GatewayFacts, _args: unknown, view: View): readonly RunningPool[] {
    return view.pools;
  }
}

@Resolver()
export class GatewayQueries {
  @Query(() => Gateway, { description: 'Version and connections of the gateway.' })
  @Access('VIEW_GATEWAY')
  gateway(_args: unknown, view: View): GatewayFacts {
    return view.gateway;
  }
}
