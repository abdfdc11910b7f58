// What hosts serve beside the calls: which host is asked, with which session, and what of a refusal reaches the session.
import { afterEach, describe, expect, it } from 'vitest';
import { startSimulatedPool } from '../../../src/simulator/simulator.ts';
import type { FileRequest } from '../../../src/xapi/contract.ts';
import { TransportError } from '../../../src/xapi/errors.ts';
import { createSession } from '../../../src/xapi/session/session.ts';
import { hostAt, sessionAt } from './set-up.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const XML = { accept: 'text/xml', maxBytes: 10 * 2 ** 20 };
const UPDATES: FileRequest = {
  path: '/rrd_updates',
  query: { start: '-60', host: 'true', cf: 'AVERAGE' },
  ...XML,
};

async function simulated() {
  const pool = await startSimulatedPool({ hosts: 3, vms: 6 });
  closers.push(() => pool.close());
  const { url, username, password } = pool;
  const session = createSession({ pool: 'lab', url, username, password, random: () => 0 });
  closers.push(() => session.close());
  const addresses = pool.hostUrls.map((hostUrl) => new URL(hostUrl).hostname);
  session.learnMembers(addresses);
  const text = async (request: FileRequest) => (await session.fetchFile(request)).toString('utf8');
  return { pool, session, addresses, text };
}

/** A pool of one scripted host whose login always works. */
async function scripted(address = '127.0.0.1') {
  let logins = 0;
  const host = await hostAt(({ method }) => {
    if (method === 'session.login_with_password') {
      logins += 1;
      return `OpaqueRef:session-${logins}`;
    }
    if (method === 'pool.get_all') return ['OpaqueRef:pool'];
    return null;
  }, address);
  return { host, session: sessionAt(host.url) };
}

