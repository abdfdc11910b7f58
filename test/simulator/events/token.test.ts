import { describe, expect, it } from 'vitest';
import { Subscription } from '../../../src/simulator/events/subscription.ts';
import { parseToken, printToken } from '../../../src/simulator/events/token.ts';

describe('tokens', () => {
  it('print two padded generations and read back', () => {
    const token = { generation: 1593, messageGeneration: 7 };
    expect(printToken(token)).toBe('00000000000000001593,00000000000000000007');
    expect(parseToken(printToken(token))).toEqual(token);
    expect(parseToken('')).toEqual({ generation: 0, messageGeneration: 0 });
    expect(parseToken('-1,-1')).toEqual({ generation: -1, messageGeneration: -1 });
  });

  it.each(['garbage', '5', '1,2,3', 'a,b', ',', '1.0,2'])('refuse %j', (text) => {
    expect(() => parseToken(text)).toThrow(`EVENT_FROM_TOKEN_PARSE_FAILURE [${text}]`);
  });
});

describe('Subscription', () => {
  it.each([
    [['*'], true, true],
    [['vm'], true, false],
    [['VM/OpaqueRef:a'], true, false],
    [['vm/OpaqueRef:b'], false, false],
    [['*/OpaqueRef:a'], false, false],
    [['message'], false, true],
    [['foo'], false, false],
    [[], false, false],
  ])('%j hears of VM a: %s, of messages: %s', (items, vm, message) => {
    const subscription = new Subscription(items);
    expect(subscription.matches('VM', 'OpaqueRef:a')).toBe(vm);
    expect(subscription.matchesMessage('OpaqueRef:m')).toBe(message);
    expect(subscription.listensToMessages).toBe(message);
  });

  it('never hears of classes without events', () => {
    const all = new Subscription(['*', 'session', 'role', 'secret']);
    expect(['session', 'role', 'secret', 'user'].filter((cls) => all.matches(cls, 'OpaqueRef:a'))).toEqual(
      [],
    );
  });

  it('knows when tasks are all it waits for', () => {
    const only = [['task'], ['task/OpaqueRef:x'], ['task', 'VM'], ['*'], []];
    expect(only.map((items) => new Subscription(items).tasksOnly)).toEqual([true, true, false, false, false]);
  });
});
