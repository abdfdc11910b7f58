// Server CPU of the whole inventory in one request: every VM with its disks, their SRs, its NICs and their networks,
// beside a bare server that stringifies the same answer, and beside graphql-js on the same schema (bench/README.md).
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGateway } from './lib/gateway.mjs';
import { httpClient, interleavedCosts, ratioOf } from './lib/http-load.mjs';
import { start } from './lib/processes.mjs';
import { INVENTORY } from './lib/queries.mjs';
import { conclude, median, round } from './lib/statistics.mjs';

const part = (name) => new URL(`./parts/${name}.mjs`, import.meta.url);
const rounds = Number(process.argv[2] ?? 9);
const vms = Number(process.argv[3] ?? 2_000);
const REQUESTS = 10;
/** Rounds before what is measured: with fewer, V8 has not yet compiled all that runs. */
const WARM_ROUNDS = 12;
/** Whole estates in one answer are beyond what the gateway lets one operation ask for as it comes. */
const RAISED = {
  XENOGRAPH_MAX_NODES: '10000000',
  XENOGRAPH_MAX_VALUES: '100000000',
  // What polls of metrics cost, `metrics-load` measures.
  XENOGRAPH_METRICS_INTERVAL: 'off',
};

const client = httpClient(2);
const scratch = mkdtempSync(join(tmpdir(), 'xenograph-bench-'));
const simulator = await start(part('simulator'), [JSON.stringify({ hosts: 16, vms, seed: 1 })]);
const servers = [];
let gateway;
try {
  gateway = await startGateway(simulator.ready, RAISED);
  const url = `${gateway.url}/graphql`;
  const body = JSON.stringify({ query: INVENTORY, variables: { first: vms } });
  const { text } = await client.post(url, body);
  const { data } = JSON.parse(text);
  if (data?.vms.nodes.length !== vms)
    throw new Error(`the gateway did not answer ${vms} VMs: ${text.slice(0, 300)}`);
  const ready = join(scratch, 'ready.json');
  writeFileSync(ready, JSON.stringify({ list: data }));

  const targets = { xenograph: { url, pid: gateway.pid } };
  for (const [name, script, argument] of [
    ['bare', 'query-bare', ready],
    ['graphqlJs', 'inventory-graphql-js', JSON.stringify(simulator.ready)],
  ]) {
    const server = await start(part(script), [argument]);
    servers.push(server);
    targets[name] = { url: server.ready.url, pid: server.pid };
    const answer = await client.post(server.ready.url, body);
    if (answer.text !== text) throw new Error(`${name} answers otherwise: ${answer.text.slice(0, 300)}`);
  }

  const costs = await interleavedCosts(client, targets, { body, count: REQUESTS, rounds, warm: WARM_ROUNDS });
  const ms = (name) => round(median(costs[name]) / 1000, 1);
  const count = (what) => data.vms.nodes.reduce((sum, vm) => sum + vm[what].length, 0);
  conclude(
    'inventory',
    {
      vms: data.vms.nodes.length,
      disks: count('vbds'),
      nics: count('vifs'),
      answerMiB: round(Buffer.byteLength(text) / 1_048_576, 1),
      cpuMs: ms('xenograph'),
      bareCpuMs: ms('bare'),
      graphqlJsCpuMs: ms('graphqlJs'),
      ratio: ratioOf(costs.xenograph, costs.bare),
      graphqlJsRatio: ratioOf(costs.graphqlJs, costs.bare),
      rounds,
    },
    { ratio: 2.5 },
  );
} finally {
  client.close();
  for (const server of servers) await server.stop();
  await gateway?.stop();
  await simulator.stop();
  rmSync(scratch, { recursive: true, force: true });
}
