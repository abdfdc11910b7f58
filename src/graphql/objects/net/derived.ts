// What is known of networks and interfaces beyond XAPI's own fields: what they are made of, and how fast they are.
import { Float, Int } from 'type-graphql';
import * as network from '../../../query/derived/network/network.ts';
import * as pif from '../../../query/derived/network/pif.ts';
import * as vif from '../../../query/derived/network/vif.ts';
import { vifAddresses } from '../../../query/derived/vm/guest.ts';
import { valueEnum } from '../../schema/enums.ts';
import { type DerivedField, valueType } from '../derived.ts';
import { objectNamed } from '../named.ts';

const PifKind = valueEnum('PIFKind', 'What a PIF is.', {
  PHYSICAL: 'A card.',
  VLAN: 'A VLAN on another one.',
  BOND: 'A bond of others.',
  TUNNEL: 'The end of a tunnel.',
  SRIOV: 'SR-IOV on another one.',
  UNKNOWN: 'Not told.',
});
const Duplex = valueEnum('Duplex', 'Whether both ends may send at once.', {
  FULL: 'They may.',
  HALF: 'They take turns.',
});
const LockingMode = valueEnum(
  'EffectiveLockingMode',
  'What a VIF may send, after the default of its network.',
  {
    LOCKED: 'Only from its own MAC and its allowed addresses.',
    UNLOCKED: 'Anything.',
    DISABLED: 'Nothing.',
    UNKNOWN: 'Another mode.',
  },
);
const BondLinks = valueType('BondLinks', 'The links of a bond.', {
  up: { type: () => Int, description: 'Links that are up.' },
  total: { type: () => Int, description: 'Links in all.', nullable: false },
});

export const netValueTypes = [BondLinks];

export const networkDerived: Readonly<Record<string, DerivedField>> = {
  isPrivate: {
    type: () => Boolean,
    description: 'Whether it has no interface of a host: it stays within hosts.',
    nullable: false,
    value: network.isPrivate,
  },
  isBonded: {
    type: () => Boolean,
    description: 'Whether it is on a bond.',
    nullable: false,
    value: network.isBonded,
  },
  vlanTags: {
    type: () => [Int],
    description: 'Tags of the VLANs that it is, each once.',
    value: network.vlanTags,
  },
  isAutomatic: {
    type: () => Boolean,
    description: 'Whether new VMs get a VIF on it. XAPI: `network.other_config:automatic`.',
    nullable: false,
    value: network.isAutomatic,
  },
  hasNbd: {
    type: () => Boolean,
    description: 'Whether disks are served by NBD on it.',
    nullable: false,
    value: network.hasNbd,
  },
  hasInsecureNbd: {
    type: () => Boolean,
    description: 'Whether disks are served by NBD without TLS on it.',
    nullable: false,
    value: network.hasInsecureNbd,
  },
};

export const pifDerived: Readonly<Record<string, DerivedField>> = {
  kind: { type: () => PifKind, description: 'What it is.', nullable: false, value: pif.pifKind },
  lowerPif: {
    type: objectNamed('PIF'),
    description: 'Of a VLAN or a tunnel: what it is on.',
    value: pif.lowerPif,
  },
  bond: { type: objectNamed('Bond'), description: 'Of a bond: its structure.', value: pif.bondOf },
  speedMbits: {
    type: () => Float,
    description: 'Mbit/s: its own, or what its links with carrier amount to by the mode of the bond.',
    value: pif.speedMbits,
  },
  hasCarrier: { type: () => Boolean, description: 'Whether its link is up.', value: pif.carrier },
  duplex: { type: () => Duplex, description: 'Whether it sends and receives at once.', value: pif.duplex },
  hardwareName: { type: () => String, description: 'Its maker and model.', value: pif.hardwareName },
};

export const bondDerived: Readonly<Record<string, DerivedField>> = {
  links: {
    type: () => BondLinks,
    description: 'How many of its links are up.',
    nullable: false,
    value: pif.bondLinks,
  },
  isDegraded: { type: () => Boolean, description: 'Whether a link is down.', value: pif.isDegraded },
};

export const vifDerived: Readonly<Record<string, DerivedField>> = {
  ipAddresses: {
    type: () => [String],
    description: 'Addresses that its guest has told of for it.',
    value: (record, view) => vifAddresses(record, view).map(({ address }) => address),
  },
  allowedAddresses: {
    type: () => [String],
    description: 'Addresses that it may use while it is locked, IPv4 first.',
    value: vif.allowedAddresses,
  },
  effectiveLockingMode: {
    type: () => LockingMode,
    description: "What it may send, after its network's default.",
    nullable: false,
    value: vif.effectiveLockingMode,
  },
  txChecksumming: {
    type: () => Boolean,
    description: 'Whether its host checks sums for it. XAPI: `VIF.other_config:ethtool-tx`.',
    nullable: false,
    value: vif.txChecksumming,
  },
  rateLimitKbytes: {
    type: () => Float,
    description: 'kB/s that it may send; null for no limit. XAPI: `VIF.qos_algorithm_params:kbps`.',
    value: vif.rateLimitKbytes,
  },
};
