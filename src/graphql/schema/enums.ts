// One GraphQL enum per XAPI enum, from the datamodel table, each with UNKNOWN: newer hosts send values that no table
// knows yet. Internal values are the names, as records carry them.
import 'reflect-metadata';
import { registerEnumType } from 'type-graphql';
import { known } from '../../lib/assert.ts';
import { enumFacts } from '../../xapi/datamodel/enums.generated.ts';

export type EnumObject = Readonly<Record<string, string>>;

export interface EnumEntry {
  readonly graphqlName: string;
  readonly values: EnumObject;
}

const ACRONYMS = new Set([
  'vm',
  'vms',
  'sr',
  'vdi',
  'vbd',
  'vif',
  'pif',
  'numa',
  'ntp',
  'ip',
  'ipv6',
  'vgpu',
  'pgpu',
  'vtpm',
  'sm',
  'pvs',
  'vmss',
  'vmpp',
  'vusb',
  'pusb',
  'usb',
  'tls',
  'ha',
  'cpu',
]);

// Where the singular or a shorter word reads better than XAPI's own name.
const NAMES: Readonly<Record<string, string>> = {
  vm_operations: 'VMOperation',
  host_allowed_operations: 'HostOperation',
  pool_allowed_operations: 'PoolOperation',
  storage_operations: 'SROperation',
  network_operations: 'NetworkOperation',
  update_guidances: 'UpdateGuidance',
  tristate_type: 'Tristate',
  on_softreboot_behavior: 'OnSoftreboot',
  on_crash_behaviour: 'OnCrash',
  latest_synced_updates_applied_state: 'LatestSyncedUpdatesApplied',
};

function toTypeName(xapiName: string): string {
  const given = NAMES[xapiName];
  if (given) return given;
  const words = xapiName.split('_');
  return words
    .map((word) => (ACRONYMS.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

function toEntry(xapiName: string, facts: Readonly<Record<string, string>>): EnumEntry {
  const names = new Set([...Object.values(facts), 'UNKNOWN']);
  const values = Object.fromEntries([...names].map((name) => [name, name]));
  const graphqlName = toTypeName(xapiName);
  const wires = new Map(Object.entries(facts).map(([wire, name]) => [name, wire]));
  const describe = (name: string) => {
    const wire = wires.get(name);
    return wire === undefined ? 'A value that this gateway does not know yet.' : `XAPI: \`${wire}\`.`;
  };
  registerEnumType(values, {
    name: graphqlName,
    description: `XAPI's enum \`${xapiName}\`.`,
    valuesConfig: Object.fromEntries([...names].map((name) => [name, { description: describe(name) }])),
  });
  return { graphqlName, values };
}

const VM_KIND = {
  VM: 'VM',
  TEMPLATE: 'TEMPLATE',
  SNAPSHOT: 'SNAPSHOT',
  CONTROL_DOMAIN: 'CONTROL_DOMAIN',
} as const;
registerEnumType(VM_KIND, {
  name: 'VMKind',
  description: 'What a VM object is; it may change in its life.',
  valuesConfig: {
    VM: { description: 'A virtual machine.' },
    TEMPLATE: { description: 'What VMs are made from.' },
    SNAPSHOT: { description: 'The state of a VM at a time.' },
    CONTROL_DOMAIN: { description: 'The domain that runs a host (dom0), or a driver domain.' },
  },
});

const VDI_KIND = { VDI: 'VDI', SNAPSHOT: 'SNAPSHOT', UNMANAGED: 'UNMANAGED' } as const;
registerEnumType(VDI_KIND, {
  name: 'VDIKind',
  description: 'What a VDI object is; it may change in its life.',
  valuesConfig: {
    VDI: { description: 'A virtual disk or an ISO image.' },
    SNAPSHOT: { description: 'The state of a disk at a time.' },
    UNMANAGED: { description: 'An image that only others are made of: a base copy of a chain.' },
  },
});

const entries: ReadonlyMap<string, EnumEntry> = new Map([
  ...Object.entries(enumFacts).map(([name, facts]) => [name, toEntry(name, facts)] as const),
  ['vm_kind', { graphqlName: 'VMKind', values: VM_KIND }],
  ['vdi_kind', { graphqlName: 'VDIKind', values: VDI_KIND }],
]);
const valueEnums = new Map<string, EnumEntry>();

/** An enum that XAPI does not have, whose values say what they mean. Its name finds it, as XAPI's find theirs. */
export function valueEnum(
  name: string,
  description: string,
  values: Readonly<Record<string, string>>,
): EnumObject {
  const names = Object.fromEntries(Object.keys(values).map((value) => [value, value]));
  const valuesConfig = Object.fromEntries(
    Object.entries(values).map(([value, said]) => [value, { description: said }]),
  );
  registerEnumType(names, { name, description, valuesConfig });
  valueEnums.set(name, { graphqlName: name, values: names });
  return names;
}

/** @throws InvariantError when neither the datamodel nor the graph has an enum of that name. */
export function enumEntry(name: string): EnumEntry {
  return known(entries.get(name) ?? valueEnums.get(name), `enum ${name}`);
}

/** Those of the datamodel, and the kinds. */
export function allEnums(): ReadonlyMap<string, EnumEntry> {
  return entries;
}
