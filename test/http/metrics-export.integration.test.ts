// What Prometheus gets at /metrics/pools: a gateway on a simulated pool, over real sockets, read by a strict reader.
import { connect } from 'node:net';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMetricsRoute, formatFor } from '../../src/http/metrics-route.ts';
import { createAuthenticate } from '../../src/http/token.ts';
import { type Clock, systemClock } from '../../src/lib/clock.ts';
import { Exposition } from '../../src/metrics/export/exposition.ts';
import { families, toExported } from '../../src/metrics/export/families.ts';
import { type ReadFamily, readExposition } from '../helpers/exposition.ts';
import { startTestGateway, type TestGateway } from '../helpers/gateway.ts';
import { type Sent, send } from '../helpers/http.ts';

const PATH = '/metrics/pools';
const TEXT = 'text/plain; version=0.0.4; charset=utf-8';
const OPEN_METRICS = 'application/openmetrics-text; version=1.0.0; charset=utf-8';
/** As Prometheus 3 asks. */
const PROMETHEUS =
  'application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.6,' +
  'application/openmetrics-text;version=0.0.1;q=0.5,text/plain;version=1.0.0;escaping=allow-utf-8;q=0.4,' +
  'text/plain;version=0.0.4;q=0.3,*/*;q=0.2';

/** A pool whose day does not pass has no newer sample to tell: two questions have the same answers. */
function stillClock(): Clock {
  const nowMs = systemClock.now();
  return {
    now: () => nowMs,
    monotonic: () => systemClock.monotonic(),
    after: (delayMs, fn) => systemClock.after(delayMs, fn),
    sleep: (delayMs, signal) => systemClock.sleep(delayMs, signal),
  };
}

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ pools: [{ clock: stillClock() }], metricsExport: 'on' });
});
afterAll(() => gateway.close());

function scrape(headers: Sent['headers'] = {}, { url }: TestGateway = gateway) {
  return send(url, { path: PATH, headers });
}

/** Once all hosts have been polled: the level that the first scrapes work towards. */
async function whenPolled(): Promise<ReadonlyMap<string, ReadFamily>> {
  let read: ReadonlyMap<string, ReadFamily> = new Map();
  await expect
    .poll(
      async () => {
        read = readExposition((await scrape()).text, 'text');
        return read.get('xen_pool_hosts_reporting')?.samples[0]?.value;
      },
      { timeout: 20_000, message: 'hosts that report' },
    )
    .toBe(3);
  return read;
}

function errorCodes(answer: { json(): unknown }): unknown[] {
  const { errors } = answer.json() as { errors: { extensions: { code: string } }[] };
  return errors.map((error) => error.extensions.code);
}

interface Told {
  readonly uuid: string;
  readonly latestMetrics: readonly {
    metric: string;
    device: string | null;
    unit: 'PERCENT';
    value: number;
  }[];
}

