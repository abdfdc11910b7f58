// A session against hosts whose answers the test writes.
import { afterEach, describe, expect, it } from 'vitest';
import { SteppedClock } from '../../../src/lib/clock.ts';
import { createSession, type SessionOptions } from '../../../src/xapi/session/session.ts';
import {
  ANSWERED,
  Coordinator,
  memberOf,
  Refusal,
  reply,
  type Script,
  ScriptedHost,
  SOON,
} from '../scripted-host.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function hostAt(script: Script, address = '127.0.0.1', port = 0): Promise<ScriptedHost> {
  const host = await new ScriptedHost(script, { address, port }).listen();
  closers.push(() => host.close());
  return host;
}

function sessionAt(url: string, options: Partial<SessionOptions> = {}) {
  const session = createSession({ pool: 'lab', url, username: 'root', password: 'secret', ...options });
  closers.push(() => session.close());
  return session;
}

const never = new AbortController().signal;
const events = ({ response, id }: Parameters<Script>[0]) => {
  reply(response, {
    jsonrpc: '2.0',
    result: {
      events: [
        {
          id: '7',
          timestamp: '0.0',
          class: 'vm',
          operation: 'add',
          ref: 'OpaqueRef:v',
          snapshot: { uuid: 'u' },
        },
        { id: '8', timestamp: '0.0', class: 'vm', operation: 'del', ref: 'OpaqueRef:w' },
        {
          id: '9',
          timestamp: '0.0',
          class: 'from_the_future',
          operation: 'add',
          ref: 'OpaqueRef:f',
          snapshot: {},
        },
        { id: '9', timestamp: '0.0', class: 'task', operation: 'add', ref: 'OpaqueRef:gone' },
      ],
      valid_ref_counts: { vm: 1, message: 0, from_the_future: 1 },
      token: '00000000000000000009,00000000000000000000',
    },
    id,
  });
  return ANSWERED;
};

