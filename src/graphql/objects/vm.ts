// VM: virtual machines, templates, snapshots and control domains (see kind).
import { Args, Field, ObjectType } from 'type-graphql';
import { type VmKind, vmKind } from '../../query/fields.ts';
import type { Page } from '../../query/page.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { Access } from '../access/access.ts';
import type { ListArgs } from '../filters/class-inputs.ts';
import type { View } from '../pipeline/contract.ts';
import { enumEntry } from '../schema/enums.ts';
import { OwnFields } from '../schema/own-fields.ts';
import { vmConnection } from './connections.ts';
import { vmInputs } from './inputs.ts';
import { VmGuestMetrics, VmMetrics } from './metrics.ts';
import { listOf, objectNamed } from './named.ts';
import { Node } from './node.ts';
import {
  BlockedVmOperation,
  blockedOperations,
  CurrentVmOperation,
  currentOperations,
} from './operations.ts';
import { connection, many, one, poolOf, type Step, through } from './relations.ts';

const toNetworks: readonly Step[] = [
  { cls: 'VIF', field: 'vifs' },
  { cls: 'network', field: 'network' },
];
const toSrs: readonly Step[] = [
  { cls: 'VBD', field: 'vbds' },
  { cls: 'VDI', field: 'vdi' },
  { cls: 'SR', field: 'sr' },
];

@ObjectType('VM', {
  implements: Node,
  description: 'A virtual machine, template, snapshot or control domain of XAPI.',
})
@Access('VIEW')
@OwnFields('VM')
export class VM extends Node {
  @Field(() => enumEntry('vm_kind').values)
  @Access('SEE')
  kind(this: XapiRecord): VmKind {
    return vmKind(this);
  }

  @Field(objectNamed('Pool'), { nullable: true })
  @Access('SEE')
  pool(this: XapiRecord, _args: unknown, view: View) {
    return poolOf(view, this);
  }

  @Field(() => [CurrentVmOperation], { nullable: true, description: 'XAPI: `VM.current_operations`.' })
  currentOperations(this: XapiRecord) {
    return currentOperations(this.currentOperations);
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

  @Field(objectNamed('Host'), { nullable: true, description: 'Where it runs. XAPI: `VM.resident_on`.' })
  residentOn(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'host', 'residentOn');
  }

  @Field(objectNamed('Host'), {
    nullable: true,
    description: 'Where it is about to run. XAPI: `VM.scheduled_to_be_resident_on`.',
  })
  scheduledToBeResidentOn(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'host', 'scheduledToBeResidentOn');
  }

  @Field(objectNamed('Host'), {
    nullable: true,
    description: 'Where it would rather run. XAPI: `VM.affinity`.',
  })
  affinity(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'host', 'affinity');
  }

  @Field(listOf('Network'), { description: 'The networks of its VIFs.' })
  networks(this: XapiRecord, _args: unknown, view: View) {
    return through(view, this, toNetworks);
  }

  @Field(listOf('SR'), { description: 'The storage of its disks and of what is in its drives.' })
  srs(this: XapiRecord, _args: unknown, view: View) {
    return through(view, this, toSrs);
  }

  @Field(() => VmMetrics, { nullable: true })
  metrics(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'VM_metrics', 'metrics');
  }

  @Field(() => VmGuestMetrics, { nullable: true, description: 'Null when the guest has no agent.' })
  guestMetrics(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'VM_guest_metrics', 'guestMetrics');
  }

  @Field(objectNamed('SR'), {
    nullable: true,
    description: 'Where its memory goes on suspend. XAPI: `VM.suspend_SR`.',
  })
  suspendSr(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'SR', 'suspendSr');
  }

  @Field(() => VM, { nullable: true, description: 'What this is a snapshot of. XAPI: `VM.snapshot_of`.' })
  snapshotOf(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'VM', 'snapshotOf');
  }

  @Field(() => vmConnection.connection, { description: 'XAPI: `VM.snapshots`.' })
  snapshots(this: XapiRecord, @Args(() => vmInputs.listArgs) args: ListArgs, view: View): Page {
    return connection(view, 'VM', many(view, this, 'VM', this.snapshots), args);
  }

  @Field(() => VM, { nullable: true, description: 'What this was made or reverted from. XAPI: `VM.parent`.' })
  parent(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'VM', 'parent');
  }

  @Field(() => vmConnection.connection, { description: 'XAPI: `VM.children`.' })
  children(this: XapiRecord, @Args(() => vmInputs.listArgs) args: ListArgs, view: View): Page {
    return connection(view, 'VM', many(view, this, 'VM', this.children), args);
  }
}
