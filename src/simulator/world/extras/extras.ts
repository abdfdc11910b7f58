// A few objects of every class that a pool of hosts and VMs does not have by itself.
import type { MachinePlan, World } from '../machine-plan.ts';
import { Builder } from '../plan.ts';
import { Random } from '../random.ts';
import { settleSrSizes } from '../storage.ts';
import { placeDevices } from './devices.ts';
import { placeGroups } from './groups.ts';
import { placeHistory } from './history.ts';
import { placeOverlay } from './overlay.ts';
import { placeAlarms, placeLabels, placeUpkeep } from './upkeep.ts';

/** Only the first hosts have devices and the like, so that large pools stay as cheap as they were. */
const EQUIPPED_HOSTS = 8;
/** Tells the stream of chance here from the one that everything else came from. */
const STREAM = 0x65787472;

/** Call it last: what it adds to SRs is summed up by it. */
export function placeExtras(world: World, machines: readonly MachinePlan[], seed: number): void {
  const { database, nowMs } = world.builder;
  const builder = new Builder(database, new Random(seed ^ STREAM), nowMs);
  const own: World = { ...world, builder };
  const hosts = world.hosts.slice(0, EQUIPPED_HOSTS);
  const devices = placeDevices(builder, hosts);
  placeOverlay(builder, hosts);
  placeUpkeep(builder, hosts);
  placeAlarms(own, machines);
  placeLabels(own);
  placeGroups(builder, { machines, devices, history: placeHistory(own, machines) });
  settleSrSizes(builder, world.storage);
}
