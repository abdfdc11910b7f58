// Pool: a XAPI database and its hosts.
import { Args, Field, ObjectType } from 'type-graphql';
import type { Page } from '../../query/page.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { Access } from '../access/access.ts';
import type { ListArgs } from '../filters/class-inputs.ts';
import type { View } from '../pipeline/contract.ts';
import { OwnFields } from '../schema/own-fields.ts';
import { hostConnection, networkConnection, srConnection, vmConnection } from './connections.ts';
import { hostInputs, networkInputs, srInputs, vmInputs } from './inputs.ts';
import { lists } from './lists.ts';
import { objectNamed } from './named.ts';
import { Node } from './node.ts';
import { CurrentPoolOperation, currentOperations } from './operations.ts';
import { one, rootConnection } from './relations.ts';
import { PoolSync, toPoolSync } from './sync.ts';

@ObjectType('Pool', { implements: Node, description: 'A XAPI database and its hosts.' })
@Access('VIEW')
@OwnFields('pool')
export class Pool extends Node {
  @Field(() => PoolSync, { nullable: true })
  @Access('SEE')
  sync(this: XapiRecord, _args: unknown, view: View): PoolSync | null {
    const pool = view.pool(this.$pool);
    return pool ? toPoolSync(pool.status) : null;
  }

  @Field(objectNamed('Host'), {
    nullable: true,
    description: 'The host that runs the pool. XAPI: `pool.master`.',
  })
  coordinator(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'host', 'master');
  }

  @Field(objectNamed('SR'), { nullable: true, description: 'XAPI: `pool.default_SR`.' })
  defaultSr(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'SR', 'defaultSr');
  }

  @Field(objectNamed('SR'), { nullable: true, description: 'XAPI: `pool.suspend_image_SR`.' })
  suspendImageSr(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'SR', 'suspendImageSr');
  }

  @Field(objectNamed('SR'), { nullable: true, description: 'XAPI: `pool.crash_dump_SR`.' })
  crashDumpSr(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'SR', 'crashDumpSr');
  }

  @Field(() => [CurrentPoolOperation], { nullable: true, description: 'XAPI: `pool.current_operations`.' })
  currentOperations(this: XapiRecord) {
    return currentOperations(this.currentOperations);
  }

  @Field(() => hostConnection.connection)
  hosts(this: XapiRecord, @Args(() => hostInputs.listArgs) args: ListArgs, view: View): Page {
    return rootConnection(view, lists.hosts, args, [this.$pool]);
  }

  @Field(() => vmConnection.connection, { description: 'Virtual machines proper.' })
  vms(this: XapiRecord, @Args(() => vmInputs.listArgs) args: ListArgs, view: View): Page {
    return rootConnection(view, lists.vms, args, [this.$pool]);
  }

  @Field(() => vmConnection.connection)
  vmTemplates(this: XapiRecord, @Args(() => vmInputs.listArgs) args: ListArgs, view: View): Page {
    return rootConnection(view, lists.vmTemplates, args, [this.$pool]);
  }

  @Field(() => vmConnection.connection)
  vmSnapshots(this: XapiRecord, @Args(() => vmInputs.listArgs) args: ListArgs, view: View): Page {
    return rootConnection(view, lists.vmSnapshots, args, [this.$pool]);
  }

  @Field(() => vmConnection.connection)
  controlDomains(this: XapiRecord, @Args(() => vmInputs.listArgs) args: ListArgs, view: View): Page {
    return rootConnection(view, lists.controlDomains, args, [this.$pool]);
  }

  @Field(() => srConnection.connection)
  srs(this: XapiRecord, @Args(() => srInputs.listArgs) args: ListArgs, view: View): Page {
    return rootConnection(view, lists.srs, args, [this.$pool]);
  }

  @Field(() => networkConnection.connection)
  networks(this: XapiRecord, @Args(() => networkInputs.listArgs) args: ListArgs, view: View): Page {
    return rootConnection(view, lists.networks, args, [this.$pool]);
  }
}
