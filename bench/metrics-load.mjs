// What it costs to poll 64 hosts every 5 s, to read what they answer and to keep it; what a kept series takes; and that
// 1,000 subscribers are one request a host and step (bench/README.md).
import { startGateway } from './lib/gateway.mjs';
import { cpuMs, sharedNowMs, start } from './lib/processes.mjs';
import { conclude, median, round } from './lib/statistics.mjs';

const part = (name) => new URL(`./parts/${name}.mjs`, import.meta.url);
const seconds = Number(process.argv[2] ?? 30);
const warmSeconds = Number(process.argv[3] ?? 60);
const HOSTS = 64;
/** Of which 1,000 run, beside a control domain on each host. */
const VMS = 1_540;
const SUBSCRIBERS = 1_000;
const OBJECTS = 50;
const STEP_S = 5;
const SCRAPES = 9;

const wait = (s) => new Promise((resolve) => setTimeout(resolve, s * 1_000));

const simulator = await start(part('metrics-pool'), [JSON.stringify({ hosts: HOSTS, vms: VMS, seed: 1 })]);
async function updates() {
  simulator.send({});
  return (await simulator.next()).updates;
}

/** How often each host is asked while `span` lasts, and how long that was. */
async function counted(span) {
  const from = sharedNowMs();
  const before = await updates();
  await span();
  const after = await updates();
  const counts = Object.entries(after).map(([address, count]) => [address, count - before[address]]);
  return { seconds: (sharedNowMs() - from) / 1_000, counts: new Map(counts) };
}

/** Percent of one core that each of these processes takes while `span` lasts. */
async function corePercents(pids, span) {
  const from = sharedNowMs();
  const before = pids.map(cpuMs);
  await span();
  const spanMs = sharedNowMs() - from;
  return pids.map((pid, at) => round((100 * (cpuMs(pid) - before[at])) / spanMs));
}

/** Two gateways that differ in the polls alone: what the one costs more is theirs. */
async function polling() {
  // The one without first: the first polls of the other, which reach back, keep the pool busy.
  const gateways = [
    await startGateway(simulator.ready, { XENOGRAPH_METRICS_INTERVAL: 'off' }),
    await startGateway(simulator.ready, {
      XENOGRAPH_METRICS_INTERVAL: `${STEP_S}s`,
      XENOGRAPH_METRICS_EXPORT: 'on',
    }),
  ];
  try {
    await wait(warmSeconds);
    const pids = [...gateways, simulator].map(({ pid }) => pid);
    let percents;
    const { counts, ...span } = await counted(async () => {
      percents = await corePercents(pids, () => wait(seconds));
    });
    const polls = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [withoutPollsPercent, corePercent, simulatorPercent] = percents;
    const exported = await scraping(gateways[1]);
    return {
      corePercent,
      withoutPollsPercent,
      simulatorPercent,
      pollsPerSecond: round(polls / span.seconds),
      ...exported,
    };
  } finally {
    for (const gateway of gateways) await gateway.stop();
  }
}

/** What one answer to Prometheus costs; the polls go on meanwhile. */
async function scraping({ url, pid }) {
  const costs = [];
  let text = '';
  for (let at = 0; at < SCRAPES; at++) {
    const before = cpuMs(pid);
    text = await (await fetch(`${url}/metrics/pools`)).text();
    costs.push(cpuMs(pid) - before);
  }
  return {
    scrapeSamples: text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).length,
    scrapeMiB: round(Buffer.byteLength(text) / 1_048_576, 1),
    scrapeCpuMs: round(median(costs), 0),
  };
}

async function memory() {
  const client = await start(part('metrics-memory'), [JSON.stringify(simulator.ready)], {
    execArgv: ['--expose-gc'],
  });
  await client.stop();
  return client.ready;
}

/** The VMs that are watched, on as many hosts as there are. */
async function chooseVms(url) {
  const query = `{ vms(first: 1000, filter: { powerState: { eq: RUNNING } }, orderBy: [{ nameLabel: ASC }]) {
    nodes { uuid host { address } } } }`;
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = await answer.json();
  return data.vms.nodes.slice(0, OBJECTS);
}

/** Nothing is polled but what somebody watches. */
async function subscribing() {
  const gateway = await startGateway(simulator.ready, { XENOGRAPH_METRICS_INTERVAL: 'off' });
  let client;
  try {
    const vms = await chooseVms(gateway.url);
    const watched = new Set(vms.map(({ host }) => host.address));
    const url = `${gateway.url.replace('http', 'ws')}/graphql`;
    const uuids = vms.map(({ uuid }) => uuid);
    client = await start(part('metrics-subscribers'), [
      JSON.stringify({ url, uuids, subscribers: SUBSCRIBERS }),
    ]);
    const received = async () => {
      client.send({});
      return (await client.next()).received;
    };
    // Behind the first polls, which reach back for what was before.
    await wait(Math.min(30, warmSeconds));
    const before = await received();
    let corePercent;
    const { counts, ...span } = await counted(async () => {
      [corePercent] = await corePercents([gateway.pid], () => wait(seconds * 2));
    });
    const messages = (await received()) - before;
    const steps = span.seconds / STEP_S;
    const perHost = (addresses) => addresses.map((address) => counts.get(address) / steps);
    const all = [...counts.keys()];
    return {
      watchedHosts: watched.size,
      fetchesPerHostAndStep: round(Math.max(...perHost(all))),
      leastFetchesPerWatchedHostAndStep: round(Math.min(...perHost([...watched]))),
      fetchesOfOthers: all.filter((address) => !watched.has(address) && counts.get(address) > 0).length,
      messagesPerSubscriberAndStep: round(messages / SUBSCRIBERS / steps),
      subscribersCorePercent: corePercent,
    };
  } finally {
    await client?.stop();
    await gateway.stop();
  }
}

try {
  const held = await memory();
  console.error(JSON.stringify(held));
  const polled = await polling();
  console.error(JSON.stringify(polled));
  const subscribed = await subscribing();
  const { bytes, rssBytes, series, ofVms, told, ringBytes } = held;
  conclude(
    'metrics-load',
    {
      hosts: HOSTS,
      vms: told,
      series,
      seriesPerVm: round(ofVms / told, 1),
      ...polled,
      ringBytesPerSeries: ringBytes,
      heldBytesPerSeries: round(bytes / series, 0),
      rssBytesPerSeries: round(rssBytes / series, 0),
      subscribers: SUBSCRIBERS,
      objects: OBJECTS,
      ...subscribed,
      seconds,
    },
    { corePercent: 10, fetchesPerHostAndStep: 1.1 },
  );
} finally {
  await simulator.stop();
}
