// What an operator may write, and what he reads when he wrote something else.
import { describe, expect, it } from 'vitest';
import { durationMs } from '../../src/config/durations.ts';
import { ConfigError } from '../../src/config/problems.ts';
import { MAX_SERVERS } from '../../src/config/servers.ts';
import { type Config, loadConfig } from '../../src/config.ts';
import { REGISTRY_LIMITS } from '../../src/pool/registry.ts';
import { selfSigned } from '../../src/simulator/tls/certificate.ts';

const TOKEN = 'correct-horse-battery-staple-0123456789';

function load(env: Record<string, string>, files: Record<string, string> = {}): Config {
  return loadConfig({
    env,
    readFile: (path) => {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error('absent'), { code: 'ENOENT' });
      return text;
    },
  });
}

function problemsOf(env: Record<string, string>, files?: Record<string, string>): readonly string[] {
  try {
    load(env, files);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

const server = { url: 'https://xen1.example.org', username: 'root', password: 'hunter2' };
const servers = (...entries: object[]) => ({ XENOGRAPH_SERVERS: JSON.stringify(entries) });

describe('a valid configuration', () => {
  it('is the demo on loopback when nothing is written', () => {
    const config = load({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      adminToken: null,
      demo: true,
      servers: [],
    });
    expect(config.limits.bodyBytes).toBe(1_048_576);
  });

  it('is frozen to the depths', () => {
    const config = load(servers(server));
    expect(
      Object.isFrozen(config) && Object.isFrozen(config.limits) && Object.isFrozen(config.servers[0]),
    ).toBe(true);
  });

  it('takes numbers, lists and levels from the environment, and treats an empty variable as unset', () => {
    const config = load({
      PORT: '0',
      HOST: '',
      XENOGRAPH_ALLOWED_HOSTS: 'xeno.example.org, other.example.org:8443',
      XENOGRAPH_MAX_BODY_BYTES: '2048',
      XENOGRAPH_LOG_LEVEL: 'debug',
    });
    expect(config).toMatchObject({ port: 0, host: '127.0.0.1', logLevel: 'debug' });
    expect(config.allowedHosts).toEqual(['xeno.example.org', 'other.example.org:8443']);
    expect(config.limits.bodyBytes).toBe(2048);
  });

  it('takes a duration for the checks for updates, or that there are none', () => {
    const interval = (text: string) => load({ XENOGRAPH_UPDATES_INTERVAL: text }).updatesInterval;
    expect(['', '10m', '90m', '36h', '30d', '1800s'].map((text) => durationMs(interval(text)))).toEqual(
      [360, 10, 90, 36 * 60, 30 * 1440, 30].map((minutes) => minutes * 60_000),
    );
    expect([durationMs(interval('off')), durationMs(interval('0'))]).toEqual([0, 0]);
    for (const text of ['9m', '31d', '6', '6 h', '1.5h', '-1h', 'never', '999999999d', '9999999999s'])
      expect(problemsOf({ XENOGRAPH_UPDATES_INTERVAL: text })).toEqual([
        `XENOGRAPH_UPDATES_INTERVAL: "${text}" is not allowed; allowed: ` +
          'a duration from 10m to 30d such as `90m`, `6h` or `1d`, or off, or 0',
      ]);
  });

  it('lets a variable win over the file, setting by setting', () => {
    const file = JSON.stringify({
      port: 5000,
      logLevel: 'warn',
      limits: { bodyBytes: 4096, connections: 7 },
    });
    const env = { XENOGRAPH_CONFIG: '/etc/x.json', PORT: '5001', XENOGRAPH_MAX_BODY_BYTES: '8192' };
    const config = load(env, { '/etc/x.json': file });
    expect(config).toMatchObject({ port: 5001, logLevel: 'warn' });
    expect(config.limits).toMatchObject({ bodyBytes: 8192, connections: 7 });
  });

  it('ends the demo with the first server, from either place, with everything filled in', () => {
    const expected = {
      key: 'https://xen1.example.org',
      url: 'https://xen1.example.org',
      username: 'root',
      password: 'hunter2',
      label: 'xen1.example.org',
      readOnly: false,
    };
    expect(load(servers(server))).toMatchObject({ demo: false, servers: [expected] });
    const file = { '/c': JSON.stringify({ servers: [server] }) };
    expect(load({ XENOGRAPH_CONFIG: '/c' }, file)).toMatchObject({ demo: false, servers: [expected] });
  });

  it('reads the password and the CA from files', () => {
    const { cert: pem } = selfSigned({ commonName: 'ca.example', addresses: [] });
    const entry = { url: 'https://a', username: 'u', passwordFile: '/p', tls: { mode: 'ca', caFile: '/ca' } };
    const config = load(servers(entry), { '/p': 'se cret\n', '/ca': pem });
    expect(config.servers[0]).toMatchObject({ password: 'se cret', tls: { mode: 'ca', ca: pem } });
  });

  it('accepts plain http on loopback, and elsewhere only where that is written', () => {
    expect(load(servers({ ...server, url: 'http://127.0.0.1:8080' })).servers[0]?.tls).toBeUndefined();
    const clear = { ...server, url: 'http://10.0.0.1', tls: { mode: 'unverified' } };
    expect(load(servers(clear)).servers[0]?.tls).toEqual({ mode: 'unverified' });
    expect(problemsOf(servers({ ...server, url: 'http://10.0.0.1' }))).toEqual([
      expect.stringMatching(
        /^XENOGRAPH_SERVERS\[0\]\.url: http:\/\/10\.0\.0\.1 would send the password in the clear/,
      ),
    ]);
  });

  it('takes pins with and without colons', () => {
    const pin = `${'AB:'.repeat(31)}CD`;
    const config = load(
      servers({ ...server, tls: { mode: 'pinned', fingerprints: [pin, pin.replaceAll(':', '')] } }),
    );
    expect(config.servers[0]?.tls).toEqual({ mode: 'pinned', fingerprints: [pin, pin.replaceAll(':', '')] });
  });
});

describe('a wrong configuration', () => {
  it('is told with every problem at once, by name, value and what is allowed', () => {
    const problems = problemsOf({
      PORT: '70000',
      HOST: 'no host',
      XENOGRAPH_LOG_LEVEL: 'loud',
      XENOGRAPH_MAX_BODY_BYTES: 'much',
    });
    expect(problems).toEqual([
      'HOST: "no host" is not allowed; allowed: an IP address or a host name',
      'PORT: 70000 is not allowed; allowed: an integer from 0 to 65535',
      expect.stringMatching(/^XENOGRAPH_LOG_LEVEL: "loud" is not allowed; allowed: one of silent, /),
      'XENOGRAPH_MAX_BODY_BYTES: "much" is not allowed; allowed: an integer from 1024 to 67108864',
    ]);
  });

  it('never repeats a secret', () => {
    const texts = [
      ...problemsOf({ XENOGRAPH_ADMIN_TOKEN: 'short-secret' }),
      ...problemsOf(servers({ url: 'https://root:sesame@a', username: 'root', password: 42 })),
      ...problemsOf({ XENOGRAPH_SERVERS: '[{"password": "sesame", ]' }),
      ...problemsOf({ XENOGRAPH_SERVERS: '"sesame"' }),
      ...problemsOf({ XENOGRAPH_CONFIG: '/c' }, { '/c': '{"adminToken": "sesame' }),
    ];
    expect(texts).toHaveLength(6);
    expect(texts.join('\n')).not.toMatch(/sesame|short-secret|42 is/);
  });

  it('suggests the name that was meant', () => {
    expect(problemsOf({ XENOGRAPH_SERVER: '[]' })).toEqual([
      'XENOGRAPH_SERVER: unknown variable; did you mean "XENOGRAPH_SERVERS"?',
    ]);
    expect(problemsOf(servers({ ...server, usernme: 'x' }))).toEqual([
      'XENOGRAPH_SERVERS[0]: unknown key "usernme"; did you mean "username"?',
    ]);
    const file = { '/c': JSON.stringify({ limit: {}, limits: { bodyByte: 1 } }) };
    expect(problemsOf({ XENOGRAPH_CONFIG: '/c' }, file)).toEqual([
      'limits in the file of XENOGRAPH_CONFIG: unknown key "bodyByte"; did you mean "bodyBytes"?',
      'file of XENOGRAPH_CONFIG: unknown key "limit"; did you mean "limits"?',
    ]);
  });

  it('refuses servers from two places', () => {
    const env = { ...servers(server), XENOGRAPH_CONFIG: '/c' };
    expect(problemsOf(env, { '/c': JSON.stringify({ servers: [server] }) })).toEqual([
      'XENOGRAPH_SERVERS: the file of XENOGRAPH_CONFIG lists servers as well; allowed: one of the two',
    ]);
  });

  it('names files that cannot be read', () => {
    expect(problemsOf({ XENOGRAPH_CONFIG: '/none' })).toEqual([
      'XENOGRAPH_CONFIG: /none cannot be read (ENOENT); allowed: the path of a readable JSON file',
    ]);
    const entry = { url: 'https://a', username: 'u', passwordFile: '/none' };
    expect(problemsOf(servers(entry))).toEqual([
      'XENOGRAPH_SERVERS[0].passwordFile: /none cannot be read (ENOENT); allowed: the path of a readable file',
    ]);
  });

  it.each([
    [{ url: 'ftp://a' }, /url: the value \(not shown\) is not allowed; allowed: http/],
    [{ url: 'https://a/b' }, /url: /],
    [{ username: '' }, /username: .*allowed: a text of 1 to 256/],
    [{ password: undefined }, /neither password and passwordFile/],
    [{ passwordFile: '/p' }, /both password and passwordFile/],
    [{ readOnly: 'yes' }, /readOnly: "yes" is not allowed; allowed: true or false/],
    [
      { tls: { mode: 'none' } },
      /tls\.mode: "none" is not allowed; allowed: one of system, ca, pinned, unverified/,
    ],
    [{ tls: { mode: 'ca' } }, /tls\.caFile: missing with mode ca/],
    [{ tls: { mode: 'ca', caFile: '/p' } }, /tls\.caFile: \/p holds no certificate/],
    [{ tls: { mode: 'pinned' } }, /tls\.fingerprints: missing with mode pinned/],
    [{ tls: { mode: 'pinned', fingerprints: ['00'] } }, /tls\.fingerprints\[0\]: "00" is not allowed/],
  ])('refuses the server %j', (change, expected) => {
    const problems = problemsOf(servers({ ...server, ...change }), { '/p': 'x' });
    expect(problems).toEqual([expect.stringMatching(expected)]);
  });

  it('refuses more servers than the registry runs', () => {
    expect(MAX_SERVERS).toBe(REGISTRY_LIMITS.maxPools);
    const many = Array.from({ length: MAX_SERVERS + 1 }, (_, n) => ({ ...server, url: `https://xen${n}` }));
    expect(problemsOf(servers(...many))).toEqual([
      'XENOGRAPH_SERVERS: the value (not shown) is not allowed; allowed: a list of at most 256 servers',
    ]);
  });

  it('refuses one server listed twice', () => {
    expect(problemsOf(servers(server, { ...server, url: 'https://XEN1.example.org:443' }))).toEqual([
      'XENOGRAPH_SERVERS: https://xen1.example.org is listed twice; allowed: each server once',
    ]);
  });
});

describe('an address that others can reach', () => {
  it.each(['0.0.0.0', '::', '192.168.1.4', 'gateway.example.org'])('%s needs the admin token', (HOST) => {
    expect(problemsOf({ ...servers(server), HOST })).toEqual([
      expect.stringContaining('so XENOGRAPH_ADMIN_TOKEN must be set'),
    ]);
    expect(load({ ...servers(server), HOST, XENOGRAPH_ADMIN_TOKEN: TOKEN }).host).toBe(HOST);
  });

  it('is never given to the demo', () => {
    expect(problemsOf({ HOST: '0.0.0.0', XENOGRAPH_ADMIN_TOKEN: TOKEN })).toEqual([
      expect.stringContaining('the demo is for this one only'),
    ]);
  });

  it.each(['127.0.0.1', '127.9.9.9', '::1', 'localhost'])('is not %s', (HOST) => {
    expect(load({ HOST }).host).toBe(HOST);
  });
});
