import { describe, expect, it } from 'vitest';
import { SteppedClock } from '../../../src/lib/clock.ts';
import { Database } from '../../../src/simulator/database/database.ts';
import { Sessions, sessionLimits } from '../../../src/simulator/rpc/sessions.ts';

function fixture() {
  const database = new Database();
  const clock = new SteppedClock(1_700_000_000_000);
  const host = database.create('host', {});
  return { database, clock, host, sessions: new Sessions(database, clock) };
}

describe('Sessions', () => {
  it('are rows of the session table, gone with their logout', () => {
    const { database, host, sessions } = fixture();
    const session = sessions.open(host, 'me');
    expect(database.get('session', session)).toMatchObject({ this_host: host, originator: 'me' });
    sessions.check(session);
    sessions.close(session);
    expect(() => sessions.check(session)).toThrow('SESSION_INVALID');
  });

  it('note their activity every ten minutes at most', () => {
    const { database, clock, host, sessions } = fixture();
    const session = sessions.open(host, 'me');
    const before = database.generation;
    clock.advance(sessionLimits.activeEveryMs - 1);
    sessions.check(session);
    expect(database.generation).toBe(before);
    clock.advance(1);
    sessions.check(session);
    expect(database.get('session', session)?.last_active).toBe('20231114T22:23:20Z');
  });

  it('are known to one host alone when local', () => {
    const { database, host, sessions } = fixture();
    const session = sessions.openLocal(host);
    expect([sessions.isLocal(session, host), sessions.isLocal(session, 'another')]).toEqual([true, false]);
    expect(database.count('session')).toBe(0);
  });

  it('tell who listens when they end', () => {
    const { host, sessions } = fixture();
    const ended: string[] = [];
    const stop = sessions.onEnd((session) => ended.push(session));
    const [first, second] = [sessions.open(host, ''), sessions.open(host, '')];
    sessions.close(first);
    stop();
    sessions.closeAll();
    expect([ended, sessions.has(second)]).toEqual([[first], false]);
  });
});
