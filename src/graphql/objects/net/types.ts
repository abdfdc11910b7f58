// The types of this folder, for the schema.
import type { SourceClass } from '../../pipeline/contract.ts';
import { Bond } from './bond.ts';
import { netValueTypes } from './derived.ts';
import { AssignedIp, Network } from './network.ts';
import { NetworkSRIOV } from './network-sriov.ts';
import { PIF } from './pif.ts';
import { PVSProxy } from './pvs-proxy.ts';
import { SDNController } from './sdn-controller.ts';
import { Tunnel } from './tunnel.ts';
import { VIF } from './vif.ts';
import { VLAN } from './vlan.ts';

export const netTypes: readonly SourceClass[] = [
  Bond,
  NetworkSRIOV,
  AssignedIp,
  Network,
  PIF,
  PVSProxy,
  SDNController,
  Tunnel,
  VIF,
  VLAN,
  ...netValueTypes,
];
