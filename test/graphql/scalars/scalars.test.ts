import fc from 'fast-check';
import { Kind, parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parseGlobalId, toGlobalId } from '../../../src/graphql/ids.ts';
import { BigIntScalar } from '../../../src/graphql/scalars/big-int.ts';
import { JsonScalar } from '../../../src/graphql/scalars/json.ts';
import {
  DateTimeScalar,
  DurationScalar,
  toDuration,
  UuidScalar,
} from '../../../src/graphql/scalars/text-scalars.ts';

describe('BigInt', () => {
  it('keeps every 64-bit integer exactly, both ways, from text, literal and safe number', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (integer) => {
        const text = integer.toString();
        const internal = BigIntScalar.parseValue(text);
        expect(BigIntScalar.serialize(internal)).toBe(text);
        expect(BigIntScalar.parseLiteral({ kind: Kind.INT, value: text })).toBe(internal);
        // What graphql-js has coerced may be coerced again.
        expect(BigIntScalar.parseValue(internal)).toBe(internal);
        // The internal form is that of records: a number exactly when it is safe.
        expect(typeof internal).toBe(Number.isSafeInteger(Number(integer)) ? 'number' : 'bigint');
      }),
    );
  });

  it.each(['', ' 1', '1.0', '1e3', '0x10', '9223372036854775808', '-9223372036854775809', 'NaN'])(
    'refuses %j',
    (text) => {
      expect(() => BigIntScalar.parseValue(text)).toThrow('BigInt must');
    },
  );

  it.each([1.5, Number.NaN, 2 ** 53, true, null, {}])('refuses the value %j', (value) => {
    expect(() => BigIntScalar.parseValue(value)).toThrow('BigInt must');
  });

  it('does not print what is no integer', () => {
    expect(() => BigIntScalar.serialize(Number.NaN)).toThrow('BigInt cannot represent NaN');
  });
});

describe('DateTime', () => {
  it.each([
    ['2026-11-22T12:00:00Z', '2026-11-22T12:00:00Z'],
    ['2026-11-22T12:00:00+01:00', '2026-11-22T11:00:00Z'],
    ['2026-11-22T12:00:00.000Z', '2026-11-22T12:00:00Z'],
    ['2026-11-22T12:00:00.250Z', '2026-11-22T12:00:00.250Z'],
  ])('reads %s as %s, and that as itself', (text, expected) => {
    expect(DateTimeScalar.parseValue(text)).toBe(expected);
    expect(DateTimeScalar.parseValue(expected)).toBe(expected);
  });

  it.each(['', 'now', '2026-11-22', '20261122T12:00:00Z', '2026-13-01T00:00:00Z'])('refuses %j', (text) => {
    expect(() => DateTimeScalar.parseValue(text)).toThrow();
  });

  it.each(['9999-12-31T23:30:00-01:00', '0000-01-01T00:30:00+01:00'])(
    'refuses %j, whose year in UTC has no four digits (it compared as less than all)',
    (text) => {
      expect(() => DateTimeScalar.parseValue(text)).toThrow('DateTime must');
    },
  );
});

describe('UUID', () => {
  it('is read in any case and kept in lower case', () => {
    expect(UuidScalar.parseValue('ABCDEF01-2345-6789-ABCD-EF0123456789')).toBe(
      'abcdef01-2345-6789-abcd-ef0123456789',
    );
  });

  it.each(['', 'abc', 'OpaqueRef:NULL', 'abcdef0123456789abcdef0123456789'])('refuses %j', (text) => {
    expect(() => UuidScalar.parseValue(text)).toThrow('UUID must look like');
  });
});

describe('Duration', () => {
  it('prints milliseconds so that it reads them', () => {
    expect(toDuration(12)).toBe('PT0.012S');
    expect(toDuration(1_250)).toBe('PT1.250S');
    for (const ms of [0, 12, 999, 1_000, 23_991_139_000]) {
      expect(DurationScalar.parseValue(toDuration(ms))).toBe(toDuration(ms));
    }
    expect(DurationScalar.parseValue('PT1H30M')).toBe('PT1H30M');
    expect(() => DurationScalar.parseValue('an hour')).toThrow();
  });
});

