// The root fields of Subscription. Their methods are declarations only: the subscription engine runs them.
import { Args, Resolver, Subscription } from 'type-graphql';
import { Access } from '../../access/access.ts';
import { Host } from '../../objects/host.ts';
import { hostInputs, networkInputs, poolInputs, srInputs, vmInputs } from '../../objects/inputs.ts';
import { Network } from '../../objects/network.ts';
import { Pool } from '../../objects/pool.ts';
import { SR } from '../../objects/sr.ts';
import { VM } from '../../objects/vm.ts';
import { envelopeTypes, PoolSyncChange, type StreamArgs } from './envelope-types.ts';

const pools = envelopeTypes('Pool', () => Pool, poolInputs);
const hosts = envelopeTypes('Host', () => Host, hostInputs);
const vms = envelopeTypes('VM', () => VM, vmInputs);
const srs = envelopeTypes('SR', () => SR, srInputs);
const networks = envelopeTypes('Network', () => Network, networkInputs);

export const envelopeClasses = {
  PoolSyncChange,
  PoolStreamMessage: pools.message,
  PoolRemoval: pools.removal,
  HostStreamMessage: hosts.message,
  HostRemoval: hosts.removal,
  VMStreamMessage: vms.message,
  VMRemoval: vms.removal,
  SRStreamMessage: srs.message,
  SRRemoval: srs.removal,
  NetworkStreamMessage: networks.message,
  NetworkRemoval: networks.removal,
};

const declared = {
  subscribe: (): never => {
    throw new Error('subscriptions are run by the subscription engine');
  },
};

@Resolver()
export class Subscriptions {
  @Subscription(() => pools.message, { ...declared, description: 'Pools, live.' })
  @Access('NONE')
  pools(@Args(() => pools.streamArgs) _args: StreamArgs): void {}

  @Subscription(() => hosts.message, { ...declared, description: 'Hosts, live.' })
  @Access('NONE')
  hosts(@Args(() => hosts.streamArgs) _args: StreamArgs): void {}

  @Subscription(() => vms.message, { ...declared, description: 'Virtual machines proper, live.' })
  @Access('NONE')
  vms(@Args(() => vms.streamArgs) _args: StreamArgs): void {}

  @Subscription(() => vms.message, { ...declared, description: 'Templates, live.' })
  @Access('NONE')
  vmTemplates(@Args(() => vms.streamArgs) _args: StreamArgs): void {}

  @Subscription(() => vms.message, { ...declared, description: 'Snapshots of VMs, live.' })
  @Access('NONE')
  vmSnapshots(@Args(() => vms.streamArgs) _args: StreamArgs): void {}

  @Subscription(() => vms.message, { ...declared, description: 'Control domains of hosts, live.' })
  @Access('NONE')
  controlDomains(@Args(() => vms.streamArgs) _args: StreamArgs): void {}

  @Subscription(() => srs.message, { ...declared, description: 'Storage repositories, live.' })
  @Access('NONE')
  srs(@Args(() => srs.streamArgs) _args: StreamArgs): void {}

  @Subscription(() => networks.message, { ...declared, description: 'Networks, live.' })
  @Access('NONE')
  networks(@Args(() => networks.streamArgs) _args: StreamArgs): void {}
}
