// `npm run build [server|playground]`: compiles src into dist and bundles the playground into dist/panel, each only when its inputs have
// changed since (names, sizes and times of the files, kept in a stamp), so that building again costs nothing.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');
const dist = join(root, 'dist');
const LOCK_WAIT_MS = 300_000;
const require = createRequire(import.meta.url);

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function fingerprint(files) {
  return files
    .filter((file) => existsSync(file))
    .map((file) => {
      const { size, mtimeMs } = statSync(file);
      return `${relative(root, file)} ${size} ${mtimeMs}`;
    })
    .join('\n');
}

const isPanel = (file) => relative(src, file).startsWith('panel');

/** What is built, from what, how, and what must be there afterwards. */
const TARGETS = [
  {
    name: 'server',
    result: join(dist, 'cli.js'),
    inputs: () => [
      ...filesBelow(src).filter((file) => !isPanel(file) && !file.endsWith('.md')),
      join(root, 'tsconfig.json'),
      join(root, 'tsconfig.build.json'),
      join(root, 'package-lock.json'),
    ],
    build: buildServer,
  },
  {
    name: 'playground',
    result: join(dist, 'panel', 'playground', 'index.html'),
    inputs: () => [
      ...filesBelow(join(src, 'panel', 'playground')),
      join(root, 'package-lock.json'),
      fileURLToPath(import.meta.url),
    ],
    build: buildPlayground,
  },
];

function buildServer() {
  // What a removed source left behind must not stay importable.
  for (const name of existsSync(dist) ? readdirSync(dist) : []) {
    if (name !== 'panel' && !name.startsWith('.')) rmSync(join(dist, name), { recursive: true });
  }
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('the sources do not compile');
  for (const file of filesBelow(src)) {
    if (isPanel(file) || ['.ts', '.md'].includes(extname(file))) continue;
    const target = join(dist, relative(src, file));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(file, target);
  }
}

async function buildPlayground() {
  const { build } = await import(pathToFileURL(require.resolve('vite')).href);
  await build({
    root: join(src, 'panel', 'playground'),
    base: '/playground/',
    configFile: false,
    logLevel: 'error',
    // Monaco's workers are modules of their own.
    worker: { format: 'es' },
    build: {
      outDir: join(dist, 'panel', 'playground'),
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 10_000,
      reportCompressedSize: false,
    },
  });
}

function stampOf({ name }) {
  return join(dist, `.${name}.stamp`);
}

function isFresh(target) {
  const stamp = stampOf(target);
  return (
    existsSync(target.result) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint(target.inputs())
  );
}

/** Targets whose inputs have changed; none where only the built package is installed. */
function staleTargets(names) {
  if (!existsSync(src)) return [];
  return TARGETS.filter(({ name }) => names.length === 0 || names.includes(name)).filter(
    (target) => !isFresh(target),
  );
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Runs `work` while no other build of this checkout runs. */
async function alone(work) {
  mkdirSync(dist, { recursive: true });
  const lock = join(dist, '.lock');
  const deadline = Date.now() + LOCK_WAIT_MS;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
      if (owner > 0 && !isAlive(owner)) rmSync(lock, { force: true });
      else if (Date.now() > deadline) throw new Error(`another build holds ${relative(root, lock)}`);
      else await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Builds what is missing or stale of the named targets, or of all when none is named. */
async function buildStale(names) {
  if (staleTargets(names).length === 0) return;
  await alone(async () => {
    // Again: whoever held the lock may have built them.
    for (const target of staleTargets(names)) {
      console.error(`building the ${target.name} …`);
      const inputs = fingerprint(target.inputs());
      await target.build();
      writeFileSync(stampOf(target), inputs);
    }
  });
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !TARGETS.some((target) => target.name === name));
try {
  if (unknown.length > 0) {
    throw new Error(`no target "${unknown[0]}"; there are ${TARGETS.map(({ name }) => name).join(' and ')}`);
  }
  await buildStale(names);
} catch (error) {
  const hint = error.code === 'MODULE_NOT_FOUND' ? ' (run "npm ci" first)' : '';
  console.error(`build failed: ${error.message.split('\n', 1)[0]}${hint}`);
  process.exitCode = 1;
}
