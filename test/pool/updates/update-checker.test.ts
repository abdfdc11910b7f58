// Who is asked when, and what is remembered: one checker over a real store and a scripted wire, on a stepped clock.
import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../src/cache/store.ts';
import { nextTurn, SteppedClock } from '../../../src/lib/clock.ts';
import { silentLogger } from '../../../src/lib/silent-log.ts';
import { UPDATE_LIMITS } from '../../../src/pool/updates/limits.ts';
import { UpdateChecker } from '../../../src/pool/updates/update-checker.ts';
import type { CallOptions } from '../../../src/xapi/contract.ts';
import type { ClassName } from '../../../src/xapi/datamodel/types.ts';
import { TransportError, XapiError } from '../../../src/xapi/errors.ts';
import { added, deleted } from '../../cache/records.ts';

const HOUR_MS = 3_600_000;
const PACKAGES = JSON.stringify([{ name: 'xen' }]);

type Script = (host: string, options: CallOptions) => Promise<string> | string;

let clock: SteppedClock;
let store: MemoryStore;
let asked: { readonly host: string; readonly atMs: number }[];
let told: string[];
let script: Script;
let ready: boolean;
let running: number;
let mostAtOnce: number;
const CALL = ['host.call_plugin', 'updater.py', 'check_update', {}];
let wrongCalls: unknown[];

beforeEach(() => {
  clock = new SteppedClock(1_000_000);
  store = new MemoryStore();
  asked = [];
  told = [];
  script = () => PACKAGES;
  ready = true;
  running = 0;
  mostAtOnce = 0;
  wrongCalls = [];
  put('pool', 'pool', { master: 'h2' });
  for (const host of ['h1', 'h2', 'h3']) addHost(host);
});

function put(cls: ClassName, ref: string, fields: Parameters<typeof added>[2]): void {
  store.apply({ events: [added(cls, ref, fields)] });
}

function addHost(ref: string, live = true): void {
  put('host_metrics', `${ref}-metrics`, { live });
  put('host', ref, { nameLabel: ref, metrics: `${ref}-metrics` });
}

function checker(intervalMs = 6 * HOUR_MS): UpdateChecker {
  return new UpdateChecker({
    pool: 'p',
    store,
    clock,
    logger: silentLogger,
    isReady: () => ready,
    intervalMs,
    onUpdates: (host) => told.push(host),
    random: () => 0.5,
    caller: () => ({
      call: async (method, params = [], options = {}) => {
        const call = [method, ...params.slice(1)];
        if (JSON.stringify(call) !== JSON.stringify(CALL)) wrongCalls.push(call);
        const host = String(params[0]);
        asked.push({ host, atMs: clock.monotonic() });
        running += 1;
        mostAtOnce = Math.max(mostAtOnce, running);
        try {
          return await script(host, options);
        } finally {
          running -= 1;
        }
      },
    }),
  });
}

/** Runs a checker, does `body`, and ends it: nothing may be left. */
async function whileRunning(one: UpdateChecker, body: () => Promise<void>): Promise<void> {
  const scope = new AbortController();
  const ended = one.run(scope.signal);
  await body();
  scope.abort();
  await ended;
  expect(clock.pending).toBe(0);
  expect(mostAtOnce).toBeLessThanOrEqual(1);
  expect(wrongCalls).toEqual([]);
}

async function pass(ms: number, stepMs = 5_000): Promise<void> {
  for (let left = ms; left > 0; left -= stepMs) {
    clock.advance(Math.min(stepMs, left));
    for (let turn = 0; turn < 3; turn++) await nextTurn();
  }
}

const hosts = () => asked.map(({ host }) => host);
const sinceLast = (host: string) => {
  const times = asked.filter((one) => one.host === host).map(({ atMs }) => atMs);
  return Number(times.at(-1)) - Number(times.at(-2));
};

describe('a pool that is ready', () => {
  it('has each live host asked within about a minute, the coordinator first, one at a time', async () => {
    const one = checker();
    expect(one.of('h1')).toMatchObject({ state: 'unknown', checkedAtMs: null, packages: [], total: 0 });
    await whileRunning(one, async () => {
      await pass(UPDATE_LIMITS.firstMs / 2 - 5_000);
      expect(asked).toEqual([]);
      await pass(UPDATE_LIMITS.firstMs);
      expect(hosts()[0]).toBe('h2');
      expect(hosts().toSorted()).toEqual(['h1', 'h2', 'h3']);
      expect(told).toEqual(hosts());
    });
    expect(one.of('h1')).toMatchObject({ state: 'checked', total: 1, packages: [{ name: 'xen' }] });
    expect(one.of('h1')?.packages).toBe(one.of('h3')?.packages);
    expect(Number(one.of('h2')?.checkedAtMs)).toBeGreaterThan(1_000_000);
  });

  it('is asked again after the interval and no sooner', async () => {
    await whileRunning(checker(HOUR_MS), async () => {
      await pass(3 * HOUR_MS, 20_000);
      expect(sinceLast('h1')).toBeGreaterThanOrEqual(0.9 * HOUR_MS);
      expect(sinceLast('h1')).toBeLessThan(1.2 * HOUR_MS);
    });
  });

  it('has a host asked that appears, or comes to life, and no dead one', async () => {
    addHost('h1', false);
    await whileRunning(checker(), async () => {
      await pass(2 * UPDATE_LIMITS.firstMs);
      expect(hosts().toSorted()).toEqual(['h2', 'h3']);
      addHost('h1');
      addHost('h4');
      put('host', 'h5', { nameLabel: 'half created', metrics: 'nowhere' });
      await pass(3 * UPDATE_LIMITS.firstMs);
      expect(hosts().slice(2).toSorted()).toEqual(['h1', 'h4']);
    });
  });

  it('forgets a host that is gone, also one that goes while it is asked', async () => {
    const one = checker();
    script = (host) => {
      if (host === 'h3') store.apply({ events: [deleted('host', 'h3', 2)] });
      return PACKAGES;
    };
    await whileRunning(one, () => pass(3 * UPDATE_LIMITS.firstMs));
    expect(told).not.toContain('h3');
    expect(one.of('h3')).toBeUndefined();
    store.apply({ events: [deleted('host', 'h1', 2)] });
    expect(one.of('h1')).toBeUndefined();
    expect(one.of('nobody')).toBeUndefined();
  });
});

