import { describe, expect, it } from 'vitest';
import { isRejected } from '../../../../src/graphql/pipeline/contract.ts';
import { ASKER, TestGateway } from '../following.ts';

const ALL = `kind reason complete upserted { id nameLabel pool { id } } entered removed { nodeId reason node { id } }
  order sync { pool { id nameLabel } state syncedAt }`;

describe('a message put together from parts', () => {
  it.each([
    ['all fields', `subscription { vms { ${ALL} } }`],
    [
      'aliases and a repeated field',
      'subscription { x: vms { a: kind kind b: upserted { id } upserted { nameLabel } s: sync { state } } }',
    ],
    [
      'the root field twice',
      'subscription { vms { kind upserted { id } } vms { complete upserted { nameLabel } } }',
    ],
    [
      'fragments',
      `subscription { ...Root } fragment Root on Subscription { vms { ... { __typename } ...E ... on VMStreamMessage { order } } }
      fragment E on VMStreamMessage { kind upserted { ...V } removed { __typename } } fragment V on VM { id powerState }`,
    ],
    [
      'directives',
      'subscription { vms { kind @skip(if: true) complete @include(if: true) upserted @include(if: false) { id } entered } }',
    ],
    ['nothing of the objects', 'subscription { vms { kind } }'],
  ])('is what executing the whole envelope answers: %s', async (_what, query) => {
    const gateway = new TestGateway();
    const pool = gateway.pools.start('a');
    pool.add('VM', 'x', { nameLabel: 'x "quoted" \u2028 ü' });
    pool.add('VM', 'y', { nameLabel: 'y' });
    const client = gateway.open(query);
    await gateway.settle();
    const text = client.stream.take() ?? '';

    const records = ['x', 'y'].map((ref) => pool.record('VM', ref));
    const envelope = {
      kind: 'SNAPSHOT',
      reason: 'INITIAL',
      complete: true,
      upserted: records,
      entered: [...gateway.query('{ vms { nodes { id } } }').keys()],
      removed: [],
      order: null,
      sync: [{ pool: pool.record('pool', 'a-pool'), state: 'READY', syncedAt: '2026-01-01T00:00:00Z' }],
    };
    const prepared = gateway.pipeline.prepare({ query });
    if (isRejected(prepared)) throw new Error(JSON.stringify(prepared.errors));
    const view = gateway.pipeline.createView({ principal: ASKER });
    const whole = gateway.pipeline.executeEvent(prepared, { vms: envelope }, view);
    expect(text).toBe(JSON.stringify({ data: (whole as { data: unknown }).data }));
  });

  it('is an empty answer when no root field is left', () => {
    const gateway = new TestGateway();
    expect(gateway.subscribe('subscription { vms @skip(if: true) { kind } }')).toEqual({ data: {} });
    expect(gateway.engine.figures.streams).toBe(0);
  });
});
