// A seeded world while its VMs are placed, and one VM on its way into it.
import type { Ref } from '../database/wire-value.ts';
import type { PowerState } from '../lifecycle/rules/vm.ts';
import type { GuestOs } from './catalogue.ts';
import type { NetworkPlan } from './networks.ts';
import type { Builder, HostPlan } from './plan.ts';
import type { SrPlan, StoragePlan } from './storage.ts';

export interface World {
  readonly builder: Builder;
  readonly hosts: readonly HostPlan[];
  readonly networks: NetworkPlan;
  readonly storage: StoragePlan;
}

export interface MachinePlan {
  readonly ref: Ref;
  readonly uuid: string;
  readonly name: string;
  readonly state: PowerState;
  readonly disks: readonly { readonly vdi: Ref; readonly sr: SrPlan; readonly bytes: number }[];
}

export interface Draft {
  readonly ref: Ref;
  readonly uuid: string;
  readonly name: string;
  readonly index: number;
  readonly state: PowerState;
  readonly os: GuestOs;
  readonly memory: number;
  readonly vcpus: number;
  /** Where it runs; where it would when it is off. */
  readonly home: number;
}

export const isLive = (state: PowerState): boolean => state === 'Running' || state === 'Paused';
