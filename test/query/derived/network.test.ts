import { describe, expect, it } from 'vitest';
import * as networks from '../../../src/query/derived/network/network.ts';
import * as pifs from '../../../src/query/derived/network/pif.ts';
import * as vifs from '../../../src/query/derived/network/vif.ts';
import { type Fields, record, ref, scene } from './scene.ts';

describe('a network', () => {
  function withPifs(...fields: Fields[]) {
    const all = scene();
    const made = fields.map((pif, at) => all.add('PIF', String(at), pif));
    return { ...all, made, network: record('network', 'n', { pifs: made.map(({ $ref }) => $ref) }) };
  }

  it('is private without any PIF, and not because its PIFs are hidden', () => {
    const { network, hide, made, sight } = withPifs({ vlan: 7 });
    hide(made[0] as never);
    expect(networks.isPrivate(network)).toBe(false);
    expect(networks.vlanTags(network, sight)).toEqual([]);
    expect(networks.isPrivate(record('network', 'n', { pifs: [] }))).toBe(true);
  });

  it('has the tags of its PIFs, each once', () => {
    const { network, sight } = withPifs({ vlan: 30 }, { vlan: 7 }, { vlan: 30 }, { vlan: -1 }, { vlan: 0 });
    expect(networks.vlanTags(network, sight)).toEqual([0, 7, 30]);
  });

  it('is bonded when a PIF is a bond or a part of one', () => {
    const master = withPifs({ bondMasterOf: ['OpaqueRef:b'] });
    const slave = withPifs({ bondMasterOf: [], bondSlaveOf: 'OpaqueRef:b' });
    const plain = withPifs({ bondMasterOf: [], bondSlaveOf: null });
    const of = ({ network, sight }: typeof plain) => networks.isBonded(network, sight);
    expect([of(master), of(slave), of(plain)]).toEqual([true, true, false]);
  });

  it('says what it is for', () => {
    const network = record('network', 'n', { otherConfig: { automatic: 'true' }, purpose: ['NBD'] });
    expect([
      networks.isAutomatic(network),
      networks.hasNbd(network),
      networks.hasInsecureNbd(network),
    ]).toEqual([true, true, false]);
    expect(networks.isAutomatic(record('network', 'n', { otherConfig: { automatic: 'false' } }))).toBe(false);
    expect(networks.hasInsecureNbd(record('network', 'n', { purpose: ['INSECURE_NBD'] }))).toBe(true);
  });
});

/**
 * A bond `bond` over `links`, each given as Mbit/s; null is a link that is down, undefined one without
 * metrics.
 */
function bondOver(mode: string, links: readonly (number | null | undefined)[]) {
  const all = scene();
  const slaves = links.map((speed, at) => {
    const metrics = `slave${at}`;
    if (speed !== undefined) {
      all.add('PIF_metrics', metrics, { carrier: speed !== null, speed: speed ?? 0, duplex: true });
    }
    return all.add('PIF', `slave${at}`, { physical: true, vlan: -1, metrics: ref('PIF_metrics', metrics) });
  });
  const bond = all.add('Bond', 'b', {
    mode,
    slaves: slaves.map(({ $ref }) => $ref),
    master: ref('PIF', 'bond'),
    linksUp: links.filter((speed) => typeof speed === 'number').length,
  });
  const pif = all.add('PIF', 'bond', { physical: false, vlan: -1, bondMasterOf: [bond.$ref], metrics: null });
  return { ...all, slaves, bond, pif };
}

