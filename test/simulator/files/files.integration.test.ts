// What hosts serve beside calls and metrics.
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SimulatedPool, startSimulatedPool } from '../../../src/simulator/simulator.ts';
import { exchangeRaw } from '../../conformance/raw-http.ts';
import { Client } from '../client.ts';

describe('files of a simulated pool', () => {
  let pool: SimulatedPool;
  let session = '';

  beforeAll(async () => {
    pool = await startSimulatedPool({ hosts: 1, vms: 2 });
    const client = new Client(pool.url);
    await client.login(pool.username, pool.password);
    session = client.session;
  });
  afterAll(() => pool.close());

  const get = async (path: string) => {
    const { statusCode, body } = await request(`${pool.url}${path}session_id=${session}`);
    return { statusCode, text: await body.text() };
  };
  const vm = () => [...pool.database.rows('VM')][0] ?? ['', {}];

  it('need a login', async () => {
    const { statusCode, headers } = await request(`${pool.url}/audit_log`);
    expect([statusCode, headers['www-authenticate']]).toEqual([401, 'Basic realm="get_audit_log"']);
  });

  it('are an empty audit log', async () => {
    expect(await get('/audit_log?')).toEqual({ statusCode: 200, text: '' });
  });

  it.each([
    ['/blob?', 400],
    ['/blob?uuid=x&', 404],
    ['/updates?', 404],
    ['/console?', 500],
    ['/import_metadata?', 403],
    ['/system-status?', 501],
  ])('%s is answered %d', async (path, status) => {
    expect((await get(path)).statusCode).toBe(status);
  });

  it('say what is wrong with the VM to export, else that there are no exports', async () => {
    expect((await get('/export?uuid=deadbeef&')).text).toContain('UUID_INVALID: [ VM; deadbeef ]');
    expect((await get('/export?ref=OpaqueRef:x&')).text).toContain('HANDLE_INVALID: [ VM; OpaqueRef:x ]');
    expect((await get(`/export?ref=${vm()[0]}&`)).statusCode).toBe(501);
  });

  it('have no console to connect to', async () => {
    const target = `/console?session_id=${session}`;
    const [answer] = await exchangeRaw(pool.url, `CONNECT ${target} HTTP/1.1\r\n\r\n`);
    expect([answer?.statusLine, answer?.body.includes('Console.Failure')]).toEqual([
      'HTTP/1.1 500 Internal Error',
      true,
    ]);
  });
});
