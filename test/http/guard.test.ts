// Which Host and Origin headers may pass.
import { describe, expect, it } from 'vitest';
import { createGuard, type GuardedRequest, type GuardOptions, isLoopback } from '../../src/http/guard.ts';

interface Asked {
  host?: string;
  origin?: string;
  address?: string;
  port?: number;
}

function request({ host, origin, address = '127.0.0.1', port = 4000 }: Asked): GuardedRequest {
  const headers = { ...(host === undefined ? {} : { host }), ...(origin === undefined ? {} : { origin }) };
  return {
    headers,
    rawHeaders: Object.entries(headers).flat(),
    socket: { localAddress: address, localPort: port },
  };
}

function verdict(asked: Asked, options: Partial<GuardOptions> = {}): number | null {
  const guard = createGuard({ boundHost: '127.0.0.1', allowedHosts: [], allowedOrigins: [], ...options });
  return guard.refuse(request(asked))?.statusCode ?? null;
}

describe('Host', () => {
  it.each(['localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'LocalHost:4000', 'localhost.:4000'])(
    'passes as %s',
    (host) => expect(verdict({ host })).toBeNull(),
  );

  it.each([
    'evil.example:4000',
    'localhost.evil.example:4000',
    '127.0.0.1.evil.example:4000',
    'localhost',
    'localhost:4001',
    '192.168.1.5:4000',
    '[::2]:4000',
  ])('is not served as %s', (host) => expect(verdict({ host })).toBe(421));

  it.each(['', 'a b', 'localhost:4000@evil', 'http://localhost:4000', 'localhost:99999', '[localhost]:4000'])(
    'is malformed as "%s"',
    (host) => expect(verdict({ host })).toBe(400),
  );

  it('must be there, and once', () => {
    expect(verdict({})).toBe(400);
    const guard = createGuard({ boundHost: '127.0.0.1', allowedHosts: [], allowedOrigins: [] });
    const twice = request({ host: 'localhost:4000' });
    const raw = { ...twice, rawHeaders: ['Host', 'localhost:4000', 'hOST', 'evil.example:4000'] };
    expect(guard.refuse(raw)?.statusCode).toBe(400);
  });

  it('may leave out port 80', () => {
    expect(verdict({ host: 'localhost', port: 80 })).toBeNull();
  });

  it('may be the bound name, or the address that the connection arrived at', () => {
    expect(verdict({ host: 'gw.example:4000' }, { boundHost: 'gw.example' })).toBeNull();
    const anywhere = { boundHost: '0.0.0.0' };
    expect(verdict({ host: '10.1.2.3:4000', address: '10.1.2.3' }, anywhere)).toBeNull();
    expect(verdict({ host: '10.1.2.3:4000', address: '::ffff:10.1.2.3' }, { boundHost: '::' })).toBeNull();
    expect(verdict({ host: '[fd00::7]:4000', address: 'fd00::7' }, { boundHost: '::' })).toBeNull();
    expect(verdict({ host: '10.1.2.4:4000', address: '10.1.2.3' }, anywhere)).toBe(421);
    expect(verdict({ host: '0.0.0.0:4000' }, anywhere)).toBe(421);
  });

  it('may be a configured name, with the port as configured', () => {
    const options = { allowedHosts: ['proxy.example', 'other.example:8443'] };
    expect(verdict({ host: 'proxy.example' }, options)).toBeNull();
    expect(verdict({ host: 'proxy.example:4000' }, options)).toBeNull();
    expect(verdict({ host: 'proxy.example:4001' }, options)).toBe(421);
    expect(verdict({ host: 'other.example:8443' }, options)).toBeNull();
    expect(verdict({ host: 'other.example' }, options)).toBe(421);
  });

  it('is judged anew for another connection, however often it passed before', () => {
    const guard = createGuard({ boundHost: '0.0.0.0', allowedHosts: [], allowedOrigins: [] });
    expect(guard.refuse(request({ host: '10.0.0.1:4000', address: '10.0.0.1' }))).toBeNull();
    expect(guard.refuse(request({ host: '10.0.0.1:4000', address: '10.0.0.2' }))?.statusCode).toBe(421);
  });
});

describe('Origin', () => {
  const host = 'localhost:4000';

  it('may be absent, or the one that the page was served from', () => {
    expect(verdict({ host })).toBeNull();
    expect(verdict({ host, origin: 'http://localhost:4000' })).toBeNull();
    const options = { allowedHosts: ['proxy.example'] };
    expect(verdict({ host: 'proxy.example', origin: 'https://proxy.example' }, options)).toBeNull();
  });

  it.each([
    'https://evil.example',
    'http://localhost:4001',
    'http://localhost',
    'http://127.0.0.1:4000',
    'null',
    '',
    'http://localhost:4000.evil.example',
    'file://',
  ])('is refused as "%s"', (origin) => expect(verdict({ host, origin })).toBe(403));

  it('may be a configured one, exactly', () => {
    const options = { allowedOrigins: ['https://app.example'] };
    expect(verdict({ host, origin: 'https://app.example' }, options)).toBeNull();
    expect(verdict({ host, origin: 'http://app.example' }, options)).toBe(403);
    expect(verdict({ host, origin: 'https://app.example:8443' }, options)).toBe(403);
  });
});

describe('loopback', () => {
  it.each(['127.0.0.1', '127.255.0.3', '::1', '[::1]', 'localhost', 'LOCALHOST'])('is %s', (host) =>
    expect(isLoopback(host)).toBe(true),
  );
  it.each(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.example', 'localhost.example', '128.0.0.1'])(
    'is not %s',
    (host) => expect(isLoopback(host)).toBe(false),
  );
});
