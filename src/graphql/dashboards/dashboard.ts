// Dashboards of everything, of one pool and of one host: counts, resources, what needs attention, top lists. Computed from memory and
// indexes when they are asked for, over what the asker may see; no pool is called.
import { Arg, Args, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { known } from '../../lib/assert.ts';
import { type TopEntry, topBy, topLimits } from '../../query/dashboard/top.ts';
import * as totals from '../../query/dashboard/totals.ts';
import { memoryUsed, vcpusUsedCost } from '../../query/derived/host/host.ts';
import { cpuTotals, memoryTotals, vmCounts } from '../../query/derived/pool.ts';
import { contentKind, usage } from '../../query/derived/storage/sr.ts';
import { disksSize, memoryActual, vcpus } from '../../query/derived/vm/vm.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { Access } from '../access/access.ts';
import { inputsOf, type ListArgs } from '../filters/class-inputs.ts';
import { updatesOf } from '../objects/compute/host-updates.ts';
import { connectionOf } from '../objects/connections.ts';
import { listOf } from '../objects/named.ts';
import { asClientErrors, connection, rootConnection } from '../objects/relations.ts';
import type { View } from '../pipeline/contract.ts';
import { rootLists } from '../schema/class-table.ts';
import { alarmsOnHost, type DashboardScope, diskBytesByVm, listed, poolKeysOf, vmsUp } from './scope.ts';
import * as types from './types.ts';

const TOP_ARG = {
  nullable: true,
  description: `How many: ${topLimits.default} unless told, ${topLimits.max} at most.`,
} as const;
/** Certificates that expire sooner need attention. */
const EXPIRY_DAYS = 30;

interface First {
  readonly first?: number | null;
}

/** A top list under the name that its type has for the objects. */
function listTop(
  name: 'vm' | 'sr' | 'host',
  records: Iterable<XapiRecord>,
  amountOf: (record: XapiRecord) => number | bigint | null,
  args: unknown,
): object[] {
  const found = asClientErrors(() => topBy(records, amountOf, (args as First).first));
  return found.map(({ record, value }: TopEntry) => ({ [name]: record, value }));
}

@ObjectType('Dashboard', { description: 'The state of all pools, of one, or of a host, in numbers.' })
@Access('VIEW')
export class Dashboard {
  @Field(() => types.VmCounts, { description: 'VMs by power state.' })
  vms(this: DashboardScope, _args: unknown, view: View) {
    return vmCounts(listed(view, this, 'VM'));
  }

  @Field(() => types.HostCounts, { description: 'Hosts by state.' })
  hosts(this: DashboardScope, _args: unknown, view: View) {
    return totals.hostCounts(listed(view, this, 'host'), view);
  }

  @Field(() => types.CpuResources, { description: 'Processors of the hosts.' })
  cpu(this: DashboardScope, _args: unknown, view: View) {
    const hosts = [...listed(view, this, 'host')];
    for (const host of hosts) view.meter?.spend(vcpusUsedCost(host));
    const { vcpusUsed, ...cpu } = cpuTotals(hosts, view);
    return { ...cpu, used: vcpusUsed, assigned: totals.assignedVcpus(listed(view, this, 'VM')) };
  }

  @Field(() => types.MemoryResources, { description: 'Memory of the hosts.' })
  memory(this: DashboardScope, _args: unknown, view: View) {
    const assigned = totals.assignedMemory(vmsUp(view, this));
    return { ...memoryTotals(listed(view, this, 'host'), view), assigned };
  }

  @Field(() => types.StorageResources, { description: 'Storage for disks, shared and local.' })
  storage(this: DashboardScope, _args: unknown, view: View) {
    return totals.storageTotals(listed(view, this, 'SR'));
  }

  @Field(() => types.UpdatesSummary, { description: 'Updates that the hosts have not installed.' })
  updates(this: DashboardScope, _args: unknown, view: View) {
    const summary = { hostsMissing: 0, hostsUpToDate: 0, hostsUnknown: 0, packages: 0 };
    for (const host of listed(view, this, 'host')) {
      const updates = updatesOf(host, view);
      if (!updates || updates.checkedAtMs === null) summary.hostsUnknown += 1;
      else if (updates.total > 0) summary.hostsMissing += 1;
      else summary.hostsUpToDate += 1;
      summary.packages += updates?.total ?? 0;
    }
    return summary;
  }

  @Field(() => connectionOf('message'), { description: 'Alarms that nobody has dismissed.' })
  alarms(this: DashboardScope, @Args(() => inputsOf('message').listArgs) args: ListArgs, view: View) {
    if (this.of === 'host') return connection(view, 'message', alarmsOnHost(view, this.host), args);
    const list = known(
      rootLists.find(({ name }) => name === 'alarms'),
      'the list of alarms',
    );
    return rootConnection(view, list, args, poolKeysOf(view, this));
  }

  @Field(() => Int, { description: 'Tasks that have not ended.' })
  pendingTasks(this: DashboardScope, _args: unknown, view: View) {
    return totals.pendingTasks(listed(view, this, 'task'));
  }

  @Field(listOf('Certificate'), {
    description: `Certificates that expire within ${EXPIRY_DAYS} days of when this was answered, or have expired.`,
  })
  expiringCertificates(this: DashboardScope, _args: unknown, view: View) {
    return totals.expiringCertificates(listed(view, this, 'Certificate'), EXPIRY_DAYS, view.nowMs);
  }

  @Field(() => [types.TopVm], { description: 'VMs that have the most memory now, in bytes.' })
  topVmsByMemory(this: DashboardScope, @Arg('first', () => Int, TOP_ARG) args: unknown, view: View) {
    return listTop('vm', vmsUp(view, this), (vm) => memoryActual(vm, view), args);
  }

  @Field(() => [types.TopVm], { description: 'VMs that run with the most virtual CPUs.' })
  topVmsByCpu(this: DashboardScope, @Arg('first', () => Int, TOP_ARG) args: unknown, view: View) {
    return listTop('vm', vmsUp(view, this), (vm) => vcpus(vm, view), args);
  }

  @Field(() => [types.TopVm], {
    description: 'VMs with the largest disks together, running or not, in bytes.',
  })
  topVmsByStorage(this: DashboardScope, @Arg('first', () => Int, TOP_ARG) args: unknown, view: View) {
    const vms = proper(listed(view, this, 'VM'));
    if (this.of === 'host') return listTop('vm', vms, (vm) => disksSize(vm, view), args);
    // By pool: a restored copy of a pool has the same refs.
    const bytes = new Map(poolKeysOf(view, this).map((key) => [key, diskBytesByVm(view, key)]));
    return listTop('vm', vms, (vm) => bytes.get(vm.$pool)?.get(vm.$ref) ?? 0, args);
  }

  @Field(() => [types.TopSr], { description: 'Storage for disks with the most bytes in use.' })
  topSrsByUsage(this: DashboardScope, @Arg('first', () => Int, TOP_ARG) args: unknown, view: View) {
    const amountOf = (sr: XapiRecord) => (contentKind(sr) === 'DISK' ? usage(sr).physicalUtilisation : null);
    return listTop('sr', listed(view, this, 'SR'), amountOf, args);
  }

  @Field(() => [types.TopHost], { description: 'Hosts with the most bytes of memory in use.' })
  topHostsByMemory(this: DashboardScope, @Arg('first', () => Int, TOP_ARG) args: unknown, view: View) {
    return listTop('host', listed(view, this, 'host'), (host) => memoryUsed(host, view), args);
  }
}

function* proper(vms: Iterable<XapiRecord>): IterableIterator<XapiRecord> {
  for (const vm of vms) if (vm.isATemplate !== true && vm.isControlDomain !== true) yield vm;
}

@Resolver()
export class DashboardQueries {
  @Query(() => Dashboard, { description: 'The state of all pools that you may see, in numbers.' })
  @Access('SEE')
  dashboard(): DashboardScope {
    return { of: 'all' };
  }
}
