// VM: virtual machines, templates, snapshots and control domains (see kind).
import { Args, Field } from 'type-graphql';
import { type VmKind, vmKind } from '../../../query/kinds.ts';
import type { Page } from '../../../query/page.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import { Access } from '../../access/access.ts';
import { inputsOf, type ListArgs } from '../../filters/class-inputs.ts';
import { Metrics } from '../../metrics/fields.ts';
import type { View } from '../../pipeline/contract.ts';
import { enumEntry } from '../../schema/enums.ts';
import { connectionOf } from '../connections.ts';
import { Derived } from '../derived.ts';
import { creationFields } from '../labels.ts';
import { listOf, objectNamed } from '../named.ts';
import { Node } from '../node.ts';
import { BlockedVmOperation, blockedOperations } from '../operations.ts';
import { connection, messagesAbout, one, through } from '../relations.ts';
import { XapiObject } from '../xapi-object.ts';
import { vmDerived } from './vm-derived.ts';

@XapiObject('VM', 'A virtual machine, template, snapshot or control domain of XAPI.')
@Metrics('vm')
@Derived({ ...vmDerived, ...creationFields })
export class VM extends Node {
  @Field(() => enumEntry('vm_kind').values, { description: 'What it is now.' })
  @Access('SEE')
  kind(this: XapiRecord): VmKind {
    return vmKind(this);
  }

  @Field(() => [BlockedVmOperation], { nullable: true, description: 'XAPI: `VM.blocked_operations`.' })
  blockedOperations(this: XapiRecord) {
    return blockedOperations(this.blockedOperations);
  }

  @Field(objectNamed('Host'), {
    nullable: true,
    description: 'Where it runs; null when it does not. The same as residentOn.',
  })
  host(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'host', 'residentOn');
  }

  @Field(listOf('Network'), { description: 'The networks of its VIFs.' })
  networks(this: XapiRecord, _args: unknown, view: View) {
    return through(view, this, 'networks');
  }

  @Field(listOf('VDI'), { description: 'Its disks, and what is in its drives.' })
  vdis(this: XapiRecord, _args: unknown, view: View) {
    return through(view, this, 'vdis');
  }

  @Field(listOf('SR'), { description: 'The storage of its disks and of what is in its drives.' })
  srs(this: XapiRecord, _args: unknown, view: View) {
    return through(view, this, 'srs');
  }

  @Field(() => connectionOf('message'), { description: 'What was said about it.' })
  messages(this: XapiRecord, @Args(() => inputsOf('message').listArgs) args: ListArgs, view: View): Page {
    return connection(view, 'message', messagesAbout(view, this), args);
  }
}
