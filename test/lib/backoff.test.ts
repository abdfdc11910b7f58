import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Backoff } from '../../src/lib/backoff.ts';

it('waits between half of the bound and the bound, doubles it, and never passes the maximum', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.integer({ min: 1, max: 40 }),
      (r, attempts) => {
        const backoff = new Backoff({ firstMs: 500, maxMs: 30_000, random: () => r });
        for (let attempt = 0; attempt < attempts; attempt++) {
          const bound = Math.min(30_000, 500 * 2 ** attempt);
          const wait = backoff.next();
          expect(wait).toBeGreaterThanOrEqual(bound / 2);
          expect(wait).toBeLessThanOrEqual(bound);
        }
        expect(backoff.attempt).toBe(attempts);
        backoff.reset();
        expect(backoff.next()).toBeLessThanOrEqual(500);
      },
    ),
  );
});
