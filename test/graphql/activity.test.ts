// Tasks and messages as the graph shows them: what they are about, now and when that is over, and what the hostile
// ones are answered with.
import { describe, expect, it } from 'vitest';
import type { AccessProfile } from '../../src/graphql/access/policy.ts';
import { emptyEstate, ref, uuidOf } from './estate.ts';
import { ask, dataOf, pipelineOver } from './gateway.ts';

const TASKS = `{ tasks { nodes {
  nameLabel
  objects { __typename ... on VM { nameLabel } ... on VDI { nameLabel } ... on SR { nameLabel } }
  result { text objects { __typename } }
  error { code params { name value object { __typename } } }
} } }`;

interface Shown {
  readonly nameLabel: string;
  readonly objects: readonly { readonly __typename: string; readonly nameLabel?: string }[];
  readonly result: unknown;
  readonly error: unknown;
}

const T = ref('task', 0);

function world() {
  const estate = emptyEstate();
  estate.add('pool', 0, { nameLabel: 'office' });
  const vm = (currentOperations = {}) => estate.add('VM', 0, { nameLabel: 'web', currentOperations });
  const task = (fields = {}) => estate.add('task', 0, { nameLabel: 'Async.VM.start', ...fields });
  const pipeline = pipelineOver([estate]);
  const shown = (over = pipeline) => {
    const [first] = dataOf<{ tasks: { nodes: Shown[] } }>(over, TASKS).tasks.nodes;
    return first as Shown;
  };
  const names = (over = pipeline) =>
    shown(over).objects.map(({ __typename, nameLabel }) => `${__typename} ${nameLabel ?? ''}`.trim());
  return { estate, vm, task, pipeline, shown, names };
}

describe('the objects of a task', () => {
  it('stay when it has ended, and the objects have let it go', () => {
    const { estate, vm, task, names } = world();
    task({ status: 'PENDING' });
    vm({ [T]: 'START' });
    estate.add('SR', 0, { nameLabel: 'nfs', currentOperations: { [T]: 'VDI_CREATE' } });
    expect(names()).toEqual(['VM web', 'SR nfs']);
    vm();
    estate.add('SR', 0, { nameLabel: 'nfs' });
    task({ status: 'SUCCESS' });
    expect(names()).toEqual(['VM web', 'SR nfs']);
    estate.remove(estate.add('SR', 0, { nameLabel: 'nfs' }));
    expect(names()).toEqual(['VM web']);
  });

  it('are what XenCenter, storage drivers and snapshot schedules have noted, each once', () => {
    const { estate, vm, task, names } = world();
    vm({ [T]: 'SNAPSHOT' });
    estate.add('SR', 0, { nameLabel: 'nfs' });
    estate.add('PIF', 0);
    const noted = [ref('VM', 0), ref('SR', 0), ref('PIF', 0), uuidOf('SR', 0), ref('VM', 9)];
    task({ otherConfig: { applies_to: noted.join() } });
    expect(names()).toEqual(['VM web', 'SR nfs', 'PIF']);
  });

  it('are only those that the asker may see', () => {
    const { estate, vm, task, names } = world();
    task();
    vm({ [T]: 'START' });
    vm();
    estate.add('SR', 0, { nameLabel: 'nfs', currentOperations: { [T]: 'SCAN' } });
    const hidden = new Set([uuidOf('VM', 0)]);
    const profile: AccessProfile = {
      fingerprint: 'some',
      allows: () => true,
      sees: (record) => !hidden.has(record.uuid),
    };
    expect(names(pipelineOver([estate], { policy: { profileOf: () => profile } }))).toEqual(['SR nfs']);
    expect(names()).toEqual(['VM web', 'SR nfs']);
  });
});

describe('a hostile task', () => {
  const HOSTILE = [
    'OpaqueRef:',
    'OpaqueRef:\0',
    '\ud800',
    '\u{1F600}',
    'x'.repeat(1_000_000),
    ','.repeat(1e6),
  ];

  it.each(HOSTILE.map((text) => [text.slice(0, 12), text]))('has an answer: %j', (_, text) => {
    const { task, shown } = world();
    task({
      nameLabel: text,
      status: 'SUCCESS',
      otherConfig: { applies_to: text },
      result: `<value>${text}</value>`,
      errorInfo: [text, text],
    });
    const answer = shown();
    expect(answer.objects).toEqual([]);
    expect(answer.nameLabel).toBe(text);
    expect(JSON.stringify([answer.result, answer.error]).length).toBeLessThan(200_000);
  });

  it('whose texts are long costs what it takes to read them, and too many of them are refused', () => {
    const { estate, pipeline } = world();
    const refs = Array.from({ length: 1_200 }, (_, at) => `OpaqueRef:${at} `).join('');
    for (let at = 0; at < 30; at += 1) {
      estate.add('task', at, { errorInfo: Array.from({ length: 65 }, () => refs) });
      estate.add('message', at, { body: refs.repeat(70) });
    }
    const codes = (query: string) => ask(pipeline, query).errors?.map(({ extensions }) => extensions.code);
    expect(codes('{ tasks(first: 3) { nodes { error { params { value } } } } }')).toBeUndefined();
    expect(codes('{ tasks { nodes { error { params { value } } } } }')).toContain('OPERATION_TOO_EXPENSIVE');
    expect(codes('{ messages(first: 3) { nodes { body } } }')).toBeUndefined();
    expect(codes('{ messages { nodes { body } } }')).toContain('OPERATION_TOO_EXPENSIVE');
    expect(codes('{ tasks { nodes { uuid } } messages { nodes { uuid } } }')).toBeUndefined();
  });

  it('that names what has no id of its own shows the rest', () => {
    const { estate, vm, task, pipeline, shown } = world();
    vm();
    estate.add('VM_metrics', 0);
    estate.add('VBD_metrics', 0);
    const parts = [ref('VM_metrics', 0), ref('VBD_metrics', 0)];
    const values = [...parts, ref('VM', 0)].map((one) => `<value>${one}</value>`).join('');
    task({
      status: 'SUCCESS',
      otherConfig: { applies_to: parts.join() },
      result: `<value><array><data>${values}</data></array></value>`,
      errorInfo: ['HANDLE_INVALID', 'VM_metrics', parts[0] ?? ''],
    });
    expect(ask(pipeline, TASKS).errors).toBeUndefined();
    expect(shown()).toMatchObject({
      objects: [],
      result: { text: null, objects: [{ __typename: 'VM' }] },
      error: { params: [{ value: 'VM_metrics' }, { value: null, object: null }] },
    });
  });
});

it('a message about what the graph does not show has no subject', () => {
  const { estate, pipeline } = world();
  const schedule = estate.add('VMPP', 0, { nameLabel: 'a protection policy of XenServer 6' });
  estate.add('message', 0, { name: 'VMPP_SNAPSHOT_SUCCEEDED', cls: 'VMPP', objUuid: schedule.uuid });
  const answer = ask(pipeline, '{ messages { nodes { name subject { id } } } }');
  expect(answer).toEqual({
    data: { messages: { nodes: [{ name: 'VMPP_SNAPSHOT_SUCCEEDED', subject: null }] } },
  });
});
