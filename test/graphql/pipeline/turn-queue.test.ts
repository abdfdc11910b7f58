import { describe, expect, it } from 'vitest';
import {
  type Dropped,
  TURNS_BETWEEN,
  TurnQueue,
  type Waiter,
} from '../../../src/graphql/pipeline/turn-queue.ts';
import { nextTurn } from '../../../src/lib/clock.ts';

const from = (remoteAddress: string): Waiter => ({ connection: { remoteAddress, destroyed: false } });

/** A queue whose operations write down when they run, in the turns between which the event loop was let go. */
function recorded(maxWaiting = 100) {
  const queue = new TurnQueue(maxWaiting);
  const ran: string[] = [];
  const take = (name: string, waiter: Waiter = {}): Promise<string | Dropped> =>
    queue.take(() => {
      ran.push(name);
      return name;
    }, waiter);
  return { queue, ran, take };
}

describe('the queue of turns', () => {
  it('runs operations one by one, first come, first served, with turns of the event loop in between', async () => {
    const { ran, take } = recorded();
    const answers = [take('a'), take('b'), take('c')];
    expect(ran).toEqual([]);
    await nextTurn();
    expect(ran).toEqual(['a']);
    for (let turn = 0; turn < TURNS_BETWEEN; turn += 1) {
      await nextTurn();
      expect(ran).toEqual(['a']);
    }
    await nextTurn();
    expect(ran).toEqual(['a', 'b']);
    expect(await Promise.all(answers)).toEqual(['a', 'b', 'c']);
  });

  it('lets addresses take turns', async () => {
    const { ran, take } = recorded();
    const many = ['a1', 'a2', 'a3'].map((name) => take(name, from('a')));
    await Promise.all([...many, take('b1', from('b')), take('b2', from('b'))]);
    expect(ran).toEqual(['a1', 'b1', 'a2', 'b2', 'a3']);
  });

  it('refuses what is too much', async () => {
    const { ran, take } = recorded(2);
    expect(await Promise.all([take('a'), take('b'), take('c')])).toEqual(['a', 'b', 'full']);
    expect(ran).toEqual(['a', 'b']);
    expect(await take('d')).toBe('d');
  });

  it('makes room for an address that has fewer waiting, at the end of the longest line', async () => {
    const { take } = recorded(3);
    const many = ['a1', 'a2', 'a3'].map((name) => take(name, from('a')));
    const others = ['b1', 'b2'].map((name) => take(name, from('b')));
    expect(await Promise.all(many)).toEqual(['a1', 'a2', 'full']);
    expect(await Promise.all(others)).toEqual(['b1', 'full']);
  });

  it('does not run what nobody waits for, and lets it take neither a turn nor room', async () => {
    const { ran, take } = recorded(3);
    const connection = { remoteAddress: 'a', destroyed: false };
    const question = { isTakenBack: false };
    const gone = [take('a', { connection }), take('b', question)];
    const stays = take('c');
    connection.destroyed = true;
    question.isTakenBack = true;
    const late = take('d');
    expect(await Promise.all(gone)).toEqual(['gone', 'gone']);
    expect(await Promise.all([stays, late])).toEqual(['c', 'd']);
    expect(ran).toEqual(['c', 'd']);
  });

  it('passes over whoever has no room for an answer, until there is some', async () => {
    const { ran, take } = recorded();
    let isFull = true;
    const wakes = new Set<() => void>();
    const room = {
      get isFull() {
        return isFull;
      },
      onRoom: (wake: () => void) => void wakes.add(wake),
    };
    const waits = take('a', { room });
    await take('b');
    for (let turn = 0; turn < 3 * TURNS_BETWEEN; turn += 1) await nextTurn();
    expect(ran).toEqual(['b']);
    expect(wakes.size).toBe(1);
    isFull = false;
    for (const wake of wakes) wake();
    expect(await waits).toBe('a');
  });

  it('lets those who do not read give way first', async () => {
    const { ran, take } = recorded(2);
    const full = { isFull: true, onRoom: () => {} };
    const stuck = [take('a', { room: full }), take('b', { room: full })];
    expect(await take('c')).toBe('c');
    expect(await Promise.all(stuck)).toEqual(['full', 'full']);
    expect(ran).toEqual(['c']);
  });

  it('passes on what an operation throws, and goes on', async () => {
    const { queue, take } = recorded();
    const failing = queue.take(() => {
      throw new Error('broken');
    }, {});
    const next = take('a');
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('a');
  });

  it('remembers until the next turn that something heavy did not wait', async () => {
    const { queue } = recorded();
    queue.spend();
    expect(queue.isSpent).toBe(true);
    await nextTurn();
    expect(queue.isSpent).toBe(false);
  });
});
