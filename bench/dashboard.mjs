// Site and pool dashboards of 1,600 running VMs: what one answer costs right after the copy has changed, when nothing of
// an earlier one is of use (bench/README.md). In one process with the copy; the simulated pool is in another.
import { start } from './lib/processes.mjs';
import { conclude, round } from './lib/statistics.mjs';

const part = (name) => new URL(`./parts/${name}.mjs`, import.meta.url);
const hosts = Number(process.argv[2] ?? 64);
const vms = Number(process.argv[3] ?? 2_700);
const rounds = Number(process.argv[4] ?? 201);

const simulator = await start(part('simulator'), [JSON.stringify({ hosts, vms, seed: 1 })]);
let figures;
try {
  const client = await start(part('dashboard'), [JSON.stringify({ ...simulator.ready, rounds })]);
  figures = client.ready;
  await client.stop();
} finally {
  await simulator.stop();
}
const { running, siteMs, poolMs, firstMs, calls } = figures;
conclude(
  'dashboard',
  { running, siteMs: round(siteMs, 2), poolMs: round(poolMs, 2), firstMs: round(firstMs, 1), calls, rounds },
  { siteMs: 10, poolMs: 10, calls: 0 },
);
