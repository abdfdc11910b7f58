import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf, RevisionCodec } from '../../../../src/graphql/live/message/revision.ts';

const scope = {
  question: digestOf('ann', 'subscription { vms { kind } }', '[]'),
  access: digestOf('everything'),
};
const pools = new Map([
  ['https://a', 7],
  ['https://b', 2 ** 40],
]);

describe('a revision', () => {
  it('comes back as it was given', () => {
    const codec = new RevisionCodec();
    expect(codec.verify(codec.encode(scope, pools), scope)).toEqual({
      fits: true,
      revision: { ...scope, pools },
    });
  });

  it('is never the same text twice', () => {
    const codec = new RevisionCodec();
    const texts = Array.from({ length: 1_000 }, () => codec.encode(scope, pools));
    expect(new Set(texts).size).toBe(1_000);
    for (const text of texts) expect(codec.verify(text, scope).fits).toBe(true);
  });

  it('is unknown to another question, to another principal and after a restart', () => {
    const codec = new RevisionCodec();
    const token = codec.encode(scope, pools);
    const other = { ...scope, question: digestOf('bob', 'subscription { vms { kind } }', '[]') };
    expect(codec.verify(token, other)).toEqual({ fits: false, because: 'UNKNOWN' });
    expect(new RevisionCodec().verify(token, scope)).toEqual({ fits: false, because: 'UNKNOWN' });
  });

  it('is malformed only where no gateway can have written it', () => {
    const codec = new RevisionCodec();
    const smallest = codec.encode({ question: '', access: '' }, new Map());
    const malformed = { fits: false, because: 'MALFORMED' };
    for (const text of ['', 'garbage', 'not a token', `${smallest}=`, `${smallest}\n`, 'A'.repeat(38)]) {
      expect(codec.verify(text, scope)).toEqual(malformed);
    }
    // Of another run: nobody can tell it from a forged one.
    expect(new RevisionCodec().verify(smallest, scope)).toEqual({ fits: false, because: 'UNKNOWN' });
  });

  it('tells that access has changed to who asks the same with other rights', () => {
    const codec = new RevisionCodec();
    const changed = { ...scope, access: digestOf('less') };
    expect(codec.verify(codec.encode(scope, pools), changed)).toEqual({
      fits: false,
      because: 'ACCESS_CHANGED',
    });
  });

  it('cannot be forged: any other text is unknown, and never an exception', () => {
    const codec = new RevisionCodec();
    const token = codec.encode(scope, pools);
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'Aa0_-'), (at, char) => {
        const forged = token.slice(0, at) + char + token.slice(at + 1);
        const bytes = (text: string) => Buffer.from(text, 'base64url').toString('hex');
        expect(codec.verify(forged, scope).fits).toBe(bytes(forged) === bytes(token));
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => !codec.verify(text, scope).fits));
    expect(codec.verify(token.slice(0, 20), scope).fits).toBe(false);
    expect(codec.verify('A'.repeat(100_000), scope).fits).toBe(false);
  });
});
