// Objects of every class with values by chance that yet mean something: refs that lead to each other (and now and then
// nowhere), flags that make kinds, texts that derived fields read. Few different values, so that questions find some.
import { classByName, enumValues } from '../../src/xapi/datamodel/datamodel.ts';
import type { ClassName, XapiType } from '../../src/xapi/datamodel/types.ts';
import type { FieldValue } from '../../src/xapi/record.ts';
import type { Dice } from './dice.ts';

export interface World {
  readonly dice: Dice;
  /** How many objects there are, or may come, of a class: they are numbered from 0. */
  count(cls: ClassName): number;
  ref(cls: ClassName, number: number): string;
  uuid(cls: ClassName, number: number): string;
}

export const TEXTS = ['', 'alpha', 'Beta', 'beta 10', 'gamma'] as const;
export const NUMBERS = [0, 1, 2, 7, -1, 9_007_199_254_740_993n] as const;
export const INSTANTS = ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2027-06-01T12:00:00Z'] as const;
const KEYS = ['folder', 'xo:notes', 'XenCenter.CustomFields.owner', 'key', 'tags', 'kbps'] as const;

const ALARM = `value: 0.95
config:
<variable><name value="cpu_usage"/><alarm_trigger_level value="0.5"/></variable>`;

type Fields = Record<string, FieldValue>;

function refTo({ dice, count, ref }: World, cls: ClassName): string | null {
  const there = count(cls);
  if (there === 0 || dice.once(8)) return null;
  return dice.once(12) ? ref(cls, 999) : ref(cls, dice.int(there));
}

function refsTo(world: World, cls: ClassName): string[] {
  const all = Array.from({ length: world.count(cls) }, (_, at) => world.ref(cls, at));
  const chosen = world.dice.some(all, 4);
  return world.dice.once(10) ? [...chosen, world.ref(cls, 999)] : chosen;
}

function randomValue(world: World, type: XapiType): FieldValue {
  const { dice } = world;
  switch (type.kind) {
    case 'string':
      return dice.pick(TEXTS);
    case 'int':
      return dice.pick(NUMBERS);
    case 'float':
      return dice.pick([0, 0.5, 1]);
    case 'bool':
      return dice.once(2);
    case 'datetime':
      return dice.once(5) ? null : dice.pick(INSTANTS);
    case 'enum':
      return dice.pick([...Object.values(enumValues(type.enum)), 'UNKNOWN']);
    case 'ref':
      return refTo(world, type.cls as ClassName);
    case 'set':
      if (type.of.kind === 'ref') return refsTo(world, type.of.cls as ClassName);
      return [...new Set([randomValue(world, type.of), randomValue(world, type.of)])].slice(0, dice.int(3));
    case 'map':
      return mapOf(world, type);
    default:
      return null;
  }
}

function mapOf(world: World, { key, of }: Extract<XapiType, { kind: 'map' }>): FieldValue {
  const { dice } = world;
  const keyOf = () => {
    if (key.kind === 'ref')
      return world.ref(key.cls as ClassName, dice.int(world.count(key.cls as ClassName) || 1));
    if (key.kind === 'int') return String(dice.int(3));
    // Maps of operations are keyed by tasks.
    return of.kind === 'enum' ? world.ref('task', dice.int(world.count('task') || 1)) : dice.pick(KEYS);
  };
  return Object.fromEntries(Array.from({ length: dice.int(3) }, () => [keyOf(), randomValue(world, of)]));
}

/** Fields whose values chance would not make meaningful. */
const special: Readonly<Partial<Record<ClassName, (world: World, number: number) => Fields>>> = {
  VM: (world, number) => ({
    powerState: world.dice.pick(['RUNNING', 'RUNNING', 'HALTED', 'PAUSED', 'SUSPENDED']),
    isATemplate: world.dice.once(5),
    isASnapshot: world.dice.once(5),
    isControlDomain: world.dice.once(6),
    metrics: world.ref('VM_metrics', number),
    guestMetrics: world.dice.once(4) ? null : world.ref('VM_guest_metrics', number),
    otherConfig: { folder: world.dice.pick(['/a', '/b']), auto_poweron: 'true' },
  }),
  VM_guest_metrics: ({ dice }) => ({
    networks: dice.pick([{}, { '0/ip': '10.0.0.1', '1/ipv6/0': 'fe80::1' }, { '1/ip': '10.0.1.7' }]),
    osVersion: dice.pick([{}, { name: 'Debian 12', distro: 'debian', major: '12' }, { name: 'Windows' }]),
    memory: dice.pick([{}, { free: '1', total: '7' }]),
    otherConfig: {},
  }),
  VIF: ({ dice }) => ({ device: dice.pick(['0', '1', '2']), mac: dice.pick(['00:01', '00:02']) }),
  VBD: ({ dice }) => ({ type: dice.pick(['DISK', 'DISK', 'CD']), userdevice: dice.pick(['0', '1', '3']) }),
  VDI: (world, number) => ({
    // Chains stay within an SR.
    sr: world.ref('SR', number % 2),
    managed: !world.dice.once(3),
    isASnapshot: world.dice.once(4),
    smConfig: world.dice.once(3)
      ? {}
      : { 'vhd-parent': world.uuid('VDI', world.dice.int(world.count('VDI') || 1)), host: 'alpha' },
  }),
  message: (world) => {
    const { dice, uuid } = world;
    const cls = dice.pick(['VM', 'HOST', 'SR', 'POOL', 'VDI', 'CERTIFICATE'] as const);
    const subject = { HOST: 'host', POOL: 'pool', CERTIFICATE: 'Certificate' }[cls as string] ?? cls;
    return {
      cls,
      objUuid: uuid(subject as ClassName, dice.int(world.count(subject as ClassName) || 1)),
      name: dice.pick(['ALARM', 'VM_STARTED']),
      body: dice.pick([ALARM, 'nothing', `about ${refTo(world, 'VM') ?? 'nobody'}`]),
      priority: dice.pick([1, 3, 5]),
    };
  },
  task: (world) => ({
    status: world.dice.pick(['PENDING', 'SUCCESS', 'FAILURE']),
    result: world.dice.pick(['', `<value>${refTo(world, 'VDI') ?? ''}</value>`, 'plain']),
    errorInfo: world.dice.once(2) ? [] : ['SR_FULL', refTo(world, 'SR') ?? 'OpaqueRef:NULL', 'text'],
    progress: world.dice.pick([0, 0.5, 1]),
  }),
  host: (world, number) => ({
    metrics: world.ref('host_metrics', number),
    residentVms: refsTo(world, 'VM'),
    cpuInfo: { cpu_count: '8', socket_count: '2', vendor: world.dice.pick(TEXTS) },
    otherConfig: { boot_time: '1767225600.', folder: '/a' },
  }),
  host_metrics: ({ dice }) => ({ live: !dice.once(4), memoryTotal: 100, memoryFree: dice.int(100) }),
  pool: (world) => ({ master: world.ref('host', 0), haEnabled: world.dice.once(2) }),
};

/** Values for all fields of an object but its uuid. */
export function randomFields(world: World, cls: ClassName, number: number): Fields {
  const fields: Fields = {};
  for (const { name, parsed } of classByName(cls).fields) {
    if (name !== 'uuid') fields[name] = randomValue(world, parsed);
  }
  return { ...fields, ...special[cls]?.(world, number) };
}

/** One field of an object, by another throw. */
export function randomField(world: World, cls: ClassName, number: number): Fields {
  const fields = Object.entries(randomFields(world, cls, number));
  return fields.length === 0 ? {} : Object.fromEntries([world.dice.pick(fields)]);
}