describe('a pool that is stale', () => {
  it('is left in peace, and asked again when it is back', async () => {
    ready = false;
    await whileRunning(checker(), async () => {
      await pass(10 * UPDATE_LIMITS.firstMs);
      expect(asked).toEqual([]);
      ready = true;
      await pass(2 * UPDATE_LIMITS.firstMs);
      expect(asked).toHaveLength(3);
    });
  });

  it('is not counted against the host whose check it broke', async () => {
    const one = checker();
    script = () => {
      ready = false;
      throw new TransportError('UNREACHABLE', 'the session is closed');
    };
    await whileRunning(one, async () => {
      await pass(2 * UPDATE_LIMITS.firstMs);
      expect([hosts(), one.of('h2')?.state, told]).toEqual([['h2'], 'unknown', []]);
      script = () => PACKAGES;
      ready = true;
      await pass(3 * UPDATE_LIMITS.firstMs);
      expect(one.of('h2')?.state).toBe('checked');
    });
  });
});

describe('a check that fails', () => {
  it('keeps what was known, says why, and is tried again sooner', async () => {
    const one = checker();
    await whileRunning(one, async () => {
      await pass(2 * UPDATE_LIMITS.firstMs);
      const before = one.of('h1');
      script = () => {
        throw new XapiError('-1', ['The updater plugin is busy', '', 'Traceback …'], 'host.call_plugin');
      };
      await pass(7 * HOUR_MS, 20_000);
      expect(one.of('h1')).toMatchObject({
        state: 'failed',
        checkedAtMs: before?.checkedAtMs,
        total: 1,
        error: { code: '-1', message: expect.stringContaining('busy') },
      });
      await pass(2 * HOUR_MS, 20_000);
      expect(sinceLast('h1')).toBeLessThan(1.3 * UPDATE_LIMITS.retryMs);
      script = () => '[]';
      await pass(HOUR_MS, 20_000);
      expect(one.of('h1')).toEqual({
        state: 'checked',
        checkedAtMs: expect.any(Number),
        packages: [],
        total: 0,
      });
    });
  });

  it('for want of a plugin is tried no sooner than after the interval', async () => {
    const one = checker();
    script = () => {
      throw new XapiError('XENAPI_MISSING_PLUGIN', ['updater.py'], 'host.call_plugin');
    };
    await whileRunning(one, () => pass(5 * HOUR_MS, 20_000));
    expect(asked).toHaveLength(3);
    expect(one.of('h1')).toMatchObject({ state: 'unsupported', error: { code: 'XENAPI_MISSING_PLUGIN' } });
  });

  it('by a fault of ours is the state of that host alone', async () => {
    const one = checker();
    script = (host) => {
      if (host === 'h2') throw new RangeError('our fault');
      return PACKAGES;
    };
    await whileRunning(one, () => pass(2 * UPDATE_LIMITS.firstMs));
    expect(one.of('h2')).toMatchObject({ state: 'failed', error: { code: 'INTERNAL' } });
    expect(one.of('h1')?.state).toBe('checked');
    expect(JSON.stringify(one.of('h2'))).not.toContain('our fault');
  });

  it('for want of an answer is given up in time, by a signal of its own', async () => {
    const one = checker();
    script = (_host, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    await whileRunning(one, async () => {
      await pass(UPDATE_LIMITS.checkMs + 2 * UPDATE_LIMITS.firstMs);
      expect(one.of('h2')).toMatchObject({ state: 'failed', error: { code: 'TIMEOUT' } });
    });
    expect(hosts().slice(0, 2)[0]).toBe('h2');
  });
});

describe('an interval of 0', () => {
  it('asks nobody and knows nothing', async () => {
    const one = checker(0);
    await one.run(new AbortController().signal);
    expect([one.of('h1'), clock.pending, asked]).toEqual([undefined, 0, []]);
  });
});
