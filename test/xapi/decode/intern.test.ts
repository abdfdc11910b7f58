import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CollectionPool, INTERN_LIMITS, TextPool } from '../../../src/xapi/decode/intern.ts';

describe('TextPool', () => {
  it('always answers an equal text, whatever it has met', () => {
    const pool = new TextPool();
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => pool.share(text) === text));
  });

  it('keeps answering right beyond its slots', () => {
    const pool = new TextPool();
    const texts = Array.from(
      { length: INTERN_LIMITS.longSlots * 3 },
      (_, at) => `${'long '.repeat(20)}${at}`,
    );
    expect(texts.every((text) => pool.share(text) === text)).toBe(true);
    expect(texts.every((text) => pool.share(text) === text)).toBe(true);
  });
});

describe('CollectionPool', () => {
  it('answers one frozen set for equal ones, and others for different ones', () => {
    const pool = new CollectionPool();
    const first = pool.shareSet(['a', 'b']);
    expect(Object.isFrozen(first)).toBe(true);
    expect(pool.shareSet(['a', 'b'])).toBe(first);
    expect(pool.shareSet(['b', 'a'])).toEqual(['b', 'a']);
    expect(pool.shareSet([])).toBe(pool.shareSet([]));
  });

  it('never mixes up maps, whatever their order, keys and values', () => {
    const pool = new CollectionPool();
    const member = fc.oneof(fc.constantFrom('', 'a', 'b'), fc.integer({ min: 0, max: 3 }), fc.boolean());
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', '1', '__proto__'), member), (map) => {
        const copy = JSON.parse(JSON.stringify(map)) as { [key: string]: unknown };
        const text = JSON.stringify(copy);
        const shared = pool.shareMap(copy);
        expect(JSON.stringify(shared)).toBe(text);
        expect(Object.isFrozen(shared)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
