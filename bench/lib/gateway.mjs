// The built gateway in a process of its own, on the simulated pool that a benchmark runs.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from './processes.mjs';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const READY_TRIES = 300;

/** `{ url, pid, stop() }` of a gateway that has read the pool; `env` holds settings beside the usual ones. */
export async function startGateway({ url, username, password }, env = {}) {
  const port = await freePort();
  const gateway = spawn(process.execPath, [CLI, 'serve'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      XENOGRAPH_LOG_LEVEL: 'warn',
      XENOGRAPH_SERVERS: JSON.stringify([{ url, username, password, label: 'bench' }]),
      ...env,
    },
  });
  const ended = new Promise((resolve) => gateway.once('exit', resolve));
  const stop = async () => {
    gateway.kill('SIGTERM');
    await ended;
  };
  for (let tries = 0; ; tries++) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return { url: `http://127.0.0.1:${port}`, pid: gateway.pid, stop };
    if (tries > READY_TRIES) {
      await stop();
      throw new Error('the gateway did not become ready');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
