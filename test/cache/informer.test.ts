import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { AUDIT_LIMITS } from '../../src/cache/count-audit.ts';
import { INFORMER_LIMITS } from '../../src/cache/informer.ts';
import { WRITER_LIMITS } from '../../src/cache/store-writer.ts';
import { SteppedClock } from '../../src/lib/clock.ts';
import { TransportError, XapiError } from '../../src/xapi/errors.ts';
import { PoolModel } from './pool-model.ts';
import { RunningInformer } from './running-informer.ts';

const START_MS = 1_000_000;
const open: RunningInformer[] = [];

function start(prepare: (model: PoolModel) => void = () => undefined, options = {}) {
  const clock = new SteppedClock(START_MS);
  const model = new PoolModel(clock);
  model.put('pool', 'p');
  model.put('message', 'm1', { name: 'HELLO' });
  model.put('VM', 'v1', { nameLabel: 'web' });
  model.put('VM', 'v2', { nameLabel: 'db' });
  prepare(model);
  const running = new RunningInformer(model, clock, options);
  open.push(running);
  return { model, clock, running };
}

afterEach(async () => {
  const all = open.splice(0);
  for (const running of all) await running.stop();
  for (const running of all) {
    expect(running.clock.pending).toBe(0);
    expect(running.state).toBe('stopped');
  }
});

const broken = () => new TransportError('UNREACHABLE', 'the connection broke');

describe('list and watch', () => {
  it('lists the pool from the beginning, then follows it', async () => {
    const { model, running } = start();
    expect(running.informer.status).toEqual({ state: 'connecting', generation: 0, syncedAtMs: null });
    await running.untilReady(1);
    expect(running.states).toEqual(['syncing', 'ready']);
    expect(running.told.sort()).toEqual(['added VM v1', 'added VM v2', 'added message m1', 'added pool p']);
    expect(running.informer.status.syncedAtMs).toBeGreaterThanOrEqual(START_MS);
    expect(model.calls[0]).toEqual({ classes: ['*'], token: '', waitS: INFORMER_LIMITS.watchS });
    running.published.length = 0;
    model.put('VM', 'v1', { nameLabel: 'web-1' });
    model.put('VBD', 'd1', { vm: 'v1' });
    await running.until('the changes are told', () => running.published.length > 0);
    model.remove('VM', 'v2');
    await running.until('the deletion is told', () => running.store.count('VM') === 1);
    expect(new Set(running.told)).toEqual(new Set(['added VBD d1', 'modified VM v1', 'deleted VM v2']));
    expect(running.states).toEqual(['syncing', 'ready']);
    expect(model.recordCalls).toEqual([]);
  });

  it('publishes one revision per batch, after the store is complete, with the time from arrival', async () => {
    const { model, running } = start();
    await running.untilReady(1);
    const seen: (number | undefined)[] = [];
    running.changes.subscribe((set) => {
      seen.push(running.store.revision, set.revision, running.store.count('VBD'));
      expect(set.more).toBeUndefined();
    });
    for (let i = 0; i < 5; i++) model.put('VBD', `d${i}`, { vm: 'v1' });
    await running.until('five are told', () => seen.length > 0);
    expect(seen).toEqual([2, 2, 5]);
    expect(running.informer.lagMs).toBe(0);
  });

  it('publishes a long list in slices of one revision', async () => {
    const total = WRITER_LIMITS.sliceEvents * 2 + 10;
    const { running } = start((model) => {
      for (let i = 0; i < total; i++) model.put('VDI', `i${i}`);
    });
    await running.untilReady(1);
    expect(running.store.count('VDI')).toBe(total);
    expect(running.published.map(({ more, changes, revision }) => [more, changes.length, revision])).toEqual([
      [true, WRITER_LIMITS.sliceEvents, 1],
      [true, WRITER_LIMITS.sliceEvents, 1],
      [undefined, 14, 1],
    ]);
  });

  it('stops while it waits for events, and leaves no timer', async () => {
    const { running, clock } = start();
    await running.untilReady(1);
    await running.until('it waits', () => clock.pending > 0);
    await running.stop();
    expect(running.states.at(-1)).toBe('stopped');
    expect(running.store.count('VM')).toBe(2);
  });

  it('throws what is neither the pool nor the network', async () => {
    const { model, running } = start();
    await running.untilReady(1);
    model.errors.push(new RangeError('our own fault'));
    model.put('VM', 'v1', { nameLabel: 'x' });
    await running.until('it stopped', () => running.state === 'stopped');
    await expect(running.stop()).rejects.toThrow('our own fault');
    open.length = 0;
  });
});

