import { describe, expect, it } from 'vitest';
import {
  autoPoweron,
  creation,
  customFields,
  folder,
  notes,
} from '../../../src/query/derived/other-config.ts';
import * as vms from '../../../src/query/derived/vm/vm.ts';
import { record, ref, scene } from './scene.ts';

const GIB = 2 ** 30;
const START = '2026-11-22T12:00:00Z';
const at = (text: string) => Date.parse(text);

function running(metrics = {}, fields = {}) {
  const { add, sight, hide } = scene();
  const record = add('VM_metrics', 'm', {
    startTime: START,
    installTime: '2025-01-01T00:00:00Z',
    ...metrics,
  });
  const vm = add('VM', 'v', { powerState: 'RUNNING', metrics: ref('VM_metrics', 'm'), ...fields });
  return { add, sight, hide, vm, metrics: record };
}

describe('times of a VM', () => {
  it('tells since when it runs, and for how many whole seconds', () => {
    const { vm, sight } = running();
    expect(vms.startedAt(vm, sight)).toBe(START);
    expect(vms.uptimeSeconds(vm, sight, at(START) + 61_999)).toBe(61);
    expect(vms.installedAt(vm, sight)).toBe('2025-01-01T00:00:00Z');
  });

  it('goes on while the VM is paused and ends with a shutdown, though XAPI keeps the start time', () => {
    const { sight } = running();
    const metrics = ref('VM_metrics', 'm');
    expect(vms.startedAt(record('VM', 'p', { powerState: 'PAUSED', metrics }), sight)).toBe(START);
    expect(vms.startedAt(record('VM', 'h', { powerState: 'HALTED', metrics }), sight)).toBeNull();
    expect(vms.startedAt(record('VM', 's', { powerState: 'SUSPENDED', metrics }), sight)).toBeNull();
  });

  it('is never negative when the host is ahead of the gateway', () => {
    const { vm, sight } = running();
    expect(vms.uptimeSeconds(vm, sight, at(START) - 5000)).toBe(0);
  });

  it('is unknown when metrics are hidden, gone, or never had a time', () => {
    const { vm, sight, hide, metrics } = running();
    hide(metrics);
    expect(vms.startedAt(vm, sight)).toBeNull();
    expect(vms.uptimeSeconds(vm, sight, 0)).toBeNull();
    const never = running({ startTime: null });
    expect(vms.startedAt(never.vm, never.sight)).toBeNull();
  });
});

describe('CPUs of a VM', () => {
  it.each([
    ['whole sockets', { vcpusMax: 8, platform: { 'cores-per-socket': '4' } }, 2, 4],
    ['one core each when it does not say', { vcpusMax: 3, platform: {} }, 3, 1],
    [
      'no sockets when cores do not fill them',
      { vcpusMax: 6, platform: { 'cores-per-socket': '4' } },
      null,
      4,
    ],
    ['nonsense as unsaid', { vcpusMax: 2, platform: { 'cores-per-socket': '-4' } }, 2, 1],
  ])('has %s', (_name, fields, sockets, cores) => {
    const { sight } = scene();
    expect(vms.cpuTopology(record('VM', 'v', fields), sight)).toEqual({
      sockets,
      coresPerSocket: cores,
      vcpus: null,
    });
  });

  it('counts the vCPUs of the domain while there is one, else those at startup', () => {
    const { vm, sight } = running({ vcpusNumber: 3 }, { vcpusAtStartup: 2, vcpusMax: 4 });
    expect(vms.vcpus(vm, sight)).toBe(3);
    const halted = record('VM', 'h', {
      powerState: 'HALTED',
      metrics: vm.metrics as string,
      vcpusAtStartup: 2,
    });
    expect(vms.vcpus(halted, sight)).toBe(2);
    expect(vms.coresPerSocket(vm)).toBeNull();
  });
});

describe('the virtualization mode', () => {
  it('is that of the domain while it runs', () => {
    const { vm, sight } = running({ currentDomainType: 'PV_IN_PVH' }, { domainType: 'PV' });
    expect(vms.virtualizationMode(vm, sight)).toBe('PV_IN_PVH');
  });

  it.each([
    ['the configured type', { domainType: 'PVH', hvmBootPolicy: '' }, 'PVH'],
    [
      'the boot policy where no type is given',
      { domainType: 'UNSPECIFIED', hvmBootPolicy: 'BIOS order' },
      'HVM',
    ],
    ['PV for an empty boot policy', { domainType: 'UNSPECIFIED', hvmBootPolicy: '' }, 'PV'],
    ['unknown without either', {}, 'UNKNOWN'],
    [
      'unknown for a type that is newer than the table',
      { domainType: 'UNKNOWN', $unknown: { domainType: 'arm' }, hvmBootPolicy: '' },
      'UNKNOWN',
    ],
  ])('else is %s', (_name, fields, mode) => {
    expect(vms.virtualizationMode(record('VM', 'v', fields), scene().sight)).toBe(mode);
  });
});

