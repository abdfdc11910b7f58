// The promise of the engine: whatever changes, however slowly a client takes, the fold of what it was sent is what a
// fresh query answers, whenever nothing waits.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTurn } from '../../../src/lib/clock.ts';
import type { XapiEvent } from '../../../src/xapi/contract.ts';
import { type TestPool, uuidOf } from '../../helpers/estate.ts';
import { type Follower, TestGateway } from './following.ts';

interface Question {
  readonly field: string;
  readonly args?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly selection: string;
}

const HOST_UUID = uuidOf('a/h0');
const VM_SELECTIONS = [
  'id nameLabel',
  'id nameLabel powerState host { nameLabel pool { nameLabel } }',
  'id pool { id sync { state } vms(filter: { powerState: { eq: RUNNING } }) { totalCount nodes { nameLabel } } }',
  'id ...Metrics networks { nameLabel vms(first: 2) { totalCount nodes { nameLabel } } }',
  'id kind snapshots(first: 2) { totalCount nodes { nameLabel snapshotOf { powerState } } }',
  'id host { pool { vms(first: 3) { aggregate { count memoryStaticMax { sum } } } } } mainIpAddress disksSize',
  'id pool { vms(first: 2) { groups(by: [HOST, POWER_STATE], first: 5) { totalCount nodes { count keys { text object { id } } } } } }',
  'id a: nameLabel b: nameLabel host { residentVms(first: 3, orderBy: [{ nameLabel: DESC }]) { nodes { nameLabel } } }',
];
const VM_ARGUMENTS = [
  undefined,
  'filter: { powerState: { eq: RUNNING } }',
  'filter: { nameLabel: { contains: "1" } }',
  `filter: { residentOn: { eq: "${HOST_UUID}" } }`,
  `filter: { not: { residentOn: { eq: "${HOST_UUID}" } } }`,
  'filter: { host: { is: { nameLabel: { contains: "3" } } } }',
  'filter: { networks: { some: { vms: { every: { powerState: { in: [RUNNING, PAUSED] } } } } } }',
  'filter: { not: { vifs: { none: { network: { is: { nameLabel: { eq: "net" } } } } } } }',
  'filter: { os: { isNull: false }, disksSize: { gte: 0 } }',
  'filter: { mainIpAddress: { startsWith: "10." } }, orderBy: [{ startedAt: DESC }], first: 2',
  'filter: { pool: { is: { hosts: { some: { isCoordinator: { eq: true }, affineVms: { isEmpty: true } } } } } }',
  'filter: { pool: { is: { coordinator: { is: { nameLabel: { startsWith: "host" } } } } } }',
  'first: 2, orderBy: [{ host: { nameLabel: DESC } }, { nameLabel: ASC }]',
  'first: 3, orderBy: [{ pool: { nameLabel: ASC } }, { host: { nameLabel: ASC } }], filter: { host: { isNull: false } }',
  'first: 3, orderBy: [{ nameLabel: ASC }]',
  'first: 2, orderBy: [{ powerState: DESC }, { nameLabel: ASC }], filter: { nameLabel: { contains: "v" } }',
  `first: 2, orderBy: [{ nameLabel: DESC }], filter: { residentOn: { eq: "${HOST_UUID}" } }`,
  'first: 0',
];
const OTHERS: readonly Question[] = [
  { field: 'hosts', selection: 'id nameLabel isCoordinator residentVms { totalCount nodes { nameLabel } }' },
  {
    field: 'pools',
    selection:
      'id nameLabel coordinator { nameLabel } hosts { totalCount } vms { totalCount } sync { state }',
  },
  { field: 'networks', selection: 'id nameLabel vms { totalCount nodes { powerState } }' },
  { field: 'vmSnapshots', selection: 'id nameLabel snapshotOf { nameLabel }' },
  { field: 'vmTemplates', args: 'first: 1, orderBy: [{ nameLabel: DESC }]', selection: 'id nameLabel' },
];
const QUESTIONS: readonly Question[] = [
  ...OTHERS,
  ...VM_ARGUMENTS.flatMap((args) =>
    VM_SELECTIONS.map((selection) => ({ field: 'vms', selection, ...(args ? { args } : {}) })),
  ),
];

const METRICS = 'fragment Metrics on VM { metrics { lastUpdated memoryActual startTime } }';

function documents({ field, args, selection }: Question): { subscription: string; query: string } {
  const list = args ? `${field}(${args})` : field;
  const fragments = selection.includes('...Metrics') ? METRICS : '';
  return {
    subscription: `subscription { ${list} {
      kind complete revision upserted { ${selection} } entered removed { nodeId reason node { id } } order
    } } ${fragments}`,
    // Fewer objects than a page holds unless told.
    query: `{ ${list} {
      nodes { ${selection} }
    } } ${fragments}`,
  };
}

