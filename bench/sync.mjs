// First sync of a big pool, beside npm xen-api on the same simulator (bench/README.md).

import { start } from './lib/processes.mjs';
import { conclude, median, round } from './lib/statistics.mjs';

const part = (name) => new URL(`./parts/${name}.mjs`, import.meta.url);
const hosts = Number(process.argv[2] ?? 500);
const vms = Number(process.argv[3] ?? 10_000);
const rounds = Number(process.argv[4] ?? 5);

const simulator = await start(part('simulator'), [JSON.stringify({ hosts, vms, seed: 1 })]);
const pool = JSON.stringify(simulator.ready);
const runs = { 'sync-xenograph': [], 'sync-xen-api': [] };
try {
  for (let round = 0; round < rounds + 1; round++) {
    for (const name of Object.keys(runs)) {
      const client = await start(part(name), [pool]);
      await client.stop();
      // The first round warms the simulator's serialized rows.
      if (round > 0) runs[name].push(client.ready);
      console.error(`${name}: ${JSON.stringify(client.ready)}`);
    }
  }
} finally {
  await simulator.stop();
}

const of = (name, figure) => median(runs[name].map((run) => run[figure]));
const ours = (figure) => of('sync-xenograph', figure);
const theirs = (figure) => of('sync-xen-api', figure);
// Each round's figure by the peer's of the same round: what else the machine did then weighed on both.
const ratio = (figure) =>
  round(median(runs['sync-xenograph'].map((run, at) => run[figure] / runs['sync-xen-api'][at][figure])), 3);
conclude(
  'sync',
  {
    records: ours('objects'),
    peerRecords: theirs('objects'),
    cpuMs: round(ours('cpuMs')),
    peerCpuMs: round(theirs('cpuMs')),
    cpuRatio: ratio('cpuMs'),
    peakMiB: round(ours('peakMiB')),
    peerPeakMiB: round(theirs('peakMiB')),
    memoryRatio: ratio('peakMiB'),
    stallMs: round(ours('stallMs')),
    peerStallMs: round(theirs('stallMs')),
    wallMs: round(ours('wallMs')),
    peerWallMs: round(theirs('wallMs')),
    rounds,
  },
  { cpuRatio: 0.5, memoryRatio: 0.6, stallMs: 100 },
);
