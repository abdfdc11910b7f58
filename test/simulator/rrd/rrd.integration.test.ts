import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SteppedClock } from '../../../src/lib/clock.ts';
import { type SimulatedPool, startSimulatedPool } from '../../../src/simulator/simulator.ts';
import { WORLD_NOW_MS } from '../../../src/simulator/world/plan.ts';
import { hasShared, sharedPath } from '../../helpers/shared-xapi.ts';
import { Client } from '../client.ts';

const NOW_S = WORLD_NOW_MS / 1000 + 3;
const LAST_S = Math.floor(NOW_S / 5) * 5;

let pool: SimulatedPool;
let client: Client;

beforeAll(async () => {
  pool = await startSimulatedPool({ hosts: 2, vms: 8, pace: 0, clock: new SteppedClock(NOW_S * 1000) });
  client = new Client(pool.url);
  await client.login('root', 'password');
});
afterAll(() => pool.close());

interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

async function get(path: string, headers: Record<string, string> = {}, base = pool.url): Promise<Got> {
  const joint = path.includes('?') ? '&' : '?';
  const url = `${base}${path}${headers.authorization || headers.cookie ? '' : `${joint}session_id=${client.session}`}`;
  const answer = await request(url, { headers });
  return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() };
}

interface Updates {
  meta: { start: string; step: string; end: string; rows: string; columns: string; legend: string[] };
  data: { t: string; values: string[] }[];
}

async function updates(query: string): Promise<Updates> {
  const { status, text } = await get(`/rrd_updates?${query}`, { accept: 'application/json' });
  expect(status).toBe(200);
  return JSON.parse(text) as Updates;
}

const xmlOf = (query: string) => get(`/rrd_updates?${query}`, { accept: 'text/xml' });
const dom0 = () => [...pool.database.rows('VM')].find(([, vm]) => vm.is_control_domain)?.[1];

