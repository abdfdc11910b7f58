// Who is told the credentials: real TLS servers, one of which counts every byte of a request that reaches it.
import { X509Certificate } from 'node:crypto';
import type { Socket } from 'node:net';
import { createServer, type Server } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/lib/clock.ts';
import { HostConnection } from '../../../src/xapi/transport/host-connection.ts';
import { TRANSPORT_LIMITS } from '../../../src/xapi/transport/limits.ts';
import { normalizeFingerprint, type TlsOptions, Trust } from '../../../src/xapi/transport/trust.ts';
import { readPem } from '../scripted-host.ts';

type Name = 'host' | 'self-signed';
const fingerprintOf = (name: Name) => new X509Certificate(readPem(name)).fingerprint256;
const ca = readPem('ca');

/** A TLS host that answers any request, and keeps what it decrypts. */
class Listener {
  readonly received: Buffer[] = [];
  readonly #server: Server;
  readonly #sockets: Socket[] = [];

  constructor(name: Name) {
    this.#server = createServer({ key: readPem(`${name}.key`), cert: readPem(name) }, (socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (data) => {
        this.received.push(data);
        const id = /"id":(\d+)/.exec(data.toString())?.[1];
        const body = `{"jsonrpc":"2.0","result":"OpaqueRef:s","id":${id}}`;
        socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
      });
    });
    this.#server.on('tlsClientError', () => undefined);
    this.#server.on('connection', (socket: Socket) => this.#sockets.push(socket));
  }

  get connections(): number {
    return this.#sockets.length;
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '0.0.0.0', resolve));
    return `https://127.0.0.1:${(this.#server.address() as { port: number }).port}`;
  }

  /** Resolves once every connection that was made has ended, so that nothing can be under way. */
  async whenQuiet(): Promise<void> {
    await Promise.all(
      [...this.#sockets].map((socket) => socket.closed || new Promise((r) => socket.once('close', r))),
    );
  }

  close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function setUp(name: Name, tls: TlsOptions, address = '127.0.0.1') {
  const listener = new Listener(name);
  const url = (await listener.listen()).replace('127.0.0.1', address);
  const trust = new Trust(tls);
  const connection = new HostConnection({ origin: url, trust, clock: systemClock, limits: TRANSPORT_LIMITS });
  closers.push(
    () => listener.close(),
    () => connection.close(),
  );
  const login = () =>
    connection.call({
      method: 'session.login_with_password',
      params: ['root', 'the-password'],
      timeoutMs: 5000,
      signals: [],
    });
  return { listener, trust, login };
}

describe('trust', () => {
  it.each<[string, Name, TlsOptions]>([
    ['a certificate that a given CA has signed', 'host', { mode: 'ca', ca }],
    ['a pinned certificate', 'self-signed', { mode: 'pinned', fingerprints: [fingerprintOf('self-signed')] }],
    [
      'a pin among others, written without colons',
      'host',
      {
        mode: 'pinned',
        fingerprints: [fingerprintOf('self-signed'), fingerprintOf('host').replaceAll(':', '').toLowerCase()],
      },
    ],
    ['anything where that is asked for', 'self-signed', { mode: 'unverified' }],
  ])('lets a login out to %s', async (_, name, tls) => {
    const { listener, login } = await setUp(name, tls);
    expect(await login()).toBe('OpaqueRef:s');
    expect(Buffer.concat(listener.received).toString()).toContain('the-password');
  });

  it.each<[string, Name, TlsOptions, string?]>([
    ['a self-signed certificate, by the system store', 'self-signed', { mode: 'system' }],
    ['an unknown CA, by the system store', 'host', { mode: 'system' }],
    ['a certificate that another CA has signed', 'self-signed', { mode: 'ca', ca }],
    ['a certificate of another name', 'host', { mode: 'ca', ca }, '127.0.0.3'],
    [
      'another certificate than the pinned one',
      'host',
      { mode: 'pinned', fingerprints: [fingerprintOf('self-signed')] },
    ],
  ])('does not send a single byte to %s', async (_, name, tls, address) => {
    const { listener, login } = await setUp(name, tls, address);
    await expect(login()).rejects.toMatchObject({ name: 'TransportError', failure: 'TLS' });
    expect(listener.connections).toBe(1);
    await listener.whenQuiet();
    expect(Buffer.concat(listener.received).length).toBe(0);
  });

  it('lets a login out to a certificate that the verified pool has vouched for', async () => {
    const { listener, trust, login } = await setUp('self-signed', { mode: 'ca', ca });
    await expect(login()).rejects.toMatchObject({ failure: 'TLS' });
    trust.learn(['no fingerprint', fingerprintOf('self-signed')]);
    expect(await login()).toBe('OpaqueRef:s');
    expect(listener.connections).toBe(2);
  });

  it('refuses pins that are none', () => {
    expect(() => new Trust({ mode: 'pinned', fingerprints: [] })).toThrow(TypeError);
    expect(() => new Trust({ mode: 'pinned', fingerprints: ['AA:BB'] })).toThrow('"AA:BB"');
    expect(normalizeFingerprint('ab'.repeat(32))).toBe('AB'.repeat(32));
    expect(normalizeFingerprint('ab'.repeat(20))).toBeUndefined();
  });
});
