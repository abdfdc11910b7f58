import { describe, expect, it } from 'vitest';
import { LOOPBACK, usableAddresses } from '../../src/simulator/http/addresses.ts';
import { hostAddress } from '../../src/simulator/world/plan.ts';

describe('addresses of simulated hosts', () => {
  it('fall back to 127.0.0.1 alone where the machine lacks them', async () => {
    // 192.0.2.0/24 is nobody's (RFC 5737), as 127.0.0.2 is on some systems.
    expect(await usableAddresses(['127.0.0.1', '192.0.2.1'])).toEqual([LOOPBACK]);
  });

  it('are kept where one is enough', async () => {
    expect(await usableAddresses([LOOPBACK])).toEqual([LOOPBACK]);
  });

  it('differ between all hosts of all pools', () => {
    const all = [0, 1, 7].flatMap((pool) =>
      Array.from({ length: 600 }, (_, index) => hostAddress(pool, index)),
    );
    expect(new Set(all).size).toBe(all.length);
    expect(hostAddress(3, 0)).toBe('127.0.3.1');
    expect(hostAddress(3, 254)).toBe('127.1.3.1');
  });
});
