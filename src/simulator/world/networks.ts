// Networks of a seeded world: on each host two NICs bonded for management, a VLAN on the bond, and the pool's
// internal network, which has no NIC at all.
import type { Ref } from '../database/wire-value.ts';
import type { Builder, HostPlan } from './plan.ts';

export interface NetworkPlan {
  /** Networks that VMs may use, the management network first. */
  readonly forVms: readonly [Ref, ...Ref[]];
}

const VLAN_TAG = 20;
const SPEED_MBIT = 10_000;

interface Nets {
  readonly eth0: Ref;
  readonly eth1: Ref;
  readonly bond: Ref;
  readonly vlan: Ref;
}

export function placePifMetrics(builder: Builder, port: number, virtual: boolean): Ref {
  return builder.place('PIF_metrics', {
    carrier: true,
    vendor_id: virtual ? '' : '8086',
    vendor_name: virtual ? '' : 'Intel Corporation',
    device_id: virtual ? '' : '1572',
    device_name: virtual ? '' : 'Ethernet Controller X710 for 10GbE SFP+',
    speed: SPEED_MBIT,
    duplex: true,
    pci_bus_path: virtual ? 'N/A' : `0000:3b:00.${port}`,
    last_updated: builder.now(),
  });
}

function placeHostNics(builder: Builder, host: HostPlan, nets: Nets): void {
  const { random } = builder;
  const [mac0, mac1] = [random.mac(), random.mac()];
  const bond = random.ref();
  const common = { host: host.ref, MTU: 1500, VLAN: -1, currently_attached: true, managed: true };
  const slaveFields = { ...common, physical: true, properties: { gro: 'on' }, bond_slave_of: bond };
  const place = (port: number, network: Ref, MAC: string): Ref =>
    builder.place('PIF', {
      ...slaveFields,
      device: `eth${port}`,
      network,
      MAC,
      metrics: placePifMetrics(builder, port, false),
    });
  const master = builder.place('PIF', {
    ...common,
    device: 'bond0',
    network: nets.bond,
    MAC: mac0,
    metrics: placePifMetrics(builder, 0, true),
    ip_configuration_mode: 'Static',
    IP: host.address,
    netmask: '255.0.0.0',
    management: true,
    properties: { gro: 'on' },
  });
  builder.place('Bond', { master, mode: 'balance-slb', links_up: 2 }, bond);
  builder.database.set('Bond', bond, 'primary_slave', place(0, nets.eth0, mac0));
  place(1, nets.eth1, mac1);
  placeVlan(builder, host, { tagged: master, network: nets.vlan, mac: mac0 });
}

function placeVlan(
  builder: Builder,
  host: HostPlan,
  on: { readonly tagged: Ref; readonly network: Ref; readonly mac: string },
): void {
  const untagged = builder.random.ref();
  const vlan = builder.place('VLAN', { tagged_PIF: on.tagged, untagged_PIF: untagged, tag: VLAN_TAG });
  builder.place(
    'PIF',
    {
      host: host.ref,
      device: 'bond0',
      network: on.network,
      MAC: on.mac,
      MTU: 1500,
      VLAN: VLAN_TAG,
      VLAN_master_of: vlan,
      metrics: placePifMetrics(builder, 0, true),
      currently_attached: true,
      managed: true,
    },
    untagged,
  );
}

export function placeNetworks(builder: Builder, hosts: readonly HostPlan[]): NetworkPlan {
  const place = (name_label: string, bridge: string, more: Record<string, string> = {}): Ref =>
    builder.place('network', { name_label, bridge, MTU: 1500, managed: true, other_config: more });
  const nets: Nets = {
    eth0: place('Pool-wide network associated with eth0', 'xenbr0'),
    eth1: place('Pool-wide network associated with eth1', 'xenbr1'),
    bond: place('Bond 0+1', 'xapi0'),
    vlan: place('VLAN 20 backend', 'xapi1'),
  };
  const isolated = place('Isolated', 'xapi2', { automatic: 'false' });
  builder.place('network', {
    name_label: 'Host internal management network',
    name_description:
      'Network on which guests will be assigned a private link-local IP address ' +
      'which can be used to talk XenAPI',
    bridge: 'xenapi',
    MTU: 1500,
    managed: true,
    other_config: {
      is_guest_installer_network: 'true',
      is_host_internal_management_network: 'true',
      ip_begin: '169.254.0.1',
      ip_end: '169.254.255.254',
      netmask: '255.255.0.0',
    },
  });
  for (const host of hosts) placeHostNics(builder, host, nets);
  return { forVms: [nets.bond, nets.vlan, isolated] };
}
