// Pool: a XAPI database and its hosts.
import { Field } from 'type-graphql';
import type { XapiRecord } from '../../../xapi/record.ts';
import { Access } from '../../access/access.ts';
import type { DashboardScope } from '../../dashboards/scope.ts';
import { Metrics } from '../../metrics/fields.ts';
import type { View } from '../../pipeline/contract.ts';
import { Derived } from '../derived.ts';
import { objectNamed } from '../named.ts';
import { Node } from '../node.ts';
import { PoolLists } from '../pool-lists.ts';
import { one } from '../relations.ts';
import { PoolSync, toPoolSync } from '../sync.ts';
import { XapiObject } from '../xapi-object.ts';
import { poolDerived } from './pool-derived.ts';

@XapiObject('pool', 'A XAPI database and its hosts.')
@PoolLists()
@Metrics('pool')
@Derived(poolDerived)
export class Pool extends Node {
  @Field(() => PoolSync, { nullable: true, description: "How fresh the gateway's copy of it is." })
  @Access('SEE')
  sync(this: XapiRecord, _args: unknown, view: View): PoolSync | null {
    const pool = view.pool(this.$pool);
    return pool ? toPoolSync(pool.status) : null;
  }

  @Field(objectNamed('Dashboard'), { description: 'Its state in numbers.' })
  dashboard(this: XapiRecord): DashboardScope {
    return { of: 'pool', key: this.$pool };
  }

  @Field(objectNamed('Host'), {
    nullable: true,
    description: 'The host that runs the pool. XAPI: `pool.master`.',
  })
  coordinator(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'host', 'master');
  }
}
