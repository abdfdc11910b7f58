import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elide, quote, shorten } from '../../src/lib/quote.ts';

describe('a quoted value', () => {
  it.each<[unknown, string]>([
    ['a "text"', '"a \\"text\\""'],
    [1.5, '1.5'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [null, 'null'],
    [undefined, 'undefined'],
    [['a', { b: true }], '["a",{"b":true}]'],
  ])('is written as JSON or as JavaScript shows it: %j', (value, expected) => {
    expect(quote(value)).toBe(expected);
  });

  it('may be a bigint, which JSON has not', () => {
    expect(quote(2n ** 63n)).toBe('9223372036854775808');
  });

  it('is cut when it is long, and says how long it was', () => {
    expect(quote('x'.repeat(100))).toBe(`"${'x'.repeat(100)}"`);
    expect(quote('x'.repeat(101))).toBe(`"${'x'.repeat(100)}…" (101 characters)`);
    expect(quote([7, 'x'.repeat(99)])).toBe(`[7,"${'x'.repeat(96)}… (105 characters)`);
    expect(shorten('x'.repeat(1_000))).toBe(`${'x'.repeat(100)}… (1000 characters)`);
  });
});

describe('an elided message', () => {
  it('is itself up to 1,000 characters, and keeps both ends beyond', () => {
    const short = 'm'.repeat(1_000);
    expect(elide(short)).toBe(short);
    const quoted = `Variable "$a" got "${'x'.repeat(5_000)}" at "a.b"; "${'y'.repeat(5_000)}" is no "A"`;
    expect(elide(quoted)).toMatch(
      /^Variable "\$a" got "x{60}… \(4880 characters left out\) …x{60}" at "a.b"; "y{60}… .* …y{60}" is no "A"$/,
    );
    const many = `Variable "$a" got [${'"x", '.repeat(5_000)}]; A must be short`;
    expect(elide(many)).toMatch(
      /^Variable "\$a" got \[.*… \(24137 characters left out\) ….*; A must be short$/,
    );
  });
});

it('whatever is shortened stays short, and is whole characters', () => {
  const long = fc.string({ unit: 'binary', minLength: 500, maxLength: 3_000 });
  fc.assert(
    fc.property(long, (text) => {
      for (const shown of [quote(text), shorten(text), elide(text)]) {
        expect(shown.length).toBeLessThanOrEqual(1_000);
        expect(shown).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
      }
    }),
    { numRuns: 30 },
  );
});
