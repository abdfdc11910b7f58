import { describe, expect, it } from 'vitest';
import * as certificates from '../../../src/query/derived/certificate.ts';
import * as devices from '../../../src/query/derived/passthrough.ts';
import { record, ref, scene } from './scene.ts';

describe('a certificate', () => {
  const notAfter = '2026-06-10T12:00:00Z';
  const certificate = record('Certificate', 'c', { notBefore: '2026-06-01T00:00:00Z', notAfter });
  const end = Date.parse(notAfter);

  it('has whole days left, fewer than none when it has expired', () => {
    expect(certificates.daysLeft(certificate, end - 86_400_000 * 2 + 1)).toBe(1);
    expect(certificates.daysLeft(certificate, end - 1)).toBe(0);
    expect(certificates.daysLeft(certificate, end + 1)).toBe(-1);
  });

  it('is valid from its start to its end', () => {
    expect(certificates.isExpired(certificate, end - 1)).toBe(false);
    expect(certificates.isExpired(certificate, end)).toBe(true);
    expect(certificates.isNotYetValid(certificate, Date.parse('2026-05-31T23:59:59Z'))).toBe(true);
    expect(certificates.isNotYetValid(certificate, Date.parse('2026-06-01T00:00:00Z'))).toBe(false);
  });

  it('may not say', () => {
    const silent = record('Certificate', 'c', { notAfter: null });
    expect([
      certificates.daysLeft(silent, 0),
      certificates.isExpired(silent, 0),
      certificates.isNotYetValid(silent, 0),
    ]).toEqual([null, null, null]);
  });
});

describe('devices that VMs hold', () => {
  it('are PCI addresses in other_config', () => {
    const vm = record('VM', 'v', { otherConfig: { pci: '0/0000:04:00.0,1/0000:04:00.1, 0/0000:04:00.0,,' } });
    expect(devices.pciAddresses(vm)).toEqual(['0000:04:00.0', '0000:04:00.1']);
    expect(devices.pciAddresses(record('VM', 'v'))).toEqual([]);
  });

  it('are GPUs, whole or in slices, with the visible VMs on them', () => {
    const { add, sight, hide } = scene();
    const whole = add('VGPU_type', 'whole', { implementation: 'PASSTHROUGH' });
    const slice = add('VGPU_type', 'slice', { implementation: 'NVIDIA' });
    const [v, w] = [add('VM', 'v'), add('VM', 'w')];
    const vgpus = [
      add('VGPU', '1', { vm: w.$ref, type: whole.$ref }),
      add('VGPU', '2', { vm: v.$ref, type: slice.$ref }),
      add('VGPU', '3', { vm: v.$ref, type: ref('VGPU_type', 'gone') }),
    ];
    const pci = add('PCI', 'p', { deviceName: 'GM107GL [Tesla M10]' });
    const pgpu = record('PGPU', 'g', { pci: pci.$ref, residentVgpus: vgpus.map(({ $ref }) => $ref) });
    expect(vgpus.map((vgpu) => devices.isWholeGpu(vgpu, sight))).toEqual([true, false, null]);
    expect(devices.gpuName(pgpu, sight)).toBe('GM107GL [Tesla M10]');
    expect(devices.gpuUsers(pgpu, sight)).toEqual([v, w]);
    hide(v);
    expect(devices.gpuUsers(pgpu, sight)).toEqual([w]);
    hide(pci);
    expect(devices.gpuName(pgpu, sight)).toBeNull();
  });

  it('are USB devices by their group', () => {
    const { add, sight, hide } = scene();
    const vm = add('VM', 'v');
    const vusb = add('VUSB', 'u', { vm: vm.$ref });
    const group = add('USB_group', 'g', { vusbs: [vusb.$ref] });
    const pusb = record('PUSB', 'p', { usbGroup: group.$ref });
    expect(devices.usbUsers(pusb, sight)).toEqual([vm]);
    hide(group);
    expect(devices.usbUsers(pusb, sight)).toEqual([]);
  });
});
