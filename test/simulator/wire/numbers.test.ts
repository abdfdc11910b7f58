import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatG, jsonFloat, xmlFloat } from '../../../src/simulator/wire/float-text.ts';
import { parseInt64 } from '../../../src/simulator/wire/ocaml-exception.ts';

describe('formatG', () => {
  it.each([
    [1, 6, '1'],
    [0.1, 6, '0.1'],
    [1048576.5, 6, '1.04858e+06'],
    [1e-7, 16, '1e-07'],
    [0.0001, 16, '0.0001'],
    [-0, 16, '-0'],
    [5e-324, 16, '4.940656458412465e-324'],
    [Number.MAX_VALUE, 16, '1.797693134862316e+308'],
    [-1e22, 16, '-1e+22'],
  ])('prints %d with %d digits as %s', (value, digits, text) => {
    expect(formatG(value, digits)).toBe(text);
  });
});

describe('jsonFloat', () => {
  it.each([
    [1, '1.0'],
    [-0, '-0.0'],
    [100000, '100000.0'],
    [1e15, '1000000000000000.0'],
    [1e22, '1e+22'],
    [0.1 + 0.2, '0.30000000000000004'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
  ])('prints %d as %s', (value, text) => {
    expect(jsonFloat(value)).toBe(text);
  });

  it('reads back as the same number, always with a point or an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = jsonFloat(value);
        expect(text).toMatch(/[.e]/);
        expect(Object.is(Number(text), value)).toBe(true);
      }),
    );
  });
});

describe('xmlFloat', () => {
  it('keeps 16 digits, which loses some', () => {
    expect([0.1 + 0.2, 1, Number.NaN, Number.POSITIVE_INFINITY].map(xmlFloat)).toEqual([
      '0.3',
      '1',
      'nan',
      'inf',
    ]);
  });
});

describe('parseInt64', () => {
  it('reads what OCaml reads, and nothing beyond 64 bits', () => {
    expect(['17', '-1', '0x10', '0b11', '1_000', '9223372036854775807'].map(parseInt64)).toEqual([
      17n,
      -1n,
      16n,
      3n,
      1000n,
      9223372036854775807n,
    ]);
    expect(['', 'abc', '1.0', '9223372036854775808', ' 1'].map(parseInt64)).toEqual(Array(5).fill(undefined));
  });
});
