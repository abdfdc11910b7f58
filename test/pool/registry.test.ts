// The registry and its pools over scripted sessions: what the layers above rely on, without a wire.
import { afterEach, describe, expect, it } from 'vitest';
import { InvariantError } from '../../src/lib/assert.ts';
import { nextTurn, SteppedClock } from '../../src/lib/clock.ts';
import { whenAborted } from '../../src/lib/runnable.ts';
import { type PoolSession } from '../../src/pool/pool-runner.ts';
import { PoolRegistry, type RegistryOptions } from '../../src/pool/registry.ts';
import type { ServerConfig } from '../../src/pool/server-config.ts';
import type { SessionOptions, SessionStatus } from '../../src/xapi/session/options.ts';
import { PoolModel } from '../cache/pool-model.ts';

/** A pool model as a session: what was taught it and whether it was closed can be read. */
class ScriptedSession extends PoolModel implements PoolSession {
  readonly options: SessionOptions;
  readonly members: (readonly string[])[] = [];
  readonly pins: (readonly string[])[] = [];
  readonly called: string[] = [];
  closed = false;
  /** Keeps `run` from returning, as a slow logout does. */
  slowClose: Promise<void> = Promise.resolve();

  constructor(clock: SteppedClock, options: SessionOptions) {
    super(clock);
    this.options = options;
  }

  get status(): SessionStatus {
    return {
      state: 'connected',
      address: new URL(this.options.url).hostname,
      tls: 'pinned',
      lastError: null,
    };
  }

  onStatus(): () => void {
    return () => undefined;
  }

  fetchFile(): Promise<Buffer> {
    return Promise.reject(new Error('no files in this test'));
  }

  learnMembers(addresses: readonly string[]): void {
    this.members.push(addresses);
  }

  learnPins(fingerprints: readonly string[]): boolean {
    this.pins.push(fingerprints);
    return true;
  }

  async call(method: string): Promise<unknown> {
    this.called.push(method);
    return 'done';
  }

  async run(signal: AbortSignal): Promise<void> {
    await whenAborted(signal);
    await this.slowClose;
    this.closed = true;
  }
}

const clock = new SteppedClock(1_000_000);
const sessions = new Map<string, ScriptedSession[]>();
let registry: PoolRegistry;

function open(options: RegistryOptions = {}): PoolRegistry {
  sessions.clear();
  registry = new PoolRegistry({
    ...options,
    clock,
    createSession: (options) => {
      if (options.url === 'nonsense') throw new TypeError("a pool's url begins with https://");
      const session = new ScriptedSession(clock, options);
      session.put('pool', 'p');
      session.put('host', 'h1', { address: '10.0.0.1', metrics: 'm1' });
      session.put('host_metrics', 'm1', { live: true });
      const list = sessions.get(options.pool) ?? [];
      sessions.set(options.pool, [...list, session]);
      return session;
    },
  });
  return registry;
}

function server(key: string, more: Partial<ServerConfig> = {}): ServerConfig {
  return {
    key,
    url: `https://${key}.test`,
    username: 'u',
    password: 'p',
    label: key,
    readOnly: false,
    ...more,
  };
}

function sessionOf(key: string, at = 0): ScriptedSession {
  const session = sessions.get(key)?.[at];
  if (!session) throw new Error(`no session ${at} of ${key}`);
  return session;
}

async function until(what: string, holds: () => boolean): Promise<void> {
  for (let step = 0; step < 2_000; step++) {
    if (holds()) return;
    await nextTurn();
    clock.advance(25);
  }
  throw new Error(`waited in vain until ${what}`);
}

const isReady = (key: string) => () => registry.get(key)?.status.state === 'ready';

afterEach(async () => {
  await registry.close();
  expect(clock.pending).toBe(0);
  for (const session of [...sessions.values()].flat()) expect(session.closed).toBe(true);
});

