// No derived value may throw, hang or show a ref, whatever stands in the records: fields are missing or of
// another shape, refs lead nowhere or to records of any kind, texts are anything.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as message from '../../../src/query/derived/activity/message.ts';
import * as task from '../../../src/query/derived/activity/task.ts';
import * as certificate from '../../../src/query/derived/certificate.ts';
import * as host from '../../../src/query/derived/host/host.ts';
import * as software from '../../../src/query/derived/host/software.ts';
import * as network from '../../../src/query/derived/network/network.ts';
import * as pif from '../../../src/query/derived/network/pif.ts';
import * as vif from '../../../src/query/derived/network/vif.ts';
import * as otherConfig from '../../../src/query/derived/other-config.ts';
import * as passthrough from '../../../src/query/derived/passthrough.ts';
import * as pool from '../../../src/query/derived/pool.ts';
import type { Sight } from '../../../src/query/derived/sight.ts';
import * as sr from '../../../src/query/derived/storage/sr.ts';
import * as vbd from '../../../src/query/derived/storage/vbd.ts';
import * as vdi from '../../../src/query/derived/storage/vdi.ts';
import * as chain from '../../../src/query/derived/storage/vdi-chain.ts';
import { exact, sum } from '../../../src/query/derived/values.ts';
import * as guest from '../../../src/query/derived/vm/guest.ts';
import * as snapshots from '../../../src/query/derived/vm/snapshots.ts';
import * as vm from '../../../src/query/derived/vm/vm.ts';
import { classes } from '../../../src/xapi/datamodel/datamodel.ts';
import type { ClassName } from '../../../src/xapi/datamodel/types.ts';
import type { XapiRecord } from '../../../src/xapi/record.ts';

type Derived = (record: XapiRecord, sight: Sight, nowMs: number) => unknown;

const modules = {
  message,
  task,
  certificate,
  host,
  software,
  network,
  pif,
  vif,
  otherConfig,
  passthrough,
  sr,
  vbd,
};
const more = { vdi, chain, guest, snapshots, vm };
/** What takes other arguments than a record is left out, or given its own call. */
const OTHERWISE = new Set([
  'parseAlarm',
  'namedError',
  'findNoted',
  'isCoordinator',
  'uptimeSeconds',
  'durationSeconds',
  'daysLeft',
  'isExpired',
  'isNotYetValid',
  'isLicenseExpired',
]);

const derived: [string, Derived][] = [
  ...Object.entries({ ...modules, ...more }).flatMap(([room, exports]) =>
    Object.entries(exports)
      .filter(([name, value]) => typeof value === 'function' && !OTHERWISE.has(name))
      .map(([name, value]): [string, Derived] => [`${room}.${name}`, value as Derived]),
  ),
  ['vm.uptimeSeconds', vm.uptimeSeconds],
  ['host.uptimeSeconds', host.uptimeSeconds],
  ['task.durationSeconds', (record, _sight, now) => task.durationSeconds(record, now)],
  [
    'certificate',
    (record, _sight, now) => [certificate.daysLeft(record, now), certificate.isExpired(record, now)],
  ],
  ['certificate.isNotYetValid', (record, _sight, now) => certificate.isNotYetValid(record, now)],
  ['software.isLicenseExpired', (record, _sight, now) => software.isLicenseExpired(record, now)],
  [
    'task.findNoted',
    (record, sight) =>
      task.notedNames(record).map((name) => task.findNoted(record, name, { sight, classes: ['VM', 'SR'] })),
  ],
  ['host.isCoordinator', host.isCoordinator],
  ['pool.ha', pool.ha],
  ['pool.displayName', pool.displayName],
  ['pool.cpuTotals', (record, sight) => pool.cpuTotals([record], sight)],
  ['pool.memoryTotals', (record, sight) => pool.memoryTotals([record], sight)],
  ['pool.vmCounts', (record) => pool.vmCounts([record])],
];

