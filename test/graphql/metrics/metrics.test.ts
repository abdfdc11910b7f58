// Metrics as clients ask for them: newest values, series, what is refused and what is hidden.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GatewayPipeline } from '../../../src/graphql/pipeline/pipeline.ts';
import { catalogueOf } from '../../../src/metrics/catalogue/catalogue.ts';
import { fails, middleOf, pass } from '../../metrics/scripted-hosts.ts';
import { uuidOf } from '../estate.ts';
import { type Answer, answerOf, hiding, openScene, type Scene, srPrefix } from './scene.ts';

let scene: Scene;
let pipeline: GatewayPipeline;

beforeEach(async () => {
  scene = await openScene();
  pipeline = scene.pipeline();
});
afterEach(() => scene.close());

const vm = (at: number, selection: string) => `{ vm(by: { uuid: "${uuidOf('VM', at)}" }) { ${selection} } }`;
const host = (at: number, selection: string) =>
  `{ host(by: { uuid: "${uuidOf('host', at)}" }) { ${selection} } }`;
const sr = (at: number, selection: string) => `{ sr(by: { uuid: "${uuidOf('SR', at)}" }) { ${selection} } }`;
const POOL = (selection: string) => `{ pools { nodes { ${selection} } } }`;

async function dataOf(query: string, variables?: Record<string, unknown>): Promise<Answer['data']> {
  const { data, errors } = await answerOf(pipeline, query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function refusalOf(query: string, variables?: Record<string, unknown>): Promise<string> {
  const { errors } = await answerOf(pipeline, query, variables);
  const [error] = errors ?? [];
  if (!error) throw new Error('it was answered');
  return `${error.extensions.code}: ${error.message}`;
}

describe('the newest values', () => {
  it('stand beside the fields of VMs, hosts, SRs and pools', async () => {
    expect(await dataOf(vm(1, 'latest { cpuUsage memoryTotal networkRx }'))).toEqual({
      vm: { latest: { cpuUsage: 20, memoryTotal: expect.any(Number), networkRx: 12 } },
    });
    expect(await dataOf(host(1, 'latest { cpuUsage memoryUsed }'))).toEqual({
      host: { latest: { cpuUsage: 50, memoryUsed: 61_440 } },
    });
    expect(await dataOf(sr(0, 'latest { read hostsReporting }'))).toEqual({
      sr: { latest: { read: 30, hostsReporting: 2 } },
    });
    expect(await dataOf(POOL('latest { memoryTotal hostsReporting }'))).toEqual({
      pools: { nodes: [{ latest: { memoryTotal: 204_800, hostsReporting: 2 } }] },
    });
  });

  it('are null for a VM that runs nowhere', async () => {
    expect(await dataOf(vm(4, 'latest { cpuUsage }'))).toEqual({ vm: { latest: { cpuUsage: null } } });
    expect(await dataOf(vm(4, 'latestMetrics { metric }'))).toEqual({ vm: { latestMetrics: [] } });
  });

  it('are told with their time, unit and device; infinities are null', async () => {
    const { latestMetrics } = (
      await dataOf(
        vm(
          0,
          'latestMetrics(metrics: [CPU_USAGE, VBD_READ]) { metric device deviceKind deviceObject { ... on VBD { uuid } } source unit value at }',
        ),
      )
    ).vm;
    expect(latestMetrics).toEqual([
      {
        metric: 'CPU_USAGE',
        device: null,
        deviceKind: null,
        deviceObject: null,
        source: null,
        unit: 'PERCENT',
        value: 10,
        at: '2026-11-22T12:00:30Z',
      },
      expect.objectContaining({
        metric: 'VBD_READ',
        device: 'xvda',
        deviceKind: 'VBD',
        deviceObject: { uuid: uuidOf('VBD', 0) },
        source: 'vbd_xvda_read',
        value: 11,
      }),
      expect.objectContaining({ device: 'xvdb', value: null }),
    ]);
  });

  it('filter, order and group lists', async () => {
    const names = '{ totalCount nodes { nameLabel } }';
    const busy = await dataOf(`{ vms(filter: { latest: { cpuUsage: { gte: 30 } } }) ${names} }`);
    expect(busy.vms.nodes.map((one: { nameLabel: string }) => one.nameLabel).sort()).toEqual([
      'vm 2',
      'vm 3',
    ]);
    const ordered = await dataOf(`{ vms(orderBy: [{ latest: { cpuUsage: DESC } }]) ${names} }`);
    expect(ordered.vms.nodes.map((one: { nameLabel: string }) => one.nameLabel).slice(0, 4)).toEqual([
      'vm 3',
      'vm 2',
      'vm 1',
      'vm 0',
    ]);
    const hosts = await dataOf(`{ hosts(filter: { latest: { cpuUsage: { lt: 40 } } }) ${names} }`);
    expect(hosts.hosts.nodes).toEqual([{ nameLabel: 'host 0' }]);
  });

  it('are kept coming by who reads them', async () => {
    await pass(scene.clock, 120_000, 1_000);
    const polls = () => scene.hosts.asked.length;
    let before = polls();
    await pass(scene.clock, 30_000, 500);
    expect(polls() - before).toBeLessThanOrEqual(2);
    await dataOf('{ vms { nodes { latest { cpuUsage } } } }');
    before = polls();
    await pass(scene.clock, 30_000, 500);
    expect(polls() - before).toBeGreaterThanOrEqual(10);
  });
});

describe('a series', () => {
  const SERIES = '{ metric device deviceKind source unit step start values }';

  it('is a column from a start, a step apart', async () => {
    const [series] = (await dataOf(vm(0, `metricSeries(last: "PT1M", metrics: [MEMORY_TOTAL]) ${SERIES}`))).vm
      .metricSeries;
    expect(series).toMatchObject({ metric: 'MEMORY_TOTAL', device: null, step: 'PT5S', unit: 'BYTES' });
    expect(series.values.length).toBeGreaterThanOrEqual(10);
    for (const [at, value] of series.values.entries()) {
      expect(value).toBe(Date.parse(series.start) / 1_000 + 5 * at);
    }
  });

  it.each([
    ['PT10M', 'PT5S', 117],
    ['PT2H', 'PT60S', 118],
    ['P7D', 'PT3600S', 165],
    ['P300D', 'PT86400S', 297],
  ])('of %s comes in steps of %s unless told', async (last, step, least) => {
    const { metricSeries } = (
      await dataOf(vm(0, `metricSeries(last: "${last}", metrics: [MEMORY_TOTAL]) ${SERIES}`))
    ).vm;
    expect(metricSeries[0].step).toBe(step);
    expect(metricSeries[0].values.filter((value: unknown) => value !== null).length).toBeGreaterThanOrEqual(
      least,
    );
    const seconds = Number(/\d+/.exec(step)?.[0]);
    const first = metricSeries[0].values.findIndex((value: unknown) => value !== null);
    const time = Date.parse(metricSeries[0].start) / 1_000 + first * seconds;
    expect(metricSeries[0].values[first]).toBe(middleOf(time, seconds));
  });

  it('is for certain devices, or of XAPI sources by their own name, in their own unit', async () => {
    const devices = await dataOf(
      vm(0, `metricSeries(metrics: [VBD_READ], devices: ["xvda", "none"]) ${SERIES}`),
    );
    expect(devices.vm.metricSeries).toHaveLength(1);
    expect(devices.vm.metricSeries[0]).toMatchObject({ device: 'xvda', deviceKind: 'VBD' });
    const raw = await dataOf(vm(1, `metricSeries(sources: ["cpu0", "unheard_of"]) ${SERIES}`));
    expect(raw.vm.metricSeries.map((one: { metric: null; source: string; unit: string }) => one)).toEqual([
      expect.objectContaining({ metric: null, source: 'cpu0', unit: null }),
      expect.objectContaining({ metric: null, source: 'unheard_of', unit: null }),
    ]);
    expect(raw.vm.metricSeries[0].values.at(-1)).toBe(0.2);
    expect(raw.vm.metricSeries[1].values.every((value: unknown) => value === null)).toBe(true);
  });

  it('has null for what is not known and for infinities', async () => {
    const { metricSeries } = (
      await dataOf(vm(0, `metricSeries(metrics: [VBD_READ], devices: ["xvdb"]) ${SERIES}`))
    ).vm;
    expect(new Set(metricSeries[0].values)).toEqual(new Set([null]));
  });

  it('of a host may be the least or the greatest, of all that is kept so', async () => {
    const asked = host(0, `metricSeries(last: "P2D", function: MAX) ${SERIES}`);
    const { metricSeries } = (await dataOf(asked)).host;
    expect(metricSeries.map((one: { metric: string }) => one.metric)).toContain('CPU_AVERAGE');
    expect(metricSeries.map((one: { metric: string }) => one.metric)).not.toContain('CPU_USAGE');
    expect(await refusalOf(host(0, `metricSeries(function: MIN, step: SECONDS_5) ${SERIES}`))).toMatch(
      /^BAD_USER_INPUT: .*60 s or more/,
    );
    expect(await refusalOf(vm(0, `metricSeries(function: MIN, last: "P2D") ${SERIES}`))).toMatch(
      /^BAD_USER_INPUT: .*hosts only/,
    );
    expect(await refusalOf(host(0, `metricSeries(function: MIN, metrics: [CPU_USAGE]) ${SERIES}`))).toMatch(
      /^BAD_USER_INPUT: CPU_USAGE is made of several/,
    );
  });

  it('is of whole objects of several classes, in one question', async () => {
    const ids: string[] = [];
    ids.push((await dataOf(vm(0, 'id'))).vm.id, (await dataOf(vm(0, 'id'))).vm.id);
    ids.push((await dataOf(host(0, 'id'))).host.id, (await dataOf(sr(0, 'id'))).sr.id);
    ids.push((await dataOf(POOL('id'))).pools.nodes[0].id);
    const query = `query ($ids: [ID!]!) {
      metricSeries(ids: $ids, metrics: [CPU_USAGE, READ], last: "PT1M") { object { id } series { metric values } }
    }`;
    const { metricSeries } = await dataOf(query, { ids });
    expect(
      metricSeries.map((one: { object: { id: string }; series: { metric: string }[] }) => [
        one.object.id,
        one.series.map(({ metric }) => metric),
      ]),
    ).toEqual([
      [ids[0], ['CPU_USAGE']],
      [ids[2], ['CPU_USAGE']],
      [ids[3], ['READ']],
      [ids[4], ['CPU_USAGE']],
    ]);
    expect(
      await refusalOf(query, { ids: Array.from({ length: 1_001 }, (_, at) => `${ids[0]}${at}`) }),
    ).toMatch(/1001 ids are more than maxObjects, 1000/);
    const network = scene.estate.add('network', 0, { nameLabel: 'a network' });
    expect(network.uuid).toBeDefined();
    const { networks } = await dataOf('{ networks { nodes { id } } }');
    expect(await refusalOf(query, { ids: [networks.nodes[0].id] })).toMatch(/a network has no metrics/);
  });
});

describe('a question that makes no sense', () => {
  const ask = (args: string) => refusalOf(vm(0, `metricSeries(${args}) { values }`));

  it.each([
    ['last: "PT1H", from: "2026-11-22T11:00:00Z"', /last and from exclude each other/],
    ['last: "PT0S"', /more than nothing/],
    ['last: "-PT5M"', /./],
    ['last: "P2Y"', /hosts keep a year/],
    ['last: "P9999D"', /hosts keep a year/],
    ['last: "yesterday"', /./],
    ['from: "2026-11-22T12:00:00Z", to: "2026-11-22T11:00:00Z"', /from must not be after to/],
    ['from: "1970-01-01T00:00:00Z"', /hosts keep a year/],
    ['from: "never"', /./],
  ])('as %s is refused in words', async (args, words) => {
    const refusal = await ask(args);
    expect(refusal).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED): /);
    expect(refusal).toMatch(words);
    expect(refusal).not.toContain('Internal');
  });

  it('for more names than are taken is refused by the limit', async () => {
    const names = JSON.stringify(Array.from({ length: 101 }, (_, at) => `s${at}`));
    expect(await ask(`sources: ${names}`)).toMatch(/sources has 101 names; maxNames is 100/);
    expect(await ask(`metrics: [VBD_READ], devices: ${names}`)).toMatch(/devices has 101 names/);
  });

  it('about the future, or another time than is kept in its step, has no values', async () => {
    const later = vm(
      0,
      'metricSeries(from: "2026-11-22T12:00:00Z", to: "2027-11-22T12:00:00Z", metrics: [CPU_USAGE]) { values }',
    );
    expect((await dataOf(later)).vm.metricSeries[0].values.length).toBeLessThanOrEqual(120);
    const before =
      'metricSeries(from: "2026-11-20T00:00:00Z", to: "2026-11-21T00:00:00Z", step: SECONDS_5, metrics: [CPU_USAGE]) { start values }';
    expect((await dataOf(vm(0, before))).vm.metricSeries).toEqual([{ start: null, values: [] }]);
  });
});

