import { describe, expect, it } from 'vitest';
import { decodeDate, encodeDate } from '../../../src/xapi/decode/dates.ts';

describe('decodeDate', () => {
  it.each([
    ['20231114T22:13:20Z', '2023-11-14T22:13:20Z'],
    ['20231114T22:13:20', '2023-11-14T22:13:20Z'],
    ['20231114T22:13:20.999Z', '2023-11-14T22:13:20Z'],
    ['2023-11-14T22:13:20Z', '2023-11-14T22:13:20Z'],
    ['2023-11-14T22:13:20+01:00', '2023-11-14T21:13:20Z'],
    ['20231231T23:30:00-0100', '2024-01-01T00:30:00Z'],
    ['20231114T22:13:20+01', '2023-11-14T21:13:20Z'],
  ])('reads %s', (wire, expected) => {
    expect(decodeDate(wire)).toBe(expected);
  });

  it.each(['19700101T00:00:00Z', '19700101T00:00:00', '1970-01-01T00:00:00Z', '19700101T01:00:00+01:00'])(
    'knows that %s means never',
    (wire) => {
      expect(decodeDate(wire)).toBeNull();
    },
  );

  it.each(['', 'yesterday', '20231314T22:13:20Z', '20231114T25:13:20Z', '2023-11-14', '20231114T22:13:2xZ'])(
    'refuses "%s"',
    (wire) => {
      expect(decodeDate(wire)).toBeUndefined();
    },
  );
});

describe('encodeDate', () => {
  it('writes the form of the wire', () => {
    expect(encodeDate('2023-11-14T22:13:20Z')).toBe('20231114T22:13:20Z');
    expect(encodeDate(null)).toBe('19700101T00:00:00Z');
  });
});
