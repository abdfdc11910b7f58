import { describe, expect, it } from 'vitest';
import * as guest from '../../../src/query/derived/vm/guest.ts';
import { type Fields, ref, scene } from './scene.ts';

function withGuest(fields: Fields, vmFields: Fields = {}) {
  const all = scene();
  const metrics = all.add('VM_guest_metrics', 'g', fields);
  const vm = all.add('VM', 'v', {
    powerState: 'RUNNING',
    guestMetrics: metrics.$ref,
    metrics: ref('VM_metrics', 'm'),
    vifs: [ref('VIF', '0'), ref('VIF', '1'), ref('VIF', 'gone')],
    ...vmFields,
  });
  const network = all.add('network', 'n', { nameLabel: 'LAN' });
  const vifs = ['0', '1'].map((device) =>
    all.add('VIF', device, { device, vm: vm.$ref, network: device === '0' ? network.$ref : null }),
  );
  return { ...all, vm, metrics, network, vifs };
}

const listed = (networks: Record<string, string>) => {
  const { vm, sight } = withGuest({ networks });
  return guest.addresses(vm, sight).map(({ device, address, family }) => `${device} ${family} ${address}`);
};
const main = (networks: Record<string, string>) => {
  const { vm, sight } = withGuest({ networks });
  return guest.mainIpAddress(vm, sight);
};

describe('addresses of a guest', () => {
  it('come by device, IPv4 first, and once though both protocols tell them', () => {
    expect(
      listed({
        '1/ip': '10.0.1.5',
        '0/ipv6/1': '2001:db8::2',
        '0/ipv6/0': 'fe80::5054:ff:fe10:1',
        '0/ip': '192.168.100.105',
        '0/ipv4/0': '192.168.100.105',
        '0/ipv4/1': '192.168.100.106',
        '10/ip': '10.0.10.1',
      }),
    ).toEqual([
      '0 IPV4 192.168.100.105',
      '0 IPV4 192.168.100.106',
      '0 IPV6 fe80::5054:ff:fe10:1',
      '0 IPV6 2001:db8::2',
      '1 IPV4 10.0.1.5',
      '10 IPV4 10.0.10.1',
    ]);
  });

  it('may be several in one entry, and are what they are whatever the key says', () => {
    expect(listed({ '0/ip': '10.0.0.1 10.0.0.2\n10.0.0.3,10.0.0.4', '1/ipv4/0': '2001:DB8::1' })).toEqual([
      '0 IPV4 10.0.0.1',
      '0 IPV4 10.0.0.2',
      '0 IPV4 10.0.0.3',
      '0 IPV4 10.0.0.4',
      '1 IPV6 2001:db8::1',
    ]);
  });

  it('lose their prefix length and zone, and are left out when they are none', () => {
    expect(
      listed({
        '0/ip': '10.0.0.1/24',
        '0/ipv6/0': 'fe80::1%eth0',
        '1/ip': '',
        '2/ip': 'hello 999.1.1.1',
        'x/ip': '10.9.9.9',
        '0/mac': '10.9.9.9',
        '3/ipv4': '10.9.9.9',
      }),
    ).toEqual(['0 IPV4 10.0.0.1', '0 IPV6 fe80::1']);
  });

  it('name the visible VIF of their device and its network', () => {
    const { vm, sight, hide, vifs, network } = withGuest({
      networks: { '0/ip': '10.0.0.1', '1/ip': '10.0.0.2', '7/ip': '10.0.0.3' },
    });
    const ends = () => guest.addresses(vm, sight).map((found) => [found.vif, found.network]);
    expect(ends()).toEqual([
      [vifs[0], network],
      [vifs[1], null],
      [null, null],
    ]);
    hide(vifs[0] as never);
    expect(ends()[0]).toEqual([null, null]);
    expect(guest.vifAddresses(vifs[1] as never, sight)).toEqual([
      { device: '1', address: '10.0.0.2', family: 'IPV4' },
    ]);
  });

  it('are bounded, however much a guest writes', () => {
    const networks = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`${index}/ip`, `10.0.${index >> 8}.${index & 255}`]),
    );
    expect(listed(networks)).toHaveLength(guest.guestLimits.addresses);
    expect(listed({ '0/ip': '1.1.1.1 '.repeat(100_000) })).toEqual(['0 IPV4 1.1.1.1']);
  });

  it('are none when the guest, or what it says, cannot be seen', () => {
    const { vm, sight, hide, metrics } = withGuest({ networks: { '0/ip': '10.0.0.1' } });
    hide(metrics);
    expect(guest.addresses(vm, sight)).toEqual([]);
    expect(guest.mainIpAddress(vm, sight)).toBeNull();
  });
});

