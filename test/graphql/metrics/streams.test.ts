// What list streams and streams of samples do with metrics: whose hosts they have polled, for how long, and what is
// hidden from them.
import { describe, expect, it } from 'vitest';
import type { AccessPolicy } from '../../../src/graphql/access/policy.ts';
import { isTextStream, type TextStream } from '../../../src/graphql/live/contract.ts';
import { SAMPLE_LIMITS } from '../../../src/graphql/live/samples/limits.ts';
import { SteppedClock } from '../../../src/lib/clock.ts';
import { uuidOf } from '../../helpers/estate.ts';
import { ASKER, TestGateway } from '../live/following.ts';
import { hiding } from './scene.ts';

const START_S = Date.UTC(2026, 0, 1) / 1_000;

function scene(policy?: AccessPolicy) {
  const clock = new SteppedClock(START_S * 1_000);
  const gateway = new TestGateway({}, clock, policy);
  const pool = gateway.pools.start('a');
  pool.add('VM', 'x', { nameLabel: 'x', powerState: 'RUNNING', residentOn: 'a-host' });
  return { clock, gateway, pool, metrics: pool.metrics, host: uuidOf('a/a-host') };
}

describe('a list stream', () => {
  it('has the hosts of what it shows polled, once each, until it ends', async () => {
    const { gateway, pool, metrics } = scene();
    pool.add('VM', 'y', { nameLabel: 'y', powerState: 'RUNNING', residentOn: 'a-host' });
    const follower = gateway.open('subscription { vms { kind upserted { latest { cpuUsage } } } }');
    await gateway.settle();
    expect(metrics.watched).toBe(1);
    const second = gateway.open('subscription { vms { kind upserted { nameLabel } } }');
    await gateway.settle();
    expect(metrics.watched).toBe(1);
    second.stream.close();
    follower.stream.close();
    expect(metrics.watched).toBe(0);
  });

  it('has those polled that its filter reads alone', async () => {
    const { gateway, metrics } = scene();
    const query =
      'subscription { vms(filter: { latest: { cpuUsage: { gt: 50 } } }) { kind upserted { nameLabel } } }';
    const follower = gateway.open(query);
    await gateway.settle();
    expect(metrics.watched).toBe(1);
    follower.stream.close();
    expect(metrics.watched).toBe(0);
  });
});

describe('a stream of samples', () => {
  it('tells of a VM whose host may not be seen', () => {
    const { clock, gateway, metrics, host } = scene(hiding(uuidOf('a/a-host')));
    const query =
      'subscription { metricSamples(of: { vms: {} }, metrics: [CPU_USAGE]) { kind objects { series { values } } } }';
    const stream = gateway.subscribe(query, ASKER) as TextStream;
    expect(isTextStream(stream)).toBe(true);
    stream.take();
    clock.advance(5_000);
    metrics.tell(uuidOf('a/x'), 'CPU_USAGE', START_S + 5, 7);
    gateway.pools.arrive('a', { host, owners: [host, uuidOf('a/x')] });
    clock.advance(SAMPLE_LIMITS.gatherMs);
    expect(stream.take()).toContain('[7]');
    stream.close();
  });
});
