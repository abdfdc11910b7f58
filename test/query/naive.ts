// The query language again, written as plainly as possible and without any of its parts: what the property
// test compares with. It knows the classes of ./random-estate alone.
import type { XapiRecord } from '../../src/xapi/record.ts';

export interface World {
  readonly records: ReadonlyMap<string, XapiRecord>;
  readonly hidden: ReadonlySet<string>;
}

type Plain = Readonly<Record<string, unknown>>;
type Value = string | number | bigint | boolean | null;

const TO_ONE: Readonly<Record<string, readonly [cls: string, field: string]>> = {
  'pool.coordinator': ['host', 'master'],
  'VM.host': ['host', 'residentOn'],
  'VM.residentOn': ['host', 'residentOn'],
  'VM.affinity': ['host', 'affinity'],
  'VM.guestMetrics': ['VM_guest_metrics', 'guestMetrics'],
  'VBD.vm': ['VM', 'vm'],
  'VBD.vdi': ['VDI', 'vdi'],
  'VDI.sr': ['SR', 'sr'],
  'PBD.host': ['host', 'host'],
  'PBD.sr': ['SR', 'sr'],
  'VIF.vm': ['VM', 'vm'],
  'VIF.network': ['network', 'network'],
  'PIF.host': ['host', 'host'],
  'PIF.network': ['network', 'network'],
};
const TO_MANY: Readonly<Record<string, string>> = {
  'host.residentVms': 'residentVms:VM',
  'host.pbds': 'pbds:PBD',
  'host.networks': 'pifs:PIF network:network',
  'host.srs': 'pbds:PBD sr:SR',
  'VM.vbds': 'vbds:VBD',
  'VM.vifs': 'vifs:VIF',
  'VM.networks': 'vifs:VIF network:network',
  'VM.vdis': 'vbds:VBD vdi:VDI',
  'VM.srs': 'vbds:VBD vdi:VDI sr:SR',
  'VDI.vbds': 'vbds:VBD',
  'VDI.vms': 'vbds:VBD vm:VM',
  'SR.vdis': 'vdis:VDI',
  'SR.vms': 'vdis:VDI vbds:VBD vm:VM',
  'SR.hosts': 'pbds:PBD host:host',
  'network.vifs': 'vifs:VIF',
  'network.vms': 'vifs:VIF vm:VM',
  'network.hosts': 'pifs:PIF host:host',
};

/** Sides that nobody keeps: the class and the field that name the record. */
const BACK: Readonly<Record<string, readonly [cls: string, field: string]>> = {
  'host.affineVms': ['VM', 'affinity'],
};
/** All of a class in the pool. */
const ALL: Readonly<Record<string, readonly [cls: string, belongs: (record: XapiRecord) => boolean]>> = {
  'pool.hosts': ['host', () => true],
  'pool.vms': ['VM', (vm) => vm.isATemplate !== true],
};

/** Every relation of the classes in play: [class, name, target class, whether to many]. */
export const relations: readonly (readonly [string, string, string, boolean])[] = [
  ...Object.entries(TO_ONE).map(([key, [target]]) => [...split(key), target, false] as const),
  ...Object.entries(TO_MANY).map(
    ([key, path]) => [...split(key), path.split(':').at(-1) ?? '', true] as const,
  ),
  ...Object.entries({ ...BACK, ...ALL }).map(([key, [target]]) => [...split(key), target, true] as const),
];

function split(key: string): [string, string] {
  const [cls = '', name = ''] = key.split('.');
  return [cls, name];
}

function find(world: World, pool: string, cls: string, ref: unknown): XapiRecord | undefined {
  return world.hidden.has(String(ref)) ? undefined : world.records.get(`${pool}/${cls}/${ref}`);
}

export function one(world: World, record: XapiRecord, name: string): XapiRecord | undefined {
  if (name === 'pool') return find(world, record.$pool, 'pool', 'pool-0');
  const [cls, field] = TO_ONE[`${record.$cls}.${name}`] ?? ['', ''];
  return find(world, record.$pool, cls, record[field]);
}

