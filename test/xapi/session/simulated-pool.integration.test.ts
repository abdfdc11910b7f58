// A session against the simulated pool, through the faults that it can produce.
import { afterEach, describe, expect, it } from 'vitest';
import { type SimulatedPoolOptions, startSimulatedPool } from '../../../src/simulator/simulator.ts';
import { mirroredClasses } from '../../../src/xapi/datamodel/datamodel.ts';
import { createSession, type SessionOptions } from '../../../src/xapi/session/session.ts';
import { SOON } from '../scripted-host.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function setUp(options: SimulatedPoolOptions = {}, more: Partial<SessionOptions> = {}) {
  const pool = await startSimulatedPool({ hosts: 3, vms: 5, ...options });
  closers.push(() => pool.close());
  const { url, username, password } = pool;
  const session = createSession({ pool: 'lab', url, username, password, random: () => 0, ...more });
  closers.push(() => session.close());
  const addresses = pool.hostUrls.map((hostUrl) => new URL(hostUrl).hostname);
  const vms = () => session.call('VM.get_all');
  return { pool, session, addresses, vms };
}

const never = new AbortController().signal;

describe('a session on a simulated pool', () => {
  it('lists every object of every mirrored class, and then hears of changes', async () => {
    const { pool, session } = await setUp();
    const list = await session.fetchEvents(['*'], '', 30, never);
    for (const { name } of mirroredClasses) {
      const records = list.events.filter((event) => event.cls === name);
      expect(records.length, name).toBe(pool.database.count(name));
      if (name !== 'message') expect(list.counts.get(name) ?? 0, name).toBe(records.length);
    }
    const [vm] = [...pool.database.rows('VM')].map(([ref]) => ref);
    pool.database.set('VM', vm ?? '', 'name_label', 'renamed');
    const batch = await session.fetchEvents(['*'], list.token, 30, never);
    expect(batch.events.find((event) => event.ref === vm)?.record?.nameLabel).toBe('renamed');
  });

  it('fetches all records of a class', async () => {
    const { pool, session } = await setUp();
    const records = await session.fetchRecords('message', never);
    expect(records.map((record) => record.$ref).sort()).toEqual(
      [...pool.database.rows('message')].map(([ref]) => ref).sort(),
    );
    expect(records.length).toBeGreaterThan(0);
  });

  it('goes on after sessions expired, connections were cut and xapi restarted', async () => {
    const { pool, session, vms } = await setUp();
    const before = await vms();
    pool.faults.expireSessions();
    expect(await vms()).toEqual(before);
    expect(session.sessionNumber).toBe(2);
    pool.faults.cutConnections();
    expect(await vms().catch(vms)).toEqual(before);
    expect(session.sessionNumber).toBe(2);
    await pool.faults.restart({ generationDrop: 100 });
    expect(await vms().catch(vms)).toEqual(before);
    expect(session.sessionNumber).toBe(3);
  });

  it('ends a waiting event.from with SESSION_INVALID and a new login when xapi restarts', async () => {
    const { pool, session } = await setUp();
    const { token } = await session.fetchEvents(['*'], '', 30, never);
    const failureOf = (batch: Promise<unknown>) =>
      batch.then(
        () => undefined,
        (error: Error) => error,
      );
    const waiting = failureOf(session.fetchEvents(['host'], token, 30, never));
    await pool.faults.restart();
    let failure = await waiting;
    // The connection may have broken before xapi could say that the session is over.
    if (session.sessionNumber === 1) failure = await failureOf(session.fetchEvents(['*'], token, 30, never));
    expect(failure).toMatchObject({ code: 'SESSION_INVALID' });
    expect(session.sessionNumber).toBe(2);
    expect((await session.fetchEvents(['*'], '', 30, never)).events.length).toBeGreaterThan(100);
  });

  it('finds its coordinator from any host, and again after a failover', async (context) => {
    const { pool, session, addresses, vms } = await setUp();
    if (addresses.length < 3) return context.skip('loopback has one address here');
    const member = createSession({
      pool: 'm',
      url: pool.hostUrls[2] ?? '',
      username: 'root',
      password: 'password',
    });
    closers.push(() => member.close());
    const before = await member.call('VM.get_all');
    expect(member.status.address).toBe(addresses[0]);
    await vms();
    await pool.faults.failOver(1);
    expect(await vms().catch(vms)).toEqual(before);
    expect(session.status.address).toBe(addresses[1]);
  });

  it('asks the members when the coordinator is dead', async (context) => {
    const { pool, session, addresses, vms } = await setUp();
    if (addresses.length < 3) return context.skip('loopback has one address here');
    const before = await vms();
    session.learnMembers(addresses);
    await pool.faults.failOver(2, { oldHostDown: true });
    expect(await vms().catch(vms)).toEqual(before);
    expect(session.status.address).toBe(addresses[2]);
  });

  it('reports emergency mode, garbage and cut answers as what they are, and works again after them', async () => {
    const { pool, vms } = await setUp();
    await vms();
    pool.faults.emergency();
    await expect(vms()).rejects.toMatchObject({ code: 'HOST_STILL_BOOTING' });
    pool.faults.clear();
    pool.faults.garbage();
    await expect(vms()).rejects.toMatchObject({ name: 'TransportError' });
    pool.faults.truncate();
    // The test of the doubted session is the next to be cut; the login that follows is not.
    await expect(vms().catch(vms).catch(vms)).resolves.toBeInstanceOf(Array);
  });

  it('stops at refused logins until the credentials change', async () => {
    const { pool, session, vms } = await setUp();
    pool.faults.refuseLogins();
    await expect(vms()).rejects.toMatchObject({ code: 'SESSION_AUTHENTICATION_FAILED' });
    pool.faults.clear();
    await expect(vms()).rejects.toMatchObject({ code: 'SESSION_AUTHENTICATION_FAILED' });
    expect(session.status.state).toBe('refused');
    await session.updateCredentials({ username: 'root', password: 'password' });
    expect(await vms()).toBeInstanceOf(Array);
  });

  it('trusts a pinned certificate, and no other one that is presented later', async () => {
    const other = await startSimulatedPool({ hosts: 1, vms: 1, tls: true, poolNumber: 1 });
    closers.push(() => other.close());
    const fingerprints = [other.fingerprint ?? ''];
    const { url, username, password } = other;
    const session = createSession({
      pool: 'p',
      url,
      username,
      password,
      tls: { mode: 'pinned', fingerprints },
    });
    closers.push(() => session.close());
    expect(await session.call('VM.get_all')).toBeInstanceOf(Array);
    other.faults.wrongCertificate();
    other.faults.cutConnections();
    await expect(session.call('VM.get_all').catch(() => session.call('VM.get_all'))).rejects.toMatchObject({
      failure: 'TLS',
    });
    other.faults.clear();
    await expect
      .poll(() => session.fetchRecords('VM', never).then((records) => records.length), SOON)
      .toBeGreaterThan(0);
  });
});
