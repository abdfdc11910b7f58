// event.from over real HTTP: when it answers, with what, and what ends it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextTurn, SteppedClock, systemClock } from '../../../src/lib/clock.ts';
import { eventLimits } from '../../../src/simulator/events/event-from.ts';
import { type SimulatedPool, startSimulatedPool } from '../../../src/simulator/simulator.ts';
import { Client } from '../client.ts';

interface Event {
  readonly id: string;
  readonly class: string;
  readonly operation: string;
  readonly ref: string;
  readonly snapshot?: Readonly<Record<string, unknown>>;
}

interface Batch {
  readonly events: readonly Event[];
  readonly valid_ref_counts: Readonly<Record<string, number>>;
  readonly token: string;
}

describe('event.from', () => {
  let pool: SimulatedPool;
  let client: Client;

  beforeEach(async () => {
    pool = await startSimulatedPool({ hosts: 1, vms: 4 });
    client = new Client(pool.url);
    await client.login(pool.username, pool.password);
  });
  afterEach(() => pool.close());

  const from = (classes: readonly string[], token: string, waitS: number) =>
    client.call<Batch>('event.from', classes, token, waitS);
  const outline = (batch: Batch) => batch.events.map((event) => `${event.class} ${event.operation}`);

  /** A restart cuts connections, and who kept one open learns it from the next call at the latest. */
  async function restart(generationDrop: number): Promise<void> {
    await pool.faults.restart({ generationDrop });
    await client.call('VM.get_all').catch(() => {});
  }

  it('lists everything once, with counts for every class and a token that goes on from there', async () => {
    const batch = await from(['*'], '', 10);
    expect(batch.events.filter((event) => event.class === 'vm')).toHaveLength(pool.database.count('VM'));
    expect(new Set(outline(batch).map((line) => line.split(' ')[1]))).toEqual(new Set(['add']));
    expect(batch.valid_ref_counts.vm).toBe(pool.database.count('VM'));
    expect(batch.valid_ref_counts.message).toBe(0);
    expect(outline(await from(['*'], batch.token, 0))).toEqual([]);
  });

  it('tells one event for each object, adds before mods before dels', async () => {
    const { database } = pool;
    const old = database.create('network', { name_label: 'old' });
    const [host = ''] = [...database.rows('host')].map(([ref]) => ref);
    const { token } = await from(['*'], '', 10);
    database.destroy('network', old);
    database.set('host', host, 'name_label', 'x');
    database.set('host', host, 'name_label', 'y');
    const made = database.create('network', { name_label: 'made' });
    database.set('network', made, 'name_label', 'made and changed');
    database.destroy('network', database.create('network', {}));
    const batch = await from(['network', 'host'], token, 10);
    expect(outline(batch)).toEqual(['network add', 'host mod', 'network del']);
    const [add, mod, del] = batch.events;
    expect(add?.snapshot?.name_label).toBe('made and changed');
    expect(mod?.snapshot?.name_label).toBe('y');
    expect(del).toMatchObject({ ref: old });
    expect(del).not.toHaveProperty('snapshot');
  });

  it('wakes a waiting call when a subscribed object changes, and only then', async () => {
    const { database } = pool;
    const [host = ''] = [...database.rows('host')].map(([ref]) => ref);
    const { token } = await from(['network'], '', 10);
    const waiting = from(['network'], token, 10);
    database.set('host', host, 'name_label', 'not asked for');
    const made = database.create('network', {});
    expect((await waiting).events.map((event) => event.ref)).toEqual([made]);
  });

  it('answers nothing at its timeout, with the token as it was', async () => {
    const { token } = await from(['network'], '', 10);
    const before = systemClock.monotonic();
    const batch = await from(['network'], token, 0.2);
    expect(systemClock.monotonic() - before).toBeGreaterThanOrEqual(195);
    expect([batch.events.length, batch.token]).toEqual([0, token]);
  });

  it('listens to one object of a class', async () => {
    const [first, second] = [pool.database.create('network', {}), pool.database.create('network', {})];
    const batch = await from([`NETWORK/${second}`], '', 10);
    expect(batch.events.map((event) => event.ref)).toEqual([second]);
    expect(batch.events.map((event) => event.ref)).not.toContain(first);
  });

  it('ends with SESSION_INVALID when its session is logged out elsewhere', async () => {
    const { token } = await from(['network'], '', 10);
    const waiting = from(['network'], token, 10).catch((error: { code: string }) => error.code);
    const other = new Client(pool.url);
    other.session = client.session;
    await other.call('session.logout');
    expect(await waiting).toBe('SESSION_INVALID');
  });

  it('has a message as add and del, and never counts it', async () => {
    const { token } = await from(['message'], '', 0);
    const [host] = [...pool.database.rows('host')];
    const message = await client.call<string>('message.create', 'NAME', 3, 'Host', host?.[1].uuid, 'body');
    const added = await from(['message'], token, 10);
    expect(added.events).toMatchObject([
      { id: '0', operation: 'add', ref: message, snapshot: { body: 'body' } },
    ]);
    await client.call('message.destroy', message);
    const removed = await from(['message'], added.token, 10);
    expect(removed.events).toMatchObject([{ id: '0', operation: 'del', ref: message }]);
    expect(removed.valid_ref_counts.message).toBe(0);
  });

  it('forgets old deletions without a word', async () => {
    const { token } = await from(['network'], '', 10);
    for (let count = 0; count < 700; count += 1) {
      pool.database.destroy('network', pool.database.create('network', {}));
    }
    const first = pool.database.create('network', {});
    const before = await from(['network'], token, 10);
    expect(before.events.map((event) => event.ref)).toEqual([first]);
    for (let count = 0; count < 600; count += 1) pool.database.create('network', {});
    const { token: later } = await from(['network'], '', 10);
    for (const [ref] of [...pool.database.rows('network')]) pool.database.destroy('network', ref);
    const { events } = await from(['network'], later, 10);
    expect(events.length).toBeGreaterThanOrEqual(256);
    expect(events.length).toBeLessThanOrEqual(511);
  });

  it('brings every object as new to a token from before a restart, and no deletion', async () => {
    const { token } = await from(['*'], '', 10);
    const gone = pool.database.create('network', {});
    pool.database.destroy('network', gone);
    await restart(0);
    await expect(client.call('VM.get_all')).rejects.toMatchObject({ code: 'SESSION_INVALID' });
    await client.login(pool.username, pool.password);
    const batch = await from(['VM', 'network'], token, 10);
    expect(batch.events).toHaveLength(pool.database.count('VM') + pool.database.count('network'));
    expect(new Set(batch.events.map((event) => event.operation))).toEqual(new Set(['add']));
    expect(batch.token > token).toBe(true);
  });

  it('waits in silence for a generation that a restart has set back', async () => {
    const { token } = await from(['*'], '', 10);
    await restart(100);
    await client.login(pool.username, pool.password);
    pool.database.create('network', {});
    expect(await from(['network'], token, 0.1)).toMatchObject({ events: [] });
  });

  it('waits for a task without the delay of other calls', async () => {
    const before = systemClock.monotonic();
    await from(['task'], '', 0);
    expect(systemClock.monotonic() - before).toBeLessThan(45);
  });
});