describe('a session', () => {
  it('logs in at the first use with its originator, prepends the session, and logs out when closed', async () => {
    const pool = new Coordinator(() => ['OpaqueRef:v']);
    const host = await hostAt(pool.script);
    const session = sessionAt(host.url, { originator: 'xenograph/1.2.3' });
    expect(session.status).toEqual({ state: 'disconnected', address: null, tls: 'none', lastError: null });
    expect(host.calls).toHaveLength(0);
    expect(await session.call('VM.get_by_name_label', ['web'])).toEqual(['OpaqueRef:v']);
    expect(host.calls.map(({ method, params }) => [method, ...params])).toEqual([
      ['session.login_with_password', 'root', 'secret', '1.20', 'xenograph/1.2.3'],
      ['VM.get_by_name_label', 'OpaqueRef:session-1', 'web'],
    ]);
    expect(session.status).toMatchObject({ state: 'connected', address: '127.0.0.1' });
    expect(session.sessionNumber).toBe(1);
    await session.close();
    expect(pool.sessions.size).toBe(0);
    expect(session.status.state).toBe('stopped');
    await expect.poll(() => host.connections, SOON).toBe(0);
    await expect(session.call('VM.get_all')).rejects.toMatchObject({ failure: 'UNREACHABLE' });
  });

  it('makes one login for all who wait for it', async () => {
    const pool = new Coordinator();
    const host = await hostAt(pool.script);
    const session = sessionAt(host.url);
    await Promise.all(Array.from({ length: 10 }, () => session.call('VM.get_all')));
    expect(pool.logins).toBe(1);
    pool.sessions.clear();
    await Promise.all(Array.from({ length: 10 }, () => session.call('VM.get_all')));
    expect(pool.logins).toBe(2);
    expect(session.sessionNumber).toBe(2);
  });

  it('repeats a call once after its session was lost, and no more', async () => {
    const pool = new Coordinator(({ params }) => {
      throw new Refusal('SESSION_INVALID', String(params[0]));
    });
    const host = await hostAt(pool.script);
    await expect(sessionAt(host.url).call('VM.get_all')).rejects.toMatchObject({ code: 'SESSION_INVALID' });
    expect(host.countOf('VM.get_all')).toBe(2);
  });

  it('does not take an error about another session for its own', async () => {
    const pool = new Coordinator(() => {
      throw new Refusal('SESSION_INVALID', 'OpaqueRef:of-somebody-else');
    });
    const host = await hostAt(pool.script);
    await expect(sessionAt(host.url).call('session.get_record', ['x'])).rejects.toMatchObject({
      code: 'SESSION_INVALID',
    });
    expect(pool.logins).toBe(1);
  });

  it('never repeats a call that nobody answered', async () => {
    const pool = new Coordinator(({ request }) => {
      request.socket.destroy();
      return ANSWERED;
    });
    const host = await hostAt(pool.script);
    const session = sessionAt(host.url);
    await expect(session.call('VM.start', ['OpaqueRef:v'])).rejects.toMatchObject({ failure: 'UNREACHABLE' });
    expect(host.countOf('VM.start')).toBe(1);
    expect(session.status.lastError).toMatchObject({ code: 'UNREACHABLE' });
  });

  it('keeps its session through a blip of the network', async () => {
    let isBroken = true;
    const pool = new Coordinator(({ request }) => {
      if (isBroken) request.socket.destroy();
      return isBroken ? ANSWERED : 'well';
    });
    const host = await hostAt(pool.script);
    const session = sessionAt(host.url);
    await expect(session.call('VM.get_all')).rejects.toMatchObject({ failure: 'UNREACHABLE' });
    isBroken = false;
    expect(await session.call('VM.get_all')).toBe('well');
    expect(pool.logins).toBe(1);
    expect(host.countOf('pool.get_all')).toBe(1);
  });

  it('reports the array form of an error in emergency mode, and recovers', async () => {
    const pool = new Coordinator(() => 'well');
    let isBooting = true;
    const clock = new SteppedClock(0);
    const host = await hostAt((call) => {
      if (!isBooting) return pool.script(call);
      reply(call.response, '{"jsonrpc":"2.0","error":["HOST_STILL_BOOTING"],"id":0}');
      return ANSWERED;
    });
    const session = sessionAt(host.url, { clock });
    await expect(session.call('VM.get_all')).rejects.toMatchObject({ code: 'HOST_STILL_BOOTING' });
    isBooting = false;
    clock.advance(1000);
    expect(await session.call('VM.get_all')).toBe('well');
  });

  it('encodes parameters by the types of the method', async () => {
    const pool = new Coordinator(({ params }) => params.slice(1));
    const host = await hostAt(pool.script);
    const session = sessionAt(host.url);
    expect(await session.call('VM.set_affinity', ['OpaqueRef:v', null])).toEqual([
      'OpaqueRef:v',
      'OpaqueRef:NULL',
    ]);
    expect(await session.call('VDI.resize', ['OpaqueRef:d', 9007199254740993n])).toEqual([
      'OpaqueRef:d',
      9007199254740993n,
    ]);
  });

  it('ends a call when its signal aborts, also while it waits for the login', async () => {
    const pool = new Coordinator(() => ANSWERED);
    const host = await hostAt((call) => (pool.logins === 0 ? ANSWERED : pool.script(call)));
    const session = sessionAt(host.url);
    const scope = new AbortController();
    const call = session.call('VM.get_all', [], { signal: scope.signal });
    scope.abort(new Error('enough'));
    await expect(call).rejects.toThrow('enough');
  });

  it('ends what runs when it is closed, and does not wait long for the logout', async () => {
    const pool = new Coordinator(() => ANSWERED);
    const clock = new SteppedClock(0);
    const host = await hostAt((call) => (call.method === 'session.logout' ? ANSWERED : pool.script(call)));
    const session = sessionAt(host.url, { clock });
    const call = expect(session.call('VM.get_all')).rejects.toMatchObject({ failure: 'UNREACHABLE' });
    await expect.poll(() => host.countOf('VM.get_all'), SOON).toBe(1);
    const scope = new AbortController();
    const run = session.run(scope.signal);
    scope.abort();
    await call;
    await expect.poll(() => host.countOf('session.logout'), SOON).toBe(1);
    clock.advance(2000);
    await run;
    expect(clock.pending).toBe(0);
    await expect.poll(() => host.connections, SOON).toBe(0);
  });
});