/** The visible records of a class in the pool of `record`. */
function all(world: World, { $pool }: XapiRecord, cls: string): XapiRecord[] {
  return [...world.records.values()].filter(
    (other) => other.$cls === cls && other.$pool === $pool && !world.hidden.has(other.$ref),
  );
}

export function many(world: World, record: XapiRecord, name: string): XapiRecord[] {
  const key = `${record.$cls}.${name}`;
  const back = BACK[key];
  if (back) return all(world, record, back[0]).filter((other) => other[back[1]] === record.$ref);
  const whole = ALL[key];
  if (whole) return all(world, record, whole[0]).filter(whole[1]);
  let found = [record];
  for (const step of (TO_MANY[`${record.$cls}.${name}`] ?? '').split(' ')) {
    const [field = '', cls = ''] = step.split(':');
    found = found.flatMap((from) =>
      [from[field] ?? []].flat().flatMap((ref) => find(world, record.$pool, cls, ref) ?? []),
    );
  }
  return [...new Set(found)];
}

const isToMany = (record: XapiRecord, name: string) =>
  [TO_MANY, BACK, ALL].some((table) => `${record.$cls}.${name}` in table);

const DERIVED: Readonly<Record<string, (world: World, record: XapiRecord) => Value>> = {
  'SR.isLocal': (_world, sr) => sr.shared !== true,
  'network.isPrivate': (_world, network) => ((network.pifs ?? []) as unknown[]).length === 0,
  'VM.disksSize': (world, vm) => {
    const vbds = many(world, vm, 'vbds').filter(({ type }) => type === 'DISK');
    const vdis = new Set(vbds.flatMap((vbd) => one(world, vbd, 'vdi') ?? []));
    const sizes = [...vdis].map(({ virtualSize }) => BigInt((virtualSize ?? 0) as number | bigint));
    const sum = sizes.reduce((total, size) => total + size, 0n);
    return sum > Number.MAX_SAFE_INTEGER ? sum : Number(sum);
  },
  'VM.os.distro': (world, vm) => {
    const version = one(world, vm, 'guestMetrics')?.osVersion as Plain | undefined;
    return (version?.distro ?? null) as string | null;
  },
};

function plainValue(world: World, record: XapiRecord, name: string): Value {
  const derive = DERIVED[`${record.$cls}.${name}`];
  return derive ? derive(world, record) : ((record[name] ?? null) as Value);
}

const isToOne = (record: XapiRecord, name: string) =>
  (name === 'pool' && record.$cls !== 'pool') || `${record.$cls}.${name}` in TO_ONE;

export function matches(world: World, record: XapiRecord, filter: Plain): boolean {
  return Object.entries(filter).every(([name, value]) => {
    if (name === 'and') return (value as Plain[]).every((part) => matches(world, record, part));
    if (name === 'or') return (value as Plain[]).some((part) => matches(world, record, part));
    if (name === 'not') return !matches(world, record, value as Plain);
    return Object.entries(value as Plain).every(([operator, operand]) =>
      holds(world, record, name, operator, operand),
    );
  });
}

function holds(world: World, record: XapiRecord, name: string, operator: string, operand: unknown): boolean {
  const inner = (target: XapiRecord) => matches(world, target, operand as Plain);
  if (isToOne(record, name)) {
    const target = one(world, record, name);
    if (operator === 'isNull') return (target === undefined) === operand;
    if (operator === 'is') return target !== undefined && inner(target);
    return target !== undefined && [operand].flat().includes(target.uuid);
  }
  if (isToMany(record, name)) {
    const members = many(world, record, name);
    if (operator === 'isEmpty') return (members.length === 0) === operand;
    if (operator === 'has') return members.some(({ uuid }) => uuid === operand);
    if (operator === 'some') return members.filter(inner).length > 0;
    if (operator === 'every') return members.filter(inner).length === members.length;
    return members.filter(inner).length === 0;
  }
  if (name === 'os') {
    return Object.entries(operand as Plain).every(([inside, wanted]) =>
      compares(plainValue(world, record, `os.${operator}`), inside, wanted),
    );
  }
  return compares(plainValue(world, record, name), operator, operand);
}

