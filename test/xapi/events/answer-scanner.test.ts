import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerScanner, type ScanOptions } from '../../../src/xapi/events/answer-scanner.ts';

interface Scanned {
  elements: unknown[];
  frame: unknown;
}

/** Scans `text` in pieces that end at `cuts`. */
function scan(text: string, cuts: readonly number[] = [], options: Partial<ScanOptions> = {}): Scanned {
  const elements: unknown[] = [];
  const container = options.container ?? 'array';
  const scanner = new AnswerScanner({
    path: ['result', 'events'],
    container,
    onElement: (bytes, from, to) => {
      const element = bytes.toString('utf8', from, to);
      elements.push(JSON.parse(container === 'array' ? element : `{${element}}`));
    },
    ...options,
  });
  const bytes = Buffer.from(text);
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  let from = 0;
  for (const end of ends) {
    scanner.push(bytes.subarray(from, end));
    from = end;
  }
  return { elements, frame: JSON.parse(scanner.end()) };
}

const answerOf = (events: unknown) => ({
  jsonrpc: '2.0',
  result: { events, token: '1,1', valid_ref_counts: {} },
  id: 1,
});

// Texts that look like structure: quotes, braces, escapes, the search pattern itself, characters of 2 to 4 bytes.
const nasty = fc.oneof(
  fc.constantFrom('},{"id":"', '"', '\\', '{', ']}', '\\"},{"id":', 'ä日😀', '\u0000\n', '},{'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const snapshot = fc.dictionary(
  nasty,
  fc.oneof(nasty, fc.integer(), fc.array(nasty), fc.dictionary(nasty, nasty)),
);
const event = fc.record({ id: nasty, class: nasty, snapshot }, { requiredKeys: ['id'] });
const nested = fc.record({ id: fc.array(fc.record({ id: nasty })), x: nasty });
const cuts = fc.array(fc.nat(), { maxLength: 20 });

describe('AnswerScanner', () => {
  it('finds what JSON.parse of the whole finds, however the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(event, nested), { maxLength: 12 }),
        cuts,
        fc.nat(3),
        (events, at, indent) => {
          const scanned = scan(JSON.stringify(answerOf(events), null, indent), at);
          expect(scanned.elements).toEqual(JSON.parse(JSON.stringify(events)));
          expect(scanned.frame).toEqual(answerOf([]));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds every JSON value as an element, not only objects', () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('a,b', ']', '}'));
    fc.assert(
      fc.property(fc.array(value), cuts, (values, at) => {
        expect(scan(JSON.stringify(answerOf(values)), at).elements).toEqual(
          JSON.parse(JSON.stringify(values)),
        );
      }),
    );
  });

  it('finds the members of an object', () => {
    fc.assert(
      fc.property(fc.dictionary(nasty, snapshot), cuts, (records, at) => {
        const result = JSON.parse(JSON.stringify(records));
        const scanned = scan(JSON.stringify({ result, id: 1 }), at, {
          path: ['result'],
          container: 'object',
        });
        // As entries: a member called __proto__ would not survive Object.assign.
        const members = scanned.elements.flatMap((element) => Object.entries(element as object));
        expect(members).toEqual(Object.entries(result));
        expect(scanned.frame).toEqual({ result: {}, id: 1 });
      }),
    );
  });

  it('does not mind the order of members, nor the same names elsewhere', () => {
    const text =
      '{"id":1,"error":null,"x":{"result":{"events":[{"a":1}]}},"events":[3],' +
      '"result":{"token":"t","nested":{"events":[5]},"events":[{"id":"7"}, {"id":"8"} ],"list":[{"events":[9]}]}}';
    const { elements, frame } = scan(text);
    expect(elements).toEqual([{ id: '7' }, { id: '8' }]);
    expect(frame).toEqual({
      id: 1,
      error: null,
      x: { result: { events: [{ a: 1 }] } },
      events: [3],
      result: { token: 't', nested: { events: [5] }, events: [], list: [{ events: [9] }] },
    });
  });

  it('hands on long runs of elements and one long element among them', () => {
    const events = Array.from({ length: 3000 }, (_, at) => ({
      id: String(at),
      text: at === 1500 ? '},{"x"'.repeat(100_000) : 'y'.repeat(at % 400),
    }));
    expect(scan(JSON.stringify(answerOf(events)), [70_000, 140_000, 300_000]).elements).toEqual(events);
  });

  it('follows the structure where elements stop looking like the first two', () => {
    const text =
      '{"result":{"events":[{"id":"1"},{"id":"2"},\n {"id":"3"},{ "id":"4","a":[{"b":1},{"id":"x"}]},7,"8"]}}';
    expect(scan(text).elements).toEqual([
      { id: '1' },
      { id: '2' },
      { id: '3' },
      { id: '4', a: [{ b: 1 }, { id: 'x' }] },
      7,
      '8',
    ]);
  });

  it('knows a cut answer at every byte', () => {
    const text = JSON.stringify(answerOf([{ id: '1' }, { id: '2' }, { id: '3' }]));
    for (let length = 0; length < text.length; length += 1) {
      expect(() => scan(text.slice(0, length)), `${length} bytes`).toThrow();
    }
  });

  it.each([
    ['{"result":{"events":[{"id":1}{"id":2}]}}', /","/],
    ['{"result":{"events":[,{"id":2}]}}', /","/],
    ['{"result":{"events":[{"id":1},,{"id":2}]}}', /","/],
    ['{"result":{"events":[{"id":}]}}', /no JSON/],
    ['{"result":{"events":[{"id":"1"},{"id":"2"},{"id":"3",},{"id":"4"}]}}', /no JSON/],
    [`{"result":{"events":[${'['.repeat(50)}${']'.repeat(50)}]}}`, /deeper/],
    [`${'{"a":'.repeat(50)}1${'}'.repeat(50)}`, /deeper/],
  ])('refuses %s', (text, message) => {
    expect(() => scan(text)).toThrow(expect.objectContaining({ failure: 'BAD_ANSWER' }));
    expect(() => scan(text)).toThrow(message);
  });

  it('refuses answers, elements and frames past their limits', () => {
    const long = JSON.stringify(answerOf([{ id: 'x'.repeat(1000) }]));
    const tooLarge = expect.objectContaining({ failure: 'TOO_LARGE' });
    expect(() => scan(long, [], { limits: { answerBytes: 500 } })).toThrow(tooLarge);
    expect(() => scan(long, [], { limits: { elementBytes: 500 } })).toThrow(tooLarge);
    expect(() => scan(long, [100, 300, 700], { limits: { elementBytes: 500 } })).toThrow(tooLarge);
    expect(() => scan(JSON.stringify({ x: long }), [], { limits: { frameBytes: 500 } })).toThrow(tooLarge);
    expect(
      scan(long, [], { limits: { answerBytes: long.length, elementBytes: 1009 } }).elements,
    ).toHaveLength(1);
  });
});