describe('event batches', () => {
  it('are decoded, without what no table knows', async () => {
    const host = await hostAt(new Coordinator(events).script);
    const clock = new SteppedClock(0);
    clock.advance(1234);
    const batch = await sessionAt(host.url, { clock }).fetchEvents(['*'], '', 30, never);
    expect(batch.events).toMatchObject([
      { cls: 'VM', ref: 'OpaqueRef:v', operation: 'add', generation: 7, record: { $pool: 'lab', uuid: 'u' } },
      { cls: 'VM', ref: 'OpaqueRef:w', operation: 'del', generation: 8 },
    ]);
    expect('record' in (batch.events[1] ?? {})).toBe(false);
    expect([...batch.counts]).toEqual([
      ['VM', 1],
      ['message', 0],
    ]);
    expect(batch.token).toBe('00000000000000000009,00000000000000000000');
    expect(batch.receivedAtMs).toBe(1234);
    expect(host.calls.at(-1)?.params.slice(1)).toEqual([['*'], '', 30]);
  });

  it('are not asked for with the token of a lost session', async () => {
    const pool = new Coordinator(events);
    const host = await hostAt(pool.script);
    const session = sessionAt(host.url);
    const { token } = await session.fetchEvents(['*'], '', 30, never);
    pool.sessions.clear();
    const asked = host.countOf('event.from');
    await expect(session.fetchEvents(['*'], token, 30, never)).rejects.toMatchObject({
      code: 'SESSION_INVALID',
    });
    expect(session.sessionNumber).toBe(2);
    expect(host.countOf('event.from')).toBe(asked + 1);
    expect((await session.fetchEvents(['*'], token, 30, never)).events).toHaveLength(2);
  });

  it('are listed again at once when the session was lost before a list', async () => {
    const pool = new Coordinator(events);
    const host = await hostAt(pool.script);
    const session = sessionAt(host.url);
    await session.call('VM.get_all').catch(() => undefined);
    pool.sessions.clear();
    expect((await session.fetchEvents(['*'], '', 30, never)).events).toHaveLength(2);
    expect(session.sessionNumber).toBe(2);
  });

  it('time out when the connection is silently gone: after the wait and 15 seconds', async () => {
    const clock = new SteppedClock(0);
    const host = await hostAt(new Coordinator(() => ANSWERED).script);
    const session = sessionAt(host.url, { clock });
    const batch = expect(session.fetchEvents(['*'], '', 30, never)).rejects.toMatchObject({
      failure: 'TIMEOUT',
      message: /event\.from within 45000 ms/,
    });
    await expect.poll(() => host.countOf('event.from'), SOON).toBe(1);
    clock.advance(44_999);
    expect(session.status.lastError).toBeNull();
    clock.advance(1);
    await batch;
    expect(clock.pending).toBe(0);
  });

  it.each([
    ['a cut list', '{"jsonrpc":"2.0","result":{"events":[{"id":"1"}'],
    ['a page', '<html>proxy error</html>'],
    ['no token', '{"jsonrpc":"2.0","result":{"events":[],"valid_ref_counts":{}},"id":1}'],
    ['no events', '{"jsonrpc":"2.0","result":{"token":"","valid_ref_counts":{}},"id":1}'],
  ])('refuse %s as BAD_ANSWER', async (_, body) => {
    const pool = new Coordinator(({ response, id }) => {
      reply(response, body.replace('"id":1}', `"id":${id}}`));
      return ANSWERED;
    });
    const host = await hostAt(pool.script);
    await expect(sessionAt(host.url).fetchEvents(['*'], '', 30, never)).rejects.toMatchObject({
      failure: 'BAD_ANSWER',
    });
  });

  it('refuse more bytes than the limit', async () => {
    const host = await hostAt(new Coordinator(events).script);
    const session = sessionAt(host.url, { scanLimits: { answerBytes: 100 } });
    await expect(session.fetchEvents(['*'], '', 30, never)).rejects.toMatchObject({ failure: 'TOO_LARGE' });
  });

  it('carry the errors of XAPI', async () => {
    const pool = new Coordinator(() => {
      throw new Refusal('EVENT_FROM_TOKEN_PARSE_FAILURE', 'garbage');
    });
    const host = await hostAt(pool.script);
    await expect(sessionAt(host.url).fetchEvents(['*'], 'garbage', 30, never)).rejects.toMatchObject({
      code: 'SESSION_INVALID',
    });
  });
});

describe('lists of records', () => {
  it('are decoded one by one', async () => {
    const pool = new Coordinator(({ response, id }) => {
      const records =
        '{"OpaqueRef:1":{"uuid":"u1","virtual_size":9007199254740993},"OpaqueRef:2":{"uuid":"u2"}}';
      reply(response, `{"jsonrpc":"2.0","result":${records},"id":${id}}`);
      return ANSWERED;
    });
    const host = await hostAt(pool.script);
    const records = await sessionAt(host.url).fetchRecords('VDI', never);
    expect(records.map(({ $cls, $ref, uuid, virtualSize }) => [$cls, $ref, uuid, virtualSize])).toEqual([
      ['VDI', 'OpaqueRef:1', 'u1', 9007199254740993n],
      ['VDI', 'OpaqueRef:2', 'u2', 0],
    ]);
    expect(host.calls.at(-1)?.method).toBe('VDI.get_all_records');
  });

  it('refuse a result that is none, and carry errors', async () => {
    let result: () => unknown = () => [];
    const host = await hostAt(new Coordinator(() => result()).script);
    const session = sessionAt(host.url);
    await expect(session.fetchRecords('VDI', never)).rejects.toMatchObject({ failure: 'BAD_ANSWER' });
    result = () => {
      throw new Refusal('RBAC_PERMISSION_DENIED', 'vdi.get_all_records', 'no');
    };
    await expect(session.fetchRecords('VDI', never)).rejects.toMatchObject({
      code: 'RBAC_PERMISSION_DENIED',
    });
  });
});

