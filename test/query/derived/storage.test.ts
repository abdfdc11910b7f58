import { describe, expect, it } from 'vitest';
import * as srs from '../../../src/query/derived/storage/sr.ts';
import * as vbds from '../../../src/query/derived/storage/vbd.ts';
import * as vdis from '../../../src/query/derived/storage/vdi.ts';
import { vdiKind } from '../../../src/query/kinds.ts';
import { type Fields, record, ref, scene } from './scene.ts';

const TIB = 2 ** 40;
const sr = (fields: Fields) => record('SR', 's', fields);

describe('usage of an SR', () => {
  it('is what is promised, taken and free', () => {
    expect(
      srs.usage(sr({ virtualAllocation: 2 * TIB, physicalUtilisation: TIB / 4, physicalSize: TIB })),
    ).toEqual({
      virtualAllocation: 2 * TIB,
      physicalUtilisation: TIB / 4,
      physicalSize: TIB,
      free: TIB * 0.75,
      ratio: 0.25,
      provisioningRatio: 2,
    });
  });

  it.each([-1, 0])('is unknown for drivers that say %i', (nothing) => {
    const fields = { virtualAllocation: -1, physicalUtilisation: nothing, physicalSize: nothing };
    expect(srs.usage(sr(fields))).toEqual({
      virtualAllocation: null,
      physicalUtilisation: null,
      physicalSize: null,
      free: null,
      ratio: null,
      provisioningRatio: null,
    });
  });

  it('is nothing of an empty one, never less than nothing free, and exact past 2^53', () => {
    expect(srs.usage(sr({ physicalUtilisation: 0, physicalSize: TIB }))).toMatchObject({
      free: TIB,
      ratio: 0,
    });
    expect(srs.usage(sr({ physicalUtilisation: 9, physicalSize: 8 })).free).toBe(0);
    expect(srs.usage(sr({ physicalUtilisation: 1, physicalSize: 2n ** 61n })).free).toBe(2n ** 61n - 1n);
  });
});