describe('what is refused', () => {
  const example: Readonly<Record<string, string>> = {
    BigInt: 'such as 42',
    DateTime: 'an RFC 3339 instant such as "2026-11-22T12:00:00Z"',
    UUID: 'look like "8fb2e9f2-3f0b-4e0f-9b5e-2b1f6a7c9d10"',
    Duration: 'an ISO 8601 duration such as "PT1H30M"',
  };
  const scalars = [BigIntScalar, DateTimeScalar, UuidScalar, DurationScalar];

  it.each(scalars)(
    'is told what $name allows, with an example, and what it got (DateTime only said no)',
    (scalar) => {
      const literal = parseValue('"nonsense"');
      for (const refuse of [() => scalar.parseValue('nonsense'), () => scalar.parseLiteral(literal)]) {
        expect(refuse).toThrow(`${scalar.name} must`);
        expect(refuse).toThrow(example[scalar.name] ?? '');
        expect(refuse).toThrow('got: "nonsense"');
      }
      expect(() => scalar.parseLiteral(parseValue('[true]'))).toThrow('got: [true]');
      expect(() => scalar.parseValue({ a: 1 })).toThrow('got: {"a":1}');
      // JSON.stringify makes null of it.
      expect(() => scalar.parseValue(Number.POSITIVE_INFINITY)).toThrow('got: Infinity');
    },
  );

  it.each(scalars)(
    'as a literal of $name is told where it stands (only literals of another kind were)',
    (scalar) => {
      const literal = parseValue('  "nonsense"');
      try {
        scalar.parseLiteral(literal);
        expect.unreachable();
      } catch (error) {
        expect(error).toMatchObject({ locations: [{ line: 1, column: 3 }] });
      }
    },
  );

  it.each(scalars)('is not repeated by $name beyond its beginning, whatever its kind', (scalar) => {
    const long = 'x'.repeat(100_000);
    const inputs = [
      () => scalar.parseValue(long),
      () => scalar.parseValue([long]),
      () => scalar.parseLiteral({ kind: Kind.STRING, value: long }),
      () => scalar.parseLiteral({ kind: Kind.ENUM, value: long }),
    ];
    for (const refuse of inputs) {
      expect(refuse).toThrow(/^.{1,300}$/);
      expect(refuse).toThrow(/\(10000\d characters\)$/);
    }
  });
});

describe('a duration of whole seconds', () => {
  it.each([
    [0, 'PT0S'],
    [1_000, 'PT1S'],
    [100_000, 'PT100S'],
    [23_991_139_000, 'PT23991139S'],
    // What toFixed rounds to a whole second.
    [999.9999, 'PT1S'],
  ])('is printed without a fraction (which said .000): %s ms', (ms, text) => {
    expect(toDuration(ms)).toBe(text);
  });
});

describe('JSON', () => {
  it('prints maps of text as they are, and integers beyond 2^53 as text', () => {
    const map = Object.freeze({ a: '1' });
    expect(JsonScalar.serialize(map)).toBe(map);
    expect(JsonScalar.serialize({ a: [1n, { b: 2n ** 60n }], c: 1.5 })).toEqual({
      a: ['1', { b: '1152921504606846976' }],
      c: 1.5,
    });
  });

  it('is no input', () => {
    expect(() => JsonScalar.parseValue({})).toThrow('output scalar');
    expect(() => JsonScalar.parseLiteral(parseValue('{ a: 1 }'))).toThrow('output scalar');
  });
});

describe('a global id', () => {
  it('gives back what it was made from', () => {
    const id = { cls: 'VM', poolUuid: 'a-b', uuid: 'c-d' } as const;
    expect(parseGlobalId(toGlobalId(id))).toEqual(id);
    expect(toGlobalId(id)).toMatch(/^[\w-]+$/);
  });

  it('is refused in any other spelling', () => {
    const id = toGlobalId({ cls: 'VM', poolUuid: 'a', uuid: 'b' });
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.base64String(), fc.constant(`${id}=`), fc.constant(`${id}AA`)),
        (text) => {
          fc.pre(text !== id);
          expect(() => parseGlobalId(text)).toThrow('not an id of this gateway');
        },
      ),
    );
    for (const [cls, ...rest] of [
      ['nonsense', 'a', 'b'],
      ['VM', '', 'b'],
      ['VM', 'a'],
      ['VM', 'a', 'b', 'c'],
    ]) {
      const text = Buffer.from([cls, ...rest].join(':')).toString('base64url');
      expect(() => parseGlobalId(text)).toThrow('not an id of this gateway');
    }
  });
});
