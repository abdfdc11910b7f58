// Rights do not exist yet, but everything asks as if they did: a policy of the test denies and hides.
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/graphql/access/actions.ts';
import type { AccessPolicy } from '../../../src/graphql/access/policy.ts';
import type { XapiRecord } from '../../../src/xapi/record.ts';
import { estateOf, uuidOf } from '../estate.ts';
import { ask, built, codesOf, dataOf, pipelineOver } from '../gateway.ts';

const estate = estateOf({ hosts: 2, vms: 8 });

function policy(denied: readonly Action[], sees?: (record: XapiRecord) => boolean): AccessPolicy {
  return {
    profileOf: () => ({
      fingerprint: `${denied.join()}${sees ? '+hidden' : ''}`,
      allows: (action) => !denied.includes(action),
      ...(sees ? { sees } : {}),
    }),
  };
}

describe('a denied field', () => {
  const pipeline = pipelineOver([estate], { policy: policy(['VIEW_CONFIG']) });

  it('is null, listed once with how often, and the rest is answered', () => {
    const query =
      '{ vms(first: 3) { nodes { nameLabel otherConfig } } hosts(first: 1) { nodes { logging } } }';
    for (const _sight of [1, 2, 3]) {
      const { data, errors, extensions } = ask(pipeline, query);
      expect(errors).toBeUndefined();
      expect(data).toEqual({
        vms: {
          nodes: Array.from({ length: 3 }, () => ({ nameLabel: expect.any(String), otherConfig: null })),
        },
        hosts: { nodes: [{ logging: null }] },
      });
      expect(extensions).toEqual({
        denied: [
          { coordinate: 'VM.otherConfig', action: 'VIEW_CONFIG', count: 3 },
          { coordinate: 'Host.logging', action: 'VIEW_CONFIG', count: 1 },
        ],
      });
    }
  });

  it('is null under its alias, through a fragment and an interface too', () => {
    const query = `{ vm(by: { uuid: "${uuidOf('VM', 0)}" }) { config: otherConfig ...C } } fragment C on VM { xenstoreData }`;
    expect(ask(pipeline, query).data).toEqual({ vm: { config: null, xenstoreData: null } });
    const { vm } = dataOf<{ vm: { id: string } }>(
      pipeline,
      `{ vm(by: { uuid: "${uuidOf('VM', 0)}" }) { id } }`,
    );
    const through = `{ node(id: "${vm.id}") { ... on VM { nameLabel otherConfig } } }`;
    expect(ask(pipeline, through).data).toEqual({ node: { nameLabel: 'vm-00000', otherConfig: null } });
  });

  it('does not touch who asks for nothing denied, nor the shared schema', () => {
    const before = built.schema.getType('VM');
    expect(ask(pipeline, '{ vms(first: 1) { nodes { nameLabel } } }').extensions).toBeUndefined();
    expect(built.schema.getType('VM')).toBe(before);
    expect(dataOf(pipelineOver([estate]), '{ vms(first: 1) { nodes { otherConfig } } }')).toEqual({
      vms: { nodes: [{ otherConfig: { base: 'debian', index: expect.any(String) } }] },
    });
  });

  it('that was non-null is null as well, and takes nothing with it', () => {
    const nothing = pipelineOver([estate], { policy: policy(['VIEW']) });
    const { data, errors } = ask(
      nothing,
      '{ vms(first: 1) { nodes { nameLabel networks { id } powerState } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      vms: { nodes: [{ nameLabel: expect.any(String), networks: null, powerState: null }] },
    });
  });
});

describe('a hidden object', () => {
  const hidden = new Set([uuidOf('VM', 0), uuidOf('host', 1), uuidOf('network', 0)]);
  const pipeline = pipelineOver([estate], { policy: policy([], ({ uuid }) => !hidden.has(uuid)) });

  it('does not exist in lists and counts, asked once or often', () => {
    for (const _sight of [1, 2, 3]) {
      const { vms } = dataOf<{ vms: { totalCount: number; nodes: { uuid: string }[] } }>(
        pipeline,
        '{ vms { totalCount nodes { uuid } } }',
      );
      expect(vms.totalCount).toBe(7);
      expect(vms.nodes.map(({ uuid }) => uuid)).not.toContain(uuidOf('VM', 0));
    }
  });

  it('does not exist through relations', () => {
    const answer = dataOf<{ vm: unknown }>(
      pipeline,
      `{ vm(by: { uuid: "${uuidOf('VM', 1)}" }) { host { id } networks { nameLabel } } }`,
    );
    expect(answer.vm).toEqual({ host: null, networks: [{ nameLabel: 'net-2' }] });
    const { srs } = dataOf<{ srs: { nodes: { nameLabel: string; vms: { totalCount: number } }[] } }>(
      pipeline,
      '{ srs { nodes { nameLabel vms { totalCount } } } }',
    );
    expect(srs.nodes.find(({ nameLabel }) => nameLabel === 'sr-0')?.vms.totalCount).toBe(3);
  });

  it('does not exist where it is the pool of others', () => {
    const noPool = pipelineOver([estate], { policy: policy([], ({ $cls }) => $cls !== 'pool') });
    const query =
      '{ pools { totalCount } hosts(first: 1) { nodes { id pool { id } isCoordinator } } gateway { pools { pool { id } } } }';
    expect(ask(noPool, query).data).toEqual({
      pools: { totalCount: 0 },
      hosts: { nodes: [{ id: expect.any(String), pool: null, isCoordinator: null }] },
      gateway: { pools: [{ pool: null }] },
    });
  });

  it('does not exist by uuid or id', () => {
    const open = pipelineOver([estate]);
    const byUuid = `{ vm(by: { uuid: "${uuidOf('VM', 0)}" }) { id } }`;
    const { vm } = dataOf<{ vm: { id: string } }>(open, byUuid);
    expect(ask(pipeline, byUuid).data).toEqual({ vm: null });
    expect(ask(pipeline, `{ node(id: "${vm.id}") { id } }`).data).toEqual({ node: null });
    expect(codesOf(ask(pipeline, `{ node(id: "${vm.id}") { id } }`))).toEqual([]);
  });
});
