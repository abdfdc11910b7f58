// What every call meets before and around its operation: sessions, members, emergency mode, tasks, generated
// messages.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SimulatedPool, startSimulatedPool } from '../../../src/simulator/simulator.ts';
import { messagesOf } from '../../../src/xapi/datamodel/datamodel.ts';
import { exchangeRaw, requestText } from '../../conformance/raw-http.ts';
import { Client } from '../client.ts';

describe('calls to a simulated pool', () => {
  let pool: SimulatedPool;
  let client: Client;

  beforeAll(async () => {
    pool = await startSimulatedPool({ hosts: 2, vms: 3 });
    client = new Client(pool.url);
    await client.login(pool.username, pool.password);
  });
  afterAll(() => pool.close());

  const failure = async (method: string, ...params: readonly unknown[]) => {
    const outcome = client.call(method, ...params).then(
      () => 'no failure',
      (error: { code: string; params: readonly string[] }) => [error.code, ...error.params],
    );
    return outcome;
  };
  const anyRef = (cls: string) => String([...pool.database.rows(cls)][0]?.[0]);

  it('is refused on a member, with the coordinator’s address', async () => {
    const [coordinator = '', member = ''] = pool.hostUrls;
    const there = new Client(member);
    const refused = { code: 'HOST_IS_SLAVE', params: [new URL(coordinator).hostname] };
    await expect(there.login('root', 'whatever')).rejects.toMatchObject(refused);
    there.session = client.session;
    await expect(there.call('VM.get_all')).rejects.toMatchObject(refused);
    const local = await there.raw('session.slave_local_login_with_password', [pool.username, pool.password]);
    expect(await there.raw('pool.is_slave', [local, anyRef('host')])).toBe(true);
  });

  it('needs a session that still lives', async () => {
    const other = new Client(pool.url);
    await other.login(pool.username, pool.password);
    await other.call('session.logout');
    await expect(other.call('VM.get_all')).rejects.toMatchObject({ code: 'SESSION_INVALID' });
    await expect(other.login('root', 'wrong')).rejects.toMatchObject({
      code: 'SESSION_AUTHENTICATION_FAILED',
      params: ['root', 'Authentication failure'],
    });
  });

  it('answers in emergency mode as no other error: an array, and id 0', async () => {
    pool.faults.emergency(true);
    const answer = await posted(pool.url, 'VM.get_all', []);
    pool.faults.emergency(false);
    expect(answer?.body).toBe('{"jsonrpc":"2.0","error":["HOST_STILL_BOOTING"],"id":0}');
    expect(answer?.headers.at(-1)).toBe('content-type: application/json');
  });

  /** One call by hand, with headers of its own. */
  async function posted(url: string, method: string, params: readonly unknown[], headers: string[] = []) {
    const call = { jsonrpc: '2.0', method, params: [client.session, ...params], id: 7 };
    const request = { method: 'POST', path: '/jsonrpc', body: JSON.stringify(call) };
    const [answer] = await exchangeRaw(url, requestText(request, headers));
    return answer;
  }

  it('says on a member which certificate the coordinator has, where that is asked for', async () => {
    const [, member = ''] = pool.hostUrls;
    const [pair] = [...pool.database.rows('pool')];
    const certificate = [...pool.database.rows('Certificate')].find(
      ([, row]) => row.host === pair?.[1].master && row.type === 'host',
    );
    const asked = async (url: string, value: string) => {
      const header = `X-XenAPI-Request-Host-Certificate-Thumbprint: ${value}`;
      const answer = await posted(url, 'VM.get_all', [], [header]);
      return answer?.headers.filter((line) =>
        line.startsWith('x-xenapi-response-host-certificate-thumbprint'),
      );
    };
    const name = 'x-xenapi-response-host-certificate-thumbprint';
    expect(await asked(member, 'sha-256:master')).toEqual([
      `${name}: ${certificate?.[1].fingerprint_sha256}`,
    ]);
    expect(await asked(member, 'sha-1:master')).toEqual([`${name}: ${certificate?.[1].fingerprint_sha1}`]);
    expect(await asked(member, 'md5:master')).toEqual([]);
    expect(await asked(pool.url, 'sha-256:master')).toEqual([]);
  });

  it('runs in the task that its headers name, and leaves it to its maker', async () => {
    const vm = anyRef('VM');
    const task = await client.call<string>('task.create', 'mine', '');
    const labels: unknown[] = [];
    const stop = pool.database.onChange(({ cls, entry }) => {
      if (cls === 'task') labels.push(entry.row.name_label);
    });
    const header = [`Task-Id: ${task}`];
    const called = await posted(pool.url, 'Async.VM.assert_operation_valid', [vm, 'snapshot'], header);
    expect(JSON.parse(called?.body ?? '')).toMatchObject({ result: task });
    await posted(pool.url, 'VM.assert_operation_valid', [vm, 'snapshot'], header);
    stop();
    expect(labels).toEqual([]);
    expect(pool.database.get('task', task)?.status).toBe('pending');
    const unknown = await posted(pool.url, 'VM.get_all', [], ['task-id: OpaqueRef:unknown']);
    expect(JSON.parse(unknown?.body ?? '').error).toMatchObject({
      message: 'HANDLE_INVALID',
      data: ['task', 'OpaqueRef:unknown'],
    });
    await client.call('task.destroy', task);
  });

  it('makes a subtask, and keeps what the headers note, where they say so', async () => {
    const task = await client.call<string>('task.create', 'mine', '');
    const headers = [`subtask-of: ${task}`, 'X-Http-Other-Config-Dbg: 7', 'x-http-other-config-: nameless'];
    const answer = await posted(
      pool.url,
      'Async.VM.assert_operation_valid',
      [anyRef('VM'), 'snapshot'],
      headers,
    );
    const subtask = JSON.parse(answer?.body ?? '').result;
    expect(pool.database.get('task', subtask)).toMatchObject({
      subtask_of: task,
      other_config: { 'http:dbg': '7', 'http:': 'nameless' },
    });
    expect(pool.database.get('task', task)?.subtasks).toEqual([subtask]);
  });

  it('takes Class_message for Class.message, but not for Async', async () => {
    expect(await client.call('pool_get_all')).toEqual([anyRef('pool')]);
    expect(await failure('Async.VM_start')).toEqual(['MESSAGE_METHOD_UNKNOWN', 'VM_start']);
  });

  it('ignores extra parameters only where some are optional', async () => {
    expect(await failure('VM.get_all', 'extra')).toEqual([
      'MESSAGE_PARAMETER_COUNT_MISMATCH',
      'VM.get_all',
      '0',
      '1',
    ]);
    const other = new Client(pool.url);
    const params = [pool.username, pool.password, '1.0', 'me', 'extra', 'more'];
    expect(await other.raw('session.login_with_password', params)).toMatch(/^OpaqueRef:/);
  });

  it('says which constructor field is missing', async () => {
    expect(await failure('SR.create')).toEqual(['MESSAGE_PARAMETER_COUNT_MISMATCH', 'SR.create', '8', '0']);
    expect(await failure('VM.create', { name_label: 'x' })).toEqual([
      'INTERNAL_ERROR',
      'Server_helpers.Dispatcher_FieldNotFound("user_version")',
    ]);
  });

  it('refuses what hosts tell each other, in every form, after the session', async () => {
    const name = 'pool.audit_log_append';
    const text = `Internal API "${name}" call attempted with non-pool (external) session`;
    expect(await failure(name, 'line')).toEqual(['INTERNAL_ERROR', text]);
    expect(await failure(`Async.${name}`, 'line')).toEqual(['INTERNAL_ERROR', text]);
    const stranger = new Client(pool.url);
    await expect(stranger.call(name, 'line')).rejects.toMatchObject({ code: 'SESSION_INVALID' });
  });

  it('refuses removed messages after the session', async () => {
    expect(await failure('VMPP.get_all')).toEqual(['MESSAGE_REMOVED']);
  });

  it('writes maps and sets key by key', async () => {
    const network = await client.call<string>('network.create', {
      name_label: 'n',
      other_config: { a: '1' },
    });
    await client.call('network.add_to_other_config', network, 'b', '2');
    expect(await client.call('network.get_other_config', network)).toEqual({ b: '2', a: '1' });
    expect(await failure('network.add_to_other_config', network, 'b', '3')).toEqual([
      'MAP_DUPLICATE_KEY',
      'network',
      'other_config',
      network,
      'b',
    ]);
    await client.call('network.remove_from_other_config', network, 'a');
    await client.call('network.add_tags', network, 't');
    await client.call('network.add_tags', network, 't');
    const record = await client.call('network.get_record', network);
    expect(record).toMatchObject({ other_config: { b: '2' }, tags: ['t'] });
    await client.call('network.destroy', network);
    expect(await failure('network.get_record', network)).toEqual(['HANDLE_INVALID', 'network', network]);
  });

  it.each([
    ['field "name_label" = "where-a"', ['where-a']],
    ['field "name__label" = "where-a" or field "name_label" = "where-b"', ['where-a', 'where-b']],
    ['not (true) or (field "MTU" = "1500" and field "name_label" = "where-b")', ['where-b']],
    ['false', []],
  ])('filters by %s', async (expression, names) => {
    for (const name of ['where-a', 'where-b'])
      pool.database.create('network', { name_label: name, MTU: 1500 });
    const found = await client.call<Record<string, { name_label: string }>>(
      'network.get_all_records_where',
      expression,
    );
    expect([...new Set(Object.values(found).map((record) => record.name_label))].sort()).toEqual(names);
  });

  it('shows a synchronous call’s task while it runs, and takes it away', async () => {
    const before = pool.database.count('task');
    const seen: string[] = [];
    const stop = pool.database.onChange(({ cls, operation }) => {
      if (cls === 'task') seen.push(operation);
    });
    await client.call('network.create', { name_label: 'sync', other_config: {} });
    stop();
    expect([seen[0], seen.at(-1), pool.database.count('task')]).toEqual(['add', 'del', before]);
  });

  it('completes the task of an asynchronous call with its result as XML', async () => {
    const task = await client.task('network.create', { name_label: 'async', other_config: {} });
    expect(task).toMatchObject({ status: 'success', progress: 1, allowed_operations: [] });
    expect(task.result).toMatch(/^<value>OpaqueRef:[-0-9a-f]{36}<\/value>$/);
  });

  it('has every generated message of every class that it keeps', async () => {
    const failures = new Set<string>();
    for (const cls of pool.database.classNames) {
      const listed = messagesOf(cls).find(({ name }) => name === 'get_all_records');
      if (!listed || listed.state === 'removed') continue;
      const code = (await failure(`${cls}.get_all_records`))[0];
      if (code !== 'n' && code !== 'MESSAGE_REMOVED') failures.add(`${cls}: ${code}`);
    }
    expect([...failures]).toEqual([]);
  });
});