describe('hosts that do not answer', () => {
  const HOURS = 'metricSeries(last: "P1D", metrics: [CPU_USAGE]) { values }';

  it('are POOL_UNAVAILABLE for their own series, without a word about addresses', async () => {
    const { address } = scene.hosts.of(uuidOf('host', 0));
    scene.hosts.of(uuidOf('host', 0)).answer = fails();
    const refusal = await refusalOf(vm(0, HOURS));
    expect(refusal).toBe(
      'POOL_UNAVAILABLE: the metrics could not be fetched: the host that has them is not reached',
    );
    expect(refusal).not.toContain(address);
    expect((await dataOf(vm(1, HOURS))).vm.metricSeries).toHaveLength(1);
  });

  it('are missing in sums, which say of how many hosts they are', async () => {
    scene.hosts.of(uuidOf('host', 1)).answer = fails();
    const asked = POOL('metricSeries(last: "P1D", metrics: [HOSTS_REPORTING, MEMORY_TOTAL]) { values }');
    const [reporting, memory] = (await dataOf(asked)).pools.nodes[0].metricSeries;
    expect(new Set(reporting.values)).toEqual(new Set([1]));
    expect(new Set(memory.values)).toEqual(new Set([102_400]));
  });

  it('fail their own series alone, in lists and in questions about several objects', async () => {
    scene.hosts.of(uuidOf('host', 0)).answer = fails('TIMEOUT');
    const listed = await answerOf(
      pipeline,
      `{ vms(filter: { powerState: { eq: RUNNING } }) { nodes { nameLabel ${HOURS} } } }`,
    );
    const lacking = listed.data.vms.nodes.filter(
      (one: { metricSeries: unknown }) => one.metricSeries === null,
    );
    expect(lacking.map((one: { nameLabel: string }) => one.nameLabel).sort()).toEqual(['vm 0', 'vm 2']);
    expect(listed.data.vms.nodes).toHaveLength(4);
    expect(listed.errors).toHaveLength(2);
    const ids = (await dataOf('{ hosts { nodes { id } } }')).hosts.nodes.map((one: { id: string }) => one.id);
    const query =
      'query ($ids: [ID!]!) { metricSeries(ids: $ids, last: "P1D", metrics: [CPU_USAGE]) { object { id } series { step } } }';
    const asked = await answerOf(pipeline, query, { ids });
    expect(asked.errors).toHaveLength(1);
    expect(asked.data.metricSeries.map((one: { series: unknown }) => one.series === null).sort()).toEqual([
      false,
      true,
    ]);
  });
});

