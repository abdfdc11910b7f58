import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExact, parseJson } from '../../../src/xapi/decode/exact-json.ts';
import { KNOWN_VALUES_LIMITS } from '../../../src/xapi/decode/known-values.ts';
import { RecordDecoder } from '../../../src/xapi/decode/record-decoder.ts';
import type { XapiRecord } from '../../../src/xapi/record.ts';

const seed = Math.trunc(Math.random() * 2 ** 31);

/** Texts of values: what xapi writes, what no table knows, what JSON.parse rounds or refuses, and what is no value. */
const text = fc.oneof(
  fc.constantFrom(
    '""',
    '"web"',
    '"web-2"',
    '"OpaqueRef:NULL"',
    '"OpaqueRef:5f1c-8"',
    '"\\"},{\\"id\\":"',
    '"\\u00e4"',
  ),
  fc.constantFrom(
    '"ä日😀"',
    '"\\ud800"',
    `"${'long '.repeat(30)}"`,
    `"${'long '.repeat(30)}!"`,
    '"\u0001"',
    '"open',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }).map((plain) => JSON.stringify(plain)),
);
const number = fc.oneof(
  fc.constantFrom(
    '0',
    '-0',
    '-1',
    '12',
    '123',
    '1.0',
    '0.5',
    '1e3',
    '007',
    '-',
    '9007199254740993',
    'NaN',
    '-Infinity',
  ),
  fc.integer().map(String),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
);
const date = fc.constantFrom(
  '"19700101T00:00:00Z"',
  '"20231114T22:13:20Z"',
  '"20231314T22:13:20Z"',
  '"2023-11-14T22:13:20+01:00"',
);
const bool = fc.constantFrom('true', 'false', 'tru', 'null');
const list = (member: fc.Arbitrary<string>) =>
  fc.array(member, { maxLength: 3 }).map((all) => `[${all.join(',')}]`);
const map = (member: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(fc.constantFrom('"a"', '"b"', '"__proto__"'), member), { maxLength: 3 })
    .map((all) => `{${all.map(([key, value]) => `${key}:${value}`).join(',')}}`);
const name = fc.constantFrom('"Running"', '"running"', '"Halted"', '"Invented"', '"start"', '"pause"');
const any = fc.oneof(
  text,
  number,
  date,
  bool,
  name,
  list(text),
  map(text),
  fc.constantFrom('', '{', ']', '[1,]', 'null'),
);

/** A field of VM of each type that decoding tells apart, with values that mostly fit. */
const members: readonly [string, fc.Arbitrary<string>][] = [
  ['uuid', text],
  ['name_label', text],
  ['power_state', name],
  ['allowed_operations', list(name)],
  ['current_operations', map(name)],
  ['resident_on', text],
  ['VBDs', list(text)],
  ['memory_target', number],
  ['HVM_shadow_multiplier', number],
  ['is_a_template', bool],
  ['snapshot_time', date],
  ['other_config', map(text)],
  ['tags', list(text)],
  ['invented', text],
];
const member = fc.nat(members.length - 1).chain((at) => {
  const [field, values] = members[at] as (typeof members)[number];
  return fc.tuple(fc.constant(at), fc.constant(field), fc.oneof({ weight: 9, arbitrary: values }, any));
});

/** What tells one record from the one before it. */
const step = fc.record({
  changed: fc.array(member, { maxLength: 3 }),
  left: fc.option(fc.nat(members.length - 1), { freq: 8 }),
  order: fc.constantFrom('same', 'same', 'same', 'reversed', 'twice'),
  space: fc.constantFrom('', '', '', ' '),
  tail: fc.constantFrom('', '', '', '', 'x', '}', ' '),
});

const plain = () => members.slice(0, -1).map(([field]): [string, string] => [field, '""']);

/** Texts of records, each a small step from the one before. */
function textsOf(steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]): string[] {
  const state = plain();
  return steps.map(({ changed, left, order, space, tail }) => {
    for (const [at, field, value] of changed) state[at] = [field, value];
    let shown = state.filter((_, at) => at !== left);
    if (order === 'reversed') shown = [...shown].reverse();
    if (order === 'twice') shown = [...shown, ...shown.slice(0, 1)];
    return `{${shown.map(([field, value]) => `"${field}":${space}${value}`).join(',')}}${tail}`;
  });
}

