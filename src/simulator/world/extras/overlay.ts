// A private network over tunnels, one from each host's management interface, as an SDN controller builds it.
import { asRefs } from '../../lifecycle/fields.ts';
import { placePifMetrics } from '../networks.ts';
import type { Builder, HostPlan } from '../plan.ts';

/** What GRE leaves of 1500 bytes, rounded down as controllers do. */
const TUNNEL_MTU = 1450;

export function placeOverlay(builder: Builder, hosts: readonly HostPlan[]): void {
  const { database } = builder;
  const network = builder.place('network', {
    name_label: 'Private overlay',
    name_description: 'Joins the hosts through GRE tunnels',
    bridge: 'xapi3',
    MTU: TUNNEL_MTU,
    managed: true,
    tags: ['overlay'],
  });
  for (const [index, host] of hosts.entries()) {
    const pifs = asRefs(database.get('host', host.ref)?.PIFs);
    const transport = pifs.find((pif) => database.get('PIF', pif)?.management === true);
    if (transport === undefined) continue;
    const access = builder.place('PIF', {
      host: host.ref,
      device: 'tunnel0',
      network,
      MAC: builder.random.mac(),
      MTU: TUNNEL_MTU,
      VLAN: -1,
      metrics: placePifMetrics(builder, 0, true),
      currently_attached: true,
      managed: true,
    });
    builder.place('tunnel', {
      access_PIF: access,
      transport_PIF: transport,
      protocol: 'gre',
      // A star: the first host is its centre.
      status: { active: 'true', key: '0x1', remote_ip: hosts[index === 0 ? 1 : 0]?.address ?? '' },
    });
  }
}
