// Filters over 10,000 VMs, through the indexes and as full scans; and a page of 50 ordered by name, of 10,000 VMs and of
// 100,000, with a change before every page (bench/README.md).
import { start } from './lib/processes.mjs';
import { conclude, median, round } from './lib/statistics.mjs';

const part = (name) => new URL(`./parts/${name}.mjs`, import.meta.url);
const rounds = Number(process.argv[2] ?? 15);
const VMS = 10_000;

const simulator = await start(part('simulator'), [JSON.stringify({ hosts: 64, vms: VMS, seed: 1 })]);
let measured;
try {
  const queries = await start(part('filter-xenograph'), [JSON.stringify({ pool: simulator.ready, rounds })]);
  measured = queries.ready;
  await queries.stop();
} finally {
  await simulator.stop();
}

const { filters, pages } = measured;
const us = (costs) => round(median(costs), 1);
// The best round of each: these are microseconds of one process, to which all else on the machine can only add.
const ratio = ({ asked, scanned }) => round(Math.min(...asked) / Math.min(...scanned), 3);
const indexed = filters.filter(({ kind }) => kind === 'indexed');
for (const filter of filters) {
  const { name, kind, found, asked, scanned } = filter;
  console.error(
    `${name} (${kind}): ${found} found, ${us(asked)} µs, scan ${us(scanned)} µs, ratio ${ratio(filter)}`,
  );
}
const pageMs = (name) => round(Math.max(...pages[name].map(({ costs }) => us(costs))) / 1000, 3);
conclude(
  'filter',
  {
    vms: measured.vms,
    worstIndexedRatio: Math.max(...indexed.map(ratio)),
    ratios: Object.fromEntries(filters.map((filter) => [filter.name, ratio(filter)])),
    scanUs: us(filters.flatMap(({ scanned }) => scanned)),
    pageOf10000Ms: pageMs('10000'),
    pageOf100000Ms: pageMs('100000'),
    pagesUs: Object.fromEntries(
      Object.entries(pages).flatMap(([size, kinds]) =>
        kinds.map(({ name, costs }) => [`${name} of ${size}`, us(costs)]),
      ),
    ),
    rounds,
  },
  { worstIndexedRatio: 0.1, pageOf10000Ms: 3, pageOf100000Ms: 3 },
);
