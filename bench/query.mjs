// Server CPU of two queries over HTTP, beside a bare server, Apollo as it comes and mercurius with jit (bench/README.md).
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGateway } from './lib/gateway.mjs';
import { cpuMs, start } from './lib/processes.mjs';
import { LIST, ONE } from './lib/queries.mjs';
import { conclude, median, round } from './lib/statistics.mjs';

const part = (name) => new URL(`./parts/${name}.mjs`, import.meta.url);
const rounds = Number(process.argv[2] ?? 7);
const CONNECTIONS = 8;
/** Rounds before what is measured: it takes V8 about 2,500 lists to have compiled what runs in the gateway. */
const WARM_ROUNDS = 6;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

function post(url, body) {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      url,
      {
        agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString('utf8') }),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

async function load(url, body, count) {
  let left = count;
  const lane = async () => {
    while (left-- > 0) {
      const { status, text } = await post(url, body);
      if (status !== 200 || text.includes('"errors"'))
        throw new Error(`${url}: ${status} ${text.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
}

const simulator = await start(part('simulator'), [JSON.stringify({ hosts: 16, vms: 2_000, seed: 1 })]);
const gateway = await startGateway(simulator.ready);
const scratch = mkdtempSync(join(tmpdir(), 'xenograph-bench-'));
const servers = [];
try {
  const url = `${gateway.url}/graphql`;
  const listBody = JSON.stringify({ query: LIST, variables: { first: 100 } });
  const { data: list } = JSON.parse((await post(url, listBody)).text);
  if (list?.vms.nodes.length !== 100) throw new Error('the gateway did not answer 100 VMs');
  const oneBody = JSON.stringify({ query: ONE, variables: { uuid: list.vms.nodes[0].uuid } });
  const { data: one } = JSON.parse((await post(url, oneBody)).text);
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
    for (let round = 0; round < rounds + WARM_ROUNDS; round++) {
      for (const [name, target] of Object.entries(targets)) {
        const before = cpuMs(target.pid);
        await load(target.url, body, count);
        const cost = ((cpuMs(target.pid) - before) / count) * 1000;
        if (round < WARM_ROUNDS) continue;
        const key = `${name}.${kind}`;
        costs[key] ??= [];
        costs[key].push(cost);
      }
    }
  }
  const us = (name) => round(median(costs[name]), 1);
  // Each round's cost by the bare server's of the same round: what else the machine did then weighed on both.
  const ratio = (name, kind) =>
    round(median(costs[`${name}.${kind}`].map((cost, at) => cost / costs[`bare.${kind}`][at])), 2);
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
  agent.destroy();
  for (const server of servers) await server.stop();
  await gateway.stop();
  await simulator.stop();
  rmSync(scratch, { recursive: true, force: true });
}
