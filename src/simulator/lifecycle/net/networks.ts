// Networks, VLANs, bonds and the interfaces of hosts (contract §6.3).
import { NULL_REF, type Ref } from '../../database/wire-value.ts';
import type { Act, Steps } from '../act.ts';
import { asNumber, asRefs, asText, isNull } from '../fields.ts';

const VLAN_TAG_MAX = 4094;
const MTU = 1500;

function freeBridge(act: Act): string {
  const taken = new Set([...act.db.rows('network')].map(([, row]) => asText(row.bridge)));
  let number = 0;
  while (taken.has(`xapi${number}`)) number += 1;
  return `xapi${number}`;
}

function createNetwork(act: Act): Ref {
  const fields = act.fields(0);
  const given = asText(fields.bridge);
  const MTUs = asNumber(fields.MTU);
  return act.db.create('network', {
    ...fields,
    bridge: given === '' ? freeBridge(act) : given,
    MTU: MTUs > 0 ? MTUs : MTU,
    managed: fields.managed ?? true,
  });
}

function destroyNetwork(act: Act): '' {
  const ref = act.ref(0);
  const network = act.row('network', ref);
  const [pifs, vifs] = [asRefs(network.PIFs), asRefs(network.VIFs)];
  const attached = vifs.filter((vif) => act.db.get('VIF', vif)?.currently_attached === true);
  if (attached.length > 0) act.refuse('NETWORK_CONTAINS_VIF', ...attached);
  if (pifs.length > 0) act.refuse('NETWORK_CONTAINS_PIF', ...pifs);
  for (const vif of vifs.slice()) act.db.destroy('VIF', vif);
  act.db.destroy('network', ref);
  return '';
}

function addPif(act: Act, fields: Readonly<Record<string, string | number | boolean>>): Ref {
  const metrics = act.db.create('PIF_metrics', {
    carrier: true,
    speed: 10_000,
    duplex: true,
    last_updated: act.now(),
  });
  return act.db.create('PIF', { MTU, VLAN: -1, currently_attached: true, managed: true, ...fields, metrics });
}

function removePif(act: Act, ref: Ref): void {
  const metrics = asText(act.row('PIF', ref).metrics);
  act.db.destroy('PIF', ref);
  if (act.db.get('PIF_metrics', metrics)) act.db.destroy('PIF_metrics', metrics);
}

function createVlan(act: Act): Ref {
  const [tagged, tag, network] = [act.ref(0), act.number(1), act.ref(2)];
  const pif = act.row('PIF', tagged);
  act.row('network', network);
  if (tag < 0 || tag > VLAN_TAG_MAX) act.refuse('VLAN_TAG_INVALID', String(tag));
  if (!isNull(pif.bond_slave_of)) act.refuse('CANNOT_ADD_VLAN_TO_BOND_SLAVE', tagged);
  if (asNumber(pif.VLAN) >= 0) act.refuse('PIF_IS_VLAN', tagged);
  for (const vlan of asRefs(pif.VLAN_slave_of)) {
    if (act.db.get('VLAN', vlan)?.tag === tag) act.refuse('PIF_VLAN_EXISTS', tagged);
  }
  const untagged = addPif(act, {
    device: asText(pif.device),
    network,
    host: asText(pif.host),
    MAC: asText(pif.MAC),
    VLAN: tag,
  });
  const vlan = act.db.create('VLAN', { tagged_PIF: tagged, untagged_PIF: untagged, tag });
  act.set('PIF', untagged, { VLAN_master_of: vlan });
  return vlan;
}

function destroyVlan(act: Act): '' {
  const vlan = act.row('VLAN', act.ref(0));
  act.db.destroy('VLAN', act.ref(0));
  const untagged = asText(vlan.untagged_PIF);
  if (act.db.get('PIF', untagged)) removePif(act, untagged);
  return '';
}