describe('an outage', () => {
  it('makes the copy stale at once and removes nothing', async () => {
    const { model, running } = start();
    await running.untilReady(1);
    await running.until('it waits again', () => model.calls.length > 1);
    for (let i = 0; i < 6; i++) model.errors.push(broken());
    model.put('VM', 'v3', {});
    await running.until('the first change is there', () => running.store.count('VM') === 3);
    const { syncedAtMs } = running.informer.status;
    await running.until('it is stale', () => running.state === 'stale');
    expect(running.store.count('VM')).toBe(3);
    expect(running.informer.status.syncedAtMs).toBe(syncedAtMs);
    await running.untilReady(2);
    expect(running.failures).toHaveLength(6);
    expect(running.told.filter((line) => line.startsWith('deleted'))).toEqual([]);
    expect(running.store.count('VM')).toBe(3);
  });

  it('is one warning to the operator, not one per attempt; another failure, and the next outage, are told again', async () => {
    const warnings: string[] = [];
    const lines = new Writable({
      write(line, _encoding, done) {
        const { level, error } = JSON.parse(String(line)) as { level: number; error?: string };
        if (level >= 40 && error) warnings.push(error);
        done();
      },
    });
    const { model, running } = start(undefined, { log: pino({ level: 'debug' }, lines) });
    for (let generation = 1; generation <= 2; generation++) {
      await running.untilReady(generation);
      await running.until('it waits again', () => model.calls.length > generation);
      for (let i = 0; i < 4; i++) model.errors.push(broken());
      model.errors.push(new TransportError('TIMEOUT', 'no answer'));
      model.put('VM', 'v3', { nameLabel: `web-${generation}` });
    }
    await running.untilReady(3);
    expect(running.failures).toHaveLength(10);
    expect(warnings).toEqual(['the connection broke', 'no answer', 'the connection broke', 'no answer']);
  });

  it('tries again within a second, then ever more rarely, and asks for an answer at once', async () => {
    const { model, running, clock } = start();
    await running.untilReady(1);
    await running.until('it waits again', () => model.calls.length > 1);
    for (let i = 0; i < 9; i++) model.errors.push(broken());
    const times: number[] = [];
    const before = model.calls.length;
    model.put('VM', 'v3', {});
    await running.until('it has tried nine times', () => {
      if (model.calls.length > before + times.length) times.push(clock.now());
      return times.length >= 9;
    });
    const waits = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    expect(waits[0]).toBeLessThan(1000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(INFORMER_LIMITS.retryMaxMs + 50);
    expect(waits.at(-1)).toBeGreaterThan(waits[0] ?? Number.POSITIVE_INFINITY);
    expect(model.calls.slice(before + 1).every(({ waitS }) => waitS === 0)).toBe(true);
    await running.untilReady(2);
    await running.until('it waits long again', () => model.calls.at(-1)?.waitS === INFORMER_LIMITS.watchS);
  });

  it('before the first list leaves the state at connecting', async () => {
    const { running } = start((model) => model.errors.push(broken(), broken()));
    await running.until('two attempts failed', () => running.failures.length === 2);
    expect(running.state).toBe('connecting');
    await running.untilReady(1);
    expect(running.store.count('VM')).toBe(2);
  });
});

describe.each([true, false])('a lost session (login inside the call: %s)', (transparentLogin) => {
  const prepare = (model: PoolModel) => {
    model.transparentLogin = transparentLogin;
  };

  it('is listed anew, and only true differences are told', async () => {
    const { model, running } = start(prepare);
    await running.untilReady(1);
    running.published.length = 0;
    model.remove('VM', 'v2');
    model.put('VM', 'v3', {});
    model.put('message', 'm2', { name: 'AGAIN' });
    model.restart();
    await running.untilReady(2);
    expect(running.states).toEqual(['syncing', 'ready', 'stale', 'ready']);
    expect(running.told.sort()).toEqual(['added VM v3', 'added message m2', 'deleted VM v2']);
    expect(model.calls.filter(({ token }) => token === '')).toHaveLength(2);
    expect(model.recordCalls).toEqual(['message']);
  });

  it('with a lower generation ends in the right state', async () => {
    const { model, running } = start(prepare);
    for (let i = 0; i < 50; i++) model.put('SR', 's1', { nameLabel: `${i}` });
    await running.untilReady(1);
    running.published.length = 0;
    model.restart(60);
    model.put('VM', 'v1', { nameLabel: 'renamed' });
    await running.untilReady(2);
    await running.until(
      'the new name is there',
      () => running.store.get('VM', 'v1')?.nameLabel === 'renamed',
    );
    model.put('VM', 'v1', { nameLabel: 'again' });
    await running.until('the watch goes on', () => running.store.get('VM', 'v1')?.nameLabel === 'again');
    expect(running.told).toEqual(['modified VM v1', 'modified VM v1']);
  });

  it('brings a message that was deleted meanwhile to its end', async () => {
    const { model, running } = start(prepare);
    await running.untilReady(1);
    model.remove('message', 'm1');
    model.restart();
    await running.untilReady(2);
    expect(running.store.count('message')).toBe(0);
    expect(running.told.at(-1)).toBe('deleted message m1');
  });
});

describe('a session that is lost while the pool is listed', () => {
  it('leads to another list before anything is believed', async () => {
    const { model, running } = start();
    model.transparentLogin = true;
    await running.untilReady(1);
    let lists = 0;
    model.beforeAnswer = ({ token }) => {
      if (token !== '') return;
      lists += 1;
      // The second list is answered by a session that is replaced before the answer arrives.
      if (lists === 1) model.sessionNumber += 1;
    };
    model.endSession();
    await running.untilReady(2);
    expect(lists).toBe(2);
  });
});

describe('a list that holds no pool', () => {
  it('is no answer of a pool, and empties nothing', async () => {
    const { model, running } = start();
    await running.untilReady(1);
    running.published.length = 0;
    const { fetchEvents } = model;
    let lies = 2;
    model.fetchEvents = async (...call) => {
      const batch = await fetchEvents.apply(model, call);
      return call[1] === '' && lies-- > 0 ? { ...batch, events: [] } : batch;
    };
    model.endSession();
    await running.untilReady(2);
    expect(running.failures.map((error) => (error as TransportError).failure)).toContain('BAD_ANSWER');
    expect(running.published).toEqual([]);
    expect(running.store.count('VM')).toBe(2);
  });
});

describe('a token that goes backwards', () => {
  it('is noticed without a lost session', async () => {
    const { model, running } = start();
    await running.untilReady(1);
    await running.until('it watches', () => model.calls.length > 1);
    const { fetchEvents } = model;
    let lies = 1;
    model.fetchEvents = async (...call) => {
      const batch = await fetchEvents.apply(model, call);
      if (call[1] === '' || lies-- <= 0) return batch;
      return { ...batch, token: `${'1'.padStart(20, '0')},${'1'.padStart(20, '0')}` };
    };
    model.put('VM', 'v3', {});
    await running.until('the first answer came', () => running.store.count('VM') === 3);
    model.put('VM', 'v4', {});
    await running.untilReady(2);
    await running.until('all is there', () => running.store.count('VM') === 4);
    expect(model.calls.filter(({ token }) => token === '')).toHaveLength(2);
  });

  it('again and again is listed ever more rarely', async () => {
    const { model, running } = start();
    const { fetchEvents } = model;
    model.fetchEvents = async (...call) => ({
      ...(await fetchEvents.apply(model, [call[0], call[1], 0, call[3]])),
      token: call[1] === '' ? '9,9' : '1,1',
    });
    await running.pass(60_000);
    const lists = model.calls.filter(({ token }) => token === '').length;
    expect(lists).toBeGreaterThan(4);
    expect(lists).toBeLessThan(30);
  });
});

describe('row counts', () => {
  it('reveal forgotten deletions: the class is relisted after a second look', async () => {
    const { model, running, clock } = start((pool) => {
      for (let i = 0; i < 10; i++) pool.put('network', `n${i}`);
    });
    await running.untilReady(1);
    await running.until('it watches', () => model.calls.length > 1);
    running.published.length = 0;
    for (let i = 0; i < 4; i++) model.remove('network', `n${i}`);
    model.forgetDeletions();
    const startMs = clock.now();
    model.put('VM', 'v1', { nameLabel: 'wakes the watch' });
    await running.until('the networks are gone', () => running.store.count('network') === 6);
    expect(clock.now() - startMs).toBeLessThan(1000);
    expect(running.informer.relists).toBe(1);
    expect(running.told.sort()).toEqual([
      'deleted network n0',
      'deleted network n1',
      'deleted network n2',
      'deleted network n3',
      'modified VM v1',
    ]);
    expect(model.calls).toContainEqual({ classes: ['network'], token: '', waitS: 0 });
    expect(running.states).toEqual(['syncing', 'ready']);
  });

  it('also find a class that became empty, without waiting for its next object', async () => {
    const { model, running } = start((pool) => pool.put('network', 'n'));
    await running.untilReady(1);
    model.remove('network', 'n');
    model.forgetDeletions();
    await running.until('the network is gone', () => running.store.count('network') === 0);
    expect(running.informer.relists).toBe(1);
  });

  it('do not set back what changed after the relist was answered', async () => {
    const { model, running } = start((pool) => {
      pool.put('network', 'n1', { nameLabel: 'old' });
      pool.put('network', 'n2');
    });
    await running.untilReady(1);
    model.beforeAnswer = ({ classes }) => {
      if (classes[0] !== 'network') return;
      model.put('network', 'n1', { nameLabel: 'new' });
      model.put('network', 'n3', { nameLabel: 'born meanwhile' });
    };
    model.remove('network', 'n2');
    model.forgetDeletions();
    await running.until('n3 is there', () => running.store.get('network', 'n3') !== undefined);
    expect(running.informer.relists).toBe(1);
    const names = running.published.flatMap(({ changes }) =>
      changes.filter(({ ref }) => ref === 'n1').map(({ current }) => current?.nameLabel),
    );
    expect(names).toEqual(['old', 'new']);
    expect(running.store.count('network')).toBe(2);
    // No other call was under way while the class was relisted.
    expect(model.mostCallsAtOnce).toBe(1);
  });

  it('that never agree are relisted ever more rarely, and the copy stays ready', async () => {
    const { model, running } = start();
    const { fetchEvents } = model;
    model.fetchEvents = async (...call) => {
      const batch = await fetchEvents.apply(model, call);
      return { ...batch, counts: new Map([...batch.counts, ['SR', 7]]) };
    };
    await running.pass(120_000);
    expect(running.state).toBe('ready');
    expect(running.informer.relists).toBeGreaterThan(2);
    expect(running.informer.relists).toBeLessThan(8);
    const { syncedAtMs } = running.informer.status;
    expect(syncedAtMs).toBeGreaterThan(START_MS + 60_000);
  });

  it('of tasks are borne, and at last relisted', async () => {
    const { model, running } = start();
    await running.untilReady(1);
    model.put('task', 't1');
    await running.until('the task is there', () => running.store.count('task') === 1);
    model.remove('task', 't1');
    model.forgetDeletions();
    const watches = model.calls.length;
    for (let i = 0; i < AUDIT_LIMITS.taskStrikes - 1; i++) {
      model.put('VM', 'v1', { nameLabel: `${i}` });
      await running.until('told', () => running.store.get('VM', 'v1')?.nameLabel === `${i}`);
    }
    expect(running.informer.relists).toBe(0);
    expect(model.calls.slice(watches).every(({ waitS }) => waitS > 0)).toBe(true);
    await running.until('the task is gone', () => running.store.count('task') === 0);
    expect(running.informer.relists).toBe(1);
  });
});

describe('a store taken over from an earlier informer', () => {
  it('is stale until listed, and only true differences are told', async () => {
    const { model, running, clock } = start();
    await running.untilReady(1);
    await running.stop();
    const { status } = running.informer;
    model.put('VM', 'v3');
    model.remove('message', 'm1');
    model.endSession();
    const next = new RunningInformer(model, clock, { resumed: status, store: running.store });
    open.push(next);
    expect(next.informer.status).toEqual({ ...status, state: 'stale' });
    expect(next.store.count('VM')).toBe(2);
    await next.untilReady(2);
    expect(next.told.sort()).toEqual(['added VM v3', 'deleted message m1']);
    expect(next.states).toEqual(['ready']);
  });
});

describe('messages', () => {
  it('of a pool whose counter was set back below them are fetched until it has caught up', async () => {
    const { model, running } = start((pool) => {
      for (let i = 0; i < 30; i++) pool.put('message', `old${i}`);
      pool.restart(40);
    });
    await running.untilReady(1);
    expect(running.store.count('message')).toBe(31);
    model.put('message', 'hidden1');
    model.put('VM', 'v1', { nameLabel: 'a heartbeat' });
    await running.until('the message is found', () => running.store.count('message') === 32);
    expect(model.recordCalls).toEqual(['message']);
    model.put('message', 'hidden2');
    for (let i = 0; i < 40; i++) model.put('VM', 'v1', { nameLabel: `${i}` });
    await running.until('the other one is found', () => running.store.count('message') === 33);
    expect(model.recordCalls).toHaveLength(2);
    model.put('message', 'seen');
    await running.until('messages appear again', () => running.store.count('message') === 34);
    expect(model.recordCalls).toHaveLength(2);
    await running.pass(INFORMER_LIMITS.messagesRetryMs * 3);
    expect(model.recordCalls).toHaveLength(2);
  });

  it.each([
    ['while other changes keep ending the waits', true],
    ['without any other change', false],
  ])('that are hidden are found in time, %s', async (_, moves) => {
    const { messagesRetryMs } = INFORMER_LIMITS;
    const { model, clock, running } = start((pool) => {
      for (let i = 0; i < 30; i++) pool.put('message', `old${i}`);
      pool.restart(40);
    });
    const change = (nameLabel: string) => moves && model.put('VM', 'v1', { nameLabel });
    await running.untilReady(1);
    model.put('VM', 'v1', { nameLabel: 'moves the token' });
    await running.until('the first fetch is over', () => model.recordCalls.length === 1);
    const fetchedMs = clock.now();
    model.put('message', 'hidden');
    change('just after');
    await running.pass(messagesRetryMs - 5_000);
    change('shortly before the next');
    await running.until('the message is found', () => running.store.count('message') === 32);
    expect(clock.now() - fetchedMs).toBeLessThanOrEqual(messagesRetryMs + 2_000);
    expect(model.recordCalls).toHaveLength(2);
  });

  it('that are hidden in a quiet pool are gone in time as well', async () => {
    const { model, clock, running } = start((pool) => {
      for (let i = 0; i < 30; i++) pool.put('message', `old${i}`);
      pool.restart(40);
    });
    await running.untilReady(1);
    const removedMs = clock.now();
    model.remove('message', 'old3');
    await running.until('the message is gone', () => running.store.count('message') === 30);
    expect(clock.now() - removedMs).toBeLessThanOrEqual(INFORMER_LIMITS.messagesRetryMs + 2_000);
  });
});

describe('messages that the pool cannot read', () => {
  it('leave the rest of the copy ready, and are asked for again', async () => {
    const { model, running } = start();
    await running.untilReady(1);
    const { fetchRecords } = model;
    let failures = 2;
    model.fetchRecords = (...call) => {
      if (failures-- <= 0) return fetchRecords.apply(model, call);
      return Promise.reject(new XapiError('INTERNAL_ERROR', ['Sys_error'], 'message.get_all_records'));
    };
    model.remove('message', 'm1');
    model.restart();
    await running.untilReady(2);
    expect(running.store.count('message')).toBe(1);
    await running.until('the message is gone', () => running.store.count('message') === 0);
    expect(running.states).toEqual(['syncing', 'ready', 'stale', 'ready']);
  });
});

describe('a message whose deletion was forgotten in an outage', () => {
  it.each([
    [3, 0],
    [9, 1],
  ])('of %i failed fetches is looked for %i times', async (failures, fetches) => {
    const { model, running } = start();
    await running.untilReady(1);
    await running.until('it waits again', () => model.calls.length > 1);
    for (let i = 0; i < failures; i++) model.errors.push(broken());
    model.put('VM', 'v1', { nameLabel: 'wakes the watch' });
    await running.until('it is stale', () => running.state === 'stale');
    model.remove('message', 'm1');
    model.forgetDeletions();
    await running.untilReady(2);
    expect(model.recordCalls).toHaveLength(fetches);
    expect(running.store.count('message')).toBe(1 - fetches);
  });
});

describe('a pool that answers at once with nothing', () => {
  it('is asked a few times a second', async () => {
    const { model, running } = start();
    const { fetchEvents } = model;
    model.fetchEvents = (...call) => fetchEvents.apply(model, [call[0], call[1], 0, call[3]]);
    await running.pass(10_000);
    expect(model.calls.length).toBeGreaterThan(10);
    expect(model.calls.length).toBeLessThan(60);
    expect(running.state).toBe('ready');
  });
});