describe('rrd_updates', () => {
  it('answers rows after start, newest first, at multiples of the step', async () => {
    const { meta, data } = await updates(`start=${LAST_S - 58}`);
    expect(meta.step).toBe('5');
    expect(meta.end).toBe(String(LAST_S));
    expect(meta.start).toBe(String(LAST_S - 55));
    expect(data.map((row) => Number(row.t))).toEqual(
      Array.from({ length: 12 }, (_, row) => LAST_S - 5 * row),
    );
    expect(data.every((row) => row.values.length === meta.legend.length)).toBe(true);
    expect(meta.rows).toBe('12');
    expect(meta.columns).toBe(String(meta.legend.length));
  });

  it('covers the VMs on that host only, and the host when asked', async () => {
    const residents = (index: number) => {
      const [, host] = [...pool.database.rows('host')][index] ?? [];
      return ((host?.resident_VMs ?? []) as string[]).map((vm) => pool.database.get('VM', vm)?.uuid).sort();
    };
    const owners = (answer: Updates) =>
      [...new Set(answer.meta.legend.map((name) => name.split(':')[2]))].sort();
    expect(owners(await updates(`start=${LAST_S - 10}`))).toEqual(residents(0));
    const member = await get(
      `/rrd_updates?start=${LAST_S - 10}`,
      { accept: 'application/json' },
      pool.hostUrls[1],
    );
    expect(owners(JSON.parse(member.text))).toEqual(residents(1));
    const withHost = await updates(`start=${LAST_S - 10}&host=true`);
    expect(withHost.meta.legend[0]).toMatch(/^AVERAGE:host:/);
    const names = withHost.meta.legend.map((name) => name.split(':')[3]);
    for (const name of [
      'cpu_avg',
      'loadavg',
      'memory_free_kib',
      'pif_bond0_rx',
      'pif_aggr_tx',
      'xapi_open_fds',
    ]) {
      expect(names).toContain(name);
    }
    expect(names.some((name) => /^iops_total_[0-9a-f]{8}$/.test(String(name)))).toBe(true);
  });

  it.each([
    ['interval=60', 60, 540, 'AVERAGE'],
    ['interval=3600', 3600, 9 * 3600, 'AVERAGE'],
    ['interval=86400', 86_400, 9 * 86_400, 'AVERAGE'],
    ['interval=7', 5, 45, 'AVERAGE'],
  ])('chooses the archive that %s needs', async (interval, step, ago) => {
    const { meta } = await updates(`start=${LAST_S - ago}&cf=AVERAGE&${interval}`);
    expect(meta.step).toBe(String(step));
    expect(new Set(meta.legend.map((name) => name.split(':')[0]))).toEqual(new Set(['AVERAGE']));
  });

  it('answers 366 days in all functions from the beginning of time', async () => {
    const { meta, data } = await updates('start=0&host=true');
    expect(meta).toMatchObject({ start: '86400', step: '86400', rows: '366' });
    expect(data).toHaveLength(366);
    const host = meta.legend.filter((name) => name.includes(':host:'));
    expect(new Set(host.map((name) => name.split(':')[0]))).toEqual(new Set(['AVERAGE', 'MIN', 'MAX']));
  });

  it('has no rows in the future', async () => {
    const { status, text } = await xmlOf(`start=${LAST_S + 1000}&host=true`);
    expect(status).toBe(200);
    expect(text).toContain(`<start>${LAST_S + 1005}</start><step>5</step><end>${LAST_S}</end><rows>0</rows>`);
    expect(text).toMatch(/<data\/><\/xport>$/);
  });

  it('counts a negative start from the last update', async () => {
    expect((await updates('start=-100')).meta.rows).toBe('20');
  });

  it.each([
    ['no start', '', 400],
    ['a start that is no number', 'start=soon', 500],
    ['cf=MAX with VMs', `start=${LAST_S - 100}&host=true&cf=MAX`, 500],
    ['cf=LAST', `start=${LAST_S - 100}&vm_uuid=none&host=true&cf=LAST`, 500],
    ['nothing selected', `start=${LAST_S - 100}&vm_uuid=none`, 500],
  ])('refuses %s', async (_, query, status) => {
    expect((await get(`/rrd_updates?${query}`)).status).toBe(status);
  });

  it('answers MAX for the host alone', async () => {
    const { meta } = await updates(`start=${LAST_S - 1200}&vm_uuid=none&host=true&cf=MAX&interval=60`);
    expect(meta.step).toBe('60');
    expect(meta.legend.every((name) => name.startsWith('MAX:host:'))).toBe(true);
  });

  it('answers for one VM, and for none that it does not know', async () => {
    const uuid = String(dom0()?.uuid);
    const { meta } = await updates(`start=${LAST_S - 10}&vm_uuid=${uuid}`);
    expect(new Set(meta.legend.map((name) => name.split(':')[2]))).toEqual(new Set([uuid]));
    expect((await get(`/rrd_updates?start=0&vm_uuid=unknown`)).status).toBe(500);
    expect((await get(`/rrd_updates?start=0&vm_uuid=all`)).status).toBe(500);
  });

  it('answers for several VMs and SRs that are named', async () => {
    const owners = async (query: string) => {
      const { meta } = await updates(`start=${LAST_S - 10}&cf=AVERAGE&${query}`);
      return new Set(meta.legend.map((entry: string) => entry.split(':').slice(1, 3).join(' ')));
    };
    const [host] = [...pool.database.rows('host')];
    const { resident_VMs, PBDs } = (host?.[1] ?? {}) as Record<string, string[]>;
    const residents = (resident_VMs ?? []).slice(0, 2);
    const vms = residents.map((ref) => String(pool.database.get('VM', ref)?.uuid));
    expect(vms).toHaveLength(2);
    expect(await owners(vms.map((uuid) => `vm_uuid=${uuid}`).join('&'))).toEqual(
      new Set(vms.map((uuid) => `vm ${uuid}`)),
    );
    const srs = (PBDs ?? []).slice(0, 2).map((pbd) => pool.database.get('PBD', pbd)?.SR);
    const srUuids = srs.map((ref) => String(pool.database.get('SR', String(ref))?.uuid));
    const all = `vm_uuid=${vms[0]}&${srUuids.map((uuid) => `sr_uuid=${uuid}`).join('&')}`;
    expect(await owners(all)).toEqual(new Set([`vm ${vms[0]}`, ...srUuids.map((uuid) => `sr ${uuid}`)]));
  });

  it.each([
    ['text/xml', '', 'text/xml'],
    ['text/xml', '&json=true', 'text/xml'],
    ['text/xml;q=0.5, application/json;q=0.9', '', 'text/xml'],
    ['application/json', '', 'application/json'],
    ['*/*', '', 'application/json'],
    ['text/html', '', 'text/xml'],
    ['text/html', '&json=true', 'application/json'],
    ['garbage', '&json=false', 'application/json'],
  ])('with Accept: %s and "%s" is %s', async (accept, query, type) => {
    const { headers } = await get(`/rrd_updates?start=${LAST_S - 10}${query}`, { accept });
    expect(headers['content-type']).toBe(type);
  });

  it('gives the same values in XML and JSON, and again later', async () => {
    const question = `start=${LAST_S - 60}&host=true`;
    const json = await updates(question);
    const cells = [...(await xmlOf(question)).text.matchAll(/<v>([^<]*)<\/v>/g)].map(([, cell]) => cell);
    expect(cells).toEqual(json.data.flatMap((row) => row.values));
    expect(await updates(question)).toEqual(json);
  });
});

