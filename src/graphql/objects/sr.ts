// SR: a storage repository.
import { Args, Field, ObjectType } from 'type-graphql';
import type { Page } from '../../query/page.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { Access } from '../access/access.ts';
import type { ListArgs } from '../filters/class-inputs.ts';
import type { View } from '../pipeline/contract.ts';
import { OwnFields } from '../schema/own-fields.ts';
import { hostConnection, vmConnection } from './connections.ts';
import { hostInputs, vmInputs } from './inputs.ts';
import { objectNamed } from './named.ts';
import { Node } from './node.ts';
import { CurrentSrOperation, currentOperations } from './operations.ts';
import { connection, poolOf, type Step, through } from './relations.ts';

const toVms: readonly Step[] = [
  { cls: 'VDI', field: 'vdis' },
  { cls: 'VBD', field: 'vbds' },
  { cls: 'VM', field: 'vm' },
];
const toHosts: readonly Step[] = [
  { cls: 'PBD', field: 'pbds' },
  { cls: 'host', field: 'host' },
];

@ObjectType('SR', { implements: Node, description: 'A storage repository: where disks are kept.' })
@Access('VIEW')
@OwnFields('SR')
export class SR extends Node {
  @Field(objectNamed('Pool'), { nullable: true })
  @Access('SEE')
  pool(this: XapiRecord, _args: unknown, view: View) {
    return poolOf(view, this);
  }

  @Field(() => [CurrentSrOperation], { nullable: true, description: 'XAPI: `SR.current_operations`.' })
  currentOperations(this: XapiRecord) {
    return currentOperations(this.currentOperations);
  }

  @Field(() => vmConnection.connection, { description: 'VMs, templates and snapshots with a disk here.' })
  vms(this: XapiRecord, @Args(() => vmInputs.listArgs) args: ListArgs, view: View): Page {
    const vms = through(view, this, toVms);
    return connection(view, 'VM', vms, args);
  }

  @Field(() => hostConnection.connection, { description: 'Hosts that have a PBD for it, plugged or not.' })
  hosts(this: XapiRecord, @Args(() => hostInputs.listArgs) args: ListArgs, view: View): Page {
    const hosts = through(view, this, toHosts);
    return connection(view, 'host', hosts, args);
  }
}
