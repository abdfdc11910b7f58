// Follows a pool without its metrics, then with those of all hosts, and answers how many series there are and what they
// take: the heap and what stands outside of it, and the growth of the process as the system sees it. Needs --expose-gc.
import { bytesPerSeries, SeriesTable } from '../../dist/metrics/series/series-table.js';
import { settledBytes } from '../lib/held-memory.mjs';
import { followPool } from '../lib/own-pool.mjs';

let table;
const { append } = SeriesTable.prototype;
SeriesTable.prototype.append = function (updates) {
  table = this;
  return append.call(this, updates);
};

const registry = await followPool(JSON.parse(process.argv[2]));
const { store, metrics } = registry.get('bench');
const hosts = [...store.list('host')].map(({ uuid }) => uuid);
const vms = [...store.list('VM')].map(({ uuid }) => uuid);

const before = await settledBytes();
const rssBefore = process.memoryUsage.rss();
metrics.watch({ owner: 'pool', uuid: '', hosts });
const isPolled = (host) => typeof metrics.statusOf(host)?.polledAtMs === 'number';
while (!hosts.every(isPolled)) await new Promise((resolve) => setTimeout(resolve, 500));
const bytes = (await settledBytes()) - before;
const rssBytes = process.memoryUsage.rss() - rssBefore;

const counts = vms.map((uuid) => table.sources(uuid).length).filter((count) => count > 0);
process.send(
  {
    bytes,
    rssBytes,
    series: table.size,
    ofVms: counts.reduce((sum, count) => sum + count, 0),
    told: counts.length,
    ringBytes: bytesPerSeries(),
  },
  () => process.exit(0),
);
