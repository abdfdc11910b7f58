// Reads documents of rrd_updates: by the gateway's parser, by fast-xml-parser as fast as it goes, and their JSON by
// JSON.parse; in rounds that take turns, CPU of the whole process. Both peers are given ready texts, ours the bytes.
// argv: `{ kinds, rounds }`, kinds as rrd-documents answers them.
import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { SteppedClock } from '../../dist/lib/clock.js';
import { UpdatesParser } from '../../dist/metrics/rrd/updates-parser.js';
import { SeriesTable } from '../../dist/metrics/series/series-table.js';

const { kinds, rounds } = JSON.parse(process.argv[2]);
const ROUND_MS = 40;
const SLOW_ROUNDS = 5;
const SLOW_MS = 500;

/** CPU milliseconds per call of `body`, over `times` calls. */
function cost(body, times) {
  const before = process.cpuUsage();
  for (let at = 0; at < times; at++) body(at);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times / 1000;
}

/** As many calls as fill a round, once all is compiled. */
function timesOf(body) {
  const first = cost(body, 1);
  if (first > ROUND_MS) return 1;
  const warm = Math.ceil(200 / Math.max(first, 0.05));
  cost(body, warm);
  return Math.max(1, Math.ceil(ROUND_MS / Math.max(cost(body, warm), 0.001)));
}

/** As fast as fast-xml-parser goes: nothing decoded, nothing trimmed, lists instead of objects by name. */
const peer = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  parseTagValue: false,
  processEntities: false,
  trimValues: false,
  preserveOrder: true,
  jPath: false,
});

function checked(xml) {
  const { values, times } = new UpdatesParser().parse(xml);
  const rows = [...xml.toString().matchAll(/<row>.*?<\/row>/g)].reverse();
  rows.forEach(([row], at) => {
    const texts = [...row.matchAll(/<v>([^<]*)/g)];
    texts.forEach(([, text], column) => {
      if (!Object.is(values[column * times.length + at], Number(text)))
        throw new Error(`${text} was misread`);
    });
  });
}

function measure({ name, dialect, columns, rows, documents }) {
  const xmls = documents.map((file) => readFileSync(`${file}.xml`));
  const texts = xmls.map((bytes) => bytes.toString('latin1'));
  const jsons = documents.map((file) => readFileSync(`${file}.json`, 'latin1'));
  for (const xml of xmls) checked(xml);
  const isPoll = documents.length > 1;
  const pick = (list, at) => list[at % list.length];
  const known = new UpdatesParser();
  const bodies = {
    // The legend of a poll is that of the poll before; an archive is asked for once.
    ours: isPoll ? (at) => known.parse(pick(xmls, at)) : (at) => new UpdatesParser().parse(pick(xmls, at)),
    firstSight: (at) => new UpdatesParser().parse(pick(xmls, at)),
    fastXmlParser: (at) => peer.parse(pick(texts, at)),
    jsonParse: (at) => JSON.parse(pick(jsons, at)),
  };
  const plans = Object.entries(bodies).map(([who, body]) => ({ who, body, times: timesOf(body), costs: [] }));
  const isSlow = plans.some(({ times, body }) => times === 1 && cost(body, 1) > SLOW_MS);
  for (let round = 0; round < (isSlow ? Math.min(rounds, SLOW_ROUNDS) : rounds); round++) {
    for (const { body, times, costs } of plans) costs.push(cost(body, times));
  }
  return {
    name,
    dialect,
    columns,
    rows,
    isPoll,
    bytes: xmls[0].length,
    costs: Object.fromEntries(plans.map(({ who, costs }) => [who, costs])),
  };
}

/** Milliseconds of handing polls of one row and 1,000 columns to a table: those that end a minute, and the others. */
function appendCosts(document) {
  const updates = new UpdatesParser().parse(readFileSync(`${document}.xml`));
  const table = new SeriesTable(new SteppedClock(0));
  const costs = { plain: [], minute: [] };
  for (let poll = 0; poll < 3_600; poll++) {
    const times = updates.times.map((time) => time + poll * 5);
    const before = performance.now();
    table.append({ ...updates, times });
    costs[times[0] % 60 === 0 ? 'minute' : 'plain'].push(performance.now() - before);
  }
  return costs;
}

process.send('ready');
const poll = kinds.find(({ rows, dialect }) => rows === 1 && dialect === '%.15g');
const measured = kinds.map(measure);
process.send({ measured, append: appendCosts(poll.documents[0]) }, () => process.exit(0));
