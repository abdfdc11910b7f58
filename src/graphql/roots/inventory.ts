// The root fields over pools and what is in them.
import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import type { Page } from '../../query/page.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { Access } from '../access/access.ts';
import type { ListArgs } from '../filters/class-inputs.ts';
import {
  hostConnection,
  networkConnection,
  poolConnection,
  srConnection,
  vmConnection,
} from '../objects/connections.ts';
import { Host } from '../objects/host.ts';
import { hostInputs, networkInputs, poolInputs, srInputs, vmInputs } from '../objects/inputs.ts';
import { lists } from '../objects/lists.ts';
import { Network } from '../objects/network.ts';
import { Node } from '../objects/node.ts';
import { Pool } from '../objects/pool.ts';
import { rootConnection } from '../objects/relations.ts';
import { SR } from '../objects/sr.ts';
import { VM } from '../objects/vm.ts';
import type { View } from '../pipeline/contract.ts';
import { type ByInput, byInputs, findBy, findNode, findNodes } from './lookup.ts';

// Own arguments come as one object, as graphql-js hands them over.
interface By {
  readonly by: ByInput;
}

@Resolver()
export class InventoryQueries {
  @Query(() => poolConnection.connection, { description: 'The pools that are connected.' })
  @Access('SEE')
  pools(@Args(() => poolInputs.listArgs) args: ListArgs, view: View): Page {
    return rootConnection(view, lists.pools, args);
  }

  @Query(() => hostConnection.connection, { description: 'The hosts of all pools.' })
  @Access('SEE')
  hosts(@Args(() => hostInputs.listArgs) args: ListArgs, view: View): Page {
    return rootConnection(view, lists.hosts, args);
  }

  @Query(() => vmConnection.connection, { description: 'The virtual machines of all pools.' })
  @Access('SEE')
  vms(@Args(() => vmInputs.listArgs) args: ListArgs, view: View): Page {
    return rootConnection(view, lists.vms, args);
  }

  @Query(() => vmConnection.connection, { description: 'The templates of all pools.' })
  @Access('SEE')
  vmTemplates(@Args(() => vmInputs.listArgs) args: ListArgs, view: View): Page {
    return rootConnection(view, lists.vmTemplates, args);
  }

  @Query(() => vmConnection.connection, { description: 'The VM snapshots of all pools.' })
  @Access('SEE')
  vmSnapshots(@Args(() => vmInputs.listArgs) args: ListArgs, view: View): Page {
    return rootConnection(view, lists.vmSnapshots, args);
  }

  @Query(() => vmConnection.connection, { description: 'The control domains (dom0) of all hosts.' })
  @Access('SEE')
  controlDomains(@Args(() => vmInputs.listArgs) args: ListArgs, view: View): Page {
    return rootConnection(view, lists.controlDomains, args);
  }

  @Query(() => srConnection.connection, { description: 'The storage repositories of all pools.' })
  @Access('SEE')
  srs(@Args(() => srInputs.listArgs) args: ListArgs, view: View): Page {
    return rootConnection(view, lists.srs, args);
  }

  @Query(() => networkConnection.connection, { description: 'The networks of all pools.' })
  @Access('SEE')
  networks(@Args(() => networkInputs.listArgs) args: ListArgs, view: View): Page {
    return rootConnection(view, lists.networks, args);
  }

  @Query(() => Pool, { nullable: true, description: 'One pool; null when there is none.' })
  @Access('SEE')
  pool(@Arg('by', () => byInputs.pool) args: unknown, view: View): XapiRecord | null {
    return findBy(view, 'pool', (args as By).by);
  }

  @Query(() => Host, { nullable: true, description: 'One host; null when there is none.' })
  @Access('SEE')
  host(@Arg('by', () => byInputs.host) args: unknown, view: View): XapiRecord | null {
    return findBy(view, 'host', (args as By).by);
  }

  @Query(() => VM, { nullable: true, description: 'One VM of any kind; null when there is none.' })
  @Access('SEE')
  vm(@Arg('by', () => byInputs.vm) args: unknown, view: View): XapiRecord | null {
    return findBy(view, 'VM', (args as By).by);
  }

  @Query(() => SR, { nullable: true, description: 'One storage repository; null when there is none.' })
  @Access('SEE')
  sr(@Arg('by', () => byInputs.sr) args: unknown, view: View): XapiRecord | null {
    return findBy(view, 'SR', (args as By).by);
  }

  @Query(() => Network, { nullable: true, description: 'One network; null when there is none.' })
  @Access('SEE')
  network(@Arg('by', () => byInputs.network) args: unknown, view: View): XapiRecord | null {
    return findBy(view, 'network', (args as By).by);
  }

  @Query(() => Node, { nullable: true, description: 'Any object by its global id; null when there is none.' })
  @Access('SEE')
  node(@Arg('id', () => ID) args: unknown, view: View): XapiRecord | null {
    return findNode(view, (args as { id: string }).id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Objects by their global ids, in the order asked; null where there is none.',
  })
  @Access('SEE')
  nodes(@Arg('ids', () => [ID]) args: unknown, view: View): (XapiRecord | null)[] {
    return findNodes(view, (args as { ids: readonly string[] }).ids);
  }
}