describe('the export of metrics', () => {
  it('has the values that GraphQL has, every one of them and no other', async () => {
    const read = await whenPolled();
    const { data } = (await gateway.query(
      `query {
          vms(first: 20, filter: { powerState: { in: [RUNNING, PAUSED] } }) { nodes { uuid latestMetrics { metric device unit value } } }
          controlDomains(first: 20) { nodes { uuid latestMetrics { metric device unit value } } }
          hosts(first: 20) { nodes { uuid latestMetrics { metric device unit value } } }
          srs(first: 20) { nodes { uuid latestMetrics { metric device unit value } } }
          pools(first: 20) { nodes { uuid latestMetrics { metric device unit value } } }
        }`,
    )) as { data: Record<string, { nodes: Told[] }> };
    const owners = { vms: 'vm', controlDomains: 'vm', hosts: 'host', srs: 'sr', pools: 'pool' } as const;
    const expected = Object.entries(owners).flatMap(([list, owner]) =>
      (data[list]?.nodes ?? []).flatMap(({ uuid, latestMetrics }) =>
        latestMetrics.map(({ metric, unit, value }) =>
          [families[owner].get(metric)?.name, uuid, toExported(value, unit)].join(' '),
        ),
      ),
    );
    const found = [...read.values()]
      .filter(({ name }) => name !== 'xen_vm_info')
      .flatMap(({ name, samples }) => {
        const owner = name.split('_')[1] ?? '';
        return samples.map(({ labels, value }) => [name, labels[owner], value].join(' '));
      });
    expect(expected.length).toBeGreaterThan(500);
    expect(found.sort()).toEqual(expected.sort());
  });

  it('names objects and devices, under the names of the catalogue', async () => {
    const read = await whenPolled();
    const { data } = (await gateway.query(
      '{ hosts(first: 1) { nodes { uuid nameLabel pool { uuid nameLabel } pifs { device } srs { uuid nameLabel } } } }',
    )) as { data: { hosts: { nodes: Record<string, never>[] } } };
    const [host] = data.hosts.nodes as unknown as {
      uuid: string;
      nameLabel: string;
      pool: { uuid: string; nameLabel: string };
      pifs: { device: string }[];
      srs: { uuid: string; nameLabel: string }[];
    }[];
    const own = {
      pool: host?.pool.uuid,
      pool_name: host?.pool.nameLabel,
      host: host?.uuid,
      host_name: host?.nameLabel,
    };
    const labelsOf = (name: string) =>
      read.get(name)?.samples.flatMap(({ labels }) => (labels.host === host?.uuid ? [labels] : [])) ?? [];
    expect(labelsOf('xen_host_memory_total_bytes')).toEqual([own]);
    expect(labelsOf('xen_host_cpu_core_usage_ratio')).toContainEqual({ ...own, cpu: '0' });
    expect(labelsOf('xen_host_cpu_c_state_ratio')).toContainEqual({ ...own, cpu: '0', state: 'C1' });
    for (const { device } of labelsOf('xen_host_pif_receive_bytes_per_second')) {
      expect(host?.pifs).toContainEqual({ device });
    }
    const srs = labelsOf('xen_host_sr_read_bytes_per_second');
    expect(srs.length).toBeGreaterThan(0);
    for (const { sr, sr_name } of srs) expect(host?.srs).toContainEqual({ uuid: sr, nameLabel: sr_name });
    const known = Object.values(families).flatMap((ofOwner) => [...ofOwner.values()]);
    for (const { name, help } of read.values()) {
      if (name === 'xen_vm_info') continue;
      expect(known.find((family) => family.name === name)?.help).toBe(help);
    }
  });

  it('is text unless OpenMetrics is asked for, and means the same in both', async () => {
    const read = await whenPolled();
    const text = await scrape({ accept: '*/*' });
    expect([text.status, text.headers['content-type'], text.headers['cache-control']]).toEqual([
      200,
      TEXT,
      'no-store',
    ]);
    const open = await scrape({ accept: PROMETHEUS });
    expect([open.status, open.headers['content-type']]).toEqual([200, OPEN_METRICS]);
    const series = (all: ReadonlyMap<string, ReadFamily>) => [...all.values()].flatMap((one) => one.samples);
    expect(series(readExposition(open.text, 'openMetrics'))).toEqual(series(read));
  });

  it('answers HEAD without a body, and refuses other methods', async () => {
    const head = await send(gateway.url, { method: 'HEAD', path: PATH, headers: { accept: PROMETHEUS } });
    expect([head.status, head.headers['content-type'], head.text]).toEqual([200, OPEN_METRICS, '']);
    const post = await send(gateway.url, { method: 'POST', path: PATH });
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it('keeps the hosts polled at the pace of their samples', async () => {
    await whenPolled();
    const [pool] = gateway.gateway.pools.list();
    const hosts = [...(pool?.store.list('host') ?? [])].map(({ uuid }) => pool?.metrics.statusOf(uuid));
    expect(hosts.map((host) => host?.isWatched)).toEqual([true, true, true]);
  });

  it('is judged by its Host and Origin', async () => {
    const host = await scrape({ host: 'evil.example' });
    expect([host.status, errorCodes(host)]).toEqual([421, ['HOST_NOT_SERVED']]);
    const origin = await scrape({ origin: 'https://evil.example' });
    expect([origin.status, errorCodes(origin)]).toEqual([403, ['ORIGIN_NOT_ALLOWED']]);
  });

  it('survives those who hang up', async () => {
    const { port, hostname, host } = new URL(gateway.url);
    for (let at = 0; at < 8; at += 1) {
      const socket = connect(Number(port), hostname);
      socket.write(`GET ${PATH} HTTP/1.1\r\nHost: ${host}\r\n\r\n`, () => socket.destroy());
    }
    await expect.poll(async () => (await scrape()).status, { timeout: 10_000 }).toBe(200);
  });
});

describe('scrapes that come at once', () => {
  it('share one answer, and are refused beyond what may be in progress', async () => {
    const makers: ((made: Exposition) => void)[] = [];
    const app = Fastify();
    addMetricsRoute(app, {
      gather: () => new Promise((resolve) => makers.push(resolve)),
      authenticate: createAuthenticate(null),
      clock: systemClock,
      answerTimeoutMs: 60_000,
    });
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    try {
      const ask = () => send(url, { path: PATH });
      const answers = Array.from({ length: 5 }, ask);
      // Whichever of them comes last is refused while the others wait.
      const refused = await Promise.race(answers);
      expect([refused.status, errorCodes(refused), refused.headers['retry-after']]).toEqual([
        503,
        ['OVERLOADED'],
        '1',
      ]);
      expect(makers.length).toBe(1);
      const exposition = new Exposition(1);
      exposition.add({ name: 'xen_load', type: 'gauge', unit: null, help: 'Load.' }, 'vm="a"', 1);
      makers[0]?.(exposition);
      const served = (await Promise.all(answers)).filter(({ status }) => status === 200);
      expect(served.length).toBe(4);
      for (const { text } of served) expect(text).toContain('xen_load{vm="a"} 1\n');
      // What was made is nobody's any more: the next one gets newer samples.
      const next = ask();
      await expect.poll(() => makers.length, { timeout: 10_000 }).toBe(2);
      makers[1]?.(new Exposition(0));
      expect([(await next).status, (await next).text]).toEqual([200, '']);
    } finally {
      await app.close();
    }
  });
});

describe('a gateway without the export', () => {
  it('has no such path', async () => {
    const plain = await startTestGateway();
    try {
      const answer = await scrape({}, plain);
      expect([answer.status, errorCodes(answer)]).toEqual([404, ['NOT_FOUND']]);
    } finally {
      await plain.close();
    }
  });
});

describe('a gateway with a token and few samples', () => {
  const adminToken = 'correct-horse-battery-staple-0123456789';
  let closed: TestGateway;
  beforeAll(async () => {
    closed = await startTestGateway({ adminToken, metricsExport: 'on', limits: { exportSamples: 1 } });
  });
  afterAll(() => closed.close());

  it('answers 401 without the token', async () => {
    for (const headers of [{}, { authorization: 'Bearer wrong' }]) {
      const answer = await scrape(headers, closed);
      expect([answer.status, errorCodes(answer), answer.headers['www-authenticate']]).toEqual([
        401,
        ['UNAUTHENTICATED'],
        'Bearer',
      ]);
    }
  });

  it('refuses an answer of more samples than it may have, and says which setting allows more', async () => {
    const answer = await scrape({ authorization: `Bearer ${adminToken}`, accept: PROMETHEUS }, closed);
    expect([answer.status, errorCodes(answer), answer.headers['content-type']]).toEqual([
      503,
      ['EXPORT_TOO_LARGE'],
      'application/json; charset=utf-8',
    ]);
    expect(answer.text).toContain('XENOGRAPH_MAX_EXPORT_SAMPLES');
  });
});

describe('the format of an answer', () => {
  it.each([
    [undefined, 'text'],
    ['', 'text'],
    ['*/*', 'text'],
    ['application/json', 'text'],
    [PROMETHEUS, 'openMetrics'],
    ['application/openmetrics-text', 'openMetrics'],
    ['Application/OpenMetrics-Text; Version="1.0.0"; charset=utf-8', 'openMetrics'],
    ['application/openmetrics-text; version=0.0.1', 'text'],
    ['application/openmetrics-text; version=2.0.0, text/plain; version=0.0.4; q=0.1', 'text'],
    ['application/openmetrics-text; q=0', 'text'],
    ['application/openmetrics-text; q=nonsense', 'text'],
    ['text/plain; version=0.0.4, application/openmetrics-text; version=1.0.0; q=0.9', 'text'],
  ] as const)('for %j is %s', (accept, format) => {
    expect(formatFor(accept)).toBe(format);
  });
});
