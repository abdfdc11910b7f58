// Failover and back-off, against hosts whose answers the test writes.
import { describe, expect, it } from 'vitest';
import { SteppedClock } from '../../../src/lib/clock.ts';
import { ANSWERED, Coordinator, memberOf, type Script, SOON } from '../scripted-host.ts';
import { events } from './event-answer.ts';
import { hostAt, sessionAt } from './set-up.ts';

const never = new AbortController().signal;

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
