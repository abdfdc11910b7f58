import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RrdFormatError } from '../../../src/metrics/rrd/format-error.ts';
import { UpdatesParser } from '../../../src/metrics/rrd/updates-parser.ts';
import { type Dialect, judgeUpdates, legendOf, type Printed, print, xport } from './documents.ts';
import { expectSame } from './expect-same.ts';

const seed = Math.trunc(Math.random() * 2 ** 31);

const value = fc.oneof(
  fc.constantFrom(0, -0, 1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 2 ** 31, 1e15),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: -1e-4, max: 1e-3, noNaN: true }),
  fc.double({ min: 0, max: 1e10, noNaN: true }),
  fc.integer(),
  fc.bigInt({ min: 0n, max: 2n ** 60n }).map(Number),
  fc.double(),
);
const dialect = fc.constantFrom<Dialect>('%.4f', '%.5g', '%.15g');
/** Shortest forms of JavaScript, up to 17 digits, and what printf could write besides. */
const text = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(value, dialect).map(([number, how]) => print(number, how)) },
  { weight: 1, arbitrary: fc.double({ noDefaultInfinity: true, noNaN: true }).map(String) },
  { weight: 1, arbitrary: fc.stringMatching(/^-?[0-9]{1,25}(\.[0-9]{1,25})?(e[+-][0-9]{2,3})?$/) },
);
const source = fc.oneof(
  fc.constantFrom(
    'cpu0',
    'cpu1',
    'memory',
    'vbd_xvda_read',
    'network/latency',
    'cpu0-C1',
    '__proto__',
    'a&b<c>',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((name) => !/[:\s\p{C}]/u.test(name)),
);
const entry = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        fc.constantFrom('AVERAGE', 'MIN', 'MAX', 'LAST'),
        fc.constantFrom('host', 'vm', 'sr'),
        fc.constantFrom('7bd1f1a1-6f5e-4d0e-9d2c-0c5f0f6a9c11', '7bd1f1a1-6f5e-4d0e-9d2c-0c5f0f6a9c12'),
        source,
      )
      .map((parts) => parts.join(':')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('AVERAGE:vm', 'MEAN:vm:7bd1f1a1:cpu0', 'AVERAGE:vif:7bd1f1a1:rx', ''),
  },
);
const document: fc.Arbitrary<Printed> = fc
  .record({
    legend: fc.array(entry, { maxLength: 6 }),
    count: fc.integer({ min: 0, max: 5 }),
    step: fc.constantFrom(5, 60, 3_600, 86_400),
    between: fc.constantFrom('', '', '\n', '  ', '<!-- <v>1</v> -->'),
  })
  .chain(({ legend, count, step, between }) =>
    fc
      .array(fc.array(text, { minLength: legend.length, maxLength: legend.length }), {
        minLength: count,
        maxLength: count,
      })
      .map((rows) => ({ legend, rows, step, between, end: 20_000 * 86_400 })),
  );

describe('reading rrd_updates', () => {
  it('agrees with a referee on every document, whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 4 }), (documents) => {
        const parser = new UpdatesParser();
        for (const printed of documents.flatMap((one) => [one, { ...one, rows: one.rows.toReversed() }])) {
          const bytes = xport(printed);
          expectSame(parser.parse(bytes), judgeUpdates(bytes));
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  it('refuses what is cut off, at every byte', () => {
    fc.assert(
      fc.property(document, (printed) => {
        const bytes = xport(printed);
        const parser = new UpdatesParser();
        for (let length = 0; length < bytes.length; length += 1) {
          expect(() => parser.parse(bytes.subarray(0, length))).toThrow(RrdFormatError);
        }
      }),
      { seed, numRuns: 10 },
    );
  });

  it('refuses what bytes were changed in, or reads what a referee reads', () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      byte: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...Buffer.from('<>/ 0159.-+e&;v'))),
      how: fc.constantFrom('replace', 'insert', 'delete'),
    });
    let taken = 0;
    fc.assert(
      fc.property(document, fc.array(change, { minLength: 1, maxLength: 3 }), (printed, changes) => {
        let bytes = xport(printed);
        for (const { at, byte, how } of changes) {
          const place = Math.floor(at * bytes.length);
          const rest = bytes.subarray(how === 'insert' ? place : place + 1);
          bytes = Buffer.concat([
            bytes.subarray(0, place),
            how === 'delete' ? Buffer.alloc(0) : Buffer.of(byte),
            rest,
          ]);
        }
        const parser = new UpdatesParser();
        parser.parse(xport({ legend: printed.legend, rows: [] }));
        let updates: ReturnType<UpdatesParser['parse']>;
        try {
          updates = parser.parse(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(RrdFormatError);
          return;
        }
        taken += 1;
        expectSame(updates, judgeUpdates(bytes));
      }),
      { seed, numRuns: 3_000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('takes for a number what Number takes, as long as it is a decimal one', () => {
    const near = fc.oneof(text, fc.stringMatching(/^[0-9.eE+\-NaIfty x/:;_]{0,12}$/));
    fc.assert(
      fc.property(near, near, (one, other) => {
        const isNumber = (candidate: string) =>
          /^(NaN|-?Infinity|[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?)$/i.test(candidate.trim()) &&
          !/nan|inf/.test(candidate);
        const parse = () =>
          new UpdatesParser().parse(xport({ legend: legendOf(3), rows: [[one, other, one]] })).values;
        if (isNumber(one) && isNumber(other)) {
          expect([...parse()]).toEqual([Number(one), Number(other), Number(one)]);
        } else expect(parse).toThrow(RrdFormatError);
      }),
      { seed, numRuns: 3_000 },
    );
  });
});
