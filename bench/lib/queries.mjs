// What the `query` benchmark asks, and a small schema that answers the same from a ready object.

const FIELDS = `id uuid nameLabel nameDescription powerState memoryStaticMax vcpusMax tags
  host { id nameLabel address enabled }
  pool { id nameLabel }
  networks { id nameLabel bridge }`;

export const LIST = `query Vms($first: Int!) { vms(first: $first) { nodes { ${FIELDS} } totalCount } }`;
export const ONE = `query Vm($uuid: UUID!) { vm(by: { uuid: $uuid }) { ${FIELDS} } }`;

/** Every VM with its disks, where they lie, its NICs and their networks. */
export const INVENTORY = `query Inventory($first: Int!) {
  vms(first: $first) {
    totalCount
    nodes {
      id uuid nameLabel powerState memoryStaticMax vcpusMax tags
      vbds {
        id device type mode bootable currentlyAttached
        vdi { id uuid nameLabel virtualSize physicalUtilisation sr { id nameLabel type shared } }
      }
      vifs { id device mac mtu currentlyAttached network { id nameLabel bridge } }
    }
  }
}`;

/** For peers that get the ready object as their root value: no resolver of ours, so the comparison favours them. */
export const READY_SCHEMA = `
  scalar UUID
  scalar BigInt
  type Host { id: ID! nameLabel: String address: String enabled: Boolean }
  type Pool { id: ID! nameLabel: String }
  type Network { id: ID! nameLabel: String bridge: String }
  type VM {
    id: ID! uuid: UUID! nameLabel: String nameDescription: String powerState: String memoryStaticMax: BigInt
    vcpusMax: BigInt tags: [String!] host: Host pool: Pool networks: [Network!]
  }
  type VMConnection { nodes: [VM!]! totalCount: Int! }
  input By { uuid: UUID }
  type Query { vms(first: Int!): VMConnection vm(by: By!): VM }
`;
