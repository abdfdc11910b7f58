// Answers as bytes: what is written is what was said, whatever else is cut from the same slab.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBytes } from '../../src/http/answer-bytes.ts';

describe('the bytes of an answer', () => {
  it('are those of UTF-8, and stay so while others are made', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 2_000 }),
      fc.integer({ min: 0, max: 400_000 }).map((length) => 'é'.repeat(length)),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
        const made = texts.map((one) => toBytes(one));
        expect(made.map(String)).toEqual(texts.map((one) => Buffer.from(one).toString()));
      }),
      { numRuns: 50 },
    );
  });

  it('are those of U+FFFD for half a character', () => {
    expect(toBytes('a\ud83d').toString()).toBe('a\ufffd');
  });
});
