// GET /rrd_updates, /host_rrd(s), /vm_rrd(s) and /sr_rrd of one host (contract §5.2, §5.3).
import type { Ref } from '../database/wire-value.ts';
import { badRequestPage, type HttpAnswer, internalErrorPage } from '../http/answer.ts';
import type { Exchange, HttpHandler } from '../http/handler.ts';
import { closes } from '../http/router.ts';
import { asRefs, asText, isNull } from '../lifecycle/fields.ts';
import { wantsXml } from './negotiate.ts';
import { dumpJson, dumpXml, exportJson, exportXml } from './print.ts';
import { type RoundRobin, type RoundRobins, skewed } from './round-robin.ts';
import { exportUpdates, NoArchive } from './updates.ts';

const CORS_ORIGIN = ['Access-Control-Allow-Origin', '*'] as const;
const CORS_HEADERS = ['Access-Control-Allow-Headers', 'X-Requested-With'] as const;
const NO_CACHE = ['Cache-Control', 'no-cache, no-store'] as const;

function contentType(xml: boolean): readonly [string, string] {
  return ['content-type', xml ? 'text/xml' : 'application/json'];
}

/** An answer with a length, after which the connection goes on. */
function sized(exchange: Exchange, xml: boolean, text: string): HttpAnswer {
  const body = Buffer.from(text);
  const close = closes(exchange.request);
  return {
    status: 200,
    reason: 'OK',
    version: '1.1',
    headers: [
      ['Connection', close ? 'close' : 'keep-alive'],
      ['Content-Length', String(body.length)],
      NO_CACHE,
      contentType(xml),
      CORS_ORIGIN,
      CORS_HEADERS,
    ],
    body: [body],
    close,
  };
}

/** An old-fashioned answer, which ends with its connection. */
function streamed(xml: boolean, body: readonly string[]): HttpAnswer {
  return {
    status: 200,
    reason: 'OK',
    version: '1.0',
    headers: [['Connection', 'close'], NO_CACHE, contentType(xml), CORS_ORIGIN],
    body,
    close: true,
  };
}

function notFound(): HttpAnswer {
  return {
    status: 404,
    reason: 'Not Found',
    version: '1.0',
    headers: [['Connection', 'close'], NO_CACHE],
    body: [],
    close: true,
  };
}

function redirect(location: string): HttpAnswer {
  return {
    status: 302,
    reason: 'Found',
    version: '1.0',
    headers: [['Connection', 'close'], NO_CACHE, ['Location', location]],
    body: [],
    close: true,
  };
}

function dumped(exchange: Exchange, kept: RoundRobin): HttpAnswer {
  const rrd = asKeptBy(exchange.host, exchange.pool, kept);
  const xml = wantsXml(exchange.request);
  return streamed(xml, xml ? [[...dumpXml(rrd)].join('')] : [dumpJson(rrd)]);
}

const INTEGER = /^[+-]?\d+$/;

function selectRrds(rrds: RoundRobins, { pool, request, host }: Exchange): RoundRobin[] {
  const { database } = pool;
  // Words like `all` and `none`, which older hosts knew, are uuids of nothing.
  const named = (cls: string, refs: readonly Ref[]) => {
    const uuids = new Set(request.queryAll(`${cls.toLowerCase()}_uuid`));
    return refs.filter((ref) => uuids.has(asText(database.get(cls, ref)?.uuid)));
  };
  const residents = asRefs(database.get('host', host)?.resident_VMs);
  const vms = request.query.has('vm_uuid') ? named('VM', residents) : residents;
  const attached = asRefs(database.get('host', host)?.PBDs)
    .map((pbd) => database.get('PBD', pbd))
    .filter((pbd) => pbd?.currently_attached === true)
    .map((pbd) => asText(pbd?.SR));
  const srs = named('SR', attached);
  const selected = [
    ...(request.query.get('host') === 'true' ? [rrds.ofHost(host)] : []),
    ...vms.map((ref) => rrds.ofVm(ref)),
    ...srs.map((ref) => rrds.ofSr(ref)),
  ];
  return selected.map((rrd) => asKeptBy(host, pool, rrd));
}

/** By the clock of the host. */
function asKeptBy(host: Ref, pool: Exchange['pool'], rrd: RoundRobin): RoundRobin {
  return skewed(rrd, pool.disturbances.skewS.get(pool.hosts().indexOf(host)) ?? 0);
}

function answerUpdates(rrds: RoundRobins, exchange: Exchange): HttpAnswer {
  const { query } = exchange.request;
  const start = query.get('start');
  if (start === undefined) return badRequestPage();
  if (!INTEGER.test(start)) return internalErrorPage('Failure("int_of_string")');
  const interval = query.get('interval') ?? '0';
  try {
    const data = exportUpdates(selectRrds(rrds, exchange), {
      start: Number(start),
      cf: query.get('cf') ?? '',
      interval: INTEGER.test(interval) ? Number(interval) : 0,
    });
    const xml = wantsXml(exchange.request);
    return sized(exchange, xml, xml ? exportXml(data) : exportJson(data));
  } catch (error) {
    if (error instanceof NoArchive) return internalErrorPage(error.message);
    throw error;
  }
}

function answerVm(rrds: RoundRobins, exchange: Exchange): HttpAnswer {
  const { pool, request, host } = exchange;
  const uuid = request.query.get('uuid');
  if (uuid === undefined) return badRequestPage();
  const vm = pool.database.findByUuid('VM', uuid);
  if (vm === undefined) return internalErrorPage(`Db_exn.Read_missing_uuid("VM", "", "${uuid}")`);
  const resident = asText(pool.database.get('VM', vm)?.resident_on);
  const archived = isNull(resident);
  const owner = archived ? pool.coordinator() : resident;
  if (owner !== host) {
    const query = [...request.query, ...(archived ? [['rrd_unarchive', '']] : [])]
      .map(([name = '', value = '']) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .join('&');
    return redirect(`${pool.urlOf(owner)}${request.path}?${query}`);
  }
  const rrd = rrds.ofVm(vm);
  return rrd.since === 0 ? notFound() : dumped(exchange, rrd);
}

function answerSr(rrds: RoundRobins, exchange: Exchange): HttpAnswer {
  const uuid = exchange.request.query.get('uuid');
  if (uuid === undefined) return badRequestPage();
  const sr = exchange.pool.database.findByUuid('SR', uuid);
  if (sr === undefined) return internalErrorPage(`Db_exn.Read_missing_uuid("SR", "", "${uuid}")`);
  return dumped(exchange, rrds.ofSr(sr));
}

/** The plural spellings are served too: `/host_rrds` begins with `/host_rrd`. */
export function rrdHandlers(rrds: RoundRobins): readonly HttpHandler[] {
  const get = (path: string, action: string, answer: (exchange: Exchange) => HttpAnswer): HttpHandler => ({
    method: 'GET',
    path,
    action,
    answer,
  });
  return [
    get('/rrd_updates', 'rrd_updates', (exchange) => answerUpdates(rrds, exchange)),
    get('/host_rrd', 'get_host_rrd', (exchange) => dumped(exchange, rrds.ofHost(exchange.host))),
    get('/vm_rrd', 'get_vm_rrd', (exchange) => answerVm(rrds, exchange)),
    get('/sr_rrd', 'get_sr_rrd', (exchange) => answerSr(rrds, exchange)),
  ];
}