// What may happen. Numbers choose among the objects that there are.
type Step =
  | {
      readonly kind: 'write';
      readonly pool: 'a' | 'b';
      readonly writes: readonly Write[];
      readonly slice: number;
    }
  | { readonly kind: 'state'; readonly stale: boolean }
  | { readonly kind: 'stop' | 'start' }
  | { readonly kind: 'turn' }
  | { readonly kind: 'take'; readonly client: number; readonly messages: number }
  | { readonly kind: 'check' };
interface Write {
  readonly what: number;
  readonly which: number;
  readonly value: number;
}

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      pool: fc.constantFrom('a' as const, 'b' as const),
      writes: fc.array(fc.record({ what: fc.nat(13), which: fc.nat(5), value: fc.nat(3) }), {
        minLength: 1,
        maxLength: 6,
      }),
      slice: fc.constantFrom(1, 2, 1000),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('state' as const), stale: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('stop' as const, 'start' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('turn' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('take' as const), client: fc.nat(2), messages: fc.nat(2) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('check' as const) }) },
);

const VM_REFS = ['v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7'];
const HOSTS = ['h0', 'h1'];
const STATES = ['RUNNING', 'HALTED', 'PAUSED', 'SUSPENDED'];

function has(pool: TestPool, cls: Parameters<TestPool['record']>[0], ref: string): boolean {
  return pool.store.get(cls, ref) !== undefined;
}

/** One event, true to what there is; undefined when it would make no sense now. */
function toEvent(pool: TestPool, { what, which, value }: Write): XapiEvent | undefined {
  const vm = VM_REFS[which] ?? 'v0';
  const host = HOSTS[value % 2] ?? 'h0';
  const set = (
    cls: Parameters<TestPool['record']>[0],
    ref: string,
    fields: Parameters<TestPool['set']>[2],
  ) => (has(pool, cls, ref) ? pool.modified(cls, ref, fields) : undefined);
  switch (what) {
    case 0:
      return has(pool, 'VM', vm) ? pool.deleted('VM', vm) : undefined;
    case 1:
    case 2:
      return has(pool, 'VM', vm)
        ? undefined
        : pool.added('VM', vm, {
            nameLabel: `${vm}-${value}`,
            residentOn: host,
            metrics: `m-${vm}`,
            vifs: [`vif-${vm}`],
          });
    case 3:
      return set('VM', vm, { nameLabel: `v${value}` });
    case 4:
      return set('VM', vm, { powerState: STATES[value] ?? 'HALTED' });
    case 5:
      return set('VM', vm, { residentOn: value === 3 ? null : host });
    case 6:
      return set('VM', vm, {
        isATemplate: value > 1,
        isASnapshot: value === 3,
        snapshotOf: value === 3 ? 'v0' : null,
      });
    case 7:
      return set('VM', vm, { snapshots: value === 0 ? [] : VM_REFS.slice(0, value) });
    case 8:
      return has(pool, 'host', host)
        ? pool.modified('host', host, { nameLabel: `host ${which}`, residentVms: VM_REFS.slice(0, which) })
        : pool.added('host', host, { nameLabel: `host ${which}`, residentVms: VM_REFS.slice(which) });
    case 9:
      return has(pool, 'host', host) ? pool.deleted('host', host) : undefined;
    case 10:
      return has(pool, 'VM_metrics', `m-${vm}`)
        ? pool.modified('VM_metrics', `m-${vm}`, {
            lastUpdated: `2026-01-01T00:00:0${value}Z`,
            memoryActual: value,
          })
        : pool.added('VM_metrics', `m-${vm}`, { memoryActual: value });
    case 11:
      return has(pool, 'VIF', `vif-${vm}`)
        ? pool.modified('VIF', `vif-${vm}`, { network: `n${value % 2}` })
        : pool.added('VIF', `vif-${vm}`, { network: 'n0', vm });
    case 12:
      return has(pool, 'network', `n${value % 2}`)
        ? pool.modified('network', `n${value % 2}`, {
            nameLabel: `net ${which}`,
            vifs: VM_REFS.slice(which).map((ref) => `vif-${ref}`),
          })
        : pool.added('network', `n${value % 2}`, {
            nameLabel: 'net',
            vifs: VM_REFS.map((ref) => `vif-${ref}`),
          });
    default:
      return set('pool', `${pool.key}-pool`, { nameLabel: `pool ${value}`, master: host });
  }
}