async function failureOf(promise: Promise<unknown>): Promise<TransportError> {
  const error = await promise.then(
    () => new Error('it was answered'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TransportError);
  return error as TransportError;
}

describe('files of a simulated pool', () => {
  it('come from the host that is asked: each knows itself', async () => {
    const { pool, addresses, text } = await simulated();
    const uuids = [...pool.database.rows('host')].map(([, { uuid }]) => String(uuid));
    const documents = await Promise.all(addresses.map((address) => text({ ...UPDATES, address })));
    for (const [at, document] of documents.entries()) {
      expect(document).toMatch(/^<\?xml/);
      const told = uuids.filter((uuid) => document.includes(`AVERAGE:host:${uuid}:`));
      expect(told).toHaveLength(1);
      expect(new Set(documents).size, String(at)).toBe(3);
    }
    // The coordinator, where none is named.
    expect(await text(UPDATES)).toMatch(/^<\?xml/);
  });

  it('are fetched where a host sends on to: the archive of a VM of another host', async () => {
    const { pool, addresses, text } = await simulated();
    const vm = [...pool.database.rows('VM')].find(
      ([, row]) => row.power_state === 'Running' && row.is_control_domain === false,
    )?.[1];
    const uuid = String(vm?.uuid);
    const documents = await Promise.all(
      addresses.map((address) => text({ path: '/vm_rrd', query: { uuid }, address, ...XML })),
    );
    expect(new Set(documents.map((document) => document.slice(0, 5)))).toEqual(new Set(['<?xml']));
  });

  it('go on after the session has expired', async () => {
    const { pool, session, text, addresses } = await simulated();
    await text(UPDATES);
    pool.faults.expireSessions();
    const address = addresses[1] as string;
    expect(await text({ ...UPDATES, address })).toMatch(/^<\?xml/);
    expect(session.sessionNumber).toBe(2);
  });

  it('are refused with the status of the host, which the session outlives', async () => {
    const { session } = await simulated();
    const { failure, status } = await failureOf(
      session.fetchFile({ ...UPDATES, query: { ...UPDATES.query, cf: 'LAST' } }),
    );
    expect({ failure, status }).toEqual({ failure: 'BAD_STATUS', status: 500 });
    expect((await failureOf(session.fetchFile({ path: '/nothing', query: {}, ...XML }))).status).toBe(403);
    expect(session.status).toMatchObject({ state: 'connected', lastError: null });
    expect(session.sessionNumber).toBe(1);
  });
});

describe('files of a host', () => {
  it('are asked for with the session in the cookie and the type that is wanted', async () => {
    const { host, session } = await scripted();
    let asked: unknown;
    host.files = ({ url, headers }, response) => {
      asked = { url, cookie: headers.cookie, accept: headers.accept };
      response.end('ok');
    };
    await session.fetchFile({ path: '/rrd_updates', query: { start: '5', vm_uuid: 'a b' }, ...XML });
    expect(asked).toEqual({
      url: '/rrd_updates?start=5&vm_uuid=a+b',
      cookie: 'session_id=OpaqueRef:session-1',
      accept: 'text/xml',
    });
  });

  it('never take the session to a host that the pool does not have', async () => {
    const { host, session } = await scripted();
    const stranger = await hostAt(() => null, '127.0.0.9', host.port);
    let reached = 0;
    stranger.files = (_request, response) => {
      reached += 1;
      response.end('thanks');
    };
    host.files = (_request, response) => response.writeHead(302, { location: `${stranger.url}/x` }).end();
    expect((await failureOf(session.fetchFile(UPDATES))).message).toContain('no host of the pool');
    expect((await failureOf(session.fetchFile({ ...UPDATES, address: '127.0.0.9' }))).failure).toBe(
      'UNREACHABLE',
    );
    session.learnMembers(['127.0.0.9']);
    expect((await session.fetchFile(UPDATES)).toString()).toBe('thanks');
    expect(reached).toBe(1);
  });

  it('follow one redirect and no ring, without the session in the address', async () => {
    const { host, session } = await scripted();
    const urls: (string | undefined)[] = [];
    host.files = ({ url }, response) => {
      urls.push(url);
      response.writeHead(302, { location: `https://127.0.0.1/vm_rrd?uuid=u&session_id=secret` }).end();
    };
    expect((await failureOf(session.fetchFile(UPDATES))).message).toContain('a second time');
    expect(urls.slice(1)).toEqual(['/vm_rrd?uuid=u']);
  });

  it('may be many at once (a leak of listeners was warned of from the eleventh on)', async () => {
    const { host, session } = await scripted();
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    try {
      const waiting: (() => void)[] = [];
      host.files = (_request, response) => void waiting.push(() => response.end('thanks'));
      const asked = Array.from({ length: 20 }, () => session.fetchFile(UPDATES));
      await expect.poll(() => waiting.length).toBeGreaterThan(0);
      // Connections are fewer than questions: each answer makes room for the next.
      const all = Promise.all(asked);
      let isOver = false;
      void all.finally(() => {
        isOver = true;
      });
      await expect
        .poll(() => {
          for (const answer of waiting.splice(0)) answer();
          return isOver;
        })
        .toBe(true);
      expect(warnings).toEqual([]);
    } finally {
      process.off('warning', note);
    }
  });

  it('end with the limit that they pass', async () => {
    const { host, session } = await scripted();
    host.files = (_request, response) => response.end('x'.repeat(2_000));
    expect((await failureOf(session.fetchFile({ ...UPDATES, maxBytes: 1_000 }))).failure).toBe('TOO_LARGE');
    host.files = () => undefined;
    expect((await failureOf(session.fetchFile({ ...UPDATES, timeoutMs: 50 }))).failure).toBe('TIMEOUT');
    const abort = new AbortController();
    const asked = session.fetchFile({ ...UPDATES, signal: abort.signal });
    abort.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
    expect(session.status).toMatchObject({ state: 'connected', lastError: null });
  });

  it('are refused to a session that holds: it is looked at once, and kept', async () => {
    const { host, session } = await scripted();
    let refused = 0;
    host.files = (_request, response) => {
      refused += 1;
      response.writeHead(401).end();
    };
    expect((await failureOf(session.fetchFile(UPDATES))).status).toBe(401);
    expect(refused).toBe(1);
    expect(session.sessionNumber).toBe(1);
  });
});