describe('failover', () => {
  it('follows a member to its coordinator, on the same port', async () => {
    const pool = new Coordinator(() => 'well');
    const coordinator = await hostAt(pool.script, '127.0.0.2');
    const member = await hostAt(
      memberOf(() => '127.0.0.2'),
      '127.0.0.1',
      coordinator.port,
    );
    const session = sessionAt(member.url);
    expect(await session.call('VM.get_all')).toBe('well');
    expect(session.status.address).toBe('127.0.0.2');
    expect(member.calls).toHaveLength(1);
  });

  it('follows a coordinator that has become a member, and repeats the call there', async () => {
    const old = new Coordinator(() => 'old');
    const next = new Coordinator(() => 'new');
    const first = await hostAt(old.script, '127.0.0.1');
    const second = await hostAt(next.script, '127.0.0.2', first.port);
    const session = sessionAt(first.url);
    expect(await session.call('VM.get_all')).toBe('old');
    first.script = memberOf(() => '127.0.0.2');
    expect(await session.call('VM.get_all')).toBe('new');
    expect(session.sessionNumber).toBe(2);
    expect(second.calls.map((call) => call.method)).toEqual(['session.login_with_password', 'VM.get_all']);
  });

  it('asks all members in parallel when the coordinator is lost, without credentials', async () => {
    const old = new Coordinator(() => 'old');
    const next = new Coordinator(() => 'new');
    const first = await hostAt(old.script, '127.0.0.1');
    const at = (script: Script, address: string) => hostAt(script, address, first.port);
    const stale = await at(
      memberOf(() => '127.0.0.1'),
      '127.0.0.2',
    );
    const mute = await at(() => ANSWERED, '127.0.0.3');
    const witness = await at(
      memberOf(() => '127.0.0.5'),
      '127.0.0.4',
    );
    const newer = await at(next.script, '127.0.0.5');
    const session = sessionAt(first.url);
    await session.call('VM.get_all');
    session.learnMembers(['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4', 'not an address!']);
    await first.close();
    await expect(session.call('VM.get_all')).rejects.toMatchObject({ failure: 'UNREACHABLE' });
    expect(await session.call('VM.get_all')).toBe('new');
    expect(session.status.address).toBe('127.0.0.5');
    for (const host of [stale, mute, witness]) expect(host.countOf('session.login_with_password')).toBe(0);
    expect(newer.countOf('session.login_with_password')).toBe(1);
    await expect.poll(() => mute.connections, SOON).toBe(0);
  });

  it('gives up where hosts point at one another', async () => {
    const first = await hostAt(memberOf(() => '127.0.0.2'));
    const second = await hostAt(
      memberOf(() => '127.0.0.1'),
      '127.0.0.2',
      first.port,
    );
    const session = sessionAt(first.url);
    await expect(session.call('VM.get_all')).rejects.toMatchObject({
      failure: 'UNREACHABLE',
      message: /one another/,
    });
    expect(first.calls.length + second.calls.length).toBe(2);
  });
});

