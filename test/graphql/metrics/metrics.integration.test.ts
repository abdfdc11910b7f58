// Metrics through the whole gateway: simulated hosts over HTTP on one side, HTTP and a WebSocket client on the other, all
// on one stepped clock. What is answered is held against what the simulated hosts record, at the very times.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SteppedClock } from '../../../src/lib/clock.ts';
import type { Ref } from '../../../src/simulator/database/wire-value.ts';
import { RoundRobins } from '../../../src/simulator/rrd/round-robin.ts';
import type { Source } from '../../../src/simulator/rrd/source.ts';
import { WORLD_NOW_MS } from '../../../src/simulator/world/plan.ts';
import { startTestGateway, type TestGateway } from '../../helpers/gateway.ts';
import { RawClient } from '../../http/ws/serving.ts';
import { Client } from '../../simulator/client.ts';

const SKEWED = 1;
const SKEW_S = 120;
const STEP_MS = 500;
const STEPS = 2_000;
/** Real time for each step of the clock's: requests are real, and their limits are of the clock's time. */
const PACE_MS = 5;

interface Series {
  readonly metric: string;
  readonly device: string | null;
  readonly source: string | null;
  readonly step: string;
  readonly start: string;
  readonly values: readonly (number | null)[];
}

let clock: SteppedClock;
let gateway: TestGateway;
let pool: Client;
let client: RawClient;

beforeAll(async () => {
  clock = new SteppedClock(WORLD_NOW_MS + 3_000);
  const pools = [{ clock, pace: 0, hosts: 3, vms: 20 }];
  gateway = await startTestGateway({ clock, pools, awaitReady: false });
  await until('the pool is read', () => gateway.gateway.pools.list()[0]?.status.state === 'ready');
  gateway.simulator.faults.skewClock(SKEWED, SKEW_S);
  pool = new Client(gateway.simulator.url);
  await pool.login('root', 'password');
  client = await new RawClient(gateway.socketUrl).initialise();
});
afterAll(async () => {
  await client.close();
  await gateway.close();
});

/** Steps time until a level holds; bounded, and says what it waited for. */
async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) {
    await sleep(PACE_MS);
    if (await holds()) return;
    clock.advance(STEP_MS);
  }
  throw new Error(`waited ${(STEPS * STEP_MS) / 1_000} s of the clock in vain until ${what}`);
}