describe('a PIF', () => {
  it.each<[Fields, string]>([
    [{ physical: true, vlan: -1 }, 'PHYSICAL'],
    [{ physical: false, vlan: -1, bondMasterOf: ['OpaqueRef:b'] }, 'BOND'],
    [{ physical: false, vlan: 7, vlanMasterOf: 'OpaqueRef:v' }, 'VLAN'],
    [{ physical: false, vlan: -1, tunnelAccessPifOf: ['OpaqueRef:t'] }, 'TUNNEL'],
    [{ physical: false, vlan: -1, sriovLogicalPifOf: ['OpaqueRef:s'] }, 'SRIOV'],
    [{ physical: false, vlan: -1 }, 'UNKNOWN'],
    [{}, 'UNKNOWN'],
  ])('with %j is %s', (fields, kind) => {
    expect(pifs.pifKind(record('PIF', 'p', fields))).toBe(kind);
  });

  it('has the speed, duplex and name of its hardware', () => {
    const { add, sight, hide } = scene();
    const metrics = add('PIF_metrics', 'm', {
      carrier: true,
      speed: 10_000,
      duplex: true,
      deviceName: 'Ethernet Controller X710',
    });
    const pif = record('PIF', 'p', { physical: true, metrics: metrics.$ref });
    expect([pifs.speedMbits(pif, sight), pifs.carrier(pif, sight)]).toEqual([10_000, true]);
    expect([pifs.duplex(pif, sight), pifs.hardwareName(pif, sight)]).toEqual([
      'FULL',
      'Ethernet Controller X710',
    ]);
    hide(metrics);
    expect([pifs.speedMbits(pif, sight), pifs.carrier(pif, sight)]).toEqual([null, null]);
    expect([pifs.duplex(pif, sight), pifs.hardwareName(pif, sight)]).toEqual([null, null]);
  });

  it('carries nothing without a link, and knows no speed that drivers make up', () => {
    const { add, sight } = scene();
    const pif = (name: string, fields: Fields) =>
      record('PIF', name, { physical: true, metrics: add('PIF_metrics', name, fields).$ref });
    const down = pif('down', { carrier: false, speed: 1000, duplex: false });
    expect([pifs.speedMbits(down, sight), pifs.duplex(down, sight)]).toEqual([0, null]);
    expect(pifs.speedMbits(pif('odd', { carrier: true, speed: 65_535 }), sight)).toBeNull();
    expect(pifs.speedMbits(pif('new', { carrier: true, speed: 0 }), sight)).toBeNull();
  });

  it.each<[string, string, (number | null | undefined)[], number | null, boolean | null]>([
    ['the sum of its links', 'LACP', [1000, 1000, 10_000], 12_000, true],
    ['the sum of its links', 'BALANCE_SLB', [1000, 1000], 2000, true],
    ['one link at a time', 'ACTIVE_BACKUP', [1000, 10_000], 10_000, true],
    ['only links that are up', 'LACP', [1000, null], 1000, true],
    ['nothing without a link', 'LACP', [null, null], 0, false],
    ['what is known', 'LACP', [1000, undefined], 1000, true],
    ['nothing known', 'LACP', [undefined, undefined], null, null],
  ])('of a bond carries %s (%s %j)', (_name, mode, links, speed, carrier) => {
    const { pif, sight } = bondOver(mode, links);
    expect([pifs.speedMbits(pif, sight), pifs.carrier(pif, sight)]).toEqual([speed, carrier]);
  });

  it('on top of others carries what they carry', () => {
    const { add, sight, pif: below, hide, bond } = bondOver('LACP', [1000, 1000]);
    add('VLAN', 'v', { taggedPif: below.$ref });
    add('tunnel', 't', { transportPif: below.$ref });
    add('network_sriov', 's', { physicalPif: ref('PIF', 'slave0') });
    const vlan = add('PIF', 'vlan', { vlan: 7, vlanMasterOf: ref('VLAN', 'v') });
    const tunnel = add('PIF', 'tunnel', { vlan: -1, tunnelAccessPifOf: [ref('tunnel', 't')] });
    const sriov = add('PIF', 'sriov', { vlan: -1, sriovLogicalPifOf: [ref('network_sriov', 's')] });
    expect([vlan, tunnel, sriov].map((pif) => pifs.speedMbits(pif, sight))).toEqual([2000, 2000, 1000]);
    expect(pifs.lowerPif(vlan, sight)).toBe(below);
    expect([pifs.carrier(vlan, sight), pifs.bondOf(below, sight)]).toEqual([true, bond]);
    hide(below);
    expect([pifs.speedMbits(vlan, sight), pifs.lowerPif(vlan, sight)]).toEqual([null, null]);
  });

  it('ends in a ring', () => {
    const { add, sight } = scene();
    add('VLAN', 'v', { taggedPif: ref('PIF', 'p') });
    const pif = add('PIF', 'p', { vlan: 1, vlanMasterOf: ref('VLAN', 'v') });
    expect([pifs.speedMbits(pif, sight), pifs.carrier(pif, sight)]).toEqual([null, null]);
  });
});

describe('a bond', () => {
  it('is degraded when a link is down', () => {
    const good = bondOver('LACP', [1000, 1000]);
    expect(pifs.bondLinks(good.bond)).toEqual({ up: 2, total: 2 });
    expect(pifs.isDegraded(good.bond)).toBe(false);
    expect(pifs.isDegraded(bondOver('LACP', [1000, null]).bond)).toBe(true);
    expect(pifs.isDegraded(record('Bond', 'b', { slaves: [] }))).toBeNull();
    expect(pifs.slaves(good.bond, good.sight)).toEqual(good.slaves);
  });
});

describe('a VIF', () => {
  const vif = (fields: Fields) => record('VIF', 'v', { network: ref('network', 'n'), ...fields });

  it('is locked as it says or as its network says', () => {
    const { add, sight, hide } = scene();
    const network = add('network', 'n', { defaultLockingMode: 'DISABLED' });
    expect(vifs.effectiveLockingMode(vif({ lockingMode: 'LOCKED' }), sight)).toBe('LOCKED');
    expect(vifs.effectiveLockingMode(vif({ lockingMode: 'NETWORK_DEFAULT' }), sight)).toBe('DISABLED');
    hide(network);
    expect(vifs.effectiveLockingMode(vif({ lockingMode: 'NETWORK_DEFAULT' }), sight)).toBe('UNKNOWN');
  });

  it('may use the addresses that it is allowed', () => {
    expect(
      vifs.allowedAddresses(vif({ ipv4Allowed: ['10.0.0.2', ''], ipv6Allowed: ['2001:db8::2'] })),
    ).toEqual(['10.0.0.2', '2001:db8::2']);
    expect(vifs.allowedAddresses(vif({}))).toEqual([]);
  });

  it('offloads checksums unless told not to', () => {
    const of = (value: string) => vifs.txChecksumming(vif({ otherConfig: { 'ethtool-tx': value } }));
    expect([of('off'), of('false'), of('on'), of('true')]).toEqual([false, false, true, true]);
    expect(vifs.txChecksumming(vif({}))).toBe(true);
  });

  it('has a rate limit', () => {
    const limit = (type: string, kbps: string) =>
      vifs.rateLimitKbytes(vif({ qosAlgorithmType: type, qosAlgorithmParams: { kbps } }));
    expect([limit('ratelimit', '1000'), limit('', '1000'), limit('ratelimit', 'fast')]).toEqual([
      1000,
      null,
      null,
    ]);
  });
});
