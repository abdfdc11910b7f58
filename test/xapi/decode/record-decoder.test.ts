import { describe, expect, it } from 'vitest';
import { classes } from '../../../src/xapi/datamodel/datamodel.ts';
import { RecordDecoder } from '../../../src/xapi/decode/record-decoder.ts';

const decoder = () => new RecordDecoder('lab');
const isDeepFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));

describe('RecordDecoder', () => {
  it('builds a frozen record under GraphQL names, in final form', () => {
    const vm = decoder().decode('VM', 'OpaqueRef:1', {
      uuid: 'u-1',
      name_label: 'web',
      power_state: 'Running',
      memory_static_max: 4294967296,
      allowed_operations: ['clean_shutdown', 'pause'],
      current_operations: { 'OpaqueRef:t': 'clean_reboot' },
      snapshot_time: '19700101T00:00:00Z',
      resident_on: 'OpaqueRef:h',
      affinity: 'OpaqueRef:NULL',
      VBDs: ['OpaqueRef:b1', 'OpaqueRef:NULL', 'OpaqueRef:b2'],
      platform: { nx: 'true', __proto__: null },
      is_a_template: false,
    });
    expect(vm).toMatchObject({
      $cls: 'VM',
      $ref: 'OpaqueRef:1',
      $pool: 'lab',
      uuid: 'u-1',
      nameLabel: 'web',
      powerState: 'RUNNING',
      memoryStaticMax: 4294967296,
      allowedOperations: ['CLEAN_SHUTDOWN', 'PAUSE'],
      currentOperations: { 'OpaqueRef:t': 'CLEAN_REBOOT' },
      snapshotTime: null,
      residentOn: 'OpaqueRef:h',
      affinity: null,
      vbds: ['OpaqueRef:b1', 'OpaqueRef:b2'],
      platform: { nx: 'true' },
      isATemplate: false,
    });
    expect('$unknown' in vm).toBe(false);
    expect(isDeepFrozen(vm)).toBe(true);
  });

  it('gives every class all its fields, from an empty record too, with the defaults of the datamodel', () => {
    const all = decoder();
    for (const cls of classes) {
      const record = all.decode(cls.name, 'OpaqueRef:x', {});
      expect(Object.keys(record).sort(), cls.name).toEqual(
        [...new Set(['$cls', '$ref', '$pool', 'uuid', ...cls.fields.map((field) => field.name)])].sort(),
      );
      expect(isDeepFrozen(record)).toBe(true);
    }
    const vm = all.decode('VM', 'OpaqueRef:x', {});
    expect(vm.hardwarePlatformVersion).toBe(0);
    expect(vm.domainType).toBe('UNSPECIFIED');
  });

  it('keeps integers of 64 bits exactly, whether numbers, bigints or decimal texts', () => {
    const size = (virtual_size: unknown) =>
      decoder().decode('VDI', 'OpaqueRef:d', { virtual_size }).virtualSize;
    expect(size(17)).toBe(17);
    expect(size(9007199254740993n)).toBe(9007199254740993n);
    expect(size(17n)).toBe(17);
    expect(size('9223372036854775807')).toBe(9223372036854775807n);
    expect(size('-12')).toBe(-12);
  });

  it('says when an integer had been rounded before it came', () => {
    const one = decoder();
    one.decode('VDI', 'OpaqueRef:d', JSON.parse('{"virtual_size":9007199254740993}'));
    expect(one.wasInexact).toBe(true);
    one.decode('VDI', 'OpaqueRef:d', JSON.parse('{"virtual_size":9007199254740991}'));
    expect(one.wasInexact).toBe(false);
  });

  it('keeps enum texts that no table knows beside UNKNOWN', () => {
    const vm = decoder().decode('VM', 'OpaqueRef:1', {
      power_state: 'Hibernated',
      allowed_operations: ['start', 'teleport', 'clone_twice'],
      domain_type: 'HVM',
    });
    expect(vm.powerState).toBe('UNKNOWN');
    expect(vm.allowedOperations).toEqual(['START', 'UNKNOWN', 'UNKNOWN']);
    expect(vm.domainType).toBe('HVM');
    expect(vm.$unknown).toEqual({ powerState: 'Hibernated', allowedOperations: 'teleport,clone_twice' });
    expect(isDeepFrozen(vm)).toBe(true);
  });

  it('makes null of floats that cannot be printed', () => {
    const progress = (value: unknown) =>
      decoder().decode('task', 'OpaqueRef:t', { progress: value }).progress;
    expect([Number.NaN, Number.POSITIVE_INFINITY, 0.5, '0.25', 'nan', 1n].map(progress)).toEqual([
      null,
      null,
      0.5,
      0.25,
      null,
      1,
    ]);
  });

  it('decodes values of a wrong type as the empty value of theirs, and ignores fields it does not know', () => {
    const vm = decoder().decode('VM', 'OpaqueRef:1', {
      name_label: 7,
      power_state: null,
      memory_static_max: 'much',
      VCPUs_max: 1.5,
      allowed_operations: 'start',
      platform: ['nx'],
      is_a_template: 'true',
      snapshot_time: 12,
      resident_on: {},
      invented: { by: 'a newer host' },
    });
    expect(vm).toMatchObject({
      nameLabel: '',
      powerState: 'UNKNOWN',
      memoryStaticMax: 0,
      vcpusMax: 0,
      allowedOperations: [],
      platform: {},
      isATemplate: false,
      snapshotTime: null,
      residentOn: null,
    });
    expect('invented' in vm).toBe(false);
    expect('$unknown' in vm).toBe(false);
    for (const garbage of [null, 'text', 5, []]) {
      expect(decoder().decode('VM', 'OpaqueRef:1', garbage).nameLabel).toBe('');
    }
  });

  it('takes a map member called __proto__ as data', () => {
    const wire = JSON.parse('{"other_config":{"__proto__":"x","a":"b"}}');
    const record = decoder().decode('VM', 'OpaqueRef:1', wire).otherConfig as object;
    expect(Object.keys(record)).toEqual(['__proto__', 'a']);
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
  });

  it('lets records that come as bytes share equal sets, maps and long texts', () => {
    const one = decoder();
    const read = (text: string) =>
      one.decodeBytes('VM', 'OpaqueRef:1', Buffer.from(text), 0, Buffer.byteLength(text));
    const text = (operation: string, long: string) =>
      `{"allowed_operations":["${operation}"],"recommendations":"${long.repeat(40)}","platform":{"${operation}":"b"}}`;
    read(text('start', 'a,'));
    // The first time might be the last, so nothing is kept of it.
    read(text('pause', 'b,'));
    const [a, b] = [read(text('pause', 'b,')), read(text('pause', 'b,'))];
    expect(a.allowedOperations).toEqual(['PAUSE']);
    expect(b.allowedOperations).toBe(a.allowedOperations);
    expect(b.platform).toBe(a.platform);
    expect(b.recommendations).toBe('b,'.repeat(40));
    expect(isDeepFrozen(b)).toBe(true);
  });

  it('decodes nested records and options', () => {
    const record = decoder().decode('probe_result', 'x', {
      configuration: { device: '/dev/sda' },
      complete: true,
      sr: {
        uuid: 'u',
        name_label: 'n',
        total_space: '5',
        free_space: 3,
        clustered: false,
        health: 'healthy',
      },
    });
    expect(record.sr).toMatchObject({
      uuid: 'u',
      nameLabel: 'n',
      totalSpace: 5,
      freeSpace: 3,
      health: 'HEALTHY',
    });
    expect(decoder().decode('probe_result', 'x', {}).sr).toBeNull();
  });
});