describe('an SR', () => {
  it.each<[string, Fields, string]>([
    ['ext of people', { type: 'ext', contentType: 'user' }, 'DISK'],
    ['lvmohba without a word', { type: 'lvmohba', contentType: '' }, 'DISK'],
    ['an ISO library', { type: 'iso', contentType: 'iso' }, 'ISO'],
    ['the tools', { type: 'iso', contentType: 'iso', isToolsSr: true }, 'ISO'],
    ['ISOs by NFS', { type: 'nfs_iso', contentType: 'iso' }, 'ISO'],
    ['CD drives', { type: 'udev', contentType: 'iso' }, 'ISO'],
    ['USB sticks', { type: 'udev', contentType: 'disk' }, 'OTHER'],
  ])('of %s holds what it holds', (_name, fields, kind) => {
    expect(srs.contentKind(sr(fields))).toBe(kind);
  });

  it.each<[string, Fields, string]>([
    ['ext', {}, 'THIN'],
    ['nfs', { smConfig: { allocation: 'thick' } }, 'THIN'],
    ['zfs', {}, 'THIN'],
    ['lvm', {}, 'THICK'],
    ['lvmoiscsi', { smConfig: { allocation: 'thick' } }, 'THICK'],
    ['lvmohba', { smConfig: { allocation: 'xlvhd' } }, 'THIN'],
    ['lvmofcoe', { smConfig: { allocation: 'thin' } }, 'THIN'],
    ['toString', {}, 'UNKNOWN'],
    ['iso', {}, 'UNKNOWN'],
  ])('of type %s with %j allocates %s', (type, fields, strategy) => {
    expect(srs.allocationStrategy(sr({ type, ...fields }), scene().sight)).toBe(strategy);
  });

  it.each([
    ['thin', 'THIN'],
    ['thick', 'THICK'],
    ['', 'UNKNOWN'],
  ])('of LINSTOR allocates as its PBDs say: %j', (provisioning, strategy) => {
    const { add, sight } = scene();
    const pbd = add('PBD', 'p', { deviceConfig: { provisioning } });
    expect(srs.allocationStrategy(sr({ type: 'linstor', pbds: [pbd.$ref] }), sight)).toBe(strategy);
  });

  it('is connected to all, some or none of its visible hosts', () => {
    const { add, sight, hide } = scene();
    const on = add('PBD', 'on', { currentlyAttached: true });
    const off = add('PBD', 'off', { currentlyAttached: false });
    const both = sr({ pbds: [on.$ref, off.$ref, ref('PBD', 'gone')] });
    expect(srs.connection(both, sight)).toBe('SOME');
    expect(srs.connection(sr({ pbds: [off.$ref] }), sight)).toBe('NONE');
    hide(off);
    expect([srs.connection(both, sight), srs.isConnected(both, sight)]).toEqual(['ALL', true]);
    hide(on);
    expect([srs.connection(both, sight), srs.isConnected(both, sight)]).toEqual(['NO_PBD', false]);
  });

  it('belongs to the host of its only PBD unless it is shared', () => {
    const { add, sight, hide } = scene();
    const host = add('host', 'h');
    const pbd = add('PBD', 'p', { host: host.$ref });
    const local = sr({ shared: false, pbds: [pbd.$ref] });
    expect([srs.localHost(local, sight), srs.isLocal(local), srs.isShared(local)]).toEqual([
      host,
      true,
      false,
    ]);
    expect(srs.localHost(sr({ shared: true, pbds: [pbd.$ref] }), sight)).toBeNull();
    expect(srs.localHost(sr({ shared: false, pbds: [pbd.$ref, ref('PBD', 'q')] }), sight)).toBeNull();
    hide(host);
    expect(srs.localHost(local, sight)).toBeNull();
  });

  it('is in maintenance when Xen Orchestra says so', () => {
    expect(srs.inMaintenance(sr({ otherConfig: { 'xo:maintenanceState': '{"1":"2"}' } }))).toBe(true);
    expect(srs.inMaintenance(sr({ otherConfig: {} }))).toBe(false);
  });
});