function createTunnel(act: Act): Ref {
  const [transport, network, protocol] = [act.ref(0), act.ref(1), act.text(2)];
  const pif = act.row('PIF', transport);
  act.row('network', network);
  if (!isNull(pif.bond_slave_of)) act.refuse('CANNOT_ADD_TUNNEL_TO_BOND_SLAVE', transport);
  if (asRefs(pif.tunnel_access_PIF_of).length > 0) act.refuse('IS_TUNNEL_ACCESS_PIF', transport);
  const device = `tunnel${act.db.count('tunnel')}`;
  const access = addPif(act, { device, network, host: asText(pif.host), MAC: asText(pif.MAC) });
  const status = { active: 'false' };
  return act.db.create('tunnel', { access_PIF: access, transport_PIF: transport, protocol, status });
}

function destroyTunnel(act: Act): '' {
  const tunnel = act.row('tunnel', act.ref(0));
  act.db.destroy('tunnel', act.ref(0));
  const access = asText(tunnel.access_PIF);
  if (act.db.get('PIF', access)) removePif(act, access);
  return '';
}

function createBond(act: Act): Ref {
  const [network, members, mode] = [act.ref(0), asRefs(act.call.params[1]), act.text(3)];
  act.row('network', network);
  if (members.length < 2) act.refuse('PIF_BOND_NEEDS_MORE_MEMBERS');
  const pifs = members.map((member) => act.row('PIF', member));
  const [first] = pifs;
  pifs.forEach((pif, index) => {
    if (!isNull(pif.bond_slave_of)) act.refuse('PIF_ALREADY_BONDED', members[index] ?? '');
    if (pif.host !== first?.host) act.refuse('PIF_CANNOT_BOND_CROSS_HOST');
  });
  const given = act.text(2);
  const number = [...act.db.rows('PIF')].filter(
    ([, pif]) => pif.host === first?.host && asText(pif.device).startsWith('bond') && asNumber(pif.VLAN) < 0,
  ).length;
  const master = addPif(act, {
    device: `bond${number}`,
    network,
    host: asText(first?.host),
    MAC: given === '' ? asText(first?.MAC) : given,
  });
  const bond = act.db.create('Bond', {
    master,
    mode: mode === '' ? 'balance-slb' : mode,
    properties: act.map(4),
    primary_slave: members[0] ?? NULL_REF,
    links_up: members.length,
    auto_update_mac: given === '',
  });
  for (const member of members) act.set('PIF', member, { bond_slave_of: bond });
  return bond;
}

function destroyBond(act: Act): '' {
  const ref = act.ref(0);
  const bond = act.row('Bond', ref);
  const master = asText(bond.master);
  for (const slave of asRefs(bond.slaves).slice()) act.set('PIF', slave, { bond_slave_of: NULL_REF });
  act.db.destroy('Bond', ref);
  if (act.db.get('PIF', master)) removePif(act, master);
  return '';
}

function changePif(act: Act, attached: boolean): '' {
  const ref = act.ref(0);
  const pif = act.row('PIF', ref);
  if (!attached && pif.management === true) act.refuse('PIF_IS_MANAGEMENT_INTERFACE', ref);
  if (!attached && pif.disallow_unplug === true) act.refuse('PIF_DOES_NOT_ALLOW_UNPLUG', ref);
  act.set('PIF', ref, { currently_attached: attached });
  return '';
}

function reconfigureIp(act: Act): '' {
  act.row('PIF', act.ref(0));
  act.set('PIF', act.ref(0), {
    ip_configuration_mode: act.text(1),
    IP: act.text(2),
    netmask: act.text(3),
    gateway: act.text(4),
    DNS: act.text(5),
  });
  return '';
}

export const networkSteps: Steps = {
  'network.create': createNetwork,
  'network.destroy': destroyNetwork,
  'VLAN.create': createVlan,
  'tunnel.create': createTunnel,
  'tunnel.destroy': destroyTunnel,
  'VLAN.destroy': destroyVlan,
  'Bond.create': createBond,
  'Bond.destroy': destroyBond,
  'Bond.set_mode': (act) => {
    act.row('Bond', act.ref(0));
    act.set('Bond', act.ref(0), { mode: act.text(1) });
    return '';
  },
  'PIF.plug': (act) => changePif(act, true),
  'PIF.unplug': (act) => changePif(act, false),
  'PIF.scan': (act) => {
    act.row('host', act.ref(0));
    return '';
  },
  'PIF.reconfigure_ip': reconfigureIp,
};
