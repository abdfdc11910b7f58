import { describe, expect, it } from 'vitest';
import { CHANGE_STREAM_LIMITS, ChangeStream } from '../../src/cache/changes.ts';
import type { ChangeSet } from '../../src/cache/contract.ts';
import { InvariantError } from '../../src/lib/assert.ts';
import { silentLogger } from '../../src/lib/silent-log.ts';

function open() {
  const store = { revision: 0 };
  const stream = new ChangeStream(store, silentLogger);
  const publish = (revision: number, more = false): void => {
    store.revision = revision;
    const set: ChangeSet = { pool: 'p', revision, changes: [], ...(more ? { more } : {}) };
    stream.publish(set);
  };
  return { stream, publish };
}

describe('the change stream', () => {
  it('hands every set to every subscriber, in order, whatever another one throws', () => {
    const { stream, publish } = open();
    const [a, b]: number[][] = [[], []];
    stream.subscribe(({ revision }) => a?.push(revision));
    stream.subscribe(() => {
      throw new Error('a bad subscriber');
    });
    stream.subscribe(({ revision }) => b?.push(revision));
    for (const revision of [1, 2, 3]) publish(revision);
    expect([a, b]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(stream.subscribers).toBe(3);
  });

  it('ends a subscription at once, from within a round too', () => {
    const { stream, publish } = open();
    const heard: string[] = [];
    const stops: (() => void)[] = [];
    stream.subscribe(({ revision }) => {
      heard.push(`first ${revision}`);
      for (const stop of stops) stop();
    });
    stops.push(stream.subscribe(({ revision }) => heard.push(`second ${revision}`)));
    publish(1);
    publish(2);
    expect(heard).toEqual(['first 1', 'first 2']);
    stream.close();
    publish(3);
    expect(heard).toHaveLength(2);
    expect(stream.subscribers).toBe(0);
  });

  it('tells nobody of a revision that could be read when the subscription began', () => {
    const { stream, publish } = open();
    const late: string[] = [];
    let joined = false;
    stream.subscribe(() => {
      if (joined) return;
      joined = true;
      stream.subscribe(({ revision, more }) => late.push(`${revision}${more ? '…' : ''}`));
    });
    publish(1, true);
    publish(1);
    publish(2);
    expect(late).toEqual(['2']);
  });

  it('has room for so many subscribers, and says so', () => {
    const { stream } = open();
    for (let i = 0; i < CHANGE_STREAM_LIMITS.maxSubscribers; i++) stream.subscribe(() => undefined);
    expect(() => stream.subscribe(() => undefined)).toThrow(InvariantError);
  });
});
