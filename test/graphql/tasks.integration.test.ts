// Tasks through the whole gateway: what they work on while they do, and when they have ended, as a simulated pool
// carries them out.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SteppedClock } from '../../src/lib/clock.ts';
import { WORLD_NOW_MS } from '../../src/simulator/world/plan.ts';
import { startTestGateway, type TestGateway, whenReady } from '../helpers/gateway.ts';
import { RawClient } from '../http/ws/serving.ts';
import { Client } from '../simulator/client.ts';

const FIELDS = `
  nameLabel
  status
  objects { __typename id ... on VM { nameLabel } ... on VDI { nameLabel } }
  result { objects { __typename ... on VM { kind } ... on VDI { vdiKind: kind } } }
  subtasks { nameLabel objects { __typename } }
`;

interface Shown {
  readonly nameLabel: string;
  readonly status: string;
  readonly objects: readonly { readonly __typename: string; readonly nameLabel?: string }[];
  readonly result: { readonly objects: readonly unknown[] } | null;
  readonly subtasks: readonly { readonly nameLabel: string; readonly objects: readonly object[] }[];
}

let clock: SteppedClock;
let gateway: TestGateway;
let client: Client;

beforeEach(async () => {
  clock = new SteppedClock(WORLD_NOW_MS);
  // Every operation takes a minute or so of the pool's time, which only this test moves.
  gateway = await startTestGateway({ pools: [{ clock, pace: 100 }], awaitReady: false });
  let isReady = false;
  const ready = whenReady(gateway.gateway).finally(() => {
    isReady = true;
  });
  // Events wait on the pool's clock too.
  while (!isReady) {
    clock.advance(20);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await ready;
  client = new Client(gateway.simulator.url);
  await client.login('root', 'password');
});
afterEach(() => gateway.close());

async function tasks(): Promise<readonly Shown[]> {
  const answer = (await gateway.query(`{ tasks { nodes { ${FIELDS} } } }`)) as {
    data?: { tasks: { nodes: readonly Shown[] } };
  };
  if (!answer.data) throw new Error(JSON.stringify(answer));
  return answer.data.tasks.nodes;
}

/** Moves the pool's time by `stepMs` between two looks until `name` holds; answers the task then. */
async function until(name: string, stepMs: number, holds: (task: Shown) => boolean): Promise<Shown> {
  let last: readonly Shown[] = [];
  for (let step = 0; step < 500; step += 1) {
    last = await tasks();
    const found = last.find(({ nameLabel }) => nameLabel === name);
    if (found && holds(found)) return found;
    clock.advance(stepMs);
  }
  throw new Error(`the awaited task must come: ${JSON.stringify(last)}`);
}

const typesOf = ({ objects }: { readonly objects: readonly object[] }) =>
  objects.map((object) => (object as { __typename: string }).__typename).sort();

function vmInState(state: string): [ref: string, name: string] {
  for (const [ref, row] of gateway.simulator.database.rows('VM')) {
    const isGuest = !row.is_a_template && !row.is_control_domain;
    const allowed = row.allowed_operations as readonly string[];
    if (isGuest && row.power_state === state && (state !== 'Running' || allowed.includes('clean_shutdown'))) {
      return [ref, String(row.name_label)];
    }
  }
  throw new Error(`the world must have a ${state} VM`);
}

function diskOf(vm: string): string {
  for (const [, row] of gateway.simulator.database.rows('VBD')) {
    if (row.VM === vm && row.type === 'Disk') return String(row.VDI);
  }
  throw new Error('the VM must have a disk');
}

const isPending = ({ status, objects }: Shown) => status === 'PENDING' && objects.length > 0;
const isOver = ({ status }: Shown) => status === 'SUCCESS';

describe('a task', () => {
  it('works on its VM while that shuts down, and has done so when it is down', async () => {
    const [vm, name] = vmInState('Running');
    await client.call('Async.VM.clean_shutdown', vm);
    const pending = await until('Async.VM.clean_shutdown', 20, isPending);
    expect(pending.objects).toMatchObject([{ __typename: 'VM', nameLabel: name }]);
    const over = await until('Async.VM.clean_shutdown', 2_000, isOver);
    expect(gateway.simulator.database.get('VM', vm)?.current_operations).toEqual({});
    expect(over.objects).toEqual(pending.objects);
    expect(over.result).toBeNull();
  });

  it('works on a disk and its SR while it takes a snapshot, which is its result', async () => {
    const [vm] = vmInState('Halted');
    await client.call('Async.VDI.snapshot', diskOf(vm), {});
    const pending = await until('Async.VDI.snapshot', 20, isPending);
    expect(typesOf(pending)).toEqual(['SR', 'VDI']);
    const over = await until('Async.VDI.snapshot', 2_000, isOver);
    expect(over.objects).toEqual(pending.objects);
    expect(over.result?.objects).toEqual([{ __typename: 'VDI', vdiKind: 'SNAPSHOT' }]);
  });

  it('works on a VM, and its subtasks on the disks, while it takes a snapshot of all', async () => {
    const [vm, name] = vmInState('Halted');
    await client.call('Async.VM.snapshot', vm, 'before', []);
    const pending = await until(
      'Async.VM.snapshot',
      20,
      (task) => isPending(task) && task.subtasks.length > 0,
    );
    expect(pending.objects).toMatchObject([{ __typename: 'VM', nameLabel: name }]);
    expect(pending.subtasks.map(({ nameLabel }) => nameLabel)).toEqual(['Async.VDI.snapshot']);
    expect(pending.subtasks.map(typesOf)).toEqual([['SR', 'VDI']]);
    const over = await until('Async.VM.snapshot', 2_000, isOver);
    expect(over.objects).toEqual(pending.objects);
    expect(over.result?.objects).toEqual([{ __typename: 'VM', kind: 'SNAPSHOT' }]);
  });

  it('applies to what another client has noted on it', async () => {
    const [vm, name] = vmInState('Halted');
    const task = await client.call<string>('task.create', 'export', '');
    await client.call('task.add_to_other_config', task, 'applies_to', `${vm},${diskOf(vm)}`);
    const shown = await until('export', 20, ({ objects }) => objects.length > 0);
    expect(typesOf(shown)).toEqual(['VDI', 'VM']);
    expect(shown.objects).toContainEqual(expect.objectContaining({ __typename: 'VM', nameLabel: name }));
  });

  it('does not lose its objects in a stream when it ends', async () => {
    const stream = await new RawClient(gateway.socketUrl).initialise();
    stream.subscribe('1', `subscription { tasks { kind complete upserted { ${FIELDS} } } }`);
    const seen = () =>
      (stream.next('1') as { data: { tasks: { kind: string; upserted: readonly Shown[] } } }[])
        .flatMap(({ data }) => data.tasks.upserted)
        .filter(({ nameLabel }) => nameLabel === 'Async.VM.clean_shutdown');
    const [vm] = vmInState('Running');
    await client.call('Async.VM.clean_shutdown', vm);
    await until('Async.VM.clean_shutdown', 20, isPending);
    await stream.until('the stream shows what it works on', () => seen().some(isPending));
    await until('Async.VM.clean_shutdown', 2_000, isOver);
    await stream.until('the stream shows that it has ended', () => seen().some(isOver));
    const states = seen();
    const first = states.findIndex(isPending);
    expect(states.slice(first).map(typesOf)).toEqual(states.slice(first).map(() => ['VM']));
    await stream.close();
  });
});
