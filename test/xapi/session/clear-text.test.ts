// Where credentials may go without TLS.
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/lib/clock.ts';
import { XapiError } from '../../../src/xapi/errors.ts';
import { findCoordinator } from '../../../src/xapi/session/find-coordinator.ts';
import { Hosts } from '../../../src/xapi/session/hosts.ts';
import { TRANSPORT_LIMITS } from '../../../src/xapi/transport/limits.ts';
import { type TlsOptions, Trust } from '../../../src/xapi/transport/trust.ts';

function hosts(configured: string, tls: TlsOptions = { mode: 'system' }): Hosts {
  return new Hosts(configured, ['127.0.0.2', '192.0.2.7'], {
    trust: new Trust(tls),
    clock: systemClock,
    limits: TRANSPORT_LIMITS,
  });
}

describe('a pool that is reached over http on loopback', () => {
  it.each(['192.0.2.7', 'evil.example', '127.0.0.1.evil.example', '::ffff:192.0.2.7', '2130706433.example'])(
    'is not followed to %s',
    (address) => expect(hosts('http://127.0.0.1:8080').toOrigin(address)).toBeUndefined(),
  );

  it('is followed on loopback', () => {
    const known = hosts('http://localhost:8080');
    expect(known.toOrigin('127.0.0.2')).toBe('http://127.0.0.2:8080');
    expect(known.toOrigin('::1')).toBe('http://[::1]:8080');
    expect(known.members).toEqual(['http://localhost:8080', 'http://127.0.0.2:8080']);
  });

  it('is followed anywhere where that was accepted', () => {
    const known = hosts('http://127.0.0.1:8080', { mode: 'unverified' });
    expect(known.toOrigin('192.0.2.7')).toBe('http://192.0.2.7:8080');
    expect(hosts('http://192.0.2.1').toOrigin('192.0.2.7')).toBe('http://192.0.2.7');
  });

  it('says why it is not followed', async () => {
    const known = hosts('http://127.0.0.1:8080');
    const search = findCoordinator({
      start: known.configured,
      members: [],
      toOrigin: (address) => known.toOrigin(address),
      login: () =>
        Promise.reject(new XapiError('HOST_IS_SLAVE', ['192.0.2.7'], 'session.login_with_password')),
      probe: () => Promise.reject(new Error('nobody is asked')),
    });
    await expect(search).rejects.toMatchObject({
      failure: 'UNREACHABLE',
      message: expect.stringMatching(/192\.0\.2\.7.*in the clear/),
    });
  });
});

it('follows a pool over https, where certificates decide', () => {
  expect(hosts('https://127.0.0.1').toOrigin('192.0.2.7')).toBe('https://192.0.2.7');
});
