// Streams of samples: what is told, to whom, and that each sample is told once, however slowly a client reads.
import type { ExecutionResult } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { AccessPolicy } from '../../../src/graphql/access/policy.ts';
import { isTextStream, type TextStream } from '../../../src/graphql/live/contract.ts';
import { SAMPLE_LIMITS } from '../../../src/graphql/live/samples/limits.ts';
import { SteppedClock } from '../../../src/lib/clock.ts';
import type { XapiRecord } from '../../../src/xapi/record.ts';
import { uuidOf } from '../../helpers/estate.ts';
import { ASKER, TestGateway } from './following.ts';

const START_S = Date.UTC(2026, 0, 1) / 1_000;

interface Told {
  readonly kind: string;
  readonly left: readonly string[];
  readonly objects: readonly {
    readonly object: { readonly nameLabel: string };
    readonly series: readonly {
      readonly metric: string;
      readonly start: string;
      readonly values: (number | null)[];
    }[];
  }[];
}

function scene(policy?: AccessPolicy) {
  const clock = new SteppedClock(START_S * 1_000);
  const gateway = new TestGateway({}, clock, policy);
  const pool = gateway.pools.start('a');
  pool.add('VM', 'x', { nameLabel: 'x', powerState: 'RUNNING', residentOn: 'a-host' });
  pool.add('VM', 'y', { nameLabel: 'y', powerState: 'HALTED' });
  const { metrics } = pool;
  const host = uuidOf('a/a-host');
  let nowS = START_S;
  return {
    clock,
    gateway,
    pool,
    metrics,
    host,
    /** Five seconds pass, and the host tells of what VMs have by now. */
    tick(values: Readonly<Record<string, number>>) {
      nowS += 5;
      clock.advance(5_000);
      for (const [vm, value] of Object.entries(values))
        metrics.tell(uuidOf(`a/${vm}`), 'CPU_USAGE', nowS, value);
      metrics.newestS.set(host, nowS);
      gateway.pools.arrive('a', { host, owners: Object.keys(values).map((vm) => uuidOf(`a/${vm}`)) });
      clock.advance(SAMPLE_LIMITS.gatherMs);
      nowS += SAMPLE_LIMITS.gatherMs / 1_000;
      nowS = Math.floor(nowS);
    },
    open(args: string, selection = FIELDS): TextStream {
      const stream = gateway.subscribe(`subscription { metricSamples(${args}) { ${selection} } }`, ASKER);
      if (!isTextStream(stream)) throw new Error(JSON.stringify(stream.errors));
      return stream;
    },
  };
}

const FIELDS =
  'kind left objects { object { ... on VM { nameLabel } ... on Pool { nameLabel } } series { metric start values } }';
const RUNNING = 'of: { vms: { powerState: { eq: RUNNING } } }, metrics: [CPU_USAGE]';

function take(stream: TextStream): Told | undefined {
  const text = stream.take();
  if (text === undefined) return undefined;
  const { data, errors } = JSON.parse(text) as ExecutionResult<{ metricSamples: Told }>;
  expect(errors).toBeUndefined();
  return data?.metricSamples;
}

/** Name → values, of each message. */
function valuesOf(told: Told | undefined): Record<string, (number | null)[]> | undefined {
  return (
    told &&
    Object.fromEntries(
      told.objects.map(({ object, series }) => [object.nameLabel, series.flatMap(({ values }) => values)]),
    )
  );
}

