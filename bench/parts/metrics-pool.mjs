// A simulated pool that counts what it is asked for metrics. argv: options of startSimulatedPool as JSON. Answers `{ url,
// username, password }`; on any message `{ updates: { address: requests so far } }`.
import { Router } from '../../dist/simulator/http/router.js';
import { startSimulatedPool } from '../../dist/simulator/simulator.js';

const options = JSON.parse(process.argv[2] ?? '{}');
const requests = new Map();

const { answer } = Router.prototype;
Router.prototype.answer = function (request, host, signal) {
  if (request.path === '/rrd_updates') requests.set(host, (requests.get(host) ?? 0) + 1);
  return answer.call(this, request, host, signal);
};

const pool = await startSimulatedPool({ life: false, ...options });

process.on('message', () => {
  const updates = {};
  for (const [host, row] of pool.database.rows('host')) updates[row.address] = requests.get(host) ?? 0;
  process.send({ updates });
});
process.on('SIGTERM', () => pool.close().finally(() => process.exit(0)));

process.send({ url: pool.url, username: pool.username, password: pool.password });
