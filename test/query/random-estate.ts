// Random pools for the property test of the query language: real stores, and beside them plain maps for its
// naive twin. Sides of a relation are not kept alike, refs dangle, names repeat, values are missing or
// unknown.
import fc from 'fast-check';
import { MemoryStore } from '../../src/cache/store.ts';
import type { ClassName } from '../../src/xapi/datamodel/types.ts';
import type { FieldValue, XapiRecord } from '../../src/xapi/record.ts';

export const POOLS = ['p', 'q'] as const;
export type PoolKey = (typeof POOLS)[number];

type FieldTable = Readonly<Record<string, fc.Arbitrary<FieldValue | undefined>>>;

const NUMBERS = [0, 1, 2];
const refTo = (cls: string) => fc.constantFrom(null, ...NUMBERS.map((at) => `${cls}-${at}`), `${cls}-gone`);
const refsTo = (cls: string) =>
  fc.array(fc.constantFrom(...NUMBERS.map((at) => `${cls}-${at}`), `${cls}-gone`), { maxLength: 3 });
const name = fc.constantFrom('', 'a', 'b', 'B', 'ab');
const flag = fc.boolean();
const tags = fc.array(fc.constantFrom('web', 'db', ''), { maxLength: 3 });

/** What each class has of its fields; a field may be missing, as on an older pool. */
const tables = {
  pool: { nameLabel: name, master: refTo('host') },
  host: {
    nameLabel: name,
    enabled: flag,
    residentVms: refsTo('VM'),
    pbds: refsTo('PBD'),
    pifs: refsTo('PIF'),
  },
  VM: {
    nameLabel: name,
    powerState: fc.constantFrom('RUNNING', 'HALTED', 'UNKNOWN', undefined),
    isATemplate: flag,
    memoryStaticMax: fc.constantFrom<FieldValue[]>(0, 1, 7, 2 ** 53 - 1, 2n ** 60n, 2n ** 60n + 1n, -5, null),
    vcpusMax: fc.constantFrom(1, 2, undefined),
    hvmShadowMultiplier: fc.constantFrom(0.5, 1, null),
    snapshotTime: fc.constantFrom(null, '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'),
    tags,
    residentOn: refTo('host'),
    affinity: refTo('host'),
    guestMetrics: refTo('VM_guest_metrics'),
    vbds: refsTo('VBD'),
    vifs: refsTo('VIF'),
  },
  VM_guest_metrics: {
    osVersion: fc.constantFrom<FieldValue[]>({}, { name: 'Debian' }, { name: '', distro: 'x' }),
  },
  VBD: {
    vm: refTo('VM'),
    vdi: refTo('VDI'),
    type: fc.constantFrom('DISK', 'CD'),
    userdevice: name,
    currentlyAttached: flag,
  },
  VDI: {
    nameLabel: name,
    sr: refTo('SR'),
    vbds: refsTo('VBD'),
    virtualSize: fc.constantFrom<FieldValue[]>(0, 5, 2n ** 62n, null),
    managed: flag,
    type: fc.constantFrom('USER', 'SYSTEM', 'UNKNOWN'),
  },
  SR: { nameLabel: name, type: name, shared: flag, vdis: refsTo('VDI'), pbds: refsTo('PBD') },
  PBD: { host: refTo('host'), sr: refTo('SR'), currentlyAttached: flag },
  network: { nameLabel: name, vifs: refsTo('VIF'), pifs: refsTo('PIF') },
  VIF: { vm: refTo('VM'), network: refTo('network'), device: name },
  PIF: { host: refTo('host'), network: refTo('network'), device: name },
} as const satisfies Partial<Record<ClassName, FieldTable>>;

export const CLASSES = Object.keys(tables) as (keyof typeof tables)[];
export type EstateClass = (typeof CLASSES)[number];

export interface Mutation {
  readonly pool: PoolKey;
  readonly cls: EstateClass;
  readonly ref: string;
  /** Undefined deletes. */
  readonly record: XapiRecord | undefined;
}

function mutationOf(cls: EstateClass): fc.Arbitrary<Mutation> {
  const numbers = cls === 'pool' ? [0] : NUMBERS;
  const fields = fc.record(tables[cls] as FieldTable);
  return fc
    .record({
      pool: fc.constantFrom(...POOLS),
      number: fc.constantFrom(...numbers),
      fields: fc.option(fields, { freq: 6 }),
    })
    .map(({ pool, number, fields: values }) => {
      const ref = `${cls}-${number}`;
      // The same uuid in both pools, which may happen; never twice in one class of one pool.
      const uuid = `uuid-${cls}-${(number * 2) % 3}`;
      const record = { ...values, uuid, $cls: cls, $ref: ref, $pool: pool } as XapiRecord;
      return { pool, cls, ref, record: values ? Object.freeze(record) : undefined };
    });
}

export const uuidsOf = (cls: EstateClass) =>
  fc.constantFrom(...NUMBERS.map((at) => `uuid-${cls}-${at}`), 'nobody');

export const mutations = (size: number): fc.Arbitrary<Mutation[]> =>
  fc.array(fc.oneof(...CLASSES.map(mutationOf)), { minLength: size, maxLength: size });

/** Refs that an asker may not see. */
export const hiddenRefs: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.subarray(
      CLASSES.flatMap((cls) => NUMBERS.map((at) => `${cls}-${at}`)),
      { maxLength: 8 },
    ),
  },
);

export class RandomEstate {
  readonly stores: ReadonlyMap<string, MemoryStore> = new Map(POOLS.map((key) => [key, new MemoryStore()]));
  /** The same records by `<pool>/<class>/<ref>`. */
  readonly records = new Map<string, XapiRecord>();

  apply(changes: readonly Mutation[]): void {
    for (const { pool, cls, ref, record } of changes) {
      const key = `${pool}/${cls}/${ref}`;
      if (record) this.records.set(key, record);
      else this.records.delete(key);
      const event = { cls, ref, generation: 1 };
      this.stores.get(pool)?.apply({
        events: [record ? { ...event, operation: 'mod', record } : { ...event, operation: 'del' }],
      });
    }
  }
}
