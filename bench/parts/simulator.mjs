// A simulated pool in a process of its own. argv: options of startSimulatedPool as JSON. Answers `{ url, username,
// password }`. On `{ changes: { perSecond, seconds, from } }` it changes the description of one VM after the other to
// `bench-N` and answers, when done, `{ changed, written }`: for each N, when the database was changed and when the bytes
// of the event.from answer that carries it were handed to the socket (shared monotonic milliseconds).
import { Socket } from 'node:net';
import { startSimulatedPool } from '../../dist/simulator/simulator.js';
import { sharedNowMs } from '../lib/processes.mjs';

const options = JSON.parse(process.argv[2] ?? '{}');
let changed = {};
let written = {};

const write = Socket.prototype.write;
Socket.prototype.write = function (chunk, ...rest) {
  if (this.remotePort !== undefined && chunk) {
    const text =
      typeof chunk === 'string'
        ? chunk
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
    for (const [, n] of text.matchAll(/"bench-(\d+)"/g)) {
      written[n] ??= sharedNowMs();
    }
  }
  return write.call(this, chunk, ...rest);
};

const pool = await startSimulatedPool({ life: false, ...options });

process.on('message', async (message) => {
  if (!message.changes) return;
  const { perSecond, seconds, from } = message.changes;
  changed = {};
  written = {};
  const vms = [...pool.database.rows('VM')]
    .filter(([, row]) => !row.is_a_template && !row.is_control_domain)
    .map(([ref]) => ref);
  const start = sharedNowMs();
  for (let n = from; n < from + perSecond * seconds; n++) {
    const due = start + ((n - from) * 1000) / perSecond;
    const wait = due - sharedNowMs();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    changed[n] = sharedNowMs();
    pool.database.set('VM', vms[n % vms.length], 'name_description', `bench-${n}`);
  }
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  process.send({ changed, written });
});
process.on('SIGTERM', () => pool.close().finally(() => process.exit(0)));

process.send({
  url: pool.url,
  username: pool.username,
  password: pool.password,
  records: ['VM', 'VBD', 'VDI', 'VIF', 'VM_metrics', 'host', 'SR', 'network'].map((cls) => [
    cls,
    pool.database.count(cls),
  ]),
});
