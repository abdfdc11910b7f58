// Reading rrd_updates, from an archive of one VM to that of a host with hundreds, and the polls of every five seconds,
// beside fast-xml-parser and JSON.parse; what that allocates; and what it costs to keep the samples (bench/README.md).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from './lib/processes.mjs';
import { conclude, median, round } from './lib/statistics.mjs';

const part = (name) => new URL(`./parts/${name}.mjs`, import.meta.url);
const rounds = Number(process.argv[2] ?? 15);
const VMS = 330;
const LIMIT_MS = 900_000;

const folder = mkdtempSync(join(tmpdir(), 'rrd-'));
let parsed;
let held;
try {
  const { ready: documents } = await start(part('rrd-documents'), [JSON.stringify({ folder, vms: VMS })]);
  const parse = await start(part('rrd-parse'), [JSON.stringify({ kinds: documents, rounds })]);
  parsed = await parse.next(LIMIT_MS);
  await parse.stop();
  const memory = await start(part('rrd-memory'), [JSON.stringify({ kinds: documents })], {
    execArgv: [
      '--expose-gc',
      '--no-flush-bytecode',
      '--min-semi-space-size=128',
      '--max-semi-space-size=128',
    ],
  });
  held = await memory.next(LIMIT_MS);
  await memory.stop();
} finally {
  rmSync(folder, { recursive: true });
}

const kinds = parsed.measured.map(({ costs, bytes, ...kind }, at) => {
  const ms = (who) => median(costs[who]);
  return {
    ...kind,
    bytes,
    us: round(ms('ours') * 1000, 1),
    mbPerS: round(bytes / ms('ours') / 1000, 0),
    ofFastXmlParser: round(ms('ours') / ms('fastXmlParser'), 5),
    timesFastXmlParser: round(ms('fastXmlParser') / ms('ours'), 1),
    ofJsonParse: round(ms('ours') / ms('jsonParse'), 3),
    timesJsonParse: round(ms('jsonParse') / ms('ours'), 2),
    allocatedOfArrays: round(held.shares[at], 3),
    firstSightTimesFastXmlParser: round(ms('fastXmlParser') / ms('firstSight'), 1),
    firstSightTimesJsonParse: round(ms('jsonParse') / ms('firstSight'), 2),
  };
});
for (const kind of kinds) console.error(JSON.stringify(kind));
const worst = (figure) => Math.max(...kinds.map((kind) => kind[figure]));
const least = (figure) => Math.min(...kinds.map((kind) => kind[figure]));
conclude(
  'rrd',
  {
    ofFastXmlParser: worst('ofFastXmlParser'),
    ofJsonParse: worst('ofJsonParse'),
    allocatedOfArrays: worst('allocatedOfArrays'),
    timesFastXmlParser: least('timesFastXmlParser'),
    timesJsonParse: least('timesJsonParse'),
    firstSightTimesFastXmlParser: least('firstSightTimesFastXmlParser'),
    firstSightTimesJsonParse: least('firstSightTimesJsonParse'),
    mbPerS: Object.fromEntries(kinds.map(({ name, dialect, mbPerS }) => [`${name} ${dialect}`, mbPerS])),
    append1000Ms: round(median(parsed.append.plain), 3),
    append1000MinuteMs: round(median(parsed.append.minute), 3),
    bytesPerSeries: round(held.seriesBytes, 0),
    rounds,
  },
  { ofFastXmlParser: 1 / 60, ofJsonParse: 1 / 1.5, allocatedOfArrays: 2, append1000MinuteMs: 0.5 },
);
