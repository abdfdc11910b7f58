// Copies a pool, then asks for its dashboards, each time after a change. Answers medians of CPU time, and how often the
// pool was called for it.
import { readFileSync } from 'node:fs';
import { GatewayPipeline } from '../../dist/graphql/pipeline/pipeline.js';
import { gatewaySchema } from '../../dist/graphql/schema/gateway-schema.js';
import { silentLogger } from '../../dist/lib/silent-log.js';
import { PoolRegistry } from '../../dist/pool/registry.js';
import { median } from '../lib/statistics.mjs';

const { url, username, password, rounds } = JSON.parse(process.argv[2]);
const registry = new PoolRegistry();
await registry.reconcile([{ key: 'bench', url, username, password, label: 'bench', readOnly: true }]);
registry.run(new AbortController().signal);
const pool = registry.get('bench');
await new Promise((resolve) => {
  const look = () => pool.status.state === 'ready' && resolve();
  registry.onStatus(look);
  look();
});

const FIELDS = readFileSync(new URL('./dashboard.graphql', import.meta.url), 'utf8');
const documents = {
  site: `${FIELDS} query { dashboard { ...Numbers } }`,
  pool: `${FIELDS} query { pools { nodes { dashboard { ...Numbers } } } }`,
};
let calls = 0;
const { call } = pool.xapi;
pool.xapi.call = (...args) => {
  calls += 1;
  return call.apply(pool.xapi, args);
};
const pipeline = new GatewayPipeline({
  built: gatewaySchema(),
  pools: registry,
  gateway: { version: 'bench', startedAtMs: 0 },
  logger: silentLogger,
});
const context = { principal: { id: 'bench', fingerprint: 'bench' } };
const vms = [...pool.store.list('VM')].filter(({ powerState, isControlDomain }) => {
  return powerState === 'RUNNING' && !isControlDomain;
});

function ask(query) {
  const prepared = pipeline.prepare({ query });
  const before = process.cpuUsage();
  const { data, errors } = pipeline.execute(prepared, context);
  const { user, system } = process.cpuUsage(before);
  if (errors) throw new Error(errors[0].message);
  JSON.stringify(data);
  return (user + system) / 1000;
}

/** A new revision, as an event of the pool makes it. */
function change(at) {
  const vm = vms[at % vms.length];
  const record = Object.freeze({ ...vm, nameDescription: `round ${at}` });
  pool.store.apply({ events: [{ cls: 'VM', ref: vm.$ref, operation: 'mod', generation: at, record }] });
}

const times = { site: [], pool: [] };
let firstMs;
for (let at = 0; at < rounds; at += 1) {
  for (const [name, query] of Object.entries(documents)) {
    change(at);
    times[name].push(ask(query));
    firstMs ??= times[name][0];
  }
}
const done = () => process.exit(0);
process.on('SIGTERM', done);
process.send({
  running: vms.length,
  siteMs: median(times.site),
  poolMs: median(times.pool),
  firstMs,
  calls,
});
