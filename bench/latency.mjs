// From a change in the pool to the message at a WebSocket client, beside npm xen-api (bench/README.md).
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort, start } from './lib/processes.mjs';
import { conclude, percentile, round } from './lib/statistics.mjs';

const part = (name) => new URL(`./parts/${name}.mjs`, import.meta.url);
const seconds = Number(process.argv[2] ?? 20);
const perSecond = 20;

const simulator = await start(part('simulator'), [JSON.stringify({ hosts: 16, vms: 2_000, seed: 1 })]);
const port = await freePort();
const gateway = spawn(
  process.execPath,
  [fileURLToPath(new URL('../dist/cli.js', import.meta.url)), 'serve'],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      XENOGRAPH_LOG_LEVEL: 'warn',
      XENOGRAPH_SERVERS: JSON.stringify([
        {
          url: simulator.ready.url,
          username: simulator.ready.username,
          password: simulator.ready.password,
          label: 'bench',
        },
      ]),
    },
  },
);
const parts = [];
try {
  for (let tries = 0; ; tries++) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) break;
    if (tries > 300) throw new Error('the gateway did not become ready');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const ours = await start(part('latency-client'), [
    JSON.stringify({ url: `ws://127.0.0.1:${port}/graphql` }),
  ]);
  parts.push(ours);
  const peer = await start(part('latency-xen-api'), [JSON.stringify(simulator.ready)]);
  parts.push(peer);

  simulator.send({ changes: { perSecond, seconds } });
  const { changed, written } = await simulator.next();
  const seenBy = async (client) => {
    client.send({ report: true });
    return (await client.next()).seen;
  };
  const [seen, peerSeen] = [await seenBy(ours), await seenBy(peer)];

  // The pool answers two watchers; each change is measured from the answer written to whoever it went to first, so
  // the figure can only be too high for us.
  const spans = (seenAt, from) =>
    Object.keys(changed)
      .filter((n) => seenAt[n] !== undefined && from(n) !== undefined)
      .map((n) => seenAt[n] - from(n));
  const fromWritten = spans(seen, (n) => written[n] && Math.min(...Object.values(written[n])));
  const fromChange = spans(seen, (n) => changed[n]);
  const peerFromChange = spans(peerSeen, (n) => changed[n]);
  const total = Object.keys(changed).length;
  conclude(
    'latency',
    {
      changes: total,
      missed: total - fromChange.length,
      peerMissed: total - peerFromChange.length,
      p50Ms: round(percentile(fromWritten, 50)),
      p95Ms: round(percentile(fromWritten, 95)),
      p99Ms: round(percentile(fromWritten, 99)),
      fromChangeP50Ms: round(percentile(fromChange, 50)),
      fromChangeP95Ms: round(percentile(fromChange, 95)),
      peerFromChangeP50Ms: round(percentile(peerFromChange, 50)),
      peerFromChangeP95Ms: round(percentile(peerFromChange, 95)),
    },
    { p95Ms: 10, missed: 0 },
  );
} finally {
  for (const client of parts) await client.stop();
  gateway.kill('SIGTERM');
  await simulator.stop();
}