describe('reconcile', () => {
  it('starts what is new, ends what is gone, and keeps the order of the configuration', async () => {
    open();
    const told: string[] = [];
    registry.onStatus((key) => told.push(`${key} ${registry.get(key)?.status.state ?? 'gone'}`));
    void registry.reconcile([server('a'), server('b')]);
    expect(registry.list().map(({ key }) => key)).toEqual(['a', 'b']);
    expect(told).toEqual(['a connecting', 'b connecting']);
    await until('both are ready', () => isReady('a')() && isReady('b')());
    const b = registry.get('b');
    const ended = registry.reconcile([server('c'), server('b')]);
    expect(registry.list().map(({ key }) => key)).toEqual(['c', 'b']);
    expect(registry.get('b')).toBe(b);
    expect(told).toContain('a gone');
    await ended;
    expect(sessionOf('a').closed).toBe(true);
    expect(sessionOf('b').closed).toBe(false);
    expect(sessions.get('b')).toHaveLength(1);
  });

  it('shows what a pool answered that is of no use', async () => {
    open();
    void registry.reconcile([server('a')]);
    sessionOf('a').remove('pool', 'p');
    await until('the error is known', () => registry.get('a')?.status.lastError !== null);
    expect(registry.get('a')?.status.lastError).toMatchObject({
      code: 'BAD_ANSWER',
      message: expect.stringContaining('holds no pool'),
    });
  });

  it('refuses two servers of one key, and any after the end', async () => {
    open();
    expect(() => registry.reconcile([server('a'), server('a')])).toThrow(InvariantError);
    expect(registry.list()).toEqual([]);
    await registry.close();
    expect(() => registry.reconcile([server('a')])).toThrow(InvariantError);
  });

  it('changes a label without another connection', async () => {
    open();
    void registry.reconcile([server('a')]);
    await until('it is ready', isReady('a'));
    void registry.reconcile([server('a', { label: 'new', readOnly: true })]);
    expect(registry.get('a')).toMatchObject({ label: 'new', readOnly: true });
    expect(registry.get('a')?.status.state).toBe('ready');
    expect(sessions.get('a')).toHaveLength(1);
  });

  it('gives a changed server another connection over the same copy, after the old one has ended', async () => {
    open();
    void registry.reconcile([server('a')]);
    await until('it is ready', isReady('a'));
    const pool = registry.get('a');
    const sets: number[] = [];
    registry.onChanges(({ changes }) => sets.push(changes.length));
    let letGo = (): void => undefined;
    sessionOf('a').slowClose = new Promise((resolve) => {
      letGo = resolve;
    });
    void registry.reconcile([server('a', { password: 'other' })]);
    expect(pool?.status.state).toBe('stale');
    expect(pool?.store.count('host')).toBe(1);
    for (let i = 0; i < 20; i++) await nextTurn();
    expect(sessionOf('a', 1).calls).toEqual([]);
    letGo();
    await until('it is ready again', isReady('a'));
    expect(registry.get('a')).toBe(pool);
    expect(pool?.status.generation).toBe(2);
    expect(sets).toEqual([]);
    expect(sessionOf('a').closed).toBe(true);
    expect(sessionOf('a', 1).options.password).toBe('other');
    await pool?.xapi.call('VM.start', []);
    expect(sessionOf('a', 1).called).toEqual(['VM.start']);
  });

  it('leaves a pool as it was when its new configuration makes no sense', async () => {
    open();
    void registry.reconcile([server('a')]);
    await until('it is ready', isReady('a'));
    expect(() => registry.reconcile([server('a', { url: 'nonsense', label: 'x' })])).toThrow(TypeError);
    expect(registry.get('a')).toMatchObject({ label: 'a' });
    expect(registry.get('a')?.status.state).toBe('ready');
    expect(() => registry.reconcile([server('a'), server('b', { url: 'nonsense' })])).toThrow(TypeError);
    expect(registry.list().map(({ key }) => key)).toEqual(['a']);
  });
});

describe('changes', () => {
  it('of all pools, later ones included, reach every listener; one that throws disturbs none', async () => {
    open();
    void registry.reconcile([server('a')]);
    const heard: string[] = [];
    registry.onChanges(() => {
      throw new Error('a bad listener');
    });
    const stop = registry.onChanges(({ pool, revision }) => heard.push(`${pool} ${revision}`));
    registry.onStatus(() => {
      throw new Error('a bad listener');
    });
    void registry.reconcile([server('a'), server('b')]);
    await until('both are ready', () => isReady('a')() && isReady('b')());
    expect(heard.sort()).toEqual(['a 1', 'b 1']);
    stop();
    sessionOf('a').put('VM', 'v');
    await until('the VM is there', () => registry.get('a')?.store.count('VM') === 1);
    expect(heard).toHaveLength(2);
  });
});

