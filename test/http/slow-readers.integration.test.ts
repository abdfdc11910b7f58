// Clients that ask and do not read: what they cost is one answer a connection, for a bounded time.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../helpers/gateway.ts';

const QUERY =
  '{ vms(first: 1, filter: { nameDescription: { startsWith: "xxx" } }) { nodes { nameLabel nameDescription } } }';
/** More than the kernel's buffers take. */
const LONG_QUERY = QUERY.replace(
  'nameLabel nameDescription',
  Array.from({ length: 30 }, (_, at) => `a${at}: nameDescription`).join(' '),
);
const DESCRIPTION_CHARS = 1_000_000;
const LIMIT_MS = 20_000;

let gateway: TestGateway | undefined;
afterEach(async () => {
  await gateway?.close();
  gateway = undefined;
});

/** A gateway where QUERY answers a megabyte, and the VM whose name it starts with. */
async function start(limits: Parameters<typeof startTestGateway>[0] = {}) {
  const started = await startTestGateway(limits);
  gateway = started;
  const { database } = started.simulator;
  const [vm] =
    [...database.rows('VM')].find(
      ([, row]) => row.is_a_template === false && row.is_control_domain === false,
    ) ?? [];
  if (vm === undefined) throw new Error('the pool has no VM');
  database.set('VM', vm, 'name_label', 'old');
  database.set('VM', vm, 'name_description', 'x'.repeat(DESCRIPTION_CHARS));
  await labelled(started, 'old');
  return { started, rename: (name: string) => database.set('VM', vm, 'name_label', name) };
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + LIMIT_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`after ${LIMIT_MS} ms it does not hold that ${what}`);
  }
}

function labelled(started: TestGateway, name: string): Promise<void> {
  const document = '{ vms(filter: { nameDescription: { startsWith: "xxx" } }) { nodes { nameLabel } } }';
  return until(`the VM is named ${name}`, async () => {
    const answer = (await started.query(document)) as { data: { vms: { nodes: { nameLabel: string }[] } } };
    return answer.data.vms.nodes[0]?.nameLabel === name;
  });
}

async function dial(started: TestGateway): Promise<Socket> {
  const { port, hostname } = new URL(started.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
}

function ask(started: TestGateway, times: number, query = QUERY): string {
  const body = JSON.stringify({ query });
  const head = `POST /graphql HTTP/1.1\r\nHost: ${new URL(started.url).host}\r\nContent-Type: application/json\r\n`;
  return `${head}Content-Length: ${body.length}\r\n\r\n${body}`.repeat(times);
}

describe('a client that does not read', () => {
  it('has one operation run at a time, however many it has sent on one connection', async () => {
    const { started, rename } = await start();
    const socket = await dial(started);
    socket.pause();
    socket.write(ask(started, 40));
    // Answered on another connection, so what was sent before has been read.
    await labelled(started, 'old');
    rename('new');
    await labelled(started, 'new');
    const names: string[] = [];
    let text = '';
    for await (const chunk of socket) {
      text = text.slice(-40) + String(chunk);
      for (const [, name] of text.matchAll(/"nameLabel":"(\w+)",/g)) names.push(name ?? '');
      text = text.replaceAll(/"nameLabel":"\w+",/g, '');
      if (names.length === 40) break;
    }
    expect(names.filter((name) => name === 'old').length).toBeLessThan(20);
    expect(names.at(-1)).toBe('new');
  });

  it('is cut after the named time, and makes room for others', async () => {
    const { started } = await start({ limits: { answerTimeoutMs: 300, concurrentRequests: 1 } });
    const socket = await dial(started);
    socket.on('error', () => {});
    socket.pause();
    socket.write(ask(started, 1, LONG_QUERY));
    const isServed = async () => 'data' in ((await started.query('{ __typename }')) as object);
    await until('the connection holds the only place', async () => !(await isServed()));
    await until('the place is free again', isServed);
    let bytes = 0;
    socket.on('data', (chunk) => {
      bytes += chunk.length;
    });
    socket.resume();
    await once(socket, 'close');
    expect(bytes).toBeLessThan(30 * DESCRIPTION_CHARS);
  });

  it('leaves no place taken when it goes', async () => {
    const { started } = await start({ limits: { concurrentRequests: 10 } });
    const isServed = async () => 'data' in ((await started.query('{ __typename }')) as object);
    const socket = await dial(started);
    socket.pause();
    socket.write(ask(started, 10, LONG_QUERY));
    await until('the connection holds all places', async () => !(await isServed()));
    socket.destroy();
    await until('a place is free again', isServed);
    const held = await Promise.all(Array.from({ length: 10 }, () => started.query('{ __typename }')));
    expect(held).toEqual(held.map(() => ({ data: { __typename: 'Query' } })));
  });
});