describe('booting', () => {
  const hvm = (hvmBootParams: Record<string, string>, platform: Record<string, string> = {}) =>
    record('VM', 'v', { domainType: 'HVM', hvmBootParams, platform });

  it('reads the order as devices, each once, and skips letters that mean nothing', () => {
    expect(vms.bootOrder(hvm({ order: 'ndca' }))).toEqual(['NETWORK', 'CDROM', 'DISK', 'FLOPPY']);
    expect(vms.bootOrder(hvm({ order: 'DxCd' }))).toEqual(['CDROM', 'DISK']);
  });

  it('has the default order of xapi when the VM does not say, and none for PV guests', () => {
    expect(vms.bootOrder(hvm({}))).toEqual(['DISK', 'CDROM']);
    expect(vms.bootOrder(record('VM', 'v', { domainType: 'PV', hvmBootParams: { order: 'c' } }))).toBeNull();
  });

  it('knows the firmware', () => {
    expect(vms.bootFirmware(hvm({ firmware: 'uefi' }))).toBe('UEFI');
    expect(vms.bootFirmware(hvm({}))).toBe('BIOS');
    expect(vms.bootFirmware(hvm({ firmware: 'coreboot' }))).toBe('UNKNOWN');
    expect(vms.bootFirmware(record('VM', 'v', { domainType: 'PV' }))).toBeNull();
  });

  it('knows secure boot, and that auto is not known', () => {
    expect(vms.secureBoot(hvm({}, { secureboot: 'true' }))).toBe(true);
    expect(vms.secureBoot(hvm({}, { secureboot: 'false' }))).toBe(false);
    expect(vms.secureBoot(hvm({}, { secureboot: 'auto' }))).toBeNull();
    expect(vms.secureBoot(hvm({}))).toBe(false);
  });
});

describe('protection', () => {
  it('is a blocked operation, whatever the reason', () => {
    const vm = record('VM', 'v', { blockedOperations: { destroy: '' } });
    expect(vms.isProtected(vm)).toBe(true);
    expect(vms.isShutdownProtected(vm)).toBe(false);
    const both = record('VM', 'w', { blockedOperations: { clean_shutdown: 'no', hard_shutdown: 'no' } });
    expect(vms.isProtected(both)).toBe(false);
    expect(vms.isShutdownProtected(both)).toBe(true);
    expect(vms.isProtected(record('VM', 'x'))).toBe(false);
  });
});

describe('disks of a VM', () => {
  function withDisks() {
    const { add, sight, hide } = scene();
    const vdi = (name: string, virtualSize: number | bigint, physicalUtilisation: number) =>
      add('VDI', name, { virtualSize, physicalUtilisation });
    const vdis = [vdi('a', 10 * GIB, 4 * GIB), vdi('b', 2n ** 60n, 1), vdi('cd', GIB, GIB)];
    const vbd = (name: string, vdiName: string, type = 'DISK') =>
      add('VBD', name, { type, vdi: ref('VDI', vdiName) }).$ref;
    const vbds = [vbd('1', 'a'), vbd('2', 'b'), vbd('3', 'cd', 'CD'), vbd('4', 'a'), vbd('5', 'gone')];
    return { vm: add('VM', 'v', { vbds: [...vbds, ref('VBD', 'gone')] }), sight, hide, vdis };
  }

  it('sum up exactly, each once, without CDs', () => {
    const { vm, sight } = withDisks();
    expect(vms.disksSize(vm, sight)).toBe(2n ** 60n + 10n * BigInt(GIB));
    expect(vms.disksUsage(vm, sight)).toBe(4 * GIB + 1);
  });

  it('tell nothing of hidden ones', () => {
    const { vm, sight, hide, vdis } = withDisks();
    hide(vdis[1] as never);
    expect(vms.disksSize(vm, sight)).toBe(10 * GIB);
    expect(vms.disks(vm, sight)).toHaveLength(1);
    expect(vms.disksSize(record('VM', 'w'), sight)).toBe(0);
  });
});

describe('memory of a VM', () => {
  it('is that of its domain', () => {
    const { vm, sight } = running({ memoryActual: GIB });
    expect(vms.memoryActual(vm, sight)).toBe(GIB);
    const halted = record('VM', 'h', { powerState: 'HALTED', metrics: vm.metrics as string });
    expect(vms.memoryActual(halted, sight)).toBeNull();
  });
});

describe('other_config', () => {
  const uuid = '1a2b3c4d-0000-4000-8000-000000000000';
  const vm = record('VM', 'v', {
    uuid,
    otherConfig: {
      'XenCenter.CustomFields.Owner': 'Javier Alvarez Valle',
      'XenCenter.CustomFields.Backup': '',
      'XenCenter.CustomFields.': 'nameless',
      'XenCenter.CustomFieldsConfig': 'not a field',
      folder: '/site/rack',
      'xo:notes': ' # todo\n',
      auto_poweron: 'true',
      'xo:1a2b3c4d': JSON.stringify({
        creation: { date: '2024-02-03T04:05:06.789Z', user: 'u1', template: 't1' },
      }),
      'xo:99999999': JSON.stringify({ creation: { user: 'of the VM it was copied from' } }),
    },
  });

  it('holds custom fields by name, the folder and notes', () => {
    expect(customFields(vm)).toEqual([
      { name: 'Backup', value: '' },
      { name: 'Owner', value: 'Javier Alvarez Valle' },
    ]);
    expect(folder(vm)).toBe('/site/rack');
    expect(notes(vm)).toBe(' # todo\n');
    expect(autoPoweron(vm)).toBe(true);
  });

  it("holds Xen Orchestra's note of the creation under a part of the uuid", () => {
    expect(creation(vm)).toEqual({ at: '2024-02-03T04:05:06Z', by: 'u1', templateUuid: 't1' });
  });

  it.each(['', 'no json', 'null', '[]', '{"creation":7}', '{"creation":{"date":"soon","user":5}}', '"text"'])(
    'has no creation in %j',
    (text) => {
      expect(creation(record('VM', 'v', { uuid, otherConfig: { 'xo:1a2b3c4d': text } }))).toBeNull();
    },
  );

  it('may be empty or missing', () => {
    for (const bare of [record('VM', 'v'), record('SR', 's', { otherConfig: {} })]) {
      expect(customFields(bare)).toEqual([]);
      expect([folder(bare), notes(bare), creation(bare), autoPoweron(bare)]).toEqual([
        null,
        null,
        null,
        false,
      ]);
    }
  });
});