describe('what is hidden', () => {
  const [hiddenVm, hiddenHost, hiddenSr] = [uuidOf('VM', 0), uuidOf('host', 1), uuidOf('SR', 1)];

  it('has no metrics by any way that leads to it', async () => {
    const id = (await dataOf(vm(0, 'id'))).vm.id;
    pipeline = scene.pipeline({ policy: hiding(hiddenVm) });
    expect(await dataOf(vm(0, 'latest { cpuUsage }'))).toEqual({ vm: null });
    const query = 'query ($ids: [ID!]!) { metricSeries(ids: $ids, metrics: [CPU_USAGE]) { object { id } } }';
    expect(await dataOf(query, { ids: [id] })).toEqual({ metricSeries: [] });
    const { vms } = await dataOf('{ vms(filter: { latest: { cpuUsage: { lte: 10 } } }) { totalCount } }');
    expect(vms.totalCount).toBe(0);
  });

  it('does not shine through sums of SRs and pools, newest, kept or archived', async () => {
    pipeline = scene.pipeline({ policy: hiding(hiddenHost) });
    expect((await dataOf(sr(0, 'latest { read hostsReporting }'))).sr.latest).toEqual({
      read: 10,
      hostsReporting: 1,
    });
    expect((await dataOf(POOL('latest { memoryTotal hostsReporting }'))).pools.nodes).toEqual([
      { latest: { memoryTotal: 102_400, hostsReporting: 1 } },
    ]);
    for (const last of ['PT5M', 'P1D']) {
      const asked = `metricSeries(last: "${last}", metrics: [HOSTS_REPORTING]) { values }`;
      const [inSr] = (await dataOf(sr(0, asked))).sr.metricSeries;
      expect(new Set(inSr.values)).toEqual(new Set([1]));
      const [inPool] = (await dataOf(POOL(asked))).pools.nodes[0].metricSeries;
      expect(new Set(inPool.values)).toEqual(new Set([1]));
    }
    const busy = await dataOf('{ pools(filter: { latest: { hostsReporting: { gt: 1 } } }) { totalCount } }');
    expect(busy.pools.totalCount).toBe(0);
  });

  it('leaves the metrics of a VM alone whose host it is', async () => {
    pipeline = scene.pipeline({ policy: hiding(hiddenHost) });
    expect(await dataOf(vm(1, 'host { id } latest { cpuUsage }'))).toEqual({
      vm: { host: null, latest: { cpuUsage: 20 } },
    });
    const [series] = (await dataOf(vm(1, 'metricSeries(metrics: [MEMORY_TOTAL]) { values }'))).vm
      .metricSeries;
    expect(series.values.at(-1)).toBeGreaterThan(0);
  });

  it('is no device of a host, newest, kept or archived', async () => {
    const READ = '{ device values }';
    const devicesOf = async () => {
      const found = new Set<string>();
      for (const last of ['PT5M', 'P1D']) {
        const asked = host(0, `metricSeries(last: "${last}", metrics: [SR_READ]) ${READ}`);
        for (const { device } of (await dataOf(asked)).host.metricSeries) found.add(device);
      }
      const raw = host(0, `metricSeries(sources: ["read_${srPrefix(1)}"]) ${READ}`);
      for (const { device } of (await dataOf(raw)).host.metricSeries) found.add(device);
      const newest = host(0, 'latestMetrics(metrics: [SR_READ]) { device }');
      for (const { device } of (await dataOf(newest)).host.latestMetrics) found.add(device);
      return [...found].sort();
    };
    expect(await devicesOf()).toEqual([srPrefix(0), srPrefix(1)].sort());
    pipeline = scene.pipeline({ policy: hiding(hiddenSr) });
    expect(await devicesOf()).toEqual([srPrefix(0)]);
  });

  it('is no device of a VM or of a host', async () => {
    const hidden = [uuidOf('VBD', 0), uuidOf('VIF', 0), uuidOf('PIF', 0)];
    pipeline = scene.pipeline({ policy: hiding(...hidden) });
    const { latestMetrics } = (await dataOf(vm(0, 'latestMetrics(metrics: [VBD_READ, VIF_RX]) { device }')))
      .vm;
    expect(latestMetrics).toEqual([{ device: 'xvdb' }]);
    expect((await dataOf(host(0, 'latestMetrics(metrics: [PIF_RX]) { device }'))).host.latestMetrics).toEqual(
      [],
    );
    expect((await dataOf(host(1, 'latestMetrics(metrics: [PIF_RX]) { device }'))).host.latestMetrics).toEqual(
      [{ device: 'eth0' }],
    );
  });
});

