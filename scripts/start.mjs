// `npm start` and its relatives: builds what is missing or stale, then is the command line (`serve` unless told
// otherwise), in this same process, so that signals reach it directly.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MIN_NODE = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < MIN_NODE[0] || (major === MIN_NODE[0] && minor < MIN_NODE[1])) {
  console.error(`xenograph needs Node ${MIN_NODE.join('.')} or newer; this is ${process.versions.node}`);
  process.exit(1);
}

// A process of its own, so that the memory of compiler and bundler is gone when the gateway runs.
const build = fileURLToPath(new URL('./build.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [build], { stdio: ['ignore', 2, 2] });
if (status !== 0) process.exit(status ?? 1);

const cli = new URL('../dist/cli.js', import.meta.url);
const args = process.argv.slice(2);
process.argv = [process.execPath, fileURLToPath(cli), ...(args.length > 0 ? args : ['serve'])];
await import(cli.href);
