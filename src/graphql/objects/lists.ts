// The lists that exist at the root and, for one pool, on the pool.
import { vmKind } from '../../query/fields.ts';
import type { RootList } from './relations.ts';

export const lists = {
  pools: { cls: 'pool', name: 'pools' },
  hosts: { cls: 'host', name: 'hosts' },
  srs: { cls: 'SR', name: 'srs' },
  networks: { cls: 'network', name: 'networks' },
  vms: { cls: 'VM', name: 'vms', belongs: (vm) => vmKind(vm) === 'VM' },
  vmTemplates: { cls: 'VM', name: 'vmTemplates', belongs: (vm) => vmKind(vm) === 'TEMPLATE' },
  vmSnapshots: { cls: 'VM', name: 'vmSnapshots', belongs: (vm) => vmKind(vm) === 'SNAPSHOT' },
  controlDomains: { cls: 'VM', name: 'controlDomains', belongs: (vm) => vmKind(vm) === 'CONTROL_DOMAIN' },
} as const satisfies Record<string, RootList>;