describe('a pool', () => {
  it('teaches its session the hosts that its records name', async () => {
    open();
    void registry.reconcile([server('a')]);
    await until('it is ready', isReady('a'));
    const session = sessionOf('a');
    expect(session.members.at(-1)).toEqual(['10.0.0.1']);
    session.put('host', 'h2', { address: '10.0.0.2' });
    session.put('Certificate', 'c1', { type: 'HOST', fingerprintSha256: 'AA:01', fingerprint: 'AA:00' });
    session.put('Certificate', 'c2', { type: 'HOST', fingerprintSha256: '', fingerprint: 'BB' });
    session.put('Certificate', 'c3', { type: 'CA', fingerprintSha256: 'CC', fingerprint: 'CC' });
    await until('the pins are learned', () => session.pins.at(-1)?.length === 2);
    expect(session.members.at(-1)).toEqual(['10.0.0.1', '10.0.0.2']);
    expect(session.pins.at(-1)).toEqual(['AA:01', 'BB']);
    const taught = session.members.length;
    session.put('host', 'h1', { address: '10.0.0.1', metrics: 'm1', nameLabel: 'renamed' });
    await until(
      'the name is there',
      () => registry.get('a')?.store.get('host', 'h1')?.nameLabel === 'renamed',
    );
    expect(session.members).toHaveLength(taught);
  });

  it('that fails by our fault stays readable, says so, and disturbs no other', async () => {
    open();
    void registry.reconcile([server('a'), server('b')]);
    await until('both are ready', () => isReady('a')() && isReady('b')());
    sessionOf('a').errors.push(new RangeError('our fault'));
    sessionOf('a').put('VM', 'v');
    await until('it stopped', () => registry.get('a')?.status.lastError?.code === 'INTERNAL');
    expect(registry.get('a')?.status).toMatchObject({
      state: 'stopped',
      lastError: { message: 'our fault' },
    });
    expect(registry.get('a')?.store.count('host')).toBe(1);
    expect(registry.get('b')?.status.state).toBe('ready');
    void registry.reconcile([server('a', { password: 'other' }), server('b')]);
    await until('it is ready again', isReady('a'));
    expect(registry.get('a')?.status.lastError).toBeNull();
  });
});

describe('missing updates', () => {
  it('are looked up where that is wanted, told to every listener, and outlive a connection', async () => {
    // The earliest moment that jitter allows.
    open({ updatesIntervalMs: 3_600_000, random: () => 0 });
    void registry.reconcile([server('a', { readOnly: true })]);
    const heard: string[] = [];
    registry.onUpdates(() => {
      throw new Error('a bad listener');
    });
    const stop = registry.onUpdates((key, host) => heard.push(`${key} ${host}`));
    await until('the host was asked', () => heard.length > 0);
    expect(heard).toEqual(['a h1']);
    expect(sessionOf('a').called).toEqual(['host.call_plugin']);
    // The scripted session answers what no plugin would.
    expect(registry.get('a')?.updates.of('h1')).toMatchObject({
      state: 'failed',
      error: { code: 'BAD_ANSWER' },
    });
    expect(registry.get('a')?.status).toMatchObject({ state: 'ready', lastError: null });
    void registry.reconcile([server('a', { password: 'other' })]);
    expect(registry.get('a')?.updates.of('h1')?.state).toBe('failed');
    stop();
  });

  it('are not looked up unless an interval is given', async () => {
    open();
    void registry.reconcile([server('a')]);
    await until('it is ready', isReady('a'));
    expect(registry.get('a')?.updates.of('h1')).toBeUndefined();
  });
});

describe('run', () => {
  it('ends every pool when its signal aborts, and returns when they have ended', async () => {
    open();
    void registry.reconcile([server('a'), server('b')]);
    await until('both are ready', () => isReady('a')() && isReady('b')());
    const scope = new AbortController();
    const running = registry.run(scope.signal);
    scope.abort();
    await running;
    expect(sessionOf('a').closed && sessionOf('b').closed).toBe(true);
    expect(registry.list()).toEqual([]);
  });
});