const names = classes.map(({ name }) => name);
const refs = Array.from({ length: 6 }, (_, at) => `OpaqueRef:${at}`);
const aRef = fc.constantFrom(...refs, 'OpaqueRef:gone');
const aText = fc.oneof(
  fc.string(),
  aRef,
  fc.constantFrom(
    'RUNNING',
    'LACP',
    'DISK',
    'HVM',
    'ALARM',
    'SUCCESS',
    '10.0.0.1',
    'VHD',
    '1e9',
    '-1',
    '__proto__',
  ),
  aRef.map((at) => `<value>${at}</value>`),
  aRef.map((at) => `text ${at} text`),
  fc.integer().map(String),
);
const KEYS = [
  '0/ip',
  'vhd-parent',
  'pci',
  'order',
  'boot_time',
  'cpu_count',
  'expiry',
  'free',
  'major',
  'minor',
  'name',
];
const aMap = fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string()), aText, { maxKeys: 6 });
const aValue = fc.oneof(
  { weight: 4, arbitrary: aRef },
  { weight: 3, arbitrary: fc.array(aRef, { maxLength: 4 }) },
  aText,
  fc.array(aText, { maxLength: 4 }),
  aMap,
  fc.boolean(),
  fc.constantFrom(null, 0, -1, 1, 2 ** 53, 2n ** 63n, -(2n ** 63n), 0.5),
  fc.integer(),
  fc.constant('2026-01-01T00:00:00Z'),
);
const fieldNames = [...new Set(classes.flatMap(({ fields }) => fields.map(({ name }) => name)))];
const someFields = fc.uniqueArray(fc.constantFrom(...fieldNames), { maxLength: 220 });
const aRecord = fc
  .tuple(fc.constantFrom(...names), someFields, fc.infiniteStream(aValue))
  .map(([cls, fields, values]) => {
    const record: Record<string, unknown> = { $cls: cls, $pool: 'p' };
    for (const field of fields) record[field] = values.next().value;
    return record as { $cls: ClassName; $pool: string };
  });

/** A sight for which every ref leads to a record, of whatever class: nothing may be taken for granted. */
function wildSight(records: readonly XapiRecord[]): Sight {
  const byRef = new Map(records.map((record) => [record.$ref, record]));
  return {
    get: (_from, _cls, at) => byRef.get(String(at)),
    many: (_from, _cls, many) => many.flatMap((at) => byRef.get(at) ?? []),
    list: () => records,
    poolOf: () => records[0],
    byUuid: (_from, _cls, uuid) => records.find((record) => record.uuid === uuid),
  };
}

/** Every text in a value that would be printed; records are printed by their own fields, and not followed. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || '$ref' in value) return [];
  return Object.values(value).flatMap(texts);
}

describe('derived values', () => {
  it('never throw and never print a ref of a result, whatever stands in the records', () => {
    fc.assert(
      fc.property(fc.array(aRecord, { minLength: 6, maxLength: 6 }), (made) => {
        const records = made.map(
          (record, at): XapiRecord => ({ ...record, uuid: `u${at}`, $ref: refs[at] as string }),
        );
        const sight = wildSight(records);
        for (const [name, derive] of derived) {
          for (const record of records.slice(0, 2)) {
            const value = derive(record, sight, 1_800_000_000_000);
            expect(value, name).not.toBeUndefined();
            if (!['task.result', 'task.error', 'message.messageBody'].includes(name)) continue;
            expect(texts(value).join(' '), name).not.toMatch(/OpaqueRef|DummyRef/);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('cover the functions of every file', () => {
    expect(derived.length).toBeGreaterThan(90);
  });

  it('sum exactly, in any order', () => {
    const int = fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }).map(exact);
    fc.assert(
      fc.property(fc.array(int), (values) => {
        const expected = exact(values.reduce<bigint>((total, value) => total + BigInt(value), 0n));
        expect(sum(values)).toBe(expected);
        expect(sum([...values].reverse())).toBe(expected);
      }),
    );
  });
});