describe('a stream of samples', () => {
  it('tells what is known, then each sample once as it comes', () => {
    const { tick, open } = scene();
    for (const value of [1, 2, 3]) tick({ x: value });
    const stream = open(`${RUNNING}, last: "PT10S"`);
    const first = take(stream);
    expect(first?.kind).toBe('SNAPSHOT');
    expect(valuesOf(first)).toEqual({ x: [2, 3] });
    expect(take(stream)).toBeUndefined();
    tick({ x: 4 });
    const second = take(stream);
    expect(second?.kind).toBe('DELTA');
    expect(second?.objects[0]?.series[0]?.start).toBe('2026-01-01T00:00:20Z');
    expect(valuesOf(second)).toEqual({ x: [4] });
    tick({});
    expect(take(stream)).toBeUndefined();
  });

  it('tells those who came later what the others have, and then all the same', () => {
    const { tick, open, gateway, metrics } = scene();
    tick({ x: 1 });
    const early = open(RUNNING);
    take(early);
    tick({ x: 2 });
    const late = open(RUNNING);
    expect(metrics.watched).toBe(1);
    expect(gateway.engine.figures.streams).toBe(2);
    expect(valuesOf(take(late))).toEqual({ x: [2] });
    expect(valuesOf(take(early))).toEqual({ x: [2] });
    tick({ x: 3 });
    const texts = [early, late].map((stream) => stream.take());
    expect(texts[0]).toBe(texts[1]);
    early.close();
    expect(metrics.watched).toBe(1);
    late.close();
    expect(metrics.watched).toBe(0);
    expect(gateway.pools.listeners).toBe(0);
    expect(gateway.engine.figures.streams).toBe(0);
  });

  it('loses nothing for a client that reads late, and begins anew for one that reads too late', () => {
    const { tick, open } = scene();
    tick({ x: 0 });
    const slow = open(RUNNING);
    const fast = open(RUNNING);
    take(slow);
    take(fast);
    for (let at = 1; at <= SAMPLE_LIMITS.keptMessages; at += 1) {
      tick({ x: at });
      take(fast);
    }
    const seen = [];
    for (let told = take(slow); told; told = take(slow)) seen.push(valuesOf(told)?.x?.[0]);
    expect(seen).toEqual(Array.from({ length: SAMPLE_LIMITS.keptMessages }, (_, at) => at + 1));
    for (let at = 0; at <= SAMPLE_LIMITS.keptMessages; at += 1) tick({ x: 1_000 + at });
    expect(take(slow)).toMatchObject({ kind: 'SNAPSHOT' });
    expect(take(slow)).toBeUndefined();
  });

  it('follows who begins to match, and tells who does no more', () => {
    const { tick, open, pool } = scene();
    tick({ x: 1, y: 1 });
    const stream = open(RUNNING);
    expect(valuesOf(take(stream))).toEqual({ x: [1] });
    pool.set('VM', 'y', { powerState: 'RUNNING', residentOn: 'a-host' });
    tick({ x: 2, y: 2 });
    expect(valuesOf(take(stream))).toEqual({ x: [2], y: [2] });
    pool.set('VM', 'x', { powerState: 'HALTED', residentOn: null });
    tick({ y: 3 });
    const told = take(stream);
    expect(valuesOf(told)).toEqual({ y: [3] });
    expect(told?.left).toHaveLength(1);
    pool.delete('VM', 'y');
    tick({});
    expect(take(stream)?.left).toHaveLength(1);
  });

  it('waits for its interval, and leaves no sample out', () => {
    const { tick, open } = scene();
    const stream = open(`${RUNNING}, interval: "PT15S"`);
    take(stream);
    const messages: (number | null)[][] = [];
    for (let value = 1; value <= 12; value += 1) {
      tick({ x: value });
      const told = valuesOf(take(stream));
      if (told) messages.push(told.x ?? []);
    }
    expect(messages[0]).toEqual([1]);
    const all = messages.flat();
    expect(all).toEqual(Array.from({ length: all.length }, (_, at) => at + 1));
    // A minute: at once, and then every 15 s.
    expect(messages.length).toBe(4);
  });

  it('tells of a pool when all its hosts have told, and does not wait for one that is silent', () => {
    const { open, pool, metrics, gateway, clock, host } = scene();
    pool.add('host', 'b', { nameLabel: 'b' });
    const other = uuidOf('a/b');
    const poolUuid = uuidOf('a/a-pool');
    const stream = open('of: { pools: {} }, metrics: [CPU_USAGE]');
    take(stream);
    const arrive = (from: string, timeS: number) => {
      metrics.newestS.set(from, timeS);
      gateway.pools.arrive('a', { host: from, owners: [from] });
      clock.advance(SAMPLE_LIMITS.gatherMs);
      return take(stream)?.objects[0]?.series[0]?.values;
    };
    clock.advance(6_000);
    metrics.tell(poolUuid, 'CPU_USAGE', START_S + 5, 10);
    metrics.newestS.set(other, START_S);
    expect(arrive(host, START_S + 5)).toBeUndefined();
    expect(arrive(other, START_S + 5)).toEqual([10]);
    clock.advance(60_000);
    metrics.tell(poolUuid, 'CPU_USAGE', START_S + 65, 20);
    expect(arrive(host, START_S + 65)?.at(-1)).toBe(20);
  });

  it('shows nothing of what may not be seen', () => {
    const hidden = new Set<string>();
    const policy: AccessPolicy = {
      profileOf: () => ({
        fingerprint: 'some',
        allows: () => true,
        sees: (record: XapiRecord) => !hidden.has(record.$ref),
      }),
    };
    const { tick, open } = scene(policy);
    tick({ x: 1 });
    const stream = open(RUNNING);
    expect(valuesOf(take(stream))).toEqual({ x: [1] });
    hidden.add('x');
    tick({ x: 2 });
    const told = take(stream);
    expect(told?.objects).toEqual([]);
    expect(told?.left).toHaveLength(1);
  });

  it.each([
    ['of: {}', 'exactly one key'],
    ['of: { vms: {} }, interval: "PT1S"', 'interval must be from 5 to 600 s'],
    ['of: { vms: {} }, last: "PT20M"', 'up to 600 s'],
    ['of: { vms: { nameLabel: { gt: null } } }', 'must not be null'],
    ['of: { ids: ["x"] }', ''],
  ])('%s is refused', (args, message) => {
    const { gateway } = scene();
    const refused = gateway.subscribe(`subscription { metricSamples(${args}) { kind } }`);
    expect(isTextStream(refused)).toBe(false);
    expect((refused as ExecutionResult).errors?.[0]?.message).toContain(message);
    expect(gateway.pools.listeners).toBe(0);
  });

  it('follows no more objects than the limit allows', () => {
    const { gateway, pool } = scene();
    for (let at = 0; at <= SAMPLE_LIMITS.objects; at += 1) pool.add('VM', `vm-${at}`, { nameLabel: 'many' });
    const refused = gateway.subscribe('subscription { metricSamples(of: { vms: {} }) { kind } }');
    expect((refused as ExecutionResult).errors?.[0]?.extensions).toMatchObject({
      code: 'OPERATION_TOO_EXPENSIVE',
      limit: 'objects',
    });
  });
});