/** A batch has one event per object at most. */
function batchOf(pool: TestPool, writes: readonly Write[]): readonly XapiEvent[] {
  const events = new Map<string, XapiEvent>();
  for (const one of writes) {
    const event = toEvent(pool, one);
    const key = event && `${event.cls} ${event.ref}`;
    if (key && !events.has(key)) events.set(key, event);
  }
  return [...events.values()];
}

interface Client {
  readonly follower: Follower;
  readonly query: string;
  readonly isWindow: boolean;
}

class Run {
  readonly gateway: TestGateway;
  readonly clients: readonly Client[];
  /** Announcements of each pool that are still to come. */
  readonly #unannounced = new Map<string, (() => void)[]>();

  constructor(questions: readonly Question[], limits: { chunk: number; slice: number }) {
    this.gateway = new TestGateway({ chunkObjects: limits.chunk, sliceMs: limits.slice });
    for (const key of ['a', 'b']) this.#start(key);
    this.clients = questions.map((question) => {
      const { subscription, query } = documents(question);
      const isWindow = question.args?.includes('first') ?? false;
      return { follower: this.gateway.open(subscription), query, isWindow };
    });
  }

  async step(one: Step): Promise<void> {
    switch (one.kind) {
      case 'write':
        return this.#write(one);
      case 'state':
        return this.gateway.pools.setState('a', one.stale ? 'stale' : 'ready');
      case 'stop':
        this.#unannounced.delete('b');
        return this.gateway.pools.get('b') && this.gateway.pools.stop('b');
      case 'start':
        return this.gateway.pools.get('b') ? undefined : this.#start('b');
      case 'turn':
        for (const waiting of this.#unannounced.values()) waiting.shift()?.();
        return nextTurn();
      case 'take':
        return this.#take(this.clients[one.client] as Client, one.messages);
      case 'check':
        return this.check();
    }
  }

  async check(): Promise<void> {
    for (const waiting of this.#unannounced.values()) for (const announce of waiting.splice(0)) announce();
    await this.gateway.settle();
    for (const client of this.clients) {
      this.#take(client, Number.POSITIVE_INFINITY);
      expect(client.follower.isComplete).toBe(true);
      this.#compare(client);
    }
  }

  end(): void {
    for (const { follower } of this.clients) {
      expect((follower.stream as unknown as { depth: number }).depth).toBe(0);
      follower.stream.close();
    }
    expect(this.gateway.engine.figures).toEqual({ streams: 0, sources: 0, dependencies: 0, busy: false });
  }

  /** Every message that is said to complete a state makes the client hold what a query would answer right now. */
  #take(client: Client, limit: number): void {
    for (let taken = 0; taken < limit; taken += 1) {
      const [message] = client.follower.take(1);
      if (!message) return;
      if (message.complete) this.#compare(client);
    }
  }

  #compare({ follower, query, isWindow }: Client): void {
    const fresh = this.gateway.query(query);
    expect(Object.fromEntries(follower.state)).toEqual(Object.fromEntries(fresh));
    if (isWindow) expect(follower.order ?? []).toEqual([...fresh.keys()]);
  }

  #start(key: string): void {
    const pool = this.gateway.pools.start(key);
    pool.apply(
      batchOf(
        pool,
        [8, 12, 1, 1, 1].map((what, which) => ({ what, which, value: 0 })),
      ),
    );
  }

  #write({ pool: key, writes, slice }: Extract<Step, { kind: 'write' }>): void {
    const pool = this.gateway.pools.get(key);
    if (!pool) return;
    const waiting = this.#unannounced.get(key) ?? [];
    // Nothing else writes before a revision has been announced to its end.
    for (const announce of waiting.splice(0)) announce();
    const [first, ...others] = pool.applyInSets(batchOf(pool, writes), slice);
    first?.();
    this.#unannounced.set(key, others);
  }
}

const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

describe(`exactness (SEED=${SEED})`, () => {
  it('holds for random questions, changes, slices and consumers', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...QUESTIONS), { minLength: 3, maxLength: 3 }),
        fc.array(step, { minLength: 5, maxLength: 60 }),
        fc.record({ chunk: fc.constantFrom(1, 3, 500), slice: fc.constantFrom(0, 5) }),
        async (questions, steps, limits) => {
          const run = new Run(questions, limits);
          for (const one of steps) await run.step(one);
          await run.check();
          run.end();
        },
      ),
      { seed: SEED, numRuns: Number(process.env.RUNS ?? 60) },
    );
  });
});
