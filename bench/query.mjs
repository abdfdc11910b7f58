// Server CPU of two queries over HTTP, beside a bare server, Apollo as it comes and mercurius with jit (bench/README.md).
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGateway } from './lib/gateway.mjs';
import { httpClient, interleavedCosts, ratioOf } from './lib/http-load.mjs';
import { start } from './lib/processes.mjs';
import { LIST, ONE } from './lib/queries.mjs';
import { conclude, median, round } from './lib/statistics.mjs';

const part = (name) => new URL(`./parts/${name}.mjs`, import.meta.url);
const rounds = Number(process.argv[2] ?? 7);
const CONNECTIONS = 8;
/**
 * Rounds before what is measured. As `node --trace-opt` tells, V8 compiles the last of what a list runs through in the
 * gateway between the 4,000th and the 5,000th: until then its cost still falls, for a minute in the life of a server.
 */
const WARM_ROUNDS = 13;
const client = httpClient(CONNECTIONS);

const simulator = await start(part('simulator'), [JSON.stringify({ hosts: 16, vms: 2_000, seed: 1 })]);
// What polls of metrics cost, which the process pays as well, `metrics-load` measures.
const gateway = await startGateway(simulator.ready, { XENOGRAPH_METRICS_INTERVAL: 'off' });
const scratch = mkdtempSync(join(tmpdir(), 'xenograph-bench-'));
const servers = [];
try {
  const url = `${gateway.url}/graphql`;
  const listBody = JSON.stringify({ query: LIST, variables: { first: 100 } });
  const { data: list } = JSON.parse((await client.post(url, listBody)).text);
  if (list?.vms.nodes.length !== 100) throw new Error('the gateway did not answer 100 VMs');
  const oneBody = JSON.stringify({ query: ONE, variables: { uuid: list.vms.nodes[0].uuid } });
  const { data: one } = JSON.parse((await client.post(url, oneBody)).text);
  const ready = join(scratch, 'ready.json');
  writeFileSync(ready, JSON.stringify({ list, one }));

  const targets = { xenograph: { url, pid: gateway.pid } };
  for (const name of ['bare', 'apollo', 'mercurius']) {
    const server = await start(part(`query-${name}`), [ready]);
    servers.push(server);
    targets[name] = { url: server.ready.url, pid: server.pid };
  }

  const costs = {};
  for (const [kind, body, count] of [
    ['list', listBody, 400],
    ['one', oneBody, 4_000],
  ]) {
    const measured = await interleavedCosts(client, targets, { body, count, rounds, warm: WARM_ROUNDS });
    for (const [name, cost] of Object.entries(measured)) costs[`${name}.${kind}`] = cost;
  }
  const us = (name) => round(median(costs[name]), 1);
  const ratio = (name, kind) => ratioOf(costs[`${name}.${kind}`], costs[`bare.${kind}`]);
  conclude(
    'query',
    {
      list100CpuUs: us('xenograph.list'),
      bareList100CpuUs: us('bare.list'),
      list100Ratio: ratio('xenograph', 'list'),
      apolloList100Ratio: ratio('apollo', 'list'),
      mercuriusList100Ratio: ratio('mercurius', 'list'),
      oneCpuUs: us('xenograph.one'),
      bareOneCpuUs: us('bare.one'),
      oneRatio: ratio('xenograph', 'one'),
      apolloOneRatio: ratio('apollo', 'one'),
      mercuriusOneRatio: ratio('mercurius', 'one'),
      rounds,
    },
    { list100Ratio: 2, oneRatio: 2.2 },
  );
} finally {
  client.close();
  for (const server of servers) await server.stop();
  await gateway.stop();
  await simulator.stop();
  rmSync(scratch, { recursive: true, force: true });
}