describe('the main address', () => {
  it.each<[string, Record<string, string>, string | null]>([
    ['the IPv4 of the lowest device', { '1/ip': '10.0.0.2', '0/ip': '10.0.0.1' }, '10.0.0.1'],
    ['of device 2 before device 10', { '10/ip': '10.0.0.10', '2/ip': '10.0.0.2' }, '10.0.0.2'],
    [
      'an IPv4 before an IPv6 of a lower device',
      { '0/ipv6/0': '2001:db8::1', '1/ip': '10.0.0.2' },
      '10.0.0.2',
    ],
    [
      'an IPv6 when there is nothing else',
      { '1/ipv6/0': '2001:db8::2', '0/ipv6/1': '2001:db8::1' },
      '2001:db8::1',
    ],
    ['not link-local', { '0/ip': '169.254.213.10', '2/ip': '10.80.238.85' }, '10.80.238.85'],
    ['not link-local IPv6', { '0/ipv6/0': 'fe80:0000::1', '0/ipv6/1': 'fd35:5ff5::1' }, 'fd35:5ff5::1'],
    [
      'an IPv6 that others reach before a link-local IPv4',
      { '0/ip': '169.254.1.1', '0/ipv6/0': '2001:db8::1' },
      '2001:db8::1',
    ],
    ['not loopback', { '0/ip': '127.0.0.1 10.0.0.9', '0/ipv6/0': '::1' }, '10.0.0.9'],
    ['link-local when there is nothing else', { '0/ip': '169.254.1.1' }, '169.254.1.1'],
    ['::1 when there is nothing else', { '0/ipv6/0': '::1' }, '::1'],
    ['none', {}, null],
  ])('is %s', (_name, networks, address) => {
    expect(main(networks)).toBe(address);
  });
});

describe('the OS of a guest', () => {
  it('is what the agent found', () => {
    const { vm, sight } = withGuest({
      osVersion: {
        name: 'Debian GNU/Linux 12 (bookworm)',
        uname: '6.1.0-18-amd64',
        distro: 'debian',
        major: '12',
        minor: '0',
      },
    });
    expect(guest.os(vm, sight)).toEqual({
      name: 'Debian GNU/Linux 12 (bookworm)',
      distro: 'debian',
      major: '12',
      minor: '0',
      kernel: '6.1.0-18-amd64',
    });
  });

  it('loses what Windows puts behind its name', () => {
    const name = 'Microsoft Windows 7 Ultimate |C:\\Windows|\\Device\\Harddisk0\\Partition1';
    const { vm, sight } = withGuest({ osVersion: { name, distro: 'windows', major: '6' } });
    expect(guest.os(vm, sight)).toMatchObject({
      name: 'Microsoft Windows 7 Ultimate',
      minor: null,
      kernel: null,
    });
  });

  it('is unknown while the guest is silent', () => {
    const { vm, sight } = withGuest({ osVersion: {} });
    expect(guest.os(vm, sight)).toBeNull();
  });
});

describe('guest tools', () => {
  const version = { major: '7', minor: '30', micro: '0', build: '11' };
  it.each<[string, Fields, string, string | null]>([
    [
      'are up to date',
      { pvDriversVersion: version, pvDriversDetected: true, pvDriversUpToDate: true },
      'UP_TO_DATE',
      '7.30.0-11',
    ],
    [
      'are out of date',
      {
        pvDriversVersion: { major: '6', minor: '2', micro: '0' },
        pvDriversDetected: true,
        pvDriversUpToDate: false,
      },
      'OUT_OF_DATE',
      '6.2.0',
    ],
    ['are drivers alone', { pvDriversDetected: true, pvDriversUpToDate: true }, 'UP_TO_DATE', null],
    ['are an agent alone', { other: { 'feature-static-ip-setting': '1' } }, 'UP_TO_DATE', null],
    ['are not installed', { pvDriversVersion: {}, pvDriversDetected: false }, 'NOT_INSTALLED', null],
    [
      'are not installed while old drivers are not connected',
      { pvDriversVersion: { major: '-1', minor: '-1', micro: '-1', build: '-1' } },
      'NOT_INSTALLED',
      null,
    ],
    [
      'are known by their version where hosts do not detect drivers',
      { pvDriversVersion: { major: '5', minor: '5', micro: '0', build: '1' }, pvDriversUpToDate: true },
      'UP_TO_DATE',
      '5.5.0-1',
    ],
  ])('%s', (_name, fields, state, text) => {
    const { vm, sight } = withGuest(fields);
    expect(guest.guestTools(vm, sight)).toMatchObject({ state, version: text });
  });

  it('are not asked for while the VM does not run', () => {
    const { vm, sight } = withGuest({ pvDriversDetected: true }, { powerState: 'HALTED' });
    expect(guest.guestTools(vm, sight)).toEqual({
      state: 'NOT_RUNNING',
      version: null,
      driversDetected: null,
      agentDetected: null,
      upToDate: null,
    });
  });

  it('are unknown when the metrics are hidden, and not installed when there are none', () => {
    const { vm, sight, hide, metrics, add } = withGuest({ pvDriversDetected: true });
    hide(metrics);
    expect(guest.guestTools(vm, sight).state).toBe('UNKNOWN');
    const silent = add('VM', 's', { powerState: 'RUNNING', guestMetrics: null });
    expect(guest.guestTools(silent, sight).state).toBe('NOT_INSTALLED');
  });
});

describe('memory used in a guest', () => {
  it('is what its domain has less what it calls free, in KiB', () => {
    const { vm, sight, add } = withGuest({ memory: { free: '1024', total: '2048' } });
    add('VM_metrics', 'm', { memoryActual: 2 * 2 ** 20 });
    expect(guest.memoryFreeInGuest(vm, sight)).toBe(2 ** 20);
    expect(guest.memoryUsed(vm, sight)).toBe(2 ** 20);
  });

  it.each([[{}], [{ free: '' }], [{ free: '-1' }], [{ free: 'much' }], [{ free: '99999999999' }]])(
    'is unknown for %j',
    (memory) => {
      const { vm, sight, add } = withGuest({ memory });
      add('VM_metrics', 'm', { memoryActual: 2 * 2 ** 20 });
      expect(guest.memoryUsed(vm, sight)).toBeNull();
    },
  );
});