describe('what it costs', () => {
  const everything = '{ vms(first: 5000) { nodes { metricSeries(last: "PT2H") { values } } } }';

  it('is told before it is done, values of columns counted', async () => {
    const { errors } = await answerOf(pipeline, everything);
    expect(errors?.map(({ extensions }) => extensions.limit)).toContain('maxNodes');
    const narrow = '{ vms(first: 900) { nodes { metricSeries(last: "PT2H") { values } } } }';
    expect((await answerOf(pipeline, narrow)).errors).toMatchObject([
      { extensions: { code: 'OPERATION_TOO_EXPENSIVE', limit: 'maxValues' } },
    ]);
    const few =
      '{ vms(first: 500) { nodes { metricSeries(last: "PT2H", metrics: [CPU_USAGE]) { values } } } }';
    expect((await answerOf(pipeline, few)).errors).toBeUndefined();
  });

  it.each([
    ['a literal list', '(metrics: [CPU_USAGE, MEMORY_TOTAL], last: "PT2H")', 5 * 2 * 120],
    ['a step', '(metrics: [CPU_USAGE], step: DAY, from: "2026-01-01T00:00:00Z")', 5 * 366],
    ['the time of all archives', '(metrics: [CPU_USAGE], from: "2026-01-01T00:00:00Z")', 5 * 366],
    ['devices', '(metrics: [VBD_READ], devices: ["xvda"], last: "PT1M")', 5 * 13],
    ['devices that are not told', '(metrics: [VBD_READ], last: "PT1M")', 5 * 2 * 13],
    ['sources', '(sources: ["cpu0", "memory"], last: "PT10M")', 5 * 2 * 120],
  ])('counts %s', async (_what, args, values) => {
    const query = `{ vms(first: 5) { nodes { metricSeries${args} { values } } } }`;
    const at = (maxValues: number) => scene.pipeline({ limits: { maxValues } }).prepare({ query });
    expect(at(values)).not.toHaveProperty('errors');
    expect(at(values - 1)).toHaveProperty('errors');
  });

  it('counts variables, fragments and the question of several objects alike', async () => {
    const ids = (await dataOf('{ vms { nodes { id } } }')).vms.nodes.map((one: { id: string }) => one.id);
    const query = `query ($ids: [ID!]!, $metrics: [Metric!], $last: Duration) {
      metricSeries(ids: $ids, metrics: $metrics, last: $last) { series { ...S } }
    } fragment S on MetricSeries { values }`;
    const at = (maxValues: number, variables: Record<string, unknown>) =>
      'errors' in scene.pipeline({ limits: { maxValues } }).prepare({ query, variables });
    const variables = { ids, metrics: ['CPU_USAGE'], last: 'PT10M' };
    expect(at(ids.length * 120, variables)).toBe(false);
    expect(at(ids.length * 120 - 1, variables)).toBe(true);
    expect(at(ids.length * 120 - 1, { ...variables, last: 'PT5M' })).toBe(false);
  });

  it('ends an operation whose objects have more devices than was thought', async () => {
    const uuid = uuidOf('VM', 0);
    const sources = scene.hosts.of(uuidOf('host', 0)).vms.get(uuid)?.sources ?? {};
    for (let at = 0; at < 50; at += 1) sources[`cpu${at}`] = () => 0.5;
    await pass(scene.clock, 70_000, 1_000);
    pipeline = scene.pipeline({ limits: { maxValues: 2_000 } });
    const { data, errors } = await answerOf(
      pipeline,
      vm(0, 'metricSeries(metrics: [VCPU_USAGE], last: "PT10M") { values }'),
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { limit: 'maxValues', allowed: 2_000 } }]);
  });

  it.each([
    ['fields', '{ vms { nodes { latest { cpuUsage memoryTotal networkRx } } } }'],
    ['lists', '{ vms { nodes { latestMetrics { value } } } }'],
    [
      'filters',
      '{ vms(filter: { latest: { cpuUsage: { gt: 5 }, memoryTotal: { gt: 5 } } }) { totalCount } }',
    ],
    ['orders', '{ vms(first: 1, orderBy: [{ latest: { cpuUsage: ASC } }]) { totalCount } }'],
    ['series', '{ vms(filter: { powerState: { eq: RUNNING } }) { nodes { metricSeries { start } } } }'],
  ])('counts newest values, in %s too, as the work that they are', async (_where, query) => {
    expect((await answerOf(pipeline, query)).errors).toBeUndefined();
    pipeline = scene.pipeline({ limits: { maxComparisons: 200 } });
    expect((await answerOf(pipeline, query)).errors).toMatchObject([
      { extensions: { limit: 'maxComparisons' } },
    ]);
  });

  it('answers wherever a limit is passed, also after archives have come and what is below is looked through', async () => {
    const below = '{ nodes { latest { cpuUsage memoryTotal } } totalCount }';
    const query = host(
      0,
      `metricSeries(last: "P1D", metrics: [SR_READ]) { deviceObject { ... on SR { hosts ${below} latest { read } } } }`,
    );
    const refused = new Set<boolean>();
    for (let maxComparisons = 100; maxComparisons < 3_000; maxComparisons += 25) {
      pipeline = scene.pipeline({ limits: { maxComparisons } });
      // Interpreted first, then compiled.
      for (const _time of [1, 2, 3]) {
        const { data, errors } = await answerOf(pipeline, query);
        refused.add(data === null);
        if (data === null) expect(errors).toMatchObject([{ extensions: { limit: 'maxComparisons' } }]);
        else expect(errors).toBeUndefined();
      }
    }
    expect(refused).toEqual(new Set([true, false]));
  });

  it('ends an operation that would be fetched from too many archives, before it has asked for one too many', async () => {
    pipeline = scene.pipeline({ limits: { maxArchives: 1 } });
    const before = scene.hosts.asked.length;
    const query = '{ vms { nodes { metricSeries(last: "P1D", metrics: [CPU_USAGE]) { values } } } }';
    const { data, errors } = await answerOf(pipeline, query);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { limit: 'maxArchives', allowed: 1 } }]);
    expect(scene.hosts.asked.length - before).toBeLessThanOrEqual(1);
    pipeline = scene.pipeline({ limits: { maxArchives: 3 } });
    expect((await answerOf(pipeline, query)).errors).toBeUndefined();
  });
});

describe('the catalogue', () => {
  it('is all that may be asked for, of one class or of all', async () => {
    const fields = '{ name class unit kind origin device description sources onDemand since }';
    const { metricCatalogue } = await dataOf(`{ metricCatalogue ${fields} }`);
    const all = (['vm', 'host', 'sr', 'pool'] as const).flatMap((owner) => [...catalogueOf(owner)]);
    expect(metricCatalogue).toHaveLength(all.length);
    const ofVms = await dataOf(`{ metricCatalogue(class: VM) ${fields} }`);
    expect(ofVms.metricCatalogue.map((one: { name: string }) => one.name)).toEqual(
      catalogueOf('vm').map(({ name }) => name),
    );
  });
});
