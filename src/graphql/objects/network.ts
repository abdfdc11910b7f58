// Network: a virtual network of a pool.
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
import { CurrentNetworkOperation, currentOperations } from './operations.ts';
import { connection, poolOf, type Step, through } from './relations.ts';

@ObjectType('AssignedIP', { description: 'An address that XAPI has given to a VIF on a network of its own.' })
@Access('VIEW')
export class AssignedIp {
  @Field(() => String)
  address!: string;

  @Field(objectNamed('VM'), { nullable: true, description: 'Whose VIF has the address.' })
  vm!: XapiRecord | null;
}

const toVms: readonly Step[] = [
  { cls: 'VIF', field: 'vifs' },
  { cls: 'VM', field: 'vm' },
];
const toHosts: readonly Step[] = [
  { cls: 'PIF', field: 'pifs' },
  { cls: 'host', field: 'host' },
];

@ObjectType('Network', { implements: Node, description: 'A virtual network of a pool.' })
@Access('VIEW')
@OwnFields('network')
export class Network extends Node {
  @Field(objectNamed('Pool'), { nullable: true })
  @Access('SEE')
  pool(this: XapiRecord, _args: unknown, view: View) {
    return poolOf(view, this);
  }

  @Field(() => [CurrentNetworkOperation], {
    nullable: true,
    description: 'XAPI: `network.current_operations`.',
  })
  currentOperations(this: XapiRecord) {
    return currentOperations(this.currentOperations);
  }

  @Field(() => [AssignedIp], { nullable: true, description: 'XAPI: `network.assigned_ips`.' })
  assignedIps(this: XapiRecord, _args: unknown, view: View) {
    const reader = view.reader(this.$pool);
    if (!this.assignedIps || !reader) return null;
    return Object.entries(this.assignedIps as Record<string, string>).map(([vif, address]) => {
      const vm = reader.get('VM', reader.get('VIF', vif)?.vm as string | undefined);
      return { address, vm: vm && view.sees(vm) ? vm : null };
    });
  }

  @Field(() => vmConnection.connection, { description: 'VMs, templates and snapshots with a VIF here.' })
  vms(this: XapiRecord, @Args(() => vmInputs.listArgs) args: ListArgs, view: View): Page {
    const vms = through(view, this, toVms);
    return connection(view, 'VM', vms, args);
  }

  @Field(() => hostConnection.connection, { description: 'Hosts with a PIF here.' })
  hosts(this: XapiRecord, @Args(() => hostInputs.listArgs) args: ListArgs, view: View): Page {
    const hosts = through(view, this, toHosts);
    return connection(view, 'host', hosts, args);
  }
}
