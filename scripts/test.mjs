// `npm test`: types, lint and format, dead code, unit, integration — in this order, all of them even when one
// fails, and a closing line `N passed, N failed` that counts the tests (and each other step that failed as one).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'xenograph-test-'));
const bin = (name) => join('node_modules', '.bin', name);
let passed = 0;
let failed = 0;

function step(title, command, args) {
  process.stdout.write(`\n== ${title}\n`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  return status === 0;
}

function check(title, command, args) {
  if (!step(title, command, args)) failed += 1;
}

function tests(project) {
  const report = join(scratch, `${project}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const clean = step(`${project} tests`, bin('vitest'), args);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests;
    // A file that does not load, or an unhandled rejection, fails the run without a failed test.
    if (!clean && numFailedTests === 0) failed += 1;
  } catch (error) {
    process.stdout.write(`${project}: no report (${error.message})\n`);
    failed += 1;
  }
}

try {
  check('types', bin('tsc'), ['--noEmit', '-p', 'tsconfig.json']);
  check('types of the front end', bin('tsc'), ['--noEmit', '-p', 'src/panel/tsconfig.json']);
  check('lint and format', bin('biome'), ['check', '--error-on-warnings', '.']);
  check('schema lint', bin('eslint'), ['--max-warnings', '0', 'schema.graphql']);
  check('dead code', bin('knip'), []);
  tests('unit');
  tests('integration');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