describe('a VDI', () => {
  const vdi = (fields: Fields) =>
    record('VDI', 'd', { sr: ref('SR', 's'), managed: true, type: 'USER', vbds: [], ...fields });

  it('is unmanaged once it is only a base copy, though it was a snapshot', () => {
    expect(vdiKind(vdi({}))).toBe('VDI');
    expect(vdiKind(vdi({ isASnapshot: true }))).toBe('SNAPSHOT');
    expect(vdiKind(vdi({ managed: false, isASnapshot: true }))).toBe('UNMANAGED');
  });

  it('is an ISO by its repository', () => {
    const { add, sight, hide } = scene();
    const library = add('SR', 's', { type: 'iso', contentType: 'iso' });
    expect(vdis.isIso(vdi({}), sight)).toBe(true);
    hide(library);
    expect(vdis.isIso(vdi({}), sight)).toBeNull();
    expect(vdis.isIso(vdi({ isToolsIso: true }), sight)).toBe(true);
  });

  it('is an orphan when it holds data that no VBD names, seen or not', () => {
    const { add, sight, hide } = scene();
    const repository = add('SR', 's', { type: 'ext', contentType: 'user' });
    expect(vdis.isOrphan(vdi({}), sight)).toBe(true);
    expect(vdis.isOrphan(vdi({ vbds: [ref('VBD', 'hidden')] }), sight)).toBe(false);
    for (const type of ['SUSPEND', 'HA_STATEFILE', 'METADATA', 'REDO_LOG', 'CBT_METADATA', 'UNKNOWN']) {
      expect(vdis.isOrphan(vdi({ type }), sight)).toBe(false);
    }
    expect(vdis.isOrphan(vdi({ managed: false }), sight)).toBe(false);
    expect(vdis.isOrphan(vdi({ isASnapshot: true }), sight)).toBe(false);
    hide(repository);
    expect(vdis.isOrphan(vdi({}), sight)).toBeNull();
  });

  it('is no orphan in an ISO library', () => {
    const { add, sight } = scene();
    add('SR', 's', { type: 'iso', contentType: 'iso' });
    expect(vdis.isOrphan(vdi({}), sight)).toBe(false);
  });

  it('is attached to VMs by its visible VBDs', () => {
    const { add, sight, hide } = scene();
    const vm = add('VM', 'v');
    const [one, two] = [add('VBD', '1', { vm: vm.$ref }), add('VBD', '2', { vm: ref('VM', 'gone') })];
    const disk = vdi({ vbds: [one.$ref, two.$ref, ref('VBD', '3')] });
    expect(vdis.attachments(disk, sight)).toEqual([
      { vbd: one, vm },
      { vbd: two, vm: null },
    ]);
    hide(vm);
    expect(vdis.attachments(disk, sight)[0]).toEqual({ vbd: one, vm: null });
  });

  it.each<[Record<string, string>, string | null]>([
    [{ vdi_type: 'vhd' }, 'VHD'],
    [{ vdi_type: 'vhd', 'image-format': 'qcow2' }, 'QCOW2'],
    [{ vdi_type: 'aio' }, 'RAW'],
    [{ 'image-format': 'raw' }, 'RAW'],
    [{ vdi_type: 'vmdk' }, 'UNKNOWN'],
    [{}, null],
  ])('with %j is stored as %s', (smConfig, format) => {
    expect(vdis.imageFormat(vdi({ smConfig }))).toBe(format);
  });

  it('takes a part of what it promises', () => {
    expect(vdis.usageRatio(vdi({ virtualSize: 8, physicalUtilisation: 2 }))).toBe(0.25);
    expect(vdis.usageRatio(vdi({ virtualSize: 0, physicalUtilisation: 2 }))).toBeNull();
    expect(vdis.usageRatio(vdi({ virtualSize: 2n ** 60n, physicalUtilisation: 2n ** 59n }))).toBe(0.5);
  });
});

describe('a VBD', () => {
  const vbd = (fields: Fields) => record('VBD', 'b', fields);
  it('has a name in the guest, a position, a kind and a mode', () => {
    const disk = vbd({ device: 'xvda', userdevice: '0', type: 'DISK', mode: 'RW' });
    expect([vbds.deviceName(disk), vbds.position(disk)]).toEqual(['xvda', 0]);
    expect([vbds.isCdDrive(disk), vbds.isReadOnly(disk)]).toEqual([false, false]);
    const cd = vbd({ device: '', userdevice: 'hdd', type: 'CD', mode: 'RO' });
    expect([vbds.deviceName(cd), vbds.position(cd)]).toEqual([null, null]);
    expect([vbds.isCdDrive(cd), vbds.isReadOnly(cd)]).toEqual([true, true]);
  });

  it.each<[Fields, unknown]>([
    [
      { qosAlgorithmType: 'ionice', qosAlgorithmParams: { sched: 'rt', class: 'highest' } },
      { scheduler: 'REAL_TIME', level: 0 },
    ],
    [
      { qosAlgorithmType: 'ionice', qosAlgorithmParams: { sched: 'best-effort', class: '5' } },
      { scheduler: 'BEST_EFFORT', level: 5 },
    ],
    [
      { qosAlgorithmType: 'ionice', qosAlgorithmParams: { class: '9' } },
      { scheduler: 'UNKNOWN', level: null },
    ],
    [{ qosAlgorithmType: '', qosAlgorithmParams: { sched: 'rt' } }, null],
    [{}, null],
  ])('with %j asks for %j', (fields, priority) => {
    expect(vbds.ioPriority(vbd(fields))).toEqual(priority);
  });
});