describe('credentials', () => {
  it('come by cookie, query or Basic, on members too', async () => {
    const path = `/rrd_updates?start=${LAST_S - 10}`;
    const basic = `Basic ${Buffer.from('root:password').toString('base64')}`;
    for (const base of pool.hostUrls) {
      expect((await get(path, { cookie: `session_id=${client.session}` }, base)).status).toBe(200);
      expect((await get(path, { authorization: basic }, base)).status).toBe(200);
      expect((await get(path, {}, base)).status).toBe(200);
    }
  });

  it('are asked for with the action as realm', async () => {
    const { status, headers } = await get('/rrd_updates?start=0', { cookie: 'session_id=OpaqueRef:bad' });
    expect(status).toBe(401);
    expect(headers['www-authenticate']).toBe('Basic realm="rrd_updates"');
  });
});

describe('full RRDs', () => {
  const archives = (xml: string) =>
    [...xml.matchAll(/<cf>(\w+)<\/cf><pdp_per_row>(\d+)<\/pdp_per_row>/g)].map(
      ([, cf, points]) => `${cf} ${points}`,
    );

  it('has ten archives of a host', async () => {
    const { text, headers } = await get('/host_rrd', { accept: 'text/xml' });
    expect(headers['content-length']).toBeUndefined();
    expect(archives(text)).toEqual([
      'AVERAGE 1',
      ...[12, 720, 17_280].flatMap((points) => ['AVERAGE', 'MIN', 'MAX'].map((cf) => `${cf} ${points}`)),
    ]);
    expect(text).toContain(`<lastupdate>${NOW_S}</lastupdate>`);
    expect(text.split('<row>').length - 1).toBe(120 + 3 * (120 + 168 + 366));
  });

  it('has four archives of a VM, in JSON all strings', async () => {
    const uuid = String(dom0()?.uuid);
    const { text } = await get(`/vm_rrd?uuid=${uuid}`, { accept: 'application/json' });
    const rrd = JSON.parse(text) as {
      rra: { cf: string; pdp_per_row: string; database: string[][] }[];
      ds: unknown[];
    };
    expect(rrd.rra.map((rra) => `${rra.cf} ${rra.pdp_per_row} ${rra.database.length}`)).toEqual([
      'AVERAGE 1 120',
      'AVERAGE 12 120',
      'AVERAGE 720 168',
      'AVERAGE 17280 366',
    ]);
    expect(rrd.rra.every((rra) => rra.database.every((row) => row.length === rrd.ds.length))).toBe(true);
  });

  it('sends those who ask the wrong host to the right one', async () => {
    const onMember = [...pool.database.rows('VM')].find(
      ([, vm]) => vm.is_control_domain && vm.name_label !== dom0()?.name_label,
    );
    const { status, headers } = await get(`/vm_rrd?uuid=${onMember?.[1].uuid}`);
    expect(status).toBe(302);
    expect(String(headers.location)).toContain(`${pool.hostUrls[1]}/vm_rrd?uuid=`);
    expect(String(headers.location)).toContain('session_id=');
  });

  it('answers 500 for a VM that nobody knows and 400 for none', async () => {
    expect((await get('/vm_rrd?uuid=deadbeef')).status).toBe(500);
    expect((await get('/vm_rrd')).status).toBe(400);
    expect((await get('/sr_rrd?uuid=deadbeef')).status).toBe(500);
  });
});

