// Corrected times against the truth, for clocks that are wrong by a constant and answers that take their time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClockSkew } from '../../../src/metrics/fetch/skew.ts';

const STEP_S = 5;
/** Until a row shows after its time, and the most that an answer takes. */
const SETTLE_S = 2;
const LATENCY_S = 2;
const T0 = 1_800_000_000;

interface Poll {
  /** When it is sent, after the one before. */
  readonly pauseS: number;
  readonly thereS: number;
  readonly backS: number;
  readonly settleS: number;
}

const seconds = (max: number) => fc.double({ min: 0, max, noNaN: true });
const polls = fc.array(
  fc.record({
    pauseS: seconds(20),
    thereS: seconds(LATENCY_S / 2),
    backS: seconds(LATENCY_S / 2),
    settleS: seconds(SETTLE_S),
  }),
  { minLength: 1, maxLength: 120 },
);
const skews = fc.oneof(seconds(8), fc.double({ min: -90_000, max: 90_000, noNaN: true }));

/** What it is corrected by after each of the polls. */
function corrections(skewS: number, all: readonly Poll[]): number[] {
  const skew = new ClockSkew();
  let atS = T0;
  return all.map(({ pauseS, thereS, backS, settleS }) => {
    const sentS = atS + pauseS;
    const hostS = sentS + thereS + skewS;
    const receivedS = sentS + thereS + backS;
    atS = receivedS;
    skew.observe(Math.floor((hostS - settleS) / STEP_S) * STEP_S, STEP_S, { sentS, receivedS });
    return skew.shiftS;
  });
}

const changes = (all: readonly number[]) => all.filter((one, at) => at > 0 && one !== all[at - 1]).length;

describe('the skew of a clock', () => {
  it('is known to within a step, what rows need to show and an answer takes, from the first answer on', () => {
    fc.assert(
      fc.property(skews, polls, (skewS, all) => {
        for (const shiftS of corrections(skewS, all)) {
          expect(Math.abs(shiftS % STEP_S)).toBe(0);
          expect(Math.abs(shiftS - skewS)).toBeLessThanOrEqual(STEP_S + SETTLE_S + LATENCY_S + 1e-3);
        }
      }),
    );
  });

  it('moves seldom, and no more once many answers are known', () => {
    const many = fc.array(
      fc.record({
        pauseS: seconds(20),
        thereS: seconds(0.2),
        backS: seconds(0.2),
        settleS: seconds(0.5),
      }),
      { minLength: 200, maxLength: 200 },
    );
    fc.assert(
      fc.property(skews, many, (skewS, all) => {
        const found = corrections(skewS, all);
        expect(changes(found)).toBeLessThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });

  it('of a clock that is right is nothing, whatever the answers take', () => {
    fc.assert(
      fc.property(polls, (all) => {
        expect(new Set(corrections(0, all))).toEqual(new Set([0]));
      }),
    );
  });
});

describe('a clock that is set', () => {
  const tell = (skew: ClockSkew, rowS: number, atS: number) =>
    skew.observe(rowS, STEP_S, { sentS: atS, receivedS: atS });

  it('forward is followed at once: no other reason makes a row of the future', () => {
    const skew = new ClockSkew();
    tell(skew, T0, T0 + 1);
    tell(skew, T0 + 5 + 3_600, T0 + 8);
    expect(skew.shiftS).toBe(3_600);
    expect(skew.estimateS).toBeCloseTo(3_600.5, 5);
  });

  it('back is followed after three answers, while one that is late moves nothing', () => {
    const skew = new ClockSkew();
    tell(skew, T0, T0 + 1);
    tell(skew, T0, T0 + 21);
    expect(skew.shiftS).toBe(0);
    tell(skew, T0 + 20, T0 + 26);
    expect(skew.shiftS).toBe(0);
    for (const atS of [31, 36, 41]) tell(skew, T0 + atS - 64, T0 + atS);
    expect(skew.shiftS).toBe(-60);
  });

  it('is in doubt when the first answer was late: the next one tells', () => {
    const skew = new ClockSkew();
    tell(skew, T0, T0 + 31);
    expect(skew.shiftS).toBeLessThan(0);
    tell(skew, T0 + 35, T0 + 36);
    expect(skew.shiftS).toBe(0);
  });
});
