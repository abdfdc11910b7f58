// Writes documents of rrd_updates into a folder: what a simulated host answers, in XML and the equivalent JSON; in the
// number texts of the two generations before as well. argv: `{ folder, vms }`. Answers a list of `{ name, dialect, columns,
// rows, documents }`; each document is at `FOLDER/N.xml` and `FOLDER/N.json`.
import { writeFileSync } from 'node:fs';
import { SteppedClock } from '../../dist/lib/clock.js';
import { startSimulatedPool } from '../../dist/simulator/simulator.js';
import { formatG } from '../../dist/simulator/wire/float-text.js';
import { WORLD_NOW_MS } from '../../dist/simulator/world/plan.js';

const { folder, vms } = JSON.parse(process.argv[2]);
/** VMs whose columns are 1,000, with those of the host. */
const COLUMNS = 1_000;
const POLLS = 8;

const clock = new SteppedClock(WORLD_NOW_MS);
const pool = await startSimulatedPool({ hosts: 1, vms, pace: 0, life: false, clock });
const authorization = `Basic ${Buffer.from(`${pool.username}:${pool.password}`).toString('base64')}`;
const seconds = () => Math.floor(clock.now() / 1000);

async function ask(query, accept) {
  const answer = await fetch(`${pool.url}/rrd_updates?cf=AVERAGE&host=true&${query}`, {
    headers: { authorization, accept },
  });
  if (!answer.ok) throw new Error(`rrd_updates answered ${answer.status}`);
  return answer.text();
}

async function both(query) {
  return { xml: await ask(query, 'text/xml'), json: await ask(query, 'application/json') };
}

const uuids = [...pool.database.rows('VM')]
  .filter(([, row]) => row.power_state === 'Running')
  .map(([, row]) => row.uuid);
const ofVms = (count) =>
  uuids
    .slice(0, count)
    .map((uuid) => `&vm_uuid=${uuid}`)
    .join('');
const columnsOf = async (count) =>
  Number(JSON.parse(await ask(`start=${seconds() - 5}${ofVms(count)}`, 'application/json')).meta.columns);

/** As many of the VMs as come closest to COLUMNS. */
async function thousand() {
  let best = 1;
  let distance = Number.POSITIVE_INFINITY;
  for (let count = 1; count <= uuids.length; count++) {
    const away = Math.abs((await columnsOf(count)) - COLUMNS);
    if (away > distance) break;
    [best, distance] = [count, away];
  }
  return ofVms(best);
}

/** The same numbers in another generation's text. */
function reprinted({ xml, json }, print) {
  const other = (text) => {
    const value = Number(text);
    return Number.isFinite(value) && value !== 0 ? print(value) : text;
  };
  const { meta, data } = JSON.parse(json);
  return {
    xml: xml.replace(/<v>([^<]*)/g, (_, text) => `<v>${other(text)}`),
    json: JSON.stringify({ meta, data: data.map(({ t, values }) => ({ t, values: values.map(other) })) }),
  };
}

let written = 0;
function keep(name, dialect, texts) {
  const documents = texts.map(({ xml, json }) => {
    const file = `${folder}/${written++}`;
    writeFileSync(`${file}.xml`, xml);
    writeFileSync(`${file}.json`, json);
    return file;
  });
  const { columns, rows } = JSON.parse(texts[0].json).meta;
  return { name, dialect, columns: Number(columns), rows: Number(rows), documents };
}

const history = `start=${seconds() - 599}`;
const some = await thousand();
const few = { name: 'few columns', texts: [await both(`${history}${ofVms(1)}`)] };
const many = { name: 'many columns', texts: [await both(history)] };
const big = { name: 'archive', texts: [await both(`${history}${some}`)] };
const polls = [];
for (const rows of [1, 2]) {
  const texts = [];
  for (let poll = 0; poll < POLLS; poll++) {
    clock.advance(rows * 5_000);
    texts.push(await both(`start=${seconds() - rows * 5 + 1}${some}`));
  }
  polls.push({ name: `poll of ${rows}`, texts });
}
await pool.close();

const dialects = [
  ['%.15g', (text) => text],
  ['%.5g', (text) => reprinted(text, (value) => formatG(value, 5))],
  ['%.4f', (text) => reprinted(text, (value) => value.toFixed(4))],
];
const kept = [few, many].map(({ name, texts }) => keep(name, '%.15g', texts));
for (const { name, texts } of [big, ...polls]) {
  for (const [dialect, print] of dialects) kept.push(keep(name, dialect, texts.map(print)));
}
process.send(kept, () => process.exit(0));