describe('back-off', () => {
  it('fails calls at once between attempts, tries again in under a second, then ever later', async () => {
    const clock = new SteppedClock(0);
    let logins = 0;
    const host = await hostAt(({ request }) => {
      logins += 1;
      request.socket.destroy();
      return ANSWERED;
    });
    const session = sessionAt(host.url, { clock, random: () => 1 });
    const attempt = () =>
      expect(session.call('VM.get_all')).rejects.toMatchObject({ failure: 'UNREACHABLE' });
    await attempt();
    await attempt();
    expect(logins).toBe(1);
    for (const waitMs of [800, 1600, 3200, 6400, 12_800, 25_600, 30_000, 30_000]) {
      const before = logins;
      clock.advance(waitMs - 1);
      await attempt();
      expect(logins).toBe(before);
      clock.advance(1);
      await attempt();
      expect(logins).toBe(before + 1);
    }
    expect(session.status.state).toBe('disconnected');
  });

  it('makes event batches wait for the next attempt', async () => {
    const clock = new SteppedClock(0);
    const pool = new Coordinator(events);
    let isBroken = true;
    const host = await hostAt((call) => {
      if (!isBroken) return pool.script(call);
      call.request.socket.destroy();
      return ANSWERED;
    });
    const session = sessionAt(host.url, { clock });
    await expect(session.call('VM.get_all')).rejects.toMatchObject({ failure: 'UNREACHABLE' });
    isBroken = false;
    const batch = session.fetchEvents(['*'], '', 30, never);
    await expect.poll(() => clock.pending, SOON).toBe(1);
    clock.advance(1000);
    expect((await batch).events).toHaveLength(2);
  });

  it('leaves no timer when it is closed while a batch waits', async () => {
    const clock = new SteppedClock(0);
    const host = await hostAt(({ request }) => {
      request.socket.destroy();
      return ANSWERED;
    });
    const session = sessionAt(host.url, { clock });
    await expect(session.call('VM.get_all')).rejects.toMatchObject({ failure: 'UNREACHABLE' });
    const batch = expect(session.fetchEvents(['*'], '', 30, never)).rejects.toMatchObject({
      failure: 'UNREACHABLE',
    });
    await expect.poll(() => clock.pending, SOON).toBe(1);
    await session.close();
    await batch;
    expect(clock.pending).toBe(0);
  });

  it('stops where credentials are refused, until they change', async () => {
    const clock = new SteppedClock(0);
    const pool = new Coordinator(() => 'well');
    const host = await hostAt(pool.script);
    const session = sessionAt(host.url, { clock, password: 'wrong' });
    const refused = () =>
      expect(session.call('VM.get_all')).rejects.toMatchObject({ code: 'SESSION_AUTHENTICATION_FAILED' });
    await refused();
    expect(session.status).toMatchObject({
      state: 'refused',
      lastError: { code: 'SESSION_AUTHENTICATION_FAILED' },
    });
    for (let hour = 0; hour < 3; hour += 1) {
      clock.advance(3_600_000);
      await refused();
    }
    expect(host.calls).toHaveLength(1);
    await session.updateCredentials({ username: 'root', password: 'secret' });
    expect(await session.call('VM.get_all')).toBe('well');
    expect(session.status.state).toBe('connected');
  });

  it('reads the password anew before each login, and tries a changed one after a refusal', async () => {
    const pool = new Coordinator(() => 'well');
    const host = await hostAt(pool.script);
    let password = 'wrong';
    const session = sessionAt(host.url, { password: () => Promise.resolve(password) });
    const refusal = { code: 'SESSION_AUTHENTICATION_FAILED' };
    await expect(session.call('VM.get_all')).rejects.toMatchObject(refusal);
    await expect(session.call('VM.get_all')).rejects.toMatchObject(refusal);
    expect(host.calls).toHaveLength(1);
    password = 'secret';
    expect(await session.call('VM.get_all')).toBe('well');
  });

  it('logs the old session out when credentials change', async () => {
    const pool = new Coordinator(() => 'well');
    const host = await hostAt(pool.script);
    const session = sessionAt(host.url);
    await session.call('VM.get_all');
    await session.updateCredentials({ username: 'other', password: 'secret' });
    expect(pool.sessions.size).toBe(0);
    await session.call('VM.get_all');
    expect(session.sessionNumber).toBe(2);
    expect(host.calls.findLast((call) => call.method.includes('login'))?.params[0]).toBe('other');
  });
});

describe('status', () => {
  it('tells its listeners of every change, until they leave', async () => {
    const pool = new Coordinator(() => 'well');
    const host = await hostAt(pool.script);
    const session = sessionAt(host.url);
    const seen: string[] = [];
    const leave = session.onStatus(() => seen.push(session.status.state));
    await session.call('VM.get_all');
    expect(seen).toEqual(['connecting', 'connected']);
    leave();
    await session.close();
    expect(seen).toHaveLength(2);
  });

  it('refuses urls that are none of a pool', () => {
    const create = (url: string) => () => createSession({ pool: 'p', url, username: 'root', password: '' });
    expect(create('ftp://host')).toThrow(/https:/);
    expect(create('https://root:secret@host')).toThrow(/credentials/);
    expect(create('https://host/path')).toThrow(/port/);
    expect(create('host')).toThrow(TypeError);
  });
});