// biome-ignore lint/suspicious/noExplicitAny: answers are compared with what the test expects
async function ask(query: string, variables?: Record<string, unknown>): Promise<any> {
  const { data, errors } = (await gateway.query(query, variables)) as { data: unknown; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const SERIES = '{ metric device source step start values }';
const byUuid = (cls: 'vm' | 'host', uuid: string, selection: string) =>
  `{ ${cls}(by: { uuid: "${uuid}" }) { ${selection} } }`;

async function seriesOf(cls: 'vm' | 'host', uuid: string, args: string): Promise<readonly Series[]> {
  return (await ask(byUuid(cls, uuid, `metricSeries(${args}) ${SERIES}`)))[cls].metricSeries;
}

const rows = (cls: string) => [...gateway.simulator.database.rows(cls)];
const rowOf = (cls: string, ref: unknown) => gateway.simulator.database.get(cls, String(ref)) ?? {};

/** A running VM on the host at `index`, with its row. */
function runningOn(index: number): { readonly ref: Ref; readonly uuid: string } {
  const [host] = rows('host')[index] ?? [];
  const [ref, row] =
    rows('VM').find(
      ([, vm]) => vm.resident_on === host && vm.power_state === 'Running' && vm.is_control_domain !== true,
    ) ?? [];
  if (!ref || !row) throw new Error(`no VM runs on the host ${index}`);
  return { ref, uuid: String(row.uuid) };
}

function sourceOf(cls: 'VM' | 'host', ref: Ref, name: string): Source {
  const rrds = new RoundRobins(gateway.simulator.database, () => clock.now() / 1_000);
  const source = rrds.allSources(cls, ref).find((one) => one.name === name);
  if (!source) throw new Error(`no source ${name}`);
  return source;
}

const known = ({ values }: Series) => values.filter((value) => value !== null).length;

/**
 * Every value is what the host recorded for its time, all of them `offsetS` apart at the most, which is one for all.
 * @returns how far apart.
 */
function expectRecorded(series: Series, source: Source, within = [0]): number {
  const stepS = Number(/^PT(\d+)S$/.exec(series.step)?.[1]);
  const startS = Date.parse(series.start) / 1_000;
  const recorded = (t: number) => (stepS === 5 ? source.at(t) : source.over(t, stepS).average);
  const isSo = (offset: number) =>
    series.values.every((value, at) => {
      if (value === null) return true;
      const wanted = recorded(startS + at * stepS + offset);
      return Math.abs(value - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted));
    });
  const found = within.find(isSo);
  if (found === undefined)
    throw new Error(`the values of ${series.metric ?? series.source} are none that were recorded`);
  return found;
}

/** The longest run of nulls between two values. */
function longestGap({ values }: Series): number {
  const first = values.findIndex((value) => value !== null);
  const last = values.findLastIndex((value) => value !== null);
  let [gap, longest] = [0, 0];
  for (const value of values.slice(first, last)) {
    gap = value === null ? gap + 1 : 0;
    longest = Math.max(longest, gap);
  }
  return longest;
}

/** Somebody looks at the host of a VM until it has told of the last ten minutes. */
async function whenPolled(uuid: string): Promise<void> {
  await until('the host of the VM is polled', async () => {
    const { vm } = await ask(byUuid('vm', uuid, 'latest { cpuUsage }'));
    return vm.latest.cpuUsage !== null;
  });
}

async function passes(seconds: number, uuid: string): Promise<void> {
  const end = clock.now() + seconds * 1_000;
  await until(`${seconds} s have passed`, async () => {
    // Whoever looks keeps it watched.
    if (clock.now() % 20_000 < STEP_MS) await ask(byUuid('vm', uuid, 'latest { cpuUsage }'));
    return clock.now() >= end;
  });
}

describe('the series of a VM', () => {
  it('are what its host records, in steps of 5 s and of minutes', async () => {
    const { ref, uuid } = runningOn(0);
    await whenPolled(uuid);
    await passes(30, uuid);
    const [fine] = await seriesOf('vm', uuid, 'sources: ["cpu0"], last: "PT10M"');
    const [minutes] = await seriesOf('vm', uuid, 'sources: ["cpu0"], last: "PT2H"');
    if (!fine || !minutes) throw new Error('no series');
    expectRecorded(fine, sourceOf('VM', ref, 'cpu0'));
    expectRecorded(minutes, sourceOf('VM', ref, 'cpu0'));
    expect([fine.step, minutes.step]).toEqual(['PT5S', 'PT60S']);
    expect(known(fine)).toBeGreaterThanOrEqual(117);
    expect(known(minutes)).toBeGreaterThanOrEqual(117);
  });

  it('come from the archives of hosts where they are older', async () => {
    const { ref, uuid } = runningOn(0);
    for (const [last, step] of [
      ['P2D', 'PT3600S'],
      ['P60D', 'PT86400S'],
    ]) {
      const [series] = await seriesOf('vm', uuid, `sources: ["cpu0"], last: "${last}"`);
      if (!series) throw new Error('no series');
      expect(series.step).toBe(step);
      expect(known(series)).toBeGreaterThan(1);
      expectRecorded(series, sourceOf('VM', ref, 'cpu0'));
    }
    const [host, row] = rows('host')[0] ?? [];
    const [greatest] = await seriesOf(
      'host',
      String(row?.uuid),
      'metrics: [LOAD_AVERAGE], last: "P1D", function: MAX',
    );
    if (!greatest || !host) throw new Error('no series');
    const load = sourceOf('host', host, 'loadavg');
    const time = Date.parse(greatest.start) / 1_000;
    expect(greatest.values[0]).toBeCloseTo(load.over(time, 3_600).max, 6);
  });

  it('are at the right times though the clock of its host is wrong', async () => {
    const { ref, uuid } = runningOn(SKEWED);
    await whenPolled(uuid);
    await passes(60, uuid);
    const cpu = sourceOf('VM', ref, 'cpu0');
    const [fine] = await seriesOf('vm', uuid, 'sources: ["cpu0"], last: "PT10M"');
    if (!fine) throw new Error('no series');
    // To within the step that the host itself is in doubt of.
    expectRecorded(fine, cpu, [0, 5, -5]);
    expect(known(fine)).toBeGreaterThanOrEqual(115);
    expect(longestGap(fine)).toBe(0);
    const endS = Date.parse(fine.start) / 1_000 + 5 * (fine.values.length - 1);
    expect(Math.abs(endS - clock.now() / 1_000)).toBeLessThanOrEqual(15);
    const [hours] = await seriesOf('vm', uuid, 'sources: ["cpu0"], last: "P2D"');
    // A row of an hour of its clock.
    if (hours) expectRecorded(hours, cpu, [-SKEW_S]);
  });

  it('go on when it moves to another host, whose clock is another', async () => {
    const { ref, uuid } = runningOn(SKEWED);
    await whenPolled(uuid);
    await passes(60, uuid);
    const [target] = rows('host')[2] ?? [];
    await pool.call('VM.pool_migrate', ref, target, { live: 'true' });
    await until('the VM is seen to have moved', async () => {
      const { vm } = await ask(byUuid('vm', uuid, 'host { uuid } latest { cpuUsage }'));
      return vm.host.uuid === rowOf('host', target).uuid;
    });
    await passes(60, uuid);
    const [series] = await seriesOf('vm', uuid, 'sources: ["cpu0"], last: "PT10M"');
    if (!series) throw new Error('no series');
    expect(longestGap(series)).toBeLessThanOrEqual(2);
    expect(known(series)).toBeGreaterThanOrEqual(115);
    const after = {
      ...series,
      values: series.values.map((value, at) => (at < series.values.length - 8 ? null : value)),
    };
    expect(known(after)).toBeGreaterThanOrEqual(7);
    expectRecorded(after, sourceOf('VM', ref, 'cpu0'));
    const [archived] = await seriesOf('vm', uuid, 'sources: ["cpu0"], last: "P2D"');
    if (archived) expectRecorded(archived, sourceOf('VM', ref, 'cpu0'));
  });

  it('are there for a new disk and a new interface, from then on', async () => {
    const { ref, uuid } = runningOn(0);
    const network = rows('network')[0]?.[0];
    const sr = rows('SR').find(([, one]) => one.content_type !== 'iso' && one.shared === true)?.[0];
    const vdi = await pool.call<string>('VDI.create', {
      name_label: 'another disk',
      name_description: '',
      SR: sr,
      virtual_size: '1073741824',
      type: 'user',
      sharable: false,
      read_only: false,
      other_config: {},
      sm_config: {},
      xenstore_data: {},
      tags: [],
    });
    const disk = { VM: ref, VDI: vdi, userdevice: 'autodetect', bootable: false, mode: 'RW', type: 'Disk' };
    const more = { other_config: {}, qos_algorithm_type: '', qos_algorithm_params: {} };
    const vbd = await pool.call<string>('VBD.create', { ...disk, ...more, unpluggable: true, empty: false });
    await pool.call('VBD.plug', vbd);
    const interfaceOf = { VM: ref, network, device: '6', MAC: '', MTU: '1500' };
    const vif = await pool.call<string>('VIF.create', { ...interfaceOf, ...more });
    await pool.call('VIF.plug', vif);
    await passes(40, uuid);
    const device = String(rowOf('VBD', vbd).device);
    const [read] = await seriesOf('vm', uuid, `metrics: [VBD_READ], devices: ["${device}"]`);
    const [received] = await seriesOf('vm', uuid, 'metrics: [VIF_RX], devices: ["6"]');
    if (!read || !received) throw new Error('no series of the new devices');
    expectRecorded(read, sourceOf('VM', ref, `vbd_${device}_read`));
    expectRecorded(received, sourceOf('VM', ref, 'vif_6_rx'));
    for (const series of [read, received]) {
      expect(known(series)).toBeGreaterThanOrEqual(5);
      expect(series.values[0]).toBeNull();
    }
    const { vm } = await ask(
      byUuid(
        'vm',
        uuid,
        `latestMetrics(metrics: [VBD_READ], devices: ["${device}"]) { deviceObject { ... on VBD { uuid } } }`,
      ),
    );
    expect(vm.latestMetrics).toEqual([{ deviceObject: { uuid: rowOf('VBD', vbd).uuid } }]);
  });

  it('are complete again after its host was away for a while', async () => {
    const { ref, uuid } = runningOn(0);
    const { faults } = gateway.simulator;
    const other = runningOn(2);
    await whenPolled(other.uuid);
    await passes(30, other.uuid);
    faults.down(2);
    await passes(90, other.uuid);
    const silent = await ask(byUuid('vm', other.uuid, 'latest { cpuUsage }'));
    expect(silent.vm.latest.cpuUsage).not.toBe(0);
    const [meanwhile] = await seriesOf('vm', uuid, 'sources: ["cpu0"], last: "PT5M"');
    if (meanwhile) expectRecorded(meanwhile, sourceOf('VM', ref, 'cpu0'));
    faults.down(2, false);
    await passes(90, other.uuid);
    const [series] = await seriesOf('vm', other.uuid, 'sources: ["cpu0"], last: "PT10M"');
    if (!series) throw new Error('no series');
    expectRecorded(series, sourceOf('VM', other.ref, 'cpu0'));
    expect(longestGap(series)).toBe(0);
    expect(known(series)).toBeGreaterThanOrEqual(110);
  });
});

describe('sums', () => {
  it('of an SR and of the pool are those of its hosts, and of VMs and all of them by one question', async () => {
    await passes(30, runningOn(0).uuid);
    const shared = rows('SR').find(([, sr]) => sr.shared === true && sr.content_type !== 'iso')?.[1];
    const { srs, pools } = await ask(
      '{ srs(first: 100) { nodes { id uuid latest { hostsReporting read } } } pools { nodes { id latest { hostsReporting memoryTotal } } } }',
    );
    const sr = srs.nodes.find((one: { uuid: string }) => one.uuid === shared?.uuid);
    const totals = rows('host').map(([ref]) => sourceOf('host', ref, 'memory_total_kib').at(0) * 1_024);
    const total = totals.reduce((sum, one) => sum + one, 0);
    await until('all hosts report', async () => {
      const answer = await ask('{ pools { nodes { latest { hostsReporting } } } }');
      return answer.pools.nodes[0].latest.hostsReporting === 3;
    });
    const { metricSeries } = await ask(
      `query ($ids: [ID!]!) { metricSeries(ids: $ids, metrics: [MEMORY_TOTAL, HOSTS_REPORTING], last: "P1D") { object { id } series { metric values } } }`,
      { ids: [sr.id, pools.nodes[0].id] },
    );
    expect(metricSeries.map((one: { object: { id: string } }) => one.object.id)).toEqual([
      sr.id,
      pools.nodes[0].id,
    ]);
    const [, ofPool] = metricSeries;
    const memory = ofPool.series.find((one: Series) => one.metric === 'MEMORY_TOTAL');
    expect(memory.values.at(-2)).toBeCloseTo(total, -3);
  });
});

describe('a stream', () => {
  interface Told {
    readonly kind: string;
    readonly upserted: readonly {
      readonly nameLabel: string;
      readonly latest: { readonly cpuUsage: number };
    }[];
    readonly removed: readonly unknown[];
  }
  const toldIn = (id: string) => (client.next(id) as { data: { vms: Told } }[]).map(({ data }) => data.vms);

  it('of newest values tells when samples come, and of those that differ alone', async () => {
    const query =
      `subscription { vms(filter: { powerState: { eq: RUNNING }, isControlDomain: { eq: false } }) {
      kind upserted { nameLabel latest { cpuUsage } } removed { reason } } }`.replace(
        ', isControlDomain: { eq: false }',
        '',
      );
    client.subscribe('newest', query);
    await until('the snapshot is there', () => toldIn('newest').length > 0);
    const before = toldIn('newest').length;
    await until('three deltas are there', () => toldIn('newest').length >= before + 3);
    const state = new Map<string, number>();
    for (const { upserted } of toldIn('newest')) {
      for (const { nameLabel, latest } of upserted) {
        if (state.has(nameLabel)) expect(latest.cpuUsage).not.toBe(state.get(nameLabel));
        state.set(nameLabel, latest.cpuUsage);
      }
    }
    let fresh = new Map<string, number>();
    await until('the stream has told what a query answers', async () => {
      const { vms } = await ask(
        '{ vms(first: 1000, filter: { powerState: { eq: RUNNING } }) { nodes { nameLabel latest { cpuUsage } } } }',
      );
      fresh = new Map(
        vms.nodes.map((one: { nameLabel: string; latest: { cpuUsage: number } }) => [
          one.nameLabel,
          one.latest.cpuUsage,
        ]),
      );
      const folded = new Map<string, number>();
      for (const { upserted } of toldIn('newest')) {
        for (const { nameLabel, latest } of upserted) folded.set(nameLabel, latest.cpuUsage);
      }
      return fresh.size > 0 && [...fresh].every(([name, value]) => folded.get(name) === value);
    });
    client.send({ id: 'newest', type: 'complete' });
  });

  it('has the series that are polled, and says that archives are for queries', async () => {
    const { uuid } = runningOn(0);
    const streamOf = (args: string) =>
      `subscription { vms(filter: { uuid: { eq: "${uuid}" } }) { kind upserted { metricSeries(${args}) { step values } } } }`;
    client.subscribe('series', streamOf('metrics: [CPU_USAGE], last: "PT1M"'));
    await until('two messages are there', () => client.next('series').length >= 2);
    expect(client.next('series').at(-1)).toMatchObject({
      data: { vms: { upserted: [{ metricSeries: [{ step: 'PT5S' }] }] } },
    });
    client.send({ id: 'series', type: 'complete' });
    client.subscribe('archive', streamOf('metrics: [CPU_USAGE], last: "P2D"'));
    const answers = () => client.received.filter(({ id }) => id === 'archive');
    await until('there is an answer', () => answers().length > 0);
    expect(answers()[0]).toMatchObject({
      payload: { data: { vms: { upserted: [{ metricSeries: null }] } } },
    });
    expect(JSON.stringify(answers()[0])).toContain('ask for the archives of hosts by a query');
    client.send({ id: 'archive', type: 'complete' });
  });
});
