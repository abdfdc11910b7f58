// Every message of the datamodel that changes more than one field, as implementations for the dispatcher.
import type { MessageImplementation, MessageRegistry } from '../rpc/call.ts';
import { type Settings, type Steps, toImplementation } from './act.ts';
import { vbdSteps } from './devices/vbd.ts';
import { vifSteps } from './devices/vif.ts';
import { hostSteps } from './hosts/hosts.ts';
import { poolSteps } from './hosts/pool.ts';
import { networkSteps } from './net/networks.ts';
import { plainObjectSteps } from './plain-objects.ts';
import { srSteps } from './storage/sr.ts';
import { vdiSteps } from './storage/vdi.ts';
import { applianceSteps } from './vm/appliances.ts';
import { copySteps } from './vm/copies.ts';
import { migrateSteps } from './vm/migrate.ts';
import { powerSteps } from './vm/power.ts';
import { settingSteps } from './vm/settings.ts';

const allSteps: readonly Steps[] = [
  powerSteps,
  copySteps,
  settingSteps,
  migrateSteps,
  applianceSteps,
  vdiSteps,
  srSteps,
  vbdSteps,
  vifSteps,
  networkSteps,
  hostSteps,
  poolSteps,
  plainObjectSteps,
];

export interface LifecycleOptions {
  /** Multiplies the durations of operations; 0 makes them immediate. Default 1. */
  readonly scale?: number;
  /** Aborted when the pool closes. */
  readonly stop?: AbortSignal;
  /** Further messages, those about metrics. */
  readonly more?: Steps;
}

export function lifecycleMessages(options: LifecycleOptions = {}): MessageRegistry {
  const stop = options.stop ?? new AbortController().signal;
  const settings: Settings = { scale: options.scale ?? 1, stop, domids: new Map() };
  const registry = new Map<string, MessageImplementation>();
  for (const steps of [...allSteps, options.more ?? {}]) {
    for (const [method, step] of Object.entries(steps))
      registry.set(method, toImplementation(step, settings));
  }
  return registry;
}