describe('values', () => {
  it('agree between the finest archive and the minutes', async () => {
    const fine = await updates(`start=${LAST_S - 600}&cf=AVERAGE`);
    const minutes = await updates(`start=${LAST_S - 600}&cf=AVERAGE&interval=60`);
    const column = fine.meta.legend.findIndex((name) => name.endsWith(':cpu_usage'));
    const row = minutes.data[1];
    const span = fine.data.filter(({ t }) => Number(t) <= Number(row?.t) && Number(t) > Number(row?.t) - 60);
    expect(span).toHaveLength(12);
    const average = span.reduce((sum, { values }) => sum + Number(values[column]), 0) / 12;
    expect(Number(row?.values[column])).toBeCloseTo(average, 9);
  });

  it('stay within their bounds and differ between machines', async () => {
    const { meta, data } = await updates(`start=${LAST_S - 600}&host=true`);
    meta.legend.forEach((name, column) => {
      const values = data.map((row) => Number(row.values[column]));
      expect(
        values.every((value) => value >= 0),
        name,
      ).toBe(true);
      if (/:cpu(\d+|_usage|_avg)$/.test(name))
        expect(
          values.every((value) => value <= 1),
          name,
        ).toBe(true);
    });
    const usage = meta.legend.flatMap((name, column) =>
      name.endsWith(':cpu_usage') ? [data[0]?.values[column]] : [],
    );
    expect(new Set(usage).size).toBe(usage.length);
  });

  it('say of memory what the records say', async () => {
    const { meta, data } = await updates(`start=${LAST_S - 10}&host=true`);
    const shown = (suffix: string) =>
      Number(data[0]?.values[meta.legend.findIndex((name) => name.endsWith(suffix))]);
    const [, metrics] = [...pool.database.rows('host_metrics')][0] ?? [];
    expect(shown(':memory_free_kib')).toBe(Number(metrics?.memory_free) / 1024);
    expect(shown(`:vm:${dom0()?.uuid}:memory`)).toBe(Number(dom0()?.memory_target));
  });
});

describe('data source messages', () => {
  it('list sources with units, and answer the value that rrd_updates shows', async () => {
    const [host] = await client.call<string[]>('host.get_all');
    const sources = await client
      .call<{ name_label: string; units: string; enabled: boolean; standard: boolean }[]>(
        'host.get_data_sources',
        pool.database.findByUuid('host', String([...pool.database.rows('host')][0]?.[1].uuid)) ?? host,
      )
      .catch(() => []);
    // -Infinity and Infinity are not JSON: the answer cannot be parsed, as with a real pool.
    expect(sources).toEqual([]);
    const value = await client.call<number>('VM.query_data_source', vmRef(), 'cpu_usage');
    const { meta, data } = await updates(`start=${LAST_S - 10}&vm_uuid=${dom0()?.uuid}`);
    const column = meta.legend.findIndex((name) => name.endsWith(':cpu_usage'));
    expect(value).toBeCloseTo(Number(data[0]?.values[column]), 12);
  });

  it('records a source that is off until asked for, and forgets it again', async () => {
    const legend = async () =>
      (await updates(`start=${LAST_S - 10}&vm_uuid=${dom0()?.uuid}`)).meta.legend.join();
    expect(await legend()).not.toContain('runstate_fullrun');
    await client.call('VM.record_data_source', vmRef(), 'runstate_fullrun');
    expect(await legend()).toContain('runstate_fullrun');
    await client.call('VM.forget_data_source_archives', vmRef(), 'runstate_fullrun');
    expect(await legend()).not.toContain('runstate_fullrun');
  });

  it('refuse names that they do not know', async () => {
    await expect(client.call('VM.query_data_source', vmRef(), 'nope')).rejects.toMatchObject({
      code: 'INTERNAL_ERROR',
      params: ['IDL Error: [S(Rrdd_internal_error);S(Rrd.Invalid_data_source("nope"))]'],
    });
  });

  const vmRef = () => [...pool.database.rows('VM')].find(([, vm]) => vm.is_control_domain)?.[0];
});

