import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Exposition,
  ExpositionLimitError,
  expositionTypes,
  labelsText,
} from '../../../src/metrics/export/exposition.ts';
import { type Family, vmInfo } from '../../../src/metrics/export/families.ts';
import { readExposition } from '../../helpers/exposition.ts';

const LOAD: Family = { name: 'xen_load', type: 'gauge', unit: null, help: 'A "load",\na \\ and more.' };
const SPACE: Family = { name: 'xen_space_bytes', type: 'gauge', unit: 'bytes', help: 'Space.' };
const FORMATS = ['text', 'openMetrics'] as const satisfies readonly (keyof typeof expositionTypes)[];

function textOf(exposition: Exposition, format: 'text' | 'openMetrics'): string {
  return Buffer.concat(exposition.chunks(format)).toString('utf8');
}

describe('an exposition', () => {
  it('is written as Prometheus has it', () => {
    const exposition = new Exposition(10);
    exposition.add(SPACE, 'vm="a"', 5e9);
    exposition.add(LOAD, 'vm="a"', 0.25);
    exposition.add(SPACE, 'vm="b"', 1e21);
    exposition.add(vmInfo, 'vm="a"', 1);
    expect(textOf(exposition, 'text')).toBe(
      [
        '# HELP xen_space_bytes Space.',
        '# TYPE xen_space_bytes gauge',
        'xen_space_bytes{vm="a"} 5000000000',
        'xen_space_bytes{vm="b"} 1e+21',
        '# HELP xen_load A "load",\\na \\\\ and more.',
        '# TYPE xen_load gauge',
        'xen_load{vm="a"} 0.25',
        '# HELP xen_vm_info VMs that have a domain, and the host that they run on.',
        '# TYPE xen_vm_info gauge',
        'xen_vm_info{vm="a"} 1',
        '',
      ].join('\n'),
    );
    expect(textOf(exposition, 'openMetrics')).toBe(
      [
        '# TYPE xen_space_bytes gauge',
        '# UNIT xen_space_bytes bytes',
        '# HELP xen_space_bytes Space.',
        'xen_space_bytes{vm="a"} 5000000000',
        'xen_space_bytes{vm="b"} 1e+21',
        '# TYPE xen_load gauge',
        '# HELP xen_load A \\"load\\",\\na \\\\ and more.',
        'xen_load{vm="a"} 0.25',
        '# TYPE xen_vm info',
        '# HELP xen_vm VMs that have a domain, and the host that they run on.',
        'xen_vm_info{vm="a"} 1',
        '# EOF',
        '',
      ].join('\n'),
    );
  });

  it('is nothing, and says so, where there are no samples', () => {
    expect(textOf(new Exposition(0), 'text')).toBe('');
    expect(textOf(new Exposition(0), 'openMetrics')).toBe('# EOF\n');
  });

  it('has what no number says by name', () => {
    const exposition = new Exposition(3);
    const values = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN];
    for (const [at, value] of values.entries()) exposition.add(LOAD, `at="${at}"`, value);
    const { samples } = readExposition(textOf(exposition, 'text'), 'text').get('xen_load') ?? {};
    expect(samples?.map(({ value }) => value)).toEqual(values);
  });

  it('refuses more samples than it may have', () => {
    const exposition = new Exposition(1);
    exposition.add(LOAD, 'at="0"', 1);
    expect(() => exposition.add(LOAD, 'at="1"', 1)).toThrow(ExpositionLimitError);
  });

  it.each(FORMATS)('keeps every label and value in %s, whatever is in them', (format) => {
    const labels = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 20 });
    const value = fc.double({ noNaN: true });
    fc.assert(
      fc.property(labels, value, (names, number) => {
        const exposition = new Exposition(names.length);
        for (const name of names) {
          exposition.add(
            SPACE,
            labelsText([
              ['vm_name', name],
              ['vm', '\\"\n'],
            ]),
            number,
          );
        }
        const family = readExposition(textOf(exposition, format), format).get(SPACE.name);
        expect(family?.samples.map((sample) => [sample.labels, sample.value]) ?? []).toEqual(
          // A double and its text are the same number, but for the sign of zero.
          names.map((name) => [{ vm_name: name, vm: '\\"\n' }, number + 0]),
        );
      }),
    );
  });

  it('is the same in whatever order it is read', () => {
    const exposition = new Exposition(10_000);
    for (let at = 0; at < 5_000; at += 1) {
      exposition.add(at % 2 === 0 ? LOAD : SPACE, `vm="${at}",name="${'x'.repeat(50)}"`, at);
    }
    const first = textOf(exposition, 'text');
    expect(textOf(exposition, 'openMetrics').length).toBeGreaterThan(first.length - 10);
    expect(textOf(exposition, 'text')).toBe(first);
    expect(readExposition(first, 'text').get('xen_load')?.samples.length).toBe(2_500);
  });
});