function compares(value: unknown, operator: string, operand: unknown): boolean {
  if (operator === 'isNull') return (value === null) === operand;
  if (operator === 'isEmpty') return (((value as unknown[] | null)?.length ?? 0) === 0) === operand;
  if (operator === 'has') return value !== null && (value as unknown[]).includes(operand);
  if (operator === 'in') return (operand as unknown[]).includes(value);
  if (operator === 'eq') return value === operand;
  if (value === null) return false;
  if (operator === 'contains') return String(value).includes(String(operand));
  return operator === 'gte'
    ? (value as Value & {}) >= (operand as Value & {})
    : (value as Value & {}) < (operand as Value & {});
}

/** Values by which an order puts a record in its place, with the direction of each. */
export function sortValues(world: World, record: XapiRecord, orderBy: readonly Plain[]): [Value, string][] {
  const values = orderBy.map((element): [Value, string] => {
    let at: XapiRecord | undefined = record;
    let [[name, member]] = Object.entries(element) as [[string, unknown]];
    while (typeof member === 'object') {
      if (name === 'os') {
        const [[inside, direction]] = Object.entries(member as Plain) as [[string, unknown]];
        return [at ? plainValue(world, at, `os.${inside}`) : null, String(direction)];
      }
      at = at && one(world, at, name);
      [[name, member]] = Object.entries(member as Plain) as [[string, unknown]];
    }
    return [at ? plainValue(world, at, name) : null, String(member)];
  });
  return [...values, [record.uuid, 'ASC'], [record.$pool, 'ASC']];
}

export function inOrder(
  world: World,
  records: readonly XapiRecord[],
  orderBy: readonly Plain[],
): XapiRecord[] {
  const rank = (a: Value, b: Value) => {
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? -1 : 1;
    return a < b ? -1 : 1;
  };
  return [...records].sort((a, b) => {
    const others = sortValues(world, b, orderBy);
    for (const [at, [value, direction]] of sortValues(world, a, orderBy).entries()) {
      const result = rank(value, others[at]?.[0] ?? null);
      if (result !== 0) return direction === 'DESC' ? -result : result;
    }
    return 0;
  });
}

/** What a record is grouped under by one key. */
export function groupValues(world: World, record: XapiRecord, key: string): unknown[] {
  const [name = '', inner] = key.split('.');
  if (key === 'os') {
    const version = one(world, record, 'guestMetrics')?.osVersion as Plain | undefined;
    return [version?.name || null];
  }
  if (name === 'os') return [plainValue(world, record, key)];
  if (inner) return [one(world, record, name)?.[inner] ?? null];
  if (isToOne(record, name)) return [one(world, record, name) ?? null];
  const values: unknown[] = isToMany(record, name)
    ? many(world, record, name)
    : [plainValue(world, record, name) ?? []].flat();
  return values.length === 0 ? [null] : [...new Set(values)];
}

export interface Figures {
  readonly count: number;
  readonly sum: string;
  readonly min: string;
  readonly max: string;
}

/** One integer field over some records, each figure as text. */
export function figures(world: World, records: readonly XapiRecord[], field: string): Figures {
  const values = records.flatMap((record) => {
    const value = plainValue(world, record, field);
    return typeof value === 'number' || typeof value === 'bigint' ? [BigInt(value)] : [];
  });
  const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    count: values.length,
    sum: String(values.reduce((sum, value) => sum + value, 0n)),
    min: String(sorted[0] ?? null),
    max: String(sorted.at(-1) ?? null),
  };
}
