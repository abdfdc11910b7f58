// `npm run bench -- NAME`: builds what is stale, then runs bench/NAME.mjs, which ends with one JSON line.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../bench/', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.replace(/\.mjs$/, ''));
const [name, ...rest] = process.argv.slice(2);
const file = `${folder}${name}.mjs`;
if (!name || !existsSync(file)) {
  console.error(`usage: npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exit(2);
}
const build = spawnSync(process.execPath, [fileURLToPath(new URL('./build.mjs', import.meta.url))], {
  stdio: ['ignore', 2, 2],
});
if (build.status !== 0) process.exit(build.status ?? 1);
const { status } = spawnSync(process.execPath, [file, ...rest], { stdio: 'inherit' });
process.exit(status ?? 1);
