// Which hosts of a pool are told the credentials, over TLS.
import { X509Certificate } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { createSession, type SessionOptions } from '../../../src/xapi/session/session.ts';
import {
  Coordinator,
  type HostOptions,
  memberOf,
  readPem,
  type Script,
  ScriptedHost,
} from '../scripted-host.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const ca = readPem('ca');
const selfSigned = new X509Certificate(readPem('self-signed')).fingerprint256;

async function hostAt(script: Script, options: HostOptions): Promise<ScriptedHost> {
  const host = await new ScriptedHost(script, options).listen();
  closers.push(() => host.close());
  return host;
}

function sessionAt(url: string, tls: SessionOptions['tls']) {
  const session = createSession({
    ...{ pool: 'lab', url, username: 'root', password: 'secret', random: () => 0 },
    ...(tls ? { tls } : {}),
  });
  closers.push(() => session.close());
  return session;
}

/** A verified coordinator, and the host that takes over, whose certificate nobody has signed. */
async function poolOfTwo() {
  const old = new Coordinator(() => 'old');
  const next = new Coordinator(() => 'new');
  const first = await hostAt(old.script, { certificate: 'host' });
  const second = await hostAt(next.script, {
    certificate: 'self-signed',
    address: '127.0.0.2',
    port: first.port,
  });
  const failOver = () => {
    first.script = memberOf(() => '127.0.0.2');
  };
  return { first, second, failOver };
}

describe('credentials', () => {
  it('are not sent to a new coordinator whose certificate is not trusted', async () => {
    const { first, second, failOver } = await poolOfTwo();
    const session = sessionAt(first.url, { mode: 'ca', ca });
    expect(await session.call('VM.get_all')).toBe('old');
    failOver();
    await expect(session.call('VM.get_all')).rejects.toMatchObject({ failure: 'TLS' });
    expect(second.calls).toHaveLength(0);
    expect(session.status).toMatchObject({ tls: 'ca', state: 'disconnected', lastError: { code: 'TLS' } });
  });

  it('are sent to it when the verified pool had vouched for its certificate', async () => {
    const { first, second, failOver } = await poolOfTwo();
    const session = sessionAt(first.url, { mode: 'ca', ca });
    expect(session.learnPins([selfSigned]), 'before anything is verified').toBe(false);
    await session.call('VM.get_all');
    expect(session.learnPins([selfSigned])).toBe(true);
    failOver();
    expect(await session.call('VM.get_all')).toBe('new');
    expect(second.countOf('session.login_with_password')).toBe(1);
  });

  it('are not vouched for by a pool that is itself not verified', async () => {
    const { first } = await poolOfTwo();
    const session = sessionAt(first.url, { mode: 'unverified' });
    await session.call('VM.get_all');
    expect(session.learnPins([selfSigned])).toBe(false);
    expect(session.status.tls).toBe('unverified');
  });
});
