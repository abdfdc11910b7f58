import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExact, parseWire, stringifyExact } from '../../../src/xapi/decode/exact-json.ts';

describe('parseExact', () => {
  it('keeps 64-bit integers exactly, and small ones as numbers', () => {
    expect(
      parseExact('[9007199254740993, 9223372036854775807, -9223372036854775808, 9007199254740991, 17]'),
    ).toEqual([9007199254740993n, 9223372036854775807n, -9223372036854775808n, 9007199254740991, 17]);
  });

  it('takes numbers with a point or an exponent as doubles', () => {
    expect(parseExact('[1e22, 9007199254740993.0, -0.0, 1.5E-3]')).toEqual([
      1e22, 9007199254740992, -0, 0.0015,
    ]);
  });

  it('reads the bare words that xapi writes', () => {
    expect(parseExact('{"a":NaN,"b":Infinity,"c":-Infinity,"d":null,"e":true,"f":false}')).toEqual({
      a: Number.NaN,
      b: Number.POSITIVE_INFINITY,
      c: Number.NEGATIVE_INFINITY,
      d: null,
      e: true,
      f: false,
    });
  });

  it('keeps a member called __proto__ a member', () => {
    const parsed = parseExact('{"__proto__":{"x":1}}') as object;
    expect(Object.keys(parsed)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
  });

  it.each([
    '',
    '{',
    '[1,]',
    '{"a":1,}',
    '01',
    '1.',
    '"a',
    '"\u0001"',
    'nan',
    'NaN1',
    '[1 2]',
    '{a:1}',
    '1 2',
    '+1',
    '"\\x"',
  ])('refuses %j', (text) => {
    expect(() => parseExact(text)).toThrow(SyntaxError);
  });

  it('refuses nesting past its limit instead of overflowing the stack', () => {
    expect(() => parseExact('['.repeat(100_000))).toThrow(/64 levels/);
  });

  it('agrees with JSON.parse but for integers that a double need not hold', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const rounded = JSON.stringify(parseExact(text), (_, value) =>
          typeof value === 'bigint' ? Number(value) : value,
        );
        expect(rounded).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it('is the inverse of stringifyExact', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }),
        fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n }),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any')),
        fc.dictionary(fc.string(), tie('any')),
      ),
    })).any;
    fc.assert(
      fc.property(value, (one) => {
        // Integers that a double holds exactly print like 64-bit ones past 2^53 and are read as such.
        const text = stringifyExact(one);
        expect(stringifyExact(parseExact(text))).toBe(text);
      }),
    );
  });
});

describe('parseWire', () => {
  it('is exact for long integers and quick for the rest', () => {
    expect(parseWire('{"a":9007199254740993}')).toEqual({ a: 9007199254740993n });
    expect(parseWire('{"a":[1.5,NaN]}')).toEqual({ a: [1.5, Number.NaN] });
    expect(parseWire('{"a":"1234567890123456789"}')).toEqual({ a: '1234567890123456789' });
  });
});

describe('stringifyExact', () => {
  it('leaves out undefined members and refuses what JSON has no form for', () => {
    expect(stringifyExact({ a: 1n, b: undefined, c: [null, 'x"'] })).toBe('{"a":1,"c":[null,"x\\""]}');
    expect(() => stringifyExact(() => 1)).toThrow(TypeError);
  });
});