const recordings = sharedPath('samples/real-xapi/rrd-late.ndjson.gz');
const recorded = hasShared('samples/real-xapi/rrd-late.ndjson.gz');

/** The document with every text taken out and repetitions folded: its grammar. */
function skeleton(xml: string): string {
  let folded = xml.replace(/<(\w+)>[^<]*<\/\1>/g, '<$1/>');
  for (let before = ''; before !== folded; ) {
    before = folded;
    folded = folded
      .replace(/(<(\w+)\/>)(?:<\2\/>)+/g, '$1')
      .replace(/(<(\w+)>(?:(?!<\2>).)*?<\/\2>)\1+/g, '$1');
  }
  return folded;
}

describe.skipIf(!recorded)('beside a real rrdd', () => {
  interface Exchange {
    name: string;
    response: { status: number; headers: string[]; body: string };
  }
  const exchanges = recorded
    ? gunzipSync(readFileSync(recordings))
        .toString()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Exchange)
    : [];
  const answerOf = (name: string) => {
    const found = exchanges.find((exchange) => exchange.name === name);
    if (!found) throw new Error(`the recording must hold ${name}`);
    return found.response;
  };

  it('writes xport documents of the same grammar', async () => {
    const ours = await xmlOf(`start=${LAST_S - 120}&host=true`);
    expect(skeleton(ours.text)).toBe(skeleton(answerOf('03-rrd_updates-host-xml').body));
  });

  it('writes full dumps of the same grammar', async () => {
    const head = (xml: string) => skeleton(xml.slice(0, xml.indexOf('<database>')));
    expect(head((await get('/host_rrd', { accept: 'text/xml' })).text)).toBe(
      head(answerOf('20-host_rrd-xml').body),
    );
    const uuid = String(dom0()?.uuid);
    const ours = (await get(`/vm_rrd?uuid=${uuid}`, { accept: 'application/json' })).text;
    const shape = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.slice(0, 1).map(shape)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(item)]))
          : typeof value;
    expect(shape(JSON.parse(ours))).toEqual(shape(JSON.parse(answerOf('26-host_rrd-accept-json').body)));
  });

  it('sends the same headers in the same order', async () => {
    const { connect } = await import('node:net');
    const { hostname, port } = new URL(pool.url);
    const raw = (path: string) =>
      new Promise<string[]>((resolve, reject) => {
        let text = '';
        const socket = connect({ host: hostname, port: Number(port) }, () => {
          socket.write(
            `GET ${path}&session_id=${client.session} HTTP/1.1\r\nHost: x\r\nAccept: text/xml\r\n\r\n`,
          );
        });
        socket.on('data', (chunk) => {
          text += chunk;
          if (!text.includes('\r\n\r\n')) return;
          socket.destroy();
          resolve(text.slice(0, text.indexOf('\r\n\r\n')).split('\r\n').slice(1));
        });
        socket.on('error', reject);
      });
    const names = (headers: readonly string[]) =>
      headers.map((line) => line.replace(/^(Content-Length): \d+$/, '$1'));
    expect(names(await raw(`/rrd_updates?start=${LAST_S - 10}`))).toEqual(
      names(answerOf('01-rrd_updates-xml').headers),
    );
    expect(names(await raw('/host_rrd?x'))).toEqual(names(answerOf('20-host_rrd-xml').headers));
  });
});

describe('a host whose clock is wrong', () => {
  it('tells the same values at the times of its own clock', async () => {
    const times = async () => {
      const { data } = await updates('start=-60&host=true&cf=AVERAGE&vm_uuid=none');
      return data.map(({ t }) => Number(t));
    };
    expect((await times())[0]).toBe(LAST_S);
    pool.faults.skewClock(0, 3_600);
    expect((await times())[0]).toBe(LAST_S + 3_600);
    pool.faults.skewClock(0, -37);
    expect((await times())[0]).toBe(Math.floor((NOW_S - 37) / 5) * 5);
    pool.faults.clear();
    expect((await times())[0]).toBe(LAST_S);
  });
});