function parsed(decoder: RecordDecoder, json: string): XapiRecord {
  const record = decoder.decode('VM', 'OpaqueRef:1', parseJson(json));
  return decoder.wasInexact ? decoder.decode('VM', 'OpaqueRef:1', parseExact(json)) : record;
}

function outcome(make: () => XapiRecord): XapiRecord | string {
  try {
    return make();
  } catch (error) {
    return (error as Error).name;
  }
}

describe(`records read by the shape of others (seed ${seed})`, () => {
  it('are those that a parser makes of their text, whatever came before', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 20 }),
        fc.constantFrom('', '"', '}', ',"x":1}'),
        (steps, around) => {
          const decoder = new RecordDecoder('lab');
          for (const json of textsOf(steps)) {
            const bytes = Buffer.from(`${around}${json}${around}`);
            const [from, to] = [around.length, bytes.length - around.length];
            const read = outcome(() => decoder.decodeBytes('VM', 'OpaqueRef:1', bytes, from, to));
            // Bytes have the word: what is no UTF-8 is told from them.
            const expected = outcome(() =>
              parsed(new RecordDecoder('lab'), bytes.toString('utf8', from, to)),
            );
            expect(read, json).toEqual(expected);
          }
        },
      ),
      { seed, numRuns: 600 },
    );
  });

  it('are so when they come in one buffer, end to end', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const decoder = new RecordDecoder('lab');
        const texts = textsOf(steps).filter((json) => outcome(() => parsed(decoder, json)) !== 'SyntaxError');
        const bytes = Buffer.from(texts.join(''));
        let from = 0;
        for (const json of texts) {
          const to = from + Buffer.byteLength(json);
          const read = decoder.decodeBytes('VM', 'OpaqueRef:1', bytes, from, to);
          expect(read, json).toEqual(parsed(new RecordDecoder('lab'), json));
          from = to;
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  it('are so beyond the slots of what is kept of values', () => {
    const decoder = new RecordDecoder('lab');
    const count = KNOWN_VALUES_LIMITS.slots * 3;
    for (let round = 0; round < 3; round += 1) {
      for (let at = 0; at < count; at += 1) {
        const json = `{"tags":["t${at}"],"other_config":{"a":"t${at}"},"power_state":"t${at % 3 ? 'Halted' : at}"}`;
        const bytes = Buffer.from(json);
        const record = decoder.decodeBytes('VM', 'OpaqueRef:1', bytes, 0, bytes.length);
        if (record.tags?.[0 as never] !== `t${at}`) expect(record.tags).toEqual([`t${at}`]);
        if ((record.otherConfig as { a?: string }).a !== `t${at}`)
          expect(record.otherConfig).toEqual({ a: `t${at}` });
      }
    }
  });

  it('name every unknown value of their own, and none of the records before', () => {
    const decoder = new RecordDecoder('lab');
    const read = (state: string, operations: string) => {
      const bytes = Buffer.from(`{"power_state":"${state}","allowed_operations":["${operations}"]}`);
      return decoder.decodeBytes('VM', 'OpaqueRef:1', bytes, 0, bytes.length).$unknown;
    };
    expect(read('Halted', 'start')).toBeUndefined();
    for (let again = 0; again < 3; again += 1) {
      expect(read('Flying', 'start')).toEqual({ powerState: 'Flying' });
      expect(read('Halted', 'land')).toEqual({ allowedOperations: 'land' });
      expect(read('Flying', 'land')).toEqual({ powerState: 'Flying', allowedOperations: 'land' });
      expect(read('Halted', 'start')).toBeUndefined();
    }
  });

  it('follow a pool whose records change their shape', () => {
    const decoder = new RecordDecoder('lab');
    for (let at = 0; at < 40; at += 1) {
      const json =
        at < 20 ? `{"uuid":"${at}","name_label":"a"}` : `{"name_label":"b","uuid":"${at}","domid":5}`;
      const bytes = Buffer.from(json);
      const record = decoder.decodeBytes('VM', 'OpaqueRef:1', bytes, 0, bytes.length);
      expect([record.uuid, record.nameLabel, record.domid]).toEqual([
        String(at),
        at < 20 ? 'a' : 'b',
        at < 20 ? 0 : 5,
      ]);
    }
  });
});
