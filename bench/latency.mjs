// From a change in the pool to the message at a WebSocket client, beside npm xen-api (bench/README.md).
import { startGateway } from './lib/gateway.mjs';
import { start } from './lib/processes.mjs';
import { conclude, percentile, round } from './lib/statistics.mjs';

const part = (name) => new URL(`./parts/${name}.mjs`, import.meta.url);
const seconds = Number(process.argv[2] ?? 20);
const perSecond = 20;
const ROUNDS = 2;

const simulator = await start(part('simulator'), [JSON.stringify({ hosts: 16, vms: 2_000, seed: 1 })]);
/** Lets the pool change while `client` watches; milliseconds per change, from the change and from its answer written. */
async function watch(client) {
  simulator.send({ changes: { perSecond, seconds: seconds / ROUNDS, from: next } });
  next += 100_000;
  const { changed, written } = await simulator.next();
  client.send({ report: true });
  const { seen } = await client.next();
  const numbers = Object.keys(changed);
  const came = numbers.filter((n) => seen[n] !== undefined);
  return {
    total: numbers.length,
    missed: numbers.length - came.length,
    fromChange: came.map((n) => seen[n] - changed[n]),
    fromWritten: came.map((n) => seen[n] - written[n]),
  };
}

// One watcher at a time, in turns: two would share the pool's delays, and each would be measured from the other's answer.
let next = 0;
const ours = [];
const theirs = [];
try {
  for (let round = 0; round < ROUNDS; round++) {
    const gateway = await startGateway(simulator.ready);
    const client = await start(part('latency-client'), [
      JSON.stringify({ url: `${gateway.url.replace('http', 'ws')}/graphql` }),
    ]);
    ours.push(await watch(client));
    await client.stop();
    await gateway.stop();
    const peer = await start(part('latency-xen-api'), [JSON.stringify(simulator.ready)]);
    theirs.push(await watch(peer));
    await peer.stop();
  }
} finally {
  await simulator.stop();
}

const sum = (runs, name) => runs.reduce((total, run) => total + run[name], 0);
const figure = (runs, name, p) =>
  round(
    percentile(
      runs.flatMap((run) => run[name]),
      p,
    ),
  );
conclude(
  'latency',
  {
    changes: sum(ours, 'total'),
    missed: sum(ours, 'missed'),
    peerMissed: sum(theirs, 'missed'),
    p50Ms: figure(ours, 'fromWritten', 50),
    p95Ms: figure(ours, 'fromWritten', 95),
    p99Ms: figure(ours, 'fromWritten', 99),
    peerP50Ms: figure(theirs, 'fromWritten', 50),
    peerP95Ms: figure(theirs, 'fromWritten', 95),
    fromChangeP50Ms: figure(ours, 'fromChange', 50),
    fromChangeP95Ms: figure(ours, 'fromChange', 95),
    peerFromChangeP50Ms: figure(theirs, 'fromChange', 50),
    peerFromChangeP95Ms: figure(theirs, 'fromChange', 95),
  },
  { p95Ms: 10, missed: 0 },
);
