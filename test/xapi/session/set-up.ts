// Hosts and sessions of one test, gone when it ends.
import { afterEach } from 'vitest';
import { createSession, type SessionOptions } from '../../../src/xapi/session/session.ts';
import { type Script, ScriptedHost } from '../scripted-host.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

export async function hostAt(script: Script, address = '127.0.0.1', port = 0): Promise<ScriptedHost> {
  const host = await new ScriptedHost(script, { address, port }).listen();
  closers.push(() => host.close());
  return host;
}

export function sessionAt(url: string, options: Partial<SessionOptions> = {}) {
  const session = createSession({ pool: 'lab', url, username: 'root', password: 'secret', ...options });
  closers.push(() => session.close());
  return session;
}
