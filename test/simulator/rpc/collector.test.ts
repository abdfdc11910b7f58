import { describe, expect, it } from 'vitest';
import { SteppedClock } from '../../../src/lib/clock.ts';
import { Database } from '../../../src/simulator/database/database.ts';
import { Collector, collectorLimits } from '../../../src/simulator/rpc/collector.ts';
import { sessionLimits } from '../../../src/simulator/rpc/sessions.ts';
import { completeTask, createTask } from '../../../src/simulator/rpc/tasks.ts';
import { RunningPool } from '../../../src/simulator/running-pool.ts';

const MINUTE_MS = 60_000;

function fixture() {
  const database = new Database();
  const clock = new SteppedClock(1_700_000_000_000);
  const host = database.create('host', {});
  const credentials = { username: 'root', password: 'password' };
  const pool = new RunningPool({ database, clock, credentials, messages: new Map(), handlers: [] });
  const collector = new Collector(pool);
  const session = pool.sessions.open(host, 'me');
  const task = (label: string) => createTask(pool, { label, session, host });
  const exists = (ref: string) => database.get('task', ref) !== undefined;
  return { database, clock, host, pool, collector, session, task, exists, sessions: pool.sessions };
}

describe('The collector of sessions', () => {
  it('ends the ones that were idle for a day', () => {
    const { clock, collector, host, sessions } = fixture();
    const [idle, used] = [sessions.open(host, 'a'), sessions.open(host, 'b')];
    clock.advance(sessionLimits.activeEveryMs);
    sessions.check(used);
    clock.advance(collectorLimits.sessionIdleMs - sessionLimits.activeEveryMs - 1000);
    collector.pass();
    expect([sessions.has(idle), sessions.has(used)]).toEqual([true, true]);
    clock.advance(1000);
    collector.pass();
    expect([sessions.has(idle), sessions.has(used)]).toEqual([false, true]);
  });

  it('spares the idle one whose task is pending', () => {
    const { clock, collector, pool, session, sessions, task } = fixture();
    const pending = task('VM.export');
    clock.advance(collectorLimits.sessionIdleMs);
    collector.pass();
    expect(sessions.has(session)).toBe(true);
    completeTask(pool, pending, '<value></value>');
    collector.pass();
    expect(sessions.has(session)).toBe(false);
  });

  it('leaves each originator its share, and the used ones before the idle', () => {
    const { clock, collector, host, sessions } = fixture();
    const opened = Array.from({ length: collectorLimits.perOriginator + 1 }, () => {
      clock.advance(1000);
      return sessions.open(host, 'many');
    });
    const other = sessions.open(host, 'other');
    clock.advance(sessionLimits.activeEveryMs);
    sessions.check(opened[0] ?? '');
    collector.pass();
    expect(opened.filter((session) => !sessions.has(session))).toEqual([opened[1]]);
    expect(sessions.has(other)).toBe(true);
  });

  it('gives those without an originator one share together', () => {
    const { collector, database, host, sessions } = fixture();
    for (let count = 0; count < collectorLimits.withoutOriginator + 5; count += 1) sessions.open(host, '');
    collector.pass();
    const left = [...database.rows('session')].filter(([, row]) => row.originator === '');
    expect(left).toHaveLength(collectorLimits.withoutOriginator);
  });
});

describe('The collector of tasks', () => {
  it('keeps a finished one for 65 minutes', () => {
    const { clock, collector, exists, pool, task } = fixture();
    const finished = task('VM.start');
    clock.advance(10 * MINUTE_MS);
    completeTask(pool, finished, '<value></value>');
    clock.advance(65 * MINUTE_MS);
    collector.pass();
    expect(exists(finished)).toBe(true);
    clock.advance(1000);
    collector.pass();
    expect(exists(finished)).toBe(false);
  });

  it('keeps a pending one for a day, and longer while it gets on', () => {
    const { clock, collector, database, exists, task } = fixture();
    const [hung, slow] = [task('VM.export'), task('VDI.copy')];
    clock.advance(collectorLimits.pendingTaskMs + 1000);
    collector.pass();
    expect([exists(hung), exists(slow)]).toEqual([true, true]);
    database.set('task', slow, 'progress', 0.5);
    collector.pass();
    expect([exists(hung), exists(slow)]).toEqual([false, true]);
    collector.pass();
    expect(exists(slow)).toBe(false);
  });

  it('lets the oldest finished ones go when there are too many, never a pending one', () => {
    const { clock, collector, database, exists, pool, task } = fixture();
    const pending = task('VM.export');
    const finished = Array.from({ length: collectorLimits.tasks + 9 }, () => task('VM.start'));
    for (const ref of finished.toReversed()) {
      clock.advance(1000);
      completeTask(pool, ref, '<value></value>');
    }
    collector.pass();
    expect(database.count('task')).toBe(collectorLimits.tasks);
    expect(exists(pending)).toBe(true);
    expect(finished.map(exists).lastIndexOf(true)).toBe(collectorLimits.tasks - 2);
  });
});

describe('The collector', () => {
  it('keeps ten thousand messages, the latest', () => {
    const { collector, database } = fixture();
    const timestamps = ['20300101T00:00:00Z', '20200101T00:00:00Z'];
    const [late, early] = timestamps.map((timestamp) => database.create('message', { timestamp }));
    for (let count = 1; count < collectorLimits.messages; count += 1) {
      database.create('message', { timestamp: '20250101T00:00:00Z' });
    }
    collector.pass();
    expect(database.count('message')).toBe(collectorLimits.messages);
    expect([late, early].map((ref) => database.get('message', ref ?? '') !== undefined)).toEqual([
      true,
      false,
    ]);
  });

  it('passes every thirty seconds until it is stopped', async () => {
    const { clock, collector, exists, pool, task } = fixture();
    const stop = new AbortController();
    const running = collector.run(stop.signal);
    const finished = task('VM.start');
    completeTask(pool, finished, '<value></value>');
    for (let at = 0; at <= collectorLimits.finishedTaskMs; at += collectorLimits.everyMs) {
      expect(exists(finished)).toBe(true);
      clock.advance(collectorLimits.everyMs);
      await Promise.resolve();
    }
    expect(exists(finished)).toBe(false);
    stop.abort();
    await running;
    expect(clock.pending).toBe(0);
  });
});
