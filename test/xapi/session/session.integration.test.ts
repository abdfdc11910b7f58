// A session against a host whose answers the test writes.
import { describe, expect, it } from 'vitest';
import { SteppedClock } from '../../../src/lib/clock.ts';
import { createSession } from '../../../src/xapi/session/session.ts';
import { ANSWERED, Coordinator, Refusal, reply, SOON } from '../scripted-host.ts';
import { hostAt, sessionAt } from './set-up.ts';

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
