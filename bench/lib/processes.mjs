// Server and client of a benchmark live in processes of their own; this starts them, waits for the JSON line by which
// each says that it is ready, and reads their CPU time from the kernel.
import { fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';

const START_LIMIT_MS = 120_000;

/** Starts a script; resolves to `{ pid, ready, next(), send(), stop() }` after its first message. */
export async function start(url, args = [], options = {}) {
  const child = fork(url, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], ...options });
  const inbox = [];
  let wake;
  child.on('message', (message) => {
    inbox.push(message);
    wake?.();
  });
  let gone = false;
  child.once('exit', () => {
    gone = true;
    wake?.();
  });
  const next = async (limitMs = START_LIMIT_MS) => {
    const deadline = Date.now() + limitMs;
    while (inbox.length === 0) {
      if (gone) throw new Error(`${url} ended before it answered`);
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`${url} did not answer within ${limitMs} ms`);
      await new Promise((resolve) => {
        wake = resolve;
        setTimeout(resolve, Math.min(left, 1000)).unref();
      });
    }
    return inbox.shift();
  };
  const stop = async () => {
    if (gone) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(force);
  };
  const ready = await next();
  return { pid: child.pid, ready, next, send: (message) => child.send(message), stop };
}

/**
 * CPU milliseconds of all threads of a process so far, from the scheduler's nanoseconds (/proc/PID/task/TID/schedstat):
 * the ticks of /proc/PID/stat are 10 ms long.
 */
export function cpuMs(pid) {
  const tasks = `/proc/${pid}/task`;
  let ns = 0;
  for (const task of readdirSync(tasks)) {
    ns += Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]);
  }
  return ns / 1e6;
}

/** A TCP port of loopback that is free right now. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Nanoseconds of CLOCK_MONOTONIC, which every process of a Linux machine shares, in milliseconds. */
export const sharedNowMs = () => Number(process.hrtime.bigint()) / 1e6;
