// What reading documents of rrd_updates allocates, and what a series takes that is kept. argv: `{ kinds }` as rrd-documents
// answers them. Needs --expose-gc, a young generation that holds all that one measurement allocates, and --no-flush-bytecode:
// functions that are forgotten between two measurements would be interpreted, which puts every number on the heap.
import { readFileSync } from 'node:fs';
import { SteppedClock } from '../../dist/lib/clock.js';
import { UpdatesParser } from '../../dist/metrics/rrd/updates-parser.js';
import { SeriesTable } from '../../dist/metrics/series/series-table.js';
import { settledBytes } from '../lib/held-memory.mjs';
import { median } from '../lib/statistics.mjs';

const { kinds } = JSON.parse(process.argv[2]);
const MEMORY_RUNS = 5;
const WARM_MS = 1_000;
const COPIES = 30;

const bytesNow = () => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/**
 * All that a call of `body` allocates, its result included, which is more than it holds at any time: no garbage is
 * collected in between.
 */
async function allocated(body, times) {
  await settledBytes();
  const runs = [];
  for (let run = 0; run < MEMORY_RUNS; run++) {
    const results = new Array(times);
    body(0);
    const before = bytesNow();
    for (let at = 0; at < times; at++) results[at] = body(at);
    runs.push((bytesNow() - before) / times);
  }
  return median(runs);
}

/** Bytes allocated, by the bytes of the typed arrays that are answered. */
async function measure({ columns, rows, documents }) {
  const xmls = documents.map((file) => readFileSync(`${file}.xml`));
  const isPoll = documents.length > 1;
  const known = new UpdatesParser();
  const body = (at) => (isPoll ? known : new UpdatesParser()).parse(xmls[at % xmls.length]);
  for (const end = performance.now() + WARM_MS; performance.now() < end; ) body(0);
  return (await allocated(body, isPoll ? 100 : 1)) / (8 * (rows * columns + rows));
}

/** Bytes that one more series takes, its name included. */
async function seriesBytes(document) {
  const { columns, ...updates } = new UpdatesParser().parse(readFileSync(`${document}.xml`));
  const table = new SeriesTable(new SteppedClock(0));
  const before = await settledBytes();
  for (let copy = 0; copy < COPIES; copy++) {
    // Names as a parser gives them: texts of data sources are shared, those of uuids by the series of one object.
    let [uuid, own] = ['', ''];
    const moved = columns.map((column) => {
      if (column.uuid !== uuid) [uuid, own] = [column.uuid, `${column.uuid.slice(0, -4)}${1000 + copy}`];
      return { ...column, uuid: own };
    });
    table.append({ ...updates, columns: moved });
  }
  const after = await settledBytes();
  return (after - before) / table.size;
}

const poll = kinds.find(({ rows, dialect }) => rows === 1 && dialect === '%.15g');
process.send('ready');
const shares = [];
for (const kind of kinds) shares.push(await measure(kind));
process.send({ shares, seriesBytes: await seriesBytes(poll.documents[0]) }, () => process.exit(0));