describe('event.from on a clock that a test steps', () => {
  let clock: SteppedClock;
  let pool: SimulatedPool;
  let client: Client;

  beforeEach(async () => {
    clock = new SteppedClock(1_800_000_000_000);
    pool = await startSimulatedPool({ hosts: 1, vms: 1, clock });
    client = new Client(pool.url);
    await client.login(pool.username, pool.password);
  });
  afterEach(() => pool.close());

  /** Calls, and answers once the call waits on the clock. */
  async function waiting(token: string, waitS: number): Promise<{ answer: () => Batch | undefined }> {
    let batch: Batch | undefined;
    const before = clock.pending;
    void client.call<Batch>('event.from', ['network'], token, waitS).then((value) => {
      batch = value;
    });
    await until(() => clock.pending > before);
    return { answer: () => batch };
  }

  it('looks after its delay, and comes back when its time is over, not before', async () => {
    const first = await waiting('', 10);
    clock.advance(eventLimits.delayMs);
    await until(() => first.answer() !== undefined);
    const second = await waiting(first.answer()?.token ?? '', 3600);
    clock.advance(eventLimits.delayMs);
    await until(() => clock.pending === 1);
    clock.advance(3_600_000 - eventLimits.delayMs - 1);
    await client.call('network.get_all');
    expect(second.answer()).toBeUndefined();
    clock.advance(1);
    await until(() => second.answer() !== undefined);
    expect(second.answer()?.events).toEqual([]);
  });

  it('waits its delay out for a change that comes meanwhile', async () => {
    const first = await waiting('', 10);
    clock.advance(eventLimits.delayMs);
    await until(() => first.answer() !== undefined);
    const second = await waiting(first.answer()?.token ?? '', 3600);
    pool.database.create('network', {});
    clock.advance(eventLimits.delayMs - 1);
    await client.call('network.get_all');
    expect(second.answer()).toBeUndefined();
    clock.advance(1);
    await until(() => second.answer() !== undefined);
    expect(second.answer()?.events).toHaveLength(1);
  });

  it('slows answers down on that clock too', async () => {
    pool.faults.slow(60_000);
    let answered = false;
    const before = clock.pending;
    void client.call('network.get_all').then(() => {
      answered = true;
    });
    await until(() => clock.pending > before);
    clock.advance(59_999);
    expect(answered).toBe(false);
    clock.advance(1);
    await until(() => answered);
  });

  /** A level, waited for in turns of the event loop, bounded in real time. */
  async function until(holds: () => boolean): Promise<void> {
    const deadline = systemClock.monotonic() + 5000;
    while (!holds()) {
      if (systemClock.monotonic() > deadline) throw new Error('the awaited state must come');
      await nextTurn();
    }
  }
});

describe('event.next', () => {
  it('queues every change of a registered class', async () => {
    const pool = await startSimulatedPool({ hosts: 1, vms: 1 });
    try {
      const client = new Client(pool.url);
      await client.login(pool.username, pool.password);
      await expect(client.call('event.next')).rejects.toMatchObject({ code: 'SESSION_NOT_REGISTERED' });
      await client.call('event.register', ['network']);
      const network = pool.database.create('network', { name_label: 'a' });
      pool.database.set('network', network, 'name_label', 'b');
      pool.database.destroy('network', network);
      const events = await client.call<readonly Event[]>('event.next');
      expect(events.map((event) => [event.operation, event.snapshot?.name_label])).toEqual([
        ['add', 'a'],
        ['mod', 'b'],
        ['del', 'b'],
      ]);
    } finally {
      await pool.close();
    }
  });
});
