// Host: a machine that runs VMs.
import { Args, Field, ObjectType } from 'type-graphql';
import type { Page } from '../../query/page.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { Access } from '../access/access.ts';
import type { ListArgs } from '../filters/class-inputs.ts';
import type { View } from '../pipeline/contract.ts';
import { OwnFields } from '../schema/own-fields.ts';
import { vmConnection } from './connections.ts';
import { vmInputs } from './inputs.ts';
import { HostCpu, HostMetrics } from './metrics.ts';
import { listOf, objectNamed } from './named.ts';
import { Node } from './node.ts';
import { CurrentHostOperation, currentOperations } from './operations.ts';
import { connection, many, one, poolOf, type Step, through } from './relations.ts';

const toNetworks: readonly Step[] = [
  { cls: 'PIF', field: 'pifs' },
  { cls: 'network', field: 'network' },
];
const toSrs: readonly Step[] = [
  { cls: 'PBD', field: 'pbds' },
  { cls: 'SR', field: 'sr' },
];

@ObjectType('Host', { implements: Node, description: 'A machine of a pool.' })
@Access('VIEW')
@OwnFields('host')
export class Host extends Node {
  @Field(objectNamed('Pool'), { nullable: true })
  @Access('SEE')
  pool(this: XapiRecord, _args: unknown, view: View) {
    return poolOf(view, this);
  }

  @Field(() => Boolean, { nullable: true, description: 'Whether it is the coordinator of its pool.' })
  isCoordinator(this: XapiRecord, _args: unknown, view: View): boolean | null {
    const pool = poolOf(view, this);
    return pool ? pool.master === this.$ref : null;
  }

  @Field(() => [CurrentHostOperation], { nullable: true, description: 'XAPI: `host.current_operations`.' })
  currentOperations(this: XapiRecord) {
    return currentOperations(this.currentOperations);
  }

  @Field(() => vmConnection.connection, {
    description: 'VMs that run here, its control domain among them. XAPI: `host.resident_VMs`.',
  })
  residentVms(this: XapiRecord, @Args(() => vmInputs.listArgs) args: ListArgs, view: View): Page {
    return connection(view, 'VM', many(view, this, 'VM', this.residentVms), args);
  }

  @Field(objectNamed('VM'), { nullable: true, description: 'XAPI: `host.control_domain`.' })
  controlDomain(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'VM', 'controlDomain');
  }

  @Field(listOf('Network'), { description: 'The networks of its PIFs.' })
  networks(this: XapiRecord, _args: unknown, view: View) {
    return through(view, this, toNetworks);
  }

  @Field(listOf('SR'), { description: 'The storage that it has PBDs for, plugged or not.' })
  srs(this: XapiRecord, _args: unknown, view: View) {
    return through(view, this, toSrs);
  }

  @Field(() => HostMetrics, { nullable: true })
  metrics(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'host_metrics', 'metrics');
  }

  @Field(() => [HostCpu], { description: 'Its logical CPUs. XAPI: `host.host_CPUs`.' })
  hostCpus(this: XapiRecord, _args: unknown, view: View) {
    return many(view, this, 'host_cpu', this.hostCpus);
  }

  @Field(objectNamed('SR'), { nullable: true, description: 'XAPI: `host.suspend_image_sr`.' })
  suspendImageSr(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'SR', 'suspendImageSr');
  }

  @Field(objectNamed('SR'), { nullable: true, description: 'XAPI: `host.crash_dump_sr`.' })
  crashDumpSr(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'SR', 'crashDumpSr');
  }

  @Field(objectNamed('SR'), { nullable: true, description: 'XAPI: `host.local_cache_sr`.' })
  localCacheSr(this: XapiRecord, _args: unknown, view: View) {
    return one(view, this, 'SR', 'localCacheSr');
  }
}
