// Bytes that one more VM with all that belongs to it takes in the cache, beside npm xen-api on the same pools
// (bench/README.md). Two pools that differ in their number of VMs alone: what hosts and modules take cancels out.

import { start } from './lib/processes.mjs';
import { SATELLITES } from './lib/satellites.mjs';
import { conclude, median, round } from './lib/statistics.mjs';

const part = (name) => new URL(`./parts/${name}.mjs`, import.meta.url);
const rounds = Number(process.argv[2] ?? 3);
const FEW = 1_000;
const MANY = 6_000;
const HOSTS = 64;

/** What each client holds of a pool of `vms`, a run for each round. */
async function held(vms) {
  const simulator = await start(part('simulator'), [JSON.stringify({ hosts: HOSTS, vms, seed: 1 })]);
  const runs = { xenograph: [], xenApi: [] };
  try {
    for (let at = 0; at < rounds; at++) {
      for (const [name, script] of [
        ['xenograph', 'memory-xenograph'],
        ['xenApi', 'memory-xen-api'],
      ]) {
        const client = await start(part(script), [JSON.stringify(simulator.ready)], {
          execArgv: ['--expose-gc'],
        });
        await client.stop();
        runs[name].push(client.ready);
        console.error(`${vms} VMs, ${name}: ${JSON.stringify(client.ready)}`);
      }
    }
  } finally {
    await simulator.stop();
  }
  return runs;
}

const few = await held(FEW);
const many = await held(MANY);
const perVm = (name, figure) =>
  median(many[name].map((run, at) => (run[figure] - few[name][at][figure]) / (MANY - FEW)));
const recordsPerVm = (name) => {
  const records = (runs) => SATELLITES.reduce((sum, cls) => sum + runs[name][0].records[cls], 0);
  return round((records(many) - records(few)) / (MANY - FEW), 3);
};
if (recordsPerVm('xenograph') !== recordsPerVm('xenApi')) throw new Error('the two do not hold the same');

const ours = perVm('xenograph', 'bytes');
const indexed = perVm('xenograph', 'indexedBytes');
const theirs = perVm('xenApi', 'bytes');
conclude(
  'memory',
  {
    recordsPerVm: recordsPerVm('xenograph'),
    bytesPerVm: round(ours, 0),
    allIndexesBytesPerVm: round(indexed, 0),
    peerBytesPerVm: round(theirs, 0),
    ratio: round(ours / theirs, 3),
    allIndexesRatio: round(indexed / theirs, 3),
    heldMiB: round(median(many.xenograph.map(({ bytes }) => bytes)) / 1_048_576, 1),
    peerHeldMiB: round(median(many.xenApi.map(({ bytes }) => bytes)) / 1_048_576, 1),
    rounds,
  },
  { ratio: 1, allIndexesRatio: 1 },
);
