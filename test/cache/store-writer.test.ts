import { describe, expect, it } from 'vitest';
import { ChangeStream } from '../../src/cache/changes.ts';
import { MemoryStore } from '../../src/cache/store.ts';
import { StoreWriter } from '../../src/cache/store-writer.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { silentLogger } from '../../src/lib/silent-log.ts';
import type { XapiEvent } from '../../src/xapi/contract.ts';
import { RecordDecoder } from '../../src/xapi/decode/record-decoder.ts';

const decoder = new RecordDecoder('pool');
const { signal } = new AbortController();

function added(from: number, to: number): XapiEvent[] {
  return Array.from({ length: to - from }, (_, at): XapiEvent => {
    const ref = `OpaqueRef:${from + at}`;
    const record = decoder.decode('VM', ref, { uuid: `${from + at}` });
    return { cls: 'VM', ref, operation: 'add', generation: 1, record };
  });
}

describe('a pool that grows without end', () => {
  const store = new MemoryStore();
  const changes = new ChangeStream(store, silentLogger);
  const writer = new StoreWriter({ pool: 'pool', store, changes, clock: systemClock, objects: 100 });
  const write = (replaced: readonly 'VM'[], events: XapiEvent[]) =>
    writer.write(replaced, { events, receivedAtMs: 0 }, signal);

  it('keeps the objects that it had', async () => {
    await write([], added(0, 100));
    await expect(write([], added(100, 101))).rejects.toMatchObject({ failure: 'TOO_LARGE' });
    expect(store.count('VM')).toBe(100);
  });

  it('may change them, and list others in their place', async () => {
    await write([], added(0, 100));
    await write(['VM'], added(50, 150));
    expect(store.count('VM')).toBe(100);
    await expect(write(['VM'], added(0, 101))).rejects.toMatchObject({ failure: 'TOO_LARGE' });
    expect(store.count('VM')).toBe(100);
  });
});
