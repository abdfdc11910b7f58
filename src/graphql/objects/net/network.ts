// Network: a virtual network of a pool.
import { Args, Field, ObjectType } from 'type-graphql';
import type { Page } from '../../../query/page.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import { Access } from '../../access/access.ts';
import { inputsOf, type ListArgs } from '../../filters/class-inputs.ts';
import type { View } from '../../pipeline/contract.ts';
import { connectionOf } from '../connections.ts';
import { Derived } from '../derived.ts';
import { objectNamed } from '../named.ts';
import { Node } from '../node.ts';
import { connection, through } from '../relations.ts';
import { XapiObject } from '../xapi-object.ts';
import { networkDerived } from './derived.ts';

@ObjectType('AssignedIP', { description: 'An address that XAPI has given to a VIF on a network of its own.' })
@Access('VIEW')
export class AssignedIp {
  @Field(() => String, { description: 'The address.' })
  address!: string;

  @Field(objectNamed('VIF'), { nullable: true, description: 'The VIF that has it.' })
  vif!: XapiRecord | null;

  @Field(objectNamed('VM'), { nullable: true, description: 'Whose VIF has the address.' })
  vm!: XapiRecord | null;
}

@XapiObject('network', 'A virtual network of a pool.')
@Derived(networkDerived)
export class Network extends Node {
  @Field(() => [AssignedIp], { nullable: true, description: 'XAPI: `network.assigned_ips`.' })
  assignedIps(this: XapiRecord, _args: unknown, view: View) {
    if (!this.assignedIps) return null;
    return Object.entries(this.assignedIps as Record<string, string>).map(([ref, address]) => {
      const vif = view.get(this, 'VIF', ref);
      return { address, vif: vif ?? null, vm: (vif && view.get(vif, 'VM', vif.vm as string | null)) ?? null };
    });
  }

  @Field(() => connectionOf('VM'), { description: 'VMs, templates and snapshots with a VIF here.' })
  vms(this: XapiRecord, @Args(() => inputsOf('VM').listArgs) args: ListArgs, view: View): Page {
    return connection(view, 'VM', through(view, this, 'vms'), args);
  }

  @Field(() => connectionOf('host'), { description: 'Hosts with a PIF here.' })
  hosts(this: XapiRecord, @Args(() => inputsOf('host').listArgs) args: ListArgs, view: View): Page {
    return connection(view, 'host', through(view, this, 'hosts'), args);
  }
}
